//! The whole road of a reply: from `receive` to the commit that the disk has taken.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use linnet::channel::phone::Phone;
use linnet::channel::{Channel, Content, Inbound};
use linnet::clock::ManualClock;
use linnet::domain::enrol::{NewAddress, NewPerson, NewStaff, Role};
use linnet::domain::id::{AccountId, SchemeId};
use linnet::domain::language::Language;
use linnet::domain::person::{Consent, Referral, SafeToText, Stage};
use linnet::domain::phone_number::PhoneNumber;
use linnet::engine::chance::Chance;
use linnet::engine::{Engine, Published, Way};
use linnet::store::account::{self, Account};
use linnet::store::master_key::MasterKey;
use linnet::store::{Db, Durability};
use uuid::Uuid;

use crate::{bare, rate, shipped};

/// People who answer. Each answers every question once a round.
const PEOPLE: u32 = 1_024;

/// Prints replies a second at batch 1 and 64, beside the bare driver.
pub async fn compare() {
    println!("Replies a second through `receive`, SQLite, synchronous=FULL");
    println!("{:>6} {:>8} {:>8} {:>12} {:>7}", "batch", "replies", "Linnet", "bare driver", "ratio");
    for (batch, replies) in [(1, 512), (64, 4_096)] {
        let scheme = Scheme::new().await;
        let before = scheme.file("before");
        let time = scheme.answer(batch, replies, &before).await;
        let rows = bare::rows_written(&scheme.file("linnet"), &before).await;
        let bare_time = bare::write(&before, &rows, replies, batch).await;
        let (ours, theirs) = (rate(replies, time), rate(replies, bare_time));
        println!("{batch:>6} {replies:>8} {ours:>8.0} {theirs:>12.0} {:>7.2}", ours / theirs);
    }
}

/// The shipped scheme: its people have agreed to be texted and have been asked the first of the eight first questions.
struct Scheme {
    engine: Engine,
    clock: Arc<ManualClock>,
    phone: Phone,
    folder: PathBuf,
}

impl Scheme {
    async fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("replies-{}", std::process::id()));
        _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("linnet.db");
        let db = Db::open(file.to_str().unwrap(), MasterKey::from_bytes(&[7; 32]), Durability::Full).await.unwrap();
        let clock = Arc::new(ManualClock::at(morning()));
        let scheme = publish(&db, &clock).await;
        let account = AccountId(Uuid::from_u128(1));
        let mut tx = db.begin().await.unwrap();
        account::upsert(&mut tx, &account_row(account, scheme)).await.unwrap();
        tx.commit().await.unwrap();
        let phone = Phone::new(account);
        let way = Way { scheme, channel: Channel::Phone(phone.clone()) };
        let engine = Engine::new(db, clock.clone(), Chance::seeded(1), vec![way]);
        assert_eq!(engine.enrol_staff(scheme, &[(1, link_worker())]).await.unwrap().new, 1);
        let people: Vec<_> = (0..PEOPLE).map(|number| (number as usize, person(number))).collect();
        assert_eq!(engine.enrol(scheme, &people).await.unwrap().new, people.len());
        let scheme = Self { engine, clock, phone, folder };
        scheme.until_texted(1).await;
        let agreed: Vec<_> = (0..PEOPLE).map(|who| scheme.says(who, "yes", format!("agreed-{who}"))).collect();
        scheme.engine.receive(agreed).await.unwrap();
        // A thank you, a greeting, the first question.
        scheme.until_texted(4).await;
        scheme
    }

    /// Lets time go by until everybody has had so many texts.
    async fn until_texted(&self, texts: usize) {
        while (0..PEOPLE).any(|who| self.phone.inbox(&address(who)).len() < texts) {
            let Some(due) = self.engine.next_due().await.unwrap() else {
                panic!("nothing falls due, and there were only these texts: {:#?}", self.texts_of(0));
            };
            self.clock.set(due.max(self.engine.now()));
            self.engine.tick().await.unwrap();
            self.engine.send_due().await.unwrap();
        }
    }

    fn texts_of(&self, who: u32) -> Vec<String> {
        self.phone.inbox(&address(who)).into_iter().map(|message| message.text).collect()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.db"))
    }

    /// Lets people answer in turn; gives the time that `receive` took. A copy of the database as it was before the
    /// first reply goes into `before`. Sending is not counted, and neither is what a channel does.
    async fn answer(&self, batch: usize, replies: usize, before: &Path) -> Duration {
        bare::copy(&self.file("linnet"), before).await;
        let inbound: Vec<Inbound> = (0..replies).map(|number| self.reply(number)).collect();
        let begun = Instant::now();
        for some in inbound.chunks(batch) {
            self.engine.receive(some.to_vec()).await.unwrap();
        }
        begun.elapsed()
    }

    /// Everybody answers one question, then everybody the next.
    fn reply(&self, number: usize) -> Inbound {
        let who = u32::try_from(number).unwrap() % PEOPLE;
        self.says(who, ["2", "2 x", "two", "2."][number % 4], format!("reply-{number}"))
    }

    fn says(&self, who: u32, text: &str, external_id: String) -> Inbound {
        self.phone.written(&address(who), Content::Text(text.to_owned()), external_id, None)
    }
}

impl Drop for Scheme {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A Tuesday on which texts may be sent.
fn morning() -> DateTime<Utc> {
    DateTime::from_timestamp(1_791_273_600, 0).unwrap()
}

async fn publish(db: &Db, clock: &Arc<ManualClock>) -> SchemeId {
    let engine = Engine::new(db.clone(), clock.clone(), Chance::seeded(0), Vec::new());
    match engine.publish("bench", &shipped(), "the bench").await.unwrap() {
        Published::InForce { scheme, .. } => scheme,
        Published::Refused { flows, settings } => panic!("{flows:#?} {settings:#?}"),
    }
}

fn account_row(id: AccountId, scheme: SchemeId) -> Account {
    Account {
        id,
        scheme,
        kind: "phone".to_owned(),
        webhook_key: "bench".to_owned(),
        display_name: "the bench".to_owned(),
        secret_name: String::new(),
        active: true,
    }
}

/// Nobody is asked anything while nobody is there to read the answer.
fn link_worker() -> NewStaff {
    NewStaff {
        name: "Sam Okoye".to_owned(),
        role: Role::LinkWorker,
        address: NewAddress::Sms(PhoneNumber::parse(&address(999_999)).unwrap()),
        on_duty: true,
    }
}

fn person(number: u32) -> NewPerson {
    NewPerson {
        first_name: "Ann".to_owned(),
        last_name: None,
        address: NewAddress::Sms(PhoneNumber::parse(&address(number)).unwrap()),
        language: Language::ENGLISH,
        stage: Stage::Active,
        joined_on: None,
        referral: Referral { source: "gp".to_owned(), referred_on: None, needs: Vec::new(), activity: None },
        link_worker: None,
        safe_to_text: SafeToText::Yes,
        consent: Consent::Unknown,
    }
}

fn address(number: u32) -> String {
    format!("+447700{number:06}")
}
