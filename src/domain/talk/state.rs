//! What is kept of a person between two messages. Small: it is read and written with every reply.
//!
//! It holds no free text, no name and no address; answers are codes, keys and dates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::{CheckInId, VersionId};

use super::effect::Hold;

/// Everything about where a person is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// How many turns were taken; timers name the turn they belong to.
    #[serde(rename = "n")]
    pub turn: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talk: Option<Talk>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<Hold>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_until: Option<Moment>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub stopped_flows: BTreeSet<String>,
    #[serde(rename = "f", skip_serializing_if = "BTreeMap::is_empty")]
    pub flows: BTreeMap<String, FlowHistory>,
    #[serde(rename = "a", skip_serializing_if = "BTreeMap::is_empty")]
    pub remembered: BTreeMap<String, Remembered>,
    /// Check-ins in a row in which nothing was answered.
    #[serde(skip_serializing_if = "is_zero")]
    pub missed_in_row: u16,
    /// Whether the provider could not deliver since they were last heard: that is not silence.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub undelivered: bool,
    /// Replies in a row that brought nothing new, and a short print of the last of them.
    #[serde(skip_serializing_if = "is_zero")]
    pub nothing_new: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_print: Option<u32>,
    /// The last concern that was more than reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_concern: Option<(Urgency, Moment)>,
    /// When the fixed crisis reply went last: once a day is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crisis_reply_at: Option<Moment>,
    /// When they were last told that a picture cannot be opened: an album is one message to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_told_at: Option<Moment>,
    /// When a check-in timed out, until the next one begins: what they write then is a late answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timed_out_at: Option<Moment>,
    /// When a free text was last acknowledged: once a day is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thanked_at: Option<Moment>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(value: &u16) -> bool {
    *value == 0
}

/// The open check-in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Talk {
    pub check_in: CheckInId,
    pub flow: String,
    pub version: VersionId,
    /// The ordinal of this flow's check-ins with this person, from 1.
    pub number: u32,
    pub at: Position,
    /// The question before, where a reply that crossed with ours belongs.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub before: Option<Position>,
    /// How often this question was asked again.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub tries: u16,
    /// The turn in which the question was asked: the reminder names it.
    pub asked: u64,
    pub asked_at: Moment,
    pub opened_at: Moment,
    /// How many reminders went for this question.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub reminders: u16,
    /// Whether it waits for `ask again in ...` and no answer is expected.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub resting: bool,
    /// Whether the open question was answered while everything was held: it is not asked again.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub kept: bool,
    /// What was answered in this check-in, by name; `None` = asked and left.
    #[serde(rename = "v", skip_serializing_if = "BTreeMap::is_empty", default)]
    pub answers: BTreeMap<String, Option<Value>>,
}

/// A place in a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The place in `Flow::steps`.
    pub step: u16,
    /// The item of the measure, from 0; 0 for a plain question.
    pub item: u16,
}

/// What happened with one flow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FlowHistory {
    /// The last occasion that was opened, missed or skipped.
    pub occasion: u32,
    /// How many check-ins were opened.
    pub opened: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_completed: Option<Moment>,
}

/// An answer over the check-ins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remembered {
    #[serde(rename = "f", skip_serializing_if = "Option::is_none", default)]
    pub first: Option<Value>,
    #[serde(rename = "l", skip_serializing_if = "Option::is_none", default)]
    pub last: Option<Value>,
    /// When it was asked last, answered or left.
    #[serde(rename = "t")]
    pub at: Moment,
    /// Every key ever given, for `ever attended is no`.
    #[serde(rename = "e", skip_serializing_if = "BTreeSet::is_empty", default)]
    pub ever: BTreeSet<String>,
}

/// An answer: a number or code, a key, several keys, a date, or words (which stand only in the message).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Number(i64),
    Date(NaiveDate),
    Key(String),
    Keys(Vec<String>),
    /// They wrote words: the message has them, this does not.
    Words {
        words: MessageMark,
    },
}

/// Stands where words were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessageMark {
    #[serde(rename = "in the message")]
    InTheMessage,
}

impl Value {
    /// The value for words.
    pub const WORDS: Self = Self::Words { words: MessageMark::InTheMessage };

    /// The keys it counts as in `is` tests.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Self::Number(number) => vec![number.to_string()],
            Self::Date(date) => vec![date.to_string()],
            Self::Key(key) => vec![key.clone()],
            Self::Keys(keys) => keys.clone(),
            Self::Words { .. } => vec!["given".to_owned()],
        }
    }

    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Words { .. } => f.write_str("(words)"),
            other => f.write_str(&other.keys().join(", ")),
        }
    }
}
