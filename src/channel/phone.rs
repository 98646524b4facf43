//! The built-in web phone: messages go into memory, and a page shows them.
//!
//! It has no provider, so nothing is ever unknown. It exists for the demo and for tests; the pages and their JSON
//! belong to `web`. It must not know of HTTP.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

pub use super::phone_faults::{Fault, Faults};
use super::{Content, Inbound, Limits, LookUp, Outgoing, Sent, Unit};
use crate::domain::Moment;
use crate::domain::id::{AccountId, OutboxId};
use crate::limits::{PHONE_ADDRESSES, PHONE_MESSAGES};

/// As a text message is sold.
pub(super) const LIMITS: Limits = Limits { longest: 1600, unit: Unit::Characters };

/// The phone; clones share their messages.
#[derive(Clone)]
pub struct Phone {
    account: AccountId,
    inboxes: Arc<Mutex<Inboxes>>,
    /// The number of the newest message of all, so that a page can wait for a change.
    newest: Arc<watch::Sender<u64>>,
    faults: Arc<Mutex<Option<Arc<Faults>>>>,
}

#[derive(Default)]
struct Inboxes {
    messages: HashMap<String, VecDeque<PhoneMessage>>,
    blocked: HashSet<String>,
    last_number: u64,
}

/// One message that arrived on a phone.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneMessage {
    /// Ascending over all addresses; a page asks for what came after the last it has.
    pub number: u64,
    pub outbox: OutboxId,
    pub text: String,
}

impl Phone {
    pub fn new(account: AccountId) -> Self {
        Self { account, inboxes: Arc::default(), newest: Arc::new(watch::Sender::new(0)), faults: Arc::default() }
    }

    /// From now on each call first asks which fault it meets; `None` ends all faults.
    pub fn set_faults(&self, faults: Option<Arc<Faults>>) {
        *self.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
    }

    /// As [`Phone::send`], through whatever may go wrong on the way.
    pub async fn call(&self, message: &Outgoing) -> Sent {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(fault) = faults.and_then(|faults| faults(message)) else { return self.send(message) };
        match fault {
            Fault::Refuse { retry_after_seconds } => {
                Sent::Refused { retry_after_seconds, why: "the phone is busy".to_owned() }
            }
            Fault::Fail { why } => Sent::Failed { why },
            Fault::Hang { arrives } => {
                if arrives {
                    self.send(message);
                }
                Sent::Unknown { why: "the call hung".to_owned() }
            }
            Fault::Slow(permits) => {
                // A closed gate is an open one: nobody will add permits any more.
                drop(permits.acquire().await);
                self.send(message)
            }
            Fault::Never { arrives } => {
                if arrives {
                    self.send(message);
                }
                std::future::pending().await
            }
        }
    }

    pub fn account(&self) -> AccountId {
        self.account
    }

    /// Delivers at once. The same outbox message twice is shown once: the phone can tell, and so it does.
    pub fn send(&self, message: &Outgoing) -> Sent {
        let number = {
            let mut inboxes = self.lock();
            if inboxes.blocked.contains(&message.address) {
                return Sent::BlockedByPerson { why: "the phone has blocked us".to_owned() };
            }
            if !inboxes.messages.contains_key(&message.address) && inboxes.messages.len() >= PHONE_ADDRESSES {
                return Sent::Failed { why: format!("the built-in phone has its {PHONE_ADDRESSES} addresses already") };
            }
            inboxes.deliver(message)
        };
        self.newest.send_if_modified(|newest| {
            let later = number > *newest;
            *newest = number.max(*newest);
            later
        });
        Sent::Accepted { provider_id: provider_id(message.id) }
    }

    pub fn look_up(&self, message: &Outgoing) -> LookUp {
        let inboxes = self.lock();
        let there =
            inboxes.messages.get(&message.address).is_some_and(|all| all.iter().any(|m| m.outbox == message.id));
        if there { LookUp::Found { provider_id: provider_id(message.id) } } else { LookUp::NotFound }
    }

