//! What becomes of a check-in whose time has come, or came while the server was down.
//!
//! It is sent once if that is still timely, else recorded as missed: an outage never ends in a flood, and no
//! question of last week arrives today.

use chrono::TimeDelta;

use super::window::next_allowed;
use crate::domain::Moment;
use crate::domain::person::SafeToText;
use crate::domain::settings::Settings;

/// What to do with a check-in that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    SendNow,
    /// Not now, but then, and still in time.
    HoldUntil(Moment),
    Missed(Missed),
}

/// Why a check-in was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// It would come too late to be about its own week.
    TooLate,
    /// There is no time at which this person may be texted: a person rings instead.
    NoAllowedTime,
}

impl Missed {
    /// For the record, in plain words.
    #[must_use]
    pub fn because(self) -> &'static str {
        match self {
            Self::TooLate => "it could not be sent in time",
            Self::NoAllowedTime => "there is no time at which this person may be texted",
        }
    }
}

/// Decides about a check-in that was due at `at`. Being timely counts from the first moment after `at` at which it
/// was allowed, so that a bank holiday moves a check-in and does not lose it.
#[must_use]
pub fn overdue(at: Moment, now: Moment, settings: &Settings, safe: &SafeToText) -> Overdue {
    let Some(first) = next_allowed(at, settings, safe) else { return Overdue::Missed(Missed::NoAllowedTime) };
    let last = first + TimeDelta::hours(i64::from(settings.timely_hours));
    match next_allowed(now.max(at), settings, safe) {
        None => Overdue::Missed(Missed::NoAllowedTime),
        Some(moment) if moment > last => Overdue::Missed(Missed::TooLate),
        Some(moment) if moment > now => Overdue::HoldUntil(moment),
        Some(_) => Overdue::SendNow,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn after_an_outage_a_check_in_is_sent_once_if_timely_and_else_missed() {
        let settings = Settings::default();
        let tuesday = utc("2026-07-14T09:30:00Z");
        for (now, expected) in [
            ("2026-07-14T09:00:00Z", Overdue::HoldUntil(tuesday)),
            ("2026-07-14T09:30:00Z", Overdue::SendNow),
            ("2026-07-14T13:00:00Z", Overdue::SendNow),
            ("2026-07-14T22:00:00Z", Overdue::HoldUntil(utc("2026-07-15T08:30:00Z"))),
            ("2026-07-15T09:30:00Z", Overdue::SendNow),
            ("2026-07-15T09:31:00Z", Overdue::Missed(Missed::TooLate)),
            ("2026-07-21T09:00:00Z", Overdue::Missed(Missed::TooLate)),
        ] {
            assert_eq!(overdue(tuesday, utc(now), &settings, &SafeToText::Yes), expected, "{now}");
        }
    }

    #[test]
    fn a_bank_holiday_moves_a_check_in_and_does_not_lose_it() {
        let settings = Settings::default();
        let good_friday = utc("2026-04-03T09:30:00Z");
        let tuesday = utc("2026-04-07T08:30:00Z");
        let decide = |now| overdue(good_friday, now, &settings, &SafeToText::Unknown);
        assert_eq!(decide(good_friday), Overdue::HoldUntil(tuesday));
        assert_eq!(decide(tuesday), Overdue::SendNow);
        assert_eq!(decide(utc("2026-04-09T08:30:00Z")), Overdue::Missed(Missed::TooLate));
        assert_eq!(
            overdue(good_friday, tuesday, &settings, &SafeToText::Never),
            Overdue::Missed(Missed::NoAllowedTime)
        );
    }
}
