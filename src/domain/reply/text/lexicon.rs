//! What part a word can play around an answer. One word may play several.
//!
//! The reader is closed: a number counts only where the words beside it are listed here, so that a word nobody
//! thought of leads to asking again, not to a wrong number. Spelling is that of [`super::tidy`]: no apostrophes.

use std::collections::HashMap;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::reply::text::phrases::{
    ARRIVALS, HEIGHTS, HOLDERS, IN_MIND, LIFTS, MINDS, MOVEMENTS, OWNERS, PHRASES, PLACES, SAYINGS, SELVES, SPEAKERS,
    STANDS, TAKEN, TAKERS, TO_WHERE,
};
use crate::domain::reply::text::words::WORDS;

/// A set of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Parts(u64);

impl Parts {
    /// Courtesy, forms of address, fillers: may stand anywhere and mean nothing.
    pub const FILLER: Self = Self(1);
    /// `about`, `maybe`, `solid`: may stand between the lead and the number.
    pub const HEDGE: Self = Self(1 << 1);
    /// Carries an answer: `say`, `feel`, `score`, `im`.
    pub const ANCHOR: Self = Self(1 << 2);
    /// May stand among the words that lead to an answer.
    pub const GLUE: Self = Self(1 << 3);
    /// The time the question is about.
    pub const NOW: Self = Self(1 << 4);
    /// How somebody is; may stand on either side.
    pub const STATE: Self = Self(1 << 5);
    /// Begins a new thought after an answer: `but`, `cos`.
    pub const AND: Self = Self(1 << 6);
    /// Begins the thought in which the answer stands: `so`, `then`.
    pub const SO: Self = Self(1 << 7);
    /// What is counted, measured or paid for: never an answer.
    pub const UNIT: Self = Self(1 << 8);
    /// Somebody else.
    pub const OTHER: Self = Self(1 << 9);
    pub const PAST: Self = Self(1 << 10);
    /// `would`, `wish`, `if`: not how it is.
    pub const UNREAL: Self = Self(1 << 11);
    pub const NOT: Self = Self(1 << 12);
    /// `less than`, `nearly`: a bound, not a number.
    pub const BOUND: Self = Self(1 << 13);
    /// Before a time of day or a date.
    pub const TIME: Self = Self(1 << 14);
    /// A month or a day of the week.
    pub const CALENDAR: Self = Self(1 << 15);
    /// Takes back what stood before it.
    pub const CORRECT: Self = Self(1 << 16);
    /// Verbs that may follow an answer at once: `7 been gardening`.
    pub const GOES_ON: Self = Self(1 << 17);
    pub const OUT_OF: Self = Self(1 << 18);
    pub const ARTICLE: Self = Self(1 << 19);
    /// Minutes and times: the answer's own unit where amounts are asked.
    pub const AMOUNT: Self = Self(1 << 20);
    pub const BAD: Self = Self(1 << 21);
    pub const GOOD: Self = Self(1 << 22);
    /// Takes back everything before it: `I mean`, `make that`.
    pub const INSTEAD: Self = Self(1 << 23);
    /// Takes back the number before it: `by mistake`.
    pub const MISTAKEN: Self = Self(1 << 24);
    /// Begins a question.
    pub const ASKS: Self = Self(1 << 25);
    pub const RANGE: Self = Self(1 << 26);
    /// Ends a thought when dictated: `full stop`.
    pub const STOP: Self = Self(1 << 27);
    pub const QUESTION: Self = Self(1 << 28);
    pub const YES: Self = Self(1 << 29);
    pub const NO: Self = Self(1 << 30);
    /// `this morning`: what stands before it may be an hour.
    pub const MORNING: Self = Self(1 << 31);
    /// The person speaking begins a thought of their own with it: `I'd say`, `my score is`, `put me down for`.
    pub const FRAME: Self = Self(1 << 32);
    /// A thing that bears a number: `size 8`, `bay 4`.
    pub const LABEL: Self = Self(1 << 33);
    /// Takes back what was said, and waits: `scrap that`, `wrong person`.
    pub const TAKES_BACK: Self = Self(1 << 34);

