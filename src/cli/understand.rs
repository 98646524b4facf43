//! `linnet understand`: messages, one a line, from standard input; what was read in each as one JSON line, in order.
//!
//! It reads as the engine does and keeps nothing. It knows no person and no case.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::advice::Advice;
use crate::clock::{Clock, SystemClock};
use crate::domain::concern::text::{self, Asked, RULES_VERSION};
use crate::domain::flow::problem::nearest;
use crate::domain::flow::{Measures, read_folder};
use crate::domain::language::Language;
use crate::domain::measure;
use crate::domain::reply::{self, Ask, Choice, Meaning, Reading, Setting};
use crate::domain::talk::{Position, ask_of};
use crate::limits::MESSAGE_LINE_BYTES;

/// What the command is given.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The question that is open: `0 to 10`, `yes|no`, `1 good|2 bad`, `bus: Getting there, bus|other: Something else`,
    /// or a step of a flow such as `flows/example/weekly-check-in.flow#hello`.
    #[arg(long, value_name = "QUESTION")]
    pub ask: Option<String>,
}

/// The command, with the day as it is in the United Kingdom.
///
/// # Errors
/// As [`run`].
pub fn command(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let today = SystemClock.now().with_timezone(&chrono_tz::Europe::London).date_naive();
    run(arguments, today).map(|()| ExitCode::SUCCESS)
}

/// The command itself, from standard input to standard output. `today` is the day in the scheme's zone.
///
/// # Errors
/// When the question cannot be made out, or reading or writing fails.
pub fn run(arguments: &Arguments, today: NaiveDate) -> anyhow::Result<()> {
    let ask = arguments.ask.as_deref().map(parse_ask).transpose()?;
    let output = io::BufWriter::new(io::stdout().lock());
    understand_lines(io::stdin().lock(), output, ask.as_ref(), today).context("reading or writing failed")
}

/// Reads every line of `input` as it comes: what is kept does not grow with the lines.
///
/// # Errors
/// Only when reading or writing fails; a reader that has gone away is no error.
pub fn understand_lines(
    mut input: impl BufRead,
    mut output: impl Write,
    ask: Option<&Ask>,
    today: NaiveDate,
) -> io::Result<()> {
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        let text = String::from_utf8_lossy(&line);
        let answer = understand_line(text.trim_end_matches(['\r', '\n']), ask, today);
        match writeln!(output, "{answer}") {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            other => other?,
        }
    }
    output.flush()
}

/// What is read in one message, which may hold `\n` where the person began a new line.
pub fn understand_line(text: &str, ask: Option<&Ask>, today: NaiveDate) -> Value {
    let message = text.replace("\\n", "\n");
    let setting = Setting { language: Language::ENGLISH, today, items: 1 };
    let read = text::read(&message, ask.map(|ask| Asked { ask, setting }));
    let (answer, because) = match ask {
        Some(ask) => {
            let reading = reply::read(&message, ask, &setting);
            (answer(&reading, ask), reading.because)
        }
        None => (Value::Null, "no question was open".to_owned()),
    };
    json!({
        "text": text,
        "answer": answer,
        "because": because,
        "concern": read.class,
        "also": read.also,
        "urgency": read.urgency,
        "opt_out": read.opt_out,
        "reason": format!("{}: {}", read.rule, read.because),
        "rules": RULES_VERSION,
    })
}

fn answer(reading: &Reading, ask: &Ask) -> Value {
    let key = |place: &usize| match ask {
        Ask::Choice(choices) | Ask::AnyOf(choices) => choices.get(*place).map(|choice| choice.key.clone()),
        _ => None,
    };
    match &reading.meaning {
        Meaning::Number(number) => json!({ "number": number }),
        Meaning::Numbers(numbers) => json!({ "numbers": numbers }),
        Meaning::Choice(place) => json!({ "choice": key(place) }),
        Meaning::Several(places) => json!({ "choices": places.iter().filter_map(key).collect::<Vec<_>>() }),
        Meaning::Date(date) => json!({ "date": date.to_string() }),
        Meaning::Words => json!({ "words": true }),
        Meaning::DontKnow => json!({ "choice": "don't know" }),
        Meaning::RatherNot => json!({ "choice": "rather not say" }),
        Meaning::AskAgain => json!("ask again"),
    }
}

/// Makes out a question as it is given to `--ask`.
///
/// # Errors
/// When it is neither a range, a list of answers nor a step of a flow.
pub fn parse_ask(given: &str) -> anyhow::Result<Ask> {
    let range = given.to_lowercase().replace(['-', '\u{2013}'], " to ");
    if let Some((low, high)) = range.split_once(" to ")
        && let (Ok(low), Ok(high)) = (low.trim().parse::<i64>(), high.trim().parse())
    {
        if low >= high {
            bail!("`{given}` is no range: the first number must be the smaller one.");
        }
        return Ok(Ask::Number { low, high });
    }
    if given.contains('|') {
        return Ok(Ask::Choice(given.split('|').map(parse_choice).collect()));
    }
    match given.rsplit_once('#') {
        Some((flow, step)) => step_of(flow, step),
        None => bail!("`{given}` is no question: write `0 to 10`, `yes|no`, `1 good|2 bad` or `FLOW#step`."),
    }
}

