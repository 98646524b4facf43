//! What stands beside a wish, with marks: where the wish stood, and where a clause begins.
//!
//! "Stop texting [at work]" and "[at work], stop texting" say different things with the same words.

use super::super::normalise::Words;
use super::super::typed;
use super::grammar::Places;

/// The mark of words that were left out.
const LEFT_OUT: &str = "…";

/// The mark of a clause that begins.
const CLAUSE: &str = "|";

/// The words up to `end` that stand at the places, with one mark for every run of other words, and one where a clause
/// begins.
pub fn marked(words: &Words, others: Places, end: usize) -> Words {
    let mut beside = Words { line: String::from(" "), ..Words::default() };
    let mut left_out = false;
    for place in 0..end {
        let stays = others >> place & 1 == 1;
        if place > 0 && words.opens_clause(place) && (stays || !left_out) {
            beside.add(CLAUSE, 0);
            left_out = false;
        }
        if stays {
            beside.add(words.word(place), 0);
        } else if !left_out {
            beside.add(LEFT_OUT, 0);
        }
        left_out = !stays;
    }
    beside.typed = typed::typed(&beside.line);
    beside
}
