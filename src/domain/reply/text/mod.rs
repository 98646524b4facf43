//! A reply as text, before anything is read in it: tidied, cut into words, and what part each word can play.

pub mod dialect;
pub mod finger_slips;
pub mod lexicon;
pub mod listed;
pub mod number_words;
pub mod odd;
pub mod phrases;
pub mod quoted;
pub mod text_speak;
pub mod tidy;
pub mod token;
pub mod words;
