//! What is plainly meant the other way round: praise beside a blow (`thrilled to be evicted`), full marks in irony (`10 🙄`,
//! `oh a glorious 10, the boiler's died`).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::language::Language;
use crate::domain::reply::text::listed::{Bits, Kinds};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

// What a word does in irony.

/// Praise that people pour over what went wrong.
const PRAISES: Bits = 1;
/// A blow that nobody is glad of, however it is praised.
const BLOW: Bits = 1 << 1;
/// What goes wrong by itself, beside the top of a scale: `leaking`, `shingles`.
const MISHAP: Bits = 1 << 2;
/// What may go wrong, where [`WRONG`] is said of it: a boiler, a cat, a hip.
const THING: Bits = 1 << 3;
const WRONG: Bits = 1 << 4;
/// Anywhere in the reply, it is over with, or full marks are given in spite of it.
const AWAY: Bits = 1 << 5;
/// Right before a mishap, it did not happen.
const DENIES: Bits = 1 << 6;
/// Right after a mishap, it is over.
const ENDS: Bits = 1 << 7;
/// Between a thing and what went wrong with it: `the boiler has just died`.
const BETWEEN: Bits = 1 << 8;

/// Words by what they do, mishaps by where they strike: the law and money, work, the body, the house, the road.
static WORDS: Kinds = Kinds::of(&[
    (
        PRAISES,
        "thrilled delighted overjoyed ecstatic moon elated buzzing joy loving love enjoying fabulous fab marvellous wonderful
         fantastic brilliant living dream chuffed lucky blessed superb",
    ),
    (
        BLOW | MISHAP,
        "evicted eviction sacked redundant redundancy burgled robbed mugged dumped bailiffs bailiff sanctioned homeless bankrupt
         scammed divorced fined arrested amputated repossessed foreclosed cremation evicting evict tribunal deported deportation bankruptcy
         burglary foodbank catheter catheters colonoscopy chemo",
    ),
    (
        MISHAP,
        "summons asbo injunction probation arrears overdrawn overdraft skint brassic conned swindled penniless clamped towed
         disconnected
         demoted disciplinary suspended p45
         bedpan bedpans commode colostomy enema shingles sciatica abscess piles haemorrhoids hemorrhoids diarrhoea diarrhea squits
         norovirus covid vomiting puking puked vomited migraine migraines cystitis uti thrush gout nits scabies ulcer ulcers
         ulcerated infected infection sepsis pneumonia seizure seizures dialysis radiotherapy biopsy toothache earache bedsores
         concussion concussed fractured sprained dislocated scalded hospitalised incontinent incontinence verruca lurgy
         flooded flood flooding leak leaking leaked leaks mould mouldy damp rats cockroaches bedbugs asbestos subsidence burst bust
         bost nicked stolen broke broken collapsed conked caved died fleas
         stranded puncture breakdown crashed derailed docked hernia hernias sleepless mouse mice rat vermin",
    ),
    (
        THING,
        "boiler boilers fridge freezer cooker oven washer washing telly tv phone phones car cars van bus
         lift lifts scooter wheelchair stairlift toilet toilets loo drain drains pipe pipes shed fence heating electric leccy
         kettle laptop internet wifi tyre tyres exhaust hearing teeth hip dog dogs cat cats budgie budgies hamster rabbit parrot
         tortoise goldfish guineapig knee back tooth money benefits giro pip wages meter",
    ),
    (
        WRONG,
        "died dead packed gone bust bost broke broken knackered leaking leaks flooded blocked backed fell caved collapsed conked
         exploded blown blew nicked stolen stopped cut escaped limping poorly failed refused smashed snapped sprung overflowing
         overflowed bitten",
    ),
    (
        AWAY,
        "despite though although tho even but fixed mended sorted repaired replaced cleared clear healed cured recovered finished
         finally anyway still after since ago used nearly almost luckily thankfully won beat survived escaped avoided record
         pb duck happy happily glad laughing fast proof yet new",
    ),
    (ENDS, "gone out free done over negative jab jabs vaccine better behind"),
    (DENIES, "not no never without isnt wasnt arent aint"),
    (BETWEEN, "has have had is are was been being just my the a an me our his her all and so well up on come came fell fallen another"),
]);

