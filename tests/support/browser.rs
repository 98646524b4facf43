//! Chromium, driven through chromedriver's own JSON (the W3C's WebDriver) with nothing but reqwest.
#![allow(dead_code, clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stderr, reason = "tests")]

use std::io::Write;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};

/// A browser with one window; it and its driver end with this.
pub struct Browser {
    driver: Child,
    session: String,
    http: reqwest::Client,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser when it is told to; when it is killed the browser follows by itself.
        _ = self.driver.kill();
        _ = self.driver.wait();
    }
}

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Browser {
    /// `None`, told in one visible line, where there is no chromedriver; `LINNET_REQUIRE=browser` makes that a failure.
    pub async fn open(width: u32, height: u32) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let driver = match driver {
            Ok(driver) => driver,
            Err(error) => {
                let required = std::env::var("LINNET_REQUIRE").is_ok_and(|names| names.contains("browser"));
                assert!(!required, "LINNET_REQUIRE=browser, but chromedriver does not start: {error}");
                let line = format!("The page is NOT tested in a browser: chromedriver does not start: {error}\n");
                // Straight to the terminal: the test harness would swallow it when the test passes.
                let terminal = std::fs::File::options().write(true).open("/dev/tty");
                if terminal.and_then(|mut tty| tty.write_all(line.as_bytes())).is_err() {
                    std::io::stderr().write_all(line.as_bytes()).unwrap();
                }
                return None;
            }
        };
        let mut browser =
            Self { driver, session: format!("http://127.0.0.1:{port}/session"), http: reqwest::Client::new() };
        browser.begin(width, height).await;
        Some(browser)
    }

    async fn begin(&mut self, width: u32, height: u32) {
        // No sandbox: in a container, and as root, Chromium has none to use. The page is our own.
        let capabilities = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"],
            "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "mobile": width < 600 } },
        } } } });
        for _ in 0..100 {
            if let Ok(answer) = self.http.post(&self.session).json(&capabilities).send().await {
                let answer: Value = answer.json().await.unwrap();
                let id = answer["value"]["sessionId"].as_str().unwrap_or_else(|| panic!("no browser: {answer}"));
                self.session = format!("{}/{id}", self.session);
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("chromedriver does not answer");
    }

    async fn tell(&self, command: &str, body: Value) -> Value {
        let answer = self.http.post(format!("{}/{command}", self.session)).json(&body).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        assert!(answer["value"].get("error").is_none(), "{command} {body}: {answer}");
        answer["value"].clone()
    }

    pub async fn go_to(&self, url: &str) {
        self.tell("url", json!({ "url": url })).await;
    }

    async fn find(&self, selector: &str) -> String {
        let found = self.tell("element", json!({ "using": "css selector", "value": selector })).await;
        found[ELEMENT].as_str().unwrap().to_owned()
    }

    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        self.tell(&format!("element/{element}/click"), json!({})).await;
    }

    /// Types into a field; `\u{e007}` is the enter key.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let element = self.find(selector).await;
        self.tell(&format!("element/{element}/value"), json!({ "text": text })).await;
    }

    /// What a script gives back.
    pub async fn run(&self, script: &str) -> Value {
        self.tell("execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// Waits until the text of an element holds these words.
    pub async fn sees(&self, selector: &str, words: &str) {
        let script = format!("return document.querySelector({})?.innerText ?? ''", json!(selector));
        let mut text = Value::Null;
        for _ in 0..200 {
            text = self.run(&script).await;
            if text.as_str().unwrap().contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{selector} never showed {words:?}, but: {text}");
    }

    /// The page as a PNG.
    pub async fn picture(&self) -> Vec<u8> {
        let answer: Value =
            self.http.get(format!("{}/screenshot", self.session)).send().await.unwrap().json().await.unwrap();
        base64::engine::general_purpose::STANDARD.decode(answer["value"].as_str().unwrap()).unwrap()
    }

    /// Ends the browser and its driver.
    pub async fn close(self) {
        _ = self.http.delete(&self.session).send().await;
    }
}
