//! The flow script: a text a manager writes, and the [`Flow`] it means.
//!
//! Parsing never fails: it gives the flow it could read and every [`Problem`](problem::Problem) at once.
//! It must not know of people, channels or databases.

pub mod compare;
pub mod cron;
pub mod folder;
pub mod problem;
pub mod shown;
pub mod slots;
pub mod transcript;
pub mod words;

mod build;
mod check;
mod read;
mod splice;
mod translation;

#[cfg(test)]
mod slips;
#[cfg(test)]
mod tests;

pub use folder::{Flows, SourceFile, parse, read_folder};
pub use read::Measures;
pub use read::draft::Placed;
pub use shown::shown_text;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, Weekday};

use crate::domain::concern::Urgency;
use crate::domain::language::Language;
use crate::domain::measure::{Item, Measure};
use crate::domain::reply::Choice;

/// A flow: what to say, what to ask, when.
#[derive(Clone, Debug)]
pub struct Flow {
    /// The file's name without its ending, such as `weekly-check-in`.
    pub key: String,
    /// The first line, such as `Weekly check-in`.
    pub title: String,
    pub when: Vec<When>,
    /// For whom; empty means everybody who has joined.
    pub audience: Vec<Audience>,
    /// Days after the question at which a reminder goes.
    pub remind_after_days: Vec<u16>,
    /// Days after the first question at which the check-in closes.
    pub close_after_days: u16,
    /// The languages it is written in; English first where nothing is said.
    pub languages: Vec<Language>,
    /// In the order of the file; the first is where a check-in starts. Parts are already spliced in.
    pub steps: Vec<Step>,
}

/// One occasion for a check-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// `on joining`
    OnJoining,
    /// `2 weeks after joining`, `3 months after baseline`
    After { span: Span, anchor: Anchor },
    /// `every Tuesday at 10:30 for 12 weeks, from 1 week after joining`
    Every { weekday: Weekday, at: Option<NaiveTime>, weeks: Option<u16>, every_weeks: u16, from: Span, anchor: Anchor },
    /// `on 1 March 2027 at 10:30`
    On { date: NaiveDate, at: Option<NaiveTime> },
    /// `cron: 30 10 1 * *`, five fields in the scheme's zone.
    Cron(String),
}

/// A length of civil time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    Days(u16),
    Weeks(u16),
    /// Calendar months; 31 January and one month is the last day of February.
    Months(u16),
}

/// What a span is counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    Joining,
    /// The first completed check-in of the flow with this key.
    Flow(String),
}

/// For whom a flow is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    Active,
    Waiting,
    Need(String),
    Language(Language),
}

/// One step: one message, or one place where the way forks.
#[derive(Clone, Debug)]
pub struct Step {
    pub name: String,
    pub body: Body,
    /// How often it is asked at most; else the bare arrow is taken without asking.
    pub ask: AskEvery,
    pub escalate: Vec<Escalate>,
    /// The compulsory last line: where a skip, a refusal or an unread reply goes too.
    pub arrow: Arrow,
    /// The file's line of its `##`, from 1.
    pub line: usize,
}

/// What a step does.
#[derive(Clone, Debug)]
pub enum Body {
    /// It says something and goes on along the bare arrow.
    Say(Texts),
    /// It asks, and saves the answer under a name.
    Ask { texts: Texts, save: Option<String>, expects: Expects },
    /// It asks the items of a measure, one message each.
    Measure { measure: &'static Measure, items: Vec<&'static Item> },
    /// It asks nothing: the first test that holds decides.
    Fork(Vec<(Test, Arrow)>),
}

/// A text in every language of the flow, slots unfilled.
pub type Texts = BTreeMap<Language, String>;

/// What answer is expected.
#[derive(Clone, Debug)]
pub enum Expects {
    /// `- yes -> x`: by language, the choices and then where each goes; same order everywhere.
    Choice {
        choices: BTreeMap<Language, Vec<Choice>>,
        arrows: Vec<Option<Arrow>>,
    },
    /// `save: barriers, any of`
    AnyOf {
        choices: BTreeMap<Language, Vec<Choice>>,
    },
    /// `save: week, number 0 to 10`, with `- 0 to 4 -> low`.
    Number {
        low: i64,
        high: i64,
        arrows: Vec<(i64, i64, Arrow)>,
    },
    Date,
    Words,
}

/// `ask:`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskEvery {
    Always,
    Once,
    Weeks(u16),
}

/// Where it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// The place in [`Flow::steps`].
    Step(usize),
    End,
    /// `ask again in 2 days`
    AskAgain {
        days: u16,
    },
    /// `stop this flow`: the rest of this flow's check-ins is called off, unless a case is open.
    StopFlow,
}

/// `escalate: today if 0 to 2, because ...`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalate {
    pub urgency: Urgency,
    pub on: EscalateOn,
    /// What the link worker reads.
    pub because: String,
}

/// When an `escalate:` line holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EscalateOn {
    /// On arriving at the step.
    Arriving,
    /// The number, or the named item of the measure, lies between both ends.
    Range { item: Option<String>, low: i64, high: i64 },
    /// The choice with this key.
    Answer(String),
}

/// One `if:` test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `attended is no`, `last attended is no`, `ever attended is no`; the value is a key, a number or `unknown`.
    Is { which: Which, name: String, value: Wanted },
    /// `satisfied is better than first`, by the measure's direction.
    Compare { name: String, better: bool, than: Earlier },
    /// `check-in is 1`: the ordinal of this flow's check-in with this person.
    CheckIn(u32),
}

/// Which answer of that name is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// In this check-in, else the newest earlier one.
    Now,
    /// The newest before this check-in.
    Last,
    /// Any so far.
    Ever,
}

/// What it is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    Key(String),
    Number { low: i64, high: i64 },
    Unknown,
}

/// An earlier score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Earlier {
    First,
    Last,
}
