//! Everything that one batch writes, gathered before anything is written: state, answers, scores, cases and
//! messages of a turn commit together or not at all, as a few statements of many rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Moment;
use crate::domain::concern::Concern;
use crate::domain::id::{CheckInId, MessageId, PersonId, SchemeId, StaffId, TurnId};
use crate::domain::person::{Consent, SafeToText};
use crate::domain::talk::TimerSlot;
use crate::store::message::{Direction, NewMessage};
use crate::store::outbox::NewEntry;
use crate::store::people::Preference;
use crate::store::person_state::NewState;
use crate::store::seal::Lookup;
use crate::store::{
    self, Tx, answer, check_in, message, outbox, people, person_state, score, suppression, timer, turn,
};

use super::{Engine, Error, Result};

/// Rows to write. Their order within a table is the order in which they came about.
pub(super) struct Ledger {
    pub now: Moment,
    pub messages: Vec<NewMessage>,
    pub states: Vec<NewState>,
    pub turns: Vec<turn::Turn>,
    pub answers: Vec<answer::Answer>,
    /// Answers of a check-in under a name that a newer one replaces.
    pub replaced: Vec<(CheckInId, String, uuid::Uuid)>,
    pub scores: Vec<score::Score>,
    pub opened: Vec<check_in::CheckIn>,
    pub closed: Vec<(CheckInId, check_in::Why)>,
    /// The last word on each timer of a person.
    pub timers: BTreeMap<(PersonId, TimerSlot), Option<timer::Timer>>,
    pub outbox: Vec<NewEntry>,
    pub concerns: Vec<Raised>,
    pub cancelled: BTreeSet<PersonId>,
    /// STOP and START in the order in which they were said: the last word counts.
    pub wishes: Vec<(SchemeId, PersonId, Wish)>,
    pub preferences: Vec<Preference>,
    /// Addresses of nobody we know that asked for silence.
    pub silenced: Vec<(SchemeId, Lookup, String)>,
    /// Codes of staff who claim a case.
    pub claims: Vec<ClaimText>,
    pub audit: Vec<store::audit::Entry>,
}

/// A concern about somebody, or about a message of nobody we know.
pub(super) struct Raised {
    pub scheme: SchemeId,
    pub person: Option<PersonId>,
    pub message: Option<MessageId>,
    pub turn: Option<TurnId>,
    pub concern: Concern,
}

/// What a person wants of our texts.
pub(super) enum Wish {
    /// No more; by this rule.
    Stop(String),
    Start,
}

/// What a member of staff texted.
pub(super) struct ClaimText {
    pub scheme: SchemeId,
    pub staff: StaffId,
    pub account: crate::domain::id::AccountId,
    pub address: crate::domain::id::AddressId,
    pub message: MessageId,
    pub text: String,
}

impl Ledger {
    pub fn new(now: Moment) -> Self {
        Self {
            now,
            messages: Vec::new(),
            states: Vec::new(),
            turns: Vec::new(),
            answers: Vec::new(),
            replaced: Vec::new(),
            scores: Vec::new(),
            opened: Vec::new(),
            closed: Vec::new(),
            timers: BTreeMap::new(),
            outbox: Vec::new(),
            concerns: Vec::new(),
            cancelled: BTreeSet::new(),
            wishes: Vec::new(),
            preferences: Vec::new(),
            silenced: Vec::new(),
            claims: Vec::new(),
            audit: Vec::new(),
        }
    }

    /// Notes a wish about being texted.
    pub fn prefer(&mut self, scheme: SchemeId, person: PersonId, consent: Consent, safe_to_text: SafeToText) {
        self.preferences.push(Preference { scheme, person, consent, safe_to_text });
    }
}

impl Engine {
    /// Writes a ledger into an open transaction.
    ///
    /// # Errors
    /// A conflict when a state was changed meanwhile, or when another engine stored one of the messages first:
    /// the caller drops the transaction, reads again and takes the turns again.
    pub(super) async fn write(&self, tx: &mut Tx, mut ledger: Ledger) -> Result<()> {
        let now = ledger.now;
        let stored = message::insert(tx, &ledger.messages).await?;
        let all_in = ledger.messages.iter().filter(|m| m.direction == Direction::In).all(|m| stored.contains(&m.id));
        let written = person_state::write(tx, &ledger.states).await?;
        if !all_in || written.len() < ledger.states.len() {
            return Err(Error::Store(store::Error::Conflict));
        }
        check_in::insert(tx, &ledger.opened).await?;
        check_in::close(tx, &ledger.closed, now).await?;
        turn::append(tx, &ledger.turns).await?;
        answer::insert(tx, &ledger.answers).await?;
        for (check_in, name, newer) in &ledger.replaced {
            answer::supersede_earlier(tx, *check_in, name, *newer).await?;
        }
        score::insert(tx, &ledger.scores).await?;
        self.write_wishes(tx, &ledger).await?;
        let (set, cancelled) = split_timers(&ledger.timers);
        timer::cancel(tx, &cancelled).await?;
        timer::set(tx, &set).await?;
        let concerns = std::mem::take(&mut ledger.concerns);
        let cases = self.open_cases(tx, now, concerns).await?;
        let notices = self.notices(tx, cases, now).await?;
        let answers = self.answer_claims(tx, std::mem::take(&mut ledger.claims), now).await?;
        // The notice first, then what the person is told: neither waits for the other.
        let entries: Vec<NewEntry> = notices.into_iter().chain(answers).chain(ledger.outbox).collect();
        outbox::insert(tx, &entries, now).await?;
        store::audit::append(tx, &ledger.audit).await?;
        Ok(())
    }

    /// STOP, START and consent.
    async fn write_wishes(&self, tx: &mut Tx, ledger: &Ledger) -> Result<()> {
        let cancelled: Vec<PersonId> = ledger.cancelled.iter().copied().collect();
        outbox::cancel_automatic(tx, &cancelled, "they asked for no more, or everything is held").await?;
        for (scheme, person, wish) in &ledger.wishes {
            match wish {
                Wish::Stop(why) => suppression::suppress_person(tx, *scheme, *person, why, ledger.now).await?,
                Wish::Start => suppression::lift_person(tx, *scheme, *person, ledger.now).await?,
            }
        }
        for (scheme, address, why) in &ledger.silenced {
            suppression::suppress(tx, *scheme, address, why, ledger.now).await?;
        }
        people::set_preference(tx, &ledger.preferences, ledger.now).await?;
        Ok(())
    }
}

type Cancelled = (timer::Subject, String, String);

fn split_timers(timers: &BTreeMap<(PersonId, TimerSlot), Option<timer::Timer>>) -> (Vec<timer::Timer>, Vec<Cancelled>) {
    let mut set = Vec::new();
    let mut cancelled = Vec::new();
    for ((person, slot), timer) in timers {
        if let Some(timer) = timer {
            set.push(timer.clone());
        } else {
            let (kind, key) = timer_name(slot);
            cancelled.push((timer::Subject::Person(*person), kind.to_owned(), key.to_owned()));
        }
    }
    (set, cancelled)
}

/// A slot as the store names it: what falls due, and which of several.
pub(super) fn timer_name(slot: &TimerSlot) -> (&'static str, &str) {
    match slot {
        TimerSlot::CheckIn(flow) => ("check-in", flow),
        TimerSlot::Remind => ("reminder", ""),
        TimerSlot::Close => ("close", ""),
        TimerSlot::AskAgain => ("ask again", ""),
        TimerSlot::Silence => ("silence", ""),
    }
}
