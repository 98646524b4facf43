//! Limits, each with its reason.

// Reading of messages.

/// How many characters of a message are read: ten long text messages, more than a person types in one go.
pub const MESSAGE_CHARACTERS_READ: usize = 1_600;
// Replies.

/// Characters of a reply that are read: the longest SMS a carrier joins (ten parts of 160). What is over is kept,
/// and a person reads it.
pub const REPLY_CHARACTERS: usize = 1_600;
// --- Schedule, sending, escalation ---

/// Days after which a helpline must be checked again: numbers and hours change, and nobody tells us.
pub const HELPLINE_FRESH_DAYS: i64 = 90;
/// Days that the schedule looks ahead for open time: longer than any holiday, short enough to answer "never" at once.
pub const LOOK_AHEAD_DAYS: u64 = 70;
/// Occasions of one flow that are counted for one person: ten years of a daily flow, so that a count always ends.
pub const OCCASIONS_OF_A_FLOW: usize = 3_700;
/// Automatic messages to one person in a day: the longest check-in with all its re-asks, twice. More is a machine answering a machine.
pub const AUTOMATIC_MESSAGES_A_DAY: u32 = 60;
/// Hours within which the fixed crisis reply is not repeated: a second one says nothing new, and a person is on it.
pub const CRISIS_REPLY_EVERY_HOURS: i64 = 24;
/// Minutes after which a question that found nobody on duty looks again.
pub const NOBODY_READS_RECHECK_MINUTES: i64 = 15;
/// Calls and look-ups for one message before it is left: with doubling waits about an hour.
pub const SEND_ATTEMPTS: u32 = 10;
/// The wait after a first refusal, in seconds.
pub const SEND_WAIT_SECONDS_FIRST: i64 = 10;
/// The longest wait, in seconds, whatever a provider asks for: a check-in must not sleep through its day.
pub const SEND_WAIT_SECONDS_MOST: i64 = 900;
/// The attempt from which "not found" is believed: a provider's list may lag the send by seconds.
pub const LOOK_UPS_BEFORE_RESEND: u32 = 4;
/// Working minutes in which a claimed case for `soon` must see a first attempt: two working days.
pub const SOON_ATTEMPT_WORKING_MINUTES: u32 = 960;
/// Minutes after which an urgent attempt without an answer is brought up again: long enough to try every number once.
pub const URGENT_NEXT_ATTEMPT_MINUTES: i64 = 60;
/// Minutes after which a reply no longer answers somebody who holds the phone: a talk by text rarely pauses longer.
pub const REPLY_FRESH_MINUTES: i64 = 30;
/// Minutes between the looks at a rota for gaps: no shift is written finer.
pub const ROTA_STEP_MINUTES: i64 = 15;
