//! What was made of each reply, from the stored turns: which answer, why, which concern by which rule, what was sent.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::problem::Problem;
use crate::domain::Moment;
use crate::domain::concern::Concern;
use crate::domain::id::{MessageId, PersonId};
use crate::engine::said_key;
use crate::limits;
use crate::store::check_in::{self, CheckIn, Why};
use crate::store::outbox::{self, Entry};
use crate::store::turn::{self, Turn};
use crate::store::{Tx, message, outbox_shown};

/// Stands under whatever was understood.
pub(super) const A_PERSON_READS: &str = "A person reads every reply.";

/// What came of one turn.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Understood {
    pub turn: i64,
    pub at: Moment,
    /// `message`, `check-in due`...
    pub event: String,
    /// The step of the flow at which they stood.
    pub step: Option<String>,
    /// What they wrote.
    pub words: Option<String>,
    pub read: Vec<Read>,
    /// Why it was not read as an answer to the open question.
    pub not_read: Option<String>,
    pub concerns: Vec<Concern>,
    /// The rule by which nothing automatic is sent any more.
    pub opt_out: Option<String>,
    /// What keeps everything automatic from them after this.
    pub hold: Option<String>,
    pub sent: Vec<Said>,
    /// Why a check-in that fell due was not sent.
    pub not_sent: Option<String>,
    pub always: &'static str,
}

/// One answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Read {
    pub name: String,
    /// `None` where nothing was read.
    pub value: Option<String>,
    pub because: String,
}

/// One message of ours and what became of it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Said {
    pub text: String,
    /// `sent`, `waiting`, `cancelled`, `handed`, `failed`, `unknown`.
    pub state: &'static str,
    pub not_before: Moment,
    pub why: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    limit: Option<i64>,
}

/// `GET /phone/{handset}/understood`.
pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    Path(name): Path<String>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(wanted) = wanted.map_err(|error| Problem::bad(error.body_text()))?;
    let limit = wanted.limit.unwrap_or(limits::PAGE_TURNS).clamp(1, limits::TURNS_LISTED);
    let (_, person) = desk.person(&name)?;
    let mut tx = desk.state.engine.db().read().await?;
    Ok(Json(of(&mut tx, &desk, person, limit).await?).into_response())
}

/// What came of the last turns of a person, newest first.
pub(super) async fn of(tx: &mut Tx, desk: &Desk, person: PersonId, limit: i64) -> Result<Vec<Understood>, Problem> {
    let scheme = desk.state.scheme;
    let turns = turn::of_person(tx, scheme, person, limit).await?;
    let thread = message::thread(tx, scheme, person, limits::THREAD_MESSAGES).await?;
    let words: HashMap<MessageId, String> =
        thread.into_iter().filter_map(|message| Some((message.id, message.body?))).collect();
    let keys: Vec<String> = turns.iter().flat_map(said_keys).collect();
    let said = outbox_shown::with_keys(tx, &keys).await?;
    let missed: Vec<CheckIn> = check_in::list(tx, scheme, person).await?;
    Ok(turns.into_iter().map(|turn| understood(turn, &words, &said, &missed)).collect())
}

fn said_keys(turn: &Turn) -> Vec<String> {
    let number = u64::try_from(turn.number).unwrap_or(0);
    (1..=limits::SAID_IN_A_TURN).map(|said| said_key(turn.person, number, said)).collect()
}

/// The notes of the reader in a turn.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ReaderNotes {
    saved: Vec<Read>,
    not_read: Option<String>,
}

/// The notes of the rules in a turn: concerns, and an opt-out among them.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RuleNotes {
    concerns: Vec<RuleNote>,
    hold: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RuleNote {
    OptOut { opt_out: String },
    Concern(Concern),
}

fn understood(
    turn: Turn,
    words: &HashMap<MessageId, String>,
    said: &HashMap<String, Entry>,
    check_ins: &[CheckIn],
) -> Understood {
    let sent = said_keys(&turn).iter().filter_map(|key| said.get(key)).map(shown).collect();
    // A turn that an older Linnet wrote may have other notes: what cannot be read is left out.
    let reader: ReaderNotes = serde_json::from_str(&turn.reader).unwrap_or_default();
    let rules: RuleNotes = serde_json::from_str(&turn.rules).unwrap_or_default();
    let mut concerns = Vec::new();
    let mut opt_out = None;
    for note in rules.concerns {
        match note {
            RuleNote::OptOut { opt_out: rule } => opt_out = Some(rule),
            RuleNote::Concern(concern) => concerns.push(concern),
        }
    }
    let not_sent = check_ins
        .iter()
        .filter(|check_in| check_in.why == Some(Why::NotSent) && check_in.closed_at == Some(turn.at))
        .find_map(|check_in| check_in.because.clone());
    Understood {
        turn: turn.number,
        at: turn.at,
        event: turn.event,
        step: turn.step,
        words: turn.message.and_then(|message| words.get(&message).cloned()),
        read: reader.saved,
        not_read: reader.not_read,
        concerns,
        opt_out,
        hold: rules.hold,
        sent,
        not_sent,
        always: A_PERSON_READS,
    }
}

fn shown(entry: &Entry) -> Said {
    let state = match entry.state {
        outbox::State::Sent => "sent",
        outbox::State::Ready | outbox::State::Sending => "waiting",
        outbox::State::Unknown => "unknown",
        outbox::State::Failed => "failed",
        outbox::State::Cancelled => "cancelled",
        outbox::State::Handed => "handed",
    };
    Said { text: entry.text.clone().unwrap_or_default(), state, not_before: entry.not_before, why: entry.why.clone() }
}
