//! Moments as the page shows them, in the scheme's zone.

use chrono::TimeDelta;
use chrono_tz::Tz;

use crate::domain::Moment;

/// `Tue 24 Nov 2026 10:25`.
pub(super) fn whole(moment: Moment, zone: Tz) -> String {
    moment.with_timezone(&zone).format("%a %-d %b %Y %H:%M").to_string()
}

/// `Tue 24 Nov`.
pub(super) fn day(moment: Moment, zone: Tz) -> String {
    moment.with_timezone(&zone).format("%a %-d %b").to_string()
}

/// `10:25`.
pub(super) fn time(moment: Moment, zone: Tz) -> String {
    moment.with_timezone(&zone).format("%H:%M").to_string()
}

/// `Tue 24 Nov, 10:25`.
pub(super) fn day_and_time(moment: Moment, zone: Tz) -> String {
    moment.with_timezone(&zone).format("%a %-d %b, %H:%M").to_string()
}

/// `just now`, `12 minutes`, `3 hours`, `2 days`.
pub(super) fn age(since: Moment, now: Moment) -> String {
    let gone = (now - since).max(TimeDelta::zero());
    let (number, unit) = match (gone.num_days(), gone.num_hours(), gone.num_minutes()) {
        (0, 0, 0) => return "just now".to_owned(),
        (0, 0, minutes) => (minutes, "minute"),
        (0, hours, _) => (hours, "hour"),
        (days, ..) => (days, "day"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_shown_as_clocks_on_the_wall_show_them() {
        let summer: Moment = "2027-07-06T09:30:00Z".parse().unwrap();
        assert_eq!(whole(summer, chrono_tz::Europe::London), "Tue 6 Jul 2027 10:30");
        assert_eq!(age(summer, summer + TimeDelta::seconds(59)), "just now");
        assert_eq!(age(summer, summer + TimeDelta::minutes(61)), "1 hour");
        assert_eq!(age(summer, summer - TimeDelta::hours(3)), "just now");
    }
}
