//! Asking Telegram for updates, and confirming them only when they are stored.
//!
//! Telegram keeps an update until a later poll asks for the one after it. So the offset moves after the engine has
//! committed, and a crash in between brings the update again.

use std::time::Duration;

use serde_json::Value;
use teloxide_core::payloads::GetUpdates;
use tracing::{info, warn};

use super::{CallError, Telegram, WANTED, update};
use crate::channel::Inbound;
use crate::limits::{TELEGRAM_POLL_PAUSE_SECONDS, TELEGRAM_POLL_SECONDS, TELEGRAM_POLL_UPDATES};

/// What one poll brought.
#[derive(Clone, Debug)]
pub struct Batch {
    /// In the order of Telegram.
    pub inbound: Vec<Inbound>,
    /// To be given to the next poll, once this batch is stored; `None` when there is nothing to confirm.
    pub next_offset: Option<i32>,
    /// Updates of no concern to us.
    pub skipped: usize,
}

impl Telegram {
    /// One poll, held open by Telegram for up to `wait_seconds`. Giving an offset confirms everything before it.
    pub async fn poll(&self, offset: Option<i32>, wait_seconds: u32) -> Result<Batch, CallError> {
        let mut payload = GetUpdates::new();
        payload.offset = offset;
        payload.limit = Some(TELEGRAM_POLL_UPDATES);
        payload.timeout = Some(wait_seconds);
        payload.allowed_updates = Some(WANTED.to_vec());
        let timeout = self.settings.timeout + Duration::from_secs(wait_seconds.into());
        let answer = self.call("GetUpdates", &payload, timeout).await?;
        let Value::Array(updates) = answer else { return Err(CallError::Unknown("its answer could not be read")) };
        let batch = self.batch(&updates);
        if !updates.is_empty() && batch.next_offset.is_none() {
            // Nothing to confirm them by: polling on at once would bring them again for ever.
            return Err(CallError::Unknown("its updates have no numbers"));
        }
        Ok(batch)
    }

    fn batch(&self, updates: &[Value]) -> Batch {
        let mut batch = Batch { inbound: Vec::new(), next_offset: None, skipped: 0 };
        for raw in updates {
            let Ok(read) = update::read(self.settings.account, raw) else {
                batch.skipped += 1;
                continue;
            };
            let next = i32::try_from(read.update_id.saturating_add(1)).ok();
            batch.next_offset = batch.next_offset.max(next);
            match read.inbound {
                Some(inbound) => batch.inbound.push(inbound),
                None => batch.skipped += 1,
            }
        }
        batch
    }

    /// Polls until `shutdown`. `accept` stores a batch; while it fails, the same updates come again.
    /// It is never cut off halfway: the shutdown waits for it.
    pub async fn listen<A, F, E>(&self, mut accept: A, shutdown: impl Future<Output = ()>)
    where
        A: FnMut(Vec<Inbound>) -> F,
        F: Future<Output = Result<(), E>>,
    {
        tokio::pin!(shutdown);
        let mut offset = None;
        let mut pause = Pause::default();
        loop {
            // After a failure a short poll: the longer one is for when nothing is wrong.
            let wait_seconds = if pause.failures == 0 { TELEGRAM_POLL_SECONDS } else { 0 };
            let polled = tokio::select! {
                () = &mut shutdown => return,
                polled = self.poll(offset, wait_seconds) => polled,
            };
            let rest = match polled {
                Ok(batch) => match store(&mut accept, batch, &mut offset).await {
                    Ok(()) => {
                        pause.recovered();
                        continue;
                    }
                    Err(()) => pause.failed("messages from Telegram could not be stored, they stay there", None),
                },
                Err(error) => pause.failed(&error.to_string(), wait_of(&error)),
            };
            tokio::select! {
                () = &mut shutdown => return,
                () = tokio::time::sleep(rest) => {}
            }
        }
    }
}

/// Stores a batch, then moves the offset. An empty answer to an offset has confirmed it, so it is dropped:
/// after a quiet week Telegram starts its numbers anew, perhaps below it.
async fn store<A, F, E>(accept: &mut A, batch: Batch, offset: &mut Option<i32>) -> Result<(), ()>
where
    A: FnMut(Vec<Inbound>) -> F,
    F: Future<Output = Result<(), E>>,
{
    if !batch.inbound.is_empty() {
        accept(batch.inbound).await.map_err(drop)?;
    }
    *offset = batch.next_offset;
    Ok(())
}

fn wait_of(error: &CallError) -> Option<u64> {
    match error {
        CallError::Wait { seconds } => Some(*seconds),
        _ => None,
    }
}

/// How long to rest after failures: 1, 2, 4 seconds and so on.
#[derive(Default)]
struct Pause {
    failures: u32,
}

impl Pause {
    /// Told at the first failure and then each time the pause is at its longest, so that a log is not flooded.
    fn failed(&mut self, why: &str, asked_seconds: Option<u64>) -> Duration {
        let seconds = 1_u64.checked_shl(self.failures).unwrap_or(u64::MAX).min(TELEGRAM_POLL_PAUSE_SECONDS);
        let seconds = seconds.max(asked_seconds.unwrap_or(0));
        if self.failures == 0 || seconds >= TELEGRAM_POLL_PAUSE_SECONDS {
            warn!(seconds, failures = self.failures, why, "Telegram is asked again later");
        }
        self.failures = (self.failures + 1).min(30);
        Duration::from_secs(seconds)
    }

    fn recovered(&mut self) {
        if self.failures > 0 {
            info!(failures = self.failures, "Telegram answers again");
        }
        self.failures = 0;
    }
}
