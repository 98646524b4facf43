//! Opening a case or raising it, and its events, chained by hash so that none is lost or changed unseen.
//!
//! One case is open a person. [`case`](super::case) holds what staff do with it.

use sha2::{Digest, Sha256};

use super::seal::{self, Place};
use super::values::{maybe_ms, ms};
use super::{Error, Result, Tx, on};
use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::{EscalationId, MessageId, PersonId, SchemeId, StaffId, TurnId};

/// A concern that asks for a case.
#[derive(Clone, Debug)]
pub struct NewCase {
    /// Used only when none is open.
    pub id: EscalationId,
    pub scheme: SchemeId,
    /// None when nobody knows who wrote.
    pub person: Option<PersonId>,
    pub message: Option<MessageId>,
    /// A short code that no other open case of the scheme has.
    pub code: String,
    pub urgency: Urgency,
    /// The name of the published rule.
    pub rule: String,
    /// What the link worker reads, without the person's words.
    pub because: String,
    pub turn: Option<TurnId>,
    pub next_notice_at: Option<Moment>,
    pub at: Moment,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Raised {
    /// A new case.
    Opened(EscalationId),
    /// The open case became more urgent, or was spoken about and is open to all again; its notice is due as was asked.
    Raised(EscalationId),
    /// The open case was as urgent already; the concern is one more event of it.
    Joined(EscalationId),
    /// Another open case has this code: ask again with another.
    CodeTaken,
}

/// Something that happened to a case.
#[derive(Clone, Debug)]
pub struct Event {
    /// One word, such as `opened`, `noticed`, `claimed`, `attempted`, `spoken`, `closed`.
    pub kind: String,
    /// In our words: the rule and the reason.
    pub detail: String,
    pub staff: Option<StaffId>,
    pub turn: Option<TurnId>,
    /// What staff wrote; sealed.
    pub note: Option<String>,
    pub at: Moment,
}

/// Opens the person's case, or raises the one that is open.
pub async fn open_or_raise(tx: &mut Tx, new: &NewCase) -> Result<Raised> {
    const RAISE: &str =
        "UPDATE escalation SET urgency = $2, rule = $3, because = $4, next_notice_at = $5, raised_at = $6
        WHERE id = $1 AND urgency < $2 AND closed_at IS NULL";
    // No notice follows a conversation, so what comes after it would be told to nobody; and whoever could not be
    // reached and writes of danger again can be reached now.
    const REOPEN: &str = "UPDATE escalation SET state = 'open', claimed_by = NULL, claimed_at = NULL,
        next_notice_at = $2 WHERE id = $1 AND closed_at IS NULL
        AND (state = 'spoken' OR (state = 'attempted' AND $3 = 3))";
    const OPEN: &str = "SELECT id FROM escalation WHERE scheme_id = $1 AND person_id = $2 AND closed_at IS NULL";
    let (outcome, kind) = if insert(tx, new).await? {
        (Raised::Opened(new.id), "opened")
    } else {
        let open: Option<EscalationId> =
            on!(tx, c => sqlx::query_scalar(OPEN).bind(new.scheme).bind(new.person).fetch_optional(c).await)?;
        let Some(open) = open else { return Ok(Raised::CodeTaken) };
        let raised = on!(tx, c => sqlx::query(RAISE)
            .bind(open)
            .bind(rank(new.urgency))
            .bind(&new.rule)
            .bind(&new.because)
            .bind(maybe_ms(new.next_notice_at))
            .bind(ms(new.at))
            .execute(c).await.map(|done| done.rows_affected()))?;
        let reopened = on!(tx, c => sqlx::query(REOPEN)
            .bind(open)
            .bind(maybe_ms(new.next_notice_at))
            .bind(rank(new.urgency))
            .execute(c).await.map(|done| done.rows_affected()))?;
        if raised + reopened > 0 { (Raised::Raised(open), "raised") } else { (Raised::Joined(open), "joined") }
    };
    if let Raised::Opened(case) | Raised::Raised(case) | Raised::Joined(case) = outcome {
        let event = Event {
            kind: kind.to_owned(),
            detail: format!("{}: {}", new.rule, new.because),
            staff: None,
            turn: new.turn,
            note: None,
            at: new.at,
        };
        append(tx, new.scheme, case, &event).await?;
    }
    Ok(outcome)
}

/// Whether a row was made: not when the person has an open case, or another open case has the code.
async fn insert(tx: &mut Tx, new: &NewCase) -> Result<bool> {
    const SQL: &str = "INSERT INTO escalation (id, scheme_id, person_id, message_id, code, urgency, rule, because,
            state, notices, next_notice_at, opened_at, raised_at, events, head)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', 0, $9, $10, $10, 0, $11) ON CONFLICT DO NOTHING";
    let made = on!(tx, c => sqlx::query(SQL)
        .bind(new.id)
        .bind(new.scheme)
        .bind(new.person)
        .bind(new.message)
        .bind(&new.code)
        .bind(rank(new.urgency))
        .bind(&new.rule)
        .bind(&new.because)
        .bind(maybe_ms(new.next_notice_at))
        .bind(ms(new.at))
        .bind(Vec::<u8>::new())
        .execute(c).await.map(|done| done.rows_affected()))?;
    Ok(made == 1)
}

