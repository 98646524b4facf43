//! `if:` steps: the first test that holds decides.

use crate::domain::flow::{Arrow, Earlier, Test, Wanted, Which};
use crate::domain::measure::{self, Better};

use super::state::{Remembered, State, Talk, Value};

/// The arrow of the first test that holds, else the bare arrow.
pub(super) fn choose<'a>(tests: &'a [(Test, Arrow)], bare: &'a Arrow, state: &State) -> &'a Arrow {
    let Some(talk) = &state.talk else { return bare };
    tests.iter().find(|(test, _)| holds(test, state, talk)).map_or(bare, |(_, arrow)| arrow)
}

fn holds(test: &Test, state: &State, talk: &Talk) -> bool {
    match test {
        Test::CheckIn(number) => talk.number == *number,
        Test::Is { which, name, value } => is(*which, value, now(talk, name), state.remembered.get(name)),
        Test::Compare { name, better, than } => compare(name, *better, *than, state, talk),
    }
}

fn now<'a>(talk: &'a Talk, name: &str) -> Option<&'a Value> {
    talk.answers.get(name).and_then(Option::as_ref)
}

fn is(which: Which, wanted: &Wanted, now: Option<&Value>, earlier: Option<&Remembered>) -> bool {
    let last = earlier.and_then(|remembered| remembered.last.as_ref());
    match which {
        Which::Now => matches(wanted, now.or(last)),
        Which::Last => matches(wanted, last),
        Which::Ever => match wanted {
            Wanted::Unknown => now.is_none() && earlier.is_none_or(|remembered| remembered.first.is_none()),
            Wanted::Key(key) => matches(wanted, now) || earlier.is_some_and(|remembered| remembered.ever.contains(key)),
            Wanted::Number { low, high } => {
                matches(wanted, now)
                    || earlier.is_some_and(|remembered| {
                        remembered
                            .ever
                            .iter()
                            .filter_map(|key| key.parse::<i64>().ok())
                            .any(|number| (*low..=*high).contains(&number))
                    })
            }
        },
    }
}

fn matches(wanted: &Wanted, value: Option<&Value>) -> bool {
    match (wanted, value) {
        (Wanted::Unknown, value) => value.is_none(),
        (_, None) => false,
        (Wanted::Key(key), Some(value)) => value.keys().iter().any(|one| one.eq_ignore_ascii_case(key)),
        (Wanted::Number { low, high }, Some(value)) => {
            value.number().is_some_and(|number| (*low..=*high).contains(&number))
        }
    }
}

fn compare(name: &str, better: bool, than: Earlier, state: &State, talk: &Talk) -> bool {
    let Some(now) = now(talk, name).and_then(Value::number) else { return false };
    let Some(remembered) = state.remembered.get(name) else { return false };
    let earlier = match than {
        Earlier::First => &remembered.first,
        Earlier::Last => &remembered.last,
    };
    let Some(earlier) = earlier.as_ref().and_then(Value::number) else { return false };
    // A scheme's own number has no published direction: high counts as better, as it is shown to the person.
    let gain = match measure::item(name).map_or(Better::High, |item| item.better) {
        Better::High => now - earlier,
        Better::Low => earlier - now,
        Better::Neither => return false,
    };
    if better { gain > 0 } else { gain < 0 }
}
