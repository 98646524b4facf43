//! A short clause of everyday words that nobody foresaw: "me battery goes", "i get enough of this off the dentist".
//!
//! Beside a clear wish it may be obeyed, if what is said in it, read by itself, is like nothing that concerns anybody;
//! that is decided where all readers are heard. It must not know of the grammar.

use super::super::normalise::Words;
use super::everyday::{self, Everyday};
use super::grammar::Places;

/// More words than this are a story.
const MOST_IN_CLAUSE: usize = 10;

/// Where a remark may end that begins at a place, in a message that is read up to `count`.
pub fn ends(words: &Words, from: usize, count: usize) -> Places {
    let opens_clause = words.opens_clause(from);
    let joined = from + usize::from(everyday::joins(words.word(from)));
    if !(opens_clause || everyday::begins_clause(words.word(joined))) {
        return 0;
    }
    // "I am" and "I have been", but not "I find it".
    let of_oneself = (joined..count.min(from + MOST_IN_CLAUSE)).any(|place| matches!(words.word(place), "am" | "been"));
    let (mut ends, mut is_clause, mut denied, mut plain, mut unless_denied) = (0, opens_clause, false, false, false);
    for place in joined..count.min(from + MOST_IN_CLAUSE) {
        if place > from && words.sentences[place - 1] < words.sentences[place] {
            break;
        }
        match everyday::kind_of(words.word(place)) {
            None => break,
            Some(Everyday::Frame) => {}
            Some(Everyday::Verb) => is_clause = true,
            Some(Everyday::Denial) => denied = true,
            Some(Everyday::Temper) if of_oneself => break,
            Some(Everyday::Plain | Everyday::Temper) => plain = true,
            Some(Everyday::UnlessDenied) => unless_denied = true,
        }
        if is_clause && (plain || unless_denied) && !(denied && unless_denied) && may_end(words, place + 1, count) {
            ends |= 1 << (place + 1);
        }
    }
    ends
}

/// Whether what follows at a place cannot belong to the clause before it.
fn may_end(words: &Words, place: usize, count: usize) -> bool {
    place == count || words.opens_clause(place) || everyday::follows(words.word(place))
}
