//! What stands after `->`.

use super::draft::{DraftArrow, Placed};
use super::line::Piece;
use super::when;
use crate::domain::flow::Span;
use crate::domain::flow::problem::Problem;
use crate::limits;

/// Reads the target of an arrow.
pub(super) fn arrow(target: Piece<'_>) -> Result<Placed<DraftArrow>, Problem> {
    let place = target.place();
    let name = target.name();
    let name = name.trim_end_matches('.').trim();
    let value = if name.is_empty() {
        let problem = place.error("lost-arrow", "This arrow points nowhere.");
        return Err(problem.hint("Write the name of a step after `->`, or `end`."));
    } else if name == "end" {
        DraftArrow::End
    } else if name == "stop this flow" {
        DraftArrow::StopFlow
    } else if let Some(rest) = name.strip_prefix("ask again") {
        DraftArrow::AskAgain(again(rest).ok_or_else(|| {
            let problem = place.error("unreadable-arrow", "When is it asked again?");
            problem.hint("Write it like `-> ask again in 2 days`.")
        })?)
    } else if name.contains("->") {
        return Err(place
            .error("two-arrows", "Two arrows stand in one line.")
            .hint("Write each on a line of its own."));
    } else {
        DraftArrow::Step(name.to_owned())
    };
    Ok(Placed { value, place })
}

/// ` in 2 days`, ` in a week`, ` tomorrow`.
fn again(words: &str) -> Option<u16> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let days = match words.as_slice() {
        ["tomorrow"] => 1,
        ["in", count, unit] => match when::span_of(count, unit)? {
            Span::Days(days) => days,
            Span::Weeks(weeks) => weeks.checked_mul(7)?,
            Span::Months(_) => return None,
        },
        _ => return None,
    };
    (1..=limits::LONGEST_WAIT_DAYS).contains(&days).then_some(days)
}
