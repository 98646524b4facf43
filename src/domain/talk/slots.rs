//! The slots of a text: a closed list, each with what it becomes.

use crate::domain::flow::Flow;
use crate::domain::language::Language;
use crate::domain::person::{SafeToText, Stage};
use crate::domain::schedule::{self, Occasion};

use super::context::Context;
use super::state::State;

/// Every slot a text may hold, and what it becomes, for the reference.
pub const SLOTS: &[(&str, &str)] = &[
    ("first name", "the person's first name"),
    ("scheme", "the name of the scheme"),
    ("activity or your group", "what was offered to them, or `your group`"),
    ("link worker or the team", "the first name of their link worker, or `the team`"),
    ("hours", "when a person reads replies, such as `Mon-Fri 9-5`"),
    ("ring by", "when somebody will ring, such as `by 5pm on Wed`"),
    ("ring us", "the number on which people may ring the scheme"),
    ("or ring us", "a sentence with that number; nothing where the scheme gave none"),
    ("next check-in", "a sentence with the day of the next check-in; nothing where there is none"),
];

/// Fills every slot of `text`; an unknown one stays as it stands, since the checker has refused it.
#[must_use]
pub fn fill(text: &str, state: &State, context: &Context<'_>) -> String {
    let mut filled = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        filled.push_str(&rest[..open]);
        let after = &rest[open..];
        let Some(close) = after.find('}') else { break };
        let slot = &after[1..close];
        match value(slot, state, context) {
            Some(value) => filled.push_str(&value),
            None => filled.push_str(&after[..=close]),
        }
        rest = &after[close + 1..];
    }
    filled.push_str(rest);
    filled.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".")
}

fn value(slot: &str, state: &State, context: &Context<'_>) -> Option<String> {
    let settings = context.settings;
    let person = context.person;
    let welsh = person.language == Language::WELSH;
    Some(match slot {
        "first name" => person.first_name.clone(),
        "scheme" => settings.name.clone(),
        "activity or your group" => match (&person.activity, &person.safe_to_text) {
            // What was offered may name a need, so it goes only to a phone that is known to be safe.
            (Some(activity), SafeToText::Yes) => activity.clone(),
            _ if welsh => "eich grŵp".to_owned(),
            _ => "your group".to_owned(),
        },
        "link worker or the team" => match &person.link_worker {
            Some(name) => name.clone(),
            None if welsh => "y tîm".to_owned(),
            None => "the team".to_owned(),
        },
        "hours" => settings.hours_text(person.language),
        "ring by" => schedule::slots::ring_by_text(context.now, settings, person.language),
        "ring us" => settings.ring_us.clone().unwrap_or_default(),
        "or ring us" => settings.ring_us_text(person.language),
        "crisis lines" => settings.crisis_lines(person.language),
        "opens" => schedule::slots::opens_text(context.now, settings, person.language),
        "next check-in" => {
            let next = next_check_in(state, context).map(|occasion| occasion.date);
            schedule::slots::next_check_in_text(next, person.language)
        }
        _ => return None,
    })
}

/// The earliest occasion after now over all flows that are for this person.
#[must_use]
pub fn next_check_in(state: &State, context: &Context<'_>) -> Option<Occasion> {
    context
        .book
        .flows
        .values()
        .filter(|flow| is_for(flow, context) && !state.stopped_flows.contains(&flow.key))
        .filter_map(|flow| next_occasion(flow, state, context))
        .min_by_key(|occasion| occasion.at)
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

/// The next occasion of one flow that was not yet opened, missed or skipped.
#[must_use]
pub fn next_occasion(flow: &Flow, state: &State, context: &Context<'_>) -> Option<Occasion> {
    let anchors = anchors(state, context);
    let done = state.flows.get(&flow.key).map_or(0, |history| history.occasion);
    let mut after = Some(context.now);
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

/// Whether a flow is meant for this person.
#[must_use]
pub fn is_for(flow: &Flow, context: &Context<'_>) -> bool {
    use crate::domain::flow::Audience;
    let person = context.person;
    let stage_fits = match flow.audience.iter().any(|one| matches!(one, Audience::Active | Audience::Waiting)) {
        false => person.stage != Stage::Ended,
        true => flow.audience.iter().any(|one| match one {
            Audience::Active => person.stage == Stage::Active,
            Audience::Waiting => person.stage == Stage::Waiting,
            Audience::Need(_) | Audience::Language(_) => false,
        }),
    };
    stage_fits
        && flow.audience.iter().all(|one| match one {
            Audience::Active | Audience::Waiting => true,
            Audience::Need(need) => person.needs.iter().any(|has| has.eq_ignore_ascii_case(need)),
            Audience::Language(language) => person.language == *language,
        })
}
