//! Concerns in what was written: each is noted, and an urgent one holds everything automatic.

use chrono::TimeDelta;

use crate::domain::concern::text::TextReading;
use crate::domain::concern::{Class, Concern, OptOut, Urgency};
use crate::domain::person::SafeToText;
use crate::domain::settings::FixedText;
use crate::domain::talk::{Context, Effect, Hold, Kind, TimerKey, TimerSlot, Turn, fixed};

use super::request::opt_out;

/// Concerns of every class that holds. True when one is urgent: then everything automatic is held.
pub(super) fn hear_concerns(turn: &mut Turn, context: &Context<'_>, reading: &TextReading) -> bool {
    for concern in reading.concerns() {
        note_concern(turn, context, concern);
    }
    if reading.urgency != Urgency::Urgent {
        return false;
    }
    hold(turn, Hold::UrgentConcern);
    crisis_reply(turn, context, reading.class);
    match reading.opt_out {
        OptOut::Automatic => opt_out(turn, context, reading.rule),
        OptOut::AskAPerson | OptOut::No => {}
    }
    true
}

/// Adds a concern and, where it is worth more than reading, waits for their next word.
pub(super) fn note_concern(turn: &mut Turn, context: &Context<'_>, concern: Concern) {
    // The first of several in one message is the highest, and its wait is the shortest.
    let covered = turn.state.last_concern.is_some_and(|(urgency, at)| at == context.now && urgency >= concern.urgency);
    if concern.urgency >= Urgency::Today && !covered {
        let silence = context.settings.silence;
        let urgent = concern.urgency == Urgency::Urgent;
        let hours = if urgent { silence.after_urgent_hours } else { silence.after_other_hours };
        turn.state.last_concern = Some((concern.urgency, context.now));
        turn.effects.push(Effect::SetTimer {
            key: TimerKey::Silence { since: context.now },
            due_at: context.now + TimeDelta::hours(i64::from(hours)),
        });
    }
    turn.effects.push(Effect::Concern(concern));
}

pub(super) fn hold(turn: &mut Turn, why: Hold) {
    turn.effects.push(Effect::CancelQueued);
    turn.effects.push(Effect::CancelTimer { slot: TimerSlot::Remind });
    // An urgent concern is never covered by a lesser reason.
    if turn.state.hold != Some(Hold::UrgentConcern) {
        turn.state.hold = Some(why);
    }
}

/// The fixed reply, once a day. Helplines go only to a phone that is known to be safe, and never about abuse.
pub(super) fn crisis_reply(turn: &mut Turn, context: &Context<'_>, class: Class) {
    let lately = turn.state.crisis_reply_at.is_some_and(|at| context.now - at < TimeDelta::hours(24));
    if lately || context.person.safe_to_text == SafeToText::Never {
        return;
    }
    turn.state.crisis_reply_at = Some(context.now);
    let text = match (&context.person.safe_to_text, class) {
        (SafeToText::Yes, Class::Crisis) => FixedText::Crisis,
        _ => FixedText::CrisisNeutral,
    };
    let words = fixed(turn, context, text);
    turn.say(Kind::CrisisReply, words, None);
}
