//! `escalate:` lines whose condition cannot hold, and so would keep silent when somebody counts on them.

use crate::domain::flow::EscalateOn;
use crate::domain::flow::build::key_of;
use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::{Place, Problem};
use crate::domain::flow::read::draft::{DraftStep, Kind};
use crate::domain::flow::read::item_of;
use crate::domain::measure::{Item, Options};

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let readable = sheet.draft.steps.iter().filter(|step| !step.damaged);
    let lines = readable.flat_map(|step| step.escalate.iter().map(move |line| (step, line)));
    lines.filter_map(|(step, line)| wrong(step, &line.value.on, &line.place)).collect()
}

fn wrong(step: &DraftStep, on: &EscalateOn, place: &Place) -> Option<Problem> {
    let never = |message: String| place.error("escalate-never", message);
    match on {
        EscalateOn::Arriving => None,
        EscalateOn::Range { low, high, .. } if low > high => {
            Some(place.error("backward-range", "The first number must be the smaller one."))
        }
        EscalateOn::Range { item, low, high } => match number_range(step, item.as_deref()) {
            Ok((from, to)) if *low < from || *high > to => Some(
                never(format!("The answer lies between {from} and {to}."))
                    .hint(format!("Write a range within {from} to {to}.")),
            ),
            Ok(_) => None,
            Err((message, hint)) => Some(never(message).hint(hint)),
        },
        EscalateOn::Answer(key) => {
            let keys: Vec<&str> = step.answers.iter().filter_map(key_of).collect();
            let unknown = || never(format!("This step has no answer `{key}`."));
            (!keys.contains(&key.as_str())).then(|| {
                unknown().did_you_mean(
                    key,
                    keys,
                    "Write a range, or the word in front of the colon of an answer below.",
                )
            })
        }
    }
}

/// The lowest and the highest number that may be answered, or why there is none.
fn number_range(step: &DraftStep, item: Option<&str>) -> Result<(i64, i64), (String, String)> {
    if let Some(measure) = &step.measure {
        let (measure, items) = &measure.value;
        let keys = || items.iter().map(|item| format!("`{}`", item.key)).collect::<Vec<_>>().join(", ");
        let found = match item {
            Some(key) => item_of(items.iter().copied(), key),
            None if items.len() == 1 => items.first().copied(),
            None => {
                let message = format!("`{}` asks {} questions: which one?", measure.name, items.len());
                return Err((message, format!("Write one in front of the range: {}.", keys())));
            }
        };
        return found.map(codes).ok_or_else(|| {
            (format!("`{}` is not asked here.", item.unwrap_or_default()), format!("Asked here: {}.", keys()))
        });
    }
    match step.save.as_ref().map(|save| (&save.value.name, save.value.kind)) {
        Some((name, Kind::Number { low, high })) if item.is_none_or(|item| item == name) => Ok((low, high)),
        _ => Err((
            "This step asks for no such number.".into(),
            "Write an answer of this step after `if`, or take the line out.".into(),
        )),
    }
}

fn codes(item: &Item) -> (i64, i64) {
    match &item.options {
        Options::Range { low, high, .. } => (*low, *high),
        Options::Labels(labels) => {
            let codes = || labels.iter().map(|label| label.code);
            (codes().min().unwrap_or(0), codes().max().unwrap_or(0))
        }
    }
}
