//! Which listed answer the words of a reply name, where they name one and mean it.

use crate::domain::reply::choice::degree::{neither_of_two, strongly_so};
use crate::domain::reply::choice::denied::{
    is_dismissed, is_had, is_negated, is_past, long_ago, part_denied, puts_off,
};
use crate::domain::reply::choice::kinds::trouble::PARTS_OF_THE_BODY;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::licence::{in_its_sense, is_ride, licensed};
use crate::domain::reply::choice::rivals::{clause_of, settled};
use crate::domain::reply::choice::saying::{in_a_saying, is_a_saying, is_greeting};
use crate::domain::reply::choice::taken::is_time_or_way;
use crate::domain::reply::choice::troubles::{by_price, is_the_trouble, of_another_question, what_kept_away};
use crate::domain::reply::choice::unreal::{comes_and_goes, lonely_so_often, tells_how_it_would_be, was_so_then};
use crate::domain::reply::choice::whole::is_whole;
use crate::domain::reply::choice::words::{Match, find_all};
use crate::domain::reply::doubt::elsewhere::in_irony;
use crate::domain::reply::doubt::jest::glad_of_a_blow;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token};

/// Why two answers are none.
pub const CHOOSE_TWO: &str = "the words choose two";

/// Why a word that stands in another sense is none.
const SOMETHING_ELSE: &str = "the word may be about something else";

/// The one choice that the words name, or why none (empty: none is named).
pub fn by_word(words: &[Token<'_>], choices: &[Answer<'_>]) -> Result<usize, &'static str> {
    let mut matches = joined(find_all(words, choices));
    if matches.is_empty() {
        return Err("");
    }
    if let Some(place) = strongly_so(words, choices).or_else(|| neither_of_two(words, choices, &matches)) {
        return Ok(place);
    }
    let rides = |choice: &&Answer<'_>| choice.phrases.iter().flatten().any(|word| is_ride(word));
    let ways = choices.iter().filter(rides).count() > 1;
    // `theres no bus up here, our Tom runs me down`, where the ways to come are asked
    let lacked = |m: &Match| ways && m.from > 0 && words[m.from - 1].text == "no" && is_ride(words[m.from].text);
    let denied = |m: &Match| is_negated(words, m) || is_dismissed(words, m) || lacked(m);
    // `thurs. no sat` denies the one day or takes it in place of the other.
    let instead = |m: &Match| {
        m.from > 1
            && words[m.from - 1].text == "no"
            && words[m.from - 2].ends_sentence()
            && parts_of(words[m.from].text).has(Parts::CALENDAR)
    };
    if matches.iter().any(instead) && matches.iter().any(|m| m.choice != matches[0].choice) {
        return Err(CHOOSE_TWO);
    }
    // `not a call, just message me`: what is said after the answer that it is not.
    let after = matches.iter().take_while(|m| denied(m)).map(|m| m.to).last().unwrap_or(0);
    if let Some(rest) = only_one_left(words, choices, &matches) {
        return Ok(rest);
    }
    // `good, not very good`: what a clause of its own denies leaves the answer before it.
    if let Some(first) = matches.iter().position(denied).filter(|first| *first > 0) {
        let cut = clause_of(words, matches[first].from);
        let same = |m: &Match| denied(m) || m.choice == matches[0].choice;
        if cut >= matches[first - 1].to && words[cut - 1].is_break() && matches.iter().all(same) {
            return by_matches(&words[..cut], choices, matches[..first].to_vec());
        }
    }
    matches.retain(|m| !denied(m));
    if after > 0 && !matches.is_empty() {
        for found in &mut matches {
            (found.from, found.to) = (found.from - after, found.to - after);
        }
        return by_matches(&words[after..], choices, matches);
    }
    by_matches(words, choices, matches)
}

