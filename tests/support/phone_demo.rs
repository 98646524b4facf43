//! A demo of one scheme with two people and one link worker, served on a loopback port: what the tests of the phone
//! page drive. Composed as `linnet demo` composes it.
#![allow(dead_code, clippy::unwrap_used, reason = "tests use parts of it")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::FutureExt;
use linnet::channel::Channel;
use linnet::channel::phone::Phone;
use linnet::clock::{Clock, DemoClock};
use linnet::domain::Moment;
use linnet::domain::enrol::{NewAddress, NewPerson, NewStaff, Role};
use linnet::domain::id::{AccountId, SchemeId};
use linnet::domain::language::Language;
use linnet::domain::person::{Consent, Referral, SafeToText, Stage};
use linnet::domain::phone_number::PhoneNumber;
use linnet::engine::chance::Chance;
use linnet::engine::{Engine, Published, Sources, Way};
use linnet::store::master_key::MasterKey;
use linnet::store::{Db, Durability, account, people, staff};
use linnet::web::listen;
use linnet::web::phone::{Handset, Kind, PhoneState, router};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// A demo that runs until it is dropped.
pub struct Demo {
    pub url: String,
    pub folder: PathBuf,
    http: reqwest::Client,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Five minutes before the first check-in of both people.
pub fn beginning() -> Moment {
    "2026-11-24T10:25:00Z".parse().unwrap()
}

impl Demo {
    pub async fn start() -> Self {
        Self::start_on("127.0.0.1:0").await
    }

    pub async fn start_on(address: &str) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("linnet-phone-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self::over(folder, address).await
    }

    /// Over the database in a folder, which is made when it is new.
    pub async fn over(folder: PathBuf, address: &str) -> Self {
        let url = format!("sqlite:{}", folder.join("demo.db").display());
        let db = Db::open(&url, MasterKey::from_bytes(&[7; 32]), Durability::None).await.unwrap();
        let clock = Arc::new(DemoClock::starting_at(beginning()));
        let scheme = publish(&db, &clock).await;
        let account = open_account(&db, scheme).await;
        let phone = Phone::new(account);
        let way = Way { scheme, channel: Channel::Phone(phone.clone()) };
        let engine = Arc::new(Engine::new(
            db.clone(),
            Arc::clone(&clock) as Arc<dyn Clock>,
            Chance::from_system().unwrap(),
            vec![way],
        ));
        enrol(&engine, scheme).await;
        engine.cycle().await.unwrap();
        let handsets = handsets(&db, scheme).await;
        let others = Arc::new(|| async { 0 }.boxed());
        let state = PhoneState { engine: Arc::clone(&engine), phone, clock, scheme, handsets, others };
        let listener = TcpListener::bind(address).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let work = tokio::spawn(async move { engine.work(std::future::pending()).await });
        let serve = tokio::spawn(listen::serve(listener, router(state), std::future::pending()));
        Self { url, folder, http: reqwest::Client::new(), tasks: vec![work, serve] }
    }

    /// Stops as a kill would, and gives the folder with the database.
    pub async fn kill(mut self) -> PathBuf {
        for task in self.tasks.drain(..) {
            task.abort();
            _ = task.await;
        }
        std::mem::take(&mut self.folder)
    }

    pub async fn get(&self, path: &str) -> Value {
        self.http.get(format!("{}{path}", self.url)).send().await.unwrap().json().await.unwrap()
    }

    pub async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let answer = self.http.post(format!("{}{path}", self.url)).json(&body).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap_or_default())
    }

    /// Writes on a phone.
    pub async fn write(&self, handset: &str, text: &str) {
        let (status, body) = self.post(&format!("/phone/{handset}/messages"), json!({ "text": text })).await;
        assert_eq!(status, 202, "{body}");
    }

    pub async fn messages(&self, handset: &str) -> Vec<String> {
        let rows = self.get(&format!("/phone/{handset}/messages?after=0")).await;
        rows.as_array().unwrap().iter().map(line).collect()
    }

    /// Waits for a message of ours that holds these words, and gives it.
    pub async fn hears(&self, handset: &str, words: &str) -> String {
        let mut after = 0;
        for _ in 0..20 {
            let rows = self.get(&format!("/phone/{handset}/messages?after={after}&wait=5")).await;
            for row in rows.as_array().unwrap() {
                after = row["number"].as_u64().unwrap();
                let text = row["text"].as_str().unwrap();
                if row["from"] == "linnet" && text.contains(words) {
                    return text.to_owned();
                }
            }
            assert!(!rows.as_array().unwrap().is_empty(), "{handset} waited in vain for: {words}");
        }
        panic!("{handset} heard so much, but never: {words}");
    }

    pub async fn next(&self) -> Value {
        let (status, moved) = self.post("/demo/clock/next", json!({})).await;
        assert_eq!(status, 200, "{moved}");
        moved
    }

    pub async fn next_check_in(&self, handset: &str) -> Value {
        let (status, moved) = self.post("/demo/clock/next", json!({ "handset": handset })).await;
        assert_eq!(status, 200, "{moved}");
        moved
    }
}

