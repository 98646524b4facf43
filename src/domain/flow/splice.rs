//! `part:`: the steps of another file, put in where the line stands.

use std::collections::BTreeMap;

use super::build::silence;
use super::problem::{Place, Problem};
use super::read::draft::{Draft, DraftArrow, Placed};
use crate::limits;

/// Puts in the steps of every part that the flow names.
///
/// The step with the `part:` line goes to the part's first step, and `-> end` in the part goes on along that
/// step's own arrow. A part's problems keep its own file and line.
pub(crate) fn splice(flow: &mut Draft, parts: &BTreeMap<String, Draft>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut steps = Vec::with_capacity(flow.steps.len());
    let mut used: Vec<String> = Vec::new();
    for mut step in std::mem::take(&mut flow.steps) {
        let Some(named) = step.part.clone() else {
            steps.push(step);
            continue;
        };
        let Some(part) = parts.get(&named.value).filter(|part| !part.steps.is_empty()) else {
            let problem = named.place.error("unknown-part", format!("There is no part `{}` with steps.", named.value));
            let hint = format!("Its file would be `{}.part`.", named.value);
            problems.push(problem.did_you_mean(&named.value, parts.keys().map(String::as_str), &hint));
            steps.push(step);
            continue;
        };
        if used.contains(&named.value) {
            problems.push(named.place.error("part-twice", "A part stands once in a flow."));
            steps.push(step);
            continue;
        }
        if steps.len() + part.steps.len() > limits::STEPS_PER_FLOW {
            let message = format!("With this part the flow has more than {} steps.", limits::STEPS_PER_FLOW);
            problems.push(named.place.error("too-many-steps", message));
            steps.push(step);
            continue;
        }
        used.push(named.value.clone());
        if step.arrow.is_none() {
            problems.push(silence(&step));
        }
        let after = step.arrow.take().map_or(DraftArrow::End, |arrow| arrow.value);
        step.arrow = Some(Placed { value: DraftArrow::Step(part.steps[0].name.clone()), place: named.place.clone() });
        steps.push(step);
        for mut inner in part.steps.clone() {
            for arrow in inner.answers.iter_mut().filter_map(|answer| answer.arrow.as_mut()).chain(inner.arrow.as_mut())
            {
                lead_on(arrow, &after);
            }
            for test in &mut inner.tests {
                lead_on(&mut test.value.1, &after);
            }
            // Parts do not nest: told where the part is read, and left out here.
            inner.part = None;
            steps.push(inner);
        }
    }
    problems.extend(clashes(&steps, &flow.whole));
    flow.steps = steps;
    problems
}

fn lead_on(arrow: &mut Placed<DraftArrow>, after: &DraftArrow) {
    if arrow.value == DraftArrow::End {
        arrow.value = after.clone();
    }
}

/// Steps of different files with one name; within one file the reader tells it.
fn clashes(steps: &[super::read::draft::DraftStep], whole: &Place) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for step in steps {
        let Some(other) = seen.insert(&step.name, &step.place) else { continue };
        if other.file != step.place.file {
            // Told at the flow's own step: the part may be right in every other flow.
            let (here, there) = if other.file == whole.file { (other, &step.place) } else { (&step.place, other) };
            let message = format!("`{}` has a step `{}` too.", there.file, step.name);
            problems.push(here.error("step-twice", message).hint("Choose another name for one of them."));
        }
    }
    problems
}
