//! From what was typed to plain words: one Unicode form, no hidden characters, usual spelling.
//!
//! Phones, dictation, dialect and haste write one word in twenty ways; the rules want one. It must not know
//! of classes or rules: it only says which words stand there, and where a sentence ends.

#![allow(clippy::cast_possible_truncation, reason = "the length of a message is bounded")]

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::lexicon::{self, Entry};
use super::{slip, spelling, typed};
use crate::limits::MESSAGE_CHARACTERS_READ;

/// A message as words in usual spelling, in order.
#[derive(Debug, Default)]
pub struct Words {
    /// Every word with one space before and after it.
    pub line: String,
    /// Where each word stands in `line`, in bytes.
    pub spans: Vec<(u32, u32)>,
    /// For each word, what our tables say of it.
    pub entries: Vec<Option<&'static Entry>>,
    /// For each word, the number of the sentence that it is in.
    pub sentences: Vec<u16>,
    /// The places of words before which a comma, a colon or a bracket stands, in order.
    pub pauses: Vec<u16>,
    /// The message as it was typed, see [`super::typed`].
    pub typed: Vec<u64>,
    /// How many letters are not of the Latin script.
    pub foreign_letters: usize,
    /// How many letters there are.
    pub letters: usize,
}

impl Words {
    /// No words yet, and room for those of a message of so many bytes.
    fn with_room(bytes: usize) -> Self {
        let mut line = String::with_capacity(bytes + 8);
        line.push(' ');
        // Most words are longer than three letters.
        let words = bytes / 4 + 2;
        let (spans, entries) = (Vec::with_capacity(words), Vec::with_capacity(words));
        Self { line, spans, entries, sentences: Vec::with_capacity(words), ..Self::default() }
    }

    /// The word at `place`; empty beyond the end.
    pub fn word(&self, place: usize) -> &str {
        self.spans.get(place).map_or("", |&(from, to)| &self.line[from as usize..to as usize])
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.spans.len()
    }

    /// Whether a sentence begins at the place, or what stands after a comma.
    pub fn opens_clause(&self, place: usize) -> bool {
        place == 0
            || self.sentences.get(place) != self.sentences.get(place - 1)
            || self.pauses.binary_search(&(place as u16)).is_ok()
    }

    /// The words from one place up to another.
    #[must_use]
    pub fn part(&self, from: usize, to: usize) -> Self {
        let mut part = Self { line: String::from(" "), ..Self::default() };
        for place in from..to {
            part.add_entry(self.word(place), self.entries[place], self.sentences[place]);
        }
        part.typed = typed::typed(&part.line);
        part
    }

    /// Puts another word in the place of the last.
    fn replace_last(&mut self, word: &str) {
        let (Some((from, _)), Some(sentence)) = (self.spans.pop(), self.sentences.pop()) else { return };
        self.line.truncate(from as usize);
        self.entries.pop();
        self.add(word, sentence);
    }

    /// The words at some places, one bit a place.
    #[must_use]
    pub fn at(&self, places: u64) -> Self {
        let mut part = Self { line: String::from(" "), ..Self::default() };
        for place in (0..self.count().min(64)).filter(|place| places >> place & 1 == 1) {
            part.add_entry(self.word(place), self.entries[place], self.sentences[place]);
        }
        part.typed = typed::typed(&part.line);
        part
    }

    /// Adds a word at the end.
    pub fn add(&mut self, word: &str, sentence: u16) {
        self.add_entry(word, lexicon::entry(word), sentence);
    }

    /// Adds a word that was already looked up.
    fn add_entry(&mut self, word: &str, entry: Option<&'static Entry>, sentence: u16) {
        let from = self.line.len();
        self.line.push_str(word);
        self.spans.push((from as u32, self.line.len() as u32));
        self.entries.push(entry);
        self.sentences.push(sentence);
        self.line.push(' ');
    }
}

