//! Send, hold, cancel, or give to a person.
//!
//! What must never be sent is looked at first, then what must wait; sending is what is left.

use chrono::TimeDelta;

use super::{Kind, PersonDuty, Queued};
use crate::domain::Moment;
use crate::domain::person::{SafeToText, Stage};
use crate::domain::schedule::hours::next_opening;
use crate::domain::schedule::window::{is_safe, next_allowed};
use crate::domain::settings::Settings;
use crate::limits;

/// What becomes of a message now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Send,
    /// Ask again at that moment.
    HoldUntil(Moment),
    Cancel(CancelReason),
    /// It must not go by itself; a person gets it to deal with.
    GiveToPerson(GiveReason),
}

/// Why a message will never be sent. Recorded, and nobody needs to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelReason {
    Stopped,
    Died,
    Ended,
    Held,
    Expired,
    /// This confirmation, or this crisis reply within a day, was sent already.
    Repeated,
}

/// Why a person has to deal with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiveReason {
    /// A member of staff wrote to somebody who wants no texts: they ring instead.
    Stopped,
    /// No automatic text is safe for this person, or none ever fits their safe times.
    NotSafeToText,
    /// More automatic messages in a day than any conversation needs: something answers by itself.
    TooManyToday,
}

impl CancelReason {
    /// For the record, in plain words.
    #[must_use]
    pub fn because(self) -> &'static str {
        match self {
            Self::Stopped => "they asked for no more automatic texts",
            Self::Died => "it was reported that they have died",
            Self::Ended => "they are no longer with the scheme",
            Self::Held => "everything automatic is held until staff release it",
            Self::Expired => "it could not be sent in time",
            Self::Repeated => "the same was sent already",
        }
    }
}

impl GiveReason {
    /// For the link worker, in plain words.
    #[must_use]
    pub fn because(self) -> &'static str {
        match self {
            Self::Stopped => "they asked for no more texts: ring instead",
            Self::NotSafeToText => "there is no time at which an automatic text is safe for them",
            Self::TooManyToday => "they were sent more automatic texts today than a conversation needs",
        }
    }
}

/// Decides about one message at the moment of sending.
#[must_use]
pub fn decide(message: &Queued, duty: &PersonDuty, settings: &Settings, now: Moment) -> Decision {
    match message.kind {
        Kind::Notice => Decision::Send,
        Kind::FromStaff => from_staff(message, duty, now),
        kind => never(kind, message, duty, now)
            .or_else(|| not_by_itself(kind, duty))
            .or_else(|| later(kind, message, duty, settings, now))
            .unwrap_or(Decision::Send),
    }
}

/// Staff decide about the hour and the hold; the person's STOP and an expiry still count.
fn from_staff(message: &Queued, duty: &PersonDuty, now: Moment) -> Decision {
    if duty.died {
        return Decision::Cancel(CancelReason::Died);
    }
    if duty.suppressed {
        return Decision::GiveToPerson(GiveReason::Stopped);
    }
    if duty.safe_to_text == SafeToText::Never {
        return Decision::GiveToPerson(GiveReason::NotSafeToText);
    }
    if message.expires_at.is_some_and(|at| at <= now) {
        return Decision::Cancel(CancelReason::Expired);
    }
    Decision::Send
}

/// What is never sent, whatever the hour. A crisis reply passes STOP, the end of a referral and the hold.
fn never(kind: Kind, message: &Queued, duty: &PersonDuty, now: Moment) -> Option<Decision> {
    let day = TimeDelta::hours(limits::CRISIS_REPLY_EVERY_HOURS);
    let crisis_reply_is_fresh = duty.last_crisis_reply_at.is_some_and(|at| now - at < day);
    let reason = match kind {
        _ if message.expires_at.is_some_and(|at| at <= now) => CancelReason::Expired,
        Kind::CrisisReply if crisis_reply_is_fresh => CancelReason::Repeated,
        // The one confirmation also answers a wrong number, where somebody may have died.
        Kind::Confirmation if duty.confirmed => CancelReason::Repeated,
        Kind::Confirmation | Kind::CrisisReply => return None,
        _ if duty.died => CancelReason::Died,
        _ if duty.suppressed => CancelReason::Stopped,
        _ if duty.held => CancelReason::Held,
        Kind::Question | Kind::Reminder if duty.stage == Stage::Ended => CancelReason::Ended,
        _ => return None,
    };
    Some(Decision::Cancel(reason))
}

