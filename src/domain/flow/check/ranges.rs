//! `- 0 to 4 -> low`: every number that may be answered leads one way, and one way only.

use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::{Place, Problem};
use crate::domain::flow::read::draft::{DraftStep, Given, Kind};
use crate::domain::flow::read::numbers;

/// The id of numbers that lead nowhere.
const GAP: &str = "gap-in-ranges";

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    sheet.draft.steps.iter().flat_map(in_step).collect()
}

fn in_step(step: &DraftStep) -> Vec<Problem> {
    let Some(Kind::Number { low, high }) = step.save.as_ref().map(|save| save.value.kind) else { return Vec::new() };
    let mut ranges: Vec<(i64, i64, &Place)> = step
        .answers
        .iter()
        .filter_map(|answer| match answer.given {
            Given::Range { low, high } => Some((low, high, &answer.place)),
            Given::Choice { .. } => None,
        })
        .collect();
    if ranges.is_empty() {
        return Vec::new();
    }
    ranges.sort_by_key(|(from, to, _)| (*from, *to));
    let mut problems = Vec::new();
    let mut next = low;
    let mut last_place = ranges[0].2;
    for (from, to, place) in ranges {
        if from < low || to > high {
            let problem = place.error("range-outside", format!("The question asks for {low} to {high}."));
            problems.push(problem.hint("Change this range, or the one in `save:`."));
        }
        if from > next {
            problems.push(gap(next, from - 1, place));
        } else if from < next.min(high + 1) && from >= low {
            let message = format!("Two ranges hold {}.", numbers(from, to.min(next - 1)));
            problems.push(
                place
                    .error("ranges-overlap", message)
                    .hint(format!("Begin this range at {next}, or end the other one earlier.")),
            );
        }
        if to >= next {
            next = to + 1;
            last_place = place;
        }
    }
    // An answer that is no range is told as such, and may be the one that is missing here.
    if step.answers.iter().any(|answer| matches!(answer.given, Given::Choice { .. })) {
        problems.retain(|problem| problem.id != GAP);
    } else if next <= high {
        problems.push(gap(next, high, last_place));
    }
    problems
}

fn gap(from: i64, to: i64, place: &Place) -> Problem {
    let problem = place.error(GAP, format!("Nothing says where {} leads.", numbers(from, to)));
    problem.hint(format!("Write `- {} -> ` and a step, or widen a range.", numbers(from, to)))
}
