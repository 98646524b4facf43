//! Times and ways that a reply names only to say that they are taken, or no use: `Monday is bridge`, `a text is no use to
//! me`, `in the morning i am working`.

use crate::domain::reply::choice::unreal::is_part_of_a_day;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Parts of the day, and ways to be reached: what people choose by what suits them.
static TIMES_AND_WAYS: Words = Words::of(
    "morning mornings afternoon afternoons evening evenings night nights text texts phone call visit telephone ring calls visits \
    email letter video post",
);

/// Whether a word names a day, a part of one, or a way to be reached.
pub fn is_time_or_way(word: &str) -> bool {
    is_a_day(word) || TIMES_AND_WAYS.contains(word)
}

/// `monday`, `mondays`.
fn is_a_day(word: &str) -> bool {
    parts_of(word).has(Parts::CALENDAR) || word.strip_suffix('s').is_some_and(|day| parts_of(day).has(Parts::CALENDAR))
}

/// After `is` or `are`, these leave a time or a way standing.
static SUITS_STILL: Words = Words::of(
    "best better good fine ok okay easiest great perfect lovely nice grand free me my the a what when \
    it alright easier ideal preferred for probably always usually more much so enough plenty nicest champion calm safe cool sound dandy handy mint sweet spot",
);

/// Whether the time or way is named only as one that will not do.
pub fn is_taken(words: &[Token<'_>], found: &Match) -> bool {
    if !words[found.from..found.to].iter().any(|t| is_time_or_way(t.text)) {
        return false;
    }
    let word = |at: usize| words.get(at).map_or("", |t| t.text);
    let to = found.to + usize::from(matches!(word(found.to), "week" | ","));
    let next = |n: usize| word(to + n);
    // `its monday today`
    if next(0) == "today" && found.from > 0 && matches!(word(found.from - 1), "its" | "is") {
        return true;
    }
    // `friday please as I work mondays`
    let before = |n: usize| found.from.checked_sub(n).map_or("", word);
    if matches!(before(1), "work" | "working") && matches!(before(2), "i" | "im") {
        return true;
    }
    // `text, the phone makes me anxious`
    if matches!(
        next(0),
        "makes" | "gives" | "scares" | "frightens" | "worries" | "upsets" | "wakes" | "confuses" | "stresses"
    ) {
        return true;
    }
    // `friday no.`
    let ended = words.get(to + 1).is_none_or(Token::is_break);
    if matches!(next(0), "no" | "nope") && ended && word(found.to) == next(0) {
        return true;
    }
    let busy = matches!(
        (next(0), next(1)),
        ("im", "at" | "away" | "busy" | "working" | "booked")
            | ("ive", "got" | "the" | "a" | "my")
            | ("i", "work" | "got" | "have")
            | ("my" | "me", _)
    ) || (next(0), next(1)) == ("i", "am") && matches!(next(2), "working" | "at" | "busy" | "away")
        || (next(0), next(1)) == ("im", "in") && matches!(next(2), "hospital" | "work" | "the");
    // `text im at work` asks for a text.
    let is_time = |t: &Token<'_>| is_a_day(t.text) || is_part_of_a_day(t.text);
    if busy && words[found.from..found.to].iter().any(is_time) {
        // `tuesday, i work mondays`; `monday, my love`
        let clause = words[to..].iter().take_while(|t| !t.is_break() && !matches!(t.text, "so" | "but" | "and"));
        let another = clause.into_iter().any(|t| is_time_or_way(t.text));
        let apart = word(found.to) == ",";
        return !another && !(matches!(next(0), "my" | "me") && (apart || !is_a_day(word(found.from))));
    }
    // `monday is bridge`, `a text is no use to me`
    matches!(next(0), "is" | "are" | "isnt" | "arent")
        && word(found.to) == next(0)
        && words.get(to + 1).is_some_and(|t| t.kind == Kind::Word)
        && (matches!(next(1), "no" | "not" | "useless") || next(0).ends_with("nt") || !SUITS_STILL.contains(next(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn betty_plays_bridge_on_monday() {
        let taken = |text: &str, from: usize| is_taken(&cut(text), &Match { choice: 0, from, to: from + 1 });
        for (text, from) in [
            ("monday is bridge", 0),
            ("tuesday week im at the clinic", 0),
            ("a text is no use to me", 1),
            ("its monday today", 1),
        ] {
            assert!(taken(text, from), "{text}");
        }
        for (text, from) in [("monday is best", 0), ("tuesday im free", 0), ("text is fine", 0), ("monday, my love", 0)]
        {
            assert!(!taken(text, from), "{text}");
        }
    }
}
