//! Whether a message goes now, later, never, or to a person instead; and what follows an attempt to send it.
//!
//! The decision is taken at the moment of sending, not when the message was queued: between the two a person may
//! have sent STOP, died, or been found to be in trouble. It must not know of channels, the store or who is on duty.

pub mod after;
pub mod decide;

pub use after::{Next, Policy, SentOutcome, after};
pub use decide::{CancelReason, Decision, GiveReason, decide};

use crate::domain::Moment;
use crate::domain::person::{SafeToText, Stage};

/// What a message is, as far as sending it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It begins a check-in, or asks anything the person did not just write about.
    Question,
    Reminder,
    /// Part of a conversation in course: the person has just written.
    Reply,
    /// The fixed reply to an urgent concern.
    CrisisReply,
    /// Of STOP, or of a wrong number: at most one, and nothing after it.
    Confirmation,
    /// To staff: quiet hours and the person's wishes do not hold it.
    Notice,
    /// Typed by a member of staff, who answers for the hour.
    FromStaff,
}

impl Kind {
    /// What may be done when nobody knows whether it was sent.
    #[must_use]
    pub fn policy(self) -> Policy {
        match self {
            Self::Notice => Policy::AtLeastOnce,
            Self::Question | Self::Reminder | Self::Reply | Self::CrisisReply | Self::FromStaff => {
                Policy::LookUpThenResend
            }
            Self::Confirmation => Policy::AtMostOnce,
        }
    }

    /// The order in which waiting messages go: lower first.
    #[must_use]
    pub fn priority(self) -> i64 {
        match self {
            Self::Notice => 0,
            Self::CrisisReply => 1,
            Self::Confirmation => 2,
            Self::FromStaff => 3,
            Self::Reply => 4,
            Self::Question => 5,
            Self::Reminder => 6,
        }
    }
}

/// A message that waits in the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Queued {
    pub kind: Kind,
    /// When the turn that says it was committed.
    pub queued_at: Moment,
    /// After this moment it would only be confusing.
    pub expires_at: Option<Moment>,
}

/// What has to be respected of the person it goes to, read at the moment of sending.
/// For a notice to staff, [`PersonDuty::staff`] stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate fact that is read from its own row")]
pub struct PersonDuty {
    pub stage: Stage,
    /// Somebody reported that they have died.
    pub died: bool,
    /// STOP: the address is suppressed.
    pub suppressed: bool,
    /// A concern, a death or a doubt who is writing holds everything automatic until staff release it.
    pub held: bool,
    /// They asked for a rest until then.
    pub paused_until: Option<Moment>,
    pub safe_to_text: SafeToText,
    /// Whether a member of staff is on duty to read the answer.
    pub somebody_reads: bool,
    /// Automatic messages sent to them since midnight in the scheme's zone.
    pub sent_today: u32,
    /// Whether a confirmation was already sent since the suppression began.
    pub confirmed: bool,
    /// When the last crisis reply was sent.
    pub last_crisis_reply_at: Option<Moment>,
}

impl PersonDuty {
    /// Staff have no wishes that hold a notice.
    #[must_use]
    pub fn staff() -> Self {
        Self {
            stage: Stage::Active,
            died: false,
            suppressed: false,
            held: false,
            paused_until: None,
            safe_to_text: SafeToText::Yes,
            somebody_reads: true,
            sent_today: 0,
            confirmed: false,
            last_crisis_reply_at: None,
        }
    }
}
