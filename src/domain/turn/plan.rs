//! When what falls due: one timer a flow, set for its next occasion.

use chrono::TimeDelta;

use crate::domain::flow::{Anchor, Flow, When};
use crate::domain::schedule::{self, Occasion};
use crate::domain::talk::{
    Closed, Context, Effect, TimerKey, TimerSlot, Turn, is_for, next_occasion, next_occasion_since,
};
use crate::limits;

/// They are enrolled: what begins on joining begins now, also where they joined before somebody enrolled them.
pub(super) fn plan_joined(turn: &mut Turn, context: &Context<'_>) {
    plan_all(turn, context);
    for flow in context.book.flows.values().filter(|flow| flow.when.contains(&When::OnJoining)) {
        begin_now(turn, context, flow);
    }
}

/// Other flows or hours are in force: what is due already and waits for its time goes on waiting.
pub(super) fn plan_anew(turn: &mut Turn, context: &Context<'_>) {
    let waited_since = context.now - TimeDelta::days(limits::LONGEST_WAIT_FOR_OPEN_TIME_DAYS);
    for flow in context.book.flows.values() {
        if !turn.state.flows.contains_key(&flow.key) {
            plan(turn, context, flow);
            if flow.when.contains(&When::OnJoining) && context.person.joined_at > waited_since {
                begin_now(turn, context, flow);
            }
            continue;
        }
        let next = next_occasion_since(flow, &turn.state, context, waited_since);
        set(turn, context, flow, next);
    }
}

fn begin_now(turn: &mut Turn, context: &Context<'_>, flow: &Flow) {
    let at = context.now.max(context.person.joined_at);
    let date = schedule::zone::date_of(at, context.settings.zone);
    set(turn, context, flow, Some(Occasion { at, number: 1, date }));
}

/// Sets the timer of every flow in force anew.
pub(super) fn plan_all(turn: &mut Turn, context: &Context<'_>) {
    for flow in context.book.flows.values() {
        plan(turn, context, flow);
    }
}

/// Sets the timer of one flow for its next occasion, or takes it away where there is none.
pub(super) fn plan(turn: &mut Turn, context: &Context<'_>, flow: &Flow) {
    let next = next_occasion(flow, &turn.state, context);
    set(turn, context, flow, next);
}

fn set(turn: &mut Turn, context: &Context<'_>, flow: &Flow, next: Option<Occasion>) {
    let wanted = is_for(flow, context) && !turn.state.stopped_flows.contains(&flow.key);
    turn.effects.push(match next.filter(|_| wanted) {
        Some(occasion) => Effect::SetTimer {
            key: TimerKey::CheckIn { flow: flow.key.clone(), occasion: occasion.number, at: occasion.at },
            due_at: occasion.at,
        },
        None => Effect::CancelTimer { slot: TimerSlot::CheckIn(flow.key.clone()) },
    });
}

/// When a check-in was completed in this turn, however it came to its end, what waits for it gets its date.
/// `open` is the flow that was open before the turn.
pub(super) fn follow(turn: &mut Turn, context: &Context<'_>, open: Option<String>) {
    let mut completed = Vec::new();
    let mut open = open;
    for effect in &turn.effects {
        match effect {
            Effect::OpenCheckIn { flow, .. } => open = Some(flow.clone()),
            Effect::CloseCheckIn { why: Closed::Completed, .. } => completed.extend(open.take()),
            Effect::CloseCheckIn { .. } => open = None,
            _ => {}
        }
    }
    for flow in completed {
        plan_followers(turn, context, &flow);
    }
}

/// Sets the timers of flows that wait for this one to be completed.
pub(super) fn plan_followers(turn: &mut Turn, context: &Context<'_>, completed: &str) {
    let follows = |when: &When| match when {
        When::After { anchor: Anchor::Flow(key), .. } | When::Every { anchor: Anchor::Flow(key), .. } => {
            key == completed
        }
        _ => false,
    };
    let followers: Vec<_> = context.book.flows.values().filter(|flow| flow.when.iter().any(follows)).cloned().collect();
    for flow in followers {
        plan(turn, context, &flow);
    }
}
