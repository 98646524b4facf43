//! The moments at which an automatic text may go to a person.
//!
//! Inside the sending hours, on a day that counts, at a time that is safe for that person, and only while
//! somebody is there to read the answer. Who is on the rota is not known here: the outbox looks at that.

use chrono::Datelike;

use super::hours::{open_on, openings};
use super::zone::{date_of, to_utc};
use crate::domain::Moment;
use crate::domain::person::SafeToText;
use crate::domain::settings::Settings;

/// The first moment from `now` on at which a question may be sent; `None` where there is none within the weeks
/// that are looked ahead, or where no text is safe at all.
#[must_use]
pub fn next_allowed(now: Moment, settings: &Settings, safe: &SafeToText) -> Option<Moment> {
    if *safe == SafeToText::Never {
        return None;
    }
    openings(&settings.sending, now, settings).find_map(|(from, to)| {
        let date = date_of(from, settings.zone);
        let (reading_from, reading_to) = open_on(&settings.hours, date, settings)?;
        let (from, to) = (from.max(reading_from), to.min(reading_to));
        let SafeToText::Times(times) = safe else {
            return (from < to).then_some(from);
        };
        let at = |time| to_utc(date.and_time(time), settings.zone);
        times
            .iter()
            .filter(|time| time.weekday == date.weekday())
            .map(|time| (from.max(at(time.from)), to.min(at(time.to))))
            .filter(|(from, to)| from < to)
            .map(|(from, _)| from)
            .min()
    })
}

/// Whether the moment itself lies in a time that is safe for the person, whatever the hour is for us.
#[must_use]
pub fn is_safe(now: Moment, settings: &Settings, safe: &SafeToText) -> bool {
    let SafeToText::Times(times) = safe else { return *safe != SafeToText::Never };
    let date = date_of(now, settings.zone);
    let at = |time| to_utc(date.and_time(time), settings.zone);
    times.iter().any(|time| time.weekday == date.weekday() && at(time.from) <= now && now < at(time.to))
}

#[cfg(test)]
mod tests {
    use chrono::{TimeDelta, Timelike, Weekday};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::person::SafeTime;
    use crate::domain::schedule::zone::to_civil;
    use crate::domain::settings::{Days, Nation, week};

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn a_text_waits_for_the_hour_the_weekday_and_the_bank_holiday() {
        let settings = Settings::default();
        for (now, expected) in [
            ("2026-07-14T09:30:00Z", "2026-07-14T09:30:00Z"),
            ("2026-07-14T03:00:00Z", "2026-07-14T08:30:00Z"), // 9:30 in summer
            ("2026-11-17T03:00:00Z", "2026-11-17T09:30:00Z"), // 9:30 in winter
            ("2026-07-14T16:00:00Z", "2026-07-15T08:30:00Z"), // 5pm is closed
            ("2026-07-18T10:00:00Z", "2026-07-20T08:30:00Z"), // a Saturday
            ("2026-04-03T10:00:00Z", "2026-04-07T08:30:00Z"), // Good Friday to the Tuesday after Easter
        ] {
            assert_eq!(next_allowed(utc(now), &settings, &SafeToText::Unknown), Some(utc(expected)), "{now}");
        }
    }

    #[test]
    fn safe_times_narrow_the_window_and_may_close_it() {
        let settings = Settings::default();
        let times = |weekday, from, to| {
            SafeToText::Times(vec![SafeTime { weekday, from: week::at(from, 0), to: week::at(to, 0) }])
        };
        let now = utc("2026-07-14T09:00:00Z");
        assert_eq!(next_allowed(now, &settings, &times(Weekday::Thu, 11, 13)), Some(utc("2026-07-16T10:00:00Z")));
        assert_eq!(next_allowed(now, &settings, &times(Weekday::Thu, 6, 10)), Some(utc("2026-07-16T08:30:00Z")));
        assert_eq!(next_allowed(now, &settings, &times(Weekday::Sun, 11, 13)), None);
        assert_eq!(next_allowed(now, &settings, &times(Weekday::Thu, 20, 23)), None);
        assert_eq!(next_allowed(now, &settings, &SafeToText::Never), None);
    }

    #[test]
    fn no_question_goes_when_nobody_reads_the_answer() {
        let mut settings = Settings::default();
        settings.hours.days = Days::read("Wed").unwrap();
        settings.hours.from = week::at(14, 0);
        let now = utc("2026-07-14T09:00:00Z");
        assert_eq!(next_allowed(now, &settings, &SafeToText::Yes), Some(utc("2026-07-15T13:00:00Z")));
        settings.hours.days = Days::NONE;
        assert_eq!(next_allowed(now, &settings, &SafeToText::Yes), None);
    }

    proptest! {
        #[test]
        fn what_is_allowed_is_always_inside_every_window(minutes in 0i64..(17 * 366 * 24 * 60), nation in 0usize..4) {
            let settings = Settings { nation: Nation::ALL[nation], ..Settings::default() };
            let now = utc("2024-01-01T00:00:00Z") + TimeDelta::minutes(minutes);
            let allowed = next_allowed(now, &settings, &SafeToText::Yes).unwrap();
            let civil = to_civil(allowed, settings.zone);
            prop_assert!(allowed >= now && allowed - now < TimeDelta::days(6));
            prop_assert!((570..1020).contains(&(civil.hour() * 60 + civil.minute())), "{civil}");
            prop_assert!(civil.weekday().num_days_from_monday() < 5);
            prop_assert_eq!(next_allowed(allowed, &settings, &SafeToText::Yes), Some(allowed));
        }
    }
}
