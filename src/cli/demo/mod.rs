//! `linnet demo`: the whole of Linnet on this machine, without an account, a server or a setting.
//!
//! It runs what `serve` runs; only the clock, the phone and its page differ. It listens on this machine alone, works
//! on a database of its own that is marked as a demo, and touches no other.

mod clock;
mod colleagues;
mod others;
mod people;
mod scheme;

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::net::TcpListener;

use super::advice::Advice;
use super::compose::{self, House, accounts};
use crate::channel::Channel;
use crate::channel::phone::Phone;
use crate::clock::{Clock, DemoClock};
use crate::config::TelegramMode;
use crate::domain::id::SchemeId;
use crate::domain::settings::Settings;
use crate::engine::{Engine, Published, Way};
use crate::log;
use crate::store::{Db, EngineLock, marker, seal};
use crate::web::phone::{self, Handset, PhoneState};
use others::Others;

/// What may be chosen.
#[derive(clap::Args, Clone, Debug)]
pub struct DemoArguments {
    /// Where the pages are; only this machine's own addresses.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The demo's database; its key is kept beside it.
    #[arg(long, default_value = "demo/linnet.db")]
    pub database: PathBuf,
    /// Begin anew: what was lived through before is thrown away.
    #[arg(long)]
    pub fresh: bool,
}

/// What the database says of itself.
const MARK: &str = "demo";

/// Shows the demo until it is told to stop.
pub async fn run(arguments: DemoArguments) -> anyhow::Result<ExitCode> {
    log::init(log::Level::Warn, log::Format::Text);
    if !arguments.listen.ip().is_loopback() {
        let what = "The demo has no sign-in, so it listens on this machine only.";
        bail!(Advice::new(what, "Use an address such as 127.0.0.1:8080, or `linnet serve` for real people."));
    }
    let listener = TcpListener::bind(arguments.listen).await.with_context(|| {
        let other = format!("127.0.0.1:{}", arguments.listen.port().wrapping_add(1));
        Advice::new(
            format!("{} cannot be listened on.", arguments.listen),
            format!("Stop what listens there, or run: linnet demo --listen {other}"),
        )
    })?;
    say("Setting the demo up: an invented scheme, its staff and twelve people.");
    let db = open(&arguments).await?;
    let demo = set_up(db.clone()).await?;
    tell(listener.local_addr()?, &arguments, &demo.handsets);
    let keeping = tokio::spawn(clock::keep(db, Arc::clone(&demo.clock)));
    let house = House {
        engine: Arc::clone(&demo.engine),
        listener,
        hooks: std::collections::HashMap::new(),
        public_url: None,
        telegram_mode: TelegramMode::Polling,
        pages: phone::router(demo.page()),
        lock: demo.lock,
    };
    compose::run(house, compose::signalled()).await?;
    keeping.abort();
    Ok(ExitCode::SUCCESS)
}

/// A demo that is set up and does not run yet.
struct Demo {
    engine: Arc<Engine>,
    lock: EngineLock,
    phone: Phone,
    clock: Arc<DemoClock>,
    scheme: SchemeId,
    handsets: Vec<Handset>,
    others: Arc<Others>,
}

/// The example scheme in force, everybody enrolled, their handsets in hand.
async fn set_up(db: Db) -> anyhow::Result<Demo> {
    let (settings, _) = Settings::parse(&scheme::sources().settings);
    let clock = clock::begin(&db, &settings).await?;
    let day = clock::local_date(clock.now(), settings.zone);
    let scheme = publish(&db, &clock).await?;
    let chance = compose::chance()?;
    let phone = accounts::phone(&db, scheme, &chance, clock.now()).await?;
    let ways = vec![Way { scheme, channel: Channel::Phone(phone.clone()) }];
    let shared: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
    let (engine, lock) = compose::engine(db, shared, chance, ways)?;
    people::enrol(&engine, scheme, day).await?;
    // What begins on joining is done before anybody looks, so that the first thing due is the visitor's.
    engine.cycle().await?;
    let handsets = people::handsets(&engine, scheme).await?;
    let others = Arc::new(Others::new(Arc::clone(&engine), phone.clone(), scheme, &handsets));
    Ok(Demo { engine, lock, phone, clock, scheme, handsets, others })
}

