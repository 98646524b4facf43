//! What must hold of any reply before one of the listed answers in it is chosen, whichever way it was read: its words are
//! not a greeting, a saying, an exception, a reason, or another thing of the same name.

use crate::domain::reply::Choice;
use crate::domain::reply::doubt::elsewhere::in_irony;
use crate::domain::reply::doubt::held_back::pigs_fly;
use crate::domain::reply::doubt::undone::{ends_with, takes_back};
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::yes_no::opening::Openings;
use crate::domain::reply::yes_no::words::polarity;

/// Of a time, these say that it suits.
static SUITS: Words = Words::of(
    "free available in home around best better good fine ok okay easy easiest up here about alright happy \
    usually always mostly able",
);

/// Of a time that is named with `when`, these say that it does not.
static SUITS_NOT: Words = Words::of("worst worse bad busy tired shattered asleep working low sore out knackered");

/// At the end of a sentence, these tell that nobody believes the yes before them, or that it is still to come.
static DISBELIEF: Openings = Openings::of(
    "thatll be right|that will be right|that would be right|thatll be the day|that will be the day|thatll be shining|thatll be shining bright|\
    in your dreams|in my dreams|in a pigs eye|said nobody|said nobody ever|said no one|said no one ever|\
    said noone|when hell freezes over|now in a minute|now in a bit",
);

