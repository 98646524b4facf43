//! What may follow a number that `a` makes a mark of: `a 5 there son`, `im a 2 to match`.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// `a five`, `im a 2`: what stands before the number makes a mark of it, and no count.
pub fn led_by_article(tokens: &[Token<'_>], at: usize) -> bool {
    let colours = |t: &&Token<'_>| t.has(Parts::HEDGE.with(Parts::STATE)) && !t.has(Parts::ARTICLE) && t.raw == 1;
    let before = tokens[..at].iter().rev().find(|t| !colours(t));
    before.is_some_and(|t| t.has(Parts::ARTICLE) || matches!(t.text, "wee" | "an") || t.has(Parts::FRAME) && t.raw > 2)
}

/// What may follow `a 5`: a small word that counts nothing.
pub fn goes_with_article(tokens: &[Token<'_>], here: usize) -> bool {
    let (token, next) = (&tokens[here], tokens.get(here + 1));
    let small = matches!(
        token.text,
        "to" | "there" | "here" | "thro" | "through" | "by" | "in" | "like" | "at" | "with" | "wi" | "an" | "my" | "me"
    );
    // `a 4 to work` is a bus, `a 10 to him` somebody else's.
    let counts = |t: &Token<'_>| {
        is_numeric(t)
            || t.has(Parts::UNIT.with(Parts::CALENDAR).with(Parts::OTHER))
            || matches!(t.text, "work" | "town" | "the" | "school")
    };
    let ends = |n: usize| tokens.get(here + n).is_none_or(|t| t.kind != Kind::Word || t.has(Parts::FILLER));
    match token.text {
        "for" => next.is_some_and(|n| matches!(n.text, "that" | "it" | "this" | "me" | "now")) && ends(2),
        "on" => next.is_some_and(|n| matches!(n.text, "me" | "us")) && ends(2),
        "from" => next.is_some_and(|n| matches!(n.text, "me" | "us")) && ends(2),
        _ => small && !next.is_some_and(counts),
    }
}

/// `35 an thats me being honest`: `an` for `and`.
pub fn joins_on(tokens: &[Token<'_>], here: usize) -> bool {
    let next = tokens.get(here + 1);
    matches!(tokens[here].text, "an" | "and")
        && next.is_some_and(|n| {
            matches!(n.text, "thats" | "thts" | "that" | "im" | "its" | "i" | "ive" | "am" | "no" | "not")
        })
}
