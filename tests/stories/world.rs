//! A world to tell stories in: an engine over a database file, a clock in the hand, and the built-in phone.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use linnet::channel::phone::Phone;
use linnet::channel::{Channel, Content, Inbound};
use linnet::clock::{Clock, ManualClock};
use linnet::domain::enrol::{NewAddress, NewPerson, NewStaff, Role, TelegramName};
use linnet::domain::id::{AccountId, PersonId, SchemeId};
use linnet::domain::language::Language;
use linnet::domain::person::{Consent, Referral, SafeToText, Stage};
use linnet::domain::phone_number::PhoneNumber;
use linnet::engine::chance::Chance;
use linnet::engine::{Engine, Enrolled, Published, Sources, Way};
use linnet::store::master_key::MasterKey;
use linnet::store::message::{self, Message, Reading};
use linnet::store::{Db, Durability, account};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

pub const ACCOUNT: AccountId = AccountId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0007));
pub const SLUG: &str = "oakfield";

/// A weekly check-in of two questions, on Tuesdays.
pub const WEEKLY: &str = "# Weekly
when: every Tuesday at 10:30 for 26 weeks, from 1 day after joining
for: active
remind: after 2 days
close: after 5 days

## week
{first name}, {scheme} here. Sent by computer. A person reads replies {hours}. How was your week, 0 (bad) to 10 (good)?
save: week, number 0 to 10
escalate: today if 0 to 2, because they gave a low week
-> group

## group
Did you get to {activity or your group} this week? Reply YES or NO.
save: attended
- yes -> bye
- no -> bye
-> bye

## bye
Thank you. {next check-in}
-> end
";

/// The settings of the example scheme, as they are shipped.
pub fn settings() -> String {
    std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("flows/example/scheme.toml")).unwrap()
}

pub fn sources(flows: &[(&str, &str)]) -> Sources {
    let mut files: BTreeMap<String, String> =
        flows.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for (name, _) in flows {
        let key = name.trim_end_matches(".flow");
        files.insert(format!("{key}.talk"), format!("flow: {key}\n"));
    }
    Sources { files, settings: settings() }
}

/// The shipped example folder.
pub fn example() -> Sources {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("flows/example");
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "scheme.toml" {
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
    Sources { files, settings: settings() }
}

/// A number of Ofcom's for stories: nobody has it.
pub fn number(last: u32) -> String {
    format!("+447700900{last:03}")
}

pub fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Everything that a story needs.
pub struct World {
    pub url: String,
    pub clock: Arc<ManualClock>,
    pub phone: Phone,
    pub scheme: SchemeId,
    pub db: Db,
    engine: RefCell<Arc<Engine>>,
    seen: RefCell<HashMap<String, usize>>,
    addresses: RefCell<Vec<String>>,
    written: Cell<u64>,
    seed: Cell<u64>,
}

/// Somebody with a phone in the hand.
pub struct Somebody<'a> {
    pub world: &'a World,
    pub address: String,
}

impl World {
    /// Monday 7 September 2026, ten in the morning in London, with the weekly check-in in force.
    pub async fn new() -> Self {
        Self::with(&sources(&[("weekly.flow", WEEKLY)])).await
    }

