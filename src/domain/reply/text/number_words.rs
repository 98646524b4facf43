//! Number words: English always, another language's only when the question was asked in it.
//!
//! A near-spelling counts only from five letters, within one slip of the finger, with the first letter right, and
//! never when it is a word of its own. `ate`, `for`, `to` and `won` are therefore never numbers.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::language::Language;
use crate::domain::reply::text::listed::Words;

const ENGLISH: &[(i64, &str)] = &[
    (0, "zero nought naught nil zilch"),
    (1, "one"),
    (2, "two twa twae twaa"),
    (3, "three thre threee"),
    (4, "four fower fourr fuor fowr"),
    (5, "five fiive fiv fve foive fivee"),
    (6, "six siks sixx sax saxx"),
    (7, "seven sevn sevin sevan svn seiven sivven sivvin seeven"),
    (8, "eight eigth eigt eght aicht echt eicht eyt"),
    (9, "nine niine ninee nyne neen"),
    (10, "ten tenn"),
    (11, "eleven"),
    (12, "twelve"),
    (13, "thirteen"),
    (14, "fourteen"),
    (15, "fifteen"),
    (16, "sixteen"),
    (17, "seventeen"),
    (18, "eighteen"),
    (19, "nineteen"),
    (20, "twenty twenny"),
    (30, "thirty"),
    (40, "forty fourty"),
    (50, "fifty"),
    (60, "sixty"),
    (70, "seventy"),
    (80, "eighty"),
    (90, "ninety"),
    (100, "hundred"),
    (1_000, "thousand"),
    (1_000_000, "million"),
];

const WELSH: &[(i64, &str)] = &[
    (0, "sero"),
    (1, "un"),
    (2, "dau dwy"),
    (3, "tri tair"),
    (4, "pedwar pedair"),
    (5, "pump pum"),
    (6, "chwech chwe"),
    (7, "saith"),
    (8, "wyth"),
    (9, "naw"),
    (10, "deg"),
    (20, "ugain"),
];
const POLISH: &[(i64, &str)] = &[
    (0, "zero"),
    (1, "jeden jedynka"),
    (2, "dwa dwojka"),
    (3, "trzy trojka"),
    (4, "cztery czworka"),
    (5, "piec piatka"),
    (6, "szesc szostka"),
    (7, "siedem siodemka"),
    (8, "osiem osemka"),
    (9, "dziewiec dziewiatka"),
    (10, "dziesiec dziesiatka"),
    (20, "dwadziescia"),
    (30, "trzydziesci"),
];
const ROMANIAN: &[(i64, &str)] = &[
    (0, "zero"),
    (1, "unu"),
    (2, "doi doua"),
    (3, "trei"),
    (4, "patru"),
    (5, "cinci"),
    (6, "sase"),
    (7, "sapte"),
    (8, "opt"),
    (9, "noua"),
    (10, "zece"),
    (20, "douazeci"),
    (30, "treizeci"),
];
const PUNJABI_AND_URDU: &[(i64, &str)] = &[
    (0, "sifar sifr zero"),
    (1, "ek ik"),
    (2, "do"),
    (3, "teen tin"),
    (4, "char chaar"),
    (5, "panj paanch panch"),
    (6, "chhe che chhay"),
    (7, "saat satt"),
    (8, "aath ath atth"),
    (9, "nau"),
    (10, "das dus"),
    (20, "bees vih"),
];

/// Words one slip away from a number that are words of their own.
static OTHER_WORDS: Words = Words::of(
    "fort thirtee fourtee fiftee sixtee seventee eightee eighteens nein nien sicks steven stevens seen sever \
     severn sevens sven seve eighth eights there these threw threes thee tree then thirsty thirds forth forte \
     forts fifth sixth sixths elevens twelves twenties thirties zeros hundreds thousands millions ninetieth \
     sights theme three's sixties fifties seventh seeven's zebra fiftieth eighties footy",
);

/// The number words that may be misspelt: those of five letters and more, as they are rightly spelt, with their letters.
static LONG_ENOUGH: LazyLock<Vec<(i64, &str, u32)>> = LazyLock::new(|| {
    ENGLISH
        .iter()
        .filter_map(|(value, words)| Some((*value, words.split(' ').next()?)))
        .filter(|(_, right)| right.len() >= 5)
        .map(|(value, right)| (value, right, letter_set(right)))
        .collect()
});

/// One bit a letter, of those from a to z that stand in a word.
fn letter_set(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |set, letter| set | 1 << (letter - b'a'))
}

type Table = FxHashMap<&'static str, i64>;

fn table(list: &[(i64, &'static str)]) -> Table {
    list.iter().flat_map(|(value, words)| words.split(' ').map(move |word| (word, *value))).collect()
}

static TABLES: LazyLock<[Table; 5]> =
    LazyLock::new(|| [table(ENGLISH), table(WELSH), table(POLISH), table(ROMANIAN), table(PUNJABI_AND_URDU)]);

/// The number a single tidied word says.
pub fn number_word(word: &str, language: Language) -> Option<i64> {
    let [english, welsh, polish, romanian, punjabi_and_urdu] = &*TABLES;
    if let Some(value) = english.get(word) {
        return Some(*value);
    }
    let own = match language {
        Language::WELSH => Some(welsh),
        Language::POLISH => Some(polish),
        Language::ROMANIAN => Some(romanian),
        Language::PUNJABI | Language::URDU => Some(punjabi_and_urdu),
        _ => None,
    };
    own.and_then(|table| table.get(word).copied())
}

/// The number a misspelt word says. Only for words that no other reader knows.
pub fn misspelt_number(word: &str) -> Option<i64> {
    if !(4..=10).contains(&word.len()) || !word.is_ascii() {
        return None;
    }
    let first = word.as_bytes().first()?;
    // The distance costs most of all that is done with a word, and few words begin and end near a number's.
    // One slip takes one letter away and brings one at most.
    let letters = letter_set(word);
    let mut near = LONG_ENOUGH.iter().filter(|(_, right, of_right)| {
        right.as_bytes().first() == Some(first)
            && right.len().abs_diff(word.len()) <= 1
            && (of_right ^ letters).count_ones() <= 2
            && strsim::osa_distance(word, right) == 1
    });
    let (found, None) = (near.next()?, near.next()) else { return None };
    (!OTHER_WORDS.contains(word)).then_some(found.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_word_of_another_language_counts_only_in_that_language() {
        assert_eq!(number_word("saith", Language::WELSH), Some(7));
        assert_eq!(number_word("saith", Language::ENGLISH), None);
        assert_eq!(number_word("naw", Language::ENGLISH), None);
    }

    #[test]
    fn words_that_only_sound_or_look_like_numbers_are_not_numbers() {
        for word in [
            "ate", "for", "to", "won", "tree", "there", "seen", "thirsty", "night", "weight", "fine", "forth", "steven",
        ] {
            assert_eq!(number_word(word, Language::ENGLISH).or_else(|| misspelt_number(word)), None, "{word}");
        }
        assert_eq!(misspelt_number("seveb"), Some(7));
        assert_eq!(misspelt_number("eigh"), Some(8));
    }
}
