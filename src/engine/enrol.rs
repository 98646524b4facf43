//! People and staff come in: from a file today, from a page tomorrow. All of them or none.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::domain::enrol::{NewAddress, NewPerson, NewStaff, Role};
use crate::domain::id::{AccountId, AddressId, PersonId, SchemeId, StaffId};
use crate::domain::talk::State;
use crate::domain::turn::Event;
use crate::domain::{Moment, schedule};
use crate::limits;
use crate::store::account::{self, Account};
use crate::store::address::{self, Owner};
use crate::store::people::{self, PersonAddress};
use crate::store::seal::{self, Lookup};
use crate::store::{Tx, invitation, staff, suppression};

use super::ledger::Ledger;
use super::{Engine, Error, Result};

/// What came of an import.
#[derive(Debug, Default)]
pub struct Enrolled {
    pub new: usize,
    /// Known already by their address: nothing was changed.
    pub known: usize,
    /// Their address has asked for no more texts: enrolled, and nothing automatic will be sent.
    pub suppressed: usize,
    /// What somebody with Telegram has to press before a bot may write to them.
    pub invitations: Vec<Invitation>,
}

/// A one-time start for Telegram.
#[derive(Debug)]
pub struct Invitation {
    /// The row of the file, so that the name need not be printed.
    pub row: usize,
    pub token: String,
}

/// How somebody is reached, by the accounts of the scheme: their secrets are not needed for it.
struct Reached {
    account: AccountId,
    /// Under which their address is looked up.
    kind: &'static str,
    /// A number, a chat, or the name that they are invited under.
    address: String,
    /// False where the chat is known only once they press Start.
    chat_known: bool,
}

/// The kind of the built-in phone: in the demo it stands in for every handset.
const PHONE: &str = "phone";

impl Engine {
    /// Enrols people of a scheme; `rows` carry the number of their row. The same file twice changes nothing.
    ///
    /// # Errors
    /// When a link worker is not on the staff list; then nobody is enrolled.
    pub async fn enrol(&self, scheme: SchemeId, rows: &[(usize, NewPerson)]) -> Result<Enrolled> {
        let mut tx = self.db.begin().await?;
        let enrolled = self.enrol_in(&mut tx, scheme, rows).await?;
        tx.commit().await?;
        self.nudge();
        Ok(enrolled)
    }

    /// What [`Engine::enrol`] would do. Nothing is kept.
    pub async fn would_enrol(&self, scheme: SchemeId, rows: &[(usize, NewPerson)]) -> Result<Enrolled> {
        let mut tx = self.db.begin().await?;
        self.enrol_in(&mut tx, scheme, rows).await
    }

    /// Today in the scheme's zone.
    pub async fn today(&self, scheme: SchemeId) -> Result<NaiveDate> {
        let mut tx = self.db.read().await?;
        self.library.refresh(&mut tx).await?;
        let settings = self.library.in_force(&mut tx, scheme, None).await?.settings;
        Ok(schedule::zone::date_of(self.now(), settings.zone))
    }

    /// The rows whose link worker is not on the staff list.
    pub async fn without_worker(&self, scheme: SchemeId, rows: &[(usize, NewPerson)]) -> Result<Vec<usize>> {
        let mut tx = self.db.read().await?;
        let workers = self.workers(&mut tx, scheme).await?;
        Ok(missing_workers(&workers, rows))
    }

    /// The rows whose address is one of staff: it is never taken for a person.
    pub async fn of_staff(&self, scheme: SchemeId, rows: &[(usize, NewPerson)]) -> Result<Vec<usize>> {
        // Never committed: to look up an address may make the account that waits for it.
        let mut tx = self.db.begin().await?;
        let reached = self.reach_all(&mut tx, scheme, rows.iter().map(|(_, row)| &row.address)).await?;
        let lookups: Vec<Lookup> =
            reached.iter().map(|reached| self.db.keys().lookup(reached.kind, &reached.address)).collect();
        let wanted: Vec<_> = lookups.iter().map(|lookup| (scheme, lookup.clone())).collect();
        let found = address::find(&mut tx, &wanted).await?;
        let is_staff = |lookup: &Lookup| {
            found.iter().any(|found| found.lookup == *lookup && matches!(found.owner, Owner::Staff(_)))
        };
        Ok(rows.iter().zip(&lookups).filter(|(_, lookup)| is_staff(lookup)).map(|((row, _), _)| *row).collect())
    }

