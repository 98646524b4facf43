//! Where the words of listed answers stand in a reply; [`super::licence`] tells whether they are meant.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::language::Language;
use crate::domain::reply::choice::kinds::said_otherwise;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token, shorten};

/// Words `from` up to `to` say the answer at the place `choice`.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    pub choice: usize,
    pub from: usize,
    pub to: usize,
}

/// Said anywhere, these change nothing: `every bloody day`.
static STRONG_WORDS: Words = Words::of(
    "bloody bluddy fucking fuckin fookin effing effin flippin flipping damn damned goddamn blinking blinkin blimming blimmin \
    chuffing chuffin ruddy sodding blooming bloomin blummin blumming bleeding bleedin blasted frigging friggin fecking feckin \
    flaming flamin freaking freakin",
);

/// How haste spells the small words that answers are made of: the word, and what is written for it.
static SPELLINGS: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    [
        ("all", "al awl aal"),
        ("the", "thr teh hte"),
        ("of", "ov uv fo"),
        ("now", "rn atm"),
        ("time", "tym tme tiem tine"),
        ("some", "soem smoe"),
        ("when", "wen whn"),
        ("good", "gud"),
        ("often", "ofen oftn ofton offen"),
        ("sometimes", "somtimes sumtimes somtims sumtims sometmes smtimes"),
        ("nearly", "nearley nerly"),
        ("every", "evry evrey evary"),
    ]
    .into_iter()
    .flat_map(|(word, spelt)| spelt.split(' ').map(move |spelt| (spelt, word)))
    .collect()
});

/// The words of a reply as they were meant: without what is said in anger, and in plain spelling.
pub fn as_meant<'t>(words: &[Token<'t>]) -> Vec<Token<'t>> {
    let meant = |t: &Token<'t>| match SPELLINGS.get(t.text) {
        Some(word) => Token { text: word, parts: parts_of(word), ..*t },
        None => *t,
    };
    words.iter().filter(|t| !STRONG_WORDS.contains(t.text)).map(meant).collect()
}

/// Every phrase of a choice found in the reply, longest first, none overlapping.
pub fn find_all(words: &[Token<'_>], choices: &[Answer<'_>]) -> Vec<Match> {
    let phrases: Vec<(usize, &[String])> = choices
        .iter()
        .enumerate()
        .flat_map(|(at, choice)| choice.phrases.iter().map(move |phrase| (at, phrase.as_slice())))
        .collect();
    let otherwise = said_otherwise(words, &phrases);
    // `yes, once` and `yes, more than once`: what both say tells neither.
    let both = |(at, phrase): &(usize, &[String])| phrases.iter().any(|(other, same)| other != at && same == phrase);
    let phrases: Vec<(usize, &[String])> = phrases.iter().filter(|said| !both(said)).copied().collect();
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let longest = phrases
            .iter()
            .filter_map(|(choice, phrase)| Some((choice, phrase, fit(&words[from..], phrase)?)))
            .max_by_key(|(_, phrase, _)| (phrase.len(), exact(&words[from..], phrase)));
        // The answer's own words go before a longer way to say another only where they are as long.
        let own = longest.map_or(0, |(.., length)| length);
        if let Some(way) = otherwise.iter().find(|way| way.from == from && way.to - way.from > own) {
            found.push(*way);
            from = way.to;
            continue;
        }
        match longest {
            // `a week on tuesday` names no answer `a`.
            Some((_, phrase, _)) if is_article(words, from, phrase) => from += 1,
            Some((choice, phrase, length)) if words[from].kind == Kind::Word || phrase.len() > 1 => {
                let ambiguous = !exact(&words[from..], phrase)
                    && phrases.iter().any(|(other, p)| {
                        other != choice && p.len() == phrase.len() && fit(&words[from..], p).is_some()
                    });
                if !ambiguous {
                    found.push(Match { choice: *choice, from, to: from + length });
                }
                from += length;
            }
            _ => from += 1,
        }
    }
    found.into_iter().map(|way| very_so(words, choices, way)).collect()
}

/// `very poorly` beside `bad` and `very bad`: what is said for the one answer, after `very`, is the other.
fn very_so(words: &[Token<'_>], choices: &[Answer<'_>], found: Match) -> Match {
    let said_so = found.from > 0 && is_short_for_very(words[found.from - 1].text) && words[found.from].text != "very";
    let own = &choices[found.choice].phrases;
    let is_very = |phrase: &Vec<String>| {
        phrase.split_first().is_some_and(|(very, rest)| very == "very" && own.iter().any(|own| own == rest))
    };
    let more = said_so.then(|| choices.iter().position(|choice| choice.phrases.iter().any(is_very))).flatten();
    more.map_or(found, |choice| Match { choice, from: found.from - 1, to: found.to })
}

fn is_short_for_very(word: &str) -> bool {
    word == "very" || is_short_for(word, "very")
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
    // `walkin`, `gardenin`
    if wanted.ends_with("ing") && wanted.len() > 5 && wanted.strip_suffix('g') == Some(word) {
        return true;
    }
    matches!(
        (word, wanted),
        ("v" | "vv" | "vry" | "verry", "very")
            | ("bout" | "abt" | "aboot" | "abaht", "about")
            | ("me" | "ma" | "mi", "my")
            | ("maist" | "moast" | "mosst", "most")
            | ("o", "of")
            | ("eva" | "evah" | "evr", "ever")
            | ("grp", "group")
            | ("fortnite", "fortnight")
            | ("wi", "with")
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
            | ("msg" | "mesage" | "messge" | "msgs", "message")
            | ("cud", "could")
            | ("wud", "would")
            | ("pls" | "plz", "please")
            | ("sum" | "som", "some")
            | ("frend" | "freind" | "frends" | "freinds", "friend" | "friends")
            | ("fone", "phone")
            | ("nite", "night")
            | ("luv", "love")
            | ("alot", "lot")
            | ("summat" | "summit" | "sumthing" | "smth" | "sommat" | "somethin" | "summink", "something")
    )
}

