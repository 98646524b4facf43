//! Every limit in one place, each with its reason.

use std::time::Duration;

// --- Talk ---

/// Steps walked in one turn. The longest example flow walks 6 without asking; only a loop comes near this.
pub const STEPS_PER_TURN: usize = 100;
/// How often a question is asked again before it is left for a person: kind, and never a wall.
pub const ASKED_AGAIN: u16 = 2;
/// Replies in a row with nothing new after which a machine is thought to answer (hazard H24).
pub const TURNS_WITH_NOTHING_NEW: u16 = 3;
/// Occasions of one flow looked over to find one that was not handled yet.
pub const OCCASIONS_LOOKED_OVER: usize = 4;
/// Days after a check-in has closed in which a text is thanked for as a late answer.
pub const LATE_ANSWER_DAYS: i64 = 14;
/// Words up to which a reply with a number in it can be that number and nothing else: "id say about a 5".
pub const WORDS_OF_A_PLAIN_NUMBER: usize = 5;
/// The same where a choice was asked for: "rather not say". A fourth word after a yes or no tells something.
pub const WORDS_OF_A_PLAIN_CHOICE: usize = 3;
/// Weeks of a pause where the person names none.
pub const PAUSE_WEEKS: u16 = 2;
/// A longer pause is for a person to agree: after it they would not know us any more.
pub const LONGEST_PAUSE_WEEKS: u16 = 12;

/// Days that an occasion may wait for open time before a publish passes over it: Christmas with its weekend is five.
pub const LONGEST_WAIT_FOR_OPEN_TIME_DAYS: i64 = 6;

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

// --- Web ---

/// A header that takes longer is an attack or a dead line; providers send theirs in one packet.
pub const HEADER_TIME: Duration = Duration::from_secs(10);
/// Bytes of request line and headers together.
pub const HEADER_BYTES: usize = 16 * 1024;
/// A body may pause so long between two pieces.
pub const BODY_TIME: Duration = Duration::from_secs(10);
/// No webhook of any provider comes near this; a long text is 1,600 characters.
pub const BODY_BYTES: usize = 64 * 1024;
/// A whole request, answer included. Twilio itself gives up after 15 seconds.
pub const REQUEST_TIME: Duration = Duration::from_secs(20);
/// Webhook calls that wait to be stored: seconds of work at the speed of a disk; beyond it a provider does better to
/// come again than to wait until it gives up.
pub const INTAKE_WAITING: usize = 1024;
/// When a provider whose call was not taken should come again, in seconds.
pub const COME_AGAIN_SECONDS: u32 = 5;
/// A proof that the database can be written holds so long: a flood of health checks must not become a flood of writes.
pub const PROBE_FRESH: Duration = Duration::from_secs(1);
/// How long a health check waits for the database.
pub const PROBE_TIME: Duration = Duration::from_secs(3);
/// How long a stop waits for what is in hand.
pub const STOP_TIME: Duration = Duration::from_secs(20);

// --- Engine ---

/// Messages or timers in one transaction: enough to share a commit, few enough that one bad one is found quickly.
pub const BATCH: usize = 64;
/// How often turns are taken again after a conflict before the batch is halved.
pub const TRIES_AGAIN: usize = 10;
/// Codes tried for a new case: with a thousand open cases of nine thousand codes, twenty fail once in 10^19.
pub const CODES_TRIED: usize = 20;
/// Cases whose notice is repeated in one transaction.
pub const CASES_A_TICK: i64 = 100;
/// Messages claimed by one round of sending: two waves of calls, so that a notice waits for two time-outs at most.
pub const SENDS_A_ROUND: i64 = 16;
/// Calls to providers at the same time.
pub const SENDS_AT_ONCE: usize = 8;
/// How long a claimed message belongs to its sender: longer than any provider's call.
pub const LEASE: Duration = Duration::from_secs(90);
/// The longest call to a provider, look-ups left out; a call that begins later than this before the end of its lease
/// could be made by another engine too.
pub const LONGEST_CALL: Duration = Duration::from_secs(40);
/// How long a message waits whose channel this server does not have: its secrets are being put in.
pub const WITHOUT_CHANNEL_WAIT: Duration = Duration::from_mins(5);
/// The same of a notice or a crisis reply: another server on this database may have the channel, and is not kept from
/// it for long.
pub const WITHOUT_CHANNEL_URGENT_WAIT: Duration = Duration::from_secs(15);
/// The loop looks again at least so often, whatever it thinks is due.
pub const LONGEST_SLEEP: Duration = Duration::from_secs(30);