/// Appends an event. [`Error::Conflict`] when somebody else appended one at the same time.
pub async fn append(tx: &mut Tx, scheme: SchemeId, case: EscalationId, event: &Event) -> Result<()> {
    const HEAD: &str = "SELECT events, head, person_id FROM escalation WHERE scheme_id = $1 AND id = $2";
    const MOVE: &str = "UPDATE escalation SET events = $2, head = $3 WHERE id = $1 AND events = $2 - 1";
    const SQL: &str = "INSERT INTO escalation_event (escalation_id, number, scheme_id, kind, detail, staff_id,
        turn_id, note, salt, commitment, hash, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let found: Option<(i64, Vec<u8>, Option<PersonId>)> =
        on!(tx, c => sqlx::query_as(HEAD).bind(scheme).bind(case).fetch_optional(c).await)?;
    let (events, head, person) = found.ok_or_else(|| Error::Refused("there is no such case".to_owned()))?;
    let number = events + 1;
    let salt = seal::random::<16>()?;
    let commitment = commit(&salt, number, event);
    let hash = chain(&head, &commitment);
    let note = seal_note(tx, scheme, person, case, event.note.as_deref()).await?;
    let moved = on!(tx, c => sqlx::query(MOVE)
        .bind(case).bind(number).bind(hash.clone()).execute(c).await.map(|done| done.rows_affected()))?;
    if moved == 0 {
        return Err(Error::Conflict);
    }
    on!(tx, c => sqlx::query(SQL)
        .bind(case)
        .bind(number)
        .bind(scheme)
        .bind(&event.kind)
        .bind(&event.detail)
        .bind(event.staff)
        .bind(event.turn)
        .bind(note)
        .bind(salt.to_vec())
        .bind(commitment)
        .bind(hash)
        .bind(ms(event.at))
        .execute(c).await.map(|_| ()))?;
    Ok(())
}

async fn seal_note(
    tx: &mut Tx,
    scheme: SchemeId,
    person: Option<PersonId>,
    case: EscalationId,
    note: Option<&str>,
) -> Result<Option<Vec<u8>>> {
    let Some(note) = note else { return Ok(None) };
    let place = note_place(case, scheme);
    let sealed = match person {
        Some(person) => {
            let keys = seal::of_people(tx, [person]).await?;
            keys.get(&person).ok_or(seal::Error::NoKey)?.seal(place, note)?
        }
        None => seal::of_scheme(tx, scheme).await?.seal(place, note)?,
    };
    Ok(Some(sealed))
}

pub(super) fn chain(before: &[u8], commitment: &[u8]) -> Vec<u8> {
    Sha256::new().chain_update(before).chain_update(commitment).finalize().to_vec()
}

/// A salted hash of what happened: it can be checked while the salt is kept, and tells nothing once it is erased.
pub(super) fn commit(salt: &[u8], number: i64, event: &Event) -> Vec<u8> {
    let said = format!(
        "{number}\n{}\n{:?}\n{:?}\n{}\n{:?}\n{:?}",
        ms(event.at),
        event.staff,
        event.turn,
        event.kind,
        event.detail,
        event.note
    );
    Sha256::new().chain_update(salt).chain_update(said).finalize().to_vec()
}

pub(super) fn note_place(case: EscalationId, scheme: SchemeId) -> Place {
    Place { column: "escalation_event.note", row: case.0, scheme }
}

/// How an urgency is stored, so that it can be compared and sorted.
pub(super) fn rank(urgency: Urgency) -> i64 {
    match urgency {
        Urgency::Read => 0,
        Urgency::Soon => 1,
        Urgency::Today => 2,
        Urgency::Urgent => 3,
    }
}