    async fn enrol_in(&self, tx: &mut Tx, scheme: SchemeId, rows: &[(usize, NewPerson)]) -> Result<Enrolled> {
        let now = self.now();
        self.library.refresh(tx).await?;
        let settings = self.library.in_force(tx, scheme, None).await?.settings;
        let workers = self.workers(tx, scheme).await?;
        let missing = missing_workers(&workers, rows);
        if !missing.is_empty() {
            let rows: Vec<String> = missing.iter().map(ToString::to_string).collect();
            let message = format!("the link workers of rows {} are not on the staff list", rows.join(", "));
            return Err(Error::Refused(message));
        }
        let reached = self.reach_all(tx, scheme, rows.iter().map(|(_, row)| &row.address)).await?;
        let known = self.known(tx, scheme, &reached).await?;
        let mut enrolled = Enrolled::default();
        let mut new = Vec::new();
        let mut invited = Vec::new();
        for (((row_number, row), reached), known) in rows.iter().zip(&reached).zip(known) {
            if known {
                enrolled.known += 1;
                continue;
            }
            let id = PersonId(self.chance.id(now));
            let worker = row.link_worker.as_ref().and_then(|name| find_worker(&workers, name));
            let joined_at = row.joined_on.map_or(now, |date| {
                let morning = date.and_time(settings.default_time);
                schedule::zone::to_utc(morning, settings.zone)
            });
            if !reached.chat_known {
                invited.push((*row_number, reached, Owner::Person(id)));
            }
            new.push(self.person_row(scheme, id, row, reached, worker, joined_at, now)?);
        }
        let lookups: Vec<Lookup> = new.iter().flat_map(|person| self.lookups(person)).collect();
        enrolled.suppressed = suppression::among(tx, scheme, &lookups).await?.len();
        people::insert(tx, &new, now).await?;
        enrolled.invitations = self.invite(tx, scheme, invited, now).await?;
        enrolled.new = new.len();
        for some in new.chunks(limits::BATCH) {
            let wanted: Vec<_> = some.iter().map(|person| (scheme, person.id)).collect();
            let mut ledger = Ledger::new(now);
            self.happen(tx, &mut ledger, &wanted, &Event::Joined).await?;
            self.write(tx, ledger).await?;
        }
        Ok(enrolled)
    }

    /// Puts staff on the list of a scheme. Who is known already by their address is left as they are.
    pub async fn enrol_staff(&self, scheme: SchemeId, rows: &[(usize, NewStaff)]) -> Result<Enrolled> {
        let mut tx = self.db.begin().await?;
        let enrolled = self.enrol_staff_in(&mut tx, scheme, rows).await?;
        tx.commit().await?;
        Ok(enrolled)
    }

    /// What [`Engine::enrol_staff`] would do. Nothing is kept.
    pub async fn would_enrol_staff(&self, scheme: SchemeId, rows: &[(usize, NewStaff)]) -> Result<Enrolled> {
        let mut tx = self.db.begin().await?;
        self.enrol_staff_in(&mut tx, scheme, rows).await
    }

