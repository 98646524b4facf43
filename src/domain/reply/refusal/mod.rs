//! "Don't know" and "rather not say": answers of their own, when nothing else stands in the reply.

pub mod made;
pub mod words;

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::domain::language::Language;
use crate::domain::reply::refusal::made::{Refused, made_refusal};
use crate::domain::reply::refusal::words::{COURTESIES, DONT_KNOW, RATHER_NOT};
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

static PHRASES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    // Most replies pass through it, and are short: the quickest kind is worth its few hundred kilobytes.
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA));
    builder.build(DONT_KNOW.split('|').chain(RATHER_NOT.split('|'))).ok()
});

/// A refusal, from the plain words of a reply; `None` when anything else is said, or asked.
///
/// `Rather not, feels like school` tells why: what follows a refusal to say is no answer. What follows "don't know" may be one.
pub fn read_refusal(words: &[Token<'_>]) -> Option<Reading> {
    if words.iter().enumerate().any(|(at, t)| {
        matches!(t.kind, Kind::Odd(_) | Kind::Break('?'))
            || matches!(t.kind, Kind::Number { .. }) && !is_of_the_question(words, at)
    }) {
        return None;
    }
    let words = without_memory(words);
    whole_refusal(words).or_else(|| first_of_all(words)).or_else(|| last_of_all(words)).or_else(|| made_up(words))
}

/// What fails whoever does not remember.
static MEMORY: Words = Words::of("memory memorys mind minds head heads brain brains");

/// `cant remember love memorys shocking`, `no idea, my heads like a sieve`: the reply without a last clause that only blames
/// the memory.
fn without_memory<'w, 't>(words: &'w [Token<'t>]) -> &'w [Token<'t>] {
    let Some(blamed) = words.iter().position(|t| MEMORY.contains(t.text)) else { return words };
    let whose =
        words[..blamed].iter().rev().take_while(|t| matches!(t.text, "my" | "me" | "mi" | "the" | "as")).count();
    let (told, tail) = words.split_at(blamed - whose);
    let marks = told.iter().rev().take_while(|t| t.is_break() || matches!(t.text, "cos" | "because")).count();
    let told = &told[..told.len() - marks];
    let named = whose > 0 || words[blamed].text != "mind";
    let plain = named && tail.len() < 8 && !turns(tail) && tail.iter().all(|t| t.kind == Kind::Word || t.is_break());
    // `it slipped my mind` is an answer elsewhere, `cannae mind` no memory.
    let forgets =
        told.iter().any(|t| matches!(t.text, "remember" | "recall" | "know" | "idea" | "clue" | "say" | "tell"));
    if plain && forgets { told } else { words }
}

/// `prefer not to answer this 1`, `"0 to 10" nah love`: a number that names our question.
fn is_of_the_question(words: &[Token<'_>], at: usize) -> bool {
    let text = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", |t| t.text);
    let this_one = words[at].text == "1" && matches!(text(at.checked_sub(1)), "this" | "that" | "dis" | "dat");
    let scale = words[at].text == "0" && text(Some(at + 1)) == "to" && text(Some(at + 2)) == "10"
        || words[at].text == "10" && text(at.checked_sub(1)) == "to" && text(at.checked_sub(2)) == "0";
    // `prefer not 2 say`
    let to = words[at].text == "2"
        && matches!(text(Some(at + 1)), "say" | "tell" | "answer" | "share" | "put" | "disclose" | "discuss");
    this_one || scale || to
}

/// The plain words of a clause.
fn said<'t>(clause: &[Token<'t>]) -> Vec<&'t str> {
    clause.iter().filter(|t| t.kind == Kind::Word).map(|t| t.text).collect()
}

/// A refusal known by its make-up, in one clause; one to say stands beside anything that does not turn from it.
fn made_up(words: &[Token<'_>]) -> Option<Reading> {
    let clauses = || words.split(Token::is_break).filter(|clause| !clause.is_empty());
    let is_number = |t: &Token<'_>| {
        t.kind == Kind::Word && !matches!(t.text, "one" | "wan") && number_word(t.text, Language::ENGLISH).is_some()
    };
    let numbered = || words.iter().any(is_number);
    let meaning = clauses().find_map(|clause| match made_refusal(&said(clause))? {
        Refused::ToSay if (!turns(words) || words.iter().any(|t| t.text == "rude")) && !numbered() => {
            Some(Meaning::RatherNot)
        }
        Refused::ToKnow if clauses().count() == 1 => Some(Meaning::DontKnow),
        _ => None,
    })?;
    Some(Reading { meaning, because: "they decline, or do not know, in so many words".to_owned() })
}