/// What is said of an answer right after its name and `'s`: `pain's the one`, `mundays best`.
pub static TOLD_OF: Words = Words::of(
    "the what whats shot best better good fine easiest my me always killing been gone bad awful terrible it through sky up crippling high tight short free clear grand sound perfect lovely calm calmer calmest quiet quieter quietest",
);

/// `sleep's shot`: the answer's one word and `is`.
fn is_named_with_is(words: &[Token<'_>], phrase: &[String]) -> bool {
    let ([wanted], [word, next, ..]) = (phrase, words) else { return false };
    wanted.len() > 2 && word.text.strip_suffix('s') == Some(wanted) && TOLD_OF.contains(next.text)
}

/// How many words of the reply the phrase takes, where they begin with it.
fn fit(words: &[Token<'_>], phrase: &[String]) -> Option<usize> {
    if fits(words, phrase) {
        return Some(phrase.len());
    }
    parted(words, phrase).or_else(|| bent(words, phrase))
}

/// `taichi` for `tai chi`, `wheel chair` for `wheelchair`: run together, or parted.
fn parted(words: &[Token<'_>], phrase: &[String]) -> Option<usize> {
    match (phrase, words) {
        ([one, two], [word, ..]) if word.text.len() > 5 && one.len() + two.len() == word.text.len() => {
            (word.text.strip_prefix(one.as_str()) == Some(two)).then_some(1)
        }
        ([one], [first, second, ..]) if one.len() > 6 && first.text.len() + second.text.len() == one.len() => {
            (one.strip_prefix(first.text) == Some(second.text) && second.kind == Kind::Word).then_some(2)
        }
        _ => None,
    }
}

/// Between the words of a phrase, these change nothing: `stayed at home`.
static BETWEEN: Words = Words::of("at the a an my me to in on it just all our been");

/// `stayed at home` for `stayed home`, `costs too much` for `cost too much`, `2 or 3 times` for `two or three times`: the
/// words of a phrase of two or more, with other endings, and one small word more.
fn bent(words: &[Token<'_>], phrase: &[String]) -> Option<usize> {
    if phrase.len() < 2 {
        return None;
    }
    let (mut at, mut added, mut same) = (0, 0, 0);
    for (place, wanted) in phrase.iter().enumerate() {
        let word = words.get(at)?;
        // `some of time`
        if place > 0
            && added == 0
            && phrase.len() > 3
            && matches!(wanted.as_str(), "the" | "a")
            && !is_bent(word, wanted)
        {
            added = 1;
            continue;
        }
        if place > 0 && added == 0 && !is_bent(word, wanted) && BETWEEN.contains(word.text) {
            added = 1;
            at += 1;
        }
        let word = words.get(at)?;
        if !is_bent(word, wanted) {
            return None;
        }
        same += usize::from(word.text == wanted);
        at += 1;
    }
    // Two words that are both bent, or parted, may be others.
    (same > 0 && same + 1 + phrase.len() / 3 >= phrase.len() + added).then_some(at)
}

/// The same word, or with another ending, or written in digits.
fn is_bent(word: &Token<'_>, wanted: &str) -> bool {
    match word.kind {
        Kind::Word => {
            word.text == wanted
                || wanted.as_bytes()[0].is_ascii_digit()
                    && number_word(word.text, Language::ENGLISH).is_some_and(|value| wanted.parse() == Ok(value))
                || is_short_for(word.text, wanted)
                || stem(word.text) == stem(wanted)
                // `love it` for `Loved it`; not `helped` for `Help`.
                || wanted.strip_suffix("ed").or(wanted.strip_suffix('d')).is_some_and(|now| now.len() > 3 && now == word.text)
        }
        Kind::Number { value, .. } => {
            number_word(wanted, Language::ENGLISH).or_else(|| wanted.parse().ok()) == Some(value)
        }
        _ => false,
    }
}

/// `cost` of `costs`, `look` of `looking`: without the ending of a verb or of many; short words are left alone.
fn stem(word: &str) -> &str {
    ["ing", "s"].iter().find_map(|end| word.strip_suffix(end)).filter(|stem| stem.len() > 2).unwrap_or(word)
}

fn fits(words: &[Token<'_>], phrase: &[String]) -> bool {
    words.len() >= phrase.len()
        && phrase.iter().zip(words).all(|(wanted, word)| {
            // `2 busy`
            phrase.len() > 1 && wanted == "too" && word.number() == Some(2)
                || word.kind == Kind::Word
                    && (word.text == wanted
                    || wanted == "and" && matches!(word.text, "n" | "an")
                    // `proper bad`, `dead good`
                    || wanted == "very" && phrase.len() > 1 && VERY.contains(word.text)
                    || is_short_for(word.text, wanted)
                    || is_near(word.text, wanted))
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

/// How the regions say `very`.
static VERY: Words = Words::of("proper dead extremely reyt reet geet awfy");

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
    // `hoem`: the letters of a short word, one pair swapped.
    if wanted.len() == 4 && word.len() == 4 {
        return word != wanted && strsim::osa_distance(word, wanted) == 1 && same_letters(word, wanted);
    }
    let slips = match wanted.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    slips > 0
        && word.len().abs_diff(wanted.len()) <= slips
        // `drives`, `driver`
        && !(wanted.starts_with(word) || word.starts_with(wanted) && word.ends_with(['s', 'r']))
        && strsim::osa_distance(word, wanted) <= slips
}

fn same_letters(word: &str, wanted: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        letters
    };
    sorted(word) == sorted(wanted)
}
