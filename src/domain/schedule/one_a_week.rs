//! At most one check-in a week: a review replaces that week's check-in.
//!
//! A flow that comes by the calendar again and again (`every ...`, `cron:`) gives way to one that falls due once.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

use super::occasion::{Anchors, next};
use super::zone::to_utc;
use crate::domain::flow::When;
use crate::domain::settings::Settings;

/// Whether the flow's occasion on that day gives way, because one of the `others`, all meant for the same person,
/// falls due in the same week, Monday to Sunday.
#[must_use]
pub fn gives_way<'a>(
    flow: &[When],
    date: NaiveDate,
    mut others: impl Iterator<Item = &'a [When]>,
    anchors: &Anchors,
    settings: &Settings,
) -> bool {
    if !recurs(flow) {
        return false;
    }
    let monday = date - chrono::Days::new(u64::from(date.weekday().num_days_from_monday()));
    let just_before = to_utc(monday.and_time(NaiveTime::MIN), settings.zone) - TimeDelta::milliseconds(1);
    others.any(|other| {
        !recurs(other)
            && next(other, anchors, Some(just_before), settings)
                .is_some_and(|occasion| occasion.date.iso_week() == date.iso_week())
    })
}

fn recurs(flow: &[When]) -> bool {
    flow.iter().any(|when| matches!(when, When::Every { .. } | When::Cron(_)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::flow::{Anchor, Span};

    #[test]
    fn a_review_replaces_that_weeks_check_in_and_no_other() {
        let weekly = [When::Every {
            weekday: chrono::Weekday::Tue,
            at: None,
            weeks: None,
            every_weeks: 1,
            from: Span::Weeks(1),
            anchor: Anchor::Joining,
        }];
        let review = [When::After { span: Span::Months(3), anchor: Anchor::Joining }];
        let anchors = Anchors { joined: "2026-07-02T12:00:00Z".parse().unwrap(), first_completed: BTreeMap::new() };
        let settings = Settings::default();
        // The review is due on Friday 2 October.
        for (date, expected) in [("2026-09-22", false), ("2026-09-29", true), ("2026-10-06", false)] {
            let date = date.parse().unwrap();
            let others = || [review.as_slice(), weekly.as_slice()].into_iter();
            assert_eq!(gives_way(&weekly, date, others(), &anchors, &settings), expected, "{date}");
            assert!(!gives_way(&review, date, others(), &anchors, &settings));
        }
    }
}
