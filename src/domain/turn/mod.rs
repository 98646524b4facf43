//! `take`: one event, one person, one answer to "what now?".
//!
//! This is the only order in which things are read: concerns in the text, then opt-out and requests,
//! then the talk, then concerns in the score. The engine, `linnet talk` and the transcripts all call it.
//! It must not know where messages come from or how they are sent.

mod answer;
mod due;
mod event;
mod heard;
mod holding;
mod machine;
mod plan;
mod request;

pub use event::{Event, Heard};

use super::talk::{Context, State, Turn};

/// Takes one turn. Pure: the same arguments give the same turn.
#[must_use]
pub fn take(state: State, context: &Context<'_>, event: &Event) -> Turn {
    let open = state.talk.as_ref().map(|talk| talk.flow.clone());
    let mut turn = Turn { state, effects: Vec::new() };
    turn.state.turn += 1;
    match event {
        Event::Joined => plan::plan_joined(&mut turn, context),
        Event::FlowsChanged => plan::plan_anew(&mut turn, context),
        Event::Reply { heard, sent_at, crossed, .. } => heard::hear(&mut turn, context, heard, *sent_at, *crossed),
        Event::CheckInDue { flow, occasion, at, check_in } => {
            due::check_in(&mut turn, context, flow, *occasion, *at, *check_in);
        }
        Event::RemindDue { check_in, asked } => due::remind(&mut turn, context, *check_in, *asked),
        Event::CloseDue { check_in } => due::close(&mut turn, context, *check_in),
        Event::AskAgainDue { check_in, asked } => due::ask_again(&mut turn, context, *check_in, *asked),
        Event::SilenceDue { since } => due::silence(&mut turn, context, *since),
        Event::Released => due::released(&mut turn, context),
        Event::Undelivered => due::undelivered(&mut turn),
    }
    holding::settle_arrivals(&mut turn, context);
    plan::follow(&mut turn, context, open);
    turn
}
