//! People named beside a listed answer: who drove (`our Kev drove me`), and who came along (`went with Pat`).

use crate::domain::reply::choice::words::Match;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// What somebody else does for a person; an answer that begins with one of these has a subject of its own.
static DONE_FOR_ME: Words = Words::of(
    "drove drives ran runs took takes gave gives brought brings dropped drops fetched fetches picked picks walked walks \
    came comes collected collects helped helps",
);

/// Before a person, these say whose they are.
fn says_whose(word: &str) -> bool {
    matches!(word, "our" | "my" | "wor" | "the" | "me" | "mi" | "his" | "her")
}

/// Whether a person is named at `at`: `daughter`, `pat`, the `kev` of `our kev`.
pub fn is_person(words: &[Token<'_>], at: usize) -> bool {
    let Some(word) = words.get(at).filter(|t| t.kind == Kind::Word) else { return false };
    let related = parts_of(word.text).has(Parts::OTHER) && !matches!(word.text, "our" | "you" | "u" | "we");
    let owned = at > 0 && matches!(words[at - 1].text, "our" | "wor" | "my") && word.text.len() > 2;
    let several = matches!(
        word.text,
        "lads" | "lasses" | "girls" | "boys" | "ladies" | "others" | "kids" | "grandkids" | "gang" | "crew" | "family"
    ) || word.text.strip_suffix('s').is_some_and(|one| one.len() > 2 && parts_of(one).has(Parts::OTHER));
    related || several || is_first_name(word.text) || owned && parts_of(word.text).is_empty()
}

/// `our kev` of `our kev drove me`: whether the word at `at` belongs to whoever did what the answer tells.
pub fn is_subject(words: &[Token<'_>], at: usize, found: &Match) -> bool {
    DONE_FOR_ME.contains(words[found.from].text)
        && found.from - at <= 3
        && (is_person(words, at) || says_whose(words[at].text) || matches!(words[at].text, "in" | "law"))
}

/// `with pat`, `wi our brenda`: company named right after an answer.
pub fn company_follows(words: &[Token<'_>], found: &Match) -> bool {
    let with = words.get(found.to).is_some_and(|t| matches!(t.text, "with" | "wi" | "w" | "wiv"));
    let owned = words.get(found.to + 1).is_some_and(|t| says_whose(t.text));
    with && is_person(words, found.to + 1 + usize::from(owned))
}

/// `me mate gaz`: a last word that nobody listed is the name of the one who was named.
pub fn a_name_follows(words: &[Token<'_>], found: &Match) -> bool {
    let person = parts_of(words[found.to - 1].text).has(Parts::OTHER);
    let name =
        words.get(found.to).is_some_and(|t| t.kind == Kind::Word && t.text.len() > 2 && parts_of(t.text).is_empty());
    person && name && words.get(found.to + 1).is_none_or(Token::is_break)
}

/// Whom people ask: `can somebody`, `could a lady`.
static ASKED: Words = Words::of("you u someone somebody sumone sum i we yous a lady lass person");

/// `can somebody`, `could you`: asks for what follows.
pub fn requested(words: &[Token<'_>]) -> bool {
    let asks = |t: &Token<'_>| matches!(t.text, "can" | "could" | "cud" | "would" | "wud");
    let asked = |t: &Token<'_>| ASKED.contains(t.text);
    match words {
        [ask, who, ..] if asks(ask) => asked(who),
        [who, ..] => asked(who),
        [] => false,
    }
}

/// `you may telephone me`, `you people can call`: whether the word at `at` belongs to such leave.
pub fn permitted(words: &[Token<'_>], at: usize) -> bool {
    let text = |at: usize| words.get(at).map_or("", |t| t.text);
    let you = |at: usize| matches!(text(at), "you" | "u" | "ye" | "yous" | "youse" | "ya");
    let leave = |at: usize| matches!(text(at), "may" | "can" | "could" | "better" | "best");
    let all = |at: usize| matches!(text(at), "people" | "folk" | "folks" | "lot" | "guys" | "all");
    let asked = at == 0 && leave(at) || words.iter().any(|t| t.kind == Kind::Break('?'));
    // `you can write but i wont read it`
    let but = words.iter().position(|t| t.text == "but");
    let after_all = but.is_none_or(|but| matches!(text(but + 1), "not" | "only" | "before" | "after" | "please"));
    !asked
        && after_all
        && (you(at) && (leave(at + 1) || all(at + 1) && leave(at + 2))
            || at > 0 && all(at) && you(at - 1) && leave(at + 1)
            || at > 0 && leave(at) && (you(at - 1) || at > 1 && all(at - 1) && you(at - 2)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn kev_is_somebody_and_the_weather_is_not() {
        for (text, at) in [("our kev drove me", 1), ("sandra took me", 0), ("my daughter ran me", 1)] {
            assert!(is_person(&cut(text), at), "{text}");
        }
        for (text, at) in [("the weather drove me in", 1), ("our drive", 0), ("you drove", 0)] {
            assert!(!is_person(&cut(text), at), "{text}");
        }
    }
}
