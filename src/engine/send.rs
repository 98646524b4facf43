//! The outbox sends: claim, decide anew, call the provider with no transaction open, mark.
//!
//! Nothing else in Linnet sends. A person's messages go one after the other; different people's side by side.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::StreamExt;
use uuid::Uuid;

use crate::channel::{LookUp, Outgoing, Sent};
use crate::domain::id::{AddressId, OutboxId, PersonId, SchemeId};
use crate::domain::sending::{self, Decision, Next, PersonDuty, Policy, Queued, SentOutcome, decide};
use crate::domain::settings::Settings;
use crate::domain::talk::{Hold, State};
use crate::domain::turn::{Event, Heard};
use crate::domain::{Moment, schedule};
use crate::limits;
use crate::store::address::{self, Opened};
use crate::store::outbox::{self, Entry};
use crate::store::outbox_mark::{self, Came, Mark};
use crate::store::person_state;

use super::answers::sending_kind;
use super::{Engine, Error, Result};

/// What a provider's side says about a person for good.
enum News {
    Blocked(SchemeId, PersonId, AddressId),
    Undelivered(SchemeId, PersonId),
}

impl Engine {
    /// Sends what is ready and asks about what nobody knows. Gives how many messages were looked at.
    pub async fn send_due(&self) -> Result<usize> {
        let mut handled = 0;
        loop {
            let ready = self.claim_ready().await?;
            let unknown = self.claim_unknown().await?;
            let number = ready.len() + unknown.len();
            if number == 0 {
                return Ok(handled);
            }
            handled += number;
            let jobs = by_receiver(ready, unknown);
            futures_util::stream::iter(jobs)
                .for_each_concurrent(limits::SENDS_AT_ONCE, |job| async move {
                    if let Err(error) = self.send_in_order(job).await {
                        // The lease runs out and the message becomes one that nobody knows about.
                        tracing::error!(%error, "a message could not be marked");
                    }
                })
                .await;
        }
    }

    async fn claim_ready(&self) -> Result<Vec<(Entry, Uuid)>> {
        let now = self.now();
        let token = self.chance.id(now);
        let mut tx = self.db.begin().await?;
        let entries = outbox::claim(&mut tx, now, limits::SENDS_A_ROUND, token, now + limits::LEASE).await?;
        self.library.refresh(&mut tx).await?;
        tx.commit().await?;
        Ok(entries.into_iter().map(|entry| (entry, token)).collect())
    }

    /// What a sender left half-way counts as unknown once its lease is over.
    async fn claim_unknown(&self) -> Result<Vec<(Entry, Uuid)>> {
        let now = self.now();
        let token = self.chance.id(now);
        let mut tx = self.db.begin().await?;
        outbox_mark::expire_leases(&mut tx, now).await?;
        let entries = outbox::claim_unknown(&mut tx, now, limits::SENDS_A_ROUND, token, now + limits::LEASE).await?;
        tx.commit().await?;
        Ok(entries.into_iter().map(|entry| (entry, token)).collect())
    }

