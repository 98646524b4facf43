//! Slips of the thumb that are mended in the same reply: `7u sorry, 7`, `99 whoops just the one 9`, `8 no wait its only
//! up to 5. 4`.
//!
//! What was typed by mistake is only explained where the number after it stands by itself as an answer.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::role::{Candidate, Role};
use crate::domain::reply::token::{Kind, Token};

/// Why a slip is no answer.
const SLIP: &str = "a slip that was mended";

/// How many words may stand between a slip and what mends it.
const NEAR: usize = 12;

/// The candidates with the slips among them explained.
pub fn mended(mut candidates: Vec<Candidate>, tokens: &[Token<'_>], low: i64, high: i64) -> Vec<Candidate> {
    for at in 1..candidates.len() {
        let (earlier, rest) = candidates.split_at_mut(at);
        let (Some(slip), Some(answer)) = (earlier.last_mut(), rest.first_mut()) else { continue };
        // `78 soz fat thunbs 8`
        if answer.at + 1 == tokens.len() && matches!(answer.role, Role::Unclear(_)) && is_doubled(tokens, slip, answer)
        {
            answer.role = Role::Answer { strong: false };
        }
        let within = (low..=high).contains(&answer.value);
        if matches!(answer.role, Role::Answer { .. })
            && within
            && answer.at - slip.at <= NEAR
            && takes_back(&tokens[slip.at + 1..answer.at])
            && (is_run_together(tokens, slip, answer) || is_beyond(slip, low, high))
        {
            slip.role = Role::Explained(SLIP);
        }
    }
    candidates
}

/// `7u` before `7`: the same digits, with a letter that slipped in.
fn is_run_together(tokens: &[Token<'_>], slip: &Candidate, answer: &Candidate) -> bool {
    matches!(tokens[slip.at].kind, Kind::Odd("letters and digits run together"))
        && tokens[slip.at].text.parse() == Ok(answer.value)
}

/// `78` before `8`: one of two keys that were hit.
fn is_doubled(tokens: &[Token<'_>], slip: &Candidate, answer: &Candidate) -> bool {
    let (hit, meant) = (&tokens[slip.at], &tokens[answer.at]);
    let between = &tokens[slip.at + 1..answer.at];
    // `67 sorry my postcode 7` names a thing.
    let named =
        between.iter().any(|t| t.has(Parts::LABEL.with(Parts::OTHER)) || matches!(t.text, "my" | "the" | "a" | "our"));
    !named && hit.digits() == 2 && meant.digits() == 1 && hit.text.contains(meant.text) && takes_back(between)
}

/// `99`, or `8` where 5 is the most: no answer to what was asked.
fn is_beyond(slip: &Candidate, low: i64, high: i64) -> bool {
    slip.value != i64::MIN
        && !(low..=high).contains(&slip.value)
        && matches!(slip.role, Role::Answer { .. } | Role::Unclear(_))
}

/// `sorry fat thumbs`, `no wait its only up to 5`: what stands between takes the first back, and asks nothing.
fn takes_back(between: &[Token<'_>]) -> bool {
    let mark = Parts::CORRECT.with(Parts::TAKES_BACK).with(Parts::INSTEAD).with(Parts::MISTAKEN);
    let away = |t: &Token<'_>| {
        t.kind == Kind::Break('?')
            || t.has(Parts::OTHER) && !t.has(Parts::FILLER.with(Parts::GLUE))
            || t.has(Parts::UNIT) && !t.has(Parts::FILLER.with(Parts::NOW))
    };
    between.first().is_some_and(|t| t.is_break() || t.has(mark.with(Parts::FILLER)))
        && between.iter().any(|t| t.has(mark))
        && !between.iter().any(away)
}
