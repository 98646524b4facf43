//! Kinds of words: the sets that the rules name with `#kind` and the statistical reader counts.
//!
//! `lexicon.txt` is the published table of those in rules, `thesaurus.txt` of the rest. It must not know of classes.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

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

/// What our tables say of one word. A word of a message is looked up once, and asked of this what is to be known of it.
#[derive(Debug)]
pub struct Entry {
    /// Counts all entries: a place in tables that others make of them.
    pub number: usize,
    /// The numbers of the kinds that it is of.
    pub kinds: Vec<u16>,
    /// Its place among the commonest of English, the commonest first.
    pub among_commonest: Option<usize>,
    /// It is one of those, or of a kind in the lexicon.
    pub is_common: bool,
}

static ENTRIES: LazyLock<FxHashMap<&'static str, Entry>> = LazyLock::new(|| {
    let mut entries: FxHashMap<&'static str, Entry> = FxHashMap::default();
    let mut change = |word: &'static str, change: &mut dyn FnMut(&mut Entry)| {
        let number = entries.len();
        let new = || Entry { number, kinds: Vec::new(), among_commonest: None, is_common: false };
        change(entries.entry(word).or_insert_with(new));
    };
    for (number, (_, words)) in (0_u16..).zip(kinds().iter().chain(THESAURUS.iter())) {
        for word in words {
            change(word, &mut |entry| entry.kinds.push(number));
        }
    }
    for (place, word) in include_str!("common.txt").split_whitespace().enumerate() {
        change(word, &mut |entry| (entry.among_commonest, entry.is_common) = (Some(place), true));
    }
    for word in kinds().iter().flat_map(|(_, words)| words) {
        change(word, &mut |entry| entry.is_common = true);
    }
    entries
});

/// What is known of a word, if it stands in any of our tables.
pub fn entry(word: &str) -> Option<&'static Entry> {
    ENTRIES.get(word)
}

/// Every word that stands in our tables.
pub fn entries() -> impl ExactSizeIterator<Item = (&'static str, &'static Entry)> {
    ENTRIES.iter().map(|(word, entry)| (*word, entry))
}

/// The numbers of the kinds that a word is of.
pub fn kinds_of(word: &str) -> &'static [u16] {
    entry(word).map_or(&[], |entry| &entry.kinds)
}

/// Whether a word stands in any of our tables: it is what it looks like, and no slip.
pub fn is_known(word: &str) -> bool {
    entry(word).is_some()
}

/// Whether a word is one of the commonest of English, or of a kind in the lexicon.
pub fn is_common(word: &str) -> bool {
    entry(word).is_some_and(|entry| entry.is_common)
}
