//! The symbols of one message: which stand where, answered without a search.
//!
//! It must not know what a symbol stands for.

#![allow(
    clippy::cast_possible_truncation,
    reason = "a message has a few thousand words, phrases a few thousand symbols"
)]

/// What a part of a phrase is compared with: a word, a kind of words, the beginning of a word.
pub type Symbol = u16;

/// Ends a chain of [`Symbols::chained`].
const NONE: u32 = u32::MAX;

/// The symbols of the words of a message, one list a word. Kept from message to message, it allocates nothing.
#[derive(Debug, Default)]
pub struct Symbols {
    flat: Vec<Symbol>,
    ends: Vec<u32>,
    /// One bit a symbol: whether it stands anywhere.
    present: Vec<u64>,
    /// Each symbol that stands anywhere, once.
    met: Vec<Symbol>,
    /// For each symbol that stands anywhere: its last entry in `chained`. Whatever else it holds is from messages before.
    last: Vec<u32>,
    /// For each symbol of each word: the place of the word, and the entry before it of the same symbol.
    chained: Vec<(u32, u32)>,
}

impl Symbols {
    /// Makes ready for a message, of which there may be so many symbols.
    pub fn clear(&mut self, symbols: usize) {
        self.flat.clear();
        self.ends.clear();
        self.met.clear();
        self.chained.clear();
        self.present.clear();
        self.present.resize(symbols / 64 + 1, 0);
        self.last.resize(symbols, NONE);
    }

    /// Adds the next word.
    pub fn add_word(&mut self, symbols: impl Iterator<Item = Symbol>) {
        symbols.for_each(|symbol| self.add(symbol));
        self.ends.push(self.flat.len() as u32);
    }

    fn add(&mut self, symbol: Symbol) {
        let number = usize::from(symbol);
        let before = if self.has(symbol) { self.last[number] } else { NONE };
        if before == NONE {
            self.present[number / 64] |= 1 << (number % 64);
            self.met.push(symbol);
        }
        self.last[number] = self.chained.len() as u32;
        self.chained.push((self.ends.len() as u32, before));
        self.flat.push(symbol);
    }

    pub fn has(&self, symbol: Symbol) -> bool {
        let number = usize::from(symbol);
        self.present[number / 64] >> (number % 64) & 1 == 1
    }

    /// Each symbol that stands anywhere, once.
    pub fn met(&self) -> &[Symbol] {
        &self.met
    }

    /// Where a symbol stands, descending.
    pub fn places_of(&self, symbol: Symbol) -> impl Iterator<Item = usize> {
        let mut entry = if self.has(symbol) { self.last[usize::from(symbol)] } else { NONE };
        std::iter::from_fn(move || {
            let &(place, before) = self.chained.get(entry as usize)?;
            entry = before;
            Some(place as usize)
        })
    }

    /// The symbols of the word at a place.
    pub fn at(&self, place: usize) -> &[Symbol] {
        let from = if place == 0 { 0 } else { self.ends[place - 1] };
        &self.flat[from as usize..self.ends[place] as usize]
    }
}
