//! Enrolling people, and what changes of them outside a talk.
//!
//! A person is one row in each of person, enrolment, referral, preference and state; an import of thousands is a
//! few statements.

use super::address::{self, NewAddress, Owner};
use super::batch::Statement;
use super::seal::{self, Place};
use super::values::{maybe_ms, ms};
use super::{Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{AccountId, AddressId, PersonId, SchemeId, StaffId};
use crate::domain::person::{Consent, Referral, SafeToText, Stage};

/// Somebody to enrol.
#[derive(Clone, Debug)]
pub struct NewPerson {
    pub id: PersonId,
    pub scheme: SchemeId,
    pub first_name: String,
    /// The whole name, for the link worker.
    pub name: String,
    pub language: String,
    pub link_worker: Option<StaffId>,
    pub addresses: Vec<PersonAddress>,
    pub referral: Referral,
    pub stage: Stage,
    /// The cohort or arm, for comparison.
    pub arm: String,
    /// The rule that put them into it.
    pub assigned_by: String,
    pub joined_at: Moment,
    pub baseline_at: Option<Moment>,
    pub consent: Consent,
    pub safe_to_text: SafeToText,
    /// Where the talk begins.
    pub state: String,
}

/// One address of somebody to enrol.
#[derive(Clone, Debug)]
pub struct PersonAddress {
    pub id: AddressId,
    pub account: AccountId,
    pub channel_kind: String,
    pub address: String,
}

/// Enrols people; all of them or, on an error, none once the transaction is dropped.
pub async fn insert(tx: &mut Tx, people: &[NewPerson], now: Moment) -> Result<()> {
    const PERSON: Statement = Statement {
        head: "INSERT INTO person
            (id, scheme_id, wrapped_key, first_name, name, language, link_worker_id, created_at) ",
        columns: 8,
        tail: "",
    };
    const ENROLMENT: Statement = Statement {
        head: "INSERT INTO enrolment
            (person_id, scheme_id, stage, arm, joined_at, baseline_at, assigned_at, assigned_by) ",
        columns: 8,
        tail: "",
    };
    const STATE: Statement =
        Statement { head: "INSERT INTO person_state (person_id, scheme_id, version, state) ", columns: 4, tail: "" };
    let mut rows = Vec::with_capacity(people.len());
    for new in people {
        let (key, wrapped) = tx.keys.make(new.id.0, new.scheme)?;
        let first_name = key.seal(first_name_place(new.id, new.scheme), &new.first_name)?;
        let name = key.seal(name_place(new.id, new.scheme), &new.name)?;
        rows.push((new, wrapped, first_name, name));
    }
    PERSON
        .execute(tx, &rows, |row, (new, wrapped, first_name, name)| {
            row.bind(new.id).bind(new.scheme).bind(wrapped.clone()).bind(first_name.clone()).bind(name.clone());
            row.bind(new.language.clone()).bind(new.link_worker).bind(ms(now));
        })
        .await?;
    ENROLMENT
        .execute(tx, people, |row, new| {
            row.bind(new.id).bind(new.scheme).bind(new.stage).bind(new.arm.clone()).bind(ms(new.joined_at));
            row.bind(maybe_ms(new.baseline_at)).bind(ms(now)).bind(new.assigned_by.clone());
        })
        .await?;
    STATE
        .execute(tx, people, |row, new| {
            row.bind(new.id).bind(new.scheme).bind(0_i64).bind(new.state.clone());
        })
        .await?;
    set_referral(tx, people.iter().map(|new| (new.scheme, new.id, new.referral.clone())).collect()).await?;
    let preferences: Vec<_> = people.iter().map(Preference::of).collect();
    set_preference(tx, &preferences, now).await?;
    address::insert(tx, &people.iter().flat_map(addresses).collect::<Vec<_>>(), now).await
}

fn addresses(new: &NewPerson) -> impl Iterator<Item = NewAddress> + '_ {
    new.addresses.iter().map(|address| NewAddress {
        id: address.id,
        scheme: new.scheme,
        account: address.account,
        channel_kind: address.channel_kind.clone(),
        owner: Owner::Person(new.id),
        address: address.address.clone(),
    })
}

/// Whether and when a person may be texted.
#[derive(Clone, Debug)]
pub struct Preference {
    pub scheme: SchemeId,
    pub person: PersonId,
    pub consent: Consent,
    pub safe_to_text: SafeToText,
}

impl Preference {
    fn of(new: &NewPerson) -> Self {
        let safe_to_text = new.safe_to_text.clone();
        Self { scheme: new.scheme, person: new.id, consent: new.consent, safe_to_text }
    }
}

/// Sets preferences.
pub async fn set_preference(tx: &mut Tx, preferences: &[Preference], now: Moment) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO contact_preference (person_id, scheme_id, consent, safe_to_text, updated_at) ",
        columns: 5,
        tail: " ON CONFLICT (person_id) DO UPDATE SET consent = excluded.consent,
            safe_to_text = excluded.safe_to_text, updated_at = excluded.updated_at",
    };
    SQL.execute(tx, preferences, |row, new| {
        row.bind(new.person).bind(new.scheme).bind(new.consent).bind(json(&new.safe_to_text)).bind(ms(now));
    })
    .await?;
    Ok(())
}

