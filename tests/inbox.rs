//! The inbox in a terminal: what a person wrote is read there, acted on, and let go.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A demo that runs until the test ends.
struct Demo {
    child: Child,
    folder: PathBuf,
    url: String,
}

impl Demo {
    fn begin() -> Self {
        let folder = std::env::temp_dir().join(format!("linnet-inbox-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let mut child = Command::new(env!("CARGO_BIN_EXE_linnet"))
            .args(["demo", "--listen", "127.0.0.1:0"])
            .current_dir(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the demo");
        let mut lines = BufReader::new(child.stdout.take().expect("what it prints")).lines();
        let page = lines.find_map(|line| Some(line.ok()?.split_once("The phone page:")?.1.trim().to_owned()));
        Self { child, folder, url: page.expect("the page's address") }
    }

    fn inbox(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let demo = |file: &str| self.folder.join("demo").join(file).to_string_lossy().into_owned();
        let key = std::fs::read_dir(self.folder.join("demo"))
            .expect("the demo's folder")
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .find(|name| Path::new(name).extension().is_some_and(|ending| ending == "key"))
            .expect("a key file");
        let output = Command::new(env!("CARGO_BIN_EXE_linnet"))
            .arg("inbox")
            .args(arguments)
            .args(["--database", &demo("linnet.db"), "--key-file", &demo(&key)])
            .current_dir(&self.folder)
            .output()
            .expect("the inbox");
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8_lossy(&said).into_owned())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn what_somebody_in_danger_wrote_is_read_acted_on_and_let_go() {
    let demo = Demo::begin();
    let address = format!("{}/phone/ann/messages", demo.url);
    let sent =
        reqwest::Client::new().post(address).body(r#"{"text": "I want to die"}"#).send().await.expect("an answer");
    assert!(sent.status().is_success(), "{}", sent.status());
    let (code, all) = demo.inbox(&[]);
    assert_eq!(code, Some(0), "{all}");
    let first = all.lines().next().unwrap_or_default();
    assert!(first.contains("URGENT") && first.contains("Ann"), "the most urgent stands first: {all}");
    let case = first.split_whitespace().next().unwrap_or_default().to_owned();
    let (_, one) = demo.inbox(&[&case, "--by", "Sam"]);
    assert!(one.contains("I want to die") && one.contains("held (urgent concern)"), "{one}");
    let (refused, told) = demo.inbox(&[&case, "--by", "Sam", "--close", "Spoke with her"]);
    assert_eq!(refused, Some(1), "a hold is never forgotten by closing: {told}");
    assert!(told.contains("--release"), "{told}");
    let spoke = ["--by", "Sam", "--spoken", "her sister is with her", "--close", "Spoke with her", "--release"];
    let (code, done) = demo.inbox(&[&[case.as_str()], &spoke[..]].concat());
    assert_eq!(code, Some(0), "{done}");
    assert!(done.contains("her sister is with her") && !done.contains("held (urgent"), "{done}");
    let (gone, _) = demo.inbox(&[&case]);
    assert_eq!(gone, Some(1));
    let (_, unread) = demo.inbox(&["--unread", "--read"]);
    assert!(unread.contains("I want to die"), "every reply is read by a person: {unread}");
    let (_, after) = demo.inbox(&["--unread"]);
    assert!(!after.contains("I want to die"), "{after}");
}
