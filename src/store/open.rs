//! Opening a database: its address, its settings, its migrations, its key, its lock.

use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::master_key::MasterKey;
use super::seal::Keys;
use super::{Conn, Db, Engine, Error, Result, Tx, marker};
use crate::limits::{BUSY_WAIT, POSTGRES_CONNECTIONS, SQLITE_READERS, STATEMENTS_KEPT};

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// What a commit on SQLite waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// The disk. Whatever was acknowledged survives a loss of power.
    Full,
    /// Nothing: for simulations and benches that live through months in seconds.
    None,
}

/// Held by the one engine that works on an SQLite database; dropping it lets another start.
#[derive(Debug)]
pub struct EngineLock(Option<std::fs::File>);

impl EngineLock {
    /// Whether no other engine can work on the database while this is held.
    pub fn is_alone(&self) -> bool {
        self.0.is_some()
    }
}

impl Db {
    /// Opens `url`, migrates it, and checks that `key` is its key (a new database takes it).
    ///
    /// `url` is a path, `sqlite:path` or `postgres://..`. SQLite's may end in `?max_pages=N`, which keeps the
    /// file below N pages of 4 kB.
    pub async fn open(url: &str, key: MasterKey, durability: Durability) -> Result<Self> {
        let (engine, shown) = if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            open_postgres(url).await?
        } else {
            open_sqlite(url, durability).await?
        };
        let check = key.check_value();
        let db = Self { engine, keys: Arc::new(Keys::new(key)), shown: shown.into() };
        match &db.engine {
            Engine::Sqlite { writer, .. } => MIGRATIONS.run(writer).await,
            Engine::Postgres(pool) => MIGRATIONS.run(pool).await,
        }
        .map_err(|error| Error::Refused(format!("the database cannot be brought up to date: {error}")))?;
        let mut tx = db.begin().await?;
        marker::put_if_new(&mut tx, "key check", &check).await?;
        let stored = marker::get(&mut tx, "key check").await?;
        tx.commit().await?;
        if stored.as_deref() == Some(&check) { Ok(db) } else { Err(super::seal::Error::WrongKey.into()) }
    }

    /// Begins a transaction that may write: on SQLite at once, so that it never fails half-way for a lock.
    pub async fn begin(&self) -> Result<Tx> {
        let conn = match &self.engine {
            Engine::Sqlite { writer, .. } => Conn::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Engine::Postgres(pool) => Conn::Postgres(pool.begin().await?),
        };
        Ok(Tx { conn, keys: Arc::clone(&self.keys) })
    }

    /// Begins a transaction that only reads and never waits for a writer.
    pub async fn read(&self) -> Result<Tx> {
        let conn = match &self.engine {
            Engine::Sqlite { readers, .. } => Conn::Sqlite(readers.begin().await?),
            Engine::Postgres(pool) => Conn::Postgres(pool.begin_with("BEGIN READ ONLY").await?),
        };
        Ok(Tx { conn, keys: Arc::clone(&self.keys) })
    }

    /// Becomes the engine of this database. SQLite has one; PostgreSQL any number.
    pub fn become_engine(&self) -> Result<EngineLock> {
        let Engine::Sqlite { path, .. } = &self.engine else { return Ok(EngineLock(None)) };
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        let refused = |why: String| Error::Refused(format!("{} cannot be used: {why}", Path::new(&name).display()));
        let file = std::fs::File::create(&name).map_err(|error| refused(error.to_string()))?;
        match file.try_lock() {
            Ok(()) => Ok(EngineLock(Some(file))),
            Err(std::fs::TryLockError::WouldBlock) => {
                Err(refused("another engine works on this database; stop it first, or use PostgreSQL".to_owned()))
            }
            Err(std::fs::TryLockError::Error(error)) => Err(refused(error.to_string())),
        }
    }

    /// Closes every connection; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    /// The keys, for what must be looked up before a transaction begins.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }
}

async fn open_sqlite(url: &str, durability: Durability) -> Result<(Engine, String)> {
    let path = url.strip_prefix("sqlite:").unwrap_or(url);
    let path = path.strip_prefix("//").unwrap_or(path);
    let (path, max_pages) = match path.split_once("?max_pages=") {
        Some((path, pages)) => {
            let pages: u32 = pages.parse().map_err(|_| Error::Refused(format!("max_pages={pages} is no number")))?;
            (path, Some(pages))
        }
        None => (path, None),
    };
    let synchronous = match durability {
        Durability::Full => SqliteSynchronous::Full,
        Durability::None => SqliteSynchronous::Off,
    };
    let mut options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .foreign_keys(true)
        .busy_timeout(BUSY_WAIT)
        // Erased rows are overwritten, not only forgotten.
        .pragma("secure_delete", "ON")
        .statement_cache_capacity(STATEMENTS_KEPT);
    if let Some(pages) = max_pages {
        options = options.pragma("max_page_count", pages.to_string());
    }
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(BUSY_WAIT)
        .test_before_acquire(false)
        .connect_with(options.clone())
        .await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        .acquire_timeout(BUSY_WAIT)
        .test_before_acquire(false)
        .connect_lazy_with(options.pragma("query_only", "ON"));
    Ok((Engine::Sqlite { writer, readers, path: Path::new(path).into() }, format!("sqlite:{path}")))
}

async fn open_postgres(url: &str) -> Result<(Engine, String)> {
    // sqlx's own message may repeat the address, and with it the password.
    let options = PgConnectOptions::from_str(url)
        .map_err(|_| Error::Refused("the address of the database is not a postgres: address".to_owned()))?
        .application_name("linnet")
        .statement_cache_capacity(STATEMENTS_KEPT);
    let shown = format!("postgres:{}", options.get_database().unwrap_or("default"));
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(BUSY_WAIT)
        .connect_with(options)
        .await?;
    Ok((Engine::Postgres(pool), shown))
}
