//! PHQ-2: the first two items of PHQ-9.
//!
//! Three or more is the usual cut (sensitivity 83%, specificity 92% in the original study; 61% and 92% among
//! 2,642 patients in general practice). It is a reason to talk, not a diagnosis.

use super::patient_health::{DOWN, INTEREST, LICENCE, MISSING, STEM, item};
use super::{Band, Better, Measure, Scoring, Total, plain_sum};

pub static PHQ2: Measure = Measure {
    name: "PHQ-2",
    also: &["phq two"],
    version: 1,
    stem: STEM,
    items: &[item("phq2 interest", INTEREST), item("phq2 down", DOWN)],
    scoring: Scoring::Total(Total {
        low: 0.0,
        high: 6.0,
        better: Better::Low,
        bands: &[Band { from: 0.0, to: 2.0, name: "below the cut" }, Band { from: 3.0, to: 6.0, name: "positive" }],
        convert: plain_sum,
    }),
    missing: MISSING,
    licence: LICENCE,
    source: "Kroenke, Spitzer and Williams 2003 (wording, range, cut of 3).",
    linked_to_person: true,
};
