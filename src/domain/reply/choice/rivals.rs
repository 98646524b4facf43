//! Where a reply names two answers: which of them are somebody else's, of another time, or only stand in a story.
//!
//! `my son would disagree but i agree`, `used to be every day, never now`, `forgot my purse but got there`.

use crate::domain::reply::choice::denied::is_past;
use crate::domain::reply::choice::licence::{leads_to, licensed, suits};
use crate::domain::reply::choice::taken::is_taken;
use crate::domain::reply::choice::whole::is_whole;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::Token;

/// The words and matches that are left to decide between, where some are plainly no answer; `None` where all could be.
///
/// Where the list tells what kept somebody away, a plan that fell through is the answer itself.
pub fn settled<'w, 't>(
    words: &'w [Token<'t>],
    matches: &[Match],
    kept_away: bool,
) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    let came_off = || {
        let kept: Vec<Match> = matches.iter().filter(|m| !fell_through(words, m)).copied().collect();
        (!kept_away).then(|| apart_from(words, matches, &kept))?
    };
    // `wednesday, as monday is bridge`
    let free = || {
        let kept: Vec<Match> = matches.iter().filter(|m| !is_taken(words, m)).copied().collect();
        apart_from(words, matches, &kept)
    };
    told_of_now(words, matches)
        .or_else(|| own_and_now(words, matches))
        .or_else(|| preferred(words, matches))
        .or_else(|| dated_last(words, matches))
        .or_else(|| said_first(words, matches))
        .or_else(came_off)
        .or_else(|| {
            let kept = in_their_own_clause(words, &not_of_others(words, matches)?)?;
            apart_from(words, matches, &kept)
        })
        .or_else(free)
}

/// Before an answer in its clause, these tell that it did not come to it.
static NOT_QUITE: Words =
    Words::of("nearly almost planned meant missed wouldve shouldve used usually normally supposed hoped wanted");

/// After an answer in its clause, these tell that it was not to be had, or will not do.
static FAILED: Words = Words::of(
    "never broke broken failed cancelled canceled full didnt wasnt isnt shut closed dear strike packed died conked",
);

/// `bus never came so I walked`, `was going to get a taxi but Sandra drove me`, `nearly stayed home but glad I went`.
fn fell_through(words: &[Token<'_>], found: &Match) -> bool {
    let begins = clause_of(words, found.from);
    let ends = (found.to..words.len()).find(|at| parts_clauses(words, *at)).unwrap_or(words.len());
    let (before, after) = (&words[begins..found.from], &words[found.to..ends]);
    before.iter().any(|t| NOT_QUITE.contains(t.text))
        || before.windows(3).any(|three| three[0].text == "was" && matches!(three[1].text, "going" | "gonna" | "off"))
        || after.iter().any(|t| FAILED.contains(t.text))
        || after.windows(2).any(|two| {
            two[0].text == "no" && matches!(two[1].text, "good" | "use") || two[0].text == "its" && two[1].text == "mot"
        })
}

/// These tell that an answer is of now.
static NOW: Words = Words::of("now nowadays currently overall altogether");

/// `rarely before, often now`, `was often, these days just sometimes`: the one of them that is said to be of now.
fn told_of_now<'w, 't>(words: &'w [Token<'t>], matches: &[Match]) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    let of_now = |m: &&Match| {
        let (before, after) = (&words[clause_of(words, m.from)..m.from], &words[m.to..]);
        let after = &after[..after.iter().take(3).take_while(|t| !t.is_break()).count()];
        [before, after].iter().any(|beside| {
            beside.iter().any(|t| NOW.contains(t.text))
                || beside.windows(2).any(|two| {
                    matches!((two[0].text, two[1].text), ("these", "days" | "times") | ("this", "week" | "month"))
                })
        })
    };
    let kept: Vec<Match> = matches.iter().filter(of_now).copied().collect();
    one_of_them(words, matches, &kept)
}

/// Before an answer, these choose it.
static CHOOSES: Words = Words::of("prefer rather settle plump opt stick choose pick tick chose");

