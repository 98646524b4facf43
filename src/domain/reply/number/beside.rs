//! The clauses right before and right after a number's own, parted from it by a mark: `last week, 7`, `7 (hubby)`.
//!
//! A clause that is nothing but a time, a person or a wish tells whose number it is, or of when.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::right_after::A_MEASURE;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// What people also give numbers, and nobody asked about here.
pub const GIVEN_NUMBERS: &[&str] =
    &["pain", "anxiety", "stress", "sleep", "food", "weather", "appetite", "tiredness", "worry", "boredom", "hunger"];

/// Beside whom it is for, these say that they answer for somebody else.
const ON_BEHALF: &[&str] =
    &["asking", "asked", "filling", "fill", "answering", "replying", "behalf", "turn", "about", "in"];

/// A clause before a mark that says whose or when: `last week, 7`, `the wife, 9`, `for my mum. 8`, `till my hip went, 40`.
pub fn clause_before(tokens: &[Token<'_>], end: usize, numbered: bool) -> Option<Role> {
    if !matches!(tokens[end].kind, Kind::Break(',' | '\n' | '.' | '!' | ')')) {
        return None;
    }
    let begins = tokens[..end].iter().rposition(Token::is_break).map_or(0, |b| b + 1);
    let clause = &tokens[begins..end];
    // `No.7`
    let glued = tokens.get(end + 1).is_some_and(|t| t.glued);
    if !numbered && glued && tokens[end].text == "." && matches!(clause, [no] if matches!(no.text, "no" | "nr")) {
        return Some(Role::Unclear("it may be the number of a house, or of a thing"));
    }
    let opening = clause.iter().find(|t| !t.has(Parts::AND));
    let ends_sentence = tokens[end].ends_sentence() && tokens[end].kind != Kind::Break('\n');
    if !ends_sentence && opening.is_some_and(|t| matches!(t.text, "till" | "til" | "until" | "before" | "b4")) {
        return Some(Role::Explained("how it was before"));
    }
    let light =
        Parts::PAST.with(Parts::GLUE).with(Parts::FILLER).with(Parts::OTHER).with(Parts::ARTICLE).with(Parts::CALENDAR);
    let fits = |t: &Token<'_>| t.kind == Kind::Word && (t.has(light) || ON_BEHALF.contains(&t.text));
    if clause.is_empty() || clause.len() > 6 || !clause.iter().all(fits) || clause.len() > 4 && !on_behalf(clause) {
        return None;
    }
    // `it was. 7`: a verb alone dates nothing in a sentence of its own.
    let dates = |t: &Token<'_>| {
        t.has(Parts::PAST.with(Parts::CALENDAR))
            && !t.has(Parts::FILLER)
            && !(ends_sentence && matches!(t.text, "was" | "were" | "had" | "wasnt"))
    };
    let asked_for = clause.iter().any(|t| matches!(t.text, "asking" | "filling" | "answering" | "replying" | "behalf"));
    if clause.iter().any(dates) {
        Some(Role::Explained("how it was before"))
    } else if asked_for && clause.iter().any(|t| t.has(Parts::OTHER))
        || clause.iter().any(is_somebody) && (!ends_sentence || on_behalf(clause) || clause.len() <= 2)
    {
        Some(Role::Explained("somebody else's"))
    } else {
        None
    }
}

fn on_behalf(clause: &[Token<'_>]) -> bool {
    clause.iter().any(|t| matches!(t.text, "for" | "behalf" | "turn"))
}

fn is_somebody(token: &Token<'_>) -> bool {
    token.has(Parts::OTHER) && (!token.has(Parts::FILLER.with(Parts::GLUE)) || token.text == "mum")
}

/// What a clause right after the number's says of it: `7, last week`, `7. thats his`, `7 (hubby)`, `7, on a good day`.
pub fn clause_after(tokens: &[Token<'_>], end: usize) -> Option<&'static str> {
    let mark = end + tokens.get(end..)?.iter().position(|t| !t.has(Parts::FILLER))?;
    if !tokens[mark].is_break() || matches!(tokens[mark].kind, Kind::Emoji(_)) {
        return None;
    }
    let begins = mark + tokens[mark..].iter().position(|t| !t.is_break())?;
    let clause = &tokens[begins..];
    let length = clause.iter().position(Token::is_break).unwrap_or(clause.len());
    // `me: 6. the wife: 9` gives the wife her own; `ten!!! im a nana` tells of the person.
    // `number two, thank you sister`; `6. not sunday, sunday I sleep`
    if let [first, second, ..] = clause
        && (first.has(Parts::FILLER) && matches!(first.text, "" | "thanks" | "thankyou" | "ta") && length == 2
            || first.text == "not" && second.has(Parts::CALENDAR))
    {
        return None;
    }
    let own_number = clause.get(length + 1).is_some_and(|t| t.number().is_some());
    let clause = &clause[..length];
    if own_number || clause.first().is_some_and(|t| t.has(Parts::ANCHOR) || matches!(t.text, "i" | "ive")) {
        return None;
    }
    // `7. for the raffle`
    if let [what_for, the, thing] = clause
        && what_for.text == "for"
        && matches!(the.text, "the" | "a" | "my" | "our")
        && thing.parts.is_empty()
    {
        return Some("it may be for something else");
    }
    if tokens[mark].text == "("
        && clause.first().is_some_and(|t| t.has(Parts::UNIT) && !t.has(Parts::FILLER.with(Parts::NOW)))
    {
        return Some(A_MEASURE);
    }
    if clause.first().is_some_and(|t| t.raw > 1 && t.has(Parts::UNREAL) && !t.has(Parts::FILLER)) && clause.len() <= 2 {
        return Some("how it would be, not how it is");
    }
    let light = Parts::PAST
        .with(Parts::GLUE)
        .with(Parts::FILLER)
        .with(Parts::OTHER)
        .with(Parts::ARTICLE)
        .with(Parts::CALENDAR)
        .with(Parts::NOT);
    if clause.is_empty() || clause.len() > 5 || !clause.iter().all(|t| t.kind == Kind::Word && t.has(light)) {
        return None;
    }
    let dates = |t: &Token<'_>| {
        t.has(Parts::PAST.with(Parts::CALENDAR))
            && !t.has(Parts::FILLER.with(Parts::NOW).with(Parts::GLUE).with(Parts::SO))
            && !matches!(t.text, "was" | "were" | "had" | "wasnt" | "may" | "told")
    };
    if clause.iter().any(dates) {
        Some("it may be how it was before")
    } else if clause.iter().any(|t| is_somebody(t) && !matches!(t.text, "you" | "u" | "we" | "it" | "they" | "our")) {
        Some("it may be somebody else's")
    } else {
        None
    }
}

/// `:3`, `=3`, `;3`: a face, where no word stands before the sign.
pub fn face(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(sign) = at.checked_sub(1) else { return false };
    tokens[at].glued && tokens[at].text == "3" && !tokens[sign].glued
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn what_is_said_beside_the_number_tells_whose_it_is() {
        assert_read(
            0..=10,
            &[("8. saw my sister on sunday", 8), ("me: 6. the wife: 9", 6), ("10!!! im a nana", 10)],
            &[
                "last week. 7",
                "7, last week",
                "7. thats his",
                "7 (hubby)",
                "for my mum. 8",
                "asking for a friend. 3",
                "7, on a good day",
                "no.7",
                "ta :3",
            ],
        );
    }
}
