//! Listed answers that are degrees of one thing: `very confident`, `fairly confident`, `not very confident`, `not at all
//! confident`. What people say for a degree (`extremely`, `not really`) says the answer, with the thing or without it.

use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token};

/// Ways to say a degree, parted by `|`, from the least to the most. The longest way that fits counts.
const DEGREES: &[&str] = &[
    "not at all|not in the least|not remotely|not one bit|not in the slightest|no|not a bit|never|not",
    "not very|not so|not that|not too|not really|not particularly|not especially|not all that|hardly",
    "a little|a bit|slightly|a wee bit|a tad|a little bit|bit",
    "fairly|quite|pretty|reasonably|moderately|somewhat|quite a bit|sort of|kind of|fair bit",
    "very|extremely|really|completely|totally|absolutely|100 percent|hundred percent|dead|proper|ever so",
];

/// The degree that the words begin with, and how many words it takes.
fn degree_of(words: &[&str]) -> Option<(usize, usize)> {
    let ways = DEGREES.iter().enumerate().flat_map(|(degree, ways)| ways.split('|').map(move |way| (degree, way)));
    ways.filter_map(|(degree, way)| {
        let length = way.split(' ').count();
        way.split(' ').eq(words.iter().take(length).copied()).then_some((degree, length))
    })
    .max_by_key(|(_, length)| *length)
}

/// The degree of each answer, where all of three or more are degrees of the same thing and none is listed twice.
fn degrees(choices: &[Answer<'_>]) -> Option<(Vec<usize>, String)> {
    let mut thing: Option<String> = None;
    let mut degrees = Vec::with_capacity(choices.len());
    for choice in choices {
        let label = tidy(choice.words.first()?).text;
        let words: Vec<&str> = label.split(' ').collect();
        let (degree, length) = degree_of(&words)?;
        let rest = words[length..].join(" ");
        if degrees.contains(&degree) || thing.as_ref().is_some_and(|thing| *thing != rest) {
            return None;
        }
        thing = Some(rest);
        degrees.push(degree);
    }
    thing.filter(|_| degrees.len() > 2).map(|thing| (degrees, thing))
}

/// The answer whose degree is all that the reply says.
pub fn by_degree(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let (listed, thing) = degrees(choices)?;
    // `kinda a lot` may be less.
    if words.iter().any(|t| matches!(t.text, "kinda" | "sorta" | "kind" | "sort")) {
        return None;
    }
    let light = |t: &Token<'_>| t.is_break() || parts_of(t.text).has(Parts::FILLER) && degree_of(&[t.text]).is_none();
    // `a bit I suppose, evenings mainly`: what follows the first clause tells more of it.
    let mark = words.iter().position(|t| matches!(t.kind, Kind::Break(',' | '.' | '!'))).filter(|at| *at > 0);
    let (words, rest) = words.split_at(mark.unwrap_or(words.len()));
    let turns = |t: &Token<'_>| {
        t.kind == Kind::Break('?')
            || t.number().is_some()
            || parts_of(t.text).has(Parts::NOT.with(Parts::UNREAL).with(Parts::CORRECT))
            || matches!(t.text, "but" | "or")
            || degree_of(&[t.text]).is_some()
    };
    if rest.iter().any(turns) {
        return None;
    }
    let begins = words.iter().position(|t| !light(t))?;
    let ends = words.iter().rposition(|t| !light(t))? + 1;
    let said: Vec<&str> =
        words[begins..ends].iter().filter(|t| t.kind == Kind::Word || t.number().is_some()).map(|t| t.text).collect();
    if words.iter().any(|t| {
        !matches!(t.kind, Kind::Word | Kind::Break(_) | Kind::Emoji(_) | Kind::Number { .. } | Kind::Sign('%'))
    }) {
        return None;
    }
    let skip = said
        .iter()
        .take_while(|word| matches!(**word, "im" | "i" | "am" | "feel" | "its" | "id" | "say" | "just"))
        .count();
    let said = &said[skip..];
    let (degree, length) = degree_of(said)?;
    let rest = said[length..].join(" ");
    // `really` and `hardly` alone may be an exclamation.
    let by_itself = rest.is_empty()
        && said != ["not"]
        && !matches!(said[0], "dead" | "proper" | "hardly" | "never" | "really" | "bit" | "pretty");
    let whole = by_itself || rest == thing || matches!(rest.as_str(), "now" | "today" | "i suppose" | "at all");
    if !whole {
        return None;
    }
    // `not happy` may be `not very happy` as well as `not at all happy`.
    if said[0] == "not" && length == 1 && listed.contains(&0) && listed.contains(&1) {
        return None;
    }
    let mut same = listed.iter().enumerate().filter(|(_, listed)| **listed == degree);
    let ((place, _), None) = (same.next()?, same.next()) else { return None };
    Some(place)
}

