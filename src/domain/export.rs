//! Cells of a CSV file that a spreadsheet will open.
//!
//! A spreadsheet runs a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula, and what
//! people write ends up in such cells. A leading apostrophe makes it text. Numbers go through [`number`], as numbers.

use super::Moment;
use super::measure::Better;

/// The first row of the export of scores.
pub const SCORES_HEADER: [&str; 11] =
    ["person", "flow", "check_in", "measure", "version", "name", "value", "band", "better", "answered_at", "mode"];

/// One value of the export of scores: an item, or the total where the measure has one.
#[derive(Clone, Debug)]
pub struct ScoreRow<'a> {
    /// The person's id or pseudonym, never a name or a number.
    pub person: &'a str,
    pub flow: &'a str,
    /// Which check-in of that flow with that person, from 1; none where the measure is anonymous.
    pub check_in: Option<u32>,
    pub measure: &'a str,
    pub version: u16,
    /// An item's key, or `total`.
    pub name: &'a str,
    /// `None` when unanswered or when there is no total.
    pub value: Option<f64>,
    pub band: Option<&'a str>,
    pub better: Better,
    pub answered_at: Moment,
    /// `self` or `read aloud`.
    pub mode: &'a str,
}

impl ScoreRow<'_> {
    /// The row with its line end, in the order of [`SCORES_HEADER`].
    pub fn line(&self) -> String {
        let better = match self.better {
            Better::High => "high",
            Better::Low => "low",
            Better::Neither => "",
        };
        row(&[
            text(self.person),
            text(self.flow),
            self.check_in.map(|number| number.to_string()).unwrap_or_default(),
            text(self.measure),
            self.version.to_string(),
            text(self.name),
            number(self.value),
            text(self.band.unwrap_or_default()),
            better.to_owned(),
            self.answered_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            text(self.mode),
        ])
    }
}

/// A text as one cell: safe against formulas, quoted where it must be.
///
/// The sign is looked for behind blanks and invisible marks too, as spreadsheets trim some of them.
pub fn text(value: &str) -> String {
    let visible = value.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let starts_formula =
        visible.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || value.starts_with(['\t', '\r', '\n']);
    let safe = if starts_formula { format!("'{value}") } else { value.to_owned() };
    // Quoting keeps blanks at the edges; a semicolon or a tab separates in some spreadsheets' settings.
    if safe.contains([',', '"', '\n', '\r', ';', '\t']) || safe.trim() != safe {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

/// A number as one cell; `None` is an empty cell. A minus sign is a number here, not a formula.
pub fn number(value: Option<f64>) -> String {
    value.filter(|value| value.is_finite()).map_or(String::new(), |value| value.to_string())
}

/// One row with its line end, as RFC 4180 wants it; the cells come from [`text`] and [`number`].
pub fn row(cells: &[String]) -> String {
    format!("{}\r\n", cells.join(","))
}

/// Marks without width, such as a byte order mark or a direction.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_back(line: &str) -> Vec<String> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        reader.records().next().unwrap().unwrap().iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_formula_becomes_text() {
        for formula in ["=1+1", "+44", "-2", "@SUM(A1)", " =1", "\u{feff}=1", "\t1", "\r=1", "＝1", "\n=1"] {
            assert_eq!(read_back(&row(&[text(formula)]))[0], format!("'{formula}"));
        }
    }

    #[test]
    fn numbers_stay_numbers_and_plain_words_stay_plain() {
        assert_eq!(number(Some(-2.0)), "-2");
        assert_eq!(number(Some(19.25)), "19.25");
        assert_eq!(number(None) + &number(Some(f64::NAN)), "");
        assert_eq!(text("left out"), "left out");
        assert_eq!(text("GP, nurse"), "\"GP, nurse\"");
    }

    #[test]
    fn a_score_stands_under_its_headers() {
        let score = ScoreRow {
            person: "P-1",
            flow: "=review",
            check_in: Some(2),
            measure: "ONS4",
            version: 1,
            name: "anxious",
            value: Some(6.0),
            band: Some("high"),
            better: Better::Low,
            answered_at: Moment::UNIX_EPOCH,
            mode: "self",
        };
        let cells = read_back(&score.line());
        assert_eq!(cells.len(), SCORES_HEADER.len());
        assert_eq!(cells.join("|"), "P-1|'=review|2|ONS4|1|anxious|6|high|low|1970-01-01T00:00:00Z|self");
    }

    proptest! {
        #[test]
        fn a_row_reads_back_and_holds_no_formula(cells in prop::collection::vec(any::<String>(), 2..6)) {
            let line = row(&cells.iter().map(|cell| text(cell)).collect::<Vec<_>>());
            let back = read_back(&line);
            prop_assert_eq!(back.len(), cells.len());
            for (back, cell) in back.iter().zip(&cells) {
                prop_assert_eq!(back.strip_prefix('\'').filter(|rest| rest == cell).unwrap_or(back), cell);
                prop_assert!(!back.trim_start().starts_with(['=', '+', '-', '@']));
            }
        }

        #[test]
        fn a_number_reads_back(value in -1e6..1e6_f64) {
            let back: f64 = number(Some(value)).parse().unwrap();
            prop_assert_eq!(back.to_bits(), value.to_bits());
        }
    }
}
