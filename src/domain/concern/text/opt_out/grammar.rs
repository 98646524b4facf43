//! A small grammar: named rules, each with its constructions, and where in a message each may end.
//!
//! A construction is one line: words that stand next to each other, `a|b` either, `<name>` any construction of an
//! earlier rule, `word?` may be absent, `word+` as often as it
//! comes, `word*` both. Rules name only earlier rules, so nothing
//! recurses, and every rule is tried once at every word: time grows with the message, not faster. It must not know
//! what its rules mean.

#![allow(clippy::cast_possible_truncation, reason = "some hundred rules and a few thousand words")]

use std::ops::Range;

use rustc_hash::FxHashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::spelling;
use super::begins::Begins;

/// A named rule: its name and its constructions, one a line.
pub type Table = &'static [(&'static str, &'static str)];

/// The most words of which places fit into [`Places`].
pub const MOST_WORDS: usize = 62;

/// Places between words, one bit each.
pub type Places = u64;

/// Marks a place in the memory that is filled in.
const TRIED: Places = 1 << 63;

/// A word of the grammar, by number.
pub type Word = u16;

/// The number of a word that the grammar does not have.
pub const UNKNOWN: Word = Word::MAX;

/// A rule, by number.
#[derive(Clone, Copy, Debug)]
pub struct RuleId(u16);

#[derive(Debug, Default)]
struct Part {
    words: Vec<Word>,
    rules: Vec<u16>,
    optional: bool,
    repeated: bool,
    /// One bit for every sixty-fourth word: where it is not set, no word of the part stands and no rule of it begins.
    may_begin: u64,
}

type Construction = Vec<Part>;

/// What must be there for a construction to be tried where one of its first words stands.
#[derive(Clone, Copy, Debug)]
struct Needs {
    second: Second,
    /// Of two parts behind its beginning that must be there, [`Part::may_begin`].
    behind: [u64; 2],
}

/// What can be the second word of a construction.
#[derive(Clone, Copy, Debug, Default)]
struct Second {
    /// The bits of such words.
    words: u64,
    /// There need be none.
    may_be_absent: bool,
}

impl Second {
    fn or(self, other: Self) -> Self {
        Self { words: self.words | other.words, may_be_absent: self.may_be_absent || other.may_be_absent }
    }

    fn may_be(self, bits: u64) -> bool {
        self.may_be_absent || self.words & bits != 0
    }
}

#[derive(Debug, Default)]
struct Rule {
    constructions: Vec<Construction>,
    /// For each construction the words that it can begin with, sorted.
    begins: Vec<Vec<Word>>,
    /// For each construction what it needs besides its first word.
    needs: Vec<Needs>,
}

impl Rule {
    /// The words of a rule that is only a list of words.
    fn plain_words(&self) -> Option<Vec<u16>> {
        let plain = self.constructions.iter().all(|parts| match parts.as_slice() {
            [only] => only.rules.is_empty() && !only.optional && !only.repeated,
            _ => false,
        });
        plain.then(|| self.constructions.iter().flat_map(|parts| parts[0].words.iter().copied()).collect())
    }
}

/// The bits of all words in [`Part::may_begin`]: what has them tells nothing.
const EVERY_WORD: u64 = u64::MAX;

/// The bit of a word in [`Part::may_begin`].
fn bit_of(word: Word) -> u64 {
    1 << (word % 64)
}

/// What a construction needs behind its beginning, as told by the two parts that fewest words can stand for.
fn needs_behind(parts: &[Part]) -> [u64; 2] {
    let mut needed: Vec<u64> = parts.iter().filter(|part| !part.optional).skip(1).map(|part| part.may_begin).collect();
    needed.sort_by_key(|words| words.count_ones());
    needed.resize(2, EVERY_WORD);
    [needed[0], needed[1]]
}

/// A word without the accents that a message loses too. Some marks of other scripts count as letters and stay.
fn bare(word: &str) -> String {
    word.nfkd().filter(|&letter| letter.is_alphanumeric() || !is_combining_mark(letter)).collect()
}

/// All rules, ready.
#[derive(Debug, Default)]
pub struct Grammar {
    words: FxHashMap<String, u16>,
    names: FxHashMap<&'static str, u16>,
    rules: Vec<Rule>,
    begins: Begins,
}

