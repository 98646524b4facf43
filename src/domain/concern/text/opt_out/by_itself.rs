//! Whether what reads like a wish is told to whoever texts, by itself, and closes no more than the texts.
//!
//! It must not know of constructions, only of their names.

use std::ops::Range;

use super::super::normalise::Words;
use super::READER;
use super::grammar::{Message, Places, RuleId, places, run};

/// Whether somebody else is named, or what may close more than the texts, or a farewell is told: a person decides.
pub fn says_more_than_a_wish(message: &mut Message, words: &Words, range: &Range<usize>) -> bool {
    places_of(&READER.more_than_a_wish, message, words, range, |_| true) != 0
        || places_of(&[READER.farewell], message, words, range, ends_clause(words, range)) != 0
}

/// The places of words that may say more than a wish, and are left over for all readers to hear.
pub fn no_part_of_it(message: &mut Message, words: &Words, range: &Range<usize>) -> Places {
    places_of(&READER.no_part_of_it, message, words, range, |_| true)
        | places_of(&[READER.done], message, words, range, ends_clause(words, range))
}

/// The places where "end it" stands: mostly a wish, and left over all the same.
pub fn may_close(message: &mut Message, words: &Words, range: &Range<usize>) -> Places {
    places_of(&[READER.may_close], message, words, range, |_| true)
}

fn ends_clause<'a>(words: &'a Words, range: &'a Range<usize>) -> impl Fn(usize) -> bool + 'a {
    move |to| to == range.end || words.opens_clause(to)
}

/// The places of what the rules find where its end counts, but for what stands within the wish itself: "stop it with the texts".
fn places_of(
    rules: &[RuleId],
    message: &mut Message,
    words: &Words,
    range: &Range<usize>,
    counts: impl Fn(usize) -> bool,
) -> Places {
    let wishes = READER.told_in_order.iter();
    let last_of_wish: Vec<usize> = range
        .clone()
        .map(|place| wishes.clone().filter_map(|&rule| places(message.ends(rule, place)).last()).max().unwrap_or(0))
        .collect();
    // "Cancel me. From your list", "I don't want these. Stop": what stands before a point is said by itself.
    let goes_on = |from: usize, last: usize| !(from + 1..last).any(|place| words.opens_clause(place));
    let is_within_wish = |from: usize, to: usize| {
        let wishes = last_of_wish[..=from - range.start].iter().enumerate();
        wishes.into_iter().any(|(begins, &last)| last >= to && goes_on(range.start + begins, last))
    };
    range.clone().fold(0, |found, from| {
        let ends = rules.iter().fold(0, |ends, &rule| ends | message.ends(rule, from));
        let outside = places(ends).filter(|&to| counts(to) && goes_on(from, to) && !is_within_wish(from, to));
        outside.fold(found, |found, to| found | run(from..to))
    })
}
