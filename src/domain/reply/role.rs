//! What part each number of a reply plays.
//!
//! A number is an answer only with a licence on both sides: to its left a clause's beginning or words that lead to
//! an answer (`I'd say a`), to its right a clause's end or words that may follow one (`but`, `thanks`, `today`).
//! Whatever else stands there makes it a count, a time, somebody else's, a wish, or not plain.

use crate::domain::reply::follow::{Follow, follow};
use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::marks::{is_numeric, marks};
use crate::domain::reply::token::{Kind, Token};

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
        let lead = lead(tokens, at, previous, high > 10);
        let takes_back = takes_back(tokens, at, previous, &lead);
        let lead = after_explained(tokens, at, found.last(), lead);
        let echoed = found
            .last()
            .filter(|last| last.value == value && value != i64::MIN && lead == Lead::AfterNumber)
            .map(|last| last.role);
        let role = match marks.roles[at].or(echoed.filter(|role| matches!(role, Role::Answer { .. }))) {
            Some(role) => role,
            None => role_of(tokens, at, high, marks.scale_end[at], &lead, takes_back),
        };
        let role = if let (Role::Answer { .. }, Some(role)) =
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
fn after_explained(tokens: &[Token<'_>], at: usize, last: Option<&Candidate>, lead: Lead) -> Lead {
    let afresh = last.is_some_and(|last| {
        matches!(last.role, Role::Explained(_))
            && tokens[last.at + 1..at].iter().any(|t| t.has(Parts::NOW.with(Parts::ANCHOR).with(Parts::SO)))
    });
    if lead == Lead::AfterNumber && afresh { Lead::Framed } else { lead }
}

/// After `a bit`, these tell a state and lead to an answer.
const CHANGES: &[&str] = &["better", "worse"];

/// Words after which the answer's own clause begins.
const BEGINNERS: &[&str] =
    &["so", "then", "but", "and", "n", "cos", "because", "coz", "therefore", "thus", "hence", "though", "tho"];

/// What an amount was spent on.
const ACTIVITIES: &[&str] = &[
    "walked",
    "walk",
    "did",
    "done",
    "managed",
    "manage",
    "spent",
    "exercised",
    "swam",
    "cycled",
    "jogged",
    "went",
    "been",
];

/// What leads to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    /// Nothing but courtesy since the clause began.
    Bare,
    /// `a 7`, `about 7`, `tired 7`.
    Hedged,
    /// `I'd say 7`, `score is 7`, `so 7`.
    Framed,
    /// `I meant 7`: takes back everything before.
    Instead,
    /// Another number, or `no`, and only leading words since.
    AfterNumber,
    No(Role),
}

