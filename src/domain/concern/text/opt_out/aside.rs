//! Words left over beside a clear wish for silence: which of them leave it to a person.
//!
//! Nobody foresees what people say beside it ("that church have me booked solid"). What they say may be obeyed with it
//! only if none of its words is a stranger: a time or a condition, another person, another wish, a question, or
//! anything of life and death. All readers hear the rest too, and each may put it before a person. It must not know of
//! the grammar.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::lexicon::{self, QuickHash};
use super::super::spelling;

/// Kinds of the thesaurus that are strangers, whatever other kind has the word too.
const STRANGE_KINDS: &[&str] = &[
    "dying suicide killing ending_it disappear selfharm overdose farewell last_words tidy_affairs funeral
     heaven_reunion tablet medicine painkiller antidepressant sleeping_tablet",
    // Whoever may be behind it, and whoever else may be meant.
    "mother father son daughter child husband wife partner ex_partner sibling grandparent grandchild aunt_uncle
     inlaw family he_him she_her police prison court_law gang",
    // Harm and fear.
    "strangle rough_violence threaten lock_in follow_stalk sexual_assault steal scam escape refuge trapped secret
     afraid panic unsafe",
    // Ills and griefs that should be heard.
    "hearing_voices hopeless crying not_coping grieving burden worthless hated_self sight_loss miscarriage",
    // Want.
    "no_food cold_home debt bailiff eviction homeless sanction",
    // Other wishes.
    "call_me wrong_number complaint",
    // When, and for how long.
    "soon today tonight tomorrow weekdays weekend months durations christmas religious_festival",
];

/// Strangers besides.
const STRANGERS: &[&str] = &[
    // Conditions, times, and what ends some day.
    "if when whenever unless until till til before after during while whilst yet between except only apart
     instead otherwise later soon temporary temporarily moment tonight tomorrow week weeks weekly month months
     day days daily night nights morning mornings evening evenings teatime lunchtime weekend weekends spring
     summer autumn winter term shift shifts holiday holidays exam exams ramadan lent christmas easter at nearly
     still start restart return keep keeping leave",
    // Other people, and whom else it may be about.
    "he she him her his hers himself herself theirs who whose somebody someone everybody everyone everyone's
     nobody people person persons woman widow widower landlady friend friends neighbour neighbours freshers name
     names mr mrs miss dr says said telling boss manager gaffer human siri different swap change changed other
     another else",
    // Another number, another way of keeping in touch, another wish.
    "wrong number numbers ring rings call calls speak visit email emails letter letters post telegram whatsapp
     app facebook carry help helps ? £",
    // Harm, illness and want.
    "safe danger police ambulance hospital hospice surgery operation rehab afraid scared frightened frighten
     frightens worry worries worried worrying trouble blind sight braille glasses pain hurts hurt upset upsets
     upsetting distressing cry money cost costs costing pay credit charge charges charged pence afford pawn
     hungry starving ate eaten",
    // Whoever watches.
    "watching reading reads read see sees saw seen finds found out hides hide secret check checks checking",
    // Whatever may close a life.
    "dead die died dying kill killed death alive survive outlive funeral ashes grave heaven obituary goodbye bye
     farewell forever peace rest sleep end ends ended ending final finally finished last matter matters over gone
     leaving everything anything nothing world life lives living existence exist existing breathing breathe self
     meself myself worth worthy use used point purpose brain roof sort kindness",
    // The same in other languages.
    "tan nes hyd wedi gwyliau nos bore dopoki potem teraz jutro kiedy jesli cand daca pana kal jab agar jabtak",
];

/// Words of these kinds that say far more else.
const NO_STRANGERS: &str = "my more out will found bother bothered bothering safe minute telling speaking proper dead";

/// Words that name the texts, wherever they stand.
const NAMES_TEXTS: &str = "
    text texts texting texted texter message messages messaging messaged msg msgs sms check-ins checkins linnet bot robot
    notifications notification beeps beeping pings pinging survey surveys mesaje negeseuon tecsts wiadomosci
";

/// What may narrow the wish right behind it, where no comma stands between: "stop texting me at work", "stop sending the
/// codes". So may a word that is in none of our tables, for it may be a name.
const NARROWERS: &str = "
    at in on for to from by about of with within between off up down near via per into onto over under without
    the a an these those this that which some any all every each both much many
    he she him her who people
    stuff things thing ones me us
";

/// Words that thank. "Please" does not: "no more, please" may be said to pain.
const THANKS: &str = "thanks thank thankyou cheers ta ty diolch grateful obliged";

