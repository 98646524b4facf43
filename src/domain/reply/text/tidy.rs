//! One form for what phones send: case, width, digit scripts, invisible characters, quotes, accents.
//!
//! It decides nothing about meaning. After it, digits are ASCII, quotes are `"`, and apostrophes are gone
//! (`I'd` and `Id` are one word), because people type both.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::limits::REPLY_CHARACTERS;

/// A reply in one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tidied {
    pub text: String,
    /// More than [`REPLY_CHARACTERS`] were sent; the rest was not read.
    pub cut: bool,
}

/// Brings a reply into one form. Linear in its length; reads at most [`REPLY_CHARACTERS`] characters.
pub fn tidy(text: &str) -> Tidied {
    let mut tidied = String::with_capacity(text.len() + 8);
    if text.len() <= REPLY_CHARACTERS && text.is_ascii() {
        for byte in text.bytes() {
            push_plain(&mut tidied, char::from(byte));
        }
        return Tidied { text: tidied, cut: false };
    }
    let mut characters = text.chars();
    let read: String = characters.by_ref().take(REPLY_CHARACTERS).collect();
    let cut = characters.next().is_some();
    // Compatibility decomposition parts accents from their letters; full-width and superscript forms become plain.
    for character in read.nfkd() {
        if let Some(digit) = digit_of(character) {
            tidied.push(digit);
        } else if is_latin_mark(character) || is_invisible(character) {
            // An accent, a joiner, a direction mark, a variation selector or a keycap's box.
        } else if character == '\u{1f51f}' {
            tidied.push_str(" 10 ");
        } else {
            push_plain(&mut tidied, plain(character));
        }
    }
    Tidied { text: tidied, cut }
}

fn push_plain(tidied: &mut String, character: char) {
    match character {
        '\'' | '`' | '\0' => {}
        _ if character.is_ascii() => tidied.push(character.to_ascii_lowercase()),
        _ => tidied.extend(character.to_lowercase()),
    }
}

/// The ASCII twin of a letter or sign that decomposition leaves alone.
fn plain(character: char) -> char {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' | '\u{2032}' | '\u{b4}' | '\u{2bc}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2033}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{f7}' => '/',
        '\u{60c}' | '\u{3001}' => ',',
        '\u{61f}' => '?',
        '\u{2026}' | '\u{3002}' => '.',
        'ł' | 'Ł' => 'l',
        'ø' | 'Ø' => 'o',
        'ı' => 'i',
        'đ' | 'Đ' => 'd',
        _ => character,
    }
}

fn is_latin_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}') && is_combining_mark(character)
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// A decimal digit of any script that people in the UK write in, and of most others.
fn digit_of(character: char) -> Option<char> {
    // The first digit of each block of ten, ascending (Unicode's decimal digits).
    const ZEROS: [u32; 26] = [
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
        0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1b50, 0xff10,
    ];
    let code = u32::from(character);
    let block = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    char::from_digit(code.checked_sub(*ZEROS.get(block)?)?, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phone_s_way_of_writing_five_is_five() {
        for five in ["5", "5\u{fe0f}\u{20e3}", "٥", "੫", "\u{200f}5\u{200b}", "５", "⁵"] {
            assert_eq!(tidy(five).text, "5", "{five:?}");
        }
    }

    #[test]
    fn quotes_accents_and_case_have_one_form() {
        assert_eq!(tidy("I’d say “Pięć”…").text, "id say \"piec\"...");
    }

    #[test]
    fn a_long_reply_is_cut_and_says_so() {
        let tidied = tidy(&"ż".repeat(REPLY_CHARACTERS + 1));
        assert!(tidied.cut);
        assert_eq!(tidied.text.chars().count(), REPLY_CHARACTERS);
    }
}
