//! GAD-2: the first two items of GAD-7. Three or more is the usual cut.

use super::patient_health::{LICENCE, MISSING, NERVOUS, STEM, WORRYING, item};
use super::{Band, Better, Measure, Scoring, Total, plain_sum};

pub static GAD2: Measure = Measure {
    name: "GAD-2",
    also: &["gad two"],
    version: 1,
    stem: STEM,
    items: &[item("gad2 nervous", NERVOUS), item("gad2 worrying", WORRYING)],
    scoring: Scoring::Total(Total {
        low: 0.0,
        high: 6.0,
        better: Better::Low,
        bands: &[Band { from: 0.0, to: 2.0, name: "below the cut" }, Band { from: 3.0, to: 6.0, name: "positive" }],
        convert: plain_sum,
    }),
    missing: MISSING,
    licence: LICENCE,
    source: "Kroenke and others 2007; the cut of 3 as given for the anxiety half of PHQ-4 by the NINDS common data elements.",
    linked_to_person: true,
};
