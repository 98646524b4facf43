//! A thought that states how the person is, as a number: `health id mark at 40`, `moods an 8`, `ive crept up to a 4`,
//! `rating wise 5`, `7 from us`.
//!
//! What leads to the number is one of few constructions, and every word plays its part there: who, what they do with a
//! number, what of, and how nearly. Nothing follows from a single word, so that a new wording of an old construction needs no
//! rule of its own. It must not know what else stands in the reply.

use crate::domain::language::Language;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::{Bits, Kinds, Words};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

/// The person, who does something with a number.
const I: Bits = 1;
/// The person, who is somewhere.
const I_AM: Bits = 1 << 1;
/// Between the two: `would`, `still`.
const WOULD: Bits = 1 << 2;
/// What is done to give a number: `mark`, `say`.
const GIVE: Bits = 1 << 3;
/// The same, told to whoever writes it down.
const WRITE: Bits = 1 << 4;
/// What is done with a thing to give it a number: `call it`, `make it`.
const CALL: Bits = 1 << 5;
const GO: Bits = 1 << 6;
const WITH: Bits = 1 << 7;
/// What a number is given to: `it`, `life`.
const THING: Bits = 1 << 8;
const MYSELF: Bits = 1 << 9;
/// Between a verb and its number: `at`, `down as`.
const AT: Bits = 1 << 10;
const BE: Bits = 1 << 11;
const ARTICLE: Bits = 1 << 12;
/// How nearly.
const ABOUT: Bits = 1 << 13;
/// How good a number: `solid`, `weak`.
const GOOD: Bits = 1 << 14;
const REACHED: Bits = 1 << 15;
/// How a mood goes from one number to another, and little else does.
const CREPT: Bits = 1 << 16;
const CAME: Bits = 1 << 17;
const UP: Bits = 1 << 18;
const TO: Bits = 1 << 19;
/// What bears a number and nothing else would: `score`, `mood`.
const MARK: Bits = 1 << 20;
/// What may bear any number, unless it is said whose: `current level`.
const LEVEL: Bits = 1 << 21;
const WHOSE: Bits = 1 << 22;
const WISE: Bits = 1 << 23;
const IS: Bits = 1 << 24;
/// What was asked about, and what it is worth: `the group gets`, `this one has earned`.
const THIS: Bits = 1 << 25;
const HAS: Bits = 1 << 26;
const EARNS: Bits = 1 << 27;
const NOW: Bits = 1 << 28;
/// What begins a thought and changes nothing in it.
const LIGHT: Bits = 1 << 29;
/// What may stand behind the number.
const AFTER: Bits = 1 << 30;
const FROM_US: Bits = 1 << 31;
/// After `this` or `last`, a time that is asked about.
const SPAN: Bits = 1 << 32;
/// In a thought of how it was: whatever counts nothing.
const THEN: Bits = 1 << 33;
/// One of these dates it.
const PAST: Bits = 1 << 34;
/// What else may stand around a number that is told as it is now.
const ALSO: Bits = 1 << 35;
/// Begins why it is so.
const WHY: Bits = 1 << 36;
/// What neither thought is given.
const SUPPOSED: Bits = 1 << 37;
/// What is done with a key or a pen to give a number.
const PRESS: Bits = 1 << 38;
/// How somebody is who comes, goes or stays at a number: `ticking over at a`.
const MOVING: Bits = 1 << 39;
const AT_ALL: Bits = 1 << 40;
const WENT: Bits = 1 << 41;
/// `no more than a`
const NO: Bits = 1 << 42;
const MORE: Bits = 1 << 43;
const THAN: Bits = 1 << 44;

const NEARLY: Bits = ARTICLE | ABOUT | GOOD;
const WHAT: Bits = THING | MYSELF;

