//! Moments at which something falls due. A timer names the exact turn it belongs to, so a late one does nothing.

use std::collections::HashMap;

use uuid::Uuid;

use super::batch::Statement;
use super::values::{At, MaybeAt, ms, words};
use super::{Claiming, Result, Tx, claiming, on};
use crate::domain::Moment;
use crate::domain::id::{CheckInId, EscalationId, PersonId, SchemeId, TimerId};

words! {
    #[doc(hidden)]
    pub enum SubjectKind {
        Person = "person",
        Case = "case",
        Scheme = "scheme",
    }
}

/// Whom a timer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Person(PersonId),
    Case(EscalationId),
    Scheme(SchemeId),
}

impl Subject {
    fn split(self) -> (SubjectKind, Uuid) {
        match self {
            Self::Person(id) => (SubjectKind::Person, id.0),
            Self::Case(id) => (SubjectKind::Case, id.0),
            Self::Scheme(id) => (SubjectKind::Scheme, id.0),
        }
    }
}

/// A timer; subject, kind and key together are unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    pub id: TimerId,
    pub scheme: SchemeId,
    pub subject: Subject,
    /// What falls due, such as `check-in`, `reminder`, `close`.
    pub kind: String,
    /// Which of several, such as the flow's key; empty where there is one.
    pub key: String,
    pub due_at: Moment,
    pub check_in: Option<CheckInId>,
    /// The person's turn number for which it was set.
    pub turn: i64,
    /// Exactly what falls due and for which state, as JSON: ids, numbers and times only.
    pub detail: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: TimerId,
    scheme_id: SchemeId,
    subject: SubjectKind,
    subject_id: Uuid,
    kind: String,
    key: String,
    #[sqlx(try_from = "At")]
    due_at: Moment,
    check_in_id: Option<CheckInId>,
    subject_turn: i64,
    detail: String,
}

impl From<Row> for Timer {
    fn from(row: Row) -> Self {
        let subject = match row.subject {
            SubjectKind::Person => Subject::Person(PersonId(row.subject_id)),
            SubjectKind::Case => Subject::Case(EscalationId(row.subject_id)),
            SubjectKind::Scheme => Subject::Scheme(SchemeId(row.subject_id)),
        };
        Self {
            id: row.id,
            scheme: row.scheme_id,
            subject,
            kind: row.kind,
            key: row.key,
            due_at: row.due_at,
            check_in: row.check_in_id,
            turn: row.subject_turn,
            detail: row.detail,
        }
    }
}

/// Sets timers; one with the same subject, kind and key is moved. The last of several in `timers` counts.
pub async fn set(tx: &mut Tx, timers: &[Timer]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO timer
            (id, scheme_id, subject, subject_id, kind, key, due_at, check_in_id, subject_turn, detail) ",
        columns: 10,
        tail: " ON CONFLICT (subject_id, kind, key) DO UPDATE SET due_at = excluded.due_at,
            check_in_id = excluded.check_in_id, subject_turn = excluded.subject_turn, detail = excluded.detail",
    };
    let last: HashMap<_, _> = timers.iter().map(|timer| ((timer.subject, &timer.kind, &timer.key), timer)).collect();
    let rows: Vec<&Timer> = last.into_values().collect();
    SQL.execute(tx, &rows, |row, new| {
        let (subject, id) = new.subject.split();
        row.bind(new.id).bind(new.scheme).bind(subject).bind(id).bind(new.kind.clone()).bind(new.key.clone());
        row.bind(ms(new.due_at)).bind(new.check_in).bind(new.turn).bind(new.detail.clone());
    })
    .await?;
    Ok(())
}

/// Takes timers back by subject, kind and key.
pub async fn cancel(tx: &mut Tx, timers: &[(Subject, String, String)]) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "DELETE FROM timer WHERE id IN (SELECT t.id FROM (",
        columns: 3,
        tail: ") AS v JOIN timer t ON t.subject_id = v.column1 AND t.kind = v.column2 AND t.key = v.column3)",
    };
    SQL.execute(tx, timers, |row, (subject, kind, key)| {
        row.bind(subject.split().1).bind(kind.clone()).bind(key.clone());
    })
    .await
}

/// Takes back every timer of these subjects with one of these kinds.
pub async fn cancel_kinds(tx: &mut Tx, timers: &[(Subject, String)]) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "DELETE FROM timer WHERE id IN (SELECT t.id FROM (",
        columns: 2,
        tail: ") AS v JOIN timer t ON t.subject_id = v.column1 AND t.kind = v.column2)",
    };
    SQL.execute(tx, timers, |row, (subject, kind)| _ = row.bind(subject.split().1).bind(kind.clone())).await
}

/// Takes back every timer of these subjects.
pub async fn cancel_all(tx: &mut Tx, subjects: &[Subject]) -> Result<u64> {
    const SQL: Statement = Statement { head: "DELETE FROM timer WHERE subject_id IN (", columns: 1, tail: ")" };
    SQL.execute(tx, subjects, |row, subject| _ = row.bind(subject.split().1)).await
}

/// The timers of a subject, earliest first.
pub async fn list(tx: &mut Tx, scheme: SchemeId, subject: Subject) -> Result<Vec<Timer>> {
    const SQL: &str = "SELECT * FROM timer WHERE scheme_id = $1 AND subject_id = $2 ORDER BY due_at, id";
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(subject.split().1).fetch_all(c).await)?;
    Ok(rows.into_iter().map(Timer::from).collect())
}

/// Takes what is due, earliest first. The timers are gone when the transaction commits, and back when it does not.
pub async fn claim_due(tx: &mut Tx, now: Moment, limit: i64) -> Result<Vec<Timer>> {
    const SQL: Claiming = claiming!(
        "DELETE FROM timer WHERE id IN (SELECT id FROM timer WHERE due_at <= $1 ORDER BY due_at LIMIT $2",
        ") AND due_at <= $1 RETURNING *"
    );
    let sql = SQL.sql(tx);
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(sql).bind(ms(now)).bind(limit).fetch_all(c).await)?;
    let mut timers: Vec<Timer> = rows.into_iter().map(Timer::from).collect();
    timers.sort_by_key(|timer| (timer.due_at, timer.id));
    Ok(timers)
}

/// When the earliest timer falls due.
pub async fn next_due(tx: &mut Tx) -> Result<Option<Moment>> {
    const SQL: &str = "SELECT MIN(due_at) FROM timer";
    let at: MaybeAt = on!(tx, c => sqlx::query_scalar(SQL).fetch_one(c).await)?;
    Ok(at.into())
}

/// The timers that fall due at exactly this moment, of any scheme, in the order in which they were set.
pub async fn due_at(tx: &mut Tx, at: Moment, limit: i64) -> Result<Vec<Timer>> {
    const SQL: &str = "SELECT * FROM timer WHERE due_at = $1 ORDER BY id LIMIT $2";
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(ms(at)).bind(limit).fetch_all(c).await)?;
    Ok(rows.into_iter().map(Timer::from).collect())
}
