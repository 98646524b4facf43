//! Names of saved answers, over the whole folder: one name is one kind of answer, and `if:` asks only for what is saved.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::flow::build::key_of;
use crate::domain::flow::folder::Book;
use crate::domain::flow::problem::{Place, Problem};
use crate::domain::flow::read::draft::{DraftStep, Kind};
use crate::domain::flow::{Test, Wanted};
use crate::domain::measure::Scoring;

pub(super) fn check(book: &Book) -> Vec<Problem> {
    let mut names: BTreeMap<String, Name> = BTreeMap::new();
    let mut problems = Vec::new();
    for step in book.sheets.values().flat_map(|sheet| &sheet.draft.steps) {
        gather(step, &mut names, &mut problems);
    }
    for test in book.sheets.values().flat_map(|sheet| &sheet.draft.steps).flat_map(|step| &step.tests) {
        problems.extend(wrong(&test.value.0, &test.place, &names));
    }
    problems
}

/// What is known of a name.
struct Name {
    kind: Saved,
    keys: BTreeSet<String>,
    /// Where it is saved first.
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Saved {
    Asked(Kind),
    Score,
}

fn gather(step: &DraftStep, names: &mut BTreeMap<String, Name>, problems: &mut Vec<Problem>) {
    if let Some(asked) = &step.measure {
        let (measure, items) = &asked.value;
        let total = matches!(measure.scoring, Scoring::Total(_)).then(|| measure.name.to_lowercase());
        for name in items.iter().map(|item| item.key.to_lowercase()).chain(total) {
            problems.extend(two_kinds(&name, Saved::Score, &asked.place, names));
        }
    }
    if let Some(save) = &step.save {
        problems.extend(two_kinds(&save.value.name, Saved::Asked(save.value.kind), &save.place, names));
        let keys = step.answers.iter().filter_map(key_of).map(str::to_owned);
        names.entry(save.value.name.clone()).and_modify(|known| known.keys.extend(keys));
    }
}

/// Notes the name, and tells if it is known as something else.
fn two_kinds(name: &str, kind: Saved, place: &Place, names: &mut BTreeMap<String, Name>) -> Option<Problem> {
    let known =
        names.entry(name.to_owned()).or_insert_with(|| Name { kind, keys: BTreeSet::new(), place: place.clone() });
    let at = &known.place;
    (known.kind != kind).then(|| {
        let message = format!("`{name}` is another kind of answer in {}, line {}.", at.file, at.line);
        place.error("name-of-two-kinds", message).hint("Choose another name for one of them.")
    })
}

fn wrong(test: &Test, place: &Place, names: &BTreeMap<String, Name>) -> Option<Problem> {
    let (Test::Is { name, .. } | Test::Compare { name, .. }) = test else { return None };
    let Some(known) = names.get(name) else {
        let problem = place.error("never-saved", format!("No flow saves `{name}`."));
        return Some(problem.did_you_mean(
            name,
            names.keys().map(String::as_str),
            "Write a name that stands after `save:`.",
        ));
    };
    match test {
        Test::Compare { .. } => {
            let score = known.kind == Saved::Score;
            let problem =
                || place.error("not-a-score", format!("`{name}` is not a score: nothing says which way is better."));
            (!score).then(|| problem().hint("Compare a question of a measure, such as `satisfied`."))
        }
        Test::Is { value: Wanted::Key(key), .. } => {
            let problem = || place.error("unknown-answer", format!("`{name}` is never answered with `{key}`."));
            let otherwise = "Write the word in front of the colon of one of its answers.";
            (!known.keys.contains(key))
                .then(|| problem().did_you_mean(key, known.keys.iter().map(String::as_str), otherwise))
        }
        Test::Is { value: Wanted::Number { low, high }, .. } => number(name, known.kind, (*low, *high), place),
        _ => None,
    }
}

fn number(name: &str, kind: Saved, (low, high): (i64, i64), place: &Place) -> Option<Problem> {
    match kind {
        Saved::Score => None,
        Saved::Asked(Kind::Number { low: from, high: to }) if low >= from && high <= to && low <= high => None,
        Saved::Asked(Kind::Number { low: from, high: to }) => {
            Some(place.error("unknown-answer", format!("`{name}` lies between {from} and {to}.")))
        }
        Saved::Asked(_) => Some(place.error("unknown-answer", format!("`{name}` is not a number."))),
    }
}
