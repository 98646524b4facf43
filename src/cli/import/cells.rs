//! What single cells mean: yes or no, languages, times that are safe.
//!
//! A reader gives the value, or what is wrong and what to write. None repeats what the cell holds.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::RowProblem;
use super::dates;
use super::table::{Row, Table};
use crate::domain::enrol::{NewAddress, TelegramName};
use crate::domain::language::Language;
use crate::domain::person::{Consent, SafeTime, SafeToText, Stage};
use crate::domain::phone_number::PhoneNumber;
use crate::limits::{IMPORT_TEXT_LETTERS, NAME_LETTERS};

/// A value, or the message and the hint.
pub type Reading<T> = Result<T, (String, String)>;

/// One row being read: problems go where they belong.
pub struct Cells<'a> {
    pub table: &'a Table,
    pub row: &'a Row,
    pub problems: &'a mut Vec<RowProblem>,
}

impl Cells<'_> {
    /// What the column's cell means; a problem is noted and gives `None`.
    pub fn read<T>(&mut self, column: &str, reader: impl FnOnce(&str) -> Reading<T>) -> Option<T> {
        match reader(self.table.cell(self.row, column)) {
            Ok(value) => Some(value),
            Err((message, hint)) => {
                let column = self.table.header(column).to_owned();
                self.problems.push(RowProblem { row: self.row.number, column, message, hint });
                None
            }
        }
    }

    pub fn is_empty(&self, column: &str) -> bool {
        self.table.cell(self.row, column).is_empty()
    }
}

fn wrong<T>(message: impl Into<String>, hint: impl Into<String>) -> Reading<T> {
    Err((message.into(), hint.into()))
}

/// A name that must be there.
pub fn name(cell: &str) -> Reading<String> {
    if cell.is_empty() {
        return wrong("it is empty", "Write what the person likes to be called.");
    }
    if !cell.chars().any(char::is_alphabetic) {
        return wrong("this is not a name", "Write what the person likes to be called.");
    }
    if cell.chars().count() > NAME_LETTERS {
        return wrong(format!("it is longer than {NAME_LETTERS} letters"), "Shorten it.");
    }
    Ok(cell.to_owned())
}

/// Words that may be missing.
pub fn words(cell: &str) -> Reading<Option<String>> {
    if cell.chars().count() > IMPORT_TEXT_LETTERS {
        return wrong(format!("it is longer than {IMPORT_TEXT_LETTERS} letters"), "Shorten it.");
    }
    Ok((!cell.is_empty()).then(|| cell.to_owned()))
}