static WORDS: Kinds = Kinds::of(&[
    (I, "i id ill ive im we ah ahd ahll oi"),
    (I_AM, "im feel feeling feelin ahm oim amma"),
    (WOULD, "would wud will shall should might must could gonna still only just honestly really probably prob maybe perhaps rather now"),
    (GIVE, "say saying give gives giving gie put putting mark marking rate rating score scoring reckon pick choose award"),
    (PRESS, "write writing type typing press pressing click clicking tick ticking select selecting enter entering log logging choose choosing pick picking"),
    (
        MOVING,
        "coming ticking chugging plodding bumbling trundling cruising bobbing floating hovering hanging sitting settling holding
         landing landed running averaging levelling finishing finished",
    ),
    (AT_ALL, "at"),
    (WENT, "went gone going"),
    (NO, "no not nae nothing"),
    (MORE, "more higher better"),
    (THAN, "than"),
    (WRITE, "put stick mark write enter jot pop log record scribble"),
    (CALL, "call calling make making makes made"),
    (GO, "go going settle settling plump plumping opt stick sticking"),
    (WITH, "with wi for"),
    (THING, "it this that things life today health mood week day mine my the whole everything"),
    (MYSELF, "me us myself meself mesen masel mysel"),
    (AT, "at as down for"),
    (BE, "be been at on about around like sat sitting stood hovering hover holding floating stuck round"),
    (ARTICLE, "a an"),
    (ABOUT, "about around roughly only just mere measly bare probably prob probs probly maybe perhaps"),
    (
        GOOD,
        "good solid strong big fair decent wee weak steady comfortable nice clear full cosy low high proud poor shaky wobbly lovely
         reasonable respectable modest generous grudging healthy firm definite tentative rough rock middling",
    ),
    (REACHED, "reached reach"),
    (CREPT, "climbed crept risen slipped perked lifted inched improved recovered dropped dipped sunk"),
    (CAME, "came come got gone went moved crawled fallen fell"),
    (UP, "up down out back in along over on steady"),
    (TO, "to"),
    (MARK, "score mark mood moods scores rating answer verdict feeling spirits happiness satisfaction wellbeing helpfulness morale outlook contentment choice"),
    (LEVEL, "number level figure health"),
    (WHOSE, "my me mi todays current overall this weeks honest real true actual final proper usual own general our"),
    (WISE, "wise"),
    (IS, "is s would be are stands sits comes out in"),
    (THIS, "it its this that thats the group session class course tutor walk day week one time lot"),
    (HAS, "has have had"),
    (EARNS, "get gets getting worth earns earned deserves deserved merits merited"),
    (NOW, "today currently overall present moment minute generally"),
    (LIGHT, "and but so well ok right anyway honestly tbh truthfully still yes aye no oh och um er hmm then also you u ye can may at the though tho these days in"),
    (FROM_US, "from me us myself meself masel"),
    (SPAN, "year month winter summer spring autumn week time term season fortnight one weekend morning"),
    (
        THEN,
        "i im ive me my mood score number the a an at when you u last asked ask before time times all xmas christmas easter new back
         then earlier in first we spoke text texted said put gave give it its this that answer of to from as off out points point about only just be
         started start began previous previously few ago and was were bin been january february march april june july august
         september october november december monday tuesday wednesday thursday friday saturday sunday",
    ),
    (PAST, "was were wor wuz bin been last before ago started began previous previously yesterday morning earlier monday tuesday wednesday thursday friday saturday sunday"),
    (ALSO, "also too again points point mark marks give now put same still its it is im this"),
    (WHY, "wi with since cos because coz thanks and after touch plus bless"),
    (SUPPOSED, "should might must could shall want gonna"),
    (
        AFTER,
        "today now week this the at moment minute present overall then though tho too if im honest being be to fair truthful pushed i
         think reckon guess suppose say told in for how am feel feeling of days these coming walking going heading home since you
         ask asked ye please ta thanks thank love lovey duck pet hun mate pal dear x xx xxx lol or so off anybodys anyones money son bor",
    ),
]);

fn kinds_of(token: &Token<'_>) -> Bits {
    if token.kind == Kind::Word { WORDS.of_word(token.text) } else { 0 }
}

/// Words of one construction, in order.
#[derive(Clone, Copy, Debug)]
enum Step {
    One(Bits),
    /// None, or as many as stand there.
    Any(Bits),
}
use Step::{Any, One};

