//! Words left over beside a wish for silence: which of them leave it to a person, and which make everybody wary.
//!
//! Nobody foresees what people say beside it ("that church have me booked solid"). All readers hear it, the statistical one
//! with a mark where the wish stood. Before them stands this list: conditions, other wishes, whoever reads along, and all
//! of life and death, so that no likeness obeys "no more texts until easter". Beside questions, and where it may be about
//! somebody else, the statistical reader must be surer. It must not know of the grammar.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::lexicon;
use super::super::normalise::Words;
use super::super::spelling;
use super::grammar::{Places, places};
use super::signature;

/// Kinds of the thesaurus whose words ask for more: death and what may bring it, and whoever may be behind it.
const KINDS: &str =
    "dying suicide killing selfharm overdose painkiller antidepressant sleeping_tablet husband ex_partner
    he_him she_her police prison strangle rough_violence refuge miscarriage";

/// Words of those kinds that say far more else.
const SAY_FAR_MORE: &str =
    "he him his she her husband husbands hubby shed my more out will found safe minute proper dead pass passed passing";

/// What a word may do beside a wish. One word may do several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    AsksForMore,
    /// May tell of somebody who reads along, or of another wish; mostly it tells a reason.
    MayTellMore,
    /// Asks for more where a clause begins by it and whom it asks about: "will these texts stop?", not "do stop".
    AsksWhether,
    IsAskedAbout,
    NamesTexts,
    Thanks,
    /// Turns what follows into its opposite.
    Denies,
    /// What was denied before it is not denied behind it.
    GoesOn,
}

const ROLES: &[(Role, &str)] = &[
    // Conditions, and what ends some day.
    (Role::AsksForMore, "unless until till except apart instead later temporarily temporary tonight tomorrow"),
    // Whom else it may be about.
    (Role::MayTellMore, "he she him his her husband husbands hubby"),
    // Another number, another way of keeping in touch.
    (Role::MayTellMore, "wrong"),
    (Role::AsksForMore, "ring call prefer letters visit email letter post telegram whatsapp facebook"),
    // Harm and want.
    (Role::AsksForMore, "danger police ambulance afraid scared pawn pills blister hungry starving"),
    // Whoever watches.
    (Role::AsksForMore, "bugged tapped tracker spy spying spies hacked monitored finds secret hide hides"),
    // Whatever may close a life.
    (
        Role::AsksForMore,
        "die dying kill killed death funeral goodbye alive survive outlive ashes grave heaven obituary farewell exist
         existence",
    ),
    // The same in other languages.
    (
        Role::AsksForMore,
        "tan nes hyd wedi gwyliau nos bore dopoki potem teraz jutro kiedy jesli cand daca pana kal agar jabtak",
    ),
    // They name the texts, wherever they stand.
    (
        Role::NamesTexts,
        "text texts texting texted texter message messages messaging messaged msg msgs sms check-ins checkins
         linnet bot robot notifications notification beeps beeping pings pinging survey surveys mesaje negeseuon
         tecsts wiadomosci",
    ),
    // "Please" thanks nobody: "no more, please" may be said to pain.
    (Role::Thanks, "thanks thank thankyou cheers ta ty diolch grateful obliged"),
    (Role::GoesOn, "so and but please because cos since then best just kindly"),
    (Role::AsksWhether, "are is do does did will am"),
    (
        Role::IsAskedAbout,
        "i you he she we they it this that these those there the a my your our his her any all texts messages linnet who
         what anybody anyone somebody someone everybody everyone",
    ),
    (
        Role::Denies,
        "not no never cannot none nothing nor neither without hardly nobody nu nie ne non nao na nahi nai peidiwch
         paid",
    ),
];

/// For each word its roles, one bit each.
static TABLE: LazyLock<FxHashMap<&'static str, u16>> = LazyLock::new(|| {
    let say_far_more: Vec<&str> = SAY_FAR_MORE.split_whitespace().map(usual).collect();
    let of_kinds = KINDS.split_whitespace().flat_map(lexicon::thesaurus).copied();
    let of_kinds = of_kinds.filter(|word| !say_far_more.contains(word)).map(|word| (Role::AsksForMore, word));
    let listed = ROLES.iter().flat_map(|(role, words)| words.split_whitespace().map(|word| (*role, usual(word))));
    let mut table: FxHashMap<&'static str, u16> = FxHashMap::default();
    of_kinds.chain(listed).for_each(|(role, word)| *table.entry(word).or_default() |= bit_of(role));
    table
});

