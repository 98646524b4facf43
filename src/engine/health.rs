//! Whether the engine lives: when a whole cycle was last completed.
//!
//! A process that answers may still do nothing; only a cycle that went through proves work (facts: reliability, 6).

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::DateTime;

use crate::domain::Moment;
use crate::limits;

/// The last whole cycle of due work and sending.
#[derive(Debug, Default)]
pub struct Health {
    completed_at_milliseconds: AtomicI64,
    cycles: AtomicU64,
}

impl Health {
    pub(super) fn completed(&self, now: Moment) {
        self.completed_at_milliseconds.store(now.timestamp_millis(), Ordering::SeqCst);
        self.cycles.fetch_add(1, Ordering::SeqCst);
    }

    /// How many cycles were completed since the start.
    pub fn cycles(&self) -> u64 {
        self.cycles.load(Ordering::SeqCst)
    }

    /// When the last cycle was completed; `None` before the first.
    pub fn completed_at(&self) -> Option<Moment> {
        (self.cycles() > 0)
            .then(|| DateTime::from_timestamp_millis(self.completed_at_milliseconds.load(Ordering::SeqCst)))
            .flatten()
    }

    /// Whether a whole cycle was completed within two of its longest sleeps.
    pub fn is_well(&self, now: Moment) -> bool {
        self.completed_at().is_some_and(|at| now - at < limits::cycle_overdue())
    }
}
