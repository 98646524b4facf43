//! Published rules: one row a rule, with its name, its class, its reason in plain words and its phrases.
//!
//! A phrase that is found may still not count: said of the past, denied, of a film, or inside an everyday idiom.
//! That lowers the order in which people read, never that they read. It must not know of channels or cases.

#![allow(clippy::cast_possible_truncation, reason = "a few thousand lines")]

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::domain::concern::Class;

use super::normalise::Words;
use super::opt_out::perhaps;
use super::phrase::{Found, Phrases};
use super::{
    abuse, contact, crisis, elsewhere, hardship, idiom, low, machine, polish, punjabi_urdu, romanian, welsh, wrong,
};

/// A row of the published table.
#[derive(Debug)]
pub struct Rule {
    /// Stable for ever, such as `crisis.plan`.
    pub id: &'static str,
    pub class: Class,
    /// What the link worker reads.
    pub because: &'static str,
    /// Which scopes make the phrase not count.
    pub unless: u8,
    /// One phrase a line, in the language of [`super::phrase`]. After `~` stands a hint, which ordinary messages
    /// use too: it counts only where the wording of the whole agrees.
    pub says: &'static str,
    /// Messages that it must find.
    pub cases: &'static [&'static str],
}

/// Counts whatever stands around it.
pub const ALWAYS: u8 = 0;
/// Does not count after "not", "never", "nobody".
pub const DENIED: u8 = 1;
/// Does not count in a message about long ago, without a word that it goes on.
pub const PAST: u8 = 2;
/// Does not count in a message about a film, a book, a song.
pub const STORY: u8 = 4;
/// Does not count inside an everyday idiom.
pub const IDIOM: u8 = 8;
/// All four.
pub const USUAL: u8 = DENIED | PAST | STORY | IDIOM;

/// A phrase that says how others are to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Idiom,
    Past,
    Present,
    Story,
    Well,
    Died,
    Machine,
    Silence,
    NoSilence,
}

/// Every table of rules.
pub const TABLES: &[&[Rule]] = &[
    crisis::mind::RULES,
    crisis::body::RULES,
    crisis::threat::RULES,
    crisis::leaving::RULES,
    abuse::violence::RULES,
    abuse::control::RULES,
    abuse::taking::RULES,
    hardship::RULES,
    contact::RULES,
    wrong::RULES,
    low::RULES,
    welsh::RULES,
    polish::RULES,
    punjabi_urdu::RULES,
    romanian::RULES,
    elsewhere::RULES,
];

const MARKS: &[(Mark, &str)] = &[
    (Mark::Idiom, idiom::IDIOMS),
    (Mark::Past, idiom::LONG_AGO),
    (Mark::Present, idiom::GOES_ON),
    (Mark::Story, idiom::STORIES),
    (Mark::Well, idiom::WELL_NOW),
    (Mark::Died, wrong::DIED),
    (Mark::Machine, machine::MACHINES),
    (Mark::Silence, perhaps::PERHAPS),
    (Mark::NoSilence, perhaps::OTHERWISE),
];

/// Owners of phrases are their lines; from here on they are marks.
const FIRST_MARK: u32 = 1 << 20;

/// One phrase of a rule, as it is written in the table.
#[derive(Debug)]
pub struct Line {
    pub rule: &'static Rule,
    pub phrase: &'static str,
    /// It counts only where the wording of the whole agrees.
    pub hint: bool,
}

struct Compiled {
    phrases: Phrases,
    lines: Vec<Line>,
}

static COMPILED: LazyLock<Compiled> = LazyLock::new(|| {
    let mut compiled = Compiled { phrases: Phrases::default(), lines: Vec::new() };
    for rule in TABLES.iter().flat_map(|table| table.iter()) {
        for line in lines(rule.says) {
            let hint = line.strip_prefix("~ ");
            let line = Line { rule, phrase: hint.unwrap_or(line), hint: hint.is_some() };
            compiled.phrases.add(compiled.lines.len() as u32, line.phrase);
            compiled.lines.push(line);
        }
    }
    for (number, (_, says)) in (FIRST_MARK..).zip(MARKS) {
        lines(says).for_each(|line| compiled.phrases.add(number, &perhaps::with_names(line)));
    }
    compiled.phrases = compiled.phrases.ready();
    compiled
});

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// What the rules found in a message.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "independent findings, not a state")]
pub struct Read {
    /// Rules that hold, highest class first.
    pub rules: Vec<&'static Rule>,
    /// Rules of which only a hint was found: they hold if the statistical reader agrees.
    pub hints: Vec<&'static Rule>,
    /// The phrases that count for either.
    pub lines: Vec<&'static Line>,
    /// Something grave was named and denied, or is past: worth a person's eye, not an alarm.
    pub denied: bool,
    /// An idiom, a story or long ago: the statistical reader counts that too.
    pub lightened: bool,
    pub died: bool,
    pub machine: bool,
    /// The wide net for opt-outs holds it.
    pub silence: bool,
}

