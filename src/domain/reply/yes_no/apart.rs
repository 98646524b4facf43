//! A yes or a no that stands apart from the story it belongs to.

use crate::domain::language::Language;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::yes_no::is_courtesy;
use crate::domain::reply::yes_no::words::{plain_word, polarity};

/// Before a yes that ends the reply, these tell of having been there.
static WAS_THERE: Words = Words::of("went did there been got reached made attended enjoyed loved joined popped");

/// A reply that begins with one of these may ask.
static ASKS_FIRST: Words = Words::of("is was are do does can could would will shall has have if when should may might");

/// `i did, yes. most enjoyable`: one yes, marked off or after `so`, in a reply that denies, supposes and asks nothing, of
/// nobody else.
pub fn yes_apart(words: &[Token<'_>], language: Language) -> bool {
    let away = Parts::NOT
        .with(Parts::NO)
        .with(Parts::UNREAL)
        .with(Parts::ASKS)
        .with(Parts::TAKES_BACK)
        .with(Parts::PAST)
        .with(Parts::CORRECT);
    let said = |at: usize| polarity(&plain_word(&words[at], language));
    let mut polar = (0..words.len()).filter(|at| words[*at].kind == Kind::Word && said(*at).is_some());
    let (Some(at), None) = (polar.next(), polar.next()) else { return false };
    let apart = at > 0
        && (words[at - 1].is_break() || words[at - 1].text == "so")
        && words.get(at + 1).is_none_or(|t| t.is_break() || t.text == "i");
    // `mandem was there yh`, `Fit like, aye I wis at it`
    let told = words[..at].iter().any(|t| WAS_THERE.contains(t.text));
    let begins = words[0].kind == Kind::Word && !ASKS_FIRST.contains(words[0].text);
    let rest = &words[at + 1..];
    let closes = rest.first().is_some_and(Token::is_break) || rest.iter().all(|t| is_courtesy(t.text));
    let ends = told && begins && closes;
    (apart && words[at].text.len() > 2 || ends)
        && said(at) == Some(true)
        && words
            .iter()
            .enumerate()
            .all(|(here, t)| here == at || (!parts_of(t.text).has(away) || ends && t.text == "was") && t.text != "said")
        && !words[..if ends { at } else { words.len() }]
            .iter()
            .any(|t| parts_of(t.text).has(Parts::OTHER) && !matches!(t.text, "we" | "you" | "u"))
}

/// Right before an answer that ends the reply, these conclude.
static CONCLUDES: Words = Words::of("so whoops oops actually mean meant press put say is");

/// Anywhere before an answer that ends the reply, these turn to it.
static TURNS: Words = Words::of("wait hang oops whoops actually scrap scratch meant wrong sorry correction so");

/// `yes... oh hang on, that was last week. no`: the answer ends the reply, and what stands before it turns to it or tells
/// nothing else.
pub fn concluded(words: &[Token<'_>], language: Language) -> Option<bool> {
    let at = words.iter().rposition(|t| t.kind == Kind::Word && t.text != "now" && !is_courtesy(t.text))?;
    let last = polarity(&plain_word(&words[at], language))?;
    let (before, after) = (&words[..at], &words[at + 1..]);
    let previous = before.last()?;
    // `so i guess thats a yes`
    let named = matches!(before, [.., thats, a] if a.text == "a" && matches!(thats.text, "thats" | "its"));
    let starts = named || previous.is_break() || CONCLUDES.contains(previous.text);
    // `my lad says yes but i say no`
    let own = matches!(before, [.., but, i, say] if but.text == "but" && i.text == "i" && say.text == "say");
    let turned = starts && (own || before.iter().any(|t| TURNS.contains(t.text)));
    // `thought it would be no but its yes`, `it was no last time. its yes now`
    let its = matches!(before, [told @ .., joint, its] if matches!(its.text, "its" | "thats")
        && (joint.is_break() || matches!(joint.text, "but" | "so"))
        && told.iter().any(|t| matches!(t.text, "yes" | "no" | "spelling" | "typing")));
    let alone = match previous.text {
        "but" => leads_with_but(before, last, language),
        _ => previous.ends_sentence() && tells_nothing_else(before, last, language) && words[at].text.len() > 1,
    };
    let ends = after.iter().all(|t| t.is_break() || its && t.text == "now" || is_courtesy(t.text));
    (ends && (turned || its || alone)).then_some(last)
}

/// `went for the soup, stayed for the drums. yes`, `You don't need to, but thanks. No.`: before a sentence of its own.
fn tells_nothing_else(before: &[Token<'_>], yes: bool, language: Language) -> bool {
    let away = Parts::NOT.with(Parts::UNREAL).with(Parts::ASKS).with(Parts::TAKES_BACK).with(Parts::OTHER);
    !before.iter().any(|t| match polarity(&plain_word(t, language)) {
        Some(said) => yes || said,
        None => yes && (parts_of(t.text).has(away) || matches!(t.text, "wrong" | "said")),
    })
}

/// `only because my sister came and sat with him, but yes`, `not for want of trying but no`; not `would love to but yes`.
fn leads_with_but(before: &[Token<'_>], yes: bool, language: Language) -> bool {
    let away = if yes { Parts::NOT.with(Parts::UNREAL) } else { Parts::OTHER };
    !before.iter().any(|t| {
        polarity(&plain_word(t, language)).is_some()
            || parts_of(t.text).has(away)
            || matches!(t.text, "sure" | "maybe" | "said" | "says" | "thinks" | "asked" | "if")
    })
}
