//! What an answer does: it is kept under its name, with why it was read so.

use crate::domain::concern::Concern;
use crate::domain::flow::{Arrow, Body, EscalateOn, Expects, Flow, Step};
use crate::domain::language::Language;
use crate::domain::measure::{Item, Measure};
use crate::domain::person::Consent;
use crate::domain::reply;
use crate::domain::reply::{Ask, Choice, Meaning, Reading, Setting};
use crate::domain::schedule::zone;

use super::ask::ask_of;
use super::context::Context;
use super::effect::{Effect, Save, Source, Turn};
use super::state::{Position, Talk, Value};
use super::walk::flow_concern;

/// What came of keeping an answer.
#[derive(Debug, Default)]
pub struct Kept {
    /// What the flow's `escalate:` lines ask for.
    pub concerns: Vec<Concern>,
    /// The items of a published measure that were just answered, with their codes.
    pub items: Vec<(&'static Measure, &'static Item, i64)>,
    /// The measure that is complete with this answer, with all its answers in order.
    pub complete: Option<(&'static Measure, Vec<Option<i64>>)>,
}

/// Reads `text` against the question at `at`; `None` where nothing is asked there.
#[must_use]
pub fn read(context: &Context<'_>, flow: &Flow, at: Position, text: &str) -> Option<(Ask, Reading)> {
    let ask = ask_of(flow, at, context.person.language)?;
    let reading = reply::read(text, &ask, &setting(context));
    Some((ask, reading))
}

/// What the reader of answers knows of this person and moment.
fn setting(context: &Context<'_>) -> Setting {
    Setting { language: context.person.language, today: zone::date_of(context.now, context.settings.zone), items: 1 }
}

/// Keeps the answer to the open question.
pub fn keep(turn: &mut Turn, flow: &Flow, ask: &Ask, reading: &Reading) -> Kept {
    let Some(at) = turn.state.talk.as_ref().map(|talk| talk.at) else { return Kept::default() };
    keep_at(turn, flow, at, ask, reading)
}

/// Keeps a newer answer to the question before the open one, where it was read as one.
pub fn keep_earlier(turn: &mut Turn, flow: &Flow, at: Position, ask: &Ask, reading: &Reading) -> Kept {
    keep_at(turn, flow, at, ask, reading)
}

/// Notes that the open question was answered and that nothing is asked now: the talk goes on behind it later.
pub fn keep_for_later(turn: &mut Turn) {
    if let Some(talk) = turn.state.talk.as_mut() {
        talk.kept = true;
    }
}

/// What the kept answer to the open question meant, as far as an arrow asks.
pub(super) fn kept_meaning(talk: &Talk, flow: &Flow, language: Language) -> Option<Meaning> {
    if !talk.kept {
        return None;
    }
    let step = flow.steps.get(usize::from(talk.at.step))?;
    let name = match &step.body {
        Body::Measure { items, .. } => items.get(usize::from(talk.at.item))?.key,
        Body::Ask { save, .. } => save.as_deref()?,
        Body::Say(_) | Body::Fork(_) => return None,
    };
    match (talk.answers.get(name)?.as_ref()?, ask_of(flow, talk.at, language)?) {
        (Value::Number(number), _) => Some(Meaning::Number(*number)),
        (Value::Key(key), Ask::Choice(choices)) => {
            choices.iter().position(|choice| choice.key == *key).map(Meaning::Choice)
        }
        (Value::Date(date), _) => Some(Meaning::Date(*date)),
        _ => None,
    }
}

/// Notes that the open question was left.
pub(super) fn keep_nothing(turn: &mut Turn, flow: &Flow) {
    let reading = Reading { meaning: Meaning::RatherNot, because: "left".to_owned() };
    let _ = keep(turn, flow, &Ask::Words, &reading);
}

fn keep_at(turn: &mut Turn, flow: &Flow, at: Position, ask: &Ask, reading: &Reading) -> Kept {
    let Some(step) = flow.steps.get(usize::from(at.step)) else { return Kept::default() };
    let mut kept = Kept::default();
    match &step.body {
        Body::Measure { measure, items } if !measure.linked_to_person => {
            keep_anonymous(turn, measure, items, &codes(ask, &reading.meaning));
        }
        Body::Measure { measure, items } => {
            let values = codes(ask, &reading.meaning);
            for (offset, item) in items.iter().skip(usize::from(at.item)).take(values.len().max(1)).enumerate() {
                let code = values.get(offset).copied();
                let source = Source::Measure { name: measure.name, version: measure.version };
                save(turn, step, item.key, source, code.map(Value::Number), reading);
                if let Some(code) = code {
                    kept.items.push((measure, item, code));
                    kept.concerns.extend(item_concerns(flow, step, item.key, code));
                }
            }
            kept.complete = completed(turn, measure, items);
            if let Some((measure, answers)) = &kept.complete {
                push_score(turn, measure, answers.clone());
            }
        }
        Body::Ask { save: Some(name), .. } => {
            let value = value_of(ask, &reading.meaning);
            if name == "consent" {
                keep_consent(turn, value.as_ref());
            }
            kept.concerns.extend(value.iter().flat_map(|value| question_concerns(flow, step, value)));
            save(turn, step, name, Source::Question, value, reading);
        }
        Body::Ask { save: None, .. } => {
            let value = value_of(ask, &reading.meaning);
            kept.concerns.extend(value.iter().flat_map(|value| question_concerns(flow, step, value)));
        }
        Body::Say(_) | Body::Fork(_) => {}
    }
    kept
}

/// What is promised to be anonymous leaves no trace in the person's state: only that it was asked.
fn keep_anonymous(turn: &mut Turn, measure: &'static Measure, items: &[&'static Item], values: &[i64]) {
    let Some(talk) = turn.state.talk.as_mut() else { return };
    for item in items {
        talk.answers.insert(item.key.to_owned(), None);
    }
    if values.len() == measure.items.len() {
        let answers = values.iter().copied().map(Some).collect();
        push_score(turn, measure, answers);
    }
}

