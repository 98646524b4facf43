//! The language of a person or of a text.

use serde::{Deserialize, Serialize};

/// An ISO 639-1 code: two lower-case letters, such as `en` or `cy`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 2]);

impl Language {
    pub const ENGLISH: Self = Self(*b"en");
    pub const WELSH: Self = Self(*b"cy");
    pub const POLISH: Self = Self(*b"pl");
    pub const PUNJABI: Self = Self(*b"pa");
    pub const URDU: Self = Self(*b"ur");
    pub const ROMANIAN: Self = Self(*b"ro");

    /// Reads a code; `None` unless it is exactly two ASCII letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
            }
            _ => None,
        }
    }

    /// The code itself.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only ASCII letters are ever stored.
        std::str::from_utf8(&self.0).unwrap_or("en")
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("`{text}` is not a two-letter language code such as en or cy"))
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}
