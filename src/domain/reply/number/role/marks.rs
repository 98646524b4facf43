//! Numbers whose part is plain from their shape: a scale quoted, `7/10`, a range, a date, a telephone number.
//!
//! It looks at no word's meaning beyond `to`, `or`, `out of`; the room itself does.

use crate::domain::reply::number::role::Role;
use crate::domain::reply::number::role::one::is_one_of_things;
use crate::domain::reply::number::role::scale::end_explained;
use crate::domain::reply::number::unit::life::{is_said_age, is_so_old};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::odd::{MONEY, SEVERAL, THOUSANDS, TIME_OF_DAY};
use crate::domain::reply::text::token::{Kind, Token};

/// For each token: its part if its shape tells it, and whether an answer stands with its scale (`7/10`).
pub struct Marks {
    pub roles: Vec<Option<Role>>,
    /// The place of the last token of the scale that belongs to the number there.
    pub scale_end: Vec<Option<usize>>,
}

pub fn marks(tokens: &[Token<'_>], low: i64, high: i64) -> Marks {
    let mut marks = Marks { roles: vec![None; tokens.len()], scale_end: vec![None; tokens.len()] };
    let numbers: Vec<usize> = (0..tokens.len()).filter(|at| is_numeric(&tokens[*at])).collect();
    for at in &numbers {
        match tokens[*at].kind {
            Kind::Odd("a percentage") => marks.set(*at, Role::Explained("a percentage")),
            Kind::Odd("a long string of digits") => marks.set(*at, Role::Explained("a telephone number")),
            Kind::Odd(SEVERAL) => marks.set(*at, Role::Explained(SEVERAL)),
            Kind::Odd(_) if is_measured(tokens, *at) => marks.set(*at, Role::Explained("a measurement")),
            Kind::Odd(why @ (TIME_OF_DAY | MONEY | THOUSANDS)) => marks.set(*at, Role::Explained(why)),
            // `im 16 and a half`
            Kind::Odd(_) if is_said_age(tokens, *at) => marks.set(*at, Role::Explained("an age")),
            Kind::Odd(why) => marks.set(*at, Role::Bar(why)),
            Kind::Ordinal => marks.set(*at, Role::Explained("a date")),
            // `88 and still a 7`, `im 67 and a 6`, where ten is the most
            Kind::Number { value: 18..=110, .. } if high <= 10 && is_so_old(tokens, *at) => {
                marks.set(*at, Role::Explained("an age"));
            }
            _ if tokens[*at].digits() >= 5 => marks.set(*at, Role::Explained("a telephone number")),
            _ => {}
        }
    }
    telephones(tokens, &numbers, &mut marks);
    for pair in numbers.windows(2) {
        if let [first, second] = pair {
            slash_or_out_of(tokens, *first, *second, high, &mut marks);
        }
    }
    for at in &numbers {
        if marks.free(*at)
            && marks.scale_end[*at].is_none()
            && let Some(role) = end_explained(tokens, *at, low, high)
        {
            marks.set(*at, role);
        } else if marks.free(*at) && marks.scale_end[*at].is_none() && is_one_of_things(tokens, *at) {
            marks.set(*at, Role::Explained("`one` in another sense"));
        }
        let before = at.checked_sub(1).map(|b| &tokens[b]);
        if marks.roles[*at].is_none()
            && before.is_some_and(|b| b.has(Parts::OUT_OF) || b.is_sign('/') || b.is_sign('\\'))
        {
            // `out of 5? 3`: they take it for another scale.
            let other = before.is_some_and(|b| b.has(Parts::OUT_OF)) && tokens[*at].number() != Some(high);
            // `out of 5 id say 4`
            let leads = numbers.first() == Some(at) && numbers.len() == 2 && high == 10;
            let asked = leads || tokens.get(*at + 1).is_some_and(|t| t.kind == Kind::Break('?'));
            marks.set(
                *at,
                if other && asked { Role::Bar("another scale") } else { Role::Explained("the end of a scale") },
            );
        }
    }
    for pair in numbers.windows(2) {
        if let [first, second] = pair {
            scale_or_range(tokens, *first, *second, (low, high), &mut marks);
        }
    }
    for at in numbers {
        // `08` is 8; `010` may be a thumb that slipped.
        let noughts = tokens[at].text.starts_with("00") || tokens[at].digits() > 2 && tokens[at].text.starts_with('0');
        // `0430 i was up again`
        let clock = tokens[at].digits() == 4 && tokens[at].number().is_some_and(|v| v < 2400 && v % 100 < 60);
        if marks.free(at) && noughts && clock && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word) {
            marks.set(at, Role::Explained("a time of day"));
        }
        if marks.free(at) && tokens[at].digits() > 1 && noughts {
            marks.set(at, Role::Bar("noughts before a number"));
        }
    }
    marks
}

