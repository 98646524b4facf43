//! The real binary, killed at any point of a conversation: nothing is lost and nothing repeated.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use linnet::cli::compose::{self, accounts};
use linnet::clock::{Clock, SystemClock};
use linnet::config::TelegramMode;
use linnet::domain::enrol::{NewStaff, Role};
use linnet::engine::Sources;
use linnet::engine::chance::Chance;

use crate::house::{ANN, Folder, PUBLIC, machine, number, person, publish, so_many};
use crate::support::fake_server::Fault;
use crate::support::fake_telegram::FakeTelegram;
use crate::support::fake_twilio::{ACCOUNT_SID, AUTH_TOKEN, FakeTwilio, NUMBER};

const QUESTIONS: usize = 8;

/// Open at any hour, so that the machine's own clock will do.
const SETTINGS: &str = "name = \"Oakfield\"\nring_us = \"01632 960123\"\n\
    [hours]\ndays = \"Mon-Sun\"\nfrom = \"00:00\"\nto = \"23:59\"\non_bank_holidays = true\n\
    [sending]\ndays = \"Mon-Sun\"\nfrom = \"00:00\"\nto = \"23:59\"\non_bank_holidays = true\n";

/// A flow of so many questions, each with its number in its text.
fn flow() -> String {
    let mut flow = "# Many questions\nwhen: on joining\nfor: active\n".to_owned();
    for question in 1..=QUESTIONS {
        let hello = "Hello {first name}, {scheme} here. Sent by computer. A person reads replies {hours}. ";
        let hello = if question == 1 { hello } else { "" };
        let next = if question == QUESTIONS { "bye".to_owned() } else { format!("q{}", question + 1) };
        flow += &format!(
            "\n## q{question}\n{hello}Question {question}: 0 to 10, or SKIP?\nsave: n{question}, number 0 to 10\n-> {next}\n"
        );
    }
    flow + "\n## bye\nThank you, {first name}. That was the last one. {next check-in}\n-> end\n"
}

/// `linnet serve` with Twilio's stand-in.
pub struct Binary {
    folder: Folder,
    twilio: FakeTwilio,
    webhook: String,
    child: Option<Child>,
    url: String,
}

impl Binary {
    pub async fn set_up() -> Self {
        let folder = Folder::new();
        let (twilio, telegram) = (FakeTwilio::start().await, FakeTelegram::start().await);
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        twilio.set_now(clock.now());
        let mut machine = machine(&folder, &twilio, &telegram, TelegramMode::Polling);
        machine.telegram = None;
        let db = compose::open(&machine.database, &machine.key_file).await.unwrap();
        let talk = "flow: many\nwith: first name = Ann, consent = yes, safe to text = yes\nat: 14 January 2027 10:30\n\n\
            bot: Hello\n";
        let files = [("many.flow".to_owned(), flow()), ("many.talk".to_owned(), talk.to_owned())].into();
        let sources = Sources { files, settings: SETTINGS.to_owned() };
        let scheme = publish(&db, Arc::clone(&clock), &sources).await;
        let chance = Chance::from_system().unwrap();
        let accounts = accounts::of_machine(&db, &machine, scheme, &chance, clock.now()).await.unwrap();
        let webhook = format!("/hooks/twilio/{}/inbound", accounts.hooks.keys().next().unwrap());
        let (engine, lock) = compose::engine(db.clone(), Arc::clone(&clock), chance, accounts.ways).unwrap();
        let (name, role) = ("Sam Canaryname".to_owned(), Role::LinkWorker);
        let staff = NewStaff { name, role, address: number("+447700900001"), on_duty: true };
        engine.enrol_staff(scheme, &[(1, staff)]).await.unwrap();
        let mut ann = person("Canaryname", number(ANN), clock.now());
        ann.joined_on = None;
        engine.enrol(scheme, &[(1, ann)]).await.unwrap();
        drop(engine);
        db.close().await;
        drop(lock);
        Self { folder, twilio, webhook, child: None, url: String::new() }
    }

    pub async fn start(&mut self) {
        self.start_with(&[]).await;
    }

    /// Starts it; what it logs goes into a file, since a pipe that nobody empties would stop it.
    pub async fn start_with(&mut self, more: &[(&str, &str)]) {
        let log = File::options().create(true).append(true).open(self.folder.file("log")).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_linnet"))
            .arg("serve")
            .current_dir(&self.folder.0)
            .env_clear()
            .env("LINNET_LISTEN", "127.0.0.1:0")
            .env("LINNET_SCHEME", "oakfield")
            .env("LINNET_PUBLIC_URL", PUBLIC)
            .env("LINNET_TWILIO_ACCOUNT_SID", ACCOUNT_SID)
            .env("LINNET_TWILIO_AUTH_TOKEN", AUTH_TOKEN)
            .env("LINNET_TWILIO_FROM", NUMBER)
            .env("LINNET_TWILIO_API", self.twilio.address())
            .envs(more.iter().copied())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = tokio::task::spawn_blocking(move || {
            let address = lines.by_ref().map(Result::unwrap).find(|line| line.starts_with("Linnet serves"));
            // The pipe stays open, or a later line would find nobody.
            std::thread::spawn(move || lines.for_each(drop));
            address
        });
        let Some(first) = first.await.unwrap() else { panic!("it did not start: {}", self.log()) };
        self.url = first.split_whitespace().last().unwrap().to_owned();
        self.child = Some(child);
    }

