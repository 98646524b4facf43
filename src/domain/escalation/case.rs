//! One open case of one person, and the staff it may be given to, as the ladder sees them.

use super::Code;
use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::{EscalationId, PersonId, StaffId};

/// A concern given to a link worker. A person has at most one that is not closed; new concerns raise it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub id: EscalationId,
    pub person: PersonId,
    pub code: Code,
    /// The highest urgency so far; it never sinks while the case is open.
    pub urgency: Urgency,
    /// When it was opened, or last raised to this urgency.
    pub since: Moment,
    pub status: Status,
    /// The last time staff were told, and how urgent the case was then.
    pub last_notice: Option<(Moment, Urgency)>,
    /// Notices so far at this urgency: how far up the ladder it is.
    pub notices: u32,
    /// What the link worker reads, newest last.
    pub reasons: Vec<String>,
}

/// Where a case stands. Claiming is not closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Open,
    /// Somebody has said that they take it.
    Claimed {
        by: StaffId,
        at: Moment,
    },
    /// They tried to reach the person, and did not.
    Attempted {
        by: StaffId,
        at: Moment,
    },
    /// They have spoken with the person.
    Spoken {
        by: StaffId,
        at: Moment,
    },
    Closed,
}

impl Status {
    /// Who owns it now.
    #[must_use]
    pub fn owner(&self) -> Option<StaffId> {
        match *self {
            Self::Claimed { by, .. } | Self::Attempted { by, .. } | Self::Spoken { by, .. } => Some(by),
            Self::Open | Self::Closed => None,
        }
    }
}

/// One member of staff, as far as telling them goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffView {
    pub id: StaffId,
    pub role: Role,
    /// On the rota at this moment.
    pub on_duty: bool,
    /// The link worker of the person whom the case is about.
    pub is_link_worker_of_person: bool,
    /// Whether there is an address at which they can be told.
    pub has_channel: bool,
}

/// What somebody is in the scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    LinkWorker,
    Manager,
}
