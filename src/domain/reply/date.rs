//! A date, day first: `3/4/26`, `3 April`, `3rd of April 2026`, `yesterday`, `last Tuesday`.
//!
//! Without a year it is the one nearest to today. A bare weekday could be before or after today, and is asked again.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::token::{Kind, Token, cut};
use crate::domain::reply::{Meaning, Reading};

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Reads one date from a tidied reply.
pub fn read_date(text: &str, today: NaiveDate) -> Reading {
    let tokens: Vec<Token<'_>> = cut(text).into_iter().filter(|t| !is_joint(t)).collect();
    if tokens
        .iter()
        .any(|t| t.kind == Kind::Break('?') || matches!(t.text, "or" | "not" | "until" | "till" | "between"))
    {
        return Reading::ask("it is not plainly one date");
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some((date, length)) = date_at(&tokens[at..], today) {
            let Some(date) = date else { return Reading::ask("there is no such date") };
            found.push(date);
            at += length;
        } else if matches!(tokens[at].kind, Kind::Number { .. } | Kind::Odd(_)) {
            return Reading::ask("a number in it is no plain date");
        } else {
            at += 1;
        }
    }
    match found.as_slice() {
        [] => Reading::ask("there is no date in the reply"),
        [first, rest @ ..] if rest.iter().all(|date| date == first) => Reading {
            meaning: Meaning::Date(*first),
            because: "it is the only date in the reply, read day first".to_owned(),
        },
        _ => Reading::ask("two dates that could both be the answer"),
    }
}

/// Marks and words between the parts of a date.
fn is_joint(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Break('.' | ','))
        || matches!(token.kind, Kind::Sign('/' | '-'))
        || matches!(token.text, "of" | "the" | "st" | "nd" | "rd" | "th")
}

fn date_at(tokens: &[Token<'_>], today: NaiveDate) -> Option<(Option<NaiveDate>, usize)> {
    let first = tokens.first()?;
    let number = |at: usize| tokens.get(at).and_then(Token::number);
    let month = |at: usize| tokens.get(at).filter(|t| t.kind == Kind::Word).and_then(|t| month_of(t.text));
    match first.text {
        "today" => return Some((Some(today), 1)),
        "yesterday" => return Some((today.checked_sub_days(Days::new(1)), 1)),
        "tomorrow" => return Some((today.checked_add_days(Days::new(1)), 1)),
        "last" => {
            let weekday = weekday_of(tokens.get(1)?.text)?;
            let back = (7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
            return Some((today.checked_sub_days(Days::new(if back == 0 { 7 } else { u64::from(back) })), 2));
        }
        _ => {}
    }
    if let (Some(day), Some(month)) = (number(0), month(1)) {
        let year = number(2).filter(|_| tokens.get(2).is_some_and(|t| matches!(t.digits(), 2 | 4)));
        return Some((date(day, i64::from(month), year, today), if year.is_some() { 3 } else { 2 }));
    }
    if let (Some(month), Some(day)) = (month(0), number(1)) {
        let year = number(2).filter(|_| tokens.get(2).is_some_and(|t| matches!(t.digits(), 2 | 4)));
        return Some((date(day, i64::from(month), year, today), if year.is_some() { 3 } else { 2 }));
    }
    match (number(0), number(1), number(2)) {
        (Some(year), Some(month), Some(day)) if first.digits() == 4 => Some((date(day, month, Some(year), today), 3)),
        (Some(day), Some(month), Some(year)) => Some((date(day, month, Some(year), today), 3)),
        (Some(day), Some(month), None) => Some((date(day, month, None, today), 2)),
        _ => None,
    }
}

fn month_of(word: &str) -> Option<u32> {
    let start = word.get(..3)?;
    let place = MONTHS.iter().position(|month| *month == start)?;
    parts_of(word).has(Parts::CALENDAR).then(|| u32::try_from(place + 1).unwrap_or(0))
}

fn weekday_of(word: &str) -> Option<Weekday> {
    if parts_of(word).has(Parts::CALENDAR) { word.parse().ok() } else { None }
}

fn date(day: i64, month: i64, year: Option<i64>, today: NaiveDate) -> Option<NaiveDate> {
    let (day, month) = (u32::try_from(day).ok()?, u32::try_from(month).ok()?);
    match year {
        Some(year @ 0..=99) => {
            let this_century = NaiveDate::from_ymd_opt(2000 + i32::try_from(year).ok()?, month, day)?;
            // Two digits are this century unless that is far ahead: `54` in a date of birth is 1954.
            if this_century.year() > today.year() + 10 {
                this_century.with_year(this_century.year() - 100)
            } else {
                Some(this_century)
            }
        }
        Some(year @ 1900..=2200) => NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day),
        Some(_) => None,
        None => (today.year() - 1..=today.year() + 1)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
            .min_by_key(|date| (*date - today).num_days().abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_day_first_and_never_guessed() {
        let today = NaiveDate::from_ymd_opt(2026, 4, 8).unwrap();
        let on = |y, m, d| Meaning::Date(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        for (text, meaning) in [
            ("3/4/26", on(2026, 4, 3)),
            ("3 april", on(2026, 4, 3)),
            ("it was the 3rd of april 2025", on(2025, 4, 3)),
            ("last tuesday", on(2026, 4, 7)),
            ("yesterday", on(2026, 4, 7)),
            ("28.12", on(2025, 12, 28)),
            ("7/3/1954", on(1954, 3, 7)),
            ("31/2/26", Meaning::AskAgain),
            ("tuesday", Meaning::AskAgain),
            ("3/4 or 4/4", Meaning::AskAgain),
            ("about 5", Meaning::AskAgain),
        ] {
            assert_eq!(read_date(text, today).meaning, meaning, "{text}");
        }
    }
}