fn keep_consent(turn: &mut Turn, value: Option<&Value>) {
    match value {
        Some(Value::Key(key)) if key == "yes" => turn.effects.push(Effect::Consent(Consent::Yes)),
        Some(Value::Key(key)) if key == "no" => turn.effects.push(Effect::Consent(Consent::No)),
        _ => {}
    }
}

fn save(turn: &mut Turn, step: &Step, name: &str, source: Source, value: Option<Value>, reading: &Reading) {
    let Some(talk) = turn.state.talk.as_mut() else { return };
    let replaces = talk.answers.insert(name.to_owned(), value.clone()).is_some();
    turn.effects.push(Effect::Save(Save {
        check_in: talk.check_in,
        step: step.name.clone(),
        name: name.to_owned(),
        source,
        value,
        because: reading.because.clone(),
        replaces,
    }));
}

/// The measure's answers in its own order once every item asked in this step was answered or left.
fn completed(
    turn: &Turn,
    measure: &'static Measure,
    asked: &[&'static Item],
) -> Option<(&'static Measure, Vec<Option<i64>>)> {
    let talk = turn.state.talk.as_ref()?;
    if !asked.iter().all(|item| talk.answers.contains_key(item.key)) {
        return None;
    }
    let answers = answers_of(turn, measure);
    Some((measure, answers))
}

fn answers_of(turn: &Turn, measure: &'static Measure) -> Vec<Option<i64>> {
    let talk = turn.state.talk.as_ref();
    measure.items.iter().map(|item| talk.and_then(|talk| talk.answers.get(item.key)?.as_ref()?.number())).collect()
}

fn push_score(turn: &mut Turn, measure: &'static Measure, answers: Vec<Option<i64>>) {
    if let Some(check_in) = turn.state.talk.as_ref().map(|talk| talk.check_in) {
        turn.effects.push(Effect::Score { check_in, measure, answers });
    }
}

/// Writes the score of a measure that is left half-answered, so that nothing answered is lost.
pub(super) fn close_measure(turn: &mut Turn, flow: &Flow) {
    let Some(talk) = turn.state.talk.as_ref() else { return };
    let Some(Body::Measure { measure, items }) = flow.steps.get(usize::from(talk.at.step)).map(|step| &step.body)
    else {
        return;
    };
    let answered = items.iter().filter(|item| talk.answers.get(item.key).is_some_and(Option::is_some)).count();
    let left = items.iter().any(|item| !talk.answers.contains_key(item.key));
    if answered > 0 && left {
        let answers = answers_of(turn, measure);
        push_score(turn, measure, answers);
    }
}

/// The codes of a measure's items, in order; empty where it was refused.
fn codes(ask: &Ask, meaning: &Meaning) -> Vec<i64> {
    match (meaning, ask) {
        (Meaning::Number(number), _) => vec![*number],
        (Meaning::Numbers(numbers), _) => numbers.clone(),
        (Meaning::Choice(place), Ask::Choice(choices)) => {
            choices.get(*place).and_then(|choice| choice.key.parse().ok()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn value_of(ask: &Ask, meaning: &Meaning) -> Option<Value> {
    let key = |choices: &[Choice], place: usize| choices.get(place).map(|choice| choice.key.clone());
    match (meaning, ask) {
        (Meaning::Number(number), _) => Some(Value::Number(*number)),
        (Meaning::Choice(place), Ask::Choice(choices)) => key(choices, *place).map(Value::Key),
        (Meaning::Several(places), Ask::AnyOf(choices)) => {
            Some(Value::Keys(places.iter().filter_map(|place| key(choices, *place)).collect()))
        }
        (Meaning::Date(date), _) => Some(Value::Date(*date)),
        (Meaning::Words, _) => Some(Value::WORDS),
        _ => None,
    }
}

/// Where an answer leads: its own arrow, else the bare one.
pub(super) fn arrow_after<'a>(step: &'a Step, meaning: &Meaning) -> &'a Arrow {
    let own = match (&step.body, meaning) {
        (Body::Ask { expects: Expects::Choice { arrows, .. }, .. }, Meaning::Choice(place)) => {
            arrows.get(*place).and_then(Option::as_ref)
        }
        (Body::Ask { expects: Expects::Number { arrows, .. }, .. }, Meaning::Number(number)) => {
            arrows.iter().find(|(low, high, _)| (low..=high).contains(&number)).map(|(_, _, arrow)| arrow)
        }
        _ => None,
    };
    own.unwrap_or(&step.arrow)
}

fn item_concerns(flow: &Flow, step: &Step, key: &str, code: i64) -> Vec<Concern> {
    let holds = |on: &EscalateOn| match on {
        EscalateOn::Range { item, low, high } => {
            item.as_deref().is_none_or(|item| item == key) && (*low..=*high).contains(&code)
        }
        EscalateOn::Answer(answer) => *answer == code.to_string(),
        EscalateOn::Arriving => false,
    };
    concerns(flow, step, holds)
}

fn question_concerns(flow: &Flow, step: &Step, value: &Value) -> Vec<Concern> {
    let holds = |on: &EscalateOn| match on {
        EscalateOn::Range { low, high, .. } => value.number().is_some_and(|number| (*low..=*high).contains(&number)),
        EscalateOn::Answer(answer) => value.keys().contains(answer),
        EscalateOn::Arriving => false,
    };
    concerns(flow, step, holds)
}

fn concerns(flow: &Flow, step: &Step, holds: impl Fn(&EscalateOn) -> bool) -> Vec<Concern> {
    step.escalate
        .iter()
        .filter(|escalate| holds(&escalate.on))
        .map(|escalate| flow_concern(flow, step, escalate.urgency, &escalate.because))
        .collect()
}
