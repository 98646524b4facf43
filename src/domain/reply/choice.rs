//! A reply to a question with listed answers: by number, letter, word, beginning or near-spelling.
//!
//! Like a number, a word counts only where the words beside it let it: `the dog was unwell` chooses nothing.

use crate::domain::reply::choice_words::{Match, find_all, is_dismissed, is_negated, is_past, licensed, listed_in, phrases_of};
use crate::domain::reply::elsewhere::in_jest;
use crate::domain::reply::lexicon::{Parts, parts_of};
use crate::domain::reply::number::{picture, plainly};
use crate::domain::reply::refusal::read_refusal;
use crate::domain::reply::tidy::tidy;
use crate::domain::reply::token::{Kind, Token, cut, tokens};
use crate::domain::reply::yes_no::read_yes_no;
use crate::domain::reply::{Choice, Meaning, Reading, Setting};

/// Reads one choice from a tidied reply.
pub fn read_choice(text: &str, choices: &[Choice], setting: &Setting) -> Reading {
    let words = cut(text);
    if let (Some(yes), Some(no)) = (choice_said(choices, "yes"), choice_said(choices, "no")) {
        let third = find_all(&words, choices).iter().any(|m| m.choice != yes && m.choice != no);
        let sure = words.iter().any(|t| t.text == "sure") && choices.iter().any(|c| c.words.iter().any(|w| w.contains("sure")));
        if third || sure {
            return listed(text, &words, choices, setting, "it may be another of the answers");
        }
        return match read_yes_no(&words, setting.language) {
            Ok(true) => Reading::choice(yes, "they said yes"),
            Ok(false) => Reading::choice(no, "they said no"),
            Err(_) if let Some(place) = written_out(text, choices) => {
                Reading::choice(place, "it is one of the words that the flow takes for this answer")
            }
            Err(why) if choices.len() == 2 => read_refusal(&words).unwrap_or_else(|| Reading::ask(why)),
            Err(why) => listed(text, &words, choices, setting, why),
        };
    }
    listed(text, &words, choices, setting, "no listed answer stands in the reply")
}

fn choice_said(choices: &[Choice], word: &str) -> Option<usize> {
    choices
        .iter()
        .position(|choice| choice.key == word || choice.words.iter().any(|said| said.eq_ignore_ascii_case(word)))
}

/// `Na hoffwn`, where the flow lists just that under `no`, though a `yes` of that language stands in it.
fn written_out(text: &str, choices: &[Choice]) -> Option<usize> {
    if text.contains('?') {
        return None;
    }
    let reply = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    choices.iter().position(|choice| choice.words.iter().any(|words| words.to_lowercase() == reply))
}

fn listed(text: &str, words: &[Token<'_>], choices: &[Choice], setting: &Setting, why: &str) -> Reading {
    if words.iter().any(|t| t.kind == Kind::Break('?')) {
        return Reading::ask("it asks something back");
    }
    let last_number = words.iter().rposition(|t| matches!(t.kind, Kind::Number { .. })).map_or(0, |at| at + 1);
    if in_jest(&words[last_number..]) {
        return Reading::ask("it may be a joke");
    }
    let by_word = by_word(words, choices);
    let has_number = words.iter().any(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)));
    let numbered: Vec<i64> = choices.iter().filter_map(|choice| choice.number).collect();
    if let (Some(low), Some(high)) = (numbered.iter().min(), numbered.iter().max())
        && by_word.as_ref().err() != Some(&"the words choose two")
    {
        let tokens = tokens(text, setting.language);
        if words.iter().any(|t| t.is_sign('/')) {
            return Reading::ask("it is not plain which number of the list it is");
        }
        if let Meaning::Number(number) = without(&tokens, words, choices, *low, *high)
            && let Some(place) = choices.iter().position(|choice| choice.number == Some(number))
        {
            if opposite(words, &choices[place]) {
                return Reading::ask("the words beside the number say the opposite of that answer");
            }
            if by_word.is_err() && of_a_thing(words) {
                return Reading::ask("`one` may be another word");
            }
            return match by_word {
                Ok(word) if word != place => Reading::ask("the number and the words choose different answers"),
                Ok(_) => Reading::choice(place, "the number and the words agree"),
                Err(_) if negates(words) && !words.iter().any(|t| t.is_sign('/')) && corrects(words) => {
                    Reading::choice(place, "they corrected the number before it")
                }
                // `4 not been out`: what follows the number alone tells why.
                Err("") if words[0].number() == Some(number) && only_number(words) => {
                    Reading::choice(place, &format!("they sent the number {number} of the list"))
                }
                Err(_) if negates(words) => Reading::ask("the words beside the number are not plain"),
                Err(_) => Reading::choice(place, &format!("they sent the number {number} of the list")),
            };
        }
    }
    match by_word {
        Ok(place) if has_number && same_number(words, choices[place].number, &phrases_of(&choices[place]).concat()) => {
            Reading::choice(place, "the number and the words agree")
        }
        Ok(_) if has_number && !numbered.is_empty() => Reading::ask("there is a number in it too, which is not plain"),
        Ok(place) => Reading::choice(
            place,
            &format!("they wrote “{}”", choices[place].words.first().unwrap_or(&choices[place].key)),
        ),
        Err(specific) => read_refusal(words)
            .or_else(|| by_letter(words, choices).or_else(|| by_beginning(words, choices)))
            .unwrap_or_else(|| Reading::ask(if specific.is_empty() { why } else { specific })),
    }
}

