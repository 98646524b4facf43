//! Schemes: each has its own people, staff, flows and settings, and its own key.

use super::values::ms;
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::SchemeId;

/// A scheme as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Scheme {
    pub id: SchemeId,
    /// The name of its folder, stable.
    pub slug: String,
    pub name: String,
}

/// Makes a scheme with a key of its own.
pub async fn insert(tx: &mut Tx, scheme: &Scheme, now: Moment) -> Result<()> {
    const SQL: &str = "INSERT INTO scheme (id, slug, name, wrapped_key, created_at) VALUES ($1, $2, $3, $4, $5)";
    let (_, wrapped) = tx.keys.make(scheme.id.0, scheme.id)?;
    on!(tx, c => sqlx::query(SQL)
        .bind(scheme.id)
        .bind(&scheme.slug)
        .bind(&scheme.name)
        .bind(wrapped)
        .bind(ms(now))
        .execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Gives a scheme a new name, as its settings say.
pub async fn rename(tx: &mut Tx, scheme: SchemeId, name: &str) -> Result<()> {
    const SQL: &str = "UPDATE scheme SET name = $2 WHERE id = $1";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(name).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// The scheme with this slug.
pub async fn find(tx: &mut Tx, slug: &str) -> Result<Option<Scheme>> {
    const SQL: &str = "SELECT id, slug, name FROM scheme WHERE slug = $1";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(slug).fetch_optional(c).await)?)
}

/// All schemes, by slug.
pub async fn list(tx: &mut Tx) -> Result<Vec<Scheme>> {
    const SQL: &str = "SELECT id, slug, name FROM scheme ORDER BY slug";
    Ok(on!(tx, c => sqlx::query_as(SQL).fetch_all(c).await)?)
}
