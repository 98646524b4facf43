//! The number of a list beside the words of the reply: whether they agree, contradict, or correct each other.

use crate::domain::language::Language;
use crate::domain::reply::Choice;
use crate::domain::reply::choice_labels::phrases_of;
use crate::domain::reply::contradiction::picture;
use crate::domain::reply::lexicon::{Parts, parts_of};
use crate::domain::reply::number_words::number_word;
use crate::domain::reply::token::{Kind, Token};

/// `5. very bad. sorry to moan`: the only number in it is the one of the answer that the words name.
pub fn same_number(words: &[Token<'_>], number: Option<i64>, named: &[String]) -> bool {
    let mut numbers = words.iter().enumerate().filter(|(_, t)| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)));
    let (Some((at, only)), None) = (numbers.next(), numbers.next()) else { return false };
    number.is_some()
        && !negates(&words[..at])
        && only.number() == number
        && words.get(at + 1).is_none_or(|t| t.is_break() || named.iter().any(|word| word == t.text))
        && !words.iter().any(|t| matches!(t.kind, Kind::Sign(_)))
}

pub fn only_number(words: &[Token<'_>]) -> bool {
    words.iter().filter(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_))).count() == 1
}

/// `4 😊` where 4 is `bad`, `5 brilliant` where 5 is `very bad`: they may take the list the other way up.
pub fn opposite(words: &[Token<'_>], choice: &Choice) -> bool {
    let label = phrases_of(choice).concat();
    let says = |parts: Parts| label.iter().any(|word| parts_of(word).has(parts));
    let denied = label.iter().any(|word| parts_of(word).has(Parts::NOT));
    let (good, bad) = (says(Parts::GOOD), says(Parts::BAD));
    let beside = |parts: Parts| {
        words.iter().enumerate().any(|(at, t)| {
            t.kind == Kind::Word
                && parts_of(t.text).has(parts)
                && !parts_of(t.text).has(Parts::FILLER)
                && !words.get(at + 1).is_some_and(|n| matches!(n.text, "morning" | "afternoon" | "evening" | "day"))
                && !words[at.saturating_sub(2)..at].iter().any(|b| parts_of(b.text).has(Parts::NOT))
        })
    };
    let pictured = |bad: bool| words.iter().any(|t| picture(t) == Some(bad));
    let (good_beside, bad_beside) = (
        beside(Parts::GOOD) || pictured(false) || words.iter().any(|t| matches!(t.text, "top" | "best")),
        beside(Parts::BAD) || pictured(true) || words.iter().any(|t| t.text == "worst"),
    );
    !denied && (good && !bad && bad_beside && !good_beside || bad && !good && good_beside && !bad_beside)
}

/// `3` where the third answer is `one meal a day` and the first `three meals a day`.
pub fn another_counts(choices: &[Choice], place: usize, number: i64) -> bool {
    let tells = |choice: &Choice| {
        let phrases = phrases_of(choice);
        phrases.iter().flatten().any(|word| {
            let word = word.as_str();
            let told = number_word(word, Language::ENGLISH).or_else(|| word.parse().ok());
            told == Some(number) && word != "one"
        })
    };
    !tells(&choices[place]) && choices.iter().enumerate().any(|(at, choice)| at != place && tells(choice))
}

/// `good one`, `that one`: a `one` that is no number of the list.
pub fn of_a_thing(words: &[Token<'_>]) -> bool {
    words.iter().enumerate().any(|(at, t)| {
        t.text == "one"
            && at > 0
            && words[at - 1].kind == Kind::Word
            && (parts_of(words[at - 1].text).is_empty()
                || parts_of(words[at - 1].text).has(Parts::GOOD.with(Parts::BAD))
                || matches!(words[at - 1].text, "that" | "this" | "the" | "which"))
    })
}

/// `2, no 3`, `3 no sorry 2`: the only negation stands between two numbers.
pub fn corrects(words: &[Token<'_>]) -> bool {
    let number = |t: &Token<'_>| matches!(t.kind, Kind::Number { .. });
    let (Some(first), Some(last)) = (words.iter().position(number), words.iter().rposition(number)) else {
        return false;
    };
    words
        .iter()
        .enumerate()
        .filter(|(_, t)| t.kind == Kind::Word && parts_of(t.text).has(Parts::NOT))
        // `sorry 3 not 2`
        .all(|(at, t)| first < at && (t.text == "no" && at < last || t.text == "not" && at + 1 == last))
}

pub fn negates(words: &[Token<'_>]) -> bool {
    words.iter().any(|t| t.kind == Kind::Word && parts_of(t.text).has(Parts::NOT))
}
