//! What leads to a number: the words between the beginning of its clause and the number itself.
//!
//! Every word there must be listed; a word that is not makes the number not plain.

use crate::domain::reply::number::beside::{GIVEN_NUMBERS, clause_before, face};
use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::amounts::ACTIVITIES;
use crate::domain::reply::number::role::leading::{Step, word_before};
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::own_thought::{CONDITIONS, FAR, own_thought};
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::told::{felt_from, told_from};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// What leads to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
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

/// Walks from the number at `at` back to where its clause begins; where `high` is above ten, minutes or counts were asked.
pub fn lead(tokens: &[Token<'_>], at: usize, previous: Option<usize>, high: i64) -> Lead {
    let amounts = high > 10 || high == 7;
    let (mut anchor, mut hedge) = (false, false);
    let mut here = at;
    if told_to_write(tokens, at) {
        return Lead::Framed;
    }
    if is_compared_with(tokens, at) {
        return Lead::No(Role::Explained("what it is compared with"));
    }
    while here > 0 {
        here -= 1;
        let token = &tokens[here];
        let adjacent = here + 1 == at;
        match sign_before(tokens, at, here, previous.is_some()) {
            Sign::None => {}
            Sign::Passed => continue,
            Sign::Begins => break,
            Sign::Leads(lead) => return lead,
        }
        let did = amounts
            && ACTIVITIES.contains(token.text)
            && here.checked_sub(1).is_some_and(|b| matches!(tokens[b].text, "i" | "still" | "we"));
        if told_in_the_past(tokens, at, here, high) || did && own_thought(tokens, here) {
            return Lead::Framed;
        }
        if token.has(Parts::FRAME) && own_thought(tokens, here) {
            let told =
                previous.is_some_and(|previous| tokens[previous + 1..=here].iter().any(|t| t.has(Parts::INSTEAD)));
            return if told { Lead::Instead } else { Lead::Framed };
        }
        if token.has(Parts::MISTAKEN) && anchor || concludes(token) {
            return Lead::Framed;
        }
        match word_before(tokens, here, previous.is_some(), anchor || hedge, amounts) {
            Step::Go => {}
            Step::Begins if here > 0 && tokens[here - 1].raw > 1 && tokens[here - 1].has(Parts::TIME) => {
                return Lead::No(Role::Explained("a time or a place"));
            }
            Step::Begins
                if anchor
                    || hedge
                    || !matches!(token.text, "and" | "n" | "but")
                    || token.text == "but" && !excepts(&tokens[..here]) =>
            {
                return framed_or(tokens, here, anchor || token.has(Parts::SO), hedge);
            }
            Step::Begins => return Lead::No(Role::Unclear("one of several things listed")),
            Step::Instead if token.has(Parts::UNREAL) => return should_be(tokens, previous, here),
            Step::Instead if previous.is_some() => return Lead::Instead,
            Step::Instead => anchor = true,
            Step::Is(Role::Unclear(_)) if typed_by_mistake(tokens, at, here) => return Lead::Framed,
            Step::Is(Role::Unclear(why)) => return Lead::No(told_apart(tokens, here).unwrap_or(Role::Unclear(why))),
            Step::Is(_) if reckoned(tokens, here, at) => return Lead::Framed,
            Step::Is(role) => return Lead::No(role),
        }
        if token.text == "is"
            && !told_as_it_is(tokens, here, at)
            && tokens[..here]
                .iter()
                .rev()
                .take_while(|t| !t.is_break())
                .all(|t| t.has(Parts::FILLER) && !t.has(Parts::OTHER) && t.raw == 1)
        {
            return Lead::No(Role::Bar(ASKED_BACK));
        }
        // `City 2 Leeds 2. me 6`
        let myself = adjacent && token.text == "me" && here.checked_sub(1).is_none_or(|b| tokens[b].is_break());
        anchor |= myself || token.has(Parts::ANCHOR) || amounts && ACTIVITIES.contains(token.text);
        hedge |= token.has(Parts::HEDGE.with(Parts::ARTICLE).with(Parts::STATE)) || adjacent && token.parts.is_empty();
    }
    framed_or(tokens, here, anchor, hedge)
}

/// `a seven rather than the six`, `a 7 instead of last weeks 5`: what the answer before it is set against.
fn is_compared_with(tokens: &[Token<'_>], at: usize) -> bool {
    let light =
        |t: &&Token<'_>| t.has(Parts::ARTICLE.with(Parts::PAST)) || matches!(t.text, "the" | "my" | "weeks" | "usual");
    let joins = at - tokens[..at].iter().rev().take(3).take_while(light).count();
    let [.., first, second] = &tokens[..joins] else { return false };
    let set_against = matches!(
        (first.text, second.text),
        ("rather", "than")
            | ("instead", "of")
            | ("opposed", "to")
            | ("compared", "to" | "with")
            | ("up" | "down", "from")
    );
    set_against && tokens[..joins - 2].iter().any(is_numeric)
}

/// `it was 32` where minutes are asked, or marks for a session: it is over, and the past dates nothing.
fn told_in_the_past(tokens: &[Token<'_>], at: usize, here: usize, high: i64) -> bool {
    let Some(before) = here.checked_sub(1) else { return false };
    let clause = tokens[..before].iter().rev().take_while(|t| !t.is_break() && !t.has(Parts::AND));
    let light = Parts::FILLER.with(Parts::NOW).with(Parts::HEDGE).with(Parts::GLUE);
    (high > 10 || matches!(high, 5 | 7))
        && tokens[here].text == "was"
        && matches!(tokens[before].text, "it" | "that" | "total" | "walk" | "journey" | "session" | "group")
        && tokens[here + 1..at].iter().all(|t| t.has(Parts::ARTICLE.with(Parts::HEDGE)) && !t.has(Parts::BOUND))
        && clause.into_iter().all(|t| t.has(light))
        // `it was 2` tells of days, `it was a 5` of marks.
        && (high != 7 || here + 1 == at)
        && !tokens[at + 1..].iter().any(|t| t.has(Parts::PAST) || matches!(t.text, "now" | "but" | "until" | "till"))
}

/// `is 9. shop open`, `is 8 for me today`: no question, as people say it whose language needs no `it`.
fn told_as_it_is(tokens: &[Token<'_>], here: usize, at: usize) -> bool {
    let rest = &tokens[at + 1..];
    // `is the answer 5`, `my reference no. is 4`
    let plain = tokens[here + 1..at].iter().all(|t| t.has(Parts::ARTICLE.with(Parts::HEDGE).with(Parts::STATE)));
    let numbered = here > 1 && matches!(tokens[here - 2].text, "no" | "nr" | "number" | "ref");
    if rest.iter().any(|t| t.kind == Kind::Break('?')) {
        return false;
    }
    let asks = |t: &Token<'_>| {
        matches!(t.text, "best" | "good" | "ok" | "right" | "high" | "low" | "worst" | "bad" | "or" | "great")
    };
    // `sorry my english. is five.`
    let rest = if matches!(rest, [mark] if mark.text == ".") { &[] } else { rest };
    match rest {
        [mark, next, ..] if mark.text == "." => next.kind == Kind::Word,
        [mark, after @ ..] if mark.text == "," => after.len() > 1 && !after[..2].iter().any(asks),
        // `is 4 because my leg`
        [first, ..] if matches!(first.text, "because" | "cos" | "coz") => plain,
        // `for me` is one word already.
        [first, after @ ..] => {
            (first.raw == 2 && first.has(Parts::FILLER) || first.has(Parts::NOW)) && !after.iter().any(asks)
        }
        [] => plain && !numbered,
    }
}

/// What a mark or another number at a place does on the walk back.
enum Sign {
    /// It is a word.
    None,
    Passed,
    /// The clause begins after it.
    Begins,
    Leads(Lead),
}

fn sign_before(tokens: &[Token<'_>], at: usize, here: usize, numbered: bool) -> Sign {
    let adjacent = here + 1 == at;
    let no = |role| Sign::Leads(Lead::No(role));
    match tokens[here].kind {
        Kind::Sign('=') | Kind::Break(':' | ';') if adjacent && face(tokens, at) => {
            no(Role::Explained("a face made of signs"))
        }
        Kind::Break(':') => Sign::Passed,
        Kind::Sign('=') => Sign::Leads(Lead::Framed),
        Kind::Sign('£' | '$' | '€' | '@') => no(Role::Explained("money, or a time")),
        Kind::Sign('*') if numbered => no(Role::Bar("a correction that is not plain")),
        Kind::Sign('>' | '<') if adjacent && here.checked_sub(1).is_none_or(|b| !tokens[b].is_sign('-')) => {
            no(Role::Unclear("a bound, not a number"))
        }
        Kind::Sign('-') if here > 0 && GIVEN_NUMBERS.contains(&tokens[here - 1].text) => {
            no(Role::Explained("the number of something else"))
        }
        Kind::Sign('-' | '*' | '>' | '~' | '#' | '_' | '^' | '|' | '•') => Sign::Begins,
        Kind::Sign('&') if !adjacent => Sign::Begins,
        Kind::Sign(_) => no(Role::Unclear("a sign before it")),
        Kind::Break(_) | Kind::Emoji(_) => clause_before(tokens, here, numbered).map_or(Sign::Begins, no),
        Kind::Number { .. } | Kind::Odd(_) | Kind::Ordinal => Sign::Leads(Lead::AfterNumber),
        Kind::Word => Sign::None,
    }
}

/// `sex sorry six`: what was typed by mistake stands before the word that corrects it.
fn typed_by_mistake(tokens: &[Token<'_>], at: usize, here: usize) -> bool {
    tokens[here].parts.is_empty()
        && here + 1 < at
        && tokens[..here].iter().all(Token::is_break)
        && tokens[here + 1].has(Parts::CORRECT.with(Parts::INSTEAD))
}

/// `stick us down for a 5`, where nothing before it makes the thought somebody else's.
fn told_to_write(tokens: &[Token<'_>], at: usize) -> bool {
    // `nails done hair done feeling a 10`
    if felt_from(tokens, at).is_some_and(|felt| own_thought(tokens, felt)) {
        return true;
    }
    let Some(told) = told_from(tokens, at) else { return false };
    let after = |before: usize| tokens[before].kind == Kind::Word && !tokens[before].has(told_after());
    told.checked_sub(1).is_none_or(|before| !after(before)) && own_thought(tokens, told)
}

/// What may stand right before `put me down for`: courtesy, `just`, `so`, `and`.
fn told_after() -> Parts {
    Parts::FILLER
        .with(Parts::HEDGE)
        .with(Parts::AND)
        .with(Parts::SO)
        .with(Parts::NOW)
        .with(Parts::YES)
        .with(Parts::CORRECT)
        .with(Parts::STATE)
        .with(Parts::ANCHOR)
}

/// `without ken id be a 1, as it is 3`
fn concludes(token: &Token<'_>) -> bool {
    token.raw > 1 && token.has(Parts::SO) && token.has(Parts::GLUE)
}

/// Before `but`, these make an exception of what follows it.
const ALL_BUT: &[&str] =
    &["all", "anything", "nothing", "none", "everyone", "everything", "nobody", "any", "no", "not", "cannot", "cant"];

/// `all but 2`, `every day but 2 days`: the words before `but` make an exception of what follows it.
fn excepts(before: &[Token<'_>]) -> bool {
    let every = matches!(before, [.., every, day] if every.text == "every" && day.has(Parts::UNIT.with(Parts::NOW)));
    every || before.last().is_none_or(|t| ALL_BUT.contains(&t.text) || t.has(Parts::WHOLE))
}

/// `id be a 7 i reckon`, `id be about a six so i would`: a guess at how it is, and no condition, where nothing but that follows.
fn reckoned(tokens: &[Token<'_>], here: usize, at: usize) -> bool {
    let would_be =
        tokens[here].raw > 1 && tokens[here].has(Parts::UNREAL) && tokens[..here].iter().all(|t| t.has(Parts::FILLER));
    let between = Parts::HEDGE.with(Parts::ARTICLE);
    let clause = tokens[at + 1..].iter().take_while(|t| !t.is_break()).count();
    let after = &tokens[at + 1..at + 1 + clause];
    let so_i_would = matches!(after, [so, would] if so.text == "so" && would.raw > 1 && would.has(Parts::ANCHOR))
        || matches!(after, [so, i, would] if so.text == "so" && i.text == "i" && would.text == "would");
    let sure = matches!(after, [sure] if sure.text == "sure");
    let guessed =
        sure || after.iter().any(|t| t.raw > 1) && after.iter().all(|t| t.has(Parts::FILLER) && !t.has(Parts::UNREAL));
    would_be && tokens[here + 1..at].iter().all(|t| t.has(between) && !t.has(Parts::BOUND)) && (so_i_would || guessed)
}

/// `5... that's wrong, it should be 2` corrects; `it should be 2` alone tells of a wish.
fn should_be(tokens: &[Token<'_>], previous: Option<usize>, here: usize) -> Lead {
    let wish = Lead::No(Role::Explained("how it would be, not how it is"));
    // `fat thumbs sorry that should be 4`
    let sorry = tokens[..here].iter().any(|t| matches!(t.text, "sorry" | "soz" | "oops" | "whoops"));
    let Some(previous) = previous else { return if sorry { Lead::Instead } else { wish } };
    let mark = Parts::CORRECT.with(Parts::TAKES_BACK).with(Parts::MISTAKEN);
    if tokens[previous + 1..here].iter().any(|t| t.has(mark)) {
        Lead::Instead
    } else if tokens[here - 1].kind != Kind::Word {
        Lead::No(Role::Unclear("it may correct the number before it"))
    } else {
        wish
    }
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
        } else if t.has(Parts::OTHER) && !t.has(Parts::GLUE) {
            Some(Role::Explained("somebody else's"))
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
pub fn conditional(tokens: &[Token<'_>], here: usize) -> bool {
    let end = (here + 1).min(tokens.len());
    for (at, token) in tokens[..end].iter().enumerate().rev() {
        if token.ends_sentence()
            || matches!(token.text, "but" | "so" | "anyway")
            || token.raw > 1 && token.has(Parts::SO)
        {
            return false;
        }
        let unreal = token.raw > 1 && token.has(Parts::UNREAL) && !token.has(Parts::INSTEAD.with(Parts::FILLER));
        let begins = token.kind == Kind::Word
            && CONDITIONS.contains(&token.text)
            && !token.has(Parts::FILLER)
            // `if tens brilliant and noughts rotten then im a six`
            && !tokens.get(at + 1).is_some_and(|t| is_numeric(t) || matches!(t.text, "tens" | "noughts" | "zeros"));
        if unreal || begins || token.text == "tomorrow" || end - at > FAR {
            // `would be an 8 if the knees worked, its a 5`: the condition is the other number's.
            let parted = tokens[at..end].iter().any(|t| t.text == ",");
            let theirs = tokens[..at].iter().rev().take(FAR).take_while(|t| !t.ends_sentence()).any(is_numeric)
                // `yesterday I would have said 2, today 6`
                || unreal && tokens.get(at + 1).is_some_and(is_numeric);
            return !(parted && theirs);
        }
    }
    false
}
