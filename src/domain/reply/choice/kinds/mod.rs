//! Which kinds of answers a list holds ([`common`]), and where a reply says one of them in other words.
//!
//! A kind counts only beside a rival: a list is of ways to come if two of its answers are. What two answers could both
//! mean is said for neither.

pub mod common;
pub mod degree;
pub mod home;
pub mod life;
pub mod trouble;
pub mod turns;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::reply::choice::kinds::common::{CIRCLES, LADDERS, NONE};
use crate::domain::reply::choice::kinds::degree::{CIRCLES_OF_HELP, LADDERS_OF_DEGREE};
use crate::domain::reply::choice::kinds::home::CIRCLES_OF_HOME;
use crate::domain::reply::choice::kinds::life::{CIRCLES_OF_LIFE, LADDERS_OF_LIFE};
use crate::domain::reply::choice::kinds::trouble::{AILS, BODY, CIRCLES_OF_TROUBLE, OF_THE_BODY, WHOSE};
use crate::domain::reply::choice::kinds::turns::CIRCLES_OF_TURNS;
use crate::domain::reply::choice::words::{Match, TOLD_OF};
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::token::{Kind, Token};

/// A kind by the place of its family and its own in there.
type Place = (usize, usize);

/// A way to say a kind: the words after the first, the kind, and whether an answer may be labelled so.
type Way = (Vec<&'static str>, Place, bool);

/// Ways to say kinds by their first word.
type Ways = FxHashMap<&'static str, Vec<Way>>;

/// Every family: those in order, those without, and the one kind that needs no rival.
static FAMILIES: LazyLock<Vec<&[&str]>> = LazyLock::new(|| {
    let rivals = [
        LADDERS,
        LADDERS_OF_LIFE,
        LADDERS_OF_DEGREE,
        CIRCLES,
        CIRCLES_OF_LIFE,
        CIRCLES_OF_HOME,
        CIRCLES_OF_HELP,
        CIRCLES_OF_TURNS,
        CIRCLES_OF_TROUBLE,
    ];
    rivals.concat().into_iter().chain([&[NONE][..]]).collect()
});

static WAYS: LazyLock<Ways> = LazyLock::new(|| {
    let mut ways = Ways::default();
    let mut add = |words: &[&'static str], place: Place, labels: bool| {
        if let Some((first, rest)) = words.split_first() {
            ways.entry(first).or_default().push((rest.to_vec(), place, labels));
        }
    };
    for (at, family) in FAMILIES.iter().enumerate() {
        for (kind, said) in family.iter().enumerate() {
            for way in said.split('|') {
                if way == OF_THE_BODY {
                    for part in BODY.split(' ') {
                        WHOSE.split(' ').for_each(|whose| add(&[whose, part], (at, kind), false));
                        let by_itself = AILS.split(' ').filter(|_| !matches!(part, "back" | "balance" | "health"));
                        by_itself.for_each(|ails| add(&[part, ails], (at, kind), false));
                    }
                    continue;
                }
                let said_only = way.strip_prefix('=');
                let words: Vec<&str> =
                    said_only.unwrap_or(way).split([' ', '-', ',']).filter(|word| !word.is_empty()).collect();
                add(&words, (at, kind), said_only.is_none());
            }
        }
    }
    ways
});

/// The kinds that are said with just these words.
fn kinds_of(phrase: &[String]) -> impl Iterator<Item = Place> {
    let ways = phrase.first().and_then(|first| WAYS.get(first.as_str()));
    let same = |rest: &[&str]| rest.len() + 1 == phrase.len() && rest.iter().zip(&phrase[1..]).all(|(a, b)| a == b);
    ways.into_iter().flatten().filter(move |(rest, _, labels)| *labels && same(rest)).map(|(_, place, _)| *place)
}

/// Which answer each kind is, of the kinds that the list is about.
fn answers_by_kind(phrases: &[(usize, &[String])]) -> Vec<(Place, usize)> {
    let mut held: Vec<(Place, usize)> = Vec::new();
    for (at, phrase) in phrases {
        for place in kinds_of(phrase) {
            if !held.contains(&(place, *at)) {
                held.push((place, *at));
            }
        }
    }
    let answers_in = |family: usize| {
        let mut answers: Vec<usize> =
            held.iter().filter(|((at, _), _)| *at == family).map(|(_, answer)| *answer).collect();
        answers.dedup();
        answers.len()
    };
    let rivals: Vec<usize> =
        (0..FAMILIES.len()).filter(|at| *at + 1 == FAMILIES.len() || answers_in(*at) > 1).collect();
    held.retain(|((family, _), _)| rivals.contains(family));
    let shared: Vec<Place> = held
        .iter()
        .filter(|(place, answer)| held.iter().any(|(same, other)| same == place && other != answer))
        .map(|(place, _)| *place)
        .collect();
    held.retain(|(place, _)| !shared.contains(place));
    held
}

/// Last in a way, it stands for whoever may be looked after: `him`, `my mum`, `the grandkids`.
const OF_KIN: &str = "@kin";

/// How many words name somebody, where the words begin with that.
fn kin_first(words: &[Token<'_>]) -> Option<usize> {
    let whose = words.iter().take_while(|t| matches!(t.text, "my" | "me" | "our" | "the" | "wor")).count();
    let who = words.get(whose).filter(|t| whose < 2 && t.kind == Kind::Word)?.text;
    let kin = |word: &str| parts_of(word).has(Parts::OTHER) && !matches!(word, "we" | "you" | "u" | "our" | "everyone");
    let young = matches!(
        who,
        "grandkids" | "grandchildren" | "grandbairns" | "bairns" | "children" | "twins" | "bub" | "mummy" | "daddy"
    );
    (kin(who) || young || who.strip_suffix('s').is_some_and(kin)).then_some(whose + 1)
}

/// Where the reply says a kind that is just one of the answers: the longest way at each word. `phrases` are the answers'
/// own, each with the place of its answer.
pub fn said_otherwise(words: &[Token<'_>], phrases: &[(usize, &[String])]) -> Vec<Match> {
    let answers = answers_by_kind(phrases);
    if answers.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Match> = Vec::new();
    for (from, first) in words.iter().enumerate().filter(|(_, t)| t.kind == Kind::Word || t.number().is_some()) {
        let fits = |rest: &[&str]| {
            let (rest, kin) = rest.strip_suffix(&[OF_KIN]).map_or((rest, false), |rest| (rest, true));
            let after = words[from + 1..].get(rest.len()..)?;
            let said = rest.iter().zip(&words[from + 1..]).all(|(way, word)| word.text == *way);
            said.then_some(rest.len() + if kin { kin_first(after)? } else { 0 })
        };
        // `heatings through the roof`
        let is_told = words.get(from + 1).is_some_and(|t| TOLD_OF.contains(t.text));
        let with_is = first.text.strip_suffix('s').filter(|one| is_told && one.len() > 2);
        let longest =
            WAYS.get(first.text).or_else(|| WAYS.get(with_is?)).into_iter().flatten().filter_map(|(rest, place, _)| {
                let length = fits(rest)?;
                let (_, choice) = answers.iter().find(|(kind, _)| kind == place)?;
                Some((length, *choice))
            });
        let longest: Vec<(usize, usize)> = longest.collect();
        let Some(length) = longest.iter().map(|(length, _)| *length).max() else { continue };
        // `satisfied` beside `very satisfied` and `not satisfied`: a word of several answers that is none of them.
        let held = |choice: usize| {
            phrases
                .iter()
                .any(|(at, phrase)| *at == choice && phrase.len() > 1 && phrase.iter().any(|w| w == first.text))
        };
        if length == 0
            && longest.iter().any(|(_, choice)| held(*choice))
            && phrases.iter().any(|(at, _)| longest.iter().all(|(_, choice)| at != choice) && held(*at))
            && !phrases.iter().any(|(_, phrase)| phrase.len() == 1 && phrase[0] == first.text)
        {
            continue;
        }
        let mut said = longest.iter().filter(|(l, _)| *l == length).map(|(_, choice)| *choice);
        let Some(choice) = said.next() else { continue };
        if said.all(|other| other == choice) {
            found.push(Match { choice, from, to: from + length + 1 });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    fn said(text: &str, labels: &[&str]) -> Vec<usize> {
        let words = |label: &str| label.split(' ').map(str::to_owned).collect();
        let phrases: Vec<(usize, Vec<String>)> = labels
            .iter()
            .enumerate()
            .flat_map(|(at, label)| label.split(" or ").map(move |half| (at, words(half))).collect::<Vec<_>>())
            .collect();
        let phrases: Vec<(usize, &[String])> = phrases.iter().map(|(at, phrase)| (*at, phrase.as_slice())).collect();
        let mut said: Vec<usize> = said_otherwise(&cut(text), &phrases).iter().map(|m| m.choice).collect();
        said.dedup();
        said
    }

    #[test]
    fn a_walk_is_a_way_to_come_beside_a_bus_and_a_thing_to_do_beside_a_choir() {
        assert_eq!(said("shanks pony", &["on foot", "by bus"]), [0]);
        assert_eq!(said("shanks pony", &["walking group", "choir"]), [] as [usize; 0]);
        assert_eq!(said("rambling", &["walking group", "choir"]), [0]);
        // Without a rival nobody knows what the list is about.
        assert_eq!(said("shanks pony", &["on foot", "something else"]), [] as [usize; 0]);
    }

    #[test]
    fn what_is_more_than_the_most_of_a_list_is_not_taken_for_it() {
        let lonely = ["hardly ever or never", "some of the time", "often"];
        assert_eq!(said("once in a blue moon", &lonely), [0]);
        assert_eq!(said("now and then", &lonely), [1]);
        assert_eq!(said("always", &lonely), [] as [usize; 0]);
    }
}
