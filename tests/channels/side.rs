//! One channel with its provider, so that a table of cases can run against each.

use std::time::Duration;

use linnet::channel::phone::Phone;
use linnet::channel::secret::Secret;
use linnet::channel::telegram::{self, Telegram};
use linnet::channel::twilio::{self, Sender, Twilio};
use linnet::channel::{Channel, Content, Inbound, Outgoing};
use linnet::domain::Moment;
use linnet::domain::id::{AccountId, OutboxId};
use uuid::Uuid;

use crate::support::fake_server::{Fault, nobody};
use crate::support::fake_telegram::{self, FakeTelegram};
use crate::support::fake_twilio::{self, FakeTwilio, WebhookCall};

/// Long enough for a busy machine.
pub const PATIENT: Duration = Duration::from_secs(20);
/// For answers that never come; still long enough for the request to arrive.
pub const IMPATIENT: Duration = Duration::from_secs(1);

pub const ACCOUNT: AccountId = AccountId(Uuid::from_u128(7));
pub const WEBHOOK_SECRET: &str = "webhook-secret_of-the-tests";

/// A channel and who answers it.
pub enum Side {
    Telegram(FakeTelegram),
    Twilio(FakeTwilio),
    Phone(Phone),
}

/// What somebody does at the other end.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    Writes(&'static str),
    SendsPhoto(Option<&'static str>),
    /// The provider delivers one text twice.
    WritesOnceHeardTwice(&'static str),
    Edits(&'static str),
    Blocks,
}

impl Side {
    pub async fn all() -> Vec<Self> {
        vec![
            Self::Telegram(FakeTelegram::start().await),
            Self::Twilio(FakeTwilio::start().await),
            Self::Phone(Phone::new(ACCOUNT)),
        ]
    }

    pub fn channel(&self, timeout: Duration) -> Channel {
        match self {
            Self::Telegram(fake) => Channel::Telegram(telegram_at(fake.address(), timeout)),
            Self::Twilio(fake) => Channel::Twilio(twilio_at(fake.address(), timeout)),
            Self::Phone(phone) => Channel::Phone(phone.clone()),
        }
    }

    /// The same channel with a provider that is down; the phone is always there.
    pub async fn unreachable(&self) -> Option<Channel> {
        match self {
            Self::Telegram(_) => Some(Channel::Telegram(telegram_at(&nobody().await, PATIENT))),
            Self::Twilio(_) => Some(Channel::Twilio(twilio_at(&nobody().await, PATIENT))),
            Self::Phone(_) => None,
        }
    }

    pub fn address(&self) -> &'static str {
        match self {
            Self::Telegram(_) => "4200042",
            Self::Twilio(_) | Self::Phone(_) => "+447700900123",
        }
    }

    /// An address that no provider takes; the phone takes any.
    pub fn bad_address(&self) -> Option<&'static str> {
        match self {
            Self::Telegram(_) => Some("@somebody"),
            Self::Twilio(_) => Some("0770090"),
            Self::Phone(_) => None,
        }
    }

    /// Scripts the next send; false where this cannot happen on the channel.
    pub fn next_send(&self, fault: Fault) -> bool {
        match self {
            Self::Telegram(fake) => fake.next_send(fault),
            Self::Twilio(fake) => fake.next_send(fault),
            Self::Phone(phone) if fault == Fault::Blocked => phone.block(self.address()),
            Self::Phone(_) => return false,
        }
        true
    }

    /// The texts that the provider has taken, whatever we know of it.
    pub fn taken(&self) -> Vec<String> {
        match self {
            Self::Telegram(fake) => fake.sent().into_iter().map(|message| message.text).collect(),
            Self::Twilio(fake) => fake.sent().into_iter().map(|message| message.body).collect(),
            Self::Phone(phone) => phone.inbox(self.address()).into_iter().map(|message| message.text).collect(),
        }
    }

    /// What the provider would not have taken as we sent it.
    pub fn refused(&self) -> Vec<String> {
        match self {
            Self::Telegram(fake) => fake.refused(),
            Self::Twilio(fake) => fake.refused(),
            Self::Phone(_) => Vec::new(),
        }
    }

    /// What arrives through the channel; `None` where people cannot do this on it.
    pub async fn hears(&self, act: Act) -> Option<Vec<Inbound>> {
        match self {
            Self::Telegram(fake) => {
                tell_telegram(fake, act);
                let telegram = telegram_at(fake.address(), PATIENT);
                let batch = telegram.poll(None, 0).await.unwrap();
                telegram.poll(batch.next_offset, 0).await.unwrap();
                Some(batch.inbound)
            }
            Self::Twilio(fake) => {
                let calls = tell_twilio(fake, act)?;
                let twilio = twilio_at(fake.address(), PATIENT);
                let hear = |call: &WebhookCall| {
                    twilio.verify(&call.signed()).unwrap();
                    twilio.parse_inbound(call.body.as_bytes()).unwrap().inbound
                };
                Some(calls.iter().map(hear).collect())
            }
            Self::Phone(phone) => {
                let hear = |content| phone.written(self.address(), content, "page-1".to_owned(), None);
                match act {
                    Act::Writes(text) => Some(vec![hear(Content::Text(text.to_owned()))]),
                    Act::WritesOnceHeardTwice(text) => Some(vec![hear(Content::Text(text.to_owned())); 2]),
                    _ => None,
                }
            }
        }
    }
}

