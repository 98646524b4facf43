//! What stands after a number: a thing counted, a time, courtesy, a new thought.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::addressed::closes;
use crate::domain::reply::number::role::after_article::{goes_with_article, joins_on, led_by_article};
use crate::domain::reply::number::role::amounts::{
    ACTIVITIES, AFTER_A_TIME, ALONG, is_coloured, is_done_along, on_foot, spoiled,
};
use crate::domain::reply::number::role::idioms::{idiom, is_by_how_much, is_enough, is_ok_for_me};
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::number::role::new_thought::new_thought;
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::right_after::{
    closed_at_once, counted_or_measured, goes_on_lightly, tells_how,
};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::text_speak::text_speak_role;
use crate::domain::reply::text::token::{Kind, Token};

/// Why a number before another is not plain.
pub const ANOTHER_RIGHT_AFTER: &str = "another number right after it";

/// Why `5 visitors` is no answer.
pub const COUNT: &str = "a count of something";

/// What the words after a number let it be.
pub enum Follow {
    Ends,
    GoesOn,
    Is(Role),
}

/// Reads what follows the number at `at`, from `after` on; `led` and `scaled` tell what stood before it.
pub fn follow(tokens: &[Token<'_>], at: usize, after: usize, high: i64, led: bool, scaled: bool) -> Follow {
    let value = tokens[at].number().unwrap_or_default();
    let amounts = high > 10;
    let (mut courteous, mut measured) = (false, false);
    let mut here = after;
    while let Some(token) = tokens.get(here) {
        let next = tokens.get(here + 1);
        let last = next.is_none_or(Token::is_break);
        let has = |parts| token.has(parts);
        if let Some(follow) = closed_at_once(tokens, at, here, (after, high)).or_else(|| at_sign(token, value)) {
            return follow;
        }
        if let Some(follow) = spoiled(tokens, here, measured).or_else(|| of_the_way(tokens, here, high, measured)) {
            return follow;
        }
        if is_its_unit(tokens, here, high) {
            measured = true;
            here += 1;
            continue;
        }
        if !courteous && let Some(role) = text_speak_role(tokens, at, token) {
            return Follow::Is(role);
        }
        // `4/10 week`, `11 out of the 12 sessions`
        let its_own = matches!(token.text, "week" | "day" | "month" | "weekend" | "night" | "morning")
            || !matches!(high, 5 | 10 | 100) && has(Parts::UNIT);
        if scaled && here == after && its_own {
            here += 1;
            continue;
        }
        if let Some(follow) = said_of_it(tokens, at, here, led) {
            return follow;
        }
        if token.text == "tonight" && !led && !scaled && !amounts {
            return Follow::Is(Role::Unclear("it may be a time tonight"));
        }
        if amounts && is_done_along(tokens, here) {
            return Follow::GoesOn;
        }
        if measured && high != 5 && AFTER_A_TIME.contains(&token.text) {
            return Follow::Is(Role::Explained("a time, not an amount of what was asked"));
        }
        if has(Parts::CORRECT.with(Parts::INSTEAD)) || has(Parts::NOW) {
            return Follow::GoesOn;
        }
        if here == after && matches!(token.text, "kisses" | "hugs") && !led {
            return Follow::Is(Role::Explained(COUNT));
        }
        if has(Parts::FILLER) || has(Parts::HEDGE) && !has(Parts::ANCHOR) {
            courteous = true;
            here += 1;
            continue;
        }
        let articled = led_by_article(tokens, at);
        if closes(tokens, here, value, articled) {
            return Follow::GoesOn;
        }
        let led = led && !matches!(tokens[at].text, "2" | "4") || led && last && measured;
        let marked = articled && goes_with_article(tokens, here);
        if marked || joins_on(tokens, here) || new_thought(tokens, at, here) {
            return Follow::GoesOn;
        }
        return follow_word(
            token,
            (next, tokens.get(here + 2)),
            (value, amounts, on_foot(tokens, at, here)),
            led,
            (scaled || courteous, scaled),
            last,
        );
    }
    Follow::Ends
}

/// What a mark or another number right after does; none for a word.
fn at_sign(token: &Token<'_>, value: i64) -> Option<Follow> {
    match token.kind {
        Kind::Emoji(_) | Kind::Break(_) | Kind::Sign('-' | '#' | '=' | '~' | '_' | '*' | '>' | '^' | '<' | '|') => {
            Some(Follow::Ends)
        }
        Kind::Sign(sign) if sign != '&' => Some(Follow::Is(Role::Unclear("a sign after it"))),
        Kind::Sign(_) => Some(Follow::GoesOn),
        Kind::Number { .. } if token.number() == Some(value) => Some(Follow::GoesOn),
        Kind::Number { .. } | Kind::Odd(_) | Kind::Ordinal => Some(Follow::Is(Role::Unclear(ANOTHER_RIGHT_AFTER))),
        Kind::Word => None,
    }
}

/// The answer's own unit: minutes, stars, the days of a week, the hours of a day, where they are asked.
fn is_its_unit(tokens: &[Token<'_>], here: usize, high: i64) -> bool {
    let token = &tokens[here];
    match high {
        5 => is_stars(tokens, here),
        7 => matches!(token.text, "days" | "day" | "nights"),
        // `10 slow minutes`
        _ if high > 10 && is_coloured(tokens, here) => true,
        24 => token.has(Parts::AMOUNT) || matches!(token.text, "hours" | "hrs" | "hour"),
        _ => high > 10 && token.has(Parts::AMOUNT),
    }
}

/// Right after days, these make a time of them: `3 days since i saw anyone`, `2 days in bed`.
const OF_TIME: &[&str] =
    &["since", "ago", "without", "in", "late", "left", "to", "off", "later", "before", "till", "until"];

/// `10 there 10 back`, `four days out of seven`, `3 days since`: what a number's last word makes of it.
fn of_the_way(tokens: &[Token<'_>], here: usize, high: i64, measured: bool) -> Option<Follow> {
    let (token, next) = (&tokens[here], tokens.get(here + 1));
    // `5 times this week` counts outings, `60 today!` years.
    if high > 10 && measured && tokens[here - 1].text == "times" && token.has(Parts::NOW.with(Parts::WHOLE)) {
        return Some(Follow::Is(Role::Unclear("it may be how often")));
    }
    let round = here == 1 && matches!(tokens[0].number(), Some(18 | 21 | 30 | 40 | 50 | 60));
    if high > 10 && round && token.text == "today" && next.is_some_and(|n| n.text == "!") {
        return Some(Follow::Is(Role::Unclear("it may be a birthday")));
    }
    // `45 minutes there and back` is all of it, but for a ride.
    let and_back = tokens.get(here + 2).is_some_and(|t| t.text == "back") && next.is_some_and(|n| n.text == "and");
    if high > 10 && measured && token.text == "there" && and_back {
        let ridden =
            tokens.iter().any(|t| matches!(t.text, "bus" | "train" | "tram" | "car" | "taxi" | "lift" | "drive"));
        return Some(if ridden { Follow::Is(Role::Explained("the way there and back")) } else { Follow::GoesOn });
    }
    if high > 10 && matches!(token.text, "there" | "back") {
        return Some(Follow::Is(Role::Explained("one way of two")));
    }
    if high != 7 || !measured {
        return None;
    }
    if OF_TIME.contains(&token.text) {
        return Some(Follow::Is(Role::Explained("a time, not an amount of what was asked")));
    }
    let of_all = token.has(Parts::OUT_OF) && tokens.get(here + 1).is_some_and(|n| n.number() == Some(high));
    of_all.then_some(Follow::GoesOn)
}

/// `5 stars`, `4 star`; not `5 star hotel`.
fn is_stars(tokens: &[Token<'_>], here: usize) -> bool {
    matches!(tokens[here].text, "star" | "stars")
        && tokens.get(here + 1).is_none_or(|next| next.kind != Kind::Word || !next.parts.is_empty())
}

/// What a word right after a number, or after courtesy, says plainly of it.
fn said_of_it(tokens: &[Token<'_>], at: usize, here: usize, led: bool) -> Option<Follow> {
    let (token, next) = (&tokens[here], tokens.get(here + 1));
    let last = next.is_none_or(Token::is_break);
    let has = |parts| token.has(parts);
    if let Some(role) = to_whom_or_when(token, next, here == at + 1) {
        return Some(Follow::Is(role));
    }
    if token.text == "from" && tokens[here - 1].has(Parts::AMOUNT) {
        return Some(Follow::Is(Role::Explained("how far away it is")));
    }
    if goes_on_lightly(token, next, led) {
        return Some(Follow::GoesOn);
    }
    let this = token.text == "this" && last && tokens[..at].iter().rev().take(8).any(|t| t.has(Parts::PAST));
    let echoed = has(Parts::ANCHOR) && next.is_some_and(|n| n.number().is_some() && n.number() == tokens[at].number());
    if this || echoed {
        return Some(Follow::GoesOn);
    }
    if let Some(role) = when_or_whose(tokens, here) {
        return Some(Follow::Is(role));
    }
    // `five will do`, `a 5 will have to do us`; not `2 will do for the raffle`
    if here == at + 1 && is_enough(&tokens[here..]) {
        return Some(Follow::GoesOn);
    }
    // `mines 9 and yours`
    if has(Parts::AND) && next.is_some_and(|n| matches!(n.text, "yours" | "urs")) {
        return Some(Follow::Is(Role::Bar(ASKED_BACK)));
    }
    if here == at + 1 && is_by_how_much(tokens, at) {
        return Some(Follow::Is(Role::Explained("by how much it changed")));
    }
    if let Some(why) = idiom(tokens, at, here, led) {
        return Some(Follow::Is(Role::Unclear(why)));
    }
    if token.text == "it"
        && next.is_some_and(|n| n.text == "was")
        && tokens.get(here + 2).is_some_and(|t| matches!(t.text, "when" | "at" | "before" | "by"))
    {
        return Some(Follow::Is(Role::Explained("a time or a place")));
    }
    if matches!(token.text, "down" | "across") && next.is_some_and(|n| n.text == "is") {
        return Some(Follow::Is(Role::Explained("a clue of a crossword")));
    }
    if let Some(follow) = counted_or_measured(tokens, at, here) {
        return Some(follow);
    }
    if has(Parts::CALENDAR) {
        return Some(Follow::Is(dated(token)));
    }
    if wishes(tokens, at, here) || managed_until(tokens, at, here) {
        return Some(Follow::GoesOn);
    }
    if has(Parts::PAST) && !has(Parts::NOW.with(Parts::GOES_ON)) {
        return Some(Follow::Is(Role::Explained("how it was before")));
    }
    // `a 6 but 3 when it is quiet`: both hold.
    if token.text == "when" && at > 0 && tokens[at - 1].text == "but" {
        return Some(Follow::Is(Role::Unclear("it holds at other times")));
    }
    if matches!(token.text, "if" | "unless" | "when") && !has(Parts::FILLER)
        || has(Parts::UNREAL) && !has(Parts::FILLER.with(Parts::GOES_ON).with(Parts::AND).with(Parts::ANCHOR))
    {
        return Some(Follow::Is(Role::Explained("how it would be, not how it is")));
    }
    if token.text == "already"
        || token.text == "since" && at > 0 && tokens[at - 1].raw == 2 && !tokens[at - 1].has(Parts::FRAME)
    {
        return Some(Follow::Is(Role::Unclear("it may be a time, or how long")));
    }
    None
}

/// `5 then sat down`, `7 may be more`: some days and months are other words too.
fn dated(token: &Token<'_>) -> Role {
    if matches!(token.text, "sat" | "sun" | "may" | "mar" | "march" | "wed") {
        Role::Unclear("it may be a date")
    } else {
        Role::Explained("a date")
    }
}

/// `ten to but the clock's stopped`, `10 to them. 2 really`.
fn to_whom_or_when(token: &Token<'_>, next: Option<&Token<'_>>, right_after: bool) -> Option<Role> {
    if !matches!(token.text, "to" | "past") {
        return None;
    }
    if right_after && next.is_none_or(|n| n.is_break() || n.has(Parts::AND)) {
        return Some(Role::Explained("a time of day"));
    }
    next.filter(|n| matches!(n.text, "them" | "him" | "her")).map(|_| Role::Explained("somebody else's"))
}

/// `7 in march`, `6 by weds`, `3 for my husband`, `5 this mornin the dog had me up`: of another time, or somebody else's.
fn when_or_whose(tokens: &[Token<'_>], here: usize) -> Option<Role> {
    let (token, next) = (&tokens[here], tokens.get(here + 1)?);
    if matches!(token.text, "in" | "by" | "after") && next.has(Parts::CALENDAR) {
        return Some(Role::Explained("how it was before"));
    }
    let whose = next.has(Parts::OTHER) && !next.has(Parts::FILLER)
        || matches!(next.text, "my" | "me" | "the" | "our" | "her" | "his")
            && tokens.get(here + 2).is_some_and(|t| t.has(Parts::OTHER));
    if token.text == "for" && whose {
        return Some(Role::Explained("somebody else's"));
    }
    let story = next.kind == Kind::Word
        && (next.parts.is_empty() || matches!(next.text, "the" | "my" | "i" | "he" | "she" | "that"));
    (token.has(Parts::MORNING) && story).then_some(Role::Unclear("it may be a time this morning"))
}

/// `0 wish i wouldnt wake up`: after the number a wish of its own begins.
fn wishes(tokens: &[Token<'_>], at: usize, here: usize) -> bool {
    at == 0
        && here == 1
        && matches!(tokens[here].text, "wish" | "wishing")
        && tokens
            .get(here + 1)
            .is_some_and(|n| matches!(n.text, "i" | "it" | "you" | "u" | "he" | "she" | "they" | "my" | "we"))
}

/// `did 45 mins before me feet gave up`: what was done ended when something gave out.
fn managed_until(tokens: &[Token<'_>], at: usize, here: usize) -> bool {
    tokens[here].text == "before"
        && tokens[here - 1].has(Parts::AMOUNT)
        && tokens[..at].iter().rev().take(4).any(|t| ACTIVITIES.contains(t.text))
        && tokens
            .get(here + 1)
            .is_some_and(|t| matches!(t.text, "my" | "me" | "the" | "i" | "it" | "we" | "he" | "she"))
        && tokens.get(here + 2).is_some_and(|t| t.kind == Kind::Word)
}

/// After `is`, these tell of the answer itself: `a 6 is fair`, `7 is my number`.
const OF_THE_ANSWER: &[&str] = &[
    "my", "me", "mine", "all", "aw", "how", "what", "fair", "about", "accurate", "right", "probably", "where",
    "generous", "honest",
];

fn follow_word(
    token: &Token<'_>,
    (next, third): (Option<&Token<'_>>, Option<&Token<'_>>),
    (value, amounts, spent_on_foot): (i64, bool, bool),
    led: bool,
    (eased, scaled): (bool, bool),
    last: bool,
) -> Follow {
    let has = |parts| token.has(parts);
    let counted = |t: &Token<'_>| {
        t.has(Parts::UNIT)
            || value != 1
                && t.kind == Kind::Word
                && t.parts.is_empty()
                && t.text.len() > 3
                && t.text.ends_with('s')
                && !t.text.ends_with("ss")
                && !t.text.ends_with("ous")
    };
    if has(Parts::STATE) {
        // `9 best day i have had`: more than one would be days.
        let singular = value != 1 && next.is_some_and(|n| matches!(n.text, "day" | "week" | "night" | "morning"));
        return if next.is_some_and(counted) && !scaled && !singular {
            Follow::Is(Role::Explained(COUNT))
        } else {
            Follow::GoesOn
        };
    }
    if token.text == "is" {
        return if next.is_some_and(|n| {
            OF_THE_ANSWER.contains(&n.text)
                && !(n.text == "my" && (amounts || third.is_some_and(|t| t.has(Parts::UNIT.with(Parts::LABEL)))))
                && !third.is_some_and(|t| t.has(Parts::OTHER) || t.parts.is_empty() && n.text == "what")
                || n.raw > 1 && n.has(Parts::ANCHOR)
                || n.text == "it" && third.is_none_or(Token::is_break)
                || !amounts && is_ok_for_me(n, third)
        }) {
            Follow::GoesOn
        } else {
            Follow::Is(Role::Unclear("it is said to be something"))
        };
    }
    if has(Parts::AND.with(Parts::GOES_ON))
        || token.raw > 1 && has(Parts::ANCHOR) && (last || next.is_some_and(|n| n.has(Parts::FILLER)))
        || token.raw > 1 && has(Parts::SO)
        || token.text == "than"
        || has(Parts::YES.with(Parts::NO)) && last
    {
        return Follow::GoesOn;
    }
    if amounts && ALONG.contains(token.text) && !spent_on_foot {
        return Follow::Is(Role::Unclear("it may be money, or something else"));
    }
    if amounts && ALONG.contains(token.text) || token.text == "to" && led {
        return if next.is_some_and(is_numeric) {
            Follow::Is(Role::Unclear(ANOTHER_RIGHT_AFTER))
        } else {
            Follow::GoesOn
        };
    }
    if counted(token) {
        return Follow::Is(Role::Explained(COUNT));
    }
    let plain_word = token.parts.is_empty();
    let asked_on = plain_word || has(Parts::ASKS.with(Parts::GLUE).with(Parts::UNREAL));
    if plain_word && last && led && tells_how(token.text) || eased && asked_on && !matches!(token.text, "for" | "of") {
        return Follow::GoesOn;
    }
    if eased && matches!(token.text, "for" | "of" | "on") {
        return mark_for(token, next, scaled);
    }
    Follow::Is(Role::Unclear("the words right after it may say what is counted"))
}

/// `10 out of 10 for life` may be what was asked.
fn mark_for(token: &Token<'_>, next: Option<&Token<'_>>, scaled: bool) -> Follow {
    let may_be_asked = next.is_some_and(|n| matches!(n.text, "life" | "health" | "mood" | "happiness"));
    if scaled && token.text == "for" && may_be_asked {
        Follow::GoesOn
    } else {
        Follow::Is(Role::Explained("a mark for something else"))
    }
}
