//! Reading and checking the settings. It must not know where they come from.

use std::collections::BTreeMap;

use reqwest::Url;

use super::table::{self, TABLE};
use super::{Machine, Problems, Purpose, SettingProblem, Telegram, TelegramMode, Twilio};
use crate::channel::secret::Secret;
use crate::channel::twilio::Sender;
use crate::domain::phone_number::PhoneNumber;
use crate::log;

/// The values beside the problems that were found so far.
struct Reader<'a> {
    values: &'a BTreeMap<String, String>,
    problems: Vec<SettingProblem>,
}

pub(super) fn machine(values: &BTreeMap<String, String>, purpose: Purpose) -> Result<Machine, Problems> {
    let mut reader = Reader { values, problems: Vec::new() };
    reader.unknown_names();
    let log = reader.or_default(table::LOG, log::Level::parse, "It is none of the words.", "Write info, or debug.");
    let log_format =
        reader.or_default(table::LOG_FORMAT, log::Format::parse, "It is none of the words.", "Write text or json.");
    let listen = reader.or_default(
        table::LISTEN,
        |text| text.parse().ok(),
        "It is not an address with a port.",
        "Write it like 127.0.0.1:8080.",
    );
    let public_url = reader.url(table::PUBLIC_URL);
    let telegram = reader.telegram(public_url.as_ref());
    let twilio = reader.twilio(public_url.as_ref());
    let channel = reader.any("LINNET_TELEGRAM_") || reader.any("LINNET_TWILIO_");
    if purpose == Purpose::Serve && !channel {
        let what_to_do = "Set it for Telegram, or LINNET_TWILIO_ACCOUNT_SID and the others for text messages.";
        reader.problem(table::TELEGRAM_TOKEN, "No channel is set, so nobody can be written to.", what_to_do);
    }
    let scheme = reader.text(table::SCHEME).map(str::to_owned);
    if (channel || purpose == Purpose::Serve) && scheme.is_none() {
        let what_to_do = "Set it to the name that you publish under, such as oakfield.";
        reader.problem(table::SCHEME, "Nothing says which scheme the channels belong to.", what_to_do);
    }
    let machine = (|| {
        Some(Machine {
            database: reader.text_or_default(table::DATABASE).to_owned(),
            key_file: reader.text_or_default(table::KEY_FILE).into(),
            listen: listen?,
            public_url,
            scheme,
            log: log?,
            log_format: log_format?,
            telegram,
            twilio,
        })
    })();
    match machine {
        Some(machine) if reader.problems.is_empty() => Ok(machine),
        _ => Err(Problems(reader.problems)),
    }
}

