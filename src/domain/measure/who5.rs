//! WHO-5: the well-being index of the World Health Organization. A scorer only: its licence needs a scheme's decision.
//!
//! Five positive statements about the last two weeks, 5 all of the time to 0 at no time: on paper the options run high
//! to low, a trap for whoever copies digits by position. The sum (0 to 25) times four is published as 0 to 100.
//! A change of 10 points counts. Whoever answers any item 0 or 1 should be looked at further too.

use super::{Band, Better, Item, Measure, Options, Scoring, Total, plain_sum};

pub static WHO5: Measure = Measure {
    name: "WHO-5",
    also: &["who five", "who-5 well-being index"],
    version: 1,
    stem: &[],
    items: &[
        item("who5 cheerful"),
        item("who5 calm"),
        item("who5 active"),
        item("who5 rested"),
        item("who5 interests"),
    ],
    scoring: Scoring::Total(Total {
        low: 0.0,
        high: 100.0,
        better: Better::High,
        bands: &[
            Band { from: 0.0, to: 28.0, name: "possible depression" },
            Band { from: 29.0, to: 50.0, name: "poor wellbeing" },
            Band { from: 51.0, to: 100.0, name: "above the cut" },
        ],
        convert: percentage,
    }),
    missing: "All five are needed: with one unanswered there is no total. Nothing is imputed.",
    licence: "World Health Organization, CC BY-NC-SA 3.0 IGO since 2024 [unconfirmed]: non-commercial, share alike, \
              any deviation marked. The scheme supplies the wording under its own reading of that licence.",
    source: "Topp and others 2015, review of WHO-5 (range, cuts of 50 and 28, change of 10); order of items as published.",
    linked_to_person: true,
};

const fn item(key: &'static str) -> Item {
    Item {
        key,
        wording: &[],
        options: Options::Range { low: 0, high: 5, labels: &[] },
        better: Better::High,
        bands: &[],
    }
}

/// From 0 to 25 to 0 to 100.
fn percentage(raw: i64) -> f64 {
    plain_sum(raw.saturating_mul(4))
}
