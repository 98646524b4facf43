//! `linnet serve`: the real thing, with the settings of this machine.
//!
//! It refuses a database of the demo and never mounts the demo's phone.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use tokio::net::TcpListener;

use super::advice::Advice;
use super::compose::{self, House, accounts};
use crate::clock::{Clock, SystemClock};
use crate::config::{Machine, Purpose, TelegramMode};
use crate::log;
use crate::store::scheme::Scheme;
use crate::store::version::{self, Kind};
use crate::store::{Db, marker, scheme};
use crate::web::hooks;

/// Nothing is told on the command line: settings come from the environment and `.env`.
#[derive(clap::Args, Clone, Debug)]
pub struct ServeArguments {}

/// Serves until it is told to stop.
pub async fn run(_arguments: ServeArguments) -> anyhow::Result<ExitCode> {
    let machine = Machine::from_environment(Purpose::Serve)
        .context(Advice::new("Linnet cannot start yet.", "Mend the settings above; .env.example explains each."))?;
    log::init(machine.log, machine.log_format);
    let db = compose::open(&machine.database, &machine.key_file).await?;
    refuse_demo(&db).await?;
    let clock = Arc::new(SystemClock);
    let chance = compose::chance()?;
    let scheme = published_scheme(&db, machine.scheme.as_deref().unwrap_or_default()).await?;
    let accounts = accounts::of_machine(&db, &machine, scheme.id, &chance, clock.now()).await?;
    tell_webhooks(&machine, &accounts);
    let (engine, lock) = compose::engine(db, clock, chance, accounts.ways)?;
    let listener = TcpListener::bind(machine.listen).await.with_context(|| {
        Advice::new(
            format!("{} cannot be listened on.", machine.listen),
            "Stop what listens there, or set LINNET_LISTEN to another port.",
        )
    })?;
    say(&format!("Linnet serves {} at http://{}", scheme.name, listener.local_addr()?));
    let house = House {
        engine,
        lock,
        listener,
        hooks: accounts.hooks,
        public_url: machine.public_url,
        telegram_mode: machine.telegram.map_or(TelegramMode::Polling, |telegram| telegram.mode),
        pages: axum::Router::new(),
    };
    compose::run(house, compose::signalled()).await?;
    Ok(ExitCode::SUCCESS)
}

/// A demo's people are invented and its clock runs ahead: real people must never get in between.
async fn refuse_demo(db: &Db) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    if marker::get(&mut tx, "demo").await?.is_some() {
        bail!(Advice::new("This is the database of a demo.", "Set LINNET_DATABASE to another one."));
    }
    Ok(())
}

/// The scheme that the channels belong to, once its flows and settings are in force.
async fn published_scheme(db: &Db, slug: &str) -> anyhow::Result<Scheme> {
    let mut tx = db.read().await?;
    let publish = |folder: &str| format!("Run: linnet publish {folder} --scheme {slug}");
    let Some(found) = scheme::find(&mut tx, slug).await? else {
        let all = scheme::list(&mut tx).await?;
        let near = all.iter().map(|scheme| scheme.slug.as_str()).min_by_key(|known| strsim::levenshtein(known, slug));
        let what_to_do = match near.filter(|near| strsim::levenshtein(near, slug) <= 3) {
            Some(near) => format!("Did you mean {near}? Then set LINNET_SCHEME to it."),
            None => publish("flows/example"),
        };
        bail!(Advice::new("No scheme is published under the name in LINNET_SCHEME.", what_to_do));
    };
    for (kind, what) in [(Kind::Flows, "flows"), (Kind::Settings, "settings")] {
        if version::in_force(&mut tx, found.id, kind).await?.is_none() {
            bail!(Advice::new(format!("The scheme has no {what} in force."), publish("flows/example")));
        }
    }
    Ok(found)
}

/// Where Twilio has to be told to bring texts: its own console asks for this. The address ends in a secret part, so
/// it goes to whoever started the server and into no log.
fn tell_webhooks(machine: &Machine, accounts: &accounts::Accounts) {
    let Some(public_url) = &machine.public_url else { return };
    for way in &accounts.ways {
        let crate::channel::Channel::Twilio(twilio) = &way.channel else { continue };
        let hook = accounts.hooks.iter().find(|(_, account)| **account == twilio.account());
        let path = hook.map(|(key, _)| hooks::path(way.channel.kind(), key, "/inbound"));
        if let Some(address) = path.and_then(|path| hooks::address(public_url, &path)) {
            say(&format!("Twilio, \"A message comes in\", HTTP POST: {address}"));
        }
    }
}

fn say(line: &str) {
    // Where nobody reads it any more the server still serves.
    let _ = writeln!(std::io::stdout(), "{line}");
}
