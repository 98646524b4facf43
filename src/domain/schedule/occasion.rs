//! When a flow's next check-in with one person is due.
//!
//! Occasions follow from the `when:` lines and the person's own dates alone, so they can be worked out anew at any
//! time and are never stored in advance. What is due before the person joined is no occasion: it is not sent.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};

use super::recurrence::civil_times;
use super::zone::{add_days, add_months, date_of, on_or_after, to_civil, to_utc};
use crate::domain::Moment;
use crate::domain::flow::{Anchor, Span, When};
use crate::domain::settings::Settings;
use crate::limits;

/// The dates of one person that spans are counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchors {
    pub joined: Moment,
    /// By the key of a flow: when its first check-in was completed.
    pub first_completed: BTreeMap<String, Moment>,
}

/// One check-in that falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub at: Moment,
    /// Which of this flow's occasions for this person it is, from 1. A missed one counts.
    pub number: u32,
    /// The day in the scheme's zone.
    pub date: NaiveDate,
}

/// The first occasion later than `after`; of all of them where `after` is `None`, as on enrolment.
///
/// Lines that fall on the same moment are one occasion. `None` when nothing more is due, or when the flow
/// it counts from has not been completed yet.
#[must_use]
pub fn next(when: &[When], anchors: &Anchors, after: Option<Moment>, settings: &Settings) -> Option<Occasion> {
    // A lower bound up to which occasions are counted; the first one behind it is the answer.
    let mut due = BTreeSet::new();
    for line in when {
        let mut count = 0;
        for at in occasions(line, anchors, settings) {
            count += 1;
            due.insert(at);
            if count >= limits::OCCASIONS_OF_A_FLOW || after.is_none_or(|after| at > after) {
                break;
            }
        }
    }
    let (index, at) = due.into_iter().enumerate().find(|(_, at)| after.is_none_or(|after| *at > after))?;
    Some(Occasion { at, number: u32::try_from(index + 1).unwrap_or(u32::MAX), date: date_of(at, settings.zone) })
}

/// All occasions of one line, in order, none before the person joined; without end for `every ...` and `cron:`.
fn occasions<'a>(
    line: &'a When,
    anchors: &'a Anchors,
    settings: &'a Settings,
) -> Box<dyn Iterator<Item = Moment> + 'a> {
    let joined = anchors.joined;
    let at = move |date: NaiveDate, time: Option<NaiveTime>| {
        to_utc(date.and_time(time.unwrap_or(settings.default_time)), settings.zone)
    };
    match line {
        When::OnJoining => Box::new(std::iter::once(joined)),
        When::After { span, anchor } => {
            let due = anchor_moment(anchor, anchors)
                .map(|from| at(later(date_of(from, settings.zone), *span), None).max(from));
            Box::new(due.into_iter().filter(move |due| *due >= joined))
        }
        When::Every { weekday, at: time, weeks, every_weeks, from, anchor } => {
            let Some(anchored) = anchor_moment(anchor, anchors) else { return Box::new(std::iter::empty()) };
            let step = u64::from((*every_weeks).max(1));
            let mut first = on_or_after(later(date_of(anchored, settings.zone), *from), *weekday);
            // Today, but the hour is over: the weeks begin to count a week later.
            if at(first, *time) < anchored {
                first = add_days(first, 7);
            }
            let count = weeks.map_or(limits::OCCASIONS_OF_A_FLOW as u64, |weeks| u64::from(weeks).div_ceil(step));
            let every = (0..count).map(move |n| at(add_days(first, n * step * 7), *time));
            Box::new(every.filter(move |due| *due >= joined))
        }
        When::On { date, at: time } => Box::new(std::iter::once(at(*date, *time)).filter(move |due| *due >= joined)),
        When::Cron(line) => {
            let from = to_civil(joined, settings.zone);
            // Two hours back: on the autumn night the same civil time comes twice.
            let times = civil_times(line, from - chrono::TimeDelta::hours(2));
            Box::new(times.map(move |civil| to_utc(civil, settings.zone)).filter(move |due| *due >= joined))
        }
    }
}

fn anchor_moment(anchor: &Anchor, anchors: &Anchors) -> Option<Moment> {
    match anchor {
        Anchor::Joining => Some(anchors.joined),
        Anchor::Flow(key) => anchors.first_completed.get(key).copied(),
    }
}

