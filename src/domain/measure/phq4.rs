//! PHQ-4: GAD-2 and then PHQ-2 in one questionnaire.
//!
//! Items 1 and 2 are anxiety, 3 and 4 depression. For 0 to 2 some print "none" and some a word that Linnet never says of
//! a person; here it is "minimal", as in PHQ-9 and GAD-7.

use super::patient_health::{DOWN, INTEREST, LICENCE, MISSING, NERVOUS, STEM, WORRYING, item};
use super::{Band, Better, Measure, Scoring, Total, plain_sum};

pub static PHQ4: Measure = Measure {
    name: "PHQ-4",
    also: &["phq four"],
    version: 1,
    stem: STEM,
    items: &[
        item("phq4 nervous", NERVOUS),
        item("phq4 worrying", WORRYING),
        item("phq4 interest", INTEREST),
        item("phq4 down", DOWN),
    ],
    scoring: Scoring::Total(Total {
        low: 0.0,
        high: 12.0,
        better: Better::Low,
        bands: &[
            Band { from: 0.0, to: 2.0, name: "minimal" },
            Band { from: 3.0, to: 5.0, name: "mild" },
            Band { from: 6.0, to: 8.0, name: "moderate" },
            Band { from: 9.0, to: 12.0, name: "severe" },
        ],
        convert: plain_sum,
    }),
    missing: MISSING,
    licence: LICENCE,
    source: "Kroenke and others 2009 as given by the NINDS common data elements (bands, order of items).",
    linked_to_person: true,
};
