//! From step to step until something is asked, or the flow ends.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::flow::{Arrow, AskEvery, Body, EscalateOn, Flow, Step};
use crate::domain::id::CheckInId;
use crate::domain::language::Language;
use crate::domain::reply::{Ask, Meaning};
use crate::domain::sending::Kind;
use crate::domain::settings::FixedText;
use crate::limits;

use super::answer::{arrow_after, close_measure, kept_meaning};
use super::ask::{ask_of, question_text};
use super::context::Context;
use super::effect::{Closed, Effect, TimerKey, TimerSlot, Turn};
use super::fork::choose;
use super::slots::fill;
use super::state::{Position, Remembered, State, Talk};

/// What a check-in begins with.
pub struct Beginning<'a> {
    pub flow: &'a Flow,
    pub occasion: u32,
    pub due_at: DateTime<Utc>,
    pub check_in: CheckInId,
}

/// Opens a check-in and walks to its first question. There must be no open one.
pub fn begin(turn: &mut Turn, context: &Context<'_>, beginning: &Beginning<'_>) {
    let flow = beginning.flow;
    turn.state.timed_out_at = None;
    let history = turn.state.flows.entry(flow.key.clone()).or_default();
    history.opened += 1;
    history.occasion = history.occasion.max(beginning.occasion);
    turn.state.talk = Some(Talk {
        check_in: beginning.check_in,
        flow: flow.key.clone(),
        version: context.book.version,
        number: history.opened,
        at: Position { step: 0, item: 0 },
        before: None,
        tries: 0,
        asked: turn.state.turn,
        asked_at: context.now,
        opened_at: context.now,
        reminders: 0,
        resting: false,
        kept: false,
        answers: std::collections::BTreeMap::new(),
    });
    turn.effects.push(Effect::OpenCheckIn {
        check_in: beginning.check_in,
        flow: flow.key.clone(),
        version: context.book.version,
        occasion: beginning.occasion,
        due_at: beginning.due_at,
    });
    turn.effects.push(Effect::SetTimer {
        key: TimerKey::Close { check_in: beginning.check_in },
        due_at: context.now + TimeDelta::days(i64::from(flow.close_after_days)),
    });
    walk(turn, context, flow, &Arrow::Step(0), Kind::Question);
}

/// Goes on after the open question was answered with `meaning`.
pub fn go_on(turn: &mut Turn, context: &Context<'_>, flow: &Flow, meaning: &Meaning) {
    go_on_as(turn, context, flow, meaning, Kind::Reply);
}

fn go_on_as(turn: &mut Turn, context: &Context<'_>, flow: &Flow, meaning: &Meaning, kind: Kind) {
    let Some(talk) = turn.state.talk.as_mut() else { return };
    let Some(step) = flow.steps.get(usize::from(talk.at.step)) else { return };
    if let Body::Measure { items, .. } = &step.body {
        let answered = if let Meaning::Numbers(numbers) = meaning { numbers.len() } else { 1 };
        let next = usize::from(talk.at.item) + answered;
        if next < items.len() {
            let at = Position { step: talk.at.step, item: u16::try_from(next).unwrap_or(u16::MAX) };
            talk.before = Some(talk.at);
            ask(turn, context, flow, at, kind);
            return;
        }
    }
    talk.before = Some(talk.at);
    let arrow = arrow_after(step, meaning).clone();
    walk(turn, context, flow, &arrow, kind);
}

/// Leaves the open question unanswered and takes the bare arrow, saying so.
pub fn leave_question(turn: &mut Turn, context: &Context<'_>, flow: &Flow, text: Option<FixedText>) {
    if let Some(text) = text {
        let words = fixed(turn, context, text);
        turn.say(Kind::Reply, words, None);
    }
    super::answer::keep_nothing(turn, flow);
    go_on(turn, context, flow, &Meaning::RatherNot);
}

