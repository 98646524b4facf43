//! The question that `--ask` names: a range, a list of answers, or a step of a flow.

use anyhow::bail;

use super::step;
use crate::cli::advice::Advice;
use crate::domain::language::Language;
use crate::domain::reply::{Ask, Choice};

/// What is asked, and in which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub ask: Ask,
    pub language: Language,
}

/// The languages in which the readers of answers know words of their own.
const LANGUAGES: [(Language, &str); 6] = [
    (Language::ENGLISH, "English"),
    (Language::WELSH, "Welsh"),
    (Language::POLISH, "Polish"),
    (Language::PUNJABI, "Punjabi"),
    (Language::ROMANIAN, "Romanian"),
    (Language::URDU, "Urdu"),
];

const HOW_TO_ASK: &str = "Write `0 to 10`, `yes|no`, `1 good|2 bad`, `bus: Getting there, bus|other: Something else`, or a step of a flow such as `flows/example/weekly-check-in.flow#hello`.";

/// A language as it is given to `--language`.
///
/// # Errors
/// When no reader knows it.
pub fn language(given: &str) -> anyhow::Result<Language> {
    let known = Language::parse(given).filter(|code| LANGUAGES.iter().any(|(known, _)| known == code));
    let there: Vec<String> = LANGUAGES.iter().map(|(code, name)| format!("{code} ({name})")).collect();
    known.ok_or_else(|| {
        Advice::new(format!("Answers are not read in `{given}`."), format!("There are {}.", there.join(", "))).into()
    })
}

/// Makes out a question as it is given to `--ask`.
///
/// # Errors
/// When it is neither a range, a list of answers nor a step of a flow: all that is wrong with it, and what to write.
pub fn parse(given: &str, language: Option<Language>) -> anyhow::Result<Question> {
    let written = |ask| Question { ask, language: language.unwrap_or(Language::ENGLISH) };
    if let Some((low, between, high)) = two_numbers(given) {
        if low < high && ["to", "-", "\u{2013}"].contains(&between.trim().to_lowercase().as_str()) {
            return Ok(written(Ask::Number { low, high }));
        }
        let what = format!("`{given}` is no range.");
        if low == high {
            bail!(Advice::new(what, "Its two ends must differ: write `0 to 10`."));
        }
        bail!(Advice::new(what, format!("Did you mean `{} to {}`?", low.min(high), low.max(high))));
    }
    if given.contains('|') {
        return list(given).map(written);
    }
    match given.rsplit_once('#') {
        Some((file, step)) => step::question(file, step, language),
        None if step::is_file(given) => Err(step::which(given)),
        None => bail!(Advice::new(format!("`{given}` is no question."), HOW_TO_ASK)),
    }
}

/// Two numbers and what stands between them: `-5 to 5`, `0-10`, `0..10`.
fn two_numbers(given: &str) -> Option<(i64, &str, i64)> {
    let given = given.trim();
    let digits = given.strip_prefix('-').unwrap_or(given);
    let low_end = given.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (low, rest) = given.split_at(low_end);
    let (mut between, mut high) = rest.split_at(rest.find(|c: char| c.is_ascii_digit())?);
    // A lone hyphen stands between both; after something else it is the minus of the second.
    if let Some(shorter) = between.strip_suffix('-').filter(|shorter| !shorter.trim().is_empty()) {
        (between, high) = (shorter, &rest[shorter.len()..]);
    }
    Some((low.parse().ok()?, between, high.parse().ok()?))
}

/// `yes|no`, with everything that is wrong at once.
fn list(given: &str) -> anyhow::Result<Ask> {
    let choices = choices(given);
    let problems = problems(&choices);
    if problems.is_empty() {
        return Ok(Ask::Choice(choices));
    }
    let what = format!("`{given}` is no list of answers: {}.", problems.join("; "));
    bail!(Advice::new(
        what,
        "Write each answer once, with words of its own: `yes|no`, `1 good|2 bad` or `bus: Getting there, bus|other: Something else`."
    ))
}

/// The answers of a list, with the numbers before them where those are shown.
fn choices(given: &str) -> Vec<Choice> {
    let numbered: Option<Vec<(i64, &str)>> = given.split('|').map(with_number).collect();
    match numbered.filter(|answers| are_shown(answers)) {
        Some(answers) => answers.into_iter().map(|(number, rest)| choice(rest, Some(number))).collect(),
        None => given.split('|').map(|answer| choice(answer, None)).collect(),
    }
}

/// `1 very good` is the number 1 and `very good`.
fn with_number(given: &str) -> Option<(i64, &str)> {
    let (number, rest) = given.trim().split_once(' ')?;
    Some((number.parse().ok()?, rest.trim()))
}

/// Whether the numbers before all answers are shown with them: those of `1 good|2 bad` are; those of `1 or 2|3 or 4` and of
/// `1 day|2 days` are what is answered.
fn are_shown(answers: &[(i64, &str)]) -> bool {
    let goes_on = |rest: &str| matches!(rest.split(' ').next(), Some("or" | "to" | "and" | "-"));
    let one = |rest: &str| rest.strip_suffix('s').unwrap_or(rest).to_lowercase();
    answers.iter().enumerate().all(|(place, (number, rest))| {
        let counts_the_same = |(before, earlier): &(i64, &str)| before != number && one(earlier) == one(rest);
        !goes_on(rest) && !answers[..place].iter().any(counts_the_same)
    })
}

