//! Who did or read what; reads of a person too. Append-only, and never the words of a message.

use uuid::Uuid;

use super::batch::Statement;
use super::values::{At, ms};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{SchemeId, StaffId};

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    pub id: Uuid,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    /// Who: `staff`, `command`, `engine`.
    pub actor: String,
    #[sqlx(rename = "staff_id")]
    pub staff: Option<StaffId>,
    /// What, such as `read thread`, `publish`, `erase`.
    pub action: String,
    /// The person, case or version it was done to.
    #[sqlx(rename = "subject_id")]
    pub subject: Option<Uuid>,
    pub detail: String,
    #[sqlx(try_from = "At")]
    pub at: Moment,
}

/// Appends entries.
pub async fn append(tx: &mut Tx, entries: &[Entry]) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO audit (id, scheme_id, actor, staff_id, action, subject_id, detail, at) ",
        columns: 8,
        tail: "",
    };
    SQL.execute(tx, entries, |row, new| {
        row.bind(new.id).bind(new.scheme).bind(new.actor.clone()).bind(new.staff).bind(new.action.clone());
        row.bind(new.subject).bind(new.detail.clone()).bind(ms(new.at));
    })
    .await?;
    Ok(())
}

/// The newest entries of a scheme.
pub async fn list(tx: &mut Tx, scheme: SchemeId, limit: i64) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT * FROM audit WHERE scheme_id = $1 ORDER BY id DESC LIMIT $2";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(limit).fetch_all(c).await)?)
}
