//! `linnet check [FOLDER]`: every problem of every file at once, and the transcripts played.
//!
//! It must not know how a transcript is played: that is given to it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::folder;
use crate::domain::flow::compare::{compare, updated};
use crate::domain::flow::folder::in_order;
use crate::domain::flow::problem::{Problem, Severity};
use crate::domain::flow::transcript::{Happening, Transcript};
use crate::domain::flow::{Flows, Measures, SourceFile, read_folder};

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
}

/// Plays a transcript and tells what happened, with the person's own lines and the passing of time.
pub type Rehearse<'a> = &'a dyn Fn(&Flows, &Transcript) -> Vec<Happening>;

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
    let (files, mut problems) = folder::read(&arguments.folder)?;
    let (flows, found) = read_folder(&files, measures);
    problems.extend(found);
    for transcript in
        flows.transcripts.iter().filter(|transcript| playable(transcript, &flows, &problems)).collect::<Vec<_>>()
    {
        let actual = rehearse(&flows, transcript);
        let Err(problem) = compare(transcript, &actual) else { continue };
        if !(arguments.update && update(arguments, &files, transcript, &actual, out)?) {
            problems.push(problem);
        }
    }
    let problems = in_order(problems);
    if arguments.json {
        serde_json::to_writer_pretty(&mut *out, &problems)?;
        writeln!(out)?;
    } else {
        for problem in &problems {
            writeln!(out, "{problem}\n")?;
        }
        writeln!(out, "{}", summary(&flows, &problems))?;
    }
    let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
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
    transcript: &Transcript,
    actual: &[Happening],
    out: &mut dyn Write,
) -> anyhow::Result<bool> {
    let Some(source) = files.iter().find(|file| file.name == transcript.file) else { return Ok(false) };
    let text = updated(&source.text, actual);
    if text == source.text {
        return Ok(false);
    }
    writeln!(out, "{}", transcript.file)?;
    for line in difference(&source.text, &text) {
        writeln!(out, "  {line}")?;
    }
    out.flush()?;
    let path = arguments.folder.join(&transcript.file);
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
            let arguments = CheckArguments { folder: self.0.clone(), json, update };
            let measures = Measures { find: |_| None, names: &[] };
            let rehearse = |_: &Flows, _: &Transcript| vec![Happening::Bot("Hello Ann.".into()), Happening::Ended];
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
