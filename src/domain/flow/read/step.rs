//! The lines of one step: its words, its answers, its arrow, its text.

use super::draft::{DraftAnswer, DraftArrow, DraftStep, Given, Placed};
use super::line::Piece;
use super::{Reader, arrow, condition, name, value};
use crate::domain::flow::problem::Problem;
use crate::domain::flow::words::Keyword;
use crate::limits;

impl Reader<'_> {
    /// Whether the step has had its last line; then this one is told as astray.
    pub(super) fn after_arrow(&mut self, line: Piece<'_>) -> bool {
        let Some(arrow) = self.draft.steps.last().and_then(|step| step.arrow.as_ref()) else { return false };
        let message = format!("This stands after the step's last line, the arrow in line {}.", arrow.place.line);
        let problem = line.place().error("after-the-arrow", message);
        self.problems.push(problem.hint("Move it above the arrow, or begin a new step with `## name`."));
        true
    }

    pub(super) fn bare_arrow(&mut self, whole: Piece<'_>, target: Piece<'_>) {
        if self.draft.steps.is_empty() {
            let problem = whole.place().error("outside-a-step", "This arrow stands before the first step.");
            self.problems.push(problem.hint("Begin a step with `## name`."));
        } else if !self.after_arrow(whole) {
            let read = arrow::arrow(target);
            // An arrow that points nowhere is told once, not as a missing one too.
            let arrow = self.keep(read).unwrap_or(Placed { value: DraftArrow::Unread, place: whole.place() });
            if let Some(step) = self.draft.steps.last_mut() {
                step.arrow = Some(arrow);
            }
        }
    }

    pub(super) fn answer(&mut self, answer: Piece<'_>) {
        if self.draft.steps.is_empty() {
            let problem = answer.place().error("outside-a-step", "This answer stands before the first step.");
            self.problems.push(problem.hint("Begin a step with `## name`."));
            return;
        }
        if self.after_arrow(answer) {
            return;
        }
        if answer.text().starts_with('>') {
            let problem = answer.place().error("lost-arrow", "This looks like an arrow that came apart.");
            self.problems.push(problem.hint(format!("Write `-{}`.", answer.text())));
            // It is taken as meant, so that nothing else is told because of it.
            return self.bare_arrow(answer, answer.after(1));
        }
        let read = read_answer(answer);
        let Some(answer) = self.keep(read) else { return };
        let Some(step) = self.draft.steps.last_mut() else { return };
        if step.answers.len() >= limits::ANSWERS_PER_STEP {
            let message = format!("A question has at most {} answers.", limits::ANSWERS_PER_STEP);
            self.problems.push(answer.place.error("too-many-answers", message));
        } else {
            step.answers.push(answer);
        }
    }

    pub(super) fn step_word(&mut self, keyword: Keyword, whole: Piece<'_>, value: Piece<'_>) {
        let Some(mut step) = self.draft.steps.pop() else { return };
        let twice = match keyword {
            Keyword::Save => step.save.is_some(),
            Keyword::Measure => step.measure.is_some(),
            Keyword::Ask => step.ask.is_some(),
            Keyword::Part => step.part.is_some(),
            _ => false,
        };
        self.once(keyword, whole, twice);
        self.take_word(&mut step, keyword, whole, value);
        self.draft.steps.push(step);
    }

    fn take_word(&mut self, step: &mut DraftStep, keyword: Keyword, whole: Piece<'_>, value: Piece<'_>) {
        match keyword {
            Keyword::Save => step.save = self.keep(value::save(value)).or(step.save.take()),
            Keyword::Measure => step.measure = self.keep(value::measure(value, self.measures)).or(step.measure.take()),
            Keyword::Ask => {
                let ask = self.keep(value::ask(value));
                step.ask = ask.map(|value| Placed { value, place: whole.place() }).or(step.ask.take());
            }
            Keyword::Part => {
                let part = self.keep(name(value));
                step.part = part.map(|name| Placed { value: name.replace(' ', "-"), place: value.place() });
            }
            Keyword::Escalate => {
                let (read, problem) = condition::escalate(value);
                self.problems.extend(problem);
                step.escalate.extend(read.map(|escalate| Placed { value: escalate, place: value.place() }));
            }
            Keyword::If => {
                let read = condition::test(value);
                if read.is_err() {
                    step.meant.extend(value.split_once("->").map(|(_, target)| target.name()));
                }
                if step.tests.len() == limits::TESTS_PER_STEP {
                    let message = format!("A step has at most {} `if:` lines.", limits::TESTS_PER_STEP);
                    self.problems.push(value.place().error("too-many-tests", message));
                    return;
                }
                step.tests.extend(self.keep(read).map(|test| Placed { value: test, place: value.place() }));
            }
            _ => {}
        }
    }

    /// Gives the gathered lines of text to the step that they stand in.
    pub(super) fn end_step(&mut self) {
        let lines = std::mem::take(&mut self.text);
        let language = self.draft.language();
        let Some(step) = self.draft.steps.last_mut() else { return };
        let Some((_, place)) = lines.iter().find(|(line, _)| !line.is_empty()) else { return };
        let joined = lines.iter().map(|(line, _)| line.as_str()).collect::<Vec<_>>().join("\n");
        let text = joined.trim().to_owned();
        if text.chars().count() > limits::TEXT_CHARACTERS {
            let message = format!("A text has at most {} characters.", limits::TEXT_CHARACTERS);
            self.problems.push(place.error("long-text", message).hint("Make two steps of it."));
        }
        step.texts.insert(language, Placed { value: text, place: place.clone() });
    }
}

/// `yes -> call`, `0 to 4 -> low`, `bus: Getting there, transport -> help`.
fn read_answer(answer: Piece<'_>) -> Result<DraftAnswer, Problem> {
    let (given, target) = match answer.split_once("->") {
        Some((given, target)) => (given, Some(arrow::arrow(target)?)),
        None => (answer, None),
    };
    if target.is_none()
        && let Some((before, after)) = given.split_once(">")
    {
        let problem = answer.place().error("lost-arrow", "This answer's arrow lost its `-`.");
        return Err(problem.hint(format!("Write `- {} -> {}`.", before.text(), after.text())));
    }
    let place = given.place();
    let translated = std::collections::BTreeMap::new();
    if let Some((low, high)) = value::range(given.text()) {
        if low > high {
            return Err(place.error("backward-range", "The first number must be the smaller one."));
        }
        return Ok(DraftAnswer { place, given: Given::Range { low, high }, translated, arrow: target });
    }
    let (named, shown) = match given.split_once(":") {
        Some((named, shown)) => (named, shown.between_commas()),
        None => (given, Vec::new()),
    };
    let named = named.between_commas();
    let Some((first, others)) = named.split_first() else {
        return Err(place.error("no-name", "This answer is empty.").hint("Write it like `- yes -> call`."));
    };
    let key = name(*first)?;
    let labelled = !shown.is_empty();
    let mut words: Vec<String> = shown.iter().map(Piece::unescaped).collect();
    // `- yes, yeah -> x`: without a text to show, the key is shown and the rest is taken for it too.
    if !labelled {
        words.push(first.unescaped());
    }
    words.extend(others.iter().map(Piece::unescaped));
    Ok(DraftAnswer { place, given: Given::Choice { key, labelled, words }, translated, arrow: target })
}
