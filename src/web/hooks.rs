//! Webhooks: checked, read, stored, and only then answered with 200.
//!
//! Nothing is believed before its signature. A log line says what was wrong with a call, never what stood in it.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::App;
use super::intake::NotTaken;
use crate::channel::Channel;
use crate::channel::telegram::{SECRET_HEADER, Telegram};
use crate::channel::twilio::{BadWebhook, Signed, Twilio, signature};
use crate::limits;

/// Why a call is not taken.
pub(super) enum Refused {
    NoSuchHook,
    NotProven(String),
    Unreadable(String),
    TooLarge,
    NotTaken(NotTaken),
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, why) = match &self {
            Self::NoSuchHook => (StatusCode::NOT_FOUND, "there is no such webhook".to_owned()),
            Self::NotProven(why) => (StatusCode::FORBIDDEN, why.clone()),
            Self::Unreadable(why) => (StatusCode::BAD_REQUEST, why.clone()),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "its body is too large, or came too slowly".to_owned()),
            Self::NotTaken(why) => (StatusCode::SERVICE_UNAVAILABLE, why.to_string()),
        };
        tracing::warn!(status = status.as_u16(), why, "a webhook call was not taken");
        let mut response = status.into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(RETRY_AFTER, limits::COME_AGAIN_SECONDS.into());
        }
        response
    }
}

impl From<NotTaken> for Refused {
    fn from(why: NotTaken) -> Self {
        Self::NotTaken(why)
    }
}

impl From<BytesRejection> for Refused {
    fn from(_: BytesRejection) -> Self {
        Self::TooLarge
    }
}

impl From<BadWebhook> for Refused {
    fn from(why: BadWebhook) -> Self {
        match why {
            BadWebhook::Missing(_) | BadWebhook::UnknownStatus => Self::Unreadable(why.to_string()),
            BadWebhook::Unsigned
            | BadWebhook::WrongSignature
            | BadWebhook::UnknownScheme
            | BadWebhook::OtherAccount => Self::NotProven(why.to_string()),
        }
    }
}

/// An update from Telegram.
pub(super) async fn telegram(
    State(app): State<Arc<App>>,
    Path(webhook_key): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Refused> {
    let telegram = app.telegram(&webhook_key).ok_or(Refused::NoSuchHook)?;
    let body = body?;
    if !telegram.secret_is_right(headers.get(SECRET_HEADER).map(axum::http::HeaderValue::as_bytes)) {
        return Err(Refused::NotProven("its secret is missing or wrong".to_owned()));
    }
    let inbound = telegram.parse_update(&body).map_err(|why| Refused::Unreadable(why.to_string()))?;
    app.intake.hand_in(inbound).await?;
    Ok(StatusCode::OK)
}

/// A text from Twilio.
pub(super) async fn twilio_inbound(
    State(app): State<Arc<App>>,
    Path(webhook_key): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let twilio = app.twilio(&webhook_key).ok_or(Refused::NoSuchHook)?;
    let body = body?;
    twilio.verify(&signed(&app.called(&uri), &headers, &body))?;
    let text = twilio.parse_inbound(&body)?;
    app.intake.hand_in(vec![text.inbound]).await?;
    // An empty answer in Twilio's own form: any other text would be sent to the person.
    Ok(([(CONTENT_TYPE, "text/xml")], "<Response></Response>").into_response())
}

/// What became of a text, from Twilio.
pub(super) async fn twilio_status(
    State(app): State<Arc<App>>,
    Path(webhook_key): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Refused> {
    let twilio = app.twilio(&webhook_key).ok_or(Refused::NoSuchHook)?;
    let body = body?;
    let called = app.called(&uri);
    twilio.verify(&signed(&called, &headers, &body))?;
    match twilio.parse_status(&called, &body) {
        Ok(receipt) => app.engine.receipts(vec![receipt]).await.map_err(|error| {
            tracing::error!(%error, "a receipt was not taken");
            NotTaken::Away
        })?,
        // A status that says nothing to us is no fault.
        Err(BadWebhook::UnknownStatus) => {}
        Err(why) => return Err(why.into()),
    }
    Ok(StatusCode::OK)
}

fn signed<'a>(url: &'a str, headers: &'a HeaderMap, body: &'a [u8]) -> Signed<'a> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    Signed {
        url,
        signature: text(signature::HEADER),
        settings: text(signature::SETTINGS_HEADER),
        content_type: text(CONTENT_TYPE.as_str()),
        body,
    }
}

impl App {
    fn channel(&self, webhook_key: &str) -> Option<&Channel> {
        let account = self.hooks.get(webhook_key)?;
        self.engine.way(*account).map(|way| &way.channel)
    }

    fn telegram(&self, webhook_key: &str) -> Option<&Telegram> {
        match self.channel(webhook_key)? {
            Channel::Telegram(telegram) => Some(telegram),
            _ => None,
        }
    }

    fn twilio(&self, webhook_key: &str) -> Option<&Twilio> {
        match self.channel(webhook_key)? {
            Channel::Twilio(twilio) => Some(twilio),
            _ => None,
        }
    }

    /// The address that a provider called: our public one with this call's path and query. What the call itself
    /// says of its host is not asked, since anybody can write that.
    fn called(&self, uri: &Uri) -> String {
        let public = self.public_url.as_ref().map_or("", |url| url.as_str()).trim_end_matches('/');
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        format!("{public}{path}")
    }
}

/// The address of a webhook under the public one.
#[must_use]
pub fn address(public_url: &reqwest::Url, path: &str) -> Option<reqwest::Url> {
    reqwest::Url::parse(&format!("{}{path}", public_url.as_str().trim_end_matches('/'))).ok()
}

/// Where a kind of channel has its messages brought.
#[must_use]
pub fn path(kind: crate::channel::Kind, webhook_key: &str, end: &str) -> String {
    format!("/hooks/{kind}/{webhook_key}{end}")
}
