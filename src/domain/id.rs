//! Identifiers. They are made by the engine (UUIDv7, so they sort by time) and only carried here.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// One service with its own people, staff, flows and settings.
    SchemeId,
    /// Somebody referred.
    PersonId,
    /// A link worker or a manager.
    StaffId,
    /// A way in and out of a scheme: a Twilio number, a Telegram bot, the demo phone.
    AccountId,
    /// One address of a person or of staff.
    AddressId,
    /// One run of one flow with one person.
    CheckInId,
    /// One message in or out.
    MessageId,
    /// One turn: an event and what came of it.
    TurnId,
    /// One case given to a link worker.
    EscalationId,
    /// One published version of the flows or of the settings.
    VersionId,
    /// One message to be sent.
    OutboxId,
    /// One moment at which something falls due.
    TimerId,
}
