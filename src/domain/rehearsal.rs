//! A conversation without a database: one made-up person, one clock in the caller's hands.
//!
//! `linnet talk` and the transcripts live here. It calls the same `turn::take` as the engine and adds no rule.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use uuid::Uuid;

use super::Moment;
use super::flow::Flow;
use super::id::{CheckInId, MessageId};
use super::person::Person;
use super::settings::Settings;
use super::talk::{Book, Context, Effect, State, TimerKey, TimerSlot, keep_up};
use super::turn::{Event, Heard, take};

/// One conversation and everything it led to.
pub struct Rehearsal {
    pub person: Person,
    pub state: State,
    pub now: Moment,
    book: Book,
    settings: Settings,
    timers: BTreeMap<TimerSlot, (TimerKey, Moment)>,
    ids: u128,
}

impl Rehearsal {
    /// A person before the first message.
    #[must_use]
    pub fn new(book: Book, settings: Settings, person: Person, now: Moment) -> Self {
        Self { person, state: State::default(), now, book, settings, timers: BTreeMap::new(), ids: 0 }
    }

    /// Lets a check-in of this flow fall due now; `None` where the book has no such flow.
    pub fn begin(&mut self, flow: &str) -> Option<Vec<Effect>> {
        let flow = self.book.flows.get(flow)?.key.clone();
        let occasion = self.state.flows.get(&flow).map_or(1, |history| history.occasion + 1);
        let check_in = CheckInId(self.id());
        Some(self.take(&Event::CheckInDue { flow, occasion, at: self.now, check_in }))
    }

    /// The person writes.
    pub fn hear(&mut self, heard: Heard) -> Vec<Effect> {
        let message = MessageId(self.id());
        self.take(&Event::Reply { message, heard, sent_at: None, crossed: false })
    }

    /// Staff release what is held.
    pub fn release(&mut self) -> Vec<Effect> {
        self.take(&Event::Released)
    }

    /// When something falls due next.
    #[must_use]
    pub fn next_due(&self) -> Option<Moment> {
        self.timers.values().map(|(_, due_at)| *due_at).min()
    }

    /// Lets time go by, with everything that falls due in it.
    pub fn later(&mut self, span: TimeDelta) -> Vec<Effect> {
        let until = self.now + span;
        let mut effects = Vec::new();
        while let Some((slot, due_at)) = self.first_due().filter(|(_, due_at)| *due_at <= until) {
            let Some((key, _)) = self.timers.remove(&slot) else { break };
            self.now = self.now.max(due_at);
            let event = self.event(key);
            effects.extend(self.take(&event));
        }
        self.now = until;
        effects
    }

    fn first_due(&self) -> Option<(TimerSlot, Moment)> {
        self.timers.iter().map(|(slot, (_, due_at))| (slot.clone(), *due_at)).min_by_key(|(_, due_at)| *due_at)
    }

    fn event(&mut self, key: TimerKey) -> Event {
        let check_in = CheckInId(self.id());
        Event::of_timer(key, check_in)
    }

    fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }

    fn take(&mut self, event: &Event) -> Vec<Effect> {
        let pinned = self.state.talk.as_ref().and_then(|talk| self.book.flows.get(&talk.flow)).cloned();
        let context = Context {
            person: &self.person,
            book: &self.book,
            pinned: pinned.as_deref() as Option<&Flow>,
            settings: &self.settings,
            now: self.now,
        };
        let turn = take(std::mem::take(&mut self.state), &context, event);
        self.state = turn.state;
        for effect in &turn.effects {
            self.apply(effect);
        }
        turn.effects
    }

    fn apply(&mut self, effect: &Effect) {
        match effect {
            Effect::SetTimer { key, due_at } => {
                self.timers.insert(key.slot(), (key.clone(), *due_at));
            }
            Effect::CancelTimer { slot } => {
                self.timers.remove(slot);
            }
            other => keep_up(&mut self.person, other),
        }
    }
}
