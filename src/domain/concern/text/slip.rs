//! Slips of the finger: `hlep`, `chset`, and in the words that danger is told in `siuicidal`, `anaphlaxis`.
//!
//! Somebody who is frightened types badly, and a table of slips never holds the next one. A word that no table has is
//! put right where it is near a grave one, or has its letters in another order. It must not know of rules.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::lexicon;

/// Words that danger is told in, by how many slips each may have: the longer, the surer what was meant.
const GRAVE: &[(usize, &str)] = &[
    (
        1,
        "abusing abusive asthma attacked battered bleeding breathe breathing bruises choking collapsed
         controlling diabetic drowning eviction evicted foodbank hanging homeless hospital inhaler insulin
         killing molested murdered overdose overdosed oxygen poisoned punched scared seizure sepsis slapped
         stabbed stalking starving stroke suicide swollen thumped trapped violent",
    ),
    (
        2,
        "ambulance assaulted bailiffs concussion emergency frightened hypothermia kidnapped methadone
         miscarriage paralysed pneumonia strangle strangled suffocate suicidal swallowed threatened
         threatening",
    ),
    (3, "anaphylaxis anaphylactic paracetamol strangling unconscious"),
    (4, "haemorrhage"),
];

/// Near a grave word, and words of their own that no other table has.
const OWN: &str = "
    amusing bleating bleeping bruiser bunched buttered chocking conclusion emergencies handing hatching haunting
    honking insulting kipling knitting lunched milling murderer overdoes overdone pinched poisoner scored shared
    slammed slipped snapped snared spared stacking stalling stared staring starring startling stocking strange
    stranger strangler strapped strobe stroked strokes stroll strongly stubbed swapped trapper tripped trumped
    violet
";

/// Shorter words beside which danger stands: put right where only their letters changed places.
const SWAPPED: &str = "
    alive alone blood breath cant chest death drown drugs fire gone hang having heart help hurt jump kill knife
    ledge myself pain pills please police scared smoke tablets throat tight tonight train wake want wrist
";

/// Shorter words than this have too many neighbours.
const SHORTEST: usize = 6;

/// The same where only letters between the first and the last changed places.
const SHORTEST_SWAPPED: usize = 4;

/// What the tables above say, made ready.
struct Slips {
    /// Each grave word with how many slips it may have.
    grave: Vec<(&'static str, usize)>,
    own: FxHashSet<&'static str>,
    /// Grave words and those beside danger, by their letters.
    by_letters: FxHashMap<Vec<u8>, &'static str>,
}

static SLIPS: LazyLock<Slips> = LazyLock::new(|| {
    let grave: Vec<_> =
        GRAVE.iter().flat_map(|&(most, words)| words.split_whitespace().map(move |word| (word, most))).collect();
    let by_letters = grave.iter().map(|&(word, _)| word).chain(SWAPPED.split_whitespace());
    Slips {
        by_letters: by_letters.map(|word| (letters(word), word)).collect(),
        own: OWN.split_whitespace().collect(),
        grave,
    }
});

/// The word that was meant by one that no table has.
pub fn meant(typed: &str) -> Option<&'static str> {
    if typed.len() < SHORTEST_SWAPPED
        || !typed.bytes().all(|byte| byte.is_ascii_lowercase())
        || lexicon::is_known(typed)
        || SLIPS.own.contains(typed)
    {
        return None;
    }
    SLIPS.by_letters.get(&letters(typed)).copied().or_else(|| near_grave(typed))
}

/// The letters of a word, those between its first and its last in their order.
fn letters(word: &str) -> Vec<u8> {
    let mut letters = word.as_bytes().to_vec();
    let last = letters.len().saturating_sub(1);
    if last > 1 {
        letters[1..last].sort_unstable();
    }
    letters
}

fn near_grave(typed: &str) -> Option<&'static str> {
    if typed.len() < SHORTEST {
        return None;
    }
    let near = SLIPS.grave.iter().filter_map(|&(word, most)| Some((slips(word, typed, most)?, word)));
    near.min().map(|(_, word)| word)
}

/// How many letters must be changed, added, left out or swapped with the next to make one word of the other, if no more
/// than `most`. Nobody slips in the first letter.
pub fn slips(word: &str, typed: &str, most: usize) -> Option<usize> {
    if word.as_bytes().first() != typed.as_bytes().first() || word.len().abs_diff(typed.len()) > most {
        return None;
    }
    // One slip takes one letter away and brings one at most: most words differ by more, and need not be compared.
    if (letter_set(word) ^ letter_set(typed)).count_ones() as usize > 2 * most {
        return None;
    }
    Some(strsim::osa_distance(word, typed)).filter(|slips| *slips <= most)
}

/// One bit a letter, of those from a to z that stand in a word.
fn letter_set(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |set, letter| set | 1 << (letter - b'a'))
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    #[test]
    fn a_frightened_slip_is_put_right() {
        for (typed, word) in [
            ("siuicidal", "suicidal"),
            ("strangalin", "strangling"),
            ("anaphlaxis", "anaphylaxis"),
            ("unconcious", "unconscious"),
            ("paracetemol", "paracetamol"),
            ("hemorrage", "haemorrhage"),
            ("breathin", "breathing"),
            ("colapsed", "collapsed"),
            ("hlep", "help"),
            ("chset", "chest"),
        ] {
            assert!(normalise::words(&format!("shes {typed} now")).line.contains(word), "{typed}");
        }
    }

    #[test]
    fn a_word_of_its_own_is_left_alone() {
        for word in [
            "billing", "bleating", "knitting", "hosting", "shared", "stalling", "slipped", "trimmed", "striking",
            "strange",
        ] {
            assert_eq!(meant(word), None, "{word}");
        }
    }
}
