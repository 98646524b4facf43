//! Nothing, of as many as the scale has: `nowt out of ten`.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};
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

/// `im on the vape now so none`, `no one came. none`: where a count is asked, the last word says that there were none.
pub fn none_at_last(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let light = Parts::FILLER.with(Parts::NOW);
    let at = tokens.iter().rposition(|t| t.kind == Kind::Word && !t.has(light))?;
    let concluded = at > 1 && (matches!(tokens[at - 1].text, "so" | "its") || tokens[at - 1].ends_sentence());
    let counted = high > 10 && high != 100 || high == 7;
    let other = (0..tokens.len()).any(|place| {
        let no_one = tokens[place].text == "one" && place > 0 && tokens[place - 1].text == "no";
        tokens[place].kind == Kind::Break('?') || is_numeric(&tokens[place]) && !no_one
    });
    (tokens[at].text == "none" && concluded && counted && low == 0 && !other)
        .then(|| Reading { meaning: Meaning::Number(0), because: "they wrote “none” at last".to_owned() })
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn walt_gives_his_week_nothing_out_of_ten() {
        assert_read(
            0..=10,
            &[("nowt out of ten", 0)],
            &["nothing out of 5", "nothing out of ten to report?", "nothing out of the ordinary"],
        );
    }
}
