//! Listed answers that tell how often in how long (`2 or 3 times a week`): `twice a week` falls into one.

use crate::domain::language::Language;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token, cut};

/// More than anybody is asked about.
const MOST: i64 = 1_000;

/// How often, and in how long: `2 or 3 times a week`, `twice a week`; none where it is said otherwise.
fn rate_of(words: &[Token<'_>]) -> Option<(i64, i64, &'static str)> {
    let period = words.windows(2).find_map(|two| {
        let each = matches!(two[0].text, "a" | "each" | "every" | "per");
        let period = ["day", "week", "month", "year"].into_iter().find(|period| two[1].text == *period);
        period.filter(|_| each)
    })?;
    let number = |t: &Token<'_>| match t.text {
        "once" => Some(1),
        "twice" => Some(2),
        word => t.number().or_else(|| number_word(word, Language::ENGLISH)),
    };
    let said: Vec<i64> = words.iter().filter_map(number).collect();
    let more = words.iter().any(|t| t.text == "more");
    match said.as_slice() {
        [one] if more => Some((*one, MOST, period)),
        [one] => Some((*one, *one, period)),
        [from, to] if from < to => Some((*from, *to, period)),
        _ => None,
    }
}

/// Beside a number of times, these tell in how long.
static OF_A_RATE: Words = Words::of("times time once twice a each every per week month day year");

/// The one answer that is so often in the time that the reply names: `twice a week` is `2 or 3 times a week`.
pub fn by_rate(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let (from, to, period) = rate_of(words)?;
    let rates: Vec<(usize, (i64, i64, &str))> = choices
        .iter()
        .enumerate()
        .filter_map(|(at, choice)| Some((at, rate_of(&cut(&tidy(choice.words.first()?).text))?)))
        .collect();
    if rates.len() < 2 {
        return None;
    }
    let light = Parts::FILLER.with(Parts::NOW).with(Parts::GLUE).with(Parts::HEDGE);
    let told = |t: &Token<'_>| {
        t.is_break()
            || t.number().is_some()
            || number_word(t.text, Language::ENGLISH).is_some()
            || parts_of(t.text).has(light)
            || OF_A_RATE.contains(t.text)
    };
    let mut holding = rates
        .iter()
        .filter(|(_, (least, most, each))| *each == period && (*least..=*most).contains(&from) && to <= *most);
    let (Some((at, _)), None) = (holding.next(), holding.next()) else { return None };
    (words.iter().all(told)
        && !words.iter().any(|t| {
            t.kind == Kind::Break('?')
                || t.text == "if"
                || parts_of(t.text).has(Parts::NOT)
                || parts_of(t.text).has(Parts::OTHER) && !matches!(t.text, "we" | "you" | "u")
        }))
    .then_some(*at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;

    #[test]
    fn carl_says_how_often_he_drinks() {
        let choice = |label: &&str| Choice { key: (*label).to_owned(), words: vec![(*label).to_owned()], number: None };
        let often: Vec<Choice> = ["never", "2 to 4 times a month", "2 or 3 times a week", "4 or more times a week"]
            .iter()
            .map(choice)
            .collect();
        let said = |text: &str| by_rate(&cut(text), &answers_of(&often));
        for (text, place) in [("twice a week", 2), ("3 times a month", 1), ("about six times a week", 3)] {
            assert_eq!(said(text), Some(place), "{text}");
        }
        for text in ["once a week", "3 times", "twice a week if that", "my son twice a week", "3 times a day"] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
