//! How old a reader must be: the Flesch-Kincaid grade (Kincaid and others, 1975) and five years.
//!
//! `0.39 * words / sentences + 11.8 * syllables / words - 15.59`. It is a rough sign, for English only, and never more than advice.

use super::texts;
use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::slots;
use crate::domain::language::Language;
use crate::limits;

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let english = texts(&sheet.draft.steps).filter(|(_, language, _)| *language == Language::ENGLISH);
    english
        .filter_map(|(_, _, text)| {
            let age = reading_age(&slots::example(&text.value))?;
            (age.round() > limits::READING_AGE_YEARS).then(|| {
                let message = format!(
                    "This text needs a reading age of about {age:.0}; aim at {:.0}.",
                    limits::READING_AGE_YEARS
                );
                text.place.advice("reading-age", message).hint("Write shorter sentences and shorter words.")
            })
        })
        .collect()
}

/// In years; `None` for texts too short to tell.
fn reading_age(text: &str) -> Option<f64> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
    if words.len() < limits::READING_AGE_WORDS {
        return None;
    }
    let sentences =
        text.split(['.', '!', '?', '\n']).filter(|part| part.chars().any(char::is_alphabetic)).count().max(1);
    let syllables: usize = words.iter().map(|word| syllables_of(word)).sum();
    let count = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
    let grade = 0.39 * count(words.len()) / count(sentences) + 11.8 * count(syllables) / count(words.len()) - 15.59;
    Some((grade + 5.0).max(5.0))
}

/// Groups of vowels, without a silent `e` at the end.
fn syllables_of(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let groups = word
        .chars()
        .zip(std::iter::once(' ').chain(word.chars()))
        .filter(|(c, before)| vowel(*c) && !vowel(*before))
        .count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_young_and_office_words_are_old() {
        let plain = "Hi Ann. How are you this week? You can send one number. We will ring you if you want us to. Thank you for that.";
        let office = "In accordance with our organisational procedures, your participation in the aforementioned evaluation \
                      facilitates continuous improvement of community provision throughout the locality and beyond.";
        assert!(reading_age(plain).unwrap() < 9.0);
        assert!(reading_age(office).unwrap() > 16.0);
        assert_eq!(reading_age("Thank you."), None);
    }
}
