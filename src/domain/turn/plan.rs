//! When what falls due: one timer a flow, set for its next occasion.

use crate::domain::flow::Flow;
use crate::domain::talk::{Context, Effect, TimerKey, TimerSlot, Turn, is_for, next_occasion};

/// Sets the timer of every flow in force anew.
pub(super) fn plan_all(turn: &mut Turn, context: &Context<'_>) {
    for flow in context.book.flows.values() {
        plan(turn, context, flow);
    }
}

/// Sets the timer of one flow for its next occasion, or takes it away where there is none.
pub(super) fn plan(turn: &mut Turn, context: &Context<'_>, flow: &Flow) {
    let wanted = is_for(flow, context) && !turn.state.stopped_flows.contains(&flow.key);
    let next = wanted.then(|| next_occasion(flow, &turn.state, context)).flatten();
    turn.effects.push(match next {
        Some(occasion) => Effect::SetTimer {
            key: TimerKey::CheckIn { flow: flow.key.clone(), occasion: occasion.number, at: occasion.at },
            due_at: occasion.at,
        },
        None => Effect::CancelTimer { slot: TimerSlot::CheckIn(flow.key.clone()) },
    });
}

/// Sets the timers of flows that wait for this one to be completed.
pub(super) fn plan_followers(turn: &mut Turn, context: &Context<'_>, completed: &str) {
    use crate::domain::flow::{Anchor, When};
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
