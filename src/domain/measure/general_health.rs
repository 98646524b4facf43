//! General health: the self-rated health question of the census.
//!
//! The codes run from very good (1) to very bad (5), so a *lower* code is better.
//! Not to be mixed with the SF-1 scale, "Excellent" to "Poor".

use super::{Better, Item, Label, Language, Measure, Options, Scoring};

pub static GENERAL_HEALTH: Measure = Measure {
    name: "general health",
    also: &["self-rated health", "health in general"],
    version: 1,
    stem: &[],
    items: &[Item {
        key: "general health",
        wording: &[
            (Language::ENGLISH, "How is your health in general?"),
            (Language::WELSH, "Sut mae eich iechyd yn gyffredinol?"),
        ],
        options: Options::Labels(&[
            Label {
                code: 1,
                text: &[(Language::ENGLISH, "Very good"), (Language::WELSH, "Da iawn")],
                also: &["excellent", "great"],
            },
            Label { code: 2, text: &[(Language::ENGLISH, "Good"), (Language::WELSH, "Da")], also: &[] },
            Label {
                code: 3,
                text: &[(Language::ENGLISH, "Fair"), (Language::WELSH, "Gweddol")],
                also: &["ok", "okay", "so so"],
            },
            Label { code: 4, text: &[(Language::ENGLISH, "Bad"), (Language::WELSH, "Gwael")], also: &["poor"] },
            Label {
                code: 5,
                text: &[(Language::ENGLISH, "Very bad"), (Language::WELSH, "Gwael iawn")],
                also: &["very poor", "terrible"],
            },
        ]),
        better: Better::Low,
        bands: &[],
    }],
    scoring: Scoring::EachItem,
    missing: "One question: unanswered, there is no value.",
    licence: "Crown copyright, Open Government Licence v3.0 [unconfirmed].",
    source: "ONS Census 2021 dictionary, general health (health_in_general): wording, options and codes, \
             in English and in Welsh.",
    linked_to_person: true,
};