/// Several words with `;` between them, none twice.
pub fn list(cell: &str) -> Reading<Vec<String>> {
    let mut list: Vec<String> = Vec::new();
    for part in cell.split([';', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(part) = words(part)?.filter(|part| !list.contains(part)) {
            list.push(part);
        }
    }
    Ok(list)
}

pub fn sms(cell: &str) -> Reading<NewAddress> {
    PhoneNumber::parse(cell).map(NewAddress::Sms).map_err(|why| (why.to_string(), why.hint().to_owned()))
}

pub fn telegram(cell: &str) -> Reading<NewAddress> {
    TelegramName::parse(cell).map(NewAddress::Telegram).ok_or_else(|| {
        let hint = "Write the user name, such as @ann_lee, or the number of the chat.";
        ("this is not a Telegram name".to_owned(), hint.to_owned())
    })
}

/// A day that may be missing; nothing before 2000 and nothing after `latest`.
pub fn date(cell: &str, latest: NaiveDate) -> Reading<Option<NaiveDate>> {
    use chrono::Datelike as _;
    if cell.is_empty() {
        return Ok(None);
    }
    let date = dates::read(cell).map_err(|(message, hint)| (message.to_owned(), hint.to_owned()))?;
    if date.year() < 2000 {
        return wrong("this is before the year 2000", "Look at the year.");
    }
    if date > latest {
        return wrong("this lies too far ahead", "Look at the year, and write the day first.");
    }
    Ok(Some(date))
}

/// A code or a language's name; empty is English.
pub fn language(cell: &str) -> Reading<Language> {
    let named = match cell.to_lowercase().as_str() {
        "" | "english" => Some(Language::ENGLISH),
        "welsh" | "cymraeg" => Some(Language::WELSH),
        "polish" | "polski" => Some(Language::POLISH),
        "punjabi" | "panjabi" => Some(Language::PUNJABI),
        "urdu" => Some(Language::URDU),
        "romanian" => Some(Language::ROMANIAN),
        code => Language::parse(code),
    };
    named.map_or_else(|| wrong("this language is not known", "Write its two-letter code, such as en, cy or pl."), Ok)
}

/// Empty is active.
pub fn stage(cell: &str) -> Reading<Stage> {
    match cell.to_lowercase().as_str() {
        "" | "active" | "started" => Ok(Stage::Active),
        "waiting" | "waiting list" => Ok(Stage::Waiting),
        _ => wrong("this is not a stage", "Write active or waiting."),
    }
}

/// Yes or no; `None` when empty or unknown.
pub fn yes_or_no(cell: &str) -> Reading<Option<bool>> {
    match cell.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" => Ok(Some(true)),
        "no" | "n" | "false" | "0" => Ok(Some(false)),
        "" | "unknown" | "not asked" | "don't know" | "?" => Ok(None),
        _ => wrong("this is neither yes nor no", "Write yes, no or unknown."),
    }
}

pub fn consent(cell: &str) -> Reading<Consent> {
    Ok(match yes_or_no(cell)? {
        None => Consent::Unknown,
        Some(true) => Consent::Yes,
        Some(false) => Consent::No,
    })
}

/// `yes`, `no`, `unknown`, or times such as `Tue 10:00-12:00; Thu 14:00-16:00` or `Mon-Fri 9-12`.
pub fn safe_to_text(cell: &str) -> Reading<SafeToText> {
    match yes_or_no(cell) {
        Ok(None) => return Ok(SafeToText::Unknown),
        Ok(Some(true)) => return Ok(SafeToText::Yes),
        Ok(Some(false)) => return Ok(SafeToText::Never),
        Err(_) => {}
    }
    let parts = cell.split([';', ',', '|']).map(str::trim).filter(|part| !part.is_empty());
    let times: Option<Vec<Vec<SafeTime>>> = parts.map(safe_times).collect();
    match times {
        Some(times) if !times.is_empty() => Ok(SafeToText::Times(times.concat())),
        _ => wrong(
            "this is neither yes, no, unknown nor times",
            "Write times like: Tue 10:00-12:00; Thu 14:00-16:00. They are in the scheme's own time zone.",
        ),
    }
}

/// One of `Tue 10:00-12:00`, `Mon-Fri 9-12`, `Tuesday 10am to 12pm`.
fn safe_times(part: &str) -> Option<Vec<SafeTime>> {
    let lower = part.to_lowercase().replace(['\u{2013}', '\u{2014}'], "-").replace(" to ", "-").replace(" - ", "-");
    let (days, hours) = lower.split_once(' ')?;
    let (from, to) = hours.split_once('-')?;
    let (from, to) = (time(from)?, time(to)?);
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (mut day, last): (Weekday, Weekday) =
        (first.trim_end_matches('s').parse().ok()?, last.trim_end_matches('s').parse().ok()?);
    let mut times = vec![SafeTime { weekday: day, from, to }];
    while day != last {
        day = day.succ();
        times.push(SafeTime { weekday: day, from, to });
    }
    (from < to).then_some(times)
}

/// `10:00`, `10.30`, `9`, `10am`, `2 pm`.
fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (bare, after_noon) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(bare), _) => (bare, Some(false)),
        (_, Some(bare)) => (bare, Some(true)),
        _ => (text, None),
    };
    let (hour, minute) = bare.trim().split_once([':', '.']).unwrap_or((bare.trim(), "0"));
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match after_noon {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}
