//! What part each number of a reply plays.
//!
//! A number is an answer only with a licence on both sides: to its left a clause's beginning or words that lead to
//! an answer (`I'd say a`), to its right a clause's end or words that may follow one (`but`, `thanks`, `today`).
//! Whatever else stands there makes it a count, a time, somebody else's, a wish, or not plain.

pub mod addressed;
pub mod after_article;
pub mod amounts;
pub mod follow;
pub mod idioms;
pub mod lead;
pub mod leading;
pub mod marks;
pub mod new_thought;
pub mod one;
pub mod own_thought;
pub mod question;
pub mod right_after;
pub mod scale;
pub mod told;

use crate::domain::reply::number::role::amounts::ACTIVITIES;
use crate::domain::reply::number::role::follow::{Follow, follow};
use crate::domain::reply::number::role::lead::{Lead, lead};
use crate::domain::reply::number::role::marks::{is_numeric, marks};
use crate::domain::reply::number::role::question::{ASKED_BACK, in_question};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// The part a number plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Could be the answer; strong where words or a scale say so.
    Answer { strong: bool },
    /// Has another plain part, such as a time.
    Explained(&'static str),
    /// Could be anything: a weak answer beside it is not taken.
    Unclear(&'static str),
    /// No answer is taken while this stands in the reply.
    Bar(&'static str),
}

/// Why `5 6` is no plain 6.
pub const SAME_BREATH: &str = "another number stands before it in the same breath";

/// Why `number 10 never answers` is no answer.
pub const NUMBER_OF_A_THING: &str = "it may be the number of a thing";

/// A number and its part.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub at: usize,
    pub value: i64,
    pub role: Role,
    /// It takes back the number before it, or everything before it.
    pub takes_back: TakesBack,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakesBack {
    Nothing,
    LastNumber,
    Everything,
}

/// Every number of the reply, in order.
pub fn candidates(tokens: &[Token<'_>], low: i64, high: i64) -> Vec<Candidate> {
    let marks = marks(tokens, low, high);
    let mut found: Vec<Candidate> = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| is_numeric(token)) {
        let value = token.number().unwrap_or(i64::MIN);
        let previous = found.last().map(|candidate| candidate.at);
        let lead = lead(tokens, at, previous, high);
        let takes_back = takes_back(tokens, at, previous, &lead);
        let lead = after_explained(tokens, at, found.last(), lead, high > 10);
        let echoed = found
            .last()
            .filter(|last| last.value == value && value != i64::MIN && lead == Lead::AfterNumber)
            .filter(|_| {
                let light = Parts::FILLER.with(Parts::NOW).with(Parts::AND).with(Parts::OUT_OF).with(Parts::CORRECT);
                let next = tokens[at + 1..].iter().find(|t| t.text != ")");
                next.is_none_or(|t| t.kind != Kind::Word || t.has(light))
            })
            .map(|last| last.role);
        // `before stroke 10. 10.`: said once more, it is still how it was.
        let past = Role::Explained("how it was before");
        let again = found.last().filter(|last| {
            last.role == past && last.value == value && tokens[last.at + 1..at].iter().all(Token::is_break)
        });
        let same = again.filter(|_| !tokens.get(at + 1).is_some_and(|t| t.has(Parts::NOW))).map(|last| last.role);
        let echoed = echoed.filter(|role| matches!(role, Role::Answer { .. }));
        let role = match marks.roles[at].or(echoed).or(same) {
            Some(role) => role,
            None => role_of(tokens, at, high, marks.scale_end[at], &lead, takes_back),
        };
        // `he put 4 but meant 9`: both are his.
        let theirs = found.last().filter(|last| {
            matches!(last.role, Role::Explained("somebody else's"))
                && tokens[last.at + 1..at].iter().any(|t| t.text == "meant")
        });
        let role = theirs.map_or(role, |last| last.role);
        let role = if let (Role::Answer { .. } | Role::Bar(ASKED_BACK), Some(role)) =
            (role, in_question(tokens, at, marks.scale_end[at], low, high))
        {
            role
        } else {
            role
        };
        found.push(Candidate { at, value, role, takes_back });
    }
    found
}

/// `last week 3 this week 6`: after a number with another plain part, `this week` or `I'm` begins afresh.
fn after_explained(tokens: &[Token<'_>], at: usize, last: Option<&Candidate>, lead: Lead, amounts: bool) -> Lead {
    let wished = |role: &Role| *role == Role::Explained("how it would be, not how it is");
    // `if it had been yesterday id have said 2, today 6`; not `if the bus comes, 3 of us, im a 9`
    let began_with_if = (tokens[0].has(Parts::CONDITION) || matches!(tokens[0].text, "if" | "when" | "unless"))
        && last.is_some_and(|last| wished(&last.role));
    let turned = last.is_some_and(|last| {
        let between = tokens[last.at + 1..at].iter();
        began_with_if
            && between.clone().any(|t| t.has(Parts::NOW.with(Parts::SO)) || matches!(t.text, "but" | "though"))
    });
    if turned && matches!(lead, Lead::No(role) if wished(&role)) {
        return Lead::Framed;
    }
    if began_with_if && !turned {
        return Lead::No(Role::Explained("how it would be, not how it is"));
    }
    let afresh = last.is_some_and(|last| {
        matches!(last.role, Role::Explained(_))
            && (tokens[last.at + 1..at].iter().any(|t| {
                t.has(Parts::NOW.with(Parts::ANCHOR).with(Parts::SO)) || amounts && ACTIVITIES.contains(t.text)
            }) || tokens.get(at + 1).is_some_and(|t| t.has(Parts::NOW)))
    });
    // `went out at 10.15 for 20 minutes`
    let lasted = amounts
        && at > 0
        && tokens[at - 1].text == "for"
        && last.is_some_and(|last| matches!(last.role, Role::Explained(_)))
        && tokens.get(at + 1).is_some_and(|t| t.has(Parts::AMOUNT));
    let afresh = afresh || lasted;
    // `5 yesterday 6 today`: the word of the past is the first number's.
    let parted = at > 1
        && is_numeric(&tokens[at - 2])
        && tokens[at - 1].has(Parts::PAST)
        && tokens.get(at + 1).is_some_and(|t| t.has(Parts::NOW) || t.text == "this");
    if lead == Lead::AfterNumber && afresh || parted { Lead::Framed } else { lead }
}

/// Right after a number and before a new answer, these take it back: `3, no actually I went out so I'll say 4`.
const STOPS_SHORT: &[&str] = &["wait", "actually", "oops", "whoops"];

fn takes_back(tokens: &[Token<'_>], at: usize, previous: Option<usize>, lead: &Lead) -> TakesBack {
    let Some(previous) = previous else { return TakesBack::Nothing };
    if *lead == Lead::Instead {
        return TakesBack::Everything;
    }
    let between = &tokens[previous + 1..at];
    let light = Parts::CORRECT
        .with(Parts::FILLER)
        .with(Parts::GLUE)
        .with(Parts::ANCHOR)
        .with(Parts::HEDGE)
        .with(Parts::ARTICLE)
        .with(Parts::INSTEAD)
        .with(Parts::TAKES_BACK);
    let all_light = between.iter().all(|t| {
        t.kind != Kind::Break('?')
            && (t.is_break() || t.is_sign('-') || t.kind == Kind::Word && t.has(light) && t.text != "not")
    });
    let marked = between
        .iter()
        .any(|t| t.has(Parts::CORRECT.with(Parts::INSTEAD).with(Parts::TAKES_BACK)) && !matches!(t.text, "on"));
    let mut spoken = between.iter().filter(|t| !t.is_break());
    let (first, second) = (spoken.next(), spoken.next());
    let halts = |t: Option<&Token<'_>>| {
        t.is_some_and(|t| STOPS_SHORT.contains(&t.text) || t.has(Parts::TAKES_BACK.with(Parts::INSTEAD)))
    };
    let stopped = halts(first)
        || first.is_some_and(|t| matches!(t.text, "no" | "nah" | "sorry" | "oh" | "ah" | "but")) && halts(second);
    let no_more = between.iter().all(|t| t.kind != Kind::Break('?'));
    // `put 7 but meant 3`
    let meant = between.len() <= 4
        && no_more
        && between.last().is_some_and(|t| t.text == "meant" || t.has(Parts::INSTEAD) && t.raw == 2)
        && !tokens[..previous].iter().rev().take(3).any(|t| t.has(Parts::OTHER))
        && between.first().is_some_and(|t| matches!(t.text, "but" | "when" | "and" | "there" | "," | "."));
    if meant || all_light && marked || stopped && no_more && matches!(lead, Lead::Framed | Lead::Bare) {
        TakesBack::LastNumber
    } else {
        TakesBack::Nothing
    }
}

fn role_of(
    tokens: &[Token<'_>],
    at: usize,
    high: i64,
    scale_end: Option<usize>,
    lead: &Lead,
    takes_back: TakesBack,
) -> Role {
    if tokens[at].number().is_some_and(|v| v > high) && is_age(tokens, at) {
        return Role::Explained("an age");
    }
    // `since the pit shut in 85`
    let dated = at > 0 && matches!(tokens[at - 1].text, "in" | "since");
    if high <= 10 && dated && tokens[at].number().is_some_and(|year| (40..100).contains(&year) || year > 1900) {
        return Role::Explained("a year");
    }
    let framed = matches!(lead, Lead::Framed | Lead::Hedged | Lead::Instead);
    let said_so =
        tokens.get(at + 1).is_some_and(|t| t.text == "is") && tokens.get(at + 2).is_some_and(|t| t.text == "my");
    match lead {
        Lead::No(Role::Unclear(_)) if said_so && at > 0 && matches!(tokens[at - 1].text, "and" | "but") => {
            return Role::Answer { strong: true };
        }
        Lead::No(Role::Unclear(why)) => {
            let after = scale_end.map_or(at + 1, |end| end + 1);
            return match follow(tokens, at, after, high, false, false) {
                Follow::Is(role @ Role::Explained(_)) => role,
                _ => Role::Unclear(why),
            };
        }
        Lead::No(role) => return *role,
        Lead::AfterNumber if takes_back == TakesBack::Nothing && !after_scale(tokens, at, high) => {
            return Role::Unclear(SAME_BREATH);
        }
        _ => {}
    }
    if high > 10 && is_age(tokens, at) {
        return Role::Explained("an age");
    }
    if tokens[at].text == "one" && tokens[at].raw == 1 && scale_end.is_none() && !is_plain_one(tokens, at) {
        return Role::Unclear("`one` in another sense");
    }
    let after = scale_end.map_or(at + 1, |end| end + 1);
    match follow(tokens, at, after, high, framed, scale_end.is_some()) {
        Follow::Ends => Role::Answer {
            strong: scale_end.is_some() || matches!(lead, Lead::Framed | Lead::Instead) || alone(tokens, at, after),
        },
        Follow::GoesOn if numbered_thing(tokens, at) => Role::Unclear(NUMBER_OF_A_THING),
        Follow::GoesOn => Role::Answer { strong: scale_end.is_some() || matches!(lead, Lead::Framed | Lead::Instead) },
        Follow::Is(role) => role,
    }
}

/// Right before `one`, these make a number of it.
static BEFORE_ONE: Words = Words::of("say number just only about maybe option im its is then probably put");

/// `one`, `a one`, `I'd say one`; not `the wrong one`, `one of those`.
fn is_plain_one(tokens: &[Token<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let led = before.is_none_or(|b| {
        b.is_break() || b.has(Parts::ARTICLE) || b.raw > 1 && b.has(Parts::ANCHOR) || BEFORE_ONE.contains(b.text)
    });
    led && tokens.get(at + 1).is_none_or(|next| {
        next.is_break() || matches!(next.text, "star" | "stars") || next.has(Parts::FILLER.with(Parts::NOW))
    })
}

/// `number 10 never answers`, not `number 4 today`.
fn numbered_thing(tokens: &[Token<'_>], at: usize) -> bool {
    let begins = at.checked_sub(2).is_none_or(|b| tokens[b].is_break());
    begins
        && at > 0
        && matches!(tokens[at - 1].text, "number" | "no" | "nr")
        && tokens.get(at + 1).is_some_and(|t| !t.has(Parts::NOW.with(Parts::AND).with(Parts::FILLER)))
}

/// `1 to 10 id say 6`: the number before it is the quoted scale.
fn after_scale(tokens: &[Token<'_>], at: usize, high: i64) -> bool {
    tokens[..at].iter().rev().find(|t| is_numeric(t)).is_some_and(|t| t.number() == Some(high))
        && tokens[..at].iter().rev().take(12).any(|t| t.has(Parts::RANGE) || t.is_sign('-') || t.has(Parts::OUT_OF))
}

fn is_age(tokens: &[Token<'_>], at: usize) -> bool {
    let words: Vec<&str> = tokens[..at].iter().rev().take(2).map(|t| t.text).collect();
    matches!(
        words.as_slice(),
        ["im" | "am" | "aged" | "age" | "turned" | "turning" | "at", ..]
            | ["only" | "nearly" | "now" | "just", "im" | "am"]
            | ["be" | "is", "i" | "man", ..]
    )
}

/// The number makes a sentence of its own.
fn alone(tokens: &[Token<'_>], at: usize, after: usize) -> bool {
    // `me? a calm 7`
    let colours = |t: &&Token<'_>| {
        t.kind == Kind::Word
            && (t.has(Parts::ARTICLE.with(Parts::HEDGE).with(Parts::STATE)) || t.parts.is_empty())
            && !t.has(Parts::BOUND)
    };
    let coloured = tokens[..at].iter().rev().take_while(colours).count();
    let articled = tokens[at - coloured..at].iter().any(|t| t.has(Parts::ARTICLE));
    let begun = if articled { at - coloured } else { at };
    let begins = begun.checked_sub(1).is_none_or(|before| {
        tokens[before].ends_sentence()
            || articled && (tokens[before].text == "," || tokens[before].text == "otherwise")
            || matches!(tokens[before].kind, Kind::Emoji(_) | Kind::Break('"'))
    });
    let ends = tokens[after.min(tokens.len())..]
        .iter()
        .find(|t| !t.has(Parts::FILLER))
        .is_none_or(|t| t.ends_sentence() || matches!(t.kind, Kind::Emoji(_)));
    begins && ends
}
