//! Multi-row statements: one statement a table, however many rows there are.
//!
//! The text is `head`, `VALUES (..), (..)`, `tail`. Measured on SQLite: a statement a row is four times slower.
//!
//! Rows that are looked up by two columns are joined: `(a, b) IN (VALUES ..)` reads the whole table on SQLite, which
//! uses an index only for `a IN (VALUES ..)`.

use sqlx::query_builder::Separated;
use sqlx::{Encode, FromRow, Postgres, QueryBuilder, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};

use super::{Conn, Result, Tx};
use crate::limits::SQL_PARAMETERS;

/// One row of a multi-row statement, being filled from the left.
pub(super) enum Row<'b> {
    Sqlite(Separated<'b, Sqlite, &'static str>),
    Postgres(Separated<'b, Postgres, &'static str>),
}

impl Row<'_> {
    /// Adds one value.
    pub(super) fn bind<'t, T>(&mut self, value: T) -> &mut Self
    where
        T: Encode<'t, Sqlite> + Type<Sqlite> + Encode<'t, Postgres> + Type<Postgres>,
    {
        match self {
            Self::Sqlite(row) => {
                row.push_bind(value);
            }
            Self::Postgres(row) => {
                row.push_bind(value);
            }
        }
        self
    }
}

/// A statement around its rows.
pub(super) struct Statement {
    pub head: &'static str,
    /// Values in one row.
    pub columns: usize,
    pub tail: &'static str,
}

impl Statement {
    /// Runs it for `rows` and gives how many rows of the table were touched. No rows: nothing is run.
    pub(super) async fn execute<R: Sync>(
        &self,
        tx: &mut Tx,
        rows: &[R],
        bind: impl Fn(&mut Row<'_>, &R) + Send + Sync,
    ) -> Result<u64> {
        self.check();
        let mut touched = 0;
        for rows in rows.chunks(SQL_PARAMETERS / self.columns) {
            touched += match &mut tx.conn {
                Conn::Sqlite(conn) => {
                    let mut query = QueryBuilder::<Sqlite>::new(self.head);
                    query.push_values(rows, |row, item| bind(&mut Row::Sqlite(row), item)).push(self.tail);
                    query.build().execute(&mut **conn).await?.rows_affected()
                }
                Conn::Postgres(conn) => {
                    let mut query = QueryBuilder::<Postgres>::new(self.head);
                    query.push_values(rows, |row, item| bind(&mut Row::Postgres(row), item)).push(self.tail);
                    query.build().execute(&mut **conn).await?.rows_affected()
                }
            };
        }
        Ok(touched)
    }

    /// Runs it for `rows` and gives the rows that it returns, in no order.
    pub(super) async fn fetch<R, T>(
        &self,
        tx: &mut Tx,
        rows: &[R],
        bind: impl Fn(&mut Row<'_>, &R) + Send + Sync,
    ) -> Result<Vec<T>>
    where
        R: Sync,
        T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
    {
        self.check();
        let mut found = Vec::new();
        for rows in rows.chunks(SQL_PARAMETERS / self.columns) {
            match &mut tx.conn {
                Conn::Sqlite(conn) => {
                    let mut query = QueryBuilder::<Sqlite>::new(self.head);
                    query.push_values(rows, |row, item| bind(&mut Row::Sqlite(row), item)).push(self.tail);
                    found.extend(query.build_query_as().fetch_all(&mut **conn).await?);
                }
                Conn::Postgres(conn) => {
                    let mut query = QueryBuilder::<Postgres>::new(self.head);
                    query.push_values(rows, |row, item| bind(&mut Row::Postgres(row), item)).push(self.tail);
                    found.extend(query.build_query_as().fetch_all(&mut **conn).await?);
                }
            }
        }
        Ok(found)
    }

    /// Catches a look-up that would read the whole table on SQLite.
    fn check(&self) {
        debug_assert!(self.columns == 1 || !self.head.ends_with(" IN ("), "join the rows instead: {}", self.head);
    }
}
