//! Words that count where a count is asked: `once`, `twice`, `none`.

use crate::domain::reply::number::unit::days::{ANOTHER_TIME, are_asked};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// `i went twice`, `got out twice this week, thank you`: every word of its clause tells who went, or of this week.
fn went_so_often(tokens: &[Token<'_>]) -> Option<i64> {
    let often = |t: &Token<'_>| match t.text {
        "twice" => Some(2),
        "thrice" => Some(3),
        _ => None,
    };
    let at = tokens.iter().position(|t| often(t).is_some())?;
    let begins = tokens[..at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let ends = tokens[at..].iter().position(Token::is_break).map_or(tokens.len(), |mark| at + mark);
    let light = Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW);
    let who_went = |t: &Token<'_>| {
        t.has(light) || WENT.contains(t.text) || matches!(t.text, "i" | "ive" | "we" | "was" | "out" | "the")
    };
    let known = tokens[begins..at].iter().all(|t| who_went(t) && t.text != "today")
        && tokens[at + 1..ends].iter().all(|t| t.has(light) && t.text != "today");
    let elsewhere = |(place, t): (usize, &Token<'_>)| {
        let away =
            t.has(Parts::NOT.with(Parts::UNREAL).with(Parts::TAKES_BACK).with(Parts::CALENDAR).with(Parts::OTHER));
        t.number().is_some()
            || t.kind == Kind::Break('?')
            || matches!(t.text, "once" | "none" | "twice" | "thrice") && place != at
            || !(begins..ends).contains(&place)
                && (ANOTHER_TIME.contains(t.text) || away && !t.has(Parts::FILLER.with(Parts::GLUE)))
    };
    (known && !tokens.iter().enumerate().any(elsewhere)).then(|| often(&tokens[at])).flatten()
}

/// What is done on so many days of a week.
static WENT: Words = Words::of("went gone got get been managed made walked swam out walk done did have ventured");

/// `once`, `twice`, `none` where a count is asked; `none` out of ten may be a refusal, and is asked again.
pub fn counting_word(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    if high <= 10 && !are_asked(low, high) {
        return None;
    }
    if high <= 14
        && let Some(value) = went_so_often(tokens)
    {
        return Some(Reading { meaning: Meaning::Number(value), because: format!("they went {value} times") });
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
