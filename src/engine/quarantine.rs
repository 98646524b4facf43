//! A message that broke its own turn is kept raw and put before a person.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::channel::Inbound;
use crate::domain::concern::text::{self, Doubt, TextReading};
use crate::domain::concern::{Class, Concern, OptOut, Urgency};
use crate::domain::id::{PersonId, SchemeId};
use crate::domain::talk::{Hold, State};
use crate::domain::turn::Heard;
use crate::store::message::{Party, Reading};
use crate::store::{Tx, address, message, person_state};

use super::again::again;
use super::ledger::{Ledger, Raised, Wish};
use super::people::inbound_row;
use super::{Engine, Error, Result};

impl Engine {
    /// Stores the message as it came, marked, with a case for today; no turn is taken for it,
    /// but a concern and a STOP in it still count.
    pub(super) async fn set_aside(&self, inbound: &Inbound, error: &Error) -> Result<()> {
        again!(self, self.set_aside_once(inbound, error))
    }

    async fn set_aside_once(&self, inbound: &Inbound, error: &Error) -> Result<()> {
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
        let mut concerns = vec![Concern {
            class: Class::None,
            urgency: Urgency::Today,
            rule: "engine.set_aside".to_owned(),
            because: "Linnet could not handle a message: read it and act on it by hand".to_owned(),
        }];
        if let Some(reading) = read_alone(&received.heard).filter(|_| !matches!(owner, Some(address::Owner::Staff(_))))
        {
            concerns.extend(reading.concerns().into_iter().filter(|concern| concern.urgency > Urgency::Read));
            if let Some(person) =
                person.filter(|_| reading.urgency == Urgency::Urgent || reading.doubt == Some(Doubt::Died))
            {
                let why = if reading.urgency == Urgency::Urgent { Hold::UrgentConcern } else { Hold::Death };
                self.hold_without_turn(&mut tx, &mut ledger, (received.scheme, person), why).await?;
            }
            match (reading.opt_out, person) {
                (OptOut::Automatic, Some(person)) => {
                    ledger.cancelled.insert(person);
                    ledger.wishes.push((received.scheme, person, Wish::Stop(reading.rule.to_owned())));
                }
                (OptOut::Automatic, None) => {
                    ledger.silenced.push((
                        received.scheme,
                        self.lookup(way, &received.address),
                        reading.rule.to_owned(),
                    ));
                }
                _ => {}
            }
        }
        ledger.concerns.extend(concerns.into_iter().map(|concern| Raised {
            scheme: received.scheme,
            person,
            message: Some(received.id),
            turn: None,
            concern,
        }));
        self.write(&mut tx, ledger).await?;
        let _shut = self.door.write().await;
        tx.commit().await?;
        tracing::error!(message = %received.id, %error, "a message was set aside for a person");
        Ok(())
    }
}

impl Engine {
    /// Everything automatic is held though no turn could be taken. A state that nobody can read lets nothing go anyway.
    async fn hold_without_turn(
        &self,
        tx: &mut Tx,
        ledger: &mut Ledger,
        (scheme, person): (SchemeId, PersonId),
        why: Hold,
    ) -> Result<()> {
        ledger.cancelled.insert(person);
        let known = match person_state::load(tx, &[(scheme, person)]).await.map_err(Error::from) {
            Err(error) if error.is_outage() || error.is_conflict() || error.is_unknown() => return Err(error),
            // What cannot be read may be why the turn broke; the message must be kept all the same.
            known => known.unwrap_or_default(),
        };
        for loaded in known {
            let Ok(mut state) = serde_json::from_str::<State>(&loaded.state) else { continue };
            if state.hold != Some(Hold::UrgentConcern) {
                state.hold = Some(why);
            }
            ledger.states.push(person_state::NewState {
                person,
                version: loaded.version,
                state: serde_json::to_string(&state).map_err(Error::State)?,
                last_message: loaded.last_message,
                hold: state.hold.map(|hold| hold.word().to_owned()),
            });
        }
        Ok(())
    }
}

/// Concerns and STOP count whatever broke. The reader itself may be what broke: then a person reads it today.
fn read_alone(heard: &Heard) -> Option<TextReading> {
    let words = match heard {
        Heard::Text(words) | Heard::Edited(words) => words.as_str(),
        Heard::Media { caption, .. } => caption.as_deref()?,
        Heard::Deleted | Heard::Start | Heard::Blocked => return None,
    };
    catch_unwind(AssertUnwindSafe(|| text::read(words, None))).ok()
}
