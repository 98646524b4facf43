//! The last word of a reply: a closing thought of the person's own that gives the answer, whatever numbers were told
//! before it: `taught 38 years and never gave a ten. id give life a 7`, `mum 2, me 6`, `9 for the tea, 4 for me`.
//!
//! The closing thought states how they are ([`statement`](super::statement)), or every word of it is known and one says that
//! it is their own or concludes what they told. Nothing before it rivals it: no answer that is as much theirs, no condition,
//! no scale turned round.

use crate::domain::language::Language;
use crate::domain::reply::doubt::contradiction::contradicted;
use crate::domain::reply::doubt::elsewhere::against;
use crate::domain::reply::number::another_matter::another_matter;
use crate::domain::reply::number::beside::GIVEN_NUMBERS;
use crate::domain::reply::number::plain::plainly;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::number::role::leading::is_kin;
use crate::domain::reply::number::role::own_thought::{CONDITIONS, QUOTES};
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::{Candidate, Role, candidates};
use crate::domain::reply::number::statement::{gives_a_mark, is_statement, is_then_and_now};
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token, understood};
use crate::domain::reply::{Meaning, Reading};

/// Whose the number is, or that it is told to us.
static OWN: Words = Words::of(
    "i im id ill ive me my mi myself meself mesen masel mysel mine yours score mark answer rating verdict call put actual",
);

/// What else may stand between the beginning of the closing thought and its number.
static LIGHT: Words = Words::of(
    "say saying give giving gie go going feel feeling am be been make made rate reckon think guess stand sit sitting sat \
     standing settle settled plump pick choose come coming got scored in at on a an about around round roughly only just still \
     with wi for to as down it this that thats its things life week today now noo overall honestly really actually probably prob \
     probs maybe perhaps good solid big fair decent wee weak steady comfortable real true honest final proper actual is would wud \
     self own wise mood spirits obviously definitely the of your question scale one like then personally well ok have will can \
     you u us here we are mair more nah no naw",
);

/// What tells that the number is how it is now: enough where every number before it is told of another time.
const NOWS: &[&str] = &["now", "noo", "today", "tday", "tdy", "2day", "here", "currently"];

/// A closing thought may begin with these right after another number: `partner 8 me 4`.
const STARTERS: &[&str] = &["me", "im", "id", "mine", "i", "myself", "mesen", "meself"];

/// A closing thought may begin after these where no mark stands before it.
const JOINTS: &[&str] = &["and", "but", "so", "n", "which"];

/// In a thought with these stands what is as true at another hour.
static PARTS_OF_A_DAY: Words = Words::of(
    "morning mornings afternoon afternoons evening evenings night nights midday teatime bedtime lunchtime dinnertime weekend \
     weekends days sometimes usually normally mostly",
);

/// After these comes what somebody said, or would.
static SAID: Words = Words::of(
    "says said say goes went like told tells thinks reckons you youll ask asked quote provided then wish hope hopefully god",
);

/// A clause that begins with these tells when, or on what condition.
static DATES: Words = Words::of(
    "on at after before by till until with without in during most some sometimes usually normally half come provided fingers \
     please hope hoping no yesterday tomorrow next last mornings nights as see wish dreamt imagine maybe",
);

/// A sentence that begins with these and goes on with `and` tells a condition.
static BIDS: Words = Words::of("give ask catch get let take put bring pour buy add gimme wait see");

/// Words with these parts stand around any number: none tells what it is of.
const UNTELLING: Parts = Parts::FILLER
    .with(Parts::HEDGE)
    .with(Parts::ANCHOR)
    .with(Parts::GLUE)
    .with(Parts::NOW)
    .with(Parts::STATE)
    .with(Parts::AND)
    .with(Parts::SO)
    .with(Parts::ARTICLE)
    .with(Parts::OUT_OF)
    .with(Parts::CORRECT)
    .with(Parts::TIME)
    .with(Parts::CALENDAR)
    .with(Parts::MORNING)
    .with(Parts::UNREAL)
    .with(Parts::NOT);

/// What no closing thought outweighs.
const NOT_PASSED_OVER: &[&str] =
    &[ASKED_BACK, "a correction that is not plain", "they may have the scale the other way up", "another scale"];

/// Where a closing thought stands in the words of a reply.
struct Closing {
    begins: usize,
    /// Its number.
    at: usize,
    /// After its number, and the scale of it.
    ends: usize,
}

