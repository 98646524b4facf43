//! Trains the statistical reader from labelled messages, the same to the byte every time.
//!
//! Squared-hinge linear models, one a class, by dual coordinate descent in a fixed order: only additions,
//! multiplications, divisions and square roots, which every machine does alike. No chance, no clock, no files.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "counts are small, and weights are rounded on purpose"
)]

use crate::domain::concern::Class;

use super::features::{Features, PLACES};
use super::statistical::{HEADS, Head, LETTERS_SHARE};

/// One labelled message.
#[derive(Debug)]
pub struct Example {
    pub features: Features,
    /// Every class that holds; empty when nothing in particular does.
    pub classes: Vec<Class>,
}

/// Rounds over all examples: more changes no weight by a step.
const ROUNDS: usize = 25;

/// How dear a mistake is, beside large weights.
const COST: f64 = 0.8;

/// Weights before rounding: `weights[head][place]`, the last place is the bias.
pub fn train(examples: &[Example]) -> Vec<Vec<f64>> {
    HEADS.iter().map(|head| train_head(head, examples)).collect()
}

fn train_head(head: &Head, examples: &[Example]) -> Vec<f64> {
    let mut weights = vec![0.0_f64; PLACES + 1];
    let mut shares = vec![0.0_f64; examples.len()];
    let norms: Vec<(f64, f64)> = examples.iter().map(|example| lengths(&example.features)).collect();
    for _ in 0..ROUNDS {
        for (place, example) in examples.iter().enumerate() {
            let sign = if head.holds(&example.classes) { 1.0 } else { -1.0 };
            let softness = 0.5 / (COST * head.cost(&example.classes));
            let score = raw_score(&weights, &example.features, norms[place]);
            let gradient = sign * score - 1.0 + softness * shares[place];
            let before = shares[place];
            // Words weigh 1, letters their share squared, the bias 1.
            let curvature = 2.0 + LETTERS_SHARE * LETTERS_SHARE + softness;
            let after = (before - gradient / curvature).max(0.0);
            let step = (after - before) * sign;
            if step != 0.0 {
                shares[place] = after;
                add(&mut weights, &example.features, norms[place], step);
            }
        }
    }
    weights
}

/// One over the square root of how many, for words and for letters.
fn lengths(features: &Features) -> (f64, f64) {
    let of = |count: usize| 1.0 / (count.max(1) as f64).sqrt();
    (of(features.words.len()), of(features.letters.len()) * LETTERS_SHARE)
}

/// The score before rounding.
pub fn raw_score(weights: &[f64], features: &Features, (words, letters): (f64, f64)) -> f64 {
    let sum = |places: &[u32]| places.iter().map(|&place| weights[place as usize]).sum::<f64>();
    sum(&features.words) * words + sum(&features.letters) * letters + weights[PLACES]
}

/// The score of a message under unrounded weights.
pub fn score(weights: &[f64], features: &Features) -> f64 {
    raw_score(weights, features, lengths(features))
}

fn add(weights: &mut [f64], features: &Features, (words, letters): (f64, f64), step: f64) {
    for &place in &features.words {
        weights[place as usize] += step * words;
    }
    for &place in &features.letters {
        weights[place as usize] += step * letters;
    }
    weights[PLACES] += step;
}

/// The file of weights: for each head a scale and a bias as 32-bit figures, then for every place one signed byte a head.
pub fn pack(models: &[Vec<f64>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut scales = Vec::new();
    for weights in models {
        let largest = weights[..PLACES].iter().fold(0.0_f64, |largest, weight| largest.max(weight.abs()));
        let scale = if largest > 0.0 { 127.0 / largest } else { 1.0 };
        scales.push(scale);
        bytes.extend_from_slice(&((1.0 / scale) as f32).to_le_bytes());
        bytes.extend_from_slice(&(weights[PLACES] as f32).to_le_bytes());
    }
    for place in 0..PLACES {
        for (weights, scale) in models.iter().zip(&scales) {
            bytes.push(((weights[place] * scale).round() as i8).cast_unsigned());
        }
    }
    bytes
}
