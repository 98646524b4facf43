//! What came of a message is kept, in one transaction with what it says about the person.

use crate::domain::Moment;
use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::id::{MessageId, PersonId};
use crate::domain::turn::{Event, Heard};
use crate::store::outbox::{self, Entry};
use crate::store::outbox_mark::{self, Came, Mark};
use crate::store::{Tx, address, person_state, receipt};

use super::again::again;
use super::ledger::{Ledger, Raised};
use super::send::Job;
use super::{Engine, Result};

/// What became of a message, and what it says about the person.
#[derive(Clone)]
pub(super) struct Outcome {
    pub came: Came,
    pub news: Option<News>,
}

/// What a provider's side, or our own rules, say about a person.
#[derive(Clone, Copy)]
pub(super) enum News {
    /// Their side takes nothing from us any more.
    Blocked,
    Undelivered,
    /// It must not go by itself: a person does it.
    Handed(&'static str),
}

impl Outcome {
    pub fn of(came: Came) -> Self {
        Self { came, news: None }
    }

    /// Not tried: it waits, and no attempt is counted.
    pub fn held(not_before: Moment, why: &str) -> Self {
        Self::of(Came::Held { not_before, why: why.to_owned() })
    }

    pub fn cancelled(why: &str) -> Self {
        Self::of(Came::Cancelled { why: why.to_owned() })
    }

    pub fn failed(why: String) -> Self {
        Self { came: Came::Failed { why }, news: Some(News::Undelivered) }
    }

    pub fn handed(why: &'static str) -> Self {
        Self { came: Came::Handed { why: why.to_owned() }, news: Some(News::Handed(why)) }
    }
}

/// Who hears first what came of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// The person's talk, which may go on by itself.
    Talk,
    /// Their link worker: the talk cannot be read.
    LinkWorker,
}

impl Engine {
    /// Keeps what came of a message, and tells the person's talk and their link worker what it means.
    pub(super) async fn settle(&self, job: &Job, outcome: Outcome) -> Result<()> {
        let whole = again!(self, self.settle_telling(job, &outcome, Told::Talk));
        match whole {
            Err(error) if !(error.is_outage() || error.is_conflict() || error.is_unknown()) => {
                // Their state cannot be read: what came of the message is kept, and a person looks.
                tracing::error!(%error, outbox = %job.entry.id, "what a message says about a person is set aside");
                again!(self, self.settle_telling(job, &outcome, Told::LinkWorker))
            }
            decided => decided,
        }
    }

    async fn settle_telling(&self, job: &Job, outcome: &Outcome, whom: Told) -> Result<()> {
        let now = self.now();
        let entry = &job.entry;
        let mut tx = self.db.begin().await?;
        let came = unless_silent(&mut tx, entry, &outcome.came).await?;
        let mark = Mark { id: entry.id, token: job.token, came };
        if outbox_mark::mark(&mut tx, &[mark], now).await?.is_empty() {
            // The lease was over: whoever has it now says what came of it.
            return Ok(());
        }
        let news = match &outcome.came {
            // A receipt may have come before the answer to the send itself.
            Came::Sent { provider_id } => {
                receipt::is_undelivered(&mut tx, entry.account, provider_id).await?.then_some(News::Undelivered)
            }
            _ => outcome.news,
        };
        if entry.staff.is_some() {
            match (&outcome.came, news) {
                (_, Some(News::Blocked)) => address::block(&mut tx, &[entry.address]).await?,
                (Came::Sent { .. }, _) => address::unblock(&mut tx, &[entry.address]).await?,
                _ => {}
            }
        }
        if let (Some(news), Some(person)) = (news, entry.person) {
            self.library.refresh(&mut tx).await?;
            let mut ledger = Ledger::new(now);
            match event(entry, news).filter(|_| whom == Told::Talk) {
                Some(event) => self.happen(&mut tx, &mut ledger, &[(entry.scheme, person)], &event).await?,
                None => ledger.concerns.push(told(entry, person, news)),
            }
            if matches!(news, News::Blocked) {
                address::block(&mut tx, &[entry.address]).await?;
            }
            self.write(&mut tx, ledger).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// What was to go again does not, when they said STOP or are held since it was claimed.
async fn unless_silent(tx: &mut Tx, entry: &Entry, came: &Came) -> Result<Came> {
    let again = matches!(came, Came::Again { .. } | Came::Held { .. });
    let automatic = matches!(entry.kind, outbox::Kind::Question | outbox::Kind::Reminder | outbox::Kind::Reply);
    if let (true, true, Some(person)) = (again, automatic, entry.person) {
        let loaded = person_state::load(tx, &[(entry.scheme, person)]).await?;
        if loaded.iter().any(|loaded| loaded.person.suppressed || loaded.hold.is_some()) {
            return Ok(Came::Cancelled { why: "they asked for no more, or everything is held".to_owned() });
        }
    }
    Ok(came.clone())
}

fn event(entry: &Entry, news: News) -> Option<Event> {
    match news {
        News::Blocked => {
            Some(Event::Reply { message: MessageId(entry.id.0), heard: Heard::Blocked, sent_at: None, crossed: false })
        }
        News::Undelivered => Some(Event::Undelivered),
        News::Handed(_) => None,
    }
}

fn told(entry: &Entry, person: PersonId, news: News) -> Raised {
    let because = match news {
        News::Blocked => "their phone does not take our messages any more: find another way to reach them".to_owned(),
        News::Undelivered => "our text could not be delivered to them".to_owned(),
        News::Handed(why) => format!("a text was not sent by itself, since {why}"),
    };
    Raised {
        scheme: entry.scheme,
        person: Some(person),
        message: None,
        turn: None,
        concern: Concern { class: Class::None, urgency: Urgency::Soon, rule: "engine.not_sent".to_owned(), because },
    }
}