    /// What an address received, oldest first: the newest [`PHONE_MESSAGES`] that are kept.
    pub fn inbox(&self, address: &str) -> Vec<PhoneMessage> {
        self.after(address, 0)
    }

    /// What an address received after the message with this number.
    pub fn after(&self, address: &str, number: u64) -> Vec<PhoneMessage> {
        let inboxes = self.lock();
        let Some(messages) = inboxes.messages.get(address) else { return Vec::new() };
        messages.iter().filter(|message| message.number > number).cloned().collect()
    }

    /// As [`Phone::after`], but waits until there is something. The caller bounds the wait.
    pub async fn wait_after(&self, address: &str, number: u64) -> Vec<PhoneMessage> {
        let mut changes = self.newest.subscribe();
        loop {
            // Marked as seen before looking, so that nothing slips in between.
            changes.borrow_and_update();
            let messages = self.after(address, number);
            if !messages.is_empty() {
                return messages;
            }
            if changes.changed().await.is_err() {
                return Vec::new();
            }
        }
    }

    /// What somebody wrote on the phone. `external_id` comes from the caller and must be unique for ever: the phone's
    /// own memory ends with the process, the record of what was received does not.
    pub fn written(&self, address: &str, content: Content, external_id: String, sent_at: Option<Moment>) -> Inbound {
        Inbound { account: self.account, address: address.to_owned(), content, external_id, sent_at }
    }

    /// The phone blocks us, as a person may.
    pub fn block(&self, address: &str) {
        self.lock().blocked.insert(address.to_owned());
    }

    /// The phone takes our messages again.
    pub fn unblock(&self, address: &str) {
        self.lock().blocked.remove(address);
    }

    /// A panic while the lock was held leaves a message at most half shown; the phone goes on.
    fn lock(&self) -> MutexGuard<'_, Inboxes> {
        self.inboxes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inboxes {
    fn deliver(&mut self, message: &Outgoing) -> u64 {
        let messages = self.messages.entry(message.address.clone()).or_default();
        if let Some(earlier) = messages.iter().find(|earlier| earlier.outbox == message.id) {
            return earlier.number;
        }
        self.last_number += 1;
        if messages.len() == PHONE_MESSAGES {
            messages.pop_front();
        }
        messages.push_back(PhoneMessage { number: self.last_number, outbox: message.id, text: message.text.clone() });
        self.last_number
    }
}

fn provider_id(outbox: OutboxId) -> String {
    format!("phone:{outbox}")
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Phone").field("account", &self.account).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for PhoneMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneMessage")
            .field("number", &self.number)
            .field("outbox", &self.outbox)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn message(address: &str, id: u128) -> Outgoing {
        let id = OutboxId(Uuid::from_u128(id));
        Outgoing { address: address.into(), text: format!("text {id}"), id, valid_seconds: 600 }
    }

    #[test]
    fn an_inbox_keeps_the_newest_and_one_of_each() {
        let phone = Phone::new(AccountId(Uuid::nil()));
        for id in 0..(PHONE_MESSAGES as u128 + 5) {
            phone.send(&message("a", id));
        }
        phone.send(&message("a", PHONE_MESSAGES as u128));
        phone.send(&message("b", 9999));
        assert_eq!(phone.inbox("a").len(), PHONE_MESSAGES);
        assert_eq!(phone.inbox("a")[0].outbox, OutboxId(Uuid::from_u128(5)));
        assert_eq!(phone.inbox("b").len(), 1);
        assert!(phone.inbox("nobody").is_empty());
    }

    #[tokio::test]
    async fn a_page_that_waits_gets_the_next_message() {
        let phone = Phone::new(AccountId(Uuid::nil()));
        let waiting = tokio::spawn({
            let phone = phone.clone();
            async move { phone.wait_after("a", 0).await }
        });
        phone.send(&message("b", 1));
        tokio::task::yield_now().await;
        phone.send(&message("a", 2));
        assert_eq!(waiting.await.unwrap().len(), 1);
    }
}
