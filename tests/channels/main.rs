//! The channels against strict stand-ins of their providers: one table for all, then what each has of its own.

// A panic is how a test fails, also in its helpers.
#![allow(clippy::unwrap_used)]

#[path = "../support/mod.rs"]
mod support;

mod receiving;
mod secrets;
mod sending;
mod side;
mod telegram;
mod twilio;
