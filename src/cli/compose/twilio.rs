//! Reading back from Twilio's list what its webhook could not bring: it does not bring anything twice.
//!
//! At the start and then every hour. What the webhook had brought is known by its id, so nothing is handled twice.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta};
use tokio::sync::watch;

use super::stopped;
use crate::channel::twilio::{ListError, Twilio};
use crate::domain::Moment;
use crate::domain::id::SchemeId;
use crate::engine::{self, Engine};
use crate::limits;
use crate::store::cursor;

/// The name of the place in the store: the time up to which the list has been read, in milliseconds.
const READ_UNTIL: &str = "list read until";

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    List(#[from] ListError),
    #[error(transparent)]
    Engine(#[from] engine::Error),
    #[error(transparent)]
    Store(#[from] crate::store::Error),
}

/// Reads back until everybody is told to stop.
pub(super) async fn catch_up(twilio: Twilio, scheme: SchemeId, engine: Arc<Engine>, told: watch::Receiver<bool>) {
    loop {
        let rest = match read_back(&twilio, scheme, &engine).await {
            Ok(()) => limits::READ_BACK_EVERY,
            Err(error) => {
                tracing::warn!(%error, "Twilio's list could not be read back; trying again");
                Duration::from_secs(limits::READ_BACK_AGAIN_SECONDS)
            }
        };
        tokio::select! {
            () = stopped(told.clone()) => return,
            () = tokio::time::sleep(rest) => {}
        }
    }
}

async fn read_back(twilio: &Twilio, scheme: SchemeId, engine: &Engine) -> Result<(), Error> {
    let now = engine.now();
    let until = read_until(twilio, engine).await?;
    // Nothing is known before the first start: what came earlier was for somebody else.
    let since = until.unwrap_or(now) - TimeDelta::minutes(limits::READ_BACK_OVERLAP_MINUTES);
    let read = twilio.received_since(since).await?;
    if !read.complete {
        tracing::error!("Twilio holds more messages than are read back at once: look at the oldest in its console");
    }
    let messages = read.inbound.len();
    engine.receive(read.inbound).await?;
    // Only now: a crash in between reads the same again, and the messages are known by their ids.
    let mut tx = engine.db().begin().await?;
    cursor::put(&mut tx, scheme, twilio.account(), READ_UNTIL, now.timestamp_millis()).await?;
    tx.commit().await?;
    tracing::debug!(messages, "read back from Twilio");
    Ok(())
}

async fn read_until(twilio: &Twilio, engine: &Engine) -> Result<Option<Moment>, Error> {
    let mut tx = engine.db().read().await?;
    let place = cursor::get(&mut tx, twilio.account(), READ_UNTIL).await?;
    Ok(place.and_then(DateTime::from_timestamp_millis))
}
