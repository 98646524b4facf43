//! Wishes for no more texts: which a machine may obey, and which a person must see.
//!
//! A wrong automatic opt-out drops a person from care, so a machine obeys only a message of which every word belongs:
//! it falls into pieces that are each the wish itself (`commands.rs`, `asking.rs`, `parting.rs`, `loose.rs`,
//! `other_languages.rs`) or harmless company (`company.rs`, `reasons.rs`), at least one is the wish, and no word is left
//! over. Beside a wish, or what is most likely one (`likely.rs`), words may be left over that ask for no more
//! (`aside.rs`), for all readers to hear: it is obeyed if no rule finds anything in them, and the statistical reader hears
//! nothing but a wish in the whole, and nothing but company in them, with a mark where the wish stood (`marked.rs`); more
//! surely so where the wish is only most likely one, somebody is named who may read along, or it may be of another. Where
//! the wish is told clearly, either may make up for the other.
//! Everything that merely may be a wish is caught by a wide net (`perhaps.rs`) and put before a person. It must not know
//! of suppression or channels.

mod aside;
mod asking;
mod begins;
mod by_itself;
mod commands;
mod company;
mod grammar;
mod likely;
mod loose;
mod marked;
mod other_languages;
mod parting;
mod parts;
pub mod perhaps;
mod pieces;
mod reasons;
mod signature;
mod slips;
mod words;

use std::ops::Range;
use std::sync::LazyLock;

use super::normalise::Words;
use aside::Role;
use aside::asks_for_more;
pub use aside::{may_be_of_another, may_tell_more};
use by_itself::{no_part_of_it, says_more_than_a_wish};
pub use grammar::Places;
use grammar::{Grammar, Message, RuleId, UNKNOWN, Word};
pub use pieces::Told;
use pieces::{Piece, Pieces, falls_into, with_asides};
use slips::Slips;

/// More words than this say more than a wish and its company. A machine obeys none of them.
const MOST_WORDS: usize = 40;

/// The rules of the grammar that give the pieces of a message.
const IN_COMPANY: &[(Piece, &str)] = &[
    (Piece::Company, "company"),
    (Piece::Well, "doing_well"),
    (Piece::Well, "reason"),
    (Piece::NamesTexts, "names_texts"),
    (Piece::NamesTexts, "tired"),
    (Piece::NamesTexts, "bother"),
    (Piece::Hint, "hint"),
    (Piece::Wish, "wish"),
    (Piece::Bare, "bare"),
    (Piece::Wish, "parting"),
    (Piece::Wish, "loose"),
];

/// The same in other languages.
const ABROAD: &[(Piece, &str)] = &[(Piece::Well, "abroad_reason"), (Piece::Wish, "abroad")];

/// What is most likely a wish where words are left over, for the statistical reader to agree. A wish in another language
/// is only that there: few rules understand what is left over beside it.
const LIKELY: &[(Piece, &str)] = &[
    (Piece::Likely, "likely"),
    (Piece::LikelyHint, "likely_hint"),
    (Piece::Well, "abroad_reason"),
    (Piece::Likely, "abroad"),
];

/// The same for words that only count alone: nothing but politeness stands beside them.
const ALONE: &[(Piece, &str)] = &[(Piece::Company, "polite"), (Piece::Wish, "alone")];

struct Reader {
    grammar: Grammar,
    slips: Slips,
    /// Those in English, and what is most likely a wish.
    beside_others: Pieces,
    in_company: Pieces,
    alone: Pieces,
    /// Somebody else whom the texts may be for, a wish for fewer, what may close more than the texts, and a wish turned
    /// round: a person decides.
    more_than_a_wish: [RuleId; 4],
    /// The same, where a clause ends with it.
    farewell: RuleId,
    /// What is never part of a wish, and may mean no more than one: all readers hear it.
    no_part_of_it: [RuleId; 4],
    /// The same, where a clause ends with it.
    done: RuleId,
    /// Of these, what is mostly a wish.
    may_close: RuleId,
    /// Wishes of which no word could stand elsewhere.
    told_in_order: [RuleId; 2],
}

