//! The open cases as the inbox shows them, and the two things the demo lets a visitor do with one.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::desk::Desk;
use super::messages::read_body;
use super::problem::Problem;
use super::when;
use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::{EscalationId, PersonId, StaffId};
use crate::limits;
use crate::store::case::{self, Case};
use crate::store::escalation::Event;
use crate::store::message::{self, Direction};
use crate::store::{Tx, people, person_state, staff};

/// How a case may end in the demo.
pub(super) const OUTCOMES: [&str; 4] =
    ["Spoke with them", "Could not reach them", "Passed on to somebody else", "Nothing to do"];

/// An open case.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shown {
    pub code: String,
    pub urgency: Urgency,
    /// The whole name, or that nobody knows.
    pub person: String,
    /// `open`, or who has it.
    pub state: String,
    pub claimed: bool,
    pub opened_at: Moment,
    /// By the demo's clock.
    pub age: String,
    pub reasons: Vec<Reason>,
    /// What they wrote since it was opened, oldest first.
    pub words: Vec<Words>,
    /// What keeps everything automatic from the person.
    pub hold: Option<String>,
    #[serde(skip)]
    pub id: EscalationId,
}

/// Why a human is asked for.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Reason {
    pub at: Moment,
    pub rule: String,
    pub because: String,
}

/// What somebody wrote.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Words {
    pub at: Moment,
    pub text: String,
}

/// `GET /demo/cases`.
pub(super) async fn list(State(desk): State<Arc<Desk>>) -> Result<Json<Vec<Shown>>, Problem> {
    let mut tx = desk.state.engine.db().read().await?;
    Ok(Json(open(&mut tx, &desk).await?))
}

/// The open cases, most urgent first.
pub(super) async fn open(tx: &mut Tx, desk: &Desk) -> Result<Vec<Shown>, Problem> {
    let scheme = desk.state.scheme;
    let cases = case::list_open(tx, scheme).await?;
    let persons: Vec<PersonId> = cases.iter().filter_map(|case| case.person).collect();
    let names = people::names(tx, scheme, &persons).await?;
    let pairs: Vec<_> = persons.iter().map(|person| (scheme, *person)).collect();
    let holds: HashMap<PersonId, Option<String>> =
        person_state::load(tx, &pairs).await?.into_iter().map(|loaded| (loaded.person.id, loaded.hold)).collect();
    let colleagues: HashMap<StaffId, String> =
        staff::list(tx, scheme).await?.into_iter().map(|member| (member.id, member.name)).collect();
    let now = desk.state.engine.now();
    let mut shown = Vec::with_capacity(cases.len());
    for case in cases {
        let reasons = reasons(case::events(tx, scheme, case.id).await?);
        let words = words(tx, desk, &case).await?;
        let person = case.person.and_then(|person| names.get(&person).cloned());
        shown.push(Shown {
            urgency: case.urgency,
            person: person.unwrap_or_else(|| "A number that we do not know".to_owned()),
            state: state_words(&case, &colleagues),
            claimed: case.claimed_by.is_some(),
            opened_at: case.opened_at,
            age: when::age(case.opened_at, now),
            reasons,
            words,
            hold: case.person.and_then(|person| holds.get(&person).cloned().flatten()),
            id: case.id,
            code: case.code,
        });
    }
    Ok(shown)
}

fn state_words(case: &Case, colleagues: &HashMap<StaffId, String>) -> String {
    let owner = case.claimed_by.and_then(|by| colleagues.get(&by)).map_or("a colleague", String::as_str);
    match case.state {
        case::State::Open => "Open: nobody has it yet".to_owned(),
        case::State::Claimed => format!("Claimed by {owner}"),
        case::State::Attempted => format!("{owner} tried to reach them"),
        case::State::Spoken => format!("{owner} spoke with them"),
        case::State::Closed => "Closed".to_owned(),
    }
}

/// The reasons stand in the events: what opened the case, and what came later. The newest message first, and of one
/// message what weighs most first, as it was read.
fn reasons(events: Vec<Event>) -> Vec<Reason> {
    let raised = events.into_iter().filter(|event| matches!(event.kind.as_str(), "opened" | "raised" | "joined"));
    let mut reasons: Vec<Reason> = raised
        .map(|event| {
            let (rule, because) = event.detail.split_once(": ").unwrap_or(("", &event.detail));
            Reason { at: event.at, rule: rule.to_owned(), because: because.to_owned() }
        })
        .collect();
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.at));
    reasons
}