impl Grammar {
    /// Compiles tables; a rule may name those of earlier tables and those above it.
    pub fn new(tables: &[Table]) -> Self {
        let mut grammar = Self::default();
        for (name, constructions) in tables.iter().flat_map(|table| table.iter()) {
            let mut rule = Rule::default();
            for line in constructions.lines().map(str::trim).filter(|line| !line.is_empty()) {
                rule.constructions.push(line.split(' ').flat_map(|piece| grammar.parts(piece)).collect());
            }
            rule.begins = rule.constructions.iter().map(|parts| grammar.begins(parts)).collect();
            let needs = |parts: &Construction| Needs { second: grammar.second(parts), behind: needs_behind(parts) };
            rule.needs = rule.constructions.iter().map(needs).collect();
            let before = grammar.names.insert(name, grammar.rules.len() as u16);
            assert!(before.is_none(), "two rules are named {name}");
            grammar.rules.push(rule);
        }
        let begins: Vec<_> = grammar.rules.iter().map(|rule| rule.begins.clone()).collect();
        grammar.begins = Begins::new(grammar.words.len(), &begins);
        grammar
    }

    /// One piece of a line; several parts where its usual spelling is several words.
    fn parts(&mut self, piece: &str) -> Vec<Part> {
        let bare = piece.trim_end_matches(['?', '*', '+']);
        let (optional, repeated) = (piece.ends_with(['?', '*']), piece.ends_with(['*', '+']));
        if let Some(several) = spelling::usual(bare).filter(|usual| usual.contains(' ') && !optional) {
            return several.split(' ').flat_map(|word| self.parts(word)).collect();
        }
        let mut part = Part { optional, repeated, ..Part::default() };
        for name in bare.split('|') {
            match name.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
                Some("question") => part.words.push(self.number("?")),
                Some(name) => {
                    let rule = self.rule(name).0;
                    match self.rules[usize::from(rule)].plain_words() {
                        Some(words) => part.words.extend(words),
                        None => part.rules.push(rule),
                    }
                }
                None => {
                    let usual = spelling::usual(name).filter(|usual| !usual.contains(' '));
                    part.words.push(self.number(usual.unwrap_or(name)));
                }
            }
        }
        part.words.sort_unstable();
        part.words.dedup();
        part.may_begin = self.part_begins(&part).fold(0, |all, word| all | bit_of(word));
        vec![part]
    }

    fn number(&mut self, word: &str) -> u16 {
        let next = self.words.len() as u16;
        // Accents and vowel signs are dropped as they are in a message.
        *self.words.entry(bare(word)).or_insert(next)
    }

    /// The words that a construction can begin with.
    fn begins(&self, parts: &[Part]) -> Vec<Word> {
        let first = parts.iter().position(|part| !part.optional).unwrap_or(parts.len() - 1);
        let mut begins: Vec<Word> = parts[..=first].iter().flat_map(|part| self.part_begins(part)).collect();
        begins.sort_unstable();
        begins.dedup();
        begins
    }

    fn second(&self, parts: &[Part]) -> Second {
        let first = parts.iter().position(|part| !part.optional).unwrap_or(parts.len() - 1);
        (0..=first).fold(Second::default(), |second, place| second.or(self.second_from(parts, place)))
    }

    /// The same where the part at a place begins it.
    fn second_from(&self, parts: &[Part], place: usize) -> Second {
        let part = &parts[place];
        let rest = &parts[place + 1..];
        let up_to = rest.iter().position(|part| !part.optional).map_or(rest.len(), |required| required + 1);
        let again = if part.repeated { part.may_begin } else { 0 };
        let behind = Second {
            words: rest[..up_to].iter().fold(again, |words, part| words | part.may_begin),
            may_be_absent: rest.iter().all(|part| part.optional),
        };
        let of_words = if part.words.is_empty() { Second::default() } else { behind };
        let of_rules = part.rules.iter().flat_map(|&rule| &self.rules[usize::from(rule)].needs);
        of_rules.fold(of_words, |second, &Needs { second: within, .. }| {
            let second = second.or(Second { may_be_absent: false, ..within });
            // Where one word can be all of a rule, the next is of what stands behind it.
            if within.may_be_absent { second.or(behind) } else { second }
        })
    }

    fn part_begins<'a>(&'a self, part: &'a Part) -> impl Iterator<Item = Word> + 'a {
        let of_rules = part.rules.iter().flat_map(|&rule| self.rules[usize::from(rule)].begins.iter().flatten());
        part.words.iter().chain(of_rules).copied()
    }

    /// The rule of a name. A name that is not there is a slip of the author: every test that reads finds it.
    pub fn rule(&self, name: &str) -> RuleId {
        RuleId(*self.names.get(name).unwrap_or_else(|| panic!("no rule is named {name}")))
    }

    /// Every word that some rule has.
    #[cfg(test)]
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }

    /// The number of a word that the grammar has.
    pub fn word(&self, word: &str) -> Option<Word> {
        self.words.get(word).copied()
    }
}

