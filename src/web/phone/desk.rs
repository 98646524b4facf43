//! What every handler of the page works with.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono_tz::Tz;
use uuid::Uuid;

use super::problem::Problem;
use super::{Handset, Kind, PhoneState};
use crate::domain::id::{PersonId, StaffId};

/// The state of the page.
pub(super) struct Desk {
    pub state: PhoneState,
    /// One moves the clock at a time.
    pub moving: tokio::sync::Mutex<()>,
    numbers: Mutex<HashMap<String, Numbers>>,
}

/// What somebody is called in a sentence.
pub(super) fn first_name(handset: &Handset) -> &str {
    handset.shown_name.split_whitespace().next().unwrap_or(&handset.shown_name)
}

/// Under which number each message of a phone was shown.
#[derive(Default)]
struct Numbers {
    by_id: HashMap<Uuid, u64>,
    last: u64,
}

impl Desk {
    pub fn new(state: PhoneState) -> Self {
        Self { state, moving: tokio::sync::Mutex::default(), numbers: Mutex::default() }
    }

    /// # Errors
    /// Names the phones there are.
    pub fn handset(&self, name: &str) -> Result<&Handset, Problem> {
        let found = self.state.handsets.iter().find(|handset| handset.name == name);
        found.ok_or_else(|| Problem::no_such_phone(self.names()))
    }

    /// A person's phone: staff have no check-ins.
    pub fn person(&self, name: &str) -> Result<(&Handset, PersonId), Problem> {
        match self.handset(name)? {
            handset @ Handset { kind: Kind::Person(person), .. } => Ok((handset, *person)),
            _ => Err(Problem::bad("This is a phone of staff: only people have check-ins.")),
        }
    }

    pub fn people(&self) -> impl Iterator<Item = &Handset> {
        self.state.handsets.iter().filter(|handset| matches!(handset.kind, Kind::Person(_)))
    }

    pub fn staff(&self) -> impl Iterator<Item = &Handset> {
        self.state.handsets.iter().filter(|handset| matches!(handset.kind, Kind::Staff(_)))
    }

    /// The member of staff whose phone is first: who acts on the page, where nobody claimed.
    pub fn first_staff(&self) -> Option<StaffId> {
        self.state.handsets.iter().find_map(|handset| match handset.kind {
            Kind::Staff(staff) => Some(staff),
            Kind::Person(_) => None,
        })
    }

    fn names(&self) -> Vec<String> {
        self.state.handsets.iter().map(|handset| handset.name.clone()).collect()
    }

    pub async fn zone(&self) -> Result<Tz, Problem> {
        Ok(self.state.engine.settings_in_force(self.state.scheme).await?.zone)
    }

    /// Gives these messages of a phone their numbers, from 1, in the order in which they were first shown: one that
    /// shows up late, between two that were shown, gets a later number, so that nobody who waits misses it.
    pub fn numbers(&self, handset: &Handset, ids: impl Iterator<Item = Uuid>) -> Vec<u64> {
        let mut numbers = self.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        let numbers = numbers.entry(handset.name.clone()).or_default();
        ids.map(|id| {
            let next = numbers.last + 1;
            let number = *numbers.by_id.entry(id).or_insert(next);
            numbers.last = numbers.last.max(number);
            number
        })
        .collect()
    }
}
