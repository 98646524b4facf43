//! Logs: what is told, how, and what never is.
//!
//! Never a name, a number or a text. So other crates are told only from `warn`, whatever the setting says (their
//! finer lines may hold addresses), and a panic tells where it happened and not its message, which may quote a reply.

use std::io::IsTerminal;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::layer;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
}

impl Level {
    /// Reads its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Error, Self::Warn, Self::Info, Self::Debug].into_iter().find(|level| level.word() == word)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
        }
    }

    fn filter(self) -> LevelFilter {
        match self {
            Self::Error => LevelFilter::ERROR,
            Self::Warn => LevelFilter::WARN,
            Self::Info => LevelFilter::INFO,
            Self::Debug => LevelFilter::DEBUG,
        }
    }
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
}

impl Format {
    /// Reads its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "text" => Some(Self::Text),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// Sends logs to standard error, and tells of panics there without their messages. Once a process.
pub fn init(level: Level, format: Format) {
    let others = if level == Level::Error { LevelFilter::ERROR } else { LevelFilter::WARN };
    let told = Targets::new().with_default(others).with_target("linnet", level.filter());
    let logs = tracing_subscriber::registry().with(told);
    let lines = layer().with_writer(std::io::stderr);
    // A second call in one process changes nothing.
    let _ = match format {
        Format::Text => logs.with(lines.with_ansi(std::io::stderr().is_terminal()).with_target(false)).try_init(),
        Format::Json => logs.with(lines.json().flatten_event(true)).try_init(),
    };
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        tracing::error!(place, "something in Linnet broke");
    }));
}
