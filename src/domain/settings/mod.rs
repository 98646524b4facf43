//! What a scheme has decided: name, hours, thresholds, ladder, helplines, fixed texts.
//!
//! A manager writes them in `scheme.toml`; whatever is not written there has a sensible default.
//! [`Settings::parse`] never fails: it gives the settings it could read and every problem at once.
//! It must not know of people, flows, channels or the clock.

pub mod helplines;
pub mod parse;
mod reader;
pub mod texts;
pub mod thresholds;
pub mod week;

use std::collections::BTreeMap;

use chrono::NaiveTime;
use chrono_tz::Tz;

pub use helplines::{Helpline, HelplineUse, Nation};
pub use texts::FixedText;
pub use thresholds::{Threshold, Thresholds};
pub use week::{Days, Week};

use crate::domain::language::Language;

/// The settings of one scheme, as they are in force for one turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// What the scheme calls itself in a text; short, and never a word that reveals a need.
    pub name: String,
    pub zone: Tz,
    /// Decides bank holidays and helplines.
    pub nation: Nation,
    /// The number that people may ring, as it is shown; `None` leaves the sentence about it out.
    pub ring_us: Option<String>,
    /// When a person reads replies.
    pub hours: Week,
    /// When an automatic question may be sent. It is only ever narrowed by [`Settings::hours`].
    pub sending: Week,
    /// The time of day of a check-in whose `when:` line names none.
    pub default_time: NaiveTime,
    /// An overdue check-in is still sent within so many hours; later it is recorded as missed.
    pub timely_hours: u32,
    /// Missed check-ins in a row before a link worker is asked.
    pub missed_check_ins_before_case: u32,
    pub silence: Silence,
    /// Working hours within which somebody rings a person who asked for it.
    pub call_within_working_hours: u32,
    pub thresholds: Thresholds,
    pub ladder: Ladder,
    pub helplines: Vec<Helpline>,
    /// What one SMS part costs, in pence, for the price shown beside a text.
    pub price_per_part_pence: f64,
    /// The scheme's own wording, by language; what is missing here has a default.
    pub texts: BTreeMap<Language, BTreeMap<FixedText, String>>,
}

/// Hours without a reply after a concern before silence itself is a reason to ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    pub after_urgent_hours: u32,
    pub after_other_hours: u32,
}

/// How often staff are told again while nobody owns a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Minutes between notices of an urgent case, day and night.
    pub urgent_minutes: u32,
    /// Working minutes between notices of a case for today.
    pub today_working_minutes: u32,
    /// An urgent case that was claimed, and not attempted within so many minutes, comes back.
    pub attempt_within_minutes: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: "Oakfield".to_owned(),
            zone: chrono_tz::Europe::London,
            nation: Nation::England,
            ring_us: None,
            hours: Week {
                days: Days::MONDAY_TO_FRIDAY,
                from: week::at(9, 0),
                to: week::at(17, 0),
                on_bank_holidays: false,
            },
            sending: Week {
                days: Days::MONDAY_TO_FRIDAY,
                from: week::at(9, 30),
                to: week::at(17, 0),
                on_bank_holidays: false,
            },
            default_time: week::at(10, 30),
            timely_hours: 24,
            missed_check_ins_before_case: 2,
            silence: Silence { after_urgent_hours: 24, after_other_hours: 48 },
            call_within_working_hours: 4,
            thresholds: Thresholds::default(),
            ladder: Ladder { urgent_minutes: 5, today_working_minutes: 60, attempt_within_minutes: 10 },
            helplines: helplines::defaults(),
            price_per_part_pence: 4.0,
            texts: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Reads `scheme.toml`: the settings it could read, and every problem at once. Never panics.
    #[must_use]
    pub fn parse(source: &str) -> (Self, Vec<SettingsProblem>) {
        parse::parse(source)
    }

    /// The fixed text in that language, slots unfilled: the scheme's own wording, else the shipped one, else English.
    #[must_use]
    pub fn text(&self, text: FixedText, language: Language) -> &str {
        let own = |language| self.texts.get(&language).and_then(|texts| texts.get(&text)).map(String::as_str);
        own(language)
            .or_else(|| text.shipped(language))
            .or_else(|| own(Language::ENGLISH))
            .or_else(|| text.shipped(Language::ENGLISH))
            .unwrap_or_default()
    }

    /// The fixed text with its slots filled: those of the settings, and then the `given` ones, such as
    /// `("ring by", "by 5pm on Wed")`. A sentence whose slot stays empty leaves no double space behind.
    #[must_use]
    pub fn fill(&self, text: FixedText, language: Language, given: &[(&str, &str)]) -> String {
        let mut filled = self.text(text, language).to_owned();
        let own = [
            ("scheme", self.name.clone()),
            ("hours", self.hours_text(language)),
            ("or ring us", self.ring_us_text(language)),
            ("crisis lines", self.crisis_lines(language)),
        ];
        for (slot, value) in own.iter().map(|(slot, value)| (*slot, value.as_str())).chain(given.iter().copied()) {
            filled = filled.replace(&format!("{{{slot}}}"), value);
        }
        let lines = filled.trim().lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// `Mon-Fri 9-5`, for the slot `{hours}`.
    #[must_use]
    pub fn hours_text(&self, language: Language) -> String {
        self.hours.text(language)
    }

    /// `Or ring 01632 960123.`, for the slot `{or ring us}`; empty where the scheme gave no number.
    #[must_use]
    pub fn ring_us_text(&self, language: Language) -> String {
        match (&self.ring_us, language) {
            (None, _) => String::new(),
            (Some(number), Language::WELSH) => format!("Neu ffoniwch {number}."),
            (Some(number), _) => format!("Or ring {number}."),
        }
    }
}

/// Something wrong in `scheme.toml`, in a manager's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsProblem {
    /// The line, from 1.
    pub line: usize,
    /// The setting as it would be written with its tables, such as `hours.from`.
    pub key: String,
    pub message: String,
    /// What to write instead; empty where nothing useful can be said.
    pub hint: String,
}
