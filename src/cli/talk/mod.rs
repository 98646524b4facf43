//! `linnet talk FLOW`: a conversation in the terminal, with the clock in the user's hands.
//!
//! It is the rehearsal that transcripts play, with everything shown that a person would not see: what was
//! understood and why, concerns with their rule, what is saved, what is held, what falls due. Nothing is stored or sent.

mod order;
mod page;

use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;
use chrono::TimeDelta;
use uuid::Uuid;

use super::advice::Advice;
use super::folder;
use crate::domain::Moment;
use crate::domain::concern::text::{self, Asked};
use crate::domain::flow::problem::{Problem, Severity, nearest};
use crate::domain::flow::transcript::read_transcript;
use crate::domain::flow::{Flows, read_folder};
use crate::domain::id::VersionId;
use crate::domain::rehearsal::{Rehearsal, facts};
use crate::domain::reply::Reading;
use crate::domain::settings::Settings;
use crate::domain::talk::{Book, Effect};
use crate::domain::turn::Heard;
use crate::limits;

use order::Order;
use page::Page;

/// A conversation in the terminal, with the clock in your hands. Nothing is stored or sent.
#[derive(clap::Args, Clone, Debug)]
pub struct TalkArguments {
    /// The name of the flow, such as weekly-check-in, or its file.
    pub flow: String,
    /// The folder that the flow stands in.
    #[arg(long, default_value = "flows/example")]
    pub folder: PathBuf,
    /// When it begins, such as "Tuesday 10:30" or "3 March 2027 10:30".
    #[arg(long, value_name = "WHEN")]
    pub at: Option<String>,
    /// Facts about the person, as in a transcript: "first name = Ann, last attended = no".
    #[arg(long, value_name = "FACTS")]
    pub with: Vec<String>,
}

/// The command itself, from standard input to standard output.
pub fn command(mut arguments: TalkArguments) -> anyhow::Result<ExitCode> {
    name_by_file(&mut arguments);
    let input = std::io::stdin();
    let prompt = input.is_terminal();
    run(&arguments, input.lock(), &mut std::io::stdout().lock(), prompt)
}

/// `flows/example/weekly-check-in.flow` is the flow `weekly-check-in` in the folder `flows/example`.
fn name_by_file(arguments: &mut TalkArguments) {
    let file = PathBuf::from(&arguments.flow);
    if file.extension().is_none_or(|ending| ending != "flow") || !file.is_file() {
        return;
    }
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    arguments.folder = parent.map_or_else(|| PathBuf::from("."), PathBuf::from);
    // The key of a translation's file is the part before its language.
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    name.split('.').next().unwrap_or_default().clone_into(&mut arguments.flow);
}

