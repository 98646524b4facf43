//! What can happen to a person.

use crate::domain::Moment;
use crate::domain::id::{CheckInId, MessageId};
use crate::domain::talk::TimerKey;

/// One happening. Ids that a turn may need are given with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// They were enrolled.
    Joined,
    /// Other flows or settings came into force.
    FlowsChanged,
    /// They wrote.
    Reply {
        message: MessageId,
        heard: Heard,
        /// When the provider says it was written.
        sent_at: Option<Moment>,
        /// Whether it was certainly written before the question that is open now was sent.
        crossed: bool,
    },
    /// A check-in falls due; `check_in` is the id it gets if it opens.
    CheckInDue { flow: String, occasion: u32, at: Moment, check_in: CheckInId },
    /// The question of that turn has not been answered for the reminder's days.
    RemindDue { check_in: CheckInId, asked: u64 },
    /// The check-in has been open for its days.
    CloseDue { check_in: CheckInId },
    /// `ask again in 2 days` is over.
    AskAgainDue { check_in: CheckInId, asked: u64 },
    /// Nothing was heard since a concern.
    SilenceDue { since: Moment },
    /// Staff released the hold.
    Released,
    /// The provider could not deliver to them.
    Undelivered,
}

impl Event {
    /// What kind of happening it is, for the record of turns.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::FlowsChanged => "flows changed",
            Self::Reply { .. } => "message",
            Self::CheckInDue { .. } => "check-in due",
            Self::RemindDue { .. } => "reminder due",
            Self::CloseDue { .. } => "close due",
            Self::AskAgainDue { .. } => "ask again",
            Self::SilenceDue { .. } => "silence",
            Self::Released => "released",
            Self::Undelivered => "undelivered",
        }
    }

    /// The message that brought it.
    #[must_use]
    pub fn message(&self) -> Option<MessageId> {
        match self {
            Self::Reply { message, .. } => Some(*message),
            _ => None,
        }
    }

    /// What a timer means when it falls due; `fresh` is the id of a check-in that may open.
    #[must_use]
    pub fn of_timer(key: TimerKey, fresh: CheckInId) -> Self {
        match key {
            TimerKey::CheckIn { flow, occasion, at } => Self::CheckInDue { flow, occasion, at, check_in: fresh },
            TimerKey::Remind { check_in, asked } => Self::RemindDue { check_in, asked },
            TimerKey::Close { check_in } => Self::CloseDue { check_in },
            TimerKey::AskAgain { check_in, asked } => Self::AskAgainDue { check_in, asked },
            TimerKey::Silence { since } => Self::SilenceDue { since },
        }
    }
}

/// What was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    Text(String),
    /// A newer text of an earlier message.
    Edited(String),
    /// An earlier message was deleted at their end.
    Deleted,
    /// A photo, sticker, voice note: its kind in one plain word, and its caption.
    Media {
        kind: String,
        caption: Option<String>,
    },
    /// They pressed Start in Telegram.
    Start,
    /// They blocked us, or their account is gone.
    Blocked,
}
