//! What a word between a clause's beginning and its number does: leads on, begins the clause, or says what the number is.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::number::role::amounts::{ACTIVITIES, counts_on};
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Why `nearly 7` is no answer.
pub const A_BOUND: &str = "a bound, not a number";

/// After `a bit`, these tell a state and lead to an answer.
const CHANGES: &[&str] = &["better", "worse"];

/// Words after which the answer's own clause begins.
static BEGINNERS: Words =
    Words::of("so then but and n otherwise overall ie cos because coz therefore thus hence though tho");

/// After somebody else, these tell what they think or have.
const THEY_SAY: &[&str] = &[
    "would", "says", "said", "say", "reckons", "thinks", "gives", "gave", "feels", "has", "had", "scored", "puts",
    "got", "wants", "was",
];

/// May stand between `a` and the word that colours a number: `a very generous 4`.
static DEGREES: Words =
    Words::of("very really pretty rather quite fairly reasonably more slightly bit bloody right proper");

/// `a generous 4`: a word nobody listed may colour a number after `a`, unless it is one that bears numbers (`a size 8`).
fn colours(tokens: &[Token<'_>], here: usize) -> bool {
    let token = &tokens[here];
    let article = |at: Option<usize>| {
        at.is_some_and(|at| tokens[at].has(Parts::ARTICLE.with(Parts::FRAME)) || tokens[at].text == "another")
    };
    let before = here.checked_sub(1);
    token.kind == Kind::Word
        && (token.parts.is_empty() || token.has(Parts::BAD.with(Parts::GOOD).with(Parts::STATE)))
        && !counts_on(token.text)
        && token.text.len() > 3
        && (article(before)
            || before.is_some_and(|b| DEGREES.contains(tokens[b].text) || tokens[b].has(Parts::STATE))
                && article(here.checked_sub(2)))
}

/// `mummy` of `mummys a 7`.
pub fn is_kin(word: &str) -> bool {
    matches!(word, "mummy" | "daddy")
        || parts_of(word).has(Parts::OTHER) && !matches!(word, "it" | "he" | "she" | "our" | "her")
}

/// What the walk from a number back to its clause's beginning does at a word.
pub enum Step {
    Go,
    /// The answer's own clause begins after this word.
    Begins,
    Instead,
    Is(Role),
}

/// Reads the word at `here`; `led` where words nearer to the number lead to an answer already,
/// `numbered` where another number stands before.
pub fn word_before(tokens: &[Token<'_>], here: usize, numbered: bool, led: bool, amounts: bool) -> Step {
    let token = &tokens[here];
    let adjacent = tokens.get(here + 1).is_some_and(is_numeric);
    let before = here.checked_sub(1).map(|b| &tokens[b]);
    let has = |parts| token.has(parts);
    if has(Parts::INSTEAD) {
        return instead(tokens, here, numbered);
    }
    // `day 8`, `good day 8`
    if adjacent && matches!(token.text, "week" | "day" | "month") && token.raw == 1 {
        let such = before.is_some_and(|b| {
            here == 1
                && b.raw == 1
                && b.has(Parts::GOOD.with(Parts::BAD))
                && !matches!(b.text, "average" | "best" | "worst")
        });
        return if such { Step::Go } else { Step::Is(Role::Explained("the number of a week or a day")) };
    }
    // `all 7, every morning`
    if amounts && adjacent && token.text == "all" && tokens[here + 1].number() == Some(7) {
        return Step::Go;
    }
    if adjacent && let Some(step) = right_before(token, before, amounts) {
        return step;
    }
    if token.text == "big" && before.is_some_and(|b| b.text == "the") {
        return Step::Is(Role::Unclear("it may be a birthday"));
    }
    // `walked back to number 17`
    if amounts && adjacent && token.text == "number" && before.is_some_and(|b| b.raw > 1 && b.text.is_empty()) {
        return Step::Is(Role::Explained("the number of a thing"));
    }
    // `no a 5 yet`: in Scots it is not one.
    if !numbered && token.text == "no" && before.is_none() && tokens[here + 1].has(Parts::ARTICLE) {
        return Step::Is(Role::Unclear("`no` may be `not`"));
    }
    if matches!(token.text, "no" | "nah" | "naw" | "nope" | "now")
        && before.is_none_or(|b| b.kind != Kind::Word)
        && !(adjacent && token.text != "now" && before.is_none_or(|b| !is_numeric(b) && !b.is_break()))
    {
        return Step::Go;
    }
    if BEGINNERS.contains(token.text) && has(Parts::SO.with(Parts::AND)) {
        return Step::Begins;
    }
    // `a rather feeble 3`
    let degree = token.text == "rather" && !adjacent && before.is_some_and(|b| b.has(Parts::ARTICLE));
    if matches!(token.text, "wait" | "hold" | "rather" | "wrong" | "edit" | "sory")
        && token.raw == 1
        && !numbered
        && !degree
    {
        return Step::Is(Role::Unclear("the words before it may make something else of it"));
    }
    if has(Parts::TAKES_BACK) && (token.raw > 2 || numbered)
        || has(Parts::CORRECT) && !has(Parts::NOT)
        || matches!(token.text, "no" | "nah") && before.is_some_and(|b| is_numeric(b) || b.has(Parts::CORRECT))
    {
        return Step::Go;
    }
    // `hiya Dawn yeah a 6`
    let greeted = before.is_some_and(|b| {
        matches!(b.text, "hi" | "hiya" | "hello" | "hey" | "heya" | "thanks" | "ta" | "cheers" | "dear" | "alright")
    });
    // `hi its brenda 8`
    let introduced =
        adjacent && here == 2 && tokens[0].has(Parts::FILLER) && before.is_some_and(|b| matches!(b.text, "its" | "is"));
    if (greeted || introduced) && is_first_name(token.text) {
        return Step::Go;
    }
    // `i am managing 15 only`
    if amounts && token.text == "managing" {
        return Step::Go;
    }
    change_or_state(token, before, adjacent)
        .or_else(|| plain_part(token, before, tokens.get(here + 1), adjacent))
        .unwrap_or_else(|| leads(tokens, here, adjacent, led, amounts))
}

/// What a word makes of the number after it that puts it in the place of another, or takes it back.
fn instead(tokens: &[Token<'_>], here: usize, numbered: bool) -> Step {
    let (token, before) = (&tokens[here], here.checked_sub(1).map(|b| &tokens[b]));
    let first = !numbered && tokens.get(here + 1).is_some_and(is_numeric);
    // `a cup of tea would make it six`
    if before.is_some_and(|b| b.has(Parts::UNREAL) && !b.has(Parts::FRAME)) {
        return Step::Is(Role::Explained("how it would be, not how it is"));
    }
    // `ignore that 2, pressed it by accident, im an 8`
    if first && token.raw == 2 && token.has(Parts::TAKES_BACK) && tokens[here + 2..].iter().any(is_numeric) {
        return Step::Is(Role::Explained("the number it is not"));
    }
    if first && token.has(Parts::TIME) {
        Step::Is(Role::Unclear("it may be a time they suggest"))
    } else {
        Step::Instead
    }
}

/// `the` and `other`, right before a number.
fn right_before(token: &Token<'_>, before: Option<&Token<'_>>, amounts: bool) -> Option<Step> {
    let just = before.is_some_and(|b| matches!(b.text, "just" | "only" | "nobbut"));
    let why = match token.text {
        // `not the 7 i tell the kids`
        "the" if before.is_some_and(|b| b.text == "not") => "the number it is not",
        // `missed the 36 so walked 25`
        "the" if amounts && !just => "the number of a thing",
        "other" | "tother" | "others" | "missed" | "skipped" => "the rest of them",
        _ => return None,
    };
    Some(Step::Is(Role::Explained(why)))
}

/// Right before a number, these make a difference of it.
static CHANGED: Words = Words::of("down up better worse higher lower same improved improving ok getting managing lost");

/// `better` and `down` right before a number make a difference of it; other words of state may lead to it.
fn change_or_state(token: &Token<'_>, before: Option<&Token<'_>>, adjacent: bool) -> Option<Step> {
    let has = |parts| token.has(parts);
    let eased = before.is_some_and(|b| b.has(Parts::STATE.with(Parts::GOES_ON).with(Parts::NOW)) || b.text.is_empty());
    if adjacent
        && !(eased && CHANGES.contains(&token.text))
        && CHANGED.contains(token.text)
        && token.parts.has(Parts::STATE)
        && !has(Parts::FILLER)
    {
        return Some(Step::Is(Role::Unclear("a change, not where it stands")));
    }
    if has(Parts::STATE)
        && has(Parts::TIME)
        && before.is_none_or(|b| !b.has(Parts::ANCHOR.with(Parts::STATE).with(Parts::HEDGE)))
    {
        return Some(Step::Is(Role::Explained("a time or a place")));
    }
    (has(Parts::STATE) && !has(Parts::BOUND) || has(Parts::NOW)).then_some(Step::Go)
}

/// What a word before a number makes of it, where the word says so plainly.
fn plain_part(
    token: &Token<'_>,
    before: Option<&Token<'_>>,
    after: Option<&Token<'_>>,
    adjacent: bool,
) -> Option<Step> {
    let has = |parts| token.has(parts);
    let explained = |why| Some(Step::Is(Role::Explained(why)));
    if matches!(token.text, "says" | "reckons" | "thinks" | "rekons" | "said")
        && before
            .is_some_and(|b| b.kind == Kind::Word && (token.text != "said" || !matches!(b.text, "i" | "ive" | "you")))
    {
        return explained("somebody else's");
    }
    // `no im 5`
    let corrects = matches!(token.text, "no" | "nah" | "nope")
        && after.is_some_and(|a| matches!(a.text, "im" | "its" | "id" | "ill") || a.has(Parts::FRAME));
    if corrects {
        return Some(Step::Begins);
    }
    if has(Parts::NOT) {
        return explained("the number it is not");
    }
    if has(Parts::UNREAL) && !has(Parts::ANCHOR.with(Parts::FILLER)) {
        return explained("how it would be, not how it is");
    }
    if has(Parts::PAST) {
        // `the usual four`: as they are, and as they were.
        let usual = token.text == "usual" && adjacent && before.is_none_or(|b| matches!(b.text, "the" | "my" | "mi"));
        let now = usual || before.is_some_and(|b| b.has(Parts::NOW));
        return if now { Some(Step::Go) } else { explained("how it was before") };
    }
    if token.text == "than" {
        return explained("what it is compared with");
    }
    if has(Parts::BOUND) && !has(Parts::HEDGE) {
        return Some(Step::Is(Role::Unclear(A_BOUND)));
    }
    if has(Parts::OTHER)
        && after.is_some_and(|a| {
            a.raw > 1 && a.has(Parts::ANCHOR) && !a.has(Parts::FRAME)
                || THEY_SAY.contains(&a.text)
                || a.text == "is" && (token.raw > 1 || is_kin(token.text))
        })
    {
        return explained("somebody else's");
    }
    // `franks a 3`, `sandra says 4`
    let named = is_first_name(token.text) && after.is_some_and(|a| a.text == "is" || THEY_SAY.contains(&a.text))
        || token.text.strip_suffix('s').is_some_and(|one| is_first_name(one) || is_kin(one))
            && after.is_some_and(|a| a.has(Parts::ARTICLE));
    if named && token.parts.is_empty() {
        return explained("somebody else's");
    }
    if has(Parts::LABEL) && (adjacent || after.is_some_and(|a| matches!(a.text, "mark" | "number" | "no"))) {
        return explained("the number of a thing");
    }
    let addressed = |b: &Token<'_>| b.is_break() || b.has(Parts::FILLER.with(Parts::STATE));
    if has(Parts::OTHER) && !(has(Parts::FILLER) && before.is_none_or(addressed)) {
        return explained("somebody else's");
    }
    // `level 3`, and nothing else
    if token.text == "level" && adjacent && before.is_none() {
        return Some(Step::Go);
    }
    if has(Parts::TIME) && !token_leads(token, before, adjacent) {
        return explained("a time or a place");
    }
    if has(Parts::CALENDAR) {
        return explained("a date");
    }
    None
}

/// Whether a word may stand between a clause's beginning and its answer.
fn leads(tokens: &[Token<'_>], here: usize, adjacent: bool, led: bool, amounts: bool) -> Step {
    let token = &tokens[here];
    let before = here.checked_sub(1).map(|b| &tokens[b]);
    let has = |parts| token.has(parts);
    // `just the 5 today`, and nothing before it: of things there would be more to say
    let just_the = adjacent
        && token.text == "the"
        && here == 1
        && before.is_some_and(|b| matches!(b.text, "just" | "nobbut" | "only"))
        && tokens.get(here + 2).is_none_or(|t| t.is_break() || t.has(Parts::NOW) && !t.has(Parts::MORNING))
        && tokens.get(here + 3).is_none_or(|t| t.is_break() || t.has(Parts::FILLER));
    // `put me down for the 6`
    let down_for = adjacent && token.text == "the" && before.is_some_and(|b| b.raw > 3 && b.has(Parts::ANCHOR));
    if just_the || down_for {
        return Step::Go;
    }
    if amounts
        && (ACTIVITIES.contains(token.text)
            // `it took me 25`; `took 20` may be tablets.
            // `i counted 37`
            || matches!(token.text, "do" | "got" | "counted" | "clocked" | "timed" | "lasted") && before.is_some_and(|b| b.text == "i")
            || matches!(token.text, "took" | "takes") && matches!(tokens[here + 1].text, "me" | "us")
            // `just the 10 today`
            || token.text == "the" && before.is_some_and(|b| matches!(b.text, "just" | "only" | "nobbut"))
            // `did my 20`
            || matches!(token.text, "my" | "me") && before.is_some_and(|b| matches!(b.text, "did" | "done" | "walked" | "managed"))
            || token.text == "out" && before.is_some_and(|b| matches!(b.text, "went" | "been"))
            || token.text == "for"
                && before.is_some_and(|b| {
                    matches!(b.text, "walked" | "exercised" | "went" | "swam" | "cycled" | "out" | "walk")
                }))
    {
        return Step::Go;
    }
    // `great day today 9`
    let such_a_day = !adjacent
        && matches!(token.text, "day" | "week" | "night")
        && before.is_some_and(|b| b.has(Parts::STATE.with(Parts::GOOD).with(Parts::BAD)))
        && tokens[here + 1].has(Parts::NOW);
    if such_a_day {
        return Step::Go;
    }
    let degree =
        led && DEGREES.contains(token.text) && before.is_some_and(|b| b.has(Parts::ARTICLE.with(Parts::FRAME)));
    if degree || adjacent && colours(tokens, here) {
        return Step::Go;
    }
    let go = if adjacent {
        has(Parts::HEDGE.with(Parts::ARTICLE).with(Parts::ANCHOR).with(Parts::FILLER))
            || matches!(token.text, "it" | "mine")
            || matches!(token.text, "me" | "myself")
                && (!matches!(tokens[here + 1].text, "2" | "4")
                    || here + 2 == tokens.len() && before.is_some_and(Token::is_break))
            || matches!(token.text, "as" | "at" | "of" | "for" | "with" | "wi") && token_leads(token, before, adjacent)
    } else {
        has(Parts::HEDGE
            .with(Parts::ARTICLE)
            .with(Parts::ANCHOR)
            .with(Parts::FILLER)
            .with(Parts::GLUE)
            .with(Parts::YES))
            || led
                && matches!(
                    token.text,
                    "really" | "very" | "quite" | "pretty" | "bit" | "bin" | "having" | "keep" | "ive" | "had" | "have"
                )
    };
    if go { Step::Go } else { Step::Is(Role::Unclear("the words before it may make something else of it")) }
}

/// `at`, `of`, `for`, `with`, `number` lead to an answer only after words such as `put me`.
fn token_leads(token: &Token<'_>, before: Option<&Token<'_>>, adjacent: bool) -> bool {
    match token.text {
        "at" | "as" => before.is_some_and(|b| {
            b.has(Parts::ANCHOR)
                && !(b.has(Parts::FRAME) && token.text == "at")
                && !matches!(b.text, "call" | "its" | "is" | "it" | "be" | "been")
                || matches!(b.text, "myself" | "it")
                || token.text == "as" && b.text == "me"
        }),
        "of" | "for" | "with" | "wi" => before.is_some_and(|b| {
            b.has(Parts::ANCHOR.with(Parts::HEDGE))
                && !matches!(b.text, "about" | "is" | "its" | "just" | "only" | "im" | "still")
        }),
        "number" => before.is_none_or(|b| {
            b.is_break()
                || b.has(Parts::FRAME)
                || b.text != "at"
                    && !(b.text.is_empty() && b.raw > 1)
                    && b.has(Parts::ANCHOR.with(Parts::GLUE).with(Parts::FILLER).with(Parts::HEDGE))
                    && !matches!(b.text, "the" | "to" | "on" | "past" | "from" | "outside" | "of" | "with" | "for")
        }),
        "day" | "week" | "on" | "to" | "from" => !adjacent,
        _ => !adjacent && token.has(Parts::GLUE.with(Parts::ANCHOR)) || token.has(Parts::HEDGE) && token.text != "half",
    }
}
