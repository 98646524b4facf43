//! A transcript played: what the bot really does when the person writes these lines.

use std::sync::Arc;

use chrono::TimeDelta;
use uuid::Uuid;

use crate::domain::concern::Urgency;
use crate::domain::flow::Flows;
use crate::domain::flow::transcript::{Happening, Transcript, Wait};
use crate::domain::id::VersionId;
use crate::domain::settings::Settings;
use crate::domain::talk::{Book, Effect};
use crate::domain::turn::Heard;

use super::{Rehearsal, facts};

/// Plays a transcript from its first line to its last, with the person's own lines and the passing of time in it.
/// Empty where it names no flow of the folder.
#[must_use]
pub fn play(flows: &Flows, settings: &Settings, transcript: &Transcript) -> Vec<Happening> {
    let Some(key) = transcript.flow.as_ref().map(|flow| flow.value.as_str()) else { return Vec::new() };
    let Some(flow) = flows.flows.get(key) else { return Vec::new() };
    let (opening, _) = facts::read(flow, settings, &transcript.with, transcript.at);
    let mut book = Book { version: VersionId(Uuid::nil()), flows: flows.flows.clone() };
    for flow in book.flows.values_mut() {
        *flow = facts::with_slots(flow, &opening.slots);
    }
    let settings = facts::settings_with_slots(settings, &opening.slots);
    let mut rehearsal = Rehearsal::new(Arc::new(book), settings, opening.person, opening.now);
    rehearsal.state = opening.state;
    // Where somebody wrote that a message is only for reading, it is looked for; else it goes without saying.
    let tell_read = transcript
        .lines
        .iter()
        .any(|line| matches!(line.happening, Happening::Escalated { urgency: Urgency::Read, .. }));
    let mut played = told(rehearsal.begin_when_allowed(key), tell_read);
    for line in &transcript.lines {
        let effects = match &line.happening {
            Happening::Person(words) => rehearsal.hear(Heard::Text(words.clone())),
            Happening::Later(wait) => rehearsal.later(span(*wait)),
            _ => continue,
        };
        played.push(line.happening.clone());
        played.extend(told(effects, tell_read));
    }
    played
}

/// How long passes.
#[must_use]
pub fn span(wait: Wait) -> TimeDelta {
    match wait {
        Wait::Minutes(count) => TimeDelta::minutes(i64::from(count)),
        Wait::Hours(count) => TimeDelta::hours(i64::from(count)),
        Wait::Days(count) => TimeDelta::days(i64::from(count)),
        Wait::Weeks(count) => TimeDelta::weeks(i64::from(count)),
    }
}

fn told(effects: Vec<Effect>, tell_read: bool) -> Vec<Happening> {
    effects.into_iter().filter_map(|effect| happening(effect, tell_read)).collect()
}

/// What a manager sees of it: answers left out, timers and what waits in the outbox are not.
fn happening(effect: Effect, tell_read: bool) -> Option<Happening> {
    Some(match effect {
        Effect::Send(say) => Happening::Bot(say.text),
        Effect::Save(save) => Happening::Saved { name: save.name, value: save.value?.to_string() },
        Effect::Concern(concern) if tell_read || concern.urgency > Urgency::Read => {
            Happening::Escalated { urgency: concern.urgency, because: Some(concern.because) }
        }
        Effect::CloseCheckIn { .. } => Happening::Ended,
        _ => return None,
    })
}
