//! A flow as it stands in its files: names not yet looked up, every piece with its place.
//!
//! The checks read it beside the [`Flow`](crate::domain::flow::Flow) it becomes: both have the same steps in the same order.

use std::collections::BTreeMap;

use crate::domain::concern::Urgency;
use crate::domain::flow::problem::Place;
use crate::domain::flow::words::Keyword;
use crate::domain::flow::{Anchor, AskEvery, Audience, EscalateOn, Test, When};
use crate::domain::language::Language;
use crate::domain::measure::{Item, Measure};

/// Something and where it stands.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    pub value: T,
    pub place: Place,
}

/// What one file holds.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The whole file, for what has no line of its own.
    pub whole: Place,
    pub title: Option<String>,
    pub when: Vec<Placed<When>>,
    pub audience: Vec<Audience>,
    pub remind: Vec<Placed<u16>>,
    pub close: Option<Placed<u16>>,
    pub languages: Vec<Placed<Language>>,
    /// Every word line of the head and of the steps: a translation may hold none but notes.
    pub words: Vec<Placed<Keyword>>,
    pub steps: Vec<DraftStep>,
}

/// One `##`.
#[derive(Clone, Debug)]
pub struct DraftStep {
    /// Lower case, single spaces.
    pub name: String,
    pub place: Place,
    /// By language; the place is that of the first line of text.
    pub texts: BTreeMap<Language, Placed<String>>,
    pub save: Option<Placed<Save>>,
    pub measure: Option<Placed<(&'static Measure, Vec<&'static Item>)>>,
    pub part: Option<Placed<String>>,
    pub ask: Option<Placed<AskEvery>>,
    pub escalate: Vec<Placed<DraftEscalate>>,
    pub tests: Vec<Placed<(Test, Placed<DraftArrow>)>>,
    pub answers: Vec<DraftAnswer>,
    pub arrow: Option<Placed<DraftArrow>>,
    /// Where lines that could not be read were meant to lead.
    pub meant: Vec<String>,
    /// Whether a line of it could not be read: then what seems to be missing may be in that line.
    pub damaged: bool,
}

/// A `save:` line.
#[derive(Clone, Debug)]
pub struct Save {
    pub name: String,
    pub kind: Kind,
}

/// What kind of answer is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    OneOf,
    AnyOf,
    Number { low: i64, high: i64 },
    Date,
    Words,
}

/// An `escalate:` line.
#[derive(Clone, Debug)]
pub struct DraftEscalate {
    pub urgency: Urgency,
    pub on: EscalateOn,
    pub because: String,
}

/// A `- answer` line.
#[derive(Clone, Debug)]
pub struct DraftAnswer {
    pub place: Place,
    pub given: Given,
    /// In other languages: what is shown and other words taken.
    pub translated: BTreeMap<Language, Vec<String>>,
    pub arrow: Option<Placed<DraftArrow>>,
}

/// What is answered.
#[derive(Clone, Debug)]
pub enum Given {
    Range {
        low: i64,
        high: i64,
    },
    Choice {
        /// Lower case, single spaces.
        key: String,
        /// Whether something else than the key is shown.
        labelled: bool,
        /// What is shown, then other words taken.
        words: Vec<String>,
    },
}

/// Where an arrow points, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftArrow {
    Step(String),
    End,
    AskAgain(u16),
    StopFlow,
    /// It could not be read, which is told already.
    Unread,
}

impl Draft {
    pub(crate) fn new(file: &str) -> Self {
        Self {
            whole: Place::whole(file),
            title: None,
            when: Vec::new(),
            audience: Vec::new(),
            remind: Vec::new(),
            close: None,
            languages: Vec::new(),
            words: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// The language of the file itself: the first that it names, else English.
    pub fn language(&self) -> Language {
        self.languages.first().map_or(Language::ENGLISH, |first| first.value)
    }

    /// The flows that its `when:` lines count from.
    pub fn anchors(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.when.iter().filter_map(|when| match &when.value {
            When::After { anchor: Anchor::Flow(key), .. } | When::Every { anchor: Anchor::Flow(key), .. } => {
                Some((key.as_str(), &when.place))
            }
            _ => None,
        })
    }
}

impl DraftStep {
    pub(crate) fn new(name: String, place: Place) -> Self {
        Self {
            name,
            place,
            texts: BTreeMap::new(),
            save: None,
            measure: None,
            part: None,
            ask: None,
            escalate: Vec::new(),
            tests: Vec::new(),
            answers: Vec::new(),
            arrow: None,
            meant: Vec::new(),
            damaged: false,
        }
    }

    /// Whether it waits for a reply.
    pub fn asks(&self) -> bool {
        self.measure.is_some() || self.save.is_some() || !self.answers.is_empty()
    }

    /// The ranges among its answers.
    pub fn ranges(&self) -> impl Iterator<Item = (i64, i64)> {
        self.answers.iter().filter_map(|answer| match answer.given {
            Given::Range { low, high } => Some((low, high)),
            Given::Choice { .. } => None,
        })
    }

    /// Every arrow: of its answers, of its tests, and the bare one.
    pub fn arrows(&self) -> impl Iterator<Item = &Placed<DraftArrow>> {
        let answers = self.answers.iter().filter_map(|answer| answer.arrow.as_ref());
        answers.chain(self.tests.iter().map(|test| &test.value.1)).chain(self.arrow.as_ref())
    }
}