fn not_by_itself(kind: Kind, duty: &PersonDuty) -> Option<Decision> {
    if duty.safe_to_text == SafeToText::Never {
        return Some(Decision::GiveToPerson(GiveReason::NotSafeToText));
    }
    let counts = !matches!(kind, Kind::CrisisReply | Kind::Confirmation);
    (counts && duty.sent_today >= limits::AUTOMATIC_MESSAGES_A_DAY)
        .then_some(Decision::GiveToPerson(GiveReason::TooManyToday))
}

/// Questions and reminders wait for their hour. Whatever answers a text goes at once, since the person holds the
/// phone; when it was held up, somebody else may hold it by now, and it waits like a question.
fn later(kind: Kind, message: &Queued, duty: &PersonDuty, settings: &Settings, now: Moment) -> Option<Decision> {
    let held_up = now - message.queued_at > TimeDelta::minutes(limits::REPLY_FRESH_MINUTES);
    match kind {
        Kind::Question | Kind::Reminder => {}
        Kind::Reply if held_up => {}
        // Nothing that a person waits for in danger is held till morning, but it never reaches an unsafe hour.
        Kind::CrisisReply | Kind::Confirmation if held_up && !is_safe(now, settings, &duty.safe_to_text) => {
            return Some(Decision::GiveToPerson(GiveReason::NotSafeToText));
        }
        _ => return None,
    }
    let from = duty.paused_until.map_or(now, |until| until.max(now));
    let Some(mut allowed) = next_allowed(from, settings, &duty.safe_to_text) else {
        return Some(Decision::GiveToPerson(GiveReason::NotSafeToText));
    };
    if !duty.somebody_reads && allowed <= now {
        // Who comes on duty, and when, is the rota's to know: ask again soon, or when the office next opens.
        let soon = now + TimeDelta::minutes(limits::NOBODY_READS_RECHECK_MINUTES);
        allowed = next_opening(&settings.hours, soon, settings)
            .and_then(|opening| next_allowed(opening, settings, &duty.safe_to_text))
            .unwrap_or(soon);
    }
    if message.expires_at.is_some_and(|at| at <= allowed) {
        return Some(Decision::Cancel(CancelReason::Expired));
    }
    (allowed > now).then_some(Decision::HoldUntil(allowed))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::person::SafeTime;
    use crate::domain::settings::week;

    const AUTOMATIC: [Kind; 5] = [Kind::Question, Kind::Reminder, Kind::Reply, Kind::CrisisReply, Kind::Confirmation];

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn person() -> PersonDuty {
        PersonDuty { safe_to_text: SafeToText::Unknown, ..PersonDuty::staff() }
    }

    fn at(kind: Kind, duty: &PersonDuty, now: &str) -> Decision {
        decide(&Queued { kind, queued_at: utc(now), expires_at: None }, duty, &Settings::default(), utc(now))
    }

    const TUESDAY: &str = "2026-07-14T09:30:00Z";
    const NIGHT: &str = "2026-07-14T02:00:00Z";

    #[test]
    fn after_stop_only_one_confirmation_and_the_crisis_reply_go() {
        let mut duty = PersonDuty { suppressed: true, ..person() };
        for kind in [Kind::Question, Kind::Reminder, Kind::Reply] {
            assert_eq!(at(kind, &duty, TUESDAY), Decision::Cancel(CancelReason::Stopped), "{kind:?}");
        }
        assert_eq!(at(Kind::Confirmation, &duty, NIGHT), Decision::Send);
        duty.confirmed = true;
        assert_eq!(at(Kind::Confirmation, &duty, NIGHT), Decision::Cancel(CancelReason::Repeated));
        assert_eq!(at(Kind::CrisisReply, &duty, NIGHT), Decision::Send);
        duty.last_crisis_reply_at = Some(utc("2026-07-13T20:00:00Z"));
        assert_eq!(at(Kind::CrisisReply, &duty, NIGHT), Decision::Cancel(CancelReason::Repeated));
        assert_eq!(at(Kind::Notice, &duty, NIGHT), Decision::Send);
    }

    #[test]
    fn a_hold_a_death_and_an_end_cancel_what_is_automatic() {
        let held = PersonDuty { held: true, ..person() };
        let died = PersonDuty { died: true, ..person() };
        let ended = PersonDuty { stage: Stage::Ended, ..person() };
        for (duty, kind, expected) in [
            (&held, Kind::Question, Decision::Cancel(CancelReason::Held)),
            (&held, Kind::Reply, Decision::Cancel(CancelReason::Held)),
            (&held, Kind::CrisisReply, Decision::Send),
            (&held, Kind::FromStaff, Decision::Send),
            (&died, Kind::Reminder, Decision::Cancel(CancelReason::Died)),
            (&died, Kind::FromStaff, Decision::Cancel(CancelReason::Died)),
            (&ended, Kind::Question, Decision::Cancel(CancelReason::Ended)),
            (&ended, Kind::Reply, Decision::Send),
        ] {
            assert_eq!(at(kind, duty, TUESDAY), expected, "{kind:?}");
        }
    }

    #[test]
    fn questions_wait_for_their_hour_and_answers_do_not() {
        let morning = Decision::HoldUntil(utc("2026-07-14T08:30:00Z"));
        assert_eq!(at(Kind::Question, &person(), NIGHT), morning);
        assert_eq!(at(Kind::Reminder, &person(), NIGHT), morning);
        assert_eq!(at(Kind::Reply, &person(), NIGHT), Decision::Send);
        let expired =
            Queued { kind: Kind::Question, queued_at: utc(NIGHT), expires_at: Some(utc("2026-07-14T08:00:00Z")) };
        let decision = decide(&expired, &person(), &Settings::default(), utc(NIGHT));
        assert_eq!(decision, Decision::Cancel(CancelReason::Expired), "it would expire while it waits");
        let paused = PersonDuty { paused_until: Some(utc("2026-07-18T10:00:00Z")), ..person() };
        assert_eq!(at(Kind::Question, &paused, TUESDAY), Decision::HoldUntil(utc("2026-07-20T08:30:00Z")));
    }

    #[test]
    fn safe_times_nobody_on_duty_and_the_daily_cap() {
        let never = PersonDuty { safe_to_text: SafeToText::Never, ..person() };
        let times = vec![SafeTime { weekday: chrono::Weekday::Sun, from: week::at(9, 0), to: week::at(12, 0) }];
        let sundays = PersonDuty { safe_to_text: SafeToText::Times(times), ..person() };
        let not_safe = Decision::GiveToPerson(GiveReason::NotSafeToText);
        assert_eq!(at(Kind::Question, &never, TUESDAY), not_safe);
        assert_eq!(at(Kind::CrisisReply, &never, TUESDAY), not_safe);
        assert_eq!(at(Kind::Question, &sundays, TUESDAY), not_safe);
        assert_eq!(at(Kind::Reply, &sundays, TUESDAY), Decision::Send, "they have just written themselves");
        let held_up = |kind| Queued { kind, queued_at: utc("2026-07-14T08:00:00Z"), expires_at: None };
        for kind in [Kind::Reply, Kind::CrisisReply] {
            let decision = decide(&held_up(kind), &sundays, &Settings::default(), utc(TUESDAY));
            assert_eq!(decision, not_safe, "an hour later somebody else may hold the phone");
        }
        let alone = PersonDuty { somebody_reads: false, ..person() };
        assert_eq!(at(Kind::Question, &alone, TUESDAY), Decision::HoldUntil(utc("2026-07-14T09:45:00Z")));
        let flooded = PersonDuty { sent_today: limits::AUTOMATIC_MESSAGES_A_DAY, ..person() };
        assert_eq!(at(Kind::Reply, &flooded, TUESDAY), Decision::GiveToPerson(GiveReason::TooManyToday));
        assert_eq!(at(Kind::CrisisReply, &flooded, TUESDAY), Decision::Send);
    }

    proptest! {
        #[test]
        fn no_automatic_message_passes_stop_a_hold_or_the_night(
            kind in 0usize..5, minutes in 0i64..(366 * 24 * 60), suppressed: bool, held: bool, died: bool, reads: bool, sent in 0u32..80,
        ) {
            let kind = AUTOMATIC[kind];
            let duty = PersonDuty { suppressed, held, died, somebody_reads: reads, sent_today: sent, confirmed: true, ..person() };
            let settings = Settings::default();
            let now = utc("2026-01-01T00:00:00Z") + TimeDelta::minutes(minutes);
            let decision = decide(&Queued { kind, queued_at: now, expires_at: None }, &duty, &settings, now);
            if decision == Decision::Send && kind != Kind::CrisisReply {
                prop_assert!(!suppressed && !held && !died && sent < limits::AUTOMATIC_MESSAGES_A_DAY);
                if kind != Kind::Reply {
                    prop_assert!(reads);
                    prop_assert_eq!(next_allowed(now, &settings, &duty.safe_to_text), Some(now));
                }
            }
            if let Decision::HoldUntil(until) = decision {
                prop_assert!(until > now);
            }
        }
    }
}
