//! Words and pictures beside a number that say the opposite of it.

use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// What people give marks of their own, of which more is worse.
const FELT: &[&str] = &["anxious", "anxiety", "stressed", "stress", "worried", "nervous", "pain", "panicky"];

/// `10/10 awful`, `0 brilliant`: which end is good is not known here, so words against the usual end are asked about.
pub fn contradicted(tokens: &[Token<'_>], value: i64, low: i64, high: i64) -> bool {
    if high - low > 10 {
        return false;
    }
    let (upper, lower) = (value * 10 >= low * 10 + (high - low) * 7, value * 10 <= low * 10 + (high - low) * 3);
    let mut bad = false;
    let mut good = false;
    let mut not = false;
    let Some(at) = tokens.iter().rposition(|t| t.number() == Some(value)) else { return false };
    if contradicted_before(tokens, at, upper, lower) {
        return true;
    }
    // `0 out of 10 anxious`: none of it, or the worst of it.
    let scaled = tokens.get(at + 1).is_some_and(|t| t.has(Parts::OUT_OF) || t.is_sign('/'));
    if scaled && tokens.get(at + 3).is_some_and(|t| FELT.contains(&t.text)) {
        return true;
    }
    // How people speak of a group they give one or five stars.
    if high == 5 {
        // `a 1 from me love` speaks to us.
        let ends = |place: usize| tokens.get(place + 1).is_none_or(|t| t.is_break() || t.has(Parts::FILLER));
        let says = |words: &[&str]| {
            (at + 1..tokens.len())
                .any(|place| words.contains(&tokens[place].text) && !(tokens[place].text == "love" && ends(place)))
        };
        let denied = tokens[at + 1..].iter().any(|t| t.has(Parts::NOT) || matches!(t.text, "but" | "didnt"));
        if !denied
            && (upper && says(&["hated", "hate", "bored", "boring", "waste", "dull"])
                || lower && says(&["loved", "love", "liked", "helped", "enjoyed", "helps", "enjoying"]))
        {
            return true;
        }
    }
    for (place, token) in tokens[at + 1..].iter().enumerate() {
        // `9 so lonely`, `10 as in very bad`
        let goes_on = token.text == "and"
            || matches!(token.text, "so" | "as")
                && tokens
                    .get(at + 1 + place + 1)
                    .is_some_and(|n| n.text == "in" || n.has(Parts::BAD.with(Parts::GOOD)));
        if token.has(Parts::AND) && !token.has(Parts::BAD.with(Parts::GOOD)) && !goes_on
            || token.kind == Kind::Break('?')
            || token.text == "despite"
        {
            break;
        }
        if matches!(token.kind, Kind::Emoji(_)) {
            bad |= picture(token) == Some(true);
            continue;
        }
        if token.is_break() {
            not = false;
        }
        // `ok three. happy??` asks whether we are.
        let of_us = tokens.get(at + 1 + place + 1).is_some_and(|n| n.kind == Kind::Break('?'));
        let counts = !token.has(Parts::FILLER) && !of_us;
        bad |= counts && token.has(Parts::BAD) && !not;
        good |= counts && token.has(Parts::GOOD) && !not;
        not = token.has(Parts::NOT) || not && (token.has(Parts::GOES_ON.with(Parts::HEDGE)) || token.text == "that");
        let subject = matches!(
            token.text,
            "life" | "things" | "everything" | "stuff" | "week" | "as" | "in" | "so" | "very" | "really"
        );
        // `2 for me. the kids would say 10, theyre happy`
        let theirs = token.has(Parts::OTHER) && !token.has(Parts::FILLER.with(Parts::GLUE));
        if (theirs || token.kind == Kind::Word && token.parts.is_empty()) && !bad && !good && !subject {
            break;
        }
    }
    upper && bad && !good || lower && good && !bad
}

/// `stressed 9`, `really bad week, 8`, `happy 1`: nothing but how bad or good it is stands before the number.
fn contradicted_before(tokens: &[Token<'_>], at: usize, upper: bool, lower: bool) -> bool {
    let (mut bad, mut good) = (false, false);
    for (place, token) in tokens[..at].iter().enumerate().rev().take(8) {
        let denied = tokens[place.saturating_sub(2)..place].iter().any(|t| t.has(Parts::NOT));
        let plain = token.kind != Kind::Word
            || token.has(
                Parts::FILLER
                    .with(Parts::GLUE)
                    .with(Parts::NOW)
                    .with(Parts::STATE)
                    .with(Parts::ANCHOR)
                    .with(Parts::HEDGE)
                    .with(Parts::ARTICLE)
                    .with(Parts::BAD)
                    .with(Parts::GOOD),
            )
            || matches!(token.text, "really" | "very" | "quite" | "pretty");
        if !plain
            || token.number().is_some()
            || denied
            || token.has(Parts::NOT.with(Parts::AND))
            || token.text == "still"
        {
            return false;
        }
        bad |= token.has(Parts::BAD) && !token.has(Parts::FILLER);
        good |= token.has(Parts::GOOD) && !token.has(Parts::FILLER);
    }
    upper && bad && !good || lower && good && !bad
}

/// Whether a picture is a sad one; none for what tells nothing.
pub fn picture(token: &Token<'_>) -> Option<bool> {
    let Kind::Emoji(picture) = token.kind else { return None };
    if "😢😭😞😔☹🙁😩😫😖😡🤬💔👎😰😥😟".contains(picture) {
        Some(true)
    } else if "😊😀😃😄😁🙂🥰😍🎉💪👍🌞".contains(picture) {
        Some(false)
    } else {
        None
    }
}
