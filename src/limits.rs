//! Limits, each with its reason.

// Measures and import

/// Bytes of one line of `linnet score`: the longest measure needs under 200, and a line without an end must not fill memory.
pub const SCORE_LINE_BYTES: usize = 64 * 1024;
/// Bytes of an imported file: 50,000 people at 200 bytes each, far more than one scheme has.
pub const IMPORT_BYTES: usize = 10 * 1024 * 1024;
/// Rows of an imported file, so that one transaction stays short.
pub const IMPORT_ROWS: usize = 50_000;
/// Problems that are told at once; past these the same mistake is being repeated.
pub const IMPORT_PROBLEMS: usize = 200;
/// Letters of one imported name.
pub const NAME_LETTERS: usize = 80;
/// Letters of one imported need, activity or source.
pub const IMPORT_TEXT_LETTERS: usize = 200;