/// `5. very bad. sorry to moan`: the only number in it is the one of the answer that the words name.
fn same_number(words: &[Token<'_>], number: Option<i64>, named: &[String]) -> bool {
    let mut numbers = words.iter().enumerate().filter(|(_, t)| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)));
    let (Some((at, only)), None) = (numbers.next(), numbers.next()) else { return false };
    number.is_some()
        && only.number() == number
        && words.get(at + 1).is_none_or(|t| t.is_break() || named.iter().any(|word| word == t.text))
        && !words.iter().any(|t| matches!(t.kind, Kind::Sign(_)))
}

fn only_number(words: &[Token<'_>]) -> bool {
    words.iter().filter(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_))).count() == 1
}

/// `4 😊` where 4 is `bad`, `5 brilliant` where 5 is `very bad`: they may take the list the other way up.
fn opposite(words: &[Token<'_>], choice: &Choice) -> bool {
    let label = phrases_of(choice).concat();
    let says = |parts: Parts| label.iter().any(|word| parts_of(word).has(parts));
    let denied = label.iter().any(|word| parts_of(word).has(Parts::NOT));
    let (good, bad) = (says(Parts::GOOD), says(Parts::BAD));
    let beside = |parts: Parts| {
        words.iter().enumerate().any(|(at, t)| {
            t.kind == Kind::Word
                && parts_of(t.text).has(parts)
                && !parts_of(t.text).has(Parts::FILLER)
                && !words[at.saturating_sub(2)..at].iter().any(|b| parts_of(b.text).has(Parts::NOT))
        })
    };
    let pictured = |bad: bool| words.iter().any(|t| picture(t) == Some(bad));
    let (good_beside, bad_beside) = (
        beside(Parts::GOOD) || pictured(false) || words.iter().any(|t| matches!(t.text, "top" | "best")),
        beside(Parts::BAD) || pictured(true) || words.iter().any(|t| t.text == "worst"),
    );
    !denied && (good && !bad && bad_beside && !good_beside || bad && !good && good_beside && !bad_beside)
}

/// `good one`, `that one`: a `one` that is no number of the list.
fn of_a_thing(words: &[Token<'_>]) -> bool {
    words.iter().enumerate().any(|(at, t)| {
        t.text == "one"
            && at > 0
            && words[at - 1].kind == Kind::Word
            && (parts_of(words[at - 1].text).is_empty()
                || parts_of(words[at - 1].text).has(Parts::GOOD.with(Parts::BAD))
                || matches!(words[at - 1].text, "that" | "this" | "the" | "which"))
    })
}

/// `2, no 3`, `3 no sorry 2`: the only negation is a `no` between two numbers.
fn corrects(words: &[Token<'_>]) -> bool {
    let number = |t: &Token<'_>| matches!(t.kind, Kind::Number { .. });
    let (Some(first), Some(last)) = (words.iter().position(number), words.iter().rposition(number)) else {
        return false;
    };
    words
        .iter()
        .enumerate()
        .filter(|(_, t)| t.kind == Kind::Word && parts_of(t.text).has(Parts::NOT))
        .all(|(at, t)| t.text == "no" && first < at && at < last)
}

fn negates(words: &[Token<'_>]) -> bool {
    words.iter().any(|t| t.kind == Kind::Word && parts_of(t.text).has(Parts::NOT))
}

/// The number of the reply, read without the words of a choice (`4 bad`), so that they do not look like things counted.
fn without(tokens: &[Token<'_>], words: &[Token<'_>], choices: &[Choice], low: i64, high: i64) -> Meaning {
    let of_choices: Vec<Vec<String>> = choices.iter().flat_map(phrases_of).collect();
    let alone = tokens.iter().filter(|t| t.kind == Kind::Word && !t.has(Parts::FILLER)).all(|t| {
        of_choices
            .iter()
            .any(|phrase| phrase.iter().any(|word| word == t.text) && !(t.has(Parts::UNIT) && phrase.len() > 1))
            || matches!(t.text, "option" | "number" | "answer" | "choice")
    });
    if alone && !words.iter().any(|t| t.is_sign('-')) {
        let kept: Vec<Token<'_>> = tokens
            .iter()
            .filter(|t| t.kind != Kind::Word || t.has(Parts::FILLER) && !matches!(t.text, "or"))
            .copied()
            .collect();
        return plainly(&kept, low, high).meaning;
    }
    // `option 5, nobody listens`
    let options: Vec<Token<'_>> = tokens.iter().filter(|t| t.text != "option").copied().collect();
    plainly(&options, low, high).meaning
}

/// The one choice that the words name, or why none (empty: none is named).
fn by_word(words: &[Token<'_>], choices: &[Choice]) -> Result<usize, &'static str> {
    let mut matches = find_all(words, choices);
    if matches.is_empty() {
        return Err("");
    }
    matches.retain(|m| !is_negated(words, m) && !is_dismissed(words, m));
    if matches.len() > 1 && words.windows(3).any(|three| matches!(three, [a, say, b] if say.text == "say" && a.text == b.text)) {
        return Err("the word may be about something else");
    }
    let Some(last) = matches.last() else { return Err("it says what it is not") };
    if matches.iter().any(|m| m.choice != last.choice) {
        let chosen = last.choice;
        let now =
            matches.len() == 2 && matches.first().is_some_and(|first| is_past(words, first)) && licensed(words, last);
        let between = matches.iter().rev().find(|m| m.choice != chosen).map_or(0, |m| m.to);
        let turned = words[between..last.from].iter().any(|t| {
            matches!(t.text, "scrap" | "scratch" | "wait" | "actually" | "oops" | "whoops" | "hang" | "sorry")
        });
        let alone =
            |three: &[Token<'_>]| matches!(three, [a, no, b] if a.is_break() && no.text == "no" && b.is_break());
        let turned = turned
            || last.from > 0 && words[last.from - 1].text == "so"
            || words[between..last.from].windows(3).any(alone);
        let lettered = last.to - last.from == 1
            && words[last.from].text.len() == 1
            && matches!(&words[between..last.from], [no] if no.text == "no");
        let now = now
            || (turned || lettered)
                && words
                    .get(last.to)
                    .is_none_or(|t| t.kind != Kind::Word || parts_of(t.text).has(Parts::FILLER.with(Parts::NOW)));
        return if now { Ok(chosen) } else { Err("the words choose two") };
    }
    let unreal = |at: usize| match words[at].text {
        "if" | "wish" | "itd" | "how" | "hope" | "when" => {
            !words.get(at + 1).is_some_and(|n| n.text == "im" || n.text == "you")
        }
        "would" => !words.get(at + 1).is_some_and(|n| {
            matches!(n.text, "say" | "go" | "put" | "think" | "call" | "tick" | "pick" | "choose" | "prefer")
        }),
        _ => false,
    };
    if (0..words.len()).any(unreal) {
        return Err("it tells how it would be, or asks");
    }
    let ordered = choices.iter().any(|choice| choice.number.is_some());
    let idiom = |m: &Match| {
        let before = m.from.checked_sub(1).map_or("", |at| words[at].text);
        let after = words.get(m.to).map_or("", |t| t.text);
        let first = words[m.from].text;
        let slowly = words[m.to..].iter().any(|t| matches!(t.text, "slowly" | "gradually" | "surely" | "though"));
        let day = matches!(first, "morning" | "afternoon" | "evening" | "night");
        day && (matches!(before, "good" | "this" | "yesterday" | "happy" | "last" | "gud")
            || matches!(after, "all" | "team" | "everyone" | "folks"))
            || first == "getting" && (matches!(before, "im" | "am" | "slowly" | "just") || slowly)
            || matches!(first, "better" | "worse") && (matches!(before, "been" | "id" | "youd" | "no") || listed_in(TURNS_BETTER, after)
                || after == "than" && words.get(m.to + 1).is_some_and(|t| matches!(t.text, "nothing" | "nowt" | "never" | "ever" | "yours")))
            || m.to - m.from == 1
                && !ordered
                && matches!(before, "the" | "a")
                && m.from > 1
                && words[m.from - 2].text == "on"
            || first == "not" && (parts_of(after).has(Parts::STATE) || after == "well")
            || before == "the" && after == "now" && m.from > 1 && words[m.from - 2].text == "on"
            || ordered && matches!(before, "my" | "i" | "id" | "no" | "god")
            || matches!(before, "i" | "id" | "ive") && m.to - m.from == 1
            || matches!(
                (words[m.from].text, after),
                ("never", "again" | "mind" | "better" | "never" | "got" | "had" | "heard" | "came" | "say" | "used" | "rang")
                    | ("ill", "be" | "get" | "go" | "ring" | "call" | "try" | "see" | "let" | "do" | "have")
                    | ("good", "god" | "lord" | "grief" | "luck" | "job" | "on")
            )
    };
    // `a choir` where `a` is the art group.
    let lettered = last.from > 0
        && choices.iter().enumerate().any(|(at, choice)| at != last.choice && choice.key == words[last.from - 1].text && choice.key.len() == 1);
    if lettered || names_another(words, choices, &matches, last.choice) {
        return Err("the words choose two");
    }
    if matches.iter().any(|m| licensed(words, m) && !idiom(m)) {
        Ok(last.choice)
    } else {
        Err("the word may be about something else")
    }
}

/// After `better` or `worse`, these make a saying of it.
const TURNS_BETTER: &str = "late not go off safe get left ask watch luck half days for nor";

/// `ill and nervous` beside `Felt nervous`: a telling word of another answer stands in the reply.
fn names_another(words: &[Token<'_>], choices: &[Choice], matches: &[Match], chosen: usize) -> bool {
    let own = phrases_of(&choices[chosen]).concat();
    let light = Parts::FILLER
        .with(Parts::GLUE)
        .with(Parts::ANCHOR)
        .with(Parts::HEDGE)
        .with(Parts::GOES_ON)
        .with(Parts::NOW)
        .with(Parts::UNIT)
        .with(Parts::OTHER);
    words.iter().enumerate().any(|(at, t)| {
        t.kind == Kind::Word
            && t.text.len() >= 5
            && !parts_of(t.text).has(light)
            && !matches!(t.text, "there" | "something" | "else" | "about")
            && !own.iter().any(|word| word == t.text)
            && !matches.iter().any(|m| (m.from..m.to).contains(&at))
            && (at == 0 || !parts_of(words[at - 1].text).has(Parts::NOT))
            && choices.iter().enumerate().any(|(other, choice)| {
                other != chosen && {
                    let alone = Match { choice: other, from: at, to: at + 1 };
                    phrases_of(choice).iter().any(|phrase| phrase.len() <= 3 && phrase.iter().any(|word| word == t.text))
                        && !is_negated(words, &alone)
                        && !is_dismissed(words, &alone)
                        && !is_past(words, &alone)
                }
            })
    })
}

/// `b`: the second answer, unless an answer's own words begin with it.
fn by_letter(words: &[Token<'_>], choices: &[Choice]) -> Option<Reading> {
    let mut said =
        words.iter().filter(|t| t.kind == Kind::Word && !matches!(t.text, "option" | "answer" | "please" | "x"));
    let (letter, None) = (said.next()?, said.next()) else { return None };
    let [byte @ b'a'..=b'h'] = letter.text.as_bytes() else { return None };
    let place = usize::from(byte - b'a');
    let spelled = choices
        .iter()
        .enumerate()
        .any(|(at, choice)| at != place && choice.words.iter().any(|word| tidy(word).text.starts_with(letter.text)));
    (place < choices.len()
        && choices.len() > 2
        && !spelled
        && !words.iter().any(|t| matches!(t.kind, Kind::Number { .. })))
    .then(|| Reading::choice(place, &format!("they sent the letter {}", letter.text)))
}

/// The whole reply begins exactly one answer: `trans` for `transport`.
fn by_beginning(words: &[Token<'_>], choices: &[Choice]) -> Option<Reading> {
    let said: Vec<&str> = words
        .iter()
        .filter(|t| t.kind == Kind::Word && !matches!(t.text, "please" | "pls" | "ta" | "thanks" | "x" | "xx"))
        .map(|t| t.text)
        .collect();
    let said = said.join(" ");
    if said.len() < 4 || words.iter().any(|t| matches!(t.kind, Kind::Number { .. })) {
        return None;
    }
    let mut begun = (0..choices.len())
        .filter(|at| phrases_of(&choices[*at]).iter().any(|phrase| phrase.join(" ").starts_with(&said)));
    let (place, None) = (begun.next()?, begun.next()) else { return None };
    Some(Reading::choice(place, &format!("only one answer begins with “{said}”")))
}

/// Reads any of the choices, such as `1 3` or `bus and nerves`. Everything in the reply must be one of them.
pub fn read_any_of(text: &str, choices: &[Choice], setting: &Setting) -> Reading {
    let words = tokens(text, setting.language);
    let plain = cut(text);
    if plain.iter().any(|t| t.kind == Kind::Break('?') || t.is_sign('-') || t.is_sign('/') && t.glued)
        || negates(&plain)
    {
        return read_refusal(&plain).unwrap_or_else(|| Reading::ask("it is not plainly a list of answers"));
    }
    let mut places = Vec::new();
    for token in words.iter().filter(|t| !matches!(t.kind, Kind::Word)) {
        match token.kind {
            Kind::Number { value, .. } => match choices.iter().position(|choice| choice.number == Some(value)) {
                Some(place) => places.push(place),
                None => return Reading::ask(&format!("{value} is not one of the answers")),
            },
            Kind::Odd(why) => return Reading::ask(why),
            Kind::Ordinal => return Reading::ask("a date"),
            _ => {}
        }
    }
    let found = find_all(&plain, choices);
    let unknown = says_more(&plain, &found, setting);
    if unknown || found.is_empty() && places.is_empty() {
        return read_refusal(&plain).unwrap_or_else(|| Reading::ask("a word in it is none of the answers"));
    }
    places.extend(found.iter().map(|m| m.choice));
    places.sort_unstable();
    places.dedup();
    Reading { because: format!("they named {} of the answers", places.len()), meaning: Meaning::Several(places) }
}

/// Whether a word stands in it that is neither an answer nor courtesy.
fn says_more(plain: &[Token<'_>], found: &[Match], setting: &Setting) -> bool {
    let light =
        Parts::FILLER.with(Parts::GLUE).with(Parts::HEDGE).with(Parts::ARTICLE).with(Parts::AND).with(Parts::ANCHOR);
    let covered = |at: usize| found.iter().any(|m| (m.from..m.to).contains(&at));
    let number_word =
        |t: &Token<'_>| crate::domain::reply::number_words::number_word(t.text, setting.language).is_some();
    plain.iter().enumerate().any(|(at, t)| {
        t.kind == Kind::Word
            && !covered(at)
            && !number_word(t)
            && !parts_of(t.text).has(light)
            && !matches!(t.text, "both" | "was" | "full" | "stop" | "comma")
    })
}
