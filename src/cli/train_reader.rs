//! `linnet train-reader`: makes the weights of the statistical reader from the labelled messages in this repository.
//!
//! The same files give the same bytes. It first says how the reader does on authors that it was not trained on.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::domain::concern::text::features::features;
use crate::domain::concern::text::statistical::{HEADS, Weights};
use crate::domain::concern::text::training::{Example, train};
use crate::domain::concern::text::{TextReading, normalise, read_by, rules};
use crate::domain::concern::{Class, OptOut, Urgency};

/// How many parts the authors are split into for the honest figures.
const PARTS: usize = 6;

/// What the command is given.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// Folders of labelled messages.
    #[arg(default_values = ["tests/corpus/tune", "training"])]
    pub folders: Vec<PathBuf>,
    /// Where the weights are written.
    #[arg(long, default_value = "src/domain/concern/text/weights.bin")]
    pub to: PathBuf,
}

/// The command.
///
/// # Errors
/// When a file cannot be read or written.
pub fn command(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    run(&arguments.folders, &arguments.to).map(|()| ExitCode::SUCCESS)
}

/// One labelled line.
struct Line {
    example: Example,
    author: String,
    text: String,
}

impl Line {
    fn new(typed: &str, classes: Vec<Class>, author: &str) -> Self {
        let text = typed.replace("\\n", "\n");
        let words = normalise::words(&text);
        let features = features(&words, &rules::read(&words));
        let example = Example { features, classes, explicit: false, whole: false, answer: false };
        Self { example, author: author.to_owned(), text }
    }
}

/// Reads every `.tsv` of the folders, prints honest figures and writes the weights to `to`.
pub fn run(folders: &[PathBuf], to: &Path) -> anyhow::Result<()> {
    let mut lines = Vec::new();
    for folder in folders {
        lines.extend(read_folder(folder)?);
    }
    anyhow::ensure!(!lines.is_empty(), "no labelled messages in {folders:?}");
    let tried = try_on_others(&lines);
    match report(&tried.iter().collect::<Vec<_>>(), &mut io::stdout().lock()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    let examples: Vec<&Example> = lines.iter().map(|line| &line.example).collect();
    std::fs::write(to, train(&examples).pack()).with_context(|| format!("writing {}", to.display()))?;
    Ok(())
}

fn read_folder(folder: &Path) -> anyhow::Result<Vec<Line>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "tsv"));
    files.sort();
    let mut lines = Vec::new();
    for file in files {
        let author = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let text = std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let texts = text.lines().filter(|line| !line.starts_with('#'));
        if author.ends_with("-answers") {
            lines.extend(texts.filter_map(|line| answer(line, &author)));
        } else {
            lines.extend(texts.filter_map(|line| labelled(line, &author)));
        }
    }
    Ok(lines)
}

/// An answer to a bounded question is ordinary, unless a class stands in the column behind its slices.
fn answer(line: &str, author: &str) -> Option<Line> {
    let columns: Vec<&str> = line.split('\t').collect();
    let classes = columns.get(5).and_then(|name| class(name)).into_iter().collect();
    let mut line = Line::new(columns.get(1)?, classes, author);
    line.example.answer = true;
    Some(line)
}

fn labelled(line: &str, author: &str) -> Option<Line> {
    let columns: Vec<&str> = line.split('\t').collect();
    let names = std::iter::once(*columns.get(1)?).chain(columns.get(2)?.split(','));
    let mut line = Line::new(columns.first()?, names.filter_map(class).collect(), author);
    line.example.explicit = columns.get(4).is_some_and(|slices| slices.split(',').any(|slice| slice == "explicit"));
    line.example.whole = columns.get(3).is_some_and(|opt_out| *opt_out == "automatic");
    Some(line)
}

fn class(name: &str) -> Option<Class> {
    Some(match name.trim() {
        "crisis" => Class::Crisis,
        "abuse" => Class::Abuse,
        "hardship" => Class::Hardship,
        "contact" => Class::Contact,
        "stop" => Class::Stop,
        "wrong" => Class::Wrong,
        "low" => Class::Low,
        _ => return None,
    })
}

/// A message and what the reader makes of it, trained without its author.
struct Tried<'a> {
    line: &'a Line,
    /// One a head.
    scores: Vec<f64>,
    reading: TextReading,
}