/// The date that is so much later.
#[must_use]
pub fn later(date: NaiveDate, span: Span) -> NaiveDate {
    match span {
        Span::Days(days) => add_days(date, u64::from(days)),
        Span::Weeks(weeks) => add_days(date, u64::from(weeks) * 7),
        Span::Months(months) => add_months(date, u32::from(months)),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, TimeDelta, Weekday};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::settings::week;

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn joined(text: &str) -> Anchors {
        Anchors { joined: utc(text), first_completed: BTreeMap::new() }
    }

    fn weekly(weeks: Option<u16>, every_weeks: u16, from: Span) -> When {
        When::Every {
            weekday: Weekday::Tue,
            at: Some(week::at(10, 30)),
            weeks,
            every_weeks,
            from,
            anchor: Anchor::Joining,
        }
    }

    fn all(when: &[When], anchors: &Anchors) -> Vec<String> {
        let settings = Settings::default();
        let mut found = Vec::new();
        let mut after = None;
        while let Some(occasion) = next(when, anchors, after, &settings) {
            found.push(format!("{} {}", occasion.number, occasion.at.format("%Y-%m-%dT%H:%M")));
            after = Some(occasion.at);
            if found.len() == 30 {
                break;
            }
        }
        found
    }

    #[test]
    fn every_tuesday_stays_half_past_ten_when_the_clocks_change() {
        let when = [weekly(Some(4), 1, Span::Weeks(1))];
        assert_eq!(
            all(&when, &joined("2026-10-05T13:00:00Z")),
            ["1 2026-10-13T09:30", "2 2026-10-20T09:30", "3 2026-10-27T10:30", "4 2026-11-03T10:30"]
        );
        let fortnightly = [weekly(Some(5), 2, Span::Days(0))];
        assert_eq!(
            all(&fortnightly, &joined("2027-01-05T11:00:00Z")),
            ["1 2027-01-12T10:30", "2 2027-01-26T10:30", "3 2027-02-09T10:30"],
            "today's hour is over, so the weeks begin a week later"
        );
    }

    #[test]
    fn lines_are_merged_in_order_of_time_and_numbered() {
        let when = [
            When::After { span: Span::Months(3), anchor: Anchor::Joining },
            When::OnJoining,
            When::On { date: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(), at: Some(week::at(14, 0)) },
            When::On { date: NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(), at: None },
        ];
        assert_eq!(
            all(&when, &joined("2026-08-30T22:10:00Z")),
            ["1 2026-08-30T22:10", "2 2026-11-30T10:30", "3 2026-12-01T14:00"]
        );
    }

    #[test]
    fn a_date_already_past_at_enrolment_is_not_sent() {
        let when = [When::On { date: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(), at: None }];
        assert!(all(&when, &joined("2026-03-01T10:31:00Z")).is_empty());
        assert_eq!(all(&when, &joined("2026-03-01T10:29:00Z")).len(), 1);
    }

    #[test]
    fn leap_days_and_short_months() {
        let after = |months| [When::After { span: Span::Months(months), anchor: Anchor::Joining }];
        assert_eq!(all(&after(12), &joined("2028-02-29T12:00:00Z")), ["1 2029-02-28T10:30"]);
        assert_eq!(all(&after(1), &joined("2027-01-31T12:00:00Z")), ["1 2027-02-28T10:30"]);
        assert_eq!(all(&after(1), &joined("2028-01-31T12:00:00Z")), ["1 2028-02-29T10:30"]);
    }

    #[test]
    fn what_counts_from_a_flow_waits_for_its_first_completed_check_in() {
        let when = [When::After { span: Span::Weeks(2), anchor: Anchor::Flow("baseline".to_owned()) }];
        let mut anchors = joined("2026-07-01T12:00:00Z");
        assert!(all(&when, &anchors).is_empty());
        anchors.first_completed.insert("baseline".to_owned(), utc("2026-07-06T23:30:00Z"));
        assert_eq!(all(&when, &anchors), ["1 2026-07-21T09:30"], "half past midnight on the 7th in London");
    }

    #[test]
    fn cron_lines_are_civil_time_too() {
        let when = [When::Cron("30 1 28-31 3 Sun".to_owned())];
        assert_eq!(
            all(&when, &joined("2027-01-01T00:00:00Z"))[0],
            "1 2027-03-28T01:30",
            "01:30 does not exist that night"
        );
        let autumn = [When::Cron("30 1 * * *".to_owned())];
        let nights = all(&autumn, &joined("2026-10-24T12:00:00Z"));
        assert_eq!(nights[..2], ["1 2026-10-25T00:30", "2 2026-10-26T01:30"], "sent once, at the first 01:30");
    }

    proptest! {
        #[test]
        fn a_weekly_check_in_comes_once_a_week_on_its_day_at_its_time(minutes in 0i64..(15 * 366 * 24 * 60), from in 0u16..60) {
            let settings = Settings::default();
            let anchors = Anchors { joined: utc("2024-01-01T00:00:00Z") + TimeDelta::minutes(minutes), first_completed: BTreeMap::new() };
            let when = [weekly(Some(12), 1, Span::Days(from))];
            let (mut after, mut count, mut last): (Option<Moment>, u32, Option<NaiveDate>) = (None, 0, None);
            while let Some(occasion) = next(&when, &anchors, after, &settings) {
                count += 1;
                let civil = to_civil(occasion.at, settings.zone);
                prop_assert_eq!(occasion.number, count);
                prop_assert_eq!(civil.time(), week::at(10, 30));
                prop_assert_eq!(civil.weekday(), Weekday::Tue);
                prop_assert!(occasion.at >= anchors.joined);
                prop_assert!(last.is_none_or(|last| (occasion.date - last).num_days() == 7));
                (after, last) = (Some(occasion.at), Some(occasion.date));
            }
            prop_assert_eq!(count, 12);
        }
    }
}
