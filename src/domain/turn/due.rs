//! Something falls due: a check-in, a reminder, a close, a silence.
//!
//! Every timer names the state it belongs to, so a late or repeated one does nothing.

use chrono::TimeDelta;

use crate::domain::Moment;
use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::flow::{Flow, When};
use crate::domain::id::CheckInId;
use crate::domain::person::{Consent, SafeToText};
use crate::domain::schedule::{self, Overdue};
use crate::domain::settings::FixedText;
use crate::domain::talk::{
    self, Beginning, Closed, Context, Effect, Hold, Kind, TimerKey, Turn, asks_consent, fixed, is_for,
};

use super::plan;

/// A check-in falls due: it opens, waits for its time, or is recorded as missed with the reason.
pub(super) fn check_in(
    turn: &mut Turn,
    context: &Context<'_>,
    flow: &str,
    occasion: u32,
    at: Moment,
    check_in: CheckInId,
) {
    let Some(flow) = context.book.flows.get(flow).cloned() else { return };
    let stale = turn.state.flows.get(&flow.key).is_some_and(|history| history.occasion >= occasion);
    if stale {
        return plan::plan(turn, context, &flow);
    }
    match verdict(turn, context, &flow, at) {
        Verdict::Later(due_at) => turn
            .effects
            .push(Effect::SetTimer { key: TimerKey::CheckIn { flow: flow.key.clone(), occasion, at }, due_at }),
        Verdict::Miss(why) => {
            turn.state.flows.entry(flow.key.clone()).or_default().occasion = occasion;
            turn.effects.push(Effect::MissCheckIn { check_in, flow: flow.key.clone(), occasion, due_at: at, why });
            plan::plan(turn, context, &flow);
            if context.person.consent == Consent::Yes && asks_consent(&flow) {
                // They agreed in a conversation when they joined: nothing waits for an invitation that never goes.
                turn.state
                    .flows
                    .entry(flow.key.clone())
                    .or_default()
                    .first_completed
                    .get_or_insert(context.person.joined_at);
                plan::plan_followers(turn, context, &flow.key);
            }
        }
        Verdict::Open => {
            if let Some(replaced) = turn.state.talk.as_ref().map(|talk| talk.flow.clone()) {
                debug_assert_ne!(replaced, flow.key, "a flow never replaces itself");
                talk::close(turn, context, context.pinned, Closed::Replaced);
            }
            talk::begin(turn, context, &Beginning { flow: &flow, occasion, due_at: at, check_in });
            plan::plan(turn, context, &flow);
        }
    }
}

