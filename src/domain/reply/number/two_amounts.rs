//! Two numbers of which neither is the whole: the ways there and back, an amount for each of two days, one each for two
//! people.

use crate::domain::reply::number::role::{Candidate, Role};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::Token;

/// Why the answer is only one of two, where it is.
pub fn one_of_two(
    tokens: &[Token<'_>],
    candidates: &[Candidate],
    answer: &Candidate,
    high: i64,
) -> Option<&'static str> {
    if candidates.iter().any(|c| c.at > answer.at && is_anothers(tokens, c.at)) {
        return Some("it gives two people a number each");
    }
    // `mum 3, me and dad 6`
    let kin = answer.at > 0 && matches!(tokens[answer.at - 1].text, "mum" | "mam" | "dad" | "nan" | "gran");
    if kin && candidates.iter().any(|c| c.role == Role::Explained("somebody else's")) {
        return Some("it gives two people a number each");
    }
    if high > 10 && there_and_back(tokens, candidates, answer) {
        return Some("it may be one way of two");
    }
    if high > 10 && is_shared_out(tokens, candidates, answer) {
        return Some("it may be a part of what was done");
    }
    None
}

/// `me 5, him 2`: in one breath with the person's own.
fn is_anothers(tokens: &[Token<'_>], at: usize) -> bool {
    at > 1 && matches!(tokens[at - 1].text, "him" | "her" | "hers" | "his") && tokens[at - 2].text == ","
}

/// `5 mins to the shop 5 mins back`, `15 up the lane, same back down`: the ways there and back, and nothing that adds
/// them up.
fn there_and_back(tokens: &[Token<'_>], candidates: &[Candidate], answer: &Candidate) -> bool {
    let way = |c: &&Candidate| {
        let after = tokens[c.at + 1..].iter().find(|t| !t.has(Parts::AMOUNT));
        after.is_some_and(|t| matches!(t.text, "back" | "there" | "home"))
    };
    let same_again =
        |two: &[Token<'_>]| two[0].text == "same" && matches!(two[1].text, "back" | "home" | "again" | "down" | "up");
    // `40 altogether, 20 there and 20 back`
    let whole = tokens[answer.at + 1..].iter().find(|t| !t.has(Parts::AMOUNT));
    if whole.is_some_and(|t| t.text == "altogether") {
        return false;
    }
    // `home to masjid 12 minutes, masjid to home, same`
    let same_last = tokens.iter().rev().find(|t| !t.is_break()).is_some_and(|t| t.text == "same");
    if same_last || tokens[answer.at..].windows(2).any(same_again) {
        return true;
    }
    // `fifteen minutes, then fifteen again after tea`
    let more = |c: &Candidate| {
        if c.value < 3 {
            return false;
        }
        let after = tokens[c.at + 1..].iter().find(|t| !t.has(Parts::AMOUNT));
        after.is_some_and(|t| matches!(t.text, "again" | "more" | "extra"))
    };
    if candidates.len() > 1 && candidates.iter().skip(1).any(more) {
        return true;
    }
    candidates.len() > 1
        && candidates.iter().filter(way).any(|c| c.at > answer.at || answer.role != Role::Answer { strong: true })
}

/// Right after an amount, these tell on which day, with whom or where that part of it was spent.
const SPENT_ON: &[&str] = &["on", "with", "wi", "before", "after", "in", "at", "round", "up", "down", "along", "by"];

/// `20 on tues 35 on weds`, `10 before work, 10 after work`: each amount has its own day, company or place.
fn is_shared_out(tokens: &[Token<'_>], candidates: &[Candidate], answer: &Candidate) -> bool {
    let spent_on = |c: &Candidate| {
        let after = tokens[c.at + 1..].iter().find(|t| !t.has(Parts::AMOUNT))?;
        let named = after.has(Parts::CALENDAR) || SPENT_ON.contains(&after.text);
        (named && c.value != i64::MIN).then_some(after.text)
    };
    let other = |c: &&Candidate| c.at != answer.at && spent_on(c).is_some();
    spent_on(answer).is_some() && candidates.iter().any(|c| other(&c))
}