/// A refusal, and then why: `rather not, feels like school`.
fn first_of_all(words: &[Token<'_>]) -> Option<Reading> {
    let mark = words.iter().position(|t| matches!(t.kind, Kind::Break(',' | '.' | '!' | ';' | '\n' | '(')))?;
    let (first, rest) = (whole_refusal(&words[..mark])?, whole_refusal(&words[mark + 1..]));
    let told = first.meaning == Meaning::RatherNot && !turns(&words[mark..]);
    (told && !is_a_request(words) || rest.is_some_and(|rest| rest.meaning == first.meaning)).then_some(first)
}

/// Why, and then a refusal to say: `I cannot reduce my life to an integer. So I will not be answering this one.`
fn last_of_all(words: &[Token<'_>]) -> Option<Reading> {
    let end = words.iter().rposition(|t| t.kind == Kind::Word)?;
    let mark = words[..end].iter().rposition(|t| matches!(t.kind, Kind::Break(',' | '.' | '!' | ';' | '\n')))?;
    let last = whole_refusal(&words[mark + 1..])?;
    let told = last.meaning == Meaning::RatherNot && !turns(&words[..mark]) && !is_a_request(&words[mark + 1..]);
    told.then_some(last)
}

/// `dont know, days all merge`, where a number is asked: what follows tells why, where it tells nothing of how they are.
pub fn does_not_know(words: &[Token<'_>]) -> Option<Reading> {
    let mark = words.iter().position(|t| matches!(t.kind, Kind::Break(',' | '.' | '!' | ';' | '\n' | '(')))?;
    let telling = Parts::GOOD.with(Parts::BAD).with(Parts::STATE).with(Parts::UNREAL);
    let plain = words.iter().all(|t| {
        t.number().is_none()
            && !matches!(t.kind, Kind::Odd(_) | Kind::Break('?'))
            && number_word(t.text, Language::ENGLISH).is_none()
    });
    let mut rest = words[mark..].iter().filter(|t| t.kind == Kind::Word);
    let (first, second) = (rest.next(), rest.next());
    let later = second.is_some_and(|t| matches!(t.text, "me" | "again"));
    let tells = !later && words[mark..].iter().any(|t| parts_of(t.text).has(telling));
    let why = plain && !turns(&words[mark..]) && !tells;
    let asks = !later && first.is_some_and(|t| matches!(t.text, "ask" | "what" | "which" | "tell" | "explain"));
    whole_refusal(&words[..mark]).filter(|first| first.meaning == Meaning::DontKnow && why && !asks)
}

/// Whether words turn from a refusal to an answer after all.
fn turns(words: &[Token<'_>]) -> bool {
    words.iter().enumerate().any(|(at, t)| {
        matches!(t.text, "but" | "actually" | "oh" | "wait" | "though" | "yes" | "no")
            && !words.get(at + 1).is_some_and(|n| matches!(n.text, "offence" | "offense" | "harm" | "disrespect"))
    })
}

/// `skip, next question` and `pass, whatever` may be something else.
fn is_a_request(words: &[Token<'_>]) -> bool {
    words
        .iter()
        .take(3)
        .any(|t| matches!(t.text, "skip" | "pass" | "personal" | "private" | "nosy" | "nosey" | "refuse"))
}

/// More words tell more than a refusal.
const MOST_WORDS: usize = 14;

/// Beside a refusal, these say nothing else.
static BESIDE: Words = Words::of(
    "really will its very yet ask text in offence harm but have i answer question one this too lol that number any d \
     would wud kindly respect due matter do tell talk discuss share into about go",
);

/// As [`read_refusal`], where all the words are it.
fn whole_refusal(words: &[Token<'_>]) -> Option<Reading> {
    let mut words = words.iter().filter(|t| matches!(t.kind, Kind::Word) || t.text == "🤷").map(|t| t.text);
    let mut said = words.next()?.to_owned();
    for (place, word) in words.enumerate() {
        if place + 2 > MOST_WORDS {
            return None;
        }
        said.push(' ');
        said.push_str(word);
    }
    let said = COURTESIES.iter().find_map(|end| said.strip_suffix(end)).unwrap_or(&said).trim_end();
    let found = PHRASES.as_ref()?.find(said)?;
    let (before, after) = (&said[..found.start()], &said[found.end()..]);
    if !(before.is_empty() || before.ends_with(' ')) || !(after.is_empty() || after.starts_with(' ')) {
        return None;
    }
    let light = Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW).with(Parts::GLUE).with(Parts::YES).with(Parts::NO);
    let is_light = |word: &str| parts_of(word).has(light) || word.len() == 1 || BESIDE.contains(word);
    // `sooner not put a number on a marriage`
    let phrase = &said[found.start()..found.end()];
    let of_what = after.starts_with(" on ") && (phrase.ends_with("number") || phrase.ends_with("figure"));
    let after = if of_what { "" } else { after };
    let rest_is_light = before.split_whitespace().chain(after.split_whitespace()).all(is_light);
    if !rest_is_light || before.split_whitespace().any(|word| matches!(word, "you" | "u")) || before.ends_with("not ") {
        return None;
    }
    let meaning =
        if found.pattern().as_usize() < DONT_KNOW.split('|').count() { Meaning::DontKnow } else { Meaning::RatherNot };
    Some(Reading { meaning, because: format!("they wrote “{phrase}”") })
}
