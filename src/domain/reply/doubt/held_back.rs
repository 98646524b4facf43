//! What must hold of any message before a number in it is the answer, whichever way it was read.
//!
//! The message does not take back what it said, ask whether it counts, speak for somebody else, tell of a time to come
//! or of a whole season, explain another scale, or mean the opposite.

use crate::domain::language::Language;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

/// Whom people name when they type for them.
const KIN: &[&str] = &[
    "daughter",
    "son",
    "wife",
    "husband",
    "mum",
    "mam",
    "mother",
    "dad",
    "father",
    "sister",
    "brother",
    "niece",
    "nephew",
    "neighbour",
    "granddaughter",
    "grandson",
    "partner",
    "carer",
    "friend",
    "nan",
    "gran",
];

/// Times longer than any that is asked about.
const SEASONS: &[&str] = &["winter", "summer", "spring", "autumn", "year", "month", "term", "lockdown"];

/// After `would recommend`, these tell of what was asked.
const COME_ALONG: &[&str] = &["coming", "going", "joining", "trying", "attending"];

/// Why no number of this reply may be taken, from its plain words.
pub fn held_back(words: &[Token<'_>], high: i64) -> Option<&'static str> {
    (0..words.len())
        .filter(|at| words[*at].kind == Kind::Word)
        .find_map(|at| at_word(words, at, high).or_else(|| unmeant(words, at)).or_else(|| in_another_hand(words, at)))
}

fn at_word(words: &[Token<'_>], at: usize, high: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    let last_said = || !words[at..].iter().any(is_number);
    match word(0) {
        "forget" | "ignore" | "disregard" | "unsay" => {
            let said = word(1) == "i" || matches!(word(1), "what" | "that") && word(2) == "i";
            let forgets = matches!(before(1), "i" | "to" | "dont" | "never" | "always" | "we");
            (said && !forgets && last_said()).then_some("they may be taking the number back")
        }
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

/// What is hoped, doubted or said to be left alone: `hope its a 7`, `put 8 so youd leave me alone`.
fn unmeant(words: &[Token<'_>], at: usize) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    match word(0) {
        "hope" | "hopefully" | "hoping" | "pray" | "praying" | "doubt" => {
            let so = matches!(word(1), "its" | "im" | "it" | "thats" | "that" | "i");
            let near = words[at..].iter().take(6).take_while(|t| !t.is_break()).any(is_number);
            (so && near).then_some("how it would be, not how it is")
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

/// Who writes is not whom we ask: `this is her son. 4`, `im the daughter`, `wrong number mate. 4`.
fn in_another_hand(words: &[Token<'_>], at: usize) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    match word(0) {
        "wrong" if at < 3 && matches!(word(1), "number" | "person" | "house") => {
            let corrects = words.iter().any(|t| matches!(t.text, "meant" | "mean" | "sorry" | "oops"));
            (!corrects).then_some("somebody else may be writing")
        }
        "this" if word(1) == "is" && matches!(word(2), "her" | "his" | "their") && KIN.contains(&word(3)) => {
            let passed_on = words.iter().any(|t| matches!(t.text, "says" | "said"));
            (!passed_on).then_some("somebody else may be writing")
        }
        "im" | "am" => {
            let whose = matches!(word(1), "her" | "his" | "their") || word(1) == "the" && word(2) != "carer";
            let supposed = at.checked_sub(1).is_some_and(|b| matches!(words[b].text, "if" | "like" | "think" | "that"));
            let another = word(1) == "not" && is_first_name(word(2));
            (another || whose && !supposed && KIN.contains(&word(2))).then_some("somebody else may be writing")
        }
        _ => None,
    }
}

/// `and pigs fly past the window`: nothing said beside it is meant.
pub fn pigs_fly(words: &[Token<'_>], at: usize) -> bool {
    matches!(words[at].text, "pigs" | "pig")
        && words[at..].iter().take(4).any(|t| matches!(t.text, "fly" | "flies" | "flew" | "flying"))
}

fn is_number(token: &Token<'_>) -> bool {
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
            &[("10 is best mark and i give 3", 3), ("been a 2 all week", 2)],
            &[
                "8... forget i said that, i was being brave",
                "im the daughter. for me its an 8",
                "better next week, maybe a 7 by then",
                "been a 2 all winter",
                "in poland 6 is best mark. i give 3",
                "in my country we say 1 is best mark, so 2",
                "10/10 would recommend losing your bus pass",
                "mum is about a 4 but i think youre asking about me",
                "6. does that count",
                "hope its a 7",
                "i doubt its a 7",
                "put 8 so youd leave me alone",
                "this is her son. 4",
            ],
        );
    }
}