/// Reads the first [`MESSAGE_CHARACTERS_READ`] characters of a message as words.
#[allow(clippy::cast_possible_truncation, reason = "the length is bounded above")]
pub fn words(text: &str) -> Words {
    let mut reader = Reader { words: Words::with_room(text.len().min(MESSAGE_CHARACTERS_READ)), ..Reader::default() };
    if text.is_ascii() {
        for letter in text.bytes().take(MESSAGE_CHARACTERS_READ) {
            reader.take(letter as char);
        }
    } else {
        let mixed = mixes_scripts(text);
        for letter in text.chars().take(MESSAGE_CHARACTERS_READ).nfkd().take(MESSAGE_CHARACTERS_READ * 4) {
            reader.take(if mixed { look_alike(letter) } else { letter });
        }
    }
    reader.finish_word();
    reader.finish_spaced();
    let typed = typed::typed(&text[..bytes_read(text)]);
    Words { typed, ..spelling::join_dictated(reader.words) }
}

/// The bytes of the characters that are read.
fn bytes_read(text: &str) -> usize {
    if text.len() <= MESSAGE_CHARACTERS_READ {
        return text.len();
    }
    text.char_indices().nth(MESSAGE_CHARACTERS_READ).map_or(text.len(), |(at, _)| at)
}

#[derive(Default)]
struct Reader {
    words: Words,
    word: String,
    sentence: u16,
    /// A comma was just read.
    paused: bool,
    /// Single letters in a row, as in `s t o p`.
    spaced: Vec<char>,
}

impl Reader {
    fn take(&mut self, letter: char) {
        match letter {
            // Nearly every character is one of these.
            'a'..='z' => self.take_plain_letter(letter),
            ' ' => self.finish_word(),
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' => {
                if !self.word.is_empty() {
                    self.word.push('\'');
                }
            }
            'ł' | 'Ł' => self.word.push('l'),
            'ø' | 'Ø' => self.word.push('o'),
            'đ' | 'Đ' => self.word.push('d'),
            _ if letter.is_alphanumeric() => self.take_letter(letter),
            '*' | '@' | '$' if !self.word.is_empty() => self.word.push(letter),
            '.' | '!' | '?' | '\n' | ';' | '…' => self.end_sentence(letter),
            '£' | '€' => {
                self.finish_word();
                self.accept("£");
            }
            _ if is_hidden(letter) => {}
            _ => self.take_sign(letter),
        }
    }

    fn take_letter(&mut self, letter: char) {
        if letter.is_ascii_alphabetic() {
            return self.take_plain_letter(letter.to_ascii_lowercase());
        }
        if letter.is_alphabetic() {
            self.words.letters += 1;
            if !matches!(letter as u32, 0..=0x24F | 0x1E00..=0x1EFF) {
                self.words.foreign_letters += 1;
            }
        }
        for lower in letter.to_lowercase() {
            let repeats = self.word.chars().rev().take_while(|&before| before == lower).count();
            if lower.is_alphabetic() && repeats >= 2 {
                continue;
            }
            self.word.push(lower);
        }
    }

    /// A letter from a to z; no more than two of one in a row.
    fn take_plain_letter(&mut self, letter: char) {
        self.words.letters += 1;
        if !self.word.as_bytes().ends_with(&[letter as u8; 2]) {
            self.word.push(letter);
        }
    }

    fn end_sentence(&mut self, sign: char) {
        if sign == '.' && self.word.ends_with(|c: char| c.is_ascii_digit()) {
            self.finish_word();
            return;
        }
        self.finish_word();
        self.finish_spaced();
        if self.words.sentences.last() == Some(&self.sentence) {
            self.sentence = self.sentence.saturating_add(1);
        }
        if sign == '?' {
            self.accept("?");
        }
    }

    fn take_sign(&mut self, letter: char) {
        self.finish_word();
        self.paused |= matches!(letter, ',' | ':' | '(' | ')' | '–' | '—');
        if !letter.is_ascii()
            && let Some(name) = spelling::sign(letter)
        {
            self.finish_spaced();
            self.accept(name);
        }
    }

    fn finish_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        // Its memory is given back for the next word.
        let typed = std::mem::take(&mut self.word);
        self.finish(typed.trim_end_matches(['\'', '*', '@', '$']));
        self.word = typed;
        self.word.clear();
    }

    fn finish(&mut self, word: &str) {
        let mut letters = word.chars();
        if let (Some(only), None) = (letters.next(), letters.next())
            && only.is_alphabetic()
        {
            self.spaced.push(only);
            return;
        }
        self.finish_spaced();
        let word = shortened(word);
        if let Some(usual) = spelling::usual(&word) {
            return self.accept_each(usual);
        }
        let entry = lexicon::entry(&word);
        let meant = if entry.is_none() { slip::meant(&word) } else { None };
        match meant {
            Some(meant) => self.accept_each(spelling::usual(meant).unwrap_or(meant)),
            None => self.accept_entry(&word, entry),
        }
    }

    /// Four or more single letters in a row are one word that was spaced out; fewer are words of one letter.
    fn finish_spaced(&mut self) {
        if self.spaced.is_empty() {
            return;
        }
        let mut letters = std::mem::take(&mut self.spaced);
        self.accept_spaced(&letters);
        letters.clear();
        self.spaced = letters;
    }

    fn accept_spaced(&mut self, letters: &[char]) {
        if letters.len() >= 3 && !letters.iter().all(|&letter| letter == 'x') {
            let word: String = letters.iter().collect();
            self.accept_each(spelling::usual(&word).unwrap_or(&word));
            return;
        }
        for &letter in letters {
            let mut buffer = [0; 4];
            let word = letter.encode_utf8(&mut buffer);
            self.accept_each(spelling::usual(word).unwrap_or(word));
        }
    }

    fn accept_each(&mut self, words: &str) {
        words.split(' ').for_each(|word| self.accept(word));
    }

    fn accept(&mut self, word: &str) {
        self.accept_entry(word, lexicon::entry(word));
    }

    fn accept_entry(&mut self, word: &str, entry: Option<&'static Entry>) {
        if word.is_empty() {
            return;
        }
        if self.words.count() > 1 && self.words.word(self.words.count() - 1) == "2" && spelling::follows_to(word) {
            self.words.replace_last("to");
        }
        if std::mem::take(&mut self.paused) {
            self.words.pauses.push(self.words.count() as u16);
        }
        self.words.add_entry(word, entry, self.sentence);
    }
}

