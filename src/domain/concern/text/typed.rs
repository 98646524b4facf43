//! A message as it was typed: words in small letters, and every other sign by itself.
//!
//! Usual spelling and kinds of words carry over to wordings that nobody has labelled, but lose how somebody writes. The
//! statistical reader counts both: each sees messages that the other misses. It must not know of classes.

/// One number for each word and sign, in order: equal for equal ones. Apostrophes belong to no word: "dont", "don't".
pub fn typed(text: &str) -> Vec<u64> {
    let mut found = Vec::with_capacity(text.len() / 4 + 2);
    let mut word = None;
    for letter in text.chars().filter(|letter| !matches!(letter, '\'' | '’')) {
        if letter.is_alphanumeric() {
            let state = word.unwrap_or(START);
            word = Some(letter.to_lowercase().fold(state, with));
            continue;
        }
        found.extend(word.take());
        if !letter.is_whitespace() {
            found.push(with(START, letter));
        }
    }
    found.extend(word);
    found
}

/// FNV-1a over 64 bits (Fowler, Noll and Vo), a letter at a time.
const START: u64 = 0xcbf2_9ce4_8422_2325;

fn with(state: u64, letter: char) -> u64 {
    (state ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_apostrophes_make_no_other_word_but_signs_stand_by_themselves() {
        assert_eq!(typed("Don't STOP"), typed("dont  stop"));
        assert_ne!(typed("dont stop!"), typed("dont stop"));
        assert_eq!(typed("fine, ta 👍").len(), 4);
    }
}