/// What is measured in tenths: `sugars 7.2`.
const MEASURED: &[&str] =
    &["sugar", "sugars", "temp", "temperature", "weight", "inr", "glucose", "bloods", "bp", "potassium"];

/// `sugar is 7.2`: neither half of it is an answer.
fn is_measured(tokens: &[Token<'_>], at: usize) -> bool {
    const UNITS: &[&str] = &["mile", "miles", "km", "k", "kg", "stone", "lb"];
    // The first half of `2.1 miles`, or the second.
    let unit = [at + 1, at + 3].iter().any(|unit| tokens.get(*unit).is_some_and(|t| UNITS.contains(&t.text)));
    let unit = unit && tokens.get(at + 1).is_some_and(|t| t.glued || t.kind == Kind::Word);
    unit || tokens[..at]
        .iter()
        .rev()
        .take_while(|t| !t.is_break() || t.glued)
        .take(4)
        .any(|t| MEASURED.contains(&t.text))
}

impl Marks {
    fn set(&mut self, at: usize, role: Role) {
        self.roles[at] = Some(role);
    }

    fn free(&self, at: usize) -> bool {
        self.roles[at].is_none()
    }
}

/// Why `6 or 7` is no answer.
pub const RANGE: &str = "a range, not one number";

/// Words of moving from one number to another.
const MOVES: &[&str] = &[
    "up", "down", "went", "gone", "risen", "rose", "dropped", "moved", "jumped", "improved", "fallen", "fell",
    "slipped", "gotten", "come", "going",
];

pub fn is_numeric(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Number { .. } | Kind::Odd(_) | Kind::Ordinal)
}

