//! Listed answers that are amounts (`none`, `1 or 2`, `5 or more`; `5 to 15 minutes`): a number said falls into one.

use crate::domain::language::Language;
use crate::domain::reply::Meaning;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::number::plain::plainly;
use crate::domain::reply::number::unit::days;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token, cut};

/// More than anybody is asked about.
const MOST: i64 = 1_000;

/// The one listed amount that holds the number the reply says; none where two do (`15` of `5 to 15` and `15 to 30`).
///
/// Where the list shows numbers too, a bare number may be one of those: it must be said with what it counts (`7 times`).
pub fn by_amount(tokens: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    // `three days, would've been more but the lift's bust`: what follows the first clause tells why.
    by_whole_amount(tokens, choices).or_else(|| {
        let mark = tokens.iter().position(|t| matches!(t.kind, Kind::Break(',' | '.' | '!')))?;
        let turns = |t: &Token<'_>| {
            matches!(t.kind, Kind::Number { .. } | Kind::Odd(_) | Kind::Break('?'))
                || t.has(Parts::TAKES_BACK.with(Parts::CORRECT))
        };
        if tokens[mark + 1..].iter().any(turns) {
            return None;
        }
        by_whole_amount(&tokens[..mark], choices)
    })
}

/// As [`by_amount`], of all that was said.
fn by_whole_amount(tokens: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let mut ranges: Vec<(usize, i64, i64)> = choices
        .iter()
        .enumerate()
        .filter_map(|(at, choice)| range_of(choice.words.first()?).map(|(from, to)| (at, from, to)))
        .collect();
    if ranges.len() < 2 {
        return None;
    }
    ranges.extend(most_days(choices, &ranges));
    let value = match plainly(tokens, 0, MOST).meaning {
        Meaning::Number(value) => value,
        _ => days_told(tokens, choices)
            .or_else(|| with_its_unit(tokens, choices))
            .or_else(|| of_the_week(tokens, choices))
            .or_else(|| money_told(tokens, choices, &ranges))
            .or_else(|| counted_in_words(tokens))
            .or_else(|| days_of_a_week(tokens, choices))
            .or_else(|| at_most(tokens, &ranges))
            .or_else(|| either_of_one(tokens, &ranges))?,
    };
    let counted =
        || tokens.windows(2).any(|two| two[0].number() == Some(value) && two[1].has(Parts::AMOUNT.with(Parts::UNIT)));
    let shown = choices.iter().any(|choice| choice.number.is_some());
    let in_words = || tokens.iter().all(|t| t.number() != Some(value));
    // `six` where the list goes to 3; not `6` and nothing else.
    let bare = || tokens.iter().all(|t| t.is_break() || t.digits() > 0);
    let of_the_list = || choices.iter().any(|choice| choice.number == Some(value));
    if shown && !counted() && !in_words() && (of_the_list() || bare() || unit_is_needed(choices)) {
        return None;
    }
    let mut holding = ranges.iter().filter(|(_, from, to)| (*from..=*to).contains(&value));
    match (holding.next(), holding.next()) {
        (Some((at, ..)), None) => Some(*at),
        _ => None,
    }
}

