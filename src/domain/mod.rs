//! What Linnet knows: people, flows, replies, measures, concerns, schedules.
//!
//! Everything here is pure. `now` is an argument, ids are given, and nothing is read or written.
//! It must not know of SQL, HTTP, a runtime or a log.

pub mod concern;
pub mod enrol;
pub mod escalation;
pub mod export;
pub mod flow;
pub mod id;
pub mod language;
pub mod measure;
pub mod person;
pub mod phone_number;
pub mod rehearsal;
pub mod reply;
pub mod schedule;
pub mod sending;
pub mod settings;
pub mod sms;
pub mod talk;
pub mod turn;

/// A point in time, always UTC. Civil time appears only in [`schedule`].
pub type Moment = chrono::DateTime<chrono::Utc>;
