//! The NHS Friends and Family Test.
//!
//! Services promise that it is anonymous, so its answer is never kept against a person.
//! Reported as the share of "very good" and "good" among all answers, "don't know" included `[unconfirmed]`.
//! "Don't know" is code 6 and lies on no scale, so the item has no direction.

use super::{Better, Item, Label, Language, Measure, Options, Scoring};

pub static FFT: Measure = Measure {
    name: "FFT",
    also: &["friends and family test", "friends and family"],
    version: 1,
    stem: &[],
    items: &[Item {
        key: "experience",
        wording: &[(Language::ENGLISH, "Overall, how was your experience of our service?")],
        options: Options::Labels(&[
            Label { code: 1, text: &[(Language::ENGLISH, "Very good")], also: &["excellent", "great"] },
            Label { code: 2, text: &[(Language::ENGLISH, "Good")], also: &[] },
            Label {
                code: 3,
                text: &[(Language::ENGLISH, "Neither good nor poor")],
                also: &["neither", "ok", "okay", "so so"],
            },
            Label { code: 4, text: &[(Language::ENGLISH, "Poor")], also: &["bad"] },
            Label { code: 5, text: &[(Language::ENGLISH, "Very poor")], also: &["very bad", "terrible"] },
            Label { code: 6, text: &[(Language::ENGLISH, "Don't know")], also: &["dont know", "not sure", "unsure"] },
        ]),
        better: Better::Neither,
        bands: &[],
    }],
    scoring: Scoring::EachItem,
    missing: "One question: unanswered, there is no value. \"Don't know\" is an answer.",
    licence: "NHS England, Open Government Licence v3.0 [unconfirmed].",
    source: "NHS England, Friends and Family Test question (wording and options); share positive [unconfirmed].",
    linked_to_person: false,
};
