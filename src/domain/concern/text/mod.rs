//! The reader of every inbound message: what in it asks for a human, and how soon.
//!
//! Published rules first, then a statistical reader that may only raise. Nothing is ever said to be fine: the lowest
//! result is "a person reads it". It must not know of cases, staff, channels or the clock.

mod abuse;
mod contact;
mod crisis;
mod elsewhere;
pub mod features;
mod hardship;
mod idiom;
mod language;
pub mod lexicon;
mod low;
mod machine;
pub mod normalise;
pub mod opt_out;
pub mod phrase;
mod polish;
mod punjabi_urdu;
mod romanian;
pub mod rules;
mod slip;
mod spelling;
pub mod statistical;
mod symbols;
pub mod training;
mod typed;
mod welsh;
mod wrong;

use normalise::Words;
use opt_out::{Places, Told, Wish};
use statistical::{Scores, Wary, Weights};

use super::{Class, OptOut, Urgency};
use crate::domain::reply::{Ask, Meaning};
use crate::limits;

/// The version of rules and weights together, stored with every case. Changed with every change that can change a reading.
pub const RULES_VERSION: &str = "2026-11-24.15";

/// Why it is doubted that the texts reach the person. Likeness alone is too little for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Somebody says that somebody has died, perhaps the person: no text may follow it.
    Died,
    /// A wrong number, or somebody else at the phone.
    SomebodyElse,
}

/// What was read in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextReading {
    /// The highest class that holds.
    pub class: Class,
    /// Other classes that hold, highest first.
    pub also: Vec<Class>,
    pub urgency: Urgency,
    pub opt_out: OptOut,
    /// The published rule that gave `class`, such as `crisis.plan`.
    pub rule: &'static str,
    /// Plain words for a link worker, without the message itself.
    pub because: String,
    /// A doubt whom the texts reach: everything automatic is held.
    pub doubt: Option<Doubt>,
    /// A machine wrote it: a bounce, an absence note, a reaction.
    pub auto_reply: bool,
    /// The language was not understood: a person looks the same day.
    pub unknown_language: bool,
}

/// The question that is open, and what the reader of answers took the message for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub ask: &'a Ask,
    pub meaning: &'a Meaning,
}

/// Reads a message. `asked` is the question that is open: a message that is one of its answers opts nobody out.
pub fn read(text: &str, asked: Option<Asked<'_>>) -> TextReading {
    read_by(statistical::committed(), text, asked)
}

/// Reads a message as [`read`] does, under other weights: how training tries what it has learnt.
pub fn read_by(weights: &Weights, text: &str, asked: Option<Asked<'_>>) -> TextReading {
    let heard = Heard::new(weights, normalise::words(text));
    let Heard { words, by_rule, scores } = &heard;
    let mut held: Vec<Finding> = by_rule.rules.iter().map(|rule| (rule.class, rule.id, rule.because)).collect();
    if by_rule.denied {
        held.push((Class::Low, "low.denied-or-past", "something grave is named and denied: a person may want to ask"));
    }
    let agreed = by_rule.hints.iter().filter(|rule| statistical::agrees(scores, rule.class));
    held.extend(agreed.map(|rule| (rule.class, rule.id, rule.because)));
    let raised = statistical::raised(scores);
    if !raised.is_empty() && likeness_may_speak(text, words, by_rule, asked) {
        held.extend(raised);
    }
    let answers = asked.is_some_and(|asked| is_an_answer(words, asked.ask));
    if answers {
        held.retain(|(class, ..)| !matches!(class, Class::Stop | Class::Contact | Class::Wrong));
    }
    if by_rule.machine {
        // A bounce may say that the number is dead; and a person may quote a machine.
        held.retain(|(class, ..)| *class == Class::Wrong || *class >= Class::Abuse);
    }
    let wish = match heard.wish() {
        // To say no more to a question is an answer to it.
        Wish::Perhaps | Wish::BesideOthers(Told::Likely, _) if asked.is_some_and(is_declined) => Wish::No,
        wish => wish,
    };
    let opt_out = if answers { OptOut::No } else { heard.opt_out(wish, weights, &mut held) };
    assemble(held, opt_out, by_rule, words)
}

/// A message as both readers take it.
struct Heard {
    words: Words,
    by_rule: rules::Read,
    scores: Scores,
}

impl Heard {
    fn new(weights: &Weights, words: Words) -> Self {
        let by_rule = rules::read(&words);
        let scores = weights.scores(&features::features(&words, &by_rule));
        Self { words, by_rule, scores }
    }

