//! Whether a machine answers at the other end: replies in a row that bring nothing new.

use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::talk::{Effect, Hold, Turn};
use crate::limits;

use super::holding::hold;

/// Counts replies that bring nothing new; at the limit a machine is thought to answer, and all is held.
pub(super) fn nothing_new(turn: &mut Turn, words: &str) {
    let print = print_of(words);
    let same = turn.state.last_print == Some(print);
    turn.state.nothing_new = if same { turn.state.nothing_new + 1 } else { 1 };
    turn.state.last_print = Some(print);
    if turn.state.nothing_new >= limits::TURNS_WITH_NOTHING_NEW {
        hold(turn, Hold::AutoResponder);
        turn.effects.push(Effect::Concern(Concern {
            class: Class::None,
            urgency: Urgency::Soon,
            rule: "reply.machine".to_owned(),
            because: "the same reply came several times: perhaps a machine answers at their end".to_owned(),
        }));
    }
}

/// FNV-1a over the letters, so that spacing, a time or a reference number does not make a text new; over the digits
/// where there is no letter. It cannot be turned back.
pub(super) fn print_of(words: &str) -> u32 {
    let has_letters = words.chars().any(char::is_alphabetic);
    words
        .chars()
        .filter(|c| if has_letters { c.is_alphabetic() } else { c.is_alphanumeric() })
        .flat_map(char::to_lowercase)
        .fold(0x811c_9dc5, |hash, c| (hash ^ u32::from(c)).wrapping_mul(0x0100_0193))
}
