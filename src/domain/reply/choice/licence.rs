//! Whether the words beside a listed answer let it be the answer: nothing denies, dates or dismisses it, and what leads
//! to it and follows it is known.

use crate::domain::reply::choice::degree::tells_how_much;
use crate::domain::reply::choice::denied::{SUITABLE, is_another_sense, is_anothers};
use crate::domain::reply::choice::hour::an_hour_follows;
use crate::domain::reply::choice::kinds::trouble::PARTS_OF_THE_BODY;
use crate::domain::reply::choice::people::{
    a_name_follows, company_follows, is_person, is_subject, permitted, requested,
};
use crate::domain::reply::choice::taken::{is_taken, is_time_or_way};
use crate::domain::reply::choice::unreal::{WELCOME, is_part_of_a_day, only_since, so_often_when};
use crate::domain::reply::choice::words::{Match, TOLD_OF};
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Whether the words beside a choice let it be the answer.
pub fn licensed(words: &[Token<'_>], found: &Match) -> bool {
    // `any but`, `any time but`
    let phrase = found.to - found.from > 1;
    let turns = |at: usize| {
        words[at].text == "but" && at > 0 && !words[at.saturating_sub(2)..at].iter().any(|t| ALL_BUT.contains(t.text))
            || phrase && at + 1 == found.from && matches!(words[at].text, "and" | "n")
            || concludes(words, at, found)
            // `im deaf so itll have to be text`
            || words[at].text == "so" && matches!(words[at + 1].text, "its" | "itll" | "it" | "thatll" | "youll" | "gone" | "has" | "must" | "say" | "id" | "ill")
            // `didnt know anyone n got scared`
            || at + 2 == found.from
                && matches!(words[at].text, "and" | "n")
                && matches!(words[at + 1].text, "got" | "was" | "felt" | "im" | "am")
    };
    let begins = (0..found.from).rev().find(|at| words[*at].is_break() || turns(*at)).map_or(0, |before| before + 1);
    in_its_sense(words, found)
        && (stands_out(words, found, begins)
            || leads_to(words, found, begins)
                && (suits(words, found)
                    || closes(words, found)
                    || tells_by_itself(words, found, begins)
                    || goes_on(words, found)))
        && !only_since(words, found)
}

/// Whether the words of an answer mean it, and mean it now: they are not taken up, another's, of another time or sense.
pub fn in_its_sense(words: &[Token<'_>], found: &Match) -> bool {
    // `i went. to bed`, `i used to, always`
    let cut_off = words.get(found.to).is_some_and(|t| t.text == ".")
        && words.get(found.to + 1).is_some_and(|t| matches!(t.text, "to" | "into" | "off"));
    let used = |three: &[Token<'_>]| three[0].text == "used" && three[1].text == "to" && three[2].is_break();
    let past =
        words[..found.from].iter().rev().take_while(|t| !t.is_break() && t.text != "so").any(|t| t.text == "used");
    !cut_off
        && !past
        && !words[..found.from].windows(3).any(used)
        && !is_taken(words, found)
        && !is_another_sense(words, found)
        && !is_anothers(words, found)
}

/// `so afternoon please`, `lol so text`, `I used to sing so choir`: what is chosen after `so`. `so good`, `im so tired` tell a
/// degree.
fn concludes(words: &[Token<'_>], so: usize, found: &Match) -> bool {
    if words[so].text != "so" || so + 1 != found.from {
        return false;
    }
    let degree = Parts::GOOD.with(Parts::BAD).with(Parts::STATE);
    let is_degree = words[found.from..found.to].iter().any(|t| parts_of(t.text).has(degree))
        || so > 0 && BEFORE_A_DEGREE.contains(words[so - 1].text);
    let ends = words.get(found.to).is_none_or(|t| t.is_break() || parts_of(t.text).has(Parts::FILLER));
    is_time_or_way(words[found.from].text) || so > 1 && !is_degree && (ends || found.to - found.from > 1)
}

/// Before `so`, these make a degree of it.
static BEFORE_A_DEGREE: Words = Words::of(
    "im am is its it was were are be been feel feels feeling get gets got not ever that just and so how being",
);

/// Whether the words from `begins`, where its clause begins, lead to a choice.
pub fn leads_to(words: &[Token<'_>], found: &Match, begins: usize) -> bool {
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
    let leads = words[begins..found.from].iter().enumerate().rev().all(|(at, t)| {
        let parts = parts_of(t.text);
        t.is_sign('-')
            || t.kind != Kind::Word
            || (parts.has(light) || LEADS.contains(t.text))
                && !parts.has(Parts::PAST.with(Parts::OTHER).with(Parts::ASKS))
                && t.text != "otherwise"
            || matches!(t.text, "was" | "is" | "on" | "we" | "itll" | "thatll" | "youll")
            || matches!(t.text, "these" | "days") && words[begins..found.from].windows(2).any(|two| two[0].text == "these" && two[1].text == "days")
            || t.text == "gone" && words[begins + at + 1].number().is_some()
            // `i had a chest infection`
            || t.text == "had" && found.to - found.from > 1 && begins + at + 1 < found.from && matches!(words[begins + at + 1].text, "a" | "an" | "some" | "the")
            || t.text == "once" && words[begins + at + 1].text == "every"
            || requested(&words[begins + at..])
            || permitted(words, begins + at)
            || tells_how_much(t.text)
            // `I did 3 or 4`
            || matches!(t.text, "did" | "managed") && words[found.from].number().is_some() && words.get(found.to).is_none_or(Token::is_break)
            || is_subject(words, begins + at, found)
            || matches!(t.text, "missed" | "took" | "caught" | "got") && rides
            || matches!(t.text, "b" | "c" | "d" | "e" | "f" | "g" | "h")
    });
    let kept_away = too_much_to_go(words, found);
    // `any time but first thing`
    let lead = &words[begins..found.from];
    let excepted = lead.iter().any(|t| t.text == "but") && lead.iter().any(|t| ALL_BUT.contains(t.text));
    leads && !excepted && !words[..found.from].last().is_some_and(|t| t.text == "too" && !kept_away || t.text == "all")
}

/// `too nervous to go in` tells what kept somebody away.
fn too_much_to_go(words: &[Token<'_>], found: &Match) -> bool {
    let word = |at: usize| words.get(at).map_or("", |t| t.text);
    found.from > 0
        && word(found.from - 1) == "too"
        && word(found.to) == "to"
        && matches!(word(found.to + 1), "go" | "walk" | "get" | "face" | "leave" | "come")
}

/// `monday suits`, `a visit would be nice`, `lonely is the word`; not `looking for my glasses`.
pub fn suits(words: &[Token<'_>], found: &Match) -> bool {
    let next = |n: usize| words.get(found.to + n).filter(|t| !t.is_break()).map_or("", |t| t.text);
    match next(0) {
        // `a text will do`
        "will" | "would" if next(1) == "do" => {
            matches!(next(2), "" | "me" | "fine" | "nicely" | "thanks" | "ta" | "please")
        }
        "for" => matches!(next(1), "" | "me" | "us" | "the" | "best"),
        "would" if next(1) == "be" => next(2).is_empty() || WELCOME.contains(next(2)),
        "is" | "are" | "r" | "would" | "suits" | "suit" | "works" | "work" => {
            // `enough is enough`
            (next(1).is_empty() || SUITS.contains(next(1))) && next(1) != words[found.to - 1].text
        }
        _ => false,
    }
}

/// After `is` or `would`, these tell that an answer suits, or is the word for it.
static SUITS: Words = Words::of(
    "best better good fine ok easiest easier simpler quieter calmer kinder safer cheaper handier be me suits works the what when my it suit do work plenty enough perfect nicest free clear open possible calm safe cool sound lovely champion dandy handy mint sweet bless grand spot great",
);

/// After `friday best`, these leave it at that.
static AFTER_BEST: Words = Words::of("for please pls plz ta thanks then love x xx sounds looks");

/// Whether the two words after a choice close what is said of it: `friday best`, `worse than ever`.
fn ends_there(words: &[Token<'_>], found: &Match) -> bool {
    let next = |n: usize| words.get(found.to + n).filter(|t| t.kind == Kind::Word).map_or("", |t| t.text);
    let best = matches!(next(0), "best" | "better" | "only" | "easiest" | "one");
    best && (next(1).is_empty() || AFTER_BEST.contains(next(1)))
        || matches!(
            (next(0), next(1)),
            ("of", "em" | "them" | "those" | "these" | "the")
                | ("to", "be")
                | ("to" | "from" | "as", "last" | "before" | "usual" | "normal" | "ever" | "when" | "always")
                | ("than", "ever" | "last" | "before" | "when" | "yesterday" | "usual" | "normal")
                | ("in", "bed" | "hospital" | "agony" | "myself" | "meself" | "mesel" | "mysen")
                | ("came" | "comes", "with" | "along" | "too")
                | ("came", "up")
                | ("ever", "")
                | ("instead", "" | "please" | "pls" | "plz" | "ta" | "thanks" | "love" | "x")
                | ("a", "bit" | "little" | "lot" | "tad")
                | ("with", "that" | "you" | "it" | "this")
                | (
                    "my" | "me" | "mi",
                    "dear" | "love" | "duck" | "lover" | "handsome" | "bird" | "friend" | "babby" | "ansum"
                )
                | ("once" | "after" | "without" | "since" | "bar" | "except" | "apart" | "cos", _)
                | ("at" | "of", "night" | "nights")
                | ("first", "thing")
                | ("every", "time" | "week" | "day")
                | ("for", "me" | "definite" | "now" | "sure" | "today" | "preference")
        )
}

/// Whether the words after a choice say no more than that it is the one.
fn closes(words: &[Token<'_>], found: &Match) -> bool {
    let first = words[found.from].text;
    let next = |n: usize| words.get(found.to + n).filter(|t| t.kind == Kind::Word).map_or("", |t| t.text);
    let ends = ends_there(words, found);
    let part_of_a_day = next(0) == "in" && next(1) == "the" && (is_part_of_a_day(next(2)) || next(2) == "day");
    let counted = matches!(words[found.to - 1].text, "once" | "twice" | "times");
    let on_a_day = counted && next(0) == "on" && parts_of(next(1)).has(Parts::CALENDAR);
    let when = next(0) == "when" && (is_part_of_a_day(words[found.to - 1].text) || so_often_when(words, found));
    // `crochets my thing`
    let my_thing = next(0) == "my"
        && matches!(next(1), "thing" | "favourite" | "bag" | "passion")
        && words[found.to - 1].text.ends_with('s');
    let on_that_day = next(0) == "on"
        && (parts_of(next(1)).has(Parts::CALENDAR) || next(1) == "a" && parts_of(next(2)).has(Parts::CALENDAR))
        && words[found.from..found.to]
            .iter()
            .any(|t| matches!(t.text, "once" | "twice" | "week" | "weekly" | "went" | "been"));
    // `walking group on tuesdays, 2 miles round the tarn`
    let quality = Parts::GOOD.with(Parts::BAD).with(Parts::STATE).with(Parts::NOT).with(Parts::HEDGE);
    let weekly = next(0) == "on"
        && parts_of(next(1)).has(Parts::CALENDAR)
        && matches!(next(2), "" | "with" | "wi" | "same" | "please" | "ta")
        && !words[found.from..found.to].iter().any(|t| parts_of(t.text).has(quality) || is_time_or_way(t.text));
    // `much better than the doctor said`
    let than_they_said = next(0) == "than"
        && words[found.to..]
            .iter()
            .take_while(|t| !t.is_break())
            .last()
            .is_some_and(|t| matches!(t.text, "said" | "expected" | "thought" | "reckoned" | "hoped" | "feared"));
    // `fri am`
    let part_of_that_day = parts_of(words[found.to - 1].text).has(Parts::CALENDAR)
        && matches!(next(0), "am" | "pm" | "morning" | "afternoon" | "evening");
    ends || when
        || my_thing
        || on_that_day
        || weekly
        || than_they_said
        || too_much_to_go(words, found)
        || part_of_a_day
        || on_a_day
        || named_with_is(words, found)
        || matches!(
            (next(0), next(1), next(2)),
            ("for", "my", "age") | ("for", "an" | "a", "old" | "change" | "brew" | "cuppa" | "chat" | "natter")
        )
        || matches!((next(0), next(1), next(2)), ("than", "it" | "i", "was") | ("than", "youd" | "you", "think"))
        || next(0) == "for" && words.get(found.to + 1).is_some_and(|t| t.number().is_some_and(|age| age > 40))
        // `too hard for my knees`, `pause for 2 weeks`
        || next(0) == "for" && matches!(next(1), "my" | "me" | "these") && PARTS_OF_THE_BODY.contains(next(2))
        || part_of_that_day && next(1).is_empty()
        || first == "pause" && next(0) == "for"
        || first == "worse" && (next(0), next(1)) == ("than", "a")
        || next(0) == "strongly"
        || next(0) == "sin" && !next(1).is_empty()
        || never_did(words, found)
        || is_ride(first) && matches!((next(0), next(1)), ("off" | "from", "my" | "me" | "our" | "the" | "a"))
        || (SUITABLE.contains(first.strip_suffix('s').unwrap_or(first)) || SUITABLE.contains(first))
            && SUITS_BY_ITSELF.contains(next(0))
            && next(1).is_empty()
        || first.len() == 1 && next(0) == "for"
        || matches!((next(0), next(1)), ("my" | "me" | "the", "mobile" | "landline" | "house" | "home"))
            && is_time_or_way(first)
        || words[found.to - 1].text == "busy" && matches!(next(0), "with" | "wi" | "wiv")
        || found.to - found.from > 2 && matches!(next(0), "with" | "from")
        || next(0) == "from" && parts_of(words[found.to - 1].text).has(Parts::OTHER)
        || company_follows(words, found)
        || an_hour_follows(words, found)
        || a_name_follows(words, found)
}

/// Right after a time or a way, and the last of its clause, these choose it: `evenings safe`.
static SUITS_BY_ITSELF: Words = Words::of(
    "fine ok okay good safe best better free easiest easier ideal perfect grand great sound suits lovely works",
);

/// After `never`, these tell what was not done.
static DONE_NEVER: Words = Words::of(
    "been touch touched tried drank drink drinks smoked smoke go goes gone do lonely alone bother bothered used",
);

/// `never been and shan't be going`, `never lonely dear, I have my radio`, at the beginning of the reply.
fn never_did(words: &[Token<'_>], found: &Match) -> bool {
    let next = |n: usize| words.get(found.to + n).filter(|t| t.kind == Kind::Word).map_or("", |t| t.text);
    found.from == 0
        && words[found.to - 1].text == "never"
        && DONE_NEVER.contains(next(0))
        && !matches!(next(1), "better" | "worse" | "so" | "happier" | "this" | "as" | "know" | "well" | "known")
}

/// Whether what follows a choice goes on from it, or tells what went wrong with it.
fn goes_on(words: &[Token<'_>], found: &Match) -> bool {
    let follows = Parts::FILLER
        .with(Parts::NOW)
        .with(Parts::AND)
        .with(Parts::GOES_ON)
        .with(Parts::CORRECT)
        .with(Parts::HEDGE)
        .with(Parts::YES);
    let fine = |n: &Token<'_>| matches!(n.text, "fine" | "ok" | "okay" | "good" | "great" | "alright");
    words.get(found.to).is_none_or(|t| {
        t.kind != Kind::Word
            || (parts_of(t.text).has(follows) && !TURNS_AWAY.contains(t.text))
            || GOES_WRONG.contains(t.text)
                // `the doctor never rings` complains of the doctor.
                && !(t.text == "never" && is_person(words, found.to - 1))
                && !words.get(found.to + 1).is_some_and(fine)
    })
}

/// May stand before a choice, beside the words that lead to any answer.
static LEADS: Words = Words::of(
    "quite pretty really very much bit lot likkle loads slightly getting way tick pick choose no would was felt feeling have has been got with option any time anytime home think live living far geet miles loads even touch shade smidge free theres \
    make like glad try join best old oldest closest mainly mostly love prefer do fancy take want rather go going from of by in due need gimme health healths",
);

/// Before `but`, these make an exception of what follows it.
static ALL_BUT: Words =
    Words::of("any anywhere anytime everywhere anything anyone anybody all everything everyone nothing none owt nowt");

/// After a choice, these make something else of it: `good morning`.
static TURNS_AWAY: Words =
    Words::of("out off morning evening afternoon day enough than too been was which who there that up in");

/// After a choice, these tell what was the matter: `bus cancelled`.
static GOES_WRONG: Words = Words::of(
    "was never wasnt didnt today at cancelled late broke strike strikes these lately full this trouble problem problems worries worry issues issue",
);

pub fn is_ride(word: &str) -> bool {
    matches!(word, "bus" | "train" | "tram" | "taxi" | "lift" | "car")
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
        AWAY_FROM_A_PHRASE.contains(t.text)
            || parts_of(t.text).has(Parts::NOT.with(Parts::RANGE))
            || t.kind != Kind::Word
    });
    let telling = found.to - found.from > 2
        || words[found.from..found.to].iter().any(|t| t.text.len() > 3 && parts_of(t.text).is_empty());
    telling
        && found.to - found.from > 1
        && opens
        && !away
        && !(words[begins..].iter().any(|t| parts_of(t.text).has(Parts::NOT) && !matches!(t.text, "no" | "not")))
}

/// Anywhere in a reply, these make another's, another time's or a question's of what is told.
static ELSEWHERE: Words = Words::of(
    "last yesterday instead ago nearly almost he she they his her their anything anyone any wrong joke song telly",
);

/// `got as far as the door and turned back`: a telling phrase of one answer, in a reply that denies, dates and asks nothing
/// and tells of nobody else, needs no known word around it.
fn stands_out(words: &[Token<'_>], found: &Match, begins: usize) -> bool {
    let plain = Parts::GLUE.with(Parts::ARTICLE).with(Parts::HEDGE).with(Parts::FILLER).with(Parts::NOW);
    let telling = |t: &Token<'_>| t.text.len() > 3 && !parts_of(t.text).has(plain) && !SAYS_LITTLE.contains(t.text);
    let phrase = &words[found.from..found.to];
    let named = phrase.len() > 1
        && phrase.iter().any(telling)
        && !phrase.windows(2).any(|two| two[0].text == two[1].text)
        && !matches!(phrase[0].text, "the" | "a" | "an" | "under");
    let away = Parts::NOT.with(Parts::UNREAL).with(Parts::PAST).with(Parts::TAKES_BACK);
    let clean =
        |t: &Token<'_>| t.kind != Kind::Break('?') && !parts_of(t.text).has(away) && !ELSEWHERE.contains(t.text);
    let goes_away = words.get(found.to).is_some_and(|t| {
        AWAY_FROM_A_PHRASE.contains(t.text)
            || matches!(t.text, "wi" | "wiv" | "in")
            || parts_of(t.text).has(Parts::RANGE)
    });
    named
        && words[..found.from].iter().chain(&words[found.to..]).all(clean)
        && !goes_away
        && is_own(words, begins, found)
}

/// Whether nothing between `begins` and the answer makes it somebody else's, a thing's or a question: not `my lad is
/// looking for work`, `the garden path`, `is the choir on`.
fn is_own(words: &[Token<'_>], begins: usize, found: &Match) -> bool {
    let lead = &words[begins..found.from];
    let theirs = |at: usize| {
        let word = lead[at].text;
        is_person(lead, at) && !parts_of(word).has(Parts::FILLER)
            || word.strip_suffix('s').is_some_and(|one| parts_of(one).has(Parts::OTHER) && one.len() > 2)
            || matches!(word, "the" | "my" | "your" | "our" | "then" | "door")
    };
    !(0..lead.len()).any(theirs)
        && !lead.first().is_some_and(|t| parts_of(t.text).has(Parts::ASKS))
        && !lead.last().is_some_and(|t| matches!(t.text, "are" | "is" | "were"))
}

/// Words of answers that tell nothing by themselves.
static SAYS_LITTLE: Words =
    Words::of("very much some time times little there they something somebody anything with from about over");

/// After a phrase, these go back on it, or make another thing of it.
static AWAY_FROM_A_PHRASE: Words = Words::of(
    "gone dead passed ill poorly dying two three four the my a i centre center club session enough than too was were is which who if until bus used but apart day ago one ones though for to of with wi goes last on",
);

/// `pain's the one`
fn named_with_is(words: &[Token<'_>], found: &Match) -> bool {
    found.to - found.from == 1
        && words[found.from].text.ends_with('s')
        && words
            .get(found.to)
            .is_some_and(|t| TOLD_OF.contains(t.text) && !matches!(t.text, "my" | "me" | "it" | "bad"))
}
