//! A clause of its own beside a wish for silence: "my daughter pops in every day", "got 2 jobs on".
//!
//! What would narrow a wish if it were said of it ("stop texting my daughter", "no texts on mondays") is mostly a reason
//! where it stands by itself, between commas or points. It must not know of the wish.

use super::super::lexicon;
use super::super::normalise::Words;
use super::aside::{self, Role};
use super::signature;

/// The end of the clause that begins at a place, if it is one by itself and nothing in it leaves it to a person.
pub fn end_of_harmless(words: &Words, from: usize, end: usize) -> Option<usize> {
    if !words.opens_clause(from) && !aside::may(Role::BeginsClause, words.word(from)) {
        return None;
    }
    let to = (from + 1..end).find(|&place| words.opens_clause(place) || words.word(place) == "so").unwrap_or(end);
    is_harmless(words, from, to).then_some(to)
}

fn is_harmless(words: &Words, from: usize, to: usize) -> bool {
    let asks = aside::may(Role::Asks, words.word(from));
    let any = |role| (from..to).any(|place| aside::may(role, aside::owner(words.word(place))));
    let somebody = any(Role::Person) || (from..to).any(|place| signature::is_name(words.word(place)));
    let of_somebody_else = somebody && (any(Role::Denies) || any(Role::OfSomebodyElse));
    let has = |wanted: &str| (from..to).any(|place| words.word(place) == wanted);
    let watched = any(Role::Watches) && !has("i") && !has("we");
    !asks && !watched && !of_somebody_else && (from..to).all(|place| fits(words, from, place))
}

/// Whether nothing about a word leaves the clause to a person.
fn fits(words: &Words, from: usize, place: usize) -> bool {
    let word = words.word(place);
    let owner = aside::owner(word);
    let before = |back: usize| if place >= from + back { words.word(place - back) } else { "" };
    let is_stranger = aside::may(Role::Stranger, owner);
    // "Every day" is how life goes; "2 days" and "this week" may be how long the wish holds.
    let is_some_time = aside::may(Role::Time, owner) && !is_every_such_day(word) && !is_habit(before(2), before(1));
    let is_how_long = aside::has_digit(word) && aside::may(Role::Time, aside::owner(words.word(place + 1)));
    // "Not Wayne": somebody else has the number.
    let is_named = aside::may(Role::Denies, before(1)) && (signature::is_name(word) || !lexicon::is_known(word));
    let is_done_to_me = aside::is_done_to_me([before(1), word, words.word(place + 1)]);
    !(is_stranger || is_some_time || is_how_long || is_named || is_done_to_me)
}

/// "On mondays", not "on monday".
fn is_every_such_day(word: &str) -> bool {
    word != "days" && word.ends_with("days")
}

/// Whether two words before a time make it how life goes: "every", "all the", "3 a".
fn is_habit(second: &str, first: &str) -> bool {
    let how_often = |word| aside::may(Role::HowOften, word);
    how_often(first)
        || matches!(first, "single" | "other" | "the" | "blessed" | "long") && how_often(second)
        || first == "a" && (how_often(second) || aside::has_digit(second))
        || first == "and" && aside::may(Role::Time, second)
}
