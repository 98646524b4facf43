//! `linnet train-reader`: makes the weights of the statistical reader from the labelled messages in this repository.
//!
//! The same files give the same bytes. It first says how the reader does on authors that it was not trained on.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::domain::concern::text::features::features;
use crate::domain::concern::text::normalise::Words;
use crate::domain::concern::text::opt_out::Told;
use crate::domain::concern::text::statistical::{HEADS, Weights};
use crate::domain::concern::text::training::{Example, Kind, train};
use crate::domain::concern::text::{TextReading, normalise, opt_out, read_by, rules};
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
    /// Only make the weights: minutes are saved, and no figure is printed.
    #[arg(long)]
    pub weights_only: bool,
}

/// The command.
///
/// # Errors
/// When a file cannot be read or written.
pub fn command(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    run(arguments).map(|()| ExitCode::SUCCESS)
}

/// One labelled line.
struct Line {
    example: Example,
    /// What of it stands beside a wish for no more texts, or might.
    beside: Option<Example>,
    author: String,
    text: String,
}

impl Line {
    fn new(typed: &str, classes: Vec<Class>, author: &str) -> Self {
        let text = typed.replace("\\n", "\n");
        let words = normalise::words(&text);
        let example = example(&words, classes);
        Self { example, beside: None, author: author.to_owned(), text }
    }

    fn examples(&self) -> impl Iterator<Item = &Example> {
        std::iter::once(&self.example).chain(&self.beside)
    }
}

fn example(words: &Words, classes: Vec<Class>) -> Example {
    let features = features(words, &rules::read(words));
    Example { features, classes, explicit: false, whole: false, kind: Kind::Message, share: 1.0 }
}

/// What of a message stands beside a wish for no more texts; of one without such a wish, what would if it held one.
///
/// To be left to a person for nothing costs less than to be obeyed for nothing, and what was labelled without a wish
/// teaches less than what was labelled with one.
fn beside(text: &str, opt_out: &str, classes: &[Class]) -> Option<Example> {
    let told = |text: &str| opt_out::beside_any(&normalise::words(text));
    let (words, whole, share) = match told(text) {
        Some((_, words)) if opt_out == "automatic" => (words, true, 1.0),
        // What looks like a wish in a message that was labelled without one is part of what it says.
        Some((Told::Likely, _)) | None if opt_out == "no" => {
            let behind = text.len().is_multiple_of(2);
            let joined = if behind { format!("no more texts. {text}") } else { format!("{text}. no more texts") };
            let (whole, share) = match classes {
                [] => (true, 0.25),
                [Class::Low] => (false, 0.25),
                _ => (false, 0.8),
            };
            (told(&joined)?.1, whole, share)
        }
        Some((_, words)) => (words, false, 1.2),
        None => return None,
    };
    let classes = if whole { vec![Class::Stop] } else { Vec::new() };
    Some(Example { whole, kind: Kind::BesideAWish, share, ..example(&words, classes) })
}

fn run(Arguments { folders, to, weights_only }: &Arguments) -> anyhow::Result<()> {
    let mut lines = Vec::new();
    for folder in folders {
        lines.extend(read_folder(folder)?);
    }
    anyhow::ensure!(!lines.is_empty(), "no labelled messages in {folders:?}");
    if !weights_only {
        let (tried, beside_a_wish) = try_on_others(&lines);
        match report(&tried.iter().collect::<Vec<_>>(), beside_a_wish, &mut io::stdout().lock()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
            _ => {}
        }
    }
    let examples: Vec<&Example> = lines.iter().flat_map(Line::examples).collect();
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
    line.example.kind = Kind::Answer;
    Some(line)
}

