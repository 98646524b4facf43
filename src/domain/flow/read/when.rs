//! What stands after `when:`, and the small civil times that other words use too.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::line::Piece;
use super::value::unreadable;
use crate::domain::flow::cron::cron_problem;
use crate::domain::flow::problem::{Problem, nearest};
use crate::domain::flow::words::Keyword;
use crate::domain::flow::{Anchor, Span, When};
use crate::limits;

/// Reads one occasion; `None` where it is not one of the forms.
pub(super) fn when(value: Piece<'_>) -> Option<When> {
    let text = value.name();
    if let Some(line) = cron_of(&text) {
        return cron_problem(line).is_none().then(|| When::Cron(line.to_owned()));
    }
    let text = text.replace(',', " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["on", "joining"] => Some(When::OnJoining),
        ["on", day, month, year, rest @ ..] => on(day, month, year, rest),
        ["every", rest @ ..] => every(rest),
        [count, unit, "after", anchor @ ..] => {
            Some(When::After { span: span_of(count, unit)?, anchor: anchor_of(anchor)? })
        }
        _ => None,
    }
}

/// What stands after `cron:`, if that is how it begins.
fn cron_of(text: &str) -> Option<&str> {
    text.strip_prefix("cron:").or_else(|| text.strip_prefix("cron ")).map(str::trim)
}

/// What is wrong with an occasion that [`when`] does not read.
pub(super) fn when_problem(value: Piece<'_>) -> Problem {
    let text = value.name();
    let problem = unreadable(Keyword::When, value);
    if let Some(wrong) = cron_of(&text).and_then(cron_problem) {
        let mut letters = wrong.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        return problem.hint(format!("{}.", first.into_iter().chain(letters).collect::<String>()));
    }
    match text.split([' ', ',']).find_map(|word| Some((word, nearest_day(word)?))) {
        Some((word, day)) if text.starts_with("every") => problem.hint(format!("`{word}`: did you mean `{day}`?")),
        _ => problem,
    }
}

/// The day of the week that a word misspells.
fn nearest_day(word: &str) -> Option<&'static str> {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let known = matches!(word, "weekday" | "weekdays")
        || Weekday::from_str(word).is_ok()
        || Weekday::from_str(word.trim_end_matches('s')).is_ok();
    if known || word.chars().count() < 5 { None } else { nearest(word, DAYS) }
}

fn on(day: &str, month: &str, year: &str, rest: &[&str]) -> Option<When> {
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok()?;
    let month = chrono::Month::from_str(month).ok()?.number_from_month();
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day)?;
    let at = match rest {
        [] => None,
        ["at", time @ ..] => Some(time_of(&time.concat())?),
        _ => return None,
    };
    Some(When::On { date, at })
}

fn every(words: &[&str]) -> Option<When> {
    let (every_weeks, weekday, mut rest) = match words {
        [count, "weeks" | "week", "on", day, rest @ ..] => (count_of(count)?, day, rest),
        ["second" | "other", day, rest @ ..] => (2, day, rest),
        [day, rest @ ..] => (1, day, rest),
        [] => return None,
    };
    let weekday = Weekday::from_str(weekday.trim_end_matches('s')).or_else(|_| Weekday::from_str(weekday)).ok()?;
    let (mut at, mut weeks, mut from, mut anchor) = (None, None, Span::Days(0), Anchor::Joining);
    while !rest.is_empty() {
        rest = match rest {
            ["at", time, half @ ("am" | "pm"), rest @ ..] => {
                at = Some(time_of(&format!("{time}{half}"))?);
                rest
            }
            ["at", time, rest @ ..] => {
                at = Some(time_of(time)?);
                rest
            }
            ["for", count, "weeks" | "week", rest @ ..] => {
                weeks = Some(count_of(count)?);
                rest
            }
            ["from", "joining"] => &[],
            ["from", count, unit, "after", name @ ..] => {
                let until = name.iter().position(|word| matches!(*word, "at" | "for")).unwrap_or(name.len());
                from = span_of(count, unit)?;
                anchor = anchor_of(&name[..until])?;
                &name[until..]
            }
            _ => return None,
        };
    }
    Some(When::Every { weekday, at, weeks, every_weeks, from, anchor })
}

