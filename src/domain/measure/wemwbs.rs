//! WEMWBS: the Warwick-Edinburgh Mental Wellbeing Scale. A scorer only: the wording may not be passed on.
//!
//! Fourteen positive statements about the last two weeks, 1 none of the time to 5 all of the time, none turned round.
//! Not designed for screening, whatever the names of its lower bands say.

use super::{Band, Better, Item, Measure, Options, Scoring, Total, plain_sum};

pub static WEMWBS: Measure = Measure {
    name: "WEMWBS",
    also: &["warwick-edinburgh", "wemwbs-14"],
    version: 1,
    stem: &[],
    items: &[
        item("wemwbs optimistic"),
        item("wemwbs useful"),
        item("wemwbs relaxed"),
        item("wemwbs interested in people"),
        item("wemwbs energy"),
        item("wemwbs problems"),
        item("wemwbs thinking"),
        item("wemwbs good about myself"),
        item("wemwbs close"),
        item("wemwbs confident"),
        item("wemwbs own mind"),
        item("wemwbs loved"),
        item("wemwbs new things"),
        item("wemwbs cheerful"),
    ],
    scoring: Scoring::Total(Total {
        low: 14.0,
        high: 70.0,
        better: Better::High,
        bands: &[
            Band { from: 14.0, to: 40.0, name: "probable depression" },
            Band { from: 41.0, to: 44.0, name: "possible depression" },
            Band { from: 45.0, to: 59.0, name: "medium" },
            Band { from: 60.0, to: 70.0, name: "high" },
        ],
        convert: plain_sum,
    }),
    missing: "All fourteen are needed. The user guide's imputation [unconfirmed] is deliberately not done.",
    licence: LICENCE,
    source: "Warwick Medical School, WEMWBS pages (range); bands 40 and 44 second-hand; 60 and over [unconfirmed]; \
             order of items [unconfirmed].",
    linked_to_person: true,
};

pub(super) const LICENCE: &str = "Copyright University of Warwick, University of Edinburgh and NHS Health Scotland. \
    The scheme registers with Warwick and supplies the wording itself, unaltered: free for public bodies, charities \
    and community interest companies on registration, paid for suppliers to them; no passing on to other parties.";

/// One statement whose wording the scheme supplies: 1 none of the time to 5 all of the time.
pub(super) const fn item(key: &'static str) -> Item {
    Item {
        key,
        wording: &[],
        options: Options::Range { low: 1, high: 5, labels: &[] },
        better: Better::High,
        bands: &[],
    }
}
