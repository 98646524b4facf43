//! Proof that the database can be written now.

use super::{Db, Result, marker};
use crate::domain::Moment;

/// Writes the time and commits it. An error means that no message may be acknowledged.
pub async fn prove_writable(db: &Db, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    marker::put(&mut tx, "last health check", &now.to_rfc3339()).await?;
    tx.commit().await
}
