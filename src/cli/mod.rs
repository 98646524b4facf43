//! Commands: one file each. `serve` and `demo` run what `compose` puts together.
//!
//! To add one: its file, a variant of [`Command`] and a line in [`Command::run`].

pub mod advice;
pub mod check;
pub mod compose;
mod database;
pub mod demo;
mod folder;
pub mod import;
pub mod inbox;
pub mod publish;
pub mod score;
pub mod scores;
pub mod serve;
pub mod talk;
pub mod train_reader;
pub mod understand;

use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser, Subcommand};

use crate::domain::flow::Measures;
use crate::domain::flow::problem::nearest;

use advice::Advice;

/// Linnet keeps in touch with people after a social-prescribing referral, by SMS and Telegram.
#[derive(Debug, Parser)]
#[command(name = "linnet", version, subcommand_required = true, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// What can be asked of Linnet.
#[derive(Debug, Subcommand)]
enum Command {
    Check(check::CheckArguments),
    Publish(publish::PublishArguments),
    Talk(talk::TalkArguments),
    Import(import::ImportArguments),
    Inbox(inbox::InboxArguments),
    /// Reads lines `MEASURE<TAB>a,b,c` and writes the score of each as one JSON line.
    Score,
    Scores(scores::ScoresArguments),
    /// Reads messages, one a line, and writes what Linnet reads in each as one JSON line.
    Understand(understand::Arguments),
    /// Makes the weights of the statistical reader anew from the labelled messages in this repository.
    TrainReader(train_reader::Arguments),
    /// Shows the whole of Linnet on this machine: no account, no server, no setting.
    Demo(demo::DemoArguments),
    /// Runs Linnet with the settings of this machine (see .env.example).
    Serve(serve::ServeArguments),
}

impl Command {
    fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Check(arguments) => check::command(&arguments),
            Self::Publish(arguments) => block_on(publish::run(arguments)),
            Self::Talk(arguments) => talk::command(arguments),
            Self::Import(arguments) => import::command(arguments),
            Self::Inbox(arguments) => block_on(inbox::run(arguments)),
            Self::Score => Ok(score::run().map(|()| ExitCode::SUCCESS)?),
            Self::Scores(arguments) => block_on(scores::run(arguments)),
            Self::Understand(arguments) => understand::command(&arguments),
            Self::TrainReader(arguments) => train_reader::command(&arguments),
            Self::Demo(arguments) => block_on(demo::run(arguments)),
            Self::Serve(arguments) => block_on(serve::run(arguments)),
        }
    }
}

/// Runs the command line. 0: done; 1: it failed, or a check found a problem; 2: it was asked in the wrong way.
pub fn run() -> ExitCode {
    let arguments = Arguments::try_parse().unwrap_or_else(|error| with_a_hint(error).exit());
    match arguments.command.run() {
        Ok(code) => code,
        Err(error) => {
            tell(&error, &mut std::io::stderr().lock());
            ExitCode::FAILURE
        }
    }
}

/// Says which option was probably meant, where clap itself has no guess: it finds no likeness in three letters.
fn with_a_hint(mut error: clap::Error) -> clap::Error {
    let typed = match (error.kind(), error.get(ContextKind::InvalidArg), error.get(ContextKind::SuggestedArg)) {
        (ErrorKind::UnknownArgument, Some(ContextValue::String(typed)), None) => typed.clone(),
        _ => return error,
    };
    let all = Arguments::command();
    let named = std::env::args().nth(1).and_then(|name| all.find_subcommand(name));
    let options: Vec<String> = named
        .into_iter()
        .flat_map(clap::Command::get_arguments)
        .filter_map(|option| Some(format!("--{}", option.get_long()?)))
        .collect();
    if let Some(near) = nearest(&typed, options.iter().map(String::as_str)) {
        error.insert(ContextKind::SuggestedArg, ContextValue::String(near.to_owned()));
    }
    error
}

/// What happened, why, and what to do.
fn tell(error: &anyhow::Error, out: &mut dyn Write) {
    // Where nobody reads it any more there is nobody to tell.
    let _ = writeln!(out, "error: {error}");
    let mut told = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        // Some libraries tell their cause in their own words too.
        if !told.contains(&cause) {
            let _ = writeln!(out, "  because: {cause}");
        }
        told = cause;
    }
    if let Some(advice) = error.downcast_ref::<Advice>() {
        let _ = writeln!(out, "  what to do: {}", advice.what_to_do);
    }
}

/// Runs a command that waits for sockets and timers.
fn block_on<T>(future: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(future)
}

/// The measures that a flow may name.
fn measures() -> Measures<'static> {
    crate::engine::measures()
}
