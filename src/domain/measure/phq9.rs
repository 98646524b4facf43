//! PHQ-9: nine items on low mood over the last two weeks.
//!
//! The last item asks about thoughts of death or self-harm. Its value must reach a person whenever it is above zero,
//! also when the rest is incomplete or out of range: [`SELF_HARM`] names it.
//! Change: 6 or more is reliable for NHS Talking Therapies; 5 is the usual smallest difference `[unconfirmed]`.

use super::patient_health::{DOWN, INTEREST, LICENCE, MISSING, STEM, item};
use super::{Band, Better, Language, Measure, Scoring, Total, plain_sum};

/// The key of item 9: above zero, a person is asked for at once.
pub const SELF_HARM: &str = "phq9 self-harm";

pub static PHQ9: Measure = Measure {
    name: "PHQ-9",
    also: &["phq", "phq nine"],
    version: 1,
    stem: STEM,
    items: &[
        item("phq9 interest", INTEREST),
        item("phq9 down", DOWN),
        item("phq9 sleep", &[(Language::ENGLISH, "Trouble falling or staying asleep, or sleeping too much")]),
        item("phq9 tired", &[(Language::ENGLISH, "Feeling tired or having little energy")]),
        item("phq9 appetite", &[(Language::ENGLISH, "Poor appetite or overeating")]),
        item(
            "phq9 failure",
            &[(
                Language::ENGLISH,
                "Feeling bad about yourself - or that you are a failure or have let yourself or your family down",
            )],
        ),
        item(
            "phq9 concentrating",
            &[(
                Language::ENGLISH,
                "Trouble concentrating on things, such as reading the newspaper or watching television",
            )],
        ),
        item(
            "phq9 moving",
            &[(
                Language::ENGLISH,
                "Moving or speaking so slowly that other people could have noticed? \
                 Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual",
            )],
        ),
        item(
            SELF_HARM,
            &[(Language::ENGLISH, "Thoughts that you would be better off dead or of hurting yourself in some way")],
        ),
    ],
    scoring: Scoring::Total(Total {
        low: 0.0,
        high: 27.0,
        better: Better::Low,
        bands: &[
            Band { from: 0.0, to: 4.0, name: "minimal" },
            Band { from: 5.0, to: 9.0, name: "mild" },
            Band { from: 10.0, to: 14.0, name: "moderate" },
            Band { from: 15.0, to: 19.0, name: "moderately severe" },
            Band { from: 20.0, to: 27.0, name: "severe" },
        ],
        convert: plain_sum,
    }),
    missing: MISSING,
    licence: LICENCE,
    source: "Kroenke, Spitzer and Williams 2001; CamCOPS documentation of PHQ-9 (bands, licence); wording as on the public form.",
    linked_to_person: true,
};
