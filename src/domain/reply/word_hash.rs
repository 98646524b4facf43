//! A hash for the tables of words: they are fixed and built by us, so that nobody can fill them to slow them down, and
//! a short word is looked up several times. The standard hash took a tenth of the time that a reply takes.

use std::hash::{BuildHasherDefault, Hasher};

/// Builds [`Words`] for a table of words.
pub type WordHasher = BuildHasherDefault<Words>;

/// Takes eight letters at a time; a multiplication spreads them.
#[derive(Default)]
pub struct Words(u64);

impl Hasher for Words {
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            self.write_u64(u64::from_le_bytes(*eight));
        }
        let last = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
        self.write_u64(last);
    }

    /// The mark that ends a text: the texts are looked up whole, and it tells nothing.
    fn write_u8(&mut self, _mark: u8) {}

    fn write_u64(&mut self, word: u64) {
        // Both are odd numbers with their bits well mixed. The upper half is folded down: tables look at the lowest bits.
        let spread = (self.0 ^ word ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xd6e8_feb8_6659_fd93);
        self.0 = spread ^ (spread >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
