//! Somebody who is to be enrolled: a person or a member of staff as a file or a form gives them.
//!
//! Everything here has been checked on its own; whether it is already known or suppressed only the store can say.

use chrono::NaiveDate;

use super::language::Language;
use super::person::{Consent, Referral, SafeToText, Stage};
use super::phone_number::PhoneNumber;

/// A person to be enrolled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    pub first_name: String,
    pub last_name: Option<String>,
    pub address: NewAddress,
    pub language: Language,
    pub stage: Stage,
    /// The day they joined; `None` is the day of the import.
    pub joined_on: Option<NaiveDate>,
    /// Needs and activity stand here too.
    pub referral: Referral,
    /// The name of their link worker as the staff list has it.
    pub link_worker: Option<String>,
    pub safe_to_text: SafeToText,
    pub consent: Consent,
}

/// A member of staff to be enrolled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStaff {
    pub name: String,
    pub role: Role,
    pub address: NewAddress,
    pub on_duty: bool,
}

/// What a member of staff does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    LinkWorker,
    Manager,
    /// The clinical or safeguarding lead at the top of the ladder.
    Lead,
}

/// How they are reached.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NewAddress {
    Sms(PhoneNumber),
    Telegram(TelegramName),
}

/// A Telegram user name without its `@`, in lower case, or the digits of a chat. Not shown whole in a log.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TelegramName(String);

impl TelegramName {
    /// Reads `@ann_lee`, `https://t.me/ann_lee` or the number of a chat; `None` when it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let bare = ["https://t.me/", "http://t.me/", "t.me/", "@"].iter().find_map(|lead| text.strip_prefix(lead));
        let name = bare.unwrap_or(text).to_ascii_lowercase();
        let digits = !name.is_empty() && name.len() <= 16 && name.bytes().all(|b| b.is_ascii_digit());
        // Telegram's own rule: 5 to 32 letters, digits and underscores, a letter first.
        let user = (5..=32).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            && name.starts_with(|c: char| c.is_ascii_alphabetic());
        ((digits && bare.is_none()) || user).then_some(Self(name))
    }

    /// The whole name or number, for the channel only.
    pub fn whole(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for TelegramName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TelegramName(hidden)")
    }
}
