//! The text of one item as it is sent.
//!
//! The wording is never altered; only what surrounds it is ours: the place, the stem, how to reply.
//! It must not know of SMS parts or channels; tests hold each text within two parts.

use super::{Item, Measure, Options, in_language};
use crate::domain::language::Language;

impl Measure {
    /// One item as sent, such as `1 of 4. Overall, how satisfied ...? Reply 0 (not at all) to 10 (completely).`
    ///
    /// `place` counts from 1. The number shown is always the code that is stored. A language without official wording
    /// is asked in English. Empty where the scheme must supply the wording: see [`Measure::question_with`].
    pub fn question(&self, item: &Item, place: usize, of: usize, language: Language) -> String {
        in_language(item.wording, language)
            .map(|wording| self.question_with(wording, item, place, of, language))
            .unwrap_or_default()
    }

    /// The same with wording that the scheme supplies under its own licence.
    pub fn question_with(&self, wording: &str, item: &Item, place: usize, of: usize, language: Language) -> String {
        let frame = Frame::of(item, language);
        let place_words = if of > 1 { format!("{place} {} {of}. ", frame.of) } else { String::new() };
        let stem = in_language(self.stem, language).map_or(String::new(), |stem| {
            let words = if place <= 1 { stem.full } else { stem.short };
            format!("{words} ")
        });
        let stop = if wording.ends_with(['?', '.', '!']) { "" } else { "." };
        format!("{place_words}{stem}{wording}{stop} {}", how_to_reply(&item.options, &frame, language))
    }
}

/// Our own few words around an item.
struct Frame {
    of: &'static str,
    reply: &'static str,
    to: &'static str,
}

impl Frame {
    /// In the item's language, so that one text never mixes two.
    fn of(item: &Item, language: Language) -> Self {
        let official = item.wording.iter().any(|(have, _)| *have == language);
        if language == Language::WELSH && (official || item.wording.is_empty()) {
            Self { of: "o", reply: "Atebwch", to: "i" }
        } else {
            Self { of: "of", reply: "Reply", to: "to" }
        }
    }
}

/// `Reply 1 hardly ever or never, 2 some of the time, 3 often.`
fn how_to_reply(options: &Options, frame: &Frame, language: Language) -> String {
    let Frame { reply, to, .. } = frame;
    match options {
        Options::Range { low, high, labels } => {
            match labels.iter().find(|(have, ..)| *have == language).or_else(|| labels.first()) {
                Some((_, lowest, highest)) => format!("{reply} {low} ({lowest}) {to} {high} ({highest})."),
                None => format!("{reply} {low} {to} {high}."),
            }
        }
        Options::Labels(labels) => {
            let shown: Vec<String> =
                labels.iter().map(|label| format!("{} {}", label.code, small_initial(label.words(language)))).collect();
            format!("{reply} {}.", shown.join(", "))
        }
    }
}

/// The label as it stands inside a sentence.
fn small_initial(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}
