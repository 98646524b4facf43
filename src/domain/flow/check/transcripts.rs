//! Every flow has a transcript beside it, and every transcript a flow.

use crate::domain::flow::folder::Book;
use crate::domain::flow::problem::Problem;

pub(super) fn check(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for transcript in &book.transcripts {
        if let Some(flow) = transcript.flow.as_ref().filter(|flow| !book.sheets.contains_key(&flow.value)) {
            let problem = flow.place.error("unknown-flow", format!("There is no flow `{}`.", flow.value));
            let known = book.sheets.keys().map(String::as_str);
            problems.push(problem.did_you_mean(&flow.value, known, "Write the name of its file, without `.flow`."));
        }
    }
    for (key, sheet) in &book.sheets {
        if !book.transcripts.iter().any(|transcript| transcript.flow.as_ref().is_some_and(|flow| flow.value == *key)) {
            let problem = sheet.draft.whole.error("no-transcript", "This flow has no transcript.");
            problems.push(
                problem.hint(format!("Write down in `{key}.talk` how it should go, beginning with `flow: {key}`.")),
            );
        }
    }
    problems
}
