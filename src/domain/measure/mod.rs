//! Published instruments: one file each, exactly worded, never altered.
//!
//! A measure knows its items, options, direction, range, bands, missing-answer rule, licence and source.
//! It knows nobody: no person, no flow, no channel. A version is never deleted.
//!
//! Three rules hold for every file here. The number a person is shown is the code that is stored, so "2" means the same
//! in the text, the database and the export. No item is ever reverse-coded: a direction says which way is better.
//! Whatever could not be confirmed against its source is marked `[unconfirmed]`.

mod question;
mod score;

pub mod ons4;

pub mod ons_loneliness;
pub mod ucla3;

pub mod gad2;
pub mod gad7;
mod patient_health;
pub mod phq2;
pub mod phq4;
pub mod phq9;

pub mod fft;
pub mod general_health;

pub mod swemwbs;
pub mod wemwbs;
pub mod who5;

use crate::domain::language::Language;

pub use score::{Change, Invalid, ItemScore, Problem, Score};

/// Every measure that Linnet knows, in the order in which a manager is shown them.
pub const ALL: &[&Measure] = &[
    &ons4::ONS4,
    &ucla3::UCLA3,
    &ons_loneliness::ONS_LONELINESS,
    &general_health::GENERAL_HEALTH,
    &phq2::PHQ2,
    &phq9::PHQ9,
    &gad2::GAD2,
    &gad7::GAD7,
    &phq4::PHQ4,
    &swemwbs::SWEMWBS,
    &wemwbs::WEMWBS,
    &who5::WHO5,
    &fft::FFT,
];

/// A published instrument in one version.
#[derive(Debug)]
pub struct Measure {
    /// The name a manager writes after `measure:`, such as `ONS4`.
    pub name: &'static str,
    /// Other spellings that are taken for it, lower case.
    pub also: &'static [&'static str],
    /// Version of this file's wording and rule; a change makes a new one.
    pub version: u16,
    /// What stands before an item, by language; empty where each item is a whole question.
    pub stem: &'static [(Language, Stem)],
    pub items: &'static [Item],
    pub scoring: Scoring,
    /// What an unanswered item does, in a sentence for managers and evaluators.
    pub missing: &'static str,
    /// Who owns it and under which licence it may be sent.
    pub licence: &'static str,
    /// Where wording, range and bands come from; unconfirmed facts are marked so.
    pub source: &'static str,
    /// Whether results may be kept against a person (false for the FFT, which is promised to be anonymous).
    pub linked_to_person: bool,
}

/// The words before the items of a questionnaire such as PHQ-9.
#[derive(Clone, Copy, Debug)]
pub struct Stem {
    /// The official words, sent with the first item.
    pub full: &'static str,
    /// What reminds of it before each later item, so that the longest item still fits two SMS parts.
    pub short: &'static str,
}

/// One question of a measure.
#[derive(Debug)]
pub struct Item {
    /// The name under which the answer is saved, such as `satisfied`.
    pub key: &'static str,
    /// The official wording by language; empty where the scheme must supply it under its own licence.
    pub wording: &'static [(Language, &'static str)],
    pub options: Options,
    pub better: Better,
    /// Bands over this item's value, low to high; empty where none is published for a single item.
    pub bands: &'static [Band],
}

/// What may be answered.
#[derive(Debug)]
pub enum Options {
    /// A whole number; both ends are included. The ends have a label by language, unless the wording says them.
    Range { low: i64, high: i64, labels: &'static [(Language, &'static str, &'static str)] },
    /// Labelled options in their official order.
    Labels(&'static [Label]),
}

/// One labelled option.
#[derive(Debug)]
pub struct Label {
    /// The code that is stored and scored.
    pub code: i64,
    /// The official label by language.
    pub text: &'static [(Language, &'static str)],
    /// Other words people use for it, lower case.
    pub also: &'static [&'static str],
}

/// Which way is better for the person. It is about the stored value, which is never turned round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    High,
    Low,
    /// Neither, such as a count or an experience question without direction.
    Neither,
}

/// A named range of values; both ends are included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    pub from: f64,
    pub to: f64,
    pub name: &'static str,
}

