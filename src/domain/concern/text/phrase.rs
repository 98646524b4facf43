//! The phrase language of the rules: `i|we #want to die`, compiled once, matched against words.
//!
//! Words stand next to each other unless a gap is written: `_` one word at most, `*` four, `..` twelve.
//! `a|b` either; `#kind` any word of that kind in the lexicon; `word?` may be absent; `^` first, `$` last;
//! `word~` any word that begins so. It must not know what a phrase means.

#![allow(clippy::cast_possible_truncation, reason = "a few thousand phrases and symbols")]

use std::collections::HashMap;

use super::lexicon;
use super::normalise::Words;
use super::spelling;

/// Steps that one attempt may take: phrases are short, so more would only be a message built to slow us.
const STEPS: u32 = 96;

type Symbol = u32;

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
    /// The places of the parts that must be there, those that fewest messages have first.
    needed: Vec<usize>,
}

impl Phrase {
    /// The part that fewest messages have: without it the rest need not be tried.
    fn rarest(&self) -> &[Symbol] {
        &self.parts[self.needed[0]].any_of
    }
}

/// Where a phrase was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub owner: u32,
    /// First word, and one past the last.
    pub from: usize,
    pub to: usize,
}

/// The symbols of the words of a message, one list a word.
#[derive(Debug, Default)]
pub struct Symbols {
    flat: Vec<Symbol>,
    ends: Vec<u32>,
    /// Each symbol with its place, ascending.
    places: Vec<(Symbol, u32)>,
    /// One bit a symbol: whether it stands anywhere.
    present: Vec<u64>,
}

impl Symbols {
    fn has(&self, symbol: Symbol) -> bool {
        self.present[symbol as usize / 64] >> (symbol % 64) & 1 == 1
    }

    fn has_any(&self, wanted: &[Symbol]) -> bool {
        wanted.iter().any(|&symbol| self.has(symbol))
    }

    /// Where a symbol stands, ascending.
    fn places_of(&self, symbol: Symbol) -> impl Iterator<Item = usize> {
        let from = self.places.partition_point(|&(other, _)| other < symbol);
        self.places[from..].iter().take_while(move |&&(other, _)| other == symbol).map(|&(_, place)| place as usize)
    }

    fn at(&self, place: usize) -> &[Symbol] {
        let from = if place == 0 { 0 } else { self.ends[place - 1] };
        &self.flat[from as usize..self.ends[place] as usize]
    }
}

/// All phrases, ready.
#[derive(Debug, Default)]
pub struct Phrases {
    symbols: HashMap<String, Symbol>,
    /// By their first byte.
    prefixes: Vec<Vec<(String, Symbol)>>,
    /// For each word that stands in the lexicon or in a phrase: its symbols.
    known: HashMap<String, Vec<Symbol>, lexicon::QuickHash>,
    rows: Vec<Phrase>,
    /// For each symbol, the phrases that begin with it.
    starts: Vec<Vec<u32>>,
    /// For each symbol, the phrases of whose rarest part it is one.
    rarest: Vec<Vec<u32>>,
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
        let mut phrase = Phrase { owner, parts: Vec::new(), first: false, last: false, needed: Vec::new() };
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

