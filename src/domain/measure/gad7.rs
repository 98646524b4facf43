//! GAD-7: seven items on anxiety over the last two weeks.
//!
//! Change: 4 or more is reliable for NHS Talking Therapies, whose caseness is 8; 10 has sensitivity 89%, specificity 82%.

use super::patient_health::{LICENCE, MISSING, NERVOUS, STEM, WORRYING, item};
use super::{Band, Better, Language, Measure, Scoring, Total, plain_sum};

pub static GAD7: Measure = Measure {
    name: "GAD-7",
    also: &["gad", "gad seven"],
    version: 1,
    stem: STEM,
    items: &[
        item("gad7 nervous", NERVOUS),
        item("gad7 worrying", WORRYING),
        item("gad7 worrying too much", &[(Language::ENGLISH, "Worrying too much about different things")]),
        item("gad7 relaxing", &[(Language::ENGLISH, "Trouble relaxing")]),
        item("gad7 restless", &[(Language::ENGLISH, "Being so restless that it is hard to sit still")]),
        item("gad7 irritable", &[(Language::ENGLISH, "Becoming easily annoyed or irritable")]),
        item("gad7 afraid", &[(Language::ENGLISH, "Feeling afraid as if something awful might happen")]),
    ],
    scoring: Scoring::Total(Total {
        low: 0.0,
        high: 21.0,
        better: Better::Low,
        bands: &[
            Band { from: 0.0, to: 4.0, name: "minimal" },
            Band { from: 5.0, to: 9.0, name: "mild" },
            Band { from: 10.0, to: 14.0, name: "moderate" },
            Band { from: 15.0, to: 21.0, name: "severe" },
        ],
        convert: plain_sum,
    }),
    missing: MISSING,
    licence: LICENCE,
    source: "Spitzer and others 2006; CamCOPS documentation of GAD-7 (wording, bands, licence).",
    linked_to_person: true,
};
