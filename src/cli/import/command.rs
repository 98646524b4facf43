//! The command: reads the files, asks the database, tells every problem, stores all or nothing.
//!
//! No name and no number is printed: a row is named by its place in the file.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::NaiveDate;

use super::{Import, RowProblem, people_template, read_people, read_staff, staff_template};
use crate::cli::advice::Advice;
use crate::cli::block_on;
use crate::cli::database::DatabaseArguments;
use crate::domain::enrol::{NewPerson, NewStaff};
use crate::domain::export::{row, text};
use crate::domain::id::SchemeId;
use crate::engine::{Engine, Enrolled, Invitation};
use crate::limits::{IMPORT_BYTES, INVITATION_DAYS};

/// Enrols people, or staff, from a CSV file: all of it or nothing.
#[derive(clap::Args, Clone, Debug)]
pub struct ImportArguments {
    /// The file with people. With --template or --staff it may be left out.
    pub people: Option<PathBuf>,
    /// A file with link workers, managers and leads: they come before the people.
    #[arg(long, value_name = "STAFF.CSV")]
    pub staff: Option<PathBuf>,
    /// The scheme's short name; not needed where there is only one.
    #[arg(long)]
    pub scheme: Option<String>,
    /// Only say what is wrong with the files and what would be done; nothing is kept.
    #[arg(long)]
    pub check: bool,
    /// Write an example of such a file and do nothing else.
    #[arg(long, value_enum, value_name = "WHICH", num_args = 0..=1, default_missing_value = "people")]
    pub template: Option<Template>,
    /// Where invitations to Telegram are written; they are printed where this is left out.
    #[arg(long, value_name = "FILE")]
    pub invitations: Option<PathBuf>,
    /// The name of the scheme's bot, so that an invitation is a whole link.
    #[arg(long, value_name = "NAME")]
    pub bot: Option<String>,
    #[command(flatten)]
    pub database: DatabaseArguments,
}

/// Which example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Template {
    People,
    Staff,
}

