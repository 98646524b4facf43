//! Published rules: from what was written or scored to what asks for a human, and how soon.
//!
//! Each result names its rule and a reason in plain words. Nothing here ever says that nothing is wrong:
//! the lowest result is "a person reads it". It must not know of cases, staff or channels.

mod noted;
pub mod score;
pub mod text;

use serde::{Deserialize, Serialize};

/// How soon a human is asked for. Ordered: later variants are more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    Read,
    Soon,
    Today,
    Urgent,
}

/// What a message is about. Ordered by rank: the highest that holds wins, several may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Nothing in particular: it still goes to the reading pile.
    None,
    Low,
    Wrong,
    Stop,
    Contact,
    Hardship,
    Abuse,
    Crisis,
}

/// One reason why a human is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    pub class: Class,
    pub urgency: Urgency,
    /// The name of the published rule, stable for ever, such as `crisis.plan`.
    pub rule: String,
    /// What the link worker reads, in plain words, without the person's own text.
    pub because: String,
}

/// What a machine may do about an opt-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OptOut {
    /// The whole message is unmistakably an opt-out and nothing else.
    #[serde(rename = "automatic")]
    Automatic,
    /// It may be one, or is mixed with something else.
    #[serde(rename = "ask a person")]
    AskAPerson,
    #[serde(rename = "no")]
    No,
}
