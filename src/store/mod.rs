//! All SQL of Linnet, for SQLite and PostgreSQL from one text.
//!
//! One file a table group; each statement is a `const` beside its function, and rows that vary in number go
//! through [`batch`]. A function takes a [`Tx`], and a [`SchemeId`](crate::domain::id::SchemeId) where it reads
//! one scheme's data. It must not know of flows, channels or pages: it stores what it is given, with what is
//! personal sealed by [`seal`].

pub mod account;
pub mod address;
pub mod answer;
pub mod audit;
mod batch;
pub mod case;
pub mod check_in;
pub mod cursor;
pub mod erase;
mod error;
pub mod escalation;
pub mod health;
pub mod invitation;
pub mod marker;
pub mod master_key;
pub mod message;
mod open;
pub mod outbox;
pub mod outbox_mark;
pub mod outbox_shown;
pub mod people;
pub mod person_state;
pub mod receipt;
pub mod scheme;
pub mod score;
pub mod seal;
pub mod staff;
pub mod suppression;
pub mod timer;
pub mod turn;
mod values;
pub mod version;

use std::sync::Arc;

pub use error::Error;
pub use open::{Durability, EngineLock};
use seal::Keys;
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

/// What every function of the store gives.
pub type Result<T> = std::result::Result<T, Error>;

/// An open database with the keys that open what is sealed in it. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    keys: Arc<Keys>,
    /// The address without user and password.
    shown: Arc<str>,
}

#[derive(Clone)]
enum Engine {
    /// One connection writes; the others only read, so that a page never waits for a writer.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
        path: Arc<std::path::Path>,
    },
    Postgres(PgPool),
}

/// A transaction. Dropped without [`Tx::commit`], it leaves no trace.
pub struct Tx {
    conn: Conn,
    keys: Arc<Keys>,
}

enum Conn {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Makes everything since `begin` durable.
    ///
    /// A failed commit is [`Error::Unknown`]: the rows may be there. Look them up by key.
    pub async fn commit(self) -> Result<()> {
        let done = match self.conn {
            Conn::Sqlite(tx) => tx.commit().await,
            Conn::Postgres(tx) => tx.commit().await,
        };
        done.map_err(Error::from_commit)
    }

    /// Takes everything since `begin` back.
    pub async fn rollback(self) -> Result<()> {
        match self.conn {
            Conn::Sqlite(tx) => tx.rollback().await?,
            Conn::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Db({})", self.shown)
    }
}

/// Text as both databases can hold it: PostgreSQL refuses NUL, so it becomes the replacement character.
///
/// Call it where text comes in, before anything reads it, so that both engines see the same text.
#[must_use]
pub fn clean(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\0') { text.replace('\0', "\u{fffd}").into() } else { text.into() }
}

/// Compiles one expression for each engine: `on!(tx, c => sqlx::query(SQL).execute(c).await)`.
macro_rules! on {
    ($tx:expr, $c:ident => $run:expr) => {
        match &mut $tx.conn {
            $crate::store::Conn::Sqlite(tx) => {
                let $c = &mut **tx;
                $run
            }
            $crate::store::Conn::Postgres(tx) => {
                let $c = &mut **tx;
                $run
            }
        }
    };
}
use on;

/// A statement with the one place where the dialects differ: `CLAIM` skips rows that another engine holds.
/// SQLite has one writer, so nothing is held there.
struct Claiming {
    sqlite: &'static str,
    postgres: &'static str,
}

impl Claiming {
    fn sql(&self, tx: &Tx) -> &'static str {
        match tx.conn {
            Conn::Sqlite(_) => self.sqlite,
            Conn::Postgres(_) => self.postgres,
        }
    }
}

/// `claiming!("before", "after")` puts `CLAIM` between both.
macro_rules! claiming {
    ($before:literal, $after:literal) => {
        $crate::store::Claiming {
            sqlite: concat!($before, $after),
            postgres: concat!($before, " FOR UPDATE SKIP LOCKED ", $after),
        }
    };
}
use claiming;