fn lead(tokens: &[Token<'_>], at: usize, previous: Option<usize>, amounts: bool) -> Lead {
    let (mut anchor, mut hedge) = (false, false);
    let mut here = at;
    while here > 0 {
        here -= 1;
        let token = &tokens[here];
        let adjacent = here + 1 == at;
        match token.kind {
            Kind::Break(':') => continue,
            Kind::Sign('=') => return Lead::Framed,
            Kind::Sign('£' | '$' | '€') => return Lead::No(Role::Explained("money")),
            Kind::Sign('@') => return Lead::No(Role::Explained("a time")),
            Kind::Sign('*') if previous.is_some() => return Lead::No(Role::Bar("a correction that is not plain")),
            Kind::Sign('-' | '*' | '>' | '~' | '#' | '_' | '^' | '|' | '•') => break,
            Kind::Sign('&') if !adjacent => break,
            Kind::Sign(_) => return Lead::No(Role::Unclear("a sign before it")),
            Kind::Break(_) | Kind::Emoji(_) => {
                if let Some(role) = clause_before(tokens, here) {
                    return Lead::No(role);
                }
                break;
            }
            Kind::Number { .. } | Kind::Odd(_) | Kind::Ordinal => return Lead::AfterNumber,
            Kind::Word => {}
        }
        match word_before(tokens, here, adjacent, anchor || hedge, amounts) {
            Step::Go => {}
            Step::Begins
                if anchor
                    || hedge
                    || !matches!(token.text, "and" | "n" | "but")
                    || token.text == "but"
                        && here > 0
                        && (tokens[here - 1].is_break() || tokens[here - 1].has(Parts::STATE)) =>
            {
                return framed_or(tokens, here, anchor || token.has(Parts::SO), hedge);
            }
            Step::Begins => return Lead::No(Role::Unclear("one of several things listed")),
            Step::Instead if previous.is_some() => return Lead::Instead,
            Step::Instead => anchor = true,
            Step::Is(Role::Unclear(why)) => return Lead::No(told_apart(tokens, here).unwrap_or(Role::Unclear(why))),
            Step::Is(role) => return Lead::No(role),
        }
        if token.text == "is"
            && here.checked_sub(1).is_none_or(|b| tokens[b].is_break() || tokens[b].has(Parts::FILLER))
        {
            return Lead::No(Role::Bar("a number in a question back"));
        }
        anchor |= token.has(Parts::ANCHOR);
        hedge |= token.has(Parts::HEDGE.with(Parts::ARTICLE).with(Parts::STATE));
    }
    framed_or(tokens, here, anchor, hedge)
}

/// A clause that does not lead to an answer may still say plainly what its number is.
fn told_apart(tokens: &[Token<'_>], here: usize) -> Option<Role> {
    let clause = tokens[..here]
        .iter()
        .rev()
        .take_while(|t| !t.is_break() && !is_numeric(t) && !matches!(t.text, "but" | "so" | "and"));
    clause.filter(|t| !t.has(Parts::FILLER.with(Parts::STATE))).find_map(|t| {
        if t.has(Parts::UNREAL) && !t.has(Parts::ANCHOR) {
            Some(Role::Explained("how it would be, not how it is"))
        } else if t.has(Parts::PAST) {
            Some(Role::Explained("how it was before"))
        } else {
            None
        }
    })
}

fn framed_or(tokens: &[Token<'_>], here: usize, anchor: bool, hedge: bool) -> Lead {
    if conditional(tokens, here) {
        Lead::No(Role::Explained("how it would be, not how it is"))
    } else if anchor {
        Lead::Framed
    } else if hedge {
        Lead::Hedged
    } else {
        Lead::Bare
    }
}

/// Whether an `if` or `when` governs the sentence up to `here`, with no `but` or `so` since.
fn conditional(tokens: &[Token<'_>], here: usize) -> bool {
    let end = (here + 1).min(tokens.len());
    for token in tokens[..end].iter().rev() {
        if token.ends_sentence() || matches!(token.text, "but" | "so" | "anyway") {
            return false;
        }
        if token.kind == Kind::Word
            && (matches!(token.text, "if" | "when" | "unless" | "once" | "whenever" | "imagine" | "pretend")
                && !token.has(Parts::FILLER))
        {
            return true;
        }
    }
    false
}

/// A clause before a comma or colon that says whose or when: `last week, 7`, `the wife, 9`.
fn clause_before(tokens: &[Token<'_>], end: usize) -> Option<Role> {
    if !matches!(tokens[end].kind, Kind::Break(',' | '\n')) {
        return None;
    }
    let clause: Vec<&Token<'_>> = tokens[..end].iter().rev().take_while(|t| !t.is_break()).collect();
    let light =
        Parts::PAST.with(Parts::GLUE).with(Parts::FILLER).with(Parts::OTHER).with(Parts::ARTICLE).with(Parts::CALENDAR);
    if clause.is_empty() || clause.len() > 4 || !clause.iter().all(|t| t.kind == Kind::Word && t.has(light)) {
        return None;
    }
    if clause.iter().any(|t| t.has(Parts::PAST.with(Parts::CALENDAR)) && !t.has(Parts::FILLER)) {
        Some(Role::Explained("how it was before"))
    } else if clause.iter().any(|t| t.has(Parts::OTHER) && !t.has(Parts::FILLER.with(Parts::GLUE))) {
        Some(Role::Explained("somebody else's"))
    } else {
        None
    }
}

enum Step {
    Go,
    /// The answer's own clause begins after this word.
    Begins,
    Instead,
    Is(Role),
}

fn word_before(tokens: &[Token<'_>], here: usize, adjacent: bool, led: bool, amounts: bool) -> Step {
    let token = &tokens[here];
    let before = here.checked_sub(1).map(|b| &tokens[b]);
    let has = |parts| token.has(parts);
    if has(Parts::INSTEAD) {
        return Step::Instead;
    }
    if matches!(token.text, "no" | "nah" | "naw" | "nope" | "now")
        && before.is_none_or(|b| b.kind != Kind::Word)
        && !(adjacent && token.text != "now" && before.is_none_or(|b| !is_numeric(b) && !b.is_break()))
    {
        return Step::Go;
    }
    if BEGINNERS.contains(&token.text) && has(Parts::SO.with(Parts::AND)) {
        return Step::Begins;
    }
    if matches!(token.text, "wait" | "hold" | "rather" | "wrong" | "edit" | "sory")
        && token.raw == 1
        && !tokens[..here].iter().any(is_numeric)
    {
        return Step::Is(Role::Unclear("a word before it that does not lead to an answer"));
    }
    if has(Parts::CORRECT) && !has(Parts::NOT) || matches!(token.text, "no" | "nah") && before.is_some_and(is_numeric) {
        return Step::Go;
    }
    change_or_state(token, before, adjacent)
        .or_else(|| plain_part(token, before, adjacent))
        .unwrap_or_else(|| leads(tokens, here, adjacent, led, amounts))
}

/// `better` and `down` right before a number make a difference of it; other words of state may lead to it.
fn change_or_state(token: &Token<'_>, before: Option<&Token<'_>>, adjacent: bool) -> Option<Step> {
    let has = |parts| token.has(parts);
    let eased = before.is_some_and(|b| b.has(Parts::STATE.with(Parts::GOES_ON).with(Parts::NOW)) || b.text.is_empty());
    if adjacent
        && !(eased && CHANGES.contains(&token.text))
        && matches!(
            token.text,
            "down"
                | "up"
                | "better"
                | "worse"
                | "higher"
                | "lower"
                | "same"
                | "improved"
                | "improving"
                | "ok"
                | "getting"
                | "managing"
        )
        && token.parts.has(Parts::STATE)
        && !has(Parts::FILLER)
    {
        return Some(Step::Is(Role::Unclear("a change, not where it stands")));
    }
    if has(Parts::STATE)
        && has(Parts::TIME)
        && before.is_none_or(|b| !b.has(Parts::ANCHOR.with(Parts::STATE).with(Parts::HEDGE)))
    {
        return Some(Step::Is(Role::Explained("a time or a place")));
    }
    (has(Parts::STATE) && !has(Parts::BOUND) || has(Parts::NOW)).then_some(Step::Go)
}

/// What a word before a number makes of it, where the word says so plainly.
fn plain_part(token: &Token<'_>, before: Option<&Token<'_>>, adjacent: bool) -> Option<Step> {
    let has = |parts| token.has(parts);
    let explained = |why| Some(Step::Is(Role::Explained(why)));
    if has(Parts::NOT) {
        return explained("the number it is not");
    }
    if has(Parts::UNREAL) && !has(Parts::ANCHOR.with(Parts::FILLER)) {
        return explained("how it would be, not how it is");
    }
    if has(Parts::PAST) {
        return if before.is_some_and(|b| b.has(Parts::NOW)) { Some(Step::Go) } else { explained("how it was before") };
    }
    if token.text == "than" {
        return explained("what it is compared with");
    }
    if has(Parts::BOUND) && !has(Parts::HEDGE) {
        return Some(Step::Is(Role::Unclear("a bound, not a number")));
    }
    if has(Parts::OTHER) && !(has(Parts::FILLER) && before.is_none_or(|b| b.is_break() || b.has(Parts::FILLER))) {
        return explained("somebody else's");
    }
    if has(Parts::TIME) && !token_leads(token, before, adjacent) {
        return explained("a time or a place");
    }
    if has(Parts::CALENDAR) {
        return explained("a date");
    }
    None
}

/// Whether a word may stand between a clause's beginning and its answer.
fn leads(tokens: &[Token<'_>], here: usize, adjacent: bool, led: bool, amounts: bool) -> Step {
    let token = &tokens[here];
    let before = here.checked_sub(1).map(|b| &tokens[b]);
    let has = |parts| token.has(parts);
    if amounts
        && (ACTIVITIES.contains(&token.text)
            || token.text == "for"
                && before.is_some_and(|b| {
                    matches!(b.text, "walked" | "exercised" | "went" | "swam" | "cycled" | "out" | "walk")
                }))
    {
        return Step::Go;
    }
    let go = if adjacent {
        has(Parts::HEDGE.with(Parts::ARTICLE).with(Parts::ANCHOR).with(Parts::FILLER))
            || matches!(token.text, "it" | "mine")
            || matches!(token.text, "me" | "myself") && !matches!(tokens[here + 1].text, "2" | "4")
            || matches!(token.text, "as" | "at" | "of" | "for" | "with" | "wi") && token_leads(token, before, adjacent)
    } else {
        has(Parts::HEDGE
            .with(Parts::ARTICLE)
            .with(Parts::ANCHOR)
            .with(Parts::FILLER)
            .with(Parts::GLUE)
            .with(Parts::YES))
            || led
                && matches!(
                    token.text,
                    "really" | "very" | "quite" | "pretty" | "bit" | "bin" | "having" | "keep" | "ive" | "had"
                )
    };
    if go { Step::Go } else { Step::Is(Role::Unclear("a word before it that does not lead to an answer")) }
}

/// `at`, `of`, `for`, `with`, `number` lead to an answer only after words such as `put me`.
fn token_leads(token: &Token<'_>, before: Option<&Token<'_>>, adjacent: bool) -> bool {
    match token.text {
        "at" | "as" => before.is_some_and(|b| {
            b.has(Parts::ANCHOR) && !matches!(b.text, "call" | "its" | "is" | "it" | "be" | "been")
                || matches!(b.text, "myself" | "it")
                || token.text == "as" && b.text == "me"
        }),
        "of" | "for" | "with" | "wi" => before.is_some_and(|b| {
            b.has(Parts::ANCHOR.with(Parts::HEDGE))
                && !matches!(b.text, "about" | "is" | "its" | "just" | "only" | "im" | "still")
        }),
        "number" => before.is_none_or(|b| {
            b.is_break()
                || b.has(Parts::ANCHOR.with(Parts::GLUE).with(Parts::FILLER).with(Parts::HEDGE)) && b.text != "the"
        }),
        "day" | "week" | "on" | "to" | "from" => !adjacent,
        _ => !adjacent && token.has(Parts::GLUE.with(Parts::ANCHOR)) || token.has(Parts::HEDGE) && token.text != "half",
    }
}

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
        .with(Parts::INSTEAD);
    let all_light = between.iter().all(|t| {
        t.kind != Kind::Break('?') && (t.is_break() || t.kind == Kind::Word && t.has(light) && t.text != "not")
    });
    let marked = between.iter().any(|t| t.has(Parts::CORRECT.with(Parts::INSTEAD)) && !matches!(t.text, "on"));
    if all_light && marked { TakesBack::LastNumber } else { TakesBack::Nothing }
}

fn role_of(
    tokens: &[Token<'_>],
    at: usize,
    high: i64,
    scale_end: Option<usize>,
    lead: &Lead,
    takes_back: TakesBack,
) -> Role {
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
            return Role::Unclear("another number stands before it in the same breath");
        }
        _ => {}
    }
    if high > 10 && is_age(tokens, at)
        || high <= 10 && tokens[at].number().is_some_and(|v| v > high) && is_age(tokens, at)
    {
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
        Follow::GoesOn => Role::Answer { strong: scale_end.is_some() || matches!(lead, Lead::Framed | Lead::Instead) },
        Follow::Is(role) => role,
    }
}

/// `one`, `a one`, `I'd say one`; not `the wrong one`, `one of those`.
fn is_plain_one(tokens: &[Token<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let led = before.is_none_or(|b| {
        b.is_break()
            || b.has(Parts::ARTICLE)
            || b.raw > 1 && b.has(Parts::ANCHOR)
            || matches!(
                b.text,
                "say"
                    | "number"
                    | "just"
                    | "only"
                    | "about"
                    | "maybe"
                    | "option"
                    | "im"
                    | "its"
                    | "is"
                    | "then"
                    | "probably"
                    | "put"
            )
    });
    led && tokens.get(at + 1).is_none_or(|next| next.is_break() || next.has(Parts::FILLER.with(Parts::NOW)))
}

/// `1 to 10 id say 6`: the number before it is the quoted scale.
fn after_scale(tokens: &[Token<'_>], at: usize, high: i64) -> bool {
    tokens[..at].iter().rev().find(|t| is_numeric(t)).is_some_and(|t| t.number() == Some(high))
        && tokens[..at].iter().any(|t| t.has(Parts::RANGE) || t.is_sign('-') || t.has(Parts::OUT_OF))
}

fn is_age(tokens: &[Token<'_>], at: usize) -> bool {
    let words: Vec<&str> = tokens[..at].iter().rev().take(2).map(|t| t.text).collect();
    matches!(
        words.as_slice(),
        ["im" | "am" | "aged" | "age" | "turned" | "turning", ..] | ["only" | "nearly" | "now" | "just", "im" | "am"]
    )
}

/// The number makes a sentence of its own.
fn alone(tokens: &[Token<'_>], at: usize, after: usize) -> bool {
    let begins = at.checked_sub(1).is_none_or(|before| {
        tokens[before].ends_sentence() || matches!(tokens[before].kind, Kind::Emoji(_) | Kind::Break('"'))
    });
    let ends = tokens[after.min(tokens.len())..]
        .iter()
        .find(|t| !t.has(Parts::FILLER))
        .is_none_or(|t| t.ends_sentence() || matches!(t.kind, Kind::Emoji(_)));
    begins && ends
}

/// Asked, not told: `is 0 the good one?`, `7?`. A check of the scale the right way up (`10 is best right? 6`) is only explained.
fn in_question(tokens: &[Token<'_>], at: usize, scale_end: Option<usize>, low: i64, high: i64) -> Option<Role> {
    let after = scale_end.map_or(at + 1, |end| end + 1);
    let rest = &tokens[after..];
    let length = rest.iter().position(Token::ends_sentence)?;
    if rest[length].kind != Kind::Break('?') {
        return None;
    }
    let tail = &rest[..length];
    let own_clause = tail.iter().position(Token::is_break).unwrap_or(tail.len());
    let told = !tail.is_empty()
        && (own_clause < tail.len()
            || tail.iter().all(|t| t.has(Parts::FILLER))
            || tail.iter().all(|t| {
                t.has(Parts::FILLER.with(Parts::ASKS).with(Parts::OTHER).with(Parts::GLUE))
                    && !t.has(Parts::BAD.with(Parts::GOOD))
                    && t.text != "is"
                    && t.text != "it"
            }));
    if told {
        return None;
    }
    let value = tokens[at].number()?;
    let says = |words: &[&str]| tail.iter().any(|t| words.contains(&t.text));
    let upright = value == high && says(&["best", "good", "great", "high", "highest", "top", "happy"])
        || value == low && says(&["worst", "bad", "lowest", "low", "awful"]);
    if upright && !says(&["not", "isnt", "or"]) {
        Some(Role::Explained("a check of the scale"))
    } else {
        Some(Role::Bar("a number in a question back"))
    }
}
