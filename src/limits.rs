//! Limits, each with its reason.

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
