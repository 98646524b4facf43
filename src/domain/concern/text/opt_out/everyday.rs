//! Words of everyday things: what may be said beside a clear wish for silence although no construction foresaw it.
//!
//! A word is here only if a short clause of such words cannot matter to anybody's safety or care: gadgets and temper,
//! hobbies and beasts, being well, other services. Deliberately absent are times and conditions, everybody who may be
//! behind it, sight and pain, work and exams (they pass), home, money, and every word that can close a life. It must
//! not know how clauses are put together (`remark.rs`).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::lexicon::{self, QuickHash};
use super::super::spelling;

/// What a word can be in a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Everyday {
    /// Holds a clause together and says nothing by itself.
    Frame,
    /// The same, and makes it a clause: "my mates" alone is whom not to text.
    Verb,
    /// Turns what is said into its opposite.
    Denial,
    /// Cannot matter, whether it is said to be so or not.
    Plain,
    /// Cannot matter unless somebody says it of themselves.
    Temper,
    /// Cannot matter unless it is denied: who is not well, or has no garden any more, should be heard.
    UnlessDenied,
}

/// Whole kinds of the thesaurus that cannot matter unless they are denied.
const HARMLESS_KINDS: &[&str] = &[
    // Out of doors, and what lives there.
    "garden flowers_plants trees veg_fruit farm_animals wild_animals birds",
    // Pastimes.
    "baking football rugby_cricket other_sports exercise cycling fishing telly film_show music instrument
     sing_dance craft art games_puzzles bingo groups_activity volunteering",
    // Being well.
    "health_good good joyful proud busy coping_well recovered all_clear content calm achievement new_job ok_fine
     better",
    // Learning, work and the house.
    "learning college_uni trades jobs_other housework laundry tidying_mess cooking shop hair_beauty clothes diy
     cars tools army older_people ageing",
    // Gadgets and texting, and what is thought of both.
    "phone_object computers social_media texting replying too_many_messages not_interested bored swear surprised
     noise shy confident",
    // The talk of the day.
    "sunny_weather rain_weather snow_weather wind_weather news_politics filler nice_person laugh joke cheering
     greeting thanks please sorry endearment numbers lots enough intensity downtoner uk_places countries languages
     religion party wedding self company certain maybe think decide start try routine treat win",
];

/// Kinds of which no word may stand in a remark, whatever other kind has it too.
const GRAVE_KINDS: &[&str] = &[
    "dying suicide killing ending_it disappear hanging ligature_item jumping highplace danger_place water_place
     drowning railway traffic cutting selfharm blade gun shooting blunt_weapon overdose swallowing tablet poison
     gas suffocating burning electrocution farewell last_words note_letter giving belongings tidy_affairs funeral
     heaven_reunion medicine painkiller antidepressant sleeping_tablet drugs_general heroin_crack stimulants
     cannabis party_drugs drunk alcohol alcoholic",
    // Whoever may be behind it.
    "mother father son daughter child husband wife partner ex_partner sibling grandparent grandchild aunt_uncle
     inlaw family carer he_him she_her police prison court_law landlord gang social_worker neighbour stranger",
    // Harm and fear.
    "hit kick push grab strangle rough_violence bruise threaten control forbid lock_in follow_stalk check_up insult
     shout force sexual_assault sexual steal scam break_things escape refuge trapped secret fighting afraid panic
     anxious safe unsafe",
    // Ills and griefs.
    "pain weak_ill cancer dementia mental_illness hearing_voices hospital surgery_gp operation lonely alone
     hopeless sad crying depressed overwhelmed not_coping numb_empty grieving missing_someone burden worthless
     hated_self insomnia sight_loss breakup miscarriage",
    // Want.
    "hunger no_food cold_home heating meter_energy debt bailiff bills rent_housing eviction homeless benefits
     sanction money poor lost_job wages pawn_sell home move_go come_back transport_lack lack run_out",
    // Other wishes, and other addressees.
    "call_me visiting meeting wrong_number pause complaint asking helping",
    // When, and for how long.
    "soon today tonight tomorrow yesterday weekdays weekend months durations clock_time after_before often
     christmas birthday religious_festival holiday",
];

