//! The ways the label of a listed answer is said: as it stands, by halves, contracted, without what only introduces it.

use std::ops::Deref;

use crate::domain::reply::Choice;
use crate::domain::reply::text::tidy::tidy;

/// A listed answer with the ways it is said: they are taken apart once for a reply, however many rules look at them.
pub struct Answer<'c> {
    choice: &'c Choice,
    pub phrases: Vec<Vec<String>>,
}

impl Deref for Answer<'_> {
    type Target = Choice;

    fn deref(&self) -> &Choice {
        self.choice
    }
}

/// The answers of a list, each with the ways it is said.
pub fn answers_of(choices: &[Choice]) -> Vec<Answer<'_>> {
    choices.iter().map(|choice| Answer { choice, phrases: phrases_of(choice) }).collect()
}

/// The ways a choice is said: its key, its words, and the halves of `hardly ever or never`.
fn phrases_of(choice: &Choice) -> Vec<Vec<String>> {
    let mut phrases = Vec::new();
    let mut add = |text: &str| {
        let phrase: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
        if !phrase.is_empty()
            && !phrase.iter().all(|w| w.chars().all(|c| c.is_ascii_digit()))
            && !phrases.contains(&phrase)
        {
            phrases.push(phrase);
        }
    };
    let key = std::iter::once(&choice.key).filter(|key| choice.words.first() != Some(key));
    for said in key.chain(&choice.words) {
        let said = tidy(said).text;
        add(&said);
        // Most labels have no halves, and would only be taken again.
        if said.contains(" or ") {
            said.split(" or ").for_each(&mut add);
        }
        if said.contains([',', '/', '(', ')']) {
            said.split([',', '/', '(', ')']).for_each(&mut add);
        }
        for opening in ["the ", "felt ", "feeling ", "yes "] {
            said.strip_prefix(opening).into_iter().for_each(&mut add);
        }
        for form in shorter(&said) {
            add(&form);
        }
        // `three or four` for `3 or 4 days`
        let counted = said.strip_suffix(" days").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if let Some((from, to)) = counted.and_then(|rest| rest.split_once(" or ")) {
            // `3-4`, `3 to 4 days`
            for way in [format!("{from} or {to}"), format!("{from} to {to}"), format!("{from} to {to} days")] {
                add(&way);
            }
        }
        // `bit better`
        said.strip_prefix("a ").into_iter().filter(|rest| rest.contains(' ')).for_each(&mut add);
        other_wordings(&said).iter().copied().for_each(&mut add);
        // `walking` for `Walking group`: the second word only says of what kind it is.
        if let Some((head, "group" | "club" | "class" | "call" | "message")) = said.split_once(' ') {
            add(head);
        }
    }
    phrases
}

/// What people say for a label of several words that a flow often lists.
fn other_wordings(label: &str) -> &'static [&'static str] {
    match label {
        "every day" => &["daily", "everyday", "each day", "ev day"],
        "1 or 2 days" => &["a day or two", "day or two", "one or two days", "a couple of days", "couple of days"],
        "nearly every day" => &["almost every day", "almost everyday", "near enough every day", "nearly everyday"],
        "most days" => &[
            "nearly every day",
            "nearly every single day",
            "almost every single day",
            "pretty much every day",
            "almost every day",
            "near enough every day",
            "most of the week",
            "most of the days",
        ],
        "more than half the days" => &["over half the days", "over half", "most of the days"],
        "so so" => &["up and down", "up down up down", "ups and downs"],
        "all right" | "alright" | "ok" | "okay" => {
            &["all right", "alright", "ok", "okay", "awright", "alreet", "aareet", "alrite", "allright", "orrite"]
        }
        "something else" | "other" | "another reason" | "other reason" => {
            &["something else", "other", "another reason", "some other reason", "something different", "other reason"]
        }
        "same" => &["same old", "same old same old", "no change", "no different"],
        "maybe" => &["may be", "mebbe", "mibbe"],
        "so-so" => &["soso"],
        "forgot" => &["slipped my mind", "forgotten"],
        "too tired" | "tired" => &["tired", "shattered", "knackered", "exhausted"],
        "money" => &["skint"],
        "football" => &["footy", "footie"],
        "letter" => &["write to me", "write to us", "by post"],
        "on foot" => &["walked", "walked it", "by foot", "shanks pony"],
        "about half an hour" => &["half an hour", "half hour"],
        "with a friend" => &["with my friend", "with my mate", "with a mate", "with a pal", "with my pal"],
        "not been out" => &["havent been out", "havent been anywhere", "not been anywhere", "not left the house"],
        "some of the time" => &["sometimes", "some times"],
        "on my own" | "alone" => &["alone", "by myself", "by meself", "on my tod"],
        "about the same" => &["the same", "same", "no change", "much the same", "just the same", "no different"],
        "none of these" | "none of them" | "none of the above" => &["none", "none of em", "none of them", "neither"],
        "face to face" | "in person" => &["face to face", "face 2 face", "in person", "f2f"],
        "phone call" | "phone" | "by phone" => {
            &["ring me", "call me", "phone me", "by phone", "phone call", "ring us", "bell us", "a ring", "a call"]
        }
        "unwell" | "ill" | "feeling unwell" => &["wasnt well", "felt rough", "felt sick", "been sick"],
        "with family" | "family" => &[
            "with my daughter",
            "with my son",
            "with my mum",
            "with my mam",
            "with my dad",
            "with my parents",
            "with my kids",
            "with my sister",
            "with my brother",
        ],
        "with a partner" | "with my partner" | "with partner" | "partner" => &[
            "with my husband",
            "with my wife",
            "with the wife",
            "with hubby",
            "with my hubby",
            "with my partner",
            "with the missus",
            "me and the missus",
            "me and the wife",
            "me and my husband",
            "me and my wife",
        ],
        _ => &[],
    }
}

