//! Where people stand: everything that a turn needs of a person, in one query, and its way back.
//!
//! A state is written only over the version that was read; who is missing in the answer was changed meanwhile.

use super::batch::Statement;
use super::people::first_name_place;
use super::seal::{self, Place};
use super::values::{At, MaybeAt};
use super::{Error, Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{AccountId, AddressId, EscalationId, MessageId, PersonId, SchemeId, StaffId};
use crate::domain::language::Language;
use crate::domain::person::{Consent, Person, SafeToText, Stage};

/// A person as a turn needs them, and what must be handed back with the new state.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub person: Person,
    pub version: i64,
    pub state: String,
    pub last_message: Option<MessageId>,
    /// Why everything automatic is held, until staff release it.
    pub hold: Option<String>,
    pub arm: String,
    pub baseline_at: Option<Moment>,
    pub link_worker: Option<StaffId>,
    pub open_case: Option<EscalationId>,
    /// The newest address that works, where something can be sent.
    pub address: Option<AddressId>,
    pub account: Option<AccountId>,
}

/// A new state over the version that was read.
#[derive(Clone, Debug)]
pub struct NewState {
    pub person: PersonId,
    /// The version that was read.
    pub version: i64,
    pub state: String,
    pub last_message: Option<MessageId>,
    pub hold: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: PersonId,
    scheme_id: SchemeId,
    first_name: Vec<u8>,
    language: String,
    link_worker_id: Option<StaffId>,
    stage: Stage,
    arm: String,
    #[sqlx(try_from = "At")]
    joined_at: Moment,
    #[sqlx(try_from = "MaybeAt")]
    baseline_at: Option<Moment>,
    needs: Option<String>,
    activity: Option<String>,
    consent: Consent,
    safe_to_text: String,
    version: i64,
    state: String,
    last_message_id: Option<MessageId>,
    hold: Option<String>,
    link_worker_name: Option<Vec<u8>>,
    address_id: Option<AddressId>,
    account_id: Option<AccountId>,
    open_case: Option<EscalationId>,
    suppressed: bool,
}

/// Loads these people of their schemes in one query, each once. Who is unknown or was erased is left out.
pub async fn load(tx: &mut Tx, people: &[(SchemeId, PersonId)]) -> Result<Vec<Loaded>> {
    const SQL: Statement = Statement {
        head: "SELECT p.id, p.scheme_id, p.first_name, p.language, p.link_worker_id,
            e.stage, e.arm, e.joined_at, e.baseline_at, r.needs, r.activity, c.consent, c.safe_to_text,
            s.version, s.state, s.last_message_id, s.hold, w.name AS link_worker_name,
            a.id AS address_id, a.account_id,
            (SELECT k.id FROM escalation k WHERE k.person_id = p.id AND k.closed_at IS NULL) AS open_case,
            EXISTS (SELECT 1 FROM address b JOIN suppression x
                ON x.scheme_id = b.scheme_id AND x.lookup_hmac = b.lookup_hmac
                WHERE b.person_id = p.id AND x.lifted_at IS NULL) AS suppressed
            FROM (",
        columns: 2,
        tail: ") AS v
            JOIN person p ON p.id = v.column1 AND p.scheme_id = v.column2 AND p.wrapped_key IS NOT NULL
            JOIN person_state s ON s.person_id = p.id
            JOIN enrolment e ON e.person_id = p.id
            JOIN contact_preference c ON c.person_id = p.id
            LEFT JOIN referral r ON r.person_id = p.id
            LEFT JOIN staff w ON w.id = p.link_worker_id
            LEFT JOIN address a ON a.id =
                (SELECT n.id FROM address n WHERE n.person_id = p.id AND NOT n.blocked ORDER BY n.id DESC LIMIT 1)",
    };
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    let rows: Vec<Row> = SQL.fetch(tx, &people, |row, (scheme, person)| _ = row.bind(*person).bind(*scheme)).await?;
    let keys = seal::of_people(tx, rows.iter().map(|row| row.id)).await?;
    let mut loaded = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(key) = keys.get(&row.id) else { continue };
        let first_name = key.open(first_name_place(row.id, row.scheme_id), &row.first_name)?;
        let link_worker = match (row.link_worker_id, &row.link_worker_name) {
            (Some(staff), Some(sealed)) => {
                let place = Place { column: "staff.name", row: staff.0, scheme: row.scheme_id };
                Some(seal::of_scheme(tx, row.scheme_id).await?.open(place, sealed)?)
            }
            _ => None,
        };
        loaded.push(row.open(first_name, link_worker)?);
    }
    Ok(loaded)
}

impl Row {
    fn open(self, first_name: String, link_worker: Option<String>) -> Result<Loaded> {
        let first_word = |name: String| name.split_whitespace().next().unwrap_or_default().to_owned();
        let person = Person {
            id: self.id,
            scheme: self.scheme_id,
            first_name,
            language: Language::parse(&self.language).unwrap_or(Language::ENGLISH),
            stage: self.stage,
            needs: self.needs.as_deref().map(read::<Vec<String>>).transpose()?.unwrap_or_default(),
            activity: self.activity,
            link_worker: link_worker.map(first_word),
            joined_at: self.joined_at,
            safe_to_text: read::<SafeToText>(&self.safe_to_text)?,
            consent: self.consent,
            suppressed: self.suppressed,
            case_open: self.open_case.is_some(),
        };
        Ok(Loaded {
            person,
            version: self.version,
            state: self.state,
            last_message: self.last_message_id,
            hold: self.hold,
            arm: self.arm,
            baseline_at: self.baseline_at,
            link_worker: self.link_worker_id,
            open_case: self.open_case,
            address: self.address_id,
            account: self.account_id,
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Other(sqlx::Error::Decode(error.into())))
}

/// Writes the states whose version is still the one that was read, and gives who they were.
///
/// Fewer than were given: roll back, read again, take the turns again.
pub async fn write(tx: &mut Tx, states: &[NewState]) -> Result<Vec<PersonId>> {
    const SQL: Statement = Statement {
        head: "UPDATE person_state SET version = version + 1, state = v.column3, last_message_id = v.column4,
            hold = v.column5 FROM (",
        columns: 5,
        tail: ") AS v WHERE person_state.person_id = v.column1 AND person_state.version = v.column2
            RETURNING person_id",
    };
    let rows: Vec<(PersonId,)> = SQL
        .fetch(tx, states, |row, new| {
            row.bind(new.person)
                .bind(new.version)
                .bind(new.state.clone())
                .bind(new.last_message)
                .bind(new.hold.clone());
        })
        .await?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// Lets automatic messages go again, as staff decided; a turn that was taken meanwhile is taken again.
pub async fn release_hold(tx: &mut Tx, scheme: SchemeId, person: PersonId) -> Result<()> {
    const SQL: &str = "UPDATE person_state SET hold = NULL, version = version + 1
        WHERE scheme_id = $1 AND person_id = $2 AND hold IS NOT NULL";
    on!(tx, c => sqlx::query(SQL).bind(scheme).bind(person).execute(c).await.map(|_| ()))?;
    Ok(())
}