    /// What an engine that was killed had in hand counts as unknown at once, so that nobody waits for its lease.
    /// Only the one who holds the lock alone may call it: nobody else can be sending.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn take_over(&self) -> Result<()> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        outbox_mark::expire_all_leases(&mut tx, now).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn send_in_order(&self, job: Vec<Job>) -> Result<()> {
        let mut waits: Option<Moment> = None;
        for Job { entry, token, look_up } in job {
            let came = match waits {
                // The one before must go first: this one waits with it.
                Some(not_before) if !look_up => Came::Again { not_before, why: "after the one before".to_owned() },
                _ if look_up => self.look_up(&entry).await?,
                _ => self.send_one(&entry).await?,
            };
            if let Came::Again { not_before, .. } = &came {
                waits = Some(*not_before);
            }
            self.mark(&entry, token, came).await?;
        }
        Ok(())
    }

    /// Decides with what is true now, not when it was queued, and calls the provider.
    async fn send_one(&self, entry: &Entry) -> Result<Came> {
        let Some(text) = &entry.text else { return Ok(Came::Cancelled { why: "they were erased".to_owned() }) };
        let (duty, settings, opened) = self.duty(entry).await?;
        let Some(opened) = opened else { return Ok(Came::Failed { why: "there is no address".to_owned() }) };
        let queued =
            Queued { kind: sending_kind(entry.kind), queued_at: entry.created_at, expires_at: entry.expires_at };
        let now = self.now();
        match decide(&queued, &duty, &settings, now) {
            Decision::HoldUntil(not_before) => Ok(Came::Again { not_before, why: "outside the hours".to_owned() }),
            Decision::Cancel(reason) => Ok(Came::Cancelled { why: reason.because().to_owned() }),
            Decision::GiveToPerson(reason) => Ok(Came::Handed { why: reason.because().to_owned() }),
            Decision::Send => {
                let way = self.way(entry.account).ok_or(Error::NoSuchAccount(entry.account))?;
                let sent = way.channel.send(&outgoing(entry, &opened, text, now)).await;
                Ok(self.came(entry, sent))
            }
        }
    }

    async fn look_up(&self, entry: &Entry) -> Result<Came> {
        let Some(text) = &entry.text else { return Ok(Came::Cancelled { why: "they were erased".to_owned() }) };
        let (_, _, opened) = self.duty(entry).await?;
        let Some(opened) = opened else { return Ok(Came::Failed { why: "there is no address".to_owned() }) };
        let way = self.way(entry.account).ok_or(Error::NoSuchAccount(entry.account))?;
        let found = way.channel.look_up(&outgoing(entry, &opened, text, self.now()), entry.created_at).await;
        Ok(match found {
            LookUp::Found { provider_id } => Came::Sent { provider_id },
            LookUp::NotFound => self.next(entry, SentOutcome::LookedUpNotFound, "the provider has no such message"),
            LookUp::CannotTell => self.next(entry, SentOutcome::LookUpCannotTell, "the provider cannot be asked"),
        })
    }

    fn came(&self, entry: &Entry, sent: Sent) -> Came {
        match sent {
            Sent::Accepted { provider_id } => Came::Sent { provider_id },
            Sent::Refused { retry_after_seconds, why } => {
                self.next(entry, SentOutcome::Refused { retry_after_seconds }, &why)
            }
            Sent::Failed { why } => self.next(entry, SentOutcome::Failed, &why),
            Sent::BlockedByPerson { why } => self.next(entry, SentOutcome::Blocked, &why),
            Sent::Unknown { why } => self.next(entry, SentOutcome::Unknown, &why),
        }
    }

    fn next(&self, entry: &Entry, outcome: SentOutcome, why: &str) -> Came {
        let attempt = u32::try_from(entry.attempts + entry.look_ups).unwrap_or(u32::MAX).max(1);
        let jitter = f64::from(self.chance.below(1_000)) / 1_000.0;
        let policy = match entry.policy {
            outbox::Policy::AtLeastOnce => Policy::AtLeastOnce,
            outbox::Policy::LookUp => Policy::LookUpThenResend,
            outbox::Policy::AtMostOnce => Policy::AtMostOnce,
        };
        let why = why.to_owned();
        match sending::after(outcome, attempt, policy, jitter, self.now()) {
            Next::Done => Came::Sent { provider_id: String::new() },
            Next::RetryAt(not_before) => Came::Again { not_before, why },
            Next::LookUpAt(ask_at) => Came::Unknown { ask_at, why },
            Next::LeaveUnknown => Came::Handed { why: format!("nobody knows whether it arrived: {why}") },
            Next::Failed => Came::Failed { why },
            Next::Blocked => Came::Failed { why: format!("{BLOCKED}{why}") },
        }
    }

    async fn mark(&self, entry: &Entry, token: Uuid, came: Came) -> Result<()> {
        let news = news(entry, &came);
        let mut tx = self.db.begin().await?;
        outbox_mark::mark(&mut tx, &[Mark { id: entry.id, token, came }], self.now()).await?;
        if let Some(News::Blocked(_, _, address)) = &news {
            address::block(&mut tx, &[*address]).await?;
        }
        tx.commit().await?;
        match news {
            Some(News::Blocked(scheme, person, _)) => {
                let message = crate::domain::id::MessageId(entry.id.0);
                let event = Event::Reply { message, heard: Heard::Blocked, sent_at: None, crossed: false };
                self.happen_now(scheme, person, &event).await
            }
            Some(News::Undelivered(scheme, person)) => self.happen_now(scheme, person, &Event::Undelivered).await,
            None => Ok(()),
        }
    }

    /// What must be respected now, the scheme's settings, and where it goes.
    async fn duty(&self, entry: &Entry) -> Result<(PersonDuty, Arc<Settings>, Option<Opened>)> {
        let mut tx = self.db.read().await?;
        let settings = self.library.in_force(&mut tx, entry.scheme, None).await?.settings;
        let opened = address::open(&mut tx, &[entry.address]).await?.remove(&entry.address);
        let Some(person) = entry.person else { return Ok((PersonDuty::staff(), settings, opened)) };
        let now = self.now();
        let midnight = schedule::zone::to_utc(
            schedule::zone::date_of(now, settings.zone).and_time(chrono::NaiveTime::MIN),
            settings.zone,
        );
        let sent = outbox::sent_to(&mut tx, &[person], midnight).await?;
        let sent_today = sent.first().map_or(0, |sent| u32::try_from(sent.since).unwrap_or(u32::MAX));
        let Some(loaded) = person_state::load(&mut tx, &[(entry.scheme, person)]).await?.pop() else {
            let gone = PersonDuty { died: true, ..PersonDuty::staff() };
            return Ok((gone, settings, opened));
        };
        let state: State = serde_json::from_str(&loaded.state).map_err(Error::State)?;
        let duty = PersonDuty {
            stage: loaded.person.stage,
            died: state.hold == Some(Hold::Death),
            suppressed: loaded.person.suppressed,
            held: state.hold.is_some(),
            paused_until: state.paused_until,
            safe_to_text: loaded.person.safe_to_text,
            somebody_reads: true,
            sent_today,
            // The turn says a confirmation and a crisis reply once only; both are committed with it.
            confirmed: false,
            last_crisis_reply_at: None,
        };
        Ok((duty, settings, opened))
    }
}

