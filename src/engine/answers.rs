//! From the effects of turns to the rows of a ledger. Nothing is decided here.

use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::id::{CheckInId, MessageId, OutboxId, PersonId, VersionId};
use crate::domain::measure::Measure;
use crate::domain::talk::{Closed, Effect, Hold, Save, Say, Source, TimerKey, TimerSlot};
use crate::domain::{concern, sending};
use crate::store::message::{Direction, NewMessage, Party, Reading};
use crate::store::{answer, check_in, outbox, person_state, score, timer, turn};

use super::ledger::{Ledger, Raised, Wish, timer_name};
use super::library::InForce;
use super::people::{Sitting, Taken};
use super::{Engine, Error, Result};

impl Engine {
    /// Turns one person's sitting into rows.
    pub(super) fn record(&self, ledger: &mut Ledger, mut sitting: Sitting, in_force: &InForce) -> Result<()> {
        for taken in std::mem::take(&mut sitting.taken) {
            let row = turn_row(&sitting, &taken, ledger);
            ledger.turns.push(row);
            let mut said = 0;
            for effect in &taken.effects {
                self.effect(ledger, &mut sitting, in_force, &taken, effect, &mut said);
            }
        }
        ledger.states.push(person_state::NewState {
            person: sitting.loaded.person.id,
            version: sitting.loaded.version,
            state: serde_json::to_string(&sitting.state).map_err(Error::State)?,
            last_message: sitting.last_message,
            hold: sitting.state.hold.map(|hold| hold.word().to_owned()),
        });
        Ok(())
    }

    fn effect(
        &self,
        ledger: &mut Ledger,
        sitting: &mut Sitting,
        in_force: &InForce,
        taken: &Taken,
        effect: &Effect,
        said: &mut u32,
    ) {
        let (scheme, person) = (sitting.loaded.person.scheme, sitting.loaded.person.id);
        match effect {
            Effect::Send(say) => {
                *said += 1;
                self.say(ledger, sitting, taken, say, *said);
            }
            Effect::OpenCheckIn { check_in, flow, version, occasion, due_at } => {
                let mut row = check_in_row(sitting, in_force, *check_in, flow, *version, *occasion, *due_at);
                row.opened_at = Some(ledger.now);
                ledger.opened.push(row);
            }
            Effect::MissCheckIn { check_in, flow, occasion, due_at, why } => {
                let mut row =
                    check_in_row(sitting, in_force, *check_in, flow, in_force.book.version, *occasion, *due_at);
                row.closed_at = Some(ledger.now);
                row.why = Some(check_in::Why::NotSent);
                row.because = Some((*why).to_owned());
                ledger.opened.push(row);
            }
            Effect::CloseCheckIn { check_in, why } => ledger.closed.push((*check_in, closed_word(*why))),
            Effect::Save(save) => self.save(ledger, sitting, taken, save),
            Effect::Score { check_in, measure, answers } => {
                self.score(ledger, sitting, taken, *check_in, measure, answers);
            }
            Effect::Concern(concern) if concern.urgency > Urgency::Read => ledger.concerns.push(Raised {
                scheme,
                person: Some(person),
                message: taken.message,
                turn: Some(taken.id),
                concern: concern.clone(),
            }),
            Effect::Concern(_) | Effect::NotRead { .. } => {}
            Effect::OptOut { rule } => ledger.wishes.push((scheme, person, Wish::Stop(rule.clone()))),
            Effect::OptIn => ledger.wishes.push((scheme, person, Wish::Start)),
            Effect::Consent(consent) => {
                ledger.prefer(scheme, person, *consent, sitting.loaded.person.safe_to_text.clone());
            }
            Effect::SetTimer { key, due_at } => {
                let timer = self.timer_row(ledger, sitting, taken, key, *due_at);
                ledger.timers.insert((person, key.slot()), timer);
            }
            Effect::CancelTimer { slot } => _ = ledger.timers.insert((person, slot.clone()), None),
            Effect::CancelQueued => _ = ledger.cancelled.insert(person),
        }
    }

    /// A message to the person: a row of the thread and a row of the outbox, under one id.
    fn say(&self, ledger: &mut Ledger, sitting: &mut Sitting, taken: &Taken, say: &Say, said: u32) {
        let (Some(address), Some(account)) = (sitting.loaded.address, sitting.loaded.account) else {
            return ledger.concerns.push(no_address(sitting, taken));
        };
        let (scheme, person) = (sitting.loaded.person.scheme, sitting.loaded.person.id);
        let id = OutboxId(self.chance.id(ledger.now));
        ledger.messages.push(NewMessage {
            id: MessageId(id.0),
            scheme,
            account,
            external_id: None,
            party: Party::Person(person),
            previous: sitting.last_message,
            direction: Direction::Out,
            kind: "text".to_owned(),
            body: say.text.clone(),
            reading: Reading::Read,
            sent_at: None,
            recorded_at: ledger.now,
        });
        sitting.last_message = Some(MessageId(id.0));
        ledger.outbox.push(outbox::NewEntry {
            id,
            scheme,
            idempotency_key: said_key(person, taken.number, said),
            account,
            address,
            to: crate::store::address::Owner::Person(person),
            case: None,
            check_in: taken.check_in,
            kind: outbox_kind(say.kind),
            policy: outbox_policy(say.kind),
            priority: say.kind.priority(),
            not_before: ledger.now,
            expires_at: say.expires_at,
            text: say.text.clone(),
        });
    }

