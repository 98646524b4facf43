//! What fills the slots of a text for one person: the slots themselves are the script's.

use crate::domain::flow::slots;
use crate::domain::language::Language;
use crate::domain::person::SafeToText;
use crate::domain::schedule;

use super::context::Context;
use super::occasions::next_check_in;
use super::state::State;

/// Fills every slot of `text` in the language that it is written in, which is not always the person's; an unknown one stays as it stands, since the checker has refused it.
/// A slot that stays empty leaves no double space behind; line breaks stay.
#[must_use]
pub fn fill(text: &str, language: Language, state: &State, context: &Context<'_>) -> String {
    let filled = slots::fill(text, |slot| value(slot, language, state, context));
    let lines = filled.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn value(slot: &str, language: Language, state: &State, context: &Context<'_>) -> Option<String> {
    let settings = context.settings;
    let person = context.person;
    let welsh = language == Language::WELSH;
    Some(match slot {
        "first name" => person.first_name.clone(),
        "scheme" => settings.name.clone(),
        "activity or your group" => match (&person.activity, &person.safe_to_text) {
            // What was offered may name a need, so it goes only to a phone that is known to be safe.
            (Some(activity), SafeToText::Yes) => activity.clone(),
            _ if welsh => "eich grŵp".to_owned(),
            _ => "your group".to_owned(),
        },
        "link worker or the team" => match &person.link_worker {
            Some(name) => name.clone(),
            None if welsh => "y tîm".to_owned(),
            None => "the team".to_owned(),
        },
        "hours" => settings.hours_text(language),
        "ring by" => schedule::slots::ring_by_text(context.now, settings, language),
        "ring us" => settings.ring_us.clone().unwrap_or_default(),
        "or ring us" => settings.ring_us_text(language),
        // A helpline betrays why somebody is texted, whatever text of the scheme's own it stands in.
        "crisis lines" if person.safe_to_text != SafeToText::Yes => String::new(),
        "crisis lines" => settings.crisis_lines(language),
        "opens" => schedule::slots::opens_text(context.now, settings, language),
        "next check-in" => {
            let next = next_check_in(state, context).map(|occasion| occasion.date);
            schedule::slots::next_check_in_text(next, language)
        }
        _ => return None,
    })
}
