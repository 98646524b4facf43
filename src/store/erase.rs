//! Erasing a person: their key is destroyed, so what was sealed is lost in old backups too.
//!
//! Kept are the suppression of their addresses, coded answers and scores under an id that names nobody, and the
//! hashes of their cases' events.

use super::values::ms;
use super::{Error, Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{PersonId, SchemeId};

/// Erases a person of a scheme. [`Error::Refused`] when there is no such person.
pub async fn person(tx: &mut Tx, scheme: SchemeId, person: PersonId, now: Moment) -> Result<()> {
    const PERSON: &str = "UPDATE person SET wrapped_key = NULL, first_name = $3, name = $3, erased_at = $4
        WHERE scheme_id = $1 AND id = $2";
    const ENROLMENT: &str = "UPDATE enrolment SET stage = 'ended', ended_why = 'erased', ended_at = $3
        WHERE scheme_id = $1 AND person_id = $2";
    const REFERRAL: &str = "UPDATE referral SET needs = '[]', activity = NULL WHERE scheme_id = $1 AND person_id = $2";
    const OUTBOX: &str = "UPDATE outbox SET state = 'cancelled', why = 'erased'
        WHERE scheme_id = $1 AND person_id = $2 AND state IN ('ready', 'unknown', 'handed', 'failed')";
    const EVENTS: &str = "UPDATE escalation_event SET salt = NULL, note = NULL WHERE escalation_id IN
        (SELECT id FROM escalation WHERE scheme_id = $1 AND person_id = $2)";
    const TIMERS: &str = "DELETE FROM timer WHERE scheme_id = $1 AND subject_id = $2";
    const INVITATIONS: &str = "DELETE FROM invitation WHERE scheme_id = $1 AND person_id = $2";
    const ADDRESSES: &str = "DELETE FROM address WHERE scheme_id = $1 AND person_id = $2";
    let found = on!(tx, c => sqlx::query(PERSON)
        .bind(scheme).bind(person).bind(Vec::<u8>::new()).bind(ms(now))
        .execute(c).await.map(|done| done.rows_affected()))?;
    if found == 0 {
        return Err(Error::Refused("there is no such person".to_owned()));
    }
    on!(tx, c => sqlx::query(ENROLMENT).bind(scheme).bind(person).bind(ms(now)).execute(c).await.map(|_| ()))?;
    for sql in [REFERRAL, OUTBOX, EVENTS, TIMERS, INVITATIONS, ADDRESSES] {
        on!(tx, c => sqlx::query(sql).bind(scheme).bind(person).execute(c).await.map(|_| ()))?;
    }
    tx.keys.forget(person.0);
    Ok(())
}