/// Sets why people came and what was offered.
pub async fn set_referral(tx: &mut Tx, referrals: Vec<(SchemeId, PersonId, Referral)>) -> Result<()> {
    const SQL: Statement = Statement {
        head: "INSERT INTO referral (person_id, scheme_id, source, referred_on, needs, activity) ",
        columns: 6,
        tail: " ON CONFLICT (person_id) DO UPDATE SET source = excluded.source, referred_on = excluded.referred_on,
            needs = excluded.needs, activity = excluded.activity",
    };
    SQL.execute(tx, &referrals, |row, (scheme, person, referral)| {
        row.bind(*person).bind(*scheme).bind(referral.source.clone());
        row.bind(referral.referred_on.map(|date| date.to_string()));
        row.bind(json(&referral.needs)).bind(referral.activity.clone());
    })
    .await?;
    Ok(())
}

/// Changes names, language and link worker, as a corrected import says.
pub async fn correct(tx: &mut Tx, new: &NewPerson) -> Result<()> {
    const SQL: &str = "UPDATE person SET first_name = $3, name = $4, language = $5, link_worker_id = $6
        WHERE scheme_id = $1 AND id = $2";
    let keys = seal::of_people(tx, [new.id]).await?;
    let key = keys.get(&new.id).ok_or(seal::Error::NoKey)?;
    let first_name = key.seal(first_name_place(new.id, new.scheme), &new.first_name)?;
    let name = key.seal(name_place(new.id, new.scheme), &new.name)?;
    on!(tx, c => sqlx::query(SQL)
        .bind(new.scheme).bind(new.id).bind(first_name).bind(name).bind(&new.language).bind(new.link_worker)
        .execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Sets their stage; [`Stage::Ended`] keeps when and why.
pub async fn set_stage(
    tx: &mut Tx,
    scheme: SchemeId,
    person: PersonId,
    stage: Stage,
    why: &str,
    now: Moment,
) -> Result<()> {
    const SQL: &str = "UPDATE enrolment SET stage = $3, ended_why = $4, ended_at = $5
        WHERE scheme_id = $1 AND person_id = $2";
    let (why, ended_at) = if stage == Stage::Ended { (Some(why), Some(ms(now))) } else { (None, None) };
    on!(tx, c => sqlx::query(SQL)
        .bind(scheme).bind(person).bind(stage).bind(why).bind(ended_at).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// Sets when their baseline was completed, once.
pub async fn set_baseline(tx: &mut Tx, scheme: SchemeId, person: PersonId, at: Moment) -> Result<()> {
    const SQL: &str = "UPDATE enrolment SET baseline_at = $3
        WHERE scheme_id = $1 AND person_id = $2 AND baseline_at IS NULL";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(person).bind(ms(at)).execute(c).await.map(|_| ()))?;
    Ok(())
}

/// The whole names of these people; who was erased is left out.
pub async fn names(
    tx: &mut Tx,
    scheme: SchemeId,
    people: &[PersonId],
) -> Result<std::collections::HashMap<PersonId, String>> {
    const SQL: Statement = Statement {
        head: "SELECT p.id, p.name FROM (",
        columns: 2,
        tail: ") AS v JOIN person p ON p.scheme_id = v.column1 AND p.id = v.column2 AND p.wrapped_key IS NOT NULL",
    };
    let keys = seal::of_people(tx, people.iter().copied()).await?;
    let rows: Vec<(PersonId, Vec<u8>)> = SQL.fetch(tx, people, |row, id| _ = row.bind(scheme).bind(*id)).await?;
    let mut names = std::collections::HashMap::with_capacity(rows.len());
    for (person, sealed) in rows {
        if let Some(key) = keys.get(&person) {
            names.insert(person, key.open(name_place(person, scheme), &sealed)?);
        }
    }
    Ok(names)
}

/// Everybody of a scheme after `after`, in the order in which they were enrolled.
pub async fn list(tx: &mut Tx, scheme: SchemeId, after: Option<PersonId>, limit: i64) -> Result<Vec<PersonId>> {
    const SQL: &str = "SELECT id FROM person WHERE scheme_id = $1 AND id > $2 AND erased_at IS NULL
        ORDER BY id LIMIT $3";
    let after = after.map_or(uuid::Uuid::nil(), |person| person.0);
    Ok(on!(tx, c => sqlx::query_scalar(SQL).bind(scheme).bind(after).bind(limit).fetch_all(c).await)?)
}

pub(super) fn first_name_place(person: PersonId, scheme: SchemeId) -> Place {
    Place { column: "person.first_name", row: person.0, scheme }
}

pub(super) fn name_place(person: PersonId, scheme: SchemeId) -> Place {
    Place { column: "person.name", row: person.0, scheme }
}

/// Our own small values as JSON text; they have no case that cannot be written.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Who is the link worker of a person.
pub async fn link_worker(tx: &mut Tx, scheme: SchemeId, person: PersonId) -> Result<Option<StaffId>> {
    const SQL: &str = "SELECT link_worker_id FROM person WHERE scheme_id = $1 AND id = $2";
    let found: Option<Option<StaffId>> =
        on!(tx, c => sqlx::query_scalar(SQL).bind(scheme).bind(person).fetch_optional(c).await)?;
    Ok(found.flatten())
}
