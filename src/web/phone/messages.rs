//! `GET` and `POST /phone/{handset}/messages`: reading a phone, and writing on it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::time::Instant;

use super::desk::Desk;
use super::problem::Problem;
use super::{Handset, thread};
use crate::channel::Content;
use crate::domain::Moment;
use crate::limits;
use crate::store::seal;

#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    after: u64,
    /// Seconds to wait for something new.
    #[serde(default)]
    wait: u64,
}

#[derive(Serialize)]
struct Row {
    number: u64,
    from: &'static str,
    text: String,
    at: Moment,
}

/// What stands on a phone after a number; with `wait`, as soon as there is something.
pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    Path(name): Path<String>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(wanted) = wanted.map_err(|error| Problem::bad(error.body_text()))?;
    let handset = desk.handset(&name)?;
    let until = Instant::now() + Duration::from_secs(wanted.wait).min(limits::PHONE_WAIT);
    let mut arrived = 0;
    loop {
        let rows = rows(&desk, handset, wanted.after).await?;
        if !rows.is_empty() || Instant::now() >= until {
            return Ok(Json(rows).into_response());
        }
        // The phone rings a moment before the outbox notes that it was sent, and the latter is what counts.
        let ring = tokio::time::timeout(
            limits::PHONE_LOOK.min(until - Instant::now()),
            desk.state.phone.wait_after(&handset.address, arrived),
        );
        if let Ok(messages) = ring.await {
            arrived = messages.iter().map(|message| message.number).max().unwrap_or(arrived);
            tokio::time::sleep(limits::PHONE_PAUSE).await;
        }
    }
}

async fn rows(desk: &Desk, handset: &Handset, after: u64) -> Result<Vec<Row>, Problem> {
    let mut tx = desk.state.engine.db().read().await?;
    let shown = thread::of(&mut tx, desk.state.scheme, handset, limits::THREAD_MESSAGES).await?;
    let numbers = desk.numbers(handset, shown.iter().map(|message| message.id));
    let mut rows: Vec<Row> = shown
        .into_iter()
        .zip(numbers)
        .filter(|(_, number)| *number > after)
        .map(|(message, number)| {
            let from = if message.mine { "me" } else { "linnet" };
            Row { number, from, text: message.text, at: message.at }
        })
        .collect();
    rows.sort_by_key(|row| row.number);
    Ok(rows)
}

/// What is written on a phone.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    /// The sender's own, unique for ever on this phone: the same again is not a second message.
    pub id: Option<String>,
    pub text: Option<String>,
    /// What kind of thing, such as `photo`.
    pub media: Option<String>,
    pub caption: Option<String>,
    /// The id of an earlier message that `text` replaces.
    pub edits: Option<String>,
    /// The id of an earlier message that is gone.
    pub deletes: Option<String>,
}

/// Takes a message; answered only once it is committed.
pub(super) async fn write(
    State(desk): State<Arc<Desk>>,
    Path(name): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let handset = desk.handset(&name)?;
    let written: Written = serde_json::from_slice(&read_body(body)?).map_err(|error| {
        Problem::bad(format!("The body is not what is expected, such as {{\"text\": \"7\"}}: {error}."))
    })?;
    let id = take(&desk, handset, written).await?;
    Ok((StatusCode::ACCEPTED, Json(json!({ "id": id }))).into_response())
}

pub(super) fn read_body(body: Result<Bytes, BytesRejection>) -> Result<Bytes, Problem> {
    body.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("That is longer than {} kB: no phone sends so much in one text.", limits::BODY_BYTES / 1024),
        ),
        _ => Problem::bad("The body did not arrive whole."),
    })
}

/// Gives a message to the engine, and its id back once it is committed.
pub(super) async fn take(desk: &Desk, handset: &Handset, mut written: Written) -> Result<String, Problem> {
    let id = match written.id.take() {
        Some(id) => checked_id(id)?,
        None => fresh_id()?,
    };
    let content = content(handset, written)?;
    let inbound = desk.state.phone.written(&handset.address, content, external_id(handset, &id), None);
    desk.state.engine.receive(vec![inbound]).await?;
    Ok(id)
}

/// An id that was never used: from the operating system's randomness, as it must differ over restarts too.
pub(super) fn fresh_id() -> Result<String, Problem> {
    let bytes: [u8; 16] = seal::random().map_err(crate::store::Error::from)?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid().to_string())
}

fn checked_id(id: String) -> Result<String, Problem> {
    let good = (1..=limits::PHONE_ID_BYTES).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
    if good { Ok(id) } else { Err(Problem::bad("An id is 1 to 100 letters, digits and signs without a space.")) }
}

/// Two phones may use the same ids.
fn external_id(handset: &Handset, id: &str) -> String {
    format!("{}:{id}", handset.name)
}

fn content(handset: &Handset, written: Written) -> Result<Content, Problem> {
    let one_of = Problem::bad("Send one of: text; text and edits; media, perhaps with a caption; deletes.");
    match (written.text, written.media, written.deletes) {
        (Some(text), None, None) if written.caption.is_none() => {
            if text.trim().is_empty() {
                return Err(Problem::bad("The text is empty."));
            }
            Ok(match written.edits {
                Some(of) => Content::Edited { of: external_id(handset, &checked_id(of)?), text },
                None => Content::Text(text),
            })
        }
        (None, Some(kind), None) if written.edits.is_none() => {
            let known = limits::PHONE_MEDIA.contains(&kind.as_str());
            let words = || Problem::bad(format!("The media is one of: {}.", limits::PHONE_MEDIA.join(", ")));
            if known { Ok(Content::Media { kind, caption: written.caption }) } else { Err(words()) }
        }
        (None, None, Some(of)) if written.edits.is_none() && written.caption.is_none() => {
            Ok(Content::Deleted { of: external_id(handset, &checked_id(of)?) })
        }
        _ => Err(one_of),
    }
}
