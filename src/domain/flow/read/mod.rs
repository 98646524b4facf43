//! From the text of one file to a [`Draft`], line by line.
//!
//! Whatever it cannot read it tells, and goes on with the next line. It must not look beyond its file.

use std::collections::BTreeSet;

pub mod draft;

mod arrow;
mod condition;
mod head;
mod line;
mod step;
mod value;
mod when;

pub(crate) use line::{Line, Piece, lines, name_of};
pub(crate) use value::{item_of, numbers, range};
pub(crate) use when::{count_of, time_of};

use self::draft::{Draft, DraftStep, Placed};
use super::problem::{Place, Problem, nearest};
use super::words::{self, Keyword, Stands};
use crate::domain::measure::Measure;
use crate::limits;

/// The measures a flow may name.
#[derive(Clone, Copy)]
pub struct Measures<'a> {
    /// By any of its names, in any case.
    pub find: fn(&str) -> Option<&'static Measure>,
    /// All names, for "did you mean".
    pub names: &'a [&'a str],
}

/// Reads one file.
pub(crate) fn read(file: &str, source: &str, measures: &Measures<'_>) -> (Draft, Vec<Problem>) {
    let mut reader = Reader { draft: Draft::new(file), problems: Vec::new(), measures, text: Vec::new() };
    if source.len() > limits::FLOW_FILE_BYTES {
        let message = format!("This file is larger than {} kB.", limits::FLOW_FILE_BYTES / 1024);
        reader.problems.push(Place::whole(file).error("file-too-large", message).hint("A flow is a plain text."));
        return (reader.draft, reader.problems);
    }
    let lines = lines(file, source);
    for line in &lines {
        if let Some(problem) = line.length_problem() {
            reader.problems.push(problem);
            continue;
        }
        let told = reader.problems.len();
        reader.line(line);
        if let Some(step) = reader.draft.steps.last_mut() {
            step.damaged |= reader.problems.len() > told;
        }
        if reader.draft.steps.len() > limits::STEPS_PER_FLOW {
            let message = format!("A flow has at most {} steps; the rest is not read.", limits::STEPS_PER_FLOW);
            reader.problems.push(line.whole().place().error("too-many-steps", message));
            break;
        }
        if reader.problems.len() >= limits::PROBLEMS_PER_FILE {
            let problem = Place::whole(file).error("too-many-problems", "The rest of this file was not read.");
            reader.problems.push(problem.hint("Is it a flow at all?"));
            break;
        }
    }
    reader.end_step();
    (reader.draft, reader.problems)
}

struct Reader<'r> {
    draft: Draft,
    problems: Vec<Problem>,
    measures: &'r Measures<'r>,
    /// The lines of text of the step so far, with the place of each.
    text: Vec<(String, Place)>,
}