/// The number that the reply ends with, if its closing thought is the person's own answer.
pub fn last_word(cut: &[Token<'_>], low: i64, high: i64, language: Language) -> Option<Reading> {
    let Closing { begins, at, ends } = closing_thought(cut, high, language)?;
    let (before, after) = cut.split_at(begins);
    // A fortnight is asked about as a whole.
    if high != 14
        && before.iter().filter(|t| is_number(t, language)).count() == 1
        && is_then_and_now(before, after, at - begins, ends - begins)
        && let Some(value) = after[at - begins].number().or_else(|| number_word(after[at - begins].text, language))
        && (low..=high).contains(&value)
        && stands_last(cut, value, language)
    {
        return Some(Reading {
            meaning: Meaning::Number(value),
            because: format!("they told how it was, and then {value} now"),
        });
    }
    if cut[at..].iter().any(|t| t.kind == Kind::Break('?')) || is_governed(before, after) {
        return None;
    }
    let denies = usize::from(begins > 0 && is_decided(&cut[begins - 1], after));
    let (told, closing) = (understood(before, language), understood(&after[denies..], language));
    let whole = understood(cut, language);
    let earlier = candidates(&told, low, high);
    let numbered = before.iter().any(|t| is_number(t, language) || matches!(t.kind, Kind::Odd(_)));
    let sum = earlier.len() > 1
        && earlier.iter().try_fold(0_i64, |sum, c| sum.checked_add(c.value)) == closing.iter().find_map(Token::number);
    // `15 on the bike then 10 in the pool, so 30` is no sum: what amounts come to is for others to see.
    let added = sum || earlier.len() < 2 || high <= 10 && begins > 0 && !cut[begins - 1].is_sign('=');
    let concluded = begins > 0 && concludes(&cut[begins - 1], after) && added;
    let then = numbered && earlier.iter().all(|c| c.role == Role::Explained("how it was before"));
    let stated = begins > 0 || gives_a_mark(after, at);
    let value = if stated && is_statement(after, at - begins, ends - begins) {
        closing.iter().find_map(Token::number).filter(|value| (low..=high).contains(value))?
    } else if numbered && is_own(after, at - begins, concluded, then) {
        let Meaning::Number(value) = plainly(&closing, low, high).meaning else { return None };
        value
    } else {
        return None;
    };
    let place = whole.iter().rposition(|t| t.number() == Some(value))?;
    let marks = names_a_mark(&closing);
    let rivalled = || earlier.iter().any(|c| marks && is_given_a_mark(&told, c.at) || rivals(&told, c, value, high));
    let stands = (concluded && sum || !rivalled())
        && against(&whole, place, place, true).is_none()
        && (!then || goes_on_with_the_same(&whole, place, low, high))
        && !contradicted(&closing, value, low, high);
    stands.then(|| Reading {
        meaning: Meaning::Number(value),
        because: format!("they ended with {value}, in a thought of its own"),
    })
}

/// Whether nothing in the reply takes back or doubts the number that is told last.
fn stands_last(cut: &[Token<'_>], value: i64, language: Language) -> bool {
    let whole = understood(cut, language);
    let asked = whole.iter().any(|t| t.kind == Kind::Break('?'));
    let place = whole.iter().rposition(|t| t.number() == Some(value));
    !asked && place.is_some_and(|place| against(&whole, place, place, true).is_none())
}

fn is_number(token: &Token<'_>, language: Language) -> bool {
    let word = || number_word(token.text, language).or_else(|| number_word(token.text, Language::ENGLISH));
    token.number().is_some() || token.kind == Kind::Word && word().is_some()
}

/// The thought around the last number, or around the one whose scale that is (`7/10`, `7 out of 10`): it begins after the last
/// mark, after `and`, `but` or `so`, or with `me` right after another number. `me, 5` is one thought.
fn closing_thought(cut: &[Token<'_>], high: i64, language: Language) -> Option<Closing> {
    let is_number = |t: &Token<'_>| is_number(t, language);
    let last = cut.iter().rposition(is_number)?;
    let scale = match &cut[..last] {
        [.., sign] if sign.is_sign('/') => 1,
        [.., out, of] if matches!(out.text, "out" | "oot" | "outta") && matches!(of.text, "of" | "o" | "ae") => 2,
        _ => 0,
    };
    let scaled = (scale > 0).then(|| last.checked_sub(scale + 1)).flatten();
    let scaled = scaled.filter(|at| is_number(&cut[*at]) && cut[last].number().is_none_or(|end| end == high));
    let at = scaled.unwrap_or(last);
    let words = &cut[..at];
    let parts = |t: &Token<'_>| t.is_break() || t.is_sign('-') && !t.glued || t.is_sign('=');
    let starts = |place: usize| {
        // `last month was 3 points now is 6`
        let now = |t: &Token<'_>| matches!(t.text, "now" | "noo");
        place > 0
            && (STARTERS.contains(&words[place].text) && is_number(&words[place - 1])
                || now(&words[place]) && words[place.saturating_sub(2)..place].iter().any(is_number)
                || puts_a_number(words, place))
    };
    let begin = |end: usize| {
        (0..end).rev().find_map(|place| {
            let joint = parts(&words[place]) || JOINTS.contains(&words[place].text);
            joint.then_some(place + 1).or(starts(place).then_some(place))
        })
    };
    let begins = begin(words.len()).unwrap_or(0);
    let led = || {
        let mark = begins.checked_sub(1).filter(|mark| begins == words.len() && words[*mark].text == ",")?;
        let from = begin(mark).filter(|from| *from > 0)?;
        let clause = &words[from..mark];
        ((1..=2).contains(&clause.len()) && STARTERS.contains(&clause[0].text)).then_some(from)
    };
    Some(Closing { begins: led().unwrap_or(begins), at, ends: last + 1 })
}

/// `i done it with my staff | we put 6`, `me and the 4 budgies | give it a 5`: what the clause begins with leads to no number,
/// says nothing for others and asks nothing.
fn puts_a_number(words: &[Token<'_>], place: usize) -> bool {
    let text = |at: usize| words.get(at).map_or("", |t| t.text);
    let clause = || words[..place].iter().rev().take_while(|t| !t.is_break());
    let us = clause().last().is_some_and(|t| matches!(t.text, "me" | "us" | "we" | "i"));
    let gives = |at: usize| matches!(text(at), "put" | "give" | "say" | "score" | "rate");
    // Dictated, with no mark in a long story: `his tea was cold I would put it at 6`.
    let dictated = || {
        clause().count() > 6
            && (text(place) == "id" && gives(place + 1)
                || text(place) == "i" && text(place + 1) == "would" && gives(place + 2))
    };
    let puts = matches!(text(place), "we" | "i") && gives(place + 1) || dictated();
    let give = us
        && matches!(text(place), "give" | "gives" | "gie" | "rate")
        && matches!(text(place + 1), "it" | "this" | "them");
    let always =
        || clause().next().is_some_and(|t| matches!(t.text, "always" | "usually" | "never" | "normally" | "often"));
    (puts || give)
        && !always()
        && !clause().any(|t| SAID.contains(t.text) || CONDITIONS.contains(&t.text) || QUOTES.contains(t.text))
}

/// `so 4`, `two off the top = 8`, `was gonna put 6 but nah 4`: what they come to.
fn concludes(joint: &Token<'_>, closing: &[Token<'_>]) -> bool {
    joint.text == "so" || joint.is_sign('=') || is_decided(joint, closing)
}

/// `but nah 4`
fn is_decided(joint: &Token<'_>, closing: &[Token<'_>]) -> bool {
    joint.text == "but" && closing.first().is_some_and(|t| matches!(t.text, "nah" | "no" | "naw" | "nae"))
}

/// `it was 9 miles, now 6`: what was told of another time was no thing that is counted still.
fn goes_on_with_the_same(whole: &[Token<'_>], place: usize, low: i64, high: i64) -> bool {
    let told = candidates(whole, low, high);
    told.iter().find(|c| c.at == place).is_some_and(|answer| another_matter(whole, &told, answer).is_none())
}

/// Whether every word before the number at `at` is known to lead to an answer, and one of them or of those right after the
/// number says that it is the person's own.
fn is_own(closing: &[Token<'_>], at: usize, concluded: bool, then: bool) -> bool {
    let leads = |t: &Token<'_>| {
        let light = || parts_of(t.text).has(Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW).with(Parts::STATE));
        let known = || OWN.contains(t.text) || LIGHT.contains(t.text) || JOINTS.contains(&t.text) || light();
        t.text == "," || t.kind == Kind::Word && known()
    };
    let to_me =
        matches!(&closing[at + 1..], [by, me, ..] if matches!(by.text, "for" | "from") && OWN.contains(me.text));
    let said = &closing[..at];
    let now = || said.iter().chain(closing.get(at + 1)).any(|t| NOWS.contains(&t.text));
    said.iter().all(leads) && (to_me || concluded || said.iter().any(|t| OWN.contains(t.text)) || then && now())
}

/// Whether a number told before the closing thought may be the answer as well, or tells of another scale than ours.
fn rivals(told: &[Token<'_>], earlier: &Candidate, answer: i64, high: i64) -> bool {
    match earlier.role {
        Role::Answer { .. } => earlier.value != answer && earlier.value <= high && !is_of_a_thing(told, earlier.at),
        Role::Bar(why) => NOT_PASSED_OVER.contains(&why),
        Role::Explained(_) | Role::Unclear(_) => false,
    }
}

/// `pain 8, mood 5`: two things were marked, and one was asked about.
fn names_a_mark(closing: &[Token<'_>]) -> bool {
    closing.iter().any(|t| matches!(t.text, "mood" | "moods" | "health" | "spirits" | "happiness"))
}

/// Whether the number at `at` marks something that one might have asked about as well.
fn is_given_a_mark(told: &[Token<'_>], at: usize) -> bool {
    let clause = told[..at].iter().rev().take_while(|t| !t.is_break());
    clause.into_iter().any(|t| GIVEN_NUMBERS.contains(&t.text.trim_end_matches('s')))
}

/// Whether a word in the clause of the number at `at` tells what it is of: `9 is what i tell mum`, `one lad gave me a twix`.
fn is_of_a_thing(told: &[Token<'_>], at: usize) -> bool {
    let parts = |t: &Token<'_>| t.is_break() || JOINTS.contains(&t.text);
    let begins = told[..at].iter().rposition(parts).map_or(0, |mark| mark + 1);
    let ends = told[at..].iter().position(parts).map_or(told.len(), |mark| at + mark);
    let clause = &told[begins..ends];
    // `mum 2`, `my partner 8`
    let whose = clause.iter().find(|t| !matches!(t.text, "my" | "me" | "our" | "the"));
    if whose.is_some_and(|t| t.kind == Kind::Word && (is_kin(t.text) && !t.has(Parts::GLUE) || is_first_name(t.text))) {
        return true;
    }
    let tells = |t: &Token<'_>| {
        t.kind == Kind::Word && t.raw == 1 && !t.has(UNTELLING) && !OWN.contains(t.text) && !LIGHT.contains(t.text)
    };
    clause.iter().any(tells) && !clause.iter().any(|t| PARTS_OF_A_DAY.contains(t.text))
}

/// Whether what the closing thought goes on with makes it a condition's, another's, or of another time.
fn is_governed(before: &[Token<'_>], closing: &[Token<'_>]) -> bool {
    let begins = before.iter().rposition(Token::ends_sentence).map_or(0, |mark| mark + 1);
    let sentence = &before[begins..];
    let Some((joint, rest)) = sentence.split_last() else { return false };
    let said = sentence.iter().rev().find(|t| !t.is_break()).is_some_and(|t| SAID.contains(t.text));
    // `give me a week and ill be a 7`, `3 pints and id be an 8`
    let joined = matches!(joint.text, "and" | "n");
    let bids = sentence.first().is_some_and(|t| BIDS.contains(t.text));
    let supposed = closing.first().is_some_and(|t| matches!(t.text, "id" | "ill" | "would"));
    let clause = rest.iter().rposition(Token::is_break).map_or(rest, |mark| &rest[mark + 1..]);
    let dated = clause.first().is_some_and(|t| DATES.contains(t.text))
        && !clause.iter().any(|t| parts_of(t.text).has(Parts::NOW) || OWN.contains(t.text));
    said || joined && (bids || supposed) || dated || sentence.iter().any(|t| CONDITIONS.contains(&t.text))
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn nessa_tells_of_many_things_and_then_how_she_is() {
        assert_read(
            0..=10,
            &[
                ("lambing, 19 born, 2 lost, nae sleep. id say 5", 5),
                ("the cows are a nine. i am a two", 2),
                ("9 is what i tell mum, real answer 3", 3),
                ("my bp 140 over 80 and i feel 6", 6),
                ("the last lot used 1 to 5 which threw me. on yours id be 6", 6),
                ("i owe 4 hundred on the gas, so 1", 1),
                ("flat 4b, lift broke again, 6 flights. im a 3", 3),
                ("9 for the tea, 4 for me", 4),
                ("mum 2, me 6", 6),
                ("partner 8 me 5", 5),
                ("me mam would say 8, me, 5", 5),
                ("was gonna put 6 but nah 4", 4),
                ("two off the top = 8", 8),
            ],
            &[
                "6 in the mornings and i feel 3 at night",
                "10 lol. im a 3",
                "if 10 is bad then im an 8",
                "1 is best, so 2",
                "im in at 5, ill be up at 6",
                "turned 70. feel 10",
                "ten but with small letter t, so maybe nine",
                "queue was 9, now 6",
                "me 8 mum 2 i 4",
            ],
        );
    }
}
