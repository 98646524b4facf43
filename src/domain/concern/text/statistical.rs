//! The statistical reader: is the wording like that of messages which people labelled as a concern?
//!
//! It may only raise what the published rules read, never lower it. Its weights are made by `linnet train-reader`
//! from the labelled messages in this repository and are the same to the byte each time.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "sums of bytes over a bounded message are small"
)]

use std::sync::LazyLock;

use crate::domain::concern::Class;

use super::features::{Features, PLACES};

/// How much all runs of letters weigh beside all words.
pub const LETTERS_SHARE: f64 = 1.0;

/// The rarity of a feature is kept as a whole number of these.
pub const RARITY_STEP: f64 = 1.0 / 16.0;

/// One question that the reader asks of a message.
#[derive(Debug)]
pub struct Head {
    /// The classes that answer it with yes.
    pub classes: &'static [Class],
    /// Only a message of which every word belongs to that answers it with yes.
    pub whole: bool,
    /// It is asked of what stands beside a wish for no more texts, not of messages.
    pub beside: bool,
    /// The only messages that it is asked of, by their classes; empty for all.
    pub among: &'static [Class],
    /// How dear it is in training to say yes to a message of another class, which a person looks at anyway, beside 1
    /// for saying no where yes is right.
    pub others: f64,
    /// The score from which it raises: chosen by cross-validation over people.
    pub bar: f32,
}

impl Head {
    pub fn holds(&self, classes: &[Class]) -> bool {
        classes.iter().any(|class| self.classes.contains(class))
    }

    /// Whether it is asked of a message of these classes.
    pub fn is_about(&self, classes: &[Class]) -> bool {
        self.among.is_empty() || classes.iter().any(|class| self.among.contains(class))
    }
}

/// Places in [`HEADS`] and in what [`Weights::scores`] gives.
const URGENT: usize = 0;
const CRISIS_RATHER: usize = 1;
const HARDSHIP: usize = 2;
const CONTACT: usize = 3;
const WRONG: usize = 4;
const STOP: usize = 5;
const LOW: usize = 6;
const NOTHING_BUT_STOP: usize = 7;
const COMPANY: usize = 8;

/// Every question, in the order of the file of weights.
pub const HEADS: [Head; 9] = [
    Head { classes: &[Class::Crisis, Class::Abuse], whole: false, beside: false, among: &[], others: 0.2, bar: -0.18 },
    Head {
        classes: &[Class::Crisis],
        whole: false,
        beside: false,
        among: &[Class::Crisis, Class::Abuse],
        others: 1.0,
        bar: 0.0,
    },
    Head { classes: &[Class::Hardship], whole: false, beside: false, among: &[], others: 0.8, bar: -0.45 },
    Head { classes: &[Class::Contact], whole: false, beside: false, among: &[], others: 0.8, bar: -0.45 },
    Head { classes: &[Class::Wrong], whole: false, beside: false, among: &[], others: 0.8, bar: -0.5 },
    Head { classes: &[Class::Stop], whole: false, beside: false, among: &[], others: 0.8, bar: -0.75 },
    Head { classes: &[Class::Low], whole: false, beside: false, among: &[], others: 0.8, bar: -0.6 },
    Head { classes: &[Class::Stop], whole: true, beside: false, among: &[], others: 0.8, bar: 0.45 },
    Head { classes: &[Class::Stop], whole: true, beside: true, among: &[], others: 0.8, bar: 0.15 },
];

/// What a message scores on each head.
pub type Scores = [f32; HEADS.len()];

/// The bytes of one place: its rarity, and a weight a head.
const ROW: usize = 1 + HEADS.len();

/// Weights as they are read from their file.
#[derive(Debug)]
pub struct Weights {
    scale: [f32; HEADS.len()],
    bias: [f32; HEADS.len()],
    places: Vec<[i8; ROW]>,
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::unpack(include_bytes!("weights.bin")));

impl Weights {
    /// Reads what [`super::training::Models::pack`] wrote. A file of another length reads as no weights: nothing is
    /// raised.
    pub fn unpack(bytes: &[u8]) -> Self {
        let figure = |at: usize| {
            bytes.get(at..at + 4).map_or(0.0, |four| f32::from_le_bytes([four[0], four[1], four[2], four[3]]))
        };
        let mut weights = Self { scale: [0.0; HEADS.len()], bias: [-9.0; HEADS.len()], places: vec![[0; ROW]; PLACES] };
        if bytes.len() != HEADS.len() * 8 + PLACES * ROW {
            return weights;
        }
        for head in 0..HEADS.len() {
            weights.scale[head] = figure(head * 8);
            weights.bias[head] = figure(head * 8 + 4);
        }
        for (place, row) in bytes[HEADS.len() * 8..].chunks_exact(ROW).enumerate() {
            weights.places[place] = std::array::from_fn(|at| row[at].cast_signed());
        }
        weights
    }

    /// One score a head.
    pub fn scores(&self, features: &Features) -> Scores {
        let (words, words_length) = self.sums(&features.words);
        let (letters, letters_length) = self.sums(&features.letters);
        let (typed, typed_length) = self.sums(&features.typed);
        let share = LETTERS_SHARE as f32;
        std::array::from_fn(|head| {
            let all = words[head] as f32 * words_length
                + letters[head] as f32 * letters_length * share
                + typed[head] as f32 * typed_length;
            all * self.scale[head] + self.bias[head]
        })
    }

