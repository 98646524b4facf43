//! Check-ins: one run of one flow with one person; at most one is open a person.

use super::batch::Statement;
use super::values::{At, MaybeAt, maybe_ms, ms, words};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{CheckInId, PersonId, SchemeId, VersionId};

words! {
    /// How a check-in ended.
    pub enum Why {
        /// Its flow came to an end.
        Completed = "completed",
        /// Its time ran out with something answered.
        TimedOut = "timed out",
        /// Its time ran out and nothing was answered.
        Missed = "missed",
        /// STOP, a pause, a wrong number, a death.
        Stopped = "stopped",
        /// A review took its place.
        Replaced = "replaced",
        /// It fell due and was never opened; `because` says why.
        NotSent = "not sent",
    }
}

/// A check-in. It ends under the versions that it began with.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct CheckIn {
    pub id: CheckInId,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    #[sqlx(rename = "person_id")]
    pub person: PersonId,
    /// The flow's key.
    pub flow: String,
    /// The ordinal of this flow's check-in with this person, from 1.
    pub number: i64,
    #[sqlx(rename = "flow_version_id")]
    pub flow_version: VersionId,
    #[sqlx(rename = "settings_version_id")]
    pub settings_version: VersionId,
    #[sqlx(try_from = "At")]
    pub due_at: Moment,
    #[sqlx(try_from = "MaybeAt")]
    pub opened_at: Option<Moment>,
    #[sqlx(try_from = "MaybeAt")]
    pub closed_at: Option<Moment>,
    pub why: Option<Why>,
    /// Why it was not sent, in plain words.
    pub because: Option<String>,
}

/// How often a person was in a flow.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Count {
    #[sqlx(rename = "person_id")]
    pub person: PersonId,
    pub flow: String,
    /// All check-ins of this flow, open and missed ones too.
    pub all_of_them: i64,
    pub completed: i64,
    /// When the first one was completed: the anchor of `3 months after baseline`.
    #[sqlx(try_from = "MaybeAt")]
    pub first_completed_at: Option<Moment>,
}

/// Opens check-ins, or records missed ones, which are closed already.
pub async fn insert(tx: &mut Tx, check_ins: &[CheckIn]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO check_in (id, scheme_id, person_id, flow, number, flow_version_id, settings_version_id,
            due_at, opened_at, closed_at, why, because) ",
        columns: 12,
        tail: "",
    };
    SQL.execute(tx, check_ins, |row, new| {
        row.bind(new.id).bind(new.scheme).bind(new.person).bind(new.flow.clone()).bind(new.number);
        row.bind(new.flow_version).bind(new.settings_version).bind(ms(new.due_at)).bind(maybe_ms(new.opened_at));
        row.bind(maybe_ms(new.closed_at)).bind(new.why).bind(new.because.clone());
    })
    .await?;
    Ok(())
}

/// Closes check-ins that are open, and gives how many were.
pub async fn close(tx: &mut Tx, ends: &[(CheckInId, Why)], now: Moment) -> Result<u64> {
    const SQL: Statement = Statement {
        head: "UPDATE check_in SET why = v.column2, closed_at = v.column3 FROM (",
        columns: 3,
        tail: ") AS v WHERE check_in.id = v.column1 AND check_in.closed_at IS NULL",
    };
    SQL.execute(tx, ends, |row, (id, why)| _ = row.bind(*id).bind(*why).bind(ms(now))).await
}

/// The open check-ins of these people.
pub async fn open_of(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<CheckIn>> {
    const SQL: Statement =
        Statement { head: "SELECT * FROM check_in WHERE closed_at IS NULL AND person_id IN (", columns: 1, tail: ")" };
    SQL.fetch(tx, people, |row, id| _ = row.bind(*id)).await
}

/// All check-ins of a person, oldest first.
pub async fn list(tx: &mut Tx, scheme: SchemeId, person: PersonId) -> Result<Vec<CheckIn>> {
    const SQL: &str = "SELECT * FROM check_in WHERE scheme_id = $1 AND person_id = $2 ORDER BY id";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(person).fetch_all(c).await)?)
}

/// How often these people were in each flow.
pub async fn counts(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Count>> {
    const SQL: Statement = Statement {
        head: "SELECT person_id, flow, COUNT(*) AS all_of_them,
            COUNT(*) FILTER (WHERE why = 'completed') AS completed,
            MIN(closed_at) FILTER (WHERE why = 'completed') AS first_completed_at
            FROM check_in WHERE person_id IN (",
        columns: 1,
        tail: ") GROUP BY person_id, flow",
    };
    SQL.fetch(tx, people, |row, id| _ = row.bind(*id)).await
}