/// Asks the open question again, saying what would be understood.
pub fn ask_more_kindly(turn: &mut Turn, context: &Context<'_>, ask: &Ask) {
    let Some(talk) = turn.state.talk.as_mut() else { return };
    talk.tries += 1;
    let text = match ask {
        Ask::Number { low, high } => fixed(turn, context, FixedText::ReaskNumber)
            .replace("{low}", &low.to_string())
            .replace("{high}", &high.to_string()),
        Ask::Date => fixed(turn, context, FixedText::ReaskDate),
        Ask::Choice(choices) | Ask::AnyOf(choices) => {
            let shown: Vec<String> = choices
                .iter()
                .map(|choice| {
                    let words = choice.words.first().unwrap_or(&choice.key);
                    choice.number.map_or_else(|| words.clone(), |number| format!("{number} {words}"))
                })
                .collect();
            let which = if matches!(ask, Ask::AnyOf(_)) { FixedText::ReaskSeveral } else { FixedText::ReaskChoice };
            fixed(turn, context, which).replace("{choices}", &shown.join(", "))
        }
        Ask::Words => return,
    };
    turn.say(Kind::Reply, text, None);
}

/// Takes the talk up again after a hold or a rest: the open question again in its own words, or what comes after it
/// where it was answered meanwhile. Nobody is asked twice what they have answered before a crisis.
pub fn resume(turn: &mut Turn, context: &Context<'_>, flow: &Flow) {
    let Some(talk) = turn.state.talk.as_ref() else { return };
    let at = talk.at;
    match kept_meaning(talk, flow, context.person.language) {
        Some(meaning) => go_on_as(turn, context, flow, &meaning, Kind::Question),
        None => ask(turn, context, flow, at, Kind::Question),
    }
}

/// Ends the open check-in: its answers become what is remembered.
pub fn close(turn: &mut Turn, context: &Context<'_>, flow: Option<&Flow>, why: Closed) {
    if let Some(flow) = flow {
        close_measure(turn, flow);
    }
    let Some(talk) = turn.state.talk.take() else { return };
    for slot in [TimerSlot::Close, TimerSlot::Remind, TimerSlot::AskAgain] {
        turn.effects.push(Effect::CancelTimer { slot });
    }
    let answered = talk.answers.values().any(Option::is_some);
    let why = if why == Closed::TimedOut && !answered { Closed::Missed } else { why };
    if why == Closed::Completed {
        let history = turn.state.flows.entry(talk.flow.clone()).or_default();
        history.first_completed.get_or_insert(context.now);
    }
    remember(&mut turn.state, &talk);
    turn.effects.push(Effect::CloseCheckIn { check_in: talk.check_in, why });
}

fn remember(state: &mut State, talk: &Talk) {
    for (name, value) in &talk.answers {
        let remembered = state.remembered.entry(name.clone()).or_insert_with(|| Remembered {
            first: None,
            last: None,
            at: talk.opened_at,
            ever: std::collections::BTreeSet::new(),
        });
        remembered.at = talk.opened_at;
        if let Some(value) = value {
            remembered.first.get_or_insert_with(|| value.clone());
            remembered.ever.extend(value.keys());
            remembered.last = Some(value.clone());
        }
    }
}

/// Walks along `arrow` until a question is asked, a rest begins or the flow ends.
fn walk(turn: &mut Turn, context: &Context<'_>, flow: &Flow, arrow: &Arrow, kind: Kind) {
    let mut arrow = arrow.clone();
    for _ in 0..limits::STEPS_PER_TURN {
        let place = match arrow {
            Arrow::Step(place) => place,
            Arrow::End => return close(turn, context, Some(flow), Closed::Completed),
            Arrow::AskAgain { days } => return rest(turn, context, days),
            Arrow::StopFlow => return stop_flow(turn, context, flow),
        };
        let (Some(step), Some(talk)) = (flow.steps.get(place), turn.state.talk.as_mut()) else {
            return close(turn, context, Some(flow), Closed::Completed);
        };
        let at = Position { step: u16::try_from(place).unwrap_or(u16::MAX), item: 0 };
        if talk.at != at {
            talk.tries = 0;
        }
        talk.at = at;
        if let Body::Fork(tests) = &step.body {
            arrow = choose(tests, &step.arrow, &turn.state).clone();
            continue;
        }
        if asked_lately(step, &turn.state, context) {
            arrow = step.arrow.clone();
            continue;
        }
        arrive(turn, flow, step);
        if let Body::Say(_) = &step.body {
            let language = written_in(flow, context);
            if let Some(text) = question_text(flow, at, language) {
                let text = fill(&text, language, &turn.state, context);
                turn.say(kind, text, expiry(context, kind));
            }
            arrow = step.arrow.clone();
            continue;
        }
        return ask(turn, context, flow, at, kind);
    }
    // The checker refuses loops without a question, so only a flow that it never saw comes here.
    close(turn, context, Some(flow), Closed::Completed);
}

