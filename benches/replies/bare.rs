//! The bare driver: the same rows into the same tables, with nothing read, decided or sealed.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteRow, SqliteSynchronous,
};
use sqlx::{
    AssertSqlSafe, Connection, QueryBuilder, Row, Sqlite, SqliteConnection as Bare, TypeInfo, Value as _, ValueRef,
};

/// What a reply writes: rows that are new, in the order in which the engine writes them.
const NEW: [&str; 6] = ["message", "check_in", "turn", "answer", "score", "outbox"];

/// Everything that was written between two states of a database.
pub struct Rows {
    /// New rows by table.
    new: Vec<(&'static str, Vec<Vec<Cell>>)>,
    /// `state, version, last_message_id, person_id` of every reply.
    states: Vec<Vec<Cell>>,
}

#[derive(Clone)]
enum Cell {
    Nothing,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// Copies a database as it is now.
pub async fn copy(from: &Path, to: &Path) {
    _ = std::fs::remove_file(to);
    let mut connection = open(from).await;
    run(&mut connection, format!("VACUUM INTO '{}'", to.display())).await;
    connection.close().await.unwrap();
}

/// The rows that stand in `after` and not in `before`.
pub async fn rows_written(after: &Path, before: &Path) -> Rows {
    let mut connection = open(after).await;
    run(&mut connection, format!("ATTACH '{}' AS earlier", before.display())).await;
    let mut new = Vec::new();
    for table in NEW {
        let sql = format!("SELECT * FROM {table} WHERE id NOT IN (SELECT id FROM earlier.{table}) ORDER BY id");
        new.push((table, fetch(&mut connection, sql).await));
    }
    // One state a turn: the last one stands for those before, which were as long.
    let sql = "SELECT s.state, s.version, t.message_id, s.person_id FROM turn t JOIN person_state s USING (person_id)
        WHERE t.id NOT IN (SELECT id FROM earlier.turn) ORDER BY t.id";
    let states = fetch(&mut connection, sql.to_owned()).await;
    connection.close().await.unwrap();
    Rows { new, states }
}

/// Writes them into `file` in as many transactions as there are batches; gives the time.
pub async fn write(file: &Path, rows: &Rows, replies: usize, batch: usize) -> Duration {
    let mut connection = open(file).await;
    // Not counted: the first write after opening sets up the journal.
    run(&mut connection, "UPDATE about SET value = value".to_owned()).await;
    let begun = Instant::now();
    for first in (0..replies).step_by(batch) {
        let last = (first + batch).min(replies);
        let mut tx = connection.begin_with("BEGIN IMMEDIATE").await.unwrap();
        for (table, rows) in &rows.new {
            insert(&mut tx, table, share(rows, first, last, replies)).await;
        }
        update(&mut tx, share(&rows.states, first, last, replies)).await;
        tx.commit().await.unwrap();
    }
    let time = begun.elapsed();
    connection.close().await.unwrap();
    time
}

/// The rows that belong to these of all replies.
fn share(rows: &[Vec<Cell>], first: usize, last: usize, replies: usize) -> &[Vec<Cell>] {
    &rows[rows.len() * first / replies..rows.len() * last / replies]
}

async fn insert(connection: &mut Bare, table: &str, rows: &[Vec<Cell>]) {
    if rows.is_empty() {
        return;
    }
    let mut query = QueryBuilder::<Sqlite>::new(format!("INSERT INTO {table} "));
    query.push_values(rows, |mut values, row| {
        for cell in row {
            match cell.clone() {
                Cell::Nothing => values.push_bind(None::<i64>),
                Cell::Integer(value) => values.push_bind(value),
                Cell::Text(value) => values.push_bind(value),
                Cell::Bytes(value) => values.push_bind(value),
            };
        }
    });
    query.build().execute(connection).await.unwrap();
}

async fn update(connection: &mut Bare, rows: &[Vec<Cell>]) {
    const SQL: &str = "UPDATE person_state SET state = $1, version = $2, last_message_id = $3 WHERE person_id = $4";
    for row in rows {
        let mut query = sqlx::query::<Sqlite>(SQL);
        for cell in row {
            query = bind(query, cell.clone());
        }
        query.execute(&mut *connection).await.unwrap();
    }
}

fn bind(
    query: sqlx::query::Query<'_, Sqlite, SqliteArguments>,
    cell: Cell,
) -> sqlx::query::Query<'_, Sqlite, SqliteArguments> {
    match cell {
        Cell::Nothing => query.bind(None::<i64>),
        Cell::Integer(value) => query.bind(value),
        Cell::Text(value) => query.bind(value),
        Cell::Bytes(value) => query.bind(value),
    }
}

async fn fetch(connection: &mut SqliteConnection, sql: String) -> Vec<Vec<Cell>> {
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(connection).await.unwrap();
    rows.iter().map(|row| (0..row.len()).map(|column| cell(row, column)).collect()).collect()
}

fn cell(row: &SqliteRow, column: usize) -> Cell {
    let raw = row.try_get_raw(column).unwrap();
    if raw.is_null() {
        return Cell::Nothing;
    }
    let value = raw.to_owned();
    match value.type_info().name() {
        "INTEGER" | "BOOLEAN" => Cell::Integer(value.decode_unchecked::<i64>()),
        "BLOB" => Cell::Bytes(value.decode_unchecked::<Vec<u8>>()),
        _ => Cell::Text(value.decode_unchecked::<String>()),
    }
}

async fn open(file: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .statement_cache_capacity(512);
    SqliteConnection::connect_with(&options).await.unwrap()
}

async fn run(connection: &mut SqliteConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.unwrap();
}