enum Verdict {
    Open,
    Later(Moment),
    Miss(&'static str),
}

fn verdict(turn: &Turn, context: &Context<'_>, flow: &Flow, at: Moment) -> Verdict {
    if let Some(why) = not_wanted(turn, context, flow) {
        return Verdict::Miss(why);
    }
    let date = schedule::zone::date_of(at, context.settings.zone);
    if talk::gives_way(flow, date, &talk::anchors(&turn.state, context), context) {
        return Verdict::Miss("a review takes its place this week");
    }
    match schedule::overdue(at, context.now, context.settings, &context.person.safe_to_text) {
        Overdue::Missed(why) => Verdict::Miss(why.because()),
        Overdue::HoldUntil(allowed) => Verdict::Later(allowed),
        Overdue::SendNow if blocked_by_open_talk(turn, context, flow) => {
            Verdict::Later(context.now + TimeDelta::hours(1))
        }
        Overdue::SendNow => Verdict::Open,
    }
}

/// At most one check-in is open a person. A review may take the place of a weekly one that nobody has begun.
fn blocked_by_open_talk(turn: &Turn, context: &Context<'_>, flow: &Flow) -> bool {
    let Some(open) = &turn.state.talk else { return false };
    let begun = !open.answers.is_empty();
    let weekly = context.pinned.is_some_and(|pinned| !is_review(pinned));
    begun || !weekly || !is_review(flow)
}

fn not_wanted(turn: &Turn, context: &Context<'_>, flow: &Flow) -> Option<&'static str> {
    let person = context.person;
    if person.suppressed {
        Some("they asked for no more texts")
    } else if turn.state.hold.is_some() {
        Some("held until staff release it")
    } else if turn.state.paused_until.is_some_and(|until| until > context.now) {
        Some("they asked for a pause")
    } else if person.consent == Consent::No {
        Some("they did not agree to be texted")
    } else if person.consent == Consent::Unknown && !asks_consent(flow) {
        Some("they have not agreed to be texted yet")
    } else if person.consent == Consent::Yes && asks_consent(flow) {
        Some("they have agreed to be texted already")
    } else if person.safe_to_text == SafeToText::Never {
        Some("it is not safe to text them: a person rings")
    } else if !is_for(flow, context) {
        Some("the flow is not for them any more")
    } else if turn.state.stopped_flows.contains(&flow.key) {
        Some("this flow was stopped for them")
    } else {
        None
    }
}

/// A flow that comes at set distances, not week by week.
fn is_review(flow: &Flow) -> bool {
    !flow.when.iter().any(|when| matches!(when, When::Every { .. } | When::Cron(_)))
}

/// The question of turn `asked` was not answered for the reminder's days.
pub(super) fn remind(turn: &mut Turn, context: &Context<'_>, check_in: CheckInId, asked: u64) {
    let Some(open) = turn.state.talk.as_ref() else { return };
    let still_silent = open.check_in == check_in && open.asked == asked && !open.resting;
    let welcome = turn.state.hold.is_none()
        && turn.state.paused_until.is_none_or(|until| until <= context.now)
        && !context.person.suppressed
        && context.person.consent != Consent::No;
    if !still_silent || !welcome {
        return;
    }
    match schedule::next_allowed(context.now, context.settings, &context.person.safe_to_text) {
        None => {}
        Some(allowed) if allowed > context.now => {
            turn.effects.push(Effect::SetTimer { key: TimerKey::Remind { check_in, asked }, due_at: allowed });
        }
        Some(_) => send_reminder(turn, context, check_in, asked),
    }
}

fn send_reminder(turn: &mut Turn, context: &Context<'_>, check_in: CheckInId, asked: u64) {
    let text = match context.person.safe_to_text {
        SafeToText::Yes => FixedText::Reminder,
        _ => FixedText::ReminderNeutral,
    };
    let words = fixed(turn, context, text);
    let stale_at = context.now + TimeDelta::hours(i64::from(context.settings.timely_hours));
    turn.say(Kind::Reminder, words, Some(stale_at));
    let Some(open) = turn.state.talk.as_mut() else { return };
    open.reminders += 1;
    let next = context.pinned.and_then(|flow| flow.remind_after_days.get(usize::from(open.reminders)));
    if let Some(days) = next {
        let due_at = open.asked_at + TimeDelta::days(i64::from(*days));
        turn.effects.push(Effect::SetTimer { key: TimerKey::Remind { check_in, asked }, due_at });
    }
}

/// The check-in has been open for its days.
pub(super) fn close(turn: &mut Turn, context: &Context<'_>, check_in: CheckInId) {
    let Some(open) = turn.state.talk.as_ref().filter(|open| open.check_in == check_in) else { return };
    let answered = open.answers.values().any(Option::is_some);
    let invited = context.pinned.is_some_and(asks_consent) && context.person.consent == Consent::Unknown;
    talk::close(turn, context, context.pinned, Closed::TimedOut);
    turn.state.timed_out_at = Some(context.now);
    let held = turn.state.hold.is_some() || turn.state.undelivered;
    if answered || held {
        return;
    }
    if invited {
        // Nothing more is sent to them, so this silence is the only one there will be.
        turn.effects.push(Effect::Concern(Concern {
            class: Class::None,
            urgency: Urgency::Soon,
            rule: "silence.invitation".to_owned(),
            because: "they did not answer whether we may text them".to_owned(),
        }));
    }
    turn.state.missed_in_row += 1;
    if u32::from(turn.state.missed_in_row) == context.settings.missed_check_ins_before_case {
        turn.effects.push(Effect::Concern(Concern {
            class: Class::None,
            urgency: Urgency::Soon,
            rule: "silence.missed".to_owned(),
            because: format!("they did not answer the last {} check-ins", turn.state.missed_in_row),
        }));
    }
}

/// `ask again in ...` is over.
pub(super) fn ask_again(turn: &mut Turn, context: &Context<'_>, check_in: CheckInId, asked: u64) {
    let Some(open) = turn.state.talk.as_ref() else { return };
    let waiting = open.check_in == check_in && open.asked == asked && open.resting;
    if !waiting || turn.state.hold.is_some() || context.person.suppressed {
        return;
    }
    match schedule::next_allowed(context.now, context.settings, &context.person.safe_to_text) {
        None => {}
        Some(allowed) if allowed > context.now => {
            turn.effects.push(Effect::SetTimer { key: TimerKey::AskAgain { check_in, asked }, due_at: allowed });
        }
        Some(_) => {
            if let Some(flow) = context.pinned {
                talk::resume(turn, context, flow);
            }
        }
    }
}

/// Nothing was heard since a concern.
pub(super) fn silence(turn: &mut Turn, context: &Context<'_>, since: Moment) {
    // Once staff have closed the case they have spoken: the silence is ended.
    if context.person.case_open && turn.state.last_concern.is_some_and(|(_, at)| at == since) {
        turn.effects.push(Effect::Concern(Concern {
            class: Class::None,
            urgency: Urgency::Today,
            rule: "silence.after_concern".to_owned(),
            because: "nothing was heard from them since the concern".to_owned(),
        }));
    }
}

/// Staff released the hold: an open talk goes on where it was, at a time that is allowed.
pub(super) fn released(turn: &mut Turn, context: &Context<'_>) {
    if turn.state.hold.take().is_none() {
        return;
    }
    turn.state.nothing_new = 0;
    let Some(open) = turn.state.talk.as_mut() else { return };
    open.resting = true;
    open.asked = turn.state.turn;
    let key = TimerKey::AskAgain { check_in: open.check_in, asked: open.asked };
    turn.effects.push(Effect::SetTimer { key, due_at: context.now });
}

/// The provider could not deliver: staff are told once, and silence is not counted.
pub(super) fn undelivered(turn: &mut Turn) {
    if turn.state.undelivered || turn.state.hold == Some(Hold::Death) {
        return;
    }
    turn.state.undelivered = true;
    turn.effects.push(Effect::Concern(Concern {
        class: Class::None,
        urgency: Urgency::Soon,
        rule: "undelivered".to_owned(),
        because: "our text could not be delivered to them".to_owned(),
    }));
}
