//! Programs that we did not write vouch for both sides of each channel.
//!
//! They are installed by `tests/peers/install.sh DIR`, and found by `LINNET_PEERS=DIR`. Without it these tests say so
//! in one line and pass, unless `LINNET_REQUIRE` names `peers`.

// A panic is how a test fails, also in its helpers.
#![allow(clippy::unwrap_used)]

#[path = "../support/mod.rs"]
mod support;

mod peer;
mod telegram;
mod twilio;
