//! How many replies a second: `cargo bench --bench replies`.
//!
//! Two tables. The first is the whole road, `engine::receive` on SQLite that waits for the disk at every commit,
//! beside the bare driver that writes the same rows in the same run: the ratio is what Linnet itself costs, and it
//! means the same on a slow disk. The second is the engine alone, without a store.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and breaks off at the first mistake")]

mod alone;
mod bare;
mod whole;

use std::path::Path;
use std::time::Duration;

use linnet::engine::Sources;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(whole::compare());
    alone::measure();
}

/// How many a second.
fn rate(number: usize, time: Duration) -> f64 {
    f64::from(u32::try_from(number).unwrap()) / time.as_secs_f64()
}

/// The shipped scheme, as a publish would store it.
fn shipped() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("flows/example");
    let mut sources = Sources::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        if name == "scheme.toml" {
            sources.settings = text;
        } else {
            sources.files.insert(name, text);
        }
    }
    sources
}
