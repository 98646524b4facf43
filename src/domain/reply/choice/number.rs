//! The number of a list beside the words of the reply: whether they agree, contradict, or correct each other.

use crate::domain::language::Language;
use crate::domain::reply::choice::denied::{is_negated, is_past};
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::licence::in_its_sense;
use crate::domain::reply::choice::rivals::clause_of;
use crate::domain::reply::choice::words::{Match, find_all};
use crate::domain::reply::doubt::contradiction::picture;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

/// `5. very bad. sorry to moan`: the only number in it is the one of the answer that the words name.
pub fn same_number(words: &[Token<'_>], number: Option<i64>, named: &[String]) -> bool {
    let mut numbers = words.iter().enumerate().filter(|(_, t)| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)));
    let (Some((at, only)), None) = (numbers.next(), numbers.next()) else { return false };
    number.is_some()
        && !negates(&words[..at])
        && only.number() == number
        && words.get(at + 1).is_none_or(|t| t.is_break() || named.iter().any(|word| word == t.text))
        && !words.iter().any(|t| matches!(t.kind, Kind::Sign(_)))
}

pub fn only_number(words: &[Token<'_>]) -> bool {
    words.iter().filter(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_))).count() == 1
}

/// `4 😊` where 4 is `bad`, `5 brilliant` where 5 is `very bad`: they may take the list the other way up.
pub fn opposite(words: &[Token<'_>], choice: &Answer<'_>) -> bool {
    let label = choice.phrases.concat();
    let says = |parts: Parts| label.iter().any(|word| parts_of(word).has(parts));
    let denied = label.iter().any(|word| parts_of(word).has(Parts::NOT));
    let (good, bad) = (says(Parts::GOOD), says(Parts::BAD));
    let beside = |parts: Parts| {
        words.iter().enumerate().any(|(at, t)| {
            t.kind == Kind::Word
                && parts_of(t.text).has(parts)
                && !parts_of(t.text).has(Parts::FILLER)
                && !words.get(at + 1).is_some_and(|n| matches!(n.text, "morning" | "afternoon" | "evening" | "day"))
                && !words[at.saturating_sub(2)..at].iter().any(|b| parts_of(b.text).has(Parts::NOT))
        })
    };
    let pictured = |bad: bool| words.iter().any(|t| picture(t) == Some(bad));
    let (good_beside, bad_beside) = (
        beside(Parts::GOOD) || pictured(false) || words.iter().any(|t| matches!(t.text, "top" | "best")),
        beside(Parts::BAD) || pictured(true) || words.iter().any(|t| t.text == "worst"),
    );
    !denied && (good && !bad && bad_beside && !good_beside || bad && !good && good_beside && !bad_beside)
}

/// `3` where the third answer is `one meal a day` and the first `three meals a day`.
pub fn another_counts(choices: &[Answer<'_>], place: usize, number: i64) -> bool {
    let value = |word: &String| number_word(word, Language::ENGLISH).or_else(|| word.parse().ok());
    // `four` where an answer is `two to five`
    let within = |phrase: &Vec<String>| {
        let told: Vec<i64> = phrase.iter().filter_map(value).collect();
        let joined = phrase.iter().any(|word| matches!(word.as_str(), "to" | "or" | "and" | "between"));
        matches!(told.as_slice(), [least, most] if joined && (*least..=*most).contains(&number))
    };
    let tells = |choice: &Answer<'_>| {
        choice.phrases.iter().flatten().any(|word| value(word) == Some(number) && word != "one")
            || choice.phrases.iter().any(within)
    };
    !tells(&choices[place]) && choices.iter().enumerate().any(|(at, choice)| at != place && tells(choice))
}

/// `good one`, `that one`: a `one` that is no number of the list.
pub fn of_a_thing(words: &[Token<'_>]) -> bool {
    words.iter().enumerate().any(|(at, t)| {
        t.text == "one"
            && at > 0
            && words[at - 1].kind == Kind::Word
            && (parts_of(words[at - 1].text).is_empty()
                || parts_of(words[at - 1].text).has(Parts::GOOD.with(Parts::BAD))
                || matches!(words[at - 1].text, "that" | "this" | "the" | "which"))
    })
}

/// `2, no 3`, `3 no sorry 2`: the only negation stands between two numbers.
pub fn corrects(words: &[Token<'_>]) -> bool {
    let number = |t: &Token<'_>| matches!(t.kind, Kind::Number { .. });
    let (Some(first), Some(last)) = (words.iter().position(number), words.iter().rposition(number)) else {
        return false;
    };
    words
        .iter()
        .enumerate()
        .filter(|(_, t)| t.kind == Kind::Word && parts_of(t.text).has(Parts::NOT))
        // `sorry 3 not 2`
        .all(|(at, t)| first < at && (t.text == "no" && at < last || t.text == "not" && at + 1 == last))
}

pub fn negates(words: &[Token<'_>]) -> bool {
    words.iter().any(|t| t.kind == Kind::Word && parts_of(t.text).has(Parts::NOT))
}

/// Around a number of the list, these only point at it: `number 1 on your list`, `2 is nearest`.
static POINTS: Words = Words::of(
    "the a on your ur my list of those them these that for me its id ill go with say have pick choose put is be was \
    would answer option number choice one ones nearest closest best mine it im in down as most like to thats tick press",
);

/// `1st one`, `number 1 on your list`, `middle one x`, `not 1, 2`: the number of the list that all of the reply points at.
pub fn pointed_at(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<i64> {
    let numbers: Vec<i64> = choices.iter().filter_map(|choice| choice.number).collect();
    let said: Vec<&Token<'_>> = words
        .iter()
        .filter(|t| t.kind != Kind::Word || !parts_of(t.text).has(Parts::FILLER) && !POINTS.contains(t.text))
        .collect();
    let any_of = |list: &[&str]| words.iter().any(|t| list.contains(&t.text));
    let names_one = any_of(&["one", "option", "answer", "choice"]);
    let listed = names_one || any_of(&["number", "list", "nearest", "closest"]);
    let is_the = |two: &[Token<'_>]| matches!(two[0].text, "the") && two[1].number().is_some();
    let nth = |word: &str| match word {
        "first" | "top" => numbers.first().copied(),
        "second" => Some(2),
        "third" => Some(3),
        "fourth" => Some(4),
        "fifth" => Some(5),
        "middle" if numbers.len() % 2 == 1 => numbers.get(numbers.len() / 2).copied(),
        "last" | "bottom" => numbers.last().copied(),
        _ => None,
    };
    match said.as_slice() {
        [nth, ending] if matches!(ending.text, "st" | "nd" | "rd" | "th") && names_one => nth.number(),
        [nth, ending, one] if matches!(ending.text, "st" | "nd" | "rd" | "th") && one.is_break() && names_one => {
            nth.number()
        }
        [word] if word.kind == Kind::Word && names_one && words.len() > 1 => {
            nth(word.text).or_else(|| number_word(word.text, Language::ENGLISH).filter(|_| any_of(&["option"])))
        }
        [number] if number.number().is_some() && (listed || words.windows(2).any(is_the)) => number.number(),
        [] if words.windows(2).any(|two| matches!(two[0].text, "option" | "number") && two[1].text == "one") => Some(1),
        [word] if listed && !names_one => number_word(word.text, Language::ENGLISH),
        [not, one, comma, two] if not.text == "not" && comma.text == "," && one.number().is_some() => two.number(),
        _ => None,
    }
}

/// After a number that opens the reply, these begin a clause of their own: `5 the worry never stops`.
static BEGINS: Words = Words::of(
    "the i im ive id my me cannae cant cannot couldnt didnt dont wasnt havent its hes shes they we you your bc cuz cos coz because as \
    since nobody noone nowt nothing this been",
);

/// Before a number that ends the reply, these give it: `dont like to say but 3`, `number wise id press 2`.
static GIVES: Words = Words::of("but so say press put for pick choose option number then tick");

/// `was 3 all winter but with the light nights it's 1 now`, `4, but I put 5 last time`: of two numbers in clauses of their own, the
/// one that is not dated.
fn of_now(words: &[Token<'_>]) -> Option<i64> {
    let mut numbers = (0..words.len()).filter(|at| matches!(words[*at].kind, Kind::Number { .. } | Kind::Odd(_)));
    let (Some(first), Some(last), None) = (numbers.next(), numbers.next(), numbers.next()) else { return None };
    let begins = clause_of(words, last);
    if begins <= first || words.iter().any(|t| matches!(t.kind, Kind::Break('?') | Kind::Sign(_))) {
        return None;
    }
    let (before, after) = words.split_at(begins);
    let dated = |part: &[Token<'_>]| {
        part.iter().any(|t| matches!(t.text, "was" | "were" | "used" | "last" | "before" | "yesterday" | "earlier"))
    };
    let now = |part: &[Token<'_>]| part.iter().any(|t| matches!(t.text, "now" | "today" | "nowadays"));
    let away = |part: &[Token<'_>]| part.iter().any(|t| parts_of(t.text).has(Parts::OTHER.with(Parts::UNREAL)));
    match (dated(before), dated(after)) {
        (true, false) if now(after) && !away(after) => words[last].number(),
        (false, true) if opens(&words[..first]) && tells_of_now(&words[first + 1..]) => words[first].number(),
        _ => taken_back(words, first, last),
    }
}

/// Between a number and what takes its place, these take it back.
static TAKES_BACK: Words = Words::of(
    "no sorry soz wait oops whoops wrong backwards misread meant mean actually scrap thumb typo slip glasses specs upside correction",
);

/// `2, no sorry read it backwards, 4`: the second number is a clause of its own, and what stands between takes the first back.
fn taken_back(words: &[Token<'_>], first: usize, last: usize) -> Option<i64> {
    let begins = clause_of(words, last);
    let given = Parts::FILLER.with(Parts::ANCHOR).with(Parts::GLUE);
    let only = |t: &Token<'_>| {
        t.is_break() || parts_of(t.text).has(given) || matches!(t.text, "make" | "should" | "be" | "its")
    };
    let alone = words[begins..last].iter().chain(&words[last + 1..]).all(only);
    let back = words[first + 1..begins].iter().any(|t| TAKES_BACK.contains(t.text));
    (opens(&words[..first]) && alone && back).then(|| words[last].number())?
}

/// Whether nothing of weight stands before a number: `its a 3`.
fn opens(before: &[Token<'_>]) -> bool {
    let light = Parts::FILLER.with(Parts::ARTICLE).with(Parts::ANCHOR);
    before.iter().all(|t| t.is_break() || parts_of(t.text).has(light) || t.text == "its")
}

/// What stands after a number up to the first mark or `but` only says that it is of now: `4 this time, it was 2`.
fn tells_of_now(rest: &[Token<'_>]) -> bool {
    let now = |t: &&Token<'_>| {
        parts_of(t.text).has(Parts::NOW.with(Parts::FILLER)) || matches!(t.text, "this" | "time" | "week" | "month")
    };
    let ends = rest.iter().take_while(now).count();
    rest.get(ends).is_some_and(|t| t.is_break() || t.text == "but")
}

/// `4 which I think says often, no specs on`: beside its number the reply names that answer, and denies and dates nothing of it.
pub fn names_it_too(words: &[Token<'_>], choices: &[Answer<'_>], place: usize) -> bool {
    let named = find_all(words, choices);
    let meant = |m: &Match| m.choice == place && !is_negated(words, m) && !is_past(words, m) && in_its_sense(words, m);
    only_number(words) && !named.is_empty() && named.iter().all(meant)
}

/// `it was often when he first went, now 1`: the number ends a clause that only says that it is of now, after one of the past.
fn only_now(words: &[Token<'_>], at: usize) -> bool {
    let (before, clause) = words[..at].split_at(clause_of(words, at));
    let light = Parts::FILLER.with(Parts::ANCHOR).with(Parts::NOW);
    let now = |t: &Token<'_>| matches!(t.text, "now" | "today" | "nowadays");
    before.iter().any(|t| matches!(t.text, "was" | "were" | "used"))
        && clause.iter().any(now)
        && clause.iter().all(|t| parts_of(t.text).has(light) || matches!(t.text, "its" | "a"))
        && words[at + 1..]
            .iter()
            .all(|t| t.is_break() && t.kind != Kind::Break('?') || parts_of(t.text).has(Parts::FILLER))
}

/// The number of a list that is the only one of the reply, and stands apart from the story beside it: it opens the reply and a
/// clause begins right after it, or it ends the reply after a word that gives it.
pub fn alone_in_its_clause(words: &[Token<'_>]) -> Option<i64> {
    let at = words.iter().position(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)))?;
    if let Some(number) = of_now(words) {
        return Some(number);
    }
    let number = words[at].number().filter(|_| only_number(words))?;
    if only_now(words, at) {
        return Some(number);
    }
    let away = Parts::TAKES_BACK.with(Parts::INSTEAD).with(Parts::MISTAKEN).with(Parts::PAST);
    let unsaid = words.iter().any(|t| parts_of(t.text).has(away) || matches!(t.kind, Kind::Break('?') | Kind::Sign(_)));
    if unsaid {
        return None;
    }
    let rest = &words[at + 1..];
    if at == 0 {
        let marked = rest.first().is_some_and(Token::is_break);
        let next = &rest[usize::from(marked)..];
        let begins = next.first().is_some_and(|t| BEGINS.contains(t.text) || marked && t.text == "and");
        let open =
            rest.iter().any(|t| matches!(t.text, "or" | "if" | "maybe" | "wait" | "actually" | "might" | "would"));
        return Some(number).filter(|_| begins && !open);
    }
    let clause = &words[clause_of(words, at)..at];
    let denied = clause.iter().any(|t| parts_of(t.text).has(Parts::NOT.with(Parts::OTHER)));
    let told = words[..at].iter().any(|t| matches!(t.text, "or" | "if" | "wish" | "says" | "said" | "was"));
    let ends = rest.iter().all(|t| t.is_break() || parts_of(t.text).has(Parts::FILLER));
    Some(number).filter(|_| GIVES.contains(words[at - 1].text) && ends && !denied && !told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn stan_points_at_the_list_or_gives_its_number_and_talks() {
        let choice = |(number, label): (i64, &&str)| Choice {
            key: (*label).to_owned(),
            words: vec![(*label).to_owned()],
            number: Some(number),
        };
        let list: Vec<Choice> = (1..).zip(&["never", "sometimes", "often"]).map(choice).collect();
        for (text, number) in [
            ("number 1 on your list", 1),
            ("middle one x", 2),
            ("the last one", 3),
            ("2 is nearest", 2),
            ("its the 2 for me ta", 2),
            ("option two", 2),
        ] {
            assert_eq!(pointed_at(&cut(text), &answers_of(&list)), Some(number), "{text}");
        }
        for text in ["the last one was in may", "first time ive been asked", "2 sisters", "one of those days"] {
            assert_eq!(pointed_at(&cut(text), &answers_of(&list)), None, "{text}");
        }
        for (text, number) in [
            ("5 the worry never stops", 5),
            ("dont like to say but 3", 3),
            ("5 cannae sleep", 5),
            ("was 3 all winter but with the light nights its 1 now", 1),
            ("4 but i pressed 5 last time", 4),
            ("4 this time, it was 2", 4),
            ("2, no sorry read it backwards, 4", 4),
            ("it was often when he first went, now 1", 1),
        ] {
            assert_eq!(alone_in_its_clause(&cut(text)), Some(number), "{text}");
        }
        for text in
            ["3 falls this week", "dont put 3", "it was a bad week but last time i put 3", "2 i think or 3", "up at 4"]
        {
            assert_eq!(alone_in_its_clause(&cut(text)), None, "{text}");
        }
    }
}
