//! Words left over beside a clear wish for silence: which of them leave it to a person.
//!
//! Nobody foresees what people say beside it ("that church have me booked solid"). What they say may be obeyed with it
//! only if none of its words is a stranger: a condition, another wish, a question, or anything of life and death. In a
//! clause of its own (`own_clause.rs`) fewer words are. All readers hear the rest too, and each may put it before a
//! person. It must not know of the grammar.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::lexicon;
use super::super::spelling;

/// Kinds of the thesaurus by the role of their words, whatever other kind has the word too.
const KINDS: &[(Role, &str)] = &[
    // Death and what may bring it, whoever may be behind it, harm and fear, want.
    (
        Role::AsksForMore,
        "dying suicide killing selfharm overdose funeral tablet medicine painkiller antidepressant sleeping_tablet
         husband wife partner ex_partner he_him she_her police prison strangle rough_violence sexual_assault steal
         refuge afraid no_food debt bailiff homeless miscarriage",
    ),
    // What may be of life and death, and says much else.
    (Role::Stranger, "ending_it disappear farewell last_words tidy_affairs heaven_reunion court_law gang"),
    (Role::Stranger, "threaten lock_in follow_stalk scam escape trapped secret panic unsafe"),
    // Ills and griefs that should be heard.
    (Role::Stranger, "hearing_voices hopeless crying not_coping grieving burden worthless hated_self"),
    (Role::Stranger, "cold_home eviction sanction"),
    // Other wishes.
    (Role::Stranger, "call_me wrong_number complaint"),
    // When, and for how long.
    (Role::Stranger, "soon today tonight tomorrow christmas religious_festival"),
    (Role::Time, "weekdays weekend months durations"),
    (Role::Person, "mother father son daughter child sibling grandparent grandchild aunt_uncle inlaw family"),
];

/// Words by their roles besides.
const WORDS: &[(&[Role], &str)] = &[
    // Conditions, other wishes, times, and what ends some day.
    (
        MORE_ANYWHERE,
        "unless until till except apart instead only otherwise later temporarily temporary tonight tomorrow",
    ),
    (&[Role::SaysMoreApart], "if ? another other else"),
    (&[Role::AsksForMore], "when whenever soon"),
    (
        &[Role::Stranger],
        "yet still moment first til before after during while whilst between keep keeping spring summer autumn winter
         term holiday holidays exam exams ramadan lent christmas easter nearly start restart return leave",
    ),
    (
        &[Role::Time],
        "week weeks weekly month months monthly day days daily night nights morning mornings evening evenings
         teatime lunchtime weekend weekends shift shifts",
    ),
    // Other people, and whom else it may be about.
    (MORE_ANYWHERE, "he she him his her says"),
    (&[Role::SaysMoreApart], "who whose somebody someone widow widower"),
    (&[Role::AsksForMore], "wants wishes"),
    (
        &[Role::Stranger],
        "they hers himself herself theirs everybody everyone everyone's nobody person persons landlady mr mrs miss dr
         said boss manager gaffer human siri swap",
    ),
    (&[Role::Person], "friend friends neighbour neighbours people freshers"),
    // Another number, another way of keeping in touch, another wish.
    (
        MORE_ANYWHERE,
        "wrong ring call speak visit popping natter meet appointment prefer knock email letter letters post telegram
         whatsapp facebook £",
    ),
    (&[Role::AsksForMore], "calls carry"),
    (&[Role::Stranger], "better number write rings emails"),
    // Harm, illness and want.
    (MORE_ANYWHERE, "danger police"),
    (&[Role::SaysMoreApart], "fed"),
    (
        &[Role::AsksForMore],
        "ambulance hospital hospice rehab afraid scared hurts hurt afford pawn pills blister hungry starving",
    ),
    (
        &[Role::Stranger],
        "surgery operation frightened frighten frightens worry worries worried worrying trouble pain upset upsets
         upsetting distressing cry pence boxes box packs packets strips bottle bottles ate eaten",
    ),
    // Whoever watches.
    (
        MORE_ANYWHERE,
        "watching bugged tapped tracked tracker spy spying hacked monitored recorded checks finds secret hide hides",
    ),
    (&[Role::SaysMoreApart], "reads sees"),
    (&[Role::AsksForMore], "spies"),
    (&[Role::Stranger], "checking"),
    // Whatever may close a life.
    (MORE_ANYWHERE, "die died dying kill killed death funeral goodbye forever peace gone world worth"),
    (
        &[Role::AsksForMore],
        "myself nothing everything alive survive outlive ashes grave heaven obituary farewell exist existence breathing
         breathe",
    ),
    (
        &[Role::Stranger],
        "bye rest sleep end ends ended ending final finally last matter matters over leaving anything living existing
         self meself worthy use used point purpose brain roof sort kindness",
    ),
    // The same in other languages.
    (
        &[Role::AsksForMore],
        "tan nes hyd wedi gwyliau nos bore dopoki potem teraz jutro kiedy jesli cand daca pana kal jab agar
         jabtak",
    ),
    // They narrow or change a wish that they stand beside, or tell what whoever watches does.
    (
        &[Role::Attached],
        "at different app money cost costs costing pay credit charge charges charged blind sight braille
         changed change help helps name names finished numbers woman glasses life lives reading read see saw seen
         check",
    ),
];

/// What leaves the message to a person wherever it stands.
const MORE_ANYWHERE: &[Role] = &[Role::AsksForMore, Role::SaysMoreApart];

