//! Dates as people type them into spreadsheets: the day first, as in the United Kingdom.

use chrono::NaiveDate;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads `3/4/2026`, `03-04-26`, `3.4.2026`, `3 April 2026`, `3rd Apr 26` and `2026-04-03`, with or without a time.
///
/// # Errors
/// Says what is wrong and what to write.
pub fn read(text: &str) -> Result<NaiveDate, (&'static str, &'static str)> {
    const UNREADABLE: (&str, &str) = ("this is not a date", "Write the day first: 03/04/2026 is 3 April.");
    let lower = text.to_lowercase();
    // `2026-04-03T00:00:00` as some systems export it.
    let day = lower.split_once('t').filter(|(day, _)| day.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
    let day = day.map_or(lower.as_str(), |(day, _)| day);
    let words: Vec<&str> = day.split([' ', '/', '-', '.', ',']).filter(|word| !word.is_empty()).collect();
    let (parts, rest) = words.split_at(words.len().min(3));
    if !rest.iter().all(|word| word.bytes().all(|b| b.is_ascii_digit() || b == b':')) {
        return Err(UNREADABLE);
    }
    let &[first, second, third] = parts else {
        let serial = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
        return Err(if serial {
            ("the spreadsheet has turned this date into a number", "Format the column as a date and save again.")
        } else {
            UNREADABLE
        });
    };
    let (day, month, year) = if first.len() == 4 {
        (number(third), month(second), year(first))
    } else {
        (number(without_ending(first)), month(second), year(third))
    };
    let (Some(day), Some(month), Some(year)) = (day, month, year) else { return Err(UNREADABLE) };
    NaiveDate::from_ymd_opt(year, month, day).ok_or(if month > 12 && day <= 12 {
        ("there is no such month", "Write the day first: 25/04/2026, not 04/25/2026.")
    } else {
        ("there is no such day", "Look it up in a calendar.")
    })
}

/// `3rd` is 3.
fn without_ending(word: &str) -> &str {
    ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word)
}

fn number(word: &str) -> Option<u32> {
    word.parse().ok().filter(|_| word.len() <= 2)
}

fn month(word: &str) -> Option<u32> {
    let named = |name: &str| word.len() >= 3 && name.starts_with(word);
    number(word).or_else(|| (1..).zip(MONTHS).find(|(_, name)| named(name)).map(|(place, _)| place))
}

/// Two digits are of this century.
fn year(word: &str) -> Option<i32> {
    let year: i32 = word.parse().ok()?;
    match word.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_comes_first_however_it_is_written() {
        for text in [
            "3/4/2026",
            "03/04/2026",
            "03-04-26",
            "3.4.2026",
            "3 April 2026",
            "3rd Apr 26",
            "03-Apr-2026",
            "2026-04-03",
            "03/04/2026 00:00",
            "2026-04-03T00:00:00",
            "3 APRIL, 2026",
        ] {
            assert_eq!(read(text), Ok(NaiveDate::from_ymd_opt(2026, 4, 3).unwrap()), "{text}");
        }
        assert_eq!(read("1 Sept 2026"), Ok(NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()));
        assert_eq!(read("29 August 2026"), Ok(NaiveDate::from_ymd_opt(2026, 8, 29).unwrap()));
    }

    #[test]
    fn what_is_no_date_says_why() {
        assert_eq!(read("04/25/2026").unwrap_err().0, "there is no such month");
        assert_eq!(read("31/04/2026").unwrap_err().0, "there is no such day");
        assert_eq!(read("46115").unwrap_err().0, "the spreadsheet has turned this date into a number");
        for text in ["soon", "3/4", "3 of April 2026", "1/2/123", "", "3/4/2026 or so"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
