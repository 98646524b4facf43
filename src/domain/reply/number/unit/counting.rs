//! Words that count where a count is asked: `once`, `twice`, `none`.

use crate::domain::reply::number::unit::days::{ANOTHER_TIME, are_asked};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// `once`, `twice`, `none` where a count is asked; `none` out of ten may be a refusal, and is asked again.
pub fn counting_word(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    if high <= 10 && !are_asked(low, high) {
        return None;
    }
    let mut said = tokens.iter().filter(|t| {
        t.kind == Kind::Word && t.text != "the" && !t.has(Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW))
    });
    let (word, more) = (said.next()?, said.next());
    let paused = tokens
        .iter()
        .position(|t| std::ptr::eq(t, word))
        .is_some_and(|at| tokens[at + 1..].iter().find(|t| !t.has(Parts::FILLER)).is_some_and(Token::is_break));
    let counts = tokens.iter().filter(|t| matches!(t.text, "once" | "twice" | "none")).count();
    // `none today` leaves the other days open.
    if tokens.iter().any(|t| t.text == "today") {
        return None;
    }
    // A bare `none` may be of the answers, or of our business.
    if more.is_none() && word.text == "none" {
        return None;
    }
    // `none, too icy` says none; `once I was there` says nothing.
    // `none this week luv me knee went`
    let this_week =
        high == 7 && tokens.windows(2).any(|two| two[0].text == "none" && two[1].raw == 2 && two[1].has(Parts::NOW));
    // `once, to put the bins out`
    let away = |t: &Token<'_>| {
        let here = matches!(t.text, "bed" | "home" | "alone" | "lonely" | "first");
        ANOTHER_TIME.contains(t.text) && !here
            || matches!(t.text, "nearly" | "no" | "not" | "actually" | "thrice")
            || t.has(Parts::PAST.with(Parts::UNREAL).with(Parts::TAKES_BACK)) && !t.has(Parts::GLUE)
    };
    let so_often =
        high <= 14 && paused && word.text != "none" && !tokens.iter().any(|t| !std::ptr::eq(t, word) && away(t));
    let told = so_often || word.text == "none" && (paused || this_week);
    if more.is_some() && !(told && counts == 1) {
        return None;
    }
    if tokens.iter().any(|t| t.number().is_some() || matches!(t.kind, Kind::Odd(_) | Kind::Ordinal | Kind::Break('?')))
    {
        return None;
    }
    let value = match word.text {
        "once" => 1,
        "twice" => 2,
        "none" => 0,
        _ => return None,
    };
    (low..=high)
        .contains(&value)
        .then(|| Reading { meaning: Meaning::Number(value), because: format!("they wrote “{}”", word.text) })
}
