//! The number of a reply that is plainly the answer, by the part that each number plays in it.
//!
//! Each number has its role ([`role`](super::role)); corrections take some back; what then stands must be one answer, with nothing
//! beside it that may be one as well. It must not know how units are counted.

use crate::domain::reply::doubt::elsewhere::against;
use crate::domain::reply::number::another_matter::{another_matter, emergency};
use crate::domain::reply::number::decided::{decided, quoted_scale, settled};
use crate::domain::reply::number::role::follow::ANOTHER_RIGHT_AFTER;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::{Candidate, Role, TakesBack, candidates};
use crate::domain::reply::number::slips::mended;
use crate::domain::reply::number::two_amounts::one_of_two;
use crate::domain::reply::number::unit::counting::counting_word;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// As [`read_tokens`](super::read_tokens), whichever end of the scale is the good one: the numbers of a list mean what stands beside them.
pub fn plainly(tokens: &[Token<'_>], low: i64, high: i64) -> Reading {
    if let Some(reading) = counting_word(tokens, low, high) {
        return reading;
    }
    let candidates = candidates(tokens, low, high);
    let Some(first) = candidates.first() else { return Reading::ask("there is no number in the reply") };
    // `does walking to the fridge count cos then 60`
    if tokens[0].text == "does" && !tokens[..first.at].iter().any(Token::ends_sentence) {
        return Reading::ask(ASKED_BACK);
    }
    let candidates = quoted_scale(candidates, tokens, low, high);
    let candidates = mended(settled(decided(candidates, tokens), tokens), tokens, low, high);
    let (standing, corrected) = standing(&candidates);
    for candidate in &standing {
        if let Role::Bar(why) = candidate.role {
            return Reading::ask(why);
        }
    }
    let answers: Vec<&Candidate> = standing.iter().filter(|c| matches!(c.role, Role::Answer { .. })).collect();
    let Some(last) = answers.last() else {
        return Reading::ask(&no_answer(&candidates));
    };
    if answers.iter().any(|c| c.value != last.value && !is_an_age_and_then(tokens, c, last, high)) {
        return Reading::ask("two numbers that could both be the answer");
    }
    if high <= 10 && corrected.is_some_and(|age| no_is_not(tokens, age, last.at)) {
        return Reading::ask("`no` may be `not`");
    }
    let another = |two: &&[Candidate]| two[1].takes_back == TakesBack::LastNumber && two[0].value != two[1].value;
    let back_and_forth = candidates.windows(2).filter(another).count() > 1;
    if corrected.is_some() && (back_and_forth || tokens[last.at..].iter().any(|t| matches!(t.text, "know" | "dunno"))) {
        return Reading::ask("they go back and forth, and do not know");
    }
    let beside = one_of_two(tokens, &candidates, last, high).or_else(|| another_matter(tokens, &candidates, last));
    if let Some(why) = beside {
        return Reading::ask(why);
    }
    if emergency(tokens) {
        return Reading::ask("it may be a telephone number for emergencies, or a saying");
    }
    if repeated(&answers, tokens) {
        return Reading::ask("the same number twice for two things");
    }
    let strong = answers.iter().any(|c| c.role == Role::Answer { strong: true });
    for candidate in &standing {
        if let Role::Unclear(why) = candidate.role
            && !is_an_age_apart(tokens, candidate, last, high)
            && (why == ANOTHER_RIGHT_AFTER
                || !says_the_same(tokens, candidate, last, high)
                    && (!strong || is_a_rival(tokens, candidate, &answers, low, high)))
        {
            return Reading::ask(&format!("another number is not plain: {why}"));
        }
    }
    if !(low..=high).contains(&last.value) {
        return Reading::ask(&format!("{} is not between {low} and {high}", last.value));
    }
    let unclear =
        |c: &Candidate| c.at != last.at && matches!(c.role, Role::Unclear(_)) && (low..=high).contains(&c.value);
    if labelled(tokens, last.at) && standing.iter().any(unclear) {
        return Reading::ask("several things are given numbers");
    }
    if let Some(why) =
        against(tokens, last.at, scale_end(tokens, last.at, high), last.role == Role::Answer { strong: true })
    {
        return Reading::ask(why);
    }
    Reading { meaning: Meaning::Number(last.value), because: because(&candidates, last, corrected) }
}

/// `im 74 no 7`: in Scots it is not.
fn no_is_not(tokens: &[Token<'_>], age: i64, at: usize) -> bool {
    (18..=110).contains(&age) && at > 1 && tokens[at - 1].text == "no" && is_numeric(&tokens[at - 2])
}

/// Whether an unclear number may be the answer as well as those that are led to it: it is no story of its own before them, or
/// looks like an answer itself.
fn is_a_rival(tokens: &[Token<'_>], candidate: &Candidate, answers: &[&Candidate], low: i64, high: i64) -> bool {
    let (Some(first), Some(last)) = (answers.first(), answers.last()) else { return true };
    let looks_like_one = (low..=high).contains(&candidate.value) && (high > 10 || is_marked(tokens, candidate.at));
    let parts = |t: &Token<'_>| t.is_break() || t.has(Parts::AND.with(Parts::SO));
    let is_before_them = candidate.at <= first.at && tokens[candidate.at..last.at].iter().any(parts);
    looks_like_one || !is_before_them
}

/// `5 mins washing up then 5 mins lie down. so 5`: an unclear number that is the answer's own changes nothing; where amounts
/// are asked only if the answer is concluded.
fn says_the_same(tokens: &[Token<'_>], candidate: &Candidate, last: &Candidate, high: i64) -> bool {
    candidate.value == last.value && (high <= 10 || last.at > 0 && tokens[last.at - 1].text == "so")
}

/// Where `7/10` ends.
fn scale_end(tokens: &[Token<'_>], at: usize, high: i64) -> usize {
    let scaled = tokens.get(at + 2).is_some_and(|t| t.number() == Some(high))
        && tokens.get(at + 1).is_some_and(|t| t.is_sign('/') || t.is_sign('\\') || t.has(Parts::OUT_OF));
    if scaled { at + 2 } else { at }
}

/// `81 on Sunday, still a good eight`: a number beyond the scale, in a clause of its own.
fn is_an_age_apart(tokens: &[Token<'_>], candidate: &Candidate, last: &Candidate, high: i64) -> bool {
    high <= 10
        && candidate.at < last.at
        && (18..=110).contains(&candidate.value)
        && tokens.get(candidate.at + 1).is_some_and(|t| t.kind == Kind::Word && !t.has(Parts::CORRECT))
        && tokens[candidate.at..last.at].iter().any(Token::is_break)
}

/// `its 84 and no well but i would say a 4`: a number beyond the scale, and after `but` the answer.
fn is_an_age_and_then(tokens: &[Token<'_>], candidate: &Candidate, last: &Candidate, high: i64) -> bool {
    high <= 10
        && last.value <= high
        && candidate.at < last.at
        && (18..=110).contains(&candidate.value)
        && tokens[candidate.at..last.at].iter().any(|t| t.text == "but")
}

/// `im a 4 on the outside`: led to as an answer is.
fn is_marked(tokens: &[Token<'_>], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| tokens[before].has(Parts::ARTICLE.with(Parts::FRAME)))
}

/// `mood 5` after `leg pain is 7`: the answer is named, and so is the other number.
fn labelled(tokens: &[Token<'_>], at: usize) -> bool {
    tokens[at.saturating_sub(2)..at]
        .iter()
        .any(|t| matches!(t.text, "mood" | "health" | "sleep" | "wellbeing" | "energy" | "anxiety" | "pain"))
}

/// What is left after corrections; and the number that was taken back last.
fn standing(candidates: &[Candidate]) -> (Vec<Candidate>, Option<i64>) {
    let mut standing: Vec<Candidate> = Vec::with_capacity(candidates.len());
    let mut corrected = None;
    for candidate in candidates {
        let answers = matches!(candidate.role, Role::Answer { .. });
        match candidate.takes_back {
            TakesBack::Everything if answers => {
                corrected = standing
                    .iter()
                    .rev()
                    .find(|c| !matches!(c.role, Role::Explained(_)))
                    .map(|c| c.value)
                    .or(corrected);
                standing.retain(|c| matches!(c.role, Role::Explained(_)));
            }
            TakesBack::LastNumber if answers => {
                if let Some(last) = standing.pop_if(|c| !matches!(c.role, Role::Bar(_))) {
                    corrected = Some(last.value);
                }
            }
            _ => {}
        }
        standing.push(*candidate);
    }
    (standing, corrected)
}

/// `20 there 20 back` is two answers; `7 (seven)` and `5 5 5` are one.
fn repeated(answers: &[&Candidate], tokens: &[Token<'_>]) -> bool {
    let concludes =
        |at: usize| tokens[at - 1].has(Parts::FRAME) || matches!(tokens[at - 1].text, "so" | "then" | "but");
    // `nine! new flat, no mould, 9!`, `10. no sarcasm for once, genuinely 10`: said again at the end, in a thought of its own.
    let again = |second: &Candidate| {
        let begins = tokens[..second.at].iter().rev().find(|t| !t.has(Parts::HEDGE)).is_some_and(Token::is_break);
        begins && tokens[second.at + 1..].iter().all(|t| t.is_break() || t.has(Parts::FILLER.with(Parts::NOW)))
    };
    answers.windows(2).any(|pair| match pair {
        [first, second] => {
            !concludes(second.at)
                && !again(second)
                && tokens[first.at + 1..second.at].iter().any(|t| t.kind == Kind::Word && t.parts.is_empty())
        }
        _ => false,
    })
}

fn no_answer(candidates: &[Candidate]) -> String {
    let why = candidates.iter().find_map(|c| match c.role {
        Role::Explained(why) | Role::Unclear(why) | Role::Bar(why) => Some(why),
        Role::Answer { .. } => None,
    });
    match (why, candidates) {
        (Some(why), [one]) if one.value != i64::MIN => format!("{} is not plainly the answer: {why}", one.value),
        (Some(why), _) => format!("no number is plainly the answer: {why}"),
        _ => "no number is plainly the answer".to_owned(),
    }
}

fn because(candidates: &[Candidate], answer: &Candidate, corrected: Option<i64>) -> String {
    if let Some(wrong) = corrected.filter(|wrong| *wrong != answer.value && *wrong != i64::MIN) {
        return format!("they corrected {wrong} to {}", answer.value);
    }
    match candidates {
        [_] => "it is the only number in the reply".to_owned(),
        _ if candidates.iter().all(|c| c.value == answer.value && matches!(c.role, Role::Answer { .. })) => {
            "it is the only number in the reply, said more than once".to_owned()
        }
        _ => candidates
            .iter()
            .rev()
            .find_map(|c| match c.role {
                Role::Explained(why) if c.value == i64::MIN => Some(format!("the other number is {why}")),
                Role::Explained(why) => Some(format!("{} is {why}", c.value)),
                Role::Unclear(_) => Some(format!("the words before {} lead to an answer", answer.value)),
                _ => None,
            })
            .unwrap_or_else(|| "it is the only number that can be the answer".to_owned()),
    }
}