/// `disagree. strongly`: the answer in two parts, the degree last.
pub fn strongly_so(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let mut said = words.iter().filter(|t| t.kind == Kind::Word && !parts_of(t.text).has(Parts::FILLER));
    let (Some(what), Some(degree), None) = (said.next(), said.next(), said.next()) else { return None };
    let degree =
        Some(degree.text).filter(|degree| matches!(*degree, "strongly" | "very" | "completely" | "totally"))?;
    choices.iter().position(|choice| {
        choice.phrases.iter().any(|phrase| phrase.iter().map(String::as_str).eq([degree, what.text]))
    })
}

/// `marginally`, `noticeably`: how much of the answer; not `hardly`, `usually`.
pub fn tells_how_much(word: &str) -> bool {
    static ANOTHER: Words = Words::of(
        "hardly barely scarcely rarely seldomly nearly likely unlikely family daily weekly monthly yearly supposedly allegedly formerly \
         previously usually normally generally temporarily hopefully possibly partly elderly reply apply supply early initially recently totally \
         utterly completely absolutely entirely wholly strongly firmly fully extremely exceedingly awfully terribly apparently seemingly",
    );
    word.len() > 5 && word.ends_with("ly") && !ANOTHER.contains(word)
}

/// `wouldnt say i agree or disagree`: two answers denied in one breath, where the list has one for neither.
pub fn neither_of_two(words: &[Token<'_>], choices: &[Answer<'_>], matches: &[Match]) -> Option<usize> {
    let [first, second] = matches else { return None };
    let joined = first.choice != second.choice
        && words[first.to..second.from].iter().map(|t| t.text).eq(["or"])
        && second.to == words.len()
        && words[..first.from]
            .iter()
            .rev()
            .take(4)
            .any(|t| matches!(t.text, "wouldnt" | "dont" | "cant" | "not" | "didnt"))
        && !words.iter().any(|t| matches!(t.text, "if" | "whether" | "know" | "sure"));
    let neither =
        |choice: &Answer<'_>| choice.phrases.iter().any(|phrase| phrase.first().is_some_and(|word| word == "neither"));
    choices.iter().position(neither).filter(|_| joined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn hamid_says_only_how_much() {
        let choice = |label: &&str| Choice { key: (*label).to_owned(), words: vec![(*label).to_owned()], number: None };
        let likely: Vec<Choice> =
            ["very likely", "fairly likely", "not very likely", "not at all likely"].iter().map(choice).collect();
        let said = |text: &str| by_degree(&cut(text), &answers_of(&likely));
        for (text, place) in
            [("extremely", 0), ("quite likely", 1), ("not really", 2), ("not so likely", 2), ("im very likely", 0)]
        {
            assert_eq!(said(text), Some(place), "{text}");
        }
        for text in ["a bit", "very", "not", "very tired", "likely"] {
            assert_eq!(said(text).filter(|_| text != "very"), None, "{text}");
        }
        let mixed: Vec<Choice> = ["very well", "badly", "not at all tired"].iter().map(choice).collect();
        assert_eq!(by_degree(&cut("very"), &answers_of(&mixed)), None);
    }
}
