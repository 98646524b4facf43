//! What staff do with a case: claim it, attempt it, speak, close it; and who is to be told next.
//!
//! Claiming is not closing, and a claim without an attempt comes back.

use super::escalation::{Event, append, chain, commit, note_place, rank};
use super::values::{At, MaybeAt, MaybeUrgency, maybe_ms, ms, words};
use super::{Result, Tx, claiming, on, seal};
use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::{EscalationId, MessageId, PersonId, SchemeId, StaffId, TurnId};

words! {
    /// How far a case has come.
    pub enum State {
        Open = "open",
        Claimed = "claimed",
        /// Somebody tried to reach the person.
        Attempted = "attempted",
        Spoken = "spoken",
        Closed = "closed",
    }
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Case {
    pub id: EscalationId,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    #[sqlx(rename = "person_id")]
    pub person: Option<PersonId>,
    #[sqlx(rename = "message_id")]
    pub message: Option<MessageId>,
    pub code: String,
    #[sqlx(try_from = "i64")]
    pub urgency: Urgency,
    pub rule: String,
    pub because: String,
    pub state: State,
    pub claimed_by: Option<StaffId>,
    #[sqlx(try_from = "MaybeAt")]
    pub claimed_at: Option<Moment>,
    /// When it was opened, or last raised to this urgency.
    #[sqlx(try_from = "At")]
    pub raised_at: Moment,
    /// How many notices were sent at this urgency.
    pub notices: i64,
    #[sqlx(try_from = "MaybeAt")]
    pub last_notice_at: Option<Moment>,
    /// How urgent it was when staff were last told.
    #[sqlx(try_from = "MaybeUrgency")]
    pub last_notice_urgency: Option<Urgency>,
    #[sqlx(try_from = "MaybeAt")]
    pub next_notice_at: Option<Moment>,
    #[sqlx(try_from = "At")]
    pub opened_at: Moment,
    #[sqlx(try_from = "MaybeAt")]
    pub closed_at: Option<Moment>,
    pub outcome: Option<String>,
}

impl TryFrom<i64> for Urgency {
    type Error = String;

    fn try_from(stored: i64) -> std::result::Result<Self, String> {
        [Self::Read, Self::Soon, Self::Today, Self::Urgent]
            .into_iter()
            .find(|urgency| rank(*urgency) == stored)
            .ok_or_else(|| format!("unknown urgency: {stored}"))
    }
}

impl TryFrom<MaybeUrgency> for Option<Urgency> {
    type Error = String;

    fn try_from(stored: MaybeUrgency) -> std::result::Result<Self, String> {
        stored.number().map(Urgency::try_from).transpose()
    }
}

/// What came of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    Claimed(EscalationId),
    AlreadyYours(EscalationId),
    AlreadyTaken { case: EscalationId, by: StaffId },
    NoSuchCase,
}

/// Claims the open case with this code. The first wins; the next notice is what the ladder wants after a claim.
pub async fn claim(
    tx: &mut Tx,
    scheme: SchemeId,
    code: &str,
    staff: StaffId,
    next_notice_at: Option<Moment>,
    now: Moment,
) -> Result<Claim> {
    const SQL: &str = "UPDATE escalation SET state = 'claimed', claimed_by = $3, claimed_at = $4, next_notice_at = $5
        WHERE scheme_id = $1 AND code = $2 AND closed_at IS NULL AND claimed_by IS NULL RETURNING id";
    const TAKEN: &str = "SELECT id, claimed_by FROM escalation
        WHERE scheme_id = $1 AND code = $2 AND closed_at IS NULL";
    let claimed: Option<EscalationId> = on!(tx, c => sqlx::query_scalar(SQL)
        .bind(scheme).bind(code).bind(staff).bind(ms(now)).bind(maybe_ms(next_notice_at))
        .fetch_optional(c).await)?;
    if let Some(case) = claimed {
        append(tx, scheme, case, &event("claimed", Some(staff), now)).await?;
        return Ok(Claim::Claimed(case));
    }
    let taken: Option<(EscalationId, Option<StaffId>)> =
        on!(tx, c => sqlx::query_as(TAKEN).bind(scheme).bind(code).fetch_optional(c).await)?;
    Ok(match taken {
        Some((case, Some(by))) if by == staff => Claim::AlreadyYours(case),
        Some((case, Some(by))) => Claim::AlreadyTaken { case, by },
        _ => Claim::NoSuchCase,
    })
}

