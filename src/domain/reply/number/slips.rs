//! Slips of the thumb that are mended in the same reply: `7u sorry, 7`, `99 whoops just the one 9`, `8 no wait its only
//! up to 5. 4`.
//!
//! What was typed by mistake is only explained where the number after it stands by itself as an answer.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::{Candidate, Role};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

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

/// Right before a number, these say that it was typed.
const TYPED: &[&str] = &["put", "hit", "pressed", "typed", "tapped", "wrote", "written", "clicked", "sent"];

/// Right before a number, these say that it is the one meant.
const MEANT: &[&str] = &["meant", "ment", "wanted", "should", "shoud", "shud", "shoulda", "said", "take"];

/// What else tells of a slip.
static OF_A_SLIP: Words = Words::of(
    "finger fingers thumb thumbs slipped sliped oops whoops mistake wrong typo sorry soz sory soory bad \
     predictive autocorrect accident meant ment wanted early shoud shud didnt",
);

/// `i put 6 but my finger slipped ment 9`, `*4 i pressed 1`, `i didnt say 9 i said 5`: out of ten, of two numbers one is
/// told to be the one meant, or the other to be typed by mistake.
pub fn put_right(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let numbers: Vec<usize> = (0..tokens.len()).filter(|at| is_numeric(&tokens[*at])).collect();
    let [first, second] = numbers[..] else { return None };
    let slipped = |t: &Token<'_>| {
        OF_A_SLIP.contains(t.text)
            || t.is_sign('*')
            || t.has(Parts::MISTAKEN.with(Parts::INSTEAD).with(Parts::TAKES_BACK))
    };
    let asks = |t: &Token<'_>| t.kind == Kind::Break('?') || matches!(t.text, "he" | "she" | "they" | "or" | "if");
    if high > 10 || !tokens.iter().any(slipped) || tokens.iter().any(asks) {
        return None;
    }
    let lead = |at: usize, from: usize| {
        let words = tokens[from.max(at.saturating_sub(4))..at].iter().rev();
        words.take_while(|t| !t.is_break() && t.text != "but").collect::<Vec<_>>()
    };
    // `hit 4 red lights`
    let ends = |at: usize| {
        let light = Parts::FILLER
            .with(Parts::MISTAKEN)
            .with(Parts::AND)
            .with(Parts::NOT)
            .with(Parts::INSTEAD)
            .with(Parts::CORRECT);
        tokens.get(at + 1).is_none_or(|t| t.kind != Kind::Word || t.has(light) || t.text == "i")
    };
    let led_by = |at: usize, from: usize, words: &[&str]| lead(at, from).iter().any(|t| words.contains(&t.text));
    let denied = |at: usize, from: usize| lead(at, from).iter().any(|t| t.has(Parts::NOT));
    let typed = |at: usize, from: usize| led_by(at, from, TYPED) && !led_by(at, from, MEANT);
    // `7 i mean`
    let last =
        tokens.get(second + 1).is_some_and(|t| t.has(Parts::INSTEAD) && t.raw == 2) && second + 2 == tokens.len();
    let meant = |at: usize, from: usize| led_by(at, from, MEANT) && !denied(at, from) || at == second && last;
    let whole = ends(first) && ends(second);
    let (is, is_not) = (|at, from| meant(at, from), |at, from| typed(at, from) || denied(at, from));
    let at = match ((is(first, 0), is_not(first, 0)), (is(second, first + 1), is_not(second, first + 1))) {
        ((false, _), (true, false)) => second,
        ((true, false), (false, _)) => first,
        ((false, true), (false, false)) if typed(first, 0) => second,
        ((false, false), (false, true)) if typed(second, first + 1) => first,
        _ => return None,
    };
    let value = tokens[at].number().filter(|value| whole && (low..=high).contains(value))?;
    Some(Reading {
        meaning: Meaning::Number(value),
        because: format!("they typed another number by mistake, and meant {value}"),
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn dot_puts_her_slips_right() {
        assert_read(
            0..=10,
            &[
                ("i put 6 but my finger sliped ment 9", 9),
                ("8 oops finger slipped 7 i mean", 7),
                ("*4 i pressed 1", 4),
                ("sorry 5, i hit 4", 5),
                ("that shoud be a 5 not 55", 5),
            ],
            &["he put 4 but meant 9", "sorry 5 or 4", "hit 4 red lights, sorry 5 mins late"],
        );
    }
}