static READER: LazyLock<Reader> = LazyLock::new(|| {
    let grammar = Grammar::new(&[
        words::WORDS,
        parts::PARTS,
        asking::HINTED,
        commands::COMMANDS,
        asking::ASKING,
        asking::ALONE,
        parting::PARTING,
        loose::LOOSE,
        company::COMPANY,
        reasons::REASONS,
        other_languages::OTHER_LANGUAGES,
        likely::LIKELY,
    ]);
    let pieces =
        |names: &[(Piece, &'static str)]| names.iter().map(|&(piece, name)| (piece, grammar.rule(name))).collect();
    Reader {
        slips: Slips::new(&grammar),
        more_than_a_wish: ["another", "another_list_or_person", "closing", "turned_round"]
            .map(|name| grammar.rule(name)),
        no_part_of_it: ["another", "closing", "may_close", "turned_round"].map(|name| grammar.rule(name)),
        farewell: grammar.rule("farewell"),
        done: grammar.rule("done"),
        may_close: grammar.rule("may_close"),
        told_in_order: ["wish", "parting"].map(|name| grammar.rule(name)),
        beside_others: pieces(&[IN_COMPANY, LIKELY].concat()),
        in_company: pieces(&[IN_COMPANY, ABROAD].concat()),
        alone: pieces(ALONE),
        grammar,
    }
});

/// What a message asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    No,
    /// It may be asked for, or is asked for among other things: a person decides.
    Perhaps,
    /// It is asked for, more or less surely, beside other words, which stand at these places and ask for no more. Whoever
    /// hears nothing else in them may obey it.
    BesideOthers(Told, Places),
    /// It is asked for, and every word belongs to that.
    Plain,
}

/// Reads a message for a wish for no more texts; `perhaps` is whether the wide net holds it, `like_one` whether the
/// statistical reader takes it for a wish: what is only most likely one is looked for in no other message.
pub fn read(words: &Words, perhaps: bool, like_one: bool) -> Wish {
    let otherwise = if perhaps { Wish::Perhaps } else { Wish::No };
    let Some(Range { start, end }) = what_is_read(words) else { return otherwise };
    let Reader { grammar, slips, .. } = &*READER;
    let meant: Vec<Option<Word>> = (0..end).map(|place| slips.meant(grammar, words, place)).collect();
    let is_all_known = meant[start..].iter().all(Option::is_some);
    let may_be = perhaps || (start..end).any(|place| aside::may(Role::NamesTexts, words.word(place)));
    // Most messages have a word that the grammar does not have, and end here.
    if !is_all_known && !may_be && !like_one {
        return Wish::No;
    }
    let mut message = Message::new(grammar, meant.into_iter().map(|word| word.unwrap_or(UNKNOWN)).collect());
    if is_all_known && is_plain(&mut message, words, start..end) {
        return Wish::Plain;
    }
    if !may_be && !like_one {
        return otherwise;
    }
    match beside_others(&mut message, words, start..end) {
        Some((told, others)) if told == Told::Clearly || like_one => Wish::BesideOthers(told, others),
        _ => otherwise,
    }
}

/// The words that may be a wish and its company: a signature and who says first that they write are no part of it.
fn what_is_read(words: &Words) -> Option<Range<usize>> {
    let end = signature::start(words);
    let range = signature::opening(words).min(end)..end;
    (!range.is_empty() && end <= MOST_WORDS).then_some(range)
}

/// What stands beside a wish, with a mark in its place.
pub fn beside(words: &Words, others: Places) -> Words {
    marked::marked(words, others, signature::start(words))
}

/// What stands beside whatever could be a wish, with a mark in its place: what the statistical reader learns from. With
/// it how surely the wish is told.
pub fn beside_any(words: &Words) -> Option<(Told, Words)> {
    let range = what_is_read(words)?;
    let Reader { grammar, slips, beside_others, .. } = &*READER;
    let meant = (0..range.end).map(|place| slips.meant(grammar, words, place).unwrap_or(UNKNOWN)).collect();
    let (told, others) = with_asides(beside_others, &mut Message::new(grammar, meant), words, range)?;
    Some((told, beside(words, others)))
}

/// Whether the words fall into pieces that together are a wish, none left over.
fn is_plain(message: &mut Message, words: &Words, range: Range<usize>) -> bool {
    let Reader { in_company, alone, .. } = &*READER;
    let mut is_one_of =
        |pieces| has_a_wish(pieces, message, &range) && falls_into(pieces, message, range.start, range.end);
    let is_wish = is_one_of(in_company) || is_one_of(alone);
    is_wish && !says_more_than_a_wish(message, words, &range) && no_part_of_it(message, words, &range) == 0
}

/// The places of other words, if none asks for more and all besides them falls into pieces that together are a wish.
fn beside_others(message: &mut Message, words: &Words, range: Range<usize>) -> Option<(Told, Places)> {
    let pieces = &READER.beside_others;
    if !has_a_wish(pieces, message, &range) || says_more_than_a_wish(message, words, &range) {
        return None;
    }
    with_asides(pieces, message, words, range).filter(|&(_, others)| !asks_for_more(words, others))
}

/// Whether there is any piece that could be the wish: in most messages there is none, and the rest need not be tried.
fn has_a_wish(pieces: &Pieces, message: &mut Message, range: &Range<usize>) -> bool {
    pieces
        .iter()
        .filter(|(piece, _)| !matches!(piece, Piece::Company | Piece::Well | Piece::NamesTexts))
        .any(|&(_, rule)| range.clone().any(|place| message.ends(rule, place) != 0))
}

#[cfg(test)]
mod tests;
