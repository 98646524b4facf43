//! What came of a send. Only the holder of the token may say so: a worker that slept past its lease cannot.

use uuid::Uuid;

use super::batch::Statement;
use super::outbox::State;
use super::values::{maybe_ms, ms};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::OutboxId;

/// What came of one claimed message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub id: OutboxId,
    /// The token it was claimed with.
    pub token: Uuid,
    pub came: Came,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    Sent {
        provider_id: String,
    },
    /// Certainly not sent: it is ready again from then on.
    Again {
        not_before: Moment,
        why: String,
    },
    /// It was not tried: it is ready again from then on, and no attempt is counted.
    Held {
        not_before: Moment,
        why: String,
    },
    /// Nobody knows: the provider is asked from then on.
    Unknown {
        ask_at: Moment,
        why: String,
    },
    Failed {
        why: String,
    },
    Cancelled {
        why: String,
    },
    /// A person does it instead.
    Handed {
        why: String,
    },
}

/// A mark as columns: state, provider id, not before, why, sent at.
type Columns = (State, Option<String>, Option<Moment>, Option<String>, Option<Moment>);

impl Came {
    fn columns(&self, now: Moment) -> Columns {
        match self {
            Self::Sent { provider_id } => (State::Sent, Some(provider_id.clone()), None, None, Some(now)),
            Self::Again { not_before, why } | Self::Held { not_before, why } => {
                (State::Ready, None, Some(*not_before), Some(why.clone()), None)
            }
            Self::Unknown { ask_at, why } => (State::Unknown, None, Some(*ask_at), Some(why.clone()), None),
            Self::Failed { why } => (State::Failed, None, None, Some(why.clone()), None),
            Self::Cancelled { why } => (State::Cancelled, None, None, Some(why.clone()), None),
            Self::Handed { why } => (State::Handed, None, None, Some(why.clone()), None),
        }
    }
}

/// Marks what came of messages, and gives those that were still held under their token.
pub async fn mark(tx: &mut Tx, marks: &[Mark], now: Moment) -> Result<Vec<OutboxId>> {
    const SQL: Statement = Statement {
        head: "UPDATE outbox SET state = v.column3, provider_id = COALESCE(v.column4, provider_id),
            not_before = COALESCE(v.column5, not_before), why = v.column6, sent_at = COALESCE(v.column7, sent_at),
            attempts = attempts - v.column8, token = NULL, lease_until = NULL FROM (",
        columns: 8,
        tail: ") AS v WHERE outbox.id = v.column1 AND outbox.token = v.column2 RETURNING id",
    };
    let ids: Vec<(OutboxId,)> = SQL
        .fetch(tx, marks, |row, mark| {
            let (state, provider_id, not_before, why, sent_at) = mark.came.columns(now);
            row.bind(mark.id).bind(mark.token).bind(state).bind(provider_id).bind(maybe_ms(not_before)).bind(why);
            row.bind(maybe_ms(sent_at)).bind(i64::from(matches!(mark.came, Came::Held { .. })));
        })
        .await?;
    let ids: Vec<OutboxId> = ids.into_iter().map(|(id,)| id).collect();
    join_receipts(tx, &ids).await?;
    Ok(ids)
}

/// A receipt may have come before the answer to the send itself.
async fn join_receipts(tx: &mut Tx, ids: &[OutboxId]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "UPDATE outbox SET delivery = r.status FROM receipt AS r
            WHERE r.account_id = outbox.account_id AND r.provider_id = outbox.provider_id
            AND r.status > outbox.delivery AND outbox.id IN (",
        columns: 1,
        tail: ")",
    };
    SQL.execute(tx, ids, |row, id| _ = row.bind(*id)).await?;
    Ok(())
}

/// Frees what was claimed by a worker that died: nobody knows whether it was sent. Gives how many.
pub async fn expire_leases(tx: &mut Tx, now: Moment) -> Result<u64> {
    const SQL: &str = "UPDATE outbox SET state = 'unknown', token = NULL, lease_until = NULL, not_before = $1,
        why = 'the sender stopped half-way' WHERE state = 'sending' AND lease_until <= $1";
    Ok(on!(tx, c => sqlx::query(SQL).bind(ms(now)).execute(c).await.map(|done| done.rows_affected()))?)
}

/// Every message that is being sent counts as unknown, its lease or not: for the one engine that knows itself alone,
/// since whoever was sending is gone.
pub async fn expire_all_leases(tx: &mut Tx, now: Moment) -> Result<u64> {
    const SQL: &str = "UPDATE outbox SET state = 'unknown', token = NULL, lease_until = NULL, not_before = $1,
        why = 'the sender stopped half-way' WHERE state = 'sending'";
    Ok(on!(tx, c => sqlx::query(SQL).bind(ms(now)).execute(c).await.map(|done| done.rows_affected()))?)
}
