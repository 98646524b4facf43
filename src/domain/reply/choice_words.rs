//! Where the words of listed answers stand in a reply; [`super::choice_licence`] tells whether they are meant.

use crate::domain::reply::Choice;
use crate::domain::reply::choice_family::said_otherwise;
use crate::domain::reply::lexicon::{Parts, parts_of};
use crate::domain::reply::tidy::tidy;
use crate::domain::reply::token::{Kind, Token, shorten};

/// Words `from` up to `to` say the answer at the place `choice`.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    pub choice: usize,
    pub from: usize,
    pub to: usize,
}

/// Every phrase of a choice found in the reply, longest first, none overlapping.
pub fn find_all(words: &[Token<'_>], choices: &[Choice]) -> Vec<Match> {
    let phrases: Vec<(usize, Vec<String>)> = choices
        .iter()
        .enumerate()
        .flat_map(|(at, choice)| phrases_of(choice).into_iter().map(move |phrase| (at, phrase)))
        .collect();
    let otherwise = said_otherwise(words, &phrases);
    // `yes, once` and `yes, more than once`: what both say tells neither.
    let both = |(at, phrase): &(usize, Vec<String>)| phrases.iter().any(|(other, same)| other != at && same == phrase);
    let phrases: Vec<&(usize, Vec<String>)> = phrases.iter().filter(|said| !both(said)).collect();
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let longest = phrases
            .iter()
            .filter(|(_, phrase)| fits(&words[from..], phrase))
            .max_by_key(|(_, phrase)| (phrase.len(), exact(&words[from..], phrase)));
        // The answer's own words go before a longer way to say another only where they are as long.
        let own = longest.map_or(0, |(_, phrase)| phrase.len());
        if let Some(way) = otherwise.iter().find(|way| way.from == from && way.to - way.from > own) {
            found.push(*way);
            from = way.to;
            continue;
        }
        match longest {
            // `a week on tuesday` names no answer `a`.
            Some((_, phrase)) if is_article(words, from, phrase) => from += 1,
            Some((choice, phrase)) if words[from].kind == Kind::Word => {
                let ambiguous = !exact(&words[from..], phrase)
                    && phrases
                        .iter()
                        .any(|(other, p)| other != choice && p.len() == phrase.len() && fits(&words[from..], p));
                if !ambiguous {
                    found.push(Match { choice: *choice, from, to: from + phrase.len() });
                }
                from += phrase.len();
            }
            _ => from += 1,
        }
    }
    found
}

/// An answer's letter stands alone but for courtesy, `no`, or another letter.
fn is_article(words: &[Token<'_>], from: usize, phrase: &[String]) -> bool {
    let [letter] = phrase else { return false };
    // `a friend dropped me off`
    let somebody = letter == "a" && words.get(from + 1).is_some_and(|t| parts_of(t.text).has(Parts::OTHER));
    somebody
        || letter.len() == 1
            && !letter.starts_with(|c: char| c.is_ascii_digit())
            && words.get(from + 1).is_some_and(|t| {
                t.kind == Kind::Word
                    && t.text.len() > 1
                    && t.text != "for"
                    && !parts_of(t.text).has(Parts::FILLER.with(Parts::AND).with(Parts::NO).with(Parts::RANGE))
            })
        || letter.len() == 1
            && (from > 0 && words[from - 1].text == "im"
                || words
                    .get(from + 1)
                    .is_some_and(|t| t.glued && matches!(t.kind, Kind::Sign(_) | Kind::Number { .. })))
}

/// The ways a choice is said: its key, its words, and the halves of `hardly ever or never`.
pub fn phrases_of(choice: &Choice) -> Vec<Vec<String>> {
    let mut phrases = Vec::new();
    let mut add = |text: &str| {
        let phrase: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
        if !phrase.is_empty()
            && !phrase.iter().all(|w| w.chars().all(|c| c.is_ascii_digit()))
            && !phrases.contains(&phrase)
        {
            phrases.push(phrase);
        }
    };
    let key = std::iter::once(&choice.key).filter(|key| choice.words.first() != Some(key));
    for said in key.chain(&choice.words) {
        let said = tidy(said).text;
        add(&said);
        // Most labels have no halves, and would only be taken again.
        if said.contains(" or ") {
            said.split(" or ").for_each(&mut add);
        }
        if said.contains([',', '/', '(', ')']) {
            said.split([',', '/', '(', ')']).for_each(&mut add);
        }
        for opening in ["the ", "felt ", "feeling "] {
            said.strip_prefix(opening).into_iter().for_each(&mut add);
        }
        // `bit better`
        said.strip_prefix("a ").into_iter().filter(|rest| rest.contains(' ')).for_each(&mut add);
        other_wordings(&said).iter().copied().for_each(&mut add);
        // `walking` for `Walking group`: the second word only says of what kind it is.
        if let Some((head, "group" | "club" | "class" | "call" | "message")) = said.split_once(' ') {
            add(head);
        }
    }
    phrases
}

/// What people say for a label of several words that a flow often lists.
fn other_wordings(label: &str) -> &'static [&'static str] {
    match label {
        "every day" => &["daily", "everyday", "each day", "ev day"],
        "all right" | "alright" | "ok" | "okay" => {
            &["all right", "alright", "ok", "okay", "awright", "alreet", "aareet", "alrite", "allright", "orrite"]
        }
        "same" => &["same old", "same old same old", "no change", "no different"],
        "maybe" => &["may be", "mebbe", "mibbe"],
        "so-so" => &["soso"],
        "forgot" => &["slipped my mind", "forgotten"],
        "too tired" | "tired" => &["tired", "shattered", "knackered", "exhausted"],
        "money" => &["skint"],
        "letter" => &["write to me", "write to us", "by post"],
        "on foot" => &["walked", "walked it", "by foot", "shanks pony"],
        "about half an hour" => &["half an hour", "half hour"],
        "with a friend" => &["with my friend", "with my mate", "with a mate", "with a pal", "with my pal"],
        "not been out" => &["havent been out", "havent been anywhere", "not been anywhere", "not left the house"],
        "some of the time" => &["sometimes", "some times"],
        "on my own" | "alone" => &["alone", "by myself", "by meself", "on my tod"],
        "about the same" => &["the same", "same", "no change", "much the same", "just the same", "no different"],
        "none of these" | "none of them" | "none of the above" => &["none", "none of em", "none of them", "neither"],
        "face to face" | "in person" => &["face to face", "face 2 face", "in person", "f2f"],
        "phone call" | "phone" | "by phone" => {
            &["ring me", "call me", "phone me", "by phone", "phone call", "ring us", "bell us", "a ring", "a call"]
        }
        "unwell" | "ill" | "feeling unwell" => &["wasnt well", "felt rough", "felt sick", "been sick"],
        "with family" | "family" => &[
            "with my daughter",
            "with my son",
            "with my mum",
            "with my mam",
            "with my dad",
            "with my parents",
            "with my kids",
            "with my sister",
            "with my brother",
        ],
        "with a partner" | "with my partner" | "partner" => &[
            "with my husband",
            "with my wife",
            "with the wife",
            "with hubby",
            "with my hubby",
            "with my partner",
            "with the missus",
            "me and the missus",
            "me and the wife",
            "me and my husband",
            "me and my wife",
        ],
        _ => &[],
    }
}

