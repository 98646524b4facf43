//! The last word of a reply: a closing thought of the person's own that gives the answer, whatever numbers were told
//! before it: `taught 38 years and never gave a ten. id give life a 7`, `mum 2, me 6`, `9 for the tea, 4 for me`.
//!
//! Every word of the closing thought is known, one of them says that it is the person's own or concludes what they told,
//! and nothing before it rivals it: no answer that is as much theirs, no condition, no scale turned round.

use crate::domain::language::Language;
use crate::domain::reply::doubt::contradiction::contradicted;
use crate::domain::reply::doubt::elsewhere::against;
use crate::domain::reply::number::beside::GIVEN_NUMBERS;
use crate::domain::reply::number::plainly;
use crate::domain::reply::number::role::own_thought::CONDITIONS;
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::{Candidate, Role, candidates};
use crate::domain::reply::number::statement::is_statement;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token, understood};
use crate::domain::reply::{Meaning, Reading};

/// Whose the number is, or that it is told to us.
const OWN: &[&str] = &[
    "i", "im", "id", "ill", "ive", "me", "my", "mi", "myself", "meself", "mesen", "masel", "mysel", "mine", "yours",
    "score", "mark", "answer", "rating", "verdict", "call", "put",
];

/// What else may stand between the beginning of the closing thought and its number.
const LIGHT: &[&str] = &[
    "say",
    "saying",
    "give",
    "giving",
    "gie",
    "go",
    "going",
    "feel",
    "feeling",
    "am",
    "be",
    "been",
    "make",
    "made",
    "rate",
    "reckon",
    "think",
    "guess",
    "stand",
    "sit",
    "sitting",
    "sat",
    "standing",
    "settle",
    "plump",
    "pick",
    "choose",
    "come",
    "coming",
    "in",
    "at",
    "on",
    "a",
    "an",
    "about",
    "around",
    "round",
    "roughly",
    "only",
    "just",
    "still",
    "with",
    "wi",
    "for",
    "to",
    "as",
    "down",
    "it",
    "this",
    "that",
    "thats",
    "its",
    "things",
    "life",
    "week",
    "today",
    "now",
    "overall",
    "honestly",
    "really",
    "actually",
    "probably",
    "prob",
    "probs",
    "maybe",
    "perhaps",
    "good",
    "solid",
    "big",
    "fair",
    "decent",
    "wee",
    "weak",
    "steady",
    "comfortable",
    "real",
    "true",
    "honest",
    "final",
    "proper",
    "actual",
    "is",
    "would",
    "wud",
    "self",
    "own",
    "wise",
    "mood",
    "spirits",
    "obviously",
    "definitely",
    "the",
    "of",
    "your",
    "question",
    "scale",
    "one",
    "like",
    "then",
    "personally",
    "well",
    "ok",
    "have",
    "will",
    "can",
    "you",
    "u",
    "us",
    "here",
    "we",
    "are",
];

/// A closing thought may begin with these where no mark stands before it.
const JOINTS: &[&str] = &["and", "but", "so", "n"];

/// In a thought with these stands what is as true at another hour.
const PARTS_OF_A_DAY: &[&str] = &[
    "morning",
    "mornings",
    "afternoon",
    "afternoons",
    "evening",
    "evenings",
    "night",
    "nights",
    "midday",
    "teatime",
    "bedtime",
    "lunchtime",
    "dinnertime",
    "weekend",
    "weekends",
    "days",
    "sometimes",
    "usually",
    "normally",
    "mostly",
];

/// Words with these parts stand around any number: none tells what it is of.
const UNTELLING: Parts = Parts::FILLER
    .with(Parts::HEDGE)
    .with(Parts::ANCHOR)
    .with(Parts::GLUE)
    .with(Parts::NOW)
    .with(Parts::STATE)
    .with(Parts::AND)
    .with(Parts::SO)
    .with(Parts::ARTICLE)
    .with(Parts::OUT_OF)
    .with(Parts::CORRECT)
    .with(Parts::TIME)
    .with(Parts::CALENDAR)
    .with(Parts::MORNING)
    .with(Parts::UNREAL)
    .with(Parts::NOT);

/// What no closing thought outweighs.
const NOT_PASSED_OVER: &[&str] =
    &[ASKED_BACK, "a correction that is not plain", "they may have the scale the other way up", "another scale"];