/// Words of those kinds that say far more else, and have no such role.
const SAY_FAR_MORE: &str = "my more out will found bother bothered bothering safe minute telling speaking proper dead";

/// What a word may do beside a wish. One word may do several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Leaves the message to a person in the clause of the wish.
    Stranger,
    /// Says when, or how long.
    Time,
    /// Somebody of the family, a friend, a neighbour.
    Person,
    /// May change the wish if it is said of it.
    Attached,
    /// Leaves the message to a person even in a clause of its own. Every such word is a stranger too.
    SaysMoreApart,
    /// Leaves the message to a person in any clause but one of its own, whatever the statistical reader hears. Every such
    /// word is a stranger too.
    AsksForMore,
    NamesTexts,
    Narrows,
    NarrowsMost,
    Thanks,
    BeginsClause,
    ExpectsMore,
    GoesOn,
    SaysWhen,
    AsksWhether,
    Asks,
    Denies,
    HarmlessToMe,
    /// May be one's own: "me thumb", "me phone".
    MyOwn,
}

const ROLES: &[(Role, &str)] = &[
    // They name the texts, wherever they stand.
    (
        Role::NamesTexts,
        "text texts texting texted texter message messages messaging messaged msg msgs sms check-ins checkins
         linnet bot robot notifications notification beeps beeping pings pinging survey surveys mesaje negeseuon
         tecsts wiadomosci",
    ),
    // They may narrow the wish right behind it, where no comma stands between: "stop texting me at work", "stop sending
    // the codes".
    (
        Role::Narrows,
        "at in on for to from by about of with within between off up down near via per into onto over under
         without the a an these those this that which some any all every each both much many he she him her who
         people stuff things thing ones me us",
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
    // They narrow a wish right behind it to some texts only: "stop texting me at the gym".
    (Role::NarrowsMost, "at in on to for from of about during with before after"),
    // What was denied before them is not denied behind them.
    (Role::GoesOn, "so and but please because cos since then best just kindly"),
    // A clause that begins by them says when the wish holds: "when i am at work, no texts".
    (Role::SaysWhen, "when whenever"),
    // Who begins by them wants to know: "will these texts stop?"
    (Role::AsksWhether, "are is do does did will am"),
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
         reminds reminding suit suits have has had having to for on at from with by off near about like of than
         see excuse trust believe thank offer show leaves keep keeps between around past against without",
    ),
    (
        Role::MyOwn,
        "phone mobile battery screen thumb thumbs fingers eyes specs tea dinner head wick nerves garden allotment
         dog cat mates pals own life signal data inbox telly",
    ),
];

/// For each word its roles, one bit each.
static TABLE: LazyLock<FxHashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut table: FxHashMap<&'static str, u32> = FxHashMap::default();
    let mut add = |role: Role, word: &'static str| *table.entry(word).or_default() |= bit_of(role);
    let say_far_more: Vec<&str> = SAY_FAR_MORE.split_whitespace().map(usual).collect();
    for &(role, kinds) in KINDS {
        let words = kinds.split_whitespace().flat_map(lexicon::thesaurus).copied();
        words.filter(|word| !say_far_more.contains(word)).for_each(|word| add(role, word));
    }
    let by_word = ROLES.iter().map(|(role, words)| (std::slice::from_ref(role), *words));
    for (roles, words) in WORDS.iter().copied().chain(by_word) {
        let words = words.split_whitespace().map(usual);
        words.for_each(|word| roles.iter().for_each(|&role| add(role, word)));
    }
    table
});

fn bit_of(role: Role) -> u32 {
    1 << role as u32
}

/// The word by which a message has a word after its spelling was made usual.
fn usual(word: &'static str) -> &'static str {
    spelling::usual(word).filter(|usual| !usual.contains(' ')).unwrap_or(word)
}

/// Whether the word may do this.
pub fn may(role: Role, word: &str) -> bool {
    TABLE.get(word).is_some_and(|roles| roles & bit_of(role) != 0)
}

/// What the word says of itself, not of what it has: "my son's".
pub fn owner(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// Whether the word leaves the message to a person where it stands beside the wish in one clause.
pub fn is_stranger(word: &str) -> bool {
    let anywhere = [Role::Stranger, Role::AsksForMore, Role::SaysMoreApart, Role::Time, Role::Person, Role::Attached];
    anywhere.into_iter().any(|role| may(role, owner(word))) || has_digit(word)
}

fn has_digit(word: &str) -> bool {
    word.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether of three words the second may say that something grave is done to whoever writes. "Me" before a thing is
/// "my" in half of the country: "cut me thumb".
pub fn is_done_to_me([before, word, after]: [&str; 3]) -> bool {
    word == "me" && !before.is_empty() && !may(Role::MyOwn, after) && !may(Role::HarmlessToMe, before)
}

/// Whether two words may say that somebody reads along: "they read my phone".
pub fn reads_mine([word, after]: [&str; 2]) -> bool {
    after == "my"
        && matches!(word, "read" | "reads" | "reading" | "check" | "checking" | "see" | "through" | "on" | "has")
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
        for kind in KINDS.iter().flat_map(|(_, kinds)| kinds.split_whitespace()) {
            assert!(!lexicon::thesaurus(kind).is_empty(), "{kind}");
        }
    }

    #[test]
    fn no_word_is_given_a_role_and_said_to_have_none() {
        for word in WORDS.iter().flat_map(|(_, words)| words.split_whitespace()) {
            assert!(!SAY_FAR_MORE.split_whitespace().any(|freed| freed == word), "{word}");
        }
    }
}
