//! A yes or a no that stands apart from the story it belongs to.

use crate::domain::language::Language;
use crate::domain::reply::choice::words::Words;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
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
    let ends = told && begins && at > 1 && closes;
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

/// `yes... oh hang on, that was last week. no`: both are said, and after a mark the last stands alone or after `so`.
pub fn concluded(words: &[Token<'_>], language: Language) -> Option<bool> {
    let at = words.iter().rposition(|t| t.kind == Kind::Word && t.text != "now" && !is_courtesy(t.text))?;
    let last = polarity(&plain_word(&words[at], language))?;
    let starts = words[at.checked_sub(1)?].is_break()
        || matches!(
            words[at - 1].text,
            "so" | "whoops" | "oops" | "actually" | "mean" | "meant" | "press" | "put" | "say" | "is"
        );
    let turned = words[..at].iter().any(|t| {
        matches!(
            t.text,
            "wait"
                | "hang"
                | "oops"
                | "whoops"
                | "actually"
                | "scrap"
                | "scratch"
                | "meant"
                | "wrong"
                | "sorry"
                | "correction"
                | "so"
        )
    });
    // `so i guess thats a yes`
    let named = matches!(&words[..at], [.., thats, a] if a.text == "a" && matches!(thats.text, "thats" | "its"));
    let starts = starts || named;
    // `thought it would be no but its yes`, `it was no last time. its yes now`
    let its = at > 1
        && matches!(words[at - 1].text, "its" | "thats")
        && (words[at - 2].is_break() || matches!(words[at - 2].text, "but" | "so"))
        && words[..at - 2].iter().any(|t| matches!(t.text, "yes" | "no" | "spelling" | "typing"));
    if its && words[at + 1..].iter().all(|t| t.is_break() || t.text == "now" || is_courtesy(t.text)) {
        return Some(last);
    }
    // `daft question but yeah`
    // `went for the soup, stayed for the drums. yes`
    let away = Parts::NOT.with(Parts::UNREAL).with(Parts::ASKS).with(Parts::TAKES_BACK).with(Parts::OTHER);
    let told_first = last
        && words[at - 1].ends_sentence()
        && !words[..at].iter().any(|t| {
            polarity(&plain_word(t, language)).is_some()
                || parts_of(t.text).has(away)
                || matches!(t.text, "wrong" | "said")
        });
    if told_first && words[at + 1..].iter().all(|t| t.is_break() || is_courtesy(t.text)) {
        return Some(true);
    }
    // `You don't need to, but thanks. No.`
    let no_last = !last
        && words[at].text.len() > 1
        && words[at - 1].ends_sentence()
        && !words[..at].iter().any(|t| polarity(&plain_word(t, language)) == Some(true));
    if no_last && words[at + 1..].iter().all(|t| t.is_break() || is_courtesy(t.text)) {
        return Some(false);
    }
    // `only because my sister came and sat with him, but yes`, `not for want of trying but no`
    let others = if last { Parts::NOT } else { Parts::OTHER };
    let ends_yet = words[at - 1].text == "but"
        && !words[..at].iter().any(|t| {
            polarity(&plain_word(t, language)).is_some()
                || parts_of(t.text).has(others)
                // `would love to but no`
                || last && parts_of(t.text).has(Parts::UNREAL)
                || matches!(t.text, "sure" | "maybe" | "said" | "says" | "thinks" | "asked" | "if")
        });
    if ends_yet && words[at + 1..].iter().all(|t| t.is_break() || is_courtesy(t.text)) {
        return Some(last);
    }
    // `my lad says yes but i say no`
    let own = at > 2 && words[at - 3..at].iter().map(|t| t.text).eq(["but", "i", "say"]);
    let turned = turned || own;
    (starts && turned && words[at + 1..].iter().all(|t| t.is_break() || is_courtesy(t.text))).then_some(last)
}
