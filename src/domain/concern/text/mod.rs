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
mod opt_out;
pub mod phrase;
mod polish;
mod punjabi_urdu;
mod romanian;
pub mod rules;
mod spelling;
pub mod statistical;
pub mod training;
mod welsh;
mod wrong;

use chrono::NaiveDate;

use normalise::Words;
use opt_out::Wish;
use statistical::Weights;

use super::{Class, OptOut, Urgency};
use crate::domain::language::Language;
use crate::domain::reply::{self, Ask, Meaning, Setting};

/// The version of rules and weights together, stored with every case. Changed with every change that can change a reading.
pub const RULES_VERSION: &str = "2026-11-22.5";

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
    /// Somebody says that the person has died: everything automatic is held.
    pub died: bool,
    /// A machine wrote it: a bounce, an absence note, a reaction.
    pub auto_reply: bool,
    /// The language was not understood: a person looks the same day.
    pub unknown_language: bool,
}

/// Reads a message. `asked` is the question that is open: a message that is one of its answers opts nobody out.
pub fn read(text: &str, asked: Option<&Ask>) -> TextReading {
    read_by(statistical::committed(), text, asked)
}

/// Reads a message as [`read`] does, under other weights: how training tries what it has learnt.
pub fn read_by(weights: &Weights, text: &str, asked: Option<&Ask>) -> TextReading {
    let words = normalise::words(text);
    let by_rule = rules::read(&words);
    let mut held: Vec<Finding> = by_rule.rules.iter().map(|rule| (rule.class, rule.id, rule.because)).collect();
    if by_rule.denied {
        held.push((Class::Low, "low.denied-or-past", "something grave is named and denied: a person may want to ask"));
    }
    let scores = weights.scores(&features::features(&words, &by_rule));
    let agreed = by_rule.hints.iter().filter(|rule| statistical::agrees(&scores, rule.class));
    held.extend(agreed.map(|rule| (rule.class, rule.id, rule.because)));
    if likeness_may_speak(text, &words, &by_rule, asked) {
        held.extend(statistical::raised(&scores));
    }
    let answers = asked.is_some_and(|ask| is_an_answer(&words, ask));
    if answers {
        held.retain(|(class, ..)| !matches!(class, Class::Stop | Class::Contact | Class::Wrong));
    }
    if by_rule.machine {
        // A bounce may say that the number is dead; and a person may quote a machine.
        held.retain(|(class, ..)| *class == Class::Wrong || *class >= Class::Abuse);
    }
    let opt_out = if answers { OptOut::No } else { opt_out_of(weights, text, &words, &by_rule, &mut held, asked) };
    assemble(held, opt_out, &by_rule, &words)
}

/// Whether they ask for no more texts; what that adds to and takes from what is held.
fn opt_out_of(
    weights: &Weights,
    text: &str,
    words: &Words,
    by_rule: &rules::Read,
    held: &mut Vec<Finding>,
    asked: Option<&Ask>,
) -> OptOut {
    const WISH: Finding = (Class::Stop, "stop.words", "they ask for no more texts, or may be asking for it");
    // A phone that reports a dislike of our question reports what its owner thinks of it.
    if by_rule.machine && words.word(0) != "disliked" {
        return OptOut::No;
    }
    let wish = opt_out::read(words);
    let is_obeyed = match wish {
        // Every word of it belongs to an opt-out, so nothing else can be in it besides.
        Wish::Plain => true,
        Wish::BesideRemarks(places) => is_harmless(weights, words, by_rule, held, &words.at(places)),
        Wish::Perhaps | Wish::No => false,
    };
    if is_obeyed {
        held.retain(|(class, ..)| *class == Class::Stop);
        held.insert(0, WISH);
        return OptOut::Automatic;
    }
    // To say no more to a question is an answer to it.
    if wish != Wish::No && !asked.is_some_and(|ask| is_declined(text, ask)) {
        held.insert(0, WISH);
    }
    if held.iter().any(|(class, ..)| *class == Class::Stop) { OptOut::AskAPerson } else { OptOut::No }
}

/// Whether nothing is heard in a remark beside a wish, by any reader, in the whole or in the remark by itself.
///
/// The remark is read alone too because the words of the wish speak louder: "no more" is like much that is grave.
fn is_harmless(weights: &Weights, words: &Words, by_rule: &rules::Read, held: &[Finding], remark: &Words) -> bool {
    let said = rules::read(remark);
    let heard = |class: Class| held.iter().any(|(other, ..)| *other == class);
    let scores = statistical::BesideWish {
        remark: weights.scores(&features::features(remark, &said)),
        whole: weights.scores(&features::features(words, by_rule)),
    };
    said.rules.is_empty()
        && said.hints.is_empty()
        && !said.denied
        && ![Class::Crisis, Class::Abuse, Class::Hardship, Class::Wrong].into_iter().any(heard)
        && !statistical::raises_beside_a_wish(&scores)
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
    let urgency = urgency(class, opt_out).max(if unknown_language { Urgency::Today } else { Urgency::Read });
    TextReading {
        class,
        also: classes.into_iter().skip(1).collect(),
        urgency,
        opt_out,
        rule,
        because: because.to_owned(),
        died: by_rule.died && class != Class::None,
        auto_reply: by_rule.machine,
        unknown_language,
    }
}

/// How soon a human is asked for. A possible opt-out is looked at the same day.
fn urgency(class: Class, opt_out: OptOut) -> Urgency {
    let by_class = match class {
        Class::Crisis | Class::Abuse => Urgency::Urgent,
        Class::Hardship | Class::Wrong => Urgency::Today,
        Class::Contact => Urgency::Soon,
        Class::Stop | Class::Low | Class::None => Urgency::Read,
    };
    by_class.max(if opt_out == OptOut::AskAPerson { Urgency::Today } else { Urgency::Read })
}

/// Whether likeness counts in this message. A bare number, a bare word, a short plain answer to what was asked and
/// what a machine wrote are like nothing that was labelled: on those only the published rules speak.
fn likeness_may_speak(text: &str, words: &Words, by_rule: &rules::Read, asked: Option<&Ask>) -> bool {
    const SHORT: usize = 5;
    if by_rule.machine {
        return false;
    }
    let spoken = words.line.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    if spoken < 2 {
        return false;
    }
    let Some(ask) = asked.filter(|_| words.count() <= SHORT) else { return true };
    let setting = Setting { language: Language::ENGLISH, today: NaiveDate::MIN, items: 1 };
    matches!(reply::read(text, ask, &setting).meaning, Meaning::AskAgain | Meaning::Words)
}

/// Whether they would rather not answer, or do not know.
fn is_declined(text: &str, ask: &Ask) -> bool {
    let setting = Setting { language: Language::ENGLISH, today: NaiveDate::MIN, items: 1 };
    matches!(reply::read(text, ask, &setting).meaning, Meaning::RatherNot | Meaning::DontKnow)
}

/// Whether the message is one of the answers that were offered, word for word.
fn is_an_answer(words: &Words, ask: &Ask) -> bool {
    let (Ask::Choice(choices) | Ask::AnyOf(choices)) = ask else { return false };
    let typed = words.line.trim();
    choices.iter().any(|choice| {
        choice.key == typed || choice.words.iter().any(|word| normalise::words(word).line.trim() == typed)
    })
}
