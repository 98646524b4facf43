//! One way to call a provider: no redirects, a total time-out, a bounded answer, and errors that name no address.
//!
//! `reqwest`'s own error texts hold the whole URL, and Telegram's URLs hold the bot's token: they never leave this file.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Client, RequestBuilder, StatusCode, Url, redirect::Policy};

use crate::limits::{CONNECT_SECONDS, PROVIDER_ANSWER_BYTES};

/// Why there is no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoAnswer {
    /// No connection, so the provider cannot have seen it.
    NotConnected,
    /// Bytes may have been read there.
    Unknown(&'static str),
}

/// A whole answer.
pub(super) struct Answer {
    pub status: StatusCode,
    /// The header `Retry-After`, where it is in seconds.
    pub retry_after_seconds: Option<u64>,
    pub body: Vec<u8>,
}

/// A client for one provider.
///
/// # Errors
/// When the TLS set-up of the machine cannot be used.
pub(super) fn client(api: &Url, timeout: Duration) -> Result<Client, reqwest::Error> {
    let builder = Client::builder()
        .timeout(timeout)
        .connect_timeout(timeout.min(Duration::from_secs(CONNECT_SECONDS)))
        // A provider's API does not redirect; following one could be led to a private address.
        .redirect(Policy::none())
        .user_agent(concat!("linnet/", env!("CARGO_PKG_VERSION")));
    let loopback = matches!(api.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    if loopback { builder.no_proxy() } else { builder }.build()
}

/// Sends it once and reads the whole answer.
pub(super) async fn call(request: RequestBuilder) -> Result<Answer, NoAnswer> {
    let mut response = request.send().await.map_err(|error| kind_of(&error))?;
    let status = response.status();
    let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after_seconds = retry_after.and_then(|seconds| seconds.trim().parse().ok());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| kind_of(&error))? {
        if body.len() + chunk.len() > PROVIDER_ANSWER_BYTES {
            return Err(NoAnswer::Unknown("its answer was too long"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, retry_after_seconds, body })
}

fn kind_of(error: &reqwest::Error) -> NoAnswer {
    if error.is_connect() || error.is_builder() {
        NoAnswer::NotConnected
    } else if error.is_timeout() {
        NoAnswer::Unknown("no answer within the time-out")
    } else {
        NoAnswer::Unknown("the connection was cut")
    }
}
