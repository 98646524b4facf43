//! `linnet score`: lines `MEASURE<TAB>a,b,c` in, one JSON line each out, in order.
//!
//! It knows measures and nobody's data. A line that cannot be scored says so in its own line and stops nothing.

use std::io::{self, BufRead, Write};
use std::num::ParseIntError;

use serde_json::{Map, Value, json};

use crate::domain::measure::{self, Invalid, Measure, Problem, Scoring};
use crate::limits::SCORE_LINE_BYTES;

/// The command itself, from standard input to standard output.
///
/// # Errors
/// When reading or writing fails.
pub fn run() -> io::Result<()> {
    score_lines(io::stdin().lock(), io::stdout().lock())
}

/// Scores every line of `input` as it comes; blank lines are passed over.
///
/// # Errors
/// Only when reading or writing fails; a reader that has gone away is no error.
pub fn score_lines(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        let text = String::from_utf8_lossy(&line);
        if text.trim().is_empty() {
            continue;
        }
        let answer = if line.len() > SCORE_LINE_BYTES {
            json!({ "invalid": format!("the line is longer than {SCORE_LINE_BYTES} bytes") })
        } else {
            score_line(&text)
        };
        match writeln!(output, "{answer}") {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            other => other?,
        }
    }
    output.flush()
}

/// One line; `invalid` says why it could not be scored, `missing` which items have no answer.
pub fn score_line(line: &str) -> Value {
    let line = line.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']);
    let Some((name, answers)) = line.split_once('\t') else {
        return json!({ "measure": line.trim(), "invalid": "write the measure, a tab, and the answers: PHQ-2<TAB>1,0" });
    };
    match measure::find(name) {
        Some(measure) => score(measure, answers),
        None => json!({ "measure": name.trim(), "invalid": unknown(name.trim()) }),
    }
}

/// Reads up to a line's end, keeping no more than the limit and one byte; false at the end of the input.
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
        let room = (SCORE_LINE_BYTES + 1).saturating_sub(line.len());
        line.extend_from_slice(&buffer[..used.min(room)]);
        input.consume(used);
        if end.is_some() {
            return Ok(true);
        }
    }
}

fn score(measure: &Measure, answers: &str) -> Value {
    let mut unreadable = Vec::new();
    let read: Vec<Option<i64>> = answers
        .split(',')
        .map(|answer| {
            read_answer(answer.trim()).unwrap_or_else(|_| {
                unreadable.push(format!("`{}` is not a whole number or NA", answer.trim()));
                None
            })
        })
        .collect();
    let score = measure.score(&read);
    let mut line = Map::new();
    line.insert("measure".into(), json!(measure.name));
    line.insert("version".into(), json!(measure.version));
    let items: Map<String, Value> = score
        .items
        .iter()
        .map(|item| (item.key.to_owned(), json!({ "value": item.value, "band": item.band })))
        .collect();
    line.insert("items".into(), Value::Object(items));
    if let Some(Problem::Invalid(reasons)) = &score.problem {
        unreadable.extend(reasons.iter().map(Invalid::to_string));
    }
    if !unreadable.is_empty() {
        line.insert("invalid".into(), json!(unreadable.join("; ")));
    } else if let Some(Problem::Missing(keys)) = &score.problem {
        line.insert("missing".into(), json!(keys));
    } else if let Scoring::Total(_) = measure.scoring {
        line.insert("total".into(), score.total.map_or(Value::Null, number));
        line.insert("band".into(), json!(score.band));
    }
    Value::Object(line)
}

/// `None` is unanswered. `3.0` is what spreadsheets make of 3.
fn read_answer(answer: &str) -> Result<Option<i64>, ParseIntError> {
    if ["", "na", "n/a"].contains(&answer.to_ascii_lowercase().as_str()) {
        return Ok(None);
    }
    let whole = answer.split_once('.').filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|b| b == b'0'));
    whole.map_or(answer, |(whole, _)| whole).parse().map(Some)
}

