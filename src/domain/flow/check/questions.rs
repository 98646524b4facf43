//! Questions that lost a line: nobody would notice until the answers are missed.

use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::read::draft::{DraftStep, Kind};

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let readable = sheet.draft.steps.iter().filter(|step| !step.damaged);
    readable.filter_map(|step| unanswered(step).or_else(|| unsaved(step)).or_else(|| one_answer(step))).collect()
}

fn unanswered(step: &DraftStep) -> Option<Problem> {
    // "May we ask how things are?" before a measure is polite; a scale or a YES is an answer that is waited for.
    let asks = |text: &str| {
        text.contains('?')
            && (text.contains(|c: char| c.is_ascii_digit())
                || text.split(|c: char| !c.is_alphabetic()).any(|word| word.eq_ignore_ascii_case("yes")))
    };
    let text = step.texts.values().find(|text| asks(&text.value))?;
    (!step.asks()).then(|| {
        let problem =
            text.place.warning("question-without-answer", "This text asks something, and no answer is waited for.");
        problem.hint("Add `save: ` and a name, and the answers below it.")
    })
}

fn unsaved(step: &DraftStep) -> Option<Problem> {
    let answer = step.answers.first()?;
    step.save.is_none().then(|| {
        let problem = answer.place.warning("answer-not-saved", "The answer is not kept.");
        problem.hint("Add `save: ` and a name above the answers.")
    })
}

fn one_answer(step: &DraftStep) -> Option<Problem> {
    let [answer] = step.answers.as_slice() else { return None };
    let lists = step.save.as_ref().is_some_and(|save| matches!(save.value.kind, Kind::OneOf | Kind::AnyOf));
    lists.then(|| {
        answer.place.warning("one-answer", "Only one answer is listed.").hint("List every answer that may come.")
    })
}
