//! The four digits by which staff name a case in a text: they say nothing about the person.

use std::collections::BTreeSet;

/// A case code, 1000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u16);

const FIRST: u16 = 1000;
const LAST: u16 = 9999;

impl Code {
    /// `None` unless it has four digits and begins with none.
    #[must_use]
    pub fn new(number: u16) -> Option<Self> {
        (FIRST..=LAST).contains(&number).then_some(Self(number))
    }

    /// The number itself, as the store keeps it.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }

    /// A code that is not taken, from any number given by chance; `None` when all 9,000 are.
    /// `taken` holds the open codes of the scheme, and better also those closed lately.
    #[must_use]
    pub fn free(taken: &BTreeSet<Self>, chance: u64) -> Option<Self> {
        let all = LAST - FIRST + 1;
        let start = u16::try_from(chance % u64::from(all)).unwrap_or(0);
        (0..all).map(|step| Self(FIRST + (start + step) % all)).find(|code| !taken.contains(code))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The code in a reply of staff, such as `4821 pls` or `Taking 4821.`; `None` where there is none, or more than one.
#[must_use]
pub fn read_code(reply: &str) -> Option<Code> {
    let runs = reply.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() == 4);
    let codes: BTreeSet<Code> = runs.filter_map(|run| run.parse().ok()).filter_map(Code::new).collect();
    match codes.len() {
        1 => codes.first().copied(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_from_any_wording() {
        for reply in [
            "4821",
            " 4821 ",
            "4821 pls",
            "Taking 4821.",
            "#4821",
            "ok-4821-ok",
            "4821 4821",
            "i'll take4821",
            "4821\u{1F44D}",
        ] {
            assert_eq!(read_code(reply), Code::new(4821), "{reply}");
        }
        for reply in ["", "yes", "48211", "482", "0482", "4821 or 4822", "07700900123", "٤٨٢١"] {
            assert_eq!(read_code(reply), None, "{reply}");
        }
    }

    #[test]
    fn a_free_code_is_always_found_while_there_is_one() {
        let mut taken: BTreeSet<Code> = (1000..=9999).filter_map(Code::new).collect();
        assert_eq!(Code::free(&taken, 7), None);
        let only = Code::new(4821).unwrap();
        taken.remove(&only);
        for chance in [0, 7, u64::MAX] {
            assert_eq!(Code::free(&taken, chance), Some(only));
        }
    }
}
