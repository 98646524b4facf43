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

/// What a step asks for on arriving counts like every other concern: silence after it is waited for, and an urgent one
/// holds what would come next. The step's own text is sent.
pub(super) fn settle_arrivals(turn: &mut Turn, context: &Context<'_>) {
    let urgency = turn.effects.iter().filter_map(|effect| match effect {
        Effect::Concern(concern) => Some(concern.urgency),
        _ => None,
    });
    let Some(highest) = urgency.max() else { return };
    // Silence itself is a concern too, and after it nothing more is waited for.
    let heard = turn.effects.iter().any(|effect| matches!(effect, Effect::Send(_)));
    if highest >= Urgency::Today && heard {
        wait_for_their_word(turn, context, highest);
    }
    if highest == Urgency::Urgent && turn.state.hold.is_none() {
        keep_own_text_only(turn);
        hold(turn, Hold::UrgentConcern);
        crisis_reply(turn, context, Class::Crisis);
    }
}

/// After an urgent concern on arriving, the step's own text goes and no question behind it: that one is open, and is
/// asked on release.
fn keep_own_text_only(turn: &mut Turn) {
    let urgent = |effect: &Effect| matches!(effect, Effect::Concern(concern) if concern.urgency == Urgency::Urgent);
    let Some(arrived) = turn.effects.iter().position(urgent) else { return };
    let mut texts = 0;
    let mut place = 0;
    turn.effects.retain(|effect| {
        place += 1;
        if place <= arrived || !matches!(effect, Effect::Send(_)) {
            return true;
        }
        texts += 1;
        texts == 1
    });
}

/// Sets the timer of silence, unless a higher concern of the same moment has set it: that wait is the shortest.
fn wait_for_their_word(turn: &mut Turn, context: &Context<'_>, urgency: Urgency) {
    if turn.state.last_concern.is_some_and(|(before, at)| at == context.now && before >= urgency) {
        return;
    }
    let silence = context.settings.silence;
    let urgent = urgency == Urgency::Urgent;
    let hours = if urgent { silence.after_urgent_hours } else { silence.after_other_hours };
    turn.state.last_concern = Some((urgency, context.now));
    turn.effects.push(Effect::SetTimer {
        key: TimerKey::Silence { since: context.now },
        due_at: context.now + TimeDelta::hours(i64::from(hours)),
    });
}

/// Adds a concern and, where it is worth more than reading, waits for their next word.
pub(super) fn note_concern(turn: &mut Turn, context: &Context<'_>, concern: Concern) {
    if concern.urgency >= Urgency::Today {
        wait_for_their_word(turn, context, concern.urgency);
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
