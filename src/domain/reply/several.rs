//! Several answers in one message, where several were asked: `1) 7 2) 5 3) 6 4) 2`, `7, 5, 6, 2`.

use crate::domain::language::Language;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token, cut};
use crate::domain::reply::{Meaning, Reading};

/// Exactly `items` numbers between `low` and `high`, in order, with or without their own numbering; nothing else but courtesy.
pub fn read_several(text: &str, items: usize, low: i64, high: i64, language: Language) -> Option<Reading> {
    let tokens = cut(text);
    let mut numbers: Vec<(i64, bool)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Number { value, .. } => numbers.push((value, is_label(&tokens, at))),
            Kind::Word => match number_word(token.text, language) {
                Some(value) => numbers.push((value, false)),
                None if parts_of(token.text).has(Parts::FILLER) || matches!(token.text, "and" | "then" | "q") => {}
                None => return None,
            },
            Kind::Break('?') | Kind::Odd(_) | Kind::Ordinal | Kind::Sign('/' | '+' | '%' | '*' | '£') => return None,
            _ => {}
        }
    }
    let plain: Vec<i64> = numbers.iter().map(|(value, _)| *value).collect();
    let labelled = plain.len() == items * 2
        && numbers
            .chunks(2)
            .enumerate()
            .all(|(at, pair)| matches!(pair, [(label, true), (_, false)] if usize::try_from(*label) == Ok(at + 1)));
    let answers: Vec<i64> = if labelled {
        plain.into_iter().skip(1).step_by(2).collect()
    } else if plain.len() == items && !numbers.iter().any(|(_, label)| *label) {
        plain
    } else {
        return None;
    };
    answers.iter().all(|value| (low..=high).contains(value)).then(|| Reading {
        because: format!("they sent {items} answers in the order they were asked"),
        meaning: Meaning::Numbers(answers),
    })
}

/// `1)`, `1.`, `1:`, `1 -`, `q1`, before an answer.
fn is_label(tokens: &[Token<'_>], at: usize) -> bool {
    let sign =
        tokens.get(at + 1).is_some_and(|t| matches!(t.kind, Kind::Break(')' | '.' | ':') | Kind::Sign('-' | '=')));
    sign && tokens.get(at + 2).is_some_and(|t| matches!(t.kind, Kind::Number { .. } | Kind::Word))
}
