//! Text messages by Twilio: sending, looking up, catching up, and its signed webhooks.
//!
//! Twilio has no idempotency key: a send that ended in a time-out is looked up, never blindly repeated.

mod list;
mod send;
pub mod signature;
mod webhook;

use std::time::Duration;

use reqwest::{Client, RequestBuilder, Url};

use super::secret::{Secret, Secrets};
use super::{Limits, Unit, http};
use crate::domain::id::AccountId;

pub use list::{CatchUp, ListError};
pub use signature::Signed;
pub use webhook::{BadWebhook, InboundText, OptOutType};

/// Twilio's longest body; longer ones are error 21617.
pub(super) const LIMITS: Limits = Limits { longest: 1600, unit: Unit::Characters };

/// Where Twilio itself answers.
pub const API: &str = "https://api.twilio.com";

/// What an account needs.
#[derive(Clone, Debug)]
pub struct Settings {
    pub account: AccountId,
    /// `AC` and 32 hex digits.
    pub account_sid: String,
    /// The key that is used for calls, `SK...` and its secret; without one, the first auth token.
    pub api_key: Option<(String, Secret)>,
    /// Signatures of webhooks are checked with each: during a rotation both the new and the old one are right.
    pub auth_tokens: Vec<Secret>,
    /// Twilio's newer signing keys, by their id.
    pub shared_keys: Vec<(String, Secret)>,
    pub sender: Sender,
    /// Our public address for delivery statuses, without a query; our outbox id is added to it.
    pub status_callback: Option<Url>,
    /// [`API`], or a stand-in.
    pub api: Url,
    /// For a whole call.
    pub timeout: Duration,
}

/// In whose name texts go out.
#[derive(Clone, PartialEq, Eq)]
pub enum Sender {
    /// A UK mobile number of ours: `+44...`.
    Number(String),
    /// A messaging service, `MG` and 32 hex digits.
    Service(String),
}

// The number is ours, but a number in a log is a number in a log.
impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Number(_) => "Number(..)",
            Self::Service(_) => "Service(..)",
        })
    }
}

/// One Twilio account with its sender.
#[derive(Clone, Debug)]
pub struct Twilio {
    settings: Settings,
    client: Client,
}

impl Twilio {
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
        let settings = &self.settings;
        let keys = settings.api_key.iter().chain(&settings.shared_keys).map(|(_, secret)| secret.clone());
        Secrets::new(settings.auth_tokens.iter().cloned().chain(keys))
    }

    /// The list of messages of the account: where they are made and where they are found.
    fn messages_address(&self) -> String {
        let api = self.settings.api.as_str().trim_end_matches('/');
        format!("{api}/2010-04-01/Accounts/{}/Messages.json", self.settings.account_sid)
    }

    fn signed_in(&self, request: RequestBuilder) -> RequestBuilder {
        match (&self.settings.api_key, self.settings.auth_tokens.first()) {
            (Some((key, secret)), _) => request.basic_auth(key, Some(secret.expose())),
            (None, Some(token)) => request.basic_auth(&self.settings.account_sid, Some(token.expose())),
            (None, None) => request,
        }
    }
}