async fn words(tx: &mut Tx, desk: &Desk, case: &Case) -> Result<Vec<Words>, Problem> {
    let scheme = desk.state.scheme;
    let messages = match (case.person, case.message) {
        (Some(person), _) => message::thread(tx, scheme, person, limits::PAGE_MESSAGES).await?,
        (None, Some(message)) => message::load(tx, scheme, message).await?.into_iter().collect(),
        (None, None) => Vec::new(),
    };
    let theirs = messages
        .into_iter()
        .filter(|message| message.direction == Direction::In && message.recorded_at >= case.opened_at)
        .take(limits::CASE_MESSAGES);
    let mut words: Vec<Words> =
        theirs.filter_map(|message| Some(Words { at: message.recorded_at, text: message.body? })).collect();
    words.reverse();
    Ok(words)
}

async fn by_code(desk: &Desk, code: &str) -> Result<Case, Problem> {
    let mut tx = desk.state.engine.db().read().await?;
    let cases = case::list_open(&mut tx, desk.state.scheme).await?;
    cases
        .into_iter()
        .find(|case| case.code == code)
        .ok_or_else(|| Problem::not_found("No open case has that code: see /demo/cases."))
}

/// `POST /demo/cases/{code}/release`: the person's automatic messages may go on.
pub(super) async fn release(State(desk): State<Arc<Desk>>, Path(code): Path<String>) -> Result<Json<Value>, Problem> {
    release_of_case(&desk, &code).await?;
    Ok(Json(json!({ "released": true })))
}

/// Staff let automatic messages go on to the person of an open case.
pub(super) async fn release_of_case(desk: &Desk, code: &str) -> Result<(), Problem> {
    let case = by_code(desk, code).await?;
    let person = case.person.ok_or_else(|| Problem::bad("Nothing is held: nobody knows who wrote."))?;
    Ok(desk.state.engine.release(desk.state.scheme, person).await?)
}

/// `POST /phone/{handset}/release`: the same, found by the phone.
pub(super) async fn release_person(
    State(desk): State<Arc<Desk>>,
    Path(name): Path<String>,
) -> Result<Json<Value>, Problem> {
    release_of_phone(&desk, &name).await?;
    Ok(Json(json!({ "released": true })))
}

pub(super) async fn release_of_phone(desk: &Desk, name: &str) -> Result<(), Problem> {
    let (_, person) = desk.person(name)?;
    Ok(desk.state.engine.release(desk.state.scheme, person).await?)
}

/// `POST /demo/cases/{code}/close`, with an outcome.
pub(super) async fn close(
    State(desk): State<Arc<Desk>>,
    Path(code): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Closing {
        outcome: String,
    }
    let Closing { outcome } = serde_json::from_slice(&read_body(body)?)
        .map_err(|error| Problem::bad(format!("The body is {{\"outcome\": \"{}\"}}: {error}.", OUTCOMES[0])))?;
    close_case(&desk, &code, &outcome).await?;
    Ok(Json(json!({ "closed": true, "outcome": outcome })))
}

/// Closes a case in the name of whoever has it. A hold stays: releasing it is a decision of its own.
pub(super) async fn close_case(desk: &Desk, code: &str, outcome: &str) -> Result<(), Problem> {
    if !OUTCOMES.contains(&outcome) {
        return Err(Problem::bad(format!("The outcome is one of: {}.", OUTCOMES.join(", "))));
    }
    let case = by_code(desk, code).await?;
    let event = Event {
        kind: "closed".to_owned(),
        detail: outcome.to_owned(),
        staff: case.claimed_by.or(desk.first_staff()),
        turn: None,
        note: None,
        at: desk.state.engine.now(),
    };
    let mut tx = desk.state.engine.db().begin().await?;
    case::close(&mut tx, desk.state.scheme, case.id, outcome, &event).await?;
    tx.commit().await?;
    desk.state.engine.nudge();
    Ok(())
}
