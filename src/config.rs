//! The settings of a machine, from the environment and `.env`: the only place that reads them.
//!
//! Everything that is missing or wrong is told at once, each with what to do. A value is never repeated in a message:
//! it may be a secret that was put in the wrong place. What belongs to a scheme stands in its `scheme.toml`.

mod read;
pub mod table;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use reqwest::Url;

use crate::channel::secret::Secret;
use crate::channel::twilio::Sender;
use crate::log;

/// The settings of a machine.
#[derive(Clone)]
pub struct Machine {
    /// A path or a `postgres:` address, which may hold a password.
    pub database: String,
    pub key_file: PathBuf,
    pub listen: SocketAddr,
    /// Without a slash at its end.
    pub public_url: Option<Url>,
    /// The slug of the scheme that the channels belong to.
    pub scheme: Option<String>,
    pub log: log::Level,
    pub log_format: log::Format,
    pub telegram: Option<Telegram>,
    pub twilio: Option<Twilio>,
}

/// How Telegram brings messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TelegramMode {
    Polling,
    Webhook,
}

/// A Telegram bot.
#[derive(Clone, Debug)]
pub struct Telegram {
    pub token: Secret,
    pub mode: TelegramMode,
    pub webhook_secret: Option<Secret>,
    pub api: Url,
}

/// A Twilio account.
#[derive(Clone, Debug)]
pub struct Twilio {
    pub account_sid: String,
    /// The present one, then the one before.
    pub auth_tokens: Vec<Secret>,
    pub api_key: Option<(String, Secret)>,
    pub shared_keys: Vec<(String, Secret)>,
    pub sender: Sender,
    pub api: Url,
}

// The address of the database may hold a password.
impl std::fmt::Debug for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Machine")
            .field("key_file", &self.key_file)
            .field("listen", &self.listen)
            .field("public_url", &self.public_url.as_ref().map(Url::as_str))
            .field("scheme", &self.scheme)
            .field("telegram", &self.telegram)
            .field("twilio", &self.twilio)
            .finish_non_exhaustive()
    }
}

/// One setting that is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingProblem {
    /// The name of the setting, or `.env`.
    pub name: String,
    /// What is wrong, without the value.
    pub message: String,
    pub what_to_do: String,
}

/// Everything that is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<SettingProblem>);

impl std::fmt::Display for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let number = self.0.len();
        let settings = if number == 1 { "setting is" } else { "settings are" };
        write!(f, "{number} {settings} missing or wrong:")?;
        for problem in &self.0 {
            write!(f, "\n  {}: {} {}", problem.name, problem.message, problem.what_to_do)?;
        }
        Ok(())
    }
}

/// What the settings are read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To run: somebody must be reachable.
    Serve,
    /// A command beside it: the database is enough.
    Command,
}

impl Machine {
    /// Reads the environment and, where it says nothing, `.env` in the current folder.
    ///
    /// # Errors
    /// With everything that is missing or wrong.
    pub fn from_environment(purpose: Purpose) -> Result<Self, Problems> {
        let mut values = BTreeMap::new();
        let mut problems = Vec::new();
        // A file that is not there is no problem; one that cannot be read is.
        match dotenvy::from_path_iter(".env") {
            Ok(lines) => {
                for line in lines {
                    match line {
                        Ok((name, value)) => _ = values.insert(name, value),
                        // The error itself repeats the line, and with it perhaps a secret.
                        Err(_) => problems.push(SettingProblem {
                            name: ".env".to_owned(),
                            message: "A line of it cannot be read.".to_owned(),
                            what_to_do: "Write NAME=value, with quotes around a value that has blanks.".to_owned(),
                        }),
                    }
                }
            }
            Err(error) if error.not_found() => {}
            Err(_) => problems.push(SettingProblem {
                name: ".env".to_owned(),
                message: "The file is there and cannot be read.".to_owned(),
                what_to_do: "Let the user that runs Linnet read it.".to_owned(),
            }),
        }
        for (name, value) in std::env::vars_os() {
            if let (Ok(name), Ok(value)) = (name.into_string(), value.into_string()) {
                values.insert(name, value);
            }
        }
        match Self::read(&values, purpose) {
            Ok(machine) if problems.is_empty() => Ok(machine),
            Ok(_) => Err(Problems(problems)),
            Err(Problems(more)) => {
                problems.extend(more);
                Err(Problems(problems))
            }
        }
    }

    /// Reads settings by their names.
    ///
    /// # Errors
    /// With everything that is missing or wrong.
    pub fn read(values: &BTreeMap<String, String>, purpose: Purpose) -> Result<Self, Problems> {
        read::machine(values, purpose)
    }
}

/// Whether a continuous integration runs this: commands that rewrite files do not.
#[must_use]
pub fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}
