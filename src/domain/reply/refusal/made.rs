//! Refusals by their make-up: `ill not answer that one`, `am no telling ye`, `havent the foggiest how id score that`.
//!
//! Nobody can list how people decline, but they do it with few verbs: what they will not do is to say, to score or to
//! share; what they have not is a notion. What else stands in the clause must belong to that.

use std::collections::HashMap;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::{Bits, Kinds, listed_in};

/// Before [`TELL`], these decline; alone too.
const RATHER: &str =
    "rather not|rather no|rather nae|sooner not|sooner no|prefer not to|prefer not|prefer to not|decline to|shant";

/// Before [`TELL`], these decline.
const WILL_NOT: &str = "wont be|wont|winna|willnae|will not be|will not|ill not be|ill not|shant be|shall not|not going to|not goin to|not gonna|not gonna be|not about to|no gonnae|no gonna|no going to|no for|not for|nae for|not be|dont want to|dont wanna|do not want to|dont wish to|do not wish to|dont care to|dont like|dont feel like|dont fancy|refuse to|not prepared to|not willing to|not ready to|not comfortable|not up for|uncomfortable|can i not|not|no|dont";

// What a word may do in a refusal.

/// What they will not do; after a bare `not` only what ends in `ing`.
const TELLS: Bits = 1;

/// With a number, a score or the like after it, it tells too.
const GIVES: Bits = 1 << 1;

/// What is given.
const IS_GIVEN: Bits = 1 << 2;

/// Anywhere in the clause, it makes it about something else than our question.
const ELSEWHERE: Bits = 1 << 3;

/// Who alone knows.
const KNOWS: Bits = 1 << 4;

/// What nobody has who does not know.
const NOTION: Bits = 1 << 5;

/// What cannot be done by who does not know, after `dont`, `cant` and the like.
const KNOW: Bits = 1 << 6;

/// No refusal is made up without one of these or an opening: most clauses have neither.
const NEEDED: Bits = 1 << 7;

static WORDS: Kinds = Kinds::of(&[
    (
        TELLS,
        "say saying sayin tell telling tellin answer answering answerin discuss discussing share sharing disclose disclosing
         divulge reveal revealing score scoring rate rating comment commenting",
    ),
    (
        GIVES,
        "put putting puttin give giving givin do doing doin go going get getting talk talking talkin speak speaking reduce
         reducing pick picking",
    ),
    (
        IS_GIVEN,
        "number numbers figure figures score scores mark marks rating scale scales answer into about this that these those",
    ),
    (
        ELSEWHERE,
        "he she they it'll phone door call calls stop again ever texts group session come coming if when until till unless
         but everyone people anyone mean",
    ),
    (KNOWS, "god lord hell heaven heavens goodness fuck christ allah who dog gawd dear"),
    (NOTION | NEEDED, "clue clues idea ideas notion scooby foggiest faintest earthly inkling baldy breeze foggy danny"),
    (KNOW, "know knows sure ken remember recall say tell decide judge gauge fathom certain mind"),
    (NEEDED, "business buisness beeswax concern affair affairs between keep keeping private personal nosy nosey intrusive"),
    (NEEDED, "idk dunno knows guess how lost forget hard difficult tricky tough"),
    (NEEDED, "dont cant cannot cannae canny couldnt wouldnt didnt not dinna dinnae havnae"),
]);

fn may(does: Bits, word: &str) -> bool {
    WORDS.of_word(word) & does != 0
}

/// How a refusal to tell may open: the words after the first, and whether it may end there too.
type Opening = (Vec<&'static str>, bool);

/// Openings by their first word.
static OPENINGS: LazyLock<FxHashMap<&'static str, Vec<Opening>>> = LazyLock::new(|| {
    let openings = |list: &'static str, alone: bool| list.split('|').map(move |opening| (opening.split(' '), alone));
    let mut table: HashMap<_, Vec<Opening>, _> = HashMap::default();
    for (mut words, alone) in openings(RATHER, true).chain(openings(WILL_NOT, false)) {
        if let Some(first) = words.next() {
            table.entry(first).or_default().push((words.collect(), alone));
        }
    }
    table
});