/// The number that the reply ends with, if its closing thought is the person's own answer.
pub fn last_word(cut: &[Token<'_>], low: i64, high: i64, language: Language) -> Option<Reading> {
    let is_number = |t: &Token<'_>| {
        t.number().is_some()
            || t.kind == Kind::Word
                && number_word(t.text, language).or_else(|| number_word(t.text, Language::ENGLISH)).is_some()
    };
    let last = cut.iter().rposition(is_number)?;
    let (at, ends) = scaled(cut, last, high, &is_number);
    let begins = closing_thought(&cut[..at]);
    let before = &cut[..begins];
    if cut[at..].iter().any(|t| t.kind == Kind::Break('?')) || is_governed(before, &cut[begins..]) {
        return None;
    }
    let closing = understood(&cut[begins..], language);
    let numbered = before.iter().any(|t| is_number(t) || matches!(t.kind, Kind::Odd(_)));
    let value = if begins > 0 && is_statement(&cut[begins..], at - begins, ends - begins) {
        closing.iter().find_map(Token::number).filter(|value| (low..=high).contains(value))?
    } else {
        // `15 on the bike then 10 in the pool, so 30` is no sum: what amounts come to is for others to see.
        let amounts = high > 10 && before.iter().filter(|t| is_number(t)).count() > 1;
        let concluded = begins > 0 && cut[begins - 1].text == "so" && !amounts;
        if !numbered || !is_own(&cut[begins..], at - begins, concluded) {
            return None;
        }
        let Meaning::Number(value) = plainly(&closing, low, high).meaning else { return None };
        value
    };
    let told = understood(before, language);
    let earlier = candidates(&told, low, high);
    let whole = understood(cut, language);
    let names_a_mark = closing.iter().any(|t| matches!(t.text, "mood" | "moods" | "health" | "spirits" | "happiness"));
    let place = whole.iter().rposition(|t| t.number() == Some(value))?;
    let stands = !earlier.iter().any(|c| rivals(&told, c, value, high, names_a_mark))
        && against(&whole, place, place, true).is_none()
        && !contradicted(&closing, value, low, high);
    stands.then(|| Reading {
        meaning: Meaning::Number(value),
        because: format!("they ended with {value}, in a thought of its own"),
    })
}

/// Where the number stands that the reply ends with, and where it ends with its scale: `7/10`, `7 out of 10`.
fn scaled(cut: &[Token<'_>], last: usize, high: i64, is_number: &impl Fn(&Token<'_>) -> bool) -> (usize, usize) {
    let of = match &cut[..last] {
        [.., sign] if sign.is_sign('/') => 1,
        [.., out, of] if matches!(out.text, "out" | "oot" | "outta") && matches!(of.text, "of" | "o" | "ae") => 2,
        _ => return (last, last + 1),
    };
    let number =
        last.checked_sub(of + 1).filter(|at| is_number(&cut[*at]) && cut[last].number().is_none_or(|end| end == high));
    number.map_or((last, last + 1), |at| (at, last + 1))
}

/// Where the thought begins that the words end with: after the last mark, or after `and`, `but` or `so`.
fn closing_thought(words: &[Token<'_>]) -> usize {
    let parts = |t: &Token<'_>| t.is_break() || t.is_sign('-') && !t.glued || t.is_sign('=');
    words.iter().rposition(|t| parts(t) || JOINTS.contains(&t.text)).map_or(0, |at| at + 1)
}

/// Whether every word before the number at `at` is known to lead to an answer, and one of them or of those right after the
/// number says that it is the person's own.
fn is_own(closing: &[Token<'_>], at: usize, concluded: bool) -> bool {
    let leads = |t: &Token<'_>| {
        t.kind == Kind::Word
            && (OWN.contains(&t.text)
                || LIGHT.contains(&t.text)
                || JOINTS.contains(&t.text)
                || parts_of(t.text).has(Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW).with(Parts::STATE)))
    };
    let to_me =
        matches!(&closing[at + 1..], [by, me, ..] if matches!(by.text, "for" | "from") && OWN.contains(&me.text));
    let said = &closing[..at];
    said.iter().all(leads) && (to_me || concluded || said.iter().any(|t| OWN.contains(&t.text)))
}