    pub async fn with(sources: &Sources) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("linnet-story-{}-{number}.db", std::process::id()));
        Self::over(&format!("sqlite:{}", path.display()), sources).await
    }

    /// On a PostgreSQL, where there is one.
    pub async fn on_postgres(sources: &Sources) -> Option<Self> {
        let url = crate::postgres::database().await?;
        Some(Self::over(&url, sources).await)
    }

    async fn over(url: &str, sources: &Sources) -> Self {
        let clock = Arc::new(ManualClock::at(utc("2026-09-07T09:00:00Z")));
        let db = Db::open(url, MasterKey::from_bytes(&[7; 32]), Durability::None).await.unwrap();
        let publisher = Engine::new(db.clone(), clock.clone(), Chance::seeded(1), Vec::new());
        let scheme = match publisher.publish(SLUG, sources, "a manager").await.unwrap() {
            Published::InForce { scheme, .. } => scheme,
            Published::Refused { flows, settings } => panic!("{flows:#?} {settings:#?}"),
        };
        let row = account::Account {
            id: ACCOUNT,
            scheme,
            kind: "phone".to_owned(),
            webhook_key: "phone".to_owned(),
            display_name: "the phone".to_owned(),
            secret_name: String::new(),
            active: true,
        };
        let mut tx = db.begin().await.unwrap();
        account::upsert(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let phone = Phone::new(ACCOUNT);
        let ways = vec![Way { scheme, channel: Channel::Phone(phone.clone()) }];
        let engine = Engine::new(db.clone(), clock.clone(), Chance::seeded(2), ways);
        Self {
            url: url.to_owned(),
            clock,
            phone,
            scheme,
            db,
            engine: RefCell::new(Arc::new(engine)),
            seen: RefCell::default(),
            addresses: RefCell::default(),
            written: Cell::new(0),
            seed: Cell::new(2),
        }
    }

    pub fn engine(&self) -> Arc<Engine> {
        self.engine.borrow().clone()
    }

    /// Another engine over the same database, as a second server has it.
    pub async fn another_engine(&self) -> Engine {
        self.seed.set(self.seed.get() + 1);
        let db = Db::open(&self.url, MasterKey::from_bytes(&[7; 32]), Durability::None).await.unwrap();
        let ways = vec![Way { scheme: self.scheme, channel: Channel::Phone(self.phone.clone()) }];
        Engine::new(db, self.clock.clone(), Chance::seeded(self.seed.get()), ways)
    }

    /// As after a kill: what was in memory is gone.
    pub fn restart(&self) {
        self.seed.set(self.seed.get() + 1);
        let ways = vec![Way { scheme: self.scheme, channel: Channel::Phone(self.phone.clone()) }];
        let engine = Engine::new(self.db.clone(), self.clock.clone(), Chance::seeded(self.seed.get()), ways);
        *self.engine.borrow_mut() = Arc::new(engine);
    }

    pub async fn publish(&self, sources: &Sources) -> Published {
        self.engine().publish(SLUG, sources, "a manager").await.unwrap()
    }

    /// A person with a phone that is known to be safe, who agreed to be texted.
    pub async fn person(&self, first_name: &str, last: u32) -> Somebody<'_> {
        self.enrolled(&somebody(first_name, last)).await;
        self.phone_of(last)
    }

    pub async fn enrolled(&self, person: &NewPerson) -> Enrolled {
        self.engine().enrol(self.scheme, &[(1, person.clone())]).await.unwrap()
    }

    /// A link worker on duty.
    pub async fn staff(&self, name: &str, last: u32) -> Somebody<'_> {
        self.staff_as(name, last, Role::LinkWorker).await
    }

    pub async fn staff_as(&self, name: &str, last: u32, role: Role) -> Somebody<'_> {
        let address = NewAddress::Sms(PhoneNumber::parse(&number(last)).unwrap());
        let member = NewStaff { name: name.to_owned(), role, address, on_duty: true };
        self.engine().enrol_staff(self.scheme, &[(1, member)]).await.unwrap();
        self.phone_of(last)
    }

    /// Sam on duty, and Ann who agreed to be texted: with whom most stories begin.
    pub async fn sam_and_ann(&self) -> (Somebody<'_>, Somebody<'_>) {
        (self.staff("Sam Worker", 900).await, self.person("Ann", 1).await)
    }

    /// Whoever has that number, known or not.
    pub fn phone_of(&self, last: u32) -> Somebody<'_> {
        let address = number(last);
        let mut all = self.addresses.borrow_mut();
        if !all.contains(&address) {
            all.push(address.clone());
        }
        Somebody { world: self, address }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Does what is due now.
    pub async fn settle(&self) {
        self.engine().cycle().await.unwrap();
    }

    /// Lives on until then, from one due time to the next.
    pub async fn until(&self, moment: &str) {
        self.until_moment(utc(moment)).await;
    }

    pub async fn advance(&self, minutes: i64) {
        self.until_moment(self.now() + TimeDelta::minutes(minutes)).await;
    }

    async fn until_moment(&self, target: DateTime<Utc>) {
        self.settle().await;
        let mut steps = 0;
        while let Some(due) = self.engine().next_due().await.unwrap().filter(|due| *due <= target) {
            steps += 1;
            assert!(steps < 20_000, "the engine never comes to rest: {due} is always due at {}", self.now());
            self.clock.set(due.max(self.now()));
            self.settle().await;
        }
        self.clock.set(target);
        self.settle().await;
    }

    /// An outage: time passes and nothing works.
    pub fn sleep_until(&self, moment: &str) {
        self.clock.set(utc(moment));
    }

    /// What somebody writes, as the channel hands it over.
    pub fn inbound(&self, address: &str, text: &str) -> Inbound {
        self.written.set(self.written.get() + 1);
        let id = format!("written-{}", self.written.get());
        self.phone.written(address, Content::Text(text.to_owned()), id, Some(self.now()))
    }

    pub async fn receive(&self, batch: Vec<Inbound>) {
        self.engine().receive(batch).await.unwrap();
        self.settle().await;
    }

    /// Nothing was texted to anybody that no one expected.
    pub fn ends(&self) {
        for address in self.addresses.borrow().iter() {
            let unexpected = self.unseen(address);
            assert!(unexpected.is_empty(), "{address} got {unexpected:#?}");
        }
    }

    fn unseen(&self, address: &str) -> Vec<String> {
        let seen = self.seen.borrow().get(address).copied().unwrap_or(0);
        self.phone.inbox(address).into_iter().skip(seen).map(|message| message.text).collect()
    }

    /// One number from the database.
    pub async fn count(&self, sql: &str) -> i64 {
        if let Some(path) = self.url.strip_prefix("sqlite:") {
            let pool = sqlx::SqlitePool::connect(&format!("sqlite:{path}")).await.unwrap();
            let count = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&pool).await.unwrap();
            pool.close().await;
            count
        } else {
            let pool = sqlx::PgPool::connect(&self.url).await.unwrap();
            let count = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&pool).await.unwrap();
            pool.close().await;
            count
        }
    }

    #[allow(clippy::print_stdout, dead_code, reason = "for a look while a story is written")]
    /// What lies in the database, for somebody who looks for a mistake.
    pub async fn show(&self) {
        for sql in [
            "SELECT 'timer ' || kind || ' ' || key || ' ' || due_at || ' ' || detail FROM timer",
            "SELECT 'outbox ' || kind || ' ' || state || ' ' || not_before || ' ' || COALESCE(why, '') FROM outbox",
            "SELECT 'check-in ' || flow || ' ' || COALESCE(why, 'open') || ' ' || COALESCE(because, '') FROM check_in",
            "SELECT 'case ' || rule || ' ' || because || ' ' || state FROM escalation",
            "SELECT 'state ' || state FROM person_state",
        ] {
            let pool = sqlx::SqlitePool::connect(&self.url).await.unwrap();
            let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_all(&pool).await.unwrap();
            pool.close().await;
            println!("{}", rows.join("\n"));
        }
    }

    /// One text from the database.
    pub async fn text(&self, sql: &str) -> String {
        let pool = sqlx::SqlitePool::connect(&self.url).await.unwrap();
        let text = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&pool).await.unwrap();
        pool.close().await;
        text
    }

    /// As [`World::restart`], over the same file opened in another way.
    pub async fn restart_with(&self, url: &str) {
        self.seed.set(self.seed.get() + 1);
        let db = Db::open(url, MasterKey::from_bytes(&[7; 32]), Durability::None).await.unwrap();
        let ways = vec![Way { scheme: self.scheme, channel: Channel::Phone(self.phone.clone()) }];
        let engine = Engine::new(db, self.clock.clone(), Chance::seeded(self.seed.get()), ways);
        *self.engine.borrow_mut() = Arc::new(engine);
    }

    /// Changes the database behind the engine's back.
    pub async fn tamper(&self, sql: &str) {
        let pool = sqlx::SqlitePool::connect(&self.url).await.unwrap();
        sqlx::query(AssertSqlSafe(sql.to_owned())).execute(&pool).await.unwrap();
        pool.close().await;
    }

    pub async fn person_id(&self, last: u32) -> PersonId {
        let lookup = self.db.keys().lookup("phone", &number(last));
        let mut tx = self.db.begin().await.unwrap();
        let found = linnet::store::address::find(&mut tx, &[(self.scheme, lookup)]).await.unwrap();
        match found[0].owner {
            linnet::store::address::Owner::Person(person) => person,
            linnet::store::address::Owner::Staff(_) => panic!("{last} is staff"),
        }
    }

    /// What lies in the reading pile unread, oldest first.
    pub async fn pile(&self) -> Vec<Message> {
        let mut tx = self.db.read().await.unwrap();
        message::reading_pile(&mut tx, self.scheme, Reading::Unread, 100).await.unwrap()
    }

    pub async fn somebody_reads(&self, message: &Message) {
        let mut tx = self.db.begin().await.unwrap();
        message::mark_read(&mut tx, self.scheme, &[message.id]).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A link worker notes that they spoke, and closes the one open case.
    pub async fn close_case(&self, outcome: &str) {
        let mut tx = self.db.begin().await.unwrap();
        let open = linnet::store::case::list_open(&mut tx, self.scheme).await.unwrap();
        let event = linnet::store::escalation::Event {
            kind: "closed".to_owned(),
            detail: String::new(),
            staff: None,
            turn: None,
            note: None,
            at: self.now(),
        };
        linnet::store::case::close(&mut tx, self.scheme, open[0].id, outcome, &event).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A link worker notes that they tried or spoke; the one open case stays open.
    pub async fn note(&self, state: linnet::store::case::State) {
        let mut tx = self.db.begin().await.unwrap();
        let open = linnet::store::case::list_open(&mut tx, self.scheme).await.unwrap();
        let event = linnet::store::escalation::Event {
            kind: "noted".to_owned(),
            detail: String::new(),
            staff: None,
            turn: None,
            note: None,
            at: self.now(),
        };
        linnet::store::case::record(&mut tx, self.scheme, open[0].id, state, &event).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The codes of the open cases, most urgent first.
    pub async fn codes(&self) -> Vec<String> {
        let mut tx = self.db.begin().await.unwrap();
        let open = linnet::store::case::list_open(&mut tx, self.scheme).await.unwrap();
        open.into_iter().map(|case| case.code).collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(path) = self.url.strip_prefix("sqlite:") {
            for ending in ["", "-wal", "-shm", ".lock"] {
                _ = std::fs::remove_file(format!("{path}{ending}"));
            }
        }
    }
}

impl Somebody<'_> {
    /// The next text on this phone holds these words. Gives the whole text.
    pub fn expects(&self, words: &str) -> String {
        let unseen = self.world.unseen(&self.address);
        let text = unseen.first().unwrap_or_else(|| panic!("{} got nothing; expected: {words}", self.address));
        assert!(text.contains(words), "{} expected: {words}\n got: {unseen:#?}", self.address);
        *self.world.seen.borrow_mut().entry(self.address.clone()).or_default() += 1;
        text.clone()
    }

    /// They look at everything that came.
    pub fn reads_all(&self) -> Vec<String> {
        let unseen = self.world.unseen(&self.address);
        *self.world.seen.borrow_mut().entry(self.address.clone()).or_default() += unseen.len();
        unseen
    }

    /// They got nothing that they have not looked at.
    pub fn expects_nothing(&self) {
        let unseen = self.world.unseen(&self.address);
        assert!(unseen.is_empty(), "{} got {unseen:#?}", self.address);
    }

    /// They write, having read everything that came.
    pub async fn writes(&self, text: &str) {
        self.expects_nothing();
        let inbound = self.world.inbound(&self.address, text);
        self.world.receive(vec![inbound]).await;
    }
}

pub fn somebody(first_name: &str, last: u32) -> NewPerson {
    NewPerson {
        first_name: first_name.to_owned(),
        last_name: Some("Canaryname".to_owned()),
        address: NewAddress::Sms(PhoneNumber::parse(&number(last)).unwrap()),
        language: Language::ENGLISH,
        stage: Stage::Active,
        joined_on: None,
        referral: Referral {
            source: "gp".to_owned(),
            referred_on: None,
            needs: Vec::new(),
            activity: Some("the choir".to_owned()),
        },
        link_worker: None,
        safe_to_text: SafeToText::Yes,
        consent: Consent::Yes,
    }
}

/// Somebody who has Telegram only, and has not pressed Start.
pub fn not_started(first_name: &str) -> NewPerson {
    NewPerson { address: NewAddress::Telegram(TelegramName::parse("@not_started").unwrap()), ..somebody(first_name, 0) }
}
