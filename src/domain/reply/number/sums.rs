//! What is added up, or taken off, in the reply itself: `15 on the bike then 10 in the pool, so 25`, `normally 7 but knock 3
//! off, thats 4`. The last number stands where it is just that, and is told as what comes of it.

use crate::domain::reply::number::role::Candidate;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// Right before the last number, these say that it is what comes of the others.
const COMES_TO: &[&str] = &["so", "thats", "makes", "total", "altogether", "equals", "comes", "call"];

/// These take a number off.
const TAKEN_OFF: &[&str] =
    &["knock", "minus", "off", "lost", "lose", "less", "docked", "deduct", "take", "taken", "down"];

/// The last number, where it is the sum or the difference of those before it, or what is left of the whole scale.
pub fn added_up(tokens: &[Token<'_>], candidates: &[Candidate], low: i64, high: i64) -> Option<Reading> {
    let values: Vec<i64> = candidates.iter().map(|c| c.value).collect();
    if tokens.iter().any(|t| t.kind == Kind::Break('?') || t.has(Parts::NOT.with(Parts::OTHER)) && !light(t)) {
        return None;
    }
    let takes_off = || tokens.iter().any(|t| TAKEN_OFF.contains(&t.text));
    let value = match values.as_slice() {
        // `4 stars. lost 1 for the weather`
        [mark, lost] if high == 5 && *mark >= low && mark.checked_add(*lost) == Some(high) && takes_off() => *mark,
        [first, second, last] => {
            let sum = first.checked_add(*second) == Some(*last);
            let difference = first.checked_sub(*second) == Some(*last) && takes_off();
            let told =
                tokens[..candidates[2].at].iter().rev().take(3).any(|t| COMES_TO.contains(&t.text) || t.is_sign('='));
            // Out of ten nobody adds up, and takes off only from how it usually is.
            let usual = high > 10 || tokens.iter().any(|t| t.has(Parts::PAST) || matches!(t.text, "from" | "started"));
            let says = |word: &str| tokens.iter().any(|t| t.text == word);
            let days_or_minutes = high > 10 || high == 7 || says("up") && says("from");
            (told && *first > 0 && *second > 0 && (sum && days_or_minutes || difference && usual)).then_some(*last)?
        }
        _ => return None,
    };
    (low..=high)
        .contains(&value)
        .then(|| Reading { meaning: Meaning::Number(value), because: format!("the numbers before it come to {value}") })
}

/// Words that play other parts too.
fn light(token: &Token<'_>) -> bool {
    token.has(Parts::FILLER.with(Parts::GLUE).with(Parts::GOES_ON))
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::Meaning;
    use crate::domain::reply::number::read_number;

    #[test]
    fn norman_adds_up_his_exercise_and_takes_off_for_the_weather() {
        let read = |text, high| read_number(text, 0, high, Language::ENGLISH).meaning;
        assert_eq!(read("15 min on the bike thing then 10 min in the pool, so 25", 60), Meaning::Number(25));
        assert_eq!(read("normally 7 but in a flare so knock 3 off, thats 4", 10), Meaning::Number(4));
        assert_eq!(read("4 stars. lost 1 for the weather", 5), Meaning::Number(4));
        for text in [
            "15 on the bike and 10 in the pool",
            "15 on the bike then 10 in the pool, so 30",
            "my son did 15 then 10 so thats 25",
        ] {
            assert_eq!(read(text, 60), Meaning::AskAgain, "{text}");
        }
    }
}
