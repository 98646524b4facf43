//! What PHQ and GAD share: stem, options, item wording, licence.
//!
//! Zero is "Not at all"; "not at all sure" is a widespread copying error (Lancet Psychiatry 2021).
//! The dash inside two items is a hyphen here, so that a text stays in the cheap SMS alphabet; no word differs.

use super::{Better, Item, Label, Language, Options, Stem};

pub(super) const STEM: &[(Language, Stem)] = &[(
    Language::ENGLISH,
    Stem {
        full: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        short: "Over the last 2 weeks, how often:",
    },
)];

/// One item of the family: 0 to 3, higher is worse, no band for a single item.
pub(super) const fn item(key: &'static str, wording: &'static [(Language, &'static str)]) -> Item {
    Item { key, wording, options: HOW_OFTEN, better: Better::Low, bands: &[] }
}

pub(super) const HOW_OFTEN: Options = Options::Labels(&[
    Label { code: 0, text: &[(Language::ENGLISH, "Not at all")], also: &["never", "none"] },
    Label { code: 1, text: &[(Language::ENGLISH, "Several days")], also: &["some days", "a few days"] },
    Label { code: 2, text: &[(Language::ENGLISH, "More than half the days")], also: &["more than half", "most days"] },
    Label { code: 3, text: &[(Language::ENGLISH, "Nearly every day")], also: &["every day", "always"] },
]);

pub(super) const LICENCE: &str = "Developed by Drs R. L. Spitzer, J. B. W. Williams, K. Kroenke and colleagues, \
    with an educational grant from Pfizer Inc. \
    No permission required to reproduce, translate, display or distribute.";

pub(super) const MISSING: &str = "Every item is needed: with one unanswered there is no total. \
    The manuals' mean substitution [unconfirmed] is deliberately not done.";

/// What the first two depression items ask.
pub(super) const INTEREST: &[(Language, &str)] = &[(Language::ENGLISH, "Little interest or pleasure in doing things")];
pub(super) const DOWN: &[(Language, &str)] = &[(Language::ENGLISH, "Feeling down, depressed, or hopeless")];

/// What the first two anxiety items ask.
pub(super) const NERVOUS: &[(Language, &str)] = &[(Language::ENGLISH, "Feeling nervous, anxious or on edge")];
pub(super) const WORRYING: &[(Language, &str)] = &[(Language::ENGLISH, "Not being able to stop or control worrying")];
