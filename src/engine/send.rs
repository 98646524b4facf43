//! The outbox sends, in rounds: claim, call the provider with no transaction open, mark.
//!
//! Nothing else in Linnet sends. A person's messages go one after the other; different people's side by side.
//! [`deliver`](super::deliver) decides about one message, [`aftermath`](super::aftermath) keeps what came of it.

use std::collections::BTreeMap;

use futures_util::StreamExt;
use uuid::Uuid;

use crate::domain::Moment;
use crate::domain::id::AddressId;
use crate::limits;
use crate::store::outbox::{self, Entry};
use crate::store::outbox_mark::{self, Came};

use super::aftermath::Outcome;
use super::{Engine, Result};

/// One claimed message.
pub(super) struct Job {
    pub entry: Entry,
    pub token: Uuid,
    /// After this another engine may take it over.
    pub lease_until: Moment,
    /// Nobody knows whether it was sent: the provider is asked, and nothing is sent.
    pub look_up: bool,
}

impl Engine {
    /// Sends what is ready and asks about what nobody knows. Gives how many messages were looked at.
    pub async fn send_due(&self) -> Result<usize> {
        let mut handled = 0;
        loop {
            match self.send_round().await? {
                0 => return Ok(handled),
                number => handled += number,
            }
        }
    }

    /// One round: few enough messages that a slow provider keeps nothing more urgent waiting for long.
    pub(super) async fn send_round(&self) -> Result<usize> {
        let mut claimed = self.claim_ready().await?;
        claimed.extend(self.claim_unknown().await?);
        let number = claimed.len();
        futures_util::stream::iter(by_receiver(claimed))
            .for_each_concurrent(limits::SENDS_AT_ONCE, |jobs| async move {
                if let Err(error) = self.send_in_order(jobs).await {
                    // The lease runs out and the message becomes one that nobody knows about.
                    tracing::error!(%error, "a message could not be marked");
                }
            })
            .await;
        Ok(number)
    }

    async fn claim_ready(&self) -> Result<Vec<Job>> {
        let now = self.now();
        let (token, lease_until) = (self.chance.id(now), now + limits::LEASE);
        let mut tx = self.db.begin().await?;
        let entries = outbox::claim(&mut tx, now, limits::SENDS_A_ROUND, token, lease_until).await?;
        self.library.refresh(&mut tx).await?;
        tx.commit().await?;
        Ok(entries.into_iter().map(|entry| Job { entry, token, lease_until, look_up: false }).collect())
    }

    /// What a sender left half-way counts as unknown once its lease is over.
    async fn claim_unknown(&self) -> Result<Vec<Job>> {
        let now = self.now();
        let (token, lease_until) = (self.chance.id(now), now + limits::LEASE);
        let mut tx = self.db.begin().await?;
        outbox_mark::expire_leases(&mut tx, now).await?;
        let entries = outbox::claim_unknown(&mut tx, now, limits::SENDS_A_ROUND, token, lease_until).await?;
        tx.commit().await?;
        Ok(entries.into_iter().map(|entry| Job { entry, token, lease_until, look_up: true }).collect())
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

    async fn send_in_order(&self, jobs: Vec<Job>) -> Result<()> {
        let mut waits: Option<Moment> = None;
        for job in jobs {
            let outcome = match waits {
                // The one before must go first: this one waits with it.
                Some(not_before) if !job.look_up => Outcome::held(not_before, "after the one before"),
                _ if job.look_up => self.look_up(&job.entry).await?,
                // A call that would outlast the lease could be made by two engines.
                _ if self.now() + limits::LONGEST_CALL > job.lease_until => {
                    Outcome::held(self.now(), "its turn came too late")
                }
                _ => self.send_one(&job.entry).await?,
            };
            waits = match &outcome.came {
                Came::Again { not_before, .. } | Came::Held { not_before, .. } => Some(*not_before),
                Came::Unknown { ask_at, .. } => Some(*ask_at),
                _ => waits,
            };
            self.settle(&job, outcome).await?;
        }
        Ok(())
    }
}

/// What goes to one receiver, in the order in which it was said; the receiver of the most important first.
fn by_receiver(jobs: Vec<Job>) -> Vec<Vec<Job>> {
    let mut by_address: BTreeMap<AddressId, Vec<Job>> = BTreeMap::new();
    for job in jobs {
        by_address.entry(job.entry.address).or_default().push(job);
    }
    let mut all: Vec<Vec<Job>> = by_address.into_values().collect();
    for jobs in &mut all {
        jobs.sort_by_key(|job| job.entry.id);
    }
    all.sort_by_key(|jobs| jobs.iter().map(|job| (job.entry.priority, job.entry.id)).min());
    all
}
