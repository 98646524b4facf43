//! What several tests share: strict stand-ins for Telegram and Twilio on a loopback port.
//!
//! Each test program uses its own part of this, so unused parts are no mistake.
#![allow(dead_code)]
// Nor is a panic here: it is how a test fails.
#![allow(clippy::unwrap_used)]

pub mod bot_api;
pub mod fake_server;
pub mod fake_telegram;
pub mod fake_twilio;
