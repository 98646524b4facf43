//! An answer to what is open: taken, asked again, or left for a person. A crossed one is never guessed.

use crate::domain::concern::text::TextReading;
use crate::domain::concern::{Class, Urgency, score};
use crate::domain::flow::Flow;
use crate::domain::reply::{Ask, Meaning, Reading};
use crate::domain::settings::FixedText;
use crate::domain::talk::{self, Context, Effect, Kept, Kind, Turn, fixed};
use crate::limits;

use super::heard::{hear_freely, open_place};
use super::holding::{crisis_reply, hold, note_concern};
use super::machine::{nothing_new, print_of};

/// An answer inside a message that is not answered now is kept, without a word and without going on.
pub(super) fn keep_quietly(turn: &mut Turn, context: &Context<'_>, answer: Option<(Ask, Reading)>) {
    let Some((flow, _)) = open_place(turn, context) else { return };
    let Some((ask, reading)) = answer else { return };
    let clear = matches!(reading.meaning, Meaning::Number(_) | Meaning::Choice(_)) && ask != Ask::Words;
    if clear {
        let kept = talk::keep(turn, flow, &ask, &reading);
        talk::keep_for_later(turn);
        settle_scores(turn, context, kept);
    }
}

/// `answer` is the message as it was read against the open question, if there is one.
pub(super) fn hear_answer(
    turn: &mut Turn,
    context: &Context<'_>,
    reading: &TextReading,
    answer: Option<(Ask, Reading)>,
    words: &str,
    crossed: bool,
) {
    let Some((flow, _)) = open_place(turn, context) else {
        if !crossed && answers_resting(turn, context, words) {
            return;
        }
        return hear_freely(turn, context, reading, words);
    };
    if crossed {
        return hear_crossed(turn, context, flow, words);
    }
    let Some((ask, answer)) = answer else {
        return hear_freely(turn, context, reading, words);
    };
    let wants_person = matches!(reading.class, Class::Contact | Class::Hardship);
    if answer.meaning == Meaning::AskAgain {
        turn.effects.push(Effect::NotRead { because: answer.because });
        if wants_person {
            return promise_ring(turn, context, words);
        }
        return not_understood(turn, context, flow, &ask, words);
    }
    turn.state.nothing_new = 0;
    turn.state.last_print = None;
    if wants_person && ask != Ask::Words {
        promise_ring(turn, context, words);
    }
    take_answer(turn, context, flow, &ask, &answer);
}

pub(super) fn take_answer(turn: &mut Turn, context: &Context<'_>, flow: &Flow, ask: &Ask, answer: &Reading) {
    let kept = talk::keep(turn, flow, ask, answer);
    if settle_scores(turn, context, kept) {
        talk::keep_for_later(turn);
        return;
    }
    talk::go_on(turn, context, flow, &answer.meaning);
}

/// A plain answer to a question that rests until later is taken now: nobody has to wait to be asked again.
fn answers_resting(turn: &mut Turn, context: &Context<'_>, words: &str) -> bool {
    let Some(at) = turn.state.talk.as_ref().filter(|talk| talk.resting && !talk.kept).map(|talk| talk.at) else {
        return false;
    };
    let Some(flow) = context.pinned else { return false };
    let Some((ask, answer)) = talk::read(context, flow, at, words) else { return false };
    let plain = matches!(answer.meaning, Meaning::Number(_) | Meaning::Choice(_) | Meaning::Several(_));
    if !plain {
        return false;
    }
    if let Some(talk) = turn.state.talk.as_mut() {
        talk.resting = false;
    }
    take_answer(turn, context, flow, &ask, &answer);
    true
}

/// Notes the concerns of what was answered. True when one is urgent: then everything automatic is held.
fn settle_scores(turn: &mut Turn, context: &Context<'_>, kept: Kept) -> bool {
    let urgent = score_concerns(turn, context, kept);
    if urgent {
        hold(turn, talk::Hold::UrgentConcern);
        crisis_reply(turn, context, Class::Crisis);
    }
    urgent
}

/// Concerns of the flow and of the score. True when one is urgent.
fn score_concerns(turn: &mut Turn, context: &Context<'_>, kept: Kept) -> bool {
    let mut concerns = kept.concerns;
    let last = |key: &str| turn.state.remembered.get(key).and_then(|remembered| remembered.last.as_ref()?.number());
    for (measure, item, code) in &kept.items {
        concerns.extend(score::of_item(measure, item, *code, last(item.key), &context.settings.thresholds));
    }
    if let Some((measure, answers)) = &kept.complete {
        let before: Vec<Option<i64>> = measure.items.iter().map(|item| last(item.key)).collect();
        concerns.extend(score::of_total(measure, answers, &before, &context.settings.thresholds));
    }
    let urgent = concerns.iter().any(|concern| concern.urgency == Urgency::Urgent);
    for concern in concerns {
        note_concern(turn, context, concern);
    }
    urgent
}

/// A reply that crossed with our question belongs to the one before, or to nobody: it is never guessed.
pub(super) fn hear_crossed(turn: &mut Turn, context: &Context<'_>, flow: &Flow, words: &str) {
    let Some(before) = turn.state.talk.as_ref().and_then(|talk| talk.before) else { return };
    let Some((ask, reading)) = talk::read(context, flow, before, words) else { return };
    if matches!(reading.meaning, Meaning::Number(_) | Meaning::Choice(_)) {
        let kept = talk::keep_earlier(turn, flow, before, &ask, &reading);
        settle_scores(turn, context, kept);
    }
}

/// Asked again kindly twice at most; then it is left for a person and the talk goes on.
pub(super) fn not_understood(turn: &mut Turn, context: &Context<'_>, flow: &Flow, ask: &Ask, words: &str) {
    nothing_new(turn, words);
    if turn.state.hold.is_some() {
        return;
    }
    let tries = turn.state.talk.as_ref().map_or(0, |talk| talk.tries);
    if tries < limits::ASKED_AGAIN {
        talk::ask_more_kindly(turn, context, ask);
    } else {
        talk::leave_question(turn, context, flow, Some(FixedText::Leave));
    }
}

/// Somebody rings. A machine that answers with the same words again is not answered.
pub(super) fn promise_ring(turn: &mut Turn, context: &Context<'_>, said: &str) {
    if turn.state.last_print.replace(print_of(said)) == Some(print_of(said)) {
        return nothing_new(turn, said);
    }
    let words = fixed(turn, context, FixedText::Ring);
    turn.say(Kind::Reply, words, None);
}
