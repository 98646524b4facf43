//! Requests that hold at any point of a talk, and only when the whole message is one.
//!
//! It does not read opt-outs (that is `concern`), and `help me` is a concern, not a request.

use crate::domain::language::Language;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::quoted::not_their_words;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token, cut};

/// What was asked of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    Help,
    Call,
    /// No check-ins for so many weeks, where they said how many.
    Pause {
        weeks: Option<u16>,
    },
    Skip,
    Start,
}

const HELP: &str = "help|info|help info";
const START: &str = "start|start again|start up again|unstop|restart|resume|unpause|start texts again|start texting again|\
    start texting me again|start the texts again|turn texts back on";
const SKIP: &str = "skip|skip this|skip this one|skip that|skip that one|skip it|skip question|skip this question|\
    skip the question|next question|pass|pass on this one|pass on that one|ill skip this one|ill pass|\
    can i skip this one|can i skip this|can we skip this one";
const CALL: &str = "call|call me|ring me|phone me|give me a ring|give me a call|give me a bell|gis a ring|gis a call|gimme a call|\
    gimme a ring|can you ring me|can you call me|can you phone me|can u ring me|can u call me|can u phone me|\
    could you ring me|could you call me|could you phone me|could u ring me|could u call me|could u phone me|\
    can someone ring me|can someone call me|can someone phone me|can somebody ring me|can somebody call me|\
    could someone ring me|could someone call me|could somebody ring me|could somebody call me|will you ring me|\
    will you call me|would you ring me|would you call me|id like a call|i would like a call|i want a call|\
    want a call|need a call|i need a call|id like a ring|can i have a call|can i get a call|can i have a ring|\
    ring me back|call me back|phone me back|can you ring me back|can you call me back|can you give me a ring|\
    can you give me a call|could you give me a ring|could you give me a call|can you give us a ring|\
    give us a ring|give us a call|give us a bell|give us a tinkle|callback|call back";

/// Words a pause may be asked in beside `pause`, numbers and courtesy.
static PAUSE_WORDS: Words = Words::of(
    "for a the these texts text messages message msgs week weeks wk wks fortnight month on holiday holidays hols til \
     till until im i am away back my me this can could you u we them it while bit few couple of next in and so st nd \
     rd th from going hospital to please would like id ill be just need want",
);

/// The request a whole message makes, if it unmistakably makes one.
pub fn read(text: &str) -> Option<Request> {
    let tidied = tidy(text);
    if tidied.cut || tidied.text.len() > 120 || not_their_words(&tidied.text).is_some() {
        return None;
    }
    let tokens = cut(&tidied.text);
    if let Some(pause) = pause(&tokens) {
        return Some(pause);
    }
    if tokens.iter().any(|t| !matches!(t.kind, Kind::Word | Kind::Break(_) | Kind::Emoji(_))) {
        return None;
    }
    let all: Vec<&str> = tokens.iter().filter(|t| t.kind == Kind::Word).map(|t| t.text).collect();
    let said: Vec<&str> = all.iter().filter(|word| !is_courtesy(word)).copied().collect();
    let (all, said) = (all.join(" "), said.join(" "));
    let is = |list: &str| list.split('|').any(|phrase| phrase == said || phrase == all);
    if is(HELP) {
        Some(Request::Help)
    } else if is(START) {
        Some(Request::Start)
    } else if is(SKIP) {
        Some(Request::Skip)
    } else if is(CALL) {
        Some(Request::Call)
    } else {
        None
    }
}

fn is_courtesy(word: &str) -> bool {
    parts_of(word).has(Parts::FILLER) && !matches!(word, "right" | "o") || matches!(word, "now" | "today" | "asap")
}

fn pause(tokens: &[Token<'_>]) -> Option<Request> {
    if !tokens.iter().any(|t| t.text == "pause" || t.text == "pausing")
        || tokens.iter().any(|t| matches!(t.text, "dont" | "not"))
    {
        return None;
    }
    let plain = tokens.iter().all(|t| match t.kind {
        Kind::Word => {
            matches!(t.text, "pause" | "pausing")
                || PAUSE_WORDS.contains(t.text)
                || is_courtesy(t.text)
                || parts_of(t.text).has(Parts::CALENDAR)
                || number_word(t.text, Language::ENGLISH).is_some()
        }
        Kind::Number { .. } | Kind::Break(_) | Kind::Emoji(_) | Kind::Sign('/') => true,
        _ => false,
    });
    plain.then(|| Request::Pause { weeks: weeks(tokens) })
}

/// `2 weeks`, `a week`, `a fortnight`; not `until the 5th`, whose weeks depend on the day.
fn weeks(tokens: &[Token<'_>]) -> Option<u16> {
    let mut found = tokens.iter().enumerate().filter_map(|(at, token)| {
        let before = at.checked_sub(1).map(|b| &tokens[b]);
        let count = match token.text {
            "fortnight" => 2,
            "week" | "weeks" | "wk" | "wks" => {
                let before = before?;
                match before.number().or_else(|| number_word(before.text, Language::ENGLISH)) {
                    Some(count) => count,
                    None if before.text == "a" => 1,
                    None => return None,
                }
            }
            _ => return None,
        };
        u16::try_from(count).ok().filter(|count| (1..=52).contains(count))
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_only_from_a_whole_message() {
        let pause = |weeks| Some(Request::Pause { weeks });
        for (text, request) in [
            ("SKIP", Some(Request::Skip)),
            ("skip this one pls x", Some(Request::Skip)),
            ("pass", Some(Request::Skip)),
            ("can you ring me", Some(Request::Call)),
            ("Could you ring me please?", Some(Request::Call)),
            ("CALL", Some(Request::Call)),
            ("help", Some(Request::Help)),
            ("Help?", Some(Request::Help)),
            ("START", Some(Request::Start)),
            ("start again please", Some(Request::Start)),
            ("pause for 2 weeks", pause(Some(2))),
            ("pause please, on holiday til the 5th", pause(None)),
            ("on holiday til the 5th, pause please", pause(None)),
            ("pause for a fortnight ta", pause(Some(2))),
            ("help me", None),
            ("I start a new job monday", None),
            ("skip was full again lol", None),
            ("dont call me", None),
            ("my dad will call", None),
            ("I passed my test", None),
            ("can you ring my mum", None),
            ("press pause on life", None),
            ("pause for 2 weeks and tell my husband nothing", None),
        ] {
            assert_eq!(read(text), request, "{text}");
        }
    }
}
