//! The one source of ids and chance. Seeded in tests, the operating system's in `serve`.
//!
//! Secrets (keys, tokens, sessions) never come from here: they are always the operating system's.

use std::sync::{Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use uuid::{Builder, Uuid};

use crate::domain::Moment;

/// Makes ids that sort by time, and small random numbers.
#[derive(Debug)]
pub struct Chance(Mutex<Source>);

#[derive(Debug)]
struct Source {
    random: StdRng,
    last_millisecond: u64,
    /// Ids made within that millisecond: it keeps them in order (RFC 9562, section 6.2, method 1).
    counter: u16,
}

impl Chance {
    /// The same seed gives the same ids in the same order.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::from(StdRng::seed_from_u64(seed))
    }

    /// # Errors
    /// When the operating system gives no randomness.
    pub fn from_system() -> Result<Self, rand::rngs::SysError> {
        Ok(Self::from(StdRng::try_from_rng(&mut rand::rngs::SysRng)?))
    }

    fn from(random: StdRng) -> Self {
        Self(Mutex::new(Source { random, last_millisecond: 0, counter: 0 }))
    }

    /// A UUIDv7 that sorts after every one made before.
    pub fn id(&self, now: Moment) -> Uuid {
        let mut source = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let millisecond = u64::try_from(now.timestamp_millis()).unwrap_or(0);
        if millisecond > source.last_millisecond {
            source.last_millisecond = millisecond;
            source.counter = 0;
        } else if source.counter < 0x0fff {
            source.counter += 1;
        } else {
            source.last_millisecond += 1;
            source.counter = 0;
        }
        let mut bytes: [u8; 10] = source.random.random();
        let [high, low] = source.counter.to_be_bytes();
        bytes[0] = high;
        bytes[1] = low;
        Builder::from_unix_timestamp_millis(source.last_millisecond, &bytes).into_uuid()
    }

    /// A UUIDv7 of that moment whose order says nothing: for what must not be joined to a person by its neighbours.
    pub fn unordered_id(&self, at: Moment) -> Uuid {
        let mut source = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes: [u8; 10] = source.random.random();
        Builder::from_unix_timestamp_millis(u64::try_from(at.timestamp_millis()).unwrap_or(0), &bytes).into_uuid()
    }

    /// Four digits, 1000 to 9999: short enough to type on a bus.
    pub fn code(&self) -> String {
        self.below(9000).saturating_add(1000).to_string()
    }

    /// A number from 0 to just below `limit`; 0 where `limit` is 0.
    pub fn below(&self, limit: u32) -> u32 {
        let mut source = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if limit == 0 { 0 } else { source.random.random_range(0..limit) }
    }
}
