//! A reply comes in: the first half of its road.
//!
//! Everything that has arrived is taken in one transaction. A batch that fails is halved; a message that fails
//! alone is set aside for a person. One bad message never holds up the rest.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use crate::channel::Inbound;
use crate::limits;
use crate::store::message;

use super::again::again;
use super::ledger::Ledger;
use super::staff::hear_staff;
use super::{Engine, Error, Result};

impl Engine {
    /// Stores and handles what arrived. Only after `Ok` may a provider be told that we have it.
    ///
    /// # Errors
    /// When the database is away or its disk is full, or others write all the time: what was not taken, the provider
    /// keeps, and what was taken is known when it comes again.
    pub async fn receive(&self, batch: Vec<Inbound>) -> Result<()> {
        let mut left = None;
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
                // Too many wrote at once. Nothing is wrong with the message: whoever brought it brings it again.
                Err(error) if error.is_conflict() || error.is_unknown() => left = Some(error),
                Err(error) => match self.set_aside(&part[0], &error).await {
                    Err(error) if error.is_outage() => return Err(error),
                    // Not taken at all; the others are, and are known when they come again.
                    Err(error) => left = Some(error),
                    Ok(()) => {}
                },
            }
        }
        self.nudge();
        left.map_or(Ok(()), Err)
    }

    async fn receive_persistently(&self, batch: &[Inbound]) -> Result<()> {
        // After an unknown commit the repeat finds the messages by their ids, if they are there.
        again!(self, self.receive_unbroken(batch))
    }

    /// Whatever panics, a stranger's words as well as a turn, the message that brought it is found and set aside.
    async fn receive_unbroken(&self, batch: &[Inbound]) -> Result<()> {
        AssertUnwindSafe(self.receive_once(batch)).catch_unwind().await.unwrap_or(Err(Error::Broke))
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
        hear_staff(&mut tx, &mut ledger, sorted.staff).await?;
        self.hear_unknown(&mut ledger, sorted.unknown);
        self.write(&mut tx, ledger).await?;
        let _shut = self.door.write().await;
        tx.commit().await?;
        Ok(())
    }
}
