//! What may be typed: a reply, or an order that begins with a colon.

use chrono::TimeDelta;

use crate::domain::flow::problem::nearest;
use crate::domain::flow::transcript::{Happening, read_transcript};
use crate::domain::rehearsal;

/// One line that was typed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// The person writes this.
    Write(String),
    Later(TimeDelta),
    /// On to the next due time.
    Next,
    /// A photo and the like, with its caption.
    Media {
        kind: &'static str,
        caption: Option<String>,
    },
    Edit(String),
    Delete,
    Release,
    State,
    Help,
    Quit,
}

/// What can be typed.
pub(super) const HELP: &str = "Whatever you type is what the person writes. Orders begin with a colon:
  :next             on to the next time at which something falls due
  :later 2 days     let time pass (minutes, hours, days, weeks)
  :photo WORDS      the person sends a photo, with words if you like; also :voice and :sticker
  :edit WORDS       the person changes their last text
  :delete           the person deletes their last text
  :release          staff release what is held
  :state            where the talk is, and what falls due
  :quit             the end
Begin with :: for a text that begins with a colon.";

const NAMES: [&str; 11] =
    ["next", "later", "photo", "voice", "sticker", "edit", "delete", "release", "state", "help", "quit"];

impl Order {
    /// Reads a line; an error says in a sentence what was not understood.
    pub(super) fn read(line: &str) -> Result<Self, String> {
        let Some(order) = line.strip_prefix(':') else { return Ok(Self::Write(line.to_owned())) };
        if order.starts_with(':') {
            return Ok(Self::Write(order.to_owned()));
        }
        let (name, rest) = order.split_once(char::is_whitespace).unwrap_or((order, ""));
        let rest = rest.trim();
        let caption = || (!rest.is_empty()).then(|| rest.to_owned());
        Ok(match name.to_lowercase().as_str() {
            "next" => Self::Next,
            "later" => Self::Later(later(rest)?),
            "photo" => Self::Media { kind: "photo", caption: caption() },
            "voice" => Self::Media { kind: "voice note", caption: caption() },
            "sticker" => Self::Media { kind: "sticker", caption: caption() },
            "edit" if rest.is_empty() => return Err("Say what it is changed to: :edit 7".to_owned()),
            "edit" => Self::Edit(rest.to_owned()),
            "delete" => Self::Delete,
            "release" => Self::Release,
            "state" => Self::State,
            "help" => Self::Help,
            "quit" | "exit" | "q" => Self::Quit,
            other => {
                let near = nearest(other, NAMES)
                    .map_or_else(|| ":help tells every order.".to_owned(), |near| format!("Did you mean :{near}?"));
                return Err(format!("There is no order :{other}. {near}"));
            }
        })
    }
}

/// As a transcript says it.
fn later(words: &str) -> Result<TimeDelta, String> {
    let (transcript, _) = read_transcript("later", &format!("flow: x\nlater: {}\n", words.replace('\n', " ")));
    match transcript.lines.first().map(|line| &line.happening) {
        Some(Happening::Later(wait)) => Ok(rehearsal::span(*wait)),
        _ => Err("Write how long, such as :later 2 days or :later 20 minutes.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_reply_unless_it_begins_with_one_colon() {
        assert_eq!(Order::read("7 out of 10: good"), Ok(Order::Write("7 out of 10: good".into())));
        assert_eq!(Order::read("::)"), Ok(Order::Write(":)".into())));
        assert_eq!(Order::read(":later 2 days"), Ok(Order::Later(TimeDelta::days(2))));
        assert_eq!(
            Order::read(":photo my garden"),
            Ok(Order::Media { kind: "photo", caption: Some("my garden".into()) })
        );
    }

    #[test]
    fn a_slip_is_told_with_what_was_meant() {
        assert_eq!(Order::read(":relese").unwrap_err(), "There is no order :relese. Did you mean :release?");
        assert!(Order::read(":later soon").unwrap_err().contains(":later 2 days"));
    }
}