/// How answers become a score.
#[derive(Debug)]
pub enum Scoring {
    /// Every item stands alone: there is no total (ONS4).
    EachItem,
    /// A total over all items; `None` answers make it missing.
    Total(Total),
}

/// The rule of a total.
#[derive(Debug)]
pub struct Total {
    pub low: f64,
    pub high: f64,
    pub better: Better,
    pub bands: &'static [Band],
    /// From the raw sum to the published value (identity for most).
    pub convert: fn(i64) -> f64,
}

/// The measure with this name; case, spaces, hyphens and other marks do not count.
pub fn find(name: &str) -> Option<&'static Measure> {
    let wanted = plain(name);
    ALL.iter().copied().find(|measure| measure.names().any(|name| plain(name) == wanted))
}

/// The item saved under this key; keys are unique over all measures.
pub fn item(key: &str) -> Option<&'static Item> {
    item_of(key).map(|(_, item)| item)
}

/// The item saved under this key, and the measure it belongs to.
pub fn item_of(key: &str) -> Option<(&'static Measure, &'static Item)> {
    let wanted = plain(key);
    let items = ALL.iter().copied().flat_map(|measure| measure.items.iter().map(move |item| (measure, item)));
    items.into_iter().find(|(_, item)| plain(item.key) == wanted)
}

/// The name closest to one that is not known, for "did you mean"; `None` when nothing is close.
pub fn nearest(name: &str) -> Option<&'static str> {
    let wanted = plain(name);
    let distance = |measure: &Measure| {
        measure.names().map(|name| strsim::damerau_levenshtein(&plain(name), &wanted)).min().unwrap_or(usize::MAX)
    };
    let closest = ALL.iter().copied().min_by_key(|measure| distance(measure))?;
    // Names are short: a third of the letters may be wrong, and two always.
    (distance(closest) <= (wanted.chars().count() / 3).max(2)).then_some(closest.name)
}

/// Letters and digits only, lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Measure {
    fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.also.iter().copied())
    }

    /// Whether every item, and the stem, has official wording in this language.
    pub fn has_wording(&self, language: Language) -> bool {
        let stem = self.stem.is_empty() || self.stem.iter().any(|(have, _)| *have == language);
        stem && self.items.iter().all(|item| item.wording.iter().any(|(have, _)| *have == language))
    }

    /// Whether the scheme must bring the wording itself, under its own licence.
    pub fn needs_own_wording(&self) -> bool {
        self.items.iter().any(|item| item.wording.is_empty())
    }
}

impl Item {
    /// Whether this value may be stored as an answer.
    pub fn accepts(&self, value: i64) -> bool {
        match self.options {
            Options::Range { low, high, .. } => (low..=high).contains(&value),
            Options::Labels(labels) => labels.iter().any(|label| label.code == value),
        }
    }

    /// The band of a value, where one is published for a single item.
    #[allow(clippy::cast_precision_loss, reason = "answers are small whole numbers")]
    pub fn band(&self, value: i64) -> Option<&'static str> {
        band_of(self.bands, value as f64)
    }
}

impl Label {
    /// The official label, in English where the language has none.
    pub fn words(&self, language: Language) -> &'static str {
        in_language(self.text, language).copied().unwrap_or_default()
    }
}

/// The entry of a language, else the English one.
fn in_language<T>(entries: &'static [(Language, T)], language: Language) -> Option<&'static T> {
    let of = |wanted: Language| entries.iter().find(move |(have, _)| *have == wanted).map(|(_, entry)| entry);
    of(language).or_else(|| of(Language::ENGLISH))
}

/// The name of the band that holds this value.
fn band_of(bands: &'static [Band], value: f64) -> Option<&'static str> {
    bands.iter().find(|band| band.from <= value && value <= band.to).map(|band| band.name)
}

/// For totals that are published as the plain sum.
#[allow(clippy::cast_precision_loss, reason = "a sum of a few small answers is exact")]
pub(crate) fn plain_sum(raw: i64) -> f64 {
    raw as f64
}

#[cfg(test)]
mod tests;
