//! Link workers and managers. Their names are sealed under the scheme's key.

use super::batch::Statement;
use super::seal::{self, Place};
use super::values::{ms, words};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{SchemeId, StaffId};

words! {
    /// What somebody does in a scheme.
    pub enum Role {
        LinkWorker = "link worker",
        Manager = "manager",
        /// Leads the link workers: the top of the ladder.
        Lead = "lead",
    }
}

/// Somebody of the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    pub id: StaffId,
    pub scheme: SchemeId,
    pub name: String,
    pub role: Role,
    pub on_duty: bool,
    pub active: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: StaffId,
    name: Vec<u8>,
    role: Role,
    on_duty: bool,
    active: bool,
}

fn place(id: StaffId, scheme: SchemeId) -> Place {
    Place { column: "staff.name", row: id.0, scheme }
}

/// Makes staff of one scheme, or changes what is said of them.
pub async fn upsert(tx: &mut Tx, scheme: SchemeId, staff: &[Staff], now: Moment) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO staff (id, scheme_id, name, role, on_duty, active, created_at) ",
        columns: 7,
        tail: " ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
            on_duty = excluded.on_duty, active = excluded.active WHERE staff.scheme_id = excluded.scheme_id",
    };
    let key = seal::of_scheme(tx, scheme).await?;
    let mut rows = Vec::with_capacity(staff.len());
    for one in staff {
        rows.push((one, key.seal(place(one.id, scheme), &one.name)?));
    }
    SQL.execute(tx, &rows, |row, (one, name)| {
        row.bind(one.id).bind(scheme).bind(name.clone()).bind(one.role);
        row.bind(one.on_duty).bind(one.active).bind(ms(now));
    })
    .await?;
    Ok(())
}

/// Everybody of a scheme who is still with it, in the order in which they came.
pub async fn list(tx: &mut Tx, scheme: SchemeId) -> Result<Vec<Staff>> {
    const SQL: &str = "SELECT id, name, role, on_duty, active FROM staff WHERE scheme_id = $1 AND active ORDER BY id";
    let key = seal::of_scheme(tx, scheme).await?;
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(SQL).bind(scheme).fetch_all(c).await)?;
    let mut staff = Vec::with_capacity(rows.len());
    for row in rows {
        let name = key.open(place(row.id, scheme), &row.name)?;
        staff.push(Staff { id: row.id, scheme, name, role: row.role, on_duty: row.on_duty, active: row.active });
    }
    Ok(staff)
}

/// Puts somebody on or off duty.
pub async fn set_on_duty(tx: &mut Tx, scheme: SchemeId, staff: StaffId, on_duty: bool) -> Result<()> {
    const SQL: &str = "UPDATE staff SET on_duty = $3 WHERE scheme_id = $1 AND id = $2";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(staff).bind(on_duty).execute(c).await.map(|_| ()))?;
    Ok(())
}
