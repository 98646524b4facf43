//! The channels against strict stand-ins of their providers: one table for all, then what each has of its own.

#[path = "../support/mod.rs"]
mod support;

mod receiving;
mod secrets;
mod sending;
mod side;
mod telegram;
mod twilio;
