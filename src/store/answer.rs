//! What replies were taken to mean, coded. The words themselves stay in the sealed message of the turn.

use uuid::Uuid;

use super::batch::Statement;
use super::values::{At, ms, words};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{CheckInId, PersonId, SchemeId, StaffId, TurnId};

words! {
    /// Who gave the answer.
    pub enum Mode {
        /// The person, alone.
        Own = "self",
        /// Staff read the question aloud and entered what was said.
        ReadAloud = "read aloud",
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Answer {
    pub id: Uuid,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    #[sqlx(rename = "person_id")]
    pub person: PersonId,
    #[sqlx(rename = "turn_id")]
    pub turn: TurnId,
    #[sqlx(rename = "check_in_id")]
    pub check_in: Option<CheckInId>,
    pub flow: String,
    pub step: String,
    /// The name under which the flow saves it.
    pub name: String,
    /// A key, several keys with commas, a whole number, a date, or `unknown`.
    pub value: String,
    pub measure: Option<String>,
    pub measure_version: Option<i64>,
    pub mode: Mode,
    pub recorded_by: Option<StaffId>,
    #[sqlx(try_from = "At")]
    pub at: Moment,
    /// The later answer that corrects this one.
    pub superseded_by: Option<Uuid>,
}

/// Stores answers.
pub async fn insert(tx: &mut Tx, answers: &[Answer]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO answer (id, scheme_id, person_id, turn_id, check_in_id, flow, step, name, value, measure,
            measure_version, mode, recorded_by, at, superseded_by) ",
        columns: 15,
        tail: "",
    };
    SQL.execute(tx, answers, |row, new| {
        row.bind(new.id).bind(new.scheme).bind(new.person).bind(new.turn).bind(new.check_in);
        row.bind(new.flow.clone()).bind(new.step.clone()).bind(new.name.clone()).bind(new.value.clone());
        row.bind(new.measure.clone()).bind(new.measure_version).bind(new.mode).bind(new.recorded_by);
        row.bind(ms(new.at)).bind(new.superseded_by);
    })
    .await?;
    Ok(())
}

/// Says that `old` was corrected by `new`; the old one is kept.
pub async fn supersede(tx: &mut Tx, scheme: SchemeId, old: Uuid, new: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE answer SET superseded_by = $3 WHERE scheme_id = $1 AND id = $2";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(old).bind(new).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Says that earlier answers of this check-in under this name were corrected by `new`; they are kept.
pub async fn supersede_earlier(tx: &mut Tx, check_in: CheckInId, name: &str, new: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE answer SET superseded_by = $3
        WHERE check_in_id = $1 AND name = $2 AND superseded_by IS NULL AND id <> $3";
    on!(tx, c => sqlx::query(SQL).bind(check_in).bind(name).bind(new).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Every answer of these people that stands, oldest first.
pub async fn of_people(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Answer>> {
    const SQL: Statement = Statement {
        head: "SELECT * FROM answer WHERE superseded_by IS NULL AND person_id IN (",
        columns: 1,
        tail: ") ORDER BY id",
    };
    SQL.fetch(tx, people, |row, id| _ = row.bind(*id)).await
}
