//! How many SMS parts a text takes, and the folding that keeps it cheap.
//!
//! GSM-7 (3GPP TS 23.038): 160 units alone, 153 in a part; UCS-2: 70 and 67. An escaped character is never
//! split over two parts, nor is a surrogate pair. It knows no provider and no price.

/// How the text is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Gsm7,
    Ucs2,
}

/// What a text takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    pub encoding: Encoding,
    /// Septets of GSM-7, or 16-bit units of UCS-2.
    pub units: usize,
    /// SMS that are paid for; 1 for an empty text.
    pub parts: usize,
}

/// The GSM-7 default alphabet, without its escape.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension table: two units each.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// Counts the parts of a text exactly as it stands; see [`fold`].
pub fn parts(text: &str) -> Parts {
    match text.chars().map(septets).collect::<Option<Vec<_>>>() {
        Some(units) => pack(Encoding::Gsm7, &units, 160, 153),
        None => pack(Encoding::Ucs2, &text.chars().map(char::len_utf16).collect::<Vec<_>>(), 70, 67),
    }
}

/// Fills parts with whole characters.
fn pack(encoding: Encoding, characters: &[usize], alone: usize, each: usize) -> Parts {
    let units = characters.iter().sum();
    if units <= alone {
        return Parts { encoding, units, parts: 1 };
    }
    let (mut parts, mut used) = (1, 0);
    for character in characters {
        if used + character > each {
            parts += 1;
            used = 0;
        }
        used += character;
    }
    Parts { encoding, units, parts }
}

fn septets(character: char) -> Option<usize> {
    if BASIC.contains(character) { Some(1) } else { EXTENDED.contains(character).then_some(2) }
}

/// The characters that force UCS-2, each once, in their order.
pub fn costly(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for character in text.chars().filter(|character| septets(*character).is_none()) {
        if !found.contains(&character) {
            found.push(character);
        }
    }
    found
}

/// Writes what a word processor makes of quotes, dashes, dots and spaces as GSM-7 characters, and nothing else:
/// letters stay, so a Welsh `ŵ` is never lost.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '‘' | '’' | '‚' | '‛' | '`' | '´' | '′' => folded.push('\''),
            '“' | '”' | '„' | '‟' | '″' => folded.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => folded.push('-'),
            '…' => folded.push_str("..."),
            '•' | '·' => folded.push('*'),
            '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => folded.push(' '),
            '\u{200b}' | '\u{feff}' | '\u{ad}' => {}
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(text: &str) -> (Encoding, usize) {
        let parts = parts(text);
        (parts.encoding, parts.parts)
    }

    /// The rows were taken from npm `sms-segments-calculator` 1.3.0.
    #[test]
    fn parts_agree_with_the_published_calculator() {
        use Encoding::{Gsm7, Ucs2};
        for cheap in ["£", "@", "è", "é", "ù", "ì", "ò", "Ä", "Ö", "Ñ", "Ü", "à", "€", "[", "\\", "|", ""]
        {
            assert_eq!(counted(cheap), (Gsm7, 1), "{cheap}");
        }
        for dear in
            ["ŵ", "ŷ", "â", "ê", "î", "ô", "û", "á", "ï", "ł", "سلام", "😀", "“", "’", "–", "…", "\u{a0}", "\t", "`"]
        {
            assert_eq!(counted(dear), (Ucs2, 1), "{dear}");
        }
        let a = |count| "a".repeat(count);
        for (count, expected) in [(160, 1), (161, 2), (306, 2), (307, 3), (459, 3), (460, 4)] {
            assert_eq!(counted(&a(count)), (Gsm7, expected), "{count}");
        }
        assert_eq!(counted(&"€".repeat(80)), (Gsm7, 1));
        assert_eq!(counted(&"€".repeat(81)), (Gsm7, 2));
        assert_eq!(counted(&(a(159) + "€")), (Gsm7, 2));
        assert_eq!(counted(&(a(152) + "€" + &a(152))), (Gsm7, 3));
        for (count, expected) in [(70, 1), (71, 2), (134, 2), (135, 3)] {
            assert_eq!(counted(&"ŵ".repeat(count)), (Ucs2, expected), "{count}");
        }
        assert_eq!(counted(&"😀".repeat(35)), (Ucs2, 1));
        assert_eq!(counted(&"😀".repeat(36)), (Ucs2, 2));
        assert_eq!(counted(&(a(69) + "😀")), (Ucs2, 2));
        assert_eq!(counted(&(a(66) + "😀" + &a(66))), (Ucs2, 3));
        assert_eq!(parts("👨‍👩‍👧").units, 8);
    }

    #[test]
    fn what_a_word_processor_pastes_is_folded_and_letters_stay() {
        assert_eq!(fold("“Don’t” – wait…\u{a0}ŵ"), "\"Don't\" - wait... ŵ");
        assert_eq!(counted(&fold("“Don’t” – wait…")).0, Encoding::Gsm7);
    }
}
