//! Slips of the finger in the words that lead to a number. It must not know of numbers.

use crate::domain::reply::text::lexicon::parts_of;
use crate::domain::reply::text::token::Token;

/// Words beside a number in which a finger often slips: `todya a 6`, `feelling a 7`.
const OFTEN_SLIPPED: &[&str] =
    &["today", "feeling", "score", "about", "answer", "probably", "rating", "definitely", "reckon", "number"];

/// Words of their own near those.
const NEAR_SLIPPED: &[&str] = &[
    "scone", "scope", "scare", "shore", "spore", "store", "swore", "snore", "abbot", "rattling", "fueling", "toady",
    "tody", "scored", "scores", "numbers", "answers", "racing", "raking", "raving",
];

/// The word that was meant by one that no list has, a slip from one of those.
pub fn slipped(token: Token<'_>) -> Token<'_> {
    if token.text.len() < 4 || NEAR_SLIPPED.contains(&token.text) {
        return token;
    }
    let near = |word: &&&str| {
        // `my lad reckons 6` is another's word.
        let is_anothers = token.text.strip_suffix('s') == Some(**word);
        !is_anothers
            && word.as_bytes().first() == token.text.as_bytes().first()
            && word.len().abs_diff(token.text.len()) <= 1
            && strsim::osa_distance(word, token.text) == 1
    };
    match OFTEN_SLIPPED.iter().find(near) {
        Some(word) => Token { text: word, parts: parts_of(word), ..token },
        None => token,
    }
}
