//! What may go wrong on the way to the built-in phone, as with a real provider: for tests and drills.
//!
//! A phone has no faults unless it is told to have them. It must not decide when: whoever asks for the fault does.

use std::sync::Arc;

use tokio::sync::Semaphore;

use super::Outgoing;

/// One fault of one call.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Busy: certainly not sent, try again.
    Refuse { retry_after_seconds: Option<u64> },
    /// Never: the address is bad.
    Fail { why: String },
    /// The call hangs, and nobody knows; `arrives` says what happened in truth.
    Hang { arrives: bool },
    /// The call takes until somebody adds a permit; then it goes through.
    Slow(Arc<Semaphore>),
    /// It never comes back, as when the process is killed meanwhile; `arrives` says what happened in truth.
    Never { arrives: bool },
}

/// Which fault the next call meets.
pub type Faults = dyn Fn(&Outgoing) -> Option<Fault> + Send + Sync;