/// Why no answer of a list stands, yes and no among them: it is taken back. `No. Sorry, yes. Wrong button` corrects.
pub fn unsaid(words: &[Token<'_>]) -> Option<&'static str> {
    let says = |yes: bool| words.iter().any(|t| polarity(t.text) == Some(yes));
    (takes_back(words).is_some() && !(says(true) && says(false))).then_some("they may be taking it back")
}

/// Why the answer that was read does not stand.
pub fn choice_held_back(words: &[Token<'_>], choice: &Choice) -> Option<&'static str> {
    let labelled = |part: &str| {
        choice.key.to_lowercase().contains(part)
            || choice.words.first().is_some_and(|words| words.to_lowercase().contains(part))
    };
    if choice.key != "no" && words.iter().any(|t| t.kind == Kind::Emoji('🙃')) {
        return Some("it may be a joke");
    }
    let hundred = words.iter().any(|t| t.is_sign('%') || t.text == "percent");
    if hundred && labelled("agree") && !labelled("strongly") {
        return Some("how far they agree is not plain");
    }
    (0..words.len()).filter(|at| words[*at].kind == Kind::Word).find_map(|at| {
        at_word(words, at, &labelled)
            .or_else(|| said_otherwise(words, at, &labelled))
            .or_else(|| of_another_time(words, at, &labelled))
    })
}

fn at_word(words: &[Token<'_>], at: usize, labelled: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    let any_of = |list: &[&str]| words.iter().any(|t| list.contains(&t.text));
    match word(0) {
        "bar" | "except" | "excluding" | "barring" if word(1) != "none" => {
            let whole = labelled("all of the time") || labelled("always") || labelled("every");
            (whole && !labelled("nearly") && at > 0).then_some("it makes an exception of some of it")
        }
        "once" if at == 0 && matches!(word(1), "it" | "i" | "the" | "my" | "we" | "he" | "she" | "they" | "this") => {
            labelled("once").then_some("it tells when it will be, not how often it was")
        }
        // `not at all, any time`
        "anytime" | "any" if word(0) == "anytime" || word(1) == "time" => {
            (labelled("not at all") && at < 6).then_some("it may be courtesy")
        }
        "cant" | "can" | "couldnt" | "cannot" | "cannit" | "canny" | "cannae" | "dont" | "didnt" | "arent" | "wont" => {
            busy_or_asking(words, at, labelled)
        }
        "weakly" => labelled("weekly").then_some("it may be another word"),
        "take" if matches!(word(1), "your" | "ur" | "yer") && word(2) == "pick" => Some("they leave it to us"),
        "pigs" | "pig" => pigs_fly(words, at).then_some("it may be a joke"),
        "lift" => {
            let of_a_house = any_of(&["floor", "stairs", "flats", "broke", "broken", "lifts"]);
            (of_a_house && labelled("lift")).then_some("it may be the lift of a house")
        }
        "locked" | "shut" | "closed" | "cancelled" | "canceled"
            if matches!(before(1), "was" | "were" | "is" | "all" | "got") =>
        {
            let went = labelled("went") || labelled("got there") || labelled("made it") || labelled("attended");
            (went && !any_of(&["twice", "time"])).then_some("it may not have come to it")
        }
        // `5 when the wind's up, otherwise 2`
        "otherwise" | "otherways" => {
            let two = words.iter().filter(|t| t.number().is_some()).count() > 1;
            let depends = any_of(&["when", "if", "unless", "once"]);
            (two && depends).then_some("both hold, each at its own time")
        }
        // A bus that comes to the door is no bus of the line.
        "dial" => (labelled("bus") && !labelled("dial")).then_some("it may be another way to come"),
        "mourning" if !matches!(before(1), "the" | "in") => labelled("morning").then_some("it may be another word"),
        "morning" | "mornin" | "afternoon" | "evening" | "evenin" if at == 0 && ADDRESSES.contains(word(1)) => {
            let greets = words.get(2).is_none_or(|t| t.is_break() || t.is_sign('-'));
            // `afternoon pet, im in me bed til dinner time`: what follows tells why then.
            let greets = greets && !words[2..].iter().any(|t| TELLS_WHEN.contains(t.text));
            (greets && labelled(&word(0)[..3])).then_some("it may be a greeting")
        }
        "morning" | "afternoon" | "evening" if at == 0 => {
            let greets = word(1) == "!" || matches!(word(1), "soz" | "sorry") || word(2) == "sorry" || word(2) == "soz";
            (greets && labelled(word(0))).then_some("it may be a greeting")
        }
        "i" | "im" | "its" | "it" => {
            comes_to_nothing(words, at, labelled).then_some("it tells what does not happen then")
        }
        "not" if at > 0 && at + 1 == words.len() => {
            (labelled(words[at - 1].text) && words[at - 1].kind == Kind::Word && !labelled("not"))
                .then_some("`not` after it may take it back")
        }
        "thank" | "thanks" if word(1) == "for" || word(2) == "for" => {
            (labelled("not at all") && at < 5).then_some("it may be courtesy")
        }
        "live" | "living" => {
            let alone = matches!((word(1), word(2)), ("by", "myself" | "meself") | ("alone", _) | ("on", "my" | "me"));
            let company = labelled("by myself") && !labelled("live");
            (alone && company && any_of(&["but"])).then_some("it tells with whom they live")
        }
        "if" if at > 1 => {
            let wishes = words[..at].windows(2).any(|two| {
                matches!(two[0].text, "id" | "would" | "wud") && matches!(two[1].text, "feel" | "be" | "sleep" | "cope")
            });
            let degree = labelled("better") || labelled("worse") || labelled("well") || labelled("good");
            (wishes && degree && before(1) != "as").then_some("it tells how it would be")
        }
        _ => None,
    }
}

/// What is left to us, said of a name or a day, or told of when something else is: `you pick`, `you can call me bob`, `2 weeks I
/// go India`.
fn said_otherwise(words: &[Token<'_>], at: usize, labelled: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    match word(0) {
        "pick" | "choose" | "decide" if matches!(before(1), "you" | "u") => {
            words.get(at + 1).is_none_or(Token::is_break).then_some("they leave it to us")
        }
        // `you can call me bob`, `you can text all you want`
        "call" | "text" | "ring" | "write" if matches!(before(1), "can" | "may" | "could") => {
            let named = word(0) == "call" && matches!(word(1), "me" | "it") && is_first_name(word(2));
            let all = word(1) == "all" && word(2) == "you";
            (named || all).then_some("it may be a saying")
        }
        // `fri am` where only the afternoon is listed
        "am" | "morning" | "pm" | "afternoon" | "evening"
            if parts_of(before(1)).has(Parts::CALENDAR) && before(1).get(..3).is_some_and(labelled) =>
        {
            let part = |part: &str| labelled(part) && !word(0).starts_with(part);
            let other = match word(0) {
                "am" | "morning" => part("afternoon") || part("evening"),
                "pm" => part("morning"),
                _ => part("morning") || part("afternoon") || part("evening"),
            };
            other.then_some("only another part of that day is listed")
        }
        // `2 weeks I go India`, `away for 2 weeks`
        "weeks" | "week" | "months" | "month" if labelled("every") || labelled("fortnight") || labelled("monthly") => {
            let number = at > 0 && words[at - 1].number().is_some();
            let how_often = words.iter().any(|t| matches!(t.text, "every" | "each" | "once" | "per"));
            let when = matches!(before(2), "in" | "for" | "next" | "another" | "after") || AT_A_TIME.contains(word(1));
            (number && when && !how_often).then_some("it tells when, or for how long, and not how often")
        }
        // `thank god its friday`
        "thank" if matches!(word(1), "god" | "goodness" | "heavens" | "crunchie") && word(2) == "its" => {
            let day = parts_of(word(3)).has(Parts::CALENDAR);
            (day && labelled(&word(3)[..3.min(word(3).len())])).then_some("it may be a saying")
        }
        _ => None,
    }
}

/// After `2 weeks`, these tell when something is, or for how long.
static AT_A_TIME: Words = Words::of("i im ive we time from ago till til until holiday away off then before since now");

/// Days, calls and visits that are told of, and not chosen.
fn of_another_time(words: &[Token<'_>], at: usize, labelled: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    match word(0) {
        // `was ill 4 days`, `my son was out 3 days`
        "ill" | "poorly" | "bed" | "hospital" | "son" | "daughter" | "husband" | "wife" | "mum" | "mam" | "dad"
            if labelled("days") =>
        {
            let told = words[at + 1..].iter().take(4).take_while(|t| !t.is_break());
            let owned = parts_of(word(0)).has(Parts::OTHER);
            let theirs = matches!(before(1), "my" | "our" | "the") && matches!(word(1), "was" | "went" | "got" | "did");
            let counted = told.into_iter().any(|t| t.number().is_some());
            (counted && (!owned || theirs)).then_some("it counts other days")
        }
        // `you rang yesterday`
        "rang" | "rung" | "called" | "phoned" | "texted" | "visited"
            if at > 0 && matches!(before(1), "you" | "u" | "they" | "she" | "he" | "somebody" | "someone" | "lady") =>
        {
            ["visit", "call", "text", "ring", "phone"]
                .iter()
                .any(|way| labelled(way))
                .then_some("it tells of one they had")
        }
        "had" if matches!(word(1), "a" | "an" | "one") => {
            let way = labelled("visit") || labelled("call") || labelled("text");
            let then = words[at..].iter().any(|t| parts_of(t.text).has(Parts::CALENDAR))
                || words.iter().any(|t| matches!(t.text, "waste" | "last"));
            (way && then).then_some("it tells of one they had")
        }
        _ => None,
    }
}

/// `at work cant talk`, `cant you tell`, `dont u`: why they do not answer now, or a question. `text, cant talk in the office`
/// chooses.
fn busy_or_asking(words: &[Token<'_>], at: usize, labelled: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let us = |n: usize| matches!(word(n), "you" | "u" | "ye" | "ya");
    match word(1) {
        "talk" | "chat" if labelled("text") || labelled("mail") || labelled("letter") => None,
        "talk" | "chat" => Some("it tells why they do not answer now"),
        "hear" if us(2) => Some("it tells why they do not answer now"),
        _ if us(1) && word(2) == "tell" => Some("it may be a joke"),
        _ => (us(1) && at + 2 == words.len()).then_some("it asks something back"),
    }
}

/// After a part of the day, these tell why it suits.
static TELLS_WHEN: Words = Words::of(
    "til till until before after when once bed sleep sleeps nap naps carer carers shift school best suits better dialysis",
);

/// How people address whoever they greet.
static ADDRESSES: Words = Words::of("luv love pal mate flower duck pet hun hen dear lovely darling petal bab");

/// `most days i cant be bothered`, `mornings im like a bear`, `evenings are when im at my worst`.
fn comes_to_nothing(words: &[Token<'_>], at: usize, labelled: &dyn Fn(&str) -> bool) -> bool {
    let Some(previous) = at.checked_sub(1).map(|place| &words[place]) else { return false };
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let clause = words[at + 1..].iter().take_while(|t| !t.is_break() && !matches!(t.text, "so" | "but"));
    let time = |t: &Token<'_>| {
        parts_of(t.text).has(Parts::CALENDAR) || matches!(t.text, "mornings" | "afternoons" | "evenings" | "nights")
    };
    let some = words.iter().any(|t| t.text == "some");
    let often = matches!(previous.text, "days" | "time" | "often") && word(0) == "i" && !some;
    if often && matches!(word(1), "cant" | "cannot" | "dont" | "wont") {
        return true;
    }
    if previous.text == "when" && at > 2 && matches!(words[at - 2].text, "are" | "is" | "thats") {
        return time(&words[at - 3]) && clause.into_iter().any(|t| SUITS_NOT.contains(t.text));
    }
    // `most days its raining`
    let weather = |t: &Token<'_>| {
        matches!(t.text, "raining" | "rains" | "rainy" | "pouring" | "snowing" | "freezing" | "wet" | "windy")
    };
    if previous.text == "days" && matches!(word(0), "its" | "it") {
        return clause.into_iter().any(weather);
    }
    // `Afternoon. Mornings I'm at dialysis` tells of another answer.
    let chosen = previous.text.get(..3).is_some_and(labelled);
    word(0) == "im" && time(previous) && chosen && !clause.into_iter().any(|t| SUITS.contains(t.text))
}

/// After `oh yes, brilliant`, these turn the praise round.
static SORE: Words = Words::of(
    "rain raining pouring cold freezing soaked locked shut closed cancelled queue queued queuing waiting waited standing stood late \
     broken broke flooded stuck stranded nothing nobody",
);

/// After `oh yes`, what nobody has done.
static TALL_STORY: Words = Words::of(
    "channel everest marathon queen king pope olympics palace lottery concorde elvis unicorn unicorns moon mars \
    million millionaire butler yacht ferrari rolls hollywood strictly ballet ballgown bungee parachute whale empty",
);

/// `and I'm Kylie Minogue`: no more true than the yes before it.
fn is_somebody_famous(words: &[Token<'_>]) -> bool {
    let Some(at) = words.windows(2).position(|two| two[0].text == "and" && matches!(two[1].text, "im" | "am")) else {
        return false;
    };
    let strange = |t: &Token<'_>| t.kind == Kind::Word && parts_of(t.text).is_empty();
    match &words[at + 2..] {
        [first, last] if strange(first) && strange(last) => true,
        [first, ..] => first.text == "the" || is_first_name(first.text) || TALL_STORY.contains(first.text),
        [] => false,
    }
}

/// Why a yes is not taken: it rolls its eyes, overdoes it, or is said to somebody in the room.
pub fn yes_held_back(words: &[Token<'_>]) -> Option<&'static str> {
    let mut said = words.iter().filter(|t| t.kind == Kind::Word).map(|t| t.text);
    let (first, second, third, fourth) = (
        said.next().unwrap_or_default(),
        said.next().unwrap_or_default(),
        said.next().unwrap_or_default(),
        said.next().unwrap_or_default(),
    );
    let yes = |word: &str| matches!(word, "yeah" | "yes" | "aye" | "yeh" | "yep");
    let course = |word: &str| matches!(word, "course" | "coarse" | "sure");
    let overdone = first == "oh"
        && (course(second) || yes(second) && (course(third) || third == "of" && course(fourth)))
        || yes(first) && yes(second) && course(third);
    let overdone = overdone
        || first == "oh" && yes(second) && words.iter().skip(2).any(|t| TALL_STORY.contains(t.text))
        || yes(first) && course(second) && words.iter().skip(2).any(|t| TALL_STORY.contains(t.text))
        || (yes(first) || yes(second)) && is_somebody_famous(words);
    let reasoned = words.windows(4).any(|four| four.iter().map(|t| t.text).eq(["im", "made", "of", "money"]));
    let overdone = overdone || reasoned || first == "oh" && yes(second) && matches!(third, "because" | "cos" | "coz");
    let irony = first == "oh" && in_irony(words) && words.iter().any(|t| SORE.contains(t.text));
    if overdone
        || irony
        || words.iter().any(|t| matches!(t.kind, Kind::Emoji('🙄' | '🙃')))
        || ends_with(words, &DISBELIEF, false).is_some()
    {
        return Some("it may be a joke, or nothing they believe");
    }
    if (0..words.len()).any(|at| matches!(words[at].text, "pigs" | "pig") && pigs_fly(words, at)) {
        return Some("it may be a joke");
    }
    let busy = second == "im" && third == "just" && matches!(fourth, "speaking" | "talking" | "texting" | "doing");
    let to_another = words.iter().rev().find(|t| t.kind == Kind::Word).is_some_and(|t| t.text == "what");
    (yes(first) && (busy || to_another)).then_some("it may be said to somebody else")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn walter_has_not_chosen_what_he_only_names() {
        let held = |text: &str, label: &str| {
            let choice = Choice { key: label.to_owned(), words: vec![label.to_owned()], number: None };
            choice_held_back(&cut(text), &choice).is_some()
        };
        for (text, label) in [
            ("all the time bar wednesdays", "all of the time"),
            ("once it stops raining ill start", "only once"),
            ("mourning", "morning"),
            ("2 weeks i go india", "every 2 weeks"),
            ("thank god its friday", "friday"),
            ("job, also money, you pick", "money"),
            ("you can call me bob", "phone call"),
            ("friday morning", "friday afternoon"),
            ("morning! soz only just seen this", "morning"),
            ("evenings are when im at my worst", "evening"),
            ("mornings im like a bear", "morning"),
            ("most days i cant be bothered", "most days"),
            ("most days its raining", "most days"),
            ("not at all, any time", "not at all"),
            ("mornin flower. cannit talk", "morning"),
            ("on the bus cant hear u", "bus"),
            ("you rang yesterday", "phone call"),
            ("was ill 4 days", "3 or 4 days"),
            ("my son was out 3 days", "3 or 4 days"),
            ("id feel much better if you lot rang", "much better"),
        ] {
            assert!(held(text, label), "{text}");
        }
        for (text, label) in [
            ("nearly every day bar friday", "nearly every day"),
            ("once, it rained after", "only once"),
            ("mornings im free", "morning"),
            ("morning please flower", "morning"),
            ("afternoon pet, im in me bed til dinner time", "afternoon"),
            ("out 3 days, then ill", "3 or 4 days"),
            ("text, cant talk in the office", "text"),
            ("most days i go out", "most days"),
        ] {
            assert!(!held(text, label), "{text}");
        }
    }

    #[test]
    fn a_yes_with_rolling_eyes_is_none() {
        assert!(["yes ignore that", "yes, sent by mistake"].iter().all(|text| unsaid(&cut(text)).is_some()));
        assert_eq!(unsaid(&cut("no. sorry, yes. wrong button")), None);
        for joke in [
            "och aye, thatll be right",
            "oh yes, brilliant, an hour in the rain",
            "yeah, yeah, course i did",
            "yes 🙄",
            "oh sure, on my one leg",
            "yes im just speaking into it now",
        ] {
            assert!(yes_held_back(&cut(joke)).is_some(), "{joke}");
        }
        for plain in ["yes of course", "oh yes i did", "aye course", "yes im just back"] {
            assert_eq!(yes_held_back(&cut(plain)), None, "{plain}");
        }
    }
}
