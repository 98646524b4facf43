//! What is served over HTTP: webhooks, health, pages. It decides nothing; the engine does.

pub mod headers;
mod health;
pub mod hooks;
pub mod intake;
pub mod listen;
pub mod phone;

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use reqwest::Url;
use tokio::sync::Mutex;

use crate::domain::id::AccountId;
use crate::engine::Engine;
use intake::Intake;

/// What the pages of one process share.
pub struct App {
    pub engine: Arc<Engine>,
    pub intake: Intake,
    /// The account behind each webhook, by the unguessable last part of its address.
    pub hooks: HashMap<String, AccountId>,
    /// Where providers reach us; their signatures hold for this address and for no other.
    pub public_url: Option<Url>,
    /// The last proof that the database can be written.
    probe: Mutex<Option<health::Probe>>,
}

impl App {
    #[must_use]
    pub fn new(
        engine: Arc<Engine>,
        intake: Intake,
        hooks: HashMap<String, AccountId>,
        public_url: Option<Url>,
    ) -> Self {
        Self { engine, intake, hooks, public_url, probe: Mutex::new(None) }
    }
}

/// Everything that `serve` has on the net.
pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/hooks/telegram/{webhook_key}", post(hooks::telegram))
        .route("/hooks/twilio/{webhook_key}/inbound", post(hooks::twilio_inbound))
        .route("/hooks/twilio/{webhook_key}/status", post(hooks::twilio_status))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/health/engine", get(health::engine))
        .with_state(app)
}