    /// The whole of the time that is asked about: `all week`.
    pub const WHOLE: Self = Self(1 << 35);
    /// `a bit`, `a little`: after `and`, a part of one more.
    pub const LITTLE: Self = Self(1 << 37);
    /// `if the`: begins a condition.
    pub const CONDITION: Self = Self(1 << 36);

    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Phrases, word after word.
#[derive(Default)]
struct Branch {
    parts: Option<Parts>,
    next: FxHashMap<&'static str, Branch>,
}

impl Branch {
    /// Adds a phrase; one that is listed twice plays both parts.
    fn add(&mut self, words: impl Iterator<Item = &'static str>, parts: Parts) {
        let mut branch = self;
        for word in words {
            branch = branch.next.entry(word).or_default();
        }
        branch.parts = Some(branch.parts.unwrap_or_default().with(parts));
    }
}

struct Lexicon {
    words: FxHashMap<&'static str, Parts>,
    phrases: Branch,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut words: FxHashMap<&'static str, Parts> = HashMap::default();
    let mut phrases = Branch::default();
    let mut add = |word: &'static str, parts: Parts| {
        let known = words.entry(word).or_default();
        *known = known.with(parts);
    };
    for (parts, list) in WORDS {
        list.split_whitespace().for_each(|word| add(word, *parts));
    }
    for (parts, list) in PHRASES {
        for phrase in list.split('|').map(str::trim) {
            if phrase.contains(' ') {
                phrases.add(phrase.split(' '), *parts);
            } else {
                add(phrase, *parts);
            }
        }
    }
    for (firsts, seconds, parts) in [
        (SPEAKERS, SAYINGS, Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME)),
        (MOVEMENTS, ARRIVALS, Parts::ANCHOR.with(Parts::GLUE)),
        (HOLDERS, PLACES, Parts::ANCHOR.with(Parts::GLUE)),
        (OWNERS, STANDS, Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME)),
        (SELVES, HEIGHTS, Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME)),
        (LIFTS, TO_WHERE, Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME)),
        (MINDS, IN_MIND, Parts::ANCHOR.with(Parts::GLUE).with(Parts::FRAME)),
        (TAKERS, TAKEN, Parts::TAKES_BACK),
    ] {
        for first in firsts.split('|').map(str::trim) {
            for second in seconds.split('|').map(str::trim) {
                phrases.add(first.split(' ').chain(second.split(' ')), parts);
            }
        }
    }
    Lexicon { words, phrases }
});

/// The parts a word can play; none for a word that is not listed.
pub fn parts_of(word: &str) -> Parts {
    LEXICON.words.get(word).copied().unwrap_or_default()
}

/// `buzzin`: the listed word in `ing` that is said without its g.
pub fn with_its_g(word: &str) -> Option<&'static str> {
    if word.len() < 5 || !word.ends_with("in") {
        return None;
    }
    let whole = format!("{word}g");
    let begins = || LEXICON.phrases.next.get_key_value(whole.as_str()).map(|(listed, _)| *listed);
    LEXICON.words.get_key_value(whole.as_str()).map(|(listed, _)| *listed).or_else(begins)
}

/// The longest phrase that begins with `head`; `following(n)` is the word `n` places later. Gives its length in words.
pub fn phrase_at<'t>(head: &str, following: impl Fn(usize) -> Option<&'t str>) -> Option<(usize, Parts)> {
    let mut branch = LEXICON.phrases.next.get(head)?;
    let mut longest = None;
    let mut length = 1;
    while let Some(next) = following(length).and_then(|word| branch.next.get(word)) {
        branch = next;
        length += 1;
        longest = branch.parts.map(|parts| (length, parts)).or(longest);
    }
    longest
}
