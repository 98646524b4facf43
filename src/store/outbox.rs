//! Messages to be sent, as rows: written with the turn that wants them, claimed with a lease, then marked.
//!
//! [`outbox_mark`](super::outbox_mark) holds what came of a send, [`outbox_shown`](super::outbox_shown) what pages
//! read. Nothing is sent but from here.

use uuid::Uuid;

use super::batch::Statement;
use super::seal::{self, Place};
use super::values::{At, MaybeAt, maybe_ms, ms, words};
use super::{Claiming, Result, Tx, claiming, on};
use crate::domain::Moment;
use crate::domain::id::{AccountId, AddressId, CheckInId, EscalationId, OutboxId, PersonId, SchemeId, StaffId};

use super::address::Owner;
use super::receipt::Delivery;

words! {
    /// What kind of message it is.
    pub enum Kind {
        Question = "question",
        Reminder = "reminder",
        /// An automatic answer to what they wrote.
        Reply = "reply",
        /// The fixed reply to an urgent concern; STOP does not take it back.
        CrisisReply = "crisis reply",
        /// The one confirmation of a STOP or START.
        Confirmation = "confirmation",
        /// To staff.
        Notice = "notice",
        /// Typed by staff.
        FromStaff = "from staff",
    }
}

words! {
    /// What to do when nobody knows whether it was sent.
    pub enum Policy {
        /// Send again: staff rather hear twice than not at all.
        AtLeastOnce = "at least once",
        /// Ask the provider, then send again only if it is not there.
        LookUp = "look up",
        /// Never again.
        AtMostOnce = "at most once",
    }
}

words! {
    /// Where it stands.
    pub enum State {
        Ready = "ready",
        Sending = "sending",
        Sent = "sent",
        Unknown = "unknown",
        Failed = "failed",
        Cancelled = "cancelled",
        /// Given to a person to do.
        Handed = "handed",
    }
}

/// A message to send.
#[derive(Clone, Debug)]
pub struct NewEntry {
    pub id: OutboxId,
    pub scheme: SchemeId,
    /// The same key is never put in twice, such as `question:person:turn`.
    pub idempotency_key: String,
    pub account: AccountId,
    pub address: AddressId,
    pub to: Owner,
    pub case: Option<EscalationId>,
    pub check_in: Option<CheckInId>,
    pub kind: Kind,
    pub policy: Policy,
    /// Lower goes first.
    pub priority: i64,
    pub not_before: Moment,
    /// After this it is not worth sending.
    pub expires_at: Option<Moment>,
    pub text: String,
}

/// A message that was claimed, or is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: OutboxId,
    pub scheme: SchemeId,
    pub account: AccountId,
    pub address: AddressId,
    pub person: Option<PersonId>,
    pub staff: Option<StaffId>,
    pub case: Option<EscalationId>,
    pub check_in: Option<CheckInId>,
    pub kind: Kind,
    pub policy: Policy,
    pub state: State,
    pub priority: i64,
    pub not_before: Moment,
    pub expires_at: Option<Moment>,
    /// None when the person was erased.
    pub text: Option<String>,
    /// How often it was claimed to be sent, this time too.
    pub attempts: i64,
    /// How often the provider was asked what became of it.
    pub look_ups: i64,
    pub provider_id: Option<String>,
    pub delivery: Delivery,
    pub why: Option<String>,
    pub created_at: Moment,
    pub sent_at: Option<Moment>,
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: OutboxId,
    scheme_id: SchemeId,
    account_id: AccountId,
    address_id: AddressId,
    person_id: Option<PersonId>,
    staff_id: Option<StaffId>,
    escalation_id: Option<EscalationId>,
    check_in_id: Option<CheckInId>,
    kind: Kind,
    policy: Policy,
    state: State,
    priority: i64,
    #[sqlx(try_from = "At")]
    not_before: Moment,
    #[sqlx(try_from = "MaybeAt")]
    expires_at: Option<Moment>,
    body: Vec<u8>,
    attempts: i64,
    look_ups: i64,
    provider_id: Option<String>,
    #[sqlx(try_from = "i64")]
    delivery: Delivery,
    why: Option<String>,
    #[sqlx(try_from = "At")]
    created_at: Moment,
    #[sqlx(try_from = "MaybeAt")]
    sent_at: Option<Moment>,
}

fn place(id: OutboxId, scheme: SchemeId) -> Place {
    Place { column: "outbox.body", row: id.0, scheme }
}

