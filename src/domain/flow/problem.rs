//! A manager's mistake: where it stands, what is wrong in one sentence, and what to do.
//!
//! Problems are not errors: all of them are given at once. It must not know how they come about,
//! nor where they are shown.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// How much it matters. Ordered: later variants matter more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It works, and would read better otherwise.
    Advice,
    /// It works, and probably not as meant.
    Warning,
    /// It is not published like this.
    Error,
}

/// A place in a file, with the line itself so that it can be shown without the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: Arc<str>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters of the line as it stands in the file.
    pub column: usize,
    pub line_text: Arc<str>,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable for ever, such as `unknown-step`.
    pub id: &'static str,
    pub severity: Severity,
    #[serde(serialize_with = "as_text")]
    pub file: Arc<str>,
    /// From 1; 0 where the whole file is meant.
    pub line: usize,
    /// From 1, in characters; 0 where the whole file is meant.
    pub column: usize,
    #[serde(serialize_with = "as_text")]
    pub line_text: Arc<str>,
    /// One terse sentence in a manager's words.
    pub message: String,
    /// What to do, such as "Did you mean `barrier`?".
    pub hint: Option<String>,
}

fn as_text<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

impl Place {
    /// The whole of a file.
    pub fn whole(file: &str) -> Self {
        Self { file: file.into(), line: 0, column: 0, line_text: "".into() }
    }

    pub fn error(&self, id: &'static str, message: impl Into<String>) -> Problem {
        self.problem(id, Severity::Error, message.into())
    }

    pub fn warning(&self, id: &'static str, message: impl Into<String>) -> Problem {
        self.problem(id, Severity::Warning, message.into())
    }

    pub fn advice(&self, id: &'static str, message: impl Into<String>) -> Problem {
        self.problem(id, Severity::Advice, message.into())
    }

    fn problem(&self, id: &'static str, severity: Severity, message: String) -> Problem {
        let Self { file, line, column, line_text } = self.clone();
        Problem { id, severity, file, line, column, line_text, message, hint: None }
    }
}

impl Problem {
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds "Did you mean ...?" where one of the candidates is near, else the other hint.
    #[must_use]
    pub fn did_you_mean<'a>(self, wrong: &str, candidates: impl IntoIterator<Item = &'a str>, otherwise: &str) -> Self {
        match nearest(wrong, candidates) {
            Some(near) => self.hint(format!("Did you mean `{near}`?")),
            None if otherwise.is_empty() => self,
            None => self.hint(otherwise),
        }
    }
}

/// The candidate that was probably meant: at most a third of its letters differ, or one begins with the other.
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = wrong.to_lowercase();
    let distance = |candidate: &str| {
        let candidate = candidate.to_lowercase();
        let shorter = wrong.chars().count().min(candidate.chars().count());
        if shorter >= 3 && (candidate.starts_with(&wrong) || wrong.starts_with(&candidate)) {
            return Some(1);
        }
        let distance = strsim::damerau_levenshtein(&wrong, &candidate);
        (distance <= (candidate.chars().count() / 3).max(1)).then_some(distance)
    };
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(candidate)?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Readable without colour: place, line, caret, hint.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        };
        if self.line == 0 {
            write!(f, "{}: {severity}[{}]: {}", self.file, self.id, self.message)?;
        } else {
            let Self { file, line, column, .. } = self;
            write!(f, "{file}:{line}:{column}: {severity}[{}]: {}", self.id, self.message)?;
            // A line may be as long as a manager likes; the caret must stay in sight.
            let skipped = column.saturating_sub(80);
            let shown: String = self.line_text.chars().skip(skipped).take(120).map(visible).collect();
            let caret = " ".repeat(column.saturating_sub(1 + skipped));
            write!(f, "\n    {shown}\n    {caret}^")?;
        }
        match &self.hint {
            Some(hint) => write!(f, "\n    {hint}"),
            None => Ok(()),
        }
    }
}

/// Control characters would move the terminal's cursor: they are shown as a box.
fn visible(character: char) -> char {
    match character {
        '\t' => ' ',
        c if c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c) => '□',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_well_without_colour() {
        let place = Place { file: "weekly.flow".into(), line: 31, column: 7, line_text: "- no -> barier".into() };
        let problem =
            place.error("unknown-step", "There is no step `barier`.").did_you_mean("barier", ["call", "barrier"], "");
        insta::assert_snapshot!(problem, @r"
        weekly.flow:31:7: error[unknown-step]: There is no step `barier`.
            - no -> barier
                  ^
            Did you mean `barrier`?
        ");
    }

    #[test]
    fn a_word_that_is_near_nothing_gets_no_guess() {
        assert_eq!(nearest("xylophone", ["call", "barrier"]), None);
        assert_eq!(nearest("cal", ["call", "barrier"]), Some("call"));
    }
}