/// Trains on all authors but one part and reads that part, for every part.
fn try_on_others(lines: &[Line]) -> Vec<Tried<'_>> {
    let mut authors: Vec<&str> = lines.iter().map(|line| line.author.as_str()).collect();
    authors.sort_unstable();
    authors.dedup();
    let part_of = |line: &Line| authors.binary_search(&line.author.as_str()).unwrap_or(0) % PARTS;
    let mut tried = Vec::new();
    for part in 0..PARTS {
        let rest: Vec<&Example> = lines.iter().filter(|line| part_of(line) != part).map(|line| &line.example).collect();
        let models = train(&rest);
        let weights = Weights::unpack(&models.pack());
        tried.extend(lines.iter().filter(|line| part_of(line) == part).map(|line| Tried {
            line,
            scores: models.scores(&line.example.features),
            reading: read_by(&weights, &line.text, None),
        }));
    }
    tried
}

/// What the whole reader sees and raises, and what other bars would.
fn report(tried: &[&Tried], out: &mut impl Write) -> io::Result<()> {
    let urgent = |tried: &Tried| tried.reading.urgency == Urgency::Urgent;
    let danger = |classes: &[Class]| HEADS[0].holds(classes);
    writeln!(out, "read without their authors, in {PARTS} parts, by rules and statistics together:")?;
    writeln!(out, "  crisis and abuse urgent   {:5.1}%", share(tried, danger, urgent))?;
    let told: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.example.explicit).collect();
    writeln!(out, "  of these, told explicitly {:5.1}%", share(&told, danger, urgent))?;
    writeln!(out, "  ordinary raised as urgent {:5.1}%", share(tried, <[Class]>::is_empty, urgent))?;
    let answers: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.example.answer).collect();
    writeln!(out, "  answers raised as urgent  {:5.1}%", share(&answers, <[Class]>::is_empty, urgent))?;
    writeln!(out, "  only low raised as urgent {:5.1}%", share(tried, |classes| classes == [Class::Low], urgent))?;
    let obeyed = |tried: &Tried| tried.reading.opt_out == OptOut::Automatic;
    let whole: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.example.whole).collect();
    writeln!(out, "  pure opt-outs obeyed      {:5.1}%", share(&whole, |_| true, obeyed))?;
    writeln!(out, "obeyed though labelled as something else:")?;
    for tried in tried.iter().filter(|tried| obeyed(tried) && !tried.line.example.whole) {
        writeln!(out, "  {} ({})", tried.line.text.replace('\n', " "), tried.line.author)?;
    }
    for class in [Class::Hardship, Class::Contact, Class::Wrong, Class::Low] {
        let seen = |tried: &Tried| tried.reading.class == class || tried.reading.also.contains(&class);
        let highest = |classes: &[Class]| classes.iter().max() == Some(&class);
        writeln!(
            out,
            "  {class:?} seen {:5.1}%, of the ordinary {:4.1}%",
            share(tried, highest, seen),
            share(tried, <[Class]>::is_empty, seen)
        )?;
    }
    writeln!(out, "by author: crisis and abuse urgent, ordinary raised as urgent, pure opt-outs obeyed")?;
    let mut authors: Vec<&str> = tried.iter().map(|tried| tried.line.author.as_str()).collect();
    authors.sort_unstable();
    authors.dedup();
    for author in authors {
        let own: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.author == author).collect();
        let pure: Vec<&Tried> = own.iter().copied().filter(|tried| tried.line.example.whole).collect();
        writeln!(
            out,
            "  {author:<12} {:5.1}%  {:5.1}%  {:5.1}%",
            share(&own, danger, urgent),
            share(&own, <[Class]>::is_empty, urgent),
            share(&pure, |_| true, obeyed)
        )?;
    }
    writeln!(out, "by statistics alone: bar, seen, ordinary messages raised, only low raised")?;
    for (number, head) in HEADS.iter().enumerate().filter(|(_, head)| head.among.is_empty() && !head.whole) {
        writeln!(out, "{:?}, now at {}", head.classes, head.bar)?;
        for step in -9..=6 {
            let bar = f64::from(step) * 0.1;
            let over = |tried: &Tried| tried.scores[number] > bar;
            writeln!(
                out,
                "  {bar:>5.1}  {:5.1}%  {:5.1}%  {:5.1}%",
                share(tried, |classes| head.holds(classes), over),
                share(tried, <[Class]>::is_empty, over),
                share(tried, |classes| classes == [Class::Low], over),
            )?;
        }
    }
    Ok(())
}

/// Of the messages whose classes are among those asked for, how many in a hundred are such.
#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn share(tried: &[&Tried], among: impl Fn(&[Class]) -> bool, such: impl Fn(&Tried) -> bool) -> f64 {
    let all: Vec<&&Tried> = tried.iter().filter(|tried| among(&tried.line.example.classes)).collect();
    100.0 * all.iter().filter(|tried| such(tried)).count() as f64 / all.len().max(1) as f64
}