/// Puts messages in; one whose idempotency key is there already changes nothing. Gives those that were new.
pub async fn insert(tx: &mut Tx, entries: &[NewEntry], now: Moment) -> Result<Vec<OutboxId>> {
    const SQL: Statement = Statement {
        head: "INSERT INTO outbox (id, scheme_id, idempotency_key, account_id, address_id, person_id, staff_id,
            escalation_id, check_in_id, kind, policy, state, priority, not_before, expires_at, body, attempts,
            look_ups, delivery, created_at) ",
        columns: 20,
        tail: " ON CONFLICT (idempotency_key) DO NOTHING RETURNING id",
    };
    let keys = seal::of_people(tx, entries.iter().filter_map(|new| new.to.person()).collect::<Vec<_>>()).await?;
    let mut rows = Vec::with_capacity(entries.len());
    for new in entries {
        let place = place(new.id, new.scheme);
        let body = match new.to {
            Owner::Person(person) => keys.get(&person).ok_or(seal::Error::NoKey)?.seal(place, &new.text)?,
            Owner::Staff(_) => seal::of_scheme(tx, new.scheme).await?.seal(place, &new.text)?,
        };
        rows.push((new, body));
    }
    let ids: Vec<(OutboxId,)> = SQL
        .fetch(tx, &rows, |row, (new, body)| {
            row.bind(new.id).bind(new.scheme).bind(new.idempotency_key.clone()).bind(new.account).bind(new.address);
            row.bind(new.to.person()).bind(new.to.staff()).bind(new.case).bind(new.check_in).bind(new.kind);
            row.bind(new.policy).bind(State::Ready).bind(new.priority).bind(ms(new.not_before));
            row.bind(maybe_ms(new.expires_at)).bind(body.clone()).bind(0_i64).bind(0_i64).bind(0_i64).bind(ms(now));
        })
        .await?;
    Ok(ids.into_iter().map(|(id,)| id).collect())
}

/// Claims what is ready, most important first. Whoever holds `token` may mark it until `lease_until`.
pub async fn claim(tx: &mut Tx, now: Moment, limit: i64, token: Uuid, lease_until: Moment) -> Result<Vec<Entry>> {
    // The guard stands twice: without the outer one, eight workers claimed 200 rows 568 to 715 times.
    const SQL: Claiming = claiming!(
        "UPDATE outbox SET state = 'sending', token = $3, lease_until = $4, attempts = attempts + 1
            WHERE id IN (SELECT id FROM outbox WHERE state = 'ready' AND not_before <= $1
                ORDER BY priority, not_before LIMIT $2",
        ") AND state = 'ready' AND not_before <= $1 RETURNING *"
    );
    claim_with(tx, SQL.sql(tx), now, limit, token, lease_until).await
}

/// Claims what nobody knows about and is due to be looked up at the provider.
pub async fn claim_unknown(
    tx: &mut Tx,
    now: Moment,
    limit: i64,
    token: Uuid,
    lease_until: Moment,
) -> Result<Vec<Entry>> {
    const SQL: Claiming = claiming!(
        "UPDATE outbox SET state = 'sending', token = $3, lease_until = $4, look_ups = look_ups + 1
            WHERE id IN (SELECT id FROM outbox WHERE state = 'unknown' AND not_before <= $1
                ORDER BY not_before LIMIT $2",
        ") AND state = 'unknown' AND not_before <= $1 RETURNING *"
    );
    claim_with(tx, SQL.sql(tx), now, limit, token, lease_until).await
}

async fn claim_with(
    tx: &mut Tx,
    sql: &'static str,
    now: Moment,
    limit: i64,
    token: Uuid,
    lease_until: Moment,
) -> Result<Vec<Entry>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(sql)
        .bind(ms(now)).bind(limit).bind(token).bind(ms(lease_until)).fetch_all(c).await)?;
    let mut entries = open_rows(tx, rows).await?;
    entries.sort_by_key(|entry| (entry.priority, entry.not_before, entry.id));
    Ok(entries)
}

/// Takes back what is queued and automatic for these people, at STOP or a hold. A fixed reply and a confirmation
/// stay.
pub async fn cancel_automatic(tx: &mut Tx, people: &[PersonId], why: &str) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "UPDATE outbox SET state = 'cancelled', why = v.column2 FROM (",
        columns: 2,
        tail: ") AS v WHERE outbox.person_id = v.column1 AND outbox.state = 'ready'
            AND outbox.kind IN ('question', 'reminder', 'reply')",
    };
    SQL.execute(tx, people, |row, person| _ = row.bind(*person).bind(why.to_owned())).await
}

/// Takes back notices about a case to an address that were not sent yet: a newer one says the same.
pub async fn replace_notices(tx: &mut Tx, about: &[(AddressId, EscalationId)]) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "UPDATE outbox SET state = 'cancelled', why = 'a newer notice says the same' FROM (",
        columns: 2,
        tail: ") AS v WHERE outbox.address_id = v.column1 AND outbox.escalation_id = v.column2
            AND outbox.state = 'ready' AND outbox.kind = 'notice'",
    };
    SQL.execute(tx, about, |row, (address, case)| _ = row.bind(*address).bind(*case)).await
}