/// The longest opening that the words begin with: how many words it has, and whether it may end there too.
fn opening_of(words: &[&str]) -> Option<(usize, bool)> {
    let (first, rest) = words.split_first()?;
    let fits = OPENINGS.get(first)?.iter().filter(|(more, _)| rest.starts_with(more));
    fits.map(|(more, alone)| (more.len() + 1, *alone)).max_by_key(|&(length, alone)| (alone, length))
}

/// How a clause refuses, where it does by its make-up.
pub enum Refused {
    ToSay,
    ToKnow,
}

/// Reads the plain words of one clause.
pub fn made_refusal(words: &[&str]) -> Option<Refused> {
    if !words.iter().any(|word| may(NEEDED, word) || OPENINGS.contains_key(word)) {
        return None;
    }
    let kept = |word: &&str| may(KNOWS, word) || matches!(*word, "not" | "no" | "guess" | "good" | "think");
    let words: Vec<&str> =
        words.iter().copied().filter(|word| kept(word) || !parts_of(word).has(Parts::FILLER)).collect();
    if words.is_empty() || words.len() > 14 {
        return None;
    }
    if keeps_to_themselves(&words) {
        return Some(Refused::ToSay);
    }
    if knows_not(&words) {
        return Some(Refused::ToKnow);
    }
    let away = words.iter().any(|word| may(ELSEWHERE, word));
    (!away && (0..words.len()).any(|at| declines(&words, at))).then_some(Refused::ToSay)
}

/// `thats between me and the lord`, `mind yer ain business`, `keep yer nose oot`, `its abit personal`.
fn keeps_to_themselves(words: &[&str]) -> bool {
    let says = |word: &str| words.contains(&word);
    let pair = |one: &str, other: &[&str]| words.windows(2).any(|two| two[0] == one && other.contains(&two[1]));
    let yours = |word: &str| listed_in("your yer ur ya you youre", word);
    let concern = words.iter().any(|word| listed_in("business buisness beeswax concern affair affairs", word));
    let short = words.len() <= 9;
    let private = words.iter().any(|word| matches!(*word, "private" | "personal" | "nosy" | "nosey" | "intrusive"));
    let of_it = |word: &str| {
        listed_in(
            "thats its that it this is a abit bit too very rather quite consider matter question private personal nosy nosey intrusive i me for my taste thing find being rude not but and getting now stuff one those are would to answer prefer bits in info",
            word,
        )
    };
    concern
        && (pair("mind", &["your", "yer", "ur", "ya", "you"])
            || says("none")
            || says("nane")
            || (says("my") || says("ma") || says("mi") || says("me")) && (says("not") || says("thats") || says("own")))
        && words.iter().any(|w| yours(w) || matches!(*w, "my" | "ma" | "mi" | "me"))
        && short
        || pair("between", &["me", "myself", "meself"]) && says("and") && short
        || pair("keep", &["your", "yer", "ur"]) && (says("nose") || says("neb") || says("beak"))
        || private && words.iter().all(|word| of_it(word)) && words.len() <= 12
        || words
            .windows(2)
            .any(|two| two[0] == "to" && matches!(two[1], "myself" | "meself" | "masel" | "mesen" | "mysel"))
            && words.windows(2).any(|two| {
                matches!(two[0], "keep" | "keeping") && matches!(two[1], "that" | "it" | "this" | "them" | "those")
            })
        || says("keep")
            && (says("private") || says("myself") || says("meself") || says("masel"))
            && short
            && !says("busy")
            && !says("going")
}