/// `soooo` was already held to two of a letter; a doubled last letter that no known word has is made single.
/// Figures inside a word stand for the letters they look like (`st0p`, `k1ll`) unless the word is known so.
fn shortened(word: &str) -> Cow<'_, str> {
    let has_figure = word.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '@' | '$'));
    if !has_figure
        || word.starts_with(|letter: char| letter.is_ascii_digit())
        || !word.contains(char::is_alphabetic)
        || spelling::usual(word).is_some()
    {
        return Cow::Borrowed(word);
    }
    word.chars()
        .map(|letter| match letter {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' => 't',
            other => other,
        })
        .collect()
}

fn is_hidden(letter: char) -> bool {
    if letter.is_ascii() {
        return letter == '\0';
    }
    is_combining_mark(letter)
        || matches!(letter, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}')
        || matches!(letter as u32, 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0x1F3FB..=0x1F3FF | 0xE0000..=0xE0FFF)
}

fn is_cyrillic_or_greek(letter: char) -> bool {
    matches!(letter as u32, 0x370..=0x52F)
}

/// Letters of two scripts in one word are a disguise; so are a few words wholly of letters that look Latin.
fn mixes_scripts(text: &str) -> bool {
    if !text.chars().any(is_cyrillic_or_greek) {
        return false;
    }
    text.split_whitespace().any(|word| {
        let foreign = word.chars().filter(|&letter| is_cyrillic_or_greek(letter)).count();
        foreign > 0 && word.chars().any(|letter| letter.is_ascii_alphabetic())
    }) || text.chars().filter(|letter| letter.is_alphabetic()).all(|letter| look_alike(letter) != letter)
}

fn look_alike(letter: char) -> char {
    const PAIRS: &[(&str, char)] = &[
        ("аАαΑ", 'a'),
        ("вВΒ", 'b'),
        ("сСϲ", 'c'),
        ("еЕΕ", 'e'),
        ("нНΗ", 'h'),
        ("іІιΙ", 'i'),
        ("јЈ", 'j'),
        ("кКκΚ", 'k'),
        ("мМΜ", 'm'),
        ("оОοΟ", 'o'),
        ("рРρΡ", 'p'),
        ("ѕЅ", 's'),
        ("тТτΤ", 't'),
        ("уУυΥ", 'y'),
        ("хХχΧ", 'x'),
        ("Ζ", 'z'),
        ("Ν", 'n'),
    ];
    PAIRS.iter().find(|(shapes, _)| shapes.contains(letter)).map_or(letter, |&(_, latin)| latin)
}