/// Two words of a mishap, where neither tells it alone; small words may stand between them.
const PAIRS: &[(&str, &str)] = &[
    ("no", "heating heat leccy electric electricity gas hot water money food sleep signal wifi internet"),
    ("lost", "keys purse wallet phone bag job house home teeth dentures glasses voice flat"),
    ("missed", "bus train appointment payment rent last"),
    ("roof", "in down off floor"),
    ("roofs", "in down off floor"),
    ("ceiling", "in down through floor"),
    ("ceilings", "in down through floor"),
    ("burnt", "down"),
    ("caught", "fire"),
    ("had", "fall"),
    ("bad", "fall"),
    ("never", "came showed"),
    ("stuck", "hospital lift bed casualty traffic loo"),
    ("cancer", "back spread terminal"),
    ("cancers", "back spread terminal"),
    ("wife", "left"),
    ("wifes", "left"),
    ("weed", "on"),
    ("peed", "on"),
    ("bed", "pads pad pans sores bugs wetting"),
    ("wet", "bed myself meself mesen pants"),
    ("pissed", "bed myself meself on"),
    ("laid", "off"),
    ("power", "cut off"),
    ("cut", "off"),
    ("food", "bank banks"),
    ("fell", "over down off downstairs out through"),
    ("flat", "tyre tire battery"),
    ("root", "canal"),
    ("kidney", "stones stone infection"),
    ("vets", "bill bills"),
    ("vet", "bill bills"),
    ("court", "date summons order tomorrow"),
    ("parking", "ticket fine tickets"),
    ("speeding", "ticket fine"),
    ("sick", "on in everywhere bucket"),
    ("turned", "down"),
    ("gave", "way out"),
    ("tax", "bill"),
    ("rent", "up"),
    ("electric", "off"),
    ("gas", "off"),
    ("leccy", "off"),
    ("hold", "hours ages"),
    ("down", "loo drain toilet"),
    ("nervous", "breakdown"),
    ("put", "sleep"),
    ("run", "over"),
    ("section", "21"),
    ("final", "demand demands warning notice"),
    ("red", "letter letters bill"),
    ("loan", "shark sharks"),
];

/// What nobody says in earnest of full marks.
const FEIGNED: &[(&str, &str)] = &[
    ("living", "dream"),
    ("oh", "joy"),
    ("lucky", "me"),
    ("just", "peachy dandy"),
    ("arent", "lucky"),
    ("whoop", "de doo"),
    ("woop", "de doo"),
    ("what", "fun treat"),
    ("how", "wonderful marvellous"),
];

/// Pictures of rolled eyes and the like.
const ROLLED_EYES: &str = "🙄😒🙃🤡🫠😑🤦🖕💩🤮🤢";

static PAIRED: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| PAIRS.iter().copied().collect());

fn does(token: &Token<'_>, what: Bits) -> bool {
    token.kind == Kind::Word && WORDS.of_word(token.text) & what != 0
}

