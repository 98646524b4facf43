//! Sayings that begin with a number: `7 up`, `2 all`, `five will do`.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::Token;

/// `will do`, `will have to do us`, `does me`: the number is taken as it is, and nothing is counted out.
pub fn is_enough(after: &[Token<'_>]) -> bool {
    let words: Vec<&str> = after.iter().take(3).map(|t| t.text).collect();
    let length = match words.as_slice() {
        ["will" | "thatll" | "itll", "do" | "suffice", ..] | ["does", "me", ..] => 2,
        ["will", "have", "" | "to"] => 3,
        _ => return false,
    };
    after.get(length).is_none_or(|t| t.is_break() || t.has(Parts::FILLER.with(Parts::NOW)))
        || after.get(length).is_some_and(|t| matches!(t.text, "me" | "us" | "rightly" | "nicely" | "fine" | "do"))
}

/// `5 is ok for me`; not `2 is fine, see you then`.
pub fn is_ok_for_me(word: &Token<'_>, next: Option<&Token<'_>>) -> bool {
    matches!(word.text, "ok" | "okay" | "good" | "fine") && next.is_some_and(|t| t.raw == 2 && t.has(Parts::FILLER))
}

/// `6, thats one up on last week`, `7 which is 2 better than last time`: by how much another number before it changed.
pub fn is_by_how_much(tokens: &[Token<'_>], at: usize) -> bool {
    let (Some(word), next) = (tokens.get(at + 1), tokens.get(at + 2)) else { return false };
    let compared = matches!(word.text, "more" | "less" | "better" | "worse" | "higher" | "lower" | "up" | "down")
        && next.is_some_and(|n| matches!(n.text, "than" | "on" | "from") || n.has(Parts::BOUND));
    let phrase = word.raw > 1 && word.has(Parts::BOUND) && word.has(Parts::AND);
    let marks = |t: &Token<'_>| matches!(t.text, "thats" | "which" | "is" | "its" | "even" | "a");
    (compared || phrase) && tokens[..at].iter().any(is_numeric) && at.checked_sub(1).is_some_and(|b| marks(&tokens[b]))
}

/// Verbs in the past that a bare number may be the subject of: `7 went`.
const CAME: &[&str] = &[
    "went", "got", "had", "did", "came", "slept", "walked", "missed", "enjoyed", "loved", "liked", "hated", "didnt",
    "couldnt",
];

/// `7 up and a crisp`, `2 all`, `three cheers`, `7 went`, `about 6 tonight`: why a bare number there may be something else.
pub fn idiom(tokens: &[Token<'_>], at: usize, here: usize, led: bool) -> Option<&'static str> {
    let (token, last) = (&tokens[here], tokens.get(here + 1).is_none_or(Token::is_break));
    if token.text == "up" && last && tokens[at].number() == Some(7) {
        return Some("it may be a drink");
    }
    // `didnt i do this one? 5 wasnt it`, `1 luv u lot`
    let next = tokens.get(here + 1);
    let recalled = matches!(token.text, "wasnt" | "wernt" | "werent") && next.is_some_and(|n| n.text == "it");
    let greets = matches!(token.text, "luv" | "love")
        && tokens[at].number() == Some(1)
        && next.is_some_and(|n| matches!(n.text, "u" | "you" | "ya" | "ye" | "to"));
    if recalled || greets {
        return Some("it may be how it was before, or a greeting");
    }
    let bare =
        !led || at > 0 && matches!(tokens[at - 1].text, "just" | "only" | "about" | "number" | "around" | "bout");
    if !bare || here != at + 1 {
        return None;
    }
    // Few people say how they are with so small a number and `better` after it.
    let small = tokens[at].number().is_some_and(|value| value <= 3);
    match token.text {
        "better" | "worse" | "higher" | "lower" if small || last => Some("it may be by how much it changed"),
        "up" if tokens.get(here + 2).is_none_or(|t| t.text != "about") => Some("it may be a drink, or a score"),
        "love" if last && tokens[at].number() == Some(1) => Some("it may be a greeting"),
        "each" | "short" | "apiece" if last => Some("it may be how many there were"),
        "too" if next.is_some_and(|n| matches!(n.text, "many" | "much" | "few")) => {
            Some("it may be how many there were")
        }
        "all" if last => Some("it may be the score of a game"),
        "cheers" if matches!(tokens[at].text, "two" | "three") => Some("it may be a cheer"),
        "" if token.has(Parts::BOUND) && token.has(Parts::AND) && (small || token.has(Parts::UNIT)) => {
            Some("it may be by how much it changed")
        }
        "would" | "wud" if tokens.get(here + 1).is_some_and(|t| matches!(t.text, "suit" | "do" | "work" | "be")) => {
            Some("it may be a time that suits them")
        }
        "out" if at > 0 && matches!(tokens[at - 1].text, "its" | "is") => Some("it may be how warm it is"),
        "bit" if last => Some("it may be a little of something"),
        "tonight" if led => Some("it may be a time tonight"),
        word if last && CAME.contains(&word) => Some("it may be how many did"),
        _ => None,
    }
}
