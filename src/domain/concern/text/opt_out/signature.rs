//! Where a message ends and its signature begins: "Yours faithfully, E. Carrow", "Thanks, G", "no more texts please. Fiona".
//!
//! A name taken for one that is none would hide a word from the grammar, so only what cannot be another word is one:
//! after a formula of farewell a word that is not common, elsewhere a letter with a point or a first name known here.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::super::lexicon;
use super::super::normalise::Words;

/// The most words of a name.
const LONGEST_NAME: usize = 3;

/// First names that are no other word: `Mark`, `Will`, `Joy` and `Faith` are deliberately absent.
const FIRST_NAMES: &str = include_str!("names.txt");

static NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| FIRST_NAMES.split_whitespace().collect());

/// The number of words before the signature.
pub fn start(words: &Words) -> usize {
    let count = words.count();
    let Some(formula) = (0..count).rev().find(|&place| is_formula(words, place)) else { return informal(words) };
    let names = formula + 1..count;
    let is_name = |place: usize| {
        let word = words.word(place);
        // A surname is known by what stands before it.
        let surname = place + 1 == count && place > names.start && !lexicon::is_common(word);
        is_initial(word) || NAMES.contains(word) || surname
    };
    if names.len() <= LONGEST_NAME && names.clone().all(is_name) { names.start } else { informal(words) }
}

/// The number of words by which somebody says first who writes: "Dennis here", "hello this is Margaret".
///
/// Whose son or wife it is would be a word left over.
pub fn opening(words: &Words) -> usize {
    let greeted = usize::from(matches!(words.word(0), "hi" | "hello" | "hiya" | "dear"));
    let named = |place: usize| NAMES.contains(words.word(place));
    match (words.word(greeted), words.word(greeted + 1)) {
        ("this" | "it", "is") if named(greeted + 2) => {
            greeted + 3 + usize::from(matches!(words.word(greeted + 3), "here" | "again"))
        }
        (_, "here" | "speaking" | "again") if named(greeted) => greeted + 2,
        _ => 0,
    }
}

/// Whether the word is a first name, and no other word.
pub fn is_name(word: &str) -> bool {
    NAMES.contains(word)
}

/// Whether a farewell in form ends at the place.
fn is_formula(words: &Words, place: usize) -> bool {
    match words.word(place) {
        "regards" | "faithfully" | "sincerely" | "truly" | "wishes" => true,
        "best" => place > 0 && matches!(words.word(place - 1), "the" | "all" | "very"),
        "thanks" | "respect" | "gratitude" => place > 0 && matches!(words.word(place - 1), "with" | "many" | "kind"),
        _ => false,
    }
}

fn informal(words: &Words) -> usize {
    let count = words.count();
    if count < 2 {
        return count;
    }
    if let Some(start) = full_name(words) {
        return start;
    }
    let (last, before) = (words.word(count - 1), words.word(count - 2));
    let new_sentence = words.sentences[count - 2] < words.sentences[count - 1];
    let after_thanks = matches!(before, "thanks" | "please" | "you" | "regards" | "x" | "xx" | "much" | "muchly");
    if after_thanks && is_initial(last) && before == "thanks" {
        return count - 1;
    }
    if (new_sentence || after_thanks) && NAMES.contains(last) {
        return count - 1;
    }
    // "E. Carrow" or "H. S.": every letter is a sentence of its own, because of its point.
    let stands_alone = |place: usize| {
        let is_letter = words.word(place).chars().count() == 1;
        is_initial(words.word(place))
            && (is_letter || place == 0 || words.sentences[place - 1] < words.sentences[place])
            && (place + 1 == count || words.sentences[place] < words.sentences[place + 1])
    };
    let is_surname = !lexicon::is_common(last) && stands_alone(count - 2);
    let end = if is_surname { count - 1 } else { count };
    let is_signed = |place: usize| stands_alone(place) && (is_surname || words.word(place).chars().count() == 1);
    (0..end).rev().find(|&place| !is_signed(place)).map_or(count, |place| place + 1)
}

/// Where a whole name stands at the end: "Keith Barlow" or "D Bell" as a sentence of its own or after
/// thanks, "from Bertie" anywhere. Elsewhere it may be who should not be texted.
fn full_name(words: &Words) -> Option<usize> {
    let last = words.count() - 1;
    let before = |place: usize| if place == 0 { "" } else { words.word(place - 1) };
    let is_apart = |place: usize| {
        place > 0 && words.sentences[place - 1] < words.sentences[place]
            || matches!(before(place), "thanks" | "please" | "you" | "regards" | "kindly" | "much")
    };
    let is_surname = |word: &str| {
        !lexicon::is_common(word)
            && lexicon::kinds_of(word).is_empty()
            && !word.ends_with("ed")
            && !word.ends_with("ing")
    };
    if last > 1 && before(last) == "from" && NAMES.contains(words.word(last)) {
        return Some(last - 1);
    }
    let first = words.word(last - 1);
    let begins_name = NAMES.contains(first) || first.chars().count() == 1 && first != "?";
    (last > 1 && is_apart(last - 1) && begins_name && is_surname(words.word(last))).then(|| last - 1)
}

/// A letter, or the word that a letter alone is usually short for: "R." is read as "are".
fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
        || matches!(word, "are" | "be" | "see" | "very" | "and")
}
