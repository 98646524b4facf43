//! What the two commands refuse, and what the demo keeps over a kill.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::house::Folder;

fn linnet(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linnet"));
    command.args(arguments).current_dir(folder).env_clear().envs(settings.iter().copied());
    command
}

/// Runs a command that is to fail, and gives what it told.
fn refused(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> String {
    let done = linnet(folder, arguments, settings).output().unwrap();
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    String::from_utf8(done.stderr).unwrap()
}

/// A demo that runs, and its address.
struct Demo(Child, String);

impl Demo {
    fn start(folder: &Path) -> Self {
        let log = File::options().create(true).append(true).open(folder.join("log")).unwrap();
        let mut child = linnet(folder, &["demo", "--listen", "127.0.0.1:0"], &[])
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told = lines.by_ref().map(Result::unwrap).find(|line| line.contains("http://"));
        // The pipe stays open, or a later line would find nobody.
        std::thread::spawn(move || lines.for_each(drop));
        let told = told.expect("it tells where it listens");
        Self(child, told.split_whitespace().last().unwrap().to_owned())
    }

    async fn get(&self, path: &str) -> Value {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        http.get(format!("{}{path}", self.1)).send().await.unwrap().json().await.unwrap()
    }

    async fn post(&self, path: &str, body: &Value) -> Value {
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_mins(1)).build().unwrap();
        http.post(format!("{}{path}", self.1)).json(body).send().await.unwrap().json().await.unwrap()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_demo_keeps_its_talk_and_its_hour_over_a_kill() {
    let folder = Folder::new();
    let demo = Demo::start(&folder.0);
    let next = serde_json::json!({"handset": "ann"});
    demo.post("/demo/clock/next", &next).await;
    demo.post("/phone/ann/messages", &serde_json::json!({"text": "1"})).await;
    let before = demo.get("/phone/ann/messages").await;
    let hour = demo.get("/demo/clock").await["now"].as_str().unwrap().to_owned();
    drop(demo);
    let demo = Demo::start(&folder.0);
    assert!(demo.get("/demo/clock").await["now"].as_str().unwrap() >= hour.as_str(), "time does not go back");
    let texts = |answer: &Value| -> Vec<String> {
        let all = answer.as_array().unwrap().iter();
        all.map(|message| message["text"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let after = demo.get("/phone/ann/messages").await;
    let (before, after) = (texts(&before), texts(&after));
    assert!(before.iter().any(|text| text.contains("How has your week been?")), "{before:?}");
    assert!(after.starts_with(&before), "{before:?}\n{after:?}");

    let settings = [
        ("LINNET_DATABASE", "demo/linnet.db"),
        ("LINNET_KEY_FILE", "demo/linnet.db.key"),
        ("LINNET_SCHEME", "oakfield"),
        ("LINNET_TELEGRAM_TOKEN", "1:a"),
    ];
    let told = refused(&folder.0, &["serve"], &settings);
    assert!(told.contains("This is the database of a demo."), "{told}");
    drop(demo);
}

#[test]
fn serve_tells_what_is_missing_and_what_to_do() {
    let folder = Folder::new();
    let told = refused(&folder.0, &["serve"], &[]);
    assert!(told.contains("LINNET_SCHEME") && told.contains("LINNET_TELEGRAM_TOKEN"), "{told}");
    assert!(told.contains("what to do: "), "{told}");
    std::fs::write(folder.0.join(".env"), "LINNET_SCHEME=oakfield\nLINNET_TELEGRAM_TOKEN=1:a\n").unwrap();
    let told = refused(&folder.0, &["serve"], &[]);
    assert!(told.contains("linnet publish flows/example --scheme oakfield"), "{told}");
}

#[test]
fn the_demo_stays_on_this_machine_and_on_its_own_database() {
    let folder = Folder::new();
    let told = refused(&folder.0, &["demo", "--listen", "0.0.0.0:0"], &[]);
    assert!(told.contains("this machine only"), "{told}");
    // A database that serve has made.
    let settings =
        [("LINNET_SCHEME", "oakfield"), ("LINNET_TELEGRAM_TOKEN", "1:a"), ("LINNET_KEY_FILE", "linnet.db.key")];
    refused(&folder.0, &["serve"], &settings);
    for more in [&[][..], &["--fresh"][..]] {
        let arguments = [&["demo", "--listen", "127.0.0.1:0", "--database", "linnet.db"][..], more].concat();
        let told = refused(&folder.0, &arguments, &[]);
        assert!(told.contains("is not a database of the demo"), "{told}");
    }
    let wrong = linnet(&folder.0, &["dmeo"], &[]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
}
