//! Where a reply says a part of one listed answer: its letter, its beginning, a word or some words that only it holds.

use crate::domain::reply::Reading;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::number::negates;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token};

/// The answer of which the reply says a part; `alone` where no listed answer stands in it whole.
pub fn by_part(words: &[Token<'_>], choices: &[Answer<'_>], alone: bool) -> Option<Reading> {
    by_letter(words, choices)
        .or_else(|| by_beginning(words, choices))
        .or_else(|| by_telling_word(words, choices).filter(|_| alone))
        .or_else(|| by_all_words(words, choices))
}

/// `b`: the second answer, unless an answer's own words begin with it.
fn by_letter(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<Reading> {
    let mut said =
        words.iter().filter(|t| t.kind == Kind::Word && !matches!(t.text, "option" | "answer" | "please" | "x"));
    let (letter, None) = (said.next()?, said.next()) else { return None };
    let [byte @ b'a'..=b'h'] = letter.text.as_bytes() else { return None };
    let place = usize::from(byte - b'a');
    let spelled = choices
        .iter()
        .enumerate()
        .any(|(at, choice)| at != place && choice.words.iter().any(|word| tidy(word).text.starts_with(letter.text)));
    (place < choices.len()
        && choices.len() > 2
        && !spelled
        && !words.iter().any(|t| matches!(t.kind, Kind::Number { .. })))
    .then(|| Reading::choice(place, &format!("they sent the letter {}", letter.text)))
}

/// The whole reply begins exactly one answer: `trans` for `transport`.
fn by_beginning(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<Reading> {
    let said: Vec<&str> = words
        .iter()
        .filter(|t| t.kind == Kind::Word && !matches!(t.text, "please" | "pls" | "ta" | "thanks" | "x" | "xx"))
        .map(|t| t.text)
        .collect();
    // `thanks a lot` thanks, and says not how much.
    let thanked = words.first().is_some_and(|t| matches!(t.text, "thanks" | "ta" | "cheers" | "thank"));
    let said = said.join(" ");
    // `once` is no `once a month`.
    let how_often = matches!(said.as_str(), "once" | "twice" | "every" | "more" | "less" | "very" | "about");
    if how_often
        || thanked && said.len() < 6
        || said.len() < 4
        || words.iter().any(|t| matches!(t.kind, Kind::Number { .. }))
    {
        return None;
    }
    let mut begun =
        (0..choices.len()).filter(|at| choices[*at].phrases.iter().any(|phrase| phrase.join(" ").starts_with(&said)));
    let (place, None) = (begun.next()?, begun.next()) else { return None };
    Some(Reading::choice(place, &format!("only one answer begins with “{said}”")))
}

/// `scooter` for `Mobility scooter`: but for courtesy the reply is one word, and only one answer holds it.
fn by_telling_word(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<Reading> {
    let light = Parts::FILLER.with(Parts::ARTICLE).with(Parts::HEDGE).with(Parts::YES);
    // `scooter, its charged for once`: what follows the mark tells more of it.
    let clause = words.iter().take_while(|t| t.text != ",").count();
    if negates(&words[clause..]) {
        return None;
    }
    let mut said =
        words[..clause].iter().filter(|t| !(t.is_break() || t.kind == Kind::Word && parts_of(t.text).has(light)));
    let (word, None) = (said.next()?, said.next()) else { return None };
    // A word that plays a part (`often`, `hardly`, `days`) tells nothing alone.
    if word.kind != Kind::Word || word.text.len() < 5 || !parts_of(word.text).is_empty() || SAYS_HOW.contains(word.text)
    {
        return None;
    }
    let mut holding =
        (0..choices.len()).filter(|at| choices[*at].phrases.iter().any(|phrase| phrase.iter().any(|w| w == word.text)));
    let (place, None) = (holding.next()?, holding.next()) else { return None };
    Some(Reading::choice(place, &format!("only one answer holds the word “{}”", word.text)))
}

/// `ring now` for `Ring me now`, `no contact` for `No contact this week`: all that is said stands in one answer alone.
fn by_all_words(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<Reading> {
    let light = |t: &Token<'_>| {
        t.is_break()
            || t.kind == Kind::Word && parts_of(t.text).has(Parts::FILLER)
            || matches!(t.text, "the" | "a" | "i" | "it")
    };
    let said: Vec<&Token<'_>> = words.iter().filter(|t| !light(t)).collect();
    let telling =
        |t: &&&Token<'_>| t.text.len() > 3 && !SAYS_HOW.contains(t.text) && !parts_of(t.text).has(Parts::GLUE);
    if said.len() < 2 || said.iter().any(|t| t.kind != Kind::Word) || said.iter().filter(telling).count() == 0 {
        return None;
    }
    // `not happy` beside `not very happy` and `not at all happy`
    let denies = |choice: &&Answer<'_>| choice.phrases.iter().any(|phrase| phrase.first().is_some_and(|w| w == "not"));
    if said[0].text == "not" && choices.iter().filter(denies).count() > 1 {
        return None;
    }
    let holds = |at: &usize| {
        choices[*at].phrases.iter().any(|phrase| {
            // In their order, and nothing of the answer left out that turns it: `not quite enough`.
            let mut rest = phrase.iter();
            let in_order = said.iter().all(|t| rest.any(|word| word == t.text));
            let left_out = |word: &String| {
                (parts_of(word).has(Parts::NOT.with(Parts::BOUND)) || HOW_MUCH.contains(word.as_str()))
                    && !said.iter().any(|t| t.text == word)
            };
            in_order && !phrase.iter().any(left_out)
        })
    };
    let mut holding = (0..choices.len()).filter(holds);
    let (place, None) = (holding.next()?, holding.next()) else { return None };
    Some(Reading::choice(place, "all that they wrote stands in one answer alone"))
}

/// Words of labels that say how much or how little.
static HOW_MUCH: Words =
    Words::of("more less quite very too half enough much few fewer most some any only without other else");

/// Words of labels that say how much or how often, and of what nobody knows.
static SAYS_HOW: Words = Words::of(
    "there these those their often strongly every several later times something anything people three seven eight",
);
