//! The demo's page and its JSON: phones to hold, what was understood, what the link worker receives, and a clock
//! that can be moved on.
//!
//! `linnet serve` never mounts it. Everything shown is read from the store, so it is the same after a restart; the
//! one thing kept here is the number under which a message was shown. It must not decide anything: a reply goes to
//! [`Engine::receive`], and what comes back is what the outbox sent.
//!
//! The JSON is for tests and load tools. Their words, with all fields, are at `GET /phone/help` (`files/help.txt`).

mod cases;
mod clock;
mod desk;
mod files;
mod forms;
mod messages;
mod page;
mod parts;
mod problem;
mod thread;
mod understood;
mod view;
mod when;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use futures_util::future::BoxFuture;

use crate::channel::phone::Phone;
use crate::clock::DemoClock;
use crate::domain::id::{PersonId, SchemeId, StaffId};
use crate::engine::Engine;
use crate::limits;

use desk::Desk;

/// What the page is made over. The demo composes it.
#[derive(Clone)]
pub struct PhoneState {
    pub engine: Arc<Engine>,
    /// The channel that the handsets are on.
    pub phone: Phone,
    pub clock: Arc<DemoClock>,
    pub scheme: SchemeId,
    /// The phones that can be held, people and staff; the first of each kind is shown at first.
    pub handsets: Vec<Handset>,
    /// Lets the demo's other people answer what waits for them. Gives how many replies they sent.
    pub others: Arc<dyn Fn() -> BoxFuture<'static, usize> + Send + Sync>,
}

/// One phone.
#[derive(Clone, Debug)]
pub struct Handset {
    /// In addresses of pages and JSON, such as `ann`: lower-case letters, digits and hyphens.
    pub name: String,
    /// As it is shown, such as `Ann`.
    pub shown_name: String,
    pub kind: Kind,
    /// As the channel names it.
    pub address: String,
    /// A line about who it is, for the visitor.
    pub note: String,
}

/// Whose phone it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Person(PersonId),
    Staff(StaffId),
}

/// Every route of the page and its JSON.
pub fn router(state: PhoneState) -> Router {
    let desk = Arc::new(Desk::new(state));
    Router::new()
        .route("/", get(page::show))
        .route("/phone/help", get(files::help))
        .route("/phone/page.css", get(files::style))
        .route("/phone/page.js", get(files::script))
        .route("/phone/{handset}/messages", get(messages::list).post(messages::write))
        .route("/phone/{handset}/understood", get(understood::list))
        .route("/phone/{handset}/release", post(cases::release_person))
        .route("/demo/view", get(view::changed))
        .route("/demo/clock", get(clock::tell))
        .route("/demo/clock/next", post(clock::next))
        .route("/demo/clock/to", post(clock::to))
        .route("/demo/others", post(clock::others))
        .route("/demo/cases", get(cases::list))
        .route("/demo/cases/{code}/release", post(cases::release))
        .route("/demo/cases/{code}/close", post(cases::close))
        .route("/do/write", post(forms::write))
        .route("/do/next", post(forms::next))
        .route("/do/others", post(forms::others))
        .route("/do/release", post(forms::release))
        .route("/do/close", post(forms::close))
        .fallback(problem::no_such_page)
        .layer(middleware::from_fn(files::guard))
        .layer(DefaultBodyLimit::max(limits::BODY_BYTES))
        .with_state(desk)
}
