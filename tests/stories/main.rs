//! Stories: what people and staff live through with the whole engine, on a database, a clock and a phone.
//!
//! Every text that nobody expected fails its story.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod calendar;
mod check_in;
mod crisis;
mod feedback;
mod pile;
#[path = "../support/postgres.rs"]
#[allow(dead_code, reason = "the server is thrown away with all its databases")]
mod postgres;
mod provider;
mod staff;
mod stop;
mod strangers;
mod trouble;
mod world;
