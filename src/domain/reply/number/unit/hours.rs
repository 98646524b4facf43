//! Hours and parts of one where minutes are asked: `half an hour` is 30, `2 hours` are 120.
//!
//! Only these few say a number of minutes without it. What adds to them (`an hour and a half`) is no answer.

use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// What is said, and how many minutes it is; an article before it belongs to it.
const PARTS_OF_AN_HOUR: &[(&[&str], i64)] = &[
    (&["three", "quarters", "of", "an", "hour"], 45),
    (&["3", "quarters", "of", "an", "hour"], 45),
    (&["three", "quarters", "of", "hour"], 45),
    (&["the", "full", "hour"], 60),
    (&["a", "full", "hour"], 60),
    (&["the", "whole", "hour"], 60),
    (&["a", "whole", "hour"], 60),
    (&["half", "an", "hour"], 30),
    (&["half", "an", "our"], 30),
    (&["quarter", "of", "an", "our"], 15),
    (&["half", "a", "hour"], 30),
    (&["half", "of", "an", "hour"], 30),
    (&["half", "hour"], 30),
    (&["quarter", "of", "an", "hour"], 15),
    (&["quarter", "of", "a", "hour"], 15),
    (&["quarter", "an", "hour"], 15),
    (&["quarter", "hour"], 15),
    (&["an", "hour"], 60),
    (&["1", "hour"], 60),
    (&["one", "hour"], 60),
];

/// Before or after it, these add to it or take from it.
const MORE: &[&str] = &["and", "n", "an", "plus", "over", "&", "+", "less", "minus", "short", "a", "per", "odd"];

/// Whether an hour, or a part of one, may be told.
pub fn tells_hours(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|t| matches!(t.text, "hour" | "hr" | "hours" | "hrs"))
        || tokens.windows(2).any(|two| two[0].text == "an" && two[1].text == "our")
}

/// The tokens with parts of an hour as numbers of minutes.
pub fn in_minutes<'t>(tokens: &[Token<'t>]) -> Vec<Token<'t>> {
    let mut out: Vec<Token<'t>> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let Some((length, minutes)) = part_at(&tokens[at..]) else {
            out.push(tokens[at]);
            at += 1;
            continue;
        };
        let more = |t: Option<&Token<'_>>| t.is_some_and(|t| MORE.contains(&t.text) || t.number().is_some());
        let adds_before =
            out.last().is_some_and(|t| t.number().is_some() || matches!(t.text, "and" | "n" | "hours" | "hrs"));
        let kind = if more(tokens.get(at + length)) && adds_on(&tokens[at + length..]) || adds_before {
            Kind::Odd("an hour and more")
        } else {
            Kind::Number { value: minutes, digits: 0 }
        };
        // A word of a good half hour colours nothing else.
        if out.last().is_some_and(|t| t.has(Parts::ARTICLE)) {
            out.pop();
        }
        out.push(Token { kind, parts: Parts::default(), raw: 1, ..tokens[at] });
        out.push(Token { text: "minutes", kind: Kind::Word, parts: Parts::AMOUNT.with(Parts::UNIT), ..tokens[at] });
        at += length;
    }
    out
}

/// The longest part of an hour that begins the tokens.
fn part_at(tokens: &[Token<'_>]) -> Option<(usize, i64)> {
    let same = |said: &Token<'_>, word: &str| said.text == word || word == "hour" && said.text == "hr";
    let fits =
        |words: &[&str]| words.len() <= tokens.len() && words.iter().zip(tokens).all(|(word, said)| same(said, word));
    let part = PARTS_OF_AN_HOUR.iter().find(|(words, _)| fits(words)).map(|(words, minutes)| (words.len(), *minutes));
    part.or_else(|| whole_hours(tokens))
}

/// `2 hours`, `three hrs`: more than a day out tells of something else.
fn whole_hours(tokens: &[Token<'_>]) -> Option<(usize, i64)> {
    let [number, unit, ..] = tokens else { return None };
    let hours = number.number().filter(|hours| (2..=6).contains(hours))?;
    matches!(unit.text, "hours" | "hrs" | "hour" | "hr").then_some((2, hours * 60))
}

/// `and a half`, `and 10`, `a day`: what follows changes it; `and felt great` does not.
fn adds_on(after: &[Token<'_>]) -> bool {
    let amount = |t: &Token<'_>| {
        t.number().is_some()
            || matches!(t.kind, Kind::Odd(_))
            || matches!(t.text, "half" | "quarter" | "bit" | "a" | "some")
            || t.raw > 1 && t.has(Parts::STATE)
    };
    match after {
        [first, ..] if first.number().is_some() => true,
        [a, next, ..] if matches!(a.text, "a" | "per") => {
            matches!(next.text, "day" | "week" | "night" | "half" | "quarter")
        }
        [joined, next, ..] => MORE.contains(&joined.text) && amount(next),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::Meaning;
    use crate::domain::reply::number::read_number;

    #[test]
    fn hilda_counts_her_walk_by_the_clock() {
        let minutes = |text| read_number(text, 0, 60, Language::ENGLISH).meaning;
        for (text, walked) in [
            ("half an hour", 30),
            ("a good half hour", 30),
            ("three quarters of an hour", 45),
            ("quarter of an hour, then me knee went", 15),
            ("an hour on the dot", 60),
        ] {
            assert_eq!(minutes(text), Meaning::Number(walked), "{text}");
        }
        for (text, out) in [("2 hours in the garden", 120), ("three hrs on the allotment", 180)] {
            assert_eq!(read_number(text, 0, 240, Language::ENGLISH).meaning, Meaning::Number(out), "{text}");
        }
        for text in [
            "an hour and a half",
            "an hour and 10",
            "half an hour each way",
            "just shy of an hour",
            "2 and a half hours",
        ] {
            assert_eq!(minutes(text), Meaning::AskAgain, "{text}");
        }
    }
}
