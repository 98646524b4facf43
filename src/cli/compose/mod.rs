//! What `serve` and `demo` both run: the database, the engine, its channels and its pages put together.
//!
//! Only the clock, extra pages and extra ways differ, and they are arguments. It must not read the settings.

pub mod accounts;
mod telegram;
mod twilio;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use reqwest::Url;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::advice::Advice;
use crate::channel::Channel;
use crate::clock::Clock;
use crate::config::TelegramMode;
use crate::domain::id::AccountId;
use crate::engine::chance::Chance;
use crate::engine::{Engine, Way};
use crate::limits;
use crate::store::master_key::MasterKey;
use crate::store::{Db, Durability, EngineLock};
use crate::web;
use crate::web::intake::Intake;

/// Opens the database and brings it up to date; the key file is made where there is none.
pub async fn open(database: &str, key_file: &Path) -> anyhow::Result<Db> {
    let key = MasterKey::load_or_create(key_file).with_context(|| {
        Advice::new(
            "The key file cannot be used.",
            format!("Look at {}: its owner alone may read it (chmod 600).", key_file.display()),
        )
    })?;
    Db::open(database, key, Durability::Full).await.context(Advice::new(
        "The database cannot be opened.",
        "Look at LINNET_DATABASE or --database; a database belongs to the key file that it was made with.",
    ))
}

/// The system's own chance.
pub fn chance() -> anyhow::Result<Chance> {
    Chance::from_system().context("The operating system gives no randomness.")
}

/// Becomes the engine of this database; the lock is held as long as it works.
pub fn engine(
    db: Db,
    clock: Arc<dyn Clock>,
    chance: Chance,
    ways: Vec<Way>,
) -> anyhow::Result<(Arc<Engine>, EngineLock)> {
    let lock = db.become_engine().context(Advice::new(
        "This database is in use.",
        "Stop the other Linnet that works on it; on PostgreSQL several may work side by side.",
    ))?;
    Ok((Arc::new(Engine::new(db, clock, chance, ways)), lock))
}

/// What one process runs beside its engine.
pub struct House {
    pub engine: Arc<Engine>,
    pub lock: EngineLock,
    pub listener: TcpListener,
    /// The account behind each webhook.
    pub hooks: HashMap<String, AccountId>,
    pub public_url: Option<Url>,
    pub telegram_mode: TelegramMode,
    /// Pages beside webhooks and health.
    pub pages: Router,
}

/// Runs until `stop` is ready, then finishes what is in hand. A task that breaks stops the rest in good order and is
/// told as an error: half a Linnet that looks alive is worse than one that is started again.
pub async fn run(house: House, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    let House { engine, lock, listener, hooks, public_url, telegram_mode, pages } = house;
    let (tell, told) = watch::channel(false);
    let (intake, storing) = Intake::start(Arc::clone(&engine));
    let app = Arc::new(web::App::new(Arc::clone(&engine), intake.clone(), hooks.clone(), public_url.clone()));
    let router = web::router(app).merge(pages);

    if lock.is_alone() {
        engine.take_over().await.context("What the last run had in hand could not be taken over.")?;
    }
    // Each ends by itself once it is told to stop; what they have in hand is finished first.
    let mut tasks = JoinSet::new();
    tasks.spawn(named("the web server", web::listen::serve(listener, router, stopped(told.clone()))));
    let works = Arc::clone(&engine);
    let stop_working = stopped(told.clone());
    tasks.spawn(named("the engine", async move { works.work(stop_working).await }));
    for way in engine.ways() {
        let hook = hooks.iter().find(|(_, account)| **account == way.channel.account()).map(|(key, _)| key.clone());
        match &way.channel {
            Channel::Telegram(bot) => {
                let hook = hook.zip(public_url.clone()).filter(|_| telegram_mode == TelegramMode::Webhook);
                let listening = telegram::listen(bot.clone(), hook, intake.clone(), told.clone());
                tasks.spawn(named("listening to Telegram", listening));
            }
            Channel::Twilio(account) => {
                let reading = twilio::catch_up(account.clone(), way.scheme, Arc::clone(&engine), told.clone());
                tasks.spawn(named("reading back from Twilio", reading));
            }
            Channel::Phone(_) => {}
        }
    }
    drop(intake);

    let broke = tokio::select! {
        () = stop => None,
        broke = first_broken(&mut tasks) => broke,
    };
    tracing::info!("stopping; what is in hand is finished first");
    // Nobody listening any more is no fault: then everything has ended already.
    let _ = tell.send(true);
    let broke_later = first_broken(&mut tasks).await;
    drop(tasks);
    // The web server and the pollers are gone, and with them every hand that could bring more; only a connection
    // that did not end in time may still hold one.
    if tokio::time::timeout(limits::STOP_TIME, storing).await.is_err() {
        tracing::error!("some messages were not stored in time; whoever brought them keeps them");
    }
    engine.db().close().await;
    drop(lock);
    tracing::info!("stopped");
    match broke.or(broke_later) {
        None => Ok(()),
        Some(name) => Err(anyhow::anyhow!("a part of Linnet broke off: {name}").context(Advice::new(
            "Linnet stopped because it was not whole any more.",
            "Start it again; nothing that was acknowledged is lost. The log says where it broke.",
        ))),
    }
}

/// A task with its name, and whether it went through.
async fn named(name: &'static str, task: impl Future<Output = ()>) -> (&'static str, bool) {
    let whole = futures_util::FutureExt::catch_unwind(std::panic::AssertUnwindSafe(task)).await.is_ok();
    (name, whole)
}

/// Waits for the tasks; the first that broke, or `None` when all of them have ended well.
async fn first_broken(tasks: &mut JoinSet<(&'static str, bool)>) -> Option<&'static str> {
    while let Some(ended) = tasks.join_next().await {
        match ended {
            Ok((_, true)) => {}
            Ok((name, false)) => return Some(name),
            Err(_) => return Some("a task"),
        }
    }
    None
}

/// Ready once everybody is told to stop.
pub async fn stopped(mut told: watch::Receiver<bool>) {
    // An error means that the one who tells is gone: a reason to stop too.
    let _ = told.wait_for(|stop| *stop).await;
}

/// Ready at the first Ctrl-C or SIGTERM. A second one ends the process at once.
pub async fn signalled() {
    one_signal().await;
    tokio::spawn(async {
        one_signal().await;
        tracing::warn!("told to stop a second time: stopping at once");
        std::process::exit(130);
    });
}

async fn one_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => _ = interrupt.await,
    }
}
