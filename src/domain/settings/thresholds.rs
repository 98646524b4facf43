//! From which result, or from which change, a score asks for a link worker.
//!
//! No UK standard fixes such numbers, so each is the scheme's to change and is shown on the case.
//! A low baseline is intake information: only a *new* low or a *marked fall* counts, and which way is
//! worse is the measure's business, not this table's.

use std::collections::BTreeMap;

use crate::domain::concern::Urgency;

/// When one item or one total asks for a human.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// This value or worse, when the time before was better. For anxiety 8 means 8 to 10; for satisfaction 2 means 0 to 2.
    pub new_low: Option<f64>,
    /// Worse than the time before by at least so much.
    pub marked_fall: Option<f64>,
    pub urgency: Urgency,
}

/// Thresholds by measure and item; the item `total` is the measure's own score.
#[derive(Clone, Debug, PartialEq)]
pub struct Thresholds(BTreeMap<(String, String), Threshold>);

/// The item name that stands for a measure's total.
pub const TOTAL: &str = "total";

impl Thresholds {
    /// The threshold of an item, or of the total where `item` is `None`. Case, spaces and hyphens do not matter.
    #[must_use]
    pub fn get(&self, measure: &str, item: Option<&str>) -> Option<&Threshold> {
        self.0.get(&(folded(measure), folded(item.unwrap_or(TOTAL))))
    }

    /// Sets a threshold, over any that stood there.
    pub fn set(&mut self, measure: &str, item: Option<&str>, threshold: Threshold) {
        self.0.insert((folded(measure), folded(item.unwrap_or(TOTAL))), threshold);
    }
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Measure, item, new low, marked fall, urgency.
type Row = (&'static str, &'static str, Option<f64>, Option<f64>, Urgency);

/// ONS4: 0-2, or 3 points worse, is looked at the same day.
/// The totals follow the published cut-offs of PHQ, GAD and WHO-5, and the changes that their authors call reliable.
const DEFAULTS: &[Row] = &[
    ("ONS4", "satisfied", Some(2.0), Some(3.0), Urgency::Today),
    ("ONS4", "worthwhile", Some(2.0), Some(3.0), Urgency::Today),
    ("ONS4", "happy", Some(2.0), Some(3.0), Urgency::Today),
    ("ONS4", "anxious", Some(8.0), Some(3.0), Urgency::Today),
    ("UCLA-3", TOTAL, Some(6.0), Some(3.0), Urgency::Soon),
    ("PHQ-2", TOTAL, Some(3.0), None, Urgency::Soon),
    ("GAD-2", TOTAL, Some(3.0), None, Urgency::Soon),
    ("PHQ-4", TOTAL, Some(6.0), None, Urgency::Soon),
    ("PHQ-9", TOTAL, Some(10.0), Some(6.0), Urgency::Soon),
    ("GAD-7", TOTAL, Some(10.0), Some(4.0), Urgency::Soon),
    ("WHO-5", TOTAL, Some(28.0), Some(10.0), Urgency::Soon),
    // The owners of SWEMWBS say it is no gatekeeper: only a change counts.
    ("SWEMWBS", TOTAL, None, Some(3.0), Urgency::Soon),
];

impl Default for Thresholds {
    fn default() -> Self {
        let mut thresholds = Self(BTreeMap::new());
        for &(measure, item, new_low, marked_fall, urgency) in DEFAULTS {
            thresholds.set(measure, Some(item), Threshold { new_low, marked_fall, urgency });
        }
        thresholds
    }
}