/// A message in the words of a grammar, and what was already tried on it.
pub struct Message<'a> {
    grammar: &'a Grammar,
    words: Vec<Word>,
    /// For each place, what added to the entry of a rule gives its place in the memory.
    shifts: Vec<usize>,
    /// For each place, the bits of the words behind it.
    behind: Vec<u64>,
    memory: Vec<Places>,
}

impl<'a> Message<'a> {
    /// At most [`MOST_WORDS`] words.
    pub fn new(grammar: &'a Grammar, words: Vec<Word>) -> Self {
        debug_assert!(words.len() <= MOST_WORDS, "places must fit");
        let mut end = 0_usize;
        let shift = |&word: &Word| {
            let entries = grammar.begins.entries(word);
            let shift = end.wrapping_sub(entries.start);
            end += entries.len();
            shift
        };
        let shifts = words.iter().map(shift).collect();
        let mut behind = vec![0; words.len()];
        for place in (1..words.len()).rev() {
            behind[place - 1] = behind[place] | bit_of(words[place]);
        }
        Self { grammar, words, shifts, behind, memory: vec![0; end] }
    }

    /// Where a rule may end if it begins at a place.
    pub fn ends(&mut self, rule: RuleId, from: usize) -> Places {
        let Some(&word) = self.words.get(from) else { return 0 };
        let grammar = self.grammar;
        let Some(entry) = grammar.begins.entry(word, rule.0) else { return 0 };
        let slot = entry.wrapping_add(self.shifts[from]);
        if self.memory[slot] & TRIED == 0 {
            let Rule { constructions, needs, .. } = &grammar.rules[usize::from(rule.0)];
            let behind = self.behind[from];
            let next = self.words.get(from + 1).map_or(0, |&word| bit_of(word));
            let is_there = |needed: u64, bits: u64| needed == EVERY_WORD || needed & bits != 0;
            let may_be = |Needs { second, behind: needed }: Needs| {
                second.may_be(next) && needed.into_iter().all(|needed| is_there(needed, behind))
            };
            let begun = grammar.begins.constructions(entry).iter().map(|&number| usize::from(number));
            let ends = begun
                .filter(|&number| may_be(needs[number]))
                .fold(0, |ends, number| ends | self.run(&constructions[number], from));
            self.memory[slot] = ends | TRIED;
        }
        self.memory[slot] & !TRIED
    }

    fn run(&mut self, parts: &[Part], from: usize) -> Places {
        let mut at = 1 << from;
        for part in parts {
            let mut reached = self.step(part, at);
            if part.repeated {
                let mut fresh = reached;
                while fresh != 0 {
                    fresh = self.step(part, fresh) & !reached;
                    reached |= fresh;
                }
            }
            at = if part.optional { at | reached } else { reached };
            if at == 0 {
                break;
            }
        }
        // A construction of which all parts were absent has said nothing.
        at & !(1 << from)
    }

    fn step(&mut self, part: &Part, at: Places) -> Places {
        let mut reached = 0;
        for place in places(at) {
            let Some(&word) = self.words.get(place) else { continue };
            if part.may_begin & bit_of(word) == 0 {
                continue;
            }
            if part.words.binary_search(&word).is_ok() {
                reached |= 1 << (place + 1);
            }
            for &rule in &part.rules {
                reached |= self.ends(RuleId(rule), place);
            }
        }
        reached
    }
}

/// The places of which the bit is set, in order.
pub fn places(mut bits: Places) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros() as usize;
        bits &= bits.wrapping_sub(1);
        (place < MOST_WORDS + 1).then_some(place)
    })
}

/// A run of places, as bits.
pub fn run(places: Range<usize>) -> Places {
    places.fold(0, |bits, place| bits | 1 << place)
}
