//! Numbers whose part is plain from their shape: a scale quoted, `7/10`, a range, a date, a telephone number.
//!
//! It looks at no word's meaning beyond `to`, `or`, `out of`; [`super::role`] does.

use crate::domain::reply::lexicon::Parts;
use crate::domain::reply::role::Role;
use crate::domain::reply::token::{Kind, Token};

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
            Kind::Odd(why) => marks.set(*at, Role::Bar(why)),
            Kind::Ordinal => marks.set(*at, Role::Explained("a date")),
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
        let before = at.checked_sub(1).map(|b| &tokens[b]);
        if marks.roles[*at].is_none()
            && before.is_some_and(|b| b.has(Parts::OUT_OF) || b.is_sign('/') || b.is_sign('\\'))
        {
            marks.set(*at, Role::Explained("the end of a scale"));
        }
    }
    for pair in numbers.windows(2) {
        if let [first, second] = pair {
            scale_or_range(tokens, *first, *second, (low, high), &mut marks);
        }
    }
    marks
}

impl Marks {
    fn set(&mut self, at: usize, role: Role) {
        self.roles[at] = Some(role);
    }

    fn free(&self, at: usize) -> bool {
        self.roles[at].is_none()
    }
}

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
    if !slash && !between.has(Parts::OUT_OF) && !matches!(between.text, "of" | "na" | "over" | "in") {
        return;
    }
    let third = tokens.get(second + 1).is_some_and(|t| slash && t.text == between.text)
        || tokens.get(second + 1).is_some_and(|t| slash && t.is_sign('-'));
    let after_slash = first.checked_sub(1).is_some_and(|b| tokens[b].is_sign('/'));
    if third || after_slash {
        marks.set(first, Role::Explained("a date"));
        marks.set(second, Role::Explained("a date"));
    } else if matches!(between.text, "in") {
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
    if from == to && between.len() == 1 && between[0].is_sign('-') {
        marks.set(first, Role::Bar("two numbers side by side"));
        marks.set(second, Role::Bar("two numbers side by side"));
    }
    if !marks.free(first) || !marks.free(second) || from == to {
        return;
    }
    range_or_change(tokens, first, second, marks);
}

/// `from 4 to 6` after `up` is a change to 6; `6 or 7` is a range.
fn range_or_change(tokens: &[Token<'_>], first: usize, second: usize, marks: &mut Marks) {
    let between = &tokens[first + 1..second];
    let started = (0..first).rev().take(3).any(|at| tokens[at].text == "from");
    let moved = tokens[..first].iter().rev().take(4).any(|t| MOVES.contains(&t.text));
    if started && moved && between.len() == 1 && between[0].text == "to" {
        marks.set(first, Role::Explained("where it came from"));
        marks.set(second, Role::Answer { strong: true });
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
    if bare && !several_breaks && (!comma || wavers || glued_comma) {
        let why = if between.iter().any(|t| t.has(Parts::RANGE) || t.is_sign('-') || t.has(Parts::HEDGE)) {
            "a range, not one number"
        } else {
            "two numbers side by side"
        };
        marks.set(first, Role::Bar(why));
        marks.set(second, Role::Bar(why));
    }
}