/// `hell knows`, `havent the foggiest`, `dont know how id score that`, `cannae mind`, `your guess is as good as mine`.
fn knows_not(words: &[&str]) -> bool {
    let text = |at: usize| words.get(at).copied().unwrap_or_default();
    let last = words.len() - 1;
    (0..words.len()).any(|at| {
        let rest = |from: usize| asks_how(words.get(from..).unwrap_or_default());
        match text(at) {
            "knows" => {
                let only = usize::from(matches!(at.checked_sub(1).map(text), Some("only" | "alone")));
                at > only && may(KNOWS, text(at - 1 - only)) && at - only <= 3 && last - at <= 1
            }
            "guess" => {
                at > 0 && matches!(text(at - 1), "your" | "ur" | "yer") && words.ends_with(&["good", "as", "mine"])
            }
            "should" | "would" | "wud" | "do" | "am" => {
                at > 0
                    && text(at - 1) == "how"
                    && text(at + 1) == "i"
                    && words[at..].contains(&"know")
                    && last <= at + 4
            }
            "lost" => matches!(text(at + 1), "count" | "track") && last <= at + 3,
            "forget" => words == ["i", "forget"],
            // `idk anymore`
            "idk" | "dunno" => at <= 1 && rest(at + 1),
            "hard" | "difficult" | "tricky" | "tough" => {
                let judged = matches!(
                    text(at + 2),
                    "say" | "tell" | "know" | "judge" | "score" | "rate" | "answer" | "gauge" | "put"
                );
                text(at + 1) == "to"
                    && judged
                    && last <= at + 6
                    && (text(at + 2) != "put" || words.iter().any(|w| may(IS_GIVEN, w)))
            }
            notion if may(NOTION, notion) => {
                let not = words[..at].iter().rev().take(4).any(|w| {
                    listed_in("not no nae nee havent hevnt hanae havnae havny aint never without dont didnt have", w)
                });
                not && at <= 5 && rest(at + 1)
            }
            "dont" | "cant" | "cannot" | "cannae" | "canny" | "couldnt" | "wouldnt" | "didnt" | "not" | "dinna"
            | "dinnae" | "havnae" => {
                let eased = words[at + 1..]
                    .iter()
                    .take_while(|w| {
                        listed_in("really rightly even honestly quite too entirely for 100 actually properly", w)
                    })
                    .count();
                let know = at + 1 + eased;
                let minds =
                    text(know) == "mind" && matches!(text(at), "dinna" | "dinnae" | "cannae" | "canny" | "cant");
                let put = text(know) == "put"
                    && words[know..].iter().any(|w| matches!(*w, "number" | "figure"))
                    && matches!(text(at), "couldnt" | "wouldnt");
                at <= 4
                    && (put && last <= know + 6
                        // `dont no wot to put`
                        || text(at) == "dont" && text(know) == "no" && rest(know + 1)
                        || may(KNOW, text(know))
                            && (text(know) != "mind" || minds)
                            && (!matches!(text(know), "tell" | "say") || !matches!(text(at), "dont" | "not" | "didnt"))
                            && rest(know + 1)
                            && first_person(&words[..at]))
            }
            _ => false,
        }
    })
}

fn first_person(before: &[&str]) -> bool {
    !before.iter().any(|word| listed_in("you u he she they it if that", word))
}

/// What may follow "don't know": nothing, or how to answer; not what we are about (`dont know what you mean`).
fn asks_how(rest: &[&str]) -> bool {
    let Some(first) = rest.first() else { return true };
    let of_us = rest.iter().any(|word| listed_in("you u ye mean means who text texting on asking want talking", word));
    let answered = rest
        .iter()
        .any(|word| listed_in("number score put say rate answer give pick choose figure mark id feel", word));
    let light = |word: &&str| listed_in("anymore any more now yet today at all the day really lately idea me", word);
    // `not sure if I did or not`
    let whether = matches!(rest, ["if" | "whether", "i" | "we" | "ive", ..]) && rest.len() <= 6;
    // `not sure i could say`
    let could = matches!(rest, ["i", "could" | "can" | "know" | "would", "say" | "tell" | "answer" | "score" | "rate"]);
    (whether || could) && !of_us
        || rest.len() <= 9
            && (matches!(*first, "how" | "what" | "wot" | "wat" | "which" | "where" | "if") && answered && !of_us
                || rest.iter().all(light))
}

