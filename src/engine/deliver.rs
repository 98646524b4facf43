//! One message of the outbox: decided anew with what is true now, and the call to its provider.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use crate::channel::{LookUp, Outgoing, Sent};
use crate::domain::escalation::rota;
use crate::domain::id::{OutboxId, SchemeId};
use crate::domain::sending::{self, Decision, Next, PersonDuty, Policy, Queued, SentOutcome, decide};
use crate::domain::settings::Settings;
use crate::domain::talk::{Hold, State};
use crate::domain::{Moment, schedule};
use crate::limits;
use crate::store::address::{self, Opened};
use crate::store::outbox::{self, Entry};
use crate::store::outbox_mark::Came;
use crate::store::{Tx, case, person_state, staff};

use super::aftermath::{News, Outcome};
use super::answers::sending_kind;
use super::{Engine, Error, Result};

impl Engine {
    /// Decides with what is true now, not when it was queued, and calls the provider.
    pub(super) async fn send_one(&self, entry: &Entry) -> Result<Outcome> {
        let Some(text) = &entry.text else { return Ok(Outcome::cancelled("they were erased")) };
        let door = self.door.read().await;
        let (duty, settings, opened) = self.duty(entry).await?;
        let Some(opened) = opened else { return Ok(Outcome::failed("there is no address".to_owned())) };
        if self.is_said_in_vain(entry).await? {
            return Ok(Outcome::cancelled("the case was closed meanwhile"));
        }
        let queued =
            Queued { kind: sending_kind(entry.kind), queued_at: entry.created_at, expires_at: entry.expires_at };
        let now = self.now();
        match decide(&queued, &duty, &settings, now) {
            Decision::HoldUntil(not_before) => Ok(Outcome::held(not_before, "outside the hours")),
            Decision::Cancel(reason) => Ok(Outcome::cancelled(reason.because())),
            Decision::GiveToPerson(reason) => Ok(Outcome::handed(reason.because())),
            Decision::Send => {
                let Some(way) = self.way(entry.account) else {
                    let wait = match queued.kind {
                        sending::Kind::Notice | sending::Kind::CrisisReply => limits::WITHOUT_CHANNEL_URGENT_WAIT,
                        _ => limits::WITHOUT_CHANNEL_WAIT,
                    };
                    return Ok(Outcome::held(now + wait, "its channel is not set up here"));
                };
                let message = outgoing(entry, &opened, text, now);
                let mut call = pin!(way.channel.send(&message));
                let begun = poll_fn(|task| Poll::Ready(call.as_mut().poll(task))).await;
                // On the wire: nothing waits at the door for a slow provider.
                drop(door);
                let sent = match begun {
                    Poll::Ready(sent) => sent,
                    Poll::Pending => call.await,
                };
                Ok(self.came(entry, sent))
            }
        }
    }

    /// A notice is tried for ever, but not once its case is closed.
    async fn is_said_in_vain(&self, entry: &Entry) -> Result<bool> {
        let Some(case) = entry.case.filter(|_| entry.kind == outbox::Kind::Notice && entry.attempts > 1) else {
            return Ok(false);
        };
        let mut tx = self.db.read().await?;
        let stored = case::load(&mut tx, entry.scheme, case).await?;
        Ok(stored.is_none_or(|stored| stored.closed_at.is_some()))
    }

    pub(super) async fn look_up(&self, entry: &Entry) -> Result<Outcome> {
        let Some(text) = &entry.text else { return Ok(Outcome::cancelled("they were erased")) };
        let opened = address::open(&mut self.db.read().await?, &[entry.address]).await?.remove(&entry.address);
        let Some(opened) = opened else { return Ok(Outcome::failed("there is no address".to_owned())) };
        let Some(way) = self.way(entry.account) else {
            let ask_at = self.now() + limits::WITHOUT_CHANNEL_WAIT;
            return Ok(Outcome::of(Came::Unknown { ask_at, why: "its channel is not set up here".to_owned() }));
        };
        let found = way.channel.look_up(&outgoing(entry, &opened, text, self.now()), entry.created_at).await;
        Ok(match found {
            LookUp::Found { provider_id } => Outcome::of(Came::Sent { provider_id }),
            LookUp::NotFound => self.next(entry, SentOutcome::LookedUpNotFound, "the provider has no such message"),
            LookUp::CannotTell => self.next(entry, SentOutcome::LookUpCannotTell, "the provider cannot be asked"),
        })
    }

