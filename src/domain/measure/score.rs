//! From answers to a score, by each measure's published rule.
//!
//! Strict: a total stands only over a complete set of answers that are all in range; nothing is imputed.
//! What was answered stays readable even when there is no total: PHQ-9's last item must be seen by a person.

use super::{Better, Measure, Scoring, band_of};

/// What a set of answers comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// In the measure's order; empty only when the number of answers is wrong, as nobody knows then which is which.
    pub items: Vec<ItemScore>,
    /// `None` where the measure has no total or where there is a problem.
    pub total: Option<f64>,
    /// The band of the total.
    pub band: Option<&'static str>,
    pub problem: Option<Problem>,
}

/// One answer and its band.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemScore {
    pub key: &'static str,
    /// `None` when unanswered or out of range.
    pub value: Option<i64>,
    pub band: Option<&'static str>,
}

/// Why there is no score. For a measure without a total, the other items' values still stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The keys that were not answered.
    Missing(Vec<&'static str>),
    /// What is wrong; it wins over missing answers.
    Invalid(Vec<Invalid>),
}

/// One thing that is wrong with the answers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    #[error("{wanted} answers are needed and {given} are given; write NA for an unanswered one")]
    WrongCount { given: usize, wanted: usize },
    #[error("{key} cannot be {value}; it must be {allowed}")]
    OutOfRange { key: &'static str, value: i64, allowed: String },
}

/// How a value moved, by the direction of what it measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Better,
    Same,
    Worse,
    /// It has no direction, so there is nothing to say.
    Undirected,
}

impl Better {
    /// How `now` compares with `before`. The only place where a direction becomes a judgement.
    pub fn change(self, before: f64, now: f64) -> Change {
        let rise = match self {
            Self::High => now - before,
            Self::Low => before - now,
            Self::Neither => return Change::Undirected,
        };
        if rise > 0.0 {
            Change::Better
        } else if rise < 0.0 {
            Change::Worse
        } else {
            Change::Same
        }
    }
}

impl Measure {
    /// The score of one set of answers, one for each item in order; `None` is unanswered.
    ///
    /// Somebody who broke off is scored too: fill up with `None`.
    pub fn score(&self, answers: &[Option<i64>]) -> Score {
        if answers.len() != self.items.len() {
            let wrong = Invalid::WrongCount { given: answers.len(), wanted: self.items.len() };
            return Score { items: vec![], total: None, band: None, problem: Some(Problem::Invalid(vec![wrong])) };
        }
        let items: Vec<ItemScore> = self
            .items
            .iter()
            .zip(answers)
            .map(|(item, answer)| {
                let value = answer.filter(|value| item.accepts(*value));
                ItemScore { key: item.key, value, band: value.and_then(|value| item.band(value)) }
            })
            .collect();
        let problem = self.problem(answers);
        let (total, band) = match &self.scoring {
            Scoring::Total(rule) if problem.is_none() => {
                let total = (rule.convert)(items.iter().filter_map(|item| item.value).sum());
                (Some(total), band_of(rule.bands, total))
            }
            _ => (None, None),
        };
        Score { items, total, band, problem }
    }

    fn problem(&self, answers: &[Option<i64>]) -> Option<Problem> {
        let pairs = || self.items.iter().zip(answers);
        let invalid: Vec<Invalid> = pairs()
            .filter_map(|(item, answer)| {
                let value = answer.filter(|value| !item.accepts(*value))?;
                Some(Invalid::OutOfRange { key: item.key, value, allowed: item.allowed() })
            })
            .collect();
        if !invalid.is_empty() {
            return Some(Problem::Invalid(invalid));
        }
        let missing: Vec<_> = pairs().filter(|(_, answer)| answer.is_none()).map(|(item, _)| item.key).collect();
        (!missing.is_empty()).then_some(Problem::Missing(missing))
    }
}

impl super::Item {
    /// The lowest and highest value that may be stored.
    pub fn ends(&self) -> (i64, i64) {
        match self.options {
            super::Options::Range { low, high, .. } => (low, high),
            super::Options::Labels(labels) => {
                let codes = || labels.iter().map(|label| label.code);
                (codes().min().unwrap_or_default(), codes().max().unwrap_or_default())
            }
        }
    }

    fn allowed(&self) -> String {
        let (low, high) = self.ends();
        format!("a whole number from {low} to {high}")
    }
}
