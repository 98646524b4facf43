//! A tidied reply cut into words, numbers and marks, each word with the parts it can play.
//!
//! Phrases (`full stop`, `out of`, `i mean`) become one word; number words become numbers; `6 1/2`, `7.5`, `-1`,
//! `1O` and other writings that no careful reader would round become [`Kind::Odd`].

use crate::domain::language::Language;
use crate::domain::reply::text::dialect::usual;
use crate::domain::reply::text::finger_slips::slipped;
use crate::domain::reply::text::lexicon::{Parts, parts_of, phrase_at};
use crate::domain::reply::text::number_words::{misspelt_number, number_word};
use crate::domain::reply::text::odd::{SEVERAL, odd_numbers};
use crate::domain::reply::text::text_speak::spelled_out;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    /// A whole number; `digits` is 0 when it was written as a word.
    Number {
        value: i64,
        digits: usize,
    },
    /// Looks like a number and is none that may be taken, and why.
    Odd(&'static str),
    /// `1st`, `3rd`, `8th`.
    Ordinal,
    /// One of `. , ! ? ; : ( ) "`, a line's end.
    Break(char),
    /// One of `/ \ - * # + = % £ > & @` and the like.
    Sign(char),
    /// A picture.
    Emoji(char),
}

#[derive(Clone, Copy, Debug)]
pub struct Token<'t> {
    pub text: &'t str,
    pub kind: Kind,
    pub parts: Parts,
    /// Nothing stood between it and the token before.
    pub glued: bool,
    /// How many raw tokens it was made of.
    pub raw: usize,
}

impl Token<'_> {
    pub fn number(&self) -> Option<i64> {
        match self.kind {
            Kind::Number { value, .. } => Some(value),
            _ => None,
        }
    }

    /// Written as a numeral with this many digits.
    pub fn digits(&self) -> usize {
        match self.kind {
            Kind::Number { digits, .. } => digits,
            _ => 0,
        }
    }

    pub fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub fn has(&self, parts: Parts) -> bool {
        self.parts.has(parts)
    }

    /// Ends a clause: a mark, a picture, a dictated `full stop`.
    pub fn is_break(&self) -> bool {
        matches!(self.kind, Kind::Break(_) | Kind::Emoji(_))
    }

    /// Ends a sentence.
    pub fn ends_sentence(&self) -> bool {
        matches!(self.kind, Kind::Break('.' | '!' | '?' | '\n' | ';'))
    }
}

/// Cuts a tidied text; number words of `language` count.
pub fn tokens(text: &str, language: Language) -> Vec<Token<'_>> {
    understood(&cut(text), language)
}

/// What [`cut`] gave, with phrases merged and numbers read.
pub fn understood<'t>(cut: &[Token<'t>], language: Language) -> Vec<Token<'t>> {
    let raw = spelled_out(unglue(cut));
    let words = merge_phrases(&raw, language);
    odd_numbers(&whole(compound_numbers(&words)))
}

/// `8.0` is 8.
fn whole(tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    if !tokens.iter().any(|t| t.glued && t.text == "0") {
        return tokens;
    }
    let nought = |at: usize| {
        at > 0
            && tokens[at - 1].digits() > 0
            && tokens.get(at).is_some_and(|t| t.text == "." && t.glued)
            && tokens.get(at + 1).is_some_and(|t| t.text == "0" && t.glued)
            && tokens.get(at + 2).is_none_or(|t| !t.glued || t.kind == Kind::Word)
            && at.checked_sub(2).is_none_or(|before| !tokens[at - 1].glued || tokens[before].kind == Kind::Word)
    };
    (0..tokens.len()).filter(|at| !nought(*at) && !at.checked_sub(1).is_some_and(nought)).map(|at| tokens[at]).collect()
}

