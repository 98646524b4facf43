//! Listed answers that are hours or parts of the day (`Before 10`, `12 to 4`, `afternoon`): a time said falls into one.

use crate::domain::language::Language;
use crate::domain::reply::Choice;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token, cut};

/// Before an hour, these say half of the one after it is gone.
static BEFORE_AN_HOUR: Words = Words::of("half hauf arf haaf past");

/// Beside an hour that bounds a time, these leave it standing.
static AROUND_A_BOUND: Words = Words::of(
    "any time anytime only from is best better suits works good fine free would be please ideally preferably",
);

/// `before 12 is best`, `after 6 when the kids are in bed`: the one part of the day that holds all the time when people are
/// rung before or after that hour.
fn by_bound(words: &[Token<'_>], spans: &[(usize, (i64, i64))]) -> Option<usize> {
    let mut hours = (0..words.len()).filter(|at| !matches!(words[*at].kind, Kind::Word | Kind::Break(_)));
    let (at, None) = (hours.next()?, hours.next()) else { return None };
    let hour = words[at].number().filter(|hour| (1..=12).contains(hour))?;
    let half = words.get(at + 1).map_or("", |t| t.text);
    let hour = if half == "pm" || half != "am" && hour < 8 { hour % 12 + 12 } else { hour };
    // Nobody is rung before seven or after nine at night.
    let (from, to) = match words.get(at.checked_sub(1)?)?.text {
        "before" => (7, hour),
        "after" | "past" => (hour, 21),
        _ => return None,
    };
    let light = |t: &Token<'_>| t.is_break() || parts_of(t.text).has(Parts::FILLER) || AROUND_A_BOUND.contains(t.text);
    let ends = words[at + 1..].iter().position(|t| t.is_break() || matches!(t.text, "when" | "as" | "cos" | "once"));
    let ends = ends.map_or(words.len(), |end| at + 1 + end);
    let clear = |t: &Token<'_>| {
        !parts_of(t.text).has(Parts::NOT)
            && !matches!(t.text, "or" | "but" | "before" | "until" | "till" | "morning" | "afternoon" | "evening")
    };
    let plain = words[..at - 1]
        .iter()
        .chain(&words[at + 1..ends])
        .all(|t| light(t) || matches!(t.text, "pm" | "am" | "oclock"));
    let mut holding = spans.iter().filter(|(_, (begins, over))| from < to && *begins <= from && to <= *over);
    let (Some((place, _)), None) = (holding.next(), holding.next()) else { return None };
    let others = words[..at - 1].iter().chain(&words[at + 1..]);
    (plain && others.into_iter().all(clear)).then_some(*place)
}

/// The one listed time that holds the time of day that is all the reply says: `2pm`, `11 oclock is best`.
pub fn by_hour(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let spans: Vec<(usize, (i64, i64))> =
        choices.iter().enumerate().filter_map(|(at, choice)| Some((at, span_of(choice)?))).collect();
    if spans.len() < 2 {
        return None;
    }
    // `3 oclock` may be at night where only parts of the day are listed.
    let by_the_clock =
        choices.iter().any(|choice| choice.words.iter().any(|word| word.contains(|c: char| c.is_ascii_digit())));
    if let Some(place) = by_bound(words, &spans).filter(|_| !by_the_clock) {
        return Some(place);
    }
    let mut numbers = words.iter().enumerate().filter(|(_, t)| !matches!(t.kind, Kind::Word | Kind::Break(_)));
    let spelled = || {
        let mut hours = words.iter().enumerate().filter(|(at, t)| {
            *at > 0 && BEFORE_AN_HOUR.contains(words[at - 1].text) && number_word(t.text, Language::ENGLISH).is_some()
        });
        hours.next().filter(|_| hours.next().is_none())
    };
    let (at, number) = match (numbers.next(), numbers.next()) {
        (Some(only), None) => only,
        (None, _) => spelled()?,
        _ => return None,
    };
    let said = number
        .number()
        .or_else(|| number_word(number.text, Language::ENGLISH))
        .filter(|hour| (1..=12).contains(hour))?;
    let halved = at > 0 && BEFORE_AN_HOUR.contains(words[at - 1].text);
    let half = words.get(at + 1).map_or("", |t| t.text);
    let candidates: &[i64] = match half {
        "am" | "ams" => &[said % 12],
        "pm" | "pms" => &[said % 12 + 12],
        _ if halved && !by_the_clock && said == 12 => &[12],
        _ if halved && !by_the_clock && said < 5 => &[said + 12],
        // Nobody is rung before seven or after ten at night.
        "oclock" if !by_the_clock => return None,
        "oclock" if said >= 10 => &[said],
        "oclock" if said < 7 => &[said + 12],
        _ => return None,
    };
    let light =
        Parts::FILLER.with(Parts::HEDGE).with(Parts::GLUE).with(Parts::ANCHOR).with(Parts::ARTICLE).with(Parts::YES);
    let plain = |(place, t): (usize, &Token<'_>)| {
        place == at
            || place == at + 1
            || halved && place + 1 == at
            // `efter ma dinner, hauf two`: what stands before the mark is the same time in other words.
            || halved && place < at && words[place..at].iter().any(Token::is_break) && !parts_of(t.text).has(Parts::NOT.with(Parts::PAST).with(Parts::OTHER))
            || t.kind != Kind::Word
            || (parts_of(t.text).has(light)
                || matches!(t.text, "at" | "suits" | "best" | "works" | "fine" | "the" | "would" | "good" | "is" | "by" | "perfect" | "ideal" | "easiest" | "grand" | "half" | "quarter" | "dot" | "sharp" | "prompt" | "ish"))
                && !parts_of(t.text).has(Parts::NOT.with(Parts::PAST).with(Parts::BOUND).with(Parts::RANGE))
    };
    if !words.iter().enumerate().all(plain) {
        return None;
    }
    let holds = |(_, (from, to)): &&(usize, (i64, i64))| candidates.iter().any(|hour| from <= hour && hour < to);
    let mut holding = spans.iter().filter(holds);
    match (holding.next(), holding.next()) {
        (Some((place, _)), None) => Some(*place),
        _ => None,
    }
}