/// Marks a failure that is the other side's wish.
const BLOCKED: &str = "blocked: ";

fn news(entry: &Entry, came: &Came) -> Option<News> {
    let person = entry.person?;
    match came {
        Came::Failed { why } if why.starts_with(BLOCKED) => Some(News::Blocked(entry.scheme, person, entry.address)),
        Came::Failed { .. } => Some(News::Undelivered(entry.scheme, person)),
        _ => None,
    }
}

fn outgoing(entry: &Entry, opened: &Opened, text: &str, now: Moment) -> Outgoing {
    let valid = entry.expires_at.map_or(limits::LONGEST_VALIDITY_SECONDS, |at| (at - now).num_seconds());
    Outgoing {
        address: opened.address.clone(),
        text: crate::domain::sms::fold(text),
        id: OutboxId(entry.id.0),
        valid_seconds: u32::try_from(valid.clamp(60, limits::LONGEST_VALIDITY_SECONDS)).unwrap_or(60),
    }
}

struct Job {
    entry: Entry,
    token: Uuid,
    look_up: bool,
}

/// What goes to one receiver, in the order in which it was said.
fn by_receiver(ready: Vec<(Entry, Uuid)>, unknown: Vec<(Entry, Uuid)>) -> Vec<Vec<Job>> {
    let jobs = ready
        .into_iter()
        .map(|(entry, token)| Job { entry, token, look_up: false })
        .chain(unknown.into_iter().map(|(entry, token)| Job { entry, token, look_up: true }));
    let mut by_address: BTreeMap<(i64, AddressId), Vec<Job>> = BTreeMap::new();
    for job in jobs {
        // Notices to staff go first.
        let first = if job.entry.staff.is_some() { 0 } else { 1 };
        by_address.entry((first, job.entry.address)).or_default().push(job);
    }
    for jobs in by_address.values_mut() {
        jobs.sort_by_key(|job| job.entry.id);
    }
    by_address.into_values().collect()
}
