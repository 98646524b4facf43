//! Taking something again: two may write the same state at once, and one of them reads again.

use std::time::Duration;

use super::{Engine, Error};

/// Awaits `work`, and awaits it anew after a conflict or a commit of which nobody knows, a few times. `work` must be
/// safe to repeat: it looks up by key what may have been done already.
///
/// A macro, since the future of a closure that borrows is not `Send` for every lifetime.
macro_rules! again {
    ($engine:expr, $work:expr) => {{
        let mut tried = 0;
        loop {
            match $work.await {
                Err(error) if tried < $crate::limits::TRIES_AGAIN && (error.is_conflict() || error.is_unknown()) => {
                    tried += 1;
                    $engine.pause(tried, &error).await;
                }
                decided => break decided,
            }
        }
    }};
}

pub(super) use again;

impl Engine {
    /// A little chance between, so that the same two do not meet again.
    pub(super) async fn pause(&self, tried: usize, error: &Error) {
        tracing::debug!(%error, tried, "taken again");
        let most = 4_u32 << tried.min(8);
        tokio::time::sleep(Duration::from_millis(u64::from(self.chance.below(most)))).await;
    }
}
