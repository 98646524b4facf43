//! What became of messages, as pages show it. Nothing here changes a row.

use std::collections::HashMap;

use super::batch::Statement;
use super::outbox::{Entry, Row, open_rows};
use super::values::At;
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{OutboxId, SchemeId, StaffId};

#[derive(sqlx::FromRow)]
struct SentRow {
    id: OutboxId,
    #[sqlx(try_from = "At")]
    sent_at: Moment,
}

/// When these messages were sent; those that were not are left out.
pub async fn sent_at(tx: &mut Tx, ids: &[OutboxId]) -> Result<HashMap<OutboxId, Moment>> {
    const SQL: Statement = Statement {
        head: "SELECT id, sent_at FROM outbox WHERE state = 'sent' AND sent_at IS NOT NULL AND id IN (",
        columns: 1,
        tail: ")",
    };
    let rows: Vec<SentRow> = SQL.fetch(tx, ids, |row, id| _ = row.bind(*id)).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.sent_at)).collect())
}

#[derive(sqlx::FromRow)]
struct KeyedId {
    id: OutboxId,
    idempotency_key: String,
}

/// The messages under these idempotency keys, whatever became of them. Unknown keys are left out.
pub async fn with_keys(tx: &mut Tx, keys: &[String]) -> Result<HashMap<String, Entry>> {
    const IDS: Statement =
        Statement { head: "SELECT id, idempotency_key FROM outbox WHERE idempotency_key IN (", columns: 1, tail: ")" };
    const SQL: Statement = Statement { head: "SELECT * FROM outbox WHERE id IN (", columns: 1, tail: ")" };
    let ids: Vec<KeyedId> = IDS.fetch(tx, keys, |row, key| _ = row.bind(key.clone())).await?;
    let rows: Vec<Row> = SQL.fetch(tx, &ids, |row, keyed| _ = row.bind(keyed.id)).await?;
    let mut entries: HashMap<OutboxId, Entry> =
        open_rows(tx, rows).await?.into_iter().map(|entry| (entry.id, entry)).collect();
    Ok(ids.into_iter().filter_map(|keyed| Some((keyed.idempotency_key, entries.remove(&keyed.id)?))).collect())
}

/// What was put in for one of the staff, newest first, whatever became of it.
pub async fn to_staff(tx: &mut Tx, scheme: SchemeId, staff: StaffId, limit: i64) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT * FROM outbox WHERE scheme_id = $1 AND staff_id = $2 ORDER BY id DESC LIMIT $3";
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(staff).bind(limit).fetch_all(c).await)?;
    open_rows(tx, rows).await
}
