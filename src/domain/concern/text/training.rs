//! Trains the statistical reader from labelled messages, the same to the byte every time.
//!
//! Squared-hinge linear models, one a head, by dual coordinate descent in a fixed order, over features that weigh more
//! the rarer they are (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM"; Spärck Jones
//! 1972 for the rarity). Only additions, multiplications, divisions and square roots, which every machine does alike.
//! No chance, no clock, no files.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "counts are small, and weights are rounded on purpose"
)]

use crate::domain::concern::Class;

use super::features::{Features, PLACES};
use super::statistical::{HEADS, Head, LETTERS_SHARE, RARITY_STEP};

/// One labelled message.
#[derive(Debug)]
pub struct Example {
    pub features: Features,
    /// Every class that holds; empty when nothing in particular does.
    pub classes: Vec<Class>,
    /// A plan, an act or a present danger stands there in so many words.
    pub explicit: bool,
    /// Every word of it belongs to what it says: of opt-outs, a machine may obey it.
    pub whole: bool,
    pub kind: Kind,
    /// How dear a mistake is here, beside 1 for most.
    pub share: f64,
}

/// What an example is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Message,
    /// An answer to a question: whoever labelled it looked for what is graver than low, and no further.
    Answer,
    /// What stands beside a wish for no more texts, with a mark in its place.
    BesideAWish,
}

/// What training gives: one model a head over places that weigh by their rarity.
#[derive(Debug)]
pub struct Models {
    /// For each place, in steps of [`RARITY_STEP`].
    rarity: Vec<u8>,
    /// `weights[head][place]`, the last place is the bias.
    weights: Vec<Vec<f64>>,
}

/// Rounds over all examples: more changes no weight by a step.
const ROUNDS: usize = 40;

/// In the first round examples are visited in steps of this prime, so that neighbours are by different authors.
const FIRST_STRIDE: usize = 104_729;

/// How much longer the steps are in each round than in the one before.
const STRIDE_GROWS: usize = 7_919;

/// How dear a mistake is, beside large weights.
const COST: f64 = 0.3;

