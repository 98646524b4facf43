//! Which check-in of which flow comes next for one person.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::Moment;
use crate::domain::flow::{Audience, Body, Flow};
use crate::domain::person::Stage;
use crate::domain::schedule::{self, Occasion};

use super::context::Context;
use super::state::State;

/// The earliest occasion after now over all flows that are for this person, at the moment at which it may be sent.
///
/// It is told to the person as a promise, so it knows what becomes of an occasion: a weekly one gives way to a review,
/// one on a weekend waits, and what is counted from the check-in that is open now gets its date when that ends.
#[must_use]
pub fn next_check_in(state: &State, context: &Context<'_>) -> Option<Occasion> {
    let mut anchors = anchors(state, context);
    if let Some(open) = &state.talk {
        anchors.first_completed.entry(open.flow.clone()).or_insert(context.now);
    }
    context
        .book
        .flows
        .values()
        .filter(|flow| is_for(flow, context) && !state.stopped_flows.contains(&flow.key))
        .filter_map(|flow| next_sent(flow, state, context, &anchors))
        .min_by_key(|occasion| occasion.at)
}

/// The next occasion of one flow that does not give way, moved to when a text may go to this person.
fn next_sent(flow: &Flow, state: &State, context: &Context<'_>, anchors: &schedule::Anchors) -> Option<Occasion> {
    let done = state.flows.get(&flow.key).map_or(0, |history| history.occasion);
    let mut after = Some(context.now - TimeDelta::milliseconds(1));
    for _ in 0..=crate::limits::OCCASIONS_LOOKED_OVER {
        let occasion = schedule::next(&flow.when, anchors, after, context.settings)?;
        if occasion.number > done && !gives_way(flow, occasion.date, anchors, context) {
            let at = schedule::next_allowed(occasion.at, context.settings, &context.person.safe_to_text)?;
            return Some(Occasion { at, date: schedule::zone::date_of(at, context.settings.zone), ..occasion });
        }
        after = Some(occasion.at);
    }
    None
}

/// Whether a flow's occasion on that day gives way: a review takes the place of that week's check-in.
#[must_use]
pub fn gives_way(flow: &Flow, date: NaiveDate, anchors: &schedule::Anchors, context: &Context<'_>) -> bool {
    let others = context
        .book
        .flows
        .values()
        .filter(|other| other.key != flow.key && is_for(other, context) && !asks_consent(other));
    schedule::gives_way(&flow.when, date, others.map(|other| other.when.as_slice()), anchors, context.settings)
}

/// What `after joining` and `after baseline` are counted from.
#[must_use]
pub fn anchors(state: &State, context: &Context<'_>) -> schedule::Anchors {
    schedule::Anchors {
        joined: context.person.joined_at,
        first_completed: state
            .flows
            .iter()
            .filter_map(|(key, history)| Some((key.clone(), history.first_completed?)))
            .collect(),
    }
}

/// The next occasion of one flow that was not yet opened, missed or skipped; one that is due this moment too.
#[must_use]
pub fn next_occasion(flow: &Flow, state: &State, context: &Context<'_>) -> Option<Occasion> {
    next_occasion_since(flow, state, context, context.now)
}

/// The same, of those that were due at `since` or later: one that still waits for its time is not passed over.
#[must_use]
pub fn next_occasion_since(flow: &Flow, state: &State, context: &Context<'_>, since: Moment) -> Option<Occasion> {
    let anchors = anchors(state, context);
    let done = state.flows.get(&flow.key).map_or(0, |history| history.occasion);
    let mut after = Some(since - TimeDelta::milliseconds(1));
    // An occasion just handled may lie a moment ahead of now (held to a sending window): step over it.
    for _ in 0..=crate::limits::OCCASIONS_LOOKED_OVER {
        let occasion = schedule::next(&flow.when, &anchors, after, context.settings)?;
        if occasion.number > done {
            return Some(occasion);
        }
        after = Some(occasion.at);
    }
    None
}

/// Whether a flow is meant for this person: any of the stages it names, any of the needs, any of the languages.
#[must_use]
pub fn is_for(flow: &Flow, context: &Context<'_>) -> bool {
    let person = context.person;
    let stage = |one: &Audience| match one {
        Audience::Active => Some(person.stage == Stage::Active),
        Audience::Waiting => Some(person.stage == Stage::Waiting),
        Audience::Need(_) | Audience::Language(_) => None,
    };
    let need = |one: &Audience| match one {
        Audience::Need(need) => Some(person.needs.iter().any(|has| has.eq_ignore_ascii_case(need))),
        _ => None,
    };
    let language = |one: &Audience| match one {
        Audience::Language(language) => Some(person.language == *language),
        _ => None,
    };
    person.stage != Stage::Ended
        && any_named(&flow.audience, stage)
        && any_named(&flow.audience, need)
        && any_named(&flow.audience, language)
}

/// Whether a flow asks if they may be texted: only such a one may begin before they agreed.
#[must_use]
pub fn asks_consent(flow: &Flow) -> bool {
    flow.steps.iter().any(|step| matches!(&step.body, Body::Ask { save: Some(name), .. } if name == "consent"))
}

/// True where nothing of this kind is named, or one that is named holds.
fn any_named(audience: &[Audience], holds: impl Fn(&Audience) -> Option<bool>) -> bool {
    let mut named = audience.iter().filter_map(holds).peekable();
    named.peek().is_none() || named.any(|holds| holds)
}