    /// After the last `add`: gives every word its symbols and every symbol the phrases that begin with it.
    #[must_use]
    pub fn ready(mut self) -> Self {
        for (kind, words) in lexicon::kinds() {
            let symbol = self.symbol(&format!("#{kind}"));
            for word in words {
                let symbols = self.known.entry((*word).to_owned()).or_default();
                if !symbols.contains(&symbol) {
                    symbols.push(symbol);
                }
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
        self.prefixes.iter_mut().for_each(|list| list.sort());
        for symbols in self.known.values_mut() {
            symbols.sort_unstable();
        }
        self.order_by_rarity();
        self.starts = vec![Vec::new(); self.symbols.len()];
        self.rarest = vec![Vec::new(); self.symbols.len()];
        for (place, phrase) in self.rows.iter().enumerate() {
            for &symbol in &phrase.parts[0].any_of {
                self.starts[symbol as usize].push(place as u32);
            }
            for &symbol in phrase.rarest() {
                self.rarest[symbol as usize].push(place as u32);
            }
        }
        self
    }

    /// For each phrase, which parts fewest messages have a word of, as far as the table of common words tells.
    fn order_by_rarity(&mut self) {
        const COMMON: usize = 12;
        let mut often = vec![1_usize; self.symbols.len()];
        for (word, symbols) in &self.known {
            for &symbol in symbols {
                often[symbol as usize] += if lexicon::is_among_commonest(word) { COMMON } else { 1 };
            }
        }
        let how_often = |part: &Part| part.any_of.iter().map(|&symbol| often[symbol as usize]).sum::<usize>();
        for phrase in &mut self.rows {
            phrase.needed = (0..phrase.parts.len()).filter(|&place| !phrase.parts[place].optional).collect();
            phrase.needed.sort_by_key(|&place| how_often(&phrase.parts[place]));
        }
    }

    /// The symbols of every word: its kinds, itself, its beginnings.
    pub fn symbols(&self, words: &Words) -> Symbols {
        let mut symbols = Symbols::default();
        for place in 0..words.count() {
            let word = words.word(place);
            if let Some(known) = self.known.get(word) {
                symbols.flat.extend_from_slice(known);
            }
            let first = word.as_bytes().first().map_or(0, |&byte| usize::from(byte));
            for (prefix, symbol) in self.prefixes.get(first).into_iter().flatten() {
                if word.len() > prefix.len() && word.starts_with(prefix.as_str()) {
                    symbols.flat.push(*symbol);
                }
            }
            symbols.ends.push(symbols.flat.len() as u32);
        }
        symbols.present = vec![0; self.symbols.len() / 64 + 1];
        for place in 0..words.count() {
            for at in if place == 0 { 0 } else { symbols.ends[place - 1] }..symbols.ends[place] {
                let symbol = symbols.flat[at as usize];
                symbols.places.push((symbol, place as u32));
                symbols.present[symbol as usize / 64] |= 1 << (symbol % 64);
            }
        }
        symbols.places.sort_unstable();
        symbols
    }

    /// Every phrase that is found, in the order of its first word; a phrase may be found in several places.
    pub fn find(&self, words: &Words, found: &mut Vec<Found>) {
        let symbols = self.symbols(words);
        let begun = found.len();
        // Few words are common to many phrases, and those are not their rarest: so few phrases are tried.
        let mut tried = vec![0_u64; self.rows.len() / 64 + 1];
        for (at, &(symbol, _)) in symbols.places.iter().enumerate() {
            if at > 0 && symbols.places[at - 1].0 == symbol {
                continue;
            }
            for &number in &self.rarest[symbol as usize] {
                let (word, bit) = (number as usize / 64, 1 << (number % 64));
                if tried[word] & bit == 0 {
                    tried[word] |= bit;
                    find_phrase(&self.rows[number as usize], &symbols, words.count(), found);
                }
            }
        }
        found[begun..].sort_unstable_by_key(|place| (place.from, place.owner, place.to));
    }

    /// The phrases that begin with the word at `from`, as if the message were only the words from there up to `to`.
    pub fn find_at(&self, symbols: &Symbols, from: usize, to: usize, found: &mut Vec<Found>) {
        if from >= to {
            return;
        }
        for &symbol in symbols.at(from) {
            for &number in &self.starts[symbol as usize] {
                let phrase = &self.rows[number as usize];
                let mut steps = STEPS;
                if symbols.has_any(phrase.rarest())
                    && let Some(end) = end_of(phrase, 1, from + 1, symbols, to, &mut steps)
                {
                    found.push(Found { owner: phrase.owner, from, to: end });
                }
            }
        }
    }

    /// Names in phrases that no kind of the lexicon has: a slip of the rule's author.
    pub fn unknown_kinds(&self) -> Vec<&str> {
        let kinds: Vec<&str> = lexicon::kinds().iter().map(|(kind, _)| *kind).collect();
        self.symbols.keys().filter_map(|name| name.strip_prefix('#')).filter(|kind| !kinds.contains(kind)).collect()
    }
}

/// One phrase, wherever it is found.
fn find_phrase(phrase: &Phrase, symbols: &Symbols, to: usize, found: &mut Vec<Found>) {
    if !phrase.needed[1..].iter().all(|&part| symbols.has_any(&phrase.parts[part].any_of)) {
        return;
    }
    for &first in phrase.parts[0].any_of.iter().filter(|&&symbol| symbols.has(symbol)) {
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
