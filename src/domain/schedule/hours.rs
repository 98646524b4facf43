//! Arithmetic with working hours: is it open, when does it open next, what is two working hours from now.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::holidays::is_bank_holiday;
use super::zone::{add_days, date_of, to_utc};
use crate::domain::Moment;
use crate::domain::settings::{Settings, Week};
use crate::limits;

/// Whether that week is open at that moment.
#[must_use]
pub fn is_open(week: &Week, now: Moment, settings: &Settings) -> bool {
    open_on(week, date_of(now, settings.zone), settings).is_some_and(|(from, to)| from <= now && now < to)
}

/// The first moment from `now` on at which it is open; `now` itself while it is open. `None` where it never opens.
#[must_use]
pub fn next_opening(week: &Week, now: Moment, settings: &Settings) -> Option<Moment> {
    openings(week, now, settings).next().map(|(from, _)| from)
}

/// `minutes` of open time after `now`. Ends at a closing time where it fits exactly. `None` where it never opens.
#[must_use]
pub fn add_working_minutes(week: &Week, now: Moment, minutes: u32, settings: &Settings) -> Option<Moment> {
    let mut left = TimeDelta::minutes(i64::from(minutes));
    for (from, to) in openings(week, now, settings) {
        if left <= to - from {
            return Some(from + left);
        }
        left -= to - from;
    }
    None
}

/// The stretches of open time from `now` on, in order; the first may have begun already and is cut to `now`.
pub fn openings(week: &Week, now: Moment, settings: &Settings) -> impl Iterator<Item = (Moment, Moment)> {
    let first = date_of(now, settings.zone);
    (0..limits::LOOK_AHEAD_DAYS)
        .filter_map(move |ahead| open_on(week, add_days(first, ahead), settings))
        .filter(move |(_, to)| *to > now)
        .map(move |(from, to)| (from.max(now), to))
}

/// From when to when it is open on that day.
#[must_use]
pub fn open_on(week: &Week, date: NaiveDate, settings: &Settings) -> Option<(Moment, Moment)> {
    let closed = !week.days.contains(date.weekday())
        || (!week.on_bank_holidays && is_bank_holiday(date, settings.nation))
        || week.from >= week.to;
    let at = |time| to_utc(date.and_time(time), settings.zone);
    (!closed).then(|| (at(week.from), at(week.to)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::{Days, Nation};

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn working_minutes_skip_nights_weekends_and_bank_holidays() {
        let settings = Settings::default();
        for (now, minutes, expected) in [
            ("2026-07-14T09:00:00Z", 60, "2026-07-14T10:00:00Z"), // Tuesday 10:00 summer time
            ("2026-07-14T15:30:00Z", 60, "2026-07-15T08:30:00Z"), // half an hour left today
            ("2026-07-14T15:00:00Z", 60, "2026-07-14T16:00:00Z"), // just fits
            ("2026-07-17T22:00:00Z", 30, "2026-07-20T08:30:00Z"), // Friday night to Monday
            ("2026-12-24T17:00:00Z", 240, "2026-12-29T13:00:00Z"), // Christmas, its weekend, the substitute Monday
            ("2026-10-23T15:30:00Z", 60, "2026-10-26T09:30:00Z"), // the clocks change over the weekend
        ] {
            assert_eq!(
                add_working_minutes(&settings.hours, utc(now), minutes, &settings),
                Some(utc(expected)),
                "{now}"
            );
        }
    }

    #[test]
    fn each_nation_keeps_its_own_holidays() {
        let easter_monday = utc("2027-03-29T10:00:00Z");
        for (nation, open) in [
            (Nation::England, false),
            (Nation::Wales, false),
            (Nation::NorthernIreland, false),
            (Nation::Scotland, true),
        ] {
            let settings = Settings { nation, ..Settings::default() };
            assert_eq!(is_open(&settings.hours, easter_monday, &settings), open, "{nation:?}");
        }
    }

    #[test]
    fn a_week_without_days_never_opens() {
        let mut settings = Settings::default();
        settings.hours.days = Days::NONE;
        assert_eq!(next_opening(&settings.hours, utc("2026-07-14T09:00:00Z"), &settings), None);
        assert_eq!(add_working_minutes(&settings.hours, utc("2026-07-14T09:00:00Z"), 1, &settings), None);
    }
}
