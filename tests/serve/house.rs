//! A house as `serve` composes it, over the example scheme at a fixed hour, with stand-ins for the providers.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use linnet::channel::secret::Secret;
use linnet::channel::twilio::Sender;
use linnet::cli::compose::{self, House, accounts};
use linnet::clock::{Clock, ManualClock};
use linnet::config::{self, Machine, Purpose, TelegramMode};
use linnet::domain::Moment;
use linnet::domain::enrol::{NewAddress, NewPerson, NewStaff, Role, TelegramName};
use linnet::domain::id::SchemeId;
use linnet::domain::language::Language;
use linnet::domain::person::{Consent, Referral, SafeToText, Stage};
use linnet::domain::phone_number::PhoneNumber;
use linnet::engine::chance::Chance;
use linnet::engine::{Engine, Published, Sources};
use linnet::store::Db;
use reqwest::StatusCode;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::fake_telegram::{FakeTelegram, TOKEN};
use crate::support::fake_twilio::{ACCOUNT_SID, AUTH_TOKEN, FakeTwilio, NUMBER};

pub const ANN: &str = "+447700900123";
pub const ANN_CHAT: i64 = 5_550_123;
pub const PUBLIC: &str = "https://bot.example.org.uk";
pub const WEBHOOK_SECRET: &str = "a_secret-of-the-webhook";

/// A folder that goes when it is dropped.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("linnet-serve-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running house.
pub struct Running {
    pub url: String,
    pub engine: Arc<Engine>,
    pub twilio: FakeTwilio,
    pub telegram: FakeTelegram,
    pub twilio_key: String,
    pub telegram_key: String,
    pub http: reqwest::Client,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<anyhow::Result<()>>>,
    _folder: Folder,
}

/// Tuesday, half past ten: Ann, who joined a week ago, is due her first weekly text.
pub fn due() -> Moment {
    "2026-11-24T10:30:00Z".parse().unwrap()
}

pub fn example() -> Sources {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("flows/example");
    let mut files = BTreeMap::new();
    let mut settings = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        if name == "scheme.toml" { settings = text } else { _ = files.insert(name, text) }
    }
    Sources { files, settings }
}

pub async fn publish(db: &Db, clock: Arc<dyn Clock>, sources: &Sources) -> SchemeId {
    let engine = Engine::new(db.clone(), clock, Chance::seeded(1), Vec::new());
    match engine.publish("oakfield", sources, "a test").await.unwrap() {
        Published::InForce { scheme, .. } => scheme,
        Published::Refused { flows, settings } => panic!("{flows:?} {settings:?}"),
    }
}

