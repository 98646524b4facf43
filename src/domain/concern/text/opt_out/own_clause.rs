//! A clause of its own beside a wish for silence: "my daughter pops in every day", "got 2 jobs on".
//!
//! What would narrow a wish if it were said of it ("stop texting my daughter", "no texts on mondays") is mostly a reason
//! where it stands by itself, between commas or points. Few words leave such a clause to a person; what else is said in
//! it all readers hear. It must not know of the wish.

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
    let begins = [Role::Asks, Role::SaysWhen].into_iter().any(|role| aside::may(role, words.word(from)));
    let leaves_it =
        |place: usize| aside::may(Role::SaysMoreApart, aside::owner(words.word(place))) || is_named(words, from, place);
    (!begins && !(from..to).any(leaves_it)).then_some(to)
}

/// "Not Wayne": somebody else has the number.
fn is_named(words: &Words, from: usize, place: usize) -> bool {
    let word = words.word(place);
    place > from
        && aside::may(Role::Denies, words.word(place - 1))
        && (signature::is_name(word) || !lexicon::is_known(word))
}