fn exact(words: &[Token<'_>], phrase: &[String]) -> bool {
    phrase.iter().zip(words).all(|(wanted, word)| word.text == wanted || is_short_for(word.text, wanted))
}

/// How people shorten or spell by ear a word that many answers hold.
fn is_short_for(word: &str, wanted: &str) -> bool {
    // Nearly every word of a reply is settled by its first letter.
    let same_letter = word.as_bytes().first() == wanted.as_bytes().first();
    if !same_letter {
        return matches!((word, wanted), ("poorly" | "porly" | "poorley", "unwell" | "ill"));
    }
    matches!(
        (word, wanted),
        ("v" | "vv" | "vry" | "verry", "very")
            | ("bout" | "abt" | "aboot" | "abaht", "about")
            | ("me", "my")
            | ("nervs" | "nevres" | "nerve", "nerves")
            | ("morning" | "mornings" | "mornin" | "mornins" | "morns", "morning" | "mornings")
            | ("afternoon" | "afternoons" | "aft", "afternoon" | "afternoons")
            | ("evening" | "evenings" | "eve" | "eves" | "evenin" | "evenins", "evening" | "evenings")
            | ("mon" | "mondays", "monday")
            | ("tue" | "tues" | "tuesdays", "tuesday")
            | ("wed" | "weds" | "wednesdays", "wednesday")
            | ("thu" | "thur" | "thurs" | "thursdays", "thursday")
            | ("fri" | "fridays", "friday")
            | ("tmrw" | "tomoz" | "tomorra" | "tomorow", "tomorrow")
            | ("nxt", "next")
            | ("wk", "week")
            | ("evry", "every")
            | ("txt" | "texts" | "txts", "text")
            | ("summat" | "summit" | "sumthing" | "smth" | "sommat" | "somethin" | "summink", "something")
    )
}

/// What is said of an answer right after its name and `'s`: `pain's the one`, `mundays best`.
pub const TOLD_OF: &str =
    "the what whats shot best better good fine easiest my me always killing been gone bad awful terrible it";

/// `sleep's shot`: the answer's one word and `is`.
fn is_named_with_is(words: &[Token<'_>], phrase: &[String]) -> bool {
    let ([wanted], [word, next, ..]) = (phrase, words) else { return false };
    wanted.len() > 2 && word.text.strip_suffix('s') == Some(wanted) && listed_in(TOLD_OF, next.text)
}

fn fits(words: &[Token<'_>], phrase: &[String]) -> bool {
    words.len() >= phrase.len()
        && phrase.iter().zip(words).all(|(wanted, word)| {
            word.kind == Kind::Word
                && (word.text == wanted || is_short_for(word.text, wanted) || is_near(word.text, wanted))
        })
        || one_slip_in_many(words, phrase)
        || is_named_with_is(words, phrase)
}

/// `some of the tme`: in a phrase of four words or more, one may lack or swap a letter.
fn one_slip_in_many(words: &[Token<'_>], phrase: &[String]) -> bool {
    if phrase.len() < 4 || words.len() < phrase.len() {
        return false;
    }
    let mut slips = phrase.iter().zip(words).filter(|(wanted, word)| word.text != *wanted);
    let (Some((wanted, word)), None) = (slips.next(), slips.next()) else { return false };
    word.kind == Kind::Word && wanted.len() > 3 && strsim::osa_distance(word.text, wanted) == 1
}

/// One slip in five letters, two in nine; never onto a word of its own.
fn is_near(word: &str, wanted: &str) -> bool {
    // Slips seldom fall on the first letter; and few words of a reply need more than this look.
    if word.len() < 4 || word.as_bytes().first() != wanted.as_bytes().first() {
        return false;
    }
    if !parts_of(word).is_empty() {
        return false;
    }
    if shorten(word, 1) == shorten(wanted, 1) {
        return true;
    }
    let slips = match wanted.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    slips > 0
        && word.len().abs_diff(wanted.len()) <= slips
        && !(wanted.starts_with(word) || word.starts_with(wanted) && word.ends_with('s'))
        && strsim::osa_distance(word, wanted) <= slips
}

pub fn listed_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}
