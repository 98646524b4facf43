//! Bank holidays of England and Wales, Scotland and Northern Ireland, by their rules.
//!
//! Source: gov.uk/bank-holidays as known when this was written, and the Banking and Financial Dealings Act 1971.
//! The rules hold for any year; one-off days are proclaimed and must be added to [`ONE_OFF`] when they are.
//! Local holidays of Scottish councils are not here.

use chrono::{Datelike, NaiveDate, Weekday};

use super::zone::{add_days, on_or_after};
use crate::domain::settings::Nation;

/// Whether the day is a bank holiday there.
#[must_use]
pub fn is_bank_holiday(date: NaiveDate, nation: Nation) -> bool {
    bank_holidays(date.year(), nation).contains(&date)
}

/// Proclaimed once: the coronation in 2023 in all nations, and in 2026 in Scotland the Monday after its first
/// World Cup match.
const ONE_OFF: &[(i32, u32, u32, &[Nation])] = &[(2023, 5, 8, &Nation::ALL), (2026, 6, 15, &[Nation::Scotland])];

/// All bank holidays of the year, in order.
#[must_use]
pub fn bank_holidays(year: i32, nation: Nation) -> Vec<NaiveDate> {
    let mut days = Vec::with_capacity(12);
    let easter = easter_sunday(year);
    new_year(&mut days, year, nation);
    if nation == Nation::NorthernIreland {
        substituted(&mut days, date(year, 3, 17));
    }
    days.push(easter - chrono::Days::new(2));
    if nation != Nation::Scotland {
        days.push(add_days(easter, 1));
    }
    days.push(first_monday(year, 5));
    days.push(last_monday(year, 5));
    if nation == Nation::NorthernIreland {
        substituted(&mut days, date(year, 7, 12));
    }
    days.push(if nation == Nation::Scotland { first_monday(year, 8) } else { last_monday(year, 8) });
    if nation == Nation::Scotland {
        substituted(&mut days, date(year, 11, 30));
    }
    substituted(&mut days, date(year, 12, 25));
    substituted(&mut days, date(year, 12, 26));
    let one_off = ONE_OFF.iter().filter(|(of, _, _, nations)| *of == year && nations.contains(&nation));
    days.extend(one_off.map(|&(of, month, day, _)| date(of, month, day)));
    days.sort_unstable();
    days
}

fn new_year(days: &mut Vec<NaiveDate>, year: i32, nation: Nation) {
    substituted(days, date(year, 1, 1));
    if nation == Nation::Scotland {
        substituted(days, date(year, 1, 2));
    }
}

/// Adds the day, or where it falls on a weekend the next weekday that is not a holiday yet.
fn substituted(days: &mut Vec<NaiveDate>, day: NaiveDate) {
    let mut day = day;
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || days.contains(&day) {
        day = add_days(day, 1);
    }
    days.push(day);
}

fn first_monday(year: i32, month: u32) -> NaiveDate {
    on_or_after(date(year, month, 1), Weekday::Mon)
}

/// Of a month with 31 days, as May and August are.
fn last_monday(year: i32, month: u32) -> NaiveDate {
    on_or_after(date(year, month, 25), Weekday::Mon)
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876.
fn easter_sunday(year: i32) -> NaiveDate {
    let (golden, century, of_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let day = epact + to_sunday - 7 * late + 114;
    date(year, (day / 31).unsigned_abs(), (day % 31 + 1).unsigned_abs())
}

/// A date that the callers above know to exist.
fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(year: i32, nation: Nation) -> String {
        bank_holidays(year, nation).iter().map(|day| day.format("%m-%d").to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn england_and_wales_as_published() {
        for (year, expected) in [
            (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
            (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
        ] {
            assert_eq!(listed(year, Nation::England), expected);
            assert_eq!(listed(year, Nation::Wales), expected);
        }
    }

    #[test]
    fn scotland_and_northern_ireland_as_published() {
        assert_eq!(listed(2025, Nation::Scotland), "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26");
        assert_eq!(listed(2026, Nation::Scotland), "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28");
        assert_eq!(listed(2027, Nation::Scotland), "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28");
        assert_eq!(listed(2028, Nation::Scotland), "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26");
        assert_eq!(
            listed(2025, Nation::NorthernIreland),
            "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"
        );
        assert_eq!(
            listed(2026, Nation::NorthernIreland),
            "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"
        );
    }
}
