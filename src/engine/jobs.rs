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

    /// One whole cycle. Gives how long there is nothing to do.
    pub async fn cycle(&self) -> Result<Duration> {
        self.tick().await?;
        self.send_due().await?;
        let next = self.next_due().await?;
        let now = self.now();
        self.health.completed(now);
        let until = next.map_or(limits::LONGEST_SLEEP, |at| (at - now).to_std().unwrap_or(Duration::ZERO));
        // A message that waits for its provider is due at once and cannot be sent at once: never spin.
        Ok(until.clamp(limits::SHORTEST_SLEEP, limits::LONGEST_SLEEP))
    }
}
