//! What stands after `save:`, `measure:` and `ask:`.

use super::draft::{Kind, Placed, Save};
use super::line::Piece;
use super::when::count_of;
use super::{Measures, name};
use crate::domain::flow::AskEvery;
use crate::domain::flow::problem::Problem;
use crate::domain::flow::words::{self, Keyword};
use crate::domain::measure::{Item, Measure};
use crate::limits;

/// The problem of a value that has none of its word's forms.
pub(super) fn unreadable(keyword: Keyword, value: Piece<'_>) -> Problem {
    let row = words::row(keyword);
    let problem = value.place().error("unreadable-value", format!("This is not a form of `{}:`.", row.word));
    problem.hint(row.hint)
}

/// `week, number 0 to 10`.
pub(super) fn save(value: Piece<'_>) -> Result<Placed<Save>, Problem> {
    let pieces = value.between_commas();
    let (named, kind) = match pieces.as_slice() {
        [named] => (named, Kind::OneOf),
        [named, kind] => (named, kind_of(*kind)?),
        _ => return Err(unreadable(Keyword::Save, value)),
    };
    let saved = name(*named)?;
    if let Some(at) = saved.find(" number ").filter(|at| range(&saved[at + " number ".len()..]).is_some()) {
        let problem = named.place().error("lost-comma", "A comma is missing after the name.");
        return Err(problem.hint(format!("Write `save: {},{}`.", &saved[..at], &saved[at..])));
    }
    if saved.starts_with("last ")
        || saved.starts_with("ever ")
        || matches!(saved.as_str(), "check-in" | "last" | "ever")
    {
        let problem = named.place().error("reserved-name", format!("`{saved}` has a meaning of its own after `if:`."));
        return Err(problem.hint("Choose another name."));
    }
    Ok(Placed { value: Save { name: saved, kind }, place: named.place() })
}

fn kind_of(piece: Piece<'_>) -> Result<Kind, Problem> {
    let text = piece.name();
    match text.as_str() {
        "any of" => Ok(Kind::AnyOf),
        "one of" => Ok(Kind::OneOf),
        "date" | "a date" => Ok(Kind::Date),
        "any words" | "words" => Ok(Kind::Words),
        _ => match text.strip_prefix("number ").and_then(range) {
            Some((low, high)) if low < high => Ok(Kind::Number { low, high }),
            Some(_) => Err(piece.place().error("backward-range", "The first number must be the smaller one.")),
            None => {
                let known = ["any of", "date", "any words", "number 0 to 10"];
                Err(unreadable(Keyword::Save, piece).did_you_mean(&text, known, words::row(Keyword::Save).hint))
            }
        },
    }
}

/// `0 to 4`, `0-4`, `3`.
pub(crate) fn range(text: &str) -> Option<(i64, i64)> {
    let number = |text: &str| {
        let number: i64 = text.trim().parse().ok()?;
        (number.abs() <= limits::LARGEST_NUMBER).then_some(number)
    };
    let text = text.trim();
    if let Some((low, high)) = text.split_once(" to ") {
        return Some((number(low)?, number(high)?));
    }
    if let Some(number) = number(text) {
        return Some((number, number));
    }
    // The first character may be a minus sign.
    let dash = text.char_indices().skip(1).find(|(_, character)| *character == '-')?.0;
    Some((number(&text[..dash])?, number(&text[dash + 1..])?))
}

/// A range as it is written.
pub(crate) fn numbers(from: i64, to: i64) -> String {
    if from == to { from.to_string() } else { format!("{from} to {to}") }
}

/// A measure with the items that are asked.
pub(super) type Asked = (&'static Measure, Vec<&'static Item>);

/// `ONS4`, `ONS4 satisfied`.
pub(super) fn measure(value: Piece<'_>, measures: &Measures<'_>) -> Result<Placed<Asked>, Problem> {
    let text = value.name();
    let place = value.place();
    if let Some(measure) = (measures.find)(&text) {
        return Ok(Placed { value: (measure, measure.items.iter().collect()), place });
    }
    for (space, _) in text.match_indices(' ') {
        let (named, key) = (&text[..space], &text[space + 1..]);
        let Some(measure) = (measures.find)(named) else { continue };
        if let Some(item) = item_of(measure.items, key) {
            return Ok(Placed { value: (measure, vec![item]), place });
        }
        let keys = measure.items.iter().map(|item| item.key);
        let otherwise = format!("Its questions are {}.", listed(keys.clone()));
        let problem = place.error("unknown-item", format!("`{}` has no question `{key}`.", measure.name));
        return Err(problem.did_you_mean(key, keys, &otherwise));
    }
    let otherwise = format!("The measures are {}.", listed(measures.names.iter().copied()));
    let problem = place.error("unknown-measure", format!("There is no measure `{}`.", value.text()));
    Err(problem.did_you_mean(&text, measures.names.iter().copied(), &otherwise))
}

/// The item with this key; what distinguishes it from the same question of another measure may be left out,
/// so that `interest` finds `phq9 interest`.
pub(crate) fn item_of<'i>(items: impl IntoIterator<Item = &'i Item>, name: &str) -> Option<&'i Item> {
    let ends = |key: &str| key.strip_suffix(name).is_some_and(|before| before.ends_with(' '));
    items.into_iter().find(|item| item.key.eq_ignore_ascii_case(name) || ends(item.key))
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// `once`, `every 4 weeks`.
pub(super) fn ask(value: Piece<'_>) -> Result<AskEvery, Problem> {
    let text = value.name();
    match text.split(' ').collect::<Vec<_>>().as_slice() {
        ["once"] => Ok(AskEvery::Once),
        ["always"] => Ok(AskEvery::Always),
        ["every", "week"] => Ok(AskEvery::Weeks(1)),
        ["every", count, "week" | "weeks"] => {
            count_of(count).map(AskEvery::Weeks).ok_or_else(|| unreadable(Keyword::Ask, value))
        }
        _ => Err(unreadable(Keyword::Ask, value)),
    }
}
