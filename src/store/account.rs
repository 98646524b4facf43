//! Ways in and out of a scheme: a Twilio number, a Telegram bot, the built-in phone.

use super::{Result, Tx, on};
use crate::domain::id::{AccountId, SchemeId};

/// A channel account. Its secret stands in the settings of the machine, under `secret_name`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Account {
    pub id: AccountId,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    /// `sms`, `telegram`, `phone`.
    pub kind: String,
    /// The last part of its webhook's address, unguessable.
    pub webhook_key: String,
    /// As people see it: the number, the bot's name.
    pub display_name: String,
    pub secret_name: String,
    pub active: bool,
}

/// Makes the account, or changes what is said of it. Its scheme and kind never change.
pub async fn upsert(tx: &mut Tx, account: &Account) -> Result<()> {
    const SQL: &str = "INSERT INTO channel_account
            (id, scheme_id, kind, webhook_key, display_name, secret_name, active) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET webhook_key = $4, display_name = $5, secret_name = $6, active = $7";
    on!(tx, c => sqlx::query(SQL)
        .bind(account.id)
        .bind(account.scheme)
        .bind(&account.kind)
        .bind(&account.webhook_key)
        .bind(&account.display_name)
        .bind(&account.secret_name)
        .bind(account.active)
        .execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Every account of every scheme: a server loads them at its start.
pub async fn list(tx: &mut Tx) -> Result<Vec<Account>> {
    const SQL: &str = "SELECT id, scheme_id, kind, webhook_key, display_name, secret_name, active
        FROM channel_account ORDER BY id";
    Ok(on!(tx, c => sqlx::query_as(SQL).fetch_all(c).await)?)
}

/// The accounts of one scheme, those too that wait for their secrets.
pub async fn of_scheme(tx: &mut Tx, scheme: SchemeId) -> Result<Vec<Account>> {
    const SQL: &str = "SELECT id, scheme_id, kind, webhook_key, display_name, secret_name, active
        FROM channel_account WHERE scheme_id = $1 ORDER BY id";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).fetch_all(c).await)?)
}

/// The account behind a webhook.
pub async fn by_webhook_key(tx: &mut Tx, webhook_key: &str) -> Result<Option<Account>> {
    const SQL: &str = "SELECT id, scheme_id, kind, webhook_key, display_name, secret_name, active
        FROM channel_account WHERE webhook_key = $1 AND active";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(webhook_key).fetch_optional(c).await)?)
}
