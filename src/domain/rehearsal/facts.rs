//! The `with:` facts of a transcript: who the made-up person is, and what happened before.
//!
//! What is not said is what the flow needs in order to begin: the stage it is for, agreement to be texted unless it
//! asks for that, a safe phone. An unknown fact is an earlier answer only where it begins with `last`, `first` or `ever`.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};
use uuid::Uuid;

use crate::domain::Moment;
use crate::domain::flow::problem::{Place, Problem};
use crate::domain::flow::transcript::{Day, Start, Transcript};
use crate::domain::flow::{Anchor, Audience, Body, Expects, Flow, Placed, Texts, When, slots};
use crate::domain::id::{PersonId, SchemeId};
use crate::domain::language::Language;
use crate::domain::person::{Consent, Person, SafeToText, Stage};
use crate::domain::schedule::{self, zone};
use crate::domain::settings::{FixedText, Settings};
use crate::domain::talk::{FlowHistory, Remembered, State, Value, asks_consent};
use crate::limits;

/// Facts that say who the person is.
const FACTS: [&str; 10] = [
    "first name",
    "consent",
    "safe to text",
    "stage",
    "language",
    "activity",
    "link worker",
    "need",
    "check-in",
    "case open",
];

/// Slots that a transcript may fill with its own words: what they say depends on the whole folder's dates.
const GIVEN_SLOTS: [&str; 3] = ["ring by", "next check-in", "opens"];

/// What a conversation begins with.
pub struct Opening {
    pub person: Person,
    pub state: State,
    pub now: Moment,
    /// Slots filled with the transcript's own words.
    pub slots: BTreeMap<&'static str, String>,
}

/// Reads the facts; every one that cannot be read is told, and the rest holds.
#[must_use]
pub fn read(
    flow: &Flow,
    settings: &Settings,
    with: &[Placed<(String, String)>],
    at: Option<Start>,
) -> (Opening, Vec<Problem>) {
    let now = moment(at, flow, settings);
    let mut opening = Opening { person: person_for(flow, now), state: State::default(), now, slots: BTreeMap::new() };
    let mut problems = Vec::new();
    let mut number = 1;
    for fact in with {
        let (name, value) = &fact.value;
        let value = value.trim();
        let read = match name.as_str() {
            "check-in" => count(value).map(|read| number = read).ok_or("Write which check-in it is, such as 3."),
            "need" | "needs" => {
                opening.person.needs.push(value.to_owned());
                Ok(())
            }
            other => of_person(&mut opening.person, other, value)
                .or_else(|| of_slot(&mut opening, other, value))
                // `first nam` is a slip of `first name`, not the first answer to `nam`.
                .or_else(|| if is_slip(other) { None } else { earlier(&mut opening, flow, other, value) })
                .unwrap_or_else(|| {
                    problems.push(unknown(&fact.place, other));
                    Ok(())
                }),
        };
        if let Err(hint) = read {
            let message = format!("`{name}` cannot be `{value}`.");
            problems.push(fact.place.error("unreadable-value", message).hint(hint));
        }
    }
    place_in_time(&mut opening, flow, number, settings);
    (opening, problems)
}

/// What is wrong with the facts of one transcript.
#[must_use]
pub fn problems(flow: &Flow, settings: &Settings, transcript: &Transcript) -> Vec<Problem> {
    read(flow, settings, &transcript.with, transcript.at).1
}

/// Whether one letter of it is wrong in the name of a fact.
fn is_slip(name: &str) -> bool {
    FACTS.iter().any(|fact| strsim::damerau_levenshtein(name, fact) == 1)
}

fn unknown(place: &Place, name: &str) -> Problem {
    let problem = place.error("unknown-fact", format!("`{name}` is no fact about a person."));
    let known = FACTS.iter().chain(&GIVEN_SLOTS).copied();
    problem.did_you_mean(name, known, "An earlier answer is written as `last attended = no` or `first week = 4`.")
}

