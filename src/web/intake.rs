//! Between webhooks and the engine: what waits is taken in one go, and nobody waits for more to come.
//!
//! A batch of one is the ordinary case. Under load the same few lines share a commit among many messages.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use crate::channel::Inbound;
use crate::engine::Engine;
use crate::limits;

/// Hands what arrived to the engine. Clones share one queue.
#[derive(Clone, Debug)]
pub struct Intake(mpsc::Sender<Waiting>);

/// Why nothing was stored: whoever brought it must keep it and come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    #[error("too many messages wait to be stored")]
    Full,
    #[error("the database is away, or its disk is full")]
    Away,
}

#[derive(Debug)]
struct Waiting {
    inbound: Vec<Inbound>,
    answer: oneshot::Sender<Result<(), NotTaken>>,
}

impl Intake {
    /// Starts the one task that stores. It ends when every clone is gone and what they handed in is stored.
    #[must_use]
    pub fn start(engine: Arc<Engine>) -> (Self, JoinHandle<()>) {
        let (sender, receiver) = mpsc::channel(limits::INTAKE_WAITING);
        (Self(sender), tokio::spawn(store_all(engine, receiver)))
    }

    /// Stores what arrived. `Ok` means that it is safe on the disk.
    ///
    /// # Errors
    /// Nothing was taken. A caller that goes away meanwhile loses only the answer.
    pub async fn hand_in(&self, inbound: Vec<Inbound>) -> Result<(), NotTaken> {
        if inbound.is_empty() {
            return Ok(());
        }
        let (answer, answered) = oneshot::channel();
        self.0.try_send(Waiting { inbound, answer }).map_err(|refused| match refused {
            mpsc::error::TrySendError::Full(_) => NotTaken::Full,
            mpsc::error::TrySendError::Closed(_) => NotTaken::Away,
        })?;
        answered.await.unwrap_or(Err(NotTaken::Away))
    }
}

async fn store_all(engine: Arc<Engine>, mut receiver: mpsc::Receiver<Waiting>) {
    let mut waiting = Vec::new();
    while receiver.recv_many(&mut waiting, limits::BATCH).await > 0 {
        let (batch, answers): (Vec<_>, Vec<_>) =
            waiting.drain(..).map(|waiting| (waiting.inbound, waiting.answer)).unzip();
        let batch: Vec<Inbound> = batch.into_iter().flatten().collect();
        let messages = batch.len();
        // Whatever breaks in there, the next messages are taken: this task is the only way in.
        let outcome = match AssertUnwindSafe(engine.receive(batch)).catch_unwind().await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                tracing::error!(%error, messages, "messages were not taken; whoever brought them keeps them");
                Err(NotTaken::Away)
            }
            Err(_) => {
                tracing::error!(messages, "storing messages broke off; whoever brought them keeps them");
                Err(NotTaken::Away)
            }
        };
        for answer in answers {
            // A webhook whose caller went away needs no answer.
            let _ = answer.send(outcome);
        }
    }
}
