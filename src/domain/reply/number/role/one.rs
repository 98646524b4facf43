//! `one` that is no number: `a bad one`, `one more lap`, `its been a rough one`.

use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// Before `one`, these make a thing of it.
const A_THING: &[&str] = &[
    "this", "that", "the", "bad", "good", "another", "which", "each", "every", "any", "middle", "last", "first",
    "wrong", "right", "other", "hard", "tough", "quick", "long", "funny", "tricky", "loved", "next", "no", "pick",
    "choose",
];

/// `a bad one`, `one more lap`: no number. `one or two`, `one out of ten` may be.
pub fn is_one_of_things(tokens: &[Token<'_>], at: usize) -> bool {
    let token = &tokens[at];
    if token.text == "1" {
        // `bad 1`, alone.
        return at == 1 && tokens.len() == 2 && A_THING.contains(&tokens[0].text);
    }
    if token.text != "one" || token.raw != 1 {
        return false;
    }
    if at.checked_sub(1).is_some_and(|b| matches!(tokens[b].text, "in" | "for")) {
        return true;
    }
    match tokens.get(at + 1) {
        Some(next) if next.kind == Kind::Word => {
            let plain = Parts::RANGE
                .with(Parts::AND)
                .with(Parts::FILLER)
                .with(Parts::NOW)
                .with(Parts::OUT_OF)
                .with(Parts::HEDGE)
                .with(Parts::CORRECT);
            matches!(next.text, "more" | "of" | "off" | "thing")
                || matches!(next.text, "who" | "that" | "which")
                    && at.checked_sub(1).is_some_and(|b| A_THING.contains(&tokens[b].text))
                || next.has(Parts::UNIT) && !next.has(Parts::AMOUNT)
                || next.parts.is_empty() && !next.has(plain)
        }
        Some(next) if !next.is_break() => false,
        _ => at.checked_sub(1).is_some_and(|b| A_THING.contains(&tokens[b].text)) || is_such_a_one(tokens, at),
    }
}

/// `its been a rough one`, beside a number.
fn is_such_a_one(tokens: &[Token<'_>], at: usize) -> bool {
    let Some([article, such]) = at.checked_sub(2).map(|from| &tokens[from..at]) else { return false };
    let colours = such.has(Parts::BAD.with(Parts::GOOD).with(Parts::STATE)) || such.parts.is_empty();
    // `five, the top one`
    let which = matches!(article.text, "the" | "this" | "that");
    (article.has(Parts::ARTICLE) || which)
        && such.kind == Kind::Word
        && colours
        && !such.has(Parts::HEDGE)
        && tokens.iter().any(|t| t.number().is_some() && t.text != "one")
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn vera_has_had_a_rough_one() {
        assert_read(0..=10, &[("its been a rough one, 4", 4), ("one", 1)], &["a bad one", "one more lap", "pick one"]);
    }
}
