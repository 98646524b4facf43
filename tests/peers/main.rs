//! Programs that we did not write vouch for both sides of each channel.
//!
//! They are installed by `tests/peers/install.sh DIR`, and found by `LINNET_PEERS=DIR`. Without it these tests say so
//! in one line and pass, unless `LINNET_REQUIRE` names `peers`.

#[path = "../support/mod.rs"]
mod support;

mod peer;
mod telegram;
mod twilio;
