//! From a place in a flow to what is asked there: its words and the answers it takes.

use crate::domain::flow::{Body, Expects, Flow, Step};
use crate::domain::language::Language;
use crate::domain::measure::{Item, Options};
use crate::domain::reply::{Ask, Choice};

use super::state::Position;

/// What a reader must know of the question at `at`; `None` where nothing is asked.
#[must_use]
pub fn ask_of(flow: &Flow, at: Position, language: Language) -> Option<Ask> {
    let step = flow.steps.get(usize::from(at.step))?;
    match &step.body {
        Body::Say(_) | Body::Fork(_) => None,
        Body::Measure { items, .. } => items.get(usize::from(at.item)).map(|item| item_ask(item, language)),
        Body::Ask { expects, .. } => Some(match expects {
            Expects::Number { low, high, .. } => Ask::Number { low: *low, high: *high },
            Expects::Date => Ask::Date,
            Expects::Words => Ask::Words,
            Expects::Choice { choices, .. } => Ask::Choice(in_language(choices, language)),
            Expects::AnyOf { choices } => Ask::AnyOf(in_language(choices, language)),
        }),
    }
}

fn in_language(choices: &std::collections::BTreeMap<Language, Vec<Choice>>, language: Language) -> Vec<Choice> {
    choices.get(&language).or_else(|| choices.values().next()).cloned().unwrap_or_default()
}

fn item_ask(item: &Item, language: Language) -> Ask {
    match &item.options {
        Options::Range { low, high, .. } => Ask::Number { low: *low, high: *high },
        Options::Labels(labels) => Ask::Choice(
            labels
                .iter()
                .map(|label| Choice {
                    key: label.code.to_string(),
                    words: label
                        .text
                        .iter()
                        .filter(|(of, _)| *of == language)
                        .chain(label.text.iter().filter(|(of, _)| *of != language))
                        .map(|(_, words)| (*words).to_owned())
                        .chain(label.also.iter().map(|words| (*words).to_owned()))
                        .collect(),
                    // The number that a measure shows is always the code that it scores.
                    number: Some(label.code),
                })
                .collect(),
        ),
    }
}

/// The text of the question at `at`, slots unfilled.
#[must_use]
pub fn question_text(flow: &Flow, at: Position, language: Language) -> Option<String> {
    let step: &Step = flow.steps.get(usize::from(at.step))?;
    match &step.body {
        Body::Measure { measure, items } => {
            let item = items.get(usize::from(at.item))?;
            Some(measure.question(item, usize::from(at.item) + 1, items.len(), language))
        }
        _ => crate::domain::flow::shown_text(step, language),
    }
}
