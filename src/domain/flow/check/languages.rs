//! Measures without an official wording in a language of the flow: nobody may translate them.

use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for asked in sheet.draft.steps.iter().filter_map(|step| step.measure.as_ref()) {
        let (measure, items) = &asked.value;
        for language in &sheet.flow.languages {
            if items.iter().all(|item| item.wording.iter().any(|(written, _)| written == language)) {
                continue;
            }
            let message = format!("`{}` has no official wording in `{language}`.", measure.name);
            let problem = asked.place.error("measure-without-wording", message);
            problems.push(problem.hint(if items.iter().all(|item| item.wording.is_empty()) {
                "Its owner lets nobody send it without a licence of their own."
            } else {
                "Make a flow of its own for the language, without this measure."
            }));
        }
    }
    problems
}
