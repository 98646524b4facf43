//! Several answers of one list in a reply: `1 3`, `bus and nerves`.

use crate::domain::reply::choice::labels::answers_of;
use crate::domain::reply::choice::number::negates;
use crate::domain::reply::choice::words::{Match, find_all};
use crate::domain::reply::refusal::read_refusal;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token, cut, tokens};
use crate::domain::reply::{Choice, Meaning, Reading, Setting};

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
    let found = find_all(&plain, &answers_of(choices));
    let unknown = says_more(&plain, &found, setting);
    if unknown || found.is_empty() && places.is_empty() {
        return read_refusal(&plain).unwrap_or_else(|| Reading::ask("a word in it is none of the answers"));
    }
    places.extend(found.iter().map(|m| m.choice));
    places.sort_unstable();
    places.dedup();
    let because = match places.len() {
        1 => "they named one answer of the list".to_owned(),
        several => format!("they named {several} answers of the list"),
    };
    Reading { because, meaning: Meaning::Several(places) }
}

/// Whether a word stands in it that is neither an answer nor courtesy.
fn says_more(plain: &[Token<'_>], found: &[Match], setting: &Setting) -> bool {
    let light =
        Parts::FILLER.with(Parts::GLUE).with(Parts::HEDGE).with(Parts::ARTICLE).with(Parts::AND).with(Parts::ANCHOR);
    let covered = |at: usize| found.iter().any(|m| (m.from..m.to).contains(&at));
    let number_word = |t: &Token<'_>| number_word(t.text, setting.language).is_some();
    plain.iter().enumerate().any(|(at, t)| {
        t.kind == Kind::Word
            && !covered(at)
            && !number_word(t)
            && !parts_of(t.text).has(light)
            && !matches!(t.text, "both" | "was" | "full" | "stop" | "comma")
    })
}
