//! Concerns in a score: a new low, a marked fall, and the one item that is always for today's eyes.
//!
//! A baseline low is intake information: without an earlier value nothing here fires, save the safety item.
//! Which way is worse is the measure's business; the numbers are the scheme's (`scheme.toml`).

use crate::domain::measure::{Better, Item, Measure, Scoring};
use crate::domain::settings::{Threshold, Thresholds};

use super::{Class, Concern, Urgency};

/// The safety item of the PHQ-9: thoughts of being better off dead. Above zero it is urgent at once,
/// whether or not the rest was answered (facts: instruments, section 0.5).
const SAFETY_ITEM: (&str, usize) = ("PHQ-9", 8);

/// What one answered item asks for, given the same item's value of the time before.
#[must_use]
pub fn of_item(
    measure: &Measure,
    item: &Item,
    code: i64,
    before: Option<i64>,
    thresholds: &Thresholds,
) -> Option<Concern> {
    let is_safety_item =
        measure.name == SAFETY_ITEM.0 && measure.items.get(SAFETY_ITEM.1).is_some_and(|safety| safety.key == item.key);
    if is_safety_item && code > 0 {
        return Some(Concern {
            class: Class::Crisis,
            urgency: Urgency::Urgent,
            rule: "score.phq9_item9".to_owned(),
            because: "their answer to the PHQ-9 question about being better off dead was above zero".to_owned(),
        });
    }
    let threshold = thresholds.get(measure.name, Some(item.key))?;
    #[allow(clippy::cast_precision_loss, reason = "codes are below a hundred")]
    change(threshold, item.better, code as f64, before.map(|before| before as f64)).map(|change| Concern {
        class: Class::Low,
        urgency: threshold.urgency,
        rule: format!("score.{}.{}.{}", rule_word(measure.name), item.key, change.word()),
        because: format!(
            "{} ({}) {}",
            item.key,
            measure.name,
            change.words(&code.to_string(), before.map(|n| n.to_string()))
        ),
    })
}

/// What a complete total asks for, given the answers of the time before.
#[must_use]
pub fn of_total(
    measure: &Measure,
    answers: &[Option<i64>],
    before: &[Option<i64>],
    thresholds: &Thresholds,
) -> Option<Concern> {
    let Scoring::Total(rule) = &measure.scoring else { return None };
    let threshold = thresholds.get(measure.name, None)?;
    let now = measure.score(answers).total?;
    let earlier = measure.score(before).total;
    change(threshold, rule.better, now, earlier).map(|change| Concern {
        class: Class::Low,
        urgency: threshold.urgency,
        rule: format!("score.{}.{}", rule_word(measure.name), change.word()),
        because: format!("the {} {}", measure.name, change.words(&now.to_string(), earlier.map(|n| n.to_string()))),
    })
}

#[derive(Clone, Copy)]
enum Change {
    NewLow,
    MarkedFall,
}

impl Change {
    fn word(self) -> &'static str {
        match self {
            Self::NewLow => "new_low",
            Self::MarkedFall => "marked_fall",
        }
    }

    fn words(self, now: &str, before: Option<String>) -> String {
        let before = before.unwrap_or_else(|| "not known".to_owned());
        match self {
            Self::NewLow => format!("is {now}, was {before}: newly in the range that the scheme looks at"),
            Self::MarkedFall => format!("is {now}, was {before}: a marked change for the worse"),
        }
    }
}

fn change(threshold: &Threshold, better: Better, now: f64, before: Option<f64>) -> Option<Change> {
    let before = before?;
    // Turned so that higher is always better.
    let turned = |value: f64| if better == Better::Low { -value } else { value };
    if better == Better::Neither {
        return None;
    }
    let fell = threshold.marked_fall.is_some_and(|points| turned(before) - turned(now) >= points);
    if fell {
        return Some(Change::MarkedFall);
    }
    let low = |value: f64| threshold.new_low.is_some_and(|limit| turned(value) <= turned(limit));
    (low(now) && !low(before)).then_some(Change::NewLow)
}

fn rule_word(measure: &str) -> String {
    measure.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}
