//! Dates and times as they stand in a text: `Tue 14 July`, `by 5pm on Wed`, in English and Welsh.
//!
//! Other languages get the English form until theirs is written.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::hours::{add_working_minutes, next_opening};
use super::zone::{date_of, to_civil};
use crate::domain::Moment;
use crate::domain::language::Language;
use crate::domain::settings::Settings;
use crate::domain::settings::week::weekday_name;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WELSH_MONTHS: [&str; 12] = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];
/// After "on", Monday first, with the mutation that Welsh needs.
const WELSH_ON: [&str; 7] =
    ["ddydd Llun", "ddydd Mawrth", "ddydd Mercher", "ddydd Iau", "ddydd Gwener", "ddydd Sadwrn", "ddydd Sul"];

/// `Tue 14 July`; Welsh `Mawrth 14 Gorffennaf`.
#[must_use]
pub fn day_text(date: NaiveDate, language: Language) -> String {
    let months = if language == Language::WELSH { WELSH_MONTHS } else { MONTHS };
    format!("{} {} {}", weekday_name(date.weekday(), language), date.day(), months[date.month0() as usize])
}

/// `Next text: Tue 14 July.`, for the slot `{next check-in}`; empty where none is due.
#[must_use]
pub fn next_check_in_text(next: Option<NaiveDate>, language: Language) -> String {
    match (next, language) {
        (None, _) => String::new(),
        (Some(date), Language::WELSH) => format!("Neges nesaf: {}.", day_text(date, language)),
        (Some(date), _) => format!("Next text: {}.", day_text(date, language)),
    }
}

/// `9am on Mon`, for the slot `{opens}`: when a person reads again.
#[must_use]
pub fn opens_text(now: Moment, settings: &Settings, language: Language) -> String {
    match (next_opening(&settings.hours, now, settings), language) {
        (Some(at), _) => moment_text(at, settings, language),
        (None, Language::WELSH) => "ein diwrnod gwaith nesaf".to_owned(),
        (None, _) => "our next working day".to_owned(),
    }
}

/// By when somebody rings a person who asked for it: the promised working hours, up to the next full hour.
/// `None` where nobody ever works.
#[must_use]
pub fn ring_by(now: Moment, settings: &Settings) -> Option<Moment> {
    let minutes = settings.call_within_working_hours.saturating_mul(60);
    let promised = add_working_minutes(&settings.hours, now, minutes, settings)?;
    let civil = to_civil(promised, settings.zone);
    let into_hour = TimeDelta::minutes(i64::from(civil.minute())) + TimeDelta::seconds(i64::from(civil.second()));
    let full = if into_hour.is_zero() { promised } else { promised - into_hour + TimeDelta::hours(1) };
    // Not beyond closing time of that day, which need not be a full hour.
    Some(match super::hours::open_on(&settings.hours, date_of(promised, settings.zone), settings) {
        Some((_, closes)) => full.min(closes),
        None => full,
    })
}

/// `by 5pm on Wed`, for the slot `{ring by}`; `soon` where nobody ever works.
#[must_use]
pub fn ring_by_text(now: Moment, settings: &Settings, language: Language) -> String {
    match (ring_by(now, settings), language) {
        (None, Language::WELSH) => "cyn bo hir".to_owned(),
        (None, _) => "soon".to_owned(),
        (Some(at), Language::WELSH) => format!("erbyn {}", moment_text(at, settings, language)),
        (Some(at), _) => format!("by {}", moment_text(at, settings, language)),
    }
}

/// `5pm on Wed`; Welsh `5pm ddydd Mercher`.
fn moment_text(at: Moment, settings: &Settings, language: Language) -> String {
    let civil = to_civil(at, settings.zone);
    let time = time_text(civil.time());
    let weekday = civil.weekday();
    match language {
        Language::WELSH => format!("{time} {}", WELSH_ON[weekday.num_days_from_monday() as usize]),
        _ => format!("{time} on {}", weekday_name(weekday, language)),
    }
}

/// `5pm`, `9:30am`.
#[must_use]
pub fn time_text(time: NaiveTime) -> String {
    let (afternoon, hour) = time.hour12();
    let half = if afternoon { "pm" } else { "am" };
    if time.minute() == 0 { format!("{hour}{half}") } else { format!("{hour}:{:02}{half}", time.minute()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_promises_read_as_people_say_them() {
        let settings = Settings::default();
        let date = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
        assert_eq!(next_check_in_text(Some(date), Language::ENGLISH), "Next text: Tue 14 July.");
        assert_eq!(next_check_in_text(Some(date), Language::WELSH), "Neges nesaf: Mawrth 14 Gorffennaf.");
        assert_eq!(next_check_in_text(None, Language::ENGLISH), "");
        for (now, english, welsh) in [
            ("2026-07-14T12:10:00Z", "by 10am on Wed", "erbyn 10am ddydd Mercher"),
            ("2026-07-14T10:10:00Z", "by 4pm on Tue", "erbyn 4pm ddydd Mawrth"),
            ("2026-07-14T20:00:00Z", "by 1pm on Wed", "erbyn 1pm ddydd Mercher"),
            ("2026-07-17T15:59:30Z", "by 1pm on Mon", "erbyn 1pm ddydd Llun"),
        ] {
            let now: Moment = now.parse().unwrap();
            assert_eq!(ring_by_text(now, &settings, Language::ENGLISH), english);
            assert_eq!(ring_by_text(now, &settings, Language::WELSH), welsh);
        }
        let saturday: Moment = "2026-07-18T10:00:00Z".parse().unwrap();
        assert_eq!(opens_text(saturday, &settings, Language::ENGLISH), "9am on Mon");
    }
}
