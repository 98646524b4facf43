//! What makes a number that is plainly read no answer: a question of the scale, a count told twice, another's phone.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::question::ASKED_BACK;
use crate::domain::reply::role::Candidate;
use crate::domain::reply::token::{Kind, Token};

/// Whether they ask which way the scale runs, give a number for each of several things that may be meant, repeat what
/// they counted, or may be somebody else.
pub fn another_matter(tokens: &[Token<'_>], candidates: &[Candidate], last: &Candidate) -> Option<&'static str> {
    // `if it is my mood then 7, if the knee then 2`
    if tokens.iter().filter(|t| t.text == "if").count() > 1 && candidates.len() > 1 {
        return Some("it depends on what is meant");
    }
    // `8... wait which way round is it`, `10 would be bad here right? then 2`
    let supposes = || tokens.iter().any(|t| matches!(t.text, "would" | "wud") || t.raw > 1 && t.has(Parts::UNREAL));
    let asks_which = |two: &[Token<'_>]| {
        two[0].text == "which" && matches!(two[1].text, "way" | "end")
            || two[0].text == "right" && two[1].kind == Kind::Break('?') && supposes()
    };
    if tokens.windows(2).any(asks_which) {
        return Some(ASKED_BACK);
    }
    // `I rang 3 times. 3!`
    let begins = last.at.checked_sub(1).is_some_and(|before| tokens[before].ends_sentence());
    let counted = |c: &Candidate| {
        c.at < last.at && c.value == last.value && tokens.get(c.at + 1).is_some_and(|t| t.text == "times")
    };
    if begins && candidates.iter().any(counted) {
        return Some("it may repeat what was counted before it");
    }
    left_the_phone(tokens).then_some("somebody else may be writing")
}

/// `my gran left her phone`
fn left_the_phone(tokens: &[Token<'_>]) -> bool {
    tokens.windows(3).any(|three| {
        three[0].text == "left"
            && matches!(three[1].text, "her" | "his" | "their" | "the" | "this")
            && matches!(three[2].text, "phone" | "mobile" | "fone" | "moby")
    })
}
