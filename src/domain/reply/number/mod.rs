//! A reply to "how many" or "how much, 0 to 10": the one number that is plainly the answer, or ask again.
//!
//! It never yields a number that does not stand in the reply as digits or as a number word, but for the parts of an
//! hour where minutes are asked ([`unit::hours`]), and for all or none of the days of a week ([`unit::days`]).

pub mod another_matter;
pub mod assistants;
pub mod beside;
pub mod decided;
pub mod last_word;
pub mod pieces;
pub mod role;
pub mod slips;
pub mod spoken_for;
pub mod statement;
pub mod sums;
pub mod two_amounts;
pub mod unit;

use crate::domain::language::Language;
use crate::domain::reply::doubt::contradiction::contradicted;
use crate::domain::reply::doubt::elsewhere::against;
use crate::domain::reply::doubt::held_back::held_back;
use crate::domain::reply::number::another_matter::{another_matter, emergency};
use crate::domain::reply::number::assistants::sent_by_assistant;
use crate::domain::reply::number::decided::{decided, quoted_scale, settled};
use crate::domain::reply::number::last_word::last_word;
use crate::domain::reply::number::pieces::told_in_pieces;
use crate::domain::reply::number::role::follow::ANOTHER_RIGHT_AFTER;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::question::{ASKED_BACK, without_question_number};
use crate::domain::reply::number::role::{Candidate, Role, TakesBack, candidates};
use crate::domain::reply::number::slips::{mended, put_right};
use crate::domain::reply::number::spoken_for::spoken_for;
use crate::domain::reply::number::sums::added_up;
use crate::domain::reply::number::two_amounts::one_of_two;
use crate::domain::reply::number::unit::counting::counting_word;
use crate::domain::reply::number::unit::days::{
    all_or_none, are_asked, are_counted, days_told, is_half_of_two_weeks, without_the_week,
};
use crate::domain::reply::number::unit::hours::{in_minutes, tells_hours};
use crate::domain::reply::number::unit::hundred::{is_of_another_scale, without_percent};
use crate::domain::reply::number::unit::life::told_of_life;
use crate::domain::reply::number::unit::minutes::minutes_told;
use crate::domain::reply::number::unit::nought::{none_at_last, nothing_out_of};
use crate::domain::reply::text::lexicon::Parts;
#[cfg(test)]
use crate::domain::reply::text::token::cut;
use crate::domain::reply::text::token::{Kind, Token, understood};
use crate::domain::reply::{Meaning, Reading};

/// Reads one whole number between `low` and `high`, both included, from a tidied reply.
#[cfg(test)]
pub fn read_number(text: &str, low: i64, high: i64, language: Language) -> Reading {
    read_cut(&cut(text), low, high, language)
}

/// Holds that each of `answers` is read as its number, and each of `asked` is asked again.
#[cfg(test)]
pub fn assert_read(range: std::ops::RangeInclusive<i64>, answers: &[(&str, i64)], asked: &[&str]) {
    let read = |text| read_number(text, *range.start(), *range.end(), Language::ENGLISH).meaning;
    for (text, number) in answers {
        assert_eq!(read(text), Meaning::Number(*number), "{text}");
    }
    for text in asked {
        assert_eq!(read(text), Meaning::AskAgain, "{text}");
    }
}

/// Reads one whole number between `low` and `high`, both included, from a reply that is cut into words.
pub fn read_cut(cut: &[Token<'_>], low: i64, high: i64, language: Language) -> Reading {
    let reading = read_any_way(cut, low, high, language);
    match reading.meaning {
        Meaning::Number(value) => held_back(cut, value, low, high).map_or(reading, Reading::ask),
        _ => reading,
    }
}

/// As [`read_cut`], before what holds of any message is looked at.
fn read_any_way(cut: &[Token<'_>], low: i64, high: i64, language: Language) -> Reading {
    let mut tokens = understood(cut, language);
    if high == 100 {
        without_percent(&mut tokens);
    }
    let tokens = without_question_number(&tokens);
    let reading = read_amount(tokens, low, high);
    if reading.meaning == Meaning::AskAgain
        && let Some(sent) = sent_by_assistant(tokens, low, high)
    {
        return sent;
    }
    if reading.meaning != Meaning::AskAgain {
        return reading;
    }
    if are_counted(low, high)
        && let Some(days) = days_told(tokens, high, false).or_else(|| all_or_none(tokens, high))
        && matches!(days.meaning, Meaning::Number(told) if told >= low)
    {
        return days;
    }
    if high >= 30
        && let Some(minutes) = minutes_told(tokens, low, high)
    {
        return minutes;
    }
    nothing_out_of(tokens, low, high)
        .or_else(|| none_at_last(tokens, low, high))
        .or_else(|| among_several(tokens, low, high))
        .or_else(|| told_in_pieces(tokens, low, high))
        .or_else(|| put_right(tokens, low, high))
        .or_else(|| spoken_for(tokens, low, high))
        .or_else(|| last_word(cut, low, high, language))
        .unwrap_or(reading)
}

/// What only several numbers together tell: a sum, or life beside other things.
fn among_several(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    if tokens.iter().filter(|t| is_numeric(t)).count() < 2 {
        return None;
    }
    let candidates = candidates(tokens, low, high);
    added_up(tokens, &candidates, low, high).or_else(|| told_of_life(tokens, &candidates, low, high))
}

/// As [`read_cut`], from its tokens.
fn read_amount(tokens: &[Token<'_>], low: i64, high: i64) -> Reading {
    if are_asked(low, high) {
        if is_half_of_two_weeks(tokens, high) {
            return Reading::ask("it tells of each week, and both were asked about");
        }
        if let Some(rest) = without_the_week(tokens, high) {
            return days_told(&rest, high, true).unwrap_or_else(|| read_tokens(&rest, low, high));
        }
    }
    if high >= 30 && tells_hours(tokens) {
        return read_tokens(&in_minutes(tokens), low, high);
    }
    read_tokens(tokens, low, high)
}

/// As [`read_cut`], from tokens.
pub fn read_tokens(tokens: &[Token<'_>], low: i64, high: i64) -> Reading {
    let reading = plainly(tokens, low, high);
    match reading.meaning {
        Meaning::Number(value) if high == 100 && is_of_another_scale(tokens, value) => {
            Reading::ask(&format!("{value} may be out of ten, or an age"))
        }
        Meaning::Number(value) if contradicted(tokens, value, low, high) => {
            Reading::ask(&format!("the words beside it say the opposite of {value}"))
        }
        _ => reading,
    }
}

/// As [`read_tokens`], whichever end of the scale is the good one: the numbers of a list mean what stands beside them.
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
    if corrected.is_some() && tokens[last.at..].iter().any(|t| matches!(t.text, "know" | "dunno")) {
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
            && (why == ANOTHER_RIGHT_AFTER || !says_the_same(tokens, candidate, last, high))
            && (!strong
                || high > 10 && (low..=high).contains(&candidate.value)
                || why == ANOTHER_RIGHT_AFTER
                || (low..=high).contains(&candidate.value) && is_marked(tokens, candidate.at)
                || candidate.at > last.at
                || answers.first().is_some_and(|first| first.at < candidate.at)
                || !tokens[candidate.at..last.at].iter().any(|t| t.is_break() || t.has(Parts::AND.with(Parts::SO))))
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
