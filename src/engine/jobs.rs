//! The loop: it sleeps until something is due or somebody nudges it, and does what is due.

use std::time::Duration;

use crate::limits;

use super::{Engine, Result};

impl Engine {
    /// Works until `stop` is ready, then finishes what is in hand.
    pub async fn work(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        let mut failures: u32 = 0;
        loop {
            let sleep = match self.cycle().await {
                Ok(sleep) => {
                    failures = 0;
                    sleep
                }
                Err(error) => {
                    tracing::error!(%error, "a cycle broke off; it begins anew");
                    failures = failures.saturating_add(1).min(5);
                    Duration::from_secs(1 << failures)
                }
            };
            tokio::select! {
                () = &mut stop => return,
                () = tokio::time::sleep(sleep) => {}
                () = self.nudge.notified() => {}
            }
        }
    }

    /// One whole cycle: what is due, then a round of sending, until there is neither. Gives how long there is
    /// nothing to do.
    ///
    /// # Errors
    /// The first that came up; what it did not concern was done.
    pub async fn cycle(&self) -> Result<Duration> {
        loop {
            // Neither waits for the other's mistakes, nor for more than a round of the other.
            let ticked = self.tick().await;
            let sent = self.send_round().await?;
            ticked?;
            self.health.completed(self.now());
            if sent == 0 {
                break;
            }
        }
        let next = self.next_due().await?;
        let now = self.now();
        let until = next.map_or(limits::LONGEST_SLEEP, |at| (at - now).to_std().unwrap_or(Duration::ZERO));
        // A message that waits for its provider is due at once and cannot be sent at once: never spin.
        Ok(until.clamp(limits::SHORTEST_SLEEP, limits::LONGEST_SLEEP))
    }
}