impl<'a> Reader<'a> {
    /// A value; empty is as good as absent.
    fn text(&self, name: &str) -> Option<&'a str> {
        self.values.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    fn text_or_default(&self, name: &str) -> &'a str {
        let default = TABLE.iter().find(|setting| setting.name == name).map_or("", |setting| setting.default);
        self.text(name).unwrap_or(default)
    }

    fn secret(&self, name: &str) -> Option<Secret> {
        self.text(name).map(Secret::new)
    }

    /// Whether any setting that begins so is set, apart from where a provider answers.
    fn any(&self, start: &str) -> bool {
        self.values.keys().any(|name| name.starts_with(start) && self.text(name).is_some())
    }

    fn problem(&mut self, name: &str, message: &str, what_to_do: &str) {
        let (name, message, what_to_do) = (name.to_owned(), message.to_owned(), what_to_do.to_owned());
        self.problems.push(SettingProblem { name, message, what_to_do });
    }

    fn or_default<T>(
        &mut self,
        name: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        message: &str,
        what_to_do: &str,
    ) -> Option<T> {
        let parsed = parse(self.text_or_default(name));
        if parsed.is_none() {
            self.problem(name, message, what_to_do);
        }
        parsed
    }

    /// A name that nothing here reads is a slip: what it should have set is not set.
    fn unknown_names(&mut self) {
        let names = self.values.keys().filter(|name| name.starts_with("LINNET_"));
        let unknown: Vec<&String> = names
            .filter(|name| !TABLE.iter().any(|setting| setting.name == *name))
            .filter(|name| !table::OF_TESTS.contains(&name.as_str()))
            .collect();
        for name in unknown {
            let near = TABLE
                .iter()
                .map(|setting| (strsim::damerau_levenshtein(name, setting.name), setting.name))
                .min()
                .filter(|(distance, _)| *distance <= 6);
            let what_to_do = match near {
                Some((_, near)) => format!("Did you mean {near}?"),
                None => "See .env.example for the names there are.".to_owned(),
            };
            self.problem(name, "There is no such setting.", &what_to_do);
        }
    }

    /// An address of a server; plain HTTP only on this machine.
    fn url(&mut self, name: &str) -> Option<Url> {
        let text = self.text_or_default(name);
        if text.is_empty() {
            return None;
        }
        let url = Url::parse(text).ok().filter(|url| url.host().is_some() && url.query().is_none());
        let loopback = |url: &Url| matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        let url = url.filter(|url| url.scheme() == "https" || url.scheme() == "http" && loopback(url));
        if url.is_none() {
            self.problem(name, "It is not a https: address.", "Write it like https://linnet.example.org.uk.");
        }
        url
    }

    fn telegram(&mut self, public_url: Option<&Url>) -> Option<Telegram> {
        if !self.any("LINNET_TELEGRAM_") {
            return None;
        }
        let token = self.secret(table::TELEGRAM_TOKEN);
        if token.is_none() {
            self.problem(table::TELEGRAM_TOKEN, "It is missing.", "Copy the token of the bot from @BotFather.");
        }
        let mode = self.or_default(
            table::TELEGRAM_MODE,
            |word| match word {
                "polling" => Some(TelegramMode::Polling),
                "webhook" => Some(TelegramMode::Webhook),
                _ => None,
            },
            "It is none of the words.",
            "Write polling or webhook.",
        );
        let webhook_secret = self.secret(table::TELEGRAM_WEBHOOK_SECRET);
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        match &webhook_secret {
            Some(secret) if secret.expose().len() > 256 || !secret.expose().chars().all(allowed) => {
                let what_to_do = "Use 1 to 256 letters, digits, _ or -.";
                self.problem(table::TELEGRAM_WEBHOOK_SECRET, "Telegram does not take it.", what_to_do);
            }
            None if mode == Some(TelegramMode::Webhook) => {
                let what_to_do = "Set a long word of your own: it proves that a message comes from Telegram.";
                self.problem(table::TELEGRAM_WEBHOOK_SECRET, "It is missing.", what_to_do);
            }
            _ => {}
        }
        if mode == Some(TelegramMode::Webhook) && public_url.is_none() {
            self.needs_public_url("Telegram");
        }
        let api = self.url(table::TELEGRAM_API);
        Some(Telegram { token: token?, mode: mode?, webhook_secret, api: api? })
    }

    fn twilio(&mut self, public_url: Option<&Url>) -> Option<Twilio> {
        if !self.any("LINNET_TWILIO_") {
            return None;
        }
        let account_sid = self.text(table::TWILIO_ACCOUNT_SID).filter(|sid| is_sid(sid, "AC"));
        if account_sid.is_none() {
            let what_to_do = "Copy it from the Twilio console: AC and 32 more letters and digits.";
            self.problem(table::TWILIO_ACCOUNT_SID, "It is missing, or is no account SID.", what_to_do);
        }
        let present = self.secret(table::TWILIO_AUTH_TOKEN);
        if present.is_none() {
            let what_to_do = "Copy it from the Twilio console: without it nothing that comes in can be believed.";
            self.problem(table::TWILIO_AUTH_TOKEN, "It is missing.", what_to_do);
        }
        let auth_tokens: Vec<_> = present.into_iter().chain(self.secret(table::TWILIO_OLD_AUTH_TOKEN)).collect();
        let api_key = self.pair(table::TWILIO_API_KEY, table::TWILIO_API_SECRET);
        let shared_keys = self.pair(table::TWILIO_SHARED_KEY, table::TWILIO_SHARED_SECRET).into_iter().collect();
        let sender = self.twilio_sender();
        if public_url.is_none() {
            self.needs_public_url("Twilio");
        }
        let api = self.url(table::TWILIO_API);
        let account_sid = account_sid?.to_owned();
        Some(Twilio { account_sid, auth_tokens, api_key, shared_keys, sender: sender?, api: api? })
    }

    fn twilio_sender(&mut self) -> Option<Sender> {
        match (self.text(table::TWILIO_FROM), self.text(table::TWILIO_MESSAGING_SERVICE)) {
            (Some(_), Some(_)) => {
                self.problem(table::TWILIO_FROM, "A messaging service is set too.", "Take one of the two away.");
                None
            }
            (Some(number), None) => {
                let number = PhoneNumber::parse(number).ok().map(|number| Sender::Number(number.e164().to_owned()));
                if number.is_none() {
                    self.problem(table::TWILIO_FROM, "It is not a telephone number.", "Write it like +447700900000.");
                }
                number
            }
            (None, Some(service)) if is_sid(service, "MG") => Some(Sender::Service(service.to_owned())),
            (None, Some(_)) => {
                let what_to_do = "Copy it from the Twilio console: MG and 32 more letters and digits.";
                self.problem(table::TWILIO_MESSAGING_SERVICE, "It is no messaging service SID.", what_to_do);
                None
            }
            (None, None) => {
                let what_to_do = "Set it to your number, or set LINNET_TWILIO_MESSAGING_SERVICE.";
                self.problem(table::TWILIO_FROM, "Nothing says which number texts come from.", what_to_do);
                None
            }
        }
    }

    /// A name and its secret: both or none.
    fn pair(&mut self, name: &'static str, secret: &'static str) -> Option<(String, Secret)> {
        match (self.text(name), self.secret(secret)) {
            (Some(id), Some(value)) => Some((id.to_owned(), value)),
            (None, None) => None,
            (Some(_), None) => {
                self.problem(secret, "It is missing.", &format!("Set it, or take {name} away."));
                None
            }
            (None, Some(_)) => {
                self.problem(name, "It is missing.", &format!("Set it, or take {secret} away."));
                None
            }
        }
    }

    /// Once, whoever needs it.
    fn needs_public_url(&mut self, who: &str) {
        if self.problems.iter().all(|problem| problem.name != table::PUBLIC_URL) {
            let message = format!("It is missing, and {who} must reach this server.");
            self.problem(table::PUBLIC_URL, &message, "Set it to the https: address of your proxy.");
        }
    }
}

fn is_sid(text: &str, start: &str) -> bool {
    text.strip_prefix(start).is_some_and(|rest| rest.len() == 32 && rest.bytes().all(|b| b.is_ascii_hexdigit()))
}
