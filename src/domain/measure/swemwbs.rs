//! SWEMWBS: the short Warwick-Edinburgh Mental Wellbeing Scale. A scorer only: the wording may not be passed on.
//!
//! Seven positive statements about the last two weeks, 1 none of the time to 5 all of the time, none turned round.
//! The raw sum (7 to 35) is converted to the metric score; averaging raw sums is the most common error.
//! Not designed for screening. Norm: median 23.2; a change of 1 to 3 metric points is meaningful (Shah 2018).

use super::wemwbs::{LICENCE, item};
use super::{Band, Better, Measure, Scoring, Total};

pub static SWEMWBS: Measure = Measure {
    name: "SWEMWBS",
    also: &["short wemwbs", "short warwick-edinburgh", "wemwbs-7"],
    version: 1,
    stem: &[],
    items: &[
        item("swemwbs optimistic"),
        item("swemwbs useful"),
        item("swemwbs relaxed"),
        item("swemwbs problems"),
        item("swemwbs thinking"),
        item("swemwbs close"),
        item("swemwbs own mind"),
    ],
    scoring: Scoring::Total(Total {
        low: 7.0,
        high: 35.0,
        better: Better::High,
        // The published cuts have one decimal; no metric score falls between them.
        bands: &[
            Band { from: 7.0, to: 19.5, name: "low" },
            Band { from: 19.6, to: 27.4, name: "medium" },
            Band { from: 27.5, to: 35.0, name: "high" },
        ],
        convert: metric,
    }),
    missing: "All seven are needed: the conversion is defined for a complete raw sum only.",
    licence: LICENCE,
    source: "Conversion: Stewart-Brown and others 2009, matched against three public files of one project and not yet \
             against the paper [unconfirmed]. Bands: Ng Fat and others 2017, 15th and 85th percentile [unconfirmed].",
    linked_to_person: true,
};

/// From the raw sum 7 to 35 to the metric score (Stewart-Brown 2009).
const METRIC: [f64; 29] = [
    7.00, 9.51, 11.25, 12.40, 13.33, 14.08, // 7 to 12
    14.75, 15.32, 15.84, 16.36, 16.88, 17.43, // 13 to 18
    17.98, 18.59, 19.25, 19.98, 20.73, 21.54, // 19 to 24
    22.35, 23.21, 24.11, 25.03, 26.02, 27.03, // 25 to 30
    28.13, 29.31, 30.70, 32.55, 35.00, // 31 to 35
];

/// The metric score; a complete set of answers in range always has one.
fn metric(raw: i64) -> f64 {
    let row = usize::try_from(raw.saturating_sub(7)).unwrap_or(0).min(METRIC.len() - 1);
    METRIC[row]
}
