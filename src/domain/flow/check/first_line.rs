//! The first line of the first message: whoever looks at the phone reads it.
//!
//! It must not tell what the person is helped with, nor by what kind of service.

use std::collections::BTreeSet;

use super::ways::silent_ways;
use crate::domain::flow::folder::Sheet;
use crate::domain::flow::problem::{Place, Problem};
use crate::domain::flow::slots;

/// Conditions, needs and services, in English and Welsh; whole words, or the beginnings of words that end in `*`.
const BETRAYING: &[&str] = &[
    "abus*",
    "addict*",
    "aids",
    "alcohol*",
    "anxi*",
    "autis*",
    "bereave*",
    "benefits",
    "bipolar",
    "cancer",
    "carer",
    "clinic*",
    "counsell*",
    "crisis",
    "debt*",
    "dementia",
    "depress*",
    "diabet*",
    "disab*",
    "disorder",
    "doctor*",
    "domestic",
    "drug*",
    "drink problem",
    "eviction",
    "foodbank*",
    "food bank*",
    "gambl*",
    "gp",
    "gp's",
    "gps",
    "grief",
    "health",
    "hiv",
    "homeless*",
    "hospital*",
    "illness*",
    "isolat*",
    "link worker*",
    "lonel*",
    "mental*",
    "money problems",
    "nhs",
    "overdose*",
    "police",
    "pregnan*",
    "probation",
    "psych*",
    "referral*",
    "referred",
    "refuge",
    "rehab*",
    "safeguarding",
    "self-harm*",
    "sober*",
    "social prescri*",
    "social work*",
    "suicid*",
    "surgery",
    "therap*",
    "trauma*",
    "violen*",
    "women's aid",
    "alcohol",
    "cam-drin*",
    "canser",
    "cyffur*",
    "dyled*",
    "iechyd",
    "iselder",
    "meddyg*",
    "pryder*",
    "trais",
    "unig*",
];

pub(super) fn check(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for step in first_messages(sheet) {
        let step = &sheet.draft.steps[step];
        if let Some(asked) = &step.measure {
            let problem = asked
                .place
                .warning("measure-first", "The first message is a question that does not say who is asking.");
            problems.push(problem.hint("Begin with a step that greets the person and names the scheme."));
        }
        for text in step.texts.values() {
            let line = text.value.lines().next().unwrap_or_default();
            problems.extend(found(line).map(|word| told(&text.place, &format!("\"{word}\""))));
            let betraying =
                slots::in_text(line).into_iter().filter_map(|(_, name)| slots::find(name)).find(|slot| slot.betrays);
            problems.extend(betraying.map(|slot| told(&text.place, &format!("{{{}}}", slot.name))));
        }
    }
    problems
}

fn told(place: &Place, what: &str) -> Problem {
    let problem =
        place.error("betraying-first-line", format!("{what} shows on the locked phone why the person is texted."));
    problem.hint("Keep the first line neutral, and say this on a later line or in a later message.")
}

/// The steps whose text may be the first that is sent: nobody has replied before them.
fn first_messages(sheet: &Sheet) -> BTreeSet<usize> {
    let (mut seen, mut open, mut first) = (BTreeSet::new(), vec![0], BTreeSet::new());
    while let Some(step) = open.pop() {
        let Some(draft) = sheet.draft.steps.get(step) else { continue };
        if !seen.insert(step) {
            continue;
        }
        if !draft.texts.is_empty() || draft.measure.is_some() {
            first.insert(step);
        }
        // A text that is only sent now and then lets the next one be the first.
        if !first.contains(&step) || draft.ask.is_some() {
            open.extend(silent_ways(&sheet.flow.steps[step]));
        }
    }
    first
}

fn found(line: &str) -> Option<&'static str> {
    let plain = line.to_lowercase().replace('’', "'");
    let words: Vec<&str> = plain
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    let spaced = format!(" {} ", words.join(" "));
    BETRAYING
        .iter()
        .find(|entry| match entry.strip_suffix('*') {
            Some(beginning) => spaced.contains(&format!(" {beginning}")),
            None => spaced.contains(&format!(" {entry} ")),
        })
        .map(|entry| entry.trim_end_matches('*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neutral_first_line_is_left_alone() {
        assert_eq!(found("{first name}, Oakfield here. How are you this week, 0 (bad) to 10 (good)?"), None);
        assert_eq!(found("Hello, your GP's surgery asked us"), Some("gp's"));
        assert_eq!(found("About your low mood and depression"), Some("depress"));
    }
}