/// What a line is.
enum Sign<'a> {
    Empty,
    Text,
    /// `# `
    Title(Piece<'a>),
    /// `## `
    Step(Piece<'a>),
    /// `-> `
    Arrow(Piece<'a>),
    /// `- `
    Answer(Piece<'a>),
    Word(&'static words::Word, Piece<'a>),
    /// It looks like a word line and is none.
    UnknownWord(Piece<'a>),
}

impl Reader<'_> {
    fn line(&mut self, line: &Line) {
        self.problems.extend(line.hidden_problem());
        let whole = line.whole();
        match sign(whole) {
            Sign::Empty => self.text.push((String::new(), whole.place())),
            Sign::Text => self.text_line(line),
            Sign::Title(title) => self.title(title),
            Sign::Step(name) => self.begin_step(whole, name),
            Sign::Arrow(target) => self.bare_arrow(whole, target),
            Sign::Answer(answer) => self.answer(answer),
            Sign::Word(word, value) => self.word(word, whole, value),
            Sign::UnknownWord(word) => self.unknown_word(whole, word),
        }
    }

    /// Keeps what could be read, tells what could not.
    fn keep<T>(&mut self, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.problems.push(problem)).ok()
    }

    fn title(&mut self, title: Piece<'_>) {
        if !self.draft.steps.is_empty() || self.draft.title.is_some() {
            let problem = title.place().error("second-title", "A file has one title, and it stands first.");
            self.problems.push(problem.hint("A step begins with two signs: `##`."));
            return;
        }
        if !title.is_empty() {
            self.draft.title = Some(title.text().to_owned());
        }
    }

    fn begin_step(&mut self, whole: Piece<'_>, named: Piece<'_>) {
        self.end_step();
        let read = name(named);
        let given = self.keep(read).unwrap_or_else(|| named.name());
        if matches!(given.as_str(), "end" | "stop this flow") || given.starts_with("ask again") {
            let problem =
                named.place().error("reserved-name", format!("`{given}` has a meaning of its own after `->`."));
            self.problems.push(problem.hint("Choose another name."));
        } else if let Some(other) = self.draft.steps.iter().find(|step| step.name == given) {
            let message = format!("A step `{given}` stands in line {} already.", other.place.line);
            self.problems.push(named.place().error("step-twice", message).hint("Choose another name."));
        }
        self.draft.steps.push(DraftStep::new(given, whole.place()));
    }

    fn text_line(&mut self, line: &Line) {
        let whole = line.whole();
        if self.draft.steps.is_empty() {
            // In a file that begins without `#`, the first line was meant as the title.
            let (id, message, hint) = if self.draft.title.is_none() && self.draft.words.is_empty() {
                self.draft.title = Some(line.as_text().to_owned());
                ("no-title-sign", "The first line is the title.", format!("Write `# {}`.", line.as_text()))
            } else {
                (
                    "text-before-steps",
                    "This text stands before the first step and is never sent.",
                    "Begin a step with `## name`, or write `note: ` in front.".into(),
                )
            };
            self.problems.push(whole.place().error(id, message).hint(hint));
            return;
        }
        if self.after_arrow(whole) {
            return;
        }
        let plain = whole.text();
        let escaped = plain.starts_with('\\');
        if !escaped && plain.contains("->") {
            let problem =
                whole.place().error("lost-sign", "This line has an arrow, but does not begin like an answer.");
            self.problems
                .push(problem.hint(format!("Write `- {plain}`, or put `\\` in front if it is text to be sent.")));
            return;
        }
        if !escaped && plain.starts_with('>') {
            let problem = whole.place().error("lost-arrow", "This looks like an arrow that lost its `-`.");
            self.problems.push(problem.hint(format!("Write `-{plain}`.")));
            // It is taken as meant, so that nothing else is told because of it.
            self.bare_arrow(whole, whole.after(1));
            return;
        }
        self.text.push((line.as_text().to_owned(), whole.place()));
    }

    fn unknown_word(&mut self, whole: Piece<'_>, word: Piece<'_>) {
        let message = format!("`{}:` is not a word of a flow.", word.text());
        let otherwise = "Put `\\` in front of the line if it is text to be sent.";
        let hint = match nearest(word.text(), words::names()) {
            Some(near) => format!("Did you mean `{near}:`? {otherwise}"),
            None => otherwise.to_owned(),
        };
        self.problems.push(word.place().error("unknown-word", message).hint(hint));
        self.as_meant(whole, word);
    }

    /// Takes a word with one slip as the word it was meant to be, so that nothing else is told because of it.
    fn as_meant(&mut self, whole: Piece<'_>, word: Piece<'_>) {
        let slip = |name: &&str| strsim::damerau_levenshtein(&word.name(), name) == 1;
        let Some(meant) = words::names().find(slip).and_then(words::find) else { return };
        let told = self.problems.len();
        self.word(meant, whole, whole.after(word.text().len() + 1));
        // It may have been text after all: what does not read as that word is not told.
        self.problems.truncate(told);
    }

    fn word(&mut self, word: &'static words::Word, whole: Piece<'_>, value: Piece<'_>) {
        self.draft.words.push(Placed { value: word.keyword, place: whole.place() });
        let in_step = !self.draft.steps.is_empty();
        let stands = if in_step { Stands::Step } else { Stands::Head };
        if !word.stands.contains(&stands) {
            let message = if in_step {
                format!("`{}:` stands before the first step.", word.word)
            } else {
                format!("`{}:` stands in a step, below its `##`.", word.word)
            };
            let problem = whole.place().error("word-in-wrong-place", message);
            self.problems.push(problem.hint("Move the line, or put `\\` in front if it is text to be sent."));
            return;
        }
        if word.keyword == Keyword::Note {
            return;
        }
        if value.is_empty() {
            let problem = whole.place().error("empty-word", format!("Nothing stands after `{}:`.", word.word));
            self.problems.push(problem.hint(word.hint));
        } else if in_step {
            if !self.after_arrow(whole) {
                self.step_word(word.keyword, whole, value);
            }
        } else {
            self.head_word(word.keyword, value);
        }
    }
}

/// What a line begins with decides what it is.
fn sign(line: Piece<'_>) -> Sign<'_> {
    let text = line.text();
    if text.is_empty() {
        return Sign::Empty;
    }
    if let Some(target) = line.strip_prefix("->") {
        return Sign::Arrow(target);
    }
    if text.starts_with("##") {
        return Sign::Step(line.after(text.len() - text.trim_start_matches('#').len()));
    }
    if let Some(title) = line.strip_prefix("#") {
        return Sign::Title(title);
    }
    if let Some(answer) = line.strip_prefix("-")
        && (text.starts_with("- ") || text.contains("->"))
    {
        return Sign::Answer(answer);
    }
    word_sign(line).unwrap_or(Sign::Text)
}

/// One or two words and a colon.
fn word_sign(line: Piece<'_>) -> Option<Sign<'_>> {
    let text = line.text();
    let colon = text.find(':')?;
    let (before, after) = (text[..colon].trim_end(), &text[colon + 1..]);
    if let Some(word) = words::find(before) {
        return Some(Sign::Word(word, line.after(colon + 1)));
    }
    let letters = |word: &str| word.chars().all(|c| c.is_alphabetic() || c == '-');
    let looks = before.chars().count() <= 20
        && (1..=2).contains(&before.split(' ').count())
        && before.split(' ').all(letters)
        && (after.is_empty() || after.starts_with(' '))
        && !before.is_empty();
    looks.then(|| Sign::UnknownWord(line.part(0..before.len())))
}

/// A name: lower case, letters, digits, spaces and hyphens, not too long.
fn name(piece: Piece<'_>) -> Result<String, Problem> {
    let name = piece.name();
    let wrong: BTreeSet<char> =
        name.chars().filter(|c| !(c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '/' | '&' | '+'))).collect();
    if name.is_empty() {
        return Err(piece.place().error("no-name", "A name is missing here."));
    }
    if name.chars().count() > limits::NAME_CHARACTERS {
        let message = format!("A name has at most {} characters.", limits::NAME_CHARACTERS);
        return Err(piece.place().error("long-name", message));
    }
    match wrong.first() {
        Some(sign) => {
            let problem = piece.place().error("sign-in-name", format!("A name cannot hold `{sign}`."));
            Err(problem.hint("Use letters, figures, spaces and hyphens."))
        }
        None => Ok(name),
    }
}