/// Pairs of words that people write as one.
const CONTRACTED: &[(&str, &str)] = &[
    ("do not", "dont"),
    ("did not", "didnt"),
    ("does not", "doesnt"),
    ("could not", "couldnt"),
    ("can not", "cant"),
    ("cannot", "cant"),
    ("is not", "isnt"),
    ("was not", "wasnt"),
    ("have not", "havent"),
    ("has not", "hasnt"),
    ("would not", "wouldnt"),
    ("will not", "wont"),
    ("i am", "im"),
    ("i have", "ive"),
    ("it is", "its"),
];

/// `dont feel safe` for `I do not feel safe`, `turned back` for `set off but turned back`, `looking after` for `looking
/// after somebody`, `drove me` for `somebody drove me`, `moneys all right` for `money is all right`.
fn shorter(label: &str) -> Vec<String> {
    let mut forms = vec![label.to_owned()];
    let two_words = |text: &str| text.split(' ').count() > 1;
    for opening in ["please ", "i ", "somebody ", "someone "] {
        let rest = label.strip_prefix(opening).filter(|rest| two_words(rest) && !rest.starts_with("to "));
        forms.extend(rest.map(str::to_owned));
    }
    for placeholder in [" somebody", " someone", " somebody else", " someone else"] {
        forms.extend(label.strip_suffix(placeholder).filter(|rest| two_words(rest)).map(str::to_owned));
    }
    // The first half is another answer's.
    if let Some((_, half)) = label.split_once(" but ")
        && two_words(half)
    {
        forms.push(half.to_owned());
    }
    let mut contracted = Vec::new();
    for form in &forms {
        for (long, short) in CONTRACTED.iter().filter(|(long, _)| holds(form, long)) {
            contracted.push(form.replace(long, short));
        }
    }
    forms.extend(contracted);
    if let Some((subject, rest)) = label.split_once(" is ")
        && subject.len() > 2
    {
        forms.push(format!("{subject}s {rest}"));
    }
    forms.split_off(1)
}

/// Whether a label holds the words, and not only their letters.
fn holds(label: &str, words: &str) -> bool {
    let ends =
        |at: usize| at == 0 || at == label.len() || label.as_bytes()[at] == b' ' || label.as_bytes()[at - 1] == b' ';
    label.match_indices(words).any(|(at, _)| ends(at) && ends(at + words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_said_in_the_ways_people_shorten_it() {
        for (label, said) in [
            ("I do not feel safe", "dont feel safe"),
            ("Set off but turned back", "turned back"),
            ("Looking after somebody", "looking after"),
            ("Somebody drove me", "drove me"),
            ("Money is all right", "moneys all right"),
            ("Please do not ring", "dont ring"),
        ] {
            let choice = Choice { key: label.to_owned(), words: vec![label.to_owned()], number: None };
            let phrases: Vec<String> = phrases_of(&choice).iter().map(|phrase| phrase.join(" ")).collect();
            assert!(phrases.iter().any(|phrase| phrase == said), "{label}: {phrases:?}");
        }
    }
}
