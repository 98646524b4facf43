//! Nothing, of as many as the scale has: `nowt out of ten`.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// How people say none of it.
const NOTHING: &[&str] = &["nowt", "nothing", "nil", "nada", "zilch", "nuffin", "nuttin", "nought", "zip", "naething"];

/// The nought of a reply that says no more than nothing out of the whole scale.
pub fn nothing_out_of(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let begins = tokens.iter().position(|t| NOTHING.contains(&t.text))?;
    let [_, of, whole, rest @ ..] = &tokens[begins..] else { return None };
    let courtesy = Parts::FILLER.with(Parts::NOW).with(Parts::HEDGE);
    let light = |t: &Token<'_>| t.is_break() && t.kind != Kind::Break('?') || t.has(courtesy);
    let led = |t: &Token<'_>| light(t) || t.has(Parts::FRAME) || matches!(t.text, "its" | "a" | "say" | "id");
    let plain = of.has(Parts::OUT_OF)
        && whole.number() == Some(high)
        && rest.iter().all(light)
        && tokens[..begins].iter().all(led);
    (plain && low == 0).then(|| Reading {
        meaning: Meaning::Number(0),
        because: format!("they wrote “{}” out of {high}", tokens[begins].text),
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::Meaning;
    use crate::domain::reply::number::read_number;

    #[test]
    fn walt_gives_his_week_nothing_out_of_ten() {
        let read = |text| read_number(text, 0, 10, Language::ENGLISH).meaning;
        assert_eq!(read("nowt out of ten"), Meaning::Number(0));
        for text in ["nothing out of 5", "nothing out of ten to report?", "nothing out of the ordinary"] {
            assert_eq!(read(text), Meaning::AskAgain, "{text}");
        }
    }
}
