//! The demo's clock: what is due next, and moving on to it.
//!
//! Time never jumps over what lies between: each thing that falls due has its own moment, as it would in truth.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::time::Instant;

use super::desk::Desk;
use super::messages::read_body;
use super::problem::Problem;
use super::when;
use crate::clock::Clock;
use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::PersonId;
use crate::limits;
use crate::store::timer::{self, Subject, Timer};
use crate::store::{Tx, case, people};

/// What is due next.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Clocks {
    pub now: Moment,
    /// As the page shows it, in the scheme's zone.
    pub shown: String,
    pub next_due: Option<Moment>,
    /// What falls due then, in plain words.
    pub next_is: String,
}

/// What came of moving the clock.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Moved {
    pub from: Moment,
    pub now: Moment,
    /// What the clock stopped at, in plain words.
    pub happened: String,
    /// How many moments at which something was due were lived through.
    pub moments: usize,
    /// False where there was too much on the way.
    pub reached: bool,
    /// The urgent case about which staff were told again and again on the way, where that stopped the clock.
    pub nobody_took: Option<String>,
}

/// What falls due at a moment.
struct Due {
    /// In plain words.
    words: String,
    /// The urgent case that nobody took, where it is about one.
    urgent: Option<String>,
}

impl Due {
    fn plainly(words: impl Into<String>) -> Self {
        Self { words: words.into(), urgent: None }
    }
}

/// `GET /demo/clock`.
pub(super) async fn tell(State(desk): State<Arc<Desk>>) -> Result<Json<Clocks>, Problem> {
    Ok(Json(read(&desk, None).await?))
}

/// What the clock shows, and what is next; where several things are, what is next for `whom`.
pub(super) async fn read(desk: &Desk, whom: Option<PersonId>) -> Result<Clocks, Problem> {
    let engine = &desk.state.engine;
    let next_due = engine.next_due().await?;
    let zone = desk.zone().await?;
    let mut tx = engine.db().read().await?;
    let next_is = match next_due {
        Some(at) => what_is_due(&mut tx, desk, at, whom).await?.words,
        None => "nothing is planned".to_owned(),
    };
    let now = engine.now();
    Ok(Clocks { now, shown: when::whole(now, zone), next_due, next_is })
}

async fn what_is_due(tx: &mut Tx, desk: &Desk, at: Moment, whom: Option<PersonId>) -> Result<Due, Problem> {
    let timers = timer::due_at(tx, at, limits::TIMERS_TOLD).await?;
    let theirs = timers.iter().find(|timer| whom.is_some_and(|whom| timer.subject == Subject::Person(whom)));
    if let Some(timer) = theirs.or(timers.first()) {
        let words = timer_words(tx, desk, timer).await?;
        return Ok(Due::plainly(match timers.len() - 1 {
            0 => words,
            more => format!("{words}, and {more} more"),
        }));
    }
    let due = case::list_open(tx, desk.state.scheme).await?.into_iter().find(|case| case.next_notice_at == Some(at));
    Ok(match due {
        Some(case) if case.claimed_by.is_some() => {
            Due::plainly(format!("case {} comes back, unless it is closed", case.code))
        }
        Some(case) => Due {
            words: format!("staff hear of case {} again", case.code),
            urgent: (case.urgency == Urgency::Urgent).then_some(case.code),
        },
        None => Due::plainly("a text that waits for its time"),
    })
}

async fn timer_words(tx: &mut Tx, desk: &Desk, timer: &Timer) -> Result<String, Problem> {
    let Subject::Person(person) = timer.subject else { return Ok(timer.kind.clone()) };
    let names = people::names(tx, desk.state.scheme, &[person]).await?;
    let first = names.get(&person).and_then(|name| name.split_whitespace().next());
    let whose = first.map_or_else(|| "somebody’s".to_owned(), |name| format!("{name}’s"));
    Ok(match timer.kind.as_str() {
        "check-in" => format!("{whose} {}", flow_words(&timer.key)),
        "reminder" => format!("{whose} reminder"),
        "close" => format!("{whose} check-in closes"),
        "ask again" => format!("{whose} question again"),
        "silence" => format!("{whose} silence after a concern"),
        other => format!("{whose} {other}"),
    })
}