/// `yes`, `very good` or `bus: Getting there, bus`.
fn choice(given: &str, number: Option<i64>) -> Choice {
    let (key, words) = match given.split_once(':') {
        Some((key, words)) => (key, words.split(',').map(|word| word.trim().to_owned()).collect()),
        None => (given, vec![given.trim().to_owned()]),
    };
    Choice { key: key.trim().to_owned(), words, number }
}

fn problems(choices: &[Choice]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut told = |problem: String| {
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    };
    for (place, choice) in choices.iter().enumerate() {
        if choice.key.is_empty() && choice.words.iter().all(String::is_empty) {
            told(format!("answer {} is empty", place + 1));
            continue;
        }
        if choice.key.is_empty() || choice.words.iter().any(String::is_empty) {
            told(format!("something is missing beside the `:` or a `,` of answer {}", place + 1));
        }
        for earlier in &choices[..place] {
            if let Some(number) = choice.number.filter(|number| earlier.number == Some(*number)) {
                told(format!("the number {number} stands before two answers"));
            }
            for word in said(choice).filter(|word| !word.is_empty() && said(earlier).any(|other| other == *word)) {
                told(format!("`{word}` stands for two answers"));
            }
        }
    }
    problems
}

/// Every word that an answer goes by, in small letters.
fn said(choice: &Choice) -> impl Iterator<Item = String> {
    std::iter::once(&choice.key).chain(&choice.words).map(|word| word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(given: &str) -> String {
        let error = parse(given, None).expect_err(given);
        let advice = error.downcast_ref::<Advice>().expect("an advice");
        format!("{} {}", advice.what, advice.what_to_do)
    }

    #[test]
    fn a_range_may_be_written_in_other_ways() {
        for (given, low, high) in [
            ("0 to 10", 0, 10),
            ("0 TO 10", 0, 10),
            ("0-10", 0, 10),
            ("0 \u{2013} 10", 0, 10),
            ("-5 to 5", -5, 5),
            ("-5--1", -5, -1),
        ] {
            let question = parse(given, None).expect("a range");
            assert_eq!(question, Question { ask: Ask::Number { low, high }, language: Language::ENGLISH }, "{given}");
        }
        for given in ["10 to 0", "0..10", "0,10", "0 and 10"] {
            assert!(refused(given).contains("Did you mean `0 to 10`?"), "{given}");
        }
        assert!(refused("3 to 3").contains("must differ"));
    }

    #[test]
    fn a_number_before_an_answer_is_shown_with_it_or_is_the_answer() {
        let keys = |given: &str| match parse(given, None).expect(given).ask {
            Ask::Choice(choices) => choices.into_iter().map(|choice| (choice.number, choice.key)).collect::<Vec<_>>(),
            other => panic!("{given} is {other:?}"),
        };
        let answer = |number: Option<i64>, key: &str| (number, key.to_owned());
        assert_eq!(keys("5 happy|4 so-so"), [answer(Some(5), "happy"), answer(Some(4), "so-so")]);
        assert_eq!(keys("1 bus: Getting there, bus|2 ill"), [answer(Some(1), "bus"), answer(Some(2), "ill")]);
        for given in ["none|1 or 2|3 or 4", "1 or 2|3 or 4", "0 days|1 day|2 days", "1 to 5|6 to 10"] {
            let whole: Vec<_> = given.split('|').map(|key| answer(None, key)).collect();
            assert_eq!(keys(given), whole);
        }
    }

    #[test]
    fn a_list_is_refused_with_all_that_is_wrong_and_what_to_write() {
        for (given, problems) in [
            ("|", &["answer 1 is empty", "answer 2 is empty"][..]),
            ("a|A", &["`a` stands for two answers"]),
            ("1 a|1 b", &["the number 1 stands before two answers"]),
            ("1 bus|1 Bus|2 walk:", &["number 1", "`bus`", "of answer 3"]),
            ("bus||walk:|Bus", &["`bus`", "answer 2 is empty", "of answer 3"]),
            ("bus: Getting there, bus|lift: bus", &["`bus` stands for two answers"]),
        ] {
            let said = refused(given);
            assert!(problems.iter().all(|problem| said.contains(problem)), "{given}: {said}");
            assert!(said.contains("Write each answer once"), "{said}");
        }
        assert!(refused("nonsense").contains("Write `0 to 10`"));
    }

    #[test]
    fn an_unknown_language_is_told_with_those_there_are() {
        assert_eq!(language("CY").expect("Welsh"), Language::WELSH);
        for given in ["de", "welsh"] {
            let error = language(given).expect_err(given);
            let advice = error.downcast_ref::<Advice>().expect("an advice");
            assert!(advice.what_to_do.contains("cy (Welsh), pl (Polish)"), "{}", advice.what_to_do);
        }
    }
}
