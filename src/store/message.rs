//! Every message in and out, sealed. A repeat of the same external id is not a second message, for ever.

use std::collections::HashSet;

use super::batch::Statement;
use super::seal::{self, Place};
use super::values::{At, MaybeAt, maybe_ms, ms, words};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{AccountId, MessageId, PersonId, SchemeId, StaffId};
use crate::limits::THREAD_MESSAGES;

words! {
    /// Which way it went.
    pub enum Direction {
        In = "in",
        Out = "out",
    }
}

words! {
    /// Whether a person still has to read it.
    pub enum Reading {
        Unread = "unread",
        Read = "read",
        /// It could not be handled: a person reads it raw.
        Quarantined = "quarantined",
    }
}

/// Who is at the other end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Party {
    Person(PersonId),
    Staff(StaffId),
    /// Nobody we know, with the address as the channel names it.
    Unknown(String),
}

/// A message to store.
#[derive(Clone, Debug)]
pub struct NewMessage {
    pub id: MessageId,
    pub scheme: SchemeId,
    pub account: AccountId,
    /// The provider's id; unique with the account for ever. None for what we send.
    pub external_id: Option<String>,
    pub party: Party,
    /// The one before it in this person's thread.
    pub previous: Option<MessageId>,
    pub direction: Direction,
    /// `text`, `edited`, `deleted`, `media`, `start`, `blocked`.
    pub kind: String,
    pub body: String,
    pub reading: Reading,
    pub sent_at: Option<Moment>,
    pub recorded_at: Moment,
}

/// A message as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub account: AccountId,
    pub person: Option<PersonId>,
    pub staff: Option<StaffId>,
    pub direction: Direction,
    pub kind: String,
    /// None when the person was erased.
    pub body: Option<String>,
    /// The address, when nobody knows who wrote.
    pub sender: Option<String>,
    pub reading: Reading,
    pub sent_at: Option<Moment>,
    pub recorded_at: Moment,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: MessageId,
    scheme_id: SchemeId,
    account_id: AccountId,
    person_id: Option<PersonId>,
    staff_id: Option<StaffId>,
    direction: Direction,
    kind: String,
    body: Vec<u8>,
    sender: Option<Vec<u8>>,
    reading: Reading,
    #[sqlx(try_from = "MaybeAt")]
    sent_at: Option<Moment>,
    #[sqlx(try_from = "At")]
    recorded_at: Moment,
}

fn body_place(id: MessageId, scheme: SchemeId) -> Place {
    Place { column: "message.body", row: id.0, scheme }
}

fn sender_place(id: MessageId, scheme: SchemeId) -> Place {
    Place { column: "message.sender", row: id.0, scheme }
}

/// Which of these were received before: they are dropped before anything is made of them.
pub async fn known(tx: &mut Tx, wanted: &[(AccountId, String)]) -> Result<HashSet<(AccountId, String)>> {
    const SQL: Statement = Statement {
        head: "SELECT m.account_id, m.external_id FROM (",
        columns: 2,
        tail: ") AS v JOIN message m ON m.account_id = v.column1 AND m.external_id = v.column2",
    };
    let rows: Vec<(AccountId, String)> =
        SQL.fetch(tx, wanted, |row, (account, id)| _ = row.bind(*account).bind(id.clone())).await?;
    Ok(rows.into_iter().collect())
}

/// Stores messages and gives those that were new; a repeated external id changes nothing.
pub async fn insert(tx: &mut Tx, messages: &[NewMessage]) -> Result<HashSet<MessageId>> {
    const SQL: Statement = Statement {
        head: "INSERT INTO message (id, scheme_id, account_id, external_id, person_id, staff_id, previous_id,
            direction, kind, body, sender, reading, sent_at, recorded_at) ",
        columns: 14,
        tail: " ON CONFLICT (account_id, external_id) DO NOTHING RETURNING id",
    };
    let people = messages.iter().filter_map(|new| if let Party::Person(id) = new.party { Some(id) } else { None });
    let keys = seal::of_people(tx, people.collect::<Vec<_>>()).await?;
    let mut rows = Vec::with_capacity(messages.len());
    for new in messages {
        let place = body_place(new.id, new.scheme);
        let (person, staff, body, sender) = match &new.party {
            Party::Person(person) => {
                let body = keys.get(person).ok_or(seal::Error::NoKey)?.seal(place, &new.body)?;
                (Some(*person), None, body, None)
            }
            Party::Staff(staff) => {
                (None, Some(*staff), seal::of_scheme(tx, new.scheme).await?.seal(place, &new.body)?, None)
            }
            Party::Unknown(address) => {
                let key = seal::of_scheme(tx, new.scheme).await?;
                let sender = key.seal(sender_place(new.id, new.scheme), address)?;
                (None, None, key.seal(place, &new.body)?, Some(sender))
            }
        };
        rows.push((new, person, staff, body, sender));
    }
    let ids: Vec<(MessageId,)> = SQL
        .fetch(tx, &rows, |row, (new, person, staff, body, sender)| {
            row.bind(new.id).bind(new.scheme).bind(new.account).bind(new.external_id.clone()).bind(*person);
            row.bind(*staff).bind(new.previous).bind(new.direction).bind(new.kind.clone()).bind(body.clone());
            row.bind(sender.clone()).bind(new.reading).bind(maybe_ms(new.sent_at)).bind(ms(new.recorded_at));
        })
        .await?;
    Ok(ids.into_iter().map(|(id,)| id).collect())
}

