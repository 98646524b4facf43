//! `linnet serve` and `linnet demo` over real HTTP on this machine: what comes in, what goes out, what is refused,
//! and what survives a kill.
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "../support/mod.rs"]
mod support;

mod bad_input;
mod captured;
mod house;
mod killed;
mod raw;
mod refusals;
mod round_trips;
mod settings;
