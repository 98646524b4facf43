//! Limits, each with its reason.

// Flow files.

/// Bytes of one flow file: a hundred times a long script, and small enough to check at every keystroke.
pub const FLOW_FILE_BYTES: usize = 256 * 1024;
/// Steps of one flow, parts included: more cannot be read by the colleague who approves it.
pub const STEPS_PER_FLOW: usize = 200;
/// Characters of one text: six SMS parts of 153, the most that GOV.UK Notify accepts.
pub const TEXT_CHARACTERS: usize = 918;
/// Characters of one line of a flow or a transcript: twice the longest text; a longer one was pasted from elsewhere.
pub const LINE_CHARACTERS: usize = 2000;
/// Characters of a name: step, answer, saved value.
pub const NAME_CHARACTERS: usize = 60;
/// Answers of one question: more do not fit a text.
pub const ANSWERS_PER_STEP: usize = 20;
/// `if:` lines of one step: more cannot be followed by a reader.
pub const TESTS_PER_STEP: usize = 20;
/// Problems told of one file: after so many the file is not a flow at all.
pub const PROBLEMS_PER_FILE: usize = 200;
/// The largest number a question may ask for, either side of nought: a slip of the finger is caught.
pub const LARGEST_NUMBER: i64 = 1_000_000;
/// The longest wait a flow may name, in days: five years; more is a slip of the finger.
pub const LONGEST_WAIT_DAYS: u16 = 1827;
/// SMS parts of one text: a third costs half as much again and is seldom read.
pub const SMS_PARTS_PER_TEXT: usize = 2;
/// Days until a check-in closes where its flow does not say: a weekly one is done before the next.
pub const CLOSE_AFTER_DAYS: u16 = 7;
/// Reading age in years from which a text is advised to be written more simply (NHS aim: 9 to 11).
pub const READING_AGE_YEARS: f64 = 11.0;
/// Words from which a reading age means something: shorter texts swing by years with one name.
pub const READING_AGE_WORDS: usize = 20;
/// Lines of a transcript: longer ones are several.
pub const TRANSCRIPT_LINES: usize = 2000;
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
