//! Yes and no in the forms people in the UK type them.
//!
//! What can be heard both ways ("yeah right", "no problem", "yes and no") is asked again.

pub mod apart;
pub mod deeds;
pub mod doubt;
pub mod opening;
pub mod rest;
pub mod words;

use crate::domain::language::Language;
use crate::domain::reply::choice::rivals::{clause_of, own_and_now};
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::yes_no::apart::{concluded, yes_apart};
use crate::domain::reply::yes_no::deeds::own_deeds;
use crate::domain::reply::yes_no::doubt::doubt;
use crate::domain::reply::yes_no::opening::{Openings, length_of, plainly_told, welcomed, without_regret};
use crate::domain::reply::yes_no::rest::rest_allows;
use crate::domain::reply::yes_no::words::{
    NEITHER, NO_AFTER_ALL, NO_BEGINNINGS, YES_BEGINNINGS, YES_WITHOUT_TROUBLE, framed, of_a_thing, plain_word, polarity,
};

/// Read as yes or no, or why neither.
pub type YesOrNo = Result<bool, &'static str>;

/// Reads the plain words of a tidied reply.
pub fn read_yes_no(words: &[Token<'_>], language: Language) -> YesOrNo {
    if let Some(answer) = before_the_next_time(words) {
        return read_yes_no(answer, language);
    }
    if let Some(asked) = words.iter().rposition(|t| t.kind == Kind::Break('?')) {
        return after_question(&words[asked + 1..], language);
    }
    // `is it yes for ring me or yes for im ok`
    if words.iter().take(2).map(|t| t.text).eq(["is", "it"]) && words.iter().any(|t| t.text == "or") {
        return Err("it asks something back");
    }
    if let Some(why) = doubt(words) {
        return Err(why);
    }
    // `No, tell a lie, I did go`: what stands before is taken back.
    if let Some(lie) = words.windows(3).rposition(|three| three.iter().map(|t| t.text).eq(["tell", "a", "lie"])) {
        let rest = &words[lie + 3..];
        let begins = rest.iter().position(|t| t.kind == Kind::Word);
        return begins.map_or(Err("they take it back"), |begins| told(&rest[begins..], language));
    }
    // `no. 14 is my house`
    if let [no, stop, number, ..] = words
        && no.text == "no"
        && stop.text == "."
        && number.number().is_some()
    {
        return Err("“no.” before a number may be short for “number”");
    }
    let words = without_regret(words);
    let said = told(words, language);
    if said.is_ok() && !words.iter().any(|t| t.is_break() || t.text == "but") {
        return said;
    }
    match (said, own_deeds(words, language)) {
        (Err(why), deed) => deed.ok_or(why),
        // `no auntie did not come, but i went alone`
        (Ok(false), Some(true)) => Ok(true),
        // `Yes my husband go. I stay home`
        (Ok(true), Some(false)) => Err("it says yes, and tells that they were not there"),
        (said, _) => said,
    }
}

/// As [`read_yes_no`], of what asks nothing, without what clauses after the first tell of what was done.
fn told(words: &[Token<'_>], language: Language) -> YesOrNo {
    let spoken: Vec<String> = words.iter().filter(|t| !is_dictated(t)).map(|t| plain_word(t, language)).collect();
    let polar: Vec<(usize, bool)> = spoken
        .iter()
        .enumerate()
        .filter(|(at, _)| !of_a_thing(&spoken, *at))
        .filter_map(|(at, word)| Some((at, polarity(word)?)))
        .collect();
    if let Some(yes) = thumbs(words, &polar) {
        return yes;
    }
    let skip = spoken.iter().take_while(|word| is_courtesy(word)).count();
    // `ok yes go on then`
    let agreed = matches!(spoken.get(skip).map(String::as_str), Some("ok" | "okay" | "right"))
        && spoken.get(skip + 1).is_some_and(|word| word.len() > 1 && polarity(word).is_some());
    let skip = skip + usize::from(agreed);
    let skip = skip + framed(&spoken[skip..]);
    let opening: Vec<&str> = spoken[skip..].iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let (opening, fewer) = plainly_told(&opening);
    let paused = first_clause(words, skip, fewer);
    if let Some(yes) = at_once(words, &spoken, &polar, &opening, language) {
        return Ok(yes);
    }
    let relief = opening.starts_with(&["no", "worries"]) || opening.starts_with(&["no", "problem"]);
    // `no, bus never came`: the mark parts them.
    let parted = paused == 1
        && opening.first().is_some_and(|word| polarity(word) == Some(false))
        && !opening.get(1).is_some_and(|word| matches!(*word, "way" | "idea" | "comment" | "clue" | "doubt"));
    if begins(&opening, &NEITHER)
        && !relief
        && !parted
        && length_of(&opening, &NO_BEGINNINGS) <= length_of(&opening, &NEITHER)
    {
        return Err("people say this both for yes and for no");
    }
    // `no worries! yes I managed it`
    if relief
        && paused == 2
        && let Some(mark) = words.iter().position(Token::is_break).filter(|at| at + 1 < words.len())
    {
        return told(&words[mark + 1..], language);
    }
    if relief {
        return Err("it is courtesy, and may mean either");
    }
    if polar.iter().any(|(_, yes)| *yes) && polar.iter().any(|(_, yes)| !*yes) {
        return own_answer(words, language).unwrap_or(Err("both yes and no stand in it"));
    }
    let Some((yes, length)) = begun(&opening, paused) else {
        return yes_apart(words, language).then_some(true).ok_or("neither yes nor no is plain");
    };
    // `no. Simon Cowell voice`: a mark parts it from what follows.
    if paused == length && !yes && opening.len() > length {
        return rest_allows(yes, "", &opening[length..]).map(|()| yes);
    }
    let polar_opening = opening.first().is_some_and(|word| polarity(word).is_some());
    if !polar_opening && !leaves_it_there(yes, &opening, length, paused) {
        return Err("it may be about something other than the question");
    }
    rest_allows(yes, opening.get(length - 1).copied().unwrap_or_default(), &opening[length.min(opening.len())..])
        .map(|()| yes)
}

/// What is said whole, corrected or concluded, whatever else the reply tells.
fn at_once(
    words: &[Token<'_>],
    spoken: &[String],
    polar: &[(usize, bool)],
    opening: &[&str],
    language: Language,
) -> Option<bool> {
    if let Some(yes) = in_whole(opening) {
        return Some(yes);
    }
    // `absolutely not sure` knows neither.
    if begins(opening, &NO_AFTER_ALL) && opening.get(length_of(opening, &NO_AFTER_ALL)) != Some(&"sure") {
        return Some(false);
    }
    if let Some(yes) = corrected(spoken, polar) {
        return Some(yes);
    }
    if let Some(yes) = concluded(words, language) {
        return Some(yes);
    }
    if begins(opening, &YES_WITHOUT_TROUBLE) {
        return Some(true);
    }
    let regret = matches!(spoken.first().map(String::as_str), Some("unfortunately" | "sadly" | "afraid" | "alas"));
    // `afraid not, was at the hospital`
    let marked = words.iter().find(|t| t.kind != Kind::Word && !is_dictated(t)).is_some_and(Token::is_break);
    (regret && (opening == ["not"] || opening.starts_with(&["not"]) && marked && !opening.contains(&"but")))
        .then_some(false)
}

/// What the reply begins by saying, and how many words that takes.
fn begun(opening: &[&str], paused: usize) -> Option<(bool, usize)> {
    let no = length_of(opening, &NO_BEGINNINGS);
    let yes = length_of(opening, &YES_BEGINNINGS).max(welcomed(opening));
    match opening.first().and_then(|word| polarity(word)) {
        // `no chance, physio clashes`, `no chance with my legs`
        Some(false)
            if matches!(opening.get(1), Some(&("chance" | "fear" | "luck" | "joy")))
                && opening
                    .get(2)
                    .is_some_and(|next| !matches!(*next, "i" | "id" | "im" | "ill" | "you" | "youd" | "to")) =>
        {
            Some((false, 2))
        }
        Some(false) if opening.get(1) == Some(&"way") && no > 2 && !opening.contains(&"you") => Some((false, no)),
        Some(false) if paused > 1 && opening.get(1) != Some(&"way") && no == paused => Some((false, paused)),
        Some(said) => Some((said, 1)),
        None if no > 0 && no >= yes => Some((false, no)),
        None => (yes > 0).then_some((true, yes)),
    }
}

/// `jean says no but i say yes`, `no last time, yes this time`: one of the two is somebody else's, or of another time.
fn own_answer(words: &[Token<'_>], language: Language) -> Option<YesOrNo> {
    let said = |(at, t): (usize, &Token<'_>)| {
        let yes = polarity(&plain_word(t, language))?;
        Some(Match { choice: usize::from(yes), from: at, to: at + 1 })
    };
    let matches: Vec<Match> = words.iter().enumerate().filter_map(said).collect();
    let (words, kept) = own_and_now(words, &matches)?;
    let last = kept.last()?;
    Some(read_yes_no(&words[clause_of(words, last.from)..], language))
}

/// `yes, when's the next one?`: what stands before a question of the next time.
fn before_the_next_time<'w, 't>(words: &'w [Token<'t>]) -> Option<&'w [Token<'t>]> {
    let [said @ .., last] = words else { return None };
    let mark = said.iter().rposition(Token::is_break)?;
    let (answer, asked) = (&said[..mark], &said[mark + 1..]);
    let asks = asked.first().is_some_and(|t| ASKS_OF_IT.contains(t.text));
    let next = asked.iter().any(|t| matches!(t.text, "next" | "again"));
    let once = !said[..=mark].iter().any(|t| t.kind == Kind::Break('?'));
    (last.kind == Kind::Break('?') && asked.len() > 2 && asks && next && once).then_some(answer)
}

/// With one of these begins a question of the next time.
static ASKS_OF_IT: Words = Words::of("when whens what whats is same where wheres will are do can");

/// `Did you get to the group? No`: our question quoted and answered. Anything more is asked about.
fn after_question(tail: &[Token<'_>], language: Language) -> YesOrNo {
    let said: Vec<String> = tail
        .iter()
        .filter(|t| t.kind == Kind::Word)
        .map(|t| plain_word(t, language))
        .filter(|word| !is_courtesy(word))
        .collect();
    match said.as_slice() {
        [one] => polarity(one).ok_or("it asks something back"),
        // `On the Sabbath? I did not`
        [i, did] if i == "i" && matches!(did.as_str(), "did" | "went") => Ok(true),
        [i, didnt] if i == "i" && matches!(didnt.as_str(), "didnt" | "couldnt" | "never") => Ok(false),
        [i, did, not] if i == "i" && did == "did" && not == "not" => Ok(false),
        _ => Err("it asks something back"),
    }
}

/// How many words stand before the first mark, of the words after the first `skip`, without `fewer` that change nothing.
fn first_clause(words: &[Token<'_>], skip: usize, fewer: usize) -> usize {
    let spoken = words
        .iter()
        .filter(|t| !is_dictated(t))
        .nth(skip)
        .map_or(0, |first| words.iter().position(|t| std::ptr::eq(t, first)).unwrap_or(0));
    let length = words[spoken..].iter().take_while(|t| t.kind == Kind::Word).count();
    // `no1 came` pauses nowhere.
    let pauses = words.get(spoken + length).is_none_or(|t| t.is_break() || matches!(t.kind, Kind::Sign('-')));
    if pauses { length.saturating_sub(fewer) } else { words.len() }
}

/// After `I didn't` or `I couldn't`, these say of what.
const GOES_ON_AFTER_NOT: &str = "go get make made manage managed attend face able up been gone out past left come bother quite to \
    well enough fancy feel really";

/// Without the word itself, `I did` or `couldn't` answers only where it ends there or goes on about going.
fn leaves_it_there(yes: bool, opening: &[&str], length: usize, paused: usize) -> bool {
    let Some(next) = opening.get(length) else { return true };
    if paused == length || opening.get(length - 1) == Some(&"but") || polarity(next) == Some(yes) {
        return true;
    }
    // `wasnt fit to`, `not up to it`
    let unfit = opening[..length].iter().any(|word| matches!(*word, "wasnt" | "werent" | "not"))
        && matches!(opening[length - 1], "fit" | "feeling" | "allowed" | "mood" | "able" | "right" | "up" | "state");
    // `not with my chest`
    let not_with = opening[0] == "not" && matches!(opening.get(1), Some(&("with" | "in"))) && length == 3;
    if (unfit || not_with) && !yes {
        return true;
    }
    // `missed it physio same time`; not `missed it when it stopped`
    let longs = matches!(*next, "when" | "since" | "so" | "a" | "all" | "terribly" | "being" | "lots" | "loads");
    if !yes && opening[..length].ends_with(&["missed", "it"]) && !longs {
        return true;
    }
    let listed = |list: &str| list.split(' ').any(|word| word == *next);
    let going = match opening.get(..length).unwrap_or_default().last().copied().unwrap_or_default() {
        "did" | "went" | "attended" | "been" | "there" | "it" => {
            // `course I did you daft apeth`
            let called =
                || opening.get(length + 1).is_some_and(|name| !matches!(*name, "a" | "the" | "go" | "get" | "to"));
            match *next {
                "and" | "but" => true,
                "for" => opening[length - 1] == "it",
                "you" => opening.len() <= length + 3 && called(),
                _ => false,
            }
        }
        "appreciate" | "welcome" | "grateful" => matches!(*next, "a" | "that" | "for"),
        "hope" | "chance" | "prayer" => matches!(*next, "in" | "of"),
        "cant" | "cannot" | "wont" => matches!(*next, "make" | "go" | "come" | "face" | "manage"),
        "not" | "didnt" | "couldnt" | "didnae" | "couldnae" | "dint" | "wasnt" | "never" | "havent" | "able"
        | "got" | "nae" => listed(GOES_ON_AFTER_NOT),
        _ => false,
    };
    let light = Parts::FILLER.with(Parts::AND).with(Parts::NOW);
    going || parts_of(next).has(light) && opening.len() <= length + 8
}

/// What says yes or no where it is all that is said; and `no no, i was`, which takes the no back.
fn in_whole(opening: &[&str]) -> Option<bool> {
    let all = opening.iter().rev().skip_while(|word| is_courtesy(word)).count();
    match &opening[..all] {
        ["did" | "always" | "surely"] | ["always", "do" | "have" | "will"] => Some(true),
        ["never" | "nuh"] | ["no", "chance" | "fear" | "luck"] | ["no", "im", "not"] | ["i", "do" | "think", "not"] => {
            Some(false)
        }
        ["no", "no", "i", "was" | "did" | "went" | "were", rest @ ..] => (!rest.iter().any(|word| {
            parts_of(word).has(Parts::NOT.with(Parts::UNREAL)) || matches!(*word, "ill" | "going" | "poorly")
        }))
        .then_some(true),
        _ => None,
    }
}

fn is_dictated(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Emoji(_)) || token.is_break() && token.kind != Kind::Break(',')
}

fn thumbs(words: &[Token<'_>], polar: &[(usize, bool)]) -> Option<YesOrNo> {
    let up = words.iter().any(|t| matches!(t.kind, Kind::Emoji('👍' | '✅')));
    let down = words.iter().any(|t| matches!(t.kind, Kind::Emoji('👎' | '❌')));
    let only = words.iter().all(|t| t.is_break() || is_courtesy(t.text));
    match (up, down) {
        (true, true) => Some(Err("a thumb up and a thumb down")),
        (true, false) if only && polar.is_empty() => Some(Ok(true)),
        (false, true) if only && polar.is_empty() => Some(Ok(false)),
        (true, false) if polar.iter().any(|(_, yes)| !yes) && (only || words.len() == 2) => {
            Some(Err("the words and the thumb say different things"))
        }
        (false, true) if polar.iter().any(|(_, yes)| *yes) => Some(Err("the words and the thumb say different things")),
        _ => None,
    }
}

/// Courtesy that answers as well.
static ANSWERS_TOO: Words =
    Words::of("please pls plz ok okay right deffo definitely certainly there k defo course indeed all");

pub fn is_courtesy(word: &str) -> bool {
    word.is_empty() || polarity(word).is_none() && parts_of(word).has(Parts::FILLER) && !ANSWERS_TOO.contains(word)
}

fn begins(opening: &[&str], phrases: &Openings) -> bool {
    length_of(opening, phrases) > 0
}

/// Between a slip and its correction, these tell how it came about.
static OF_A_SLIP: Words = Words::of(
    "scratch hang typo edit make should by mistake pressed hit tapped pushed typed wrong thing button key one finger fingers thumb thumbs fat",
);

/// Between two answers, these take the first back.
static CORRECTS: Words =
    Words::of("sorry soz wait actually mean meant oops correction scratch typo edit whoops mistake");

/// `no wait yes`, `yes, I mean no`: the last of two that a correction parts.
fn corrected(spoken: &[String], polar: &[(usize, bool)]) -> Option<bool> {
    let (last_at, last) = *polar.last()?;
    let (before_at, _) = *polar.iter().rev().find(|(_, yes)| *yes != last)?;
    let between = &spoken[before_at + 1..last_at];
    let marked = between.iter().any(|word| CORRECTS.contains(word));
    let light = between.iter().all(|word| {
        parts_of(word).has(Parts::CORRECT.with(Parts::FILLER).with(Parts::GLUE).with(Parts::INSTEAD))
            || word.is_empty()
            || polarity(word).is_some()
            || OF_A_SLIP.contains(word)
    });
    (marked && light).then_some(last)
}