/// `text is best she listens in on the phone`, `on the phone I go to bits, I'd rather text`: the one of them that is
/// said to suit.
fn preferred<'w, 't>(words: &'w [Token<'t>], matches: &[Match]) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    let chosen = |m: &&Match| {
        let before = &words[clause_of(words, m.from)..m.from];
        let has_to_be = before.windows(2).any(|two| two[0].text == "to" && two[1].text == "be");
        let denied = before.iter().any(|t| parts_of(t.text).has(Parts::NOT));
        let for_a_reason =
            words.get(m.to).is_some_and(|t| t.text == "for") && words.get(m.to + 1).is_some_and(|t| t.text == "the");
        !denied && !for_a_reason && (suits(words, m) || has_to_be || before.iter().any(|t| CHOOSES.contains(t.text)))
    };
    let joined = matches.windows(2).any(|two| {
        let between = &words[two[0].to..two[1].from];
        two[0].choice != two[1].choice
            && two.iter().any(|m| chosen(&m))
            && between.len() < 3
            && between.iter().any(|t| matches!(t.text, "or" | "and" | "n"))
    });
    let kept: Vec<Match> = matches.iter().filter(chosen).copied().collect();
    let (kept_words, kept) = one_of_them(words, matches, &kept).filter(|_| !joined)?;
    Some((kept_words, kept))
}

/// Beside an answer with `was` or `had`, these date it.
static DATED: Words = Words::of(
    "last before then ago yesterday earlier once spring summer winter autumn easter christmas xmas lockdown covid \
    year month week january february march april june july august september october november december monday tuesday wednesday \
    thursday friday saturday sunday hospital first",
);

/// `good thanks, was poor in the spring`: how it was is told last, and dated.
fn dated_last<'w, 't>(words: &'w [Token<'t>], matches: &[Match]) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    let dated = |m: &Match| {
        let begins = clause_of(words, m.from);
        let ends = (m.to..words.len()).find(|at| parts_clauses(words, *at)).unwrap_or(words.len());
        let was = words[begins..m.from].iter().any(|t| matches!(t.text, "was" | "were" | "had" | "been"));
        let turned = begins > 0 && words[begins - 1].text == "but";
        was && !turned && words[m.to..ends].iter().any(|t| DATED.contains(t.text))
    };
    let kept: Vec<Match> = matches.iter().filter(|m| !dated(m)).copied().collect();
    one_of_them(words, matches, &kept)
}

/// Right before an answer, these claim it: `my knee is worse`.
static CLAIMS: Words = Words::of("is are was were feel feels im am be been got gets getting its s");

/// `call please, my daughter reads my texts`: the first clause is an answer, and what tells of another only names it in a
/// story of somebody.
fn said_first<'w, 't>(words: &'w [Token<'t>], matches: &[Match]) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    let first = matches.first().filter(|m| clause_of(words, m.from) == 0 && is_whole(words, m))?;
    let told_only = |m: &Match| {
        let begins = clause_of(words, m.from);
        begins >= first.to
            && m.from > begins + 1
            && is_new_subject(words[begins].text)
            && !CLAIMS.contains(words[m.from - 1].text)
            && !leads_to(words, m, begins)
    };
    let kept: Vec<Match> = matches.iter().filter(|m| m.choice == first.choice).copied().collect();
    let others = matches.iter().filter(|m| m.choice != first.choice);
    (kept.len() == 1 && others.into_iter().all(told_only)).then(|| one_of_them(words, matches, &kept))?
}

/// The clauses of `kept`, if they are of one answer, some were left out, and none of those stands in their clauses.
fn one_of_them<'w, 't>(
    words: &'w [Token<'t>],
    matches: &[Match],
    kept: &[Match],
) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    let (first, last) = (kept.first()?, kept.last()?);
    if kept.len() == matches.len() || !agree(kept) {
        return None;
    }
    let dropped = || matches.iter().filter(|m| kept.iter().all(|k| k.from != m.from));
    let begins = clause_of(words, first.from);
    let next = dropped().map(|m| m.from).filter(|at| *at >= last.to).min().unwrap_or(words.len());
    // A new subject begins another thought: `text is best she listens in on the phone`.
    let thought = |at: &usize| words[*at].is_break() || is_new_subject(words[*at].text) || parts_clauses(words, *at);
    let ends = if next == words.len() { next } else { (last.to..next).find(thought)? };
    if dropped().any(|m| (begins..last.to).contains(&m.from)) {
        return None;
    }
    let moved = |m: &Match| Match { choice: m.choice, from: m.from - begins, to: m.to - begins };
    Some((&words[begins..ends], kept.iter().map(moved).collect()))
}

