//! How far an account has been read: Telegram's offset, the time of Twilio's last message seen.
//!
//! Moved in the transaction that stores the messages, so that nothing is skipped or read twice.

use super::{Result, Tx, on};
use crate::domain::id::{AccountId, SchemeId};

/// The place of `name`, if it was ever set.
pub async fn get(tx: &mut Tx, account: AccountId, name: &str) -> Result<Option<i64>> {
    const SQL: &str = "SELECT value FROM cursor_place WHERE account_id = $1 AND name = $2";
    Ok(on!(tx, c => sqlx::query_scalar(SQL).bind(account).bind(name).fetch_optional(c).await)?)
}

/// Moves the place of `name`.
pub async fn put(tx: &mut Tx, scheme: SchemeId, account: AccountId, name: &str, value: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO cursor_place (account_id, name, scheme_id, value) VALUES ($1, $2, $3, $4)
        ON CONFLICT (account_id, name) DO UPDATE SET value = $4";
    on!(tx, c => sqlx::query(SQL).bind(account).bind(name).bind(scheme).bind(value).execute(c).await.map(|_| ()))?;
    Ok(())
}
