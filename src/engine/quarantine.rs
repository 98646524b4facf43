//! A message that broke its own turn is kept raw and put before a person.

use crate::channel::Inbound;
use crate::domain::concern::{Class, Concern, Urgency};
use crate::store::message::{Party, Reading};
use crate::store::{self, address, message};

use super::ledger::{Ledger, Raised};
use super::people::inbound_row;
use super::{Engine, Error, Result};

impl Engine {
    /// Stores the message as it came, marked, with a case for today; no turn is taken for it.
    pub(super) async fn set_aside(&self, inbound: &Inbound, error: &Error) -> Result<()> {
        let now = self.now();
        let received = self.received(inbound, now)?;
        let way = self.way(received.account).ok_or(Error::NoSuchAccount(received.account))?;
        let mut tx = self.db.begin().await?;
        self.library.refresh(&mut tx).await?;
        let found = address::find(&mut tx, &[(received.scheme, self.lookup(way, &received.address))]).await?;
        let owner = found.first().map(|found| found.owner);
        let (party, person) = match owner {
            Some(address::Owner::Person(person)) => (Party::Person(person), Some(person)),
            Some(address::Owner::Staff(staff)) => (Party::Staff(staff), None),
            None => (Party::Unknown(received.address.clone()), None),
        };
        let mut row = inbound_row(&received, party, None, now);
        row.reading = Reading::Quarantined;
        if message::insert(&mut tx, &[row]).await?.is_empty() {
            // It was stored meanwhile.
            return Ok(());
        }
        let mut ledger = Ledger::new(now);
        ledger.concerns.push(Raised {
            scheme: received.scheme,
            person,
            message: Some(received.id),
            turn: None,
            concern: Concern {
                class: Class::None,
                urgency: Urgency::Today,
                rule: "engine.set_aside".to_owned(),
                because: "Linnet could not handle a message: read it and act on it by hand".to_owned(),
            },
        });
        self.write(&mut tx, ledger).await?;
        tx.commit().await.map_err(store::Error::from)?;
        tracing::error!(message = %received.id, %error, "a message was set aside for a person");
        Ok(())
    }
}