/// When something must be done next: a message is ready, a lease runs out, a look-up is due.
pub async fn next_due(tx: &mut Tx) -> Result<Option<Moment>> {
    const READY: &str = "SELECT MIN(not_before) FROM outbox WHERE state = 'ready'";
    const SENDING: &str = "SELECT MIN(lease_until) FROM outbox WHERE state = 'sending'";
    const UNKNOWN: &str = "SELECT MIN(not_before) FROM outbox WHERE state = 'unknown'";
    let mut earliest = None;
    for sql in [READY, SENDING, UNKNOWN] {
        let at: MaybeAt = on!(tx, c => sqlx::query_scalar(sql).fetch_one(c).await)?;
        earliest = Option::<Moment>::from(at).into_iter().chain(earliest).min();
    }
    Ok(earliest)
}

/// When each of these people was last sent something, and how many messages since `since`.
pub async fn sent_to(tx: &mut Tx, people: &[PersonId], since: Moment) -> Result<Vec<SentTo>> {
    const SQL: Statement = Statement {
        head: "SELECT o.person_id, MAX(o.sent_at) AS last_at,
            COUNT(*) FILTER (WHERE o.sent_at >= v.column2) AS since FROM outbox o JOIN (",
        columns: 2,
        tail: ") AS v ON o.person_id = v.column1 WHERE o.state = 'sent' GROUP BY o.person_id",
    };
    SQL.fetch(tx, people, |row, person| _ = row.bind(*person).bind(ms(since))).await
}

/// What was sent to a person.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SentTo {
    #[sqlx(rename = "person_id")]
    pub person: PersonId,
    #[sqlx(try_from = "MaybeAt")]
    pub last_at: Option<Moment>,
    /// Messages since the time that was asked for.
    pub since: i64,
}

/// Messages of a scheme in one state, oldest first: for the pages.
pub async fn list(tx: &mut Tx, scheme: SchemeId, state: State, limit: i64) -> Result<Vec<Entry>> {
    // A partial index is used only when its state stands in the statement.
    const FAILED: &str =
        "SELECT * FROM outbox WHERE scheme_id = $1 AND state = 'failed' AND state = $2 ORDER BY id LIMIT $3";
    const HANDED: &str =
        "SELECT * FROM outbox WHERE scheme_id = $1 AND state = 'handed' AND state = $2 ORDER BY id LIMIT $3";
    const UNKNOWN: &str =
        "SELECT * FROM outbox WHERE scheme_id = $1 AND state = 'unknown' AND state = $2 ORDER BY id LIMIT $3";
    const OTHER: &str = "SELECT * FROM outbox WHERE scheme_id = $1 AND state = $2 ORDER BY id LIMIT $3";
    let sql = match state {
        State::Failed => FAILED,
        State::Handed => HANDED,
        State::Unknown => UNKNOWN,
        _ => OTHER,
    };
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(sql).bind(scheme).bind(state).bind(limit).fetch_all(c).await)?;
    open_rows(tx, rows).await
}

pub(super) async fn open_rows(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Entry>> {
    let keys = seal::of_people(tx, rows.iter().filter_map(|row| row.person_id).collect::<Vec<_>>()).await?;
    let mut entries = Vec::with_capacity(rows.len());
    for row in rows {
        let place = place(row.id, row.scheme_id);
        let text = match row.person_id {
            Some(person) => keys.get(&person).map(|key| key.open(place, &row.body)).transpose()?,
            None => Some(seal::of_scheme(tx, row.scheme_id).await?.open(place, &row.body)?),
        };
        entries.push(row.open(text));
    }
    Ok(entries)
}

impl Row {
    fn open(self, text: Option<String>) -> Entry {
        Entry {
            id: self.id,
            scheme: self.scheme_id,
            account: self.account_id,
            address: self.address_id,
            person: self.person_id,
            staff: self.staff_id,
            case: self.escalation_id,
            check_in: self.check_in_id,
            kind: self.kind,
            policy: self.policy,
            state: self.state,
            priority: self.priority,
            not_before: self.not_before,
            expires_at: self.expires_at,
            text,
            attempts: self.attempts,
            look_ups: self.look_ups,
            provider_id: self.provider_id,
            delivery: self.delivery,
            why: self.why,
            created_at: self.created_at,
            sent_at: self.sent_at,
        }
    }
}

/// Whose message it is.
pub async fn scheme_of(tx: &mut Tx, id: OutboxId) -> Result<Option<SchemeId>> {
    const SQL: &str = "SELECT scheme_id FROM outbox WHERE id = $1";
    Ok(on!(tx, c => sqlx::query_scalar(SQL).bind(id).fetch_optional(c).await)?)
}
