//! What a turn asks the engine to do. Nothing here says how.

use crate::domain::Moment;
use crate::domain::concern::Concern;
use crate::domain::id::{CheckInId, VersionId};
use crate::domain::measure::Measure;
use crate::domain::person::Consent;
use crate::domain::sending::Kind;

use super::state::{State, Value};

/// One thing to be done, committed with its turn.
#[derive(Clone, Debug)]
pub enum Effect {
    Send(Say),
    OpenCheckIn {
        check_in: CheckInId,
        flow: String,
        version: VersionId,
        occasion: u32,
        due_at: Moment,
    },
    CloseCheckIn {
        check_in: CheckInId,
        why: Closed,
    },
    /// A check-in that fell due and was not opened.
    MissCheckIn {
        check_in: CheckInId,
        flow: String,
        occasion: u32,
        due_at: Moment,
        why: &'static str,
    },
    Save(Save),
    /// The reply was not read as an answer to the open question, and why not, in plain words.
    NotRead {
        because: String,
    },
    /// A measure was completed or abandoned with something answered: `answers` in the order of its items.
    Score {
        check_in: CheckInId,
        measure: &'static Measure,
        answers: Vec<Option<i64>>,
    },
    /// A human is asked for: opens or raises the person's one case.
    Concern(Concern),
    /// Nothing automatic is sent to this address any more; the rule that said so.
    OptOut {
        rule: String,
    },
    /// Only the person themselves starts it again.
    OptIn,
    Consent(Consent),
    /// Set or replace the timer with this key.
    SetTimer {
        key: TimerKey,
        due_at: Moment,
    },
    CancelTimer {
        slot: TimerSlot,
    },
    /// Every automatic message still queued for them is called off.
    CancelQueued,
}

/// A message to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    pub kind: Kind,
    pub text: String,
    /// After this moment it is stale and not sent any more.
    pub expires_at: Option<Moment>,
}

/// One answer to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    pub check_in: CheckInId,
    pub step: String,
    pub name: String,
    pub source: Source,
    /// `None` where they skipped, refused or could not be read.
    pub value: Option<Value>,
    /// Why it was read so, in plain words.
    pub because: String,
    /// Whether it replaces an answer to the same question in this check-in.
    pub replaces: bool,
}

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A question of the scheme's own.
    Question,
    /// An item of a published measure: its name and version.
    Measure { name: &'static str, version: u16 },
}

/// Why a check-in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    Completed,
    /// Its days were over; answers given so far are kept.
    TimedOut,
    /// Nobody answered anything.
    Missed,
    /// STOP, wrong number, death, refusal.
    Stopped,
    /// A review took its place.
    Replaced,
}

impl Closed {
    /// The word in the store.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::TimedOut => "timed out",
            Self::Missed => "missed",
            Self::Stopped => "stopped",
            Self::Replaced => "replaced",
        }
    }
}

/// What keeps everything automatic from a person until staff release it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hold {
    UrgentConcern,
    Death,
    /// Doubt who is writing.
    WhoIsWriting,
    /// Perhaps an opt-out: a person decides.
    PerhapsOptOut,
    /// A machine answers at the other end.
    AutoResponder,
}

impl Hold {
    /// The word in the store and on a page.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::UrgentConcern => "urgent concern",
            Self::Death => "death",
            Self::WhoIsWriting => "who is writing",
            Self::PerhapsOptOut => "perhaps an opt-out",
            Self::AutoResponder => "a machine answers",
        }
    }
}

/// The name of a timer of one person. One timer stands under one key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TimerKey {
    CheckIn { flow: String, occasion: u32, at: Moment },
    Remind { check_in: CheckInId, asked: u64 },
    Close { check_in: CheckInId },
    AskAgain { check_in: CheckInId, asked: u64 },
    Silence { since: Moment },
}

impl TimerKey {
    /// What the key is unique by: a flow has one next occasion, a person one reminder.
    #[must_use]
    pub fn slot(&self) -> TimerSlot {
        match self {
            Self::CheckIn { flow, .. } => TimerSlot::CheckIn(flow.clone()),
            Self::Remind { .. } => TimerSlot::Remind,
            Self::Close { .. } => TimerSlot::Close,
            Self::AskAgain { .. } => TimerSlot::AskAgain,
            Self::Silence { .. } => TimerSlot::Silence,
        }
    }
}

/// The place of a timer: a person has at most one timer in each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimerSlot {
    CheckIn(String),
    Remind,
    Close,
    AskAgain,
    Silence,
}

impl std::fmt::Display for TimerSlot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::CheckIn(flow) => write!(f, "check-in {flow}"),
            Self::Remind => f.write_str("remind"),
            Self::Close => f.write_str("close"),
            Self::AskAgain => f.write_str("ask again"),
            Self::Silence => f.write_str("silence"),
        }
    }
}

/// A new state and what is to be done, in order. All of it commits together or not at all.
#[derive(Clone, Debug)]
pub struct Turn {
    pub state: State,
    pub effects: Vec<Effect>,
}

impl Turn {
    /// Adds a message to the person.
    pub fn say(&mut self, kind: Kind, text: String, expires_at: Option<Moment>) {
        self.effects.push(Effect::Send(Say { kind, text, expires_at }));
    }
}