/// Trains every head.
pub fn train(examples: &[&Example]) -> Models {
    let rarity = rarities(examples);
    let messages: Vec<Message> = examples.iter().map(|example| Message::of(&example.features, &rarity)).collect();
    let weights = std::thread::scope(|scope| {
        let messages = &messages;
        let running: Vec<_> =
            HEADS.iter().map(|head| scope.spawn(move || train_head(head, examples, messages))).collect();
        running.into_iter().map(|head| head.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    Models { rarity, weights }
}

impl Models {
    /// One score a head, before rounding.
    pub fn scores(&self, features: &Features) -> Vec<f64> {
        let message = Message::of(features, &self.rarity);
        self.weights.iter().map(|weights| message.score(weights)).collect()
    }

    /// The file of weights: for each head a scale and a bias as 32-bit figures, then for every place its rarity and
    /// one signed byte a head, the weight times the rarity.
    pub fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut scales = Vec::new();
        let folded = |head: usize, place: usize| self.weights[head][place] * rarity_of(self.rarity[place]);
        for (head, weights) in self.weights.iter().enumerate() {
            let largest = (0..PLACES).fold(0.0_f64, |largest, place| largest.max(folded(head, place).abs()));
            let scale = if largest > 0.0 { 127.0 / largest } else { 1.0 };
            scales.push(scale);
            bytes.extend_from_slice(&((1.0 / scale) as f32).to_le_bytes());
            bytes.extend_from_slice(&(weights[PLACES] as f32).to_le_bytes());
        }
        for place in 0..PLACES {
            bytes.push(self.rarity[place]);
            for (head, scale) in scales.iter().enumerate() {
                bytes.push(((folded(head, place) * scale).round() as i8).cast_unsigned());
            }
        }
        bytes
    }
}

fn rarity_of(steps: u8) -> f64 {
    f64::from(steps) * RARITY_STEP
}

/// For each place one plus the logarithm of how many messages there are to one that has it.
fn rarities(examples: &[&Example]) -> Vec<u8> {
    let (beside, messages): (Vec<&Example>, Vec<&Example>) =
        examples.iter().partition(|example| example.kind == Kind::BesideAWish);
    // What is learnt beside wishes are parts of messages: only their marks are new.
    let counts = [having(&messages), having(&beside)];
    let all = messages.len() as f64 + 1.0;
    let rarity = |place: usize| {
        let count = f64::from(counts[0][place].max(counts[1][place]));
        ((1.0 + logarithm((all / count).max(1.0))) / RARITY_STEP).round() as u8
    };
    (0..PLACES).map(rarity).collect()
}

/// For each place one more than the number of messages that have it.
fn having(examples: &[&Example]) -> Vec<u32> {
    let mut having = vec![1_u32; PLACES];
    for example in examples {
        for list in [&example.features.words, &example.features.letters, &example.features.typed] {
            let mut once = list.clone();
            once.sort_unstable();
            once.dedup();
            for place in once {
                having[place as usize] += 1;
            }
        }
    }
    having
}

/// The natural logarithm of a figure from 1 on, straight between powers of two: the same on every machine.
fn logarithm(figure: f64) -> f64 {
    let (mut powers, mut rest) = (0.0, figure);
    while rest >= 2.0 {
        rest /= 2.0;
        powers += 1.0;
    }
    (powers + rest - 1.0) * std::f64::consts::LN_2
}

/// The features of a message with what each weighs in it: together 1 for words and for what was typed,
/// [`LETTERS_SHARE`] for letters.
struct Message(Vec<(u32, f32)>);

impl Message {
    fn of(features: &Features, rarity: &[u8]) -> Self {
        let mut weighed = Vec::with_capacity(features.words.len() + features.letters.len());
        for (list, share) in [(&features.words, 1.0), (&features.letters, LETTERS_SHARE), (&features.typed, 1.0)] {
            let square: f64 = list.iter().map(|&place| rarity_of(rarity[place as usize])).map(|rare| rare * rare).sum();
            let length = if square > 0.0 { share / square.sqrt() } else { 0.0 };
            weighed.extend(list.iter().map(|&place| (place, (rarity_of(rarity[place as usize]) * length) as f32)));
        }
        Self(weighed)
    }

    fn score(&self, weights: &[f64]) -> f64 {
        self.0.iter().map(|&(place, weighs)| weights[place as usize] * f64::from(weighs)).sum::<f64>() + weights[PLACES]
    }

    /// The square of its length, with the bias. A feature that stands twice counts as one that is twice as long.
    fn square(&self) -> f64 {
        let mut places = self.0.clone();
        places.sort_unstable_by_key(|&(place, _)| place);
        let sums =
            places.chunk_by(|one, other| one.0 == other.0).map(|same| same.iter().map(|&(_, weighs)| weighs).sum());
        sums.map(|sum: f32| f64::from(sum) * f64::from(sum)).sum::<f64>() + 1.0
    }
}

/// How dear a mistake is: most where danger is told in so many words; raising an ordinary message costs trust, raising
/// one that a person looks at anyway costs little.
fn cost(head: &Head, example: &Example) -> f64 {
    let dear = match (is_yes(head, example), example.classes.as_slice()) {
        (true, _) if example.explicit => 2.0,
        (true, _) => 1.0,
        (false, []) => 1.3,
        (false, _) => head.others,
    };
    dear * example.share
}

fn is_yes(head: &Head, example: &Example) -> bool {
    head.holds(&example.classes) && (example.whole || !head.whole)
}

/// Whether the head is asked of such an example, and its label tells.
fn is_learnt_from(head: &Head, example: &Example) -> bool {
    head.beside == (example.kind == Kind::BesideAWish)
        && head.is_about(&example.classes)
        && !(example.kind == Kind::Answer && head.classes == [Class::Low])
}

/// Every place of so many, once, in an order of its own each round: in one that stays the same, weights go on swinging
/// (Hsieh et al. 2008, section 3.2).
fn order(round: usize, count: usize) -> impl Iterator<Item = usize> {
    let shares_no_factor = |stride: &usize| greatest_common_divisor(*stride, count) == 1;
    let least = FIRST_STRIDE + round * STRIDE_GROWS;
    let stride = (least..=least + count).find(shares_no_factor).unwrap_or(1);
    (0..count).map(move |visit| visit * stride % count)
}

fn greatest_common_divisor(one: usize, other: usize) -> usize {
    if other == 0 { one } else { greatest_common_divisor(other, one % other) }
}

fn train_head(head: &Head, examples: &[&Example], messages: &[Message]) -> Vec<f64> {
    let mut weights = vec![0.0_f64; PLACES + 1];
    let mut shares = vec![0.0_f64; examples.len()];
    let squares: Vec<f64> = messages.iter().map(Message::square).collect();
    let places = (0..ROUNDS).flat_map(|round| order(round, examples.len()));
    for place in places {
        let example = examples[place];
        if !is_learnt_from(head, example) {
            continue;
        }
        let sign = if is_yes(head, example) { 1.0 } else { -1.0 };
        let softness = 0.5 / (COST * cost(head, example));
        let message = &messages[place];
        let gradient = sign * message.score(&weights) - 1.0 + softness * shares[place];
        let before = shares[place];
        let after = (before - gradient / (squares[place] + softness)).max(0.0);
        let step = (after - before) * sign;
        if step != 0.0 {
            shares[place] = after;
            for &(place, weighs) in &message.0 {
                weights[place as usize] += step * f64::from(weighs);
            }
            weights[PLACES] += step;
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_round_visits_every_place_once_and_in_an_order_of_its_own() {
        for count in [1, 2, 12, FIRST_STRIDE, 1_024] {
            let rounds: Vec<Vec<usize>> = (0..3).map(|round| order(round, count).collect()).collect();
            for visited in &rounds {
                let mut sorted = visited.clone();
                sorted.sort_unstable();
                assert!(sorted.into_iter().eq(0..count), "{count}");
            }
            assert!(count < 1_000 || rounds[0] != rounds[1] && rounds[1] != rounds[2], "{count}");
        }
    }
}