    /// The sum of the weights of each head, and one over the length that their rarity gives the features.
    fn sums(&self, places: &[u32]) -> ([i32; HEADS.len()], f32) {
        let (mut sums, mut square) = ([0_i32; HEADS.len()], 0_u32);
        for &place in places {
            let row = &self.places[place as usize];
            let rare = u32::from(row[0].cast_unsigned());
            square += rare * rare;
            for (sum, &weight) in sums.iter_mut().zip(&row[1..]) {
                *sum += i32::from(weight);
            }
        }
        let length = (square as f32).sqrt() * RARITY_STEP as f32;
        (sums, if square == 0 { 0.0 } else { 1.0 / length })
    }
}

/// The weights that are part of the program.
pub fn committed() -> &'static Weights {
    &WEIGHTS
}

/// What the scores raise.
pub fn raised(scores: &Scores) -> Vec<(Class, &'static str, &'static str)> {
    let mut found = Vec::new();
    if scores[URGENT] > HEADS[URGENT].bar {
        found.push(if scores[CRISIS_RATHER] > HEADS[CRISIS_RATHER].bar {
            (
                Class::Crisis,
                "statistical.crisis",
                "the wording is like that of messages about danger to life: a person should look",
            )
        } else {
            (
                Class::Abuse,
                "statistical.abuse",
                "the wording is like that of messages about being hurt or controlled: a person should look",
            )
        });
    }
    let rest = [
        (
            HARDSHIP,
            Class::Hardship,
            "statistical.hardship",
            "the wording is like that of messages about being without food, heat, money or a home",
        ),
        (CONTACT, Class::Contact, "statistical.contact", "the wording is like that of messages that ask for a person"),
        (WRONG, Class::Wrong, "statistical.wrong", "the wording is like that of messages from a wrong number"),
        (LOW, Class::Low, "statistical.low", "the wording is like that of messages about feeling low"),
        (STOP, Class::Stop, "statistical.stop", "the wording is like that of messages that ask for no more texts"),
    ];
    for (head, class, rule, because) in rest {
        if scores[head] > HEADS[head].bar {
            found.push((class, rule, because));
        }
    }
    found
}

/// Whether the whole of a message is like a wish for no more texts and nothing else.
pub fn is_like_a_wish(whole: &Scores) -> bool {
    whole[NOTHING_BUT_STOP] > HEADS[NOTHING_BUT_STOP].bar
}

/// What makes one wary of obeying a wish for no more texts.
#[derive(Clone, Copy, Debug)]
pub struct Wary {
    /// The wish itself may be another.
    pub of_the_wish: bool,
    /// It may be a question, or about somebody else.
    pub of_another: bool,
    /// A published rule has heard something beside it, or somebody else is named there.
    pub of_company: bool,
}

/// How far above their bars both scores must be where the wish itself may be another.
const LIKELY_MARGIN: f32 = 0.1;

/// The same where it may be a question, or about somebody else.
const ANOTHER_MARGIN: f32 = 0.2;

/// How far above its bar what stands beside the wish must score where one is wary of it.
const COMPANY_MARGIN: f32 = 0.3;

/// How far above its bar one of two scores must be to make up for the other, besides what the other lacks.
const SURER_MARGIN: f32 = 0.3;

/// More than this below its bar, a score is made up for by nothing.
const MOST_LACKING: f32 = 0.2;

/// Whether a message is like those of people who want no more texts and say nothing else: the whole of it, and what stands
/// `beside` the wish, with a mark in its place. Where nothing makes one wary of the wish itself, the one may make up for
/// the other: a long reason drowns the wish in the whole.
///
/// What stands beside a wish was also learnt from what nobody wrote there, but might: dangers, want, requests.
pub fn is_nothing_but_a_wish(whole: &Scores, beside: &Scores, wary: Wary) -> bool {
    let margin = |wary: bool, margin: f32| if wary { margin } else { 0.0 };
    let both = margin(wary.of_the_wish, LIKELY_MARGIN) + margin(wary.of_another, ANOTHER_MARGIN);
    let like = whole[NOTHING_BUT_STOP] - HEADS[NOTHING_BUT_STOP].bar - both;
    let company = beside[COMPANY] - HEADS[COMPANY].bar - both - margin(wary.of_company, COMPANY_MARGIN);
    let lacks = like.min(company);
    let makes_up = lacks > -MOST_LACKING && like + company > SURER_MARGIN;
    lacks > 0.0 || makes_up && !wary.of_the_wish && !wary.of_another
}

/// How far below its bar a score still agrees with a hint: a published rule has found something too.
const HINT_MARGIN: f32 = 0.12;

/// Whether the wording of the whole agrees with a hint of a rule of this class.
pub fn agrees(scores: &Scores, class: Class) -> bool {
    let heads = HEADS
        .iter()
        .zip(scores)
        .filter(|(head, _)| head.classes.contains(&class) && head.among.is_empty() && !head.whole);
    heads.into_iter().any(|(head, score)| *score > head.bar - HINT_MARGIN)
}
