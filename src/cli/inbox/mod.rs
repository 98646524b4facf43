//! `linnet inbox`: the open cases and the reading pile in a terminal, until staff have pages of their own.
//!
//! Whoever runs it reads what people wrote, so each look and each act goes into the audit with the name they give.

mod act;
mod show;

use std::io::Write;
use std::process::ExitCode;

use anyhow::bail;

use super::advice::Advice;
use super::database::DatabaseArguments;
use crate::engine::Engine;
use crate::store::audit;
use crate::store::case::{self, Case};
use crate::store::scheme::Scheme;

#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
/// Shows the open cases and what nobody has read yet; with a code, one case, and what was done about it.
#[derive(clap::Args, Clone, Debug)]
pub struct InboxArguments {
    /// The code of a case, such as 4821. Without one: all open cases, the most urgent first.
    pub code: Option<String>,
    /// The scheme's short name; not needed where there is only one.
    #[arg(long)]
    pub scheme: Option<String>,
    /// Who is looking: it is kept with what is done.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Show the messages that nobody has read yet, oldest first.
    #[arg(long, conflicts_with = "code")]
    pub unread: bool,
    /// With --unread: those that were shown count as read.
    #[arg(long, requires = "unread")]
    pub read: bool,
    /// They were tried and not reached; what happened, in a few words.
    #[arg(long, value_name = "WORDS", requires = "code", requires = "by")]
    pub attempted: Option<String>,
    /// They were spoken with; what was agreed, in a few words.
    #[arg(long, value_name = "WORDS", requires = "code", requires = "by")]
    pub spoken: Option<String>,
    /// Texts may go on: everything automatic was held for this person.
    #[arg(long, requires = "code", requires = "by")]
    pub release: bool,
    /// They stay held when the case is closed: after a death, or where nobody knows who writes.
    #[arg(long, requires = "close", conflicts_with = "release")]
    pub keep_held: bool,
    /// The case is closed with this outcome.
    #[arg(long, value_name = "OUTCOME", requires = "code", requires = "by")]
    pub close: Option<String>,
    #[command(flatten)]
    pub database: DatabaseArguments,
}

/// The command itself.
///
/// # Errors
/// When the database cannot be opened, or no open case has the code.
pub async fn run(arguments: InboxArguments) -> anyhow::Result<ExitCode> {
    let opened = arguments.database.open().await?;
    let scheme = opened.scheme(arguments.scheme.as_deref()).await?;
    let engine = opened.engine;
    let mut out = std::io::stdout().lock();
    let Some(code) = &arguments.code else {
        look(&engine, &scheme, &arguments, "read inbox", None).await?;
        if arguments.unread {
            show::unread(&engine, &scheme, arguments.read, &mut out).await?;
        } else {
            show::cases(&engine, &scheme, &mut out).await?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let case = open_case(&engine, &scheme, code).await?;
    for done in act::all(&engine, &scheme, &case, &arguments).await? {
        writeln!(out, "{done}")?;
    }
    look(&engine, &scheme, &arguments, "read case", Some(&case)).await?;
    show::case(&engine, &scheme, case.id, &mut out).await?;
    Ok(ExitCode::SUCCESS)
}

async fn open_case(engine: &Engine, scheme: &Scheme, code: &str) -> anyhow::Result<Case> {
    let mut tx = engine.db().read().await?;
    let open = case::list_open(&mut tx, scheme.id).await?;
    match open.iter().find(|case| case.code == code.trim()) {
        Some(case) => Ok(case.clone()),
        None => bail!(Advice::new("No open case has that code.", "See them all: linnet inbox.")),
    }
}

/// Reads are kept too: who looked at what, never what it said.
async fn look(
    engine: &Engine,
    scheme: &Scheme,
    arguments: &InboxArguments,
    action: &str,
    case: Option<&Case>,
) -> anyhow::Result<()> {
    let entry = audit::Entry {
        id: engine.fresh_id(),
        scheme: scheme.id,
        actor: "command".to_owned(),
        staff: None,
        action: action.to_owned(),
        subject: case.map(|case| case.id.0),
        detail: arguments.by.clone().unwrap_or_else(|| "somebody at the server".to_owned()),
        at: engine.now(),
    };
    let mut tx = engine.db().begin().await?;
    audit::append(&mut tx, &[entry]).await?;
    tx.commit().await?;
    Ok(())
}
