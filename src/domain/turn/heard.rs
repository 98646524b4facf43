//! They wrote: concerns first, then opt-out and requests, then the talk, then concerns in the score.

use chrono::TimeDelta;

use crate::domain::Moment;
use crate::domain::concern::text::{self, TextReading};
use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::flow::Flow;
use crate::domain::person::SafeToText;
use crate::domain::reply::Ask;
use crate::domain::reply::request::{self, Request};
use crate::domain::schedule::hours;
use crate::domain::settings::FixedText;
use crate::domain::talk::{Context, Effect, Kind, Position, TimerSlot, Turn, ask_of, fixed};

use super::answer::{hear_answer, keep_quietly, promise_ring};
use super::event::Heard;
use super::holding::{hear_concerns, note_concern};
use super::machine::nothing_new;
use super::request::{blocked, hear_doubt, hear_opt_out, hear_request, start_again};

/// Something came in from the person.
pub(super) fn hear(turn: &mut Turn, context: &Context<'_>, heard: &Heard, sent_at: Option<Moment>, crossed: bool) {
    turn.effects.push(Effect::CancelTimer { slot: TimerSlot::Silence });
    turn.state.undelivered = false;
    turn.state.missed_in_row = 0;
    match heard {
        Heard::Text(words) => {
            let before_question = turn.state.talk.as_ref().zip(sent_at).is_some_and(|(talk, sent_at)| {
                // Providers give whole seconds, so the same second counts as after.
                sent_at + TimeDelta::seconds(1) < talk.asked_at
            });
            hear_text(turn, context, words, crossed || before_question);
        }
        Heard::Edited(words) => {
            let reading = text::read(words, None);
            let _ = hear_concerns(turn, context, &reading);
        }
        Heard::Deleted => {}
        Heard::Media { caption, .. } => hear_media(turn, context, caption.as_deref()),
        Heard::Start => start_again(turn, context),
        Heard::Blocked => blocked(turn, context),
    }
}

/// The order of the whole product. Each reader that settles the message ends it.
pub(super) fn hear_text(turn: &mut Turn, context: &Context<'_>, words: &str, crossed: bool) {
    let asked = open_ask(turn, context);
    let reading = text::read(words, asked.as_ref());
    if hear_concerns(turn, context, &reading) {
        keep_quietly(turn, context, words);
        return;
    }
    if hear_opt_out(turn, context, &reading) || hear_doubt(turn, context, &reading) {
        return;
    }
    let request = request::read(words);
    if request == Some(Request::Start) {
        return start_again(turn, context);
    }
    if context.person.suppressed || turn.state.hold.is_some() {
        // Nothing automatic goes to them: the message lies in the reading pile.
        return keep_quietly(turn, context, words);
    }
    if reading.auto_reply {
        return nothing_new(turn, words);
    }
    if let Some(request) = request {
        return hear_request(turn, context, request);
    }
    hear_answer(turn, context, &reading, words, crossed);
}

pub(super) fn open_ask(turn: &Turn, context: &Context<'_>) -> Option<Ask> {
    let talk = turn.state.talk.as_ref().filter(|talk| !talk.resting)?;
    ask_of(context.pinned?, talk.at, context.person.language)
}

pub(super) fn open_place<'a>(turn: &Turn, context: &Context<'a>) -> Option<(&'a Flow, Position)> {
    let talk = turn.state.talk.as_ref().filter(|talk| !talk.resting)?;
    Some((context.pinned?, talk.at))
}

pub(super) fn hear_media(turn: &mut Turn, context: &Context<'_>, caption: Option<&str>) {
    note_concern(
        turn,
        context,
        Concern {
            class: Class::None,
            urgency: Urgency::Soon,
            rule: "media".to_owned(),
            because: "they sent something that Linnet cannot open: a person looks at it".to_owned(),
        },
    );
    if let Some(caption) = caption {
        let reading = text::read(caption, None);
        if hear_concerns(turn, context, &reading) || hear_opt_out(turn, context, &reading) {
            return;
        }
    }
    if !context.person.suppressed && turn.state.hold.is_none() {
        let words = fixed(turn, context, FixedText::Media);
        turn.say(Kind::Reply, words, None);
    }
}

/// No question is open: a person reads it, and they are told so once a day.
pub(super) fn hear_freely(turn: &mut Turn, context: &Context<'_>, reading: &TextReading, words: &str) {
    if matches!(reading.class, Class::Contact | Class::Hardship) {
        return promise_ring(turn, context, words);
    }
    thank(turn, context);
}

pub(super) fn thank(turn: &mut Turn, context: &Context<'_>) {
    let lately = turn.state.thanked_at.is_some_and(|at| context.now - at < TimeDelta::hours(24));
    if lately {
        return;
    }
    turn.state.thanked_at = Some(context.now);
    let text =
        match (hours::is_open(&context.settings.hours, context.now, context.settings), &context.person.safe_to_text) {
            (true, _) => FixedText::ThanksPersonReads,
            (false, SafeToText::Yes) => FixedText::OutOfHours,
            (false, _) => FixedText::OutOfHoursNeutral,
        };
    let words = fixed(turn, context, text);
    turn.say(Kind::Reply, words, None);
}