/// Gives a claimed case back to everybody: its clock ran out, or its owner cannot.
pub async fn release(
    tx: &mut Tx,
    scheme: SchemeId,
    case: EscalationId,
    next_notice_at: Moment,
    now: Moment,
) -> Result<()> {
    const SQL: &str = "UPDATE escalation SET state = 'open', claimed_by = NULL, claimed_at = NULL, next_notice_at = $3
        WHERE scheme_id = $1 AND id = $2 AND closed_at IS NULL";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(case).bind(ms(next_notice_at)).execute(c).await.map(|_| ()))?;
    append(tx, scheme, case, &event("released", None, now)).await
}

/// Records an attempt or a conversation of its owner; `state` is [`State::Attempted`] or [`State::Spoken`].
pub async fn record(tx: &mut Tx, scheme: SchemeId, case: EscalationId, state: State, event: &Event) -> Result<()> {
    const SQL: &str = "UPDATE escalation SET state = $3 WHERE scheme_id = $1 AND id = $2 AND closed_at IS NULL";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(case).bind(state).execute(c).await.map(|_| ()))?;
    append(tx, scheme, case, event).await
}

/// Closes a case with its outcome; false when it was closed already.
pub async fn close(tx: &mut Tx, scheme: SchemeId, case: EscalationId, outcome: &str, event: &Event) -> Result<bool> {
    const SQL: &str = "UPDATE escalation SET state = 'closed', outcome = $3, closed_at = $4, next_notice_at = NULL
        WHERE scheme_id = $1 AND id = $2 AND closed_at IS NULL";
    let closed = on!(tx, c => sqlx::query(SQL)
        .bind(scheme).bind(case).bind(outcome).bind(ms(event.at)).execute(c).await.map(|done| done.rows_affected()))?;
    if closed == 1 {
        append(tx, scheme, case, event).await?;
    }
    Ok(closed == 1)
}

/// Takes the cases whose next notice is due, skipping those that another engine holds. Set each one's next with
/// [`noticed`] in the same transaction.
pub async fn notices_due(tx: &mut Tx, now: Moment, limit: i64) -> Result<Vec<Case>> {
    const SQL: super::Claiming = claiming!(
        "SELECT * FROM escalation WHERE closed_at IS NULL AND next_notice_at IS NOT NULL AND next_notice_at <= $1
            ORDER BY urgency DESC, next_notice_at LIMIT $2",
        ""
    );
    let sql = SQL.sql(tx);
    Ok(on!(tx, c => sqlx::query_as(sql).bind(ms(now)).bind(limit).fetch_all(c).await)?)
}

/// Counts a notice at this urgency and sets when the next is due; there is no last one.
pub async fn noticed(
    tx: &mut Tx,
    scheme: SchemeId,
    case: EscalationId,
    next: Option<Moment>,
    urgency: Urgency,
    event: &Event,
) -> Result<()> {
    const SQL: &str = "UPDATE escalation SET next_notice_at = $3, last_notice_at = $4, last_notice_urgency = $5,
        notices = CASE WHEN last_notice_urgency = $5 THEN notices + 1 ELSE 1 END
        WHERE scheme_id = $1 AND id = $2 AND closed_at IS NULL";
    on!(tx, c => sqlx::query(SQL)
        .bind(scheme).bind(case).bind(maybe_ms(next)).bind(ms(event.at)).bind(rank(urgency))
        .execute(c).await.map(|_| ()))?;
    append(tx, scheme, case, event).await
}

