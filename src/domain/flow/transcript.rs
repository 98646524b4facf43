//! A transcript: a talk as it should go, which a manager reads and `linnet check` plays.
//!
//! ```text
//! flow: weekly-check-in
//! with: first name = Ann, check-in = 3, last attended = no, safe to text = yes
//! at: Tuesday 10:30
//!
//! bot: Ann, Oakfield Wellbeing here. How are you this week, 0 (bad) to 10 (good)?
//! person: 2
//! saved: week = 2
//! escalated: today, because it has been a bad week
//! later: 2 days
//! ended
//! ```
//!
//! A line that is indented goes on with the one above. It must not know how a talk is played.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::problem::{Place, Problem};
use super::read::draft::Placed;
use super::read::{Line, Piece, count_of, lines, name_of, time_of};
use crate::domain::concern::Urgency;
use crate::limits;

/// A transcript.
#[derive(Clone, Debug)]
pub struct Transcript {
    /// The file's name, such as `weekly-check-in.talk`.
    pub file: String,
    /// The flow's key; none where the line is missing, which is told.
    pub flow: Option<Placed<String>>,
    /// Facts about the person: lower-case names, values as written.
    pub with: Vec<Placed<(String, String)>>,
    pub at: Option<Start>,
    pub lines: Vec<TalkLine>,
}

/// When it begins, in the scheme's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    pub day: Day,
    pub time: NaiveTime,
}

/// The day it begins on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Any such day.
    Weekday(Weekday),
    Date(NaiveDate),
}

/// One line of the talk.
#[derive(Clone, Debug)]
pub struct TalkLine {
    pub place: Place,
    /// The file's lines it takes, from 1; both are included.
    pub from_line: usize,
    pub to_line: usize,
    pub happening: Happening,
}

/// Something that happens in a talk: written in a transcript, or done by the bot when it is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The bot sends this text.
    Bot(String),
    /// The person sends this text.
    Person(String),
    /// Time passes.
    Later(Wait),
    /// An answer is kept.
    Saved { name: String, value: String },
    /// A link worker is asked to act; the reason may be left out of a transcript.
    Escalated { urgency: Urgency, because: Option<String> },
    /// The check-in is over.
    Ended,
}

/// How long passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    Minutes(u16),
    Hours(u16),
    Days(u16),
    Weeks(u16),
}

const WORDS: [&str; 10] = ["flow", "with", "at", "bot", "person", "later", "saved", "escalated", "ended", "note"];

/// Reads a transcript; whatever cannot be read is told.
pub fn read_transcript(file: &str, source: &str) -> (Transcript, Vec<Problem>) {
    let transcript = Transcript { file: file.to_owned(), flow: None, with: Vec::new(), at: None, lines: Vec::new() };
    let mut reader = Reader { transcript, problems: Vec::new() };
    if source.len() > limits::FLOW_FILE_BYTES {
        reader.problems.push(Place::whole(file).error("file-too-large", "This file is too large for a transcript."));
        return (reader.transcript, reader.problems);
    }
    for line in lines(file, source).iter().take(limits::TRANSCRIPT_LINES) {
        if let Some(problem) = line.length_problem() {
            reader.problems.push(problem);
            continue;
        }
        reader.problems.extend(line.hidden_problem());
        reader.line(line);
        if reader.problems.len() >= limits::PROBLEMS_PER_FILE {
            break;
        }
    }
    if reader.transcript.flow.is_none() {
        let problem =
            Place::whole(file).error("transcript-without-flow", "This transcript does not say which flow it plays.");
        reader.problems.push(problem.hint("Begin it with `flow: ` and the name of the flow's file."));
    }
    (reader.transcript, reader.problems)
}

struct Reader {
    transcript: Transcript,
    problems: Vec<Problem>,
}

impl Reader {
    fn line(&mut self, line: &Line) {
        let whole = line.whole();
        if whole.is_empty() || whole.text().starts_with('#') {
            return;
        }
        if line.is_indented() && self.goes_on(line) {
            return;
        }
        if whole.name() == "ended" {
            return self.happens(whole, line, Happening::Ended);
        }
        let Some((word, value)) = whole.split_once(":") else {
            let problem = whole.place().error("unknown-line", "This line does not say what happens.");
            let hint =
                "Begin it with a word such as `bot:` or `person:`, or indent it if it goes on with the line above.";
            self.problems.push(problem.did_you_mean(whole.text(), WORDS, hint));
            return;
        };
        self.word(word, value, whole, line);
    }

