//! A reply comes in: the first half of its road.
//!
//! Everything that has arrived is taken in one transaction. A batch that fails is halved; a message that fails
//! alone is set aside for a person. One bad message never holds up the rest.

use crate::channel::Inbound;
use crate::limits;
use crate::store::message;

use super::ledger::Ledger;
use super::{Engine, Result};

impl Engine {
    /// Stores and handles what arrived. Only after `Ok` may a provider be told that we have it.
    ///
    /// # Errors
    /// When the database is away or its disk is full: nothing was taken, and the provider keeps it.
    pub async fn receive(&self, batch: Vec<Inbound>) -> Result<()> {
        let mut waiting: Vec<Vec<Inbound>> = batch.chunks(limits::BATCH).rev().map(<[Inbound]>::to_vec).collect();
        while let Some(mut part) = waiting.pop() {
            match self.receive_persistently(&part).await {
                Ok(()) => {}
                Err(error) if error.is_outage() => return Err(error),
                Err(_) if part.len() > 1 => {
                    let second = part.split_off(part.len() / 2);
                    waiting.push(second);
                    waiting.push(part);
                }
                Err(error) => self.set_aside(&part[0], &error).await?,
            }
        }
        self.nudge();
        Ok(())
    }

    async fn receive_persistently(&self, batch: &[Inbound]) -> Result<()> {
        let mut outcome = self.receive_once(batch).await;
        for _ in 0..limits::TRIES_AGAIN {
            match outcome {
                Err(error) if error.is_conflict() || error.is_unknown() => {
                    tracing::debug!(%error, messages = batch.len(), "taking the turns again");
                    // After an unknown commit the repeat finds the messages by their ids, if they are there.
                    outcome = self.receive_once(batch).await;
                }
                decided => return decided,
            }
        }
        outcome
    }

    async fn receive_once(&self, batch: &[Inbound]) -> Result<()> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        let wanted: Vec<_> = batch.iter().map(|inbound| (inbound.account, inbound.external_id.clone())).collect();
        let mut known = message::known(&mut tx, &wanted).await?;
        let fresh: Vec<&Inbound> =
            batch.iter().filter(|inbound| known.insert((inbound.account, inbound.external_id.clone()))).collect();
        if fresh.is_empty() {
            return Ok(());
        }
        self.library.refresh(&mut tx).await?;
        let sorted = self.sort(&mut tx, fresh, now).await?;
        let mut ledger = Ledger::new(now);
        self.hear_people(&mut tx, &mut ledger, sorted.people).await?;
        self.hear_staff(&mut tx, &mut ledger, sorted.staff).await?;
        self.hear_unknown(&mut ledger, sorted.unknown);
        self.write(&mut tx, ledger).await?;
        tx.commit().await?;
        Ok(())
    }
}
