//! What the database says of itself: that it is a demonstration, and which key it takes.

use super::{Result, Tx, on};

/// The value under `key`.
pub async fn get(tx: &mut Tx, key: &str) -> Result<Option<String>> {
    const SQL: &str = "SELECT value FROM about WHERE key = $1";
    Ok(on!(tx, c => sqlx::query_scalar(SQL).bind(key).fetch_optional(c).await)?)
}

/// Sets the value under `key`.
pub async fn put(tx: &mut Tx, key: &str, value: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO about (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2";
    on!(tx, c => sqlx::query(SQL).bind(key).bind(value).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Sets the value under `key` unless there is one.
pub async fn put_if_new(tx: &mut Tx, key: &str, value: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO about (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";
    on!(tx, c => sqlx::query(SQL).bind(key).bind(value).execute(c).await.map(|_| ()))?;
    Ok(())
}