    fn came(&self, entry: &Entry, sent: Sent) -> Outcome {
        match sent {
            Sent::Accepted { provider_id } => Outcome::of(Came::Sent { provider_id }),
            Sent::Refused { retry_after_seconds, why } => {
                self.next(entry, SentOutcome::Refused { retry_after_seconds }, &why)
            }
            Sent::Failed { why } => self.next(entry, SentOutcome::Failed, &why),
            Sent::BlockedByPerson { why } => self.next(entry, SentOutcome::Blocked, &why),
            Sent::Unknown { why } => self.next(entry, SentOutcome::Unknown, &why),
        }
    }

    fn next(&self, entry: &Entry, outcome: SentOutcome, why: &str) -> Outcome {
        let attempt = u32::try_from(entry.attempts + entry.look_ups).unwrap_or(u32::MAX).max(1);
        let jitter = f64::from(self.chance.below(1_000)) / 1_000.0;
        let policy = match entry.policy {
            outbox::Policy::AtLeastOnce => Policy::AtLeastOnce,
            outbox::Policy::LookUp => Policy::LookUpThenResend,
            outbox::Policy::AtMostOnce => Policy::AtMostOnce,
        };
        // A provider's words may hold the number that was called: what looks like one is never kept.
        let why = self.way(entry.account).map_or_else(String::new, |way| way.channel.redact(why));
        match sending::after(outcome, attempt, policy, jitter, self.now()) {
            Next::Done => Outcome::of(Came::Sent { provider_id: String::new() }),
            Next::RetryAt(not_before) => Outcome::of(Came::Again { not_before, why }),
            Next::LookUpAt(ask_at) => Outcome::of(Came::Unknown { ask_at, why }),
            Next::LeaveUnknown => Outcome::of(Came::Handed { why: format!("nobody knows whether it arrived: {why}") }),
            Next::Failed => Outcome::failed(why),
            Next::Blocked => Outcome { came: Came::Failed { why }, news: Some(News::Blocked) },
        }
    }

    /// What must be respected now, the scheme's settings, and where it goes.
    async fn duty(&self, entry: &Entry) -> Result<(PersonDuty, Arc<Settings>, Option<Opened>)> {
        let mut tx = self.db.read().await?;
        let settings = self.library.in_force(&mut tx, entry.scheme, None).await?.settings;
        let opened = address::open(&mut tx, &[entry.address]).await?.remove(&entry.address);
        let Some(person) = entry.person else { return Ok((PersonDuty::staff(), settings, opened)) };
        let now = self.now();
        let midnight = schedule::zone::to_utc(
            schedule::zone::date_of(now, settings.zone).and_time(chrono::NaiveTime::MIN),
            settings.zone,
        );
        let sent = outbox::sent_to(&mut tx, &[person], midnight).await?;
        let sent_today = sent.first().map_or(0, |sent| u32::try_from(sent.since).unwrap_or(u32::MAX));
        let somebody_reads = somebody_reads(&mut tx, entry.scheme, &settings, now).await?;
        let Some(loaded) = person_state::load(&mut tx, &[(entry.scheme, person)]).await?.pop() else {
            let gone = PersonDuty { died: true, ..PersonDuty::staff() };
            return Ok((gone, settings, opened));
        };
        let state: State = serde_json::from_str(&loaded.state).map_err(Error::State)?;
        let duty = PersonDuty {
            stage: loaded.person.stage,
            died: state.hold == Some(Hold::Death),
            suppressed: loaded.person.suppressed,
            held: state.hold.is_some(),
            paused_until: state.paused_until,
            safe_to_text: loaded.person.safe_to_text,
            somebody_reads,
            sent_today,
            // The turn says a confirmation and a crisis reply once only, and both are committed with it.
            confirmed: false,
            last_crisis_reply_at: None,
        };
        Ok((duty, settings, opened))
    }
}

/// Whether a member of staff is on duty now, to read the answer to a question.
async fn somebody_reads(tx: &mut Tx, scheme: SchemeId, settings: &Settings, now: Moment) -> Result<bool> {
    let staff = staff::list(tx, scheme).await?;
    Ok(staff.iter().any(|member| member.on_duty && rota::is_on_duty(member.id, &[], &[], settings, now)))
}

fn outgoing(entry: &Entry, opened: &Opened, text: &str, now: Moment) -> Outgoing {
    let valid = entry.expires_at.map_or(limits::LONGEST_VALIDITY_SECONDS, |at| (at - now).num_seconds());
    Outgoing {
        address: opened.address.clone(),
        text: crate::domain::sms::fold(text),
        id: OutboxId(entry.id.0),
        valid_seconds: u32::try_from(valid.clamp(60, limits::LONGEST_VALIDITY_SECONDS)).unwrap_or(60),
    }
}