/// Cuts a tidied text into plain words, digits and marks; nothing is merged or understood.
pub fn cut(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(text.len() / 4 + 4);
    let mut rest = text;
    let mut glued = false;
    while let Some(first) = rest.chars().next() {
        let class = class_of(first);
        let length = match class {
            Class::Digit | Class::Letter => run_of(rest, class),
            _ => first.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        let kind = match class {
            Class::Space => {
                glued = false;
                continue;
            }
            Class::Digit => match piece.parse::<i64>() {
                Ok(0) if piece.len() > 1 => Kind::Odd("a row of noughts"),
                Ok(value) if piece.len() <= 9 => Kind::Number { value, digits: piece.len() },
                _ => Kind::Odd("a long string of digits"),
            },
            Class::Letter => Kind::Word,
            Class::Break => Kind::Break(if first == '\r' { '\n' } else { first }),
            Class::Sign => Kind::Sign(first),
            Class::Emoji => Kind::Emoji(first),
        };
        let text = if kind == Kind::Word { usual(piece) } else { piece };
        tokens.push(Token { text, kind, parts: Parts::default(), glued, raw: 1 });
        glued = true;
    }
    tokens
}

/// How many bytes of letters, or of digits, `rest` begins with.
fn run_of(rest: &str, class: Class) -> usize {
    let plain = |byte: &u8| if class == Class::Letter { byte.is_ascii_lowercase() } else { byte.is_ascii_digit() };
    let quick = rest.as_bytes().iter().take_while(|byte| plain(byte)).count();
    if rest.as_bytes().get(quick).is_none_or(u8::is_ascii) {
        return quick;
    }
    rest.find(|c: char| class_of(c) != class).unwrap_or(rest.len())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Digit,
    Letter,
    Break,
    Sign,
    Emoji,
}

fn class_of(character: char) -> Class {
    // Nearly every character is one of these.
    match character {
        'a'..='z' => return Class::Letter,
        ' ' => return Class::Space,
        _ => {}
    }
    match character {
        '0'..='9' => Class::Digit,
        '\n' | '\r' | '.' | ',' | '!' | '?' | ';' | ':' | '(' | ')' | '"' | '[' | ']' | '{' | '}' => Class::Break,
        _ if character.is_whitespace() || character.is_control() => Class::Space,
        _ if character.is_alphabetic() || unicode_normalization::char::is_combining_mark(character) => Class::Letter,
        _ if character.is_numeric() => Class::Sign,
        _ if character.is_ascii() || matches!(character, '£' | '€' | '×' | '·' | '•') => Class::Sign,
        _ => Class::Emoji,
    }
}

/// Reads letters and digits that touch: `7xx`, `6ish`, `2day`, `gr8`, `1o`, `8th`, `10mins`.
fn unglue<'t>(raw: &[Token<'t>]) -> Vec<Token<'t>> {
    let mut out: Vec<Token<'t>> = Vec::with_capacity(raw.len());
    let mut place = 0;
    while let Some(token) = raw.get(place) {
        let mut end = place + 1;
        while raw.get(end).is_some_and(|next| next.glued && is_letters_or_digits(next)) && is_letters_or_digits(token) {
            end += 1;
        }
        let run = raw.get(place..end).unwrap_or_default();
        place = end;
        if let [single] = run {
            out.push(*single);
        } else {
            read_run(run, &mut out);
        }
    }
    out
}

fn is_letters_or_digits(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Word | Kind::Number { .. } | Kind::Odd(_))
}

