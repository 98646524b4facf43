//! Every setting of a machine, once. `.env.example`, the reading and the hints come from this table.

use std::fmt::Write;

/// One setting.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub name: &'static str,
    /// What it is for, as whole sentences; a line break is one in `.env.example` too.
    pub meaning: &'static str,
    /// What holds when it is left out; empty where nothing does.
    pub default: &'static str,
    /// What a value looks like, where there is no default.
    pub example: &'static str,
    /// Whether it must not be seen by others.
    pub secret: bool,
}

const fn setting(name: &'static str, default: &'static str, example: &'static str, meaning: &'static str) -> Setting {
    Setting { name, meaning, default, example, secret: false }
}

const fn secret(name: &'static str, example: &'static str, meaning: &'static str) -> Setting {
    Setting { name, meaning, default: "", example, secret: true }
}

pub const DATABASE: &str = "LINNET_DATABASE";
pub const KEY_FILE: &str = "LINNET_KEY_FILE";
pub const LISTEN: &str = "LINNET_LISTEN";
pub const PUBLIC_URL: &str = "LINNET_PUBLIC_URL";
pub const SCHEME: &str = "LINNET_SCHEME";
pub const LOG: &str = "LINNET_LOG";
pub const LOG_FORMAT: &str = "LINNET_LOG_FORMAT";
pub const TELEGRAM_TOKEN: &str = "LINNET_TELEGRAM_TOKEN";
pub const TELEGRAM_MODE: &str = "LINNET_TELEGRAM_MODE";
pub const TELEGRAM_WEBHOOK_SECRET: &str = "LINNET_TELEGRAM_WEBHOOK_SECRET";
pub const TELEGRAM_API: &str = "LINNET_TELEGRAM_API";
pub const TWILIO_ACCOUNT_SID: &str = "LINNET_TWILIO_ACCOUNT_SID";
pub const TWILIO_AUTH_TOKEN: &str = "LINNET_TWILIO_AUTH_TOKEN";
pub const TWILIO_OLD_AUTH_TOKEN: &str = "LINNET_TWILIO_OLD_AUTH_TOKEN";
pub const TWILIO_API_KEY: &str = "LINNET_TWILIO_API_KEY";
pub const TWILIO_API_SECRET: &str = "LINNET_TWILIO_API_SECRET";
pub const TWILIO_SHARED_KEY: &str = "LINNET_TWILIO_SHARED_KEY";
pub const TWILIO_SHARED_SECRET: &str = "LINNET_TWILIO_SHARED_SECRET";
pub const TWILIO_FROM: &str = "LINNET_TWILIO_FROM";
pub const TWILIO_MESSAGING_SERVICE: &str = "LINNET_TWILIO_MESSAGING_SERVICE";
pub const TWILIO_API: &str = "LINNET_TWILIO_API";

/// All of them, in the order of `.env.example`.
pub const TABLE: &[Setting] = &[
    Setting {
        secret: true,
        ..setting(
            DATABASE,
            "linnet.db",
            "postgres://linnet:PASSWORD@localhost/linnet",
            "Where everything is kept: the path of an SQLite file, or the address of a PostgreSQL database.",
        )
    },
    setting(
        KEY_FILE,
        "linnet.key",
        "",
        "The file with the key that opens what is personal in the database. It is made on the first run.\n\
         Keep a copy of it, apart from the database: without it, names, numbers and texts are lost.",
    ),
    setting(LISTEN, "127.0.0.1:8080", "", "Address and port to listen on. A proxy with TLS stands in front of it."),
    setting(
        PUBLIC_URL,
        "",
        "https://linnet.example.org.uk",
        "The address under which Twilio and Telegram reach this server through the proxy.\n\
         Needed for Twilio, and for Telegram by webhook.",
    ),
    setting(SCHEME, "", "oakfield", "The scheme that the channels below belong to: the name it was published under."),
    setting(LOG, "info", "", "How much is told: error, warn, info or debug. Never a name, a number or a text."),
    setting(LOG_FORMAT, "text", "", "text for people, json for machines."),
    secret(
        TELEGRAM_TOKEN,
        "123456:ABC-DEF",
        "Telegram: the token of the bot, from @BotFather. Leave it out where Telegram is not used.",
    ),
    setting(
        TELEGRAM_MODE,
        "polling",
        "",
        "polling asks Telegram for messages and needs no public address; webhook has them brought.",
    ),
    secret(
        TELEGRAM_WEBHOOK_SECRET,
        "a-long-word-of-your-own",
        "For webhook: 1 to 256 letters, digits, _ or -, which Telegram repeats with each message.",
    ),
    setting(TELEGRAM_API, "https://api.telegram.org", "", "Where Telegram answers; change it for a test only."),
    setting(
        TWILIO_ACCOUNT_SID,
        "",
        "AC0123456789abcdef0123456789abcdef",
        "Twilio, for text messages: the SID of the account. Leave it out where Twilio is not used.",
    ),
    secret(TWILIO_AUTH_TOKEN, "", "The auth token of the account: Twilio signs with it what it brings us."),
    secret(TWILIO_OLD_AUTH_TOKEN, "", "The auth token before this one, while Twilio changes from one to the other."),
    setting(
        TWILIO_API_KEY,
        "",
        "SK0123456789abcdef0123456789abcdef",
        "An API key to send with, so that the auth token need not be used for it. With its secret, or not at all.",
    ),
    secret(TWILIO_API_SECRET, "", "The secret of that API key."),
    setting(TWILIO_SHARED_KEY, "", "", "The id of a signing key, where Twilio signs with the newer scheme."),
    secret(TWILIO_SHARED_SECRET, "", "The secret of that signing key."),
    setting(
        TWILIO_FROM,
        "",
        "+447700900000",
        "The number that texts come from, with +44. This or a messaging service, not both.",
    ),
    setting(
        TWILIO_MESSAGING_SERVICE,
        "",
        "MG0123456789abcdef0123456789abcdef",
        "The messaging service that texts come from, instead of one number.",
    ),
    setting(TWILIO_API, "https://api.twilio.com", "", "Where Twilio answers; change it for a test only."),
];

/// Names that begin like a setting and belong to the tests of Linnet itself.
pub const OF_TESTS: [&str; 3] = ["LINNET_TEST_POSTGRES", "LINNET_REQUIRE", "LINNET_PEERS"];

/// The text of `.env.example`.
#[must_use]
pub fn env_example() -> String {
    let mut text = "# The settings of a machine that runs `linnet serve`. Copy this file to .env and take away the # before a name.\n\
         # What is set in the environment holds over .env. `linnet demo` needs none of them.\n"
        .to_owned();
    for setting in TABLE {
        text.push('\n');
        for line in setting.meaning.lines() {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "# {line}");
        }
        if setting.secret {
            text.push_str("# Secret.\n");
        }
        if !setting.default.is_empty() && !setting.example.is_empty() {
            let _ = writeln!(text, "# For example {}", setting.example);
        }
        let shown = if setting.default.is_empty() { setting.example } else { setting.default };
        let _ = writeln!(text, "#{}={shown}", setting.name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_file_lists_every_setting() {
        let file = include_str!("../../.env.example");
        assert_eq!(file, env_example(), "write the text on the right into .env.example");
    }

    #[test]
    fn a_secret_has_no_default() {
        let defaults = TABLE.iter().filter(|setting| setting.secret && !setting.default.is_empty());
        assert_eq!(defaults.map(|setting| setting.name).collect::<Vec<_>>(), [DATABASE]);
    }
}