/// Sets when staff are told next, without telling them now.
pub async fn set_next_notice(tx: &mut Tx, scheme: SchemeId, case: EscalationId, next: Option<Moment>) -> Result<()> {
    const SQL: &str = "UPDATE escalation SET next_notice_at = $3
        WHERE scheme_id = $1 AND id = $2 AND closed_at IS NULL";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(case).bind(maybe_ms(next)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// When the earliest notice is due.
pub async fn next_notice(tx: &mut Tx) -> Result<Option<Moment>> {
    const SQL: &str = "SELECT MIN(next_notice_at) FROM escalation
        WHERE closed_at IS NULL AND next_notice_at IS NOT NULL";
    let at: MaybeAt = on!(tx, c => sqlx::query_scalar(SQL).fetch_one(c).await)?;
    Ok(at.into())
}

/// The open cases of a scheme, most urgent first, then oldest.
pub async fn list_open(tx: &mut Tx, scheme: SchemeId) -> Result<Vec<Case>> {
    const SQL: &str = "SELECT * FROM escalation WHERE scheme_id = $1 AND closed_at IS NULL
        ORDER BY urgency DESC, opened_at, id";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).fetch_all(c).await)?)
}

/// One case, open or closed.
pub async fn load(tx: &mut Tx, scheme: SchemeId, case: EscalationId) -> Result<Option<Case>> {
    const SQL: &str = "SELECT * FROM escalation WHERE scheme_id = $1 AND id = $2";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(case).fetch_optional(c).await)?)
}

#[derive(sqlx::FromRow)]
struct EventRow {
    kind: String,
    detail: String,
    staff_id: Option<StaffId>,
    turn_id: Option<TurnId>,
    note: Option<Vec<u8>>,
    #[sqlx(try_from = "At")]
    at: Moment,
    person_id: Option<PersonId>,
}

/// The events of a case, oldest first. Notes about somebody who was erased are gone.
pub async fn events(tx: &mut Tx, scheme: SchemeId, case: EscalationId) -> Result<Vec<Event>> {
    const SQL: &str = "SELECT v.kind, v.detail, v.staff_id, v.turn_id, v.note, v.at, e.person_id
        FROM escalation_event v JOIN escalation e ON e.id = v.escalation_id
        WHERE e.scheme_id = $1 AND e.id = $2 ORDER BY v.number";
    let rows: Vec<EventRow> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(case).fetch_all(c).await)?;
    let key = match rows.first().and_then(|row| row.person_id) {
        Some(person) => seal::of_people(tx, [person]).await?.remove(&person),
        None => Some(seal::of_scheme(tx, scheme).await?),
    };
    let place = note_place(case, scheme);
    let mut events = Vec::with_capacity(rows.len());
    for row in rows {
        let note = match (&key, &row.note) {
            (Some(key), Some(sealed)) => Some(key.open(place, sealed)?),
            _ => None,
        };
        events.push(Event {
            kind: row.kind,
            detail: row.detail,
            staff: row.staff_id,
            turn: row.turn_id,
            note,
            at: row.at,
        });
    }
    Ok(events)
}

/// One link of a chain: salt, commitment, hash.
type Link = (Option<Vec<u8>>, Vec<u8>, Vec<u8>);

/// Whether the events of a case are all there, in order and unchanged. What an erasure took is taken on its hash.
pub async fn is_unbroken(tx: &mut Tx, scheme: SchemeId, case: EscalationId) -> Result<bool> {
    const HEAD: &str = "SELECT events, head FROM escalation WHERE scheme_id = $1 AND id = $2";
    const SQL: &str = "SELECT salt, commitment, hash FROM escalation_event
        WHERE scheme_id = $1 AND escalation_id = $2 ORDER BY number";
    let found: Option<(i64, Vec<u8>)> =
        on!(tx, c => sqlx::query_as(HEAD).bind(scheme).bind(case).fetch_optional(c).await)?;
    let Some((count, head)) = found else { return Ok(false) };
    let rows: Vec<Link> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(case).fetch_all(c).await)?;
    let events = events(tx, scheme, case).await?;
    let mut before = Vec::new();
    let mut number = 0;
    for ((salt, commitment, hash), event) in rows.into_iter().zip(&events) {
        number += 1;
        before = chain(&before, &commitment);
        let altered = salt.is_some_and(|salt| commit(&salt, number, event) != commitment);
        if altered || before != hash {
            return Ok(false);
        }
    }
    Ok(number == count && before == head)
}

fn event(kind: &str, staff: Option<StaffId>, at: Moment) -> Event {
    Event { kind: kind.to_owned(), detail: String::new(), staff, turn: None, note: None, at }
}
