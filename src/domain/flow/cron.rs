//! `cron:` lines, for what words cannot say, such as the first Monday of a month: `30 10 1-7 * Mon`.
//!
//! Five fields: minute, hour, day of month, month, day of week, in the scheme's zone. Both day fields must hold.
//! Days of the week are names, or numbers as in Unix (0 and 7 are Sunday); the library counts from 1 = Sunday, so
//! numbers never reach it. A line that could fire more than once a day is refused: nobody is texted hourly.
//! It must not know when a line is next due.

use chrono::{TimeZone, Utc};
use cron::Schedule;

const NAMES: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/// What is wrong with a `cron:` line, in a manager's words; `None` if nothing is.
#[must_use]
pub fn cron_problem(line: &str) -> Option<String> {
    compile(line).err()
}

/// The line as the library takes it.
///
/// # Errors
/// What is wrong with it, in a manager's words.
pub fn compile(line: &str) -> Result<Schedule, String> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let [minute, hour, day, month, weekday] = fields.as_slice() else {
        return Err(format!(
            "`cron:` needs five fields (minute, hour, day, month, weekday), such as 30 10 1 * *; here are {}",
            fields.len()
        ));
    };
    let single = |field: &str, highest: u32| field.parse::<u32>().is_ok_and(|number| number <= highest);
    if !single(minute, 59) || !single(hour, 23) {
        return Err(
            "give one minute (0 to 59) and one hour (0 to 23): a person gets at most one check-in a day".to_owned()
        );
    }
    let weekdays =
        weekdays(weekday).ok_or_else(|| format!("`{weekday}` is not a day of the week; write Mon or Mon-Fri"))?;
    let schedule: Schedule = format!("0 {minute} {hour} {day} {month} {weekdays}")
        .parse()
        .map_err(|_| format!("`{day} {month}` is not a day of the month and a month, such as 1 * or 1-7 Jan,Jul"))?;
    // 30 February and its like: the library searches a century for it.
    let from = Utc.timestamp_opt(0, 0).single().ok_or("time cannot be read")?;
    if schedule.after(&from).next().is_none() {
        return Err("that day never comes".to_owned());
    }
    Ok(schedule)
}

/// A Unix weekday field as names for the library: `1-5` is `Mon,Tue,Wed,Thu,Fri`.
fn weekdays(field: &str) -> Option<String> {
    if matches!(field, "*" | "?") {
        return Some("*".to_owned());
    }
    let mut wanted = [false; 7];
    for part in field.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (mut place, last) = (weekday(first)?, weekday(last)?);
        wanted[place] = true;
        while place != last {
            place = (place + 1) % 7;
            wanted[place] = true;
        }
    }
    let names = NAMES.iter().zip(wanted).filter(|(_, wanted)| *wanted).map(|(name, _)| *name);
    Some(names.collect::<Vec<_>>().join(","))
}

fn weekday(text: &str) -> Option<usize> {
    if let Ok(number) = text.parse::<usize>() {
        return (number <= 7).then_some(number % 7);
    }
    let day: chrono::Weekday = text.parse().ok()?;
    Some(day.num_days_from_sunday() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_in_plain_words() {
        for line in [
            "",
            "30 10 * *",
            "0 30 10 * * *",
            "* 10 * * *",
            "*/5 9 * * *",
            "60 10 * * *",
            "0 9 32 * *",
            "0 9 * * Mox",
            "0 9 30 2 *",
            "@daily",
        ] {
            assert!(cron_problem(line).is_some(), "{line}");
        }
        assert_eq!(cron_problem("30 10 1,15 Jan-Jun Mon-Fri"), None);
    }
}
