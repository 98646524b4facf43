//! A reply to "how many" or "how much, 0 to 10": the one number that is plainly the answer, or ask again.
//!
//! It never yields a number that does not stand in the reply as digits or as a number word, but for hours and
//! parts of one where minutes are asked ([`unit::hours`]), and for all or none of the days of a week ([`unit::days`]).

pub mod another_matter;
pub mod assistants;
pub mod beside;
pub mod decided;
pub mod last_word;
pub mod pieces;
pub mod plain;
pub mod role;
pub mod slips;
pub mod spoken_for;
pub mod statement;
pub mod sums;
pub mod two_amounts;
pub mod unit;

use crate::domain::language::Language;
use crate::domain::reply::doubt::contradiction::contradicted;
use crate::domain::reply::doubt::held_back::held_back;
use crate::domain::reply::number::assistants::sent_by_assistant;
use crate::domain::reply::number::last_word::last_word;
use crate::domain::reply::number::pieces::told_in_pieces;
use crate::domain::reply::number::plain::plainly;
use crate::domain::reply::number::role::candidates;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::question::without_question_number;
use crate::domain::reply::number::slips::put_right;
use crate::domain::reply::number::spoken_for::spoken_for;
use crate::domain::reply::number::sums::added_up;
use crate::domain::reply::number::unit::days::{
    all_or_none, are_asked, are_counted, days_told, is_half_of_two_weeks, without_the_week,
};
use crate::domain::reply::number::unit::hours::{in_minutes, tells_hours};
use crate::domain::reply::number::unit::hundred::{is_of_another_scale, without_percent};
use crate::domain::reply::number::unit::life::told_of_life;
use crate::domain::reply::number::unit::minutes::minutes_told;
use crate::domain::reply::number::unit::nought::{none_at_last, nothing_out_of};
#[cfg(test)]
use crate::domain::reply::text::token::cut;
use crate::domain::reply::text::token::{Token, understood};
use crate::domain::reply::{Meaning, Reading};

/// Reads one whole number between `low` and `high`, both included, from a tidied reply.
#[cfg(test)]
pub fn read_number(text: &str, low: i64, high: i64, language: Language) -> Reading {
    read_cut(&cut(text), low, high, language)
}

/// Holds that each of `answers` is read as its number, and each of `asked` is asked again.
#[cfg(test)]
pub fn assert_read(range: std::ops::RangeInclusive<i64>, answers: &[(&str, i64)], asked: &[&str]) {
    let read = |text| read_number(text, *range.start(), *range.end(), Language::ENGLISH).meaning;
    for (text, number) in answers {
        assert_eq!(read(text), Meaning::Number(*number), "{text}");
    }
    for text in asked {
        assert_eq!(read(text), Meaning::AskAgain, "{text}");
    }
}

/// Reads one whole number between `low` and `high`, both included, from a reply that is cut into words.
pub fn read_cut(cut: &[Token<'_>], low: i64, high: i64, language: Language) -> Reading {
    let reading = read_any_way(cut, low, high, language);
    match reading.meaning {
        Meaning::Number(value) => held_back(cut, value, low, high).map_or(reading, Reading::ask),
        _ => reading,
    }
}

/// As [`read_cut`], before what holds of any message is looked at.
fn read_any_way(cut: &[Token<'_>], low: i64, high: i64, language: Language) -> Reading {
    let mut tokens = understood(cut, language);
    if high == 100 {
        without_percent(&mut tokens);
    }
    let tokens = without_question_number(&tokens);
    let reading = read_amount(tokens, low, high);
    if reading.meaning == Meaning::AskAgain
        && let Some(sent) = sent_by_assistant(tokens, low, high)
    {
        return sent;
    }
    if reading.meaning != Meaning::AskAgain {
        return reading;
    }
    if are_counted(low, high)
        && let Some(days) = days_told(tokens, high, false).or_else(|| all_or_none(tokens, high))
        && matches!(days.meaning, Meaning::Number(told) if told >= low)
    {
        return days;
    }
    if high >= 30
        && let Some(minutes) = minutes_told(tokens, low, high)
    {
        return minutes;
    }
    nothing_out_of(tokens, low, high)
        .or_else(|| none_at_last(tokens, low, high))
        .or_else(|| among_several(tokens, low, high))
        .or_else(|| told_in_pieces(tokens, low, high))
        .or_else(|| put_right(tokens, low, high))
        .or_else(|| spoken_for(tokens, low, high))
        .or_else(|| last_word(cut, low, high, language))
        .unwrap_or(reading)
}

/// What only several numbers together tell: a sum, or life beside other things.
fn among_several(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    if tokens.iter().filter(|t| is_numeric(t)).count() < 2 {
        return None;
    }
    let candidates = candidates(tokens, low, high);
    added_up(tokens, &candidates, low, high).or_else(|| told_of_life(tokens, &candidates, low, high))
}

/// As [`read_cut`], from its tokens.
fn read_amount(tokens: &[Token<'_>], low: i64, high: i64) -> Reading {
    if are_asked(low, high) {
        if is_half_of_two_weeks(tokens, high) {
            return Reading::ask("it tells of each week, and both were asked about");
        }
        if let Some(rest) = without_the_week(tokens, high) {
            return days_told(&rest, high, true).unwrap_or_else(|| read_tokens(&rest, low, high));
        }
    }
    if high >= 30 && tells_hours(tokens) {
        return read_tokens(&in_minutes(tokens), low, high);
    }
    read_tokens(tokens, low, high)
}

/// As [`read_cut`], from tokens.
pub fn read_tokens(tokens: &[Token<'_>], low: i64, high: i64) -> Reading {
    let reading = plainly(tokens, low, high);
    match reading.meaning {
        Meaning::Number(value) if high == 100 && is_of_another_scale(tokens, value) => {
            Reading::ask(&format!("{value} may be out of ten, or an age"))
        }
        Meaning::Number(value) if contradicted(tokens, value, low, high) => {
            Reading::ask(&format!("the words beside it say the opposite of {value}"))
        }
        _ => reading,
    }
}
