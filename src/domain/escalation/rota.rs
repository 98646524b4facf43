//! Who is on duty, and when nobody will be.
//!
//! Somebody without shifts of their own is on duty in the hours of the scheme, so that a small scheme writes none.
//! Leave and cover are changes to that, and the last word is the newest change.

use chrono::TimeDelta;

use crate::domain::Moment;
use crate::domain::id::StaffId;
use crate::domain::schedule::hours::{is_open, openings};
use crate::domain::settings::{Settings, Week};
use crate::limits;

/// A weekly time at which somebody is on duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    pub staff: StaffId,
    pub week: Week,
}

/// Leave, or cover for somebody else, from one moment to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub staff: StaffId,
    pub from: Moment,
    /// Not included.
    pub to: Moment,
    /// Cover is on duty, leave is not.
    pub on_duty: bool,
}

/// Whether that member of staff is on duty. `changes` are in the order in which they were made.
#[must_use]
pub fn is_on_duty(staff: StaffId, shifts: &[Shift], changes: &[Change], settings: &Settings, now: Moment) -> bool {
    let change = changes.iter().rev().find(|change| change.staff == staff && change.from <= now && now < change.to);
    if let Some(change) = change {
        return change.on_duty;
    }
    let mut own = shifts.iter().filter(|shift| shift.staff == staff).peekable();
    if own.peek().is_none() {
        return is_open(&settings.hours, now, settings);
    }
    own.any(|shift| is_open(&shift.week, now, settings))
}

/// The stretches of the coming `days` in which replies are promised to be read and nobody is on duty.
/// Looked at every quarter of an hour, as rotas are written.
#[must_use]
pub fn gaps(
    staff: &[StaffId],
    shifts: &[Shift],
    changes: &[Change],
    settings: &Settings,
    from: Moment,
    days: i64,
) -> Vec<(Moment, Moment)> {
    let until = from + TimeDelta::days(days);
    let quarter = TimeDelta::minutes(limits::ROTA_STEP_MINUTES);
    let mut gaps: Vec<(Moment, Moment)> = Vec::new();
    for (opens, closes) in openings(&settings.hours, from, settings).take_while(|(opens, _)| *opens < until) {
        let mut at = opens;
        while at < closes.min(until) {
            let next = (at + quarter).min(closes);
            if !staff.iter().any(|staff| is_on_duty(*staff, shifts, changes, settings, at)) {
                match gaps.last_mut().filter(|(_, to)| *to == at) {
                    Some((_, to)) => *to = next,
                    None => gaps.push((at, next)),
                }
            }
            at = next;
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::settings::{Days, week};

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn leave_leaves_a_gap_and_cover_fills_it() {
        let settings = Settings::default();
        let (sam, ali) = (StaffId(Uuid::from_u128(1)), StaffId(Uuid::from_u128(2)));
        let mornings =
            Week { days: Days::MONDAY_TO_FRIDAY, from: week::at(9, 0), to: week::at(12, 0), on_bank_holidays: false };
        let shifts = [Shift { staff: ali, week: mornings }];
        let monday = utc("2026-07-13T00:00:00Z");
        assert_eq!(gaps(&[sam, ali], &shifts, &[], &settings, monday, 7), [], "Sam has no shifts and keeps the hours");

        let leave = Change { staff: sam, from: monday, to: utc("2026-07-15T00:00:00Z"), on_duty: false };
        let afternoons = [
            (utc("2026-07-13T11:00:00Z"), utc("2026-07-13T16:00:00Z")),
            (utc("2026-07-14T11:00:00Z"), utc("2026-07-14T16:00:00Z")),
        ];
        assert_eq!(gaps(&[sam, ali], &shifts, &[leave], &settings, monday, 7), afternoons);

        let cover =
            Change { staff: ali, from: utc("2026-07-13T10:00:00Z"), to: utc("2026-07-13T20:00:00Z"), on_duty: true };
        assert_eq!(gaps(&[sam, ali], &shifts, &[leave, cover], &settings, monday, 7), afternoons[1..]);
        assert!(is_on_duty(ali, &shifts, &[cover], &settings, utc("2026-07-13T19:59:00Z")));
        assert!(!is_on_duty(ali, &shifts, &[cover], &settings, utc("2026-07-13T20:00:00Z")));
    }
}
