//! What is told of flows that could be read: one check a file.
//!
//! A check looks and tells; it changes nothing.

mod anchors;
mod answers;
mod escalations;
mod first_line;
mod languages;
mod names;
mod questions;
mod ranges;
mod reading_age;
mod reminders;
mod size;
mod slots;
mod transcripts;
mod ways;

use super::folder::Book;
use super::problem::Problem;
use super::read::draft::{DraftStep, Placed};
use crate::domain::language::Language;

/// The checks that look at one flow.
pub(crate) fn alone(book: &Book) -> Vec<Problem> {
    let checks = [
        answers::check,
        escalations::check,
        first_line::check,
        languages::check,
        questions::check,
        ranges::check,
        reading_age::check,
        reminders::check,
        size::check,
        slots::check,
        ways::check,
    ];
    book.sheets.values().flat_map(|sheet| checks.iter().flat_map(|check| check(sheet)).collect::<Vec<_>>()).collect()
}

/// The checks that look at the whole folder.
pub(crate) fn together(book: &Book) -> Vec<Problem> {
    [anchors::check, names::check, transcripts::check].iter().flat_map(|check| check(book)).collect()
}

/// Every text that is written by the manager, with its step and its language.
fn texts(steps: &[DraftStep]) -> impl Iterator<Item = (&DraftStep, Language, &Placed<String>)> {
    steps.iter().flat_map(|step| step.texts.iter().map(move |(language, text)| (step, *language, text)))
}
