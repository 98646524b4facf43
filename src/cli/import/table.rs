//! From text to rows whose cells are found by column.
//!
//! It knows commas, semicolons and tabs, quotes and headers; it does not know what a cell means.

use super::{RowProblem, whole_file};
use crate::limits::IMPORT_ROWS;

/// One column that a file may have.
pub struct Column {
    pub name: &'static str,
    /// Other headers taken for it; case, spaces and marks do not count.
    pub also: &'static [&'static str],
}

/// A file's rows.
pub struct Table {
    /// For each known column, its place in the file and its header as written.
    places: Vec<(&'static str, usize, String)>,
    pub rows: Vec<Row>,
}

/// One row that holds something.
pub struct Row {
    /// As a spreadsheet counts: the header is row 1.
    pub number: usize,
    cells: Vec<String>,
}

impl Table {
    /// Reads the header and every row; what is wrong with their shape is added to `problems`.
    pub fn read(text: &str, columns: &'static [Column], problems: &mut Vec<RowProblem>) -> Self {
        // Excel may say in the first line which sign separates.
        let (told, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
            Some((sign, rest)) if sign.len() == 1 => (sign.bytes().next(), rest),
            _ => (None, text),
        };
        let first_row = if told.is_some() { 2 } else { 1 };
        let delimiter = told.unwrap_or_else(|| guess_delimiter(text));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut table = Self { places: vec![], rows: vec![] };
        let (mut record, mut inner_lines, mut width, mut above) = (csv::StringRecord::new(), 0, None, first_row - 1);
        while reader.read_record(&mut record).unwrap_or(false) {
            inner_lines += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
            let end = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
            let number = (end + first_row - 1).saturating_sub(1 + inner_lines).max(above + 1);
            above = number;
            if record.iter().any(|cell| swallows_rows(cell, delimiter)) {
                problems.push(RowProblem {
                    row: number,
                    column: String::new(),
                    message: "a quote is opened here and the rows below it were read as one cell".to_owned(),
                    hint: "Close the quote, or take it out.".to_owned(),
                });
            }
            let cells: Vec<String> = record.iter().map(clean).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            let Some(width) = width else {
                width = Some(cells.len());
                table.places = read_header(&cells, number, columns, problems);
                continue;
            };
            if cells.iter().skip(width).any(|cell| !cell.is_empty()) {
                problems.push(RowProblem {
                    row: number,
                    column: String::new(),
                    message: format!("it has {} cells and the header has {width}", cells.len()),
                    hint: "A cell that holds a comma must stand in \"quotes\".".to_owned(),
                });
            }
            if table.rows.len() == IMPORT_ROWS {
                problems
                    .push(whole_file(format!("it has more than {IMPORT_ROWS} rows"), "Split it into several files."));
                break;
            }
            table.rows.push(Row { number, cells });
        }
        if table.rows.is_empty() {
            problems.push(whole_file("it has a header and no rows", "`--template` prints an example."));
        }
        table
    }

    pub fn has(&self, column: &str) -> bool {
        self.places.iter().any(|(name, ..)| *name == column)
    }

    /// The header of a column as the file has it.
    pub fn header<'a>(&'a self, column: &'a str) -> &'a str {
        self.places.iter().find(|(name, ..)| *name == column).map_or(column, |(_, _, written)| written)
    }

    /// The cell of a row, empty when the file lacks the column.
    pub fn cell<'a>(&self, row: &'a Row, column: &str) -> &'a str {
        let place = self.places.iter().find(|(name, ..)| *name == column).map(|(_, place, _)| *place);
        place.and_then(|place| row.cells.get(place)).map_or("", String::as_str)
    }
}

/// Which columns stand where. An unknown, doubled or nameless column is a problem.
fn read_header(
    cells: &[String],
    row: usize,
    columns: &'static [Column],
    problems: &mut Vec<RowProblem>,
) -> Vec<(&'static str, usize, String)> {
    if !cells.iter().any(|written| columns.iter().any(|column| column.is_called(written))) {
        // Probably people stand here, whom a message must not repeat.
        problems.push(whole_file("its first row does not name the columns", "`--template` prints an example."));
        return vec![];
    }
    let mut places: Vec<(&'static str, usize, String)> = Vec::new();
    for (place, written) in cells.iter().enumerate().filter(|(_, written)| !written.is_empty()) {
        let (message, hint) = match columns.iter().find(|column| column.is_called(written)) {
            Some(column) if places.iter().any(|(name, ..)| *name == column.name) => {
                (format!("the column {} stands twice", column.name), "Keep one of them.".to_owned())
            }
            Some(column) => {
                places.push((column.name, place, written.clone()));
                continue;
            }
            None => ("no column is called that".to_owned(), did_you_mean(written, columns)),
        };
        problems.push(RowProblem { row, column: written.clone(), message, hint });
    }
    places
}

impl Column {
    fn is_called(&self, written: &str) -> bool {
        let wanted = plain(written);
        std::iter::once(&self.name).chain(self.also).any(|name| plain(name) == wanted)
    }
}

fn did_you_mean(written: &str, columns: &[Column]) -> String {
    let wanted = plain(written);
    let distance = |column: &Column| strsim::damerau_levenshtein(&plain(column.name), &wanted);
    match columns.iter().min_by_key(|column| distance(column)) {
        Some(near) if distance(near) <= (wanted.chars().count() / 3).max(2) => format!("Did you mean {}?", near.name),
        _ => {
            let names: Vec<_> = columns.iter().map(|column| column.name).collect();
            format!("The columns are {}. Leave out what is not needed.", names.join(", "))
        }
    }
}

/// The sign that stands most often in the first line outside quotes.
fn guess_delimiter(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in header.bytes() {
        quoted ^= byte == b'"';
        for (sign, count) in &mut counts {
            *count += usize::from(!quoted && byte == *sign);
        }
    }
    // The first of equals, so a header of one column counts as commas.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| *sign)
}

/// Whether a line inside a cell looks like a row of its own: a lost quote would make people disappear.
fn swallows_rows(cell: &str, delimiter: u8) -> bool {
    cell.lines()
        .skip(1)
        .any(|line| line.bytes().any(|byte| byte == delimiter) && line.bytes().any(|b| b.is_ascii_digit()))
}

/// A cell without invisible marks, its blanks made single.
fn clean(cell: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let hidden = |c: char| {
        (c.is_control() && !c.is_whitespace())
            || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let visible: String = cell.nfc().filter(|c| !hidden(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
