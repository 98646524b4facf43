//! A number that is asked, not told: `is 0 the good one?`, `7?`.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// How many words after a number may still be its question.
const LONG: usize = 60;

/// Why `7?` is no answer.
pub const ASKED_BACK: &str = "a number in a question back";

/// Asked, not told: `is 0 the good one?`, `7?`. A check of the scale the right way up (`10 is best right? 6`) is only explained.
pub fn in_question(tokens: &[Token<'_>], at: usize, scale_end: Option<usize>, low: i64, high: i64) -> Option<Role> {
    let after = scale_end.map_or(at + 1, |end| end + 1);
    let rest = &tokens[after..];
    let length = rest.iter().take(LONG).position(Token::ends_sentence)?;
    // `3!?`, `3...?`
    let marks = 1 + rest[length + 1..].iter().take(LONG).take_while(|t| t.glued && t.ends_sentence()).count();
    if !rest[length..length + marks].iter().any(|t| t.kind == Kind::Break('?')) {
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

/// `1) 7`, `question 1: 7`: what comes after the number of our question, where a number does.
pub fn without_question_number<'s, 't>(tokens: &'s [Token<'t>]) -> &'s [Token<'t>] {
    let small = |t: &Token<'_>| t.digits() == 1 || t.digits() == 0 && t.number().is_some();
    let mark = |t: &Token<'_>| matches!(t.text, ":" | ")" | "." | ",") || t.is_sign('-');
    let rest = match tokens {
        [open, number, close, rest @ ..] if open.text == "(" && close.text == ")" && small(number) => rest,
        [number, close, rest @ ..] if number.digits() == 1 && close.text == ")" => rest,
        [question, number, rest @ ..] if matches!(question.text, "question" | "q" | "item") && small(number) => {
            match rest {
                [first, after @ ..] if mark(first) => after,
                _ => rest,
            }
        }
        _ => return tokens,
    };
    if rest.first().is_some_and(|t| t.kind == Kind::Word || t.number().is_some())
        && rest.iter().any(|t| t.number().is_some())
    {
        rest
    } else {
        tokens
    }
}
