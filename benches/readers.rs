//! How fast replies are read: messages a second through both readers on one core, and the longest time that one
//! message of the length limit takes.
//!
//! `cargo bench --bench readers`. Times on a shared machine differ from run to run: the two readers are timed in one
//! run, so that their ratio holds where the seconds do not.

#![allow(clippy::print_stdout, clippy::cast_precision_loss, reason = "a bench prints, and counts far below 2^52")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use linnet::domain::concern::text::{self, Asked};
use linnet::domain::language::Language;
use linnet::domain::reply::{self, Ask, Reading, Setting};
use linnet::limits::REPLY_CHARACTERS;

const ASK: Ask = Ask::Number { low: 0, high: 10 };
const ROUNDS: usize = 5;

/// A short message is no longer, in characters: a line of an old phone's screen or two.
const SHORT: usize = 40;

fn main() {
    let (messages, answers) = corpus();
    let short: Vec<String> = messages.iter().filter(|message| message.chars().count() <= SHORT).cloned().collect();
    println!("one core, the best of {ROUNDS} rounds");
    println!("                             number  mean length  by the reader of answers  by both, a second");
    for (name, messages) in
        [("answers to 0 to 10", &answers), ("up to 40 characters", &short), ("messages of any length", &messages)]
    {
        let by_one = best(messages, |message| {
            black_box(answer(message));
        });
        let by_both = best(messages, read_by_both);
        let count = messages.len() as f64;
        let length = messages.iter().map(|message| message.chars().count()).sum::<usize>() as f64 / count;
        println!(
            "{name:<26} {:>8} {length:>12.0} {:>25.0} {:>18.0}",
            messages.len(),
            count / by_one.as_secs_f64(),
            count / by_both.as_secs_f64()
        );
    }
    let mut worst: Vec<(Duration, &str)> = long_messages()
        .iter()
        .map(|(name, message)| (best(std::slice::from_ref(message), read_by_both), *name))
        .collect();
    worst.sort_unstable_by_key(|(time, _)| std::cmp::Reverse(*time));
    println!("one message of {REPLY_CHARACTERS} characters through both:");
    for (time, name) in worst {
        println!("  {:>8.3} ms  {name}", time.as_secs_f64() * 1_000.0);
    }
}

fn answer(message: &str) -> Reading {
    let setting = Setting { language: Language::ENGLISH, today: NaiveDate::MIN, items: 1 };
    reply::read(message, &ASK, &setting)
}

/// As the program does it: the answer first, for the reader of concerns asks what it was taken for.
fn read_by_both(message: &str) {
    let Reading { meaning, .. } = &answer(message);
    black_box(text::read(message, Some(Asked { ask: &ASK, meaning })));
}

/// The shortest time for all messages, of several rounds after one to warm up.
fn best(messages: &[String], read: impl Fn(&str)) -> Duration {
    let round = || {
        for message in messages {
            read(message);
        }
    };
    round();
    (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            round();
            begun.elapsed()
        })
        .min()
        .unwrap_or_default()
}

/// What people write, as it is labelled: messages, and answers to a question from 0 to 10.
fn corpus() -> (Vec<String>, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/tune");
    let (mut messages, mut answers) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(folder).expect("the corpus") {
        let path = entry.expect("an entry").path();
        let holds_answers = path.to_string_lossy().ends_with("-answers.tsv");
        let text = std::fs::read_to_string(path).expect("a corpus file");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t').map(|column| column.replace("\\n", "\n"));
            let first = columns.next().unwrap_or_default();
            if !holds_answers {
                messages.push(first);
            } else if first == "0 to 10" {
                answers.extend(columns.next());
            }
        }
    }
    (messages, answers)
}

/// Messages of the length limit, each to make one part of the readers work hard.
fn long_messages() -> Vec<(&'static str, String)> {
    let of = |piece: &str| piece.chars().cycle().take(REPLY_CHARACTERS).collect::<String>();
    vec![
        ("one letter", of("a")),
        ("digits", of("7 ")),
        ("own thoughts", of("id say a ")),
        ("numbers told", of("id say id say a twenty ")),
        ("danger, denied", of("i dont want to die but i want to die ")),
        ("words that begin phrases", of("i want to end it all i cant ")),
        ("spelt out", of("s t o p ")),
        ("emoji", of("😢🔪 ")),
        ("two scripts", of("kīll мyself ")),
        ("corrections", of("8 no 7 sorry i mean 6 not 5 ")),
    ]
}