/// Whether they decline from `at` on to say or to score.
fn declines(words: &[&str], at: usize) -> bool {
    let before = &words[..at];
    let other = |word: &str| {
        matches!(word, "you" | "u" | "it" | "that" | "who")
            || parts_of(word).has(Parts::OTHER) && !parts_of(word).has(Parts::GLUE)
    };
    if before.len() > 8 || before.iter().any(|word| other(word)) && !before.contains(&"i") {
        return false;
    }
    let Some((length, alone)) = opening_of(&words[at..]) else { return false };
    let rest = &words[at + length..];
    if alone {
        let ends = rest.iter().all(|word| listed_in("this that one it here now today if you mind dont all same", word));
        return ends || tells(rest);
    }
    let going = rest.first().is_some_and(|word| word.ends_with("ing") || word.ends_with("in"));
    match words[at] {
        "not" | "no" if length == 1 => going && tells(rest),
        "dont" if length == 1 => before.last().is_some_and(|word| matches!(*word, "i" | "we")) && tells(rest),
        _ => tells(rest),
    }
}

/// `answer that one`, `put a figure on grief`, `tell you how many`: what is told is their answer.
fn tells(rest: &[&str]) -> bool {
    let Some((verb, object)) = rest.split_first() else { return false };
    if may(GIVES, verb) {
        let into = matches!(*verb, "go" | "going" | "get" | "getting");
        let about = matches!(*verb, "talk" | "talking" | "talkin" | "speak" | "speaking");
        if into && object.first() != Some(&"into")
            || about && !object.iter().take(3).any(|word| matches!(*word, "about" | "numbers"))
        {
            return false;
        }
        return object.len() <= 9
            && object.iter().take(5).any(|word| may(IS_GIVEN, word))
            && !object.iter().any(|w| parts_of(w).has(Parts::CALENDAR));
    }
    let theirs = |word: &str| parts_of(word).has(Parts::OTHER) && !matches!(word, "you" | "u" | "it" | "our" | "we");
    let told = object
        .iter()
        .position(|word| matches!(*word, "how" | "what" | "why" | "which" | "where"))
        .unwrap_or(object.len());
    let strange = object[..told]
        .iter()
        .filter(|word| {
            parts_of(word).is_empty()
                && !may(IS_GIVEN, word)
                && !listed_in("question questions particular ye yer health them anything anymore by over", word)
        })
        .count();
    let most = usize::from(!listed_in("say saying sayin tell telling tellin", verb));
    may(TELLS, verb) && object.len() <= 9 && strange <= most && !object[..told].iter().any(|word| theirs(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to_say(text: &str) -> Option<bool> {
        let words: Vec<&str> = text.split(' ').collect();
        made_refusal(&words).map(|refused| matches!(refused, Refused::ToSay))
    }

    #[test]
    fn agnes_declines_in_her_own_words_and_walter_has_no_notion() {
        for text in [
            "i would prefer not to put a number on it",
            "mind yer ain business",
            "ill not answer that one",
            "thats between me and the lord",
            "not telling you how many days i drank",
            "dont want to put a figure on grief",
            "would sooner keep that to myself if its all the same",
            "thats ma business",
        ] {
            assert_eq!(to_say(text), Some(true), "{text}");
        }
        for text in [
            "oh hell knows",
            "your guess is as good as mine",
            "havent the foggiest idea",
            "i dont know how id score that",
            "cannae mind",
            "its hard to put a number on",
            "dont no wot to put",
        ] {
            assert_eq!(to_say(text), Some(false), "{text}");
        }
        for text in [
            "i rather not go to the group",
            "dont know what you mean",
            "he wont say",
            "dont tell mum",
            "i wont be coming",
            "no idea what you are on about",
            "not going this week",
            "i must decline",
        ] {
            assert_eq!(to_say(text), None, "{text}");
        }
    }
}
