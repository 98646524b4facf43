//! What providers say became of a message. Receipts come late, twice, in any order, or before the answer to the
//! send: each is kept, and a status only moves forward.

use std::collections::HashMap;

use super::batch::Statement;
use super::values::ms;
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{AccountId, OutboxId, PersonId, SchemeId};

/// A delivery status as it is stored, each further than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delivery {
    Nothing = 0,
    Accepted = 1,
    Sent = 2,
    Delivered = 3,
    Undelivered = 4,
}

impl TryFrom<i64> for Delivery {
    type Error = String;

    fn try_from(stored: i64) -> std::result::Result<Self, String> {
        [Self::Nothing, Self::Accepted, Self::Sent, Self::Delivered, Self::Undelivered]
            .into_iter()
            .find(|status| *status as i64 == stored)
            .ok_or_else(|| format!("unknown delivery status: {stored}"))
    }
}

/// A receipt.
#[derive(Clone, Debug)]
pub struct NewReceipt {
    pub scheme: SchemeId,
    pub account: AccountId,
    pub provider_id: String,
    /// Our id, where the callback's address carried it: it proves that the provider has the message.
    pub outbox: Option<OutboxId>,
    pub status: Delivery,
    pub why: Option<String>,
    pub at: Moment,
}

/// A message whose status moved forward.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Moved {
    pub id: OutboxId,
    #[sqlx(rename = "person_id")]
    pub person: Option<PersonId>,
    #[sqlx(try_from = "i64")]
    pub delivery: Delivery,
}

/// Keeps receipts and moves the messages they belong to; one that belongs to none yet waits for it.
pub async fn record(tx: &mut Tx, receipts: &[NewReceipt]) -> Result<Vec<Moved>> {
    const KEEP: Statement = Statement {
        head: "INSERT INTO receipt (account_id, provider_id, scheme_id, status, why, at) ",
        columns: 6,
        tail: " ON CONFLICT (account_id, provider_id) DO UPDATE SET status = excluded.status, why = excluded.why,
            at = excluded.at WHERE receipt.status < excluded.status",
    };
    let furthest = furthest(receipts);
    KEEP.execute(tx, &furthest, |row, new| {
        row.bind(new.account).bind(new.provider_id.clone()).bind(new.scheme).bind(new.status as i64);
        row.bind(new.why.clone()).bind(ms(new.at));
    })
    .await?;
    let mut moved = move_ours(tx, &furthest).await?;
    moved.extend(move_by_provider_id(tx, &furthest).await?);
    Ok(moved)
}

/// Whether a provider has said already that this message was not delivered.
pub async fn is_undelivered(tx: &mut Tx, account: AccountId, provider_id: &str) -> Result<bool> {
    const SQL: &str = "SELECT COUNT(*) FROM receipt WHERE account_id = $1 AND provider_id = $2 AND status = $3";
    let undelivered = Delivery::Undelivered as i64;
    let count: i64 =
        on!(tx, c => sqlx::query_scalar(SQL).bind(account).bind(provider_id).bind(undelivered).fetch_one(c).await)?;
    Ok(count > 0)
}

/// One receipt a message: a statement may not touch a row twice.
fn furthest(receipts: &[NewReceipt]) -> Vec<&NewReceipt> {
    let mut kept: HashMap<(AccountId, &str), &NewReceipt> = HashMap::new();
    for new in receipts {
        let place = kept.entry((new.account, &new.provider_id)).or_insert(new);
        if new.status > place.status {
            *place = new;
        }
    }
    kept.into_values().collect()
}

/// By our own id. What nobody knew about is known now: the provider has it.
async fn move_ours(tx: &mut Tx, receipts: &[&NewReceipt]) -> Result<Vec<Moved>> {
    const SQL: Statement = Statement {
        head: "UPDATE outbox SET delivery = v.column4, provider_id = COALESCE(provider_id, v.column3),
            sent_at = COALESCE(sent_at, v.column5),
            state = CASE WHEN state = 'unknown' THEN 'sent' ELSE state END FROM (",
        columns: 5,
        tail: ") AS v WHERE outbox.id = v.column1 AND outbox.account_id = v.column2
            AND outbox.delivery < v.column4 RETURNING id, person_id, delivery",
    };
    let ours: Vec<_> = receipts.iter().filter_map(|new| Some((new.outbox?, *new))).collect();
    SQL.fetch(tx, &ours, |row, (outbox, new)| {
        row.bind(*outbox).bind(new.account).bind(new.provider_id.clone()).bind(new.status as i64).bind(ms(new.at));
    })
    .await
}

async fn move_by_provider_id(tx: &mut Tx, receipts: &[&NewReceipt]) -> Result<Vec<Moved>> {
    const SQL: Statement = Statement {
        head: "UPDATE outbox SET delivery = v.column3 FROM (",
        columns: 3,
        tail: ") AS v WHERE outbox.account_id = v.column1 AND outbox.provider_id = v.column2
            AND outbox.delivery < v.column3 RETURNING id, person_id, delivery",
    };
    SQL.fetch(tx, receipts, |row, new| {
        row.bind(new.account).bind(new.provider_id.clone()).bind(new.status as i64);
    })
    .await
}