/// The settings with both stand-ins as providers.
pub fn machine(folder: &Folder, twilio: &FakeTwilio, telegram: &FakeTelegram, mode: TelegramMode) -> Machine {
    let values: BTreeMap<String, String> = [
        ("LINNET_DATABASE", folder.file("linnet.db")),
        ("LINNET_KEY_FILE", folder.file("linnet.key")),
        ("LINNET_SCHEME", "oakfield".to_owned()),
        ("LINNET_PUBLIC_URL", PUBLIC.to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let api = |address: &str| address.parse().unwrap();
    // The stand-ins' own secrets are shorter than real ones, so they do not go through the reading of settings.
    let mut machine = Machine::read(&values, Purpose::Command).unwrap();
    machine.telegram = Some(config::Telegram {
        token: Secret::new(TOKEN),
        mode,
        webhook_secret: Some(Secret::new(WEBHOOK_SECRET)),
        api: api(telegram.address()),
    });
    machine.twilio = Some(config::Twilio {
        account_sid: ACCOUNT_SID.to_owned(),
        auth_tokens: vec![Secret::new(AUTH_TOKEN)],
        api_key: None,
        shared_keys: Vec::new(),
        sender: Sender::Number(NUMBER.to_owned()),
        api: api(twilio.address()),
    });
    machine
}

pub fn person(first_name: &str, address: NewAddress, now: Moment) -> NewPerson {
    NewPerson {
        first_name: first_name.to_owned(),
        last_name: None,
        address,
        language: Language::ENGLISH,
        stage: Stage::Active,
        joined_on: Some((now - chrono::TimeDelta::days(7)).date_naive()),
        referral: Referral { source: "gp".to_owned(), referred_on: None, needs: Vec::new(), activity: None },
        link_worker: None,
        safe_to_text: SafeToText::Yes,
        consent: Consent::Yes,
    }
}

pub fn number(text: &str) -> NewAddress {
    NewAddress::Sms(PhoneNumber::parse(text).unwrap())
}

pub fn chat(id: i64) -> NewAddress {
    NewAddress::Telegram(TelegramName::parse(&id.to_string()).unwrap())
}

impl Running {
    pub async fn start(mode: TelegramMode) -> Self {
        Self::start_after(mode, |_| ()).await
    }

    /// As [`Running::start`]; `before` is done to Twilio before the house runs.
    pub async fn start_after(mode: TelegramMode, before: impl FnOnce(&FakeTwilio)) -> Self {
        let folder = Folder::new();
        let (twilio, telegram) = (FakeTwilio::start().await, FakeTelegram::start().await);
        twilio.set_now(due());
        before(&twilio);
        let machine = machine(&folder, &twilio, &telegram, mode);
        let manual = Arc::new(ManualClock::at(due() - chrono::TimeDelta::minutes(5)));
        let clock: Arc<dyn Clock> = Arc::clone(&manual) as Arc<dyn Clock>;
        let db = compose::open(&machine.database, &machine.key_file).await.unwrap();
        let scheme = publish(&db, Arc::clone(&clock), &example()).await;
        let chance = Chance::seeded(2);
        let accounts = accounts::of_machine(&db, &machine, scheme, &chance, due()).await.unwrap();
        let key = |kind: linnet::channel::Kind| {
            let way = accounts.ways.iter().find(|way| way.channel.kind() == kind).unwrap();
            let hook = accounts.hooks.iter().find(|(_, account)| **account == way.channel.account());
            hook.unwrap().0.clone()
        };
        let (twilio_key, telegram_key) = (key(linnet::channel::Kind::Twilio), key(linnet::channel::Kind::Telegram));
        let (engine, lock) = compose::engine(db, clock, chance, accounts.ways).unwrap();
        let staff = NewStaff {
            name: "Sam Okoye".to_owned(),
            role: Role::LinkWorker,
            address: number("+447700900001"),
            on_duty: true,
        };
        engine.enrol_staff(scheme, &[(1, staff)]).await.unwrap();
        let people = [(1, person("Ann", number(ANN), due())), (2, person("Bob", chat(ANN_CHAT), due()))];
        engine.enrol(scheme, &people).await.unwrap();
        manual.set(due());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let house = House {
            engine: Arc::clone(&engine),
            lock,
            listener,
            hooks: accounts.hooks,
            public_url: machine.public_url,
            telegram_mode: mode,
            pages: axum::Router::new(),
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(compose::run(house, async move { _ = stopped.await }));
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let (stop, running) = (Some(stop), Some(running));
        Self { url, engine, twilio, telegram, twilio_key, telegram_key, http, stop, task: running, _folder: folder }
    }

    /// Stops in good order.
    pub async fn stop(&mut self) {
        let _ = self.stop.take().unwrap().send(());
        self.task.take().unwrap().await.unwrap().unwrap();
    }

    /// Somebody writes by SMS; Twilio's webhook is posted. Gives the answer's status.
    pub async fn texts(&self, from: &str, body: &str) -> u16 {
        let path = format!("/hooks/twilio/{}/inbound", self.twilio_key);
        let call = self.twilio.person_writes_to(&format!("{PUBLIC}{path}"), from, body);
        call.post(&format!("{}{path}", self.url)).await
    }

    /// The texts that went to a number.
    pub fn texts_to(&self, to: &str) -> Vec<String> {
        self.twilio.sent().into_iter().filter(|message| message.to == to).map(|message| message.body).collect()
    }

    /// Waits until a page answers with this status.
    pub async fn until_it_answers(&self, path: &str, status: StatusCode) {
        let url = format!("{}{path}", self.url);
        for _ in 0..LOOKS {
            if self.http.get(&url).send().await.unwrap().status() == status {
                return;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!("{path} never answered {status}");
    }

    pub fn messages_to(&self, chat: i64) -> Vec<String> {
        self.telegram.sent().into_iter().filter(|message| message.chat == chat).map(|message| message.text).collect()
    }
}

/// How often something is looked for, at intervals of [`LOOK_AGAIN`], before a test gives up.
const LOOKS: usize = 1_500;

const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Waits until something is there. It fails when it is not there after a time that no healthy machine needs.
pub async fn until<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    for _ in 0..LOOKS {
        if let Some(found) = look() {
            return found;
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    panic!("waited in vain for {what}")
}

/// Waits until `number` of texts are there, and gives them.
pub async fn so_many(number: usize, look: impl Fn() -> Vec<String>) -> Vec<String> {
    until(&format!("text {number}"), || Some(look()).filter(|texts| texts.len() >= number)).await
}