    fn kill(&mut self) {
        let mut child = self.child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// SIGTERM, and what it logged; it must end well.
    pub async fn terminate(&mut self) -> String {
        let mut child = self.child.take().unwrap();
        assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
        let ended = tokio::task::spawn_blocking(move || child.wait().unwrap()).await.unwrap();
        assert!(ended.success(), "{}", self.log());
        self.log()
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.file("log")).unwrap_or_default()
    }

    fn texts(&self) -> Vec<String> {
        let sent = self.twilio.sent().into_iter().filter(|message| message.to == ANN);
        sent.map(|message| message.body).collect()
    }

    /// Waits for the nth text. What was claimed and never reached Twilio is looked up a few times before it is
    /// believed to be lost, which takes a minute or two.
    pub async fn question(&self, number: usize) -> String {
        for _ in 0..6 {
            let waited = tokio::time::timeout(Duration::from_secs(29), so_many(number, || self.texts()));
            if let Ok(texts) = waited.await {
                return texts[number - 1].clone();
            }
        }
        panic!("text {number} never came:\n{}", self.log())
    }

    pub async fn texts_as(&self, body: &str) -> u16 {
        self.call(ANN, body).post(&format!("{}{}", self.url, self.webhook)).await
    }

    pub async fn stranger_texts(&self, body: &str) -> u16 {
        self.call("+447700900555", body).post(&format!("{}{}", self.url, self.webhook)).await
    }

    pub async fn forged(&self, body: &str) {
        let mut call = self.call(ANN, body);
        call.signature = "forged".to_owned();
        assert_eq!(call.post(&format!("{}{}", self.url, self.webhook)).await, 403);
    }

    fn call(&self, from: &str, body: &str) -> crate::support::fake_twilio::WebhookCall {
        // Twilio tells whole seconds; nobody answers a question within the second in which it was asked.
        self.twilio.set_now(SystemClock.now() + chrono::TimeDelta::seconds(2));
        self.twilio.person_writes_to(&format!("{PUBLIC}{}", self.webhook), from, body)
    }
}

impl Drop for Binary {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// When a question's run is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Killed {
    /// The question has arrived and may not be marked as sent.
    BeforeTheReply,
    /// The reply is on its way in.
    WithTheReply,
    /// The reply was acknowledged, and the next question may be on its way out.
    AfterTheReply,
    /// Twilio has taken the next question and has not said so.
    WhileItIsSent,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_point_loses_nothing_and_repeats_nothing() {
    let mut server = Binary::set_up().await;
    server.start().await;
    let points = [Killed::BeforeTheReply, Killed::WithTheReply, Killed::AfterTheReply, Killed::WhileItIsSent];
    for question in 1..=QUESTIONS {
        let point = points[question % points.len()];
        let text = server.question(question).await;
        assert!(text.contains(&format!("Question {question}:")), "{:#?}", server.texts());
        if point == Killed::BeforeTheReply {
            server.kill();
            server.start().await;
        }
        if point == Killed::WhileItIsSent {
            server.twilio.next_send(Fault::AcceptThenHang);
        }
        let call = server.call(ANN, &question.to_string());
        let address = format!("{}{}", server.url, server.webhook);
        let posted = tokio::spawn({
            let call = call.clone();
            async move { call.post(&address).await }
        });
        if point == Killed::WithTheReply {
            tokio::time::sleep(Duration::from_millis(question as u64)).await;
            server.kill();
            server.start().await;
        }
        if posted.await.unwrap() != 200 {
            // Nobody acknowledged it, so Twilio still has it: it comes again, or was read back from the list.
            assert_eq!(call.post(&format!("{}{}", server.url, server.webhook)).await, 200);
        }
        if point == Killed::WhileItIsSent {
            server.question(question + 1).await;
        }
        if matches!(point, Killed::AfterTheReply | Killed::WhileItIsSent) {
            server.kill();
            server.start().await;
        }
    }
    let bye = server.question(QUESTIONS + 1).await;
    assert!(bye.starts_with("Thank you"), "{bye}");
    server.terminate().await;
    assert_eq!(server.texts().len(), QUESTIONS + 1, "{:#?}", server.texts());
}