/// `joining`, or a flow's file name, whose hyphens may be left out.
fn anchor_of(words: &[&str]) -> Option<Anchor> {
    match words {
        [] => None,
        ["joining"] => Some(Anchor::Joining),
        name => Some(Anchor::Flow(name.join("-"))),
    }
}

/// `2 weeks`, `a month`; none is longer than the limit.
pub(super) fn span_of(count: &str, unit: &str) -> Option<Span> {
    let count = count_of(count)?;
    let (span, days) = match unit {
        "day" | "days" => (Span::Days(count), 1),
        "week" | "weeks" => (Span::Weeks(count), 7),
        "month" | "months" => (Span::Months(count), 30),
        _ => return None,
    };
    (u32::from(count) * days <= u32::from(limits::LONGEST_WAIT_DAYS)).then_some(span)
}

/// A count from 1, in figures or as a short word.
pub(crate) fn count_of(text: &str) -> Option<u16> {
    const WORDS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let count = match WORDS.iter().position(|word| *word == text) {
        Some(place) => u16::try_from(place + 1).ok()?,
        None if matches!(text, "a" | "an") => 1,
        None => text.parse().ok()?,
    };
    (1..=limits::LONGEST_WAIT_DAYS).contains(&count).then_some(count)
}

/// `10:30`, `10.30`, `9am`, `2:15pm`.
pub(crate) fn time_of(text: &str) -> Option<NaiveTime> {
    let text = text.to_lowercase();
    let (digits, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = match digits.trim().split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute.parse().ok()?),
        None if half.is_some() => (digits.trim(), 0),
        _ => return None,
    };
    let hour: u32 = hour.parse().ok()?;
    let hour = match half {
        Some(shift) if (1..=12).contains(&hour) => hour % 12 + shift,
        Some(_) => return None,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::*;

    fn read(text: &str) -> Option<When> {
        when(lines("a.flow", text)[0].whole())
    }

    #[test]
    fn every_form_of_an_occasion_is_read() {
        let half_past_ten = NaiveTime::from_hms_opt(10, 30, 0);
        assert_eq!(read("on joining"), Some(When::OnJoining));
        assert_eq!(read("2 weeks after joining"), Some(When::After { span: Span::Weeks(2), anchor: Anchor::Joining }));
        assert_eq!(
            read("3 months after second baseline"),
            Some(When::After { span: Span::Months(3), anchor: Anchor::Flow("second-baseline".into()) })
        );
        assert_eq!(
            read("every Tuesday at 10:30 for 12 weeks, from 1 week after joining"),
            Some(When::Every {
                weekday: Weekday::Tue,
                at: half_past_ten,
                weeks: Some(12),
                every_weeks: 1,
                from: Span::Weeks(1),
                anchor: Anchor::Joining,
            })
        );
        assert!(matches!(read("every 2 weeks on Friday"), Some(When::Every { every_weeks: 2, at: None, .. })));
        assert_eq!(
            read("on 1 March 2027 at 10.30"),
            Some(When::On { date: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(), at: half_past_ten })
        );
        assert_eq!(read("cron: 30 10 1 * *"), Some(When::Cron("30 10 1 * *".into())));
        for wrong in [
            "every Tueday",
            "0 weeks after joining",
            "on 31 February 2027",
            "cron: 99 10 1 * *",
            "cron: * * * * *",
            "soon",
            "on",
            "every",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_misspelt_day_and_a_wrong_cron_line_get_their_own_hint() {
        let hint = |text: &str| when_problem(lines("a.flow", text)[0].whole()).hint.unwrap();
        assert!(hint("every Tusday at 10:30").contains("did you mean `Tuesday`?"));
        assert!(hint("cron: * * * * *").contains("Give one minute"));
        assert!(hint("cron: 0 30 10 * * *").contains("five fields"));
    }
}
