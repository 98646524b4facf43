//! The only place where the domain meets the outside.
//!
//! Two roads lead in, [`Engine::receive`] and [`Engine::tick`], and they share their second half: turns are taken
//! purely, what they ask for is gathered in a [`ledger`], the ledger is written in one transaction, and only then
//! does the outbox send. It must not know of HTTP, pages or the command line.

mod aftermath;
mod again;
mod answers;
pub mod chance;
mod deliver;
mod enrol;
mod error;
mod health;
mod jobs;
mod ledger;
mod library;
mod notices;
mod people;
mod plan;
mod publish;
mod quarantine;
mod receipts;
mod receive;
mod send;
mod sort;
mod staff;
mod tick;
mod unknown;

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::{Notify, RwLock};

use crate::channel::{self, Channel};
use crate::clock::Clock;
use crate::domain::Moment;
use crate::domain::id::{AccountId, SchemeId};
use crate::store::Db;
use crate::store::seal::Lookup;

pub use answers::said_key;
use chance::Chance;
pub use enrol::{Enrolled, Invitation};
pub use error::Error;
pub use health::Health;
use library::Library;
pub use library::{Sources, measures, read_sources};
pub use publish::Published;

/// What every function of the engine gives.
pub type Result<T> = std::result::Result<T, Error>;

/// The engine of one process. Any number of them may share one PostgreSQL; SQLite has one.
pub struct Engine {
    db: Db,
    clock: Arc<dyn Clock>,
    chance: Chance,
    ways: HashMap<AccountId, Way>,
    library: Library,
    /// Wakes the loop when something new is due.
    nudge: Notify,
    /// Open to senders from their last look at what is true until their call has begun; shut while a commit may say
    /// STOP or hold somebody. So within one process no call begins after such a commit.
    door: RwLock<()>,
    health: Health,
}

/// A way in and out, and the scheme that it belongs to.
#[derive(Clone, Debug)]
pub struct Way {
    pub scheme: SchemeId,
    pub channel: Channel,
}

impl Engine {
    /// An engine over an open database, with the channels of its accounts.
    #[must_use]
    pub fn new(db: Db, clock: Arc<dyn Clock>, chance: Chance, ways: Vec<Way>) -> Self {
        let ways = ways.into_iter().map(|way| (way.channel.account(), way)).collect();
        Self {
            db,
            clock,
            chance,
            ways,
            library: Library::default(),
            nudge: Notify::new(),
            door: RwLock::default(),
            health: Health::default(),
        }
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// A fresh id, for a row that a command or a page writes by itself.
    pub fn fresh_id(&self) -> uuid::Uuid {
        self.chance.id(self.now())
    }

    pub fn db(&self) -> &Db {
        &self.db
    }

    pub fn health(&self) -> &Health {
        &self.health
    }

    /// Every way in and out.
    pub fn ways(&self) -> impl Iterator<Item = &Way> {
        self.ways.values()
    }

    pub fn way(&self, account: AccountId) -> Option<&Way> {
        self.ways.get(&account)
    }

    /// Something may be due earlier than the loop thinks.
    pub fn nudge(&self) {
        self.nudge.notify_one();
    }

    fn lookup(&self, way: &Way, address: &str) -> Lookup {
        self.db.keys().lookup(address_kind(way.channel.kind()), address)
    }
}

/// Under which kind an address is found: a number stays the same when the provider of texts is changed.
pub(crate) fn address_kind(kind: channel::Kind) -> &'static str {
    match kind {
        channel::Kind::Telegram => "telegram",
        channel::Kind::Twilio => "sms",
        channel::Kind::Phone => "phone",
    }
}