/// A flow's file name as words.
pub(super) fn flow_words(key: &str) -> String {
    key.replace('-', " ").replace("check in", "check-in")
}

/// When the next check-in of a person is due.
async fn next_check_in(desk: &Desk, person: PersonId) -> Result<Option<Moment>, Problem> {
    let mut tx = desk.state.engine.db().read().await?;
    let timers = timer::list(&mut tx, desk.state.scheme, Subject::Person(person)).await?;
    Ok(timers.iter().filter(|timer| timer.kind == "check-in").map(|timer| timer.due_at).min())
}

/// `POST /demo/clock/next`: on to whatever is due next, or to the next check-in of `handset`.
pub(super) async fn next(
    State(desk): State<Arc<Desk>>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    #[derive(Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whose {
        handset: Option<String>,
    }
    let body = read_body(body)?;
    let whose = if body.is_empty() { Ok(Whose::default()) } else { serde_json::from_slice(&body) };
    let whose =
        whose.map_err(|error| Problem::bad(format!("The body is {{\"handset\": \"..\"}} or empty: {error}.")))?;
    Ok(Json(go_on(&desk, whose.handset.as_deref(), usize::MAX).await?).into_response())
}

/// Moves on to what is due next, or to the next check-in of one phone's person. It stops once staff were told
/// `told_at_most` times about urgent cases that nobody took.
pub(super) async fn go_on(desk: &Desk, handset: Option<&str>, told_at_most: usize) -> Result<Moved, Problem> {
    let _moving = desk.moving.lock().await;
    let whom = handset.map(|name| desk.person(name)).transpose()?.map(|(_, person)| person);
    let at = match whom {
        Some(person) => next_check_in(desk, person).await?,
        None => desk.state.engine.next_due().await?,
    };
    let at = at.ok_or_else(|| Problem::bad("Nothing is planned: no check-in is due any more."))?;
    live_until(desk, at, whom, told_at_most).await
}

/// `POST /demo/clock/to`.
pub(super) async fn to(
    State(desk): State<Arc<Desk>>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Moved>, Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct To {
        at: Moment,
    }
    let To { at } = serde_json::from_slice(&read_body(body)?)
        .map_err(|error| Problem::bad(format!("The body is {{\"at\": \"2027-03-02T10:30:00Z\"}}: {error}.")))?;
    let _moving = desk.moving.lock().await;
    let now = desk.state.clock.now();
    if at < now {
        return Err(Problem::bad("Time does not go back: this is before the demo’s clock."));
    }
    if at - now > TimeDelta::days(limits::CLOCK_DAYS) {
        return Err(Problem::bad(format!("At most {} days at once.", limits::CLOCK_DAYS)));
    }
    Ok(Json(live_until(&desk, at, None, usize::MAX).await?))
}

/// Lives through every moment at which something is due, up to `at`. The caller holds the lock.
async fn live_until(desk: &Desk, at: Moment, whom: Option<PersonId>, told_at_most: usize) -> Result<Moved, Problem> {
    let engine = &desk.state.engine;
    let began = Instant::now();
    let from = engine.now();
    let mut moved = Moved { from, now: from, happened: String::new(), moments: 0, reached: false, nobody_took: None };
    let mut told = 0;
    while began.elapsed() < limits::CLOCK_TIME {
        let Some(moment) = engine.next_due().await?.filter(|due| *due <= at) else {
            desk.state.clock.move_to(at);
            moved.reached = true;
            break;
        };
        let due = {
            let mut tx = engine.db().read().await?;
            what_is_due(&mut tx, desk, moment, whom).await?
        };
        desk.state.clock.move_to(moment);
        engine.cycle().await?;
        moved.moments += 1;
        moved.happened = due.words;
        told += usize::from(due.urgent.is_some());
        if told > told_at_most {
            moved.nobody_took = due.urgent;
            break;
        }
    }
    engine.nudge();
    moved.now = engine.now();
    Ok(moved)
}

/// `POST /demo/others`.
pub(super) async fn others(State(desk): State<Arc<Desk>>) -> Response {
    let replies = (desk.state.others)().await;
    Json(json!({ "replies": replies })).into_response()
}
