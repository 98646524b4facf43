//! What follows an attempt to send: done, again later, ask the provider, or leave it.
//!
//! "Nobody knows" is an outcome of its own: a time-out after the bytes were written may mean a text on the phone.

use chrono::TimeDelta;

use crate::domain::Moment;
use crate::limits;

/// What may be done when nobody knows whether a message was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// A second one does no harm, none at all does: notices to staff.
    AtLeastOnce,
    /// Ask the provider first; send again only when it certainly has none.
    LookUpThenResend,
    /// A second one does harm: never again.
    AtMostOnce,
}

/// What came of a call to a provider, or of a later look-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentOutcome {
    /// The provider has it: it answered so, or a look-up found it.
    Accepted,
    /// Certainly not sent; it may be tried again, after so many seconds where the provider said so.
    Refused { retry_after_seconds: Option<u64> },
    /// Certainly not sent, and never will be: the address is bad.
    Failed,
    /// The person's side blocks us.
    Blocked,
    /// Nobody knows.
    Unknown,
    /// After an unknown outcome: the provider was asked and has none. A look-up may lag, so it counts only when repeated.
    LookedUpNotFound,
    /// After an unknown outcome: the provider cannot be asked, or did not answer.
    LookUpCannotTell,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Done,
    RetryAt(Moment),
    LookUpAt(Moment),
    /// It stays unknown for good: the reminder, or a person who looks, makes up for it.
    LeaveUnknown,
    /// Never sent. The person is flagged to their link worker as not reachable here.
    Failed,
    /// They block us: nothing more may be sent, and the link worker is told.
    Blocked,
}

/// Decides what follows. `attempt` counts calls and look-ups for this message so far, from 1; `jitter` is chance from
/// 0 to 1, given by the caller, so that messages refused together do not come back together.
#[must_use]
pub fn after(outcome: SentOutcome, attempt: u32, policy: Policy, jitter: f64, now: Moment) -> Next {
    let wait = backoff(attempt, jitter);
    let given_up = attempt >= limits::SEND_ATTEMPTS;
    match (outcome, policy) {
        (SentOutcome::Accepted, _) => Next::Done,
        (SentOutcome::Blocked, _) => Next::Blocked,
        (SentOutcome::Failed, _) => Next::Failed,
        // Somebody may be in danger: a notice is tried for as long as its case is open. The caller's to stop it.
        (SentOutcome::Refused { retry_after_seconds }, Policy::AtLeastOnce) => {
            Next::RetryAt(now + told(retry_after_seconds, wait))
        }
        (SentOutcome::Unknown | SentOutcome::LookedUpNotFound | SentOutcome::LookUpCannotTell, Policy::AtLeastOnce) => {
            Next::RetryAt(now + wait)
        }
        (SentOutcome::Refused { .. }, _) if given_up => Next::Failed,
        (SentOutcome::Refused { retry_after_seconds }, _) => Next::RetryAt(now + told(retry_after_seconds, wait)),
        (_, Policy::AtMostOnce) | (SentOutcome::LookUpCannotTell, Policy::LookUpThenResend) => Next::LeaveUnknown,
        (_, Policy::LookUpThenResend) if given_up => Next::LeaveUnknown,
        (SentOutcome::Unknown, Policy::LookUpThenResend) => Next::LookUpAt(now + wait),
        (SentOutcome::LookedUpNotFound, Policy::LookUpThenResend) if attempt < limits::LOOK_UPS_BEFORE_RESEND => {
            Next::LookUpAt(now + wait)
        }
        (SentOutcome::LookedUpNotFound, Policy::LookUpThenResend) => Next::RetryAt(now + wait),
    }
}

/// A provider's own word counts, within reason; jitter is not added below it.
fn told(retry_after_seconds: Option<u64>, wait: TimeDelta) -> TimeDelta {
    match retry_after_seconds {
        None => wait,
        Some(seconds) => {
            let seconds = i64::try_from(seconds).unwrap_or(i64::MAX).min(limits::SEND_WAIT_SECONDS_MOST);
            wait.max(TimeDelta::seconds(seconds))
        }
    }
}

/// Twice as long each time, between half and the whole of it by chance: 5 to 10 seconds, 10 to 20, ... 15 minutes at most.
fn backoff(attempt: u32, jitter: f64) -> TimeDelta {
    let doublings = attempt.saturating_sub(1).min(16);
    let whole = (limits::SEND_WAIT_SECONDS_FIRST << doublings).min(limits::SEND_WAIT_SECONDS_MOST);
    let jitter = if jitter.is_finite() { jitter.clamp(0.0, 1.0) } else { 1.0 };
    #[expect(clippy::cast_possible_truncation, reason = "at most 900,000 milliseconds times a number from 0 to 1")]
    let part = (f64::from(u32::try_from(whole * 500).unwrap_or(u32::MAX)) * jitter) as i64;
    TimeDelta::milliseconds(whole * 500 + part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn now() -> Moment {
        "2026-07-14T09:30:00Z".parse().unwrap()
    }

    fn in_seconds(seconds: i64) -> Moment {
        now() + TimeDelta::seconds(seconds)
    }

    #[test]
    fn each_outcome_has_its_consequence() {
        use Policy::{AtLeastOnce, AtMostOnce, LookUpThenResend};
        use SentOutcome::{Accepted, Blocked, Failed, LookUpCannotTell, LookedUpNotFound, Refused, Unknown};
        let refused = Refused { retry_after_seconds: None };
        let told = Refused { retry_after_seconds: Some(60) };
        for (outcome, attempt, policy, expected) in [
            (Accepted, 1, AtMostOnce, Next::Done),
            (Blocked, 1, AtLeastOnce, Next::Blocked),
            (Failed, 1, LookUpThenResend, Next::Failed),
            (refused, 1, AtMostOnce, Next::RetryAt(in_seconds(10))),
            (refused, 3, LookUpThenResend, Next::RetryAt(in_seconds(40))),
            (told, 1, LookUpThenResend, Next::RetryAt(in_seconds(60))),
            (refused, limits::SEND_ATTEMPTS, LookUpThenResend, Next::Failed),
            (refused, 500, AtLeastOnce, Next::RetryAt(in_seconds(900))),
            (Unknown, 1, AtMostOnce, Next::LeaveUnknown),
            (Unknown, 1, LookUpThenResend, Next::LookUpAt(in_seconds(10))),
            (Unknown, 1, AtLeastOnce, Next::RetryAt(in_seconds(10))),
            (LookedUpNotFound, 2, LookUpThenResend, Next::LookUpAt(in_seconds(20))),
            (LookedUpNotFound, 4, LookUpThenResend, Next::RetryAt(in_seconds(80))),
            (LookUpCannotTell, 1, LookUpThenResend, Next::LeaveUnknown),
        ] {
            assert_eq!(after(outcome, attempt, policy, 1.0, now()), expected, "{outcome:?} {attempt} {policy:?}");
        }
    }

    proptest! {
        #[test]
        fn what_comes_back_comes_later_and_within_reason(attempt: u32, jitter: f64, seconds: u64) {
            for outcome in [SentOutcome::Refused { retry_after_seconds: Some(seconds) }, SentOutcome::Unknown] {
                for policy in [Policy::AtLeastOnce, Policy::LookUpThenResend, Policy::AtMostOnce] {
                    if let Next::RetryAt(at) | Next::LookUpAt(at) = after(outcome, attempt, policy, jitter, now()) {
                        prop_assert!(at > now() && at <= in_seconds(limits::SEND_WAIT_SECONDS_MOST));
                    }
                }
            }
        }
    }
}