/// The last messages of a person's thread, newest first.
pub async fn thread(tx: &mut Tx, scheme: SchemeId, person: PersonId, limit: i64) -> Result<Vec<Message>> {
    const SQL: &str = "WITH RECURSIVE thread (id, depth) AS (
            SELECT last_message_id, CAST(1 AS BIGINT) FROM person_state
                WHERE scheme_id = $1 AND person_id = $2 AND last_message_id IS NOT NULL
            UNION ALL
            SELECT m.previous_id, t.depth + 1 FROM thread t JOIN message m ON m.id = t.id
                WHERE m.previous_id IS NOT NULL AND t.depth < $3
        )
        SELECT m.* FROM thread t JOIN message m ON m.id = t.id WHERE m.scheme_id = $1 ORDER BY t.depth";
    let limit = limit.min(THREAD_MESSAGES);
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(person).bind(limit).fetch_all(c).await)?;
    open_rows(tx, rows).await
}

/// What one of the staff wrote to us, newest first.
pub async fn from_staff(tx: &mut Tx, scheme: SchemeId, staff: StaffId, limit: i64) -> Result<Vec<Message>> {
    const SQL: &str = "SELECT * FROM message WHERE scheme_id = $1 AND staff_id = $2 ORDER BY id DESC LIMIT $3";
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(staff).bind(limit).fetch_all(c).await)?;
    open_rows(tx, rows).await
}

/// One message of a scheme.
pub async fn load(tx: &mut Tx, scheme: SchemeId, id: MessageId) -> Result<Option<Message>> {
    const SQL: &str = "SELECT * FROM message WHERE scheme_id = $1 AND id = $2";
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(id).fetch_all(c).await)?;
    Ok(open_rows(tx, rows).await?.pop())
}

/// What a person still has to read, oldest first.
pub async fn reading_pile(tx: &mut Tx, scheme: SchemeId, reading: Reading, limit: i64) -> Result<Vec<Message>> {
    // Each state has an index of its own, which is used only when the word stands in the statement.
    const UNREAD: &str = "SELECT * FROM message WHERE scheme_id = $1 AND reading = 'unread' ORDER BY id LIMIT $2";
    const READ: &str = "SELECT * FROM message WHERE scheme_id = $1 AND reading = 'read' ORDER BY id DESC LIMIT $2";
    const QUARANTINED: &str =
        "SELECT * FROM message WHERE scheme_id = $1 AND reading = 'quarantined' ORDER BY id LIMIT $2";
    let sql = match reading {
        Reading::Unread => UNREAD,
        Reading::Read => READ,
        Reading::Quarantined => QUARANTINED,
    };
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(sql).bind(scheme).bind(limit).fetch_all(c).await)?;
    open_rows(tx, rows).await
}

/// Marks messages of a scheme as read by a person.
pub async fn mark_read(tx: &mut Tx, scheme: SchemeId, ids: &[MessageId]) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "UPDATE message SET reading = 'read' FROM (",
        columns: 2,
        tail: ") AS v WHERE message.id = v.column1 AND message.scheme_id = v.column2 AND message.reading <> 'read'",
    };
    SQL.execute(tx, ids, |row, id| _ = row.bind(*id).bind(scheme)).await
}

/// Sets messages aside for a person, because no handler could take them.
pub async fn quarantine(tx: &mut Tx, scheme: SchemeId, ids: &[MessageId]) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "UPDATE message SET reading = 'quarantined' FROM (",
        columns: 2,
        tail: ") AS v WHERE message.id = v.column1 AND message.scheme_id = v.column2",
    };
    SQL.execute(tx, ids, |row, id| _ = row.bind(*id).bind(scheme)).await
}

async fn open_rows(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Message>> {
    let keys = seal::of_people_now(tx, rows.iter().filter_map(|row| row.person_id).collect::<Vec<_>>()).await?;
    let mut messages = Vec::with_capacity(rows.len());
    for row in rows {
        let place = body_place(row.id, row.scheme_id);
        let (body, sender) = if let Some(person) = row.person_id {
            (keys.get(&person).map(|key| key.open(place, &row.body)).transpose()?, None)
        } else {
            let key = seal::of_scheme(tx, row.scheme_id).await?;
            let sender = row.sender.map(|sealed| key.open(sender_place(row.id, row.scheme_id), &sealed)).transpose()?;
            (Some(key.open(place, &row.body)?), sender)
        };
        messages.push(Message {
            id: row.id,
            account: row.account_id,
            person: row.person_id,
            staff: row.staff_id,
            direction: row.direction,
            kind: row.kind,
            body,
            sender,
            reading: row.reading,
            sent_at: row.sent_at,
            recorded_at: row.recorded_at,
        });
    }
    Ok(messages)
}