fn tell_telegram(fake: &FakeTelegram, act: Act) {
    const CHAT: i64 = 4_200_042;
    match act {
        Act::Writes(text) => drop(fake.person_writes(CHAT, text)),
        Act::SendsPhoto(caption) => drop(fake.person_sends_photo(CHAT, caption)),
        Act::WritesOnceHeardTwice(text) => {
            fake.person_writes(CHAT, text);
            fake.duplicate_newest();
        }
        Act::Edits(text) => fake.person_edits(CHAT, 5, text),
        Act::Blocks => fake.person_blocks(CHAT),
    }
}

fn tell_twilio(fake: &FakeTwilio, act: Act) -> Option<Vec<WebhookCall>> {
    let from = "+447700900123";
    match act {
        Act::Writes(text) => Some(vec![fake.person_writes(from, text)]),
        Act::SendsPhoto(caption) => Some(vec![fake.person_sends(from, caption.unwrap_or_default(), 1, &[])]),
        Act::WritesOnceHeardTwice(text) => Some(vec![fake.person_writes(from, text); 2]),
        Act::Edits(_) | Act::Blocks => None,
    }
}

pub fn telegram_at(api: &str, timeout: Duration) -> Telegram {
    let settings = telegram::Settings {
        account: ACCOUNT,
        token: Secret::new(fake_telegram::TOKEN),
        webhook_secret: Some(Secret::new(WEBHOOK_SECRET)),
        api: api.parse().unwrap(),
        timeout,
    };
    Telegram::new(settings).unwrap()
}

pub fn twilio_settings(api: &str, timeout: Duration) -> twilio::Settings {
    twilio::Settings {
        account: ACCOUNT,
        account_sid: fake_twilio::ACCOUNT_SID.to_owned(),
        api_key: None,
        auth_tokens: vec![Secret::new(fake_twilio::AUTH_TOKEN)],
        shared_keys: vec![("webhooks_sharedkey_1".to_owned(), Secret::new("shared-key-secret"))],
        sender: Sender::Number(fake_twilio::NUMBER.to_owned()),
        status_callback: Some("https://bot.example.org.uk/sms/twilio/status".parse().unwrap()),
        api: api.parse().unwrap(),
        timeout,
    }
}

pub fn twilio_at(api: &str, timeout: Duration) -> Twilio {
    Twilio::new(twilio_settings(api, timeout)).unwrap()
}

pub fn outgoing(address: &str, text: &str) -> Outgoing {
    let id = OutboxId(Uuid::from_u128(99));
    Outgoing { address: address.to_owned(), text: text.to_owned(), id, valid_seconds: 3600 }
}

/// When the fake providers' clocks begin.
pub fn start() -> Moment {
    Moment::from_timestamp(1_763_800_000, 0).unwrap()
}
