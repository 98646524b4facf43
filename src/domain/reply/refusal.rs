//! "Don't know" and "rather not say": answers of their own, when nothing else stands in the reply.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::domain::reply::lexicon::{Parts, parts_of};
use crate::domain::reply::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

const DONT_KNOW: &[&str] = &[
    "dont know",
    "do not know",
    "dont no",
    "dont really know",
    "dunno",
    "dinnae ken",
    "dinna ken",
    "dont ken",
    "idk",
    "no idea",
    "nae idea",
    "not sure",
    "not really sure",
    "unsure",
    "no clue",
    "not a clue",
    "havent a clue",
    "havent got a clue",
    "have not a clue",
    "havent the foggiest",
    "not the foggiest",
    "havent a scooby",
    "couldnt tell you",
    "couldnt tell ya",
    "couldnt say",
    "cant say",
    "hard to say",
    "difficult to say",
    "cant tell",
    "cant remember",
    "dont remember",
    "cant decide",
    "who knows",
    "god knows",
    "search me",
    "beats me",
    "not certain",
    "dont really know what to put",
    "dont know what to put",
    "not sure what to put",
    "no idea what to put",
    "wn i ddim",
    "wni ddim",
    "dwn i ddim",
    "dim syniad",
    "nie wiem",
    "nu stiu",
    "nu stiu sigur",
    "pata nahi",
    "pta nahi",
    "pata nai",
    "pta ni",
    "malum nahi",
    "maloom nahi",
    "nao sei",
    "no se",
    "haven't a clue",
    "🤷",
    "dnt know",
    "dont knw",
    "donno",
    "duno",
    "not too sure",
    "not 100 sure",
    "cannot say",
    "cannot tell you",
];

const RATHER_NOT: &[&str] = &[
    "between me and my gp",
    "between me and my doctor",
    "between me and the doctor",
    "between me and my maker",
    "between me and god",
    "between myself and my gp",
    "between myself and my doctor",
    "between my gp and me",
    "between my doctor and me",
    "prefer to keep that private",
    "prefer to keep this private",
    "prefer to keep it private",
    "like to keep that private",
    "would prefer not to discuss it",
    "prefer not to discuss it",
    "not ask me this again",
    "not ask me that again",
    "not ask me that",
    "dont ask me this again",
    "dont ask me that again",
    "not care to say",
    "not care to answer",
    "no concern of yours",
    "not your concern",
    "not your business",
    "not any of your business",
    "rather not say",
    "rather keep that private",
    "rather keep it private",
    "keep that private",
    "keep it private",
    "none of your concern",
    "sooner not answer",
    "sooner not say",
    "rather not answer",
    "rather not score it",
    "rather not score",
    "rather not rate it",
    "rather not put a number",
    "mind ya own",
    "mind yer own",
    "rather not put a number on it",
    "rather not",
    "rather not give a number",
    "rather not give it a number",
    "rather not give one",
    "rather not put a figure on it",
    "rather not tell you",
    "prefer to keep that to myself",
    "prefer to keep it to myself",
    "rather not discuss it",
    "rather keep that to myself",
    "rather keep it to myself",
    "keep that to myself",
    "keep it to myself",
    "keeping that to myself",
    "prefer not to say",
    "prefer not to answer",
    "prefer not to",
    "prefer not",
    "prefer to not say",
    "prefer not say",
    "none of your business",
    "none of ur business",
    "non of your business",
    "none of your beeswax",
    "mind your own business",
    "mind ur own business",
    "mind your own",
    "mind your beeswax",
    "my own business",
    "my business",
    "thats private",
    "its private",
    "private",
    "personal",
    "too personal",
    "bit personal",
    "not answering that",
    "not answering",
    "not saying",
    "not telling you",
    "not telling",
    "not going to say",
    "not gonna say",
    "not going to answer",
    "dont want to answer that one",
    "dont want to answer",
    "dont wanna answer",
    "dont want to say",
    "dont wanna say",
    "dont wish to say",
    "dont wish to answer",
    "do not want to answer",
    "do not wish to say",
    "do not wish to answer",
    "dont fancy answering",
    "dont feel like answering",
    "dont feel like saying",
    "not comfortable answering",
    "no comment",
    "pass",
    "skip",
    "skip this one",
    "skip that one",
    "skip it",
    "dont care to say",
    "wont say",
    "wont answer",
    "not prepared to say",
    "no answer",
    "nie chce mowic",
    "wole nie mowic",
    "nie powiem",
    "prefer sa nu spun",
    "nu vreau sa spun",
    "well gen i beidio dweud",
    "nosy",
    "nosey",
    "sooner not",
    "id rather no say",
    "keep that one to myself",
    "keep this one to myself",
    "keep this to myself",
    "rather leave that one blank",
    "rather leave this one blank",
    "leave that one blank",
    "leave it blank",
    "leave this blank",
    "leave that blank",
    "leave that one",
    "leave this one",
    "pass on the score",
    "pass on this one",
    "pass on that",
    "pass on this",
    "pass on that one",
    "decline",
    "decline to answer",
    "decline to say",
    "decline to reduce my week to a number",
    "rather not put a figure on it",
    "not at liberty to say",
    "rather not score myself",
    "rather not mark myself",
    "rather leave that one",
    "rather leave it",
    "refuse to answer",
    "refuse",
];

