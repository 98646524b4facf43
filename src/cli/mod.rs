//! Commands: one file each. `serve` is the composition root.

pub mod check;
mod folder;
pub mod import;
pub mod score;

/// Runs the command line.
pub fn run() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
