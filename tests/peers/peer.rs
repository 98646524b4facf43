//! Finding, asking, starting and stopping the outside programs.

use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// Where the peers are installed. `None` is said in one line that no test runner swallows.
pub fn folder(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("LINNET_PEERS").map(PathBuf::from).filter(|folder| folder.is_dir());
    let required = std::env::var_os("LINNET_REQUIRE").is_some_and(|names| names.to_string_lossy().contains("peers"));
    assert!(
        folder.is_some() || !required,
        "LINNET_REQUIRE names peers, but LINNET_PEERS is no folder: run tests/peers/install.sh DIR"
    );
    if folder.is_none() {
        let _ = writeln!(std::io::stderr(), "skipped: {test} (needs LINNET_PEERS, see tests/peers/install.sh)");
    }
    folder
}

/// Runs one of the Python programs beside this file: JSON in, JSON out.
pub async fn ask(folder: &Path, program: &str, question: Value) -> Value {
    let python = folder.join("python/bin/python");
    let program = here(program);
    tokio::task::spawn_blocking(move || {
        let mut child = Command::new(python)
            .arg(program)
            .env("NO_PROXY", "127.0.0.1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the peer's Python starts");
        child.stdin.take().unwrap().write_all(question.to_string().as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "the peer failed, see above");
        serde_json::from_slice(&output.stdout).expect("the peer prints JSON")
    })
    .await
    .unwrap()
}

/// Prism, serving Twilio's own description of its API, until it is dropped.
pub struct Prism {
    child: Child,
    pub address: String,
}

impl Prism {
    pub fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new(folder.join("node_modules/.bin/prism"))
            // Not `--errors`: the description's own example of a list breaks the description, and Prism would answer 500.
            // Requests are checked all the same.
            .args(["mock", "-h", "127.0.0.1", "-p", &port.to_string()])
            .arg(here("../data/twilio_api_v2010.json"))
            .stdout(Stdio::null())
            .spawn()
            .expect("Prism starts");
        let mut prism = Self { child, address: format!("http://127.0.0.1:{port}") };
        prism.wait_until_it_listens(SocketAddr::from(([127, 0, 0, 1], port)));
        prism
    }

    fn wait_until_it_listens(&mut self, address: SocketAddr) {
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(self.child.try_wait().unwrap().is_none(), "Prism ended by itself");
            // It reads the description first: 4 s on an idle machine.
            assert!(begun.elapsed() < Duration::from_mins(2), "Prism never listened");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers").join(name)
}
