//! What can go wrong in the engine, as far as a caller decides differently.

use crate::store;

/// An error of the engine.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A state could not be read: it was written by a newer Linnet.
    #[error("the state of a person cannot be read: {0}")]
    State(serde_json::Error),
    /// Something in a turn broke; the message is in the log, never its text.
    #[error("a turn broke off")]
    Broke,
    /// It came in on an account that this server does not serve.
    #[error("no channel is set up for the account {0}")]
    NoSuchAccount(crate::domain::id::AccountId),
    /// The scheme has no flows or no settings in force.
    #[error("nothing is published for this scheme yet: run `linnet publish FOLDER`")]
    NothingPublished,
    /// What is in force cannot be read by this Linnet.
    #[error("version {number} of the flows or settings cannot be read: {problem}")]
    Unreadable { number: i64, problem: String },
    /// It cannot be done as asked, in words for whoever asked.
    #[error("{0}")]
    Refused(String),
}

impl Error {
    /// Nothing is wrong with the message: the database is away, or its disk is full. Whoever brought it keeps it.
    #[must_use]
    pub fn is_outage(&self) -> bool {
        matches!(self, Self::Store(store::Error::Full | store::Error::Lost(_)))
    }

    /// Reading again and taking the turn again may help.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }

    /// Nothing is wrong with what is due: the scheme's flows or settings are not there to handle it.
    #[must_use]
    pub fn is_nothing_in_force(&self) -> bool {
        matches!(self, Self::NothingPublished | Self::Unreadable { .. })
    }

    /// Nobody knows whether it was committed.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Store(store::Error::Unknown(_)))
    }
}
