//! Addresses to which nothing automatic may be sent. Keyed to the address, it outlives the person's record.

use super::batch::Statement;
use super::seal::Lookup;
use super::values::ms;
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{PersonId, SchemeId};

/// Suppresses every address of a person: after STOP nothing goes to them on any channel.
pub async fn suppress_person(tx: &mut Tx, scheme: SchemeId, person: PersonId, why: &str, now: Moment) -> Result<()> {
    const SQL: &str = "INSERT INTO suppression (scheme_id, lookup_hmac, why, since, lifted_at)
        SELECT scheme_id, lookup_hmac, $3, $4, NULL FROM address WHERE scheme_id = $1 AND person_id = $2
        ON CONFLICT (scheme_id, lookup_hmac) DO UPDATE SET why = $3, since = $4, lifted_at = NULL
            WHERE suppression.lifted_at IS NOT NULL";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(person).bind(why).bind(ms(now)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Lifts it: only for the person's own START, or a conversation that was recorded.
pub async fn lift_person(tx: &mut Tx, scheme: SchemeId, person: PersonId, now: Moment) -> Result<()> {
    const SQL: &str = "UPDATE suppression SET lifted_at = $3 WHERE scheme_id = $1 AND lifted_at IS NULL
        AND lookup_hmac IN (SELECT lookup_hmac FROM address WHERE scheme_id = $1 AND person_id = $2)";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(person).bind(ms(now)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Suppresses one address, whoever it belongs to: a carrier's opt-out, or an unknown number that says STOP.
pub async fn suppress(tx: &mut Tx, scheme: SchemeId, address: &Lookup, why: &str, now: Moment) -> Result<()> {
    const SQL: &str = "INSERT INTO suppression (scheme_id, lookup_hmac, why, since) VALUES ($1, $2, $3, $4)
        ON CONFLICT (scheme_id, lookup_hmac) DO UPDATE SET why = $3, since = $4, lifted_at = NULL
            WHERE suppression.lifted_at IS NOT NULL";
    on!(tx, c => sqlx::query(SQL)
        .bind(scheme).bind(&address.0).bind(why).bind(ms(now)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Which of these addresses are suppressed: an import tells its reader.
pub async fn among(tx: &mut Tx, scheme: SchemeId, addresses: &[Lookup]) -> Result<Vec<Lookup>> {
    const SQL: Statement = Statement {
        head: "SELECT DISTINCT s.lookup_hmac FROM (",
        columns: 2,
        tail: ") AS v JOIN suppression s ON s.scheme_id = v.column1 AND s.lookup_hmac = v.column2
            WHERE s.lifted_at IS NULL",
    };
    let rows: Vec<(Vec<u8>,)> =
        SQL.fetch(tx, addresses, |row, address| _ = row.bind(scheme).bind(address.0.clone())).await?;
    Ok(rows.into_iter().map(|(hmac,)| Lookup(hmac)).collect())
}
