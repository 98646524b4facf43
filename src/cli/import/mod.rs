//! `linnet import`: people and staff from a spreadsheet's CSV file.
//!
//! Reading is pure and all or nothing: every problem of every row is told at once, with its row and column as the
//! spreadsheet shows them. What only the store can know (already enrolled, suppressed) is not asked here.

mod cells;
mod command;
mod dates;
mod people;
mod staff;
mod table;
mod text;

use std::collections::HashMap;

use crate::domain::enrol::NewAddress;
use crate::limits::IMPORT_PROBLEMS;

pub use command::{ImportArguments, command};
pub use people::{read_people, template as people_template};
pub use staff::{read_staff, template as staff_template};

/// What a file holds. With any problem nothing of it may be stored.
#[derive(Clone, Debug)]
pub struct Import<T> {
    /// Each with its row, so that a problem found later can be told in the same way.
    pub rows: Vec<(usize, T)>,
    /// By row and then column; at most [`IMPORT_PROBLEMS`] and one that says there are more.
    pub problems: Vec<RowProblem>,
}

/// One mistake in a file. It never repeats a name or a number from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// As a spreadsheet counts: the header is row 1. 0 when it is about the whole file.
    pub row: usize,
    /// The column's name as the file has it; empty when it is about the whole row.
    pub column: String,
    pub message: String,
    pub hint: String,
}

impl std::fmt::Display for RowProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.row, self.column.as_str()) {
            (0, _) => write!(f, "the file: ")?,
            (row, "") => write!(f, "row {row}: ")?,
            (row, column) => write!(f, "row {row}, {column}: ")?,
        }
        write!(f, "{}", self.message)?;
        if self.hint.is_empty() { Ok(()) } else { write!(f, "\n    {}", self.hint) }
    }
}

impl<T> Import<T> {
    fn new(rows: Vec<(usize, T)>, mut problems: Vec<RowProblem>) -> Self {
        problems.sort_by_key(|problem| problem.row);
        if problems.len() > IMPORT_PROBLEMS {
            let more = problems.len() - IMPORT_PROBLEMS;
            problems.truncate(IMPORT_PROBLEMS);
            problems.push(whole_file(format!("there are {more} more problems"), "Mend these first and try again."));
        }
        Self { rows, problems }
    }
}

/// A problem with the file as a whole.
fn whole_file(message: impl Into<String>, hint: impl Into<String>) -> RowProblem {
    RowProblem { row: 0, column: String::new(), message: message.into(), hint: hint.into() }
}

/// Tells of every address that stands twice.
fn same_address_twice<'a>(
    addresses: impl Iterator<Item = (usize, &'a NewAddress)>,
    column: &str,
    hint: &str,
    problems: &mut Vec<RowProblem>,
) {
    let mut seen: HashMap<&NewAddress, usize> = HashMap::new();
    for (row, address) in addresses {
        if let Some(first) = seen.get(address) {
            problems.push(RowProblem {
                row,
                column: column.to_owned(),
                message: format!("the same address stands in row {first}"),
                hint: hint.to_owned(),
            });
        } else {
            seen.insert(address, row);
        }
    }
}

#[cfg(test)]
mod tests;
