//! A reply taken piece by piece: `was a 3 last tuesday but im up to 5 this week`, `35. physio wants 40 but 35 it was`.
//!
//! A number told of another time, of somebody else or of a thing clouds the words around it. Here the reply is cut where
//! a new thought begins; one piece must be an answer when it stands by itself, and each number of the others must be
//! plainly of something else.

use std::ops::Range;

use crate::domain::reply::doubt::contradiction::contradicted;
use crate::domain::reply::doubt::elsewhere::against;
use crate::domain::reply::number::another_matter::another_matter;
use crate::domain::reply::number::beside::GIVEN_NUMBERS;
use crate::domain::reply::number::plain::plainly;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::number::role::lead::conditional;
use crate::domain::reply::number::role::leading::{A_BOUND, is_kin};
use crate::domain::reply::number::role::marks::{RANGE, is_numeric};
use crate::domain::reply::number::role::own_thought::CONDITIONS;
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::{Candidate, NUMBER_OF_A_THING, Role, candidates};
use crate::domain::reply::number::two_amounts::one_of_two;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// Where more numbers stand, a person reads it.
const MOST_NUMBERS: usize = 6;

/// What a number may be taken for because of words that belong to another piece.
const SPREADS: &[&str] = &[
    "how it was before",
    "how it would be, not how it is",
    "somebody else's",
    "a time or a place",
    "the number it is not",
];

/// A thought of its own may begin with these, after a number.
const BEGIN: &[&str] =
    &["but", "so", "now", "noo", "anyway", "however", "although", "though", "whereas", "while", "was", "were"];

/// A thought of the person's own begins with these, where it has a number of its own.
const SELF: &[&str] = &["im", "id", "ive", "i", "me", "mine", "its", "my", "today", "put", "call"];

/// The one answer among the pieces of a reply with several numbers.
pub fn told_in_pieces(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let count = tokens.iter().filter(|t| is_numeric(t)).count();
    if !(2..=MOST_NUMBERS).contains(&count) || tokens.iter().any(takes_back) {
        return None;
    }
    let roles = candidates(tokens, low, high);
    let pieces = cut_into_pieces(tokens);
    let mut own: Option<(usize, i64)> = None;
    let mut others = Vec::new();
    let mut needs_marking = false;
    for piece in pieces.iter().filter(|piece| tokens[(*piece).clone()].iter().any(is_numeric)) {
        let inside = roles.iter().filter(|c| piece.contains(&c.at));
        let cloaked = inside.clone().any(|c| matches!(c.role, Role::Explained(why) if !SPREADS.contains(&why)));
        if !cloaked
            && !asked_of_another(tokens, piece.start)
            && !came_then(tokens, piece)
            && !told_to_others(&tokens[piece.clone()])
            && let Some((at, value)) = own_answer(tokens, piece.clone(), low, high)
        {
            match own {
                Some((_, earlier)) if earlier != value => return None,
                _ => own = Some((at, value)),
            }
        } else {
            others.push(piece);
            let for_them = inside.clone().any(|c| tokens.get(c.at + 1).is_some_and(|t| t.text == "for"));
            needs_marking |= !asked_of_another(tokens, piece.start)
                && inside.clone().any(|c| is_vague(c.role))
                && (for_them || !names_somebody(&tokens[piece.clone()]));
        }
    }
    let (at, value) = own?;
    let framed = is_framed(tokens, at);
    let elsewhere = |piece: &&Range<usize>| {
        roles.iter().filter(|c| piece.contains(&c.at)).all(|c| is_of_something_else(tokens, piece, c, framed))
    };
    if !others.iter().all(elsewhere) {
        return None;
    }
    let answer = roles.iter().find(|c| c.at == at)?;
    let rivals = || roles.iter().filter(|c| c.at != at && c.value != value);
    if needs_marking && !is_marked(tokens, at)
        || rivals().next().is_none()
        || rivals().any(|c| holds_then(tokens, c, at))
    {
        return None;
    }
    // `started on 20mg now 10`, `walked 40 but sat down after 10`
    let before_now =
        |c: &Candidate| matches!(c.role, Role::Explained("how it was before" | "how it would be, not how it is"));
    let bare_now = at > 0 && matches!(tokens[at - 1].text, "now" | "noo") && !rivals().any(before_now);
    if bare_now || high > 10 && rivals().any(|c| c.at > at && !is_anothers(tokens, c.at)) {
        return None;
    }
    let stands = one_of_two(tokens, &roles, answer, high).is_none()
        && another_matter(tokens, &roles, answer).is_none()
        && against(tokens, at, at, false).is_none()
        && !contradicted(tokens, value, low, high);
    stands.then(|| Reading {
        meaning: Meaning::Number(value),
        because: format!("they told {value} in a thought of its own, and other numbers of other things"),
    })
}

