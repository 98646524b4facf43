//! Linnet keeps in touch with people after a social-prescribing referral.
//!
//! The map, in reading order:
//!
//! - [`domain`]: what Linnet knows. Pure: no clock, no database, no network, no chance.
//! - [`engine`]: the only place where the domain meets the outside.
//! - [`store`]: all SQL, for SQLite and PostgreSQL.
//! - [`channel`]: Telegram, Twilio, the built-in phone.
//! - [`web`]: webhooks, health, pages.
//! - [`cli`]: one file a command; `serve` is the composition root.
//!
//! Arrows go `cli -> web, engine, channel -> store, domain` and never back; `tests/tidy.rs` asserts it.

pub mod channel;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod engine;
pub mod limits;
pub mod log;
pub mod store;
pub mod web;