/// Groups of digits that are together a telephone number: `07700 900123`, `029 2018 0999`.
fn telephones(tokens: &[Token<'_>], numbers: &[usize], marks: &mut Marks) {
    let mut group: Vec<usize> = Vec::new();
    let mut close = |group: &mut Vec<usize>| {
        let lengths = group.iter().map(|at| tokens[*at].text.len());
        if group.len() > 1 && lengths.clone().sum::<usize>() >= 6 && lengths.max() >= Some(3) {
            for at in group.iter() {
                marks.set(*at, Role::Explained("a telephone number"));
            }
        }
        group.clear();
    };
    for at in numbers {
        let follows = group.last().is_some_and(|last| {
            *at == last + 1 || *at == last + 2 && (tokens[last + 1].is_sign('-') || tokens[last + 1].text == ")")
        });
        if !follows {
            close(&mut group);
        }
        if tokens[*at].digits() > 0 || tokens[*at].kind == Kind::Odd("a long string of digits") {
            group.push(*at);
        } else {
            close(&mut group);
        }
    }
    close(&mut group);
}

fn slash_or_out_of(tokens: &[Token<'_>], first: usize, second: usize, high: i64, marks: &mut Marks) {
    if second != first + 2 || !marks.free(second) {
        return;
    }
    let between = &tokens[first + 1];
    let slash = between.is_sign('/') || between.is_sign('\\');
    if !slash
        && !between.has(Parts::OUT_OF)
        && !matches!(between.text, "of" | "na" | "over" | "in" | "out" | "from" | "outae" | "off" | "fae")
    {
        return;
    }
    let third = tokens.get(second + 1).is_some_and(|t| slash && t.text == between.text)
        || tokens.get(second + 1).is_some_and(|t| slash && t.is_sign('-'));
    let after_slash = first.checked_sub(1).is_some_and(|b| tokens[b].is_sign('/'));
    if third || after_slash {
        marks.set(first, Role::Explained("a date"));
        marks.set(second, Role::Explained("a date"));
    } else if matches!(between.text, "out" | "from" | "outae" | "owt" | "off" | "fae")
        && tokens[second].number() != Some(high)
    {
        // `5 from 3` is no scale.
    } else if between.text == "in" && tokens[second].text == "one" {
        // `in one go` counts nothing.
    } else if between.text == "in" {
        marks.set(first, Role::Explained("so many in so many"));
        marks.set(second, Role::Explained("so many in so many"));
    } else if tokens[second].number() == Some(high) && marks.free(first) {
        marks.scale_end[first] = Some(second);
        marks.set(second, Role::Explained("the end of the scale"));
    } else {
        marks.set(first, Role::Explained("an answer on another scale, or a date"));
        marks.set(second, Role::Explained("another scale, or a date"));
    }
}

fn scale_or_range(tokens: &[Token<'_>], first: usize, second: usize, (low, high): (i64, i64), marks: &mut Marks) {
    let between = &tokens[first + 1..second];
    let (Some(from), Some(to)) = (tokens[first].number(), tokens[second].number()) else { return };
    let joined = between.iter().any(|t| t.has(Parts::RANGE) && t.text != "or" || t.is_sign('-') || t.is_sign('>'))
        || first > 0 && tokens[first - 1].text == "between";
    if joined
        && between.len() <= 7
        && (from == low || from <= 1)
        && to == high
        && from < to
        && between.iter().all(|t| {
            matches!(t.kind, Kind::Word | Kind::Break('(' | ')' | ',' | '[' | ']') | Kind::Sign('-' | '=' | '>'))
        })
    {
        marks.set(first, Role::Explained("the scale quoted"));
        marks.set(second, Role::Explained("the scale quoted"));
        return;
    }
    let added =
        |t: &Token<'_>| t.is_sign('-') || t.is_sign('&') || t.is_sign('+') || matches!(t.text, "and" | "n" | "x");
    if from == to && between.len() == 1 && added(&between[0]) {
        marks.set(first, Role::Bar("two numbers side by side"));
        marks.set(second, Role::Bar("two numbers side by side"));
    }
    // `i said seven not eleven seven`
    let again = first > 1 && tokens[first - 1].text == "not" && tokens[first - 2].number() == Some(to);
    if !marks.free(first) || !marks.free(second) || from == to || again {
        return;
    }
    if is_score_of_a_game(tokens, first, second) {
        marks.set(first, Role::Explained("the score of a game"));
        marks.set(second, Role::Explained("the score of a game"));
    } else {
        range_or_change(tokens, first, second, high, marks);
    }
}

/// Beside two numbers, these tell of a game.
const PLAYED: &[&str] =
    &["won", "beat", "beaten", "pumped", "hammered", "stuffed", "thrashed", "lost", "drew", "score", "time", "nil"];

/// `won 4-1`, `2 1 to us`.
fn is_score_of_a_game(tokens: &[Token<'_>], first: usize, second: usize) -> bool {
    let played = tokens[first.saturating_sub(3)..first].iter().any(|t| PLAYED.contains(&t.text))
        || tokens.get(second + 1).is_some_and(|t| t.text == "to")
            && tokens.get(second + 2).is_some_and(|t| matches!(t.text, "us" | "them" | "city" | "united"));
    played && tokens[first + 1..second].iter().all(|t| t.is_sign('-'))
}

/// `from 4 to 6` after `up` is a change to 6; `6 or 7` is a range.
fn range_or_change(tokens: &[Token<'_>], first: usize, second: usize, high: i64, marks: &mut Marks) {
    let between = &tokens[first + 1..second];
    let changed = first > 1 && tokens[first - 1].text == "my" && tokens[first - 2].text == "change";
    let started = changed || (0..first).rev().take(3).any(|at| tokens[at].text == "from");
    let moved = changed
        || tokens[..first].iter().rev().take(4).any(|t| MOVES.contains(&t.text)) && own_movement(&tokens[..first]);
    let arrives = between.iter().any(|t| t.text == "to" || t.has(Parts::BOUND) && t.raw == 2)
        && between.iter().all(|t| {
            matches!(t.text, "to" | "up" | "down" | "right" | "back")
                || t.has(Parts::ARTICLE.with(Parts::HEDGE))
                || t.raw == 2 && t.has(Parts::BOUND)
        });
    if started && moved && arrives && tokens[first].number().is_some_and(|value| value <= high) {
        marks.set(first, Role::Explained("where it came from"));
        marks.set(second, Role::Answer { strong: true });
        return;
    }
    if came_from(tokens, first, second, high) {
        marks.set(first, Role::Answer { strong: true });
        marks.set(second, Role::Explained("where it came from"));
        return;
    }
    if between.iter().any(|t| t.has(Parts::FRAME)) {
        return;
    }
    let soft = Parts::HEDGE.with(Parts::ARTICLE).with(Parts::RANGE);
    let bare = between.iter().all(|t| {
        t.has(soft)
            || t.is_sign('-')
            || t.is_sign('&')
            || matches!(
                t.text,
                "and"
                    | "n"
                    | ","
                    | "even"
                    | "heading"
                    | "towards"
                    | "nearer"
                    | "verging"
                    | "bordering"
                    | "."
                    | "pushing"
                    | "then"
            )
    });
    let several_breaks = between.iter().any(Token::ends_sentence) && between.len() == 1;
    let comma = between.iter().any(Token::is_break);
    let glued_comma = between.len() == 1 && between[0].text == "," && between[0].glued;
    let wavers = between.iter().any(|t| {
        t.has(Parts::RANGE)
            || t.is_sign('-')
            || matches!(t.text, "maybe" | "perhaps" | "possibly" | "probably" | "mebbe" | "mibbe" | "even")
    });
    // `not 12, 22`
    let replaced = !tokens[second].glued
        && first > 0
        && tokens[first - 1].text == "not"
        && (comma && between.len() == 1 || !comma && between.iter().any(|t| t.has(Parts::HEDGE)));
    if bare && !several_breaks && !replaced && (!comma || wavers || glued_comma) {
        let why = if first > 0 && tokens[first.saturating_sub(3)..first].iter().any(|t| t.text == "between")
            || between.iter().any(|t| t.has(Parts::RANGE) || t.is_sign('-') || t.has(Parts::HEDGE))
        {
            RANGE
        } else {
            "two numbers side by side"
        };
        marks.set(first, Role::Bar(why));
        marks.set(second, Role::Bar(why));
    }
}

/// `down to a 4 from a 7`, `6 up from 5`, `closer to 8 than 7`; not `up to 3 from 9 til tea`.
fn came_from(tokens: &[Token<'_>], first: usize, second: usize, high: i64) -> bool {
    let articled = first > 1 && tokens[first - 1].has(Parts::ARTICLE);
    let lead = &tokens[..first - usize::from(articled)];
    let Some((last, before)) = lead.split_last() else { return is_up_from(tokens, first, second) };
    // A phrase such as `gone up to` is one token.
    let moved = last.raw > 2 && last.has(Parts::ANCHOR) && last.has(Parts::GLUE);
    let arrived = last.text == "to" || last.has(Parts::BOUND) && last.raw == 2 || moved;
    let between: Vec<&Token<'_>> = tokens[first + 1..second].iter().filter(|t| !t.has(Parts::ARTICLE)).collect();
    let from = matches!(between.as_slice(), [from] if from.text == "from");
    let nearer = matches!(between.as_slice(), [than] if than.text == "than")
        && before.last().is_some_and(|t| matches!(t.text, "closer" | "nearer"));
    let timed = tokens.get(second + 1).is_some_and(|t| t.has(Parts::TIME));
    let within = tokens[second].number().is_some_and(|value| value <= high);
    let own = if nearer { own_movement(&before[..before.len() - 1]) } else { own_movement(before) };
    arrived && (from || nearer) && within && !timed && own || is_up_from(tokens, first, second)
}

/// `6 up from 5`, at the beginning of its clause.
fn is_up_from(tokens: &[Token<'_>], first: usize, second: usize) -> bool {
    let [way, from] = &tokens[first + 1..second] else { return false };
    matches!(way.text, "up" | "down")
        && from.text == "from"
        && own_movement(&tokens[..first])
        && tokens.get(second + 1).is_none_or(|t| !t.has(Parts::TIME.with(Parts::UNIT)))
}

/// Whether what moved is how the person is: nothing stands before it but `I've`, `my mood`, courtesy and the like.
fn own_movement(before: &[Token<'_>]) -> bool {
    let light = Parts::GLUE
        .with(Parts::ANCHOR)
        .with(Parts::FILLER)
        .with(Parts::NOW)
        .with(Parts::HEDGE)
        .with(Parts::ARTICLE)
        .with(Parts::STATE);
    before.iter().rev().take_while(|t| !t.is_break()).all(|t| {
        t.kind == Kind::Word
            && (t.has(light) || MOVES.contains(&t.text) || matches!(t.text, "from" | "has" | "have" | "mood"))
    })
}