/// The person that the flow is for.
fn person_for(flow: &Flow, now: Moment) -> Person {
    let waiting = flow.audience.contains(&Audience::Waiting) && !flow.audience.contains(&Audience::Active);
    let language = |one: &Audience| match one {
        Audience::Language(language) => Some(*language),
        _ => None,
    };
    let need = |one: &Audience| match one {
        Audience::Need(need) => Some(need.clone()),
        _ => None,
    };
    Person {
        id: PersonId(Uuid::nil()),
        scheme: SchemeId(Uuid::nil()),
        first_name: "Ann".to_owned(),
        language: flow
            .audience
            .iter()
            .find_map(language)
            .or_else(|| flow.languages.first().copied())
            .unwrap_or(Language::ENGLISH),
        stage: if waiting { Stage::Waiting } else { Stage::Active },
        needs: flow.audience.iter().find_map(need).into_iter().collect(),
        activity: None,
        link_worker: None,
        joined_at: now,
        safe_to_text: SafeToText::Yes,
        consent: if asks_consent(flow) { Consent::Unknown } else { Consent::Yes },
        suppressed: false,
        case_open: false,
    }
}

/// `None` where the name is no fact about a person; an error says how it is written.
fn of_person(person: &mut Person, name: &str, value: &str) -> Option<Result<(), &'static str>> {
    let lower = value.to_lowercase();
    let set = match name {
        "first name" => {
            value.clone_into(&mut person.first_name);
            true
        }
        "activity" => {
            person.activity = (!matches!(lower.as_str(), "" | "unknown" | "none")).then(|| value.to_owned());
            true
        }
        "link worker" => {
            person.link_worker = (!matches!(lower.as_str(), "" | "unknown" | "none")).then(|| value.to_owned());
            true
        }
        "consent" => {
            let read = [("yes", Consent::Yes), ("no", Consent::No), ("unknown", Consent::Unknown)];
            return Some(one_of(&lower, &read, "Write yes, no or unknown.").map(|read| person.consent = read));
        }
        "safe to text" => {
            let read = [("yes", SafeToText::Yes), ("never", SafeToText::Never), ("unknown", SafeToText::Unknown)];
            let read = one_of(&lower, &read, "Write yes, unknown or never.");
            return Some(read.map(|read| person.safe_to_text = read));
        }
        "stage" => {
            let read = [("active", Stage::Active), ("waiting", Stage::Waiting), ("ended", Stage::Ended)];
            return Some(one_of(&lower, &read, "Write active, waiting or ended.").map(|read| person.stage = read));
        }
        "case open" => {
            return Some(one_of(&lower, &[("yes", true), ("no", false)], "Write yes or no.").map(|read| {
                person.case_open = read;
            }));
        }
        "language" => match Language::parse(value) {
            Some(language) => {
                person.language = language;
                true
            }
            None => return Some(Err("Write its code of two letters, such as cy.")),
        },
        _ => false,
    };
    set.then_some(Ok(()))
}

fn one_of<T: Clone>(value: &str, known: &[(&str, T)], hint: &'static str) -> Result<T, &'static str> {
    known.iter().find(|(word, _)| *word == value).map(|(_, read)| read.clone()).ok_or(hint)
}

fn of_slot(opening: &mut Opening, name: &str, value: &str) -> Option<Result<(), &'static str>> {
    let slot = GIVEN_SLOTS.iter().find(|slot| **slot == name)?;
    opening.slots.insert(slot, value.to_owned());
    Some(Ok(()))
}

/// `last attended = no`: an earlier answer, as it would have been kept.
fn earlier(opening: &mut Opening, flow: &Flow, name: &str, value: &str) -> Option<Result<(), &'static str>> {
    let (which, name) = name.split_once(' ')?;
    if !matches!(which, "last" | "first" | "ever") {
        return None;
    }
    let unknown = value.eq_ignore_ascii_case("unknown");
    let value = earlier_value(flow, name, value);
    let remembered = opening.state.remembered.entry(name.to_owned()).or_insert_with(|| Remembered {
        first: None,
        last: None,
        // Long enough ago for `ask: every ...` to ask again.
        at: opening.now - TimeDelta::days(i64::from(limits::LONGEST_WAIT_DAYS)),
        ever: std::collections::BTreeSet::new(),
    });
    if unknown {
        return Some(Ok(()));
    }
    remembered.ever.extend(value.keys());
    match which {
        "first" => remembered.first = Some(value),
        "last" => {
            remembered.first.get_or_insert_with(|| value.clone());
            remembered.last = Some(value);
        }
        _ => {
            remembered.first.get_or_insert(value);
        }
    }
    Some(Ok(()))
}

/// A number where the flow asks for one, several keys where it asks for several, else a key or a date.
fn earlier_value(flow: &Flow, name: &str, value: &str) -> Value {
    let several = flow.steps.iter().any(
        |step| matches!(&step.body, Body::Ask { save: Some(save), expects: Expects::AnyOf { .. }, .. } if save == name),
    );
    if several {
        return Value::Keys(value.split([';', ' ']).filter(|key| !key.is_empty()).map(str::to_owned).collect());
    }
    let number = value.parse().ok().map(Value::Number);
    let date = || value.parse::<NaiveDate>().ok().map(Value::Date);
    number.or_else(date).unwrap_or_else(|| Value::Key(value.to_lowercase()))
}

