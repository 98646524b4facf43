//! The moments of a `cron:` line, in civil time.
//!
//! What such a line may hold is said in `flow::cron`. It must not know of zones.

use chrono::{NaiveDateTime, TimeZone, Utc};

use crate::domain::flow::cron::compile;

/// Civil times at which the line fires, from `from` on, in order.
pub(super) fn civil_times(line: &str, from: NaiveDateTime) -> impl Iterator<Item = NaiveDateTime> {
    // Civil time is fed to the library as if it were UTC: the nights on which clocks change are decided in `zone`.
    let just_before = Utc.from_utc_datetime(&from) - chrono::TimeDelta::seconds(1);
    compile(line)
        .ok()
        .into_iter()
        .flat_map(move |schedule| schedule.after_owned(just_before))
        .map(|time| time.naive_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(line: &str, from: &str) -> Option<String> {
        civil_times(line, from.parse().unwrap()).next().map(|time| time.to_string())
    }

    #[test]
    fn five_fields_mean_what_they_mean_elsewhere() {
        for (line, expected) in [
            ("30 10 1 * *", "2026-08-01 10:30:00"),
            ("30 10 1-7 * Mon", "2026-08-03 10:30:00"),
            ("30 10 * * 1", "2026-07-20 10:30:00"), // Monday, though the library's 1 is Sunday
            ("30 10 * * 0", "2026-07-19 10:30:00"),
            ("0 9 * * 5-7", "2026-07-17 09:00:00"),
            ("0 9 29 2 *", "2028-02-29 09:00:00"),
        ] {
            assert_eq!(first(line, "2026-07-14T12:00:00").as_deref(), Some(expected), "{line}");
        }
        assert_eq!(first("30 10 14 * *", "2026-07-14T10:30:00").as_deref(), Some("2026-07-14 10:30:00"));
    }
}
