//! The ways through a flow: every step is reached, no loop runs without a question, every answer gets a word back.

use std::collections::BTreeSet;

use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::{Problem, nearest};
use crate::domain::flow::read::draft::{DraftArrow, DraftStep, Given};
use crate::domain::flow::{Arrow, AskEvery, Body, Expects, Step};

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = unreached(sheet);
    problems.extend(loops(sheet));
    problems.extend(without_a_word(sheet));
    problems.extend(asked_again(sheet));
    problems
}

/// Where a step goes on without waiting for a reply.
pub(super) fn silent_ways(step: &Step) -> Vec<usize> {
    let bare = place(&step.arrow);
    match &step.body {
        Body::Say(_) => bare.into_iter().collect(),
        Body::Fork(tests) => tests.iter().filter_map(|(_, arrow)| place(arrow)).chain(bare).collect(),
        // Asked now and then, it is passed over the other times.
        _ if step.ask != AskEvery::Always => bare.into_iter().collect(),
        Body::Ask { .. } | Body::Measure { .. } => Vec::new(),
    }
}

fn ways(step: &Step) -> Vec<usize> {
    let answers: Vec<usize> = match &step.body {
        Body::Ask { expects: Expects::Choice { arrows, .. }, .. } => {
            arrows.iter().flatten().filter_map(place).collect()
        }
        Body::Ask { expects: Expects::Number { arrows, .. }, .. } => {
            arrows.iter().filter_map(|(_, _, arrow)| place(arrow)).collect()
        }
        Body::Fork(tests) => tests.iter().filter_map(|(_, arrow)| place(arrow)).collect(),
        _ => Vec::new(),
    };
    answers.into_iter().chain(place(&step.arrow)).collect()
}

fn place(arrow: &Arrow) -> Option<usize> {
    match arrow {
        Arrow::Step(place) => Some(*place),
        _ => None,
    }
}

fn unreached(sheet: &Sheet) -> Vec<Problem> {
    let steps = &sheet.flow.steps;
    let (mut seen, mut open) = (BTreeSet::new(), vec![0]);
    open.extend(meant(sheet));
    while let Some(step) = open.pop() {
        if step < steps.len() && seen.insert(step) {
            open.extend(ways(&steps[step]));
        }
    }
    // A name that stands twice is told as such.
    let first = |step: usize| steps[..step].iter().all(|other| other.name != steps[step].name);
    let missed = (0..steps.len()).filter(|step| !seen.contains(step) && first(*step));
    missed
        .map(|step| {
            let draft = &sheet.draft.steps[step];
            let problem =
                draft.place.error("unreachable-step", format!("No arrow leads to the step `{}`.", draft.name));
            problem.hint("Point an arrow to it, or take it out. A flow starts at its first step.")
        })
        .collect()
}

/// The steps that misspelt or missing arrows probably mean: one slip is told once.
fn meant(sheet: &Sheet) -> Vec<usize> {
    let names: Vec<&str> = sheet.draft.steps.iter().map(|step| step.name.as_str()).collect();
    let near = |arrow: &DraftArrow| match arrow {
        DraftArrow::Step(name) if !names.contains(&name.as_str()) => nearest(name, names.iter().copied()),
        _ => None,
    };
    let arrows = sheet.draft.steps.iter().flat_map(DraftStep::arrows);
    let misspelt =
        arrows.filter_map(|arrow| near(&arrow.value)).filter_map(|name| names.iter().position(|known| *known == name));
    let in_unread_lines = sheet.draft.steps.iter().flat_map(|step| &step.meant).map(String::as_str);
    let without_arrow =
        sheet.draft.steps.iter().flat_map(|step| &step.answers).filter_map(|answer| match &answer.given {
            Given::Choice { key, .. } if answer.arrow.is_none() => key.rsplit_once(' ').map(|(_, last)| last),
            _ => None,
        });
    let unread = in_unread_lines.chain(without_arrow).filter_map(|name| names.iter().position(|known| *known == name));
    let without = sheet
        .draft
        .steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.arrow.as_ref().is_none_or(|arrow| arrow.value == DraftArrow::Unread));
    misspelt.chain(unread).chain(without.map(|(place, _)| place + 1)).collect()
}

/// Each loop is told once, at its first step in the file.
fn loops(sheet: &Sheet) -> Vec<Problem> {
    let steps = &sheet.flow.steps;
    let mut told: BTreeSet<usize> = BTreeSet::new();
    let mut problems = Vec::new();
    for start in 0..steps.len() {
        if told.contains(&start) {
            continue;
        }
        let after = reached_silently(steps, start);
        if !after.contains(&start) {
            continue;
        }
        told.extend(after.iter().filter(|step| reached_silently(steps, **step).contains(&start)));
        let draft = &sheet.draft.steps[start];
        let message =
            format!("From the step `{}` the flow comes round to it again without asking anything.", draft.name);
        problems.push(
            draft.place.error("loop-without-question", message).hint("Point an arrow out of the loop, or to `end`."),
        );
    }
    problems
}

fn reached_silently(steps: &[Step], start: usize) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let mut open = silent_ways(&steps[start]);
    while let Some(step) = open.pop() {
        if step < steps.len() && seen.insert(step) {
            open.extend(silent_ways(&steps[step]));
        }
    }
    seen
}

/// A person who answers and hears nothing does not know whether it arrived.
fn without_a_word(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for draft in sheet.draft.steps.iter().filter(|step| step.asks()) {
        if let Some(arrow) = draft.arrows().find(|arrow| arrow.value == DraftArrow::End) {
            let message = "After this answer the person hears nothing back.";
            let problem = arrow.place.warning("no-word-back", message);
            problems.push(problem.hint("Point to a step that says thank you and then `-> end`."));
        }
    }
    problems
}

/// `ask again` needs a question to ask again.
fn asked_again(sheet: &Sheet) -> Vec<Problem> {
    let silent = sheet.draft.steps.iter().filter(|step| !step.asks());
    let again = silent.flat_map(DraftStep::arrows).filter(|arrow| matches!(arrow.value, DraftArrow::AskAgain(_)));
    again
        .map(|arrow| {
            let problem = arrow.place.error("nothing-to-ask-again", "This step asks nothing.");
            problem.hint("Put this arrow into the step with the question.")
        })
        .collect()
}
