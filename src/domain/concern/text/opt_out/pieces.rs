//! A message as pieces, each the wish or harmless company, and what they say together.
//!
//! Two readings: strictly, where no word is left over, and with remarks of everyday words between the pieces. Both take
//! every place once, so time grows with the message, not faster. It must not know of constructions.

use std::ops::Range;

use super::super::normalise::Words;
use super::grammar::{Message, Places, RuleId, places};
use super::remark;

pub type Pieces = Vec<(Piece, RuleId)>;

/// What a piece of a message is.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Says nothing that matters.
    Company,
    /// Says that all is well.
    Well,
    /// Says nothing that matters, and names the texts.
    NamesTexts,
    /// A wish if the texts are named beside it.
    Hint,
    /// A mere "stop": a wish unless somebody says beside it that all is well, for then it may be worry that should
    /// stop.
    Bare,
    Wish,
}

/// What the pieces up to a place say together.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    AllIsWell,
    TextsNamed,
    Hinted,
    Stop,
    Wished,
}

impl Said {
    const ALL: [Self; 6] = [Self::Nothing, Self::AllIsWell, Self::TextsNamed, Self::Hinted, Self::Stop, Self::Wished];

    fn and(self, piece: Piece) -> Self {
        match (self, piece) {
            (_, Piece::Wish)
            | (Self::TextsNamed, Piece::Hint | Piece::Bare)
            | (Self::Hinted | Self::Stop, Piece::NamesTexts) => Self::Wished,
            (Self::Nothing | Self::Hinted, Piece::Bare) => Self::Stop,
            (Self::Nothing | Self::AllIsWell, Piece::NamesTexts) => Self::TextsNamed,
            (Self::Nothing | Self::AllIsWell, Piece::Hint)
            | (Self::AllIsWell, Piece::Bare)
            | (Self::Stop, Piece::Well) => Self::Hinted,
            (Self::Nothing, Piece::Well) => Self::AllIsWell,
            (said, _) => said,
        }
    }
}

/// Whether the words fall into pieces, none left over, that together are a wish.
pub fn falls_into(pieces: &Pieces, message: &mut Message, opening: usize, count: usize) -> bool {
    // For each of what can have been said: the places up to which the words fall into pieces that say it.
    let mut reached: [Places; 6] = [1 << opening, 0, 0, 0, 0, 0];
    for from in opening..count {
        let here = reached.map(|places| places >> from & 1 == 1);
        if !here.contains(&true) {
            continue;
        }
        for &(piece, rule) in pieces {
            let ends = message.ends(rule, from);
            for said in Said::ALL.into_iter().filter(|&said| here[said as usize]) {
                reached[said.and(piece) as usize] |= ends;
            }
        }
    }
    (reached[Said::Wished as usize] | reached[Said::Stop as usize]) >> count & 1 == 1
}

/// The same where remarks may stand between the pieces: the places of the fewest words that must be remarks.
///
/// A mere "stop" is no wish here: what is remarked may be what should stop.
pub fn with_remarks(pieces: &Pieces, message: &mut Message, words: &Words, range: Range<usize>) -> Option<Places> {
    const MOST_REMARKED: u32 = 16;
    let Range { start, end } = range;
    let mut best = [[None; 6]; super::MOST_WORDS + 1];
    best[start][Said::Nothing as usize] = Some(0);
    let keep = |slot: &mut Option<Places>, remarked: Places| {
        if slot.is_none_or(|before| remarked.count_ones() < before.count_ones()) {
            *slot = Some(remarked);
        }
    };
    for from in start..end {
        let here: [Option<Places>; 6] = best[from];
        let reached = || Said::ALL.into_iter().filter_map(|said| Some((said, here[said as usize]?)));
        if reached().next().is_none() {
            continue;
        }
        for &(piece, rule) in pieces {
            for to in places(message.ends(rule, from)) {
                reached().for_each(|(said, remarked)| keep(&mut best[to][said.and(piece) as usize], remarked));
            }
        }
        for to in places(remark::ends(words, from, end)) {
            let clause = (1 << to) - (1 << from);
            reached().for_each(|(said, remarked)| keep(&mut best[to][said as usize], remarked | clause));
        }
    }
    best[end][Said::Wished as usize].filter(|remarked| remarked.count_ones() <= MOST_REMARKED)
}
