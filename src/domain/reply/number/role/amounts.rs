//! Minutes and other amounts: what they were spent on, where, and whether that is what was asked.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::follow::Follow;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// What an amount was spent on.
pub static ACTIVITIES: Words =
    Words::of("walked walk did done managed manage managing spent exercised swam cycled jogged went been hit");

/// After minutes, these make a time of them.
pub const AFTER_A_TIME: &[&str] = &[
    "late", "away", "early", "ago", "later", "twice", "each", "there", "back", "more", "left", "from", "drive", "wait",
];

/// Where and how an amount was spent.
pub static ALONG: Words = Words::of(
    "on in with w wi wiv round along walking walk outside to up at down around of by pushing dancing swimming \
     cycling jogging gardening stretching strolling plodding pottering exercising",
);

/// `45 tabbing round the res`, `10 round the block`: what was done in the minutes, or where.
pub fn is_done_along(tokens: &[Token<'_>], here: usize) -> bool {
    let (token, next) = (&tokens[here], tokens.get(here + 1));
    let round = matches!(token.text, "round" | "roon" | "roun" | "around")
        && next.is_some_and(|n| matches!(n.text, "the" | "my" | "our" | "me" | "and"));
    // `48 according to my watch`; not `15 according to nobody`
    let measured =
        token.text == "according" && tokens.get(here + 2).is_some_and(|t| !matches!(t.text, "nobody" | "noone"));
    measured
        || round
        || token.parts.is_empty()
            && token.text.len() > 5
            && (token.text.ends_with("ing") || token.text.ends_with("in") && !IN_IN.contains(token.text))
            && !AT_REST
                .split(' ')
                .any(|rest| rest.strip_suffix(if token.text.ends_with('g') { "" } else { "g" }) == Some(token.text))
}

/// Words in `in` that are no verbs: `40 diggin taties` is spent, `2 aspirin` are swallowed.
static IN_IN: Words = Words::of(
    "aspirin again within cousin mountain curtain certain captain muffin napkin villain penguin robin margin \
     virgin pumpkin bargain insulin vitamin statin ventolin warfarin metformin ramadin gherkin dolphin coffin \
     violin assassin bobbin toboggin",
);

/// What is done while nothing that was asked about is; and what is no verb.
const AT_REST: &str = "waiting queuing queueing driving sitting lying resting sleeping standing napping meeting wedding viewing missing evening morning building remaining outstanding parking snoozing \
    dozing talking chatting watching reading hoovering costing earning losing smoking shouting swearing arguing moaning ringing phoning worrying thinking nothing drinking according";

/// Unlisted words that count on, or tell which: they colour nothing.
const COUNTS_ON: &str = "further extra spare additional final fixed total single separate different certain possible";

/// Whether a word counts on, or tells which.
pub fn counts_on(word: &str) -> bool {
    COUNTS_ON.split(' ').any(|one| one == word)
}

/// A word that colours the unit after it, and counts on nothing: `slow minutes`, not `extra minutes`.
pub fn is_coloured(tokens: &[Token<'_>], here: usize) -> bool {
    let unit = |t: &Token<'_>| t.has(Parts::AMOUNT) || matches!(t.text, "hours" | "hrs");
    tokens[here].parts.is_empty()
        && tokens[here].text.len() > 3
        && tokens.get(here + 1).is_some_and(unit)
        && !counts_on(tokens[here].text)
}

/// What minutes may be spent on that nobody asked about.
const IDLE: &[&str] = &[
    "waiting", "sitting", "queuing", "queueing", "crying", "telly", "tv", "sleep", "sleeping", "rest", "resting",
    "hold", "worry", "worrying", "staring", "being", "standing", "my", "the", "lying", "nothing", "your", "adverts",
    "music", "silence",
];

/// Where minutes pass that nobody asked about, and what they are needed for.
const IDLE_AT: &[&str] = &[
    "hold", "phone", "bus", "train", "bench", "sofa", "settee", "couch", "computer", "loo", "toilet", "surgery",
    "hospital", "meter", "telly", "tv", "get", "find", "recover", "reach", "calm", "wake", "boil", "answer", "queue",
    "bed", "car", "traffic", "bath", "ipad", "internet", "facebook", "laptop",
];

/// Where a number without `minutes` may have been walked: `20 round the park`; not `20 on the meter`.
static ON_FOOT: Words = Words::of(
    "park garden road street block field fields canal river beach woods wood lane hill hills treadmill bike dog \
     dogs town shop shops village estate allotment church corner house gym pool class group wife husband friend \
     mate neighbour daughter son kids grandkids bairns baby pram seafront prom front path track yard close \
     harbour lake moor school stairs all today own frame stick sticks rollator air rain sun legs feet foot and",
);

/// `the`, `my`, `a nice`: what may stand before the place.
fn is_the(token: &Token<'_>) -> bool {
    token.kind == Kind::Word
        && (token.has(Parts::ARTICLE) || matches!(token.text, "the" | "my" | "me" | "our" | "their" | "his" | "her"))
        || ALONG.contains(token.text)
}

/// Whether a bare number of minutes was plainly walked: somebody walked or did it, or it was round the park.
pub fn on_foot(tokens: &[Token<'_>], at: usize, here: usize) -> bool {
    let did = tokens[..at]
        .iter()
        .rev()
        .take(3)
        .any(|t| ACTIVITIES.contains(t.text) && !matches!(t.text, "spent" | "been" | "went"));
    let place = tokens[here..].iter().find(|t| !is_the(t));
    did || place.is_none_or(|t| ON_FOOT.contains(t.text) || t.is_break() && t.text != "?")
}

/// What takes the number back, or tells how its minutes were spent.
pub fn spoiled(tokens: &[Token<'_>], here: usize, measured: bool) -> Option<Follow> {
    let (token, next) = (&tokens[here], tokens.get(here + 1));
    let has = |parts| token.has(parts);
    if has(Parts::MISTAKEN) {
        return Some(Follow::Is(Role::Explained("taken back")));
    }
    if has(Parts::TAKES_BACK) {
        return Some(Follow::GoesOn);
    }
    if measured && token.text == "of" && next.is_some_and(|n| IDLE.contains(&n.text)) {
        return Some(Follow::Is(Role::Explained("a time, not an amount of what was asked")));
    }
    if measured && ALONG.contains(token.text) && !next.is_some_and(is_numeric) {
        let idle = tokens[here + 1..].iter().find(|t| !is_the(t)).is_some_and(|t| IDLE_AT.contains(&t.text));
        let away = next.is_some_and(|n| AFTER_A_TIME.contains(&n.text) && n.text != "there" && n.text != "back");
        return Some(if idle || away {
            Follow::Is(Role::Explained("a time, not an amount of what was asked"))
        } else {
            Follow::GoesOn
        });
    }
    None
}
