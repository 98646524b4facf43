//! A thought of its own right after a number, where no mark parts them: `0 my back went`, `8 the sun is shining`, `3 rent
//! went up again`.

use crate::domain::reply::number::role::addressed::uncountable;
use crate::domain::reply::number::role::after_article::led_by_article;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// Verbs that make a thought of what stands before them.
const VERBS: &[&str] = &[
    "is", "are", "came", "sang", "made", "went", "been", "has", "keeps", "wont", "died", "got", "broke", "needs",
    "cant", "never", "let", "told", "rang", "didnt", "isnt", "wasnt", "hasnt",
];

/// What somebody did to a thing of their own, before `my`.
const DID: &[&str] =
    &["got", "had", "lost", "did", "won", "found", "broke", "hurt", "saw", "met", "made", "finished", "sold"];

/// Nobody and everything, which no number counts.
const ALL_OR_NONE: &[&str] =
    &["nobody", "noone", "everyone", "everybody", "everything", "somebody", "someone", "nothings", "everythings"];

/// Whether a thought of its own begins at `here`, right after the number at `at`.
pub fn new_thought(tokens: &[Token<'_>], at: usize, here: usize) -> bool {
    let word = |n: usize| tokens.get(here + n).filter(|t| t.kind == Kind::Word);
    let (Some(first), Some(second)) = (word(0), word(1)) else { return false };
    // `2 the gardens`, `4 my mate` may be text-speak.
    let text_speak = matches!(tokens[at].text, "2" | "4");
    if ALL_OR_NONE.contains(&first.text) {
        return true;
    }
    let verb = |t: &Token<'_>| VERBS.contains(&t.text);
    let beyond_one = tokens[at].number().is_some_and(|value| value > 1);
    // `9 passed my theory`
    let did = first.parts.is_empty() && first.text.ends_with("ed") || DID.contains(&first.text);
    if here == at + 1 && did && second.text == "my" && word(2).is_some() {
        return true;
    }
    let noun = first.parts.is_empty() && first.text.len() > 3 && beyond_one && uncountable(first, false);
    if noun && here == at + 1 && verb(second) && word(2).is_some() {
        return true;
    }
    let Some(third) = word(2) else { return false };
    match first.text {
        "my" => {
            // `9 my granddaughter was born`; not `9 my granddaughter was`, `7 my sister was when mam died`
            let goes_on = word(3).is_some_and(|t| !matches!(t.text, "when" | "at" | "before" | "then" | "last"));
            !text_speak
                && !third.has(Parts::UNIT)
                && (!third.has(Parts::PAST) || third.text == "was" && goes_on)
                && (word(3).is_some() || !matches!(third.text, "is" | "was" | "are"))
        }
        // `3 the hall was freezing`; not `2 the gardens`
        "the" => {
            let articled = led_by_article(tokens, at);
            let thing = second.parts.is_empty() || second.text == "sun";
            (!text_speak && at == 0 || articled) && thing && (third.has(Parts::PAST) || verb(third))
        }
        "they" | "it" | "she" | "he" => {
            matches!(second.text, "was" | "were" | "are" | "is")
                && third.has(Parts::GOOD.with(Parts::BAD).with(Parts::STATE))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn ann_types_on_without_a_mark() {
        assert_read(
            0..=10,
            &[
                ("8 the sun is shining", 8),
                ("3 rent went up again", 3),
                ("5 nobody came", 5),
                ("9 my granddaughter was born", 9),
            ],
            &[
                "7 my sister was when mam died",
                "9 my granddaughter was",
                "3 sheep went missing",
                "2 the gardens",
                "1 bus came",
            ],
        );
    }
}