fn bit_of(role: Role) -> u16 {
    1 << role as u16
}

/// The word by which a message has a word after its spelling was made usual.
fn usual(word: &'static str) -> &'static str {
    spelling::usual(word).filter(|usual| !usual.contains(' ')).unwrap_or(word)
}

/// Whether the word may do this.
pub fn may(role: Role, word: &str) -> bool {
    TABLE.get(word).is_some_and(|roles| roles & bit_of(role) != 0)
}

/// Whether the words at these places, which stand beside a wish, ask for more, or may: a person decides.
pub fn asks_for_more(words: &Words, others: Places) -> bool {
    places(others).any(|place| {
        may(Role::AsksForMore, owner(words.word(place)))
            || reads_mine([place, place + 1, place + 2].map(|place| words.word(place)))
            // "No more texts to the choir": it may be some of them.
            || is_behind_wish(words, place, others) && narrows(words, place)
    })
}

/// Whether the words at these places, which stand beside a wish, may be about somebody else, or a question about it.
pub fn may_be_of_another(words: &Words, others: Places) -> bool {
    places(others).any(|place| {
        let word = words.word(place);
        let is_asked = may(Role::AsksWhether, word) && may(Role::IsAskedAbout, words.word(place + 1));
        begins_clause(words, place) && is_asked
            // "No more texts to her": it is for somebody else.
            || is_behind_wish(words, place, others) && may(Role::MayTellMore, owner(word))
            // "No more texts Agnes": somebody else may have the number.
            || is_behind_wish(words, place, others) && signature::is_name(word) && !signs(words, place)
            // "No more bungee".
            || is_behind_wish(words, place, others) && matches!(words.word(place - 1), "more" | "mair" | "further")
    })
}

fn begins_clause(words: &Words, place: usize) -> bool {
    place == 0 || words.opens_clause(place)
}

/// Whether the word at a place goes on behind a wish.
fn is_behind_wish(words: &Words, place: usize, others: Places) -> bool {
    !begins_clause(words, place) && (others >> (place - 1) & 1 == 0 || words.word(place - 1) == "me")
}

/// Whether the words at these places, which stand beside a wish, may tell of somebody who reads along, or of another
/// wish.
pub fn may_tell_more(words: &Words, others: Places) -> bool {
    places(others).any(|place| may(Role::MayTellMore, owner(words.word(place))))
}

/// What the word says of itself, not of what it has: "my wife's".
fn owner(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// Whether the name at a place is that of whoever writes: "no more texts please Ivy", not "stop texting Ivy".
fn signs(words: &Words, place: usize) -> bool {
    let before = words.word(place - 1);
    let is_told = may(Role::Thanks, before)
        || matches!(before, "please" | "now" | "messages" | "texts" | "these" | "them" | "you");
    is_told && (place + 1..words.count()).all(|behind| matches!(words.word(behind), "x" | "xx" | "xxx"))
}

/// Whether the word at a place and the next say which of what is sent: "texts to the choir".
fn narrows(words: &Words, place: usize) -> bool {
    let before = words.word(place - 1);
    let is_sent = may(Role::NamesTexts, before)
        || matches!(before, "me" | "us" | "these" | "them" | "those" | "more" | "any" | "stop" | "sending");
    let narrows = matches!(words.word(place), "for" | "about" | "to" | "from" | "of" | "at");
    is_sent && narrows && matches!(words.word(place + 1), "the" | "a")
}

/// Whether three words may say that somebody reads along: "they read my phone".
fn reads_mine([word, mine, what]: [&str; 3]) -> bool {
    mine == "my"
        && matches!(
            word,
            "read" | "reads" | "reading" | "check" | "checking" | "see" | "sees" | "through" | "on" | "has"
        )
        && (may(Role::NamesTexts, what) || matches!(what, "phone" | "mobile"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_is_named_is_in_the_thesaurus() {
        for kind in KINDS.split_whitespace() {
            assert!(!lexicon::thesaurus(kind).is_empty(), "{kind}");
        }
    }

    #[test]
    fn no_word_is_said_to_ask_for_more_and_not_to() {
        let asking = ROLES.iter().filter(|(role, _)| *role == Role::AsksForMore);
        for word in asking.flat_map(|(_, words)| words.split_whitespace()) {
            assert!(!SAY_FAR_MORE.split_whitespace().any(|freed| freed == word), "{word}");
        }
    }
}
