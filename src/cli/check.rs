//! `linnet check [FOLDER]`: every problem of every file at once, and the transcripts played.
//!
//! It must not know how a transcript is played: that is given to it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::folder::{self, Folder, SETTINGS_FILE};
use crate::domain::flow::compare::{compare, updated};
use crate::domain::flow::folder::in_order;
use crate::domain::flow::problem::{Place, Problem, Severity};
use crate::domain::flow::transcript::{Happening, Transcript};
use crate::domain::flow::{Flows, Measures, SourceFile, read_folder, words};
use crate::domain::rehearsal;
use crate::domain::settings::{Settings, SettingsProblem};

/// Shows every problem of a folder of flows, and plays its transcripts.
#[derive(clap::Args, Clone, Debug)]
pub struct CheckArguments {
    /// The folder of the scheme.
    #[arg(default_value = "flows/example")]
    pub folder: PathBuf,
    /// Write the problems as one JSON array, for editors.
    #[arg(long)]
    pub json: bool,
    /// Rewrite transcripts that went otherwise, after showing what changes. Never in CI.
    #[arg(long, conflicts_with = "json")]
    pub update: bool,
    /// Show every word that a flow may use, with examples, and check nothing.
    #[arg(long, conflicts_with_all = ["json", "update"])]
    pub reference: bool,
}

/// Plays a transcript and tells what happened, with the person's own lines and the passing of time.
pub type Rehearse<'a> = &'a dyn Fn(&Flows, &Settings, &Transcript) -> Vec<Happening>;

/// What a folder means, and everything that is wrong with it.
pub struct Examined {
    pub flows: Flows,
    pub settings: Settings,
    /// By file and line. What the transcripts showed is among them.
    pub problems: Vec<Problem>,
    /// What really happened in each transcript that went otherwise, by its file.
    pub otherwise: Vec<(String, Vec<Happening>)>,
}

impl Examined {
    /// Whether something in it stops a publish.
    pub fn is_broken(&self) -> bool {
        is_broken(&self.problems)
    }
}

/// The command itself.
pub fn command(arguments: &CheckArguments) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    if arguments.reference {
        write!(out, "{}", words::reference())?;
        return Ok(ExitCode::SUCCESS);
    }
    run(arguments, &super::measures(), &rehearsal::play, crate::config::in_ci(), &mut out)
}