/// Whether another number may be as true as the answer: `a 6 but 3 when its quiet`, `about 4, after church i brighten to 6`.
fn holds_then(tokens: &[Token<'_>], candidate: &Candidate, answer: usize) -> bool {
    let depends =
        |t: &Token<'_>| matches!(t.text, "if" | "when" | "unless" | "after" | "once") || t.has(Parts::CONDITION);
    let ends =
        tokens[candidate.at..].iter().position(Token::ends_sentence).map_or(tokens.len(), |mark| candidate.at + mark);
    candidate.at > answer && tokens[answer..ends].iter().any(depends)
}

/// Whether something is taken back anywhere: what then stands is for the rules of corrections.
fn takes_back(token: &Token<'_>) -> bool {
    token.has(Parts::TAKES_BACK.with(Parts::MISTAKEN)) || token.has(Parts::INSTEAD) && token.raw > 1
}

/// The places of the pieces, in order.
fn cut_into_pieces(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let (mut begins, mut numbered) = (0, false);
    for at in 0..tokens.len() {
        let token = &tokens[at];
        let mark = token.is_break() || token.is_sign('-') && !token.glued;
        if mark || numbered && begins_a_thought(tokens, at) {
            pieces.push(begins..at);
            begins = at + usize::from(mark);
            numbered = false;
        }
        numbered |= is_numeric(token);
    }
    pieces.push(begins..tokens.len());
    pieces
}

/// Whether, after a number, a new thought with a number of its own begins at `at` without a mark.
fn begins_a_thought(tokens: &[Token<'_>], at: usize) -> bool {
    let token = &tokens[at];
    let rest = tokens[at + 1..].iter().take_while(|t| !t.is_break());
    let leads = BEGIN.contains(&token.text) || SELF.contains(&token.text) || token.has(Parts::FRAME);
    let joined =
        at > 0 && matches!(tokens[at - 1].text, "till" | "until" | "til" | "as" | "if" | "than" | "of" | "for");
    leads && !joined && rest.take(12).any(is_numeric)
}

/// The number of a piece that is an answer when it stands by itself, nobody else's and under no condition.
fn own_answer(tokens: &[Token<'_>], piece: Range<usize>, low: i64, high: i64) -> Option<(usize, i64)> {
    // `back on days now n sittin at 6`: what the piece ends with may be a thought of its own.
    let joint = tokens[piece.clone()].iter().rposition(|t| matches!(t.text, "and" | "n" | "so" | "but"));
    let starts = [Some(piece.start), joint.map(|joint| piece.start + joint + 1)];
    let read =
        starts.into_iter().flatten().find_map(|start| match plainly(&tokens[start..piece.end], low, high).meaning {
            Meaning::Number(value) if !tokens[piece.start..start].iter().any(is_numeric) => Some((start, value)),
            _ => None,
        });
    let (start, value) = read?;
    let words = &tokens[piece.clone()];
    let at = start + tokens[start..piece.end].iter().position(|t| t.number() == Some(value))?;
    let asked = tokens[piece.end..].iter().find(|t| t.ends_sentence()).is_some_and(|t| t.kind == Kind::Break('?'));
    let governed = !turns(words) && is_governed(tokens, piece.start);
    let theirs = somebody_before(tokens, piece.start) && !words.iter().any(is_first_person);
    (!asked && !governed && !theirs).then_some((at, value))
}

/// Whether a condition, or a wish with no number of its own, governs the sentence that a piece goes on with.
fn is_governed(tokens: &[Token<'_>], start: usize) -> bool {
    let begins = tokens[..start].iter().rposition(Token::ends_sentence).map_or(0, |mark| mark + 1);
    let before = &tokens[begins..start];
    let conditioned =
        before.iter().any(|t| t.has(Parts::CONDITION) || CONDITIONS.contains(&t.text) && !t.has(Parts::FILLER));
    conditioned || !before.iter().any(is_numeric) && conditional(tokens, start)
}

/// A piece that turns from what was said before it.
fn turns(words: &[Token<'_>]) -> bool {
    words.first().is_some_and(|t| {
        t.has(Parts::NOW) || BEGIN.contains(&t.text) && !matches!(t.text, "while" | "though" | "although")
    })
}

/// Whether the sentence that a piece goes on with begins with somebody else.
fn somebody_before(tokens: &[Token<'_>], start: usize) -> bool {
    let begins = tokens[..start].iter().rposition(Token::ends_sentence).map_or(0, |mark| mark + 1);
    names_somebody(&tokens[begins..start])
}

/// `my lass`, `the nurse`, `rita`: somebody else among the first words.
fn names_somebody(words: &[Token<'_>]) -> bool {
    let titled =
        |at: usize| at > 0 && matches!(words[at - 1].text, "my" | "me" | "ma" | "our" | "wor" | "the" | "her" | "his");
    (0..words.len().min(4)).any(|at| {
        let token = &words[at];
        (token.has(Parts::OTHER) || titled(at) && is_kin(token.text.trim_end_matches('s')))
            && (titled(at) || !token.has(Parts::FILLER.with(Parts::GLUE)))
            || is_first_name(token.text)
    })
}

fn is_first_person(token: &Token<'_>) -> bool {
    token.has(Parts::FRAME)
        || matches!(token.text, "i" | "im" | "id" | "ive" | "ill" | "me" | "my" | "mine" | "myself" | "am")
}

/// Whether the number is plainly no answer to what was asked: the rules say what it is, or the words of its piece do.
fn is_of_something_else(tokens: &[Token<'_>], piece: &Range<usize>, candidate: &Candidate, framed: bool) -> bool {
    let words = &tokens[piece.clone()];
    let before = candidate.at.checked_sub(1).map(|before| &tokens[before]);
    if came_then(tokens, piece) || told_to_others(words) {
        return true;
    }
    match candidate.role {
        Role::Explained(_) | Role::Unclear(NUMBER_OF_A_THING | A_BOUND) => true,
        // `just turned 40 and feel 80`
        Role::Answer { .. } if candidate.value > 17 => {
            before.is_some_and(|t| matches!(t.text, "feel" | "feeling" | "look"))
        }
        // `The dog? 10.`
        Role::Answer { .. } => asked_of_another(tokens, piece.start),
        // `I am alone from 9 to 5`
        Role::Bar(RANGE) => {
            framed && words.iter().any(|t| t.text == "from") && !words.iter().any(|t| t.has(Parts::FRAME))
        }
        // `a ten? its a four`
        Role::Bar(why) => why == ASKED_BACK && is_wondered_at(tokens, piece),
        Role::Unclear(_) => {
            // `rang 999 for next door`
            let service = tokens[candidate.at].digits() == 3 && candidate.value % 111 == 0;
            // `ticket 4`, `3 hip ops`: a word that nobody listed names the thing, and the answer is led to.
            let is_strange = |t: Option<&Token<'_>>| {
                t.is_some_and(|t| t.kind == Kind::Word && t.parts.is_empty() && !GIVEN_NUMBERS.contains(&t.text))
            };
            let thing = framed && (is_strange(before) || is_strange(tokens.get(candidate.at + 1)));
            service || thing || is_away(words)
        }
    }
}

/// The words of a piece tell of another time, of a wish, or of somebody else.
fn is_away(words: &[Token<'_>]) -> bool {
    let away = Parts::PAST.with(Parts::UNREAL).with(Parts::CALENDAR);
    let light = Parts::FILLER.with(Parts::GLUE).with(Parts::NOW).with(Parts::HEDGE);
    let kin_first = matches!(words, [my, kin, ..] if my.text == "my" && (kin.has(Parts::OTHER) || is_kin(kin.text.trim_end_matches('s'))));
    let own = !kin_first && words.iter().take(2).any(is_first_person);
    // `Mavis next door would say 5`
    let named =
        words.first().is_some_and(|t| t.parts.is_empty()) && words.iter().any(|t| t.raw == 2 && t.has(Parts::ANCHOR));
    let nearly = words.iter().any(|t| NEARLY.contains(t.text));
    nearly || words.iter().any(|t| t.has(away) && !t.has(light)) || !own && (named || names_somebody(words))
}

/// What was thought of, or planned, and not said or done.
static NEARLY: Words = Words::of(
    "thought nearly almost tempted considered meant supposed planned tried wanted aimed target goal wants \
     recommended advised",
);

/// `physio wants 40`: somebody named right before a number.
fn is_anothers(tokens: &[Token<'_>], at: usize) -> bool {
    let begins = tokens[..at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    at - begins <= 4
        && tokens[begins..at].iter().any(|t| matches!(t.text, "wants" | "says" | "wanted" | "said" | "reckons"))
}

/// `before it was 2, then 4`: what went before is past, and so is what came then.
fn came_then(tokens: &[Token<'_>], piece: &Range<usize>) -> bool {
    let begins = tokens[..piece.start].iter().rposition(Token::ends_sentence).map_or(0, |mark| mark + 1);
    tokens.get(piece.start).is_some_and(|t| t.text == "then")
        && tokens[begins..piece.start].iter().any(|t| t.has(Parts::PAST))
}

/// `i tell folk its a 7`: what others are told.
fn told_to_others(words: &[Token<'_>]) -> bool {
    let to_you = |t: &Token<'_>| matches!(t.text, "you" | "u" | "ye" | "ya" | "yous");
    matches!(words, [i, tell, whom, ..] if i.text == "i" && matches!(tell.text, "tell" | "told") && !to_you(whom))
}

/// Whether only the words around a number speak against it, so that the answer must be marked as one.
fn is_vague(role: Role) -> bool {
    !matches!(role, Role::Explained(_) | Role::Unclear(NUMBER_OF_A_THING) | Role::Bar(ASKED_BACK))
}

/// After a number that somebody wonders at, these drop it.
static DROPS: Words = Words::of("no nah naw nope never hardly its more behave dont you are haha lol as away aye");

/// `a ten?`, `five? no`: a mark that they wonder at, and drop.
fn is_wondered_at(tokens: &[Token<'_>], piece: &Range<usize>) -> bool {
    let after = tokens[piece.end..].iter().find(|t| t.kind == Kind::Word);
    let dropped = || after.is_some_and(|t| DROPS.contains(t.text));
    match &tokens[piece.clone()] {
        [article, number] => article.has(Parts::ARTICLE) && number.number().is_some(),
        [_] => dropped(),
        _ => false,
    }
}

/// `The dog? 10.`: the number answers a question of theirs that names another.
fn asked_of_another(tokens: &[Token<'_>], start: usize) -> bool {
    let Some(mark) = start.checked_sub(1).filter(|mark| tokens[*mark].kind == Kind::Break('?')) else { return false };
    let begins = tokens[..mark].iter().rposition(Token::is_break).map_or(0, |before| before + 1);
    let asked = &tokens[begins..mark];
    let titled = asked.first().is_some_and(|t| matches!(t.text, "the" | "my" | "our" | "his" | "her"));
    titled && asked.len() <= 4 && !asked.iter().any(|t| matches!(t.text, "mood" | "life" | "me" | "health" | "week"))
}

/// `id still give it a 6`, `my number is 3`: the person leads to the number in so many words.
fn is_framed(tokens: &[Token<'_>], at: usize) -> bool {
    // `A good nine. I won the raffle, ticket 4`
    let begins =
        tokens[..at].iter().all(|t| t.has(Parts::ARTICLE.with(Parts::HEDGE).with(Parts::STATE).with(Parts::FILLER)));
    if begins && tokens.get(at + 1).is_some_and(Token::ends_sentence) {
        return true;
    }
    let lead = tokens[..at].iter().rev().take(4).take_while(|t| !t.is_break());
    lead.clone().any(|t| t.has(Parts::FRAME)) || matches!(tokens[at.saturating_sub(1)].text, "me" | "mood")
}

/// Whether words right before the number or after it mark it as how the person is now: `now 5`, `so 4`, `im a 6`, `5 today`.
fn is_marked(tokens: &[Token<'_>], at: usize) -> bool {
    let before = tokens[..at].iter().rev().take(4).take_while(|t| !t.is_break());
    let now = |t: &Token<'_>| {
        t.has(Parts::NOW.with(Parts::FRAME).with(Parts::ARTICLE)) || is_first_person(t) || BEGIN.contains(&t.text)
    };
    // `9!! my lass got 3 As`, `Me? 2.`
    let ends = tokens.get(at + 1).is_none_or(|t| t.ends_sentence() || t.raw > 1 && t.has(Parts::FILLER));
    let begins = at == 0 || tokens[at - 1].ends_sentence() && tokens[at - 1].kind != Kind::Break('?');
    let me = at > 1 && tokens[at - 1].kind == Kind::Break('?') && tokens[at - 2].text == "me";
    let alone = ends && (begins || me);
    alone || before.clone().any(now) || tokens.get(at + 1).is_some_and(|t| t.has(Parts::NOW))
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn elsie_tells_of_other_numbers_before_her_own_and_after_it() {
        assert_read(
            0..=10,
            &[
                ("it was a 3 last tuesday but im up to 5 this week", 5),
                ("mammy would say 2, id say a 5 myself", 5),
                ("hubby 9 me 3", 3),
                ("me? 2. the dog? 10.", 2),
                ("catch yourself on, a ten? its a four", 4),
                ("before it was 2, then 4, slowly slowly now 5", 5),
                ("i am alone from 9 to 5 and my number is 3", 3),
            ],
            &[
                "7 before the news, 2 after it",
                "the group? 9. the bus there? 0",
                "about 4 i think, after church i brighten to 6",
                "me 5, him 2",
            ],
        );
    }
}
