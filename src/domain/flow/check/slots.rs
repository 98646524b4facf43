//! `{...}`: only the slots there are.

use super::texts;
use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::read::draft::Given;
use crate::domain::flow::slots::{self, SLOTS};

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, _, text) in texts(&sheet.draft.steps) {
        for (_, name) in slots::in_text(&text.value) {
            // The place is that of the text; the column is looked for in its own line only.
            let mut place = text.place.clone();
            if let Some(at) = place.line_text.find(&format!("{{{name}")) {
                place.column = place.line_text[..at].chars().count() + 1;
            }
            if !text.value.contains(&format!("{{{name}}}")) {
                problems.push(place.error("open-slot", "This `{` is not closed.").hint("Write `}` at its end."));
            } else if slots::find(name).is_none() {
                let known = SLOTS.iter().map(|slot| slot.name);
                let all = known.clone().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(" ");
                let problem = place.error("unknown-slot", format!("There is no slot `{{{name}}}`."));
                problems.push(problem.did_you_mean(name, known, &format!("The slots are {all}.")));
            }
        }
    }
    problems.extend(in_answers(sheet));
    problems
}

/// What is filled in differs from person to person: it cannot be read back as an answer.
fn in_answers(sheet: &Sheet) -> Vec<Problem> {
    let answers = sheet.draft.steps.iter().flat_map(|step| &step.answers);
    let with_slot = answers.filter(|answer| match &answer.given {
        Given::Choice { words, .. } => {
            words.iter().chain(answer.translated.values().flatten()).any(|word| word.contains('{'))
        }
        Given::Range { .. } => false,
    });
    with_slot
        .map(|answer| {
            answer
                .place
                .error("slot-in-answer", "An answer cannot hold a slot.")
                .hint("Put the slot into the question.")
        })
        .collect()
}
