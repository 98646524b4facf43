//! The only place that reads the clock. Everything else is given `now`.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

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
    /// Milliseconds; whoever keeps it over a restart is told of each move.
    ahead: watch::Sender<i64>,
}

impl DemoClock {
    /// A clock that starts so far ahead of the machine's.
    #[must_use]
    pub fn starting_at(moment: Moment) -> Self {
        Self::ahead_by((moment - SystemClock.now()).num_milliseconds())
    }

    /// A clock that was so many milliseconds ahead before.
    #[must_use]
    pub fn ahead_by(milliseconds: i64) -> Self {
        Self { ahead: watch::Sender::new(milliseconds) }
    }

    /// How many milliseconds it is ahead, now and after each move.
    pub fn ahead(&self) -> watch::Receiver<i64> {
        self.ahead.subscribe()
    }

    /// Moves on to `moment`; an earlier one changes nothing, since time does not go back.
    pub fn move_to(&self, moment: Moment) {
        self.ahead.send_if_modified(|ahead| {
            let now = SystemClock.now() + TimeDelta::milliseconds(*ahead);
            let later = moment > now;
            if later {
                // Rounded up: a millisecond short of what is due is not due.
                *ahead += (moment - now).num_milliseconds() + 1;
            }
            later
        });
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Moment {
        SystemClock.now() + TimeDelta::milliseconds(*self.ahead.borrow())
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