fn count(value: &str) -> Option<u32> {
    value.parse().ok().filter(|number| (1..=10_000).contains(number))
}

/// A weekday is one in a week without a bank holiday in any nation; without `at:` it is the flow's own day and time.
fn moment(at: Option<Start>, flow: &Flow, settings: &Settings) -> Moment {
    let own = flow.when.iter().find_map(|when| match when {
        When::Every { weekday, at, .. } => {
            Some(Start { day: Day::Weekday(*weekday), time: at.unwrap_or(settings.default_time) })
        }
        _ => None,
    });
    let usual = Start { day: Day::Weekday(Weekday::Tue), time: settings.default_time };
    let Start { day, time } = at.or(own).unwrap_or(usual);
    let date = match day {
        Day::Date(date) => date,
        Day::Weekday(weekday) => zone::on_or_after(quiet_week(), weekday),
    };
    zone::to_utc(date.and_time(time), settings.zone)
}

/// A Monday far from every bank holiday and every change of the clocks.
fn quiet_week() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 14).unwrap_or_default()
}

/// When they joined, so that this flow falls due now for the `number`th time; and that it was asked before.
fn place_in_time(opening: &mut Opening, flow: &Flow, number: u32, settings: &Settings) {
    if number > 1 {
        let before = FlowHistory { occasion: number - 1, opened: number - 1, first_completed: None };
        opening.state.flows.insert(flow.key.clone(), before);
    }
    let today = zone::date_of(opening.now, settings.zone);
    let midnight = |date: NaiveDate| zone::to_utc(date.and_time(NaiveTime::MIN), settings.zone);
    let yesterday = midnight(today) - TimeDelta::seconds(1);
    let anchors = flows_counted_from(flow);
    for days in 0..=limits::REHEARSED_DAYS {
        let joined = midnight(today - TimeDelta::days(days));
        let first_completed = anchors.iter().map(|key| ((*key).to_owned(), joined)).collect();
        let began = schedule::Anchors { joined, first_completed };
        let due = schedule::next(&flow.when, &began, Some(yesterday), settings);
        if due.is_some_and(|occasion| occasion.number == number && occasion.date == today) {
            opening.person.joined_at = joined;
            for key in anchors {
                let done = FlowHistory { occasion: 1, opened: 1, first_completed: Some(joined) };
                opening.state.flows.entry(key.to_owned()).or_insert(done);
            }
            return;
        }
    }
}

fn flows_counted_from(flow: &Flow) -> Vec<&str> {
    let anchors = flow.when.iter().filter_map(|when| match when {
        When::After { anchor: Anchor::Flow(key), .. } | When::Every { anchor: Anchor::Flow(key), .. } => Some(key),
        _ => None,
    });
    anchors.map(String::as_str).collect()
}

/// The flow with the given slots written into its texts, so that the talk itself knows nothing of a transcript.
#[must_use]
pub fn with_slots(flow: &Flow, given: &BTreeMap<&'static str, String>) -> Arc<Flow> {
    let mut flow = flow.clone();
    for step in &mut flow.steps {
        match &mut step.body {
            Body::Say(texts) | Body::Ask { texts, .. } => write_in(texts, given),
            Body::Measure { .. } | Body::Fork(_) => {}
        }
    }
    Arc::new(flow)
}

/// The settings with the given slots written into the fixed texts.
#[must_use]
pub fn settings_with_slots(settings: &Settings, given: &BTreeMap<&'static str, String>) -> Settings {
    let mut with = settings.clone();
    for language in [Language::ENGLISH, Language::WELSH] {
        for text in FixedText::all() {
            let words = settings.text(text, language);
            if given.keys().any(|slot| words.contains(&format!("{{{slot}}}"))) {
                with.texts.entry(language).or_default().insert(text, written_in(words, given));
            }
        }
    }
    with
}

fn write_in(texts: &mut Texts, given: &BTreeMap<&'static str, String>) {
    for text in texts.values_mut() {
        *text = written_in(text, given);
    }
}

fn written_in(text: &str, given: &BTreeMap<&'static str, String>) -> String {
    slots::fill(text, |slot| given.get(slot).cloned())
}