/// Never in a remark, though a harmless kind may have them: times, ends, other meanings.
const NEVER: &str = "
    if when until unless after before till while whilst during tonight tomorrow today week weeks month months day days
    night nights morning evening weekend monday tuesday wednesday thursday friday saturday sunday soon later then
    next last final finally end ended ending over gone matter matters anyway anyways goodbye bye forever papers sorted
    settled done finished sold rehomed sell gave given giving left leave leaves leaving stay staying
    he she him her his hers who someone somebody nobody anyone people man men woman lad lads boy girl boss
    instead ring rings ringing rang call calls calling phoning visit speak talk talking chat letter letters post
    wrong number different another other else only
    pain hurt hurts hurting sore tablets tablet pills pill meds drink drinks drinking drunk
    money cost costs pay paid bill bills food eat eating home house door keys key bank ticket tickets tea bread
    dead die died dying kill killed peace rest quiet heaven hill hills bridge river lake sea fell fells pass passed
    angel saint star god lord kind caring gentle generous ending stories story note notes scene act band boxing boxed
    drop dropping crash crashed crime thriller horror poker pot rope hang hung shoot shot war strike goat
    tap spin bout dig digging stump bare mad raging rage cross pensions pens pen book books poem poems
    freedom free trouble struck relief survive surviving survived strong stronger holding bear getting by
    raffle numbers caller shower hot heat close boiling melting house-party glory mercy grace
    with like likes liked enjoy enjoys love loves loved loving better best life lives world space waste wasting wasted
    machine machines pump read reads reading see sees seen look looks looking check checks checking watch watches
    if out nearly almost email emails kindness bless blessing respect
    tree trees branch branches log logs oak ash leaf wood woods woodland forest copse roots beam saw axe
    fit fish fishing rod rods reel bait lines hook hooks
    referee keeper offside league match
";

/// Small words that hold a clause together.
const FRAME: &str = "
    i we my me our us it its this that these those they them you your yourselves u ur youse yous
    a an the some any all both each every most more many few plenty enough lots loads lot bit half whole
    of to for in on by from about up off around into as than too so very really just quite pretty well
    say back
    now already again always still ever even here there such own
    and but or because since cos though
    can could will would may
    one two three four five six seven eight nine ten dozen once twice times time
    what how
";

/// Verbs that say nothing by themselves.
const VERBS: &str = "
    am is are been has have do does did doing get gets getting got keep keeps keeping kept
    make makes making made go goes need needs needed use uses using used know
    find finds
";

/// Words by which a clause may begin in the middle of a sentence: of others, such as `at`, nobody can say whether they
/// narrow the wish.
const BEGINNERS: &str =
    "i we my me it this that these those they you your too not no never been got the had am are its";

/// What joins a remark to the wish before or after it.
const JOINERS: &str = "because cos since as and but so though";

/// What may follow a remark within a sentence: whatever else follows may be part of it.
const FOLLOWERS: &str = "
    so and but please thanks sorry cheers ta kindly
    pal mate love pet hun duck dear hen petal babe bro bruv fam mun hinny marra butt bab
    x xx happysign laughing praysign
";

const DENIALS: &str = "not no never cannot none nothing nor neither without hardly";

/// What cannot matter either way.
const PLAIN: &[&str] = &[
    // Gadgets.
    "phone phones mobile mobiles handset telephone telephones screen screens battery charger signal reception inbox
     gadget gadgets technology tech computer computers laptop facebook app apps ipad internet
     wifi keyboard notification notifications volume ringtone nokia iphone android samsung brick memory storage
     beep beeps beeping ping pings pinging buzz buzzes buzzing bleep bleeps bleeping ding dings dinging vibrates
     vibrating chirps clogs clogged clogging jumps jump drains draining drained goes dies flat",
    // Texting, and no head or hands for it.
    "text texts texting texted message messages messaging messaged typing type types spelling reply replies replying
     answer answering answered respond responding thumbs fingers texter talker buttons button fiddly fiddle fussy
     survey surveys questions question questionnaires reminders reminder replies",
    // Other services that text, and other duties.
    "services service dentist optician chemist surgery gp doctors doctor nurse physio council amazon tesco dominos
     delivery deliveries parcels spammers charities charity apps company companies everywhere everybody everyone
     clutter cluttering declutter decluttering detox digital minimalist unplugged simplify simplifying offline
     subscriptions subscription sign signed asked agreed wanted consent consented permission asking",
];