/// `3 mins if that`: no more than so many, where the answer that holds it begins with none.
fn at_most(tokens: &[Token<'_>], ranges: &[(usize, i64, i64)]) -> Option<i64> {
    let (if_that, said) = tokens.split_last()?;
    let number = said.first()?.number()?;
    let plain = if_that.raw == 2 && if_that.has(Parts::UNREAL) && if_that.text.is_empty();
    let unit = said[1..].iter().all(|t| t.has(Parts::AMOUNT.with(Parts::UNIT)));
    let from_none = ranges.iter().any(|(_, from, to)| *from == 0 && number <= *to);
    (plain && unit && from_none).then_some(number)
}

/// `most days` beside `3 or 4 days`: all the days of a week that are more than those.
fn most_days(choices: &[Answer<'_>], ranges: &[(usize, i64, i64)]) -> Option<(usize, i64, i64)> {
    let label = |choice: &Answer<'_>| choice.words.first().map(|label| tidy(label).text).unwrap_or_default();
    let most = choices.iter().position(|choice| label(choice) == "most days")?;
    let every = choices.iter().any(|choice| label(choice) == "every day");
    let counted = choices.iter().filter(|choice| label(choice).ends_with(" days")).count();
    let listed = ranges.iter().map(|(_, _, to)| *to).max()?;
    (counted > 1 && (3..6).contains(&listed)).then_some((most, listed + 1, if every { 6 } else { 7 }))
}

/// `three days this week i think monday tuesday and thursday`, where the answers are so many days.
fn days_of_a_week(tokens: &[Token<'_>], choices: &[Answer<'_>]) -> Option<i64> {
    if !are_days(choices) {
        return None;
    }
    match days::days_told(tokens, 7, false)?.meaning {
        Meaning::Number(days) => Some(days),
        _ => None,
    }
}

/// Whether no word says more than courtesy around an amount.
fn is_light(token: &Token<'_>) -> bool {
    let light =
        Parts::FILLER.with(Parts::NOW).with(Parts::GLUE).with(Parts::ANCHOR).with(Parts::HEDGE).with(Parts::ARTICLE);
    let away = Parts::NOT.with(Parts::PAST).with(Parts::UNREAL).with(Parts::BOUND).with(Parts::RANGE);
    token.is_break() || token.kind == Kind::Word && token.has(light) && (token.has(Parts::FILLER) || !token.has(away))
}

/// `2 days`, where the answers are so many days: the one number, with the word that the answers count.
fn with_its_unit(tokens: &[Token<'_>], choices: &[Answer<'_>]) -> Option<i64> {
    let mut numbers = tokens.iter().enumerate().filter(|(_, t)| !matches!(t.kind, Kind::Word | Kind::Break(_)));
    let ((at, number), None) = (numbers.next()?, numbers.next()) else { return None };
    let unit = tokens.get(at + 1).filter(|t| t.kind == Kind::Word && t.text.len() > 2)?;
    let same = |word: &str| word.trim_end_matches('s') == unit.text.trim_end_matches('s');
    let counts = choices.iter().filter(|c| c.words.iter().any(|label| tidy(label).text.split(' ').any(same))).count();
    let rest = tokens.iter().enumerate().filter(|(place, _)| *place != at && *place != at + 1);
    // `I was out 3 days`
    let out =
        |t: &Token<'_>| are_days(choices) && matches!(t.text, "was" | "out" | "got" | "went" | "managed" | "been");
    (counts > 1 && rest.into_iter().all(|(_, t)| is_light(t) || out(t))).then(|| number.number())?
}

/// How people say that they were not out at all.
const NOT_OUT: &str = "at all|once|all week|set foot|put my foot|over the doorstep|over the door|left the house|out the house|out of the house|\
    outside|been anywhere|gone anywhere|been out|got out|get out|go out|went out|gone out|out the door|cross the door|crossed the door|past the door|past the gate|past the front door|off the settee|off the sofa";

/// `just the one, Wednesday`, `didnt set foot out once`, `not been over the doorstep`, where the answers are so many days and one is none of them; `every day
/// but Monday`, where the most of them is `most days`.
pub fn by_none(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    if !are_days(choices) {
        return None;
    }
    let said: Vec<&str> = words.iter().map(|t| t.text).collect();
    let holds =
        |phrase: &str| said.windows(phrase.split(' ').count()).any(|run| run.iter().copied().eq(phrase.split(' ')));
    let labelled = |label: &str| {
        choices.iter().position(|choice| choice.words.first().is_some_and(|words| tidy(words).text == label))
    };
    let bar_one = ["but", "bar", "except", "apart from"].iter().any(|bar| holds(&format!("every day {bar}")));
    let exception = words.iter().filter(|t| parts_of(t.text).has(Parts::CALENDAR) || t.text == "sabbath").count() == 1;
    if bar_one && exception && words.len() < 8 {
        return labelled("most days").filter(|_| labelled("every day").is_none());
    }
    let clause = said.split(|word| matches!(*word, "," | "." | "!" | "but")).next()?;
    // `just the one, Wednesday`, `the once, when the vet came`
    let only = usize::from(clause.first().is_some_and(|word| matches!(*word, "just" | "only")));
    if matches!(&clause[only..], ["the", "one" | "once"] | ["the", "one", "day"]) {
        let holds = |choice: &Answer<'_>| {
            choice.words.first().and_then(|label| range_of(label)).is_some_and(|(from, to)| from <= 1 && 1 <= to)
        };
        return choices.iter().position(holds);
    }
    let denied = clause
        .iter()
        .take(3)
        .any(|word| matches!(*word, "not" | "didnt" | "havent" | "never" | "couldnt" | "hasnt" | "dint" | "didnae"))
        // `wasnt out at all`; not `wasnt bad at all`
        || matches!(clause, ["wasnt", "out", ..] | ["i", "wasnt", "out", ..]);
    let open = said.iter().any(|word| {
        matches!(
            *word,
            "hardly" | "much" | "except" | "apart" | "only" | "if" | "till" | "until" | "since" | "?" | "far"
        )
    });
    let plain = words.iter().all(|t| t.number().is_none() && !matches!(t.kind, Kind::Odd(_)));
    (denied && plain && !open && NOT_OUT.split('|').map(str::trim).any(holds))
        .then(|| labelled("none").or_else(|| labelled("no days")))?
}

/// Whether the answers are so many days.
fn are_days(choices: &[Answer<'_>]) -> bool {
    choices.iter().filter(|c| c.words.iter().any(|label| label.to_lowercase().contains("days"))).count() > 1
}

/// `six out of seven`, `just the one, Wednesday`, where the answers are so many days.
fn of_the_week(tokens: &[Token<'_>], choices: &[Answer<'_>]) -> Option<i64> {
    if !are_days(choices) {
        return None;
    }
    let said: Vec<&Token<'_>> = tokens.iter().filter(|t| !t.is_break() && !matches!(t.text, "days" | "the")).collect();
    let light = |rest: &[&Token<'_>]| rest.iter().all(|t| is_light(t) || t.has(Parts::CALENDAR));
    match said.as_slice() {
        [days, out, seven, rest @ ..]
            if seven.number() == Some(7) && (out.has(Parts::OUT_OF) || out.text == "of") && light(rest) =>
        {
            days.number().filter(|days| (0..=7).contains(days))
        }
        [only, one, rest @ ..] if matches!(only.text, "just" | "only") && one.number() == Some(1) && light(rest) => {
            Some(1)
        }
        _ => None,
    }
}

/// `about 15 quid`, `thirty pound at least`, where the answers are sums of money.
fn money_told(tokens: &[Token<'_>], choices: &[Answer<'_>], ranges: &[(usize, i64, i64)]) -> Option<i64> {
    if choices.iter().filter(|c| c.words.iter().any(|label| label.contains('£'))).count() < 2 {
        return None;
    }
    let note = |t: &Token<'_>| match t.text {
        "fiver" => Some(5),
        "tenner" => Some(10),
        _ => None,
    };
    let money = |t: &Token<'_>| matches!(t.text, "quid" | "pound" | "pounds" | "squid" | "nicker") || t.is_sign('£');
    let mut sums = tokens.iter().filter_map(|t| t.number().or_else(|| note(t)));
    let (sum, None) = (sums.next()?, sums.next()) else { return None };
    let named = tokens.iter().any(|t| money(t) || note(t).is_some());
    let least = tokens.windows(2).any(|two| two[0].text == "at" && two[1].text == "least")
        || tokens.iter().any(|t| matches!(t.text, "least" | "minimum" | "easily" | "easy") || t.text == "at least");
    // At least so much is more than that, and must not reach into another answer.
    let bounded = !least || ranges.iter().any(|(_, from, to)| *to == MOST && *from <= sum);
    let plain = |t: &Token<'_>| {
        t.number().is_some()
            || note(t).is_some()
            || money(t)
            || is_light(t)
            || least && t.has(Parts::BOUND)
            || matches!(
                t.text,
                "about"
                    | "roughly"
                    | "around"
                    | "approx"
                    | "a"
                    | "week"
                    | "month"
                    | "at"
                    | "least"
                    | "minimum"
                    | "easily"
                    | "easy"
            )
    };
    (named && bounded && tokens.iter().all(plain)).then_some(sum)
}

/// `Monday, Wednesday and Saturday`, where the answers are so many days: how many are named.
fn days_told(tokens: &[Token<'_>], choices: &[Answer<'_>]) -> Option<i64> {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let day = |t: &Token<'_>| DAYS.iter().position(|day| t.has(Parts::CALENDAR) && t.text.starts_with(day));
    let mut named: Vec<usize> = tokens.iter().filter_map(day).collect();
    let told = named.len();
    named.sort_unstable();
    named.dedup();
    let plain = |t: &Token<'_>| {
        day(t).is_some() || matches!(t.text, "and" | "n") || matches!(t.kind, Kind::Sign('&')) || is_light(t)
    };
    let only = tokens.first().is_some_and(|t| matches!(t.text, "only" | "just"));
    ((told > 1 || told == 1 && only) && named.len() == told && are_days(choices) && tokens.iter().all(plain))
        .then_some(i64::try_from(told).ok()?)
}

