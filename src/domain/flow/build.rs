//! From a [`Draft`] to the [`Flow`] it means: names are looked up, and each step becomes one body.
//!
//! Parts and translations are in the draft already. It must not look at more than one flow.

use std::collections::BTreeMap;

use super::problem::{Place, Problem};
use super::read::draft::{Draft, DraftAnswer, DraftArrow, DraftEscalate, DraftStep, Given, Kind, Placed};
use super::read::{item_of, numbers, range};
use super::{Arrow, AskEvery, Body, Escalate, EscalateOn, Expects, Flow, Step, Texts, shown};
use crate::domain::language::Language;
use crate::domain::reply::Choice;
use crate::limits;

/// Builds what can be built and tells the rest.
pub(crate) fn build(key: &str, draft: &Draft) -> (Flow, Vec<Problem>) {
    let mut problems = Vec::new();
    if draft.title.is_none() {
        let problem = draft.whole.error("no-title", "The first line must be the title.");
        problems.push(problem.hint("Write it like `# Weekly check-in`."));
    }
    if draft.steps.is_empty() {
        let problem = draft.whole.error("no-steps", "This flow has no step.");
        problems.push(problem.hint("A step begins with `## name`."));
    }
    let mut builder = Builder { draft, problems };
    let steps = draft.steps.iter().map(|step| builder.step(step)).collect();
    let mut languages: Vec<Language> = draft.languages.iter().map(|language| language.value).collect();
    if languages.is_empty() {
        languages.push(Language::ENGLISH);
    }
    let flow = Flow {
        key: key.to_owned(),
        title: draft.title.clone().unwrap_or_else(|| key.to_owned()),
        when: draft.when.iter().map(|when| when.value.clone()).collect(),
        audience: draft.audience.clone(),
        remind_after_days: draft.remind.iter().map(|days| days.value).collect(),
        close_after_days: draft.close.as_ref().map_or(limits::CLOSE_AFTER_DAYS, |days| days.value),
        languages,
        steps,
    };
    (flow, builder.problems)
}

struct Builder<'d> {
    draft: &'d Draft,
    problems: Vec<Problem>,
}

