//! The contract of the store, on both engines: every function does the same on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used, reason = "tests")]

mod cases;
mod conversations;
mod enrolment;
mod outbox;
mod pages;
#[path = "../support/postgres.rs"]
mod postgres;
mod safety;
mod speed;
mod timers;
mod versions;
mod world;
