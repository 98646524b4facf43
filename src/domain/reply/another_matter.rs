//! What makes a number that is plainly read no answer: a question of the scale, a count told twice, another's phone.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::question::ASKED_BACK;
use crate::domain::reply::right_after::A_MEASURE;
use crate::domain::reply::role::{Candidate, Role};
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
    // `I rang 3 times. 3!`, `I owe 4 of em now. Four!`
    let before = last.at.checked_sub(1).map(|before| &tokens[before]);
    let begins = |sentence: bool| before.is_some_and(|t| if sentence { t.ends_sentence() } else { t.is_break() });
    let counted = |c: &Candidate| {
        let times = tokens.get(c.at + 1).is_some_and(|t| t.text == "times");
        let repeats = c.role == Role::Explained(A_MEASURE) && begins(false) || times && begins(true);
        c.at < last.at && c.value == last.value && repeats
    };
    if candidates.iter().any(counted) {
        return Some("it may repeat what was counted before it");
    }
    if asks_what_counts(&tokens[last.at + 1..]) {
        return Some("it asks what the question is about");
    }
    // `10!!! no 10000!!!`
    let instead = |c: &Candidate| {
        c.at > last.at + 1
            && !matches!(c.role, Role::Answer { .. })
            && matches!(tokens[c.at - 1].text, "no" | "nah" | "naw")
            && tokens[c.at - 2].kind != Kind::Word
    };
    if candidates.iter().any(instead) {
        return Some("another number, which is not plain, may take its place");
    }
    // `10 10 10 10`: a child, or a thumb that lies on the key.
    let many = candidates.len() > 3 && candidates.iter().all(|c| c.value == last.value);
    if many && candidates.windows(2).all(|two| two[0].at + 1 == two[1].at) {
        return Some("it is the same number over and over");
    }
    left_the_phone(tokens).then_some("somebody else may be writing")
}

/// `you're asking about me I suppose?`, `does that count??`: a question of what is asked.
fn asks_what_counts(after: &[Token<'_>]) -> bool {
    let asked = |at: &usize| after[*at].kind == Kind::Break('?') && after[at.saturating_sub(1)].kind == Kind::Word;
    let Some(mark) = (0..after.len()).rfind(asked) else { return false };
    let begins = after[..mark].iter().rposition(Token::ends_sentence).map_or(0, |before| before + 1);
    let sentence = &after[begins..mark];
    let says = |words: &[&str]| sentence.iter().any(|t| words.contains(&t.text));
    says(&["count", "counts"])
        || says(&["asking", "mean", "meaning"]) && says(&["me", "him", "her", "us", "who", "which", "mine"])
}

/// `my gran left her phone`
fn left_the_phone(tokens: &[Token<'_>]) -> bool {
    tokens.windows(3).any(|three| {
        three[0].text == "left"
            && matches!(three[1].text, "her" | "his" | "their" | "the" | "this")
            && matches!(three[2].text, "phone" | "mobile" | "fone" | "moby")
    })
}