    /// Whether the words are a wish for no more texts.
    fn wish(&self) -> Wish {
        // A phone that reports a dislike of our question reports what its owner thinks of it.
        if self.by_rule.machine && self.words.word(0) != "disliked" {
            Wish::No
        } else {
            opt_out::read(&self.words, self.by_rule.silence, statistical::is_like_a_wish(&self.scores))
        }
    }

    /// What is done about a wish; what that adds to and takes from what is held.
    fn opt_out(&self, wish: Wish, weights: &Weights, held: &mut Vec<Finding>) -> OptOut {
        let obeyed = match wish {
            // Every word of it belongs to an opt-out, so nothing else can be in it besides.
            Wish::Plain => Some((Class::Stop, "stop.words", "they ask for no more texts")),
            Wish::BesideOthers(told, places) => {
                let harmless = held.iter().all(|&(class, rule, _)| !is_grave(class, rule))
                    && self.is_nothing_but_a_wish(weights, told, places);
                let beside = "they ask for no more texts, and nothing that they say is like what a person should see";
                harmless.then_some((Class::Stop, "stop.beside-others", beside))
            }
            Wish::Perhaps | Wish::No => None,
        };
        if let Some(finding) = obeyed {
            held.retain(|(class, ..)| *class == Class::Stop);
            held.insert(0, finding);
            return OptOut::Automatic;
        }
        let may_be = match wish {
            Wish::BesideOthers(Told::Likely, _) => self.by_rule.silence,
            wish => wish != Wish::No,
        };
        if may_be {
            held.insert(0, (Class::Stop, "stop.perhaps", "they may be asking for no more texts"));
        }
        if held.iter().any(|(class, ..)| *class == Class::Stop) { OptOut::AskAPerson } else { OptOut::No }
    }

    /// Whether nothing that a person should see is heard by any reader in the words at these places, which stand beside a
    /// wish.
    ///
    /// They are read apart from it because the words of the wish speak louder: "no more" is like much that is grave. To obey
    /// drops somebody from care, so the whole must be like the messages of people who said nothing else, too, or nearly
    /// so.
    fn is_nothing_but_a_wish(&self, weights: &Weights, told: Told, places: Places) -> bool {
        let others = Self::new(weights, self.words.at(places));
        let rules::Read { rules, hints, denied, .. } = &others.by_rule;
        let agreed = hints.iter().filter(|rule| statistical::agrees(&others.scores, rule.class));
        let heard: Vec<&rules::Rule> = rules.iter().copied().chain(agreed.copied()).collect();
        let wary = Wary {
            of_the_wish: told == Told::Likely,
            of_another: opt_out::may_be_of_another(&self.words, places),
            of_company: !heard.is_empty() || opt_out::may_tell_more(&self.words, places),
        };
        let beside = || Self::new(weights, opt_out::beside(&self.words, places)).scores;
        let is_heard = *denied || heard.iter().any(|rule| is_grave(rule.class, rule.id));
        !is_heard && statistical::is_nothing_but_a_wish(&self.scores, &beside(), wary)
    }
}

/// Whether a wish for no more texts is never obeyed beside what this rule finds. Who is low, wants to be rung or never
/// asked for the texts says so in words that also stand in harmless company ("it rings when I'm down the club"): there the
/// statistical reader must be surer.
fn is_grave(class: Class, rule: &str) -> bool {
    !matches!(class, Class::None | Class::Low | Class::Stop | Class::Contact) && rule != wrong::NEVER_ASKED
}

/// A class, the rule that gives it, and its reason.
type Finding = (Class, &'static str, &'static str);

fn assemble(mut held: Vec<Finding>, opt_out: OptOut, by_rule: &rules::Read, words: &Words) -> TextReading {
    held.sort_by_key(|(class, ..)| std::cmp::Reverse(*class));
    let mut classes: Vec<Class> = held.iter().map(|(class, ..)| *class).collect();
    classes.dedup();
    let (class, rule, because) =
        held.first().copied().unwrap_or((Class::None, "none", "nothing that the rules know: a person reads it"));
    let unknown_language = class < Class::Hardship && language::is_unknown(words);
    let (rule, because) = match (unknown_language && class == Class::None, by_rule.machine) {
        (_, true) => ("machine.reply", "a machine wrote it, or a phone on its own"),
        (true, _) => ("language.unknown", "the language was not understood: a person looks the same day"),
        _ => (rule, because),
    };
    let by_class = classes.iter().map(|class| soonest(*class)).max().unwrap_or(Urgency::Read);
    // A possible opt-out and an unknown language are looked at the same day.
    let today = opt_out == OptOut::AskAPerson || unknown_language;
    let urgency = by_class.max(if today { Urgency::Today } else { Urgency::Read });
    TextReading {
        class,
        also: classes[1.min(classes.len())..].to_vec(),
        urgency,
        opt_out,
        rule,
        because: because.to_owned(),
        doubt: doubt(&held, by_rule),
        auto_reply: by_rule.machine,
        unknown_language,
    }
}