// Channels.

/// A run of so many digits in a log may be somebody's number; provider error codes have five.
pub const SHORTEST_MASKED_NUMBER: usize = 6;

/// A provider that is up accepts a connection within this; leaves time for the answer itself.
pub const CONNECT_SECONDS: u64 = 5;

/// The longest answer read from a provider: 100 Telegram updates at their largest are about 4 MB.
pub const PROVIDER_ANSWER_BYTES: usize = 16 << 20;

/// Telegram holds an empty poll open this long, so that an idle bot asks about once a minute.
pub const TELEGRAM_POLL_SECONDS: u32 = 50;

/// Updates in one poll; Telegram's own greatest value.
pub const TELEGRAM_POLL_UPDATES: u8 = 100;

/// The longest pause after failed polls: a person's message waits no longer once Telegram is back.
pub const TELEGRAM_POLL_PAUSE_SECONDS: u64 = 60;

/// Messages in one page of Twilio's list; its own greatest value is 1,000.
pub const TWILIO_PAGE_MESSAGES: u32 = 200;

/// Pages read in one look-up or catch-up: 10,000 messages, more than a scheme gets in a day.
pub const TWILIO_PAGES: usize = 50;

/// How far a provider's clock may be behind ours before a look-up misses a message.
pub const PROVIDER_CLOCK_SKEW_SECONDS: i64 = 120;

/// A wrong token or sender is mended by people, so the next try waits.
pub const WRONG_SETTINGS_RETRY_SECONDS: u64 = 300;

/// Messages kept for one address of the built-in phone: a screenful to scroll; the store has them all.
pub const PHONE_MESSAGES: usize = 200;

/// Addresses of the built-in phone: more than any demo or load test, and bounded memory.
pub const PHONE_ADDRESSES: usize = 100_000;

/// A whole call to a provider: longer than their own slow minutes, shorter than a lease.
pub const PROVIDER_TIME: Duration = Duration::from_secs(20);

/// Twilio's list is read back so often: a reply that no webhook brought waits no longer than this.
pub const READ_BACK_EVERY: Duration = Duration::from_hours(1);

/// After a failure it is read back sooner.
pub const READ_BACK_AGAIN_SECONDS: u64 = 60;

/// How much of what was read is read again: a message may enter the list late.
pub const READ_BACK_OVERLAP_MINUTES: i64 = 120;

// The store.

/// Values bound to one statement: SQLite takes 32,766, PostgreSQL 65,535.
pub const SQL_PARAMETERS: usize = 30_000;

/// How long a writer waits for another before it is told to come back: a backup or an import may hold the file.
pub const BUSY_WAIT: std::time::Duration = std::time::Duration::from_secs(10);

/// Connections of one process to PostgreSQL: the loop, the webhooks and the pages; more would only queue there.
pub const POSTGRES_CONNECTIONS: u32 = 10;

/// Connections that only read SQLite: pages beside the one writer.
pub const SQLITE_READERS: u32 = 4;

/// Prepared statements kept a connection: every number of rows in a batch is a statement of its own.
pub const STATEMENTS_KEPT: usize = 512;

/// Opened keys of people kept in memory, about 100 bytes each; the whole is forgotten when it is full.
pub const KEYS_KEPT: usize = 20_000;

/// Messages of a thread that are read at most: a year of weekly talk is below it.
pub const THREAD_MESSAGES: i64 = 2_000;
/// And not more often than this, so that it never spins.
pub const SHORTEST_SLEEP: Duration = Duration::from_millis(20);
/// Twilio's longest validity period; a message without an expiry is still of use for so long.
pub const LONGEST_VALIDITY_SECONDS: i64 = 36_000;

/// After so long without a completed cycle the engine counts as stuck: two of its longest sleeps.
#[must_use]
pub fn cycle_overdue() -> chrono::TimeDelta {
    chrono::TimeDelta::seconds(2 * i64::try_from(LONGEST_SLEEP.as_secs()).unwrap_or(30))
}