    /// An indented line belongs to the text above it.
    fn goes_on(&mut self, line: &Line) -> bool {
        let Some(last) = self.transcript.lines.last_mut() else { return false };
        if last.to_line + 1 != line.number() {
            return false;
        }
        let (Happening::Bot(text) | Happening::Person(text)) = &mut last.happening else { return false };
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line.as_text());
        last.to_line = line.number();
        true
    }

    fn happens(&mut self, whole: Piece<'_>, line: &Line, happening: Happening) {
        let number = line.number();
        self.transcript.lines.push(TalkLine { place: whole.place(), from_line: number, to_line: number, happening });
    }

    fn word(&mut self, word: Piece<'_>, value: Piece<'_>, whole: Piece<'_>, line: &Line) {
        // A text is kept as it was written, with its own quotes and dashes.
        let text = || line.as_text().split_once(':').map_or("", |(_, text)| text.trim()).to_owned();
        let happening = match word.name().as_str() {
            "note" => return,
            "flow" => {
                let key = value.name().trim_end_matches(".flow").replace(' ', "-");
                self.transcript.flow = Some(Placed { value: key, place: value.place() });
                return;
            }
            "with" => return self.with(value),
            "at" => match start(value) {
                Some(at) => {
                    self.transcript.at = Some(at);
                    return;
                }
                None => Err("Write it like `Tuesday 10:30` or `3 March 2027 10:30`."),
            },
            "bot" => Ok(Happening::Bot(text())),
            "person" => Ok(Happening::Person(text())),
            "later" => wait(value).map(Happening::Later).ok_or("Write it like `2 days`, `3 hours` or `20 minutes`."),
            "saved" => saved(value).ok_or("Write it like `week = 2`."),
            "escalated" => escalated(value).ok_or("Write it like `today` or `today, because it has been a bad week`."),
            "ended" => Ok(Happening::Ended),
            other => {
                let problem =
                    word.place().error("unknown-word", format!("`{}:` is not a word of a transcript.", word.text()));
                let hint = "Indent the line if it goes on with the text above.";
                self.problems.push(problem.did_you_mean(other, WORDS, hint));
                return;
            }
        };
        match happening {
            Ok(happening) => self.happens(whole, line, happening),
            Err(hint) => {
                let problem =
                    value.place().error("unreadable-value", format!("This is not a form of `{}:`.", word.text()));
                self.problems.push(problem.hint(hint));
            }
        }
    }

    fn with(&mut self, value: Piece<'_>) {
        for fact in value.between_commas() {
            match fact.split_once("=") {
                Some((name, value)) if !name.is_empty() => {
                    self.transcript.with.push(Placed { value: (name.name(), value.unescaped()), place: fact.place() });
                }
                _ => {
                    let problem = fact.place().error("unreadable-value", "This is not a form of `with:`.");
                    self.problems.push(problem.hint("Write it like `first name = Ann, check-in = 3`."));
                }
            }
        }
    }
}

/// `Tuesday 10:30`, `Tuesday at 10:30`, `3 March 2027 10:30`, `2027-03-03 10:30`.
fn start(value: Piece<'_>) -> Option<Start> {
    let text = value.name();
    let words: Vec<&str> = text.split(' ').filter(|word| *word != "at" && *word != "on").collect();
    let (time, day) = words.split_last()?;
    let time = time_of(time)?;
    let day = match day {
        [date] if date.starts_with('2') => Day::Date(date.parse().ok()?),
        [weekday] => Day::Weekday(weekday.parse().ok()?),
        [day, month, year] => {
            let month: chrono::Month = month.parse().ok()?;
            Day::Date(NaiveDate::from_ymd_opt(year.parse().ok()?, month.number_from_month(), day.parse().ok()?)?)
        }
        _ => return None,
    };
    // A date far out would overflow the calendar once time passes.
    if let Day::Date(date) = day
        && !(1970..=2200).contains(&date.year())
    {
        return None;
    }
    Some(Start { day, time })
}

