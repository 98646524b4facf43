//! A weekly pattern of open time, such as Monday to Friday from 9 to 5, and how it is shown in a text.
//!
//! It knows no dates: bank holidays and zones belong to the schedule.

use chrono::{NaiveTime, Timelike, Weekday};

use crate::domain::language::Language;

/// Monday first, as `Weekday::num_days_from_monday` counts.
const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The same hours on some days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    pub days: Days,
    pub from: NaiveTime,
    /// Not included: at 17:00 it is closed.
    pub to: NaiveTime,
    pub on_bank_holidays: bool,
}

/// A set of weekdays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Days([bool; 7]);

/// A time of day; an impossible one is midnight.
#[must_use]
pub fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN)
}

impl Days {
    pub const NONE: Self = Self([false; 7]);
    pub const MONDAY_TO_FRIDAY: Self = Self([true, true, true, true, true, false, false]);

    #[must_use]
    pub fn contains(&self, day: Weekday) -> bool {
        self.0[day.num_days_from_monday() as usize]
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NONE
    }

    /// Reads `Mon-Fri`, `Mon, Wed, Fri`, `Mon-Wed, Sat`, `every day`; a range may run over the weekend.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace(['–', '—'], "-").replace(" to ", "-");
        if matches!(text.as_str(), "every day" | "daily" | "all") {
            return Some(Self([true; 7]));
        }
        let mut days = Self::NONE;
        for part in text.split([',', ';']).flat_map(|part| part.split(" and ")) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let mut day: Weekday = first.trim().parse().ok()?;
            let last: Weekday = last.trim().parse().ok()?;
            days.0[day.num_days_from_monday() as usize] = true;
            while day != last {
                day = day.succ();
                days.0[day.num_days_from_monday() as usize] = true;
            }
        }
        Some(days)
    }

    /// `Mon-Fri`, `Mon, Wed`; runs of three or more are joined.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut next = 0;
        while next < 7 {
            if !self.0[next] {
                next += 1;
                continue;
            }
            let first = next;
            while next < 7 && self.0[next] {
                next += 1;
            }
            let name = |day: usize| weekday_name(WEEK[day], language);
            if next - first >= 3 {
                parts.push(format!("{}-{}", name(first), name(next - 1)));
            } else {
                parts.extend((first..next).map(|day| name(day).to_owned()));
            }
        }
        parts.join(", ")
    }
}

impl std::fmt::Debug for Days {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(Language::ENGLISH))
    }
}

impl Week {
    /// `Mon-Fri 9-5`; Welsh `Llun-Gwener 9-5`. Other languages get the English form until theirs is written.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        format!("{} {}-{}", self.days.text(language), clock_face(self.from), clock_face(self.to))
    }
}

/// A short weekday as it stands in a text. Welsh has no familiar abbreviations, so its names are whole.
#[must_use]
pub fn weekday_name(day: Weekday, language: Language) -> &'static str {
    const ENGLISH: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const WELSH: [&str; 7] = ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"];
    let names = if language == Language::WELSH { WELSH } else { ENGLISH };
    names[day.num_days_from_monday() as usize]
}

/// The hour of a twelve-hour clock without am or pm, which opening hours do not need: `9`, `5`, `9:30`.
fn clock_face(time: NaiveTime) -> String {
    let (_, hour) = time.hour12();
    if time.minute() == 0 { hour.to_string() } else { format!("{hour}:{:02}", time.minute()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for (written, shown) in [
            ("Mon-Fri", "Mon-Fri"),
            ("Monday to Friday", "Mon-Fri"),
            ("mon, wed and fri", "Mon, Wed, Fri"),
            ("Mon–Wed, Sat", "Mon-Wed, Sat"),
            ("Sat-Mon", "Mon, Sat, Sun"),
            ("every day", "Mon-Sun"),
        ] {
            let days = Days::read(written).unwrap_or(Days::NONE);
            assert_eq!(days.text(Language::ENGLISH), shown, "{written}");
        }
        for written in ["", "Mondy", "Mon-", "-", "1-5"] {
            assert_eq!(Days::read(written), None, "{written}");
        }
    }

    #[test]
    fn hours_are_short_in_both_languages() {
        let week = Week { days: Days::MONDAY_TO_FRIDAY, from: at(9, 30), to: at(17, 0), on_bank_holidays: false };
        assert_eq!(week.text(Language::ENGLISH), "Mon-Fri 9:30-5");
        assert_eq!(week.text(Language::WELSH), "Llun-Gwener 9:30-5");
    }
}