    fn save(&self, ledger: &mut Ledger, sitting: &Sitting, taken: &Taken, save: &Save) {
        let id = self.chance.id(ledger.now);
        let flow = taken_flow(sitting, ledger, save.check_in);
        let (measure, measure_version) = match save.source {
            Source::Question => (None, None),
            Source::Measure { name, version } => (Some(name.to_owned()), Some(i64::from(version))),
        };
        ledger.answers.push(answer::Answer {
            id,
            scheme: sitting.loaded.person.scheme,
            person: sitting.loaded.person.id,
            turn: taken.id,
            check_in: Some(save.check_in),
            flow,
            step: save.step.clone(),
            name: save.name.clone(),
            value: save.value.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string),
            measure,
            measure_version,
            mode: answer::Mode::Own,
            recorded_by: None,
            at: ledger.now,
            superseded_by: None,
        });
        if save.replaces {
            ledger.replaced.push((save.check_in, save.name.clone(), id));
        }
    }

    /// Every item and the total, each with its band; what is missing stays missing.
    fn score(
        &self,
        ledger: &mut Ledger,
        sitting: &Sitting,
        taken: &Taken,
        check_in: CheckInId,
        measure: &'static Measure,
        answers: &[Option<i64>],
    ) {
        let scored = measure.score(answers);
        let linked = measure.linked_to_person;
        // What is promised to be anonymous keeps neither person, turn nor hour.
        let at = if linked { ledger.now } else { day_of(ledger.now) };
        let mut push = |item: &str, value: Option<f64>, band: Option<&str>| {
            ledger.scores.push(score::Score {
                id: if linked { self.chance.id(at) } else { self.chance.unordered_id(at) },
                scheme: sitting.loaded.person.scheme,
                person: linked.then_some(sitting.loaded.person.id),
                turn: linked.then_some(taken.id),
                check_in: linked.then_some(check_in),
                measure: measure.name.to_owned(),
                measure_version: i64::from(measure.version),
                item: item.to_owned(),
                value,
                band: band.map(str::to_owned),
                mode: answer::Mode::Own,
                recorded_by: None,
                at,
                superseded_by: None,
            });
        };
        for item in &scored.items {
            #[expect(clippy::cast_precision_loss, reason = "codes are below a hundred")]
            push(item.key, item.value.map(|value| value as f64), item.band);
        }
        if scored.total.is_some() {
            push("total", scored.total, scored.band);
        }
    }

    fn timer_row(
        &self,
        ledger: &Ledger,
        sitting: &Sitting,
        taken: &Taken,
        key: &TimerKey,
        due_at: crate::domain::Moment,
    ) -> Option<timer::Timer> {
        let slot: TimerSlot = key.slot();
        let (kind, name) = timer_name(&slot);
        Some(timer::Timer {
            id: crate::domain::id::TimerId(self.chance.id(ledger.now)),
            scheme: sitting.loaded.person.scheme,
            subject: timer::Subject::Person(sitting.loaded.person.id),
            kind: kind.to_owned(),
            key: name.to_owned(),
            due_at,
            check_in: sitting.state.talk.as_ref().map(|talk| talk.check_in),
            turn: i64::try_from(taken.number).unwrap_or(i64::MAX),
            // The key holds ids, dates and numbers only, so it always has a JSON form.
            detail: serde_json::to_string(key).ok()?,
        })
    }
}

/// Nothing reaches them: a person must find another way, else our silence would look like theirs.
fn no_address(sitting: &Sitting, taken: &Taken) -> Raised {
    Raised {
        scheme: sitting.loaded.person.scheme,
        person: Some(sitting.loaded.person.id),
        message: taken.message,
        turn: Some(taken.id),
        concern: Concern {
            class: Class::None,
            urgency: Urgency::Soon,
            rule: "engine.no_address".to_owned(),
            because: "a text was due and they have no address that takes it: ring them".to_owned(),
        },
    }
}

fn day_of(now: crate::domain::Moment) -> crate::domain::Moment {
    now.date_naive().and_time(chrono::NaiveTime::MIN).and_utc()
}