fn wait(value: Piece<'_>) -> Option<Wait> {
    let text = value.name();
    let (count, unit) = text.split_once(' ')?;
    let count = count_of(count)?;
    match unit {
        "minute" | "minutes" => Some(Wait::Minutes(count)),
        "hour" | "hours" => Some(Wait::Hours(count)),
        "day" | "days" => Some(Wait::Days(count)),
        "week" | "weeks" => Some(Wait::Weeks(count)),
        _ => None,
    }
}

fn saved(value: Piece<'_>) -> Option<Happening> {
    let (name, value) = value.split_once("=")?;
    (!name.is_empty()).then(|| Happening::Saved { name: name.name(), value: value.unescaped() })
}

fn escalated(value: Piece<'_>) -> Option<Happening> {
    let text = value.text();
    let (urgency, because) = match text.find("because ") {
        Some(at) => (&text[..at], Some(value.after(at + "because ".len()).unescaped())),
        None => (text, None),
    };
    let urgency = match name_of(urgency.trim().trim_end_matches(',')).as_str() {
        "urgent" => Urgency::Urgent,
        "today" => Urgency::Today,
        "soon" => Urgency::Soon,
        "read" => Urgency::Read,
        _ => return None,
    };
    Some(Happening::Escalated { urgency, because })
}

/// As it is written in a transcript.
impl fmt::Display for Happening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indented = |text: &str| text.lines().collect::<Vec<_>>().join("\n  ");
        match self {
            Self::Bot(text) => write!(f, "bot: {}", indented(text)),
            Self::Person(text) => write!(f, "person: {}", indented(text)),
            Self::Later(wait) => write!(f, "later: {wait}"),
            Self::Saved { name, value } => write!(f, "saved: {name} = {value}"),
            Self::Escalated { urgency, because } => {
                let urgency = match urgency {
                    Urgency::Urgent => "urgent",
                    Urgency::Today => "today",
                    Urgency::Soon => "soon",
                    Urgency::Read => "read",
                };
                match because {
                    Some(because) => write!(f, "escalated: {urgency}, because {because}"),
                    None => write!(f, "escalated: {urgency}"),
                }
            }
            Self::Ended => f.write_str("ended"),
        }
    }
}

impl fmt::Display for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Self::Minutes(count) => (count, "minute"),
            Self::Hours(count) => (count, "hour"),
            Self::Days(count) => (count, "day"),
            Self::Weeks(count) => (count, "week"),
        };
        write!(f, "{count} {unit}{}", if *count == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_a_transcript_is_read_and_written_back_alike() {
        let talk = "flow: Weekly check-in
with: first name = Ann, last attended = no
with: next check-in = Next text: Tue 4 August.
at: 28 July 2026 10:30
note: not played

bot: Hello Ann.
  How are you?
person: 2
saved: week = 2
escalated: today, because it has been a bad week
escalated: soon
later: 2 days
later: 20 minutes
ended
";
        let (transcript, problems) = read_transcript("weekly.talk", talk);
        assert_eq!(problems, []);
        assert_eq!(transcript.flow.unwrap().value, "weekly-check-in");
        let facts: Vec<_> = transcript.with.iter().map(|fact| fact.value.clone()).collect();
        assert_eq!(
            facts[1..],
            [("last attended".into(), "no".into()), ("next check-in".into(), "Next text: Tue 4 August.".into())]
        );
        let day = NaiveDate::from_ymd_opt(2026, 7, 28).unwrap();
        assert_eq!(
            transcript.at,
            Some(Start { day: Day::Date(day), time: NaiveTime::from_hms_opt(10, 30, 0).unwrap() })
        );
        let written: Vec<String> = transcript.lines.iter().map(|line| line.happening.to_string()).collect();
        assert!(talk.ends_with(&(written.join("\n") + "\n")), "{written:?}");
    }

    #[test]
    fn a_line_that_says_nothing_is_told_with_what_was_meant() {
        let (_, problems) = read_transcript("a.talk", "bott: hello\nlater: soon\nsaved: week\nendet\n  and more\n");
        let ids: Vec<&str> = problems.iter().map(|problem| problem.id).collect();
        assert_eq!(
            ids,
            [
                "unknown-word",
                "unreadable-value",
                "unreadable-value",
                "unknown-line",
                "unknown-line",
                "transcript-without-flow"
            ]
        );
        assert_eq!(problems[0].hint.as_deref(), Some("Did you mean `bot`?"));
    }
}
