//! A reminder after the check-in has closed is never sent.

use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let close = sheet.flow.close_after_days;
    let late = sheet.draft.remind.iter().filter(|remind| remind.value >= close);
    late.map(|remind| {
        let message = format!("The check-in is closed after {close} days: this reminder is never sent.");
        remind
            .place
            .error("reminder-after-close", message)
            .hint("Remind earlier, or close later with `close: after ... days`.")
    })
    .collect()
}