impl Demo {
    fn page(&self) -> PhoneState {
        let others = Arc::clone(&self.others);
        PhoneState {
            engine: Arc::clone(&self.engine),
            phone: self.phone.clone(),
            clock: Arc::clone(&self.clock),
            scheme: self.scheme,
            handsets: self.handsets.clone(),
            others: Arc::new(move || {
                let others = Arc::clone(&others);
                Box::pin(async move {
                    others.answer_all().await.unwrap_or_else(|error| {
                        tracing::error!(%error, "the other people could not answer");
                        0
                    })
                })
            }),
        }
    }
}

/// Opens the demo's own database, and no other.
async fn open(arguments: &DemoArguments) -> anyhow::Result<Db> {
    let path = &arguments.database;
    let key_file = beside(path, ".key");
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| {
            Advice::new("The folder of the demo cannot be made.", "Choose another place with --database.")
        })?;
    }
    let is_new = !path.exists();
    let db = compose::open(&path.to_string_lossy(), &key_file).await?;
    let mut tx = db.begin().await?;
    if is_new {
        marker::put(&mut tx, MARK, "invented people only").await?;
    }
    let marked = marker::get(&mut tx, MARK).await?.is_some();
    tx.commit().await?;
    if !marked {
        let what = format!("{} is not a database of the demo.", path.display());
        bail!(Advice::new(what, "Name another file with --database: the demo invents people."));
    }
    if !arguments.fresh || is_new {
        return Ok(db);
    }
    // It is ours, as its mark says: only now may it go. Somebody who works on it holds its lock.
    let lock = db.become_engine().context(Advice::new("The demo runs already.", "Stop it before beginning anew."))?;
    db.close().await;
    for end in ["", "-wal", "-shm"] {
        let file = beside(path, end);
        if file.exists() {
            std::fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
        }
    }
    drop(lock);
    let db = compose::open(&path.to_string_lossy(), &key_file).await?;
    let mut tx = db.begin().await?;
    marker::put(&mut tx, MARK, "invented people only").await?;
    tx.commit().await?;
    Ok(db)
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Puts the example in force. It needs an engine that has no ways yet: the phone belongs to the scheme that this makes.
async fn publish(db: &Db, clock: &Arc<DemoClock>) -> anyhow::Result<SchemeId> {
    let shared: Arc<dyn Clock> = Arc::clone(clock) as Arc<dyn Clock>;
    let engine = Engine::new(db.clone(), shared, compose::chance()?, Vec::new());
    match engine.publish(scheme::SLUG, &scheme::sources(), "the demo").await? {
        Published::InForce { scheme, .. } => Ok(scheme),
        Published::Refused { flows, settings } => {
            let problems = flows.len() + settings.len();
            bail!("The example scheme has {problems} problems: run `linnet check flows/example`.")
        }
    }
}

/// What the visitor needs to know.
fn tell(address: SocketAddr, arguments: &DemoArguments, handsets: &[Handset]) {
    let page = format!("http://{address}");
    say(&format!("\n  The phone page:  {page}"));
    say(&format!(
        "  You are {}. {}",
        people::VISITOR,
        "Her first weekly text comes at 10:30; the page moves the clock."
    ));
    say(&format!("  Handsets:        {}", handsets.iter().map(|h| h.name.as_str()).collect::<Vec<_>>().join(", ")));
    say(&format!("  Kept in:         {} (--fresh begins anew)", arguments.database.display()));
    say("  To stop:         Ctrl-C\n");
}

/// An id for a message that nobody has used: the phone's own memory ends with the process, what was received stays.
fn fresh_id() -> anyhow::Result<String> {
    Ok(format!("demo:{}", URL_SAFE_NO_PAD.encode(seal::random::<16>()?)))
}

fn say(line: &str) {
    // Where nobody reads it any more the demo still runs.
    let _ = writeln!(std::io::stdout(), "{line}");
}

#[cfg(test)]
mod tests;