/// Whether a number told before the closing thought may be the answer as well, or tells of another scale than ours.
fn rivals(told: &[Token<'_>], earlier: &Candidate, answer: i64, high: i64, closing_names_a_mark: bool) -> bool {
    match earlier.role {
        // `pain 8, mood 5`: two things were marked, and one was asked about.
        _ if closing_names_a_mark && is_given_a_mark(told, earlier.at) => true,
        Role::Answer { .. } => earlier.value != answer && earlier.value <= high && !is_of_a_thing(told, earlier.at),
        Role::Bar(why) => NOT_PASSED_OVER.contains(&why),
        Role::Explained(_) | Role::Unclear(_) => false,
    }
}

/// Whether the number at `at` marks something that one might have asked about as well.
fn is_given_a_mark(told: &[Token<'_>], at: usize) -> bool {
    let clause = told[..at].iter().rev().take_while(|t| !t.is_break());
    clause.into_iter().any(|t| GIVEN_NUMBERS.contains(&t.text.trim_end_matches('s')))
}

/// Whether a word in the clause of the number at `at` tells what it is of: `9 is what i tell mum`, `one lad gave me a twix`.
fn is_of_a_thing(told: &[Token<'_>], at: usize) -> bool {
    let parts = |t: &Token<'_>| t.is_break() || JOINTS.contains(&t.text);
    let begins = told[..at].iter().rposition(parts).map_or(0, |mark| mark + 1);
    let ends = told[at..].iter().position(parts).map_or(told.len(), |mark| at + mark);
    let clause = &told[begins..ends];
    clause.iter().any(|t| {
        t.kind == Kind::Word && t.raw == 1 && !t.has(UNTELLING) && !OWN.contains(&t.text) && !LIGHT.contains(&t.text)
    }) && !clause.iter().any(|t| PARTS_OF_A_DAY.contains(&t.text))
}

/// Whether what the closing thought goes on with makes it a condition's, another's, or of another time.
fn is_governed(before: &[Token<'_>], closing: &[Token<'_>]) -> bool {
    let begins = before.iter().rposition(Token::ends_sentence).map_or(0, |mark| mark + 1);
    let sentence = &before[begins..];
    let Some((joint, rest)) = sentence.split_last() else { return false };
    let said = sentence.iter().rev().find(|t| !t.is_break()).is_some_and(|t| SAID.contains(&t.text));
    // `give me a week and ill be a 7`, `3 pints and id be an 8`
    let joined = matches!(joint.text, "and" | "n");
    let bids = sentence.first().is_some_and(|t| BIDS.contains(&t.text));
    let supposed = closing.first().is_some_and(|t| matches!(t.text, "id" | "ill" | "would"));
    let clause = rest.iter().rposition(Token::is_break).map_or(rest, |mark| &rest[mark + 1..]);
    let dated = clause.first().is_some_and(|t| DATES.contains(&t.text))
        && !clause.iter().any(|t| parts_of(t.text).has(Parts::NOW) || OWN.contains(&t.text));
    said || joined && (bids || supposed) || dated || sentence.iter().any(|t| CONDITIONS.contains(&t.text))
}

/// A sentence that begins with these and goes on with `and` tells a condition.
const BIDS: &[&str] =
    &["give", "ask", "catch", "get", "let", "take", "put", "bring", "pour", "buy", "add", "gimme", "wait", "see"];

/// After these comes what somebody said, or would.
const SAID: &[&str] = &[
    "says",
    "said",
    "say",
    "goes",
    "went",
    "like",
    "told",
    "tells",
    "thinks",
    "reckons",
    "you",
    "youll",
    "ask",
    "asked",
    "quote",
    "provided",
    "then",
    "wish",
    "hope",
    "hopefully",
    "god",
];

/// A clause that begins with these tells when, or on what condition.
const DATES: &[&str] = &[
    "on",
    "at",
    "after",
    "before",
    "by",
    "till",
    "until",
    "with",
    "without",
    "in",
    "during",
    "most",
    "some",
    "sometimes",
    "usually",
    "normally",
    "half",
    "come",
    "provided",
    "fingers",
    "please",
    "hope",
    "hoping",
    "no",
    "yesterday",
    "tomorrow",
    "next",
    "last",
    "mornings",
    "nights",
    "as",
    "see",
    "wish",
    "dreamt",
    "imagine",
    "maybe",
    "next",
];

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn nessa_tells_of_many_things_and_then_how_she_is() {
        assert_read(
            0..=10,
            &[
                ("lambing, 19 born, 2 lost, nae sleep. id say 5", 5),
                ("the cows are a nine. i am a two", 2),
                ("9 is what i tell mum, real answer 3", 3),
                ("my bp 140 over 80 and i feel 6", 6),
                ("the last lot used 1 to 5 which threw me. on yours id be 6", 6),
                ("i owe 4 hundred on the gas, so 1", 1),
                ("flat 4b, lift broke again, 6 flights. im a 3", 3),
                ("9 for the tea, 4 for me", 4),
            ],
            &[
                "6 in the mornings and i feel 3 at night",
                "10 lol. im a 3",
                "if 10 is bad then im an 8",
                "1 is best, so 2",
                "im in at 5, ill be up at 6",
                "turned 70. feel 10",
                "ten but with small letter t, so maybe nine",
            ],
        );
    }
}