/// From the beginning of the thought to its number.
const CONSTRUCTIONS: &[&[Step]] = &[
    // `id give life a good`, `health id mark at`
    &[
        Any(LIGHT | NOW),
        Any(WHOSE),
        Any(MARK | LEVEL),
        One(I),
        Any(WOULD),
        One(GIVE),
        Any(TO),
        Any(WHAT),
        Any(AT),
        Any(NEARLY),
    ],
    // `would call myself a`, `im calling it a`, `i make that`
    &[Any(LIGHT | NOW), Any(I), Any(WOULD), One(CALL), One(THING), Any(THING), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I | WOULD), Any(WOULD), One(CALL), One(MYSELF), One(ARTICLE), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(GO), One(WITH), Any(NEARLY)],
    // `i write`, `i would tick a`
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(PRESS), Any(NEARLY)],
    // `ticking over at a`, `im coming in at a`, `went for a`, `im no more than a wee`
    &[Any(LIGHT | NOW), Any(I_AM), One(MOVING), Any(UP), One(AT_ALL), One(ARTICLE), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(WENT), One(WITH), One(ARTICLE), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I_AM), One(NO), One(MORE), One(THAN), One(ARTICLE), Any(NEARLY)],
    // `give it a`
    &[Any(LIGHT | NOW), One(GIVE), One(THING), One(ARTICLE), Any(NEARLY)],
    // `put me down as a`, `you can write`
    &[Any(LIGHT | NOW), One(WRITE), Any(WHAT), Any(AT), Any(NEARLY)],
    // `im still at about a`, `feeling a good`, `id be a`
    &[Any(LIGHT | NOW), One(I_AM), Any(WOULD), Any(BE), One(ARTICLE), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(BE), Any(BE), One(ARTICLE), Any(NEARLY)],
    // `ive reached a`, `ive crept up to`, `i came out a`
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(REACHED), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(CREPT), Any(UP), One(TO), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(I), Any(WOULD), One(CAME), One(UP), Any(TO), One(ARTICLE), Any(NEARLY)],
    // `my moods an`, `rating wise`, `current level`
    &[Any(LIGHT | NOW), Any(WHOSE), Any(THING), One(MARK), Any(WISE), Any(IS), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(WHOSE), Any(WHOSE), One(LEVEL), Any(WISE), Any(IS), Any(NEARLY)],
    &[Any(LIGHT | NOW), One(WHAT), One(WISE), Any(IS), Any(NEARLY)],
    // `the group gets a`, `this time it has earned a`
    &[Any(LIGHT), Any(GIVE), One(THIS), Any(THIS), Any(HAS), One(EARNS), One(ARTICLE), Any(NEARLY)],
    // `marrows get a 9. i get a`
    &[Any(LIGHT), One(I), Any(WOULD), One(EARNS), One(ARTICLE), Any(NEARLY)],
    // `right this minute a solid`
    &[Any(LIGHT | THIS), One(NOW), Any(LIGHT), One(ARTICLE | GOOD), Any(NEARLY)],
];

/// `7 from us`: what leads, and what must follow.
const GIVEN: (&[Step], &[Step]) = (&[Any(LIGHT), Any(NEARLY)], &[One(FROM_US), One(FROM_US), Any(AFTER)]);

/// A statement is short: more words tell something besides.
const MOST_WORDS: usize = 12;

