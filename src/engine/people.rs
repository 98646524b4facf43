//! Turns of people: their states are read in one query, their messages folded in order, and what came of it
//! goes into the ledger.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::domain::concern::Urgency;
use crate::domain::id::{CheckInId, MessageId, PersonId, SchemeId, TurnId};
use crate::domain::talk::{Book, Context, Effect, Hold, State, keep_up};
use crate::domain::turn::{Event, Heard, take};
use crate::domain::{Moment, sending};
use crate::store::message::{Direction, NewMessage, Party, Reading};
use crate::store::person_state::{self, Loaded};
use crate::store::{Tx, address, timer};

use super::ledger::Ledger;
use super::library::InForce;
use super::sort::Received;
use super::{Engine, Error, Result};

/// A person, opened for the turns of one batch.
pub(super) struct Sitting {
    pub loaded: Loaded,
    pub state: State,
    /// What the turns so far asked for, each with its turn's number.
    pub taken: Vec<Taken>,
    pub last_message: Option<MessageId>,
    /// The flow that was open when the batch began.
    pub flow_before: Option<String>,
    pub now: Moment,
}

/// One turn and what it asks for.
pub(super) struct Taken {
    pub id: TurnId,
    pub number: u64,
    pub event: &'static str,
    pub message: Option<MessageId>,
    pub check_in: Option<CheckInId>,
    pub step: Option<String>,
    /// What keeps everything automatic from them after this turn.
    pub hold: Option<Hold>,
    pub effects: Vec<Effect>,
}

impl Engine {
    /// What people wrote.
    pub(super) async fn hear_people(
        &self,
        tx: &mut Tx,
        ledger: &mut Ledger,
        people: BTreeMap<(SchemeId, PersonId), Vec<Received>>,
    ) -> Result<()> {
        let wanted: Vec<_> = people.keys().copied().collect();
        let mut sittings = self.sit_down(tx, &wanted, ledger.now).await?;
        for ((scheme, person), messages) in people {
            let Some(mut sitting) = sittings.remove(&person) else {
                // Erased or moved away while they wrote: the message is kept, for a person.
                self.hear_unknown(ledger, messages);
                continue;
            };
            let in_force = self.library.in_force(tx, scheme, pinned_version(&sitting.state)).await?;
            for message in messages {
                ledger.messages.push(inbound_row(&message, Party::Person(person), sitting.last_message, ledger.now));
                sitting.last_message = Some(message.id);
                sitting.answer_where_they_wrote(tx, &message).await?;
                let crossed = sitting.crossed();
                let event =
                    Event::Reply { message: message.id, heard: message.heard, sent_at: message.sent_at, crossed };
                self.turn(&mut sitting, &in_force, &event, ledger.now)?;
            }
            self.record(ledger, sitting, &in_force)?;
        }
        Ok(())
    }

    /// What fell due for people.
    pub(super) async fn let_fall_due(&self, tx: &mut Tx, ledger: &mut Ledger, due: Vec<timer::Timer>) -> Result<()> {
        let mut by_person: BTreeMap<(SchemeId, PersonId), Vec<timer::Timer>> = BTreeMap::new();
        for timer in due {
            if let timer::Subject::Person(person) = timer.subject {
                by_person.entry((timer.scheme, person)).or_default().push(timer);
            }
        }
        let wanted: Vec<_> = by_person.keys().copied().collect();
        let mut sittings = self.sit_down(tx, &wanted, ledger.now).await?;
        for ((scheme, person), timers) in by_person {
            // Whoever was erased has no more check-ins.
            let Some(mut sitting) = sittings.remove(&person) else { continue };
            for timer in timers {
                let key = serde_json::from_str(&timer.detail).map_err(Error::State)?;
                let event = Event::of_timer(key, CheckInId(self.chance.id(ledger.now)));
                let in_force = self.library.in_force(tx, scheme, pinned_version(&sitting.state)).await?;
                self.turn(&mut sitting, &in_force, &event, ledger.now)?;
            }
            let in_force = self.library.in_force(tx, scheme, pinned_version(&sitting.state)).await?;
            self.record(ledger, sitting, &in_force)?;
        }
        Ok(())
    }

    /// One event that neither a message nor a timer brings: joined, released, undelivered.
    pub(super) async fn happen(
        &self,
        tx: &mut Tx,
        ledger: &mut Ledger,
        people: &[(SchemeId, PersonId)],
        event: &Event,
    ) -> Result<()> {
        let sittings = self.sit_down(tx, people, ledger.now).await?;
        for mut sitting in sittings.into_values() {
            let scheme = sitting.loaded.person.scheme;
            let in_force = self.library.in_force(tx, scheme, pinned_version(&sitting.state)).await?;
            self.turn(&mut sitting, &in_force, event, ledger.now)?;
            self.record(ledger, sitting, &in_force)?;
        }
        Ok(())
    }

