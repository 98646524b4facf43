//! The phrase language of the rules: `i|we #want to die`, compiled once, matched against words.
//!
//! Words stand next to each other unless a gap is written: `_` one word at most, `*` four, `..` twelve.
//! `a|b` either; `#kind` any word of that kind in the lexicon; `word?` may be absent; `^` first, `$` last;
//! `word~` any word that begins so. It must not know what a phrase means.

#![allow(clippy::cast_possible_truncation, reason = "a few thousand phrases and symbols")]

use std::cell::Cell;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::lexicon;
use super::normalise::Words;
use super::spelling;
use super::symbols::{Symbol, Symbols};

/// Steps that one attempt may take: phrases are short, so more would only be a message built to slow us.
const STEPS: u32 = 96;

#[derive(Debug)]
struct Part {
    any_of: Vec<Symbol>,
    /// How many words may stand before it.
    gap: usize,
    optional: bool,
}

#[derive(Debug)]
struct Phrase {
    /// What the caller gets back when it is found.
    owner: u32,
    parts: Vec<Part>,
    first: bool,
    last: bool,
}

/// A phrase to be tried where a symbol of its rarest part stands.
#[derive(Clone, Debug)]
struct Candidate {
    phrase: u32,
    /// Of [`Phrases::needs`]: what its other parts need.
    needs: Range<u32>,
}

/// One symbol of those of which a message must have one.
#[derive(Clone, Copy, Debug)]
struct Need {
    symbol: Symbol,
    /// The next symbol is of another part.
    last: bool,
}

/// Where a phrase was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub owner: u32,
    /// First word, and one past the last.
    pub from: usize,
    pub to: usize,
}

/// All phrases, ready.
#[derive(Debug, Default)]
pub struct Phrases {
    symbols: FxHashMap<String, Symbol>,
    /// By their first byte.
    prefixes: Vec<Vec<(String, Symbol)>>,
    /// For each entry of the lexicon: its symbols, a part of `of_entries`.
    entries: Vec<Range<u32>>,
    of_entries: Vec<Symbol>,
    /// The symbols of each other word that stands in a phrase.
    known: FxHashMap<String, Vec<Symbol>>,
    rows: Vec<Phrase>,
    /// For each symbol, the phrases of whose rarest part it is one.
    rarest: Vec<Vec<Candidate>>,
    /// What the parts besides the rarest need, in one piece: most phrases are given up here, and nothing else of them
    /// is looked at.
    needs: Vec<Need>,
}

/// What is kept from message to message.
#[derive(Debug, Default)]
struct Scratch {
    symbols: Symbols,
    /// One bit a phrase.
    tried: Vec<u64>,
}

