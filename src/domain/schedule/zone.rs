//! Civil time to UTC and back, with one answer for the two nights on which the clocks change.
//!
//! A time that does not exist (01:30 on the spring night) moves forward by the length of the gap, to 02:30.
//! A time that comes twice (01:30 on the autumn night) means the first of both.

use chrono::{Datelike, MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use crate::domain::Moment;

/// The moment at which clocks in the zone show that civil time.
#[must_use]
pub fn to_utc(civil: NaiveDateTime, zone: Tz) -> Moment {
    match zone.from_local_datetime(&civil) {
        MappedLocalTime::Single(time) | MappedLocalTime::Ambiguous(time, _) => time.with_timezone(&Utc),
        // The offset of the day before is the one in force before the gap; with it the civil time lands after the gap.
        MappedLocalTime::None => {
            let before = civil - TimeDelta::days(1);
            match zone.from_local_datetime(&before) {
                MappedLocalTime::Single(time) | MappedLocalTime::Ambiguous(time, _) => {
                    time.with_timezone(&Utc) + TimeDelta::days(1)
                }
                // Two gaps a day apart exist in no zone; read the civil time as UTC rather than fail.
                MappedLocalTime::None => civil.and_utc(),
            }
        }
    }
}

/// What clocks in the zone show at that moment.
#[must_use]
pub fn to_civil(moment: Moment, zone: Tz) -> NaiveDateTime {
    moment.with_timezone(&zone).naive_local()
}

/// The day in the zone.
#[must_use]
pub fn date_of(moment: Moment, zone: Tz) -> NaiveDate {
    to_civil(moment, zone).date()
}

/// So many calendar months later; a day that the month lacks becomes its last one.
#[must_use]
pub fn add_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(chrono::Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// So many days later, staying inside what a date can hold.
#[must_use]
pub fn add_days(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(chrono::Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// That weekday, on the date or after it.
#[must_use]
pub fn on_or_after(date: NaiveDate, weekday: Weekday) -> NaiveDate {
    let ahead = (7 + weekday.num_days_from_monday() - date.weekday().num_days_from_monday()) % 7;
    add_days(date, u64::from(ahead))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LONDON: Tz = chrono_tz::Europe::London;

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn civil(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn the_two_nights_when_clocks_change() {
        for (local, expected) in [
            ("2027-03-28T00:59:00", "2027-03-28T00:59:00Z"),
            ("2027-03-28T01:30:00", "2027-03-28T01:30:00Z"), // does not exist: 02:30 summer time
            ("2027-03-28T02:30:00", "2027-03-28T01:30:00Z"),
            ("2026-10-25T01:30:00", "2026-10-25T00:30:00Z"), // comes twice: the first
            ("2026-10-25T02:30:00", "2026-10-25T02:30:00Z"),
        ] {
            assert_eq!(to_utc(civil(local), LONDON), utc(expected), "{local}");
        }
    }

    #[test]
    fn months_end_where_the_month_ends() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(add_months(date("2027-01-31"), 1), date("2027-02-28"));
        assert_eq!(add_months(date("2028-01-31"), 1), date("2028-02-29"));
        assert_eq!(add_months(date("2028-02-29"), 12), date("2029-02-28"));
    }

    proptest! {
        #[test]
        fn civil_time_survives_the_way_there_and_back_save_in_the_gap(minutes in 0i64..(17 * 366 * 24 * 60), zone in 0usize..4) {
            let zone = [LONDON, chrono_tz::Europe::Dublin, chrono_tz::America::New_York, chrono_tz::Australia::Lord_Howe][zone];
            let asked = civil("2024-01-01T00:00:00") + TimeDelta::minutes(minutes);
            let shown = to_civil(to_utc(asked, zone), zone);
            let gap = shown - asked;
            prop_assert!(gap == TimeDelta::zero() || gap == TimeDelta::hours(1) || gap == TimeDelta::minutes(30), "{asked} {shown}");
            // Later by the clock is never earlier in truth, except that an hour in the autumn comes twice.
            let later = asked + TimeDelta::hours(3);
            prop_assert!(to_utc(later, zone) > to_utc(asked, zone));
        }
    }
}