    async fn enrol_staff_in(&self, tx: &mut Tx, scheme: SchemeId, rows: &[(usize, NewStaff)]) -> Result<Enrolled> {
        let now = self.now();
        let reached = self.reach_all(tx, scheme, rows.iter().map(|(_, row)| &row.address)).await?;
        let known = self.known(tx, scheme, &reached).await?;
        let mut enrolled = Enrolled::default();
        let mut invited = Vec::new();
        for (((row_number, row), reached), known) in rows.iter().zip(&reached).zip(known) {
            if known {
                enrolled.known += 1;
                continue;
            }
            enrolled.new += 1;
            let id = self.staff_id(tx, scheme, row, now).await?;
            if reached.chat_known {
                let new = address::NewAddress {
                    id: AddressId(self.chance.id(now)),
                    scheme,
                    account: reached.account,
                    channel_kind: reached.kind.to_owned(),
                    owner: Owner::Staff(id),
                    address: reached.address.clone(),
                };
                address::insert(tx, &[new], now).await?;
            } else {
                invited.push((*row_number, reached, Owner::Staff(id)));
            }
        }
        enrolled.invitations = self.invite(tx, scheme, invited, now).await?;
        Ok(enrolled)
    }

    /// The same name twice in a file is one member of staff with two addresses.
    async fn staff_id(&self, tx: &mut Tx, scheme: SchemeId, row: &NewStaff, now: Moment) -> Result<StaffId> {
        let existing = staff::list(tx, scheme).await?.into_iter().find(|member| member.name == row.name);
        if let Some(member) = existing {
            return Ok(member.id);
        }
        let role = match row.role {
            Role::LinkWorker => staff::Role::LinkWorker,
            Role::Manager => staff::Role::Manager,
            Role::Lead => staff::Role::Lead,
        };
        let id = StaffId(self.chance.id(now));
        let member = staff::Staff { id, scheme, name: row.name.clone(), role, on_duty: row.on_duty, active: true };
        staff::upsert(tx, scheme, &[member], now).await?;
        Ok(id)
    }

    /// Whether each address is known already, or was invited under that name.
    async fn known(&self, tx: &mut Tx, scheme: SchemeId, reached: &[Reached]) -> Result<Vec<bool>> {
        let wanted: Vec<_> =
            reached.iter().map(|reached| (scheme, self.db.keys().lookup(reached.kind, &reached.address))).collect();
        let found = address::find(tx, &wanted).await?;
        let lookups: Vec<Lookup> = wanted.iter().map(|(_, lookup)| lookup.clone()).collect();
        let invited = invitation::invited_among(tx, scheme, &lookups).await?;
        let known = |lookup: &Lookup| found.iter().any(|found| found.lookup == *lookup) || invited.contains(lookup);
        Ok(lookups.iter().map(known).collect())
    }

    /// Which account of this scheme reaches each of them.
    async fn reach_all(
        &self,
        tx: &mut Tx,
        scheme: SchemeId,
        addresses: impl Iterator<Item = &NewAddress>,
    ) -> Result<Vec<Reached>> {
        let mut accounts = account::of_scheme(tx, scheme).await?;
        let mut reached = Vec::new();
        for address in addresses {
            let (kind, whole) = address_words(address);
            let account = if let Some(account) = account_for(&accounts, kind) {
                account.clone()
            } else {
                let new = self.waiting_account(tx, scheme, kind).await?;
                accounts.push(new.clone());
                new
            };
            reached.push(Reached {
                account: account.id,
                kind: if account.kind == PHONE { PHONE } else { kind },
                address: whole.to_owned(),
                chat_known: whole.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+'),
            });
        }
        Ok(reached)
    }

