//! Where the words of listed answers stand in a reply, and whether the words beside them let them be the answer.

use crate::domain::reply::Choice;
use crate::domain::reply::choice_family::said_otherwise;
use crate::domain::reply::lexicon::{Parts, parts_of};
use crate::domain::reply::tidy::tidy;
use crate::domain::reply::token::{Kind, Token, shorten};

/// Words `from` up to `to` say the answer at the place `choice`.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    pub choice: usize,
    pub from: usize,
    pub to: usize,
}

/// `bus was fine, just felt nervous`: what was in order is not the answer to what was the matter.
pub fn is_dismissed(words: &[Token<'_>], found: &Match) -> bool {
    // `the food at the club was lovely`
    let mut clause = words[found.to..].iter().take_while(|t| !t.is_break() && t.text != "but");
    if found.from > 0
        && words[found.from - 1].text == "the"
        && clause.any(|t| matches!(t.text, "was" | "is" | "were"))
        && clause.next().is_some_and(|t| parts_of(t.text).has(Parts::GOOD) && !parts_of(t.text).has(Parts::AND))
    {
        return true;
    }
    let fine =
        |t: Option<&Token<'_>>| t.is_some_and(|t| matches!(t.text, "fine" | "ok" | "okay" | "alright" | "great"));
    // `bus fine, it was my tummy`
    if fine(words.get(found.to)) && words.get(found.to + 1).is_some_and(|t| t.text == "," || t.text == "but") {
        return true;
    }
    words.get(found.to).is_some_and(|t| matches!(t.text, "was" | "is" | "were" | "wasnt"))
        && fine(words.get(found.to + 1))
        && words.get(found.to + 2).is_some_and(|t| t.is_break() || t.text == "but")
}

/// Every phrase of a choice found in the reply, longest first, none overlapping.
pub fn find_all(words: &[Token<'_>], choices: &[Choice]) -> Vec<Match> {
    let phrases: Vec<(usize, Vec<String>)> = choices
        .iter()
        .enumerate()
        .flat_map(|(at, choice)| phrases_of(choice).into_iter().map(move |phrase| (at, phrase)))
        .collect();
    // `yes, once` and `yes, more than once`: what both say tells neither.
    let both = |(at, phrase): &(usize, Vec<String>)| phrases.iter().any(|(other, same)| other != at && same == phrase);
    let phrases: Vec<&(usize, Vec<String>)> = phrases.iter().filter(|said| !both(said)).collect();
    let otherwise = said_otherwise(words, choices);
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let longest = phrases
            .iter()
            .filter(|(_, phrase)| fits(&words[from..], phrase))
            .max_by_key(|(_, phrase)| (phrase.len(), exact(&words[from..], phrase)));
        // The answer's own words go before a longer way to say another only where they are as long.
        let own = longest.map_or(0, |(_, phrase)| phrase.len());
        if let Some(way) = otherwise.iter().find(|way| way.from == from && way.to - way.from > own) {
            found.push(*way);
            from = way.to;
            continue;
        }
        match longest {
            // `a week on tuesday` names no answer `a`.
            Some((_, phrase)) if is_article(words, from, phrase) => from += 1,
            Some((choice, phrase)) if words[from].kind == Kind::Word => {
                let ambiguous = !exact(&words[from..], phrase)
                    && phrases
                        .iter()
                        .any(|(other, p)| other != choice && p.len() == phrase.len() && fits(&words[from..], p));
                if !ambiguous {
                    found.push(Match { choice: *choice, from, to: from + phrase.len() });
                }
                from += phrase.len();
            }
            _ => from += 1,
        }
    }
    found
}

/// An answer's letter stands alone but for courtesy, `no`, or another letter.
fn is_article(words: &[Token<'_>], from: usize, phrase: &[String]) -> bool {
    let [letter] = phrase else { return false };
    // `a friend dropped me off`
    let somebody = letter == "a" && words.get(from + 1).is_some_and(|t| parts_of(t.text).has(Parts::OTHER));
    somebody
        || letter.len() == 1
            && !letter.starts_with(|c: char| c.is_ascii_digit())
            && words.get(from + 1).is_some_and(|t| {
                t.kind == Kind::Word
                    && t.text.len() > 1
                    && t.text != "for"
                    && !parts_of(t.text).has(Parts::FILLER.with(Parts::AND).with(Parts::NO).with(Parts::RANGE))
            })
        || letter.len() == 1
            && (from > 0 && words[from - 1].text == "im"
                || words
                    .get(from + 1)
                    .is_some_and(|t| t.glued && matches!(t.kind, Kind::Sign(_) | Kind::Number { .. })))
}

/// The ways a choice is said: its key, its words, and the halves of `hardly ever or never`.
pub fn phrases_of(choice: &Choice) -> Vec<Vec<String>> {
    let mut phrases = Vec::new();
    let mut add = |text: &str| {
        let phrase: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
        if !phrase.is_empty()
            && !phrase.iter().all(|w| w.chars().all(|c| c.is_ascii_digit()))
            && !phrases.contains(&phrase)
        {
            phrases.push(phrase);
        }
    };
    let key = std::iter::once(&choice.key).filter(|key| choice.words.first() != Some(key));
    for said in key.chain(&choice.words) {
        let said = tidy(said).text;
        add(&said);
        // Most labels have no halves, and would only be taken again.
        if said.contains(" or ") {
            said.split(" or ").for_each(&mut add);
        }
        if said.contains([',', '/', '(', ')']) {
            said.split([',', '/', '(', ')']).for_each(&mut add);
        }
        for opening in ["the ", "felt ", "feeling "] {
            said.strip_prefix(opening).into_iter().for_each(&mut add);
        }
        // `bit better`
        said.strip_prefix("a ").into_iter().filter(|rest| rest.contains(' ')).for_each(&mut add);
        other_wordings(&said).iter().copied().for_each(&mut add);
        // `walking` for `Walking group`: the second word only says of what kind it is.
        if let Some((head, "group" | "club" | "class" | "call" | "message")) = said.split_once(' ') {
            add(head);
        }
    }
    phrases
}

/// What people say for a label of several words that a flow often lists.
fn other_wordings(label: &str) -> &'static [&'static str] {
    match label {
        "every day" => &["daily", "everyday", "each day", "ev day"],
        "all right" | "alright" | "ok" | "okay" => {
            &["all right", "alright", "ok", "okay", "awright", "alreet", "aareet", "alrite", "allright", "orrite"]
        }
        "same" => &["same old", "same old same old", "no change", "no different"],
        "maybe" => &["may be", "mebbe", "mibbe"],
        "so-so" => &["soso"],
        "forgot" => &["slipped my mind", "forgotten"],
        "too tired" | "tired" => &["tired", "shattered", "knackered", "exhausted"],
        "money" => &["skint"],
        "letter" => &["write to me", "write to us", "by post"],
        "on foot" => &["walked", "walked it", "by foot", "shanks pony"],
        "about half an hour" => &["half an hour", "half hour"],
        "with a friend" => &["with my friend", "with my mate", "with a mate", "with a pal", "with my pal"],
        "not been out" => &["havent been out", "havent been anywhere", "not been anywhere", "not left the house"],
        "some of the time" => &["sometimes", "some times"],
        "on my own" | "alone" => &["alone", "by myself", "by meself", "on my tod"],
        "about the same" => &["the same", "same", "no change", "much the same", "just the same", "no different"],
        "none of these" | "none of them" | "none of the above" => &["none", "none of em", "none of them", "neither"],
        "face to face" | "in person" => &["face to face", "face 2 face", "in person", "f2f"],
        "phone call" | "phone" | "by phone" => {
            &["ring me", "call me", "phone me", "by phone", "phone call", "ring us", "bell us", "a ring", "a call"]
        }
        "unwell" | "ill" | "feeling unwell" => &["wasnt well", "felt rough", "felt sick", "been sick"],
        "with family" | "family" => &[
            "with my daughter",
            "with my son",
            "with my mum",
            "with my mam",
            "with my dad",
            "with my parents",
            "with my kids",
            "with my sister",
            "with my brother",
        ],
        "with a partner" | "with my partner" | "partner" => &[
            "with my husband",
            "with my wife",
            "with the wife",
            "with hubby",
            "with my hubby",
            "with my partner",
            "with the missus",
            "me and the missus",
            "me and the wife",
            "me and my husband",
            "me and my wife",
        ],
        _ => &[],
    }
}

fn exact(words: &[Token<'_>], phrase: &[String]) -> bool {
    phrase.iter().zip(words).all(|(wanted, word)| word.text == wanted || is_short_for(word.text, wanted))
}

/// How people shorten or spell by ear a word that many answers hold.
fn is_short_for(word: &str, wanted: &str) -> bool {
    // Nearly every word of a reply is settled by its first letter.
    let same_letter = word.as_bytes().first() == wanted.as_bytes().first();
    if !same_letter {
        return matches!((word, wanted), ("poorly" | "porly" | "poorley", "unwell" | "ill"));
    }
    matches!(
        (word, wanted),
        ("v" | "vv" | "vry" | "verry", "very")
            | ("bout" | "abt" | "aboot" | "abaht", "about")
            | ("me", "my")
            | ("nervs" | "nevres" | "nerve", "nerves")
            | ("morning" | "mornings" | "mornin" | "mornins" | "morns", "morning" | "mornings")
            | ("afternoon" | "afternoons" | "aft", "afternoon" | "afternoons")
            | ("evening" | "evenings" | "eve" | "eves" | "evenin" | "evenins", "evening" | "evenings")
            | ("mon" | "mondays", "monday")
            | ("tue" | "tues" | "tuesdays", "tuesday")
            | ("wed" | "weds" | "wednesdays", "wednesday")
            | ("thu" | "thur" | "thurs" | "thursdays", "thursday")
            | ("fri" | "fridays", "friday")
            | ("tmrw" | "tomoz" | "tomorra" | "tomorow", "tomorrow")
            | ("nxt", "next")
            | ("wk", "week")
            | ("evry", "every")
            | ("txt" | "texts" | "txts", "text")
            | ("summat" | "summit" | "sumthing" | "smth" | "sommat" | "somethin" | "summink", "something")
    )
}

/// What is said of an answer right after its name and `'s`: `pain's the one`, `mundays best`.
const TOLD_OF: &str =
    "the what whats shot best better good fine easiest my me always killing been gone bad awful terrible it";

/// `sleep's shot`: the answer's one word and `is`.
fn is_named_with_is(words: &[Token<'_>], phrase: &[String]) -> bool {
    let ([wanted], [word, next, ..]) = (phrase, words) else { return false };
    wanted.len() > 2 && word.text.strip_suffix('s') == Some(wanted) && listed_in(TOLD_OF, next.text)
}

fn fits(words: &[Token<'_>], phrase: &[String]) -> bool {
    words.len() >= phrase.len()
        && phrase.iter().zip(words).all(|(wanted, word)| {
            word.kind == Kind::Word
                && (word.text == wanted || is_short_for(word.text, wanted) || is_near(word.text, wanted))
        })
        || one_slip_in_many(words, phrase)
        || is_named_with_is(words, phrase)
}

/// `some of the tme`: in a phrase of four words or more, one may lack or swap a letter.
fn one_slip_in_many(words: &[Token<'_>], phrase: &[String]) -> bool {
    if phrase.len() < 4 || words.len() < phrase.len() {
        return false;
    }
    let mut slips = phrase.iter().zip(words).filter(|(wanted, word)| word.text != *wanted);
    let (Some((wanted, word)), None) = (slips.next(), slips.next()) else { return false };
    word.kind == Kind::Word && wanted.len() > 3 && strsim::osa_distance(word.text, wanted) == 1
}

/// One slip in five letters, two in nine; never onto a word of its own.
fn is_near(word: &str, wanted: &str) -> bool {
    // Slips seldom fall on the first letter; and few words of a reply need more than this look.
    if word.len() < 4 || word.as_bytes().first() != wanted.as_bytes().first() {
        return false;
    }
    if !parts_of(word).is_empty() {
        return false;
    }
    if shorten(word, 1) == shorten(wanted, 1) {
        return true;
    }
    let slips = match wanted.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    slips > 0
        && word.len().abs_diff(wanted.len()) <= slips
        && !(wanted.starts_with(word) || word.starts_with(wanted) && word.ends_with('s'))
        && strsim::osa_distance(word, wanted) <= slips
}

/// What stops people by its lack: `no bus`.
pub const LACKED: &str =
    "bus buses lift transport car train taxi money food shopping gas electric heating signal internet";

/// `not the bus`: whether the words before say that it is not this.
pub fn is_negated(words: &[Token<'_>], found: &Match) -> bool {
    let before: Vec<&str> =
        words[..found.from].iter().rev().take(3).take_while(|t| t.kind == Kind::Word).map(|t| t.text).collect();
    // `no bus` tells why; `no better` and `no nerves` say what it is not.
    let named = words[found.from].text;
    let lacked = listed_in(LACKED, named) || named.len() == 1;
    before.iter().take(1).any(|w| parts_of(w).has(Parts::NOT) && (*w != "no" || !lacked))
        || before
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(at, w)| {
                **w != "no"
                    || !matches!(before[at - 1], "im" | "i" | "its" | "ive")
                        && !matches!(before[at - 1], "wait" | "sorry" | "actually" | "hang" | "scrap")
            })
            .any(|(_, w)| {
                matches!(*w, "not" | "isnt" | "aint" | "never" | "wasnt" | "no" | "hardly" | "dont" | "doesnt")
            })
}

/// Whether the words before tell of another time.
pub fn is_past(words: &[Token<'_>], found: &Match) -> bool {
    words[..found.from].iter().rev().take(4).any(|t| matches!(t.text, "was" | "used" | "last" | "were" | "before"))
}

/// May stand before a choice, beside the words that lead to any answer.
const LEADS: &str = "quite pretty really very much bit lot likkle loads slightly getting way tick pick choose no would was felt feeling have has been got with option think live living \
    make like love prefer do fancy take want rather go going from of by in due need gimme";

/// Before `but`, these make an exception of what follows it.
const ALL_BUT: &str = "any anything anyone anybody all everything everyone nothing none owt nowt";

/// After a choice, these make something else of it: `good morning`.
const TURNS_AWAY: &str = "out off morning evening afternoon day enough than too been was which who there that up in";

/// After a choice, these tell what was the matter: `bus cancelled`.
const GOES_WRONG: &str = "was never wasnt didnt today at cancelled late broke strike strikes these lately full this trouble problem problems worries worry issues issue";

/// What suits somebody or not: `texts fine`.
const SUITABLE: &str = "text texts txt phone letter visit email monday tuesday wednesday thursday friday saturday sunday mornings afternoons \
    evenings";

const WEEKDAYS: &str = "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday yesterday";

pub fn is_ride(word: &str) -> bool {
    matches!(word, "bus" | "train" | "tram" | "taxi" | "lift" | "car")
}

pub fn listed_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

/// `can somebody`, `could you`: asks for what follows.
fn requested(words: &[Token<'_>]) -> bool {
    let asks = |t: &Token<'_>| matches!(t.text, "can" | "could" | "cud" | "would" | "wud");
    let asked =
        |t: &Token<'_>| matches!(t.text, "you" | "u" | "someone" | "somebody" | "sumone" | "sum" | "i" | "yous");
    match words {
        [ask, who, ..] if asks(ask) => asked(who),
        [who, ..] => asked(who),
        [] => false,
    }
}

/// `once a week keeps me going`, `a roast dinner with all the trimmings`: two words and more that begin what is said need
/// no known word after them.
fn tells_by_itself(words: &[Token<'_>], found: &Match, begins: usize) -> bool {
    let light =
        Parts::FILLER.with(Parts::ARTICLE).with(Parts::HEDGE).with(Parts::YES).with(Parts::NOW).with(Parts::ANCHOR);
    let opens = words[begins..found.from]
        .iter()
        .all(|t| t.kind != Kind::Word || parts_of(t.text).has(light) || t.text == "i" || t.text == "had");
    let away = words.get(found.to).is_some_and(|t| {
        listed_in(AWAY_FROM_A_PHRASE, t.text)
            || parts_of(t.text).has(Parts::NOT.with(Parts::RANGE))
            || t.kind != Kind::Word
    });
    let telling = words[found.from..found.to].iter().any(|t| t.text.len() > 3 && parts_of(t.text).is_empty());
    telling
        && found.to - found.from > 1
        && opens
        && !away
        && !(words[begins..].iter().any(|t| parts_of(t.text).has(Parts::NOT) && !listed_in("no not", t.text)))
}

/// After a phrase, these go back on it, or make another thing of it.
const AWAY_FROM_A_PHRASE: &str = "enough than too was were is which who if until bus used but apart day ago one ones though for to of with wi goes last on";

fn phrase_is(words: &[Token<'_>], found: &Match) -> bool {
    found.to - found.from == 1
        && words[found.from].text.ends_with('s')
        && words
            .get(found.to)
            .is_some_and(|t| listed_in(TOLD_OF, t.text) && !matches!(t.text, "my" | "me" | "it" | "bad"))
}

/// Whether the words beside a choice let it be the answer.
pub fn licensed(words: &[Token<'_>], found: &Match) -> bool {
    let light = Parts::FILLER
        .with(Parts::GLUE)
        .with(Parts::HEDGE)
        .with(Parts::ARTICLE)
        .with(Parts::ANCHOR)
        .with(Parts::NOW)
        .with(Parts::CORRECT)
        .with(Parts::YES)
        .with(Parts::SO);
    let rides = is_ride(words[found.from].text);
    let turns = |at: usize| words[at].text == "but" && at > 0 && !listed_in(ALL_BUT, words[at - 1].text);
    let begins = (0..found.from).rev().find(|at| words[*at].is_break() || turns(*at)).map_or(0, |before| before + 1);
    let left = words[begins..found.from].iter().enumerate().rev().all(|(at, t)| {
        let parts = parts_of(t.text);
        t.is_sign('-')
            || t.kind != Kind::Word
            || (parts.has(light) || listed_in(LEADS, t.text))
                && !parts.has(Parts::PAST.with(Parts::OTHER).with(Parts::ASKS))
                && t.text != "otherwise"
            || matches!(t.text, "was" | "is" | "on" | "we")
            || requested(&words[begins + at..])
            || matches!(t.text, "missed" | "took" | "caught" | "got") && rides
            || matches!(t.text, "b" | "c" | "d" | "e" | "f" | "g" | "h")
    });
    let left = left && !words[..found.from].last().is_some_and(|t| matches!(t.text, "too" | "all"));
    // `i went. to bed`, `i used to, always`
    let cut_off = words.get(found.to).is_some_and(|t| t.text == ".")
        && words.get(found.to + 1).is_some_and(|t| matches!(t.text, "to" | "into" | "off"));
    let used_to = words[..found.from]
        .windows(3)
        .any(|three| three[0].text == "used" && three[1].text == "to" && three[2].is_break());
    if cut_off || used_to {
        return false;
    }
    let past = words[..found.from].iter().rev().take_while(|t| !t.is_break()).any(|t| t.text == "used");
    let follows =
        Parts::FILLER.with(Parts::NOW).with(Parts::AND).with(Parts::GOES_ON).with(Parts::CORRECT).with(Parts::HEDGE);
    let suits = words
        .get(found.to)
        .is_some_and(|t| matches!(t.text, "is" | "are" | "would" | "suits" | "suit" | "works" | "work" | "for"))
        && words.get(found.to + 1).is_none_or(|n| {
            matches!(n.text, "best" | "better" | "good" | "fine" | "ok" | "easiest" | "be" | "me" | "suits" | "works")
                || matches!(n.text, "the" | "what" | "when" | "my" | "it" | "suit" | "do" | "work")
        });
    let next = |n: usize| words.get(found.to + n).filter(|t| t.kind == Kind::Word).map_or("", |t| t.text);
    let closes = matches!(
        (next(0), next(1)),
        ("of", "em" | "them" | "those" | "these" | "the")
            | ("to", "be")
            | ("than", "ever" | "last" | "before" | "yesterday" | "usual" | "normal")
            | ("in", "bed" | "hospital" | "agony")
            | ("came", "up")
            | ("ever", "")
            | ("a", "bit" | "little" | "lot" | "tad")
            | ("with", "that" | "you" | "it" | "this")
            | ("best" | "better" | "only" | "easiest" | "one", "" | "for" | "please" | "pls" | "ta" | "thanks")
            | ("my" | "me", "dear" | "love" | "duck" | "lover" | "handsome" | "bird" | "friend" | "babby" | "ansum")
            | ("once" | "after" | "without" | "since" | "bar" | "except" | "apart" | "cos", _)
            | ("for", "me" | "definite" | "now" | "sure" | "today" | "preference")
    );
    let is = phrase_is(words, found);
    let closes = closes
        || is
        || matches!((next(0), next(1), next(2)), ("than", "it" | "i", "was") | ("than", "youd" | "you", "think"))
        || rides && matches!((next(0), next(1)), ("off" | "from", "my" | "me" | "our" | "the" | "a"))
        || listed_in(SUITABLE, words[found.from].text)
            && matches!((next(0), next(1)), ("fine" | "ok" | "okay" | "good", ""))
        || words[found.from].text.len() == 1 && next(0) == "for"
        || found.to - found.from > 2 && next(0) == "with";
    // `not been out since weds` tells only of the days since.
    let only_since = next(0) == "since" && listed_in(WEEKDAYS, next(1));
    let right = !only_since
        && (suits
            || closes
            || tells_by_itself(words, found, begins)
            || words.get(found.to).is_none_or(|t| {
                t.kind != Kind::Word
                    || (parts_of(t.text).has(follows) && !listed_in(TURNS_AWAY, t.text))
                    || listed_in(GOES_WRONG, t.text)
                        && !words
                            .get(found.to + 1)
                            .is_some_and(|n| matches!(n.text, "fine" | "ok" | "okay" | "good" | "great" | "alright"))
            }));
    left && !past && right
}
