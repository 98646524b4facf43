//! Limits, each with its reason.

// The store.

/// Values bound to one statement: SQLite takes 32,766, PostgreSQL 65,535.
pub const SQL_PARAMETERS: usize = 30_000;

/// How long a writer waits for another before it is told to come back: a backup or an import may hold the file.
pub const BUSY_WAIT: std::time::Duration = std::time::Duration::from_secs(10);

/// Connections of one process to PostgreSQL: the loop, the webhooks and the pages; more would only queue there.
pub const POSTGRES_CONNECTIONS: u32 = 10;

/// Connections that only read SQLite: pages beside the one writer.
pub const SQLITE_READERS: u32 = 4;

/// Prepared statements kept a connection: every number of rows in a batch is a statement of its own.
pub const STATEMENTS_KEPT: usize = 512;

/// Opened keys of people kept in memory, about 100 bytes each; the whole is forgotten when it is full.
pub const KEYS_KEPT: usize = 20_000;

/// Messages of a thread that are read at most: a year of weekly talk is below it.
pub const THREAD_MESSAGES: i64 = 2_000;
