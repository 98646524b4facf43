//! A number that comes through somebody else: typed by who helps (`daughter in law typing this for mum, she says 4`), or
//! said by somebody and agreed with (`Jan reckons im a 6 and i agree with her`).

use crate::domain::reply::doubt::held_back::KIN;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// These tell that somebody types for another.
static TYPES: Words =
    Words::of("typing typin writing writin texting textin pressing dictating translating interpreting helping");

/// What somebody cannot do, who has another type.
const CANNOT: &[&str] = &["see", "read", "write", "type", "text", "hold", "use", "manage"];

/// After somebody's name, these give what they say.
const SAYS: &[&str] = &["says", "say", "said", "saying", "tells", "sez", "reckons", "put", "puts", "gave", "gives"];

/// The one number that a helper passes on, or that the person agrees with.
pub fn spoken_for(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let mut numbers = (0..tokens.len()).filter(|at| is_numeric(&tokens[*at]));
    let at = numbers.next()?;
    let value = tokens[at].number().filter(|value| (low..=high).contains(value))?;
    let scaled = |other: usize| tokens[other].number() == Some(high) && tokens[other - 1].has(Parts::OUT_OF);
    if !numbers.all(|other| tokens[other].number() == Some(value) || scaled(other)) {
        return None;
    }
    let unsure = |t: &Token<'_>| {
        matches!(t.kind, Kind::Break('?') | Kind::Odd(_))
            || matches!(t.text, "but" | "or" | "if" | "not" | "dont" | "disagree" | "would" | "id" | "maybe")
            || t.has(Parts::CALENDAR.with(Parts::TAKES_BACK))
    };
    // `7 out of the blue`, `6 stone`
    let counts = tokens.get(at + 1).is_some_and(|t| t.has(Parts::UNIT) && !t.has(Parts::FILLER.with(Parts::NOW)));
    let said = !counts && is_said(tokens, at);
    let passed_on = said && passes_on(tokens) && !tokens[at..].iter().any(|t| unsure(t) || t.text == "i");
    let agreed = said && agrees(&tokens[at + 1..]);
    (passed_on || agreed).then(|| Reading {
        meaning: Meaning::Number(value),
        because: format!("{value} comes through somebody else, in the person's name"),
    })
}

/// `mum says 6`, `she said its a 4`, `Jan reckons im a 6`: right before the number somebody says it.
fn is_said(tokens: &[Token<'_>], at: usize) -> bool {
    let light = |t: &&Token<'_>| {
        !SAYS.contains(&t.text) && t.has(Parts::HEDGE.with(Parts::ARTICLE).with(Parts::ANCHOR))
            || matches!(t.text, "im" | "shes" | "hes" | "am" | "its" | "is" | "about" | "which" | "me" | "at")
    };
    let lead = tokens[..at].iter().rev().take(4).take_while(light).count();
    let Some(says) = at.checked_sub(lead + 1) else { return false };
    // `says paanch which is 5`
    let foreign = tokens[says].parts.is_empty() && lead >= 2 && says > 0;
    let says = if foreign { says - 1 } else { says };
    let who = &tokens[says.saturating_sub(3)..says];
    let denied = who.iter().any(|t| t.has(Parts::NOT) || matches!(t.text, "i" | "always" | "used"));
    SAYS.contains(&tokens[says].text) && !who.is_empty() && !denied
}

/// `this is brians daughter`, `my son typing for me`, `dad cant see the screen`, `mum cant read english`.
pub fn passes_on(tokens: &[Token<'_>]) -> bool {
    // `this is Brians daughter`
    if matches!(tokens, [this, is, rest @ ..] if this.text == "this" && is.text == "is"
        && rest.iter().take(3).any(|t| KIN.contains(t.text)))
    {
        return true;
    }
    // `daughter here mum says 5`
    if matches!(tokens, [kin, here, ..] if here.text == "here" && KIN.contains(kin.text)) {
        return true;
    }
    let kin = tokens.iter().any(|t| t.has(Parts::OTHER) || KIN.contains(t.text) || parts_of(t.text).has(Parts::OTHER));
    let types = tokens.iter().any(|t| TYPES.contains(t.text));
    let cannot =
        |two: &[Token<'_>]| matches!(two[0].text, "cant" | "cannot" | "doesnt") && CANNOT.contains(&two[1].text);
    // `my daughter write for me`, of which the last two words are one here.
    let for_me = |two: &[Token<'_>]| {
        matches!(two[0].text, "write" | "writes" | "type" | "types" | "text" | "texts")
            && (two[1].text == "for" || two[1].raw == 2 && two[1].has(Parts::FILLER))
    };
    kin && (types || tokens.windows(2).any(|two| cannot(two) || for_me(two)))
}

/// `and i agree with her`, `and shes right`, `hes not wrong`, `who am i to argue`.
pub fn agrees(after: &[Token<'_>]) -> bool {
    let says =
        |words: &[&str]| after.windows(words.len()).any(|some| some.iter().zip(words).all(|(t, word)| t.text == *word));
    let away = after.iter().any(|t| {
        matches!(t.kind, Kind::Break('?'))
            || matches!(
                t.text,
                "but" | "disagree" | "dont" | "cant" | "nearly" | "almost" | "half" | "though" | "if" | "or"
            )
    });
    let agreed = says(&["i", "agree"])
        || says(&["id", "agree"])
        || says(&["shes", "right"])
        || says(&["hes", "right"])
        || says(&["theyre", "right"])
        || says(&["not", "wrong"])
        || says(&["not", "far", "off"])
        || says(&["to", "argue"])
        || says(&["about", "right"])
        || says(&["spot", "on"]);
    agreed && !away && !says(&["not", "right"])
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn who_types_for_another_passes_on_one_number() {
        assert_read(
            0..=10,
            &[
                ("my daughter in law is typing. mummy ji says six", 6),
                ("dad cant see the screen he says six", 6),
                ("this is her daughter, mum cant read english. she says paanch which is 5", 5),
                ("jan reckons im a 6 and i agree with her", 6),
                ("this is brians daughter, dad says to put 2", 2),
                ("our keith would put 9 down for me and hes right", 9),
                ("wife says im a 4 and shes right", 4),
            ],
            &[
                "mum says 6",
                "jan reckons im a 6 but i dont agree",
                "my wife cant see the screen, the doctor said 6 weeks",
                "dad always said 6",
            ],
        );
    }
}