fn labelled(line: &str, author: &str) -> Option<Line> {
    let columns: Vec<&str> = line.split('\t').collect();
    let names = std::iter::once(*columns.get(1)?).chain(columns.get(2)?.split(','));
    let mut line = Line::new(columns.first()?, names.filter_map(class).collect(), author);
    line.example.explicit = columns.get(4).is_some_and(|slices| slices.split(',').any(|slice| slice == "explicit"));
    let opt_out = columns.get(3)?;
    line.example.whole = *opt_out == "automatic";
    line.beside = beside(&line.text, opt_out, &line.example.classes);
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

/// Wishes for no more texts, each told in one breath with what stands in the place of `{}`.
pub const WISHES: [&str; 6] = [
    "no more texts please. {}",
    "{}. please stop texting me",
    "take me off the list pls, {}",
    "{} stop the messages",
    "{}. stop",
    "{}. take me off please",
];

/// Of how many messages that hold a danger or ask for something, each told beside a wish, how many were obeyed.
#[derive(Clone, Copy, Default)]
struct BesideAWish {
    told: usize,
    obeyed: usize,
}

impl BesideAWish {
    fn add(&mut self, line: &Line, weights: &Weights) {
        let classes = &line.example.classes;
        let asks_for_more = classes.iter().any(|class| !matches!(class, Class::Low | Class::Stop));
        if line.example.kind == Kind::Answer || !asks_for_more || classes.contains(&Class::Stop) {
            return;
        }
        let text = WISHES[self.told % WISHES.len()].replace("{}", &line.text);
        self.told += 1;
        self.obeyed += usize::from(read_by(weights, &text, None).opt_out == OptOut::Automatic);
    }
}

/// Trains on all authors but one part and reads that part, for every part.
fn try_on_others(lines: &[Line]) -> (Vec<Tried<'_>>, BesideAWish) {
    let mut authors: Vec<&str> = lines.iter().map(|line| line.author.as_str()).collect();
    authors.sort_unstable();
    authors.dedup();
    let part_of = |line: &Line| authors.binary_search(&line.author.as_str()).unwrap_or(0) % PARTS;
    let (mut tried, mut beside_a_wish) = (Vec::new(), BesideAWish::default());
    for part in 0..PARTS {
        let rest: Vec<&Example> = lines.iter().filter(|line| part_of(line) != part).flat_map(Line::examples).collect();
        let models = train(&rest);
        let weights = Weights::unpack(&models.pack());
        lines.iter().filter(|line| part_of(line) == part).for_each(|line| beside_a_wish.add(line, &weights));
        tried.extend(lines.iter().filter(|line| part_of(line) == part).map(|line| Tried {
            line,
            scores: models.scores(&line.example.features),
            reading: read_by(&weights, &line.text, None),
        }));
    }
    (tried, beside_a_wish)
}

/// What the whole reader sees and raises, and what other bars would.
fn report(tried: &[&Tried], beside_a_wish: BesideAWish, out: &mut impl Write) -> io::Result<()> {
    let urgent = |tried: &Tried| tried.reading.urgency == Urgency::Urgent;
    let danger = |classes: &[Class]| HEADS[0].holds(classes);
    writeln!(out, "read without their authors, in {PARTS} parts, by rules and statistics together:")?;
    writeln!(out, "  crisis and abuse urgent   {:5.1}%", share(tried, danger, urgent))?;
    let told: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.example.explicit).collect();
    writeln!(out, "  of these, told explicitly {:5.1}%", share(&told, danger, urgent))?;
    writeln!(out, "  ordinary raised as urgent {:5.1}%", share(tried, <[Class]>::is_empty, urgent))?;
    let answers: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.example.kind == Kind::Answer).collect();
    writeln!(out, "  answers raised as urgent  {:5.1}%", share(&answers, <[Class]>::is_empty, urgent))?;
    writeln!(out, "  only low raised as urgent {:5.1}%", share(tried, |classes| classes == [Class::Low], urgent))?;
    let obeyed = |tried: &Tried| tried.reading.opt_out == OptOut::Automatic;
    let whole: Vec<&Tried> = tried.iter().copied().filter(|tried| tried.line.example.whole).collect();
    writeln!(out, "  pure opt-outs obeyed      {:5.1}%", share(&whole, |_| true, obeyed))?;
    let BesideAWish { told, obeyed: wrongly } = beside_a_wish;
    writeln!(out, "  of {told} dangers and requests told beside a wish, obeyed {wrongly}")?;
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
    for (number, head) in
        HEADS.iter().enumerate().filter(|(_, head)| head.among.is_empty() && !head.whole && !head.beside)
    {
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