fn is_new_subject(word: &str) -> bool {
    matches!(word, "i" | "im" | "ive" | "she" | "he" | "they" | "shes" | "hes" | "my" | "the" | "it" | "its" | "we")
}

/// As [`settled`], where whose or when they are tells it alone.
pub fn own_and_now<'w, 't>(words: &'w [Token<'t>], matches: &[Match]) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    apart_from(words, matches, &not_of_others(words, matches)?)
}

/// The matches that are the person's own, and of now.
fn not_of_others(words: &[Token<'_>], matches: &[Match]) -> Option<Vec<Match>> {
    let own = |m: &Match| !is_theirs(words, m) && !is_denied(words, m);
    // How it was is told before how it is: `nerves, no, I was ill` tells of one time.
    let last = matches.last()?.from;
    let now = |m: &Match| m.from == last || !is_past(words, m) && !is_of_last_time(words, m);
    Some(matches.iter().filter(|m| own(m) && now(m)).copied().collect())
}

/// The part of the reply that holds `kept` and none of the other matches.
fn apart_from<'w, 't>(
    words: &'w [Token<'t>],
    matches: &[Match],
    kept: &[Match],
) -> Option<(&'w [Token<'t>], Vec<Match>)> {
    if kept.len() == matches.len() || !agree(kept) {
        return None;
    }
    let (first, last) = (kept.first()?, kept.last()?);
    let dropped = || matches.iter().filter(|m| kept.iter().all(|k| k.from != m.from));
    let begins = dropped().filter(|m| m.to <= first.from).map(|m| m.to).max().unwrap_or(0);
    // A clause that no mark parts from what is kept ends right before what is dropped.
    let parted =
        |m: &Match| Some(clause_of(words, m.from)).filter(|at| *at >= last.to || !is_taken(words, m)).unwrap_or(m.from);
    let ends = dropped().filter(|m| m.from >= last.to).map(parted).min().unwrap_or(words.len());
    if ends < last.to {
        return None;
    }
    let moved = |m: &Match| Match { choice: m.choice, from: m.from - begins, to: m.to - begins };
    Some((&words[begins..ends], kept.iter().filter(|m| m.from >= begins && m.to <= ends).map(moved).collect()))
}

fn agree(matches: &[Match]) -> bool {
    matches.windows(2).all(|two| two[0].choice == two[1].choice) && !matches.is_empty()
}

