//! What a reply to a question means: a number, a choice, a date, a request. One kind of answer a room.
//!
//! A wrong number is the one unforgivable result: whatever is not plain is [`Meaning::AskAgain`].
//! It knows nobody: no person, no flow, no channel.

pub mod request;

mod choice;
mod date;
mod doubt;
mod number;
mod refusal;
mod several;
mod text;
mod yes_no;

use chrono::NaiveDate;

use crate::domain::language::Language;
use crate::limits::REPLY_CHARACTERS;

pub use text::tidy::{Tidied, tidy};

/// The version of the readers: it is stored with every turn.
pub const VERSION: &str = "14";

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

impl Reading {
    fn ask(because: &str) -> Self {
        Self { meaning: Meaning::AskAgain, because: because.to_owned() }
    }

    fn choice(place: usize, because: &str) -> Self {
        Self { meaning: Meaning::Choice(place), because: because.to_owned() }
    }
}

/// Reads a reply to `ask`. Any text may be given: it never panics, takes time linear in the text, and reads at most
/// [`REPLY_CHARACTERS`] characters. What is not plain is [`Meaning::AskAgain`].
pub fn read(text: &str, ask: &Ask, setting: &Setting) -> Reading {
    let mut tidied = tidy(text);
    text::quoted::unsign(&mut tidied.text);
    if tidied.text.chars().all(char::is_whitespace) {
        return Reading::ask("the reply is blank");
    }
    if *ask == Ask::Words {
        return Reading {
            meaning: Meaning::Words,
            because: "any words are an answer, and a person reads them".to_owned(),
        };
    }
    if tidied.cut {
        return Reading::ask(&format!("it is longer than {REPLY_CHARACTERS} characters: a person reads it"));
    }
    if let Some(why) = text::quoted::not_their_words(&tidied.text) {
        return Reading::ask(why);
    }
    match ask {
        Ask::Number { low, high } => read_amount(&tidied.text, *low, *high, setting),
        Ask::Choice(choices) => choice::read_choice(&tidied.text, choices, setting),
        Ask::AnyOf(choices) => choice::any_of::read_any_of(&tidied.text, choices, setting),
        Ask::Date => refusal::read_refusal(&text::token::cut(&tidied.text))
            .unwrap_or_else(|| date::read_date(&tidied.text, setting.today)),
        Ask::Words => Reading::ask("any words are an answer"),
    }
}

fn read_amount(text: &str, low: i64, high: i64, setting: &Setting) -> Reading {
    if setting.items > 1
        && let Some(reading) = several::read_several(text, setting.items, low, high, setting.language)
    {
        return reading;
    }
    let words = text::token::cut(text);
    let reading = number::read_cut(&words, low, high, setting.language);
    if reading.meaning == Meaning::AskAgain
        && let Some(refusal) = refusal::read_refusal(&words).or_else(|| refusal::does_not_know(&words))
    {
        return refusal;
    }
    reading
}
