//! Turns, append-only: which event, which step, read by which reader and rules. What-if replays them.
//!
//! A turn names its message; it never copies the words.

use super::batch::Statement;
use super::values::{At, ms};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{CheckInId, MessageId, PersonId, SchemeId, TurnId};

/// One turn.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Turn {
    pub id: TurnId,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    #[sqlx(rename = "person_id")]
    pub person: PersonId,
    #[sqlx(rename = "check_in_id")]
    pub check_in: Option<CheckInId>,
    /// The person's turn number, from 1.
    pub number: i64,
    /// What kind of event it was, such as `message` or `reminder`.
    pub event: String,
    #[sqlx(rename = "message_id")]
    pub message: Option<MessageId>,
    /// The step at which they stood before.
    pub step: Option<String>,
    /// The reader's name, version and result, without the words.
    pub reader: String,
    /// The rules' version and which held.
    pub rules: String,
    #[sqlx(try_from = "At")]
    pub at: Moment,
}

/// Appends turns.
pub async fn append(tx: &mut Tx, turns: &[Turn]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO turn (id, scheme_id, person_id, check_in_id, number, event, message_id, step, reader,
            rules, at) ",
        columns: 11,
        tail: "",
    };
    SQL.execute(tx, turns, |row, new| {
        row.bind(new.id).bind(new.scheme).bind(new.person).bind(new.check_in).bind(new.number);
        row.bind(new.event.clone()).bind(new.message).bind(new.step.clone()).bind(new.reader.clone());
        row.bind(new.rules.clone()).bind(ms(new.at));
    })
    .await?;
    Ok(())
}

/// Turns of a scheme after `after`, in the order in which they were taken.
pub async fn list(tx: &mut Tx, scheme: SchemeId, after: Option<TurnId>, limit: i64) -> Result<Vec<Turn>> {
    const SQL: &str = "SELECT * FROM turn WHERE scheme_id = $1 AND id > $2 ORDER BY id LIMIT $3";
    let after = after.map_or(uuid::Uuid::nil(), |turn| turn.0);
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(after).bind(limit).fetch_all(c).await)?)
}

/// The last turns of a person, newest first.
///
/// Turns have no index by person, since every reply would pay for it: this walks back from the newest turn until it
/// has enough.
pub async fn of_person(tx: &mut Tx, scheme: SchemeId, person: PersonId, limit: i64) -> Result<Vec<Turn>> {
    const SQL: &str = "SELECT * FROM turn WHERE scheme_id = $1 AND person_id = $2 ORDER BY id DESC LIMIT $3";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(person).bind(limit).fetch_all(c).await)?)
}
