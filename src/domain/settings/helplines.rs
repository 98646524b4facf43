//! Helplines as data: by nation, with the date on which somebody rang or read the owner's page.
//!
//! A dead number in a crisis is a hazard, so what nobody has checked says so: [`Helpline::verified_on`] is empty.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Settings;
use crate::domain::language::Language;
use crate::limits;

/// A part of the United Kingdom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nation {
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

impl Nation {
    pub const ALL: [Self; 4] = [Self::England, Self::Wales, Self::Scotland, Self::NorthernIreland];

    /// As it is written in `scheme.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Wales => "wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern ireland",
        }
    }
}

/// What a helpline is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelplineUse {
    /// Named in the crisis text and in the out-of-hours text, in the order of the list.
    Crisis,
    /// Shown to staff only. Abuse lines are never put into a text by the software.
    Staff,
}

/// One helpline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpline {
    pub name: String,
    pub number: String,
    pub nations: Vec<Nation>,
    pub used_for: HelplineUse,
    /// The sentence for the person's text, by language; empty for those that only staff see.
    pub say: BTreeMap<Language, String>,
    /// When somebody last checked the number with its owner; `None` means nobody has.
    pub verified_on: Option<NaiveDate>,
    pub owner_url: String,
    pub note: String,
}

impl Settings {
    /// The helplines of this scheme's nation.
    pub fn helplines_here(&self) -> impl Iterator<Item = &Helpline> {
        self.helplines.iter().filter(|line| line.nations.contains(&self.nation))
    }

    /// The sentences for the slot `{crisis lines}`, in the person's language where there is one.
    #[must_use]
    pub fn crisis_lines(&self, language: Language) -> String {
        let sentences: Vec<&str> = self
            .helplines_here()
            .filter(|line| line.used_for == HelplineUse::Crisis)
            .filter_map(|line| line.say.get(&language).or_else(|| line.say.get(&Language::ENGLISH)))
            .map(String::as_str)
            .collect();
        sentences.join(" ")
    }

    /// Helplines of this nation that nobody has checked within the last 90 days.
    #[must_use]
    pub fn unverified_helplines(&self, today: NaiveDate) -> Vec<&Helpline> {
        let fresh = |on: NaiveDate| (today - on).num_days() <= limits::HELPLINE_FRESH_DAYS;
        self.helplines_here().filter(|line| !line.verified_on.is_some_and(fresh)).collect()
    }
}

/// Name, number, nations, English and Welsh sentence, owner, note.
type Row = (&'static str, &'static str, &'static [Nation], &'static str, &'static str, &'static str, &'static str);

/// Known numbers. None carries a date: a scheme checks each with its owner and writes the date down.
const KNOWN: &[Row] = &[
    (
        "NHS urgent mental health help",
        "111, option 2",
        &[Nation::England, Nation::Wales, Nation::Scotland],
        "For urgent mental health help ring 111 and press 2, day or night.",
        "Am help iechyd meddwl brys ffoniwch 111 a gwasgwch 2, ddydd neu nos.",
        "https://111.nhs.uk/",
        "Scotland: not confirmed, check before use.",
    ),
    (
        "Lifeline",
        "0808 808 8000",
        &[Nation::NorthernIreland],
        "Lifeline: 0808 808 8000, free, day or night.",
        "Lifeline: 0808 808 8000, am ddim, ddydd neu nos.",
        "https://www.lifelinehelpline.info/",
        "Not confirmed, check before use.",
    ),
    (
        "Samaritans",
        "116 123",
        &Nation::ALL,
        "Samaritans: 116 123, free, any time.",
        "Samariaid: 116 123, am ddim, unrhyw bryd.",
        "https://www.samaritans.org/",
        "",
    ),
    ("Shout", "text 85258", &Nation::ALL, "", "", "https://giveusashout.org/", "By text, day and night."),
    ("PAPYRUS", "0800 068 4141", &Nation::ALL, "", "", "https://www.papyrus-uk.org/", "For people under 35."),
    (
        "National Domestic Abuse Helpline",
        "0808 2000 247",
        &[Nation::England],
        "",
        "",
        "https://www.nationaldahelpline.org.uk/",
        "Never text it.",
    ),
    (
        "Live Fear Free",
        "0808 80 10 800",
        &[Nation::Wales],
        "",
        "",
        "https://www.gov.wales/live-fear-free",
        "Never text it.",
    ),
    (
        "Domestic Abuse and Forced Marriage Helpline",
        "0800 027 1234",
        &[Nation::Scotland],
        "",
        "",
        "https://www.sdafmh.org.uk/",
        "Never text it.",
    ),
];

/// The shipped list.
pub(super) fn defaults() -> Vec<Helpline> {
    KNOWN
        .iter()
        .map(|&(name, number, nations, english, welsh, owner_url, note)| Helpline {
            name: name.to_owned(),
            number: number.to_owned(),
            nations: nations.to_vec(),
            used_for: if english.is_empty() { HelplineUse::Staff } else { HelplineUse::Crisis },
            say: [(Language::ENGLISH, english), (Language::WELSH, welsh)]
                .into_iter()
                .filter(|(_, say)| !say.is_empty())
                .map(|(language, say)| (language, say.to_owned()))
                .collect(),
            verified_on: None,
            owner_url: owner_url.to_owned(),
            note: note.to_owned(),
        })
        .collect()
}
