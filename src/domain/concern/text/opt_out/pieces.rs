//! A message as pieces, each the wish or harmless company, and what they say together.
//!
//! Two readings: strictly, where no word is left over, and with words left over, for other readers to hear. Both take
//! every place once, so time grows with the message, not faster. It must not know of constructions.

use std::ops::Range;

use super::super::lexicon;
use super::super::normalise::Words;
use super::aside::{self, Role};
use super::by_itself::{may_close, no_part_of_it};
use super::grammar::{Message, Places, RuleId, places, run};

/// More words that stand in none of our tables than these are another language, or a story.
const MOST_UNKNOWN: usize = 4;

pub type Pieces = Vec<(Piece, RuleId)>;

/// What a piece of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Mostly a wish: enough where the statistical reader hears one too, and nothing else.
    Likely,
    /// The same if the texts are named beside it.
    LikelyHint,
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
    LikelyHinted,
    Likely,
    Wished,
}

impl Said {
    const COUNT: usize = 8;

    const ALL: [Self; Self::COUNT] = [
        Self::Nothing,
        Self::AllIsWell,
        Self::TextsNamed,
        Self::Hinted,
        Self::Stop,
        Self::LikelyHinted,
        Self::Likely,
        Self::Wished,
    ];

    fn and(self, piece: Piece) -> Self {
        match (self, piece) {
            (_, Piece::Wish)
            | (Self::Wished, _)
            | (Self::TextsNamed, Piece::Hint | Piece::Bare)
            | (Self::Hinted | Self::Stop, Piece::NamesTexts) => Self::Wished,
            (Self::Nothing | Self::Hinted, Piece::Bare) => Self::Stop,
            (Self::Nothing | Self::AllIsWell, Piece::NamesTexts) => Self::TextsNamed,
            (Self::Nothing | Self::AllIsWell, Piece::Hint)
            | (Self::AllIsWell, Piece::Bare)
            | (Self::Stop, Piece::Well) => Self::Hinted,
            (Self::Nothing, Piece::Well) => Self::AllIsWell,
            (_, Piece::Likely) | (Self::TextsNamed, Piece::LikelyHint) | (Self::LikelyHinted, Piece::NamesTexts) => {
                Self::Likely
            }
            (Self::Nothing | Self::AllIsWell, Piece::LikelyHint) => Self::LikelyHinted,
            (said, _) => said,
        }
    }
}

/// Whether the words fall into pieces, none left over, that together are a wish.
pub fn falls_into(pieces: &Pieces, message: &mut Message, opening: usize, count: usize) -> bool {
    // For each of what can have been said: the places up to which the words fall into pieces that say it.
    let mut reached: [Places; Said::COUNT] = [0; Said::COUNT];
    reached[Said::Nothing as usize] = 1 << opening;
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

/// What stands right before a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// A piece.
    Piece,
    /// Words that are left over.
    LeftOver,
    /// The same, and a denial stands among those of its clause.
    Denial,
}

impl Before {
    const ALL: [Self; 3] = [Self::Piece, Self::LeftOver, Self::Denial];

    /// What stands before the next place if the word at this one is left over.
    fn and_word(self, words: &Words, place: usize) -> Self {
        let word = words.word(place);
        let goes_on = self == Self::Denial && !words.opens_clause(place) && !aside::may(Role::GoesOn, word);
        if aside::may(Role::Denies, word) || goes_on { Self::Denial } else { Self::LeftOver }
    }

    /// Whether what stands here is denied.
    fn denies(self, words: &Words, place: usize) -> bool {
        self == Self::Denial && !words.opens_clause(place)
    }

    /// Whether a mere "stop" that stands here may be of what stands right before it: "could these pains stop".
    fn may_be_its_subject(self, words: &Words, place: usize) -> bool {
        self == Self::LeftOver && !words.opens_clause(place) && !aside::may(Role::GoesOn, words.word(place - 1))
    }
}

/// The same where any words may be left over: their places, as few as can be. Words that say more than a wish always are.
///
/// A hint is a wish where somebody is thanked for it, as nobody is for an end to pain. A mere "stop" beside a clause that
/// is not its own is one most likely.
pub fn with_asides(
    pieces: &Pieces,
    message: &mut Message,
    words: &Words,
    range: Range<usize>,
) -> Option<(Told, Places)> {
    type Ways = [[Option<Places>; 3]; Said::COUNT];
    let Range { start, end } = range.clone();
    let mut ways: [Ways; super::MOST_WORDS + 1] = [[[None; 3]; Said::COUNT]; super::MOST_WORDS + 1];
    let keep = |way: &mut Option<Places>, left_over: Places| {
        if way.is_none_or(|before| left_over.count_ones() < before.count_ones()) {
            *way = Some(left_over);
        }
    };
    let no_part = no_part_of_it(message, words, &range);
    // "End it" may be said of everything, unless the texts are named.
    let names_texts = (start..end).any(|place| aside::may(Role::NamesTexts, words.word(place)));
    let may_close = if names_texts { may_close(message, words, &range) } else { 0 };
    ways[start][Said::Nothing as usize][Before::Piece as usize] = Some(0);
    for from in start..end {
        for said in Said::ALL {
            for before in Before::ALL {
                let Some(left_over) = ways[from][said as usize][before as usize] else { continue };
                let is_denied = before.denies(words, from);
                let of_another = before.may_be_its_subject(words, from);
                let is_said = |piece: Piece| !(is_denied || of_another && piece == Piece::Bare);
                for &(piece, rule) in pieces.iter().filter(|(piece, _)| is_said(*piece)) {
                    for to in places(message.ends(rule, from)).filter(|&to| run(from..to) & no_part == 0) {
                        keep(&mut ways[to][said.and(piece) as usize][Before::Piece as usize], left_over);
                    }
                }
                // "I can't be doing with a text every monday, end it": denied, they are named all the same.
                let names_texts = aside::may(Role::NamesTexts, words.word(from));
                let said = if names_texts { said.and(Piece::NamesTexts) } else { said };
                let said = if may_close >> from & 1 == 1 { said.and(Piece::LikelyHint) } else { said };
                let after = before.and_word(words, from);
                keep(&mut ways[from + 1][said as usize][after as usize], left_over | 1 << from);
            }
        }
    }
    let thanked = || (start..end).any(|place| aside::may(Role::Thanks, words.word(place)));
    let fewest = |said: Said| ways[end][said as usize].into_iter().flatten().min_by_key(|places| places.count_ones());
    let by = |told: Told| move |left_over: Places| (told, left_over);
    let clear = fewest(Said::Wished).or_else(|| fewest(Said::Hinted).filter(|_| thanked()));
    // By themselves such words tell nothing: "I do not want them".
    let hinted = || {
        let hints = [Said::Hinted, Said::LikelyHinted].into_iter().filter_map(fewest);
        hints.min_by_key(|places| places.count_ones()).filter(|&left_over| left_over != 0 || thanked())
    };
    let likely = || fewest(Said::Likely).or_else(|| fewest(Said::Stop)).or_else(hinted).map(by(Told::Likely));
    let (told, left_over) = clear.map(by(Told::Clearly)).or_else(likely)?;
    let unknown = places(left_over).filter(|&place| !lexicon::is_known(words.word(place))).count();
    (unknown <= MOST_UNKNOWN).then_some((told, left_over))
}

/// How surely a message tells a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// In words of which nothing else can be said.
    Clearly,
    /// In words that are mostly one, such as "take my name down", or are said of much else, such as "no more".
    Likely,
}
