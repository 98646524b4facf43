//! What can go wrong in the store, as far as a caller decides differently.

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else was first (serialisation, deadlock, busy): read again and take the turn again.
    #[error("the database was changed by somebody else at the same time; read again")]
    Conflict,
    /// The commit failed without telling how: the rows may be there. Look them up by key.
    #[error("nobody knows whether the commit went through: {0}")]
    Unknown(#[source] sqlx::Error),
    /// The connection was lost before a commit: nothing was written.
    #[error("the database does not answer: {0}")]
    Lost(#[source] sqlx::Error),
    /// A rule of the schema refused it: the name of the rule, without values.
    #[error("the database refuses this: {0}")]
    Constraint(String),
    /// The disk is full. Reading still works.
    #[error("the disk of the database is full")]
    Full,
    /// What was sealed cannot be opened, or a key is missing.
    #[error(transparent)]
    Seal(#[from] super::seal::Error),
    /// It cannot be done as asked, in words for the person who asked.
    #[error("{0}")]
    Refused(String),
    #[error(transparent)]
    Other(sqlx::Error),
}

impl Error {
    /// Whether reading again and trying again may help.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict)
    }

    pub(super) fn from_commit(error: sqlx::Error) -> Self {
        match Self::from(error) {
            // The database itself said no: certainly not committed.
            known @ (Self::Conflict | Self::Constraint(_) | Self::Full) => known,
            Self::Other(error) | Self::Lost(error) => Self::Unknown(error),
            other => other,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let sqlx::Error::Database(database) = &error else {
            return match error {
                sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Self::Lost(error),
                other => Self::Other(other),
            };
        };
        let code = database.code().unwrap_or_default();
        // SQLite gives its number (the low byte is the primary code), PostgreSQL five characters.
        let sqlite = if code.len() < 5 { code.parse::<i64>().ok().map(|number| number & 0xff) } else { None };
        match (sqlite, &*code) {
            (Some(5 | 6), _) | (_, "40001" | "40P01") => Self::Conflict,
            (Some(13), _) | (_, "53100") => Self::Full,
            (Some(19), _) => Self::Constraint(database.message().to_owned()),
            (_, code) if code.starts_with("23") => {
                Self::Constraint(database.constraint().unwrap_or_else(|| database.message()).to_owned())
            }
            // The server ends our session: it was restarted or told to.
            (_, "57P01" | "57P02" | "57P03") => Self::Lost(error),
            _ => Self::Other(error),
        }
    }
}