/// The command itself; the exit code is 1 where a row has a problem, and then nothing is stored.
pub fn command(arguments: ImportArguments) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout();
    if let Some(template) = arguments.template {
        let example = match template {
            Template::People => people_template(),
            Template::Staff => staff_template(),
        };
        out.write_all(example.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.people.is_none() && arguments.staff.is_none() {
        bail!(Advice::new(
            "There is no file to import.",
            "Name one: linnet import people.csv, or begin with linnet import --template > people.csv."
        ));
    }
    if let Some(path) = arguments.invitations.as_ref().filter(|path| path.exists()) {
        let what = format!("{} is there already.", path.display());
        bail!(Advice::new(what, "Name a new file: the invitations in it are shown nowhere else."));
    }
    block_on(run(arguments))
}

async fn run(arguments: ImportArguments) -> anyhow::Result<ExitCode> {
    let opened = arguments.database.open().await?;
    let scheme = opened.scheme(arguments.scheme.as_deref()).await?.id;
    let engine = opened.engine;
    let today = engine.today(scheme).await?;
    let files = Files::read(&arguments, today)?;
    let mut problems = files.problems();
    // A staff file that is wrong in itself may hold the very link worker who seems to be missing.
    if files.staff.as_ref().is_none_or(|(_, staff)| staff.problems.is_empty()) {
        problems.extend(told_by_the_database(&engine, scheme, &files).await?);
    }
    let mut out = std::io::stdout();
    if !problems.is_empty() {
        // The staff file first, each in the order of its rows; what is told of a whole file comes after them.
        let last = |row: usize| if row == 0 { usize::MAX } else { row };
        problems.sort_by_key(|(path, problem)| (Some(path) == arguments.people.as_ref(), last(problem.row)));
        for (path, problem) in &problems {
            writeln!(out, "{}, {problem}", path.display())?;
        }
        writeln!(out, "Nothing was imported: mend the {} first.", count(problems.len(), "problem", "problems"))?;
        return Ok(ExitCode::FAILURE);
    }
    let mut invitations = Vec::new();
    if let Some((_, staff)) = &files.staff {
        let enrolled = staff_of(&engine, scheme, &staff.rows, &arguments).await?;
        tell(&mut out, ("member of staff", "members of staff"), &enrolled, arguments.check)?;
        invitations.extend(enrolled.invitations.into_iter().map(|invitation| ("staff", invitation)));
    }
    if let Some((_, people)) = &files.people {
        if arguments.check && files.staff.is_some() {
            // The staff of this command are not on the list yet, so the people cannot be tried out.
            writeln!(out, "{}: no problem.", count(people.rows.len(), "person", "people"))?;
            return Ok(ExitCode::SUCCESS);
        }
        let enrolled = people_of(&engine, scheme, &people.rows, &arguments).await?;
        tell(&mut out, ("person", "people"), &enrolled, arguments.check)?;
        invitations.extend(enrolled.invitations.into_iter().map(|invitation| ("people", invitation)));
    }
    if !arguments.check {
        write_invitations(&arguments, &invitations, &mut out)?;
    }
    engine.db().close().await;
    Ok(ExitCode::SUCCESS)
}

/// The files of one command.
struct Files {
    people: Option<(PathBuf, Import<NewPerson>)>,
    staff: Option<(PathBuf, Import<NewStaff>)>,
}

impl Files {
    fn read(arguments: &ImportArguments, today: NaiveDate) -> anyhow::Result<Self> {
        let mut files = Self { people: None, staff: None };
        if let Some(path) = &arguments.people {
            files.people = Some((path.clone(), read_people(&bytes(path)?, today)));
        }
        if let Some(path) = &arguments.staff {
            files.staff = Some((path.clone(), read_staff(&bytes(path)?)));
        }
        Ok(files)
    }

    /// Whether the staff file of the same command names this person's link worker, whole or by the first name.
    fn brings_worker_of(&self, person: &NewPerson) -> bool {
        let Some(wanted) = person.link_worker.as_ref().map(|name| name.to_lowercase()) else { return true };
        let Some((_, staff)) = &self.staff else { return false };
        staff.rows.iter().any(|(_, member)| {
            let name = member.name.to_lowercase();
            name == wanted || name.split_whitespace().next() == Some(wanted.as_str())
        })
    }

    /// Whether the staff file of the same command has this person's address.
    fn brings_staff_at(&self, person: &NewPerson) -> bool {
        self.staff
            .as_ref()
            .is_some_and(|(_, staff)| staff.rows.iter().any(|(_, member)| member.address == person.address))
    }

    fn problems(&self) -> Vec<(PathBuf, RowProblem)> {
        let mut problems = Vec::new();
        if let Some((path, staff)) = &self.staff {
            problems.extend(staff.problems.iter().map(|problem| (path.clone(), problem.clone())));
        }
        if let Some((path, people)) = &self.people {
            problems.extend(people.problems.iter().map(|problem| (path.clone(), problem.clone())));
        }
        problems
    }
}

/// A file's bytes; one larger than the limit is read no further than that, and told by the reader.
fn bytes(path: &Path) -> anyhow::Result<Vec<u8>> {
    let unreadable = || Advice::new(format!("{} cannot be read.", path.display()), "Name the CSV file.");
    let file = fs::File::open(path).with_context(unreadable)?;
    let mut bytes = Vec::new();
    file.take(IMPORT_BYTES as u64 + 1).read_to_end(&mut bytes).with_context(unreadable)?;
    Ok(bytes)
}

/// What only the staff list can tell of the rows of people: a link worker it does not hold, an address it does.
async fn told_by_the_database(
    engine: &Engine,
    scheme: SchemeId,
    files: &Files,
) -> anyhow::Result<Vec<(PathBuf, RowProblem)>> {
    let Some((path, people)) = &files.people else { return Ok(Vec::new()) };
    let mut rows = engine.without_worker(scheme, &people.rows).await?;
    rows.retain(|row| !people.rows.iter().any(|(number, person)| number == row && files.brings_worker_of(person)));
    let unknown = rows.into_iter().map(|row| RowProblem {
        row,
        column: "link_worker".to_owned(),
        message: "this link worker is not on the staff list".to_owned(),
        hint: "Import them first: linnet import --staff staff.csv. Or leave the cell empty.".to_owned(),
    });
    let mut rows = engine.of_staff(scheme, &people.rows).await?;
    rows.extend(people.rows.iter().filter(|(_, person)| files.brings_staff_at(person)).map(|(number, _)| *number));
    rows.sort_unstable();
    rows.dedup();
    let of_staff = rows.into_iter().map(|row| RowProblem {
        row,
        column: String::new(),
        message: "this address belongs to a member of staff".to_owned(),
        hint: "Write the person's own, or take the row out: an address of staff is never taken for a person."
            .to_owned(),
    });
    Ok(unknown.chain(of_staff).map(|problem| (path.clone(), problem)).collect())
}

async fn people_of(
    engine: &Engine,
    scheme: SchemeId,
    rows: &[(usize, NewPerson)],
    arguments: &ImportArguments,
) -> anyhow::Result<Enrolled> {
    Ok(if arguments.check { engine.would_enrol(scheme, rows).await? } else { engine.enrol(scheme, rows).await? })
}

async fn staff_of(
    engine: &Engine,
    scheme: SchemeId,
    rows: &[(usize, NewStaff)],
    arguments: &ImportArguments,
) -> anyhow::Result<Enrolled> {
    Ok(if arguments.check {
        engine.would_enrol_staff(scheme, rows).await?
    } else {
        engine.enrol_staff(scheme, rows).await?
    })
}

fn tell(out: &mut impl Write, who: (&str, &str), enrolled: &Enrolled, checked: bool) -> std::io::Result<()> {
    let verb = if checked { "would be enrolled" } else { "enrolled" };
    writeln!(out, "{} {verb}, {} known already.", count(enrolled.new, who.0, who.1), enrolled.known)?;
    if enrolled.suppressed > 0 {
        let asked = count(enrolled.suppressed, "of them has", "of them have");
        writeln!(out, "{asked} asked for no more texts: no automatic text is sent there.")?;
    }
    if checked {
        writeln!(out, "Nothing was kept: this was a check.")?;
    }
    Ok(())
}

/// A token is a secret that works once: whoever holds it becomes that person for Telegram.
fn write_invitations(
    arguments: &ImportArguments,
    invitations: &[(&str, Invitation)],
    out: &mut impl Write,
) -> anyhow::Result<()> {
    if invitations.is_empty() {
        return Ok(());
    }
    let bot = arguments.bot.as_deref().map(|bot| bot.trim_start_matches('@'));
    let mut page = row(&["file", "row", "invitation"].map(str::to_owned));
    for (file, invitation) in invitations {
        let link = match bot {
            Some(bot) => format!("https://t.me/{bot}?start={}", invitation.token),
            None => invitation.token.clone(),
        };
        page.push_str(&row(&[text(file), invitation.row.to_string(), text(&link)]));
    }
    let many = count(invitations.len(), "invitation", "invitations");
    if let Some(path) = &arguments.invitations {
        // Whoever reads it could take somebody's place.
        let new = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        new.and_then(|mut file| file.write_all(page.as_bytes()))
            .with_context(|| format!("The invitations cannot be written to {}", path.display()))?;
        writeln!(out, "{many} to Telegram in {}.", path.display())?;
    } else {
        writeln!(out, "{many} to Telegram, by the row of the file:")?;
        write!(out, "{page}")?;
    }
    if bot.is_none() {
        writeln!(out, "A link is https://t.me/NAME_OF_THE_BOT?start=INVITATION; --bot NAME writes whole links.")?;
    }
    writeln!(out, "Each works once, within {INVITATION_DAYS} days. They are not shown again: hand them on now.")?;
    Ok(())
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
