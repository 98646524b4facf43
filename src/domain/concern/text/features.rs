//! What the statistical reader counts in a message: words, pairs of words, kinds of words, runs of letters,
//! what was typed.
//!
//! Training and reading share this file, so that a weight means the same in both. It must not know of classes.

#![allow(clippy::cast_possible_truncation, reason = "a place is the low bits of a hash")]

use super::normalise::Words;
use super::rules::Read;

/// How many places the weights have: a third for words and their kinds, one for runs of letters, one for what was
/// typed.
pub const PLACES: usize = 3 * THIRD;

/// A power of two.
const THIRD: usize = 1 << 17;

/// The features of one message: places in the weights, as often as they stand in it.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// From words and their kinds.
    pub words: Vec<u32>,
    /// From runs of three to five letters.
    pub letters: Vec<u32>,
    /// From words and signs as they were typed, alone, in twos and in threes.
    pub typed: Vec<u32>,
}

/// Collects the features of a message.
pub fn features(words: &Words, read: &Read) -> Features {
    let mut found = Features::default();
    found.words.reserve(words.count() * WORD_FEATURES);
    let hashes: Vec<u64> = (0..words.count()).map(|place| hash(1, words.word(place).as_bytes())).collect();
    let start = hash(1, b"^");
    for (place, &here) in hashes.iter().enumerate() {
        let before = if place == 0 { start } else { hashes[place - 1] };
        found.words.push(spot(here));
        found.words.push(spot(mix(before, here)));
        if place > 1 {
            found.words.push(spot(mix(hashes[place - 2], here).wrapping_add(7)));
        }
    }
    if let Some(&last) = hashes.last() {
        found.words.push(spot(mix(last, start)));
    }
    kind_features(words, &mut found.words);
    rule_features(read, words.count(), &mut found.words);
    letter_features(words.line.as_bytes(), &mut found.letters);
    typed_features(&words.typed, &mut found.typed);
    found
}

fn typed_features(typed: &[u64], found: &mut Vec<u32>) {
    found.reserve(typed.len() * 3);
    for place in 0..typed.len() {
        let mut state = 0x3131;
        for &word in typed[..=place].iter().rev().take(3) {
            state = mix(state, word);
            found.push(spot(state) + 2 * THIRD as u32);
        }
    }
}

/// About as many features as one word gives with its kinds.
const WORD_FEATURES: usize = 24;

/// Each kind, and each two kinds that stand within five words of each other, in their order.
fn kind_features(words: &Words, found: &mut Vec<u32>) {
    // The kinds of all words so far, and for each word where its own begin.
    let (mut kinds, mut begins) = (Vec::with_capacity(words.count() * 4), Vec::with_capacity(words.count()));
    for (place, entry) in words.entries.iter().enumerate() {
        begins.push(kinds.len());
        let near = begins[place.saturating_sub(5)]..kinds.len();
        let here = entry.map_or(&[][..], |entry| &entry.kinds);
        for &kind in here {
            let kind = u64::from(kind) + 1;
            found.push(spot(mix(0x5151, kind)));
            found.extend(kinds[near.clone()].iter().map(|&other| spot(mix(0x7171 + u64::from(other), kind))));
        }
        kinds.extend_from_slice(here);
    }
}

/// What the rules found, whether it counts or is only hinted at, and how long the message is.
fn rule_features(read: &Read, count: usize, found: &mut Vec<u32>) {
    let marks = u64::from(read.lightened) + 2 * u64::from(read.denied);
    found.push(spot(mix(0x9191, marks + 1)));
    found.push(spot(mix(0x9292, (usize::BITS - count.leading_zeros()).into())));
    for (at, line) in read.lines.iter().enumerate() {
        found.push(spot(hash(33, line.phrase.as_bytes())));
        if read.lines[..at].iter().any(|before| std::ptr::eq(before.rule, line.rule)) {
            continue;
        }
        let rule = hash(31, line.rule.id.as_bytes());
        found.push(spot(rule));
        found.push(spot(mix(rule, marks + 1)));
    }
}

/// Runs of three, four and five letters and spaces, each the one before it with one letter more.
fn letter_features(line: &[u8], found: &mut Vec<u32>) {
    let place = |state: u64| spot(state) + THIRD as u32;
    let start = seeded(13);
    // Nearly all runs are whole: their places are counted beforehand, so that nothing grows.
    let whole = line.len().saturating_sub(LONGEST_RUN - 1);
    found.resize(whole * 3, 0);
    for (places, run) in found.chunks_exact_mut(3).zip(line.windows(LONGEST_RUN)) {
        let three = run[..3].iter().fold(start, |state, &byte| with_byte(state, byte));
        let four = with_byte(three, run[3]);
        places.copy_from_slice(&[place(three), place(four), place(with_byte(four, run[4]))]);
    }
    for from in whole..line.len() {
        let mut state = start;
        for (length, &byte) in line[from..].iter().enumerate() {
            state = with_byte(state, byte);
            if length >= 2 {
                found.push(place(state));
            }
        }
    }
}

/// In letters and spaces.
const LONGEST_RUN: usize = 5;

/// The prime of FNV-1a for 64 bits (Fowler, Noll and Vo).
const PRIME: u64 = 0x0100_0000_01b3;

fn seeded(seed: u64) -> u64 {
    0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn hash(seed: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(seeded(seed), |state, &byte| with_byte(state, byte))
}

fn with_byte(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(PRIME)
}

fn mix(first: u64, second: u64) -> u64 {
    (first.rotate_left(23) ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn spot(hash: u64) -> u32 {
    ((hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 40) as u32 & (THIRD as u32 - 1)
}
