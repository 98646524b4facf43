//! UCLA-3: the three-item loneliness scale (Hughes and others 2004), as ONS recommends it.
//!
//! A higher sum is lonelier. ONS sets no official cut; six or more is the cut of Steptoe 2013 `[unconfirmed]`.

use super::{Band, Better, Item, Label, Language, Measure, Options, Scoring, Total, plain_sum};

pub static UCLA3: Measure = Measure {
    name: "UCLA-3",
    also: &["ucla", "ucla three-item", "ucla 3-item", "ucla loneliness"],
    version: 1,
    stem: &[],
    items: &[
        Item {
            key: "companionship",
            wording: &[(Language::ENGLISH, "How often do you feel that you lack companionship?")],
            options: HOW_OFTEN,
            better: Better::Low,
            bands: &[],
        },
        Item {
            key: "left out",
            wording: &[(Language::ENGLISH, "How often do you feel left out?")],
            options: HOW_OFTEN,
            better: Better::Low,
            bands: &[],
        },
        Item {
            key: "isolated",
            wording: &[(Language::ENGLISH, "How often do you feel isolated from others?")],
            options: HOW_OFTEN,
            better: Better::Low,
            bands: &[],
        },
    ],
    scoring: Scoring::Total(Total {
        low: 3.0,
        high: 9.0,
        better: Better::Low,
        bands: &[Band { from: 3.0, to: 5.0, name: "not lonely" }, Band { from: 6.0, to: 9.0, name: "lonely" }],
        convert: plain_sum,
    }),
    missing: "All three are needed: with one unanswered there is no total. Nothing is imputed.",
    licence: "Hughes 2004 after Russell; recommended for use across government by ONS. \
              Formal permission terms [unconfirmed].",
    source: "ONS guidance on measuring loneliness (wording, codes). \
             The cut of 6 or more is a research convention, Steptoe 2013 [unconfirmed]; ONS sets none [unconfirmed].",
    linked_to_person: true,
};

const HOW_OFTEN: Options = Options::Labels(&[
    Label { code: 1, text: &[(Language::ENGLISH, "Hardly ever or never")], also: &["hardly ever", "never", "hardly"] },
    Label { code: 2, text: &[(Language::ENGLISH, "Some of the time")], also: &["sometimes", "some"] },
    Label { code: 3, text: &[(Language::ENGLISH, "Often")], also: &["a lot", "always"] },
]);