/// Reads a message by the published rules.
pub fn read(words: &Words) -> Read {
    let mut found = Vec::new();
    COMPILED.phrases.find(words, &mut found);
    let mark_of = |place: &Found| Some(MARKS[place.owner.checked_sub(FIRST_MARK)? as usize].0);
    let places_of = |wanted: Mark| found.iter().filter(move |place| mark_of(place) == Some(wanted));
    let all = found.iter().filter_map(mark_of).fold(0_u32, |all, mark| all | 1 << mark as u32);
    let has = |wanted: Mark| all >> wanted as u32 & 1 == 1;
    let long_ago = (has(Mark::Past) || has(Mark::Well)) && !has(Mark::Present);
    let story = has(Mark::Story);
    let mut read = Read { died: has(Mark::Died), machine: has(Mark::Machine), ..Read::default() };
    read.lightened = long_ago || story || has(Mark::Idiom);
    for place in found.iter().filter(|place| place.owner < FIRST_MARK) {
        let line = &COMPILED.lines[place.owner as usize];
        let rule = line.rule;
        let in_idiom = || places_of(Mark::Idiom).any(|idiom| idiom.from < place.to && place.from < idiom.to);
        if rule.unless & DENIED != 0 && is_denied(words, place.from) {
            read.denied = true;
        } else if rule.unless & PAST != 0 && long_ago
            || rule.unless & STORY != 0 && story
            || rule.unless & IDIOM != 0 && in_idiom()
        {
            read.lightened = true;
        } else {
            if !read.lines.iter().any(|held| std::ptr::eq(*held, line)) {
                read.lines.push(line);
            }
            let list = if line.hint { &mut read.hints } else { &mut read.rules };
            if !list.iter().any(|held| std::ptr::eq(*held, rule)) {
                list.push(rule);
            }
        }
    }
    read.rules.sort_by_key(|rule| std::cmp::Reverse(rule.class));
    read.silence = has(Mark::Silence) && perhaps::holds(words, places_of(Mark::Silence), || places_of(Mark::NoSilence));
    read
}

/// Words without a sense of their own, which may stand between a denial and what it denies.
const FILLERS: &str = "
    been be being get getting got feel feeling felt going to ever really even actually have had having
    think thinking about of at all that a the any so mean saying want would was is am are i it myself he
    she once more planning do did like by plan plans thoughts intention intentions wish desire urge
    urges feelings
";

/// Whether a denial stands right before the place, with only words between that carry no sense of their own.
fn is_denied(words: &Words, from: usize) -> bool {
    for place in (from.saturating_sub(6)..from).rev() {
        if words.opens_clause(place + 1) {
            return false;
        }
        match words.word(place) {
            "not" | "never" | "without" | "nobody" | "stopped" => return true,
            "no" => return !is_an_answer(words, place),
            filler if is_filler(filler) => {}
            _ => return false,
        }
    }
    false
}

fn is_filler(word: &str) -> bool {
    static KNOWN: LazyLock<FxHashSet<&str>> = LazyLock::new(|| FILLERS.split_whitespace().collect());
    KNOWN.contains(word)
}

/// Whether a "no" answers what was asked and denies nothing behind it: "no he hit me again".
fn is_an_answer(words: &Words, place: usize) -> bool {
    const GOES_ON: &[&str] = &[
        "i", "he", "she", "they", "we", "it", "you", "my", "his", "her", "him", "been", "being", "going", "am", "is",
        "are", "was", "were", "has", "have", "had", "having", "got", "getting", "can", "could", "cut", "took", "lost",
        "hit", "hurt", "still", "feel", "feeling", "just", "because", "cos", "not", "dad", "mum", "husband", "wife",
    ];
    let next = words.word(place + 1);
    words.opens_clause(place) && (GOES_ON.contains(&next) || next.len() > 3 && next.ends_with("ed"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::concern::text::normalise::words;

    #[test]
    fn a_no_to_the_question_denies_no_danger_behind_it() {
        for text in [
            "no he hit me again",
            "nah im suicidal",
            "No cant breathe",
            "no he took an overdose",
            "no been self harming",
        ] {
            assert!(!read(&words(text)).denied, "{text}");
        }
        for text in ["no thoughts of killing myself", "i have no plans to end my life", "no chest pain today"] {
            assert!(read(&words(text)).denied, "{text}");
        }
    }

    #[test]
    fn every_rule_finds_its_own_cases() {
        let missed: Vec<String> = TABLES
            .iter()
            .flat_map(|table| table.iter())
            .flat_map(|rule| rule.cases.iter().map(move |case| (rule, case)))
            .filter(|(rule, case)| !read(&words(case)).lines.iter().any(|line| line.rule.id == rule.id))
            .map(|(rule, case)| format!("{}: {case}", rule.id))
            .collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn every_kind_that_a_phrase_names_is_in_the_lexicon() {
        assert_eq!(COMPILED.phrases.unknown_kinds(), Vec::<&str>::new());
    }

    #[test]
    fn no_two_rules_share_a_name() {
        let mut names: Vec<&str> = TABLES.iter().flat_map(|table| table.iter()).map(|rule| rule.id).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
