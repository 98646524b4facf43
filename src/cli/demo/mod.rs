//! `linnet demo`: the whole of Linnet on this machine, without an account, a server or a setting.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// What may be chosen.
#[derive(clap::Args, Clone, Debug)]
pub struct DemoArguments {
    /// Where the pages are; only this machine's own addresses.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The demo's database; its key is kept beside it.
    #[arg(long, default_value = "demo/linnet.db")]
    pub database: PathBuf,
    /// Begin anew: what was lived through before is thrown away.
    #[arg(long)]
    pub fresh: bool,
}

/// Shows the demo until it is told to stop.
pub async fn run(_arguments: DemoArguments) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
