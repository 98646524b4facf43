//! Secrets that cannot be printed by accident, and the masking of what is logged.
//!
//! It knows no provider and no person.

use std::fmt;

use subtle::ConstantTimeEq;

use crate::limits::SHORTEST_MASKED_NUMBER;

/// A token or key. Its `Debug` says nothing, and it has no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The secret itself, for the one call that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Compared in constant time, so that an answer's delay does not tell how much was right.
    /// An empty secret equals nothing.
    pub fn equals(&self, given: &[u8]) -> bool {
        !self.0.is_empty() && bool::from(self.0.as_bytes().ct_eq(given))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// The secrets of one channel, for masking.
#[derive(Clone, Debug, Default)]
pub struct Secrets(Vec<Secret>);

impl Secrets {
    pub fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self(secrets.into_iter().filter(|secret| !secret.expose().is_empty()).collect())
    }

    /// Masks every secret, also percent-encoded, and every run of digits that could be somebody's number.
    pub fn redact(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in &self.0 {
            text = text.replace(secret.expose(), "[secret]");
            text = text.replace(&percent_encoded(secret.expose()), "[secret]");
        }
        mask_numbers(&text)
    }
}

/// As a URL writes it: everything but letters, digits and `-._~` as `%XX`.
fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// Masks runs of digits, blanks and the signs that people put into telephone numbers.
fn mask_numbers(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut run = String::new();
    for character in text.chars() {
        if character.is_numeric() || (!run.is_empty() && matches!(character, ' ' | '-' | '(' | ')' | '.')) {
            run.push(character);
        } else {
            flush(&mut run, &mut masked);
            masked.push(character);
        }
    }
    flush(&mut run, &mut masked);
    masked
}

fn flush(run: &mut String, masked: &mut String) {
    let digits = run.chars().filter(|character| character.is_numeric()).count();
    if digits >= SHORTEST_MASKED_NUMBER {
        masked.push_str("[number]");
        // The blank after a number belongs to the sentence.
        masked.extend(run.chars().last().filter(|last| *last == ' '));
    } else {
        masked.push_str(run);
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_any_spelling_are_masked_and_codes_stay() {
        let secrets = Secrets::default();
        assert_eq!(secrets.redact("To +447700900123 is bad, error 21211"), "To +[number] is bad, error 21211");
        assert_eq!(secrets.redact("07700 900-123"), "[number]");
        assert_eq!(secrets.redact("chat 123456789 not found"), "chat [number] not found");
    }

    #[test]
    fn a_secret_is_masked_plain_and_percent_encoded() {
        let secrets = Secrets::new([Secret::new("AB:cd/ef")]);
        assert_eq!(secrets.redact("url /botAB:cd/ef/x and AB%3Acd%2Fef"), "url /bot[secret]/x and [secret]");
        assert!(!format!("{secrets:?}").contains("AB"));
    }

    #[test]
    fn an_empty_secret_equals_nothing() {
        assert!(!Secret::new("").equals(b""));
        assert!(Secret::new("a").equals(b"a"));
        assert!(!Secret::new("a").equals(b"ab"));
    }
}
