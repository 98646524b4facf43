//! `linnet train-reader`: makes the weights of the statistical reader from the labelled messages in this repository.
//!
//! The same files give the same bytes. It first says how the reader does on people that it was not trained on.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::domain::concern::Class;
use crate::domain::concern::text::features::{Features, features};
use crate::domain::concern::text::statistical::HEADS;
use crate::domain::concern::text::training::{Example, pack, score, train};
use crate::domain::concern::text::{normalise, rules};

/// How many parts the people are split into for the honest figures.
const PARTS: usize = 8;

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
pub struct Line {
    pub example: Example,
    pub person: String,
    pub text: String,
}

/// Reads every `.tsv` of the folders, prints honest figures and writes the weights to `to`.
pub fn run(folders: &[PathBuf], to: &Path) -> anyhow::Result<()> {
    let mut lines = Vec::new();
    for folder in folders {
        lines.extend(read_folder(folder)?);
    }
    anyhow::ensure!(!lines.is_empty(), "no labelled messages in {folders:?}");
    report(&lines);
    let examples: Vec<Example> = lines.into_iter().map(|line| line.example).collect();
    std::fs::write(to, pack(&train(&examples))).with_context(|| format!("writing {}", to.display()))?;
    Ok(())
}

fn read_folder(folder: &Path) -> anyhow::Result<Vec<Line>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "tsv"));
    files.sort();
    let mut lines = Vec::new();
    for file in files {
        let author = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if author.ends_with("-answers") {
            continue;
        }
        let text = std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        lines.extend(text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| labelled(line, &author)));
    }
    Ok(lines)
}

pub fn labelled(line: &str, author: &str) -> Option<Line> {
    let columns: Vec<&str> = line.split('\t').collect();
    let text = columns.first()?.replace("\\n", "\n");
    let names = std::iter::once(*columns.get(1)?).chain(columns.get(2)?.split(','));
    let classes: Vec<Class> = names.filter_map(class).collect();
    let words = normalise::words(&text);
    let features: Features = features(&words, &rules::read(&words));
    let person = format!("{author}/{}", columns.get(5).unwrap_or(&""));
    Some(Line { example: Example { features, classes }, person, text })
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

/// Trains on all people but one part, scores that part, and says what each bar would see and raise.
#[allow(clippy::print_stdout, reason = "this command's answer")]
fn report(lines: &[Line]) {
    let mut people: Vec<&str> = lines.iter().map(|line| line.person.as_str()).collect();
    people.dedup();
    let mut scores = vec![vec![0.0; HEADS.len()]; lines.len()];
    for part in 0..PARTS {
        let out = |line: &Line| people.iter().position(|person| *person == line.person).unwrap_or(0) % PARTS == part;
        let rest: Vec<Example> = lines.iter().filter(|line| !out(line)).map(|line| copy(&line.example)).collect();
        let models = train(&rest);
        for (line, scores) in lines.iter().zip(&mut scores).filter(|(line, _)| out(line)) {
            *scores = models.iter().map(|model| score(model, &line.example.features)).collect();
        }
    }
    println!(
        "people left out of training, eight parts: bar, seen by it alone, seen with the rules, ordinary messages raised"
    );
    for (number, head) in HEADS.iter().enumerate().filter(|(number, _)| !matches!(number, 1 | 2)) {
        println!("{:?}", head.classes);
        for step in -8..=8 {
            let bar = f64::from(step) * 0.1;
            row(lines, &scores, number, bar);
        }
    }
}

#[allow(clippy::print_stdout, clippy::cast_possible_truncation, reason = "this command's answer; counts are small")]
fn row(lines: &[Line], scores: &[Vec<f64>], number: usize, bar: f64) {
    let head = &HEADS[number];
    let share = |of: &dyn Fn(usize, &Line) -> bool, among: &dyn Fn(&Line) -> bool| {
        let all = lines.iter().enumerate().filter(|(_, line)| among(line));
        let (mut hits, mut count) = (0, 0);
        for (place, line) in all {
            count += 1;
            hits += usize::from(of(place, line));
        }
        100.0 * f64::from(hits as u32) / f64::from(count.max(1))
    };
    let alone = |place: usize, _: &Line| scores[place][number] > bar;
    let both = |place: usize, line: &Line| alone(place, line) || by_rule(&line.text, head.classes);
    println!(
        "  {bar:>5.1}  alone {:5.1}  with rules {:5.1}  ordinary {:4.1} / {:4.1}  low {:4.1}",
        share(&alone, &|line| head.holds(&line.example.classes)),
        share(&both, &|line| head.holds(&line.example.classes)),
        share(&alone, &|line| line.example.classes.is_empty()),
        share(&both, &|line| line.example.classes.is_empty()),
        share(&both, &|line| line.example.classes == [Class::Low]),
    );
}

fn by_rule(text: &str, classes: &[Class]) -> bool {
    rules::read(&normalise::words(text)).rules.iter().any(|rule| classes.contains(&rule.class))
}

fn copy(example: &Example) -> Example {
    let features = Features { words: example.features.words.clone(), letters: example.features.letters.clone() };
    Example { features, classes: example.classes.clone() }
}