fn read_run<'t>(run: &[Token<'t>], out: &mut Vec<Token<'t>>) {
    let Some(first) = run.first() else { return };
    let word =
        |text: &'static str| Token { text, kind: Kind::Word, parts: Parts::default(), glued: first.glued, raw: 1 };
    let odd = |why| Token { kind: Kind::Odd(why), ..*first };
    match run.iter().map(|token| token.text).collect::<Vec<_>>().as_slice() {
        // `Q1 7`
        ["q", _] if out.is_empty() => out.push(Token { parts: Parts::FILLER, ..word("q") }),
        ["2", "day" | "dai"] => out.push(word("today")),
        ["2", "nite" | "night" | "nyt"] => out.push(word("tonight")),
        ["2", "moro" | "morrow" | "mo" | "mz" | "mro"] => out.push(word("tomorrow")),
        ["b", "4"] => out.push(word("before")),
        ["m", "8" | "8s"] => out.push(word("mate")),
        ["4", "got"] => out.push(word("forgot")),
        ["gr", "8"] => out.push(word("great")),
        ["l", "8", ..]
        | ["w" | "h" | "str", "8"]
        | ["2", "u" | "b" | "c" | "gether"]
        | ["4", "eva" | "ever" | "va" | "u" | "me" | "get" | "given" | "tunately"]
        | ["any" | "some" | "every" | "no", "1"] => out.push(word("txtspeak")),
        [_, "st" | "nd" | "rd" | "th"] if first.number().is_some() => out.push(Token { kind: Kind::Ordinal, ..*first }),
        // `8s and 9s`
        [_, "s"] if first.number().is_some() => out.push(odd(SEVERAL)),
        // `7out of10`
        [_, "out"] if first.number().is_some() => {
            out.push(*first);
            out.push(word("out"));
        }
        ["of", _] if run.get(1).is_some_and(|token| token.number().is_some()) => {
            out.push(word("of"));
            out.extend(run.get(1).map(|token| Token { glued: false, ..*token }));
        }
        [_, letters] if first.number().is_some() => {
            if letters.chars().all(|c| c == 'x')
                || letters.starts_with("xo") && letters.chars().all(|c| matches!(c, 'x' | 'o'))
            {
                out.push(*first);
                out.push(word("x"));
            } else if letters.chars().all(|c| c == 'o' || c == 'l') {
                out.push(odd("a letter where a digit may be meant"));
            // `a 10er` is money, whatever `er` means by itself.
            } else if *letters == "ish"
                || letters.len() >= 2 && !matches!(*letters, "er" | "ers") && parts_of(letters).has(JOINED_AFTER)
            {
                out.push(*first);
                out.extend(run.get(1).map(|token| Token { glued: false, ..*token }));
            } else if parts_of(letters).has(Parts::UNIT) {
                out.push(*first);
                out.extend(run.get(1).copied());
            } else {
                out.push(odd("letters and digits run together"));
            }
        }
        [_, "outof" | "outta" | "of", _] if first.number().is_some() => {
            out.push(*first);
            out.push(word("outof"));
            out.extend(run.get(2).map(|token| Token { glued: false, ..*token }));
        }
        _ => out.push(odd("letters and digits run together")),
    }
}

/// What may be typed without a space after an answer: `7ta`, `5today`, `6but`.
const JOINED_AFTER: Parts = Parts::FILLER.with(Parts::NOW).with(Parts::AND).with(Parts::UNIT).with(Parts::OUT_OF);

fn merge_phrases<'t>(raw: &[Token<'t>], language: Language) -> Vec<Token<'t>> {
    let mut out = Vec::with_capacity(raw.len());
    let mut place = 0;
    while let Some(token) = raw.get(place) {
        place += 1;
        if token.kind != Kind::Word {
            out.push(*token);
            continue;
        }
        let following = |n: usize| raw.get(place - 1 + n).filter(|next| next.kind == Kind::Word).map(|next| next.text);
        if let Some((length, parts)) = phrase_at(token.text, following) {
            place += length - 1;
            // A phrase is known by its parts alone: its first word must not be taken for itself.
            let text = if length > 1 { "" } else { token.text };
            out.push(broken(Token { text, parts, raw: length, ..*token }));
            continue;
        }
        // `five'll do`
        if let Some((number, will)) = number_and_will(token.text, language) {
            out.push(Token { kind: Kind::Number { value: number, digits: 0 }, parts: Parts::default(), ..*token });
            out.push(Token { text: will, parts: parts_of(will), glued: false, ..*token });
            continue;
        }
        let parts = parts_of(token.text);
        if let Some(value) = number_and_is(token.text, raw.get(place), language) {
            out.push(Token { kind: Kind::Number { value, digits: 0 }, parts: Parts::default(), ..*token });
            continue;
        }
        if let Some(value) = number_word(token.text, language) {
            out.push(Token { kind: Kind::Number { value, digits: 0 }, parts: Parts::default(), ..*token });
        } else if !parts.is_empty() {
            out.push(broken(Token { parts, ..*token }));
        } else {
            out.push(elongated_or_misspelt(*token, language));
        }
    }
    out
}

