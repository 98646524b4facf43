//! STOP, START, HELP, CALL, PAUSE, SKIP in any wording, and doubt about who is writing. None is ever an answer.

use chrono::TimeDelta;

use crate::domain::Moment;
use crate::domain::concern::text::{Doubt, TextReading};
use crate::domain::concern::{Class, Concern, OptOut, Urgency};
use crate::domain::person::{Consent, SafeToText};
use crate::domain::reply::request::Request;
use crate::domain::schedule::{slots, zone};
use crate::domain::settings::FixedText;
use crate::domain::talk::{self, Closed, Context, Effect, Hold, Kind, Turn, fixed};
use crate::limits;

use super::heard::open_place;
use super::holding::{hold, note_concern};
use super::plan;

/// STOP in any wording. True when it was obeyed or put before a person.
pub(super) fn hear_opt_out(turn: &mut Turn, context: &Context<'_>, reading: &TextReading) -> bool {
    match reading.opt_out {
        OptOut::No => false,
        OptOut::Automatic => {
            opt_out(turn, context, reading.rule);
            note_concern(turn, context, asked_for_silence());
            true
        }
        // Who is writing, or that they have died, comes before what they may have asked for.
        OptOut::AskAPerson if hear_doubt(turn, context, reading) => true,
        OptOut::AskAPerson => {
            let quiet = is_quiet(turn, context);
            hold(turn, Hold::PerhapsOptOut);
            if !quiet {
                let words = fixed(turn, context, FixedText::ThanksPersonReads);
                turn.say(Kind::Confirmation, words, None);
            }
            true
        }
    }
}

/// It is obeyed at once; their link worker hears of it, since texts were how the scheme kept in touch.
fn asked_for_silence() -> Concern {
    Concern {
        class: Class::Stop,
        urgency: Urgency::Soon,
        rule: "stop.obeyed".to_owned(),
        because: "they asked for no more texts, and none will be sent: ask how to keep in touch".to_owned(),
    }
}

pub(super) fn opt_out(turn: &mut Turn, context: &Context<'_>, rule: &str) {
    turn.effects.push(Effect::CancelQueued);
    turn.effects.push(Effect::OptOut { rule: rule.to_owned() });
    talk::close(turn, context, context.pinned, Closed::Stopped);
    if !context.person.suppressed && context.person.safe_to_text != SafeToText::Never {
        let words = fixed(turn, context, FixedText::Stop);
        turn.say(Kind::Confirmation, words, None);
    }
}

/// A wrong number, a death, a doubt who is writing. True when everything is now held.
pub(super) fn hear_doubt(turn: &mut Turn, context: &Context<'_>, reading: &TextReading) -> bool {
    match reading.doubt {
        None => return false,
        Some(Doubt::Died) => {
            hold(turn, Hold::Death);
            talk::close(turn, context, context.pinned, Closed::Stopped);
            return true;
        }
        Some(Doubt::SomebodyElse) => {}
    }
    let quiet = is_quiet(turn, context);
    hold(turn, Hold::WhoIsWriting);
    if !quiet {
        let words = fixed(turn, context, FixedText::Wrong);
        turn.say(Kind::Confirmation, words, None);
    }
    true
}

/// Whether they were told already that nothing more comes: one confirmation, and nothing after it.
fn is_quiet(turn: &Turn, context: &Context<'_>) -> bool {
    context.person.suppressed || turn.state.hold.is_some()
}

