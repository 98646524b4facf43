//! Numbers that are no whole number in plain view: halves, decimals, minus signs, percentages, times of day, money.

use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// `a half`, `half`, `a wee bit`; not `a bit tired`.
fn is_a_part(after: &[Token<'_>]) -> bool {
    let part = |t: &Token<'_>| {
        matches!(t.text, "half" | "quarter" | "bit" | "wee" | "little" | "tiny") || t.has(Parts::LITTLE)
    };
    let length = match after {
        [a, second, ..] if a.text == "a" && part(second) => 2,
        [first, ..] if part(first) => 1,
        _ => return false,
    };
    !after.get(length).is_some_and(|t| t.has(Parts::STATE) && !t.has(Parts::FILLER.with(Parts::HEDGE)))
}

/// `seven-and-a-bit`, after its `and`.
fn is_a_hyphened_part(after: &[Token<'_>]) -> bool {
    let words: Vec<Token<'_>> = after.iter().filter(|t| !t.is_sign('-')).take(3).copied().collect();
    is_a_part(&words)
}

/// `a half`, `half`.
fn is_a_half(after: &[Token<'_>]) -> bool {
    let after = if after.first().is_some_and(|t| t.text == "a") { &after[1..] } else { after };
    after.first().is_some_and(|t| t.text == "half")
}

/// Why a time is no answer.
pub const TIME_OF_DAY: &str = "a time of day";

/// Why `8s` is no answer.
pub const SEVERAL: &str = "several of a number";

/// `4 i pol`: a number and a half in other languages.
const AND_A_HALF: &[&str] = &["pol", "jumatate", "media", "medio", "meia", "meio", "demi", "hanner"];

/// Why `6,214` is no answer.
pub const THOUSANDS: &str = "a number in thousands";

/// Why `£4.10` is no answer.
pub const MONEY: &str = "money";

/// `10:30`, `at 10.30`, `9.15am`: hours, a mark, and two digits of minutes.
fn is_time_of_day(tokens: &[Token<'_>], place: usize) -> bool {
    let [hours, mark, minutes, rest @ ..] = &tokens[place..] else { return false };
    let shaped = hours.number().is_some_and(|hours| hours < 24)
        && mark.glued
        && minutes.glued
        && matches!(mark.text, ":" | ".")
        && minutes.text.len() == 2
        && minutes.text.parse::<u8>().is_ok_and(|minutes| minutes < 60);
    let said = place
        .checked_sub(1)
        .is_some_and(|before| matches!(tokens[before].text, "at" | "by" | "till" | "until" | "til" | "from"))
        || rest.first().is_some_and(|after| matches!(after.text, "am" | "pm"));
    shaped && (said || mark.text == ":")
}

/// Marks what is not a whole number in plain view: halves, decimals, minus signs, percentages.
pub fn odd_numbers<'t>(tokens: &[Token<'t>]) -> Vec<Token<'t>> {
    let mut out: Vec<Token<'t>> = tokens.to_vec();
    for place in 0..tokens.len() {
        let (Some(token), next, after) = (tokens.get(place), tokens.get(place + 1), tokens.get(place + 2)) else {
            continue;
        };
        if token.number().is_none() {
            continue;
        }
        let before = place.checked_sub(1).and_then(|at| tokens.get(at));
        let why = if before.is_some_and(|b| matches!(b.kind, Kind::Sign('£' | '$' | '€'))) {
            Some(MONEY)
        } else if is_time_of_day(tokens, place) {
            Some(TIME_OF_DAY)
        } else if before.is_some_and(|b| b.is_sign('-') && token.glued && !b.glued)
            || before.is_some_and(|b| b.text == "minus")
        {
            Some("a number below zero")
        } else if place == 1 && token.glued && before.is_some_and(|b| b.text == ".") {
            Some("a point before it")
        } else if next.is_some_and(|n| n.text == "," && n.glued)
            && after.is_some_and(|a| a.glued && a.text.len() == 3 && a.number().is_some())
        {
            Some(THOUSANDS)
        } else if next.is_some_and(|n| matches!(n.text, "." | ":") && n.glued)
            && after.is_some_and(|a| a.glued && (a.number().is_some() || matches!(a.kind, Kind::Odd(_))))
        {
            Some("two numbers run together, or a fraction")
        } else if next.is_some_and(|n| n.text == "point") && after.is_some_and(|a| a.number().is_some())
            || next.is_some_and(|n| matches!(n.text, "and" | "n" | "&" | "an")) && is_a_part(&tokens[place + 2..])
            || next.is_some_and(|n| matches!(n.text, "." | ","))
                && after.is_some_and(|a| a.text == "and")
                && is_a_half(&tokens[place + 3..])
            || next.is_some_and(|n| matches!(n.text, "i" | "si" | "y" | "e" | "et" | "a"))
                && after.is_some_and(|a| AND_A_HALF.contains(&a.text))
            || next.is_some_and(|n| matches!(n.text, "half" | "plus" | "minus" | "odd"))
                && after.is_none_or(Token::is_break)
            || next.is_some_and(|n| n.is_sign('-') && n.glued)
                && after.is_some_and(|a| a.text == "odd" || a.text == "and" && is_a_hyphened_part(&tokens[place + 3..]))
            || next.is_some_and(|n| matches!(n.kind, Kind::Sign(s) if s == '+' || s.is_numeric()))
        {
            Some("a number and a part of one")
        } else if next.is_some_and(|n| n.is_sign('%') || matches!(n.text, "percent" | "pc")) {
            Some("a percentage")
        } else {
            None
        };
        if let (Some(why), Some(odd)) = (why, out.get_mut(place)) {
            odd.kind = Kind::Odd(why);
        }
    }
    for place in 1..out.len() {
        // The second half of `6.30` or `6 1/2` is no answer either.
        let first = out.get(place.wrapping_sub(2)).map(|t| t.kind);
        let second =
            out.get(place).is_some_and(|t| t.glued && (t.number().is_some() || matches!(t.kind, Kind::Odd(_))));
        if let Some(Kind::Odd(why @ ("two numbers run together, or a fraction" | TIME_OF_DAY | MONEY | THOUSANDS))) =
            first
            && second
            && let Some(token) = out.get_mut(place)
        {
            token.kind = Kind::Odd(why);
        }
    }
    out
}