    /// An account that waits for `linnet serve` to bring its secrets: people can be imported before the first start.
    async fn waiting_account(&self, tx: &mut Tx, scheme: SchemeId, kind: &str) -> Result<Account> {
        let key: [u8; 18] = seal::random().map_err(crate::store::Error::from)?;
        let account = Account {
            id: AccountId(self.chance.id(self.now())),
            scheme,
            kind: kind.to_owned(),
            webhook_key: base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, key),
            display_name: String::new(),
            secret_name: String::new(),
            active: false,
        };
        account::upsert(tx, &account).await?;
        Ok(account)
    }

    #[expect(clippy::too_many_arguments, reason = "one row with everything that was found out about it")]
    fn person_row(
        &self,
        scheme: SchemeId,
        id: PersonId,
        row: &NewPerson,
        reached: &Reached,
        link_worker: Option<StaffId>,
        joined_at: Moment,
        now: Moment,
    ) -> Result<people::NewPerson> {
        let name = [Some(row.first_name.as_str()), row.last_name.as_deref()];
        Ok(people::NewPerson {
            id,
            scheme,
            first_name: row.first_name.clone(),
            name: name.into_iter().flatten().collect::<Vec<_>>().join(" "),
            language: row.language.code().to_owned(),
            link_worker,
            addresses: reached
                .chat_known
                .then(|| PersonAddress {
                    id: AddressId(self.chance.id(now)),
                    account: reached.account,
                    channel_kind: reached.kind.to_owned(),
                    address: reached.address.clone(),
                })
                .into_iter()
                .collect(),
            referral: row.referral.clone(),
            stage: row.stage,
            arm: format!("{:?}", row.stage).to_lowercase(),
            assigned_by: "import".to_owned(),
            joined_at,
            baseline_at: None,
            consent: row.consent,
            safe_to_text: row.safe_to_text.clone(),
            state: serde_json::to_string(&State::default()).map_err(Error::State)?,
        })
    }

    fn lookups(&self, person: &people::NewPerson) -> Vec<Lookup> {
        let all = person.addresses.iter();
        all.map(|address| self.db.keys().lookup(&address.channel_kind, &address.address)).collect()
    }

    async fn workers(&self, tx: &mut Tx, scheme: SchemeId) -> Result<HashMap<String, StaffId>> {
        let staff = staff::list(tx, scheme).await?;
        Ok(staff.into_iter().map(|member| (member.name.to_lowercase(), member.id)).collect())
    }

    async fn invite(
        &self,
        tx: &mut Tx,
        scheme: SchemeId,
        invited: Vec<(usize, &Reached, Owner)>,
        now: Moment,
    ) -> Result<Vec<Invitation>> {
        let mut invitations = Vec::with_capacity(invited.len());
        for (row, reached, owner) in invited {
            // A secret: never from the engine's own chance.
            let bytes: [u8; 18] = seal::random().map_err(crate::store::Error::from)?;
            // A letter in front: a list of invitations is opened by spreadsheets, and one that begins with `-` would be
            // kept from being a formula by a sign that does not belong to it.
            let random = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, bytes);
            let token = format!("i{random}");
            let expires_at = now + chrono::TimeDelta::days(limits::INVITATION_DAYS);
            invitation::insert(tx, scheme, reached.account, owner, &token, now, expires_at).await?;
            let lookup = self.db.keys().lookup(reached.kind, &reached.address);
            invitation::name(tx, scheme, &token, &lookup).await?;
            invitations.push(Invitation { row, token });
        }
        Ok(invitations)
    }
}

fn find_worker(workers: &HashMap<String, StaffId>, name: &str) -> Option<StaffId> {
    let lower = name.to_lowercase();
    let first_names: BTreeMap<&str, StaffId> =
        workers.iter().filter_map(|(whole, id)| Some((whole.split_whitespace().next()?, *id))).collect();
    workers.get(&lower).or_else(|| first_names.get(lower.as_str())).copied()
}

fn missing_workers(workers: &HashMap<String, StaffId>, rows: &[(usize, NewPerson)]) -> Vec<usize> {
    let missing = |row: &NewPerson| row.link_worker.as_ref().is_some_and(|name| find_worker(workers, name).is_none());
    rows.iter().filter(|(_, row)| missing(row)).map(|(number, _)| *number).collect()
}

/// The account of that kind, one in use before one that waits for its secrets; else the built-in phone.
fn account_for<'a>(accounts: &'a [Account], kind: &str) -> Option<&'a Account> {
    let of_kind = |kind: &str| {
        let own: Vec<&Account> = accounts.iter().filter(|account| account.kind == kind).collect();
        own.iter().find(|account| account.active).or(own.first()).copied()
    };
    of_kind(kind).or_else(|| of_kind(PHONE))
}

fn address_words(address: &NewAddress) -> (&'static str, &str) {
    match address {
        NewAddress::Sms(number) => ("sms", number.e164()),
        NewAddress::Telegram(name) => ("telegram", name.whole()),
    }
}