/// Whether a thought that is all of a reply gives its number as a mark: with an article, or a word that nothing else goes with.
pub fn gives_a_mark(thought: &[Token<'_>], at: usize) -> bool {
    let gives = |kind: Bits| thought[..at].iter().any(|t| kinds_of(t) & kind != 0);
    gives(I) && gives(GIVE) && !gives(AT)
        || thought[..at].iter().any(|t| kinds_of(t) & (ARTICLE | PRESS) != 0 || kinds_of(t) & (MARK | I_AM) == MARK)
}

/// Whether the thought around the number at `at` states how the person is. `ends` is the place after the number and its scale.
pub fn is_statement(thought: &[Token<'_>], at: usize, ends: usize) -> bool {
    let (lead, rest) = (&thought[..at], &thought[ends..]);
    let follows = rest.iter().position(|t| matches!(t.kind, Kind::Break(_) | Kind::Emoji(_))).unwrap_or(rest.len());
    let rest = &rest[..follows];
    if lead.len().max(rest.len()) > MOST_WORDS {
        return false;
    }
    let stated = || CONSTRUCTIONS.iter().any(|steps| matches(steps, lead));
    matches(&[Any(AFTER)], rest) && stated() || matches(GIVEN.0, lead) && matches(GIVEN.1, rest)
}

/// Whether `then` tells nothing but what number it was, and the thought around the number at `at` nothing but what it is now:
/// `was a 4 when you last asked. up to 6 now`, `last year 5, this year 2`. Every word of both is known, and dates them.
pub fn is_then_and_now(then: &[Token<'_>], thought: &[Token<'_>], at: usize, ends: usize) -> bool {
    let word = |t: &&Token<'_>| t.kind == Kind::Word && number_word(t.text, Language::ENGLISH).is_none();
    let spoken = || then.iter().filter(word);
    let plain =
        then.iter().all(|t| t.kind == Kind::Word || t.is_break() && !matches!(t.text, "?") || t.number().is_some());
    let dated = plain
        && spoken().any(|t| kinds_of(t) & PAST != 0)
        && spoken().all(|t| kinds_of(t) & (THEN | PAST | SPAN | NEARLY | NOW) != 0 && kinds_of(t) & SUPPOSED == 0);
    let (lead, rest) = (&thought[..at], &thought[ends..]);
    let known = NOW
        | LIGHT
        | THIS
        | SPAN
        | I
        | I_AM
        | IS
        | GIVE
        | BE
        | HAS
        | AT
        | UP
        | TO
        | CREPT
        | CAME
        | NEARLY
        | MARK
        | WHOSE
        | ALSO;
    let told = lead.iter().all(|t| t.text == "," || kinds_of(t) & known != 0 && kinds_of(t) & SUPPOSED == 0);
    let clause = rest.iter().position(|t| !matches!(t.kind, Kind::Word)).unwrap_or(rest.len());
    let light = rest[..clause]
        .iter()
        .take_while(|t| {
            (kinds_of(t) & (AFTER | ALSO | SPAN) != 0 || parts_of(t.text).has(Parts::FILLER)) && kinds_of(t) & WHY == 0
        })
        .count();
    let goes_on = rest[..clause].get(light).is_none_or(|t| kinds_of(t) & WHY != 0);
    let spans = |two: &[Token<'_>]| two[0].text == "this" && kinds_of(&two[1]) & SPAN != 0;
    let arrives = |two: &[Token<'_>]| kinds_of(&two[0]) & UP != 0 && two[1].text == "to";
    let is_now =
        lead.iter().chain(&rest[..light]).any(|t| kinds_of(t) & NOW != 0 || matches!(t.text, "now" | "noo" | "here"))
            || lead.windows(2).chain(rest[..light].windows(2)).any(|two| spans(two) || arrives(two));
    dated && told && goes_on && is_now || was_before_and_is_now(then, lead, rest)
}

/// What is eaten, taken or done in a day, and measured before and after.
static OF_A_DAY: Words =
    Words::of("dinner lunch tea breakfast bed work food meal meals tablets tablet pills insulin walk bath");

/// `before husband die 9. now 3`, `before job 2. now with job 7`, `last week 3. now 5 better`: two short sentences, the first
/// of them dated and closed by its mark, the second begun with `now`, whatever came between.
fn was_before_and_is_now(then: &[Token<'_>], lead: &[Token<'_>], rest: &[Token<'_>]) -> bool {
    let [first, between @ .., number, mark] = then else { return false };
    let away = Parts::UNIT.with(Parts::LABEL).with(Parts::NOT).with(Parts::UNREAL);
    let told = |t: &Token<'_>| {
        let counted =
            parts_of(t.text).has(away) || t.text.len() > 3 && t.text.ends_with('s') || OF_A_DAY.contains(t.text);
        t.kind == Kind::Word && (kinds_of(t) & SPAN != 0 || !counted)
    };
    let value = number.number().or_else(|| number_word(number.text, Language::ENGLISH));
    let [now, why @ ..] = lead else { return false };
    let closes = |t: &Token<'_>| t.is_break() || matches!(t.kind, Kind::Emoji(_)) || kinds_of(t) & (AFTER | MORE) != 0;
    matches!(first.text, "before" | "b4" | "last")
        && mark.ends_sentence()
        && !between.is_empty()
        && value.is_some_and(|value| value <= 10)
        && matches!(now.text, "now" | "noo")
        && why.len() < 4
        && between.iter().chain(why).all(told)
        && rest.iter().all(closes)
}

/// Whether the words are a construction from the first to the last.
fn matches(steps: &[Step], words: &[Token<'_>]) -> bool {
    match steps {
        [] => words.is_empty(),
        [One(kinds), steps @ ..] => {
            words.split_first().is_some_and(|(word, words)| kinds_of(word) & kinds != 0 && matches(steps, words))
        }
        [Any(kinds), rest @ ..] => {
            matches(rest, words)
                || words.split_first().is_some_and(|(word, words)| kinds_of(word) & kinds != 0 && matches(steps, words))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn jean_talks_of_her_day_and_says_in_many_ways_how_it_was() {
        assert_read(
            0..=10,
            &[
                ("never slept, up at 3 with the dog. moods an 8", 8),
                ("ticking over at a 7", 7),
                ("im tired but ok, i write 6", 6),
                ("its getting a 7 off me", 7),
                ("im no more than a wee 2", 2),
                ("had 2 loads of washing out, ive crept up to a 4", 4),
                ("tea with the girls from number 3. rating wise 5", 5),
                ("rents gone up £90, would call myself a 3", 3),
                ("we won 3 nil, 7 from us", 7),
                ("was a 4 when you last asked. up to 6 now", 6),
                ("last year 5, this year 2", 2),
                ("before husband die 9. now 3", 3),
                ("before job 2. now with job 7.", 7),
                ("marrows get a 9. i get a 5.", 5),
                ("bin a 2 all winter, now 4 wi the light nights", 4),
                ("me and the 4 budgies give it a 5", 5),
                ("i done it with my staff we put 6", 6),
                ("4 in the queue again but this time it has earned a 6", 6),
            ],
            &[
                "give me a week and ill be a 7",
                "3 pints and id be an 8",
                "pain 8, mood 5",
                "on a good day, im a 9 or so",
                "back by 9, call me at 5",
                "bus at 3, put the oven on at 5",
                "was 20 a day, down to 6",
                "before covid friends 9. now 3",
                "last month 2 falls, this month 3",
                "was a 4, want to be a 6 now",
                "was a 4, up to 6?",
                "if i put 6",
                "ticking over at a 4 year low",
                "coming in at a 6 last week",
                "i write 6 letters",
            ],
        );
    }
}
