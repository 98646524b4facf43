//! What became of messages later, as providers tell it: late, twice, in any order.

use crate::channel::{Delivery, Receipt};
use crate::domain::turn::Event;
use crate::store::receipt::{self, NewReceipt};
use crate::store::{Tx, outbox};

use super::again::again;
use super::ledger::Ledger;
use super::{Engine, Error, Result};

impl Engine {
    /// Keeps receipts; a message that could not be delivered is told to staff.
    pub async fn receipts(&self, receipts: Vec<Receipt>) -> Result<()> {
        let now = self.now();
        let mut rows = Vec::with_capacity(receipts.len());
        for receipt in receipts {
            let way = self.way(receipt.account).ok_or(Error::NoSuchAccount(receipt.account))?;
            rows.push(NewReceipt {
                scheme: way.scheme,
                account: receipt.account,
                provider_id: receipt.provider_id,
                outbox: receipt.outbox,
                status: status(receipt.status),
                why: receipt.why.map(|why| way.channel.redact(&why)),
                at: now,
            });
        }
        again!(self, self.keep_receipts(&rows))
    }

    async fn keep_receipts(&self, rows: &[NewReceipt]) -> Result<()> {
        let mut tx: Tx = self.db.begin().await?;
        let moved = receipt::record(&mut tx, rows).await?;
        let mut undelivered = Vec::new();
        for moved in moved.iter().filter(|moved| moved.delivery == receipt::Delivery::Undelivered) {
            let Some(person) = moved.person else { continue };
            if let Some(scheme) = outbox::scheme_of(&mut tx, moved.id).await? {
                undelivered.push((scheme, person));
            }
        }
        undelivered.sort_unstable();
        undelivered.dedup();
        if !undelivered.is_empty() {
            self.library.refresh(&mut tx).await?;
            let mut ledger = Ledger::new(self.now());
            self.happen(&mut tx, &mut ledger, &undelivered, &Event::Undelivered).await?;
            self.write(&mut tx, ledger).await?;
        }
        tx.commit().await?;
        self.nudge();
        Ok(())
    }
}

fn status(status: Delivery) -> receipt::Delivery {
    match status {
        Delivery::Accepted => receipt::Delivery::Accepted,
        Delivery::Sent => receipt::Delivery::Sent,
        Delivery::Delivered => receipt::Delivery::Delivered,
        Delivery::Undelivered => receipt::Delivery::Undelivered,
    }
}
