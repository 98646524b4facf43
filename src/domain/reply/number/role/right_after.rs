//! What a mark or a word settles right after a number: thanks, a star, what is counted, how it came to it.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::after_article::led_by_article;
use crate::domain::reply::number::role::follow::Follow;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::Token;

/// Why `5 pills` is no answer.
pub const A_MEASURE: &str = "a count or a measure of something";

/// What the first mark or word after a number settles: a star that stands alone, thanks.
pub fn closed_at_once(tokens: &[Token<'_>], at: usize, here: usize, (after, high): (usize, i64)) -> Option<Follow> {
    // `4*` may count stars, or correct something; `*8*` does neither.
    let starred = tokens[here].is_sign('*') && here + 1 == tokens.len();
    if starred && high != 5 && (at == 0 || !tokens[at - 1].is_sign('*')) {
        return Some(Follow::Is(Role::Unclear("a star after it may count stars, or correct it")));
    }
    if here == at + 1
        && let Some(role) = another_than_it_looks(tokens, at)
    {
        return Some(Follow::Is(role));
    }
    if here == after && high <= 10 && is_how_it_stands(&tokens[here..]) {
        return Some(Follow::GoesOn);
    }
    // `9 thank you Father Michael visited`
    (here == after && thanks_us(&tokens[here..])).then_some(Follow::GoesOn)
}

/// `six wi the aids out`, `3 with my back bad`, `4 with the boat sold`: how things stand, and nothing that is counted. Who is
/// named there may be counted: `2 with my sister`.
fn is_how_it_stands(rest: &[Token<'_>]) -> bool {
    let clause = &rest[..rest.iter().position(Token::is_break).unwrap_or(rest.len())];
    let [with, the, thing, .., last] = clause else { return false };
    let said = last.has(Parts::STATE.with(Parts::BAD))
        || matches!(last.text, "out" | "off" | "gone" | "sold" | "up" | "shut" | "broke" | "broken");
    matches!(with.text, "with" | "wi" | "wiv")
        && matches!(the.text, "the" | "my" | "me" | "ma")
        && clause.len() < 6
        && said
        && !clause[2..].iter().any(|t| t.has(Parts::OTHER.with(Parts::NOT).with(Parts::UNREAL)) || is_numeric(t))
        && !thing.has(Parts::UNIT)
}

/// `thank you`, `thanks`, and no more than a word of what for.
fn thanks_us(tokens: &[Token<'_>]) -> bool {
    let (first, next) = (&tokens[0], tokens.get(1));
    matches!(first.text, "thanks" | "thankyou" | "cheers" | "ta" | "ty")
        && !next.is_some_and(|n| is_numeric(n) || n.has(Parts::UNIT))
}

/// `8k`, `5 pills`; not `about an 8 kids are back`: several are counted by no `a`.
pub fn counted_or_measured(tokens: &[Token<'_>], at: usize, here: usize) -> Option<Follow> {
    let token = &tokens[here];
    let last = tokens.get(here + 1).is_none_or(Token::is_break);
    let several = matches!(token.text, "kids" | "people" | "men" | "women" | "children" | "lads" | "girls" | "friends");
    if several && led_by_article(tokens, at) {
        return Some(Follow::GoesOn);
    }
    // `a 6 day`, for a day that is a six; not `a 5 day wait`
    let next = tokens.get(here + 1);
    let ends = next.is_none_or(|n| n.is_break() || n.has(Parts::NOW.with(Parts::FILLER).with(Parts::PAST)));
    let such_a_day = matches!(token.text, "day" | "week" | "night" | "morning") && ends && led_by_article(tokens, at);
    // `8 kid`, `10 baby`: one of them counts nothing.
    let spoken_to = matches!(token.text, "kid" | "baby" | "girl") && last && tokens[at].number() > Some(1);
    if such_a_day || spoken_to {
        return Some(Follow::GoesOn);
    }
    // `about 15 round the block`
    if token.text == "round" && next.is_some_and(|n| matches!(n.text, "the" | "my" | "our" | "me")) {
        return None;
    }
    // `on 5 different ones`
    if here == at + 1 && matches!(token.text, "different" | "separate") && !last {
        return Some(Follow::Is(Role::Explained(A_MEASURE)));
    }
    let courtesy = token.has(Parts::FILLER.with(Parts::NOW)) && last && !token.has(Parts::AMOUNT);
    let measures = token.has(Parts::UNIT) && !courtesy || token.glued && token.text == "k";
    measures.then_some(Follow::Is(Role::Explained(A_MEASURE)))
}

/// `6 myself`, `a 7 instead of a 5`, `och put 5 there and we'll say no more`: small words that go on from a number.
pub fn goes_on_lightly(token: &Token<'_>, next: Option<&Token<'_>>, led: bool) -> bool {
    let ends = next.is_none_or(Token::is_break);
    match token.text {
        "from" | "with" => led && next.is_some_and(|n| !is_numeric(n) && !n.has(Parts::UNIT)),
        "instead" | "compared" | "opposed" => next.is_some_and(|n| matches!(n.text, "of" | "to" | "with")),
        "there" => led && (ends || next.is_some_and(|n| n.has(Parts::AND))),
        // `a 2 ting today`, `big 8 energy`
        "ting" | "vibe" | "vibes" | "energy" => led,
        "here" | "myself" | "meself" | "masel" | "mysel" | "mesen" | "mesel" | "misen" => ends,
        _ => false,
    }
}

/// `thirty too` was dictated and may be 32; `3 cheers for Mo` thanks nobody.
fn another_than_it_looks(tokens: &[Token<'_>], at: usize) -> Option<Role> {
    let (word, next) = (tokens.get(at + 1)?, tokens.get(at + 2));
    let value = tokens[at].number()?;
    let round = tokens[at].digits() == 0 && value >= 20 && value % 10 == 0;
    let sounds_like_one = matches!(word.text, "too" | "to" | "tu" | "for" | "fore" | "won" | "ate");
    if round && sounds_like_one && next.is_none_or(Token::is_break) {
        return Some(Role::Unclear("it may be the first half of a number that was dictated"));
    }
    let for_somebody = next.is_some_and(|n| matches!(n.text, "for" | "to")) || tokens[at].digits() == 0;
    let cheers = value == 3 && word.text == "cheers" && for_somebody;
    cheers.then_some(Role::Explained("cheers, and no thanks"))
}

/// `back up to a 6 slowly`: a word that tells how, and doubts nothing.
pub fn tells_how(word: &str) -> bool {
    word.len() > 5 && word.ends_with("ly") && !DOUBTED.contains(word)
}

/// They doubt the answer, or make another thing of it.
static DOUBTED: Words = Words::of(
    "obviously clearly naturally supposedly allegedly apparently potentially theoretically originally initially \
     formerly family weekly monthly",
);
