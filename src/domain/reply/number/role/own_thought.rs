//! Whether a thought that leads to a number is the person's own, and about now.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Words that make somebody else's, or a condition, of a thought that begins after them.
pub static QUOTES: Words = Words::of(
    "say says said saying thinks thought reckons reckoned told tells asks asked wants whether if unless when \
     whenever until till before why how who what where which do did does should shall can could sometimes pretend \
     imagine dreamt dreamed once wish as like than not never or lie lied mornings nights evenings afternoons \
     weekends",
);

/// The past as a verb (`the week was rotten`): it dates nothing that is said after it.
const WERE: &[&str] = &["was", "were", "wuz", "had", "wasnt"];

/// How near before a thought somebody else, or a `not`, makes it theirs or denies it.
const NEAR: usize = 3;

/// Words that govern the rest of their sentence, past any comma.
pub const CONDITIONS: &[&str] = &["if", "when", "unless", "once", "whenever", "imagine", "pretend"];

/// How far back a sentence is looked through: longer ones are asked about, so that the time stays linear in the text.
pub const FAR: usize = 120;

/// Whether `I'd say` at `here` begins a thought of the person's own about now: nothing before it in its sentence quotes,
/// conditions, doubts or dates it. What else stands there (`the sun is out`) does not matter.
pub fn own_thought(tokens: &[Token<'_>], here: usize) -> bool {
    let far = Parts::PAST.with(Parts::UNREAL).with(Parts::CALENDAR).with(Parts::ASKS);
    let light =
        Parts::FILLER.with(Parts::GLUE).with(Parts::NOW).with(Parts::CORRECT).with(Parts::STATE).with(Parts::AND);
    // `was going to say 7` was never said.
    if here.checked_sub(1).is_some_and(|before| matches!(tokens[before].text, "was" | "were" | "wuz")) {
        return false;
    }
    // `that would be a 7` answers at once, or tells what would make it one.
    if tokens[here].has(Parts::UNREAL) && tokens[here].text != "gimme" {
        return tokens[..here].iter().all(|t| t.is_break() || t.has(Parts::FILLER.with(Parts::NOW)));
    }
    // `they would give me a 2, id give myself a 5`: what stands before the comma has its own number.
    let mut parted = false;
    for (at, token) in tokens[..here].iter().enumerate().rev() {
        if here - at > FAR {
            return false;
        }
        let parts = token.text == ","
            || here - at == 1 && matches!(token.text, "and" | "now")
            || token.has(Parts::NOW) && here - at == 1;
        parted |= parts && tokens[..at].iter().rev().take(FAR).take_while(|t| !t.ends_sentence()).any(is_numeric);
        if parted && !CONDITIONS.contains(&token.text) && !token.ends_sentence() {
            continue;
        }
        if token.ends_sentence()
            || matches!(token.kind, Kind::Emoji(_))
            || matches!(token.text, "but" | "so" | "anyway" | "though" | "overall")
            || token.raw > 1 && token.has(Parts::SO)
        {
            return true;
        }
        // `Sister, I would say 8`
        let spoken_to =
            at == 0 && matches!(token.text, "sister" | "brother" | "doctor" | "nurse" | "doc") && tokens[1].text == ",";
        if spoken_to {
            return true;
        }
        let away = if here - at <= NEAR { far.with(Parts::OTHER).with(Parts::NOT) } else { far };
        let scale = tokens.get(at + 1).is_some_and(is_numeric);
        if QUOTES.contains(token.text) && !token.has(Parts::FILLER) && !scale
            || token.has(away) && !token.has(light) && !WERE.contains(&token.text)
        {
            return false;
        }
    }
    true
}
