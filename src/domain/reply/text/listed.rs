//! Listed words, looked up in one step. A table is made when it is first asked.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

/// A set of words.
pub struct Words {
    list: &'static str,
    table: OnceLock<FxHashSet<&'static str>>,
}

impl Words {
    /// The words of a list, parted by spaces.
    pub const fn of(list: &'static str) -> Self {
        Self { list, table: OnceLock::new() }
    }

    pub fn contains(&self, word: &str) -> bool {
        self.table.get_or_init(|| self.list.split_whitespace().collect()).contains(word)
    }
}

/// Kinds of words, one bit each.
pub type Bits = u64;

/// Words by their kinds: a word may be of several.
pub struct Kinds {
    lists: &'static [(Bits, &'static str)],
    table: OnceLock<FxHashMap<&'static str, Bits>>,
}

impl Kinds {
    /// Lists of words, parted by spaces, each with the kinds of all its words.
    pub const fn of(lists: &'static [(Bits, &'static str)]) -> Self {
        Self { lists, table: OnceLock::new() }
    }

    /// All kinds of a word; none of one that is not listed.
    pub fn of_word(&self, word: &str) -> Bits {
        let table = self.table.get_or_init(|| {
            let mut table = FxHashMap::default();
            let listed = self.lists.iter().flat_map(|(kinds, list)| list.split_whitespace().map(|word| (*kinds, word)));
            listed.for_each(|(kinds, word)| *table.entry(word).or_default() |= kinds);
            table
        });
        table.get(word).copied().unwrap_or_default()
    }
}

/// Whether the word stands in a short list that is asked seldom: any other is a [`Words`].
pub fn listed_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_two_lists_is_of_both_kinds() {
        let kinds = Kinds::of(&[(1, "boiler cat"), (2, "cat"), (1 | 4, "hip")]);
        assert_eq!(["boiler", "cat", "hip", "bus"].map(|word| kinds.of_word(word)), [1, 3, 5, 0]);
    }
}
