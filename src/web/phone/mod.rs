//! The phone page of the demo, and its JSON. It exists for the demo only: `serve` never mounts it.

use std::sync::Arc;

use axum::Router;
use futures_util::future::BoxFuture;

use crate::channel::phone::Phone;
use crate::clock::DemoClock;
use crate::domain::id::{PersonId, SchemeId, StaffId};
use crate::engine::Engine;

/// What the page shows and moves.
#[derive(Clone)]
pub struct PhoneState {
    pub engine: Arc<Engine>,
    pub phone: Phone,
    pub clock: Arc<DemoClock>,
    pub scheme: SchemeId,
    pub handsets: Vec<Handset>,
    /// Lets the demo's other people answer what they were asked; gives how many wrote.
    pub others: Arc<dyn Fn() -> BoxFuture<'static, usize> + Send + Sync>,
}

/// One handset of the demo.
#[derive(Clone, Debug)]
pub struct Handset {
    /// Its word in an address: a number never stands there.
    pub name: String,
    pub shown_name: String,
    pub kind: Kind,
    /// What the phone channel knows it by.
    pub address: String,
    /// A line about who holds it.
    pub note: String,
}

/// Whose handset it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Person(PersonId),
    Staff(StaffId),
}

/// The routes of the page.
pub fn router(_state: PhoneState) -> Router {
    Router::new()
}