/// `Before 10`, `10 to 12`, `After 4`, `morning`, `Wednesday group 2pm`: from an hour up to another.
fn span_of(choice: &Choice) -> Option<(i64, i64)> {
    let label = tidy(choice.words.first()?).text;
    match label.split([' ', ',']).next()? {
        "morning" | "mornings" => return Some((5, 12)),
        "afternoon" | "afternoons" => return Some((12, 17)),
        "evening" | "evenings" => return Some((17, 23)),
        _ => {}
    }
    let words = cut(&label);
    let hours: Vec<i64> = words
        .iter()
        .enumerate()
        .filter_map(|(at, t)| {
            let hour = t.number().filter(|hour| (1..=12).contains(hour))?;
            let afternoon = match words.get(at + 1).map(|t| t.text) {
                Some("pm") => true,
                Some("am") => false,
                _ => hour < 7,
            };
            Some(hour % 12 + if afternoon || hour == 12 { 12 } else { 0 })
        })
        .collect();
    let says = |word: &str| words.iter().any(|t| t.text == word);
    let other = words
        .iter()
        .any(|t| matches!(t.text, "minutes" | "mins" | "times" | "days" | "or" | "people" | "hours" | "than"));
    match hours.as_slice() {
        _ if other => None,
        [before] if says("before") => Some((5, *before)),
        [after] if says("after") => Some((*after, 23)),
        [from, to] if says("to") && from < to => Some((*from, *to)),
        [at] if says("am") || says("pm") => Some((*at, at + 1)),
        _ => None,
    }
}

/// `thurs morning before 11`: the hour only narrows the day, where it falls into that part of it.
pub fn an_hour_follows(words: &[Token<'_>], found: &Match) -> bool {
    let [at, hour, ..] = &words[found.to.min(words.len())..] else { return false };
    let Some(hour) = hour.number().filter(|hour| (1..=12).contains(hour)) else { return false };
    matches!(at.text, "before" | "after" | "around" | "about" | "at" | "from" | "til" | "till" | "until")
        && words[found.from..found.to].iter().any(|t| match t.text.get(..3) {
            Some("mor") => (7..=12).contains(&hour),
            Some("aft") => hour == 12 || hour < 6,
            Some("eve") => (4..=10).contains(&hour),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::choice::labels::answers_of;

    #[test]
    fn norman_names_an_hour_and_it_falls_into_one_of_the_times() {
        let said = |text: &str, labels: &[&str]| {
            let choice =
                |label: &&str| Choice { key: (*label).to_owned(), words: vec![(*label).to_owned()], number: None };
            by_hour(&cut(text), &answers_of(&labels.iter().map(choice).collect::<Vec<_>>()))
        };
        let hours = ["before 10", "10 to 12", "12 to 4", "after 4"];
        assert_eq!(said("2pm", &hours), Some(2));
        assert_eq!(said("11 oclock is best", &hours), Some(1));
        assert_eq!(said("not 2pm", &hours), None);
        assert_eq!(said("before 2pm", &hours), None);
        assert_eq!(said("5", &hours), None);
        assert_eq!(said("10am suits", &["morning", "afternoon", "evening"]), Some(0));
        assert_eq!(said("about half past 2", &["morning", "afternoon", "evening"]), Some(1));
        let parts = ["morning", "afternoon", "evening"];
        assert_eq!(said("before 12 is best, she has her nap", &parts), Some(0));
        assert_eq!(said("after 6 when the kids are in bed", &parts), Some(2));
        for open in ["half 9", "not before 12", "after 3", "before 12 or after 5", "i go to bed after 9"] {
            assert_eq!(said(open, &parts), None, "{open}");
        }
        assert_eq!(said("2pm", &["under 5 minutes", "5 to 10 minutes"]), None);
    }
}
