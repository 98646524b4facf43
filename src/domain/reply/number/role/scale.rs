//! How a person explains an end of the scale to themselves: `if 10 is good`, `(0 bad 10 good)`.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::Token;

/// What people call the good end of a scale.
static BEST: Words = Words::of(
    "best good great high highest top happy happiest brilliant excellent perfect fine amazing max well tops fantastic \
     wonderful",
);

/// What they call the bad end.
const WORST: &[&str] = &[
    "worst", "bad", "low", "lowest", "awful", "terrible", "poor", "poorest", "sad", "rubbish", "bottom", "dreadful",
    "crap", "shit",
];

/// `if 10 is good`, `(0 bad 10 good)`: the number tells how the scale is understood. Understood upside down, nothing is taken.
pub fn end_explained(tokens: &[Token<'_>], at: usize, low: i64, high: i64) -> Option<Role> {
    let value = tokens[at].number()?;
    // `2, if 1 is top` takes the scale for the places in a race.
    let race = low == 0 && value == 1;
    if value != low && value != high && !race {
        return None;
    }
    let joined =
        |t: &Token<'_>| matches!(t.text, "is" | "being" | "means" | "meaning" | "as" | "for" | "=" | "-" | "isnt");
    let after = &tokens[at + 1..];
    let joins = after.iter().take_while(|t| joined(t)).count();
    let word = after.iter().skip(joins).find(|t| !matches!(t.text, "the" | "really" | "very"))?;
    let begins = |t: &Token<'_>| matches!(t.text, "if" | "where" | "with" | "when" | "assuming" | "(" | "given");
    let begun = at.checked_sub(1).is_some_and(|b| begins(&tokens[b]));
    let bracketed =
        tokens[..at].iter().rev().take(4).any(|t| t.text == "(") && after.iter().take(6).any(|t| t.text == ")");
    let good = BEST.contains(word.text);
    if !(good || WORST.contains(&word.text)) || !(joins > 0 && after[0].text != "for" || begun || bracketed) {
        return None;
    }
    if race && !good {
        return None;
    }
    Some(if good == (value == high) {
        Role::Explained("the end of the scale")
    } else {
        Role::Bar("they may have the scale the other way up")
    })
}
