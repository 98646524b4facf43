//! Commands: one file each. `serve` is the composition root.

pub mod check;
mod folder;
pub mod import;
pub mod score;
pub mod train_reader;
pub mod understand;

/// Runs the command line.
pub fn run() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