/// Checks the folder; the exit code is 1 where a problem stops a publish.
pub fn run(
    arguments: &CheckArguments,
    measures: &Measures<'_>,
    rehearse: Rehearse<'_>,
    in_ci: bool,
    out: &mut dyn Write,
) -> anyhow::Result<ExitCode> {
    if arguments.update && in_ci {
        bail!("--update does not run in CI: run it where somebody reads what it changes.");
    }
    let folder = folder::read(&arguments.folder)?;
    let mut examined = examine(&folder, measures, rehearse);
    if arguments.update {
        for (file, actual) in std::mem::take(&mut examined.otherwise) {
            if update(arguments, &folder.files, &file, &actual, out)? {
                examined.problems.retain(|problem| problem.id != DIFFERS || *problem.file != *file);
            }
        }
    }
    if arguments.json {
        serde_json::to_writer_pretty(&mut *out, &examined.problems)?;
        writeln!(out)?;
    } else {
        tell(&examined.problems, out)?;
        writeln!(out, "{}", summary(&examined.flows, &examined.problems))?;
    }
    Ok(if is_broken(&examined.problems) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The id of what a transcript shows.
const DIFFERS: &str = "transcript-differs";

/// Reads everything in a folder and plays its transcripts.
pub fn examine(folder: &Folder, measures: &Measures<'_>, rehearse: Rehearse<'_>) -> Examined {
    let (flows, mut problems) = read_folder(&folder.files, measures);
    problems.extend(folder.problems.iter().cloned());
    let (settings, found) = Settings::parse(&folder.settings);
    problems.extend(found.iter().map(|problem| in_settings(problem, &folder.settings)));
    let mut otherwise = Vec::new();
    let playable: Vec<_> =
        flows.transcripts.iter().filter(|transcript| playable(transcript, &flows, &problems)).collect();
    for transcript in playable {
        let Some(flow) = transcript.flow.as_ref().and_then(|flow| flows.flows.get(&flow.value)) else { continue };
        let unread = rehearsal::facts::problems(flow, &settings, transcript);
        if !unread.is_empty() {
            problems.extend(unread);
            continue;
        }
        let actual = rehearse(&flows, &settings, transcript);
        if let Err(problem) = compare(transcript, &actual) {
            problems.push(problem);
            otherwise.push((transcript.file.clone(), actual));
        }
    }
    Examined { flows, settings, problems: in_order(problems), otherwise }
}

/// A problem of the settings, told like one of a flow.
fn in_settings(problem: &SettingsProblem, source: &str) -> Problem {
    let text = source.lines().nth(problem.line.saturating_sub(1)).unwrap_or_default();
    let indent = text.chars().take_while(|c| c.is_whitespace()).count();
    let place = Place { file: SETTINGS_FILE.into(), line: problem.line, column: indent + 1, line_text: text.into() };
    let names_itself = problem.key.is_empty() || problem.message.contains(&format!("`{}`", problem.key));
    let message = if names_itself {
        sentence(&problem.message)
    } else {
        format!("`{}`: {}.", problem.key, problem.message.trim_end_matches('.'))
    };
    let told = place.error("setting", message);
    if problem.hint.is_empty() { told } else { told.hint(sentence(&problem.hint)) }
}

/// With a capital at its beginning and a stop at its end.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    let whole: String = first.chain(letters).collect();
    if whole.ends_with(['.', '?', '!', '"']) { whole } else { format!("{whole}.") }
}

/// Every problem with its line and hint, a blank line between them.
pub fn tell(problems: &[Problem], out: &mut dyn Write) -> std::io::Result<()> {
    problems.iter().try_for_each(|problem| writeln!(out, "{problem}\n"))
}

fn is_broken(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// A talk of a broken flow would only tell the same mistake again.
fn playable(transcript: &Transcript, flows: &Flows, problems: &[Problem]) -> bool {
    let Some(flow) = transcript.flow.as_ref().filter(|flow| flows.flows.contains_key(&flow.value)) else {
        return false;
    };
    let broken = |problem: &Problem| {
        let (stem, ending) = problem.file.rsplit_once('.').unwrap_or((&problem.file, ""));
        let concerned = match ending.to_ascii_lowercase().as_str() {
            "talk" => *problem.file == *transcript.file,
            "part" => true,
            _ => stem.split('.').next() == Some(&*flow.value),
        };
        problem.severity == Severity::Error && concerned
    };
    !problems.iter().any(broken)
}

/// Shows what changes, then writes it; `false` where there is nothing to rewrite.
fn update(
    arguments: &CheckArguments,
    files: &[SourceFile],
    file: &str,
    actual: &[Happening],
    out: &mut dyn Write,
) -> anyhow::Result<bool> {
    let Some(source) = files.iter().find(|source| source.name == file) else { return Ok(false) };
    let text = updated(&source.text, actual);
    if text == source.text {
        return Ok(false);
    }
    writeln!(out, "{file}")?;
    for line in difference(&source.text, &text) {
        writeln!(out, "  {line}")?;
    }
    out.flush()?;
    let path = arguments.folder.join(file);
    fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(true)
}

/// The lines between the first and the last that differ: what goes with `-`, what comes with `+`.
fn difference(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same_start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = (old.len().min(new.len())) - same_start;
    let same_end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
    let gone = old[same_start..old.len() - same_end].iter().map(|line| format!("- {line}"));
    gone.chain(new[same_start..new.len() - same_end].iter().map(|line| format!("+ {line}"))).collect()
}

fn summary(flows: &Flows, problems: &[Problem]) -> String {
    let count = |number: usize, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    let of = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let looked_at = format!(
        "{}, {}",
        count(flows.flows.len(), "flow", "flows"),
        count(flows.transcripts.len(), "transcript", "transcripts"),
    );
    if problems.is_empty() {
        return format!("{looked_at}: no problem.");
    }
    format!(
        "{looked_at}: {}, {}, {}.",
        count(of(Severity::Error), "error", "errors"),
        count(of(Severity::Warning), "warning", "warnings"),
        count(of(Severity::Advice), "piece of advice", "pieces of advice"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLOW: &str = "# Hello\nwhen: on joining\n## start\nHello {first name}.\n-> end\n";
    const TALK: &str = "flow: hello\nbot: Hello Ann.\nended\n";

    /// A folder of its own, gone when the test is.
    struct Folder(PathBuf);

    impl Folder {
        fn with(name: &str, files: &[(&str, &[u8])]) -> Self {
            let folder = std::env::temp_dir().join(format!("linnet-check-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            for (name, text) in files {
                fs::write(folder.join(name), text).unwrap();
            }
            Self(folder)
        }

        fn check(&self, json: bool, update: bool, in_ci: bool) -> anyhow::Result<(bool, String)> {
            let arguments = CheckArguments { folder: self.0.clone(), json, update, reference: false };
            let measures = Measures { find: |_| None, names: &[] };
            let rehearse =
                |_: &Flows, _: &Settings, _: &Transcript| vec![Happening::Bot("Hello Ann.".into()), Happening::Ended];
            let mut out = Vec::new();
            let code = run(&arguments, &measures, &rehearse, in_ci, &mut out)?;
            Ok((code == ExitCode::SUCCESS, String::from_utf8(out)?))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_right_folder_passes_with_one_line() {
        let folder = Folder::with("right", &[("hello.flow", FLOW.as_bytes()), ("hello.talk", TALK.as_bytes())]);
        assert_eq!(folder.check(false, false, false).unwrap(), (true, "1 flow, 1 transcript: no problem.\n".into()));
    }

    #[test]
    fn a_transcript_is_rewritten_only_when_asked_and_never_in_ci() {
        let old = TALK.replace("Hello Ann", "Hi Ann");
        let folder = Folder::with("update", &[("hello.flow", FLOW.as_bytes()), ("hello.talk", old.as_bytes())]);
        let (passed, page) = folder.check(false, false, false).unwrap();
        assert!(!passed && page.contains("hello.talk:2:1: error[transcript-differs]"), "{page}");
        assert!(folder.check(false, true, true).is_err());
        let (passed, page) = folder.check(false, true, false).unwrap();
        assert!(passed && page.contains("- bot: Hi Ann.\n  + bot: Hello Ann."), "{page}");
        assert_eq!(fs::read_to_string(folder.0.join("hello.talk")).unwrap(), TALK);
    }

    #[test]
    fn files_that_are_no_text_are_told_beside_the_rest() {
        let folder =
            Folder::with("bytes", &[("a.flow", b"# A\n\xff\xfe"), ("b.docx", b"PK"), ("hello.flow", FLOW.as_bytes())]);
        let (passed, page) = folder.check(true, false, false).unwrap();
        let problems: serde_json::Value = serde_json::from_str(&page).unwrap();
        let ids: Vec<&str> =
            problems.as_array().unwrap().iter().map(|problem| problem["id"].as_str().unwrap()).collect();
        assert_eq!((passed, ids), (false, vec!["not-utf-8", "not-a-flow", "no-transcript"]));
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_in_plain_words() {
        let missing = Folder(std::env::temp_dir().join("linnet-check-there-is-none"));
        assert!(missing.check(false, false, false).unwrap_err().to_string().starts_with("There is no folder"));
    }
}
