//! The buttons of the page. They work as plain forms; with the page's script the same forms are sent without leaving
//! the page, and answered in JSON.

use std::sync::Arc;

use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::json;

use super::clock::Moved;
use super::desk::Desk;
use super::messages::{self, Written};
use super::problem::Problem;
use super::{cases, clock, when};
use crate::limits;

/// Everything that a form of the page may hold. Which phones are shown comes along, to go back to them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Filled {
    phone: String,
    staff: String,
    /// On which of both phones it is written.
    on: String,
    id: Option<String>,
    text: String,
    quick: Option<String>,
    media: Option<String>,
    /// Only to the next check-in of the phone that is shown.
    whose: Option<String>,
    code: String,
    outcome: String,
}

type Sent = Result<Form<Filled>, FormRejection>;

pub(super) async fn write(State(desk): State<Arc<Desk>>, headers: HeaderMap, sent: Sent) -> Response {
    answer(&headers, sent, async |filled| {
        let handset = desk.handset(&filled.on)?;
        let media = filled.media.clone().filter(|media| !media.is_empty());
        let text = filled.quick.clone().unwrap_or_else(|| filled.text.clone());
        let text = media.is_none().then_some(text);
        let id = filled.id.clone().filter(|id| !id.is_empty());
        messages::take(&desk, handset, Written { id, text, media, ..Written::default() }).await?;
        Ok("Sent.".to_owned())
    })
    .await
}

pub(super) async fn next(State(desk): State<Arc<Desk>>, headers: HeaderMap, sent: Sent) -> Response {
    answer(&headers, sent, async |filled| {
        let moved = clock::go_on(&desk, filled.whose.as_deref(), limits::TOLD_ON_THE_WAY).await?;
        let at = when::whole(moved.now, desk.zone().await?);
        Ok(match moved {
            Moved { nobody_took: Some(code), .. } => format!(
                "Stopped on {at}. Staff were told again and again, and nobody took urgent case {code}. Reply {code} on \
                 the staff phone, close the case with its outcome, and go on."
            ),
            Moved { reached: false, .. } => format!("It is {at}. So much was due on the way: press again to go on."),
            Moved { moments: 0, .. } => format!("It is {at}."),
            Moved { happened, .. } => format!("It is {at}: {happened}."),
        })
    })
    .await
}

pub(super) async fn others(State(desk): State<Arc<Desk>>, headers: HeaderMap, sent: Sent) -> Response {
    answer(&headers, sent, async |_| {
        Ok(match (desk.state.others)().await {
            0 => "Nobody else had anything to answer.".to_owned(),
            1 => "The others sent 1 reply.".to_owned(),
            replies => format!("The others sent {replies} replies."),
        })
    })
    .await
}

pub(super) async fn release(State(desk): State<Arc<Desk>>, headers: HeaderMap, sent: Sent) -> Response {
    answer(&headers, sent, async |filled| {
        if filled.code.is_empty() {
            cases::release_of_phone(&desk, &filled.phone).await?;
        } else {
            cases::release_of_case(&desk, &filled.code).await?;
        }
        Ok("Released: automatic texts may go on.".to_owned())
    })
    .await
}

pub(super) async fn close(State(desk): State<Arc<Desk>>, headers: HeaderMap, sent: Sent) -> Response {
    answer(&headers, sent, async |filled| {
        cases::close_case(&desk, &filled.code, &filled.outcome).await?;
        Ok(format!("Case {} is closed.", filled.code))
    })
    .await
}

/// Does what a form asks, and answers as it was sent: back to the page, or in JSON.
async fn answer(
    headers: &HeaderMap,
    sent: Sent,
    run: impl AsyncFnOnce(&Filled) -> Result<String, Problem>,
) -> Response {
    let by_script = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"));
    let (back, outcome) = match sent {
        Ok(Form(filled)) => (back_to(&filled), run(&filled).await),
        Err(error) => ("/".to_owned(), Err(Problem::new(error.status(), error.body_text()))),
    };
    match outcome {
        Ok(words) if by_script => axum::Json(json!({ "said": words })).into_response(),
        Ok(_) => Redirect::to(&back).into_response(),
        Err(problem) if by_script => problem.into_response(),
        Err(problem) => problem.page(&back),
    }
}

/// The page with the same phones. A name that is none of ours never gets into an address.
fn back_to(filled: &Filled) -> String {
    let plain = |name: &str| {
        !name.is_empty() && name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match (plain(&filled.phone), plain(&filled.staff)) {
        (true, true) => format!("/?phone={}&staff={}", filled.phone, filled.staff),
        (true, false) => format!("/?phone={}", filled.phone),
        _ => "/".to_owned(),
    }
}