/// Reads lines until `:quit` or the end of the input; `prompt` shows the clock before each.
pub fn run(
    arguments: &TalkArguments,
    mut input: impl BufRead,
    out: &mut dyn Write,
    prompt: bool,
) -> anyhow::Result<ExitCode> {
    let (mut rehearsal, settings) = opened(arguments)?;
    let mut page = Page { out, settings: &settings };
    page.opening(&arguments.flow, &rehearsal)?;
    let began = rehearsal.begin_when_allowed(&arguments.flow);
    page.effects(&began, &rehearsal)?;
    loop {
        if prompt {
            page.prompt(&rehearsal)?;
        }
        let Some(line) = next_line(&mut input)? else { break };
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if !prompt {
            page.echo(line)?;
        }
        match Order::read(line) {
            Ok(Order::Quit) => break,
            Ok(order) => obey(order, &mut rehearsal, &mut page)?,
            Err(why) => page.say(&why)?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// One line, kept no longer than a message may be; `None` at the end of the input.
fn next_line(input: &mut impl BufRead) -> std::io::Result<Option<String>> {
    let mut line = Vec::new();
    let most = limits::LINE_CHARACTERS as u64 * 4;
    let read = std::io::Read::take(&mut *input, most).read_until(b'\n', &mut line)?;
    Ok((read > 0).then(|| String::from_utf8_lossy(&line).into_owned()))
}

fn obey(order: Order, rehearsal: &mut Rehearsal, page: &mut Page<'_>) -> std::io::Result<()> {
    let effects = match order {
        Order::Write(words) => return hear(&words, rehearsal, page),
        Order::Later(span) => return pass(rehearsal.now + span, rehearsal, page),
        Order::Next => match rehearsal.next_due() {
            Some(due_at) => return pass(due_at, rehearsal, page),
            None => return page.say("Nothing falls due any more."),
        },
        Order::Media { kind, caption } => rehearsal.hear(Heard::Media { kind: kind.to_owned(), caption }),
        Order::Edit(words) => rehearsal.hear(Heard::Edited(words)),
        Order::Delete => rehearsal.hear(Heard::Deleted),
        Order::Release if rehearsal.state.hold.is_none() => return page.say("Nothing is held."),
        Order::Release => {
            let mut effects = rehearsal.release();
            // An open talk goes on at once where it may: what the release set falls due now.
            effects.extend(rehearsal.later(TimeDelta::zero()));
            effects
        }
        Order::State => return page.state(rehearsal),
        Order::Help => return page.say(order::HELP),
        Order::Quit => return Ok(()),
    };
    page.effects(&effects, rehearsal)
}

/// Time passes, and each moment at which something falls due is shown by itself.
fn pass(until: Moment, rehearsal: &mut Rehearsal, page: &mut Page<'_>) -> std::io::Result<()> {
    let mut shown = None;
    for _ in 0..limits::MOMENTS_SHOWN {
        let Some(due_at) = rehearsal.next_due().filter(|due_at| *due_at <= until) else { break };
        let effects = rehearsal.later((due_at - rehearsal.now).max(TimeDelta::zero()));
        if effects.iter().any(|effect| !matches!(effect, Effect::SetTimer { .. } | Effect::CancelTimer { .. })) {
            page.moment(rehearsal)?;
            page.effects(&effects, rehearsal)?;
            shown = Some(rehearsal.now);
        }
    }
    let effects = rehearsal.later((until - rehearsal.now).max(TimeDelta::zero()));
    if shown == Some(rehearsal.now) {
        return Ok(());
    }
    page.moment(rehearsal)?;
    page.effects(&effects, rehearsal)
}

fn hear(words: &str, rehearsal: &mut Rehearsal, page: &mut Page<'_>) -> std::io::Result<()> {
    let asked = rehearsal.reading(words);
    let concerns = text::read(words, asked.as_ref().map(|(ask, Reading { meaning, .. })| Asked { ask, meaning }));
    let effects = rehearsal.hear(Heard::Text(words.to_owned()));
    page.understood(words, asked, &concerns, &effects)?;
    page.effects(&effects, rehearsal)
}

/// The person and the clock, before the first text.
fn opened(arguments: &TalkArguments) -> anyhow::Result<(Rehearsal, Settings)> {
    let folder = folder::read(&arguments.folder)?;
    let (flows, problems) = read_folder(&folder.files, &super::measures());
    let (settings, _) = Settings::parse(&folder.settings);
    let Some(flow) = flows.flows.get(&arguments.flow) else { return Err(unknown(arguments, &flows)) };
    // A flow is tried out before its transcript is written.
    let stops = |problem: &&Problem| {
        let (stem, ending) = problem.file.rsplit_once('.').unwrap_or((&problem.file, ""));
        let concerned = ending == "part" || (ending == "flow" && stem.split('.').next() == Some(flow.key.as_str()));
        problem.severity == Severity::Error && problem.id != "no-transcript" && concerned
    };
    if let Some(problem) = problems.iter().find(stops) {
        let what_to_do = format!("Mend it first; linnet check {} tells all.", arguments.folder.display());
        bail!(Advice::new(format!("The flow has a mistake.\n{problem}"), what_to_do));
    }
    // The command line says it in the words of a transcript, and the same reader reads them.
    let mut source = format!("flow: {}\n", flow.key);
    for facts in &arguments.with {
        let _ = writeln!(source, "with: {}", facts.replace('\n', " "));
    }
    if let Some(at) = &arguments.at {
        let _ = writeln!(source, "at: {}", at.replace('\n', " "));
    }
    let (transcript, mut wrong) = read_transcript("command line", &source);
    let (opening, unread) = facts::read(flow, &settings, &transcript.with, transcript.at);
    wrong.extend(unread);
    if let Some(problem) = wrong.first() {
        let hint = problem.hint.clone().unwrap_or_else(|| "Write it as in a transcript.".to_owned());
        bail!(Advice::new(problem.message.clone(), hint));
    }
    let mut book = Book { version: VersionId(Uuid::nil()), flows: flows.flows.clone() };
    for flow in book.flows.values_mut() {
        *flow = facts::with_slots(flow, &opening.slots);
    }
    let with_slots = facts::settings_with_slots(&settings, &opening.slots);
    let mut rehearsal = Rehearsal::new(Arc::new(book), with_slots, opening.person, opening.now);
    rehearsal.state = opening.state;
    Ok((rehearsal, settings))
}

fn unknown(arguments: &TalkArguments, flows: &Flows) -> anyhow::Error {
    let what = format!("There is no flow `{}` in {}.", arguments.flow, arguments.folder.display());
    let names: Vec<&str> = flows.flows.keys().map(String::as_str).collect();
    let what_to_do = match nearest(&arguments.flow, names.iter().copied()) {
        Some(near) => format!("Did you mean {near}?"),
        None => format!("There are {}.", names.join(", ")),
    };
    anyhow::Error::new(Advice::new(what, what_to_do))
}
