//! What must hold of any message before a number in it is the answer, whichever way it was read.
//!
//! The message does not take back what it said, ask whether it counts, speak for somebody else, tell of a time to come
//! or of a whole season, explain another scale, or mean the opposite.

use crate::domain::language::Language;
use crate::domain::reply::doubt::beside_the_point::{
    at_other_times, in_part, of_another_measure, of_another_thing, told_of_another,
};
use crate::domain::reply::doubt::elsewhere::REVIEWED;
use crate::domain::reply::doubt::jest::full_marks_in_irony;
use crate::domain::reply::doubt::undone::{asked_or_undone, takes_back};
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

/// Whom people name when they type for them.
pub static KIN: Words = Words::of(
    "daughter son wife husband mum mam mother dad father sister brother niece nephew neighbour granddaughter \
     grandson partner carer friend nan gran",
);

/// Times longer than any that is asked about.
const SEASONS: &[&str] = &["winter", "summer", "spring", "autumn", "year", "month", "term", "lockdown"];

/// After `would recommend`, these tell of what was asked.
const COME_ALONG: &[&str] = &["coming", "going", "joining", "trying", "attending"];

/// Why `value`, read between `low` and `high`, may not be taken, from the plain words of the reply.
pub fn held_back(words: &[Token<'_>], value: i64, low: i64, high: i64) -> Option<&'static str> {
    // Days and sessions are counted, marks are given.
    let top = value == high && (matches!(high, 10 | 100) || low == 1);
    if full_marks_in_irony(words, top) {
        return Some("it may be a joke");
    }
    let stars = words.iter().filter(|t| matches!(t.kind, Kind::Emoji('⭐' | '🌟' | '★'))).count();
    if stars > 1 && i64::try_from(stars) != Ok(value) {
        return Some("the stars beside it are another number");
    }
    if takes_back(words).is_some_and(|at| !words[at..].iter().any(is_number)) {
        return Some("they may be taking the number back");
    }
    (0..words.len()).filter(|at| words[*at].kind == Kind::Word).find_map(|at| {
        at_word(words, at, high)
            .or_else(|| asked_or_undone(words, at, high))
            .or_else(|| wavers(words, at, value))
            .or_else(|| unmeant(words, at))
            .or_else(|| in_another_hand(words, at))
            .or_else(|| left_open(words, at))
            .or_else(|| at_other_times(words, at, high))
            .or_else(|| of_another_thing(words, at, high))
            .or_else(|| of_another_measure(words, at))
            .or_else(|| in_part(words, at, high))
            .or_else(|| told_of_another(words, at, value))
    })
}

fn at_word(words: &[Token<'_>], at: usize, high: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    let last_said = || !words[at..].iter().any(is_number);
    match word(0) {
        "count" | "counts" => depends_on_what_counts(words, at).then_some("it asks what the question is about"),
        "does" | "do" | "would" | "will" | "did" => {
            let asked = matches!(word(1), "that" | "it" | "this" | "they" | "these" | "those");
            (asked && word(2) == "count" && last_said()).then_some("it asks what the question is about")
        }
        "days" | "sleeps" | "nights" if high <= 14 => {
            let until = matches!(word(1), "to" | "till" | "til" | "until");
            let event = matches!(word(2), "the" | "my" | "me" | "our" | "her" | "his" | "go" | "xmas" | "christmas");
            (until && event).then_some("it counts the days to something")
        }
        "this" | "its" => {
            let is = usize::from(word(0) == "this");
            let phone = matches!(word(is + 2), "phone" | "mobile" | "fone");
            let theirs = matches!(word(is + 1), "her" | "his" | "their" | "mums" | "dads" | "nans");
            (phone && theirs).then_some("somebody else may be writing")
        }
        "asking" => {
            let whom = word(1) == "about" && matches!(word(2), "me" | "him" | "her" | "us" | "mum" | "my");
            (whom && last_said()).then_some("it asks what the question is about")
        }
        "recommend" => {
            let praised = word(1).len() > 4 && word(1).ends_with("ing") && !COME_ALONG.contains(&word(1));
            (praised && matches!(before(1), "would" | "wud" | "definitely")).then_some("it may be a joke")
        }
        "pigs" => pigs_fly(words, at).then_some("it may be a joke"),
        // `im a 10 babe always have been`
        "always" => {
            let brag = matches!((word(1), word(2)), ("have" | "has", "been") | ("was" | "will" | "am" | "is", _));
            (brag && last_said() && words[..at].iter().any(|t| t.number() == Some(high))).then_some("it may be a boast")
        }
        "by" if word(1) == "then" => {
            let near = words[..at].iter().rev().take(2).any(is_number);
            near.then_some("it tells of a time to come, or gone")
        }
        "next" if matches!(word(1), "week" | "month" | "year" | "time") => {
            hoped_for(&words[at..]).then_some("it tells of a time to come")
        }
        "all" => {
            let long = SEASONS.contains(&word(1)) || matches!(word(1), "my" | "me") && word(2) == "life";
            let been = words[..at].iter().any(|t| matches!(t.text, "been" | "bin" | "was" | "ive"));
            let now = words.iter().any(|t| parts_of(t.text).has(Parts::NOW) || matches!(t.text, "still" | "but"));
            (long && been && !now).then_some("it tells of a longer time than was asked about")
        }
        "best" | "top" | "highest" | "full" | "lowest" | "worst" | "perfect" => {
            let mark = matches!(word(1), "mark" | "marks" | "score" | "grade" | "note");
            (mark && explains_another_scale(&words[..at], word(0), high)).then_some("it explains another scale")
        }
        "take" if matches!(word(1), "your" | "ur" | "yer") && word(2) == "pick" => Some("they leave it to us"),
        _ => None,
    }
}

/// Who cannot decide, asks whether a time suits, or adds up to another number than `value`: `8 no 6 lol cant decide`, `about 6,
/// is that ok to ring`, `4 days there and one there, it come to five`.
fn wavers(words: &[Token<'_>], at: usize, value: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = at.checked_sub(1).map_or("", |place| words[place].text);
    let last_said = || !words[at..].iter().any(is_number);
    match word(0) {
        "decide" | "choose" | "pick" => {
            let cannot = matches!(before, "cant" | "cannot" | "couldnt" | "cudnt" | "cannae" | "canny" | "not");
            (cannot && last_said()).then_some("they go back and forth, and do not decide")
        }
        "undecided" | "torn" => last_said().then_some("they go back and forth, and do not decide"),
        "is" => {
            let suits =
                matches!(word(1), "that" | "it" | "this") && matches!(word(2), "ok" | "okay" | "alright" | "fine");
            (suits && word(3) == "to").then_some("it asks whether a time suits")
        }
        // `the film was daft id give it a 4`
        "give" | "rate" | "score"
            if matches!(before, "id" | "would") && matches!(word(1), "it" | "them" | "her" | "him") =>
        {
            words[..at].iter().any(|t| REVIEWED.contains(t.text)).then_some("it may be a mark for something else")
        }
        // `7 until about 3 oclock`
        "until" | "till" | "til" if at > 0 && words[at - 1].number() == Some(value) => {
            Some("it has another number for other hours")
        }
        "shouldve" | "wouldve" | "couldve" if matches!(word(1), "been" | "said" | "put") && near_number(words, at) => {
            let only = words.iter().filter(|t| is_number(t)).count() == 1;
            only.then_some("how it would be, not how it is")
        }
        "plus" if at + 1 == words.len() => Some("a bound, not a number"),
        "come" | "comes" | "came" | "adds" | "makes" | "totals" | "totalling" => {
            let sum = words[at + 1..].iter().find(|t| !matches!(t.text, "to" | "up" | "it" | "that" | "about"));
            let says = |t: &Token<'_>| t.number().or_else(|| number_word(t.text, Language::ENGLISH));
            let joined = matches!(word(0), "makes" | "totals" | "totalling") || matches!(word(1), "to" | "up");
            let other = sum.and_then(says).is_some_and(|sum| sum != value && sum < 100);
            (joined && other).then_some("what they add up to is another number")
        }
        _ => None,
    }
}

/// What is hoped, doubted or said to be left alone: `hope its a 7`, `put 8 so youd leave me alone`.
fn unmeant(words: &[Token<'_>], at: usize) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    match word(0) {
        "hope" | "hopefully" | "hoping" | "pray" | "praying" | "doubt" => {
            let so = matches!(word(1), "its" | "im" | "it" | "thats" | "that" | "i");
            // `hoping for 9 by xmas, 5 at present`
            let only = matches!(word(1), "for" | "to") && words.iter().filter(|t| is_number(t)).count() == 1;
            ((so || only) && near_number(words, at)).then_some("how it would be, not how it is")
        }
        "fingers" | "please" | "inshallah" | "inshaallah" => {
            let wishes = matches!((word(0), word(1)), ("fingers", "crossed") | ("please", "god"))
                || at == 0 && word(0).len() > 7 && words.len() < 3;
            (wishes && near_number(words, at)).then_some("how it would be, not how it is")
        }
        "settle" => {
            let would = at.checked_sub(1).is_some_and(|b| matches!(words[b].text, "id" | "would"));
            let first = !words[..at].iter().any(is_number);
            (would && first && word(1) == "for" && near_number(words, at)).then_some("how it would be, not how it is")
        }
        // `a brisk 30 would finish me off`
        "would" | "wud" => {
            let unit = usize::from(at > 0 && parts_of(words[at - 1].text).has(Parts::AMOUNT.with(Parts::UNIT)));
            let supposed = at.checked_sub(1 + unit).is_some_and(|b| is_number(&words[b]));
            (supposed && word(1).len() > 2 && !SUITS.contains(&word(1))).then_some("how it would be, not how it is")
        }
        // `5 ish going on 7 ish`
        "going" if word(1) == "on" => {
            let between = words[..at].iter().rev().take(2).take_while(|t| !t.is_break()).any(is_number)
                && words[at + 2..].iter().take(2).take_while(|t| t.kind == Kind::Word || is_number(t)).any(is_number);
            between.then_some("a range, not one number")
        }
        // `so thats what, a 3`
        "what"
            if at
                .checked_sub(1)
                .is_some_and(|b| matches!(words[b].text, "thats" | "its" | "be" | "that" | "makes")) =>
        {
            let next = words[at + 1..].iter().find(|t| !matches!(t.text, "," | "a" | "an" | "about" | "like"));
            next.is_some_and(is_number).then_some("they wonder at it themselves")
        }
        "can" => (word(1) == "it" && word(2) == "be").then_some("it asks what the question is about"),
        "so" if matches!(word(1), "you" | "youd" | "youll" | "u" | "ye" | "yous" | "they") => {
            let away = words[at + 1..]
                .iter()
                .take(4)
                .any(|t| matches!(t.text, "leave" | "stop" | "shut" | "bugger" | "section"));
            away.then_some("it may be said to be left alone")
        }
        "shut" => {
            (word(1) == "up" && at > 0 && words[at - 1].text == "and").then_some("it may be said to be left alone")
        }
        _ => None,
    }
}

/// After `a 7 would`, these tell of how it is.
const SUITS: &[&str] = &["say", "suit", "cover", "sum", "seem", "probably", "have", "about", "not", "recommend", "you"];

/// Whether a number stands among the next words of the clause.
fn near_number(words: &[Token<'_>], at: usize) -> bool {
    words[at..].iter().take(6).take_while(|t| !t.is_break()).any(is_number)
}

/// What leaves the answer open, takes it back at the end or asks which is wanted: `il leave it blank`, `oh i give up`, `8, no
/// thats not true`, `which you after`, `7 is what id like to say`.
fn left_open(words: &[Token<'_>], at: usize) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    let ends = |n: usize| words.get(at + n).is_none_or(Token::is_break);
    let told = || words[..at].iter().any(is_number);
    let last_said = || !words[at..].iter().any(|t| is_number(t) && t.text != "one");
    match word(0) {
        // `5. never mind`, `9 not me`
        "never" | "not" if told() && ends(2) => {
            let said = words[..at].iter().rev().find(|t| !t.is_break()).is_some_and(is_number);
            let dropped = said && matches!((word(0), word(1)), ("never", "mind") | ("not", "me"));
            (dropped && last_said()).then_some("they may be taking the number back, or it is somebody else's")
        }
        "blank" => {
            let leaves = |word: &str| matches!(word, "leave" | "leaving" | "left" | "leaves");
            (leaves(before(1)) || leaves(before(2))).then_some("they leave the answer open")
        }
        "give" => (word(1) == "up"
            && ends(2)
            && last_said()
            && !matches!(before(1), "wont" | "not" | "never" | "dont" | "to"))
        .then_some("they leave the answer open"),
        "no" | "nah" | "naw" if told() && last_said() => {
            // `put 1. no dont, that looks bad`
            let dont = matches!(word(1), "dont" | "wait") && (ends(2) || word(2) == "put");
            let laughs = ends(1) && matches!(before(1), "lol" | "haha" | "um" | "er" | "hmm");
            let denies = matches!(word(1), "that" | "thats")
                && DENIES.contains(&word(if word(1) == "that" { 2 } else { 1 }))
                || word(1) == "thats" && DENIES.contains(&word(2));
            (laughs || dont || denies).then_some("`no` after it may take it back")
        }
        "which" if last_said() => {
            let wanted = matches!(word(1), "you" | "u" | "ya") && ASKED_FOR.contains(&word(2));
            let asked = matches!(word(1), "one" | "do" | "did" | "dya")
                && matches!(word(2), "do" | "did" | "you" | "u" | "ya" | "is");
            (wanted || asked).then_some("it asks what the question is about")
        }
        "what" if matches!(before(1), "is" | "thats" | "was") && last_said() => {
            let tells = word(1) == "i" && matches!(word(2), "tell" | "told") && !matches!(word(3), "you" | "u" | "ye");
            let would = matches!(word(1), "id" | "i") && matches!(word(2), "like" | "love" | "want" | "would" | "wish");
            (tells || would && word(2 + usize::from(word(2) == "would")) != "say")
                .then_some("how it would be, not how it is")
        }
        _ => None,
    }
}

/// After `no that`, these deny the number before it.
const DENIES: &[&str] = &["was", "wasnt", "isnt", "is", "not", "wrong", "cant", "aint", "a"];

/// After `which you`, these ask for whom or for what the number is.
const ASKED_FOR: &[&str] = &["after", "want", "wanting", "mean", "asking", "need", "on", "looking"];

/// `does sunday count? cos then its 5 otherwise not`: the number holds if the answer is yes.
fn depends_on_what_counts(words: &[Token<'_>], at: usize) -> bool {
    let mut asked = words[..at].iter().rev().take(6).take_while(|t| !t.ends_sentence());
    let after = &words[at + 1..];
    asked.any(|t| matches!(t.text, "does" | "do" | "would" | "will" | "did" | "is"))
        && after.iter().any(|t| matches!(t.text, "then" | "otherwise" | "if"))
        && after.iter().any(is_number)
}

/// Who writes is not whom we ask: `this is her son. 4`, `im the daughter`, `wrong number mate. 4`.
fn in_another_hand(words: &[Token<'_>], at: usize) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    match word(0) {
        "wrong" if at < 3 && matches!(word(1), "number" | "person" | "house") => {
            let corrects = words.iter().any(|t| matches!(t.text, "meant" | "mean" | "sorry" | "oops"));
            (!corrects).then_some("somebody else may be writing")
        }
        "this" if word(1) == "is" && matches!(word(2), "her" | "his" | "their") && KIN.contains(word(3)) => {
            let passed_on = words.iter().any(|t| matches!(t.text, "says" | "said"));
            (!passed_on).then_some("somebody else may be writing")
        }
        "im" | "am" => {
            let whose = matches!(word(1), "her" | "his" | "their") || word(1) == "the" && word(2) != "carer";
            let supposed = at.checked_sub(1).is_some_and(|b| matches!(words[b].text, "if" | "like" | "think" | "that"));
            let another = word(1) == "not" && is_first_name(word(2));
            (another || whose && !supposed && KIN.contains(word(2))).then_some("somebody else may be writing")
        }
        _ => None,
    }
}

/// `and pigs fly past the window`: nothing said beside it is meant.
pub fn pigs_fly(words: &[Token<'_>], at: usize) -> bool {
    matches!(words[at].text, "pigs" | "pig")
        && words[at..].iter().take(4).any(|t| matches!(t.text, "fly" | "flies" | "flew" | "flying"))
}

pub fn is_number(token: &Token<'_>) -> bool {
    match token.kind {
        Kind::Number { .. } | Kind::Odd(_) => true,
        Kind::Word => number_word(token.text, Language::ENGLISH).is_some(),
        _ => false,
    }
}

/// `next week, maybe a 7`: the number after it is one that is hoped for.
fn hoped_for(from: &[Token<'_>]) -> bool {
    let ends = from.iter().position(Token::ends_sentence).unwrap_or(from.len());
    let Some(number) = from[..ends].iter().position(is_number) else { return false };
    let between = &from[..number];
    between
        .iter()
        .any(|t| matches!(t.text, "maybe" | "perhaps" | "hopefully" | "might" | "should" | "could" | "hoping"))
        && !between.iter().any(|t| matches!(t.text, "but" | "so" | "now" | "today"))
}

/// `in Poland 6 is best mark`: another end than ours.
fn explains_another_scale(before: &[Token<'_>], end: &str, high: i64) -> bool {
    let least = i64::from(matches!(end, "lowest" | "worst"));
    let rest = before.iter().rev().skip_while(|t| matches!(t.text, "the" | "a" | "is" | "was" | "as" | "our"));
    rest.clone().next().is_some_and(|t| t.number().is_some_and(|value| value != high && value > least))
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn brenda_says_what_makes_her_number_no_answer() {
        assert_read(
            0..=10,
            &[
                ("10 is best mark and i give 3", 3),
                ("been a 2 all week", 2),
                ("a 3, always have been", 3),
                ("7, no complaints", 7),
                ("four. forget what i put before", 4),
                ("10 out of 10, grandkids came round", 10),
            ],
            &[
                "8 no 6 no 7 lol cant decide",
                "3 ⭐⭐⭐⭐",
                "have a 4 day week",
                "7 until about 3 oclock",
                "shouldve been a 7",
                "about 6 love, is that ok to ring",
                "8... forget i said that, i was being brave",
                "im the daughter. for me its an 8",
                "better next week, maybe a 7 by then",
                "been a 2 all winter",
                "in poland 6 is best mark. i give 3",
                "in my country we say 1 is best mark, so 2",
                "put 1. no dont, that looks bad",
                "im a 10 babe always have been",
                "my therapist uses 1-5 and im a 3 on that",
                "8 from nan, 5 from me",
                "10/10 would recommend losing your bus pass",
                "mum is about a 4 but i think youre asking about me",
                "6. does that count",
                "hope its a 7",
                "i doubt its a 7",
                "put 8 so youd leave me alone",
                "this is her son. 4",
                "4 now il leave it blank",
                "20 no 30 no oh i give up",
                "9! lol no. let me be serious a sec",
                "id say 8, no thats not true is it",
                "6 which do you want",
                "7 is what id like to say",
                "please god an 8 after the scan",
                "fingers crossed for a 6 by xmas",
                "ten outta ten love, roofs come in",
                "4. actually cross that out",
                "5. never mind",
                "9, not me",
                "5 ish going on 7 ish",
                "requires improvement so thats what, a 3",
            ],
        );
    }
}
