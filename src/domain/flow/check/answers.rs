//! Answers that never reach us: phone companies act on these words themselves.

use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::read::draft::Given;

/// Sent alone, these stop or start all texts at the phone company, and we may not even answer.
const SWALLOWED: [&str; 11] =
    ["stop", "stopall", "stop all", "end", "cancel", "quit", "unsubscribe", "revoke", "optout", "start", "unstop"];
/// Sent alone, these are answered by the phone company as well.
const ANSWERED_TWICE: [&str; 2] = ["help", "info"];

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for answer in sheet.draft.steps.iter().flat_map(|step| &step.answers) {
        let Given::Choice { key, words, .. } = &answer.given else { continue };
        let words = std::iter::once(key).chain(words).chain(answer.translated.values().flatten());
        let is = |list: &[&str], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word.trim()));
        let mut told = Vec::new();
        for word in words.filter(|word| is(&SWALLOWED, word) || is(&ANSWERED_TWICE, word)) {
            if told.contains(&word.to_lowercase()) {
                continue;
            }
            told.push(word.to_lowercase());
            let problem = if is(&SWALLOWED, word) {
                answer
                    .place
                    .error("swallowed-answer", format!("`{word}` stops or starts all texts: it is never an answer."))
            } else {
                answer.place.warning("answered-twice", format!("Phone companies send their own answer to `{word}`."))
            };
            problems.push(problem.hint("Choose another word."));
        }
    }
    problems
}
