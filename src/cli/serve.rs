//! `linnet serve`: the real thing, with the settings of this machine.

use std::process::ExitCode;

/// Nothing is told on the command line: settings come from the environment and `.env`.
#[derive(clap::Args, Clone, Debug)]
pub struct ServeArguments {}

/// Serves until it is told to stop.
pub async fn run(_arguments: ServeArguments) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