impl Builder<'_> {
    fn tell(&mut self, place: &Place, id: &'static str, message: impl Into<String>, hint: impl Into<String>) {
        self.problems.push(place.error(id, message).hint(hint));
    }

    fn step(&mut self, step: &DraftStep) -> Step {
        let arrow = if let Some(arrow) = &step.arrow {
            self.arrow(arrow)
        } else {
            self.problems.push(silence(step));
            Arrow::End
        };
        Step {
            name: step.name.clone(),
            body: self.body(step),
            ask: step.ask.as_ref().map_or(AskEvery::Always, |ask| ask.value),
            escalate: step.escalate.iter().map(|line| escalate(step, &line.value)).collect(),
            arrow,
            line: step.place.line,
        }
    }

    fn arrow(&mut self, arrow: &Placed<DraftArrow>) -> Arrow {
        let name = match &arrow.value {
            DraftArrow::End | DraftArrow::Unread => return Arrow::End,
            DraftArrow::StopFlow => return Arrow::StopFlow,
            DraftArrow::AskAgain(days) => return Arrow::AskAgain { days: *days },
            DraftArrow::Step(name) => name,
        };
        let mut names = self.draft.steps.iter().map(|step| step.name.as_str());
        if let Some(place) = names.clone().position(|known| known == name) {
            return Arrow::Step(place);
        }
        let known = names.by_ref().chain(["end", "stop this flow", "ask again in 2 days"]);
        let problem = arrow.place.error("unknown-step", format!("There is no step `{name}`."));
        let hint = format!("Write `## {name}` somewhere, or point to a step there is.");
        self.problems.push(problem.did_you_mean(name, known, &hint));
        Arrow::End
    }

    /// A step does one thing: whatever stands beside it is told.
    fn body(&mut self, step: &DraftStep) -> Body {
        let question = step.save.is_some() || !step.answers.is_empty();
        let text = step.texts.values().next().map(|text| text.place.clone());
        let mixed = |builder: &mut Self, what: &str, wrong: bool| {
            if wrong {
                let place = text.as_ref().unwrap_or(&step.place);
                let message = format!("A step with {what} sends no text of its own and has no answers.");
                builder.tell(place, "mixed-step", message, "Put it into a step of its own with `## name`.");
            }
        };
        let sends = text.is_some() || question;
        if step.part.is_some() {
            mixed(self, "`part:`", sends || step.measure.is_some() || !step.tests.is_empty());
            return Body::Fork(Vec::new());
        }
        if !step.tests.is_empty() {
            mixed(self, "`if:`", sends || step.measure.is_some());
            return Body::Fork(
                step.tests.iter().map(|test| (test.value.0.clone(), self.arrow(&test.value.1))).collect(),
            );
        }
        if let Some(measure) = &step.measure {
            mixed(self, "`measure:`", sends);
            let (measure, items) = measure.value.clone();
            return Body::Measure { measure, items };
        }
        if question {
            if text.is_none() && !step.damaged {
                self.tell(
                    &step.place,
                    "no-text",
                    "This step expects an answer and asks nothing.",
                    "Write the question below the `##`.",
                );
            }
            let save = step.save.as_ref().map(|save| save.value.name.clone());
            return Body::Ask { texts: texts(step), save, expects: self.expects(step) };
        }
        if text.is_none() {
            if step.escalate.is_empty() && !step.damaged {
                self.problems.push(
                    step.place
                        .warning("empty-step", "This step does nothing.")
                        .hint("Write a text below it, or take it out."),
                );
            }
            return Body::Fork(Vec::new());
        }
        Body::Say(texts(step))
    }

    fn expects(&mut self, step: &DraftStep) -> Expects {
        let kind = step.save.as_ref().map_or(Kind::OneOf, |save| save.value.kind);
        if step.damaged && step.save.is_none() && step.ranges().next().is_some() {
            // The `save:` line that asks for a number is the one that could not be read.
            let low = step.ranges().map(|(low, _)| low).min().unwrap_or_default();
            let high = step.ranges().map(|(_, high)| high).max().unwrap_or_default();
            return self.number(step, low, high);
        }
        match kind {
            Kind::OneOf => self.one_of(step),
            Kind::AnyOf => self.any_of(step),
            Kind::Number { low, high } => self.number(step, low, high),
            Kind::Date | Kind::Words => {
                if let Some(answer) = step.answers.first() {
                    let hint = "Take the answers out, or take the kind out of the `save:` line.";
                    self.tell(&answer.place, "answers-not-expected", "This question lists no answers.", hint);
                }
                if kind == Kind::Date { Expects::Date } else { Expects::Words }
            }
        }
    }

    fn one_of(&mut self, step: &DraftStep) -> Expects {
        let answers = self.choices_of(step);
        // Without its `save:` line, which could not be read, nobody knows whether they must.
        let unsaved = step.damaged && step.save.is_none();
        let some_point = !unsaved && answers.iter().any(|answer| answer.arrow.is_some());
        let arrows = answers
            .iter()
            .map(|answer| {
                if answer.arrow.is_none() && (some_point || self.ends_with_a_step(answer)) {
                    let hint = "Write it like `- yes -> call`, with the name of a step after the arrow.";
                    self.tell(&answer.place, "lost-arrow", "This answer does not say where it goes.", hint);
                }
                answer.arrow.as_ref().map(|arrow| self.arrow(arrow))
            })
            .collect();
        Expects::Choice { choices: choices(step, &answers), arrows }
    }

    fn any_of(&mut self, step: &DraftStep) -> Expects {
        let answers = self.choices_of(step);
        for arrow in answers.iter().filter_map(|answer| answer.arrow.as_ref()) {
            let hint = "Take the arrow out: the step's last line says where it goes.";
            self.tell(
                &arrow.place,
                "arrow-with-any-of",
                "Several answers may be given, so none can lead its own way.",
                hint,
            );
        }
        Expects::AnyOf { choices: choices(step, &answers) }
    }

    fn number(&mut self, step: &DraftStep, low: i64, high: i64) -> Expects {
        let mut arrows = Vec::new();
        for answer in &step.answers {
            match (&answer.given, &answer.arrow) {
                (Given::Range { low, high }, Some(arrow)) => arrows.push((*low, *high, self.arrow(arrow))),
                (Given::Range { .. }, None) => {
                    let hint = "Write it like `- 0 to 4 -> low`.";
                    self.tell(&answer.place, "lost-arrow", "This answer does not say where it goes.", hint);
                }
                (Given::Choice { key, .. }, None) if range_and_step(key).is_some() => {
                    let (low, high, name) = range_and_step(key).unwrap_or_default();
                    let hint = format!("Write `- {} -> {name}`.", numbers(low, high));
                    self.tell(&answer.place, "lost-arrow", "This answer's arrow is missing.", hint);
                    let meant = Placed { value: DraftArrow::Step(name.to_owned()), place: answer.place.clone() };
                    if name != "end" {
                        arrows.push((low, high, self.arrow(&meant)));
                    }
                }
                (Given::Choice { .. }, _) => {
                    let hint = "Write it like `- 0 to 4 -> low`.";
                    self.tell(&answer.place, "not-a-number", "This question asks for a number.", hint);
                }
            }
        }
        Expects::Number { low, high, arrows }
    }

    /// The answers that are words; ranges and repeated words are told.
    fn choices_of<'s>(&mut self, step: &'s DraftStep) -> Vec<&'s DraftAnswer> {
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        let mut answers = Vec::new();
        for answer in &step.answers {
            let Given::Choice { key, words, .. } = &answer.given else {
                let hint = "Say so with `save: name, number 0 to 10`.";
                self.tell(&answer.place, "not-asked-for-a-number", "This question does not ask for a number.", hint);
                continue;
            };
            for word in std::iter::once(key).chain(words) {
                if taken.insert(word.to_lowercase(), answer.place.line).is_some_and(|line| line != answer.place.line) {
                    let message = format!("`{word}` is taken for another answer already.");
                    self.tell(&answer.place, "answer-twice", message, "One word means one answer: take one out.");
                }
            }
            answers.push(answer);
        }
        if step.answers.is_empty() && !step.damaged {
            let place = step.save.as_ref().map_or(&step.place, |save| &save.place);
            let hint = "List them below like `- yes -> call`, or say `, any words`, `, date` or `, number 0 to 10`.";
            self.tell(place, "no-answers", "No answers are listed for this question.", hint);
        }
        if step.save.as_ref().is_some_and(|save| save.value.name == "consent") {
            self.consent(step, &answers);
        }
        answers
    }

    /// `consent` sets whether we may text: it must be plain what was answered.
    fn consent(&mut self, step: &DraftStep, answers: &[&DraftAnswer]) {
        let mut keys: Vec<&str> = answers.iter().filter_map(|answer| key_of(answer)).collect();
        keys.sort_unstable();
        if keys != ["no", "yes"] {
            let hint = "List `- yes -> ...` and `- no -> ...`, or choose another name.";
            self.tell(&step.place, "consent-is-yes-or-no", "The answers to `consent` are `yes` and `no`.", hint);
        }
    }

    /// `- yes call`: the arrow was lost between the answer and the step.
    fn ends_with_a_step(&self, answer: &DraftAnswer) -> bool {
        let Given::Choice { key, labelled: false, .. } = &answer.given else { return false };
        let names = self.draft.steps.iter().map(|step| step.name.as_str()).chain(["end"]);
        names.into_iter().any(|name| key.strip_suffix(name).is_some_and(|before| before.ends_with(' ')))
    }
}

