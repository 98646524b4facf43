//! ONS loneliness: the direct question, "How often do you feel lonely?".
//!
//! It goes last after UCLA-3; where only one loneliness question is asked, it is this one.
//! The codes run from often (1) to never (5), so a *higher* code is better. "Often or always" is called chronic loneliness.

use super::{Better, Item, Label, Language, Measure, Options, Scoring};

pub static ONS_LONELINESS: Measure = Measure {
    name: "ONS loneliness",
    also: &["loneliness", "ons direct loneliness", "direct loneliness", "ons lonely"],
    version: 1,
    stem: &[],
    items: &[Item {
        key: "lonely",
        wording: &[(Language::ENGLISH, "How often do you feel lonely?")],
        options: Options::Labels(&[
            Label {
                code: 1,
                text: &[(Language::ENGLISH, "Often or always")],
                also: &["often", "always", "often/always", "all the time"],
            },
            Label { code: 2, text: &[(Language::ENGLISH, "Some of the time")], also: &["sometimes", "some"] },
            Label { code: 3, text: &[(Language::ENGLISH, "Occasionally")], also: &["now and then", "now and again"] },
            Label { code: 4, text: &[(Language::ENGLISH, "Hardly ever")], also: &["hardly", "rarely"] },
            Label { code: 5, text: &[(Language::ENGLISH, "Never")], also: &["not at all"] },
        ]),
        better: Better::High,
        bands: &[],
    }],
    scoring: Scoring::EachItem,
    missing: "One question: unanswered, there is no value.",
    licence: "Crown copyright, Open Government Licence v3.0 [unconfirmed].",
    source: "GSS loneliness harmonised standard and ONS guidance on measuring loneliness (wording, options, order).",
    linked_to_person: true,
};
