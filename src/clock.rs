//! The only place that reads the clock. Everything else is given `now`.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::Moment;

/// Tells the time.
pub trait Clock: Send + Sync {
    fn now(&self) -> Moment;
}

/// The machine's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    fn now(&self) -> Moment {
        Utc::now()
    }
}

/// The machine's clock moved ahead by hand: the demo lives through weeks in a minute.
#[derive(Debug, Default)]
pub struct DemoClock {
    ahead_milliseconds: AtomicI64,
}

impl DemoClock {
    /// A clock that starts so far ahead of the machine's.
    #[must_use]
    pub fn starting_at(moment: Moment) -> Self {
        let ahead = moment - SystemClock.now();
        Self { ahead_milliseconds: AtomicI64::new(ahead.num_milliseconds()) }
    }

    /// Moves on to `moment`; an earlier one changes nothing, since time does not go back.
    pub fn move_to(&self, moment: Moment) {
        let now = self.now();
        if moment > now {
            // Rounded up: a millisecond short of what is due is not due.
            let gap = (moment - now).num_milliseconds() + 1;
            self.ahead_milliseconds.fetch_add(gap, Ordering::SeqCst);
        }
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Moment {
        SystemClock.now() + TimeDelta::milliseconds(self.ahead_milliseconds.load(Ordering::SeqCst))
    }
}

/// A clock that stands still until it is set: for tests that live through months.
#[derive(Debug)]
pub struct ManualClock {
    milliseconds: AtomicI64,
}

impl ManualClock {
    #[must_use]
    pub fn at(moment: Moment) -> Self {
        Self { milliseconds: AtomicI64::new(moment.timestamp_millis()) }
    }

    pub fn set(&self, moment: Moment) {
        self.milliseconds.store(moment.timestamp_millis(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        DateTime::from_timestamp_millis(self.milliseconds.load(Ordering::SeqCst)).unwrap_or_default()
    }
}