/// `not mornings, i have the carers. not evenings`: of times or ways, the one that is not denied.
fn only_one_left(words: &[Token<'_>], choices: &[Answer<'_>], matches: &[Match]) -> Option<usize> {
    let out =
        |m: &Match| m.from > 0 && matches!(words[m.from - 1].text, "not" | "no") && is_time_or_way(words[m.from].text);
    // `I've dialysis Mon and Fri so the other one`
    let the_other = words.windows(2).any(|two| two[0].text == "the" && two[1].text == "other")
        && words.iter().any(|t| t.text == "so")
        && matches.iter().all(|m| is_time_or_way(words[m.from].text));
    if matches.len() < 2 || choices.len() != matches.len() + 1 || !the_other && !matches.iter().all(out) {
        return None;
    }
    let mut left = (0..choices.len()).filter(|at| matches.iter().all(|m| m.choice != *at));
    let (Some(left), None) = (left.next(), left.next()) else { return None };
    let time_or_way = |word: &String| is_time_or_way(word);
    choices[left].phrases.iter().flatten().any(time_or_way).then_some(left)
}

/// `my own scooter`: matches of one answer side by side are one.
fn joined(matches: Vec<Match>) -> Vec<Match> {
    let mut joined: Vec<Match> = Vec::with_capacity(matches.len());
    for found in matches {
        match joined.last_mut() {
            Some(last) if last.choice == found.choice && last.to == found.from => last.to = found.to,
            _ => joined.push(found),
        }
    }
    joined
}

/// `I went, and I left early` where one answer is `I went but left early`: it holds the words of both.
fn holds_both(words: &[Token<'_>], choices: &[Answer<'_>], matches: &[Match]) -> Option<usize> {
    let held = |choice: &Answer<'_>| {
        let label = choice.words.first().map(|label| tidy(label).text).unwrap_or_default();
        let said = |t: &Token<'_>| label.split(|c: char| !c.is_alphanumeric()).any(|word| word == t.text);
        let whole = label.split(|c: char| !c.is_alphanumeric()).all(|word| {
            matches!(word, "" | "i" | "but" | "and" | "the" | "a" | "then") || words.iter().any(|t| t.text == word)
        });
        whole && matches.iter().flat_map(|m| &words[m.from..m.to]).all(said)
    };
    let mut holding = matches.iter().map(|m| m.choice).filter(|at| held(&choices[*at]));
    let first = holding.next()?;
    holding.all(|other| other == first).then_some(first)
}

