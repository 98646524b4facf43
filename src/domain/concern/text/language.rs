//! Whether a message is in a language that the rules know something of.
//!
//! It must not know of classes: an unknown language only means that a person looks the same day.

use super::lexicon;
use super::normalise::Words;

/// True when most of the message is in no language that is known here.
pub fn is_unknown(words: &Words) -> bool {
    if words.letters < 4 {
        return false;
    }
    if words.foreign_letters * 2 > words.letters {
        return true;
    }
    let plain = (0..words.count()).filter(|&place| words.word(place).chars().all(char::is_alphabetic)).count();
    let known = (0..words.count()).filter(|&place| lexicon::is_common(words.word(place))).count();
    plain >= 3 && known * 5 < plain
}
