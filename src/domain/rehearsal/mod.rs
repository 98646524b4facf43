//! A conversation without a database: one made-up person, one clock in the caller's hands.
//!
//! `linnet talk` and the transcripts live here. It calls the same `turn::take` as the engine and adds no rule.

pub mod facts;
mod play;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::TimeDelta;
use uuid::Uuid;

use super::Moment;
use super::flow::Flow;
use super::id::{CheckInId, MessageId};
use super::person::Person;
use super::reply::{Ask, Reading};
use super::settings::Settings;
use super::talk::{self, Book, Context, Effect, State, TimerKey, TimerSlot, keep_up};
use super::turn::{Event, Heard, take};

pub use play::{play, span};

/// One conversation and everything it led to.
pub struct Rehearsal {
    pub person: Person,
    pub state: State,
    pub now: Moment,
    book: Arc<Book>,
    settings: Settings,
    timers: BTreeMap<TimerSlot, (TimerKey, Moment)>,
    ids: u128,
}

impl Rehearsal {
    /// A person before the first message.
    #[must_use]
    pub fn new(book: Arc<Book>, settings: Settings, person: Person, now: Moment) -> Self {
        Self { person, state: State::default(), now, book, settings, timers: BTreeMap::new(), ids: 0 }
    }

    /// Lets a check-in of this flow fall due now; `None` where the book has no such flow.
    pub fn begin(&mut self, flow: &str) -> Option<Vec<Effect>> {
        let flow = self.book.flows.get(flow)?.key.clone();
        let occasion = self.state.flows.get(&flow).map_or(1, |history| history.occasion + 1);
        let check_in = CheckInId(self.id());
        Some(self.take(&Event::CheckInDue { flow, occasion, at: self.now, check_in }))
    }

    /// Begins the flow now or, where nothing may be sent now, at the first moment at which it may.
    pub fn begin_when_allowed(&mut self, flow: &str) -> Vec<Effect> {
        let wanted = self.state.flows.get(flow).map_or(1, |history| history.occasion + 1);
        let mut effects = self.begin(flow).unwrap_or_default();
        let held = self.timers.get(&TimerSlot::CheckIn(flow.to_owned())).and_then(|(key, due_at)| match key {
            TimerKey::CheckIn { occasion, .. } if *occasion == wanted => Some(*due_at),
            _ => None,
        });
        if let Some(due_at) = held {
            effects.extend(self.later(due_at - self.now));
        }
        effects
    }

    /// The person writes.
    pub fn hear(&mut self, heard: Heard) -> Vec<Effect> {
        let message = MessageId(self.id());
        self.take(&Event::Reply { message, heard, sent_at: None, crossed: false })
    }

    /// The person writes before they can have seen the open question.
    pub fn hear_crossed(&mut self, words: &str) -> Vec<Effect> {
        let message = MessageId(self.id());
        self.take(&Event::Reply { message, heard: Heard::Text(words.to_owned()), sent_at: None, crossed: true })
    }

    /// The provider could not deliver.
    pub fn undelivered(&mut self) -> Vec<Effect> {
        self.take(&Event::Undelivered)
    }

    /// Every flow's first date is set, as on enrolment.
    pub fn join(&mut self) -> Vec<Effect> {
        self.take(&Event::Joined)
    }

    /// How a text would be read against the open question; `None` where nothing is asked.
    #[must_use]
    pub fn reading(&self, words: &str) -> Option<(Ask, Reading)> {
        let open = self.state.talk.as_ref().filter(|open| !open.resting)?;
        let flow = self.book.flows.get(&open.flow)?;
        talk::read(&self.context(Some(flow)), flow, open.at, words)
    }

    /// The name of the step that is open.
    #[must_use]
    pub fn step(&self) -> Option<&str> {
        let open = self.state.talk.as_ref()?;
        let flow = self.book.flows.get(&open.flow)?;
        flow.steps.get(usize::from(open.at.step)).map(|step| step.name.as_str())
    }

    /// Staff release what is held.
    pub fn release(&mut self) -> Vec<Effect> {
        self.take(&Event::Released)
    }

    /// Everything that will fall due, earliest first.
    #[must_use]
    pub fn timers(&self) -> Vec<(&TimerSlot, Moment)> {
        let mut timers: Vec<_> = self.timers.iter().map(|(slot, (_, due_at))| (slot, *due_at)).collect();
        timers.sort_by_key(|(_, due_at)| *due_at);
        timers
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
        let state = std::mem::take(&mut self.state);
        let turn = take(state, &self.context(pinned.as_deref()), event);
        self.state = turn.state;
        for effect in &turn.effects {
            self.apply(effect);
        }
        turn.effects
    }

    fn context<'a>(&'a self, pinned: Option<&'a Flow>) -> Context<'a> {
        Context { person: &self.person, book: &self.book, pinned, settings: &self.settings, now: self.now }
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
