//! `2` and `4` that stand for `to`, `too` and `for`: `2 tired`, `ok 4 now`, `thanks 4 asking`.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::listed_in;
use crate::domain::reply::text::token::{Kind, Token};

/// Before `2`, these lead to a verb; after it, these are one: `id hav 2 say`.
const LEADS_TO: &str = "have hav got going goin gonna want need has had ready used try trying able like love";
const VERBS: &str = "say be b go put do get see think give tell admit call";

/// Before `4`, these are sorry or thankful for what follows it.
const SORRY: &str = "sorry soz sry sozz thanks ta thx ty thankyou thanx fanx cheers";
const SORRY_FOR: &str = "late delay slow asking askin askn ur your texting checking taking being not the";

/// The tokens with every `2` that plainly stands for `to` as that word.
pub fn spelled_out(mut raw: Vec<Token<'_>>) -> Vec<Token<'_>> {
    for at in 0..raw.len().saturating_sub(1) {
        // `soz 4 late reply`
        if raw[at].text == "4" && at > 0 && listed_in(SORRY, raw[at - 1].text) && listed_in(SORRY_FOR, raw[at + 1].text)
        {
            raw[at] = Token { text: "for", kind: Kind::Word, ..raw[at] };
        }
        if raw[at].text != "2" {
            continue;
        }
        let led = at > 0 && listed_in(LEADS_TO, raw[at - 1].text) && listed_in(VERBS, raw[at + 1].text);
        // `2 b honest`
        let honest = matches!(raw[at + 1].text, "b" | "be")
            && raw.get(at + 2).is_some_and(|t| matches!(t.text, "honest" | "fair" | "frank"));
        if led || honest {
            raw[at] = Token { text: "to", kind: Kind::Word, ..raw[at] };
        }
    }
    raw
}

/// The tokens with what a dictated reply says for its marks as those: `yes comma it was grand full stop`.
pub fn with_marks(raw: Vec<Token<'_>>) -> Vec<Token<'_>> {
    if !raw.iter().any(|t| matches!(t.text, "comma" | "stop" | "exclamation")) {
        return raw;
    }
    let mut marked: Vec<Token<'_>> = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(token) = raw.get(at) {
        let next = raw.get(at + 1).map_or("", |t| t.text);
        let (text, length) = match (token.text, next) {
            ("full", "stop") => (".", 2),
            ("exclamation", "mark" | "point") => ("!", 2),
            ("comma", _) if at > 0 && at + 1 < raw.len() => (",", 1),
            _ => ("", 1),
        };
        let mark = text.chars().next().map(|mark| Token { text, kind: Kind::Break(mark), ..*token });
        marked.push(mark.unwrap_or(*token));
        at += length;
    }
    marked
}

/// What the number at `at` is, where it may stand for a word before `next`.
pub fn text_speak_role(tokens: &[Token<'_>], at: usize, next: &Token<'_>) -> Option<Role> {
    if !text_speak(tokens, at, next) {
        return None;
    }
    let opens = at == 0 && matches!(next.text, "me" | "u" | "you" | "ever" | "sure" | "much");
    let thanks = ASKING.contains(&next.text) && tokens[..at].iter().any(|t| t.has(Parts::FILLER));
    Some(if tokens[at].digits() == 1 && (opens || thanks) {
        Role::Explained("text-speak for a word")
    } else {
        Role::Unclear("`2` or `4` may stand for a word")
    })
}

/// After `thanks 4`, what we did.
const ASKING: &[&str] =
    &["asking", "askin", "texting", "txting", "messaging", "checking", "checkin", "caring", "ur", "your", "the"];

/// After `2`, these make `to` or `too` of it.
const AFTER_TO: &str = "feel be b do have keep much many go get see me long late early far hate";

/// After `4`, these make `for` of it.
const AFTER_FOR: &str = "goodness heavens christs petes pete gawds me u you my the a it him her ever real that thats once us them all sure definite your ur asking god gods";

/// `2 tired`, `4 me`, `2 b honest`, `ok 4 now`.
fn text_speak(tokens: &[Token<'_>], at: usize, next: &Token<'_>) -> bool {
    let led = at.checked_sub(1).is_some_and(|b| {
        let before = &tokens[b];
        before.has(Parts::ARTICLE.with(Parts::HEDGE)) && !before.has(Parts::STATE)
            || before.raw > 1 && before.has(Parts::ANCHOR)
    });
    let anchored = at.checked_sub(1).is_some_and(|b| tokens[b].has(Parts::ANCHOR));
    let unlisted = next.parts.is_empty() && next.kind == Kind::Word;
    if led || matches!(next.text, "not" | "no" | "") {
        return false;
    }
    // `2 right i am not happy`
    let too_right = next.text == "right"
        && tokens.get(at + 2).is_some_and(|t| matches!(t.text, "i" | "im" | "you" | "it" | "we" | "they"));
    let article = at.checked_sub(2).is_some_and(|b| tokens[b].has(Parts::ARTICLE));
    let behind_word = at.checked_sub(1).is_some_and(|b| {
        tokens[b].has(Parts::STATE) && (!tokens[b].has(Parts::HEDGE) || tokens[b].text == "good" && !article)
    });
    let written = match tokens[at].text {
        "two" => "2",
        "four" => "4",
        digits => digits,
    };
    match written {
        "2" if anchored && unlisted || too_right => true,
        "2" => next.has(Parts::STATE) || listed_in(AFTER_TO, next.text) || behind_word && !next.has(Parts::FILLER),
        "4" => listed_in(AFTER_FOR, next.text) || behind_word && !next.has(Parts::FILLER),
        _ => false,
    }
}
