//! For each word of the grammar: which rules can begin with it, and by which of their constructions.
//!
//! Most rules cannot begin at most words, and of a rule with a hundred constructions a word begins a few. So nothing
//! else is tried, and a message remembers only what can begin at its words. It must not know what rules mean.

#![allow(clippy::cast_possible_truncation, reason = "some hundred rules, a few thousand words and constructions")]

use std::ops::Range;

use super::grammar::{UNKNOWN, Word};

/// Rules in one block of bits.
const BLOCK: usize = u64::BITS as usize;

/// Sixty-four rules beside one word.
#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// One bit a rule: whether it can begin with the word.
    rules: u64,
    /// How many rules of the blocks before, of this word or of another, can.
    before: u32,
}

/// The table of beginnings.
#[derive(Debug, Default)]
pub struct Begins {
    blocks_a_word: usize,
    /// Those of the first word, then those of the next.
    blocks: Vec<Block>,
    /// For each rule of each word, in the order of the bits: up to where its constructions stand.
    ends: Vec<u32>,
    /// Numbers of constructions within their rules.
    constructions: Vec<u16>,
}

impl Begins {
    /// Takes for each rule and each of its constructions the words that it can begin with.
    pub fn new(words: usize, rules: &[Vec<Vec<Word>>]) -> Self {
        let blocks_a_word = rules.len().div_ceil(BLOCK);
        let mut table = Self { blocks_a_word, ..Self::default() };
        table.blocks = vec![Block::default(); words * blocks_a_word];
        let mut rows: Vec<Vec<(u16, u16)>> = vec![Vec::new(); words];
        for (rule, constructions) in (0_u16..).zip(rules) {
            for (construction, begins) in (0_u16..).zip(constructions) {
                for &word in begins {
                    rows[usize::from(word)].push((rule, construction));
                }
            }
        }
        for (word, row) in rows.iter().enumerate() {
            for of_one_rule in row.chunk_by(|one, two| one.0 == two.0) {
                let rule = usize::from(of_one_rule[0].0);
                table.blocks[word * blocks_a_word + rule / BLOCK].rules |= 1 << (rule % BLOCK);
                table.constructions.extend(of_one_rule.iter().map(|&(_, construction)| construction));
                table.ends.push(table.constructions.len() as u32);
            }
        }
        let mut before = 0;
        for block in &mut table.blocks {
            block.before = before;
            before += block.rules.count_ones();
        }
        table
    }

    /// The entries of a word: as many as rules can begin with it.
    pub fn entries(&self, word: Word) -> Range<usize> {
        if word == UNKNOWN {
            return 0..0;
        }
        let first = usize::from(word) * self.blocks_a_word;
        let last = self.blocks[first + self.blocks_a_word - 1];
        self.blocks[first].before as usize..(last.before + last.rules.count_ones()) as usize
    }

    /// The entry of a rule that can begin with the word.
    pub fn entry(&self, word: Word, rule: u16) -> Option<usize> {
        if word == UNKNOWN {
            return None;
        }
        let rule = usize::from(rule);
        let Block { rules, before } = self.blocks[usize::from(word) * self.blocks_a_word + rule / BLOCK];
        let bit = 1 << (rule % BLOCK);
        (rules & bit != 0).then(|| (before + (rules & (bit - 1)).count_ones()) as usize)
    }

    /// The constructions of an entry that can begin with its word.
    pub fn constructions(&self, entry: usize) -> &[u16] {
        let from = if entry == 0 { 0 } else { self.ends[entry - 1] as usize };
        &self.constructions[from..self.ends[entry] as usize]
    }
}