/// The flow of a check-in: the one that opened in this ledger, else the open one.
fn taken_flow(sitting: &Sitting, ledger: &Ledger, check_in: CheckInId) -> String {
    let opened = ledger.opened.iter().find(|row| row.id == check_in).map(|row| row.flow.clone());
    opened
        .or_else(|| sitting.state.talk.as_ref().map(|talk| talk.flow.clone()))
        .or_else(|| sitting.flow_before.clone())
        .unwrap_or_default()
}

fn turn_row(sitting: &Sitting, taken: &Taken, _ledger: &Ledger) -> turn::Turn {
    let saved: Vec<_> = taken
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Save(save) => Some(serde_json::json!({
                "name": save.name,
                "value": save.value.as_ref().map(ToString::to_string),
                "because": save.because,
            })),
            _ => None,
        })
        .collect();
    let concerns: Vec<_> = taken
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Concern(concern) => serde_json::to_value(concern).ok(),
            Effect::OptOut { rule } => Some(serde_json::json!({ "opt_out": rule })),
            _ => None,
        })
        .collect();
    let not_read = taken.effects.iter().find_map(|effect| match effect {
        Effect::NotRead { because } => Some(because.as_str()),
        _ => None,
    });
    turn::Turn {
        id: taken.id,
        scheme: sitting.loaded.person.scheme,
        person: sitting.loaded.person.id,
        check_in: taken.check_in,
        number: i64::try_from(taken.number).unwrap_or(i64::MAX),
        event: taken.event.to_owned(),
        message: taken.message,
        step: taken.step.clone(),
        reader: serde_json::json!({ "version": crate::domain::reply::VERSION, "saved": saved, "not_read": not_read })
            .to_string(),
        rules: serde_json::json!({ "version": concern::text::RULES_VERSION, "concerns": concerns, "hold": taken.hold.map(Hold::word) })
            .to_string(),
        at: sitting.now,
    }
}

fn check_in_row(
    sitting: &Sitting,
    in_force: &InForce,
    id: CheckInId,
    flow: &str,
    version: VersionId,
    occasion: u32,
    due_at: crate::domain::Moment,
) -> check_in::CheckIn {
    check_in::CheckIn {
        id,
        scheme: sitting.loaded.person.scheme,
        person: sitting.loaded.person.id,
        flow: flow.to_owned(),
        number: i64::from(occasion),
        flow_version: version,
        settings_version: in_force.settings_version,
        due_at,
        opened_at: None,
        closed_at: None,
        why: None,
        because: None,
    }
}

fn closed_word(why: Closed) -> check_in::Why {
    match why {
        Closed::Completed => check_in::Why::Completed,
        Closed::TimedOut => check_in::Why::TimedOut,
        Closed::Missed => check_in::Why::Missed,
        Closed::Stopped => check_in::Why::Stopped,
        Closed::Replaced => check_in::Why::Replaced,
    }
}

/// The idempotency key of the `said`th message (from 1) that a turn of a person sends.
#[must_use]
pub fn said_key(person: PersonId, turn: u64, said: u32) -> String {
    format!("{person}:{turn}:{said}")
}

/// The outbox's word for a kind of message.
pub(super) fn outbox_kind(kind: sending::Kind) -> outbox::Kind {
    match kind {
        sending::Kind::Question => outbox::Kind::Question,
        sending::Kind::Reminder => outbox::Kind::Reminder,
        sending::Kind::Reply => outbox::Kind::Reply,
        sending::Kind::CrisisReply => outbox::Kind::CrisisReply,
        sending::Kind::Confirmation => outbox::Kind::Confirmation,
        sending::Kind::Notice => outbox::Kind::Notice,
        sending::Kind::FromStaff => outbox::Kind::FromStaff,
    }
}

/// And back.
pub(super) fn sending_kind(kind: outbox::Kind) -> sending::Kind {
    match kind {
        outbox::Kind::Question => sending::Kind::Question,
        outbox::Kind::Reminder => sending::Kind::Reminder,
        outbox::Kind::Reply => sending::Kind::Reply,
        outbox::Kind::CrisisReply => sending::Kind::CrisisReply,
        outbox::Kind::Confirmation => sending::Kind::Confirmation,
        outbox::Kind::Notice => sending::Kind::Notice,
        outbox::Kind::FromStaff => sending::Kind::FromStaff,
    }
}

pub(super) fn outbox_policy(kind: sending::Kind) -> outbox::Policy {
    match kind.policy() {
        sending::Policy::AtLeastOnce => outbox::Policy::AtLeastOnce,
        sending::Policy::LookUpThenResend => outbox::Policy::LookUp,
        sending::Policy::AtMostOnce => outbox::Policy::AtMostOnce,
    }
}
