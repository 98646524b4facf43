//! Whether a message is in a language that the rules know something of.
//!
//! It must not know of classes: an unknown language only means that a person looks the same day.

use super::normalise::Words;

/// True when most of the message is in no language that is known here.
pub fn is_unknown(words: &Words) -> bool {
    if words.letters < 4 {
        return false;
    }
    if words.foreign_letters * 2 > words.letters {
        return true;
    }
    let is_plain = |word: &str| word.chars().nth(1).is_some() && word.chars().all(char::is_alphabetic);
    let (mut said, mut known) = (0, 0);
    for (place, entry) in words.entries.iter().enumerate() {
        if is_plain(words.word(place)) {
            said += 1;
            known += usize::from(entry.is_some());
        }
    }
    // Dialect and haste leave most words known.
    match said {
        0 | 1 => false,
        2 => known == 0,
        said => known * 2 < said,
    }
}
