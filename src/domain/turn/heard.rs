//! They wrote: concerns first, then opt-out and requests, then the talk, then concerns in the score.

use chrono::TimeDelta;

use crate::domain::Moment;
use crate::domain::concern::text::{self, Asked, TextReading};
use crate::domain::concern::{Class, Concern, OptOut, Urgency};
use crate::domain::flow::Flow;
use crate::domain::person::SafeToText;
use crate::domain::reply::Reading;
use crate::domain::reply::request::{self, Request};
use crate::domain::schedule::hours;
use crate::domain::settings::FixedText;
use crate::domain::talk::{self, Context, Effect, Kind, Position, TimerSlot, Turn, fixed};
use crate::limits;

use super::answer::{hear_answer, keep_quietly, promise_ring};
use super::event::Heard;
use super::holding::{hear_concerns, note_concern};
use super::machine::nothing_new;
use super::request::{blocked, hear_doubt, hear_opt_out, hear_request, hear_request_quietly, start_again};

/// Something came in from the person.
pub(super) fn hear(turn: &mut Turn, context: &Context<'_>, heard: &Heard, sent_at: Option<Moment>, crossed: bool) {
    match heard {
        Heard::Text(words) => {
            let before_question = turn.state.talk.as_ref().zip(sent_at).is_some_and(|(talk, sent_at)| {
                // Providers give whole seconds, so the same second counts as after.
                sent_at + TimeDelta::seconds(1) < talk.asked_at
            });
            hear_text(turn, context, words, crossed || before_question);
        }
        Heard::Edited(words) => {
            end_silence(turn);
            let reading = text::read(words, None);
            let settled = hear_concerns(turn, context, &reading) || hear_opt_out(turn, context, &reading);
            if !settled {
                hear_doubt(turn, context, &reading);
            }
        }
        Heard::Deleted => end_silence(turn),
        Heard::Media { caption, .. } => {
            end_silence(turn);
            hear_media(turn, context, caption.as_deref());
        }
        Heard::Start => {
            end_silence(turn);
            start_again(turn, context);
        }
        Heard::Blocked => blocked(turn, context),
    }
}

/// They were heard from: nobody waits for their word any more. What a machine sends is not their word.
fn end_silence(turn: &mut Turn) {
    turn.effects.push(Effect::CancelTimer { slot: TimerSlot::Silence });
    turn.state.undelivered = false;
    turn.state.missed_in_row = 0;
}

/// The order of the whole product. Each reader that settles the message ends it.
pub(super) fn hear_text(turn: &mut Turn, context: &Context<'_>, words: &str, crossed: bool) {
    let answer = open_place(turn, context).and_then(|(flow, at)| talk::read(context, flow, at, words));
    let asked = answer.as_ref().map(|(ask, Reading { meaning, .. })| Asked { ask, meaning });
    let reading = text::read(words, asked);
    if !reading.auto_reply {
        end_silence(turn);
    }
    let request = request::read(words);
    if request == Some(Request::Help) && reading.rule == LONE_SIGN {
        note_concern(turn, context, asked_for_help());
    } else if !(request.is_some() && only_a_request(&reading)) {
        if hear_concerns(turn, context, &reading) {
            return keep_quietly(turn, context, answer);
        }
        if hear_opt_out(turn, context, &reading) || hear_doubt(turn, context, &reading) {
            return;
        }
    }
    if request == Some(Request::Start) {
        return start_again(turn, context);
    }
    if context.person.suppressed || turn.state.hold.is_some() {
        // Nothing automatic goes to them: the message lies in the reading pile.
        return match request {
            Some(request) => hear_request_quietly(turn, context, request),
            None => keep_quietly(turn, context, answer),
        };
    }
    if reading.auto_reply {
        return nothing_new(turn, words);
    }
    if let Some(request) = request {
        return hear_request(turn, context, request);
    }
    hear_answer(turn, context, &reading, answer, words, crossed);
}

/// Whether nothing else is in a message that was understood as PAUSE, CALL or SKIP: then it is that, and nobody need
/// wonder whether it was an opt-out.
fn only_a_request(reading: &TextReading) -> bool {
    matches!(reading.class, Class::None | Class::Low | Class::Stop | Class::Contact)
        && !reading.also.contains(&Class::Wrong)
        && reading.opt_out != OptOut::Automatic
        && !reading.unknown_language
}

/// The rule for a sign that stands alone. HELP alone is one, and it is the word that every text service must answer
/// with what it is: so the answer goes out, it names 999, and a person looks the same day whether more was meant.
const LONE_SIGN: &str = "crisis.sign";

fn asked_for_help() -> Concern {
    Concern {
        class: Class::Contact,
        urgency: Urgency::Today,
        rule: "request.help".to_owned(),
        because: "they sent HELP and nothing else: it may be more than a question about our texts".to_owned(),
    }
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
        let settled = hear_concerns(turn, context, &reading)
            || hear_opt_out(turn, context, &reading)
            || hear_doubt(turn, context, &reading);
        if settled {
            return;
        }
    }
    let lately = turn.state.media_told_at.is_some_and(|at| context.now - at < TimeDelta::hours(1));
    if !context.person.suppressed && turn.state.hold.is_none() && !lately {
        turn.state.media_told_at = Some(context.now);
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
    if turn.state.timed_out_at.is_some_and(|at| context.now - at < TimeDelta::days(limits::LATE_ANSWER_DAYS)) {
        let words = fixed(turn, context, FixedText::Late);
        return turn.say(Kind::Reply, words, None);
    }
    let text =
        match (hours::is_open(&context.settings.hours, context.now, context.settings), &context.person.safe_to_text) {
            (true, _) => FixedText::ThanksPersonReads,
            (false, SafeToText::Yes) => FixedText::OutOfHours,
            (false, _) => FixedText::OutOfHoursNeutral,
        };
    let words = fixed(turn, context, text);
    turn.say(Kind::Reply, words, None);
}