fn doubt(held: &[Finding], by_rule: &rules::Read) -> Option<Doubt> {
    let wrong = || held.iter().filter(|(class, ..)| *class == Class::Wrong).map(|(_, rule, _)| *rule);
    if wrong().any(|rule| by_rule.died || rule == "wrong.died") {
        Some(Doubt::Died)
    } else if wrong().any(|rule| !rule.starts_with("statistical.")) {
        Some(Doubt::SomebodyElse)
    } else {
        None
    }
}

/// How soon a human is asked for by what was written, where nothing else is known. A lone wish to be rung waits for
/// the next working hours; a lone opt-out is settled by what is done about it.
fn soonest(class: Class) -> Urgency {
    match class {
        Class::Stop => Urgency::Read,
        other => other.urgency(),
    }
}

/// Whether likeness counts in this message. A bare number, a bare word, a short plain answer to what was asked and
/// what a machine wrote are like nothing that was labelled: on those only the published rules speak.
fn likeness_may_speak(text: &str, words: &Words, by_rule: &rules::Read, asked: Option<Asked<'_>>) -> bool {
    if by_rule.machine {
        return false;
    }
    let mut spoken = words.line.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    spoken.nth(1).is_some() && !asked.is_some_and(|asked| is_nothing_but_an_answer(text, asked))
}

/// "Rather not say" and "about 5" have the look of graver messages.
fn is_nothing_but_an_answer(text: &str, asked: Asked<'_>) -> bool {
    let most = match asked.ask {
        Ask::Words => return false,
        Ask::Number { .. } | Ask::Date => limits::WORDS_OF_A_PLAIN_NUMBER,
        Ask::Choice(_) | Ask::AnyOf(_) => limits::WORDS_OF_A_PLAIN_CHOICE,
    };
    text.split_whitespace().nth(most).is_none() && *asked.meaning != Meaning::AskAgain
}

/// Whether they would rather not answer, or do not know.
fn is_declined(asked: Asked<'_>) -> bool {
    matches!(asked.meaning, Meaning::RatherNot | Meaning::DontKnow)
}

/// Whether the message is one of the answers that were offered, word for word.
fn is_an_answer(words: &Words, ask: &Ask) -> bool {
    let (Ask::Choice(choices) | Ask::AnyOf(choices)) = ask else { return false };
    let typed = words.line.trim();
    choices.iter().any(|choice| {
        choice.key == typed || choice.words.iter().any(|word| normalise::words(word).line.trim() == typed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_alone_is_too_little_to_doubt_who_is_writing() {
        let nothing = rules::Read::default();
        let death = rules::Read { died: true, ..rules::Read::default() };
        let like = [(Class::Wrong, "statistical.wrong", "")];
        let said = [(Class::Wrong, "wrong.number", "")];
        assert_eq!(doubt(&like, &nothing), None);
        assert_eq!(doubt(&said, &nothing), Some(Doubt::SomebodyElse));
        assert_eq!(doubt(&like, &death), Some(Doubt::Died), "no text may follow what may be a death");
        assert_eq!(doubt(&[(Class::Low, "low.mood", "")], &death), None, "their own bereavement");
    }

    #[test]
    fn who_never_asked_for_the_texts_is_let_off_and_who_does_not_know_us_is_looked_at() {
        let obeyed = |text| read(text, None).opt_out;
        assert_eq!(obeyed("i never asked for these, take me off it"), OptOut::Automatic);
        assert_eq!(obeyed("i never asked for these, who is this? take me off it"), OptOut::AskAPerson);
    }

    #[test]
    fn the_soonest_of_all_classes_counts() {
        let reading = read("wrong number mate. can you ring me about it", None);
        assert_eq!((reading.class, reading.urgency), (Class::Contact, Urgency::Today), "{reading:?}");
    }
}