/// A whole total is written without a point.
#[allow(clippy::cast_possible_truncation, reason = "totals lie between 0 and 100")]
fn number(total: f64) -> Value {
    if total.fract() == 0.0 { json!(total as i64) } else { json!(total) }
}

fn unknown(name: &str) -> String {
    let hint = measure::nearest(name).map_or_else(
        || {
            let names: Vec<_> = measure::ALL.iter().map(|measure| measure.name).collect();
            format!("there are {}", names.join(", "))
        },
        |near| format!("did you mean {near}?"),
    );
    format!("no measure is called `{name}`; {hint}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_total_comes_with_its_band() {
        let line = score_line("PHQ-2\t1,2");
        assert_eq!((&line["total"], &line["band"], &line["version"]), (&json!(3), &json!("positive"), &json!(1)));
        assert_eq!(score_line("SWEMWBS\t3,3,3,3,3,3,3")["total"], json!(19.25));
        assert_eq!(score_line("who-5\t0,0,0,0,0")["total"], json!(0));
    }

    #[test]
    fn ons4_has_every_item_with_its_band_and_no_total() {
        let line = score_line("ons4\t7,8,3,6");
        assert_eq!(line["items"]["anxious"], json!({ "value": 6, "band": "high" }));
        assert_eq!(line["items"]["happy"], json!({ "value": 3, "band": "low" }));
        assert!(line.get("total").is_none() && line.get("missing").is_none() && line.get("invalid").is_none());
    }

    #[test]
    fn an_unanswered_item_is_named_and_item_nine_stays_readable() {
        let line = score_line("phq-9\t0, 1, NA, 0, , 0, 0, 0, 2\r\n");
        assert_eq!(line["missing"], json!(["phq9 sleep", "phq9 appetite"]));
        assert_eq!(line["items"][measure::phq9::SELF_HARM]["value"], json!(2));
        assert!(line.get("total").is_none());
    }

    #[test]
    fn what_is_wrong_is_told_all_at_once() {
        let line = score_line("UCLA-3\t4,two,2.5");
        let why = line["invalid"].as_str().unwrap();
        assert!(why.contains("two") && why.contains("2.5") && why.contains("companionship cannot be 4"), "{why}");
        assert!(score_line("UCLA-3\t1,2")["invalid"].as_str().unwrap().contains("3 answers are needed"));
        assert!(score_line("ons5\t1")["invalid"].as_str().unwrap().contains("did you mean ONS4?"));
        assert!(score_line("ONS4 1,2,3,4")["invalid"].as_str().unwrap().contains("a tab"));
    }

    #[test]
    fn bad_lines_stop_nothing_and_the_order_is_kept() {
        let long = "9,".repeat(SCORE_LINE_BYTES);
        let input = format!("\u{feff}PHQ-2\t0,0\r\n\n  \nnonsense\nGAD-2\t3,3.0\nPHQ-2\t{long}\nfft\t6");
        let mut output = Vec::new();
        score_lines(input.as_bytes(), &mut output).unwrap();
        let lines: Vec<Value> =
            String::from_utf8(output).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        assert_eq!(lines.len(), 5);
        assert_eq!((&lines[0]["total"], &lines[2]["total"]), (&json!(0), &json!(6)));
        assert!(lines[1]["invalid"].is_string() && lines[3]["invalid"].is_string());
        assert_eq!(lines[4]["items"]["experience"]["value"], json!(6));
    }

    proptest! {
        #[test]
        fn any_bytes_give_one_line_for_each_that_is_not_blank(input in prop::collection::vec(any::<u8>(), 0..300)) {
            let mut output = Vec::new();
            score_lines(&input[..], &mut output).unwrap();
            let wanted = input.split(|b| *b == b'\n').filter(|l| !String::from_utf8_lossy(l).trim().is_empty()).count();
            prop_assert_eq!(String::from_utf8(output).unwrap().lines().count(), wanted);
        }
    }
}
