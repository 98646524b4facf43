//! Words left over beside a clear wish for silence: which of them leave it to a person.
//!
//! Nobody foresees what people say beside it ("that church have me booked solid"). What they say may be obeyed with it
//! only if none of its words is a stranger: a time or a condition, another person, another wish, a question, or
//! anything of life and death. All readers hear the rest too, and each may put it before a person. It must not know of
//! the grammar.

use std::collections::HashMap;
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
     names mr mrs miss dr says said boss manager gaffer human siri different swap change changed other
     another else",
    // Another number, another way of keeping in touch, another wish.
    "wrong number numbers ring rings call calls speak visit email emails letter letters post telegram whatsapp
     app facebook carry help helps ? £",
    // Harm, illness and want.
    "danger police ambulance hospital hospice surgery operation rehab afraid scared frightened frighten
     frightens worry worries worried worrying trouble blind sight braille glasses pain hurts hurt upset upsets
     upsetting distressing cry money cost costs costing pay credit charge charges charged pence afford pawn
     hungry starving ate eaten",
    // Whoever watches.
    "watching reading reads read see sees saw seen finds hides hide secret check checks checking",
    // Whatever may close a life.
    "die died dying kill killed death alive survive outlive funeral ashes grave heaven obituary goodbye bye
     farewell forever peace rest sleep end ends ended ending final finally finished last matter matters over gone
     leaving everything anything nothing world life lives living existence exist existing breathing breathe self
     meself myself worth worthy use used point purpose brain roof sort kindness",
    // The same in other languages.
    "tan nes hyd wedi gwyliau nos bore dopoki potem teraz jutro kiedy jesli cand daca pana kal jab agar jabtak",
];

/// Words of those kinds that say far more else, and are none.
const NO_STRANGERS: &str = "my more out will found bother bothered bothering safe minute telling speaking proper dead";

/// What a word may do beside a wish, besides being a stranger. One word may do several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Stranger,
    NamesTexts,
    Narrows,
    Thanks,
    BeginsClause,
    ExpectsMore,
    Asks,
    Denies,
    HarmlessToMe,
}

const ROLES: &[(Role, &str)] = &[
    // They name the texts, wherever they stand.
    (
        Role::NamesTexts,
        "text texts texting texted texter message messages messaging messaged msg msgs sms check-ins checkins linnet
         bot robot notifications notification beeps beeping pings pinging survey surveys mesaje negeseuon tecsts
         wiadomosci",
    ),
    // They may narrow the wish right behind it, where no comma stands between: "stop texting me at work", "stop sending
    // the codes".
    (
        Role::Narrows,
        "at in on for to from by about of with within between off up down near via per into onto over under without
         the a an these those this that which some any all every each both much many he she him her who people stuff
         things thing ones me us",
    ),
    // "Please" thanks nobody: "no more, please" may be said to pain.
    (Role::Thanks, "thanks thank thankyou cheers ta ty diolch grateful obliged"),
    // A clause begins by them without a comma before it: "stop texting me i am sorted".
    (
        Role::BeginsClause,
        "i we it my your you they there because cos since as so and but though thanks too am are its im is not no
         never got had have been just",
    ),
    // Behind them something is still to be named: "take me off these tablets".
    (
        Role::ExpectsMore,
        "these this those that them the a an my your our any more all no it at in on for to from by about of with
         into via per",
    ),
    // A question begins by them.
    (Role::Asks, "are is do does did will why what how where which"),
    // They turn what follows into its opposite.
    (
        Role::Denies,
        "not no never cannot none nothing nor neither without hardly nobody nu nie ne non nao na nahi nai peidiwch
         paid",
    ),
    // They may be done "to me" without harm: whatever else is done to me leaves it to a person.
    (
        Role::HarmlessToMe,
        "tell tells telling told ask asks asking asked let lets give gives giving gave text texts texting texted
         message messages messaging send sends sending sent wake wakes waking woke make makes making made get gets
         getting got help helps helping helped annoy annoys bother bothers drive drives driving bug bugs remind
         reminds reminding suit suits have has had having to for on at from with by off near about like of than see
         excuse trust believe thank offer show leaves keep keeps between around past against without",
    ),
];

/// For each word its roles, one bit each.
static TABLE: LazyLock<HashMap<&'static str, u16, QuickHash>> = LazyLock::new(|| {
    let mut table: HashMap<&'static str, u16, QuickHash> = HashMap::default();
    let freed: Vec<&str> = NO_STRANGERS.split_whitespace().map(usual).collect();
    let kinds = STRANGE_KINDS.iter().flat_map(|kinds| kinds.split_whitespace()).flat_map(lexicon::thesaurus).copied();
    let besides = STRANGERS.iter().flat_map(|words| words.split_whitespace()).map(usual);
    for word in kinds.chain(besides).filter(|word| !freed.contains(word)) {
        *table.entry(word).or_default() |= bit_of(Role::Stranger);
    }
    for &(role, words) in ROLES {
        for word in words.split_whitespace().map(usual) {
            *table.entry(word).or_default() |= bit_of(role);
        }
    }
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

/// Whether the word leaves the message to a person.
pub fn is_stranger(word: &str) -> bool {
    let owner = word.strip_suffix("'s").unwrap_or(word);
    may(Role::Stranger, owner) || word.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether the two words may say that something grave is done to whoever writes.
pub fn is_done_to_me(before: &str, word: &str) -> bool {
    matches!(word, "me" | "myself") && !before.is_empty() && !may(Role::HarmlessToMe, before)
}

/// Whether the word may narrow the wish that it stands right behind. So may one that is in none of our tables, for it
/// may be a name.
pub fn narrows(word: &str) -> bool {
    may(Role::Narrows, word) || !lexicon::is_known(word)
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

    #[test]
    fn no_word_is_named_a_stranger_and_freed() {
        for word in STRANGERS.iter().flat_map(|words| words.split_whitespace()) {
            assert!(!NO_STRANGERS.split_whitespace().any(|freed| freed == word), "{word}");
        }
    }
}
