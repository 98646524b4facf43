//! Numbers that an answer beside them explains: a range decided, the scale quoted, how it was before.

use crate::domain::reply::number::role::marks::RANGE;
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::{Candidate, Role, SAME_BREATH, TakesBack};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// Right before a number, these decide for it: `8 or 9, well 8`.
const DECIDES: &[&str] =
    &["well", "no", "nah", "yes", "yeah", "yep", "aye", "ok", "okay", "right", "um", "erm", "er", "so", "then", "just"];

/// `5 or 6, say 6`: a range is explained by a plain answer within it that comes after.
pub fn decided(mut candidates: Vec<Candidate>, tokens: &[Token<'_>]) -> Vec<Candidate> {
    for at in 2..candidates.len() {
        let [.., first, second] = &candidates[..at] else { continue };
        let value = candidates[at].value;
        // `on a 1-5 im a 4` answers on another scale.
        let scale = first.value <= 1 && second.value.saturating_sub(first.value) > 2;
        let range = first.role == Role::Bar(RANGE) && second.role == Role::Bar(RANGE) && !scale;
        if range
            && (candidates[at].role == (Role::Answer { strong: true })
                || matches!(candidates[at].role, Role::Answer { .. })
                    && (DECIDES.contains(&tokens[candidates[at].at - 1].text)
                        || stands_last(tokens, candidates[at].at)))
            && (first.value.min(second.value)..=first.value.max(second.value)).contains(&value)
        {
            candidates[at - 1].role = Role::Explained("one end of a range, decided after it");
            candidates[at - 2].role = Role::Explained("one end of a range, decided after it");
        }
    }
    candidates
}

/// `torn between 4 and 5, 4`: after a mark, and nothing after it.
fn stands_last(tokens: &[Token<'_>], at: usize) -> bool {
    let parted = tokens[at - 1].is_break() && tokens[at - 1].kind != Kind::Break('?');
    parted && tokens[at + 1..].iter().all(|t| t.is_break() && t.kind != Kind::Break('?') || t.has(Parts::FILLER))
}

/// `crept up from 3 to 5`, `I've gone from a 7 down to a 5`: where a mood came to is how it is, where nothing else is told.
fn moved(mut candidates: Vec<Candidate>, tokens: &[Token<'_>]) -> Vec<Candidate> {
    const MOVES: &[&str] =
        &["crept", "gone", "went", "dropped", "come", "climbed", "risen", "slipped", "fallen", "up", "down"];
    let [first, second] = candidates.as_mut_slice() else { return candidates };
    let article = |at: usize| usize::from(at > 0 && matches!(tokens[at - 1].text, "a" | "an"));
    let from = (first.at - article(first.at)).checked_sub(1);
    let Some(from) = from.filter(|from| tokens[*from].text == "from") else { return candidates };
    let between = &tokens[first.at + 1..second.at];
    let on_to = between.iter().all(|t| matches!(t.text, "up" | "down" | "to" | "a" | "an"))
        && between.iter().any(|t| t.text == "to");
    let begins = tokens[..from].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let lead = &tokens[begins..from];
    let own = |t: &Token<'_>| {
        MOVES.contains(&t.text)
            || matches!(t.text, "i" | "ive" | "its" | "it" | "im" | "have" | "has" | "mood" | "my" | "so")
    };
    // `from 2 up to 5!!`, but for the scale itself.
    let bare = lead.is_empty()
        && between.iter().any(|t| matches!(t.text, "up" | "down"))
        && !matches!((first.value, second.value), (0 | 1, 10) | (10, 0 | 1));
    let moves = bare || lead.iter().any(|t| MOVES.contains(&t.text)) && lead.iter().all(own);
    let ends = tokens.get(second.at + 1).is_none_or(|t| t.is_break() && t.kind != Kind::Break('?'));
    let plain = matches!((first.value, second.value), (0..=10, 0..=10));
    if on_to && moves && ends && plain {
        first.role = Role::Explained("how it was before");
        second.role = Role::Answer { strong: true };
    }
    candidates
}

/// `1 not at all 5 very, id go 2`: both ends, and then an answer that is plainly led to.
pub fn quoted_scale(candidates: Vec<Candidate>, tokens: &[Token<'_>], low: i64, high: i64) -> Vec<Candidate> {
    let mut candidates = if high <= 10 { moved(candidates, tokens) } else { candidates };
    // `0 bad 10 good me 5`, `0 being rubbish and 10 being smashing im 7`: in one breath.
    if let [first, second, answer] = candidates.as_mut_slice()
        && (answer.role == Role::Unclear(SAME_BREATH)
            || (first.value, second.value) == (low, high) && !matches!(answer.role, Role::Bar(_)))
        && matches!(
            tokens[answer.at - 1].text,
            "me" | "im" | "so" | "id" | "then" | "mine" | "am" | "ok" | "okay" | "right"
        )
        && tokens[second.at + 1..answer.at - 1].iter().all(|t| {
            t.is_break() || t.has(Parts::GOOD.with(Parts::BAD).with(Parts::STATE)) || matches!(t.text, "being" | "as")
        })
        && second.at + 1 < answer.at - 1
    {
        answer.role = Role::Answer { strong: true };
    }
    if_so(&mut candidates, tokens, low, high);
    if let [first, second, answer] = candidates.as_mut_slice()
        && (first.value, second.value) == (low, high)
        && (answer.role == Role::Answer { strong: true }
            || matches!(answer.role, Role::Answer { .. })
                && tokens[second.at..answer.at].iter().any(|t| t.ends_sentence() && t.kind != Kind::Break('?')))
        && answer.takes_back == TakesBack::Nothing
        && !is_turned_round(&tokens[first.at..second.at], &tokens[second.at..answer.at])
    {
        first.role = Role::Explained("the scale quoted");
        second.role = Role::Explained("the scale quoted");
    }
    candidates
}

/// `if its still 1 is low and 5 is high, 4`, `if ten is when we were wed and nowt is now id say 2`: what they suppose is only
/// the scale, both ends of it, and the answer comes after it.
fn if_so(candidates: &mut [Candidate], tokens: &[Token<'_>], low: i64, high: i64) {
    let is =
        |c: &Candidate| tokens.get(c.at + 1).is_some_and(|t| matches!(t.text, "is" | "being" | "are" | "means" | "as"));
    let Some((answer, ends)) = candidates.split_last_mut() else { return };
    let nothing =
        || tokens[..answer.at].iter().any(|t| matches!(t.text, "nowt" | "nothing" | "nought" | "none" | "owt"));
    let (top, turned) = match &*ends {
        [first, second] if (first.value, second.value) == (low, high) => {
            (is(first), is_turned_round(&tokens[first.at..second.at], &tokens[second.at..answer.at]))
        }
        [only] if only.value == high => (is(only) && nothing(), false),
        _ => return,
    };
    let before = &tokens[answer.at - 1];
    let concludes = before.text == "," || before.text == "then" || before.has(Parts::FRAME.with(Parts::ANCHOR));
    let supposed = matches!(tokens[0].text, "if" | "assuming" | "presuming") || tokens[0].has(Parts::CONDITION);
    let after = tokens.get(answer.at + 1).is_none_or(|t| t.is_break() || t.has(Parts::FILLER.with(Parts::NOW)));
    if supposed && top && !turned && concludes && after && (low..=high).contains(&answer.value) {
        for end in ends {
            end.role = Role::Explained("the scale quoted");
        }
        answer.role = Role::Answer { strong: true };
    }
}

/// `0 is good and 10 is bad. me 3`: the good end is said to be the low one.
fn is_turned_round(low: &[Token<'_>], high: &[Token<'_>]) -> bool {
    let only = |words: &[Token<'_>], parts: Parts, others: Parts| {
        words.iter().any(|t| t.has(parts)) && !words.iter().any(|t| t.has(others) || t.has(Parts::NOT))
    };
    only(low, Parts::GOOD, Parts::BAD) && only(high, Parts::BAD, Parts::GOOD)
}

/// `five? yeah five`: a number they asked themselves stands where they answer with the same one. `a 3 all week but a 5
/// today`: the number of the days before is explained by today's.
pub fn settled(mut candidates: Vec<Candidate>, tokens: &[Token<'_>]) -> Vec<Candidate> {
    for at in 1..candidates.len() {
        let (earlier, rest) = candidates.split_at_mut(at);
        let (Some(before), Some(now)) = (earlier.last_mut(), rest.first()) else { continue };
        if !matches!(now.role, Role::Answer { .. }) {
            continue;
        }
        let between = &tokens[before.at + 1..now.at];
        let all_week = between.iter().any(|t| t.has(Parts::WHOLE)) && between.iter().any(|t| t.text == "but");
        let morning = between.first().is_some_and(|t| t.has(Parts::MORNING)) && between.iter().any(Token::is_break);
        let today = tokens.get(now.at + 1).is_some_and(|t| matches!(t.text, "today" | "now" | "tonight"));
        // `10 lol. no seriously 4`
        let laughs =
            between.first().is_some_and(|t| matches!(t.text, "lol" | "haha" | "ha" | "jk" | "joking" | "kidding"));
        let in_earnest =
            between.iter().any(|t| matches!(t.text, "seriously" | "serious" | "honestly" | "realistically"));
        // `7. sorry thats yesterdays, today its 5`
        let thats = between.iter().position(|t| matches!(t.text, "thats" | "that"));
        let owned = thats.is_some_and(|thats| {
            between[thats + 1..].iter().take(3).take_while(|t| !t.is_break()).any(|t| {
                matches!(
                    t.text,
                    "yesterdays"
                        | "weeks"
                        | "fridays"
                        | "mondays"
                        | "his"
                        | "hers"
                        | "mums"
                        | "dads"
                        | "wifes"
                        | "husbands"
                )
            })
        });
        // `0. joking. 6`
        let joking = between
            .iter()
            .find(|t| !t.is_break())
            .is_some_and(|t| matches!(t.text, "joking" | "kidding" | "jk" | "jks"));
        if joking && between.last().is_some_and(Token::is_break) && matches!(before.role, Role::Answer { .. }) {
            before.role = Role::Explained("a joke");
        } else if owned && matches!(before.role, Role::Answer { .. }) {
            before.role = Role::Explained("how it was before, or somebody else's");
        } else if laughs && in_earnest {
            before.role = Role::Explained("a joke");
        } else if before.role == Role::Bar(ASKED_BACK) && before.value == now.value {
            before.role = Role::Explained("what they asked themselves");
        } else if (all_week || morning && tokens.get(now.at + 1).is_some_and(|t| t.text != "today"))
            && today
            && matches!(before.role, Role::Answer { .. })
        {
            before.role = Role::Explained("how it was before");
        }
    }
    candidates
}
