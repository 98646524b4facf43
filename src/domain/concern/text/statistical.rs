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
pub const LETTERS_SHARE: f64 = 1.2;

/// One question that the reader asks of a message.
#[derive(Debug)]
pub struct Head {
    /// The classes that answer it with yes.
    pub classes: &'static [Class],
    /// The score from which it raises: chosen by cross-validation over people.
    pub bar: f32,
}

impl Head {
    pub fn holds(&self, classes: &[Class]) -> bool {
        classes.iter().any(|class| self.classes.contains(class))
    }

    /// How dear a mistake on such a message is: raising an ordinary one costs trust, raising a low one little.
    pub fn cost(&self, classes: &[Class]) -> f64 {
        if self.holds(classes) {
            1.0
        } else if classes.is_empty() {
            1.3
        } else if classes == [Class::Low] {
            0.5
        } else {
            0.8
        }
    }
}

/// How much more is asked of a message that sounds like a joke, a story or long ago.
pub const LIGHTENED_BAR: f32 = 0.15;

/// How much less is asked of a message in which a rule found a hint.
pub const HINT_HELPS: f32 = 0.25;

/// Urgent first; crisis and abuse only say which of both an urgent message is.
pub const HEADS: [Head; 8] = [
    Head { classes: &[Class::Crisis, Class::Abuse], bar: 1.0 },
    Head { classes: &[Class::Crisis], bar: f32::MAX },
    Head { classes: &[Class::Abuse], bar: f32::MAX },
    Head { classes: &[Class::Hardship], bar: -0.9 },
    Head { classes: &[Class::Contact], bar: -0.7 },
    Head { classes: &[Class::Wrong], bar: -0.75 },
    Head { classes: &[Class::Stop], bar: -0.6 },
    Head { classes: &[Class::Low], bar: -0.6 },
];

/// Weights as they are read from their file.
#[derive(Debug)]
pub struct Weights {
    scale: [f32; HEADS.len()],
    bias: [f32; HEADS.len()],
    places: Vec<[i8; HEADS.len()]>,
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::unpack(include_bytes!("weights.bin")));

impl Weights {
    /// Reads what [`super::training::pack`] wrote. A file that is too short reads as no weights: nothing is raised.
    pub fn unpack(bytes: &[u8]) -> Self {
        let figure = |at: usize| {
            bytes.get(at..at + 4).map_or(0.0, |four| f32::from_le_bytes([four[0], four[1], four[2], four[3]]))
        };
        let mut weights =
            Self { scale: [0.0; HEADS.len()], bias: [-9.0; HEADS.len()], places: vec![[0; HEADS.len()]; PLACES] };
        if bytes.len() != HEADS.len() * (8 + PLACES) {
            return weights;
        }
        for head in 0..HEADS.len() {
            weights.scale[head] = figure(head * 8);
            weights.bias[head] = figure(head * 8 + 4);
        }
        for (place, row) in bytes[HEADS.len() * 8..].chunks_exact(HEADS.len()).enumerate() {
            for (weight, &byte) in weights.places[place].iter_mut().zip(row) {
                *weight = byte.cast_signed();
            }
        }
        weights
    }

    /// One score a head.
    #[allow(clippy::cast_precision_loss, reason = "sums of bytes over a bounded message are small")]
    pub fn scores(&self, features: &Features) -> [f32; HEADS.len()] {
        let sum = |places: &[u32]| {
            let mut sums = [0_i32; HEADS.len()];
            for &place in places {
                for (sum, &weight) in sums.iter_mut().zip(&self.places[place as usize]) {
                    *sum += i32::from(weight);
                }
            }
            sums
        };
        let (words, letters) = (sum(&features.words), sum(&features.letters));
        let words_share = 1.0 / (features.words.len().max(1) as f32).sqrt();
        let letters_share = LETTERS_SHARE as f32 / (features.letters.len().max(1) as f32).sqrt();
        std::array::from_fn(|head| {
            (words[head] as f32 * words_share + letters[head] as f32 * letters_share) * self.scale[head]
                + self.bias[head]
        })
    }
}

/// The scores under the committed weights.
pub fn scores(features: &Features) -> [f32; HEADS.len()] {
    WEIGHTS.scores(features)
}

/// What the scores raise. `lightened` asks for more: the wording is told as a joke, a story or long ago.
pub fn raised(scores: &[f32; HEADS.len()], lightened: bool) -> Vec<(Class, &'static str, &'static str)> {
    let more = if lightened { LIGHTENED_BAR } else { 0.0 };
    let mut found = Vec::new();
    if scores[0] > HEADS[0].bar + more {
        found.push(if scores[1] >= scores[2] {
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
            3,
            Class::Hardship,
            "statistical.hardship",
            "the wording is like that of messages about being without food, heat, money or a home",
        ),
        (4, Class::Contact, "statistical.contact", "the wording is like that of messages that ask for a person"),
        (5, Class::Wrong, "statistical.wrong", "the wording is like that of messages from a wrong number"),
        (7, Class::Low, "statistical.low", "the wording is like that of messages about feeling low"),
        (6, Class::Stop, "statistical.stop", "the wording is like that of messages that ask for no more texts"),
    ];
    for (head, class, rule, because) in rest {
        if scores[head] > HEADS[head].bar {
            found.push((class, rule, because));
        }
    }
    found
}

/// Whether the wording of the whole agrees with a hint of a rule of this class.
pub fn agrees(scores: &[f32; HEADS.len()], class: Class) -> bool {
    let heads = HEADS.iter().zip(scores).filter(|(head, _)| head.classes.contains(&class) && head.bar < f32::MAX);
    heads.into_iter().any(|(head, score)| *score > head.bar - HINT_HELPS)
}
