//! Somebody referred, as far as a turn needs to know them.
//!
//! Names and addresses live sealed in the store; this is the opened view for one turn.

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::Moment;
use super::id::{PersonId, SchemeId};
use super::language::Language;

/// A person, opened for one turn.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub scheme: SchemeId,
    pub first_name: String,
    pub language: Language,
    pub stage: Stage,
    pub needs: Vec<String>,
    /// What was offered, such as `the gardening group`; empty when nothing yet.
    pub activity: Option<String>,
    /// First name of their link worker.
    pub link_worker: Option<String>,
    /// When they joined: the anchor of `after joining`.
    pub joined_at: Moment,
    pub safe_to_text: SafeToText,
    pub consent: Consent,
    /// Whether this address is suppressed (STOP): nothing automatic may be sent.
    pub suppressed: bool,
    /// Whether a case is open for them now.
    pub case_open: bool,
}

/// Where they stand with the scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    Active,
    Waiting,
    /// No check-in starts any more; what they write is still read.
    Ended,
}

/// Whether a text may be seen by somebody who must not see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SafeToText {
    /// Nobody has asked yet: only neutral words.
    Unknown,
    Yes,
    /// Only at these times, in the scheme's zone; words stay neutral.
    Times(Vec<SafeTime>),
    /// No automatic text at all: a person rings.
    Never,
}

/// One weekly time that is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeTime {
    pub weekday: Weekday,
    pub from: NaiveTime,
    pub to: NaiveTime,
}

/// Whether they agreed to be texted. It is a contact preference, not a legal basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consent {
    /// Not asked, or asked and not answered: only a flow that saves `consent` may start.
    Unknown,
    Yes,
    No,
}

/// A referral as it was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// `gp`, `nurse`, `pharmacist`, `self` or another word.
    pub source: String,
    pub referred_on: Option<NaiveDate>,
    pub needs: Vec<String>,
    pub activity: Option<String>,
}
