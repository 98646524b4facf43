//! What stands after `escalate:` and `if:`.

use super::arrow::arrow;
use super::draft::{DraftArrow, DraftEscalate, Placed};
use super::line::{Piece, name_of};
use super::value::{range, unreadable};
use crate::domain::concern::Urgency;
use crate::domain::flow::problem::{Problem, nearest};
use crate::domain::flow::words::Keyword;
use crate::domain::flow::{Earlier, EscalateOn, Test, Wanted, Which};

/// `today if 0 to 2, because it has been a bad week`.
///
/// What could be read is given together with what is wrong.
pub(super) fn escalate(value: Piece<'_>) -> (Option<DraftEscalate>, Option<Problem>) {
    let lower = value.text().to_ascii_lowercase();
    let because_at = [", because ", " because "].iter().find_map(|sign| Some((lower.find(sign)?, sign.len())));
    let (condition, because) = match because_at {
        Some((at, length)) => (value.part(0..at).trim(), value.after(at + length).unescaped()),
        None => (value, String::new()),
    };
    let words = condition.words();
    let Some(first) = words.first() else { return (None, Some(unreadable(Keyword::Escalate, value))) };
    let urgency = match first.name().trim_end_matches(',') {
        "urgent" => Urgency::Urgent,
        "today" => Urgency::Today,
        "soon" => Urgency::Soon,
        other => {
            let problem = first.place().error("unknown-urgency", "How soon must somebody act?");
            let hint = "It is `urgent`, `today` or `soon`.";
            return (None, Some(problem.did_you_mean(other, ["urgent", "today", "soon"], hint)));
        }
    };
    let rest = condition.after(first.text().len());
    let on = match rest.strip_prefix("if ").or_else(|| rest.strip_prefix("If ")) {
        Some(test) => on_of(test),
        None if rest.is_empty() || rest.text() == "," => EscalateOn::Arriving,
        None => return (None, Some(unreadable(Keyword::Escalate, rest))),
    };
    let problem = because.is_empty().then(|| {
        let problem = value.place().error("escalate-without-reason", "The link worker is not told why.");
        problem.hint("Add `, because ...` at the end of the line.")
    });
    (Some(DraftEscalate { urgency, on, because }), problem)
}

/// `0 to 2`, `satisfied 0 to 2`, `yes`.
fn on_of(condition: Piece<'_>) -> EscalateOn {
    let named = condition.name();
    let text = named.trim_end_matches(',');
    if let Some((low, high)) = range(text) {
        return EscalateOn::Range { item: None, low, high };
    }
    // The range is the last word, or the last three: the name before it may hold spaces.
    for (space, _) in text.match_indices(' ') {
        if let Some((low, high)) = range(&text[space + 1..]) {
            let item = text[..space].strip_suffix(" is").unwrap_or(&text[..space]);
            return EscalateOn::Range { item: Some(item.to_owned()), low, high };
        }
    }
    EscalateOn::Answer(text.to_owned())
}

/// `attended is no -> barrier`.
pub(super) fn test(value: Piece<'_>) -> Result<(Test, Placed<DraftArrow>), Problem> {
    let Some((condition, target)) = value.split_once("->") else {
        let problem = value.place().error("lost-arrow", "This line does not say where it goes on.");
        return Err(problem.hint("Write it like `attended is no -> barrier`."));
    };
    let whole = condition.name();
    let Some((name, wanted)) = whole.split_once(" is ") else {
        let problem = unreadable(Keyword::If, condition);
        let half = whole.starts_with("last ") || whole.starts_with("ever ");
        return Err(if half {
            problem.hint(format!("Say what it is: `{whole} is yes -> {}`.", target.text()))
        } else {
            problem
        });
    };
    let decided = match name {
        "check-in" => match wanted.parse() {
            Ok(number) if number > 0 => Test::CheckIn(number),
            _ => return Err(unreadable(Keyword::If, condition)),
        },
        _ => compare(name, wanted)
            .map_or_else(|| is(name, wanted), Ok)
            .map_err(|hint| condition.place().error("unreadable-value", "This is not a form of `if:`.").hint(hint))?,
    };
    Ok((decided, arrow(target)?))
}

/// `better than first`.
fn compare(name: &str, wanted: &str) -> Option<Test> {
    let (how, than) = wanted.split_once(" than ")?;
    let better = match how {
        "better" => true,
        "worse" => false,
        _ => return None,
    };
    let than = match than {
        "first" | "the first" => Earlier::First,
        "last" | "the last" => Earlier::Last,
        _ => return None,
    };
    Some(Test::Compare { name: name.to_owned(), better, than })
}

fn is(name: &str, wanted: &str) -> Result<Test, String> {
    if wanted.contains(" than ") {
        return Err("Write it like `satisfied is better than first` or `satisfied is worse than last`.".into());
    }
    let (which, name) = match name.split_once(' ') {
        Some(("last", name)) => (Which::Last, name),
        Some(("ever", name)) => (Which::Ever, name),
        _ => (Which::Now, name),
    };
    let value = match range(wanted) {
        _ if wanted == "unknown" => Wanted::Unknown,
        Some((low, high)) => Wanted::Number { low, high },
        None if nearest(wanted, ["unknown"]).is_some() => return Err("Did you mean `unknown`?".into()),
        None => Wanted::Key(name_of(wanted)),
    };
    Ok(Test::Is { which, name: name.to_owned(), value })
}
