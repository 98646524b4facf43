//! Channel accounts: one a kind and scheme, with ids and webhook addresses that stay the same for ever.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Url;

use crate::channel::phone::Phone;
use crate::channel::twilio::Sender;
use crate::channel::{self, Channel, telegram, twilio};
use crate::config;
use crate::domain::Moment;
use crate::domain::id::{AccountId, SchemeId};
use crate::engine::Way;
use crate::engine::chance::Chance;
use crate::limits;
use crate::store::account::{self, Account};
use crate::store::{Db, seal};
use crate::web::hooks;

/// The ways of a scheme, and the account behind each webhook.
#[derive(Debug, Default)]
pub struct Accounts {
    pub ways: Vec<Way>,
    pub hooks: HashMap<String, AccountId>,
}

/// The ways that the settings of this machine give a scheme; their accounts are made once and then found again.
pub async fn of_machine(
    db: &Db,
    machine: &config::Machine,
    scheme: SchemeId,
    chance: &Chance,
    now: Moment,
) -> anyhow::Result<Accounts> {
    let mut accounts = Accounts::default();
    if let Some(settings) = &machine.telegram {
        let account = keep(db, scheme, "telegram", "Telegram", config::table::TELEGRAM_TOKEN, chance, now).await?;
        accounts.hooks.insert(account.webhook_key, account.id);
        let channel = telegram::Telegram::new(telegram::Settings {
            account: account.id,
            token: settings.token.clone(),
            webhook_secret: settings.webhook_secret.clone(),
            api: settings.api.clone(),
            timeout: limits::PROVIDER_TIME,
        })?;
        accounts.ways.push(Way { scheme, channel: Channel::Telegram(channel) });
    }
    if let Some(settings) = &machine.twilio {
        let shown = match &settings.sender {
            Sender::Number(number) => number.clone(),
            Sender::Service(service) => service.clone(),
        };
        let account = keep(db, scheme, "sms", &shown, config::table::TWILIO_AUTH_TOKEN, chance, now).await?;
        let channel = twilio(account.id, &account.webhook_key, settings, machine.public_url.as_ref())?;
        accounts.hooks.insert(account.webhook_key, account.id);
        accounts.ways.push(Way { scheme, channel: Channel::Twilio(channel) });
    }
    Ok(accounts)
}

fn twilio(
    account: AccountId,
    webhook_key: &str,
    settings: &config::Twilio,
    public_url: Option<&Url>,
) -> Result<twilio::Twilio, reqwest::Error> {
    let status = hooks::path(channel::Kind::Twilio, webhook_key, "/status");
    twilio::Twilio::new(twilio::Settings {
        account,
        account_sid: settings.account_sid.clone(),
        api_key: settings.api_key.clone(),
        auth_tokens: settings.auth_tokens.clone(),
        shared_keys: settings.shared_keys.clone(),
        sender: settings.sender.clone(),
        status_callback: public_url.and_then(|public| hooks::address(public, &status)),
        api: settings.api.clone(),
        timeout: limits::PROVIDER_TIME,
    })
}

/// The built-in phone of a scheme: for the demo only.
pub async fn phone(db: &Db, scheme: SchemeId, chance: &Chance, now: Moment) -> anyhow::Result<Phone> {
    let account = keep(db, scheme, "phone", "the built-in phone", "", chance, now).await?;
    Ok(Phone::new(account.id))
}

/// Finds the account of this kind, or makes it; what is shown of it follows the settings.
async fn keep(
    db: &Db,
    scheme: SchemeId,
    kind: &str,
    display_name: &str,
    secret_name: &str,
    chance: &Chance,
    now: Moment,
) -> anyhow::Result<Account> {
    let mut tx = db.begin().await?;
    let known = account::list(&mut tx).await?.into_iter().find(|known| known.scheme == scheme && known.kind == kind);
    let (id, webhook_key) = match known {
        Some(known) => (known.id, known.webhook_key),
        // A secret: never from the engine's own chance.
        None => (AccountId(chance.id(now)), URL_SAFE_NO_PAD.encode(seal::random::<24>()?)),
    };
    let account = Account {
        id,
        scheme,
        kind: kind.to_owned(),
        webhook_key,
        display_name: display_name.to_owned(),
        secret_name: secret_name.to_owned(),
        active: true,
    };
    account::upsert(&mut tx, &account).await?;
    tx.commit().await?;
    Ok(account)
}

/// How long a first try to reach a provider at the start is from the next.
#[must_use]
pub fn pause(failures: u32) -> Duration {
    Duration::from_secs(1_u64.checked_shl(failures).unwrap_or(u64::MAX).min(limits::TELEGRAM_POLL_PAUSE_SECONDS))
}