/// `yes`, `1 very good` or `bus: Getting there, bus`.
fn parse_choice(given: &str) -> Choice {
    let given = given.trim();
    if let Some((key, words)) = given.split_once(':') {
        let words = words.split(',').map(|word| word.trim().to_owned()).collect();
        return Choice { key: key.trim().to_owned(), words, number: None };
    }
    let (number, label) = match given.split_once(' ') {
        Some((number, label)) if number.parse::<i64>().is_ok() => (number.parse().ok(), label.trim()),
        _ => (None, given),
    };
    Choice { key: label.to_owned(), words: vec![label.to_owned()], number }
}

/// The question of a step; the whole folder is read, so that its parts are there.
fn step_of(flow: &str, step: &str) -> anyhow::Result<Ask> {
    let path = flow_file(flow)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let read = super::folder::read(folder)?;
    let (flows, _) = read_folder(&read.files, &Measures { find: measure::find, names: &[] });
    let key = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let flow = flows.flows.get(&key).with_context(|| format!("There is no flow `{key}` in {}.", folder.display()))?;
    let place = flow.steps.iter().position(|at| at.name.eq_ignore_ascii_case(step.trim()));
    let names: Vec<&str> = flow.steps.iter().map(|step| step.name.as_str()).collect();
    let place = place.with_context(|| {
        let hint = nearest(step, names.iter().copied())
            .map_or_else(|| format!("There are {}.", names.join(", ")), |near| format!("Did you mean {near}?"));
        Advice::new(format!("There is no step `{step}` in {key}."), hint)
    })?;
    let at = Position { step: u16::try_from(place)?, item: 0 };
    ask_of(flow, at, Language::ENGLISH).with_context(|| format!("The step `{step}` of {key} asks nothing."))
}

fn flow_file(flow: &str) -> anyhow::Result<PathBuf> {
    let tried = [
        PathBuf::from(flow),
        PathBuf::from(format!("{flow}.flow")),
        Path::new("flows/example").join(format!("{flow}.flow")),
        Path::new("flows/example").join(flow),
    ];
    let found = tried.iter().find(|path| path.is_file()).cloned();
    found
        .with_context(|| format!("There is no flow {flow}: name its file, such as flows/example/weekly-check-in.flow."))
}

/// Reads up to a line's end, keeping no more than the limit; false at the end of the input.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let mut any = false;
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(any);
        }
        any = true;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        let room = MESSAGE_LINE_BYTES.saturating_sub(line.len());
        line.extend_from_slice(&buffer[..used.min(room)]);
        input.consume(used);
        if end.is_some() {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day of the calendar")
    }

    #[test]
    fn one_line_says_the_answer_and_the_concern() {
        let ask = parse_ask("0 to 10").expect("a range");
        let line = understand_line("was 4 now 7, could someone ring me", Some(&ask), day());
        assert_eq!(line["answer"], json!({ "number": 7 }));
        assert_eq!(line["concern"], "contact");
        assert_eq!(line["urgency"], "soon");
        assert_eq!(line["opt_out"], "no");
        assert_eq!(line["rules"], RULES_VERSION);
    }

    #[test]
    fn without_a_question_there_is_no_answer() {
        let line = understand_line("7", None, day());
        assert_eq!(line["answer"], Value::Null);
        assert_eq!(line["urgency"], "read");
    }

    #[test]
    fn stop_and_end_as_answers_opt_nobody_out() {
        let ask = parse_ask("start|stop|end").expect("a list");
        for text in ["STOP", "END", "stop"] {
            assert_eq!(understand_line(text, Some(&ask), day())["opt_out"], "no", "{text}");
        }
        assert_eq!(understand_line("STOP", None, day())["opt_out"], "automatic");
        assert_eq!(understand_line("YES", None, day())["opt_out"], "no");
    }

    #[test]
    fn lists_are_read_by_number_label_and_key() {
        let ask = parse_ask("1 very good|2 good|3 fair").expect("a list");
        assert_eq!(understand_line("2", Some(&ask), day())["answer"], json!({ "choice": "good" }));
        let ask = parse_ask("bus: Getting there, bus|nerves: Felt nervous").expect("a list");
        assert_eq!(understand_line("felt nervous", Some(&ask), day())["answer"], json!({ "choice": "nerves" }));
        assert!(parse_ask("nonsense").is_err());
    }

    #[test]
    fn a_range_may_be_written_in_other_ways_but_not_backwards() {
        for given in ["0 to 10", "0 TO 10", "0-10", "0 \u{2013} 10"] {
            assert_eq!(parse_ask(given).expect("a range"), Ask::Number { low: 0, high: 10 }, "{given}");
        }
        assert!(parse_ask("10 to 0").is_err());
    }

    #[test]
    fn a_step_of_the_example_flow_is_a_question() {
        let ask = parse_ask("flows/example/weekly-check-in.flow#hello").expect("a step");
        assert_eq!(ask, Ask::Number { low: 0, high: 10 });
    }

    #[test]
    fn every_line_gets_one_line_in_order_however_broken() {
        let input = b"one\n\n\xff\xfe\nfour".as_slice();
        let mut output = Vec::new();
        understand_lines(input, &mut output, None, day()).expect("a buffer takes all");
        let lines: Vec<Value> =
            output.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0]["text"], "one");
        assert_eq!(lines[3]["text"], "four");
    }
}
