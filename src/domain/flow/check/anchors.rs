//! `when: 3 months after baseline`: there must be such a flow, and not the flow itself.

use crate::domain::flow::folder::Book;
use crate::domain::flow::problem::Problem;

pub(super) fn check(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, sheet) in &book.sheets {
        for (anchor, place) in sheet.draft.anchors() {
            if anchor == key {
                let problem = place.error("after-itself", "This flow waits for its own first check-in.");
                problems.push(problem.hint("Count from `joining` or from another flow."));
            } else if !book.sheets.contains_key(anchor) {
                let problem = place.error("unknown-flow", format!("There is no flow `{anchor}`."));
                let known = book.sheets.keys().map(String::as_str).chain(["joining"]);
                problems.push(problem.did_you_mean(anchor, known, "Write the name of its file, without `.flow`."));
            }
        }
    }
    problems
}
