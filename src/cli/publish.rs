//! `linnet publish FOLDER --scheme SLUG`: checks a folder and puts it in force.
//!
//! What is in force lies in the database; a check-in that is open ends under the version it began with.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;

use super::advice::Advice;
use super::check::{examine, tell};
use super::database::DatabaseArguments;
use super::folder;
use crate::config::{Machine, Purpose};
use crate::domain::rehearsal;
use crate::engine::{Error, Published, Sources};
use crate::store;

/// Checks a folder and puts its flows and settings in force.
#[derive(clap::Args, Clone, Debug)]
pub struct PublishArguments {
    /// The folder of the scheme.
    pub folder: PathBuf,
    /// The scheme's short name: small letters, figures and hyphens. Else LINNET_SCHEME, else the folder's name.
    /// A new one makes a new scheme.
    #[arg(long)]
    pub scheme: Option<String>,
    /// Who publishes, for the record.
    #[arg(long, default_value = "command line")]
    pub by: String,
    #[command(flatten)]
    pub database: DatabaseArguments,
}

/// The command itself; the exit code is 1 where the folder has a problem, and then nothing is stored.
pub async fn run(arguments: PublishArguments) -> anyhow::Result<ExitCode> {
    let slug = match &arguments.scheme {
        Some(slug) => slug.clone(),
        None => usual_slug(&arguments.folder)?,
    };
    let slug = slug.as_str();
    if !is_slug(slug) {
        let what = format!("`{slug}` is no name for a scheme.");
        bail!(Advice::new(what, "Use small letters, figures and hyphens, such as oakfield."));
    }
    let folder = folder::read(&arguments.folder)?;
    let examined = examine(&folder, &super::measures(), &rehearsal::play);
    let mut out = std::io::stdout();
    tell(&examined.problems, &mut out)?;
    if examined.is_broken() {
        writeln!(out, "Nothing was published: mend the errors above first.")?;
        return Ok(ExitCode::FAILURE);
    }
    let sources = Sources {
        files: folder.files.into_iter().map(|file| (file.name, file.text)).collect(),
        settings: folder.settings,
    };
    let engine = arguments.database.open().await?.engine;
    let published = engine.publish(slug, &sources, &arguments.by).await.map_err(kindly);
    engine.db().close().await;
    match published? {
        Published::InForce { flows: None, settings: None, .. } => {
            writeln!(out, "Nothing has changed: this is what is in force for {slug}.")?;
        }
        Published::InForce { flows, settings, .. } => {
            writeln!(out, "In force for {slug} from now on:")?;
            tell_version(&mut out, "flows", flows)?;
            tell_version(&mut out, "settings", settings)?;
            writeln!(out, "Check-ins that are open now end under the version they began with.")?;
        }
        // The folder was found right a moment ago, by the same checks.
        Published::Refused { .. } => bail!("The folder was refused: run `linnet check` on it."),
    }
    Ok(ExitCode::SUCCESS)
}

fn tell_version(out: &mut impl Write, what: &str, number: Option<i64>) -> std::io::Result<()> {
    match number {
        Some(number) => writeln!(out, "  {what} version {number}"),
        None => writeln!(out, "  {what} as before"),
    }
}

/// Somebody else published in the same moment: nothing is lost, and theirs is to be looked at first.
fn kindly(error: Error) -> anyhow::Error {
    let conflict = error.is_conflict() || matches!(&error, Error::Store(store::Error::Refused(_)));
    let advice = if conflict {
        Advice::new(
            "Somebody else published at the same time, so yours was not put in force.",
            "Look at what they changed, bring it into your folder, and publish again.",
        )
    } else {
        Advice::new("It could not be published.", "Mend the cause and run the command again.")
    };
    anyhow::Error::from(error).context(advice)
}

fn usual_slug(folder: &Path) -> anyhow::Result<String> {
    if let Some(scheme) = Machine::from_environment(Purpose::Command)?.scheme {
        return Ok(scheme);
    }
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    Ok(whole.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

fn is_slug(slug: &str) -> bool {
    !slug.is_empty()
        && slug.len() <= 60
        && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !slug.starts_with('-')
}
