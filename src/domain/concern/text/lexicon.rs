//! Kinds of words: the sets that the rules name with `#kind` and the statistical reader counts.
//!
//! `lexicon.txt` is the published table of those in rules, `thesaurus.txt` of the rest. It must not know of classes.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::spelling;

/// Kinds with their words.
type Kinds = Vec<(&'static str, Vec<&'static str>)>;

static KINDS: LazyLock<Kinds> = LazyLock::new(|| table(include_str!("lexicon.txt")));

/// Many more kinds, which the statistical reader counts; some of them an opt-out may stand beside.
static THESAURUS: LazyLock<Kinds> = LazyLock::new(|| table(include_str!("thesaurus.txt")));

fn table(text: &'static str) -> Kinds {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .map(|(kind, words)| {
            let mut members: Vec<&str> = Vec::new();
            for word in words.split_whitespace() {
                let usual = spelling::usual(word).filter(|usual| !usual.contains(' ')).unwrap_or(word);
                if !members.contains(&usual) {
                    members.push(usual);
                }
            }
            (kind.trim(), members)
        })
        .collect()
}

/// Every kind with its words, in the order of the table.
pub fn kinds() -> &'static [(&'static str, Vec<&'static str>)] {
    &KINDS
}

/// The words of a kind of the thesaurus; none if it has no such kind.
pub fn thesaurus(kind: &str) -> &'static [&'static str] {
    THESAURUS.iter().find(|(name, _)| *name == kind).map_or(&[], |(_, words)| words.as_slice())
}

/// Hashing for tables of short words: the same on every machine, and far quicker than the library's.
pub use crate::domain::reply::word_hash::WordHasher as QuickHash;

static KINDS_OF: LazyLock<HashMap<&'static str, Vec<u16>, QuickHash>> = LazyLock::new(|| {
    let mut table: HashMap<&str, Vec<u16>, QuickHash> = HashMap::default();
    for (number, (_, words)) in (0_u16..).zip(kinds().iter().chain(THESAURUS.iter())) {
        for word in words {
            table.entry(word).or_default().push(number);
        }
    }
    table
});

/// The numbers of the kinds that a word is of.
pub fn kinds_of(word: &str) -> &'static [u16] {
    KINDS_OF.get(word).map_or(&[], Vec::as_slice)
}

/// Whether a word stands in any of our tables: it is what it looks like, and no slip.
pub fn is_known(word: &str) -> bool {
    is_among_commonest(word) || KINDS_OF.contains_key(word)
}

/// Whether a word is one of the commonest of English, or of a kind in the lexicon.
pub fn is_common(word: &str) -> bool {
    is_among_commonest(word) || IN_LEXICON.contains(word)
}

/// Whether a word is one of the commonest of English.
pub fn is_among_commonest(word: &str) -> bool {
    COMMON.contains(word)
}

static IN_LEXICON: LazyLock<HashSet<&'static str, QuickHash>> =
    LazyLock::new(|| kinds().iter().flat_map(|(_, words)| words.iter().copied()).collect());

static COMMON: LazyLock<HashSet<&'static str, QuickHash>> =
    LazyLock::new(|| include_str!("common.txt").split_whitespace().collect());