fn ask(turn: &mut Turn, context: &Context<'_>, flow: &Flow, at: Position, kind: Kind) {
    let turn_number = turn.state.turn;
    let Some(talk) = turn.state.talk.as_mut() else { return };
    if talk.at != at {
        talk.tries = 0;
    }
    talk.at = at;
    talk.asked = turn_number;
    talk.asked_at = context.now;
    talk.reminders = 0;
    talk.resting = false;
    talk.kept = false;
    let check_in = talk.check_in;
    debug_assert!(ask_of(flow, at, context.person.language).is_some(), "a question has an ask");
    let language = written_in(flow, context);
    if let Some(text) = question_text(flow, at, language) {
        let text = fill(&text, language, &turn.state, context);
        turn.say(kind, text, expiry(context, kind));
    }
    if let Some(days) = flow.remind_after_days.first() {
        turn.effects.push(Effect::SetTimer {
            key: TimerKey::Remind { check_in, asked: turn_number },
            due_at: context.now + TimeDelta::days(i64::from(*days)),
        });
    }
}

fn expiry(context: &Context<'_>, kind: Kind) -> Option<DateTime<Utc>> {
    (kind == Kind::Question).then(|| context.now + TimeDelta::hours(i64::from(context.settings.timely_hours)))
}

fn asked_lately(step: &Step, state: &State, context: &Context<'_>) -> bool {
    let name = match &step.body {
        Body::Ask { save: Some(name), .. } => name.as_str(),
        Body::Measure { items, .. } => items.first().map_or("", |item| item.key),
        _ => return false,
    };
    let Some(remembered) = state.remembered.get(name) else { return false };
    match step.ask {
        AskEvery::Always => false,
        AskEvery::Once => true,
        // A check-in may come some days early or late: half a week is allowed for.
        AskEvery::Weeks(weeks) => context.now - remembered.at < TimeDelta::hours(i64::from(weeks) * 7 * 24 - 84),
    }
}

fn arrive(turn: &mut Turn, flow: &Flow, step: &Step) {
    for escalate in step.escalate.iter().filter(|escalate| escalate.on == EscalateOn::Arriving) {
        turn.effects.push(Effect::Concern(flow_concern(flow, step, escalate.urgency, &escalate.because)));
    }
}

/// The concern of an `escalate:` line.
pub(super) fn flow_concern(flow: &Flow, step: &Step, urgency: Urgency, because: &str) -> Concern {
    Concern {
        class: Class::None,
        urgency,
        rule: format!("flow {} step {}", flow.key, step.name),
        because: because.to_owned(),
    }
}

fn rest(turn: &mut Turn, context: &Context<'_>, days: u16) {
    let asked = turn.state.turn;
    let Some(talk) = turn.state.talk.as_mut() else { return };
    talk.resting = true;
    talk.asked = asked;
    let check_in = talk.check_in;
    turn.effects.push(Effect::SetTimer {
        key: TimerKey::AskAgain { check_in, asked },
        due_at: context.now + TimeDelta::days(i64::from(days)),
    });
}

fn stop_flow(turn: &mut Turn, context: &Context<'_>, flow: &Flow) {
    if !context.person.case_open {
        turn.state.stopped_flows.insert(flow.key.clone());
    }
    close(turn, context, Some(flow), Closed::Completed);
}

/// The language in which a flow speaks to the person: theirs, if it is written in it.
fn written_in(flow: &Flow, context: &Context<'_>) -> Language {
    let wanted = context.person.language;
    if flow.languages.contains(&wanted) { wanted } else { flow.languages.first().copied().unwrap_or(Language::ENGLISH) }
}

/// One of the scheme's fixed texts in the person's language, slots filled.
pub(crate) fn fixed(turn: &Turn, context: &Context<'_>, text: FixedText) -> String {
    let language = context.person.language;
    fill(context.settings.text(text, language), language, &turn.state, context)
}