/// `5 to 10 good`: a range and a step, the arrow between them lost.
fn range_and_step(key: &str) -> Option<(i64, i64, &str)> {
    key.match_indices(' ').find_map(|(space, _)| {
        let (low, high) = range(&key[..space])?;
        let name = key[space..].trim();
        (low <= high && !name.starts_with("to ")).then_some((low, high, name))
    })
}

/// An item is named by its whole key, however it was written.
fn escalate(step: &DraftStep, line: &DraftEscalate) -> Escalate {
    let mut on = line.on.clone();
    if let (EscalateOn::Range { item: Some(name), .. }, Some(asked)) = (&mut on, &step.measure)
        && let Some(item) = item_of(asked.value.1.iter().copied(), name)
    {
        item.key.clone_into(name);
    }
    // A number's own name may stand in front of its range: it says nothing new.
    if let (EscalateOn::Range { item, .. }, None) = (&mut on, &step.measure) {
        *item = None;
    }
    Escalate { urgency: line.urgency, on, because: line.because.clone() }
}

/// The problem of a step without a last line.
pub(crate) fn silence(step: &DraftStep) -> Problem {
    let problem =
        step.place.error("ends-in-silence", format!("The step `{}` does not say where it goes on.", step.name));
    problem.hint("Its last line must be `-> ` and a step, or `-> end`.")
}

/// The stable name of an answer in words.
pub(crate) fn key_of(answer: &DraftAnswer) -> Option<&str> {
    match &answer.given {
        Given::Choice { key, .. } => Some(key),
        Given::Range { .. } => None,
    }
}

fn texts(step: &DraftStep) -> Texts {
    step.texts.iter().map(|(language, text)| (*language, text.value.clone())).collect()
}

/// The choices in every language that the step's text or its answers are written in.
fn choices(step: &DraftStep, answers: &[&DraftAnswer]) -> BTreeMap<Language, Vec<Choice>> {
    let labelled = answers.iter().any(|answer| matches!(answer.given, Given::Choice { labelled: true, .. }));
    let translated = answers.iter().flat_map(|answer| answer.translated.keys());
    let languages = step.texts.keys().chain(translated).copied();
    let one = |language: Language| {
        let choices = answers.iter().filter_map(|answer| choice(answer, language)).collect();
        let text = step.texts.get(&language).map_or("", |text| text.value.as_str());
        (language, if labelled { shown::number(text, choices) } else { choices })
    };
    languages.map(one).collect()
}

/// What is shown first, then other words, and the key last: it is always taken.
fn choice(answer: &DraftAnswer, language: Language) -> Option<Choice> {
    let Given::Choice { key, words, .. } = &answer.given else { return None };
    let mut words = answer.translated.get(&language).unwrap_or(words).clone();
    if !words.iter().any(|word| word.eq_ignore_ascii_case(key)) {
        words.push(key.clone());
    }
    Some(Choice { key: key.clone(), words, number: None })
}