/// `fivell`: a number word and `will`.
fn number_and_will(word: &str, language: Language) -> Option<(i64, &'static str)> {
    let number = word.strip_suffix("ll").filter(|stem| stem.len() > 2)?;
    Some((number_word(number, language)?, "will"))
}

/// `threes about right`: a number word and `is`.
fn number_and_is(word: &str, next: Option<&Token<'_>>, language: Language) -> Option<i64> {
    let number = word.strip_suffix('s').filter(|stem| stem.len() > 2)?;
    let said = next.is_some_and(|t| matches!(t.text, "about" | "fair" | "fine" | "plenty" | "my" | "near" | "close"));
    said.then(|| number_word(number, language)).flatten()
}

/// A dictated `full stop` is one.
fn broken(token: Token<'_>) -> Token<'_> {
    if token.has(Parts::STOP) {
        let mark = if token.text == "comma" { ',' } else { '.' };
        Token { kind: Kind::Break(mark), ..token }
    } else if token.has(Parts::QUESTION) {
        Token { kind: Kind::Break('?'), ..token }
    } else {
        token
    }
}

fn elongated_or_misspelt(token: Token<'_>, language: Language) -> Token<'_> {
    if has_long_run(token.text) {
        for keep in [2, 1] {
            let short = shorten(token.text, keep);
            if let Some(value) = number_word(&short, language) {
                return Token { kind: Kind::Number { value, digits: 0 }, ..token };
            }
            let parts = parts_of(&short);
            if !parts.is_empty() {
                return Token { parts, ..token };
            }
        }
    }
    match misspelt_number(token.text) {
        Some(value) => Token { kind: Kind::Number { value, digits: 0 }, ..token },
        None => slipped(token),
    }
}

fn has_long_run(word: &str) -> bool {
    word.as_bytes().windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c))
}

/// `sevennnn` with at most `keep` of a letter in a row.
pub fn shorten(word: &str, keep: usize) -> String {
    let mut short = String::with_capacity(word.len());
    let (mut last, mut count) = (None, 0);
    for character in word.chars() {
        count = if last == Some(character) { count + 1 } else { 1 };
        last = Some(character);
        if count <= keep {
            short.push(character);
        }
    }
    short
}

/// `twenty five`, `twenty-one`, `a hundred`.
fn compound_numbers<'t>(words: &[Token<'t>]) -> Vec<Token<'t>> {
    let mut out: Vec<Token<'_>> = Vec::with_capacity(words.len());
    let mut place = 0;
    while let Some(token) = words.get(place) {
        place += 1;
        let Some(tens @ 20..=90) = token.number().filter(|value| token.digits() == 0 && value % 10 == 0) else {
            out.push(*token);
            continue;
        };
        let hyphen = usize::from(words.get(place).is_some_and(|next| next.is_sign('-')));
        match words.get(place + hyphen).filter(|next| next.digits() == 0).and_then(Token::number) {
            Some(units @ 1..=9) => {
                place += hyphen + 1;
                out.push(Token { kind: Kind::Number { value: tens + units, digits: 0 }, raw: 2 + hyphen, ..*token });
            }
            _ => out.push(*token),
        }
    }
    out
}