/// Where the clause of the word at `at` begins.
pub fn clause_of(words: &[Token<'_>], at: usize) -> usize {
    (0..at).rev().find(|before| parts_clauses(words, *before)).map_or(0, |before| before + 1)
}

/// A mark, `but`, `so its`.
fn parts_clauses(words: &[Token<'_>], at: usize) -> bool {
    let next = words.get(at + 1).map_or("", |t| t.text);
    words[at].is_break()
        || matches!(words[at].text, "but" | "cos" | "because" | "though")
        || words[at].text == "so"
            && matches!(
                next,
                "its" | "i" | "id" | "ill" | "im" | "it" | "that" | "we" | "itll" | "thatll" | "youll" | "gone" | "say"
            )
}

/// `forgot my purse but got there`: the last stands so that it can be the answer, and the other, in a clause before it,
/// does not.
fn in_their_own_clause(words: &[Token<'_>], matches: &[Match]) -> Option<Vec<Match>> {
    let (can, cannot): (Vec<Match>, Vec<Match>) = matches.iter().partition(|m| licensed(words, m));
    // `legs worse, mood better`: each is said of a part of the same person.
    let of_a_part = |m: &Match| {
        let is = usize::from(m.from > 1 && matches!(words[m.from - 1].text, "is" | "are"));
        let subject = clause_of(words, m.from) + 1 + is == m.from && words[m.from - 1 - is].text.len() > 2;
        subject && words.get(m.to).is_none_or(Token::is_break)
    };
    if cannot.iter().any(of_a_part) && can.iter().any(of_a_part) {
        return None;
    }
    // `a bit. not at all as much as i'd hoped`: what can be the answer is a sentence of its own, and stands first.
    let alone = |yes: &Match| yes.from == 0 && words.get(yes.to).is_some_and(Token::ends_sentence);
    let apart = cannot.iter().all(|no| can.iter().all(|yes| no.to <= clause_of(words, yes.from) || alone(yes)));
    (apart && agree(&can)).then_some(can)
}

/// `not fit for owt of a morning`, `can't hear on that phone`, `I dislike the telephone`: a clause that begins by saying what is
/// not, or not liked.
fn is_denied(words: &[Token<'_>], found: &Match) -> bool {
    words[clause_of(words, found.from)..found.from].iter().any(|t| {
        parts_of(t.text).has(Parts::NOT) && !matches!(t.text, "no" | "nowt" | "far" | "never" | "hardly")
            || matches!(t.text, "dislike" | "hate" | "loathe" | "detest")
    })
}

/// `the wife does craft`, `hubby says yes`, `my other half would say often`.
fn is_theirs(words: &[Token<'_>], found: &Match) -> bool {
    let begins = clause_of(words, found.from);
    let clause = &words[begins..found.from];
    let own = clause.iter().rposition(|t| matches!(t.text, "i" | "im" | "id" | "ill" | "ive" | "me" | "my"));
    let says = |t: &Token<'_>| matches!(t.text, "says" | "sez" | "reckons" | "thinks" | "doesnt" | "wants");
    let theirs = (0..clause.len()).rev().find(|at| is_somebody(clause, *at) || *at > 0 && says(&clause[*at]));
    let half = clause.windows(2).rposition(|two| two[0].text == "other" && two[1].text == "half");
    match (theirs.max(half), own) {
        // `my son says`, `me mam would`
        (Some(theirs), Some(own)) => own < theirs,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// `my son`, `wifes`, `mum`; not `pet`.
fn is_somebody(clause: &[Token<'_>], at: usize) -> bool {
    let word = clause[at].text;
    let parts = parts_of(word).with(parts_of(word.strip_suffix('s').filter(|one| one.len() > 2).unwrap_or(word)));
    let titled = at > 0 && matches!(clause[at - 1].text, "my" | "me" | "our" | "the" | "her" | "his" | "wor");
    parts.has(Parts::OTHER)
        && !matches!(word, "we" | "you" | "u" | "our" | "us" | "your")
        && (titled || !parts.has(Parts::FILLER) || word == "mum")
}

/// `no last time, yes this time`.
fn is_of_last_time(words: &[Token<'_>], found: &Match) -> bool {
    let next = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    next(0) == "last" && matches!(next(1), "time" | "week" | "month" | "year")
        || matches!(next(0), "before" | "yesterday")
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;
    use crate::domain::reply::choice::named::by_word;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn edith_says_what_her_son_would_say_and_what_she_does() {
        let chosen = |text: &str, labels: &[&str]| {
            let choice =
                |label: &&str| Choice { key: (*label).to_owned(), words: vec![(*label).to_owned()], number: None };
            by_word(&cut(text), &answers_of(&labels.iter().map(choice).collect::<Vec<_>>())).ok()
        };
        let views = ["agree", "neither", "disagree"];
        assert_eq!(chosen("my son would disagree but i agree", &views), Some(0));
        assert_eq!(chosen("agree or disagree, who knows", &views), None);
        let change = ["better", "the same", "worse"];
        assert_eq!(chosen("wifes better, me worse", &change), Some(2));
        assert_eq!(chosen("better and worse", &change), None);
        let went = ["got there", "tried", "forgot"];
        assert_eq!(chosen("forgot my purse but got there", &went), Some(0));
        let often = ["hardly ever", "sometimes", "often"];
        assert_eq!(chosen("often i used to, now hardly ever", &often), Some(0));
        assert_eq!(chosen("hardly ever when my sister was alive. often these days", &often), Some(2));
        let days = ["monday", "wednesday", "friday"];
        assert_eq!(chosen("mondays my club, fridays free", &days), Some(2));
        let ways = ["phone", "text", "visit"];
        assert_eq!(chosen("text is best she listens in on the phone", &ways), Some(1));
        assert_eq!(chosen("visit please, my daughter reads my texts", &ways), Some(2));
        assert_eq!(chosen("text is best for her and phone for me", &ways), None);
        let well = ["good", "fair", "poor"];
        assert_eq!(chosen("good thanks, was poor in the spring", &well), Some(0));
        assert_eq!(chosen("good but it was poor on sunday", &well), None);
        assert_eq!(chosen("good, my knee is poor", &well), None);
    }
}
