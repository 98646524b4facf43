//! What may follow a number that `a` makes a mark of: `a 5 there son`, `im a 2 to match`.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::marks::is_numeric;
use crate::domain::reply::token::{Kind, Token};

/// `a five`, `im a 2`: what stands before the number makes a mark of it, and no count.
pub fn led_by_article(tokens: &[Token<'_>], at: usize) -> bool {
    let colours = |t: &&Token<'_>| t.has(Parts::HEDGE.with(Parts::STATE)) && !t.has(Parts::ARTICLE) && t.raw == 1;
    let before = tokens[..at].iter().rev().find(|t| !colours(t));
    before.is_some_and(|t| t.has(Parts::ARTICLE) || matches!(t.text, "wee" | "an") || t.has(Parts::FRAME) && t.raw > 2)
}

/// What may follow `a 5`: a small word that counts nothing, or one last word that nobody listed.
pub fn goes_with_article(tokens: &[Token<'_>], here: usize) -> bool {
    let (token, next) = (&tokens[here], tokens.get(here + 1));
    let last = next.is_none_or(|n| n.kind != Kind::Word);
    let small = matches!(
        token.text,
        "to" | "for"
            | "there"
            | "here"
            | "thro"
            | "through"
            | "by"
            | "in"
            | "like"
            | "at"
            | "with"
            | "wi"
            | "from"
            | "an"
            | "my"
            | "me"
    );
    let counts = |t: &Token<'_>| is_numeric(t) || t.has(Parts::UNIT.with(Parts::CALENDAR));
    small && !next.is_some_and(counts) && token.text != "for"
        || token.text == "for" && next.is_some_and(|n| matches!(n.text, "that" | "it" | "this" | "me" | "now"))
        || last && token.parts.is_empty() && !token.text.ends_with('s') && !token.glued
}

/// `35 an thats me being honest`: `an` for `and`.
pub fn joins_on(tokens: &[Token<'_>], here: usize) -> bool {
    let next = tokens.get(here + 1);
    matches!(tokens[here].text, "an" | "and")
        && next.is_some_and(|n| {
            matches!(n.text, "thats" | "thts" | "that" | "im" | "its" | "i" | "ive" | "am" | "no" | "not")
        })
}