/// Minutes in the answers: a bare number may be anything.
fn unit_is_needed(choices: &[Answer<'_>]) -> bool {
    choices.iter().any(|choice| choice.words.iter().any(|word| word.contains("minute") || word.contains("hour")))
}

/// `once, tuesday`, `a couple of times`, `about a dozen`: the one word of counting, where no number stands.
fn counted_in_words(tokens: &[Token<'_>]) -> Option<i64> {
    let value = |t: &Token<'_>| match t.text {
        "once" => Some(1),
        "twice" | "couple" => Some(2),
        "thrice" => Some(3),
        "none" => Some(0),
        "dozen" => Some(12),
        _ => None,
    };
    let mut said = tokens.iter().filter_map(value);
    let (value, None) = (said.next()?, said.next()) else { return None };
    let away =
        Parts::NOT.with(Parts::PAST).with(Parts::UNREAL).with(Parts::OTHER).with(Parts::BOUND).with(Parts::RANGE);
    let plain = |t: &Token<'_>| {
        t.number().is_none()
            && !matches!(t.kind, Kind::Odd(_) | Kind::Ordinal | Kind::Break('?'))
            && (!t.has(away) || t.has(Parts::FILLER) || t.text.is_empty())
    };
    let first =
        tokens.iter().take(6).any(|t| matches!(t.text, "none" | "once" | "twice" | "couple" | "thrice" | "dozen"));
    // `none of your business`
    let of = tokens.windows(2).any(|two| two[0].text == "none" && two[1].text == "of");
    (first && !of && tokens.iter().all(plain)).then_some(value)
}

