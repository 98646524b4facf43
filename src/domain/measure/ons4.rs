//! ONS4: the four personal well-being questions of the Office for National Statistics.
//!
//! Each stands alone: there is no composite, and anxiety is never turned round (high = worse).
//! Asked of the person themselves, aged 16 or over: ONS takes no answers by proxy.
//! Official Welsh wording exists but could not be confirmed here, so it is left out.

use super::{Band, Better, Item, Language, Measure, Options, Scoring};

pub static ONS4: Measure = Measure {
    name: "ONS4",
    also: &["ons 4", "ons-4", "personal well-being", "personal wellbeing"],
    version: 1,
    stem: &[],
    items: &[
        Item {
            key: "satisfied",
            wording: &[(Language::ENGLISH, "Overall, how satisfied are you with your life nowadays?")],
            options: NOT_AT_ALL_TO_COMPLETELY,
            better: Better::High,
            bands: WELLBEING,
        },
        Item {
            key: "worthwhile",
            wording: &[(
                Language::ENGLISH,
                "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
            )],
            options: NOT_AT_ALL_TO_COMPLETELY,
            better: Better::High,
            bands: WELLBEING,
        },
        Item {
            key: "happy",
            wording: &[(Language::ENGLISH, "Overall, how happy did you feel yesterday?")],
            options: NOT_AT_ALL_TO_COMPLETELY,
            better: Better::High,
            bands: WELLBEING,
        },
        Item {
            key: "anxious",
            wording: &[(
                Language::ENGLISH,
                "On a scale where 0 is \"not at all anxious\" and 10 is \"completely anxious\", \
                 overall, how anxious did you feel yesterday?",
            )],
            // The wording itself says what both ends mean.
            options: Options::Range { low: 0, high: 10, labels: &[] },
            better: Better::Low,
            bands: ANXIETY,
        },
    ],
    scoring: Scoring::EachItem,
    missing: "Item by item: an unanswered question has no value, the others stand. Nothing is imputed.",
    licence: "Crown copyright, Open Government Licence v3.0 [unconfirmed]; \
              free to use, no permission required (measures bank of What Works Wellbeing).",
    source: "GSS harmonised personal well-being; bands from the ONS personal well-being FAQ.",
    linked_to_person: true,
};

const NOT_AT_ALL_TO_COMPLETELY: Options =
    Options::Range { low: 0, high: 10, labels: &[(Language::ENGLISH, "not at all", "completely")] };

const WELLBEING: &[Band] = &[
    Band { from: 0.0, to: 4.0, name: "low" },
    Band { from: 5.0, to: 6.0, name: "medium" },
    Band { from: 7.0, to: 8.0, name: "high" },
    Band { from: 9.0, to: 10.0, name: "very high" },
];

/// ONS knows no "very high" here: 6 to 10 is high anxiety, which is the worse end.
const ANXIETY: &[Band] = &[
    Band { from: 0.0, to: 1.0, name: "very low" },
    Band { from: 2.0, to: 3.0, name: "low" },
    Band { from: 4.0, to: 5.0, name: "medium" },
    Band { from: 6.0, to: 10.0, name: "high" },
];
