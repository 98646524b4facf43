//! Published instruments: one file each, exactly worded, never altered.
//!
//! A measure knows its items, options, direction, range, bands, missing-answer rule, licence and source.
//! It knows nobody: no person, no flow, no channel. A version is never deleted.

use crate::domain::language::Language;

/// A published instrument in one version.
#[derive(Debug)]
pub struct Measure {
    /// The name a manager writes after `measure:`, such as `ONS4`.
    pub name: &'static str,
    /// Other spellings that are taken for it, lower case.
    pub also: &'static [&'static str],
    /// Version of this file's wording and rule; a change makes a new one.
    pub version: u16,
    pub items: &'static [Item],
    pub scoring: Scoring,
    /// Who owns it and under which licence it may be sent.
    pub licence: &'static str,
    /// Where wording, range and bands come from; unconfirmed facts are marked so.
    pub source: &'static str,
    /// Whether results may be kept against a person (false for the FFT, which is promised to be anonymous).
    pub linked_to_person: bool,
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
    /// A whole number; both ends are included and have a label by language.
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

/// Which way is better for the person.
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