fn line(row: &Value) -> String {
    format!("{}: {}", row["from"].as_str().unwrap(), row["text"].as_str().unwrap())
}

async fn publish(db: &Db, clock: &Arc<DemoClock>) -> SchemeId {
    let clock = Arc::clone(clock) as Arc<dyn Clock>;
    let engine = Engine::new(db.clone(), clock, Chance::from_system().unwrap(), Vec::new());
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("flows/example");
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ["flow", "part", "talk"].iter().any(|known| ending == *known)) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
    let settings = std::fs::read_to_string(folder.join("scheme.toml")).unwrap();
    match engine.publish("example", &Sources { files, settings }, "a test").await.unwrap() {
        Published::InForce { scheme, .. } => scheme,
        Published::Refused { flows, settings } => panic!("{flows:?} {settings:?}"),
    }
}

async fn open_account(db: &Db, scheme: SchemeId) -> AccountId {
    let id = AccountId(uuid::Uuid::from_u128(7));
    let row = account::Account {
        id,
        scheme,
        kind: "phone".to_owned(),
        webhook_key: "phone".to_owned(),
        display_name: "Phone".to_owned(),
        secret_name: String::new(),
        active: true,
    };
    let mut tx = db.begin().await.unwrap();
    account::upsert(&mut tx, &row).await.unwrap();
    tx.commit().await.unwrap();
    id
}

fn number(text: &str) -> NewAddress {
    NewAddress::Sms(PhoneNumber::parse(text).unwrap())
}

async fn enrol(engine: &Engine, scheme: SchemeId) {
    let sam = NewStaff {
        name: "Sam Okoro".to_owned(),
        role: Role::LinkWorker,
        address: number("07700 900200"),
        on_duty: true,
    };
    engine.enrol_staff(scheme, &[(2, sam)]).await.unwrap();
    let person = |first: &str, last: &str, phone: &str, activity: &str| NewPerson {
        first_name: first.to_owned(),
        last_name: Some(last.to_owned()),
        address: number(phone),
        language: Language::ENGLISH,
        stage: Stage::Active,
        joined_on: Some("2026-11-16".parse().unwrap()),
        referral: Referral {
            source: "gp".to_owned(),
            referred_on: None,
            needs: vec!["loneliness".to_owned()],
            activity: Some(activity.to_owned()),
        },
        link_worker: Some("Sam Okoro".to_owned()),
        safe_to_text: SafeToText::Yes,
        consent: Consent::Yes,
    };
    let rows = [
        (2, person("Ann", "Carter", "07700 900101", "the gardening group")),
        (3, person("Ben", "Hughes", "07700 900102", "the walking group")),
    ];
    engine.enrol(scheme, &rows).await.unwrap();
}

async fn handsets(db: &Db, scheme: SchemeId) -> Vec<Handset> {
    let mut tx = db.read().await.unwrap();
    let people = people::list(&mut tx, scheme, None, 9).await.unwrap();
    let sam = staff::list(&mut tx, scheme).await.unwrap()[0].id;
    let handset = |name: &str, kind, address: &str, note: &str| Handset {
        name: name.to_lowercase(),
        shown_name: name.to_owned(),
        kind,
        address: address.to_owned(),
        note: note.to_owned(),
    };
    vec![
        handset("Ann", Kind::Person(people[0]), "+447700900101", "Referred by her GP to the gardening group."),
        handset("Ben", Kind::Person(people[1]), "+447700900102", "Referred by his GP to the walking group."),
        handset("Sam", Kind::Staff(sam), "+447700900200", "Link worker, on duty."),
    ]
}

/// Waits a moment for something that only the loop brings about.
pub async fn soon(mut ready: impl AsyncFnMut() -> bool) {
    for _ in 0..200 {
        if ready().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("it did not come about");
}
