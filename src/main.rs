//! The binary: it hands over to [`linnet::cli`] and turns its answer into an exit code.

fn main() -> std::process::ExitCode {
    linnet::cli::run()
}
