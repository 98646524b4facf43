//! Minutes with their unit, where minutes are asked: the answer, whatever was done in them.
//!
//! `pushed pram 25 mins round the park` names one time and nothing that makes it another's: no second number, no wait, no
//! way there and back, nobody else, no condition.

use crate::domain::reply::number::role::amounts::ACTIVITIES;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::{Candidate, Role, candidates};
use crate::domain::reply::number::unit::hours::{in_minutes, tells_hours};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::odd::{THOUSANDS, TIME_OF_DAY};
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// Anywhere in the reply, these make another time of it: a delay, a way, a rest, something to come.
static ANOTHER_TIME: Words = Words::of(
    "late later ago early earlier more less wait waiting waited queue queued queuing queueing left each way ways \
     every per same back between max maximum minimum most least over under away drive driving drove drives bus \
     train taxi tram phone hold sat sitting sit nap kip sleep slept asleep bed lay lying cry crying cried \
     tomorrow next usually normally usual normal used yesterday instead twice thrice both lesson appointment \
     longest record target goal aim recommended advised supposed allowed told said says until till til since from \
     recover recovering needed rest resting rested rehearsal prep car lift oven kettle telly tv film programme \
     call ring rang last week daily average avg find finding get getting ready boil cook cooking stood standing \
     stand doctor doctors nurse gp surgery hospital another extra first second again does count counts took takes \
     come came arrive arrived bench break breaks lunch shift dialysis chemo slot meeting interval sofa settee",
);

/// What is walked, swum or ridden in so many minutes.
const MEASURED_OUT: &[&str] =
    &["mile", "miles", "km", "k", "metres", "m", "steps", "lengths", "laps", "lap", "yards", "lap"];

/// Right before the minutes, these make a time of day or a delay of them.
const AT_WHICH: &[&str] = &[
    "after", "before", "at", "by", "within", "past", "to", "the", "than", "is", "are", "like", "in", "a", "every",
    "another", "or", "of",
];

/// What another number beside the minutes may plainly be: so many miles, when they set out, how old they are.
const BESIDE: &[&str] = &[THOUSANDS, TIME_OF_DAY, "a time or a place", "an age", "a measurement"];

/// The one number with its minutes, where every other plainly counts or times something else.
fn only_minutes(tokens: &[Token<'_>], low: i64, high: i64) -> Option<usize> {
    let minutes = |at: usize| tokens.get(at + 1).is_some_and(|t| t.has(Parts::AMOUNT) && t.text != "times");
    let mut told = (0..tokens.len()).filter(|at| is_numeric(&tokens[*at]) && minutes(*at));
    let (at, None) = (told.next()?, told.next()) else { return None };
    let measured = |c: &Candidate| tokens.get(c.at + 1).is_some_and(|t| MEASURED_OUT.contains(&t.text));
    // `our kid did 3 miles in 25 minutes`
    if let [who, did, ..] = tokens
        && who.raw > 1
        && who.has(Parts::FILLER)
        && ACTIVITIES.contains(did.text)
    {
        return None;
    }
    // `20 mins to 3`
    if tokens.get(at + 2).is_some_and(|t| matches!(t.text, "to" | "past")) && tokens.get(at + 3).is_some_and(is_numeric)
    {
        return None;
    }
    let beside =
        |c: &Candidate| c.at == at || matches!(c.role, Role::Explained(why) if BESIDE.contains(&why) || measured(c));
    candidates(tokens, low, high).iter().all(beside).then_some(at)
}

/// The minutes told, where a reply names one time with its unit and nothing else.
pub fn minutes_told(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let tokens = if tells_hours(tokens) { &in_minutes(tokens)[..] } else { tokens };
    let at = only_minutes(tokens, low, high)?;
    let slipped = tokens[at].digits() > 2 && tokens[at].text.starts_with('0');
    let value = tokens[at].number().filter(|value| !slipped && (low.max(1)..=high).contains(value))?;
    let unit = tokens.get(at + 1).filter(|t| t.has(Parts::AMOUNT) && t.text != "times")?;
    if tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Word && t.has(Parts::UNIT) && t.text != "round")
        || unit.text.is_empty()
    {
        return None;
    }
    // `2 miles in 40 minutes`
    let covered = at > 1 && tokens[at - 1].text == "in" && MEASURED_OUT.contains(&tokens[at - 2].text);
    if at > 0
        && !covered
        && (tokens[at - 1].kind != Kind::Word && !tokens[at - 1].is_break() || AT_WHICH.contains(&tokens[at - 1].text))
    {
        return None;
    }
    // `4000 steps which took me 40 min`
    let took_me = |place: usize| {
        tokens[place].text == "took" && tokens.get(place + 1).is_some_and(|t| matches!(t.text, "me" | "us"))
    };
    // `walked home from Haymarket 35 mins`
    let walked = |place: usize| {
        tokens[place].text == "from" && place < at && matches!(tokens[0].text, "walked" | "cycled" | "jogged")
    };
    let another = |(place, t): (usize, &Token<'_>)| {
        ANOTHER_TIME.contains(t.text) && !took_me(place) && !walked(place)
            || t.kind == Kind::Break('?')
            || matches!(t.kind, Kind::Sign(_))
            || t.has(Parts::TAKES_BACK.with(Parts::MISTAKEN).with(Parts::INSTEAD).with(Parts::WHOLE))
            || t.has(Parts::CALENDAR)
            // A phrase whose words are not seen: `sat on`.
            || t.text.is_empty() && t.has(Parts::ANCHOR) && !t.has(Parts::FRAME.with(Parts::FILLER))
            || !t.has(Parts::FILLER) && t.has(Parts::UNREAL)
            || !t.has(Parts::FILLER.with(Parts::GLUE)) && t.has(Parts::OTHER) && t.text != "dog"
    };
    if tokens.iter().enumerate().any(another) {
        return None;
    }
    // What denies it stands in its own clause: `only managed 10 mins, sauna dont count` denies something else.
    let begins = tokens[..at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let ends = tokens[at..].iter().position(Token::is_break).map_or(tokens.len(), |mark| at + mark);
    let denied = tokens[begins..ends]
        .iter()
        .any(|t| t.has(Parts::NOT.with(Parts::PAST)) && !t.has(Parts::FILLER.with(Parts::GLUE)))
        || tokens[begins..at].iter().any(|t| t.has(Parts::BOUND) && !t.has(Parts::HEDGE));
    (!denied).then(|| Reading {
        meaning: Meaning::Number(value),
        because: format!("they told of {value} minutes, and of no other time"),
    })
}
