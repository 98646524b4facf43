//! Usual spellings of what is typed in txt-speak, dialect or haste, names of signs, and what dictation leaves behind.
//!
//! `spelling.txt` is the published table. It must not know of rules.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::normalise::Words;

static USUAL: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut table = FxHashMap::default();
    for line in include_str!("spelling.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some((usual, typed)) = line.split_once('=') {
            for word in typed.split_whitespace() {
                table.entry(word).or_insert(usual.trim());
            }
        }
    }
    table
});

/// The usual spelling, one or several words, of a word that has one other than itself.
pub fn usual(word: &str) -> Option<&'static str> {
    if let Some(usual) = USUAL.get(word) {
        return Some(usual);
    }
    if word.contains('\'') {
        return without_apostrophe(word);
    }
    None
}

/// `she's` and `shes` are one word; other genitives lose their ending.
fn without_apostrophe(word: &str) -> Option<&'static str> {
    let plain: String = word.chars().filter(|&letter| letter != '\'').collect();
    USUAL.get(plain.as_str()).copied()
}

/// Whether a figure two before this word is "to": `2 die` is, `2 tablets` and `not 2` are not.
pub fn follows_to(word: &str) -> bool {
    const AFTER_TO: &[&str] = &[
        "me", "you", "him", "us", "them", "it", "my", "the", "be", "go", "get", "do", "see", "talk", "speak", "die",
        "live", "kill", "say", "have", "stop", "wake", "come", "end", "hurt", "leave", "eat", "sleep", "feel", "work",
        "bed", "hospital", "school", "church", "town", "this", "that", "take", "make", "ask", "tell", "ring", "call",
        "help", "give", "know", "think", "pay", "move", "keep", "find", "cut", "jump", "hit", "touch", "her", "hear",
        "read", "write", "text", "meet", "show", "send", "let", "put", "try", "want", "cope", "drink", "a",
    ];
    AFTER_TO.contains(&word)
}

/// The name of an emoji or a sign that carries meaning.
pub fn sign(letter: char) -> Option<&'static str> {
    SIGNS.iter().find(|(signs, _)| signs.contains(letter)).map(|&(_, name)| name)
}

const SIGNS: &[(&str, &str)] = &[
    ("😂🤣😹😆😄😁😃😀😜😝😉😅🙃", "laughing"),
    ("👍👌🙂😊☺🥰😍❤💙💚💛💜🧡🎉🥳😎💪🙌✨🌞☀🌻💃🎶🏆😻", "happysign"),
    ("😢😭😿😥", "crying"),
    ("😔😞😟🙁☹😣😖😩😫🥺💔🌧😓😪🥀", "sadsign"),
    ("💊", "pills"),
    ("🖕", "rudesign"),
    ("🔪🗡🪓", "knife"),
    ("🩸", "blood"),
    ("🔫", "gun"),
    ("⚰🪦", "grave"),
    ("👼😇🕊", "angel"),
    ("🪢", "rope"),
    ("🌊", "seasign"),
    ("🌉", "bridge"),
    ("👋", "wavesign"),
    ("🆘", "sos"),
    ("🚑", "ambulance"),
    ("🔥", "fire"),
    ("👊🤛🤜", "fist"),
    ("🤕", "hurt"),
    ("🤐🤫", "hushsign"),
    ("🔒🔐", "locked"),
    ("👀", "watching"),
    ("😨😰😱😧", "scared"),
    ("🛑", "stopsign"),
    ("🚫⛔❌🙅✋❎", "nosign"),
    ("🔇🔕📵", "mutesign"),
    ("📱📲💬✉📩", "phonesign"),
    ("📞☎", "callsign"),
    ("❓❔", "?"),
    ("🥶❄", "freezing"),
    ("💡🔌", "electric"),
    ("🍞🥛🍼🍽", "food"),
    ("💷💰💸💳", "money"),
    ("💀☠", "skullsign"),
    ("😐😕🫤😑", "flatsign"),
    ("🙏", "praysign"),
    ("💤😴🛌", "sleep"),
    ("🤷", "shrugsign"),
    ("🏠", "home"),
    ("😡😠🤬", "angrysign"),
];

/// Dictation writes `full stop` and `comma`: they end sentences and are no words.
pub fn join_dictated(words: Words) -> Words {
    let place_of = |wanted: &str| (0..words.count()).any(|place| words.word(place) == wanted);
    let dictated = (1..words.count()).any(|place| is_dictated_end(words.word(place - 1), words.word(place)))
        || (place_of("comma") && words.count() > 3);
    if !dictated {
        return words;
    }
    let mut kept = Words {
        line: String::from(" "),
        foreign_letters: words.foreign_letters,
        letters: words.letters,
        ..Words::default()
    };
    let (mut place, mut added) = (0, 0);
    while place < words.count() {
        if is_dictated_end(words.word(place), words.word(place + 1)) {
            added += 1;
            place += 2;
        } else if words.word(place) == "comma" {
            place += 1;
        } else {
            let (word, sentence) = (words.word(place).to_owned(), words.sentences[place] + added);
            kept.add(&word, sentence);
            place += 1;
        }
    }
    kept
}

fn is_dictated_end(first: &str, second: &str) -> bool {
    matches!(
        (first, second),
        ("full" | "period", "stop") | ("question" | "exclamation", "mark") | ("new", "paragraph" | "line")
    )
}

#[cfg(test)]
mod tests {

    #[test]
    fn a_word_has_one_usual_spelling_only() {
        for line in include_str!("spelling.txt").lines().filter(|line| !line.starts_with('#')) {
            let (usual, typed) = line.split_once('=').expect("a usual spelling and what is typed");
            for word in typed.split_whitespace() {
                assert_ne!(usual.trim(), word, "{word} stands for itself");
            }
        }
    }
}