// Measures and import

/// Bytes of one line of `linnet score`: the longest measure needs under 200, and a line without an end must not fill memory.
pub const SCORE_LINE_BYTES: usize = 64 * 1024;
/// Bytes of an imported file: 50,000 people at 200 bytes each, far more than one scheme has.
pub const IMPORT_BYTES: usize = 10 * 1024 * 1024;
/// Rows of an imported file, so that one transaction stays short.
pub const IMPORT_ROWS: usize = 50_000;
/// Problems that are told at once; past these the same mistake is being repeated.
pub const IMPORT_PROBLEMS: usize = 200;
/// Letters of one imported name.
pub const NAME_LETTERS: usize = 80;
/// Letters of one imported need, activity or source.
pub const IMPORT_TEXT_LETTERS: usize = 200;
/// A Telegram start that nobody pressed for so long is asked for anew.
pub const INVITATION_DAYS: i64 = 30;

// --- Reading replies ---

/// Characters of a reply that are read: the longest SMS a carrier joins (ten parts of 160). What is over is kept,
/// and a person reads it.
pub const REPLY_CHARACTERS: usize = 1_600;

// --- Rehearsal: `linnet talk` and transcripts ---

/// Days back in which a made-up person may have joined: two years, past the last review of any scheme known.
pub const REHEARSED_DAYS: i64 = 731;
/// Moments shown one by one while time passes: a year of weekly check-ins with their reminders.
pub const MOMENTS_SHOWN: usize = 400;
/// Scores read at once for an export: a page of memory, however many years are exported.
pub const SCORES_AT_ONCE: i64 = 1_000;
// Reading of messages.

/// How many characters of a message are read: ten long text messages, more than a person types in one go.
pub const MESSAGE_CHARACTERS_READ: usize = 1_600;
// --- The demo's page ---

/// How long a reader of a phone may wait for the next message: well inside [`REQUEST_TIME`].
pub const PHONE_WAIT: Duration = Duration::from_secs(15);
/// A phone that is waited for is looked at again at least so often.
pub const PHONE_LOOK: Duration = Duration::from_millis(500);
/// Between a phone's ring and the note that it was sent lies one commit.
pub const PHONE_PAUSE: Duration = Duration::from_millis(20);
/// Bytes of an id that a sender gives a message: longer than any UUID with a name before it.
pub const PHONE_ID_BYTES: usize = 100;
/// What a phone can send besides words.
pub const PHONE_MEDIA: [&str; 5] = ["photo", "voice note", "sticker", "video", "file"];
/// Messages shown on the page: what one scrolls back before one would rather read the thread.
pub const PAGE_MESSAGES: i64 = 60;
/// Turns shown on the page: two or three check-ins.
pub const PAGE_TURNS: i64 = 20;
/// Turns in one answer of its JSON: half a year of one person.
pub const TURNS_LISTED: i64 = 200;
/// Timers of one moment that are counted: everybody's check-in falls on the same minute.
pub const TIMERS_TOLD: i64 = 1_000;
/// Messages of one turn that are looked for: the longest example turn says three.
pub const SAID_IN_A_TURN: u32 = 8;
/// Cases shown on the page: the others are counted.
pub const PAGE_CASES: usize = 30;
/// A case shows so many of the newest messages written since it was opened.
pub const CASE_MESSAGES: usize = 5;
/// Moving the clock lives through what lies between for so long, then stops and says so.
pub const CLOCK_TIME: Duration = Duration::from_secs(8);
/// On its way the page's clock stops after so many notices about urgent cases that nobody took, an hour of them:
/// while somebody may be in danger weeks do not fly by.
pub const TOLD_ON_THE_WAY: usize = 12;
/// The clock moves on by at most a leap year at once: a slip of the finger must not end a demo.
pub const CLOCK_DAYS: i64 = 366;

/// Bytes of one line that `linnet understand` keeps: more than the characters that are read can take.
pub const MESSAGE_LINE_BYTES: usize = 16 * 1024;

// --- The inbox in a terminal ---

/// Unread messages shown at once: what one reads before looking again.
pub const INBOX_MESSAGES: i64 = 200;
