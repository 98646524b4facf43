//! An error that says what to do about it.

use std::fmt;

/// What went wrong in a sentence, and what the reader can do. It goes around its cause:
/// `result.context(Advice::new("The port is taken.", "Choose another with --listen."))`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// A sentence.
    pub what: String,
    /// A sentence, as an instruction.
    pub what_to_do: String,
}

impl Advice {
    pub fn new(what: impl Into<String>, what_to_do: impl Into<String>) -> Self {
        Self { what: what.into(), what_to_do: what_to_do.into() }
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Advice {}
