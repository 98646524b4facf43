//! One-time tokens that bind a chat to a person or to staff: Telegram's deep-link start.
//!
//! Only an HMAC of the token is stored, so the database invites nobody.

use std::collections::HashSet;

use super::address::Owner;
use super::batch::Statement;
use super::seal::Lookup;
use super::values::ms;
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{AccountId, PersonId, SchemeId, StaffId};

/// Stores an invitation. The token comes from the operating system's chance.
pub async fn insert(
    tx: &mut Tx,
    scheme: SchemeId,
    account: AccountId,
    owner: Owner,
    token: &str,
    now: Moment,
    expires_at: Moment,
) -> Result<()> {
    const SQL: &str = "INSERT INTO invitation
        (token_hmac, scheme_id, account_id, person_id, staff_id, made_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let hmac = tx.keys.token(token);
    on!(tx, c => sqlx::query(SQL)
        .bind(hmac).bind(scheme).bind(account).bind(owner.person()).bind(owner.staff()).bind(ms(now))
        .bind(ms(expires_at)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Notes under which name somebody was invited, so that the same file twice invites nobody twice.
pub async fn name(tx: &mut Tx, scheme: SchemeId, token: &str, name: &Lookup) -> Result<()> {
    const SQL: &str = "UPDATE invitation SET name_hmac = $3 WHERE scheme_id = $1 AND token_hmac = $2";
    let hmac = tx.keys.token(token);
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(hmac).bind(&name.0).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// The names among these that were invited before.
pub async fn invited_among(tx: &mut Tx, scheme: SchemeId, names: &[Lookup]) -> Result<HashSet<Lookup>> {
    const SQL: Statement = Statement {
        head: "SELECT DISTINCT i.name_hmac FROM (",
        columns: 2,
        tail: ") AS v JOIN invitation i ON i.scheme_id = v.column1 AND i.name_hmac = v.column2",
    };
    let found: Vec<(Vec<u8>,)> = SQL.fetch(tx, names, |row, name| _ = row.bind(scheme).bind(name.0.clone())).await?;
    Ok(found.into_iter().map(|(name,)| Lookup(name)).collect())
}

/// Uses a token on the account it was made for, once, before it expires.
pub async fn take(tx: &mut Tx, account: AccountId, token: &str, now: Moment) -> Result<Option<(SchemeId, Owner)>> {
    const SQL: &str = "UPDATE invitation SET used_at = $3
        WHERE token_hmac = $1 AND account_id = $2 AND used_at IS NULL AND expires_at > $3
        RETURNING scheme_id, person_id, staff_id";
    let hmac = tx.keys.token(token);
    let found: Option<(SchemeId, Option<PersonId>, Option<StaffId>)> =
        on!(tx, c => sqlx::query_as(SQL).bind(hmac).bind(account).bind(ms(now)).fetch_optional(c).await)?;
    Ok(found.and_then(|(scheme, person, staff)| Some((scheme, person.map(Owner::Person).or(staff.map(Owner::Staff))?))))
}
