//! One call to the Bot API, and what can come of it.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Telegram;
use crate::channel::http::{self, NoAnswer};

/// Why a call gave no result. No variant holds the token, an address or a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    #[error("Telegram could not be reached")]
    NotConnected,
    /// Whether it was done is not known.
    #[error("nobody knows whether Telegram did it: {0}")]
    Unknown(&'static str),
    /// 429.
    #[error("Telegram asks to wait {seconds} s")]
    Wait { seconds: u64 },
    /// 401, or 404 for a token that never was one.
    #[error("Telegram does not know the bot's token: copy it from @BotFather again")]
    WrongToken,
    /// 409.
    #[error("another copy of this bot is polling, or a webhook is set: stop the other one, or use the webhook here")]
    Conflict,
    /// Any other refusal.
    #[error("Telegram refused it with {status}: {refusal}")]
    Refused { status: u16, refusal: Refusal },
}

/// The refusals we know. Telegram's own words are not kept: they may quote what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the person blocked the bot")]
    Blocked,
    #[error("the person's account is gone")]
    Deactivated,
    #[error("there is no such chat, or the person never pressed Start")]
    NoSuchChat,
    #[error("the text is empty")]
    Empty,
    #[error("the text is too long")]
    TooLong,
    #[error("a reason that is not known here")]
    Other,
}

/// The envelope of every answer.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Option<Value>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Telegram {
    /// Posts `body` as JSON, once.
    pub(super) async fn call(
        &self,
        method: &str,
        body: &impl Serialize,
        timeout: Duration,
    ) -> Result<Value, CallError> {
        let token = self.settings.token.expose();
        let address = format!("{}/bot{token}/{method}", self.settings.api.as_str().trim_end_matches('/'));
        let answered =
            http::call(self.client.post(address).timeout(timeout).json(body)).await.map_err(|error| match error {
                NoAnswer::NotConnected => CallError::NotConnected,
                NoAnswer::Unknown(why) => CallError::Unknown(why),
            })?;
        if answered.status.is_server_error() {
            return Err(CallError::Unknown("it answered with an error of its own"));
        }
        let Ok(answer) = serde_json::from_slice::<Answer>(&answered.body) else {
            return Err(CallError::Unknown("its answer could not be read"));
        };
        match answer {
            Answer { ok: true, result: Some(result), .. } => Ok(result),
            Answer { ok: true, .. } => Err(CallError::Unknown("its answer could not be read")),
            refused => Err(refused.error(answered.status.as_u16())),
        }
    }
}

impl Answer {
    fn error(&self, status: u16) -> CallError {
        let status = if self.error_code == 0 { status } else { self.error_code };
        match status {
            401 | 404 => CallError::WrongToken,
            409 => CallError::Conflict,
            429 => {
                let seconds = self.parameters.as_ref().and_then(|parameters| parameters.retry_after).unwrap_or(1);
                CallError::Wait { seconds }
            }
            500.. => CallError::Unknown("it answered with an error of its own"),
            _ => CallError::Refused { status, refusal: refusal(&self.description) },
        }
    }
}

fn refusal(description: &str) -> Refusal {
    let description = description.to_lowercase();
    let known = [
        ("blocked by the user", Refusal::Blocked),
        ("user is deactivated", Refusal::Deactivated),
        ("chat not found", Refusal::NoSuchChat),
        ("can't initiate conversation", Refusal::NoSuchChat),
        ("message text is empty", Refusal::Empty),
        ("message is too long", Refusal::TooLong),
    ];
    known.iter().find(|(words, _)| description.contains(words)).map_or(Refusal::Other, |(_, refusal)| *refusal)
}
