//! Scores of measures, each with the version of its rule. Where a measure is promised to be anonymous, a score
//! names neither person nor turn.

use uuid::Uuid;

use super::answer::Mode;
use super::batch::Statement;
use super::values::{At, ms};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{CheckInId, PersonId, SchemeId, StaffId, TurnId};

/// One score: of an item, or the total.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Score {
    pub id: Uuid,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    #[sqlx(rename = "person_id")]
    pub person: Option<PersonId>,
    #[sqlx(rename = "turn_id")]
    pub turn: Option<TurnId>,
    #[sqlx(rename = "check_in_id")]
    pub check_in: Option<CheckInId>,
    pub measure: String,
    pub measure_version: i64,
    /// The item's key, or `total`.
    pub item: String,
    /// None: missing, by the measure's own rule.
    pub value: Option<f64>,
    pub band: Option<String>,
    pub mode: Mode,
    pub recorded_by: Option<StaffId>,
    #[sqlx(try_from = "At")]
    pub at: Moment,
    /// The later score that corrects this one.
    pub superseded_by: Option<Uuid>,
}

/// Stores scores.
pub async fn insert(tx: &mut Tx, scores: &[Score]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO score (id, scheme_id, person_id, turn_id, check_in_id, measure, measure_version, item,
            value, band, mode, recorded_by, at, superseded_by) ",
        columns: 14,
        tail: "",
    };
    SQL.execute(tx, scores, |row, new| {
        row.bind(new.id).bind(new.scheme).bind(new.person).bind(new.turn).bind(new.check_in);
        row.bind(new.measure.clone()).bind(new.measure_version).bind(new.item.clone()).bind(new.value);
        row.bind(new.band.clone()).bind(new.mode).bind(new.recorded_by).bind(ms(new.at)).bind(new.superseded_by);
    })
    .await?;
    Ok(())
}

/// Says that `old` was corrected by `new`; the old one is kept.
pub async fn supersede(tx: &mut Tx, scheme: SchemeId, old: Uuid, new: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE score SET superseded_by = $3 WHERE scheme_id = $1 AND id = $2";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(old).bind(new).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Every score of these people that stands, oldest first: for `better than first` and marked falls.
pub async fn of_people(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Score>> {
    const SQL: Statement = Statement {
        head: "SELECT * FROM score WHERE superseded_by IS NULL AND person_id IN (",
        columns: 1,
        tail: ") ORDER BY id",
    };
    SQL.fetch(tx, people, |row, id| _ = row.bind(*id)).await
}

/// Scores of a scheme after `after`, superseded ones too, for the export.
pub async fn list(tx: &mut Tx, scheme: SchemeId, after: Option<Uuid>, limit: i64) -> Result<Vec<Score>> {
    const SQL: &str = "SELECT * FROM score WHERE scheme_id = $1 AND id > $2 ORDER BY id LIMIT $3";
    let after = after.unwrap_or(Uuid::nil());
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(after).bind(limit).fetch_all(c).await)?)
}

/// A score beside the check-in that it was answered in.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Exported {
    pub id: Uuid,
    /// None where the measure is promised to be anonymous; flow and number are none then too.
    #[sqlx(rename = "person_id")]
    pub person: Option<PersonId>,
    pub flow: Option<String>,
    /// Which check-in of that flow with that person, from 1.
    pub number: Option<i64>,
    pub measure: String,
    pub measure_version: i64,
    pub item: String,
    pub value: Option<f64>,
    pub band: Option<String>,
    pub mode: Mode,
    #[sqlx(try_from = "At")]
    pub at: Moment,
}

/// Scores of a scheme after `after` that stand, in the order of their ids.
pub async fn export(tx: &mut Tx, scheme: SchemeId, after: Option<Uuid>, limit: i64) -> Result<Vec<Exported>> {
    const SQL: &str = "SELECT s.id, s.person_id, c.flow, c.number, s.measure, s.measure_version, s.item, s.value,
            s.band, s.mode, s.at
        FROM score s LEFT JOIN check_in c ON c.id = s.check_in_id
        WHERE s.scheme_id = $1 AND s.id > $2 AND s.superseded_by IS NULL ORDER BY s.id LIMIT $3";
    let after = after.unwrap_or(Uuid::nil());
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(after).bind(limit).fetch_all(c).await)?)
}
