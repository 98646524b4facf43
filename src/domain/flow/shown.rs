//! The text of a step as a person sees it: with its answers listed, where they have something to show.
//!
//! Slots stay unfilled: it knows no person.

use std::fmt::Write as _;

use super::{Body, Expects, Step};
use crate::domain::language::Language;
use crate::domain::reply::Choice;

/// The text of a step in a language, with lines such as `1 Getting there` below it.
///
/// The lines are left out where no answer has a text to show (`- yes -> x`), and where the text already
/// names every one of them. A language that was not written falls back to English, else to any that was.
/// `None` for a step without a text of its own.
pub fn shown_text(step: &Step, language: Language) -> Option<String> {
    let (texts, expects) = match &step.body {
        Body::Say(texts) => (texts, None),
        Body::Ask { texts, expects, .. } => (texts, Some(expects)),
        Body::Measure { .. } | Body::Fork(_) => return None,
    };
    let (language, text) = texts
        .get_key_value(&language)
        .or_else(|| texts.get_key_value(&Language::ENGLISH))
        .or_else(|| texts.iter().next())?;
    let choices = match expects {
        Some(Expects::Choice { choices, .. } | Expects::AnyOf { choices }) => choices.get(language),
        _ => None,
    };
    let mut shown = text.clone();
    let Some(choices) = choices.filter(|choices| !names_all(text, choices)) else { return Some(shown) };
    for choice in choices {
        if let (Some(number), Some(words)) = (choice.number, choice.words.first()) {
            let _ = write!(shown, "\n{number} {words}");
        }
    }
    Some(shown)
}

/// Gives the choices the numbers that are shown: from 1, unless the text names them all without numbers.
pub(crate) fn number(text: &str, mut choices: Vec<Choice>) -> Vec<Choice> {
    let numbered = !names_all(text, &choices)
        || (1..=choices.len()).all(|number| {
            let number = number.to_string();
            text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == number)
        });
    if numbered {
        for (number, choice) in (1..).zip(&mut choices) {
            choice.number = Some(number);
        }
    }
    choices
}

/// Whether the text names the first words of every choice.
fn names_all(text: &str, choices: &[Choice]) -> bool {
    let text = text.to_lowercase();
    choices.iter().filter_map(|choice| choice.words.first()).all(|words| text.contains(&words.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Choice> {
        ["Bus", "Ill"].map(|word| Choice { key: word.to_lowercase(), words: vec![word.into()], number: None }).into()
    }

    #[test]
    fn answers_are_numbered_unless_the_text_names_them_without_numbers() {
        let numbers = |text| number(text, choices()).iter().map(|choice| choice.number).collect::<Vec<_>>();
        assert_eq!(numbers("What got in the way?"), [Some(1), Some(2)]);
        assert_eq!(numbers("1 bus, 2 ill?"), [Some(1), Some(2)]);
        assert_eq!(numbers("Was it the bus or were you ill?"), [None, None]);
    }
}
