//! SMS parts of each text: every part is paid for, and long texts are not read.

use super::texts;
use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::{shown, slots};
use crate::domain::sms::{self, Encoding};
use crate::limits;

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    let flow_steps = &sheet.flow.steps;
    for (step, language, text) in texts(&sheet.draft.steps) {
        let Some(built) = flow_steps.iter().find(|built| built.name == step.name) else { continue };
        let Some(shown) = shown::shown_text(built, language) else { continue };
        let sent = sms::fold(&slots::example(&shown));
        let parts = sms::parts(&sent);
        let costly = sms::costly(&sent).iter().take(5).map(|c| format!("`{c}`")).collect::<Vec<_>>().join(" ");
        if parts.parts > limits::SMS_PARTS_PER_TEXT {
            let message =
                format!("This text takes {} SMS; at most {} are read.", parts.parts, limits::SMS_PARTS_PER_TEXT);
            let hint = if parts.encoding == Encoding::Ucs2 {
                format!("Shorten it to about 130 characters, or write it without {costly}.")
            } else {
                "Shorten it to about 300 characters, with its slots filled and its answers listed.".to_owned()
            };
            problems.push(text.place.error("long-text", message).hint(hint));
        } else if parts.encoding == Encoding::Ucs2 && parts.parts > 1 {
            let message = format!("{costly} makes this text cost {} SMS.", parts.parts);
            problems.push(
                text.place
                    .advice("costly-character", message)
                    .hint("Write it without them where the language allows it."),
            );
        }
    }
    problems
}