/// Temper at texts, and what is thought of them. Of oneself it is no temper: "i am pointless".
const TEMPER: &str = "
    annoying irritating irritate irritates annoys annoy bother bothers bothering bothered bored boring dull
    tedious pointless useless silly daft stupid ridiculous nonsense rubbish crap shit shite bollocks arse hell
    damn bloody fucking fuckin effing flipping sodding ffs wtf omg jesus christ cringe dry beige lame cheesy
    patronising robotic nosy nosey nuisance pest pests pestering spam spammy spamming harassment hassle faff
    fuss palaver racket interrupt interrupts interrupting interruption disturb disturbs disturbing distract
    distracts distracting distraction nag nagging chase chasing badgering bombarding bombarded overkill
    repetitive constant nonstop relentless endless waste wasting fed sick scunnered nuts bananas bonkers potty
    doolally wick nerves goat bend wall head nut tits thing things stuff business lark jargon cup fan point
    purpose idea offence personal ungrateful rude grumpy grump cranky stubborn busybody weird odd creepy
    automated robot robots bot bots machine machines computerised
";

/// What cannot matter unless it is denied, beside the kinds above.
const UNLESS_DENIED: &str = "
    busy hectic rushed flat-out well fine ok okay grand great good better brilliant champion happy content discharged
    recovered recovering recovery healed mended mending cured improved thriving managing coping settling sorted-out
    lovely helpful useful nice friendly polite cheery cheerful smashing fab fabulous wonderful fantastic amazing
    appreciated appreciate grateful respect bless blessing chuffed made-up sound canny gravy
    group club class classes choir course college university uni studies studying study training gym allotment garden
    gardening knitting bowls darts bingo church mosque chapel temple pilates yoga zumba swimming walking dancing
    football cricket rugby golf tennis band dog dogs puppy cat cats kitten budgie parrot hens sheep cows cattle lambs
    horse horses pigeons bees ferrets grandkids grandbairns twins toddler newborn wedding business
    hobbies hobby craft crafts volunteer volunteering company routine mentor coach counsellor
    therapist retirement retired old older ancient fashioned ninety eighty seventy sixty age private independent
    capable able adult grown intelligent patience attention interest interests interested energy brain
";

/// What the word can be in a remark; nothing if it may not stand in one.
pub fn kind_of(word: &str) -> Option<Everyday> {
    EVERYDAY.kinds.get(word).copied()
}

/// Whether a clause may begin by the word in the middle of a sentence.
pub fn begins_clause(word: &str) -> bool {
    EVERYDAY.beginners.contains(&word)
}

/// Whether the word joins a remark to what stands before it.
pub fn joins(word: &str) -> bool {
    EVERYDAY.joiners.contains(&word)
}

/// Whether the word may follow a remark within its sentence.
pub fn follows(word: &str) -> bool {
    EVERYDAY.followers.contains(&word)
}

struct Table {
    kinds: HashMap<&'static str, Everyday, QuickHash>,
    beginners: Vec<&'static str>,
    joiners: Vec<&'static str>,
    followers: Vec<&'static str>,
}

static EVERYDAY: LazyLock<Table> = LazyLock::new(|| {
    let mut kinds: HashMap<&str, Everyday, QuickHash> = HashMap::default();
    for word in words_of(HARMLESS_KINDS) {
        kinds.insert(word, Everyday::UnlessDenied);
    }
    for word in words_of(GRAVE_KINDS) {
        kinds.remove(word);
    }
    let mut add = |list: &'static str, kind: Everyday| {
        kinds.extend(list.split_whitespace().flat_map(usual).map(|word| (word, kind)));
    };
    add(UNLESS_DENIED, Everyday::UnlessDenied);
    for list in PLAIN {
        add(list, Everyday::Plain);
    }
    add(TEMPER, Everyday::Temper);
    add(FRAME, Everyday::Frame);
    add(VERBS, Everyday::Verb);
    add(DENIALS, Everyday::Denial);
    for word in NEVER.split_whitespace().flat_map(usual) {
        kinds.remove(word);
    }
    let list = |words: &'static str| words.split_whitespace().flat_map(usual).collect();
    Table { kinds, beginners: list(BEGINNERS), joiners: list(JOINERS), followers: list(FOLLOWERS) }
});

/// All words of some kinds of the thesaurus.
fn words_of(kinds: &[&'static str]) -> impl Iterator<Item = &'static &'static str> {
    kinds.iter().flat_map(|kinds| kinds.split_whitespace()).flat_map(lexicon::thesaurus)
}

/// The words by which a message has a word after its spelling was made usual.
fn usual(word: &'static str) -> impl Iterator<Item = &'static str> {
    spelling::usual(word).unwrap_or(word).split(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_is_named_is_in_the_thesaurus() {
        for kind in HARMLESS_KINDS.iter().chain(GRAVE_KINDS).flat_map(|kinds| kinds.split_whitespace()) {
            assert!(!lexicon::thesaurus(kind).is_empty(), "{kind}");
        }
    }
}