/// How a refusal is softened at its end.
const COURTESIES: &[&str] = &[
    "if it is all the same to you",
    "if it is all the same",
    "if thats alright",
    "if thats ok",
    "if thats okay",
    "if thats all right",
    "if thats all the same",
    "if thats all the same to you",
    "if its all the same",
    "if its all the same to you",
    "if you dont mind",
    "if u dont mind",
    "if you dont mind me saying",
    "if thats fine",
    "if its ok",
    "if its alright",
    "if its okay",
    "if i may",
];

static PHRASES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    // Most replies pass through it, and are short: the quickest kind is worth its few hundred kilobytes.
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA));
    builder.build(DONT_KNOW.iter().chain(RATHER_NOT)).ok()
});

/// A refusal, from the plain words of a reply; `None` when anything else is said, or asked.
///
/// `Rather not, feels like school` tells why: what follows a refusal to say is no answer. What follows "don't know" may be one.
pub fn read_refusal(words: &[Token<'_>]) -> Option<Reading> {
    if words.iter().any(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_) | Kind::Break('?'))) {
        return None;
    }
    whole_refusal(words).or_else(|| {
        let mark = words.iter().position(|t| matches!(t.kind, Kind::Break(',' | '.' | '!' | ';' | '\n')))?;
        let (first, rest) = (whole_refusal(&words[..mark])?, whole_refusal(&words[mark + 1..]));
        let turns = words[mark..]
            .iter()
            .any(|t| matches!(t.text, "but" | "actually" | "oh" | "wait" | "though" | "yes" | "no"));
        let told = first.meaning == Meaning::RatherNot && !turns;
        (told && !is_a_request(words) || rest.is_some_and(|rest| rest.meaning == first.meaning)).then_some(first)
    })
}

/// `skip, next question` and `pass, whatever` may be something else.
fn is_a_request(words: &[Token<'_>]) -> bool {
    words
        .iter()
        .take(3)
        .any(|t| matches!(t.text, "skip" | "pass" | "personal" | "private" | "nosy" | "nosey" | "refuse"))
}

/// More words tell more than a refusal.
const MOST_WORDS: usize = 14;

/// As [`read_refusal`], where all the words are it.
fn whole_refusal(words: &[Token<'_>]) -> Option<Reading> {
    let mut words = words.iter().filter(|t| matches!(t.kind, Kind::Word) || t.text == "🤷").map(|t| t.text);
    let mut said = words.next()?.to_owned();
    for (place, word) in words.enumerate() {
        if place + 2 > MOST_WORDS {
            return None;
        }
        said.push(' ');
        said.push_str(word);
    }
    let said = COURTESIES.iter().find_map(|end| said.strip_suffix(end)).unwrap_or(&said).trim_end();
    let found = PHRASES.as_ref()?.find(said)?;
    let (before, after) = (&said[..found.start()], &said[found.end()..]);
    if !(before.is_empty() || before.ends_with(' ')) || !(after.is_empty() || after.starts_with(' ')) {
        return None;
    }
    let light = Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW).with(Parts::GLUE).with(Parts::YES).with(Parts::NO);
    let is_light = |word: &str| {
        parts_of(word).has(light)
            || matches!(
                word,
                "really"
                    | "have"
                    | "i"
                    | "answer"
                    | "question"
                    | "one"
                    | "this"
                    | "too"
                    | "lol"
                    | "that"
                    | "number"
                    | "any"
                    | "d"
                    | "would"
                    | "wud"
                    | "kindly"
                    | "respect"
                    | "due"
                    | "matter"
                    | "do"
                    | "tell"
                    | "talk"
                    | "discuss"
                    | "share"
                    | "into"
                    | "about"
                    | "go"
            )
    };
    let rest_is_light = before.split_whitespace().chain(after.split_whitespace()).all(is_light);
    if !rest_is_light || before.split_whitespace().any(|word| matches!(word, "you" | "u")) || before.ends_with("not ") {
        return None;
    }
    let phrase = &said[found.start()..found.end()];
    let meaning = if found.pattern().as_usize() < DONT_KNOW.len() { Meaning::DontKnow } else { Meaning::RatherNot };
    Some(Reading { meaning, because: format!("they wrote “{phrase}”") })
}