pub(super) fn hear_request(turn: &mut Turn, context: &Context<'_>, request: Request) {
    match request {
        Request::Help => {
            let words = fixed(turn, context, help_text(context));
            turn.say(Kind::Reply, words, None);
        }
        Request::Call => {
            note_concern(turn, context, asked_for_call());
            let words = fixed(turn, context, FixedText::Ring);
            turn.say(Kind::Reply, words, None);
        }
        Request::Pause { weeks } => {
            let until = pause_until(context, weeks);
            turn.state.paused_until = Some(until);
            talk::close(turn, context, context.pinned, Closed::Stopped);
            let day = slots::day_text(zone::date_of(until, context.settings.zone), context.person.language);
            let words = fixed(turn, context, FixedText::Pause).replace("{until}", &day);
            turn.say(Kind::Reply, words, None);
        }
        Request::Skip => {
            if let Some((flow, _)) = open_place(turn, context) {
                talk::leave_question(turn, context, flow, None);
            } else {
                let words = fixed(turn, context, FixedText::SkipNothing);
                turn.say(Kind::Reply, words, None);
            }
        }
        Request::Start => start_again(turn, context),
    }
}

/// While nothing automatic may be sent: who wants to be rung is still rung, and a pause still counts afterwards.
pub(super) fn hear_request_quietly(turn: &mut Turn, context: &Context<'_>, request: Request) {
    match request {
        Request::Call => note_concern(turn, context, asked_for_call()),
        Request::Pause { weeks } => {
            turn.state.paused_until = Some(pause_until(context, weeks));
            talk::close(turn, context, context.pinned, Closed::Stopped);
        }
        Request::Help | Request::Skip | Request::Start => {}
    }
}

fn pause_until(context: &Context<'_>, weeks: Option<u16>) -> Moment {
    let weeks = weeks.unwrap_or(limits::PAUSE_WEEKS).min(limits::LONGEST_PAUSE_WEEKS);
    context.now + TimeDelta::weeks(i64::from(weeks))
}

/// The help text names 999, so it goes only to a phone that is known to be safe.
pub(super) fn help_text(context: &Context<'_>) -> FixedText {
    match context.person.safe_to_text {
        SafeToText::Yes => FixedText::Help,
        _ => FixedText::HelpNeutral,
    }
}

pub(super) fn asked_for_call() -> Concern {
    Concern {
        class: Class::Contact,
        urgency: Urgency::Soon,
        rule: "request.call".to_owned(),
        because: "they asked to be rung".to_owned(),
    }
}

/// START, or the Start button in Telegram: only the person themselves lifts their STOP or their pause.
pub(super) fn start_again(turn: &mut Turn, context: &Context<'_>) {
    let held = turn.state.hold;
    if matches!(held, Some(Hold::Death | Hold::WhoIsWriting)) {
        // Nobody knows who pressed it: only staff, who read it in the pile, can tell.
        return;
    }
    let paused = turn.state.paused_until.take().is_some();
    if context.person.suppressed {
        turn.effects.push(Effect::OptIn);
    }
    // Who said no to the invitation and asks for texts now has changed their mind.
    let agrees = context.person.consent == Consent::No;
    if agrees {
        turn.effects.push(Effect::Consent(Consent::Yes));
    }
    plan::plan_all(turn, context);
    let text = match held {
        // A machine is not answered.
        Some(Hold::AutoResponder) => return,
        // Nothing starts before staff release it, so nothing is promised.
        Some(_) => FixedText::ThanksPersonReads,
        None if context.person.suppressed || paused || agrees => FixedText::Start,
        None => help_text(context),
    };
    let words = fixed(turn, context, text);
    turn.say(Kind::Confirmation, words, None);
}

/// They blocked us, or their account is gone: nothing more may be sent, and a person finds another way.
pub(super) fn blocked(turn: &mut Turn, context: &Context<'_>) {
    turn.effects.push(Effect::CancelQueued);
    turn.effects.push(Effect::OptOut { rule: "blocked".to_owned() });
    talk::close(turn, context, context.pinned, Closed::Stopped);
    note_concern(
        turn,
        context,
        Concern {
            class: Class::Stop,
            urgency: Urgency::Soon,
            rule: "blocked".to_owned(),
            because: "their phone does not take our messages any more: find another way to reach them".to_owned(),
        },
    );
}
