//! People and staff come in: from a file today, from a page tomorrow. All of them or none.

use std::collections::{BTreeMap, HashMap};

use crate::domain::enrol::{NewAddress, NewPerson, NewStaff, Role};
use crate::domain::id::{AccountId, AddressId, PersonId, SchemeId, StaffId};
use crate::domain::talk::State;
use crate::domain::turn::Event;
use crate::domain::{Moment, schedule};
use crate::limits;
use crate::store::address::{self, Owner};
use crate::store::people::{self, PersonAddress};
use crate::store::seal::{self, Lookup};
use crate::store::{Tx, invitation, staff, suppression};

use super::ledger::Ledger;
use super::{Engine, Error, Result, address_kind};
use crate::channel::Kind;

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

/// How somebody is reached, as far as this server knows channels.
struct Reached {
    account: AccountId,
    kind: &'static str,
    /// `None` where the address is known only once they press Start.
    address: Option<String>,
}

impl Engine {
    /// Enrols people of a scheme; `rows` carry the number of their row. The same file twice changes nothing.
    ///
    /// # Errors
    /// When a channel is not set up, or a link worker is not on the staff list; then nobody is enrolled.
    pub async fn enrol(&self, scheme: SchemeId, rows: &[(usize, NewPerson)]) -> Result<Enrolled> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        self.library.refresh(&mut tx).await?;
        let settings = self.library.in_force(&mut tx, scheme, None).await?.settings;
        let workers = self.workers(&mut tx, scheme).await?;
        let mut enrolled = Enrolled::default();
        let mut new = Vec::new();
        let known = self.known(&mut tx, scheme, rows.iter().map(|(_, row)| &row.address)).await?;
        let mut invited = Vec::new();
        for ((row_number, row), known) in rows.iter().zip(known) {
            if known {
                enrolled.known += 1;
                continue;
            }
            let reached = self.reached(scheme, &row.address)?;
            let id = PersonId(self.chance.id(now));
            let worker = row.link_worker.as_ref().map(|name| find_worker(&workers, name, *row_number)).transpose()?;
            let joined_at = row.joined_on.map_or(now, |date| {
                let morning = date.and_time(settings.default_time);
                schedule::zone::to_utc(morning, settings.zone)
            });
            if reached.address.is_none() {
                invited.push((*row_number, reached.account, Owner::Person(id)));
            }
            new.push(self.person_row(scheme, id, row, &reached, worker, joined_at, now)?);
        }
        let lookups: Vec<Lookup> = new.iter().flat_map(|person| self.lookups(person)).collect();
        enrolled.suppressed = suppression::among(&mut tx, scheme, &lookups).await?.len();
        people::insert(&mut tx, &new, now).await?;
        enrolled.invitations = self.invite(&mut tx, scheme, invited, now).await?;
        enrolled.new = new.len();
        for some in new.chunks(limits::BATCH) {
            let wanted: Vec<_> = some.iter().map(|person| (scheme, person.id)).collect();
            let mut ledger = Ledger::new(now);
            self.happen(&mut tx, &mut ledger, &wanted, &Event::Joined).await?;
            self.write(&mut tx, ledger).await?;
        }
        tx.commit().await?;
        self.nudge();
        Ok(enrolled)
    }

    /// Puts staff on the list of a scheme. Who is known already by their address is left as they are.
    pub async fn enrol_staff(&self, scheme: SchemeId, rows: &[(usize, NewStaff)]) -> Result<Enrolled> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        let known = self.known(&mut tx, scheme, rows.iter().map(|(_, row)| &row.address)).await?;
        let mut enrolled = Enrolled::default();
        let mut invited = Vec::new();
        for ((row_number, row), known) in rows.iter().zip(known) {
            if known {
                enrolled.known += 1;
                continue;
            }
            enrolled.new += 1;
            let reached = self.reached(scheme, &row.address)?;
            let id = self.staff_id(&mut tx, scheme, row, now).await?;
            match reached.address {
                None => invited.push((*row_number, reached.account, Owner::Staff(id))),
                Some(address) => {
                    let new = address::NewAddress {
                        id: AddressId(self.chance.id(now)),
                        scheme,
                        account: reached.account,
                        channel_kind: reached.kind.to_owned(),
                        owner: Owner::Staff(id),
                        address,
                    };
                    address::insert(&mut tx, &[new], now).await?;
                }
            }
        }
        enrolled.invitations = self.invite(&mut tx, scheme, invited, now).await?;
        tx.commit().await?;
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

    async fn known<'a>(
        &self,
        tx: &mut Tx,
        scheme: SchemeId,
        addresses: impl Iterator<Item = &'a NewAddress>,
    ) -> Result<Vec<bool>> {
        let mut wanted = Vec::new();
        for address in addresses {
            let (_, whole) = address_words(address);
            wanted.push((scheme, self.db.keys().lookup(self.reached(scheme, address)?.kind, whole)));
        }
        let found = address::find(tx, &wanted).await?;
        Ok(wanted.iter().map(|(_, lookup)| found.iter().any(|found| found.lookup == *lookup)).collect())
    }

    /// Which account of this scheme reaches them.
    fn reached(&self, scheme: SchemeId, address: &NewAddress) -> Result<Reached> {
        let (kind, whole) = address_words(address);
        let channel = |wanted: Kind| {
            let ways = self.ways.values().find(|way| way.scheme == scheme && way.channel.kind() == wanted);
            ways.map(|way| way.channel.account())
        };
        // In the demo the built-in phone stands in for every handset.
        let found = match address {
            NewAddress::Sms(_) => channel(Kind::Twilio).or_else(|| channel(Kind::Phone)),
            NewAddress::Telegram(_) => channel(Kind::Telegram).or_else(|| channel(Kind::Phone)),
        };
        let account = found.ok_or_else(|| {
            Error::Refused(format!("no channel for {kind} is set up for this scheme: see .env.example"))
        })?;
        let chat_known = whole.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+');
        let kind = self.way(account).map_or(kind, |way| address_kind(way.channel.kind()));
        Ok(Reached { account, kind, address: chat_known.then(|| whole.to_owned()) })
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
                .address
                .iter()
                .map(|address| PersonAddress {
                    id: AddressId(self.chance.id(now)),
                    account: reached.account,
                    channel_kind: reached.kind.to_owned(),
                    address: address.clone(),
                })
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
        invited: Vec<(usize, AccountId, Owner)>,
        now: Moment,
    ) -> Result<Vec<Invitation>> {
        let mut invitations = Vec::with_capacity(invited.len());
        for (row, account, owner) in invited {
            // A secret: never from the engine's own chance.
            let bytes: [u8; 18] = seal::random().map_err(crate::store::Error::from)?;
            let token = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, bytes);
            let expires_at = now + chrono::TimeDelta::days(limits::INVITATION_DAYS);
            invitation::insert(tx, scheme, account, owner, &token, now, expires_at).await?;
            invitations.push(Invitation { row, token });
        }
        Ok(invitations)
    }
}

fn find_worker(workers: &HashMap<String, StaffId>, name: &str, row: usize) -> Result<StaffId> {
    let lower = name.to_lowercase();
    let first_names: BTreeMap<&str, StaffId> =
        workers.iter().filter_map(|(whole, id)| Some((whole.split_whitespace().next()?, *id))).collect();
    workers.get(&lower).or_else(|| first_names.get(lower.as_str())).copied().ok_or_else(|| {
        Error::Refused(format!("row {row}: this link worker is not on the staff list; import staff.csv first"))
    })
}

fn address_words(address: &NewAddress) -> (&'static str, &str) {
    match address {
        NewAddress::Sms(number) => ("sms", number.e164()),
        NewAddress::Telegram(name) => ("telegram", name.whole()),
    }
}
