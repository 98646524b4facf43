//! A number for life, told apart from numbers for things: `my sugar is 9 and my happiness is 5`, `6 in geog, 8 in life tho`,
//! `oh and 6 for your question`.
//!
//! Only where the words that name life, or our question, stand in the number's own clause, nothing denies, dates or
//! supposes it, and no other number is for something that we might have asked about (`pain 7, mood 5`).

use crate::domain::reply::number::beside::GIVEN_NUMBERS;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::{Candidate, Role};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// Right before a number in its clause, these name how somebody's life is.
const LIFE_BEFORE: &[&str] =
    &["life", "lifes", "mood", "happiness", "satisfaction", "wellbeing", "contentment", "true", "truth", "truthfully"];

/// What else may stand between a clause's beginning and such a number.
const LEADS: &[&str] = &[
    "so", "and", "but", "is", "my", "the", "a", "an", "about", "its", "im", "id", "say", "put", "would", "i", "also",
    "real", "bro", "overall", "though", "tho", "for", "like", "in", "me", "oh", "just", "now", "then", "here", "no",
];

/// The number of the one clause that names life or our question.
pub fn told_of_life(tokens: &[Token<'_>], candidates: &[Candidate], low: i64, high: i64) -> Option<Reading> {
    if high > 10 || candidates.len() < 2 {
        return None;
    }
    let mut own = candidates.iter().filter(|c| names_life(tokens, c.at));
    let (first, second) = (own.next()?, own.next());
    if second.is_some_and(|c| c.value != first.value) || !(low..=high).contains(&first.value) {
        return None;
    }
    let felt = |t: &Token<'_>| GIVEN_NUMBERS.contains(&t.text) || matches!(t.text, "painful" | "anxious");
    let asks = |t: &Token<'_>| t.has(Parts::TAKES_BACK.with(Parts::INSTEAD).with(Parts::MISTAKEN));
    let barred = candidates.iter().any(|c| c.at != first.at && matches!(c.role, Role::Bar(_)) && c.value != i64::MIN);
    let asked = tokens[first.at..].iter().any(|t| t.kind == Kind::Break('?'));
    // Another answer that is led to as plainly.
    let rival = |c: &Candidate| c.value != first.value && c.at > first.at && matches!(c.role, Role::Answer { .. });
    // `mood 3, energy 3, patience 0` marks several things, and life is one of them.
    let listed =
        |c: &Candidate| c.at > 0 && tokens[c.at - 1].kind == Kind::Word && !LEADS.contains(&tokens[c.at - 1].text);
    let several = listed(first) && candidates.iter().any(|c| c.at != first.at && c.value != i64::MIN && listed(c));
    let plain =
        !several && !barred && !asked && !tokens.iter().any(|t| felt(t) || asks(t)) && !candidates.iter().any(rival);
    plain.then(|| Reading {
        meaning: Meaning::Number(first.value),
        because: format!("they told {} of their life, and other numbers of other things", first.value),
    })
}

/// `my life is 5`, `me in myself i would put a six`, `8 in life tho`, `6 for your question`, `this one: 5`.
fn names_life(tokens: &[Token<'_>], at: usize) -> bool {
    if tokens[at].number().is_none() {
        return false;
    }
    let text = |at: usize| tokens.get(at).map_or("", |t| t.text);
    let ends = |at: usize| tokens.get(at).is_none_or(|t| t.is_break() || t.has(Parts::FILLER.with(Parts::AND)));
    let after = match text(at + 1) {
        "in" => text(at + 2) == "life" && ends(at + 3),
        "for" => matches!(text(at + 2), "your" | "ur" | "the") && text(at + 3) == "question" && ends(at + 4),
        _ => false,
    };
    if after {
        return true;
    }
    if !ends(at + 1) {
        return false;
    }
    // `life, 8`
    if at > 1 && text(at - 1) == "," && LIFE_BEFORE.contains(&text(at - 2)) {
        return at == 2 || tokens[at - 3].is_break() || matches!(text(at - 3), "my" | "ma" | "me" | "mi" | "but");
    }
    // `this one: 5`
    if at > 2 && text(at - 1) == ":" && text(at - 2) == "one" && text(at - 3) == "this" {
        return true;
    }
    // `life overall tho? 4`, `this one: 5`
    let mark = |t: &Token<'_>| t.is_break() && !matches!(t.text, ":" | "?");
    let begins =
        tokens[..at].iter().rposition(|t| mark(t) || is_numeric(t) || t.text == "but").map_or(0, |before| before + 1);
    let lead = &tokens[begins..at];
    let own = |t: &Token<'_>| {
        LEADS.contains(&t.text)
            || LIFE_BEFORE.contains(&t.text)
            || t.raw > 1 && t.has(Parts::ANCHOR) && !t.has(Parts::UNREAL.with(Parts::PAST))
            || t.has(Parts::HEDGE.with(Parts::FILLER).with(Parts::NOW))
            || matches!(t.text, ":" | "?" | "myself" | "general")
    };
    let named = lead.iter().any(|t| LIFE_BEFORE.contains(&t.text) || matches!(t.text, "myself"))
        || matches!(lead, [.., this, one, colon] if this.text == "this" && one.text == "one" && colon.text == ":");
    let light = lead.iter().rev().take_while(|t| !LIFE_BEFORE.contains(&t.text) && t.text != "myself").all(own);
    named && light
}

/// `im 16 and a half`: half a year more is an age.
pub fn is_said_age(tokens: &[Token<'_>], at: usize) -> bool {
    let said = at.checked_sub(1).is_some_and(|b| matches!(tokens[b].text, "im" | "am" | "shes" | "hes" | "aged"));
    said && tokens[at].text.parse::<i64>().is_ok_and(|years| (11..=110).contains(&years))
}

/// `88 and still going`, `im 67 and a 6`, `67 today and a 7`.
pub fn is_so_old(tokens: &[Token<'_>], at: usize) -> bool {
    let said = at.checked_sub(1).is_some_and(|b| matches!(tokens[b].text, "im" | "am" | "turned" | "aged"));
    let [first, second, ..] = &tokens[at + 1..] else { return false };
    let joins = |t: &Token<'_>| matches!(t.text, "and" | "an" | "n" | "," | "but");
    let old = tokens[at].number() >= Some(60);
    let still = second.text == "still" || second.raw > 1 && second.has(Parts::STATE);
    joins(first) && (said && second.has(Parts::ARTICLE) || old && still)
        || old && first.text == "today" && joins(second)
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::Meaning;
    use crate::domain::reply::number::read_number;

    #[test]
    fn barry_tells_his_sugar_and_his_happiness_apart() {
        let read = |text| read_number(text, 0, 10, Language::ENGLISH).meaning;
        for (text, number) in [
            ("my sugar is 9 and my happiness is 5", 5),
            ("6 in geog 4 in maths, 8 in life tho", 8),
            ("got 14 in the quiz. oh and 6 for your question", 6),
            ("my tremor is a nine but me in myself i would put a six", 6),
        ] {
            assert_eq!(read(text), Meaning::Number(number), "{text}");
        }
        for text in [
            "pain 7, life 5",
            "my sugar is 9, happiness was 5",
            "sugar 9. is life 5?",
            "happiness 3, no 4, oh i dont know",
        ] {
            assert_ne!(read(text), Meaning::Number(5), "{text}");
        }
    }
}