/// Whether full marks are given in irony: with rolled eyes, in words that nobody means, or beside a mishap that is not over.
/// `top` where the answer is the top of its scale; without it a scale must be named, as in `ten outta ten, roof's come in`.
pub fn full_marks_in_irony(words: &[Token<'_>], top: bool) -> bool {
    let rolled = |t: &Token<'_>| matches!(t.kind, Kind::Emoji(picture) if ROLLED_EYES.contains(picture));
    let feigned = |at: usize| {
        let seconds = FEIGNED.iter().find(|(first, _)| *first == words[at].text).map(|(_, seconds)| *seconds);
        seconds.is_some_and(|seconds| goes_on_with(words, at, seconds))
    };
    let mishap = || (0..words.len()).any(|at| goes_wrong(words, at)) && !words.iter().any(|t| does(t, AWAY));
    // `aye right 10`
    let doubted =
        || matches!(words, [yes, right, ..] if matches!(yes.text, "aye" | "yeah" | "yeh") && right.text == "right");
    if top {
        doubted() || words.iter().any(rolled) || (0..words.len()).any(feigned) || mishap()
    } else {
        mishap() && tops_its_scale(words)
    }
}

/// Whether one of `seconds` follows the word at `at`, with nothing but small words between.
fn goes_on_with(words: &[Token<'_>], at: usize, seconds: &str) -> bool {
    let small = words[at + 1..].iter().take(2).take_while(|t| does(t, BETWEEN)).count();
    (at + 1..=at + 1 + small).any(|next| {
        words.get(next).is_some_and(|t| t.kind != Kind::Break(',') && seconds.split(' ').any(|second| second == t.text))
    })
}

/// Whether a mishap is told at `at`, and not denied right before: `leaking`, `boiler has packed in`, `lost my keys`.
fn goes_wrong(words: &[Token<'_>], at: usize) -> bool {
    let token = &words[at];
    let wrong = || {
        let told = words[at + 1..].iter().take(4).take_while(|t| t.kind == Kind::Word);
        does(token, THING) && told.take_while(|t| does(t, BETWEEN | WRONG)).any(|t| does(t, WRONG))
    };
    let paired = || PAIRED.get(token.text).is_some_and(|seconds| goes_on_with(words, at, seconds));
    let denied = || words[at.saturating_sub(3)..at].iter().any(|t| does(t, DENIES));
    let over = || words[at + 1..].iter().take(3).take_while(|t| !t.is_break()).any(|t| does(t, ENDS));
    (does(token, MISHAP) && !over() || wrong() || paired()) && !denied()
}

/// Whether full marks are given in full: `10 out of 10`, `ten outta ten`, `5/5`.
pub fn tops_its_scale(words: &[Token<'_>]) -> bool {
    let value = |t: &Token<'_>| t.number().or_else(|| number_word(t.text, Language::ENGLISH));
    let marks = |number: &Token<'_>, end: &Token<'_>| value(number).is_some_and(|of| of >= 5 && value(end) == Some(of));
    words.windows(3).any(|three| {
        (three[1].is_sign('/') || matches!(three[1].text, "outta" | "outa" | "outof")) && marks(&three[0], &three[2])
    }) || words.windows(4).any(|four| four[1].text == "out" && marks(&four[0], &four[3]))
}

/// Whether the words are thrilled at a blow, with nothing that denies or ends it between: not `thrilled im not evicted`.
pub fn glad_of_a_blow(words: &[Token<'_>]) -> bool {
    let Some(blow) = words.iter().position(|t| does(t, BLOW)) else { return false };
    let away = ["not", "no", "never", "nearly", "avoided", "stopped", "without", "escaped", "after", "wasnt", "arent"];
    let before = &words[..blow];
    before.iter().any(|t| does(t, PRAISES)) && !before.iter().any(|t| away.contains(&t.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::number::assert_read;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn kayleigh_is_not_thrilled_to_be_evicted() {
        assert!(glad_of_a_blow(&cut("over the moon. absolutely thrilled to be evicted")));
        assert!(!glad_of_a_blow(&cut("thrilled, not evicted after all")));
        assert!(!glad_of_a_blow(&cut("evicted last year and thrilled with the new flat")));
    }

    #[test]
    fn donna_gives_ten_to_a_day_on_which_nothing_went_right() {
        assert_read(
            0..=10,
            &[
                ("10, had a lovely day", 10),
                ("10! boiler fixed", 10),
                ("ten. no more leaks", 10),
                ("10, fell in love", 10),
                ("10 even with the catheter", 10),
                ("ten, dog is home", 10),
                ("10 got my keys", 10),
                ("10, the bus came on time", 10),
                ("10, my husband came home", 10),
                ("9, boilers on", 9),
                ("6 🙄", 6),
                ("2, boilers died", 2),
            ],
            &[
                "10 🙄",
                "oh a glorious 10, the boilers died and so has the budgie",
                "oh 10, living the dream, up to my elbows in bed pads",
                "absolutely fab, got evicted. ten",
                "10, no hot water",
                "10. the cat has just been sick on my slippers",
                "ten, missed the last bus",
                "10, the roof has come in",
                "10 - the landlord is evicting us",
                "ten, cats weed on the bed again",
                "10 lost my keys and wet the bed",
            ],
        );
    }
}
