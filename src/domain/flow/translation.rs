//! `weekly-check-in.cy.flow`: the same steps, keys and answer order; texts only, no arrows.

use super::build::key_of;
use super::problem::{Place, Problem};
use super::read::draft::{Draft, DraftAnswer, DraftStep, Given};
use super::slots;
use super::words::Keyword;
use crate::domain::language::Language;

/// Puts the texts of a translation into the draft it translates; what does not match is told.
pub(crate) fn join(original: &mut Draft, translation: &Draft, language: Language) -> Vec<Problem> {
    let mut problems = Vec::new();
    for word in translation.words.iter().filter(|word| word.value != Keyword::Note) {
        let problem = word.place.error("rule-in-translation", "A translation holds texts only.");
        problems.push(problem.hint("Take this line out: the original decides it."));
    }
    let written = original.language();
    let names: Vec<String> = original.steps.iter().map(|step| step.name.clone()).collect();
    for step in &translation.steps {
        if !names.contains(&step.name) {
            let problem = step.place.error("translation-extra", format!("The original has no step `{}`.", step.name));
            let hint = "Names of steps stay as they are in the original.";
            problems.push(problem.did_you_mean(&step.name, names.iter().map(String::as_str), hint));
        }
    }
    out_of_order(&names, translation, &mut problems);
    for step in &mut original.steps {
        let own_text = step.texts.get(&written).cloned();
        let translated = translation.steps.iter().find(|translated| translated.name == step.name);
        let Some(translated) = translated else {
            if let Some(text) = own_text {
                let message = format!("The step `{}` is missing.", step.name);
                let problem = translation.whole.error("missing-translation", message);
                let first_line = text.value.lines().next().unwrap_or_default();
                problems.push(problem.hint(format!("Add `## {}` and a translation of \"{first_line}\".", step.name)));
            }
            continue;
        };
        join_text(step, translated, (written, language), &mut problems);
        join_answers(step, translated, language, &mut problems);
        for arrow in translated.arrows() {
            let problem = arrow.place.error("rule-in-translation", "A translation has no arrows.");
            problems.push(problem.hint("Take the arrow out: the original decides where it goes."));
        }
    }
    problems
}

fn out_of_order(names: &[String], translation: &Draft, problems: &mut Vec<Problem>) {
    let mut furthest = 0;
    for step in &translation.steps {
        let Some(place) = names.iter().position(|name| *name == step.name) else { continue };
        if place < furthest {
            let problem = step
                .place
                .warning("translation-order", format!("The step `{}` stands earlier in the original.", step.name));
            problems.push(problem.hint("Keep the order of the original, so that both can be read side by side."));
        }
        furthest = furthest.max(place);
    }
}

fn join_text(
    step: &mut DraftStep,
    translated: &DraftStep,
    (written, language): (Language, Language),
    problems: &mut Vec<Problem>,
) {
    let own = step.texts.get(&written).cloned();
    match (own, translated.texts.values().next()) {
        (Some(own), Some(text)) => {
            let wanted = slot_names(&own.value);
            let given = slot_names(&text.value);
            for slot in wanted.iter().filter(|slot| !given.contains(slot)) {
                problems.push(text.place.warning("translation-slot", format!("The original has `{{{slot}}}` here.")));
            }
            step.texts.insert(language, text.clone());
        }
        (Some(own), None) => {
            let problem =
                translated.place.error("missing-translation", format!("The text of `{}` is missing.", step.name));
            let first_line = own.value.lines().next().unwrap_or_default();
            problems.push(problem.hint(format!("Translate \"{first_line}\".")));
        }
        (None, Some(text)) => {
            problems
                .push(text.place.error("translation-extra", format!("The original sends no text at `{}`.", step.name)));
        }
        (None, None) => {}
    }
}

fn slot_names(text: &str) -> Vec<String> {
    slots::in_text(text).into_iter().map(|(_, name)| name.trim().to_lowercase()).collect()
}

/// Answers in words must stand all, in the same order; ranges need no translation.
fn join_answers(step: &mut DraftStep, translated: &DraftStep, language: Language, problems: &mut Vec<Problem>) {
    let own: Vec<String> = step.answers.iter().filter_map(|answer| key_of(answer).map(str::to_owned)).collect();
    let given: Vec<(&str, &DraftAnswer)> =
        translated.answers.iter().filter_map(|answer| Some((key_of(answer)?, answer))).collect();
    for (key, answer) in given.iter().filter(|(key, _)| !own.iter().any(|own| own == key)) {
        let problem = answer.place.error("translation-extra", format!("The original has no answer `{key}`."));
        let hint = "The word in front of the colon stays as it is in the original.";
        problems.push(problem.did_you_mean(key, own.iter().map(String::as_str), hint));
    }
    let common: Vec<&str> = given.iter().map(|(key, _)| *key).filter(|key| own.iter().any(|own| own == key)).collect();
    let expected: Vec<&str> = own.iter().map(String::as_str).filter(|key| common.contains(key)).collect();
    if common != expected {
        let problem =
            translated.place.error("translation-order", "The answers stand in another order than in the original.");
        problems.push(problem.hint("Keep the order: the numbers that people send back follow it."));
    }
    for answer in &mut step.answers {
        let Some(key) = key_of(answer).map(str::to_owned) else { continue };
        match given.iter().find(|(given, _)| *given == key) {
            Some((_, found)) => match &found.given {
                Given::Choice { words, labelled: true, .. } => {
                    answer.translated.insert(language, words.clone());
                }
                _ => problems.push(untranslated(&found.place, &key)),
            },
            None => problems.push(untranslated(&translated.place, &key)),
        }
    }
}

fn untranslated(place: &Place, key: &str) -> Problem {
    let problem = place.error("missing-translation", format!("The answer `{key}` has no words in this language."));
    problem.hint(format!("Write `- {key}: ` and the words that are taken for it."))
}