/// `5 or 6 times` where the answer is `three or more`: whichever it is, it falls into that one.
fn either_of_one(tokens: &[Token<'_>], ranges: &[(usize, i64, i64)]) -> Option<i64> {
    let at = tokens.iter().position(|t| t.number().is_some())?;
    let (first, second) = (tokens[at].number()?, tokens.get(at + 2)?.number()?);
    let joined = matches!(tokens[at + 1].text, "or" | "to") || tokens[at + 1].is_sign('-');
    let counted = |t: &Token<'_>| t.has(Parts::AMOUNT) || matches!(t.text, "times" | "days" | "people");
    let rest = tokens.iter().enumerate().filter(|(place, _)| !(at..at + 3).contains(place));
    let plain = joined && first < second && rest.into_iter().all(|(_, t)| is_light(t) || counted(t));
    (plain && ranges.iter().any(|(_, from, to)| (*from..=*to).contains(&first) && (*from..=*to).contains(&second)))
        .then_some(first)
}

/// `1 or 2`, `5 to 15 minutes`, `under 5 minutes`, `5 or more`, `about half an hour`, `once`.
fn range_of(label: &str) -> Option<(i64, i64)> {
    let label = tidy(label).text;
    if label.starts_with("no ") && label.split(' ').count() == 2 {
        return Some((0, 0));
    }
    match label.as_str() {
        "none" | "never" | "nobody" | "no one" | "not at all" | "not once" => return Some((0, 0)),
        "once" => return Some((1, 1)),
        "twice" => return Some((2, 2)),
        "once or twice" => return Some((1, 2)),
        "half an hour" | "about half an hour" => return Some((30, 30)),
        _ => {}
    }
    let words = cut(&label);
    let glued = |t: &Token<'_>| t.glued && t.kind == Kind::Word;
    // `9am to 11am` are hours of the day.
    if words.iter().any(glued) {
        return None;
    }
    let says = |list: &[&str]| words.iter().any(|t| list.contains(&t.text));
    let said: Vec<i64> =
        words.iter().filter_map(|t| t.number().or_else(|| number_word(t.text, Language::ENGLISH))).collect();
    match said.as_slice() {
        [from, to] if from < to => Some((*from, *to)),
        [one] if says(&["under", "less", "fewer"]) => Some((0, one - 1)),
        [one] if says(&["over"]) || says(&["than"]) && says(&["more"]) => Some((one + 1, MOST)),
        [one] if says(&["more", "+", "least"]) => Some((*one, MOST)),
        [one] if words.len() <= 3 => Some((*one, *one)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;
    use crate::domain::reply::text::token::tokens;

    fn listed(labels: &[&str], numbered: bool) -> Vec<Choice> {
        let choice = |(at, label): (i64, &&str)| Choice {
            key: (*label).to_owned(),
            words: vec![(*label).to_owned()],
            number: numbered.then_some(at),
        };
        (1..).zip(labels).map(choice).collect()
    }

    #[test]
    fn winnie_counts_her_outings_and_the_minutes_they_took() {
        let outings = listed(&["none", "1 or 2", "3 or 4", "5 or more"], false);
        let said = |text: &str| by_amount(&tokens(text, Language::ENGLISH), &answers_of(&outings));
        assert_eq!(said("four"), Some(2));
        assert_eq!(said("went out 7 times"), Some(3));
        assert_eq!(said("2 or 3"), None);
        let minutes = listed(&["under 5 minutes", "5 to 15 minutes", "15 to 30 minutes"], true);
        let said = |text: &str| by_amount(&tokens(text, Language::ENGLISH), &answers_of(&minutes));
        assert_eq!(said("twenty minutes"), Some(2));
        let days = listed(&["none", "1 or 2 days", "3 or 4 days", "most days"], false);
        let said = |text: &str| by_none(&cut(text), &answers_of(&days));
        assert_eq!(said("didnt set foot out once"), Some(0));
        assert_eq!(said("every day but monday"), Some(3));
        assert_eq!(said("just the one, wednesday"), Some(1));
        assert_eq!(said("didnt get out much"), None);
        let spent = listed(&["less than £10", "£10 to £20", "more than £20"], false);
        let said = |text: &str| by_amount(&tokens(text, Language::ENGLISH), &answers_of(&spent));
        assert_eq!(said("about 15 quid"), Some(1));
        assert_eq!(said("the meter takes a tenner and then some"), None);
        let said = |text: &str| by_amount(&tokens(text, Language::ENGLISH), &answers_of(&minutes));
        // On the edge of two, or a number of the list.
        assert_eq!(said("15 minutes"), None);
        assert_eq!(said("5"), None);
    }
}
