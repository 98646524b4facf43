//! Ways in and out: Telegram, Twilio, the built-in phone. One file a channel.
//!
//! A channel turns its wire format into [`Inbound`] and sends an [`Outgoing`]; it knows nothing of people,
//! flows or cases, and decides nothing. It must not retry by itself: the outbox does.

use crate::domain::Moment;
use crate::domain::id::AccountId;

/// Something that arrived, in the words of no provider.
#[derive(Clone, PartialEq, Eq)]
pub struct Inbound {
    pub account: AccountId,
    /// As the channel names the sender: `+447700900123`, or a Telegram chat id.
    pub address: String,
    pub content: Content,
    /// The provider's own id: unique with the account for ever.
    pub external_id: String,
    /// When the provider says it was written; never trusted for the clock, only for the order.
    pub sent_at: Option<Moment>,
}

/// What it holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    Text(String),
    /// A newer text of an earlier message, named by its external id.
    Edited {
        of: String,
        text: String,
    },
    /// An earlier message was deleted.
    Deleted {
        of: String,
    },
    /// A photo, sticker, voice note...: its kind in one plain word, and its caption.
    Media {
        kind: String,
        caption: Option<String>,
    },
    /// Telegram's deep-link start with its one-time token, or a bare start.
    Start {
        token: Option<String>,
    },
    /// The person blocked us, or their account is gone.
    Blocked,
}

/// A message to send.
#[derive(Clone)]
pub struct Outgoing {
    pub address: String,
    pub text: String,
    /// Our id: goes into the provider's callback address where one exists.
    pub id: crate::domain::id::OutboxId,
    /// After so many seconds the provider should give up (stale check-ins must not arrive at night).
    pub valid_seconds: u32,
}

/// What came of a call to the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Accepted under this provider id.
    Accepted { provider_id: String },
    /// Certainly not sent; worth trying again after so many seconds.
    Refused { retry_after_seconds: Option<u64>, why: String },
    /// Certainly not sent, and never will be: the address is bad.
    Failed { why: String },
    /// The person's side blocks us (Twilio 21610, Telegram 403): nothing more may be sent.
    BlockedByPerson { why: String },
    /// Nobody knows: time-out after bytes were written, reset, 5xx. Look it up before anything else.
    Unknown { why: String },
}

/// What became of a message later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub account: AccountId,
    pub provider_id: String,
    /// Our id, where the callback address carried it.
    pub outbox: Option<crate::domain::id::OutboxId>,
    pub status: Delivery,
    pub why: Option<String>,
}

/// A delivery status; it only moves forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delivery {
    Accepted,
    Sent,
    Delivered,
    Undelivered,
}

/// Whether the provider has the message, asked after an unknown outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookUp {
    Found {
        provider_id: String,
    },
    /// Not found: weak evidence, since a look-up may lag the send.
    NotFound,
    /// This provider cannot be asked (Telegram), or did not answer.
    CannotTell,
}
