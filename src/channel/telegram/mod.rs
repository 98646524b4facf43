//! Telegram: requests in teloxide's types; the calling, the polling and the reading are our own.
//!
//! teloxide's `Bot` is not used: it sleeps ten seconds on a 5xx, drops the status that tells "not sent" from
//! "nobody knows", and its errors quote the message. Its listeners confirm an update before it is stored, and its
//! `Message` loses words (see `update`).

mod api;
mod polling;
mod rich;
mod send;
mod update;

use std::time::Duration;

use reqwest::{Client, Url};
use serde::Deserialize;
use serde_json::json;
use teloxide_core::payloads::GetMe;
use teloxide_core::types::AllowedUpdate;

use super::secret::{Secret, Secrets};
use super::{Inbound, Limits, Unit, http};
use crate::domain::id::AccountId;

pub use api::CallError;
pub use polling::Batch;
pub use update::BadUpdate;

/// A text after Telegram has read it; we send no markup, so it is the text itself.
pub(super) const LIMITS: Limits = Limits { longest: 4096, unit: Unit::Utf16Units };

/// Where Telegram itself answers.
pub const API: &str = "https://api.telegram.org";

/// The header in which Telegram repeats the webhook's secret.
pub const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

/// What we ask Telegram for; every other kind would only be skipped.
const WANTED: [AllowedUpdate; 4] =
    [AllowedUpdate::Message, AllowedUpdate::EditedMessage, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];

/// What a bot needs.
#[derive(Clone, Debug)]
pub struct Settings {
    pub account: AccountId,
    /// From `@BotFather`.
    pub token: Secret,
    /// 1 to 256 of `A-Za-z0-9_-`; needed for a webhook only.
    pub webhook_secret: Option<Secret>,
    /// [`API`], or a stand-in.
    pub api: Url,
    /// For a whole call; a long poll gets its waiting time on top.
    pub timeout: Duration,
}

/// One bot.
#[derive(Clone, Debug)]
pub struct Telegram {
    settings: Settings,
    client: Client,
}

/// The bot as Telegram knows it.
#[derive(Clone, Debug, Deserialize)]
pub struct Me {
    /// Without the `@`.
    pub username: String,
}

impl Me {
    /// The link that a person opens to start, with their one-time token.
    pub fn start_link(&self, token: &str) -> String {
        format!("https://t.me/{}?start={token}", self.username)
    }
}

impl Telegram {
    /// # Errors
    /// When the TLS set-up of the machine cannot be used.
    pub fn new(settings: Settings) -> Result<Self, reqwest::Error> {
        let client = http::client(&settings.api, settings.timeout)?;
        Ok(Self { settings, client })
    }

    pub fn account(&self) -> AccountId {
        self.settings.account
    }

    pub(super) fn secrets(&self) -> Secrets {
        Secrets::new([Some(self.settings.token.clone()), self.settings.webhook_secret.clone()].into_iter().flatten())
    }

    /// Asks who we are: whether the token is right, and the name for [`Me::start_link`].
    pub async fn me(&self) -> Result<Me, CallError> {
        let answer = self.call("GetMe", &GetMe::new(), self.settings.timeout).await?;
        serde_json::from_value(answer).map_err(|_| CallError::Unknown("its answer could not be read"))
    }

    /// Has updates posted to `address`, with our secret in [`SECRET_HEADER`]. Ends polling.
    pub async fn set_webhook(&self, address: &Url) -> Result<(), CallError> {
        let body = json!({
            "url": address.as_str(),
            "secret_token": self.settings.webhook_secret.as_ref().map(Secret::expose),
            "allowed_updates": WANTED,
        });
        self.call("SetWebhook", &body, self.settings.timeout).await.map(drop)
    }

    /// Ends the webhook; what waits there is kept for polling.
    pub async fn delete_webhook(&self) -> Result<(), CallError> {
        self.call("DeleteWebhook", &json!({"drop_pending_updates": false}), self.settings.timeout).await.map(drop)
    }

    /// Whether a webhook call carries our secret. Without one in the settings nothing is accepted.
    pub fn secret_is_right(&self, header: Option<&[u8]>) -> bool {
        match (&self.settings.webhook_secret, header) {
            (Some(secret), Some(given)) => secret.equals(given),
            _ => false,
        }
    }

    /// Reads one update from a webhook whose secret was right. Empty when it is of no concern to us:
    /// a group, a service message, a kind that did not exist when this was written.
    ///
    /// # Errors
    /// When it is no update at all; answer 400, for a retry would bring the same bytes.
    pub fn parse_update(&self, body: &[u8]) -> Result<Vec<Inbound>, BadUpdate> {
        let raw = serde_json::from_slice(body).map_err(|_| BadUpdate)?;
        update::read(self.settings.account, &raw).map(|read| read.inbound.into_iter().collect())
    }
}