    /// Reads the states of all these people in one query.
    async fn sit_down(
        &self,
        tx: &mut Tx,
        people: &[(SchemeId, PersonId)],
        now: Moment,
    ) -> Result<HashMap<PersonId, Sitting>> {
        let mut sittings = HashMap::with_capacity(people.len());
        for loaded in person_state::load(tx, people).await? {
            let state: State = serde_json::from_str(&loaded.state).map_err(Error::State)?;
            let last_message = loaded.last_message;
            let flow_before = state.talk.as_ref().map(|talk| talk.flow.clone());
            sittings
                .insert(loaded.person.id, Sitting { loaded, state, taken: Vec::new(), last_message, flow_before, now });
        }
        Ok(sittings)
    }

    fn turn(&self, sitting: &mut Sitting, in_force: &InForce, event: &Event, now: Moment) -> Result<()> {
        let step = sitting.step(in_force);
        let check_in = sitting.state.talk.as_ref().map(|talk| talk.check_in);
        let before = sitting.state.clone();
        let context = Context {
            person: &sitting.loaded.person,
            book: in_force.book.as_ref() as &Book,
            pinned: in_force.pinned(&before),
            settings: &in_force.settings,
            now,
        };
        // A turn that panics must not take the others with it: its message is set aside for a person.
        let turn = catch_unwind(AssertUnwindSafe(|| take(before, &context, event))).map_err(|_| Error::Broke)?;
        if answers_something(&turn.effects) {
            sitting.withdraw_asking_again();
        }
        if turn.effects.iter().any(|effect| matches!(effect, Effect::CancelQueued)) {
            sitting.withdraw_automatic();
        }
        for effect in &turn.effects {
            keep_up(&mut sitting.loaded.person, effect);
        }
        let check_in = check_in.or_else(|| turn.state.talk.as_ref().map(|talk| talk.check_in));
        sitting.taken.push(Taken {
            id: TurnId(self.chance.id(now)),
            number: turn.state.turn,
            event: event.word(),
            message: event.message(),
            check_in,
            step,
            hold: turn.state.hold,
            effects: turn.effects,
        });
        sitting.state = turn.state;
        Ok(())
    }
}

fn answers_something(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Save(save) if save.value.is_some()))
}

/// Whether a reply was not read and nothing else came of it.
fn only_asks_again(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::NotRead { .. }))
        && !effects.iter().any(|effect| match effect {
            Effect::Save(_) => true,
            Effect::Concern(concern) => concern.urgency > Urgency::Read,
            _ => false,
        })
}

fn pinned_version(state: &State) -> Option<crate::domain::id::VersionId> {
    state.talk.as_ref().map(|talk| talk.version)
}

impl Sitting {
    fn asked(&self) -> Option<u64> {
        self.state.talk.as_ref().map(|talk| talk.asked)
    }

    /// Whoever writes from an address can be reached there, also after they had blocked us.
    async fn answer_where_they_wrote(&mut self, tx: &mut Tx, message: &Received) -> Result<()> {
        let Some(address) = message.address_id.filter(|_| message.heard != Heard::Blocked) else { return Ok(()) };
        if self.loaded.address != Some(address) {
            address::unblock(tx, &[address]).await?;
            self.loaded.address = Some(address);
            self.loaded.account = Some(message.account);
        }
        Ok(())
    }

    /// Whether the open question was asked only in this batch: then nobody can have read it yet.
    fn crossed(&self) -> bool {
        let first = self.taken.first().map(|taken| taken.number);
        first.zip(self.asked()).is_some_and(|(first, asked)| asked >= first)
    }

    fn step(&self, in_force: &InForce) -> Option<String> {
        let talk = self.state.talk.as_ref()?;
        let flow = in_force.pinned(&self.state)?;
        flow.steps.get(usize::from(talk.at.step)).map(|step| step.name.clone())
    }

    /// "Please send a number" makes no sense when the number came in the next breath. A question, a promise to ring
    /// or any other answer stands.
    fn withdraw_asking_again(&mut self) {
        for taken in self.taken.iter_mut().filter(|taken| only_asks_again(&taken.effects)) {
            taken.effects.retain(|effect| !matches!(effect, Effect::Send(say) if say.kind == sending::Kind::Reply));
        }
    }

    fn withdraw_automatic(&mut self) {
        let stays = |kind| matches!(kind, sending::Kind::CrisisReply | sending::Kind::Confirmation);
        for taken in &mut self.taken {
            taken.effects.retain(|effect| !matches!(effect, Effect::Send(say) if !stays(say.kind)));
        }
    }
}

/// The row of a message that came in.
pub(super) fn inbound_row(message: &Received, party: Party, previous: Option<MessageId>, now: Moment) -> NewMessage {
    NewMessage {
        id: message.id,
        scheme: message.scheme,
        account: message.account,
        external_id: Some(message.external_id.clone()),
        party,
        previous,
        direction: Direction::In,
        kind: message.kind.to_owned(),
        body: message.body.clone(),
        reading: Reading::Unread,
        sent_at: message.sent_at,
        recorded_at: now,
    }
}