thread_local! {
    static SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

impl Phrases {
    /// Adds a phrase; `owner` is given back with every place where it is found.
    pub fn add(&mut self, owner: u32, text: &str) {
        let mut pieces = text.split_whitespace().filter(|piece| *piece != "^");
        if let Some(maybe) = pieces.next().filter(|piece| piece.len() > 1 && piece.ends_with('?')) {
            // What a phrase begins with is looked up, so it must be there: with it and without are two phrases.
            let start = if text.trim_start().starts_with('^') { "^ " } else { "" };
            let rest = pieces.collect::<Vec<_>>().join(" ");
            self.add(owner, &format!("{start}{} {rest}", &maybe[..maybe.len() - 1]));
            self.add(owner, &format!("{start}{rest}"));
            return;
        }
        let mut phrase = Phrase { owner, parts: Vec::new(), first: false, last: false };
        let mut gap = 0;
        for piece in text.split_whitespace() {
            match piece {
                "^" => phrase.first = true,
                "$" => phrase.last = true,
                "_" => gap += 1,
                "*" => gap += 4,
                ".." => gap += 12,
                _ => {
                    if let Some(several) = spelling::usual(piece).filter(|usual| usual.contains(' ')) {
                        for word in several.split(' ') {
                            let any_of = vec![self.symbol(word)];
                            phrase.parts.push(Part { any_of, gap, optional: false });
                            gap = 0;
                        }
                        continue;
                    }
                    let optional = piece.len() > 1 && piece.ends_with('?');
                    let names = if optional { &piece[..piece.len() - 1] } else { piece };
                    let any_of = names.split('|').map(|name| self.symbol(single(name))).collect();
                    phrase.parts.push(Part { any_of, gap, optional });
                    gap = 0;
                }
            }
        }
        if let Some(first) = phrase.parts.first_mut() {
            // A phrase is found by its first word.
            first.optional = false;
        }
        self.rows.push(phrase);
    }

    fn symbol(&mut self, name: &str) -> Symbol {
        let next = self.symbols.len() as Symbol;
        *self.symbols.entry(name.to_owned()).or_insert(next)
    }

    /// After the last `add`: gives every word its symbols and every symbol the phrases that are tried where it stands.
    #[must_use]
    pub fn ready(mut self) -> Self {
        for (kind, words) in lexicon::kinds() {
            // A kind that no phrase names need not be looked for.
            let Some(&symbol) = self.symbols.get(&format!("#{kind}")) else { continue };
            for word in words {
                self.known.entry((*word).to_owned()).or_default().push(symbol);
            }
        }
        for (name, &symbol) in &self.symbols {
            if let Some(prefix) = name.strip_suffix('~') {
                let first = usize::from(prefix.as_bytes()[0]);
                self.prefixes.resize(self.prefixes.len().max(first + 1), Vec::new());
                self.prefixes[first].push((prefix.to_owned(), symbol));
            } else if !name.starts_with('#') {
                self.known.entry(name.clone()).or_default().push(symbol);
            }
        }
        for (word, symbols) in &mut self.known {
            symbols.extend(begun_by(&self.prefixes, word));
            symbols.sort_unstable();
            symbols.dedup();
        }
        self.sort_by_rarest();
        self.entries = vec![0..0; lexicon::entries().len()];
        for (word, entry) in lexicon::entries() {
            let from = self.of_entries.len() as u32;
            match self.known.remove(word) {
                Some(symbols) => self.of_entries.extend(symbols),
                None => self.of_entries.extend(begun_by(&self.prefixes, word)),
            }
            self.entries[entry.number] = from..self.of_entries.len() as u32;
        }
        self
    }

    /// For each phrase, which parts fewest messages have a word of, as far as the table of common words tells.
    fn sort_by_rarest(&mut self) {
        // How often a word is met falls with its place among the commonest (Zipf).
        let met = |place: usize| 2000 / (place + 10) + 30;
        let mut often = vec![1_usize; self.symbols.len()];
        for (word, symbols) in &self.known {
            let weight = lexicon::entry(word).and_then(|entry| entry.among_commonest).map_or(1, met);
            for &symbol in symbols {
                often[usize::from(symbol)] += weight;
            }
        }
        let how_often = |part: &&Part| part.any_of.iter().map(|&symbol| often[usize::from(symbol)]).sum::<usize>();
        self.rarest = vec![Vec::new(); self.symbols.len()];
        for (phrase, row) in (0_u32..).zip(&self.rows) {
            let mut needed: Vec<&Part> = row.parts.iter().filter(|part| !part.optional).collect();
            needed.sort_by_key(how_often);
            let from = self.needs.len() as u32;
            for part in &needed[1..] {
                let last = part.any_of.len() - 1;
                let need = |(at, &symbol): (usize, &Symbol)| Need { symbol, last: at == last };
                self.needs.extend(part.any_of.iter().enumerate().map(need));
            }
            let candidate = Candidate { phrase, needs: from..self.needs.len() as u32 };
            needed[0].any_of.iter().for_each(|&symbol| self.rarest[usize::from(symbol)].push(candidate.clone()));
        }
    }

    /// The symbols of every word: its kinds, itself, its beginnings.
    fn read_symbols(&self, words: &Words, symbols: &mut Symbols) {
        symbols.clear(self.symbols.len());
        for place in 0..words.count() {
            if let Some(entry) = words.entries[place] {
                let Range { start, end } = self.entries[entry.number];
                symbols.add_word(self.of_entries[start as usize..end as usize].iter().copied());
            } else if let Some(known) = self.known.get(words.word(place)) {
                symbols.add_word(known.iter().copied());
            } else {
                symbols.add_word(begun_by(&self.prefixes, words.word(place)));
            }
        }
    }

    /// Every phrase that is found, in the order of its first word; a phrase may be found in several places.
    pub fn find(&self, words: &Words, found: &mut Vec<Found>) {
        let mut scratch = SCRATCH.take().unwrap_or_default();
        let Scratch { symbols, tried } = &mut *scratch;
        self.read_symbols(words, symbols);
        let begun = found.len();
        tried.clear();
        tried.resize(self.rows.len() / 64 + 1, 0);
        // Few words are common to many phrases, and those are not their rarest: so few phrases are tried.
        for &symbol in symbols.met() {
            for Candidate { phrase, needs } in &self.rarest[usize::from(symbol)] {
                let needs = &self.needs[needs.start as usize..needs.end as usize];
                let (block, bit) = (*phrase as usize / 64, 1 << (phrase % 64));
                if tried[block] & bit == 0 && all_there(needs, symbols) {
                    tried[block] |= bit;
                    find_phrase(&self.rows[*phrase as usize], symbols, words.count(), found);
                }
            }
        }
        found[begun..].sort_unstable_by_key(|place| (place.from, place.owner, place.to));
        SCRATCH.set(Some(scratch));
    }

    /// Names in phrases that no kind of the lexicon has: a slip of the rule's author.
    pub fn unknown_kinds(&self) -> Vec<&str> {
        let kinds: Vec<&str> = lexicon::kinds().iter().map(|(kind, _)| *kind).collect();
        self.symbols.keys().filter_map(|name| name.strip_prefix('#')).filter(|kind| !kinds.contains(kind)).collect()
    }
}

/// The symbols of the beginnings that a word has.
fn begun_by(prefixes: &[Vec<(String, Symbol)>], word: &str) -> impl Iterator<Item = Symbol> {
    let first = word.as_bytes().first().map_or(0, |&byte| usize::from(byte));
    let begins = |prefix: &str| word.len() > prefix.len() && word.starts_with(prefix);
    prefixes.get(first).into_iter().flatten().filter(move |(prefix, _)| begins(prefix)).map(|&(_, symbol)| symbol)
}

/// Whether one symbol of each part stands somewhere.
fn all_there(needs: &[Need], symbols: &Symbols) -> bool {
    let mut is_there = false;
    for need in needs {
        is_there |= symbols.has(need.symbol);
        if need.last && !std::mem::take(&mut is_there) {
            return false;
        }
    }
    true
}

/// One phrase, wherever it is found.
fn find_phrase(phrase: &Phrase, symbols: &Symbols, to: usize, found: &mut Vec<Found>) {
    for &first in &phrase.parts[0].any_of {
        for place in symbols.places_of(first).filter(|&place| place == 0 || !phrase.first) {
            let mut steps = STEPS;
            if let Some(end) = end_of(phrase, 1, place + 1, symbols, to, &mut steps) {
                found.push(Found { owner: phrase.owner, from: place, to: end });
            }
        }
    }
}

/// The usual spelling of one alternative, where that is one word.
fn single(name: &str) -> &str {
    spelling::usual(name).filter(|usual| !usual.contains(' ')).unwrap_or(name)
}

/// Where the phrase ends if its parts from `part` on are found from `place` on.
fn end_of(phrase: &Phrase, part: usize, place: usize, symbols: &Symbols, to: usize, steps: &mut u32) -> Option<usize> {
    let Some(wanted) = phrase.parts.get(part) else {
        return (!phrase.last || place == to).then_some(place);
    };
    for at in place..=place + wanted.gap {
        if *steps == 0 {
            return None;
        }
        *steps -= 1;
        if at >= to {
            break;
        }
        let here = symbols.at(at);
        if here.iter().any(|symbol| wanted.any_of.contains(symbol))
            && let Some(end) = end_of(phrase, part + 1, at + 1, symbols, to, steps)
        {
            return Some(end);
        }
    }
    if wanted.optional { end_of(phrase, part + 1, place, symbols, to, steps) } else { None }
}
