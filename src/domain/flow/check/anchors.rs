//! `when:` lines: every flow starts at some time, and `3 months after baseline` needs a flow of that name.

use std::collections::BTreeSet;

use crate::domain::flow::folder::{Book, Sheet};
use crate::domain::flow::problem::Problem;
use crate::domain::flow::words::Keyword;

pub(super) fn check(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, sheet) in &book.sheets {
        if sheet.flow.when.is_empty() && !sheet.draft.words.iter().any(|word| word.value == Keyword::When) {
            let problem = sheet.draft.whole.warning("no-when", "Nothing says when this flow starts.");
            problems.push(problem.hint("Add a line such as `when: 2 weeks after joining` below the title."));
        }
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
    problems.extend(in_circles(book));
    problems
}

/// Flows that only wait for one another are never due.
fn in_circles(book: &Book) -> Vec<Problem> {
    let mut due: BTreeSet<&str> = BTreeSet::new();
    // Each round finds the flows that start by themselves, or after one that is found already.
    loop {
        let starts = |(key, sheet): &(&String, &Sheet)| {
            let anchors: Vec<&str> = sheet.draft.anchors().map(|(anchor, _)| anchor).collect();
            let by_itself = anchors.len() < sheet.flow.when.len().max(1);
            let after = |anchor: &&str| due.contains(anchor) || !book.sheets.contains_key(*anchor) || anchor == key;
            !due.contains(key.as_str()) && (by_itself || anchors.iter().any(after))
        };
        let found: Vec<&str> = book.sheets.iter().filter(starts).map(|(key, _)| key.as_str()).collect();
        if found.is_empty() {
            break;
        }
        due.extend(found);
    }
    let never = book.sheets.iter().filter(|(key, _)| !due.contains(key.as_str()));
    never
        .filter_map(|(_, sheet)| sheet.draft.anchors().next())
        .map(|(anchor, place)| {
            let problem = place.error("never-due", format!("`{anchor}` waits for this flow, and this flow for it."));
            problem.hint("Count one of them from `joining`.")
        })
        .collect()
}