/// What begins a clause without a comma before it: "stop texting me i am sorted".
const BEGINNERS: &str = "
    i we it my your you they there because cos since as so and but though thanks too am are its im is not no never got
    had have been just
";

/// Words behind which something is still to be named: "take me off these tablets".
const DETERMINERS: &str = "
    these this those that them the a an my your our any more all no it
    at in on for to from by about of with into via per
";

/// Words by which a question begins.
const QUESTIONS: &str = "are is do does did will why what how where which";

/// What may be done to somebody without harm: what else is done "to me" leaves it to a person.
const HARMLESS_TO_ME: &str = "
    tell tells telling told ask asks asking asked let lets give gives giving gave text texts texting texted message
    messages messaging send sends sending sent wake wakes waking woke make makes making made get gets getting got help
    helps helping helped annoy annoys bother bothers drive drives driving bug bugs remind reminds reminding suit suits
    have has had having got to for on at from with by off near about like of than see excuse trust believe thank offer show leaves keep keeps
    between around past against without
";

const DENIALS: &str = "
    not no never cannot none nothing nor neither without hardly nobody
    nu nie ne non nao na nahi nai peidiwch paid
";

struct Table {
    strangers: HashSet<&'static str, QuickHash>,
    names_texts: HashSet<&'static str, QuickHash>,
    narrowers: HashSet<&'static str, QuickHash>,
    beginners: HashSet<&'static str, QuickHash>,
    determiners: HashSet<&'static str, QuickHash>,
    questions: HashSet<&'static str, QuickHash>,
    thanks: HashSet<&'static str, QuickHash>,
    harmless_to_me: HashSet<&'static str, QuickHash>,
    denials: HashSet<&'static str, QuickHash>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let list = |words: &'static str| words.split_whitespace().map(usual).collect();
    let kinds = STRANGE_KINDS.iter().flat_map(|kinds| kinds.split_whitespace());
    let mut strangers: HashSet<&str, QuickHash> =
        STRANGERS.iter().flat_map(|words| words.split_whitespace()).map(usual).collect();
    strangers.extend(kinds.flat_map(lexicon::thesaurus));
    NO_STRANGERS.split_whitespace().for_each(|word| {
        strangers.remove(word);
    });
    Table {
        strangers,
        names_texts: list(NAMES_TEXTS),
        narrowers: list(NARROWERS),
        beginners: list(BEGINNERS),
        determiners: list(DETERMINERS),
        questions: list(QUESTIONS),
        thanks: list(THANKS),
        harmless_to_me: list(HARMLESS_TO_ME),
        denials: list(DENIALS),
    }
});

/// The word by which a message has a word after its spelling was made usual.
fn usual(word: &'static str) -> &'static str {
    spelling::usual(word).filter(|usual| !usual.contains(' ')).unwrap_or(word)
}

/// Whether the word leaves the message to a person.
pub fn is_stranger(word: &str) -> bool {
    let owner = word.strip_suffix("'s").unwrap_or(word);
    TABLE.strangers.contains(owner) || word.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether the two words may say that something grave is done to whoever writes.
pub fn is_done_to_me(before: &str, word: &str) -> bool {
    matches!(word, "me" | "myself") && !before.is_empty() && !TABLE.harmless_to_me.contains(before)
}

/// Whether the word names the texts.
pub fn names_texts(word: &str) -> bool {
    TABLE.names_texts.contains(word)
}

/// Whether the word may narrow the wish that it stands right behind.
pub fn narrows(word: &str) -> bool {
    TABLE.narrowers.contains(word) || !lexicon::is_known(word)
}

/// Whether a clause begins by the word.
pub fn begins_clause(word: &str) -> bool {
    TABLE.beginners.contains(word)
}

/// Whether what the word stands before is still to be named.
pub fn expects_more(word: &str) -> bool {
    TABLE.determiners.contains(word)
}

/// Whether a question begins by the word.
pub fn asks(word: &str) -> bool {
    TABLE.questions.contains(word)
}

/// Whether the word thanks somebody.
pub fn thanks(word: &str) -> bool {
    TABLE.thanks.contains(word)
}

/// Whether the word turns what follows into its opposite.
pub fn denies(word: &str) -> bool {
    TABLE.denials.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_is_named_is_in_the_thesaurus() {
        for kind in STRANGE_KINDS.iter().flat_map(|kinds| kinds.split_whitespace()) {
            assert!(!lexicon::thesaurus(kind).is_empty(), "{kind}");
        }
    }
}
