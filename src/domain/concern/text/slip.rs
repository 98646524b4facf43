//! Slips of the finger: `hlep`, `chset`, and in the words that danger is told in `siuicidal`, `anaphlaxis`.
//!
//! Somebody who is frightened types badly, and a table of slips never holds the next one. A word that no table has is
//! put right where it is near a grave one, or has its letters in another order. It must not
//! know of rules.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::lexicon;

/// The words, by their first letter, each with how many slips it may have: the longer, the surer what was meant.
const GRAVE: &[(char, &[(&str, usize)])] = &[
    (
        'a',
        &[
            ("abusing", 1),
            ("abusive", 1),
            ("ambulance", 2),
            ("anaphylaxis", 3),
            ("anaphylactic", 3),
            ("assaulted", 2),
            ("asthma", 1),
            ("attacked", 1),
        ],
    ),
    ('b', &[("bailiffs", 2), ("battered", 1), ("bleeding", 1), ("breathe", 1), ("breathing", 1), ("bruises", 1)]),
    ('c', &[("choking", 1), ("collapsed", 1), ("concussion", 2), ("controlling", 1)]),
    ('d', &[("diabetic", 1), ("drowning", 1)]),
    ('e', &[("emergency", 2), ("eviction", 1), ("evicted", 1)]),
    ('f', &[("frightened", 2), ("foodbank", 1)]),
    ('h', &[("haemorrhage", 4), ("hanging", 1), ("homeless", 1), ("hospital", 1), ("hypothermia", 2)]),
    ('i', &[("inhaler", 1), ("insulin", 1)]),
    ('k', &[("killing", 1), ("kidnapped", 2)]),
    ('m', &[("methadone", 2), ("miscarriage", 2), ("molested", 1), ("murdered", 1)]),
    ('o', &[("overdose", 1), ("overdosed", 1), ("oxygen", 1)]),
    ('p', &[("paracetamol", 3), ("paralysed", 2), ("pneumonia", 2), ("poisoned", 1), ("punched", 1)]),
    (
        's',
        &[
            ("scared", 1),
            ("seizure", 1),
            ("sepsis", 1),
            ("slapped", 1),
            ("stabbed", 1),
            ("stalking", 1),
            ("starving", 1),
            ("strangle", 2),
            ("strangled", 2),
            ("strangling", 3),
            ("stroke", 1),
            ("suffocate", 2),
            ("suicidal", 2),
            ("suicide", 1),
            ("swallowed", 2),
            ("swollen", 1),
        ],
    ),
    ('t', &[("threatened", 2), ("threatening", 2), ("thumped", 1), ("trapped", 1)]),
    ('u', &[("unconscious", 3)]),
    ('v', &[("violent", 1)]),
];

/// Near a grave word, and words of their own that no other table has.
const OWN: &[&str] = &[
    "amusing",
    "bleating",
    "bleeping",
    "bruiser",
    "buttered",
    "conclusion",
    "emergencies",
    "hatching",
    "handing",
    "haunting",
    "honking",
    "insulting",
    "kipling",
    "knitting",
    "milling",
    "murderer",
    "overdoes",
    "overdone",
    "poisoner",
    "scored",
    "spared",
    "stared",
    "shared",
    "snared",
    "stalling",
    "stocking",
    "stacking",
    "starring",
    "startling",
    "staring",
    "strange",
    "stranger",
    "strangler",
    "strobe",
    "stroked",
    "strokes",
    "stroll",
    "strongly",
    "stubbed",
    "swapped",
    "slipped",
    "snapped",
    "strapped",
    "slammed",
    "tripped",
    "trumped",
    "trapper",
    "violet",
    "pinched",
    "bunched",
    "lunched",
    "chocking",
];

/// Shorter words beside which danger stands: put right where only their letters changed places.
const SWAPPED: &[&str] = &[
    "alive", "alone", "blood", "breath", "cant", "chest", "death", "drown", "drugs", "fire", "gone", "hang", "having",
    "heart", "help", "hurt", "jump", "kill", "knife", "ledge", "myself", "pain", "pills", "please", "police", "scared",
    "smoke", "tablets", "throat", "tight", "tonight", "train", "wake", "want", "wrist",
];

/// Shorter words than this have too many neighbours.
const SHORTEST: usize = 6;

/// The same where only letters between the first and the last changed places.
const SHORTEST_SWAPPED: usize = 4;

/// The word that was meant by one that no table has.
pub fn meant(typed: &str) -> Option<&'static str> {
    if typed.len() < SHORTEST_SWAPPED
        || !typed.bytes().all(|byte| byte.is_ascii_lowercase())
        || lexicon::is_known(typed)
        || OWN.contains(&typed)
    {
        return None;
    }
    swapped(typed).or_else(|| near_grave(typed))
}

/// The word of danger with the same letters, the first and the last in their places.
fn swapped(typed: &str) -> Option<&'static str> {
    static BY_LETTERS: LazyLock<HashMap<Vec<u8>, &'static str, lexicon::QuickHash>> = LazyLock::new(|| {
        let grave = GRAVE.iter().flat_map(|(_, words)| words.iter().map(|&(word, _)| word));
        grave.chain(SWAPPED.iter().copied()).map(|word| (letters(word), word)).collect()
    });
    BY_LETTERS.get(&letters(typed)).copied()
}

/// The letters of a word in order, between its first and its last.
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
    let first = typed.chars().next()?;
    let (_, words) = GRAVE.iter().find(|(letter, _)| *letter == first)?;
    let near = |&&(word, most): &&(&str, usize)| {
        word.len().abs_diff(typed.len()) <= most && strsim::osa_distance(word, typed) <= most
    };
    words.iter().filter(near).min_by_key(|(word, _)| strsim::osa_distance(word, typed)).map(|&(word, _)| word)
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