/// The one choice that the words found name, of those that nothing denies.
fn by_matches(words: &[Token<'_>], choices: &[Answer<'_>], mut matches: Vec<Match>) -> Result<usize, &'static str> {
    // `good morning, afternoons suit`
    if matches.len() > 1 {
        matches.retain(|m| !is_greeting(words, m));
        // `home visit please but ring first`
        let announces = |m: &Match| {
            let next = |n: usize| words.get(m.to + n).map_or("", |t| t.text);
            let first = matches!(next(0), "first" | "beforehand" | "ahead") || next(0) == "before" && next(1) == "you";
            m.from > 0 && first && matches!(words[m.from].text, "ring" | "call" | "phone" | "text" | "message")
        };
        if matches.iter().any(|m| !announces(m)) {
            matches.retain(|m| !announces(m));
        }
    }
    // `a bit better, could be worse`
    let could_be = |m: &Match| {
        let at = |n: usize| m.from.checked_sub(n).map_or("", |at| words[at].text);
        matches!(at(2), "could" | "cud" | "couldnt")
            && at(1) == "be"
            && matches!(words[m.from].text, "worse" | "better")
    };
    // `it never let up, all of the time`
    let in_full = matches.iter().any(|m| m.to - m.from > 2);
    let lone_never = |m: &Match| in_full && m.to - m.from == 1 && words[m.from].text == "never";
    let saying = |m: &Match| could_be(m) || is_a_saying(words, m) || lone_never(m);
    if matches.iter().any(|m| !saying(m)) {
        matches.retain(|m| !saying(m));
    }
    // `never say never`
    let twice = |three: &[Token<'_>]| matches!(three, [a, say, b] if say.text == "say" && a.text == b.text);
    // `great. just great.`
    let bitter = |four: &[Token<'_>]| matches!(four, [a, mark, just, b] if mark.is_break() && just.text == "just" && a.text == b.text && parts_of(a.text).has(Parts::GOOD));
    if matches.len() > 1 && (words.windows(3).any(twice) || words.windows(4).any(bitter))
        || in_irony(words)
        || glad_of_a_blow(words)
    {
        return Err(SOMETHING_ELSE);
    }
    let Some(last) = matches.last() else { return Err("it says what it is not") };
    // `sort of agree, sort of not`
    if let [.., of, not] = words
        && not.text == "not"
        && last.to < words.len()
        && matches!(of.text, "of" | "and" | "or" | "kinda" | "sorta" | "half" | "bit" | "maybe")
    {
        return Err(SOMETHING_ELSE);
    }
    // `taxi cos of my legs`
    let why = (1..words.len()).find(|at| begins_why(words, *at));
    if let Some(why) = why.filter(|_| !what_kept_away(choices)) {
        let chosen: Vec<Match> = matches.iter().filter(|m| m.to <= why).copied().collect();
        let one = chosen.first().is_some_and(|first| chosen.iter().all(|m| m.choice == first.choice));
        if one && chosen.len() < matches.len() {
            return by_matches(&words[..why], choices, chosen);
        }
    }
    if matches.iter().any(|m| m.choice != last.choice) {
        // `worse than January but better than last week`
        if matches.iter().all(|m| words[m.from..].iter().take(m.to - m.from + 1).any(|t| t.text == "than")) {
            return Err(CHOOSE_TWO);
        }
        let conjoined = matches
            .windows(2)
            .all(|two| words[two[0].to..two[1].from].iter().any(|t| matches!(t.text, "and" | "but" | "n" | "then")));
        if let Some(both) = holds_both(words, choices, &matches).filter(|_| conjoined) {
            return Ok(both);
        }
        return if turned_to_last(words, &matches, last) {
            Ok(last.choice)
        } else if let Some((words, matches)) = settled(words, &matches, what_kept_away(choices)) {
            named(words, choices, &matches)
        } else {
            Err(CHOOSE_TWO)
        };
    }
    named(words, choices, &matches)
}

/// `taxi cos of my legs`, `weds pls im on tills mon n fri`, `text pls if the phone rings it wakes him`: what follows tells why.
fn begins_why(words: &[Token<'_>], at: usize) -> bool {
    let asked_for = matches!(words[at - 1].text, "please" | "pls" | "plz");
    matches!(words[at].text, "cos" | "coz" | "because" | "cuz" | "bc")
        || asked_for
            && matches!(words[at].text, "i" | "im" | "ive" | "if" | "when" | "as" | "she" | "he" | "the" | "my")
}

/// Whether the one answer that all of `matches` name is meant.
fn named(words: &[Token<'_>], choices: &[Answer<'_>], matches: &[Match]) -> Result<usize, &'static str> {
    let Some(last) = matches.last() else { return Err(CHOOSE_TWO) };
    if was_so_then(words, matches) || comes_and_goes(words) {
        return Err("it tells of another time, or of two");
    }
    let whole = |m: &Match| is_whole(words, m) && in_its_sense(words, m);
    let stands_alone = matches.iter().any(whole);
    if !stands_alone && tells_how_it_would_be(words, matches) {
        return Err("it tells how it would be, or asks");
    }
    if of_another_question(words, choices, last)
        || part_denied(words, choices, matches)
        || puts_off(&words[clause_of(words, last.from)..])
        || long_ago(words, choices)
    {
        return Err(SOMETHING_ELSE);
    }
    // `better in myself, legs no change`: it is said of a part of them.
    let begins = clause_of(words, last.from);
    let of_a_part = words[begins..last.from].iter().any(|t| PARTS_OF_THE_BODY.contains(t.text) && t.text != "back")
        && choices[last.choice]
            .phrases
            .iter()
            .flatten()
            .any(|word| matches!(word.as_str(), "better" | "worse" | "same"));
    if of_a_part && words[..begins].iter().chain(&words[last.to..]).any(|t| t.kind == Kind::Word) {
        return Err(CHOOSE_TWO);
    }
    // `taxi is £14 each way, no bus up here`
    if by_price(words, choices).is_some_and(|place| place != last.choice) {
        return Err(CHOOSE_TWO);
    }
    // `a choir` where `a` is the art group.
    let lettered = last.from.checked_sub(1).is_some_and(|before| {
        let letter = |choice: &Answer<'_>| choice.key.len() == 1 && choice.key == words[before].text;
        choices.iter().position(letter).is_some_and(|at| at != last.choice)
    });
    if lettered || names_another(words, choices, matches, last.choice) {
        return Err(CHOOSE_TWO);
    }
    let ordered = choices.iter().any(|choice| choice.number.is_some());
    // `often often`: what is said twice stands in its own way nowhere.
    let again =
        |m: &Match| matches.iter().any(|other| other.to == m.from && words[other.from].text == words[m.from].text);
    let (words, matches) = match matches {
        [first, .., last] if again(last) && first.from == 0 => {
            (&words[last.from..], vec![Match { from: 0, to: last.to - last.from, ..*last }])
        }
        _ => (words, matches.to_vec()),
    };
    let meant = |m: &Match| {
        (licensed(words, m) || is_whole(words, m) && in_its_sense(words, m) || is_the_trouble(words, choices, m))
            && !in_a_saying(words, m, ordered)
            && !is_had(words, &choices[m.choice], m)
    };
    if matches.iter().any(|m| meant(m) || lonely_so_often(words, choices, m)) {
        Ok(last.choice)
    } else {
        Err(SOMETHING_ELSE)
    }
}

/// `was nerves, now the bus`, `the bus. no. ill`, `b no c`: of two answers the last is meant.
fn turned_to_last(words: &[Token<'_>], matches: &[Match], last: &Match) -> bool {
    let now = matches.len() == 2 && matches.first().is_some_and(|first| is_past(words, first)) && licensed(words, last);
    let from = matches.iter().rev().find(|m| m.choice != last.choice).map_or(0, |m| m.to);
    let between = &words[from..last.from];
    let alone = |three: &[Token<'_>]| matches!(three, [a, no, b] if a.is_break() && no.text == "no" && b.is_break());
    let lettered = words[last.from].text.len() == 1 && matches!(between, [no] if no.text == "no");
    // `church halls nearer but librarys warmer... library`
    let ending = words[last.to..].iter().all(|t| t.is_break() || parts_of(t.text).has(Parts::FILLER));
    let again = matches.iter().filter(|m| m.choice == last.choice).count() > 1;
    let closing = again && ending && words[last.from - 1].ends_sentence();
    // `missed the bus so got a cab`
    let came = |t: &&Token<'_>| parts_of(t.text).has(Parts::ARTICLE) || CAME.contains(t.text);
    let led = between.iter().rev().take_while(came).count();
    let turned = lettered
        || closing
        || led > 0 && led < between.len() && between[between.len() - led - 1].text == "so"
        || last.from > 0 && words[last.from - 1].text == "so"
        || last.from > 1 && words[last.from - 1].text == "its" && words[last.from - 2].text == "so"
        || between.windows(3).any(alone)
        || between.iter().any(|t| {
            matches!(t.text, "scrap" | "scratch" | "wait" | "actually" | "oops" | "whoops" | "hang" | "sorry" | "honest")
        })
        // `bad. v bad actually`
        || words.get(last.to).is_some_and(|t| t.text == "actually");
    let ends = |t: &Token<'_>| t.kind != Kind::Word || parts_of(t.text).has(Parts::FILLER.with(Parts::NOW));
    now || turned && words.get(last.to).is_none_or(|t| ends(t) || matches!(t.text, "who" | "instead"))
}

/// Between `so` and a way to come, these take it.
static CAME: Words = Words::of("i we got had took came went in by on get a the");

/// `bill` of `bills`; a word of four letters only so.
fn is_one_of(said: &str, label: &str) -> bool {
    said.len() > 4 && said == label || label.strip_suffix('s') == Some(said)
}

/// `ill and nervous` beside `Felt nervous`: a telling word of another answer stands in the reply.
fn names_another(words: &[Token<'_>], choices: &[Answer<'_>], matches: &[Match], chosen: usize) -> bool {
    let own = choices[chosen].phrases.concat();
    let light = Parts::FILLER
        .with(Parts::GLUE)
        .with(Parts::ANCHOR)
        .with(Parts::HEDGE)
        .with(Parts::GOES_ON)
        .with(Parts::NOW)
        .with(Parts::UNIT)
        .with(Parts::OTHER);
    let others = || choices.iter().enumerate().filter(|(at, _)| *at != chosen);
    words.iter().enumerate().any(|(at, t)| {
        t.kind == Kind::Word
            && t.text.len() >= 4
            && !parts_of(t.text).has(light)
            && !matches!(t.text, "there" | "something" | "else" | "about" | "after")
            && (!matches!(t.text, "someone" | "somebody") || words.get(at + 1).is_some_and(|t| t.text == "else"))
            && !own.iter().any(|word| word == t.text)
            && !matches.iter().any(|m| (m.from..m.to).contains(&at))
            && (at == 0 || !parts_of(words[at - 1].text).has(Parts::NOT))
            && others().any(|(other, answer)| {
                let alone = Match { choice: other, from: at, to: at + 1 };
                answer
                    .phrases
                    .iter()
                    .any(|phrase| phrase.len() <= 3 && phrase.iter().any(|word| is_one_of(t.text, word)))
                    && !is_negated(words, &alone)
                    && !is_dismissed(words, &alone)
                    && !is_past(words, &alone)
            })
    })
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;
    use crate::domain::reply::text::token::cut;

    /// The place of the label that a reply chooses.
    pub fn chosen(text: &str, labels: &[&str]) -> Option<usize> {
        let choice = |label: &&str| Choice {
            key: (*label).to_owned(),
            words: label.split(", ").map(str::to_owned).collect(),
            number: None,
        };
        let choices: Vec<Choice> = labels.iter().map(choice).collect();
        by_word(&cut(text), &answers_of(&choices)).ok()
    }

    #[test]
    fn doreen_missed_the_bus_and_frank_came_by_it() {
        let kept_away = ["getting there, bus", "feeling unwell, ill", "felt nervous"];
        assert_eq!(chosen("missed the bus", &kept_away), Some(0));
        assert_eq!(chosen("got the bus, had a lovely time", &kept_away), None);
        assert_eq!(chosen("was poorly", &kept_away), Some(1));
        assert_eq!(chosen("bus was late and i felt poorly", &kept_away), None);
        let came_by = ["taxi", "bus", "on foot"];
        assert_eq!(chosen("got the bus", &came_by), Some(1));
        assert_eq!(chosen("missed the bus", &came_by), None);
        assert_eq!(chosen("walked it", &came_by), Some(2));
    }

    #[test]
    fn ivy_picks_a_day_and_a_way_in_her_own_words() {
        let ways = ["phone", "text", "letter", "visit"];
        assert_eq!(chosen("ring me", &ways), Some(0));
        assert_eq!(chosen("texts fine", &ways), Some(1));
        assert_eq!(chosen("a visit would be nice", &ways), Some(3));
        for no_answer in ["my phone is broke", "thanks for the text", "dont ring me"] {
            assert_eq!(chosen(no_answer, &ways), None, "{no_answer}");
        }
        let troubles = ["debt", "health", "family"];
        assert_eq!(chosen("the debt and nowt else", &troubles), Some(0));
        for no_trouble in
            ["finally cleared the debt", "family doing well ta", "you can leave family out of it", "im in your debt"]
        {
            assert_eq!(chosen(no_trouble, &troubles), None, "{no_trouble}");
        }
        let often = ["hardly ever or never", "some of the time", "often"];
        assert_eq!(chosen("i am often lonely", &often), Some(2));
        assert_eq!(chosen("some of time", &often), Some(1));
        assert_eq!(chosen("my mum is lonely often", &often), None);
        let busy = ["asleep", "caring", "forgot"];
        assert_eq!(chosen("husband he is not well i stay with him", &busy), Some(1));
        assert_eq!(chosen("my sister is looking after her", &busy), None);
        let days = ["monday", "tuesday", "wednesday", "thursday"];
        assert_eq!(chosen("thurs after bingo", &days), Some(3));
        assert_eq!(chosen("not tues", &days), None);
    }
}
