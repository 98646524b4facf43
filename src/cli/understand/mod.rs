//! `linnet understand`: messages, one a line, from standard input; what was read in each as one JSON line, in order.
//!
//! It reads as the engine does and keeps nothing. It knows no person and no case.

pub mod question;
mod step;

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use serde_json::{Value, json};

pub use question::Question;

use crate::clock::{Clock, SystemClock};
use crate::domain::concern::text::{self, Asked, RULES_VERSION};
use crate::domain::reply::{self, Ask, Meaning, Reading, Setting};
use crate::limits::MESSAGE_LINE_BYTES;

/// What the command is given.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The question that is open: `0 to 10`, `yes|no`, `1 good|2 bad`, `bus: Getting there, bus|other: Something else`,
    /// or a step of a flow, a part or a translation: `flows/example/weekly-check-in.flow#hello`. Of a measure that is its
    /// first item; `flows/example/baseline.flow#life.2` is the second.
    #[arg(long, value_name = "QUESTION", allow_hyphen_values = true)]
    pub ask: Option<String>,
    /// The language that the question is asked in, such as cy. Without it a translation is read in its own language,
    /// and everything else in English. Concerns are read in every language at once.
    #[arg(long, value_name = "CODE")]
    pub language: Option<String>,
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
/// When the question or the language cannot be made out, or reading or writing fails.
pub fn run(arguments: &Arguments, today: NaiveDate) -> anyhow::Result<()> {
    let language = arguments.language.as_deref().map(question::language).transpose()?;
    let question = arguments.ask.as_deref().map(|given| question::parse(given, language)).transpose()?;
    let (input, output) = (BufReader::new(io::stdin().lock()), io::BufWriter::new(io::stdout().lock()));
    understand_lines(input, output, question.as_ref(), today).context("reading or writing failed")
}

/// Reads every line of `input` as it comes: what is kept does not grow with the lines.
///
/// # Errors
/// Only when reading or writing fails; a reader that has gone away is no error.
pub fn understand_lines(
    mut input: BufReader<impl Read>,
    mut output: impl Write,
    question: Option<&Question>,
    today: NaiveDate,
) -> io::Result<()> {
    let outcome = loop {
        // Whoever types, or waits for an answer before the next line, has it before more is waited for.
        if !input.buffer().contains(&b'\n')
            && let Err(error) = output.flush()
        {
            break Err(error);
        }
        let Some(line) = read_line(&mut input)? else { break output.flush() };
        let text = String::from_utf8_lossy(&line.kept);
        let mut answer = understand_line(text.trim_end_matches('\r'), question, today);
        if line.cut {
            answer["cut"] =
                format!("longer than {MESSAGE_LINE_BYTES} bytes: the rest of this line was not read").into();
        }
        if let Err(error) = writeln!(output, "{answer}") {
            break Err(error);
        }
    };
    outcome.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// What is read in one message, which may hold `\n` where the person began a new line.
pub fn understand_line(text: &str, question: Option<&Question>, today: NaiveDate) -> Value {
    let message = text.replace("\\n", "\n");
    let answered = question.map(|Question { ask, language }| {
        let setting = Setting { language: *language, today, items: 1 };
        (ask, reply::read(&message, ask, &setting))
    });
    let read = text::read(&message, answered.as_ref().map(|(ask, Reading { meaning, .. })| Asked { ask, meaning }));
    let (answer, because) = match answered {
        Some((ask, reading)) => (answer(&reading, ask), reading.because),
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

/// A line without its end.
struct Line {
    kept: Vec<u8>,
    /// It went on beyond the limit.
    cut: bool,
}

/// Reads up to a line's end, keeping no more than the limit; nothing at the end of the input.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Line { kept: Vec::new(), cut: false };
    let mut any = false;
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(any.then_some(line));
        }
        any = true;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let here = &buffer[..end.unwrap_or(buffer.len())];
        let room = MESSAGE_LINE_BYTES - line.kept.len();
        line.kept.extend_from_slice(&here[..here.len().min(room)]);
        line.cut |= here.len() > room;
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day of the calendar")
    }

    fn asked(given: &str) -> Question {
        question::parse(given, None).expect("a question")
    }

    #[test]
    fn one_line_says_the_answer_and_the_concern() {
        let line = understand_line("was 4 now 7, could someone ring me", Some(&asked("0 to 10")), day());
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
        let question = asked("start|stop|end");
        for text in ["STOP", "END", "stop"] {
            assert_eq!(understand_line(text, Some(&question), day())["opt_out"], "no", "{text}");
        }
        assert_eq!(understand_line("STOP", None, day())["opt_out"], "automatic");
        assert_eq!(understand_line("YES", None, day())["opt_out"], "no");
    }

    #[test]
    fn lists_are_read_by_number_label_and_key() {
        let question = asked("1 very good|2 good|3 fair");
        assert_eq!(understand_line("2", Some(&question), day())["answer"], json!({ "choice": "good" }));
        let question = asked("bus: Getting there, bus|nerves: Felt nervous");
        assert_eq!(understand_line("felt nervous", Some(&question), day())["answer"], json!({ "choice": "nerves" }));
    }

    fn lines(input: &[u8]) -> Vec<Value> {
        let mut output = Vec::new();
        understand_lines(BufReader::new(input), &mut output, None, day()).expect("a buffer takes all");
        output.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect()
    }

    #[test]
    fn every_line_gets_one_line_in_order_however_broken() {
        let lines = lines(b"one\n\n\xff\xfe\r\nfour");
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0]["text"], "one");
        assert_eq!(lines[3]["text"], "four");
    }

    #[test]
    fn a_line_that_is_cut_says_so_and_one_that_just_fits_does_not() {
        let fits = "x".repeat(MESSAGE_LINE_BYTES);
        let lines = lines(format!("{fits}\n{fits}, and I want to die\nthree\n").as_bytes());
        assert_eq!((lines.len(), &lines[0]["cut"], &lines[2]["cut"]), (3, &Value::Null, &Value::Null));
        assert!(lines[1]["cut"].as_str().is_some_and(|said| said.contains("was not read")), "{}", lines[1]["cut"]);
    }
}
