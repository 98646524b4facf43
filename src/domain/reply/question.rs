//! A number that is asked, not told: `is 0 the good one?`, `7?`.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::role::Role;
use crate::domain::reply::token::{Kind, Token};

/// How many words after a number may still be its question.
const LONG: usize = 60;

/// Why `7?` is no answer.
pub const ASKED_BACK: &str = "a number in a question back";

/// Asked, not told: `is 0 the good one?`, `7?`. A check of the scale the right way up (`10 is best right? 6`) is only explained.
pub fn in_question(tokens: &[Token<'_>], at: usize, scale_end: Option<usize>, low: i64, high: i64) -> Option<Role> {
    let after = scale_end.map_or(at + 1, |end| end + 1);
    let rest = &tokens[after..];
    let length = rest.iter().take(LONG).position(Token::ends_sentence)?;
    if rest[length].kind != Kind::Break('?') {
        return None;
    }
    let tail = &rest[..length];
    let own_clause = tail.iter().position(Token::is_break).unwrap_or(tail.len());
    let told = !tail.is_empty()
        && (own_clause < tail.len()
            || tail.iter().all(|t| t.has(Parts::FILLER))
            || tail.iter().all(|t| {
                t.has(Parts::FILLER.with(Parts::ASKS).with(Parts::OTHER).with(Parts::GLUE))
                    && !t.has(Parts::BAD.with(Parts::GOOD))
                    && t.text != "is"
                    && t.text != "it"
            }));
    if told {
        return None;
    }
    let value = tokens[at].number()?;
    let says = |words: &[&str]| tail.iter().any(|t| words.contains(&t.text));
    let upright = value == high && says(&["best", "good", "great", "high", "highest", "top", "happy"])
        || value == low && says(&["worst", "bad", "lowest", "low", "awful"]);
    if upright && !says(&["not", "isnt", "or"]) {
        Some(Role::Explained("a check of the scale"))
    } else {
        Some(Role::Bar(ASKED_BACK))
    }
}
