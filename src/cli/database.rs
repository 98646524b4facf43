//! The database that a command works on, beside a `linnet serve` that may be running.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail};

use super::advice::Advice;
use crate::clock::SystemClock;
use crate::config::{Machine, Purpose};
use crate::domain::flow::problem::nearest;
use crate::engine::Engine;
use crate::engine::chance::Chance;
use crate::store::master_key::MasterKey;
use crate::store::scheme::Scheme;
use crate::store::{self, Db, Durability};

/// Where the database and its key are: told here, else by the settings of this machine.
#[derive(clap::Args, Clone, Debug)]
pub struct DatabaseArguments {
    /// The database: a file, or a postgres: address. Else LINNET_DATABASE, else linnet.db.
    #[arg(long)]
    pub database: Option<String>,
    /// The file with the master key; it is made with the database. Else LINNET_KEY_FILE, else linnet.key.
    #[arg(long)]
    pub key_file: Option<PathBuf>,
}

/// An open database.
pub struct Opened {
    /// Over the database, without channels: it neither sends nor receives.
    pub engine: Engine,
    /// The scheme that the settings of this machine name.
    usual_scheme: Option<String>,
}

impl DatabaseArguments {
    /// Opens the database and brings it up to date.
    pub async fn open(&self) -> anyhow::Result<Opened> {
        let machine = Machine::from_environment(Purpose::Command)?;
        let key_file = self.key_file.as_ref().unwrap_or(&machine.key_file);
        let database = self.database.as_ref().unwrap_or(&machine.database);
        let key = MasterKey::load_or_create(key_file)
            .context(Advice::new("The key file cannot be used.", "Name another with --key-file, or mend this one."))?;
        let db = Db::open(database, key, Durability::Full)
            .await
            .context(Advice::new("The database cannot be opened.", "Name another with --database."))?;
        let chance = Chance::from_system().context("The operating system gives no randomness")?;
        let engine = Engine::new(db, Arc::new(SystemClock), chance, Vec::new());
        Ok(Opened { engine, usual_scheme: machine.scheme })
    }
}

impl Opened {
    /// The scheme with this slug, else the one of this machine, else the only one there is.
    pub async fn scheme(&self, slug: Option<&str>) -> anyhow::Result<Scheme> {
        let mut tx = self.engine.db().read().await?;
        let schemes = store::scheme::list(&mut tx).await?;
        let Some(slug) = slug.or(self.usual_scheme.as_deref()) else {
            return match schemes.as_slice() {
                [only] => Ok(only.clone()),
                [] => bail!(nothing_published("There is no scheme in this database yet.")),
                several => bail!(Advice::new("There are several schemes.", format!("Say which: {}.", flags(several)))),
            };
        };
        if let Some(found) = schemes.iter().find(|scheme| scheme.slug == slug) {
            return Ok(found.clone());
        }
        let what = format!("There is no scheme `{slug}` in this database.");
        match nearest(slug, schemes.iter().map(|scheme| scheme.slug.as_str())) {
            Some(near) => bail!(Advice::new(what, format!("Did you mean --scheme {near}?"))),
            None if schemes.is_empty() => bail!(nothing_published(what)),
            None => bail!(Advice::new(what, format!("Say one of {}.", flags(&schemes)))),
        }
    }
}

fn nothing_published(what: impl Into<String>) -> Advice {
    Advice::new(what, "Publish its folder first: linnet publish FOLDER --scheme SLUG.")
}

fn flags(schemes: &[Scheme]) -> String {
    schemes.iter().map(|scheme| format!("--scheme {}", scheme.slug)).collect::<Vec<_>>().join(", ")
}
