//! Ways in and out: Telegram, Twilio, the built-in phone. One file a channel.
//!
//! A channel turns its wire format into [`Inbound`] and sends an [`Outgoing`]; it knows nothing of people,
//! flows or cases, and decides nothing. It must not retry by itself: the outbox does.

mod http;
pub mod phone;
mod phone_faults;
pub mod secret;
pub mod telegram;
pub mod twilio;

use std::fmt;

use crate::domain::Moment;
use crate::domain::id::AccountId;

use phone::Phone;
use telegram::Telegram;
use twilio::Twilio;

/// A way in and out, whichever it is. To add one: its file, a variant, and a line in each `match` below;
/// `tests/channels` then covers it.
#[derive(Clone, Debug)]
pub enum Channel {
    Telegram(Telegram),
    Twilio(Twilio),
    Phone(Phone),
}

impl Channel {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Telegram(_) => Kind::Telegram,
            Self::Twilio(_) => Kind::Twilio,
            Self::Phone(_) => Kind::Phone,
        }
    }

    /// The account that everything from and to this channel belongs to.
    pub fn account(&self) -> AccountId {
        match self {
            Self::Telegram(telegram) => telegram.account(),
            Self::Twilio(twilio) => twilio.account(),
            Self::Phone(phone) => phone.account(),
        }
    }

    pub fn limits(&self) -> Limits {
        match self.kind() {
            Kind::Telegram => telegram::LIMITS,
            Kind::Twilio => twilio::LIMITS,
            Kind::Phone => phone::LIMITS,
        }
    }

    /// One call to the provider, within the channel's own time-out. It is never repeated here.
    pub async fn send(&self, message: &Outgoing) -> Sent {
        if !self.limits().fit(&message.text) {
            return Sent::Failed { why: format!("the text is empty or longer than {}", self.limits()) };
        }
        match self {
            Self::Telegram(telegram) => telegram.send(message).await,
            Self::Twilio(twilio) => twilio.send(message).await,
            Self::Phone(phone) => phone.call(message).await,
        }
    }

    /// Asks whether the provider has a message whose sending ended in [`Sent::Unknown`].
    /// `since` is when the first attempt began.
    pub async fn look_up(&self, message: &Outgoing, since: Moment) -> LookUp {
        match self {
            Self::Telegram(_) => LookUp::CannotTell,
            Self::Twilio(twilio) => twilio.look_up(message, since).await,
            Self::Phone(phone) => phone.look_up(message),
        }
    }

    /// A text that may be logged: this channel's secrets, and everything that looks like a number, are masked.
    /// It cannot know words, so a message's text must never be handed to it.
    pub fn redact(&self, text: &str) -> String {
        match self {
            Self::Telegram(telegram) => telegram.secrets().redact(text),
            Self::Twilio(twilio) => twilio.secrets().redact(text),
            Self::Phone(_) => secret::Secrets::default().redact(text),
        }
    }
}

/// The kinds of channel; the word is also the column's value and the folder in a webhook's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Telegram,
    Twilio,
    Phone,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Twilio => "twilio",
            Self::Phone => "phone",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        [Self::Telegram, Self::Twilio, Self::Phone].into_iter().find(|kind| kind.word() == word)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What one message may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest text, in [`Limits::unit`].
    pub longest: usize,
    pub unit: Unit,
}

/// In what a provider counts a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points.
    Characters,
    /// An emoji is two of these.
    Utf16Units,
}

impl Limits {
    pub fn length(self, text: &str) -> usize {
        match self.unit {
            Unit::Characters => text.chars().count(),
            Unit::Utf16Units => text.encode_utf16().count(),
        }
    }

    /// Whether one message takes the text; an empty one never goes, no provider accepts it.
    pub fn fit(self, text: &str) -> bool {
        !text.trim().is_empty() && self.length(text) <= self.longest
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Characters => "characters",
            Unit::Utf16Units => "UTF-16 units",
        };
        write!(f, "{} {unit}", self.longest)
    }
}

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

impl Content {
    /// What it is in one word, for logs: never what it says.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Edited { .. } => "edited",
            Self::Deleted { .. } => "deleted",
            Self::Media { .. } => "media",
            Self::Start { .. } => "start",
            Self::Blocked => "blocked",
        }
    }
}

// Debug never shows an address or a text: a derived one would put both into the first log line that prints it.
impl fmt::Debug for Inbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbound")
            .field("account", &self.account)
            .field("content", &self.content)
            .field("sent_at", &self.sent_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("id", &self.id).finish_non_exhaustive()
    }
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
