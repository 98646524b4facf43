//! What a reply to a question means: a number, a choice, a date, an opt-out, a request. One reader a file.
//!
//! A wrong number is the one unforgivable result: whatever is not plain is [`Meaning::AskAgain`].
//! It knows nobody: no person, no flow, no channel.

use chrono::NaiveDate;

use crate::domain::language::Language;

/// What was asked, as far as a reader needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A whole number between both ends, included.
    Number { low: i64, high: i64 },
    /// One of these.
    Choice(Vec<Choice>),
    /// Any of these, such as `1 3`.
    AnyOf(Vec<Choice>),
    /// A date, day first.
    Date,
    /// Any words: they are kept for a person.
    Words,
}

/// One answer that may be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The stable name that is saved, such as `transport`.
    pub key: String,
    /// What the person sees and other words taken for it, most official first.
    pub words: Vec<String>,
    /// The number shown before it, where one is shown.
    pub number: Option<i64>,
}

/// What the reply was taken to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    Number(i64),
    /// Several items of a measure in one message, in their order.
    Numbers(Vec<i64>),
    /// The place in [`Ask::Choice`].
    Choice(usize),
    /// The places in [`Ask::AnyOf`], ascending, none twice; never empty.
    Several(Vec<usize>),
    Date(NaiveDate),
    Words,
    DontKnow,
    RatherNot,
    AskAgain,
}

/// A meaning and why, in plain words that a page can show after "read as 7 because".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub meaning: Meaning,
    pub because: String,
}

/// What else the reader needs to know of the moment.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The language the question was asked in: number words of that language count, and English ones always.
    pub language: Language,
    /// The day in the scheme's zone, for dates such as "yesterday".
    pub today: NaiveDate,
    /// How many items of the measure may be answered in one message; 1 for a plain question.
    pub items: usize,
}
pub mod request {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Request {
        Help,
        Call,
        Pause { weeks: Option<u16> },
        Skip,
        Start,
    }
    pub fn read(_: &str) -> Option<Request> {
        None
    }
}
pub fn read(_: &str, _: &Ask, _: &Setting) -> Reading {
    unimplemented!()
}
pub const VERSION: &str = "0";
