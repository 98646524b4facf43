//! Where the words beside a listed answer deny, dismiss or date it, or give it another sense.

use crate::domain::reply::Choice;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::tidy::tidy;
use crate::domain::reply::text::token::{Kind, Token};

/// After `ill`, these make `I'll` of it.
static ILL_DO: Words =
    Words::of("tell let ring be see come call text get go do have try think send ask give keep put bring take");

/// Before `man` or `engineer`, these make a trade of it.
static TRADED: Words = Words::of("gas electric leccy boiler heating water bus taxi train rent phone post");

/// `nothing but rain`, `wrong letter`, `i hope you slept well`, `ill tell you`, `was worried until`: the words of an answer
/// in another sense.
pub fn is_another_sense(words: &[Token<'_>], found: &Match) -> bool {
    let before = |n: usize| found.from.checked_sub(n).map_or("", |at| words[at].text);
    let next = words.get(found.to).map_or("", |t| t.text);
    let after = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    let last = words[found.to - 1].text;
    // `none of the staff helped`
    let of_others = matches!(last, "none" | "nothing" | "nobody")
        && next == "of"
        && matches!(after(1), "the" | "my" | "your" | "our" | "his" | "her")
        && !matches!(after(2), "above" | "list" | "lot" | "options" | "answers" | "choices");
    let of_oneself = last == "after" && (matches!(next, "myself" | "meself" | "number") || parts_of(next).is_empty());
    // `dont ring me monday`
    let for_a_while = matches!(words[found.from].text, "dont" | "not")
        && words[found.to..].iter().take(2).any(|t| {
            parts_of(t.text).has(Parts::CALENDAR)
                || matches!(t.text, "before" | "after" | "until" | "till" | "til" | "on")
        });
    // `didnt know what to wear`, `nobody told me you cared`, `i did not say that`
    let goes_elsewhere = last == "know"
        && matches!(next, "what" | "how" | "who" | "where" | "when" | "why" | "which" | "if")
        || last == "me" && found.to - found.from > 1 && matches!(next, "you" | "u")
        || matches!(last, "did" | "do") && matches!(next, "not" | "nt");
    // `a good friend of mine`: it is said of somebody.
    let of_somebody = before(1) == "a" && matches!(next, "friend" | "mate" | "pal" | "neighbour" | "man" | "woman")
        // `good boy`
        || last == "good" && matches!(next, "boy" | "girl" | "lad" | "lass" | "man" | "dog");
    // `every day is the same`, `no pain no gain`
    let is_a_saying = next == "is" && after(1) == "the" && after(2) == "same" || next == "no" && after(1) == "gain";
    // `i was in the choir as a girl`
    let as_a_child =
        next == "as" && after(1) == "a" && matches!(after(2), "girl" | "boy" | "lad" | "lass" | "kid" | "child");
    // `i am the carer`
    let is_the_one = before(1) == "the" && matches!(before(2), "am" | "im") && parts_of(last).is_empty();
    // `i am not at all sure`
    let unsure = last == "all" && matches!(next, "sure" | "certain" | "as")
        // `definitely not`
        || matches!(last, "definitely" | "certainly" | "absolutely") && matches!(next, "not" | "no" | "nae" | "maybe");
    // `3 times a week til i quit`
    let till_then = matches!(next, "til" | "till" | "until")
        && after(1) == "i"
        && matches!(after(2), "quit" | "stopped" | "gave" | "packed" | "jacked");
    // `give me a break`, `im here if you need me`
    let says_other =
        last == "break" && matches!(before(1), "me" | "us") || last == "here" && matches!(before(1), "im" | "am");
    // `after work, i finish 14` tells the hour that it means.
    let by_the_hour =
        last == "work" && words[found.from].text == "after" && words[found.to..].iter().any(|t| t.number().is_some());
    // `a lot of no`
    let of_a_no = last == "no" && before(1) == "of";
    // `gas man coming friday`
    let of_a_trade = matches!(next, "man" | "men" | "bloke" | "woman" | "lady" | "engineer" | "driver")
        && TRADED.contains(last)
        && !after(1).is_empty();
    // `ring the bell two times`
    let of_a_door = last == "ring"
        && matches!(next, "the" | "my" | "our")
        && matches!(after(1), "bell" | "doorbell" | "buzzer" | "door");
    // `not sure i agree`
    let not_sure_of = last == "sure" && matches!(next, "i" | "if" | "that" | "what" | "how" | "which" | "whether");
    of_others
        || of_us(words, found)
        || of_a_little_else(words, found)
        || told_to_come(words, found)
        || of_a_door
        || of_a_trade
        || not_sure_of
        || of_a_no
        || says_other
        || till_then
        || by_the_hour
        || unsure
        || of_somebody
        || is_a_saying
        || as_a_child
        || is_the_one
        || is_broken(words, found)
        || goes_elsewhere
        || for_a_while
        || of_oneself
        || next == "soon"
        || matches!(last, "nothing" | "none" | "nobody" | "nowt") && next == "but"
        || before(1) == "wrong"
        || before(2) == "hope" && matches!(before(1), "you" | "u" | "youve")
        || last == "ill" && found.to - found.from == 1 && ILL_DO.contains(next)
        || matches!(next, "until" | "till" | "til")
            && words[..found.from].iter().any(|t| matches!(t.text, "was" | "were"))
}

/// After `phone was`, these tell that it is of no use.
static BROKEN: Words = Words::of("cut broke broken bust dead off stolen nicked lost knackered been");

/// `phone was cut off`: a way that is named to say that it is not there.
fn is_broken(words: &[Token<'_>], found: &Match) -> bool {
    let after = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    matches!(words[found.to - 1].text, "phone" | "mobile" | "video" | "tablet")
        && matches!(after(0), "was" | "is" | "got" | "been" | "has")
        && BROKEN.contains(after(1))
}

/// Before `dear`, these address somebody.
static BEFORE_DEAR: Words = Words::of("oh yes no my yeah thanks thank hello hi well ah aye sorry morning");

/// `you never ask an easy one`, `im forever in your debt`, `as long as youve your health`, `in person youre very nice`, `oh dear`:
/// said of us, or to us.
fn of_us(words: &[Token<'_>], found: &Match) -> bool {
    let before = |n: usize| found.from.checked_sub(n).map_or("", |at| words[at].text);
    let (named, single) = (words[found.from].text, found.to - found.from == 1);
    match named {
        "never" | "always" | "often" | "rarely" => matches!(before(1), "you" | "u" | "ye" | "yous" | "youse"),
        "debt" | "health" | "family" | "money" | "house" | "job" => matches!(before(1), "your" | "ur" | "yer"),
        "dear" if single => BEFORE_DEAR.contains(before(1)),
        _ => words.get(found.to).is_some_and(|t| t.text == "youre"),
    }
}

/// `give me a little while`, `just a little busy now`: little of something else.
fn of_a_little_else(words: &[Token<'_>], found: &Match) -> bool {
    let next = words.get(found.to).map_or("", |t| t.text);
    matches!((words[found.to - 1].text, next), ("little", "while"))
        || matches!(words[found.to - 1].text, "little" | "bit")
            && matches!(next, "longer" | "late" | "busy" | "minute" | "moment" | "favour" | "chat" | "later")
}

/// `in 3 or 4 days i get the cast off`, `lunch at my daughters`: when or where something else is.
fn told_to_come(words: &[Token<'_>], found: &Match) -> bool {
    let before = found.from.checked_sub(1).map_or("", |at| words[at].text);
    let next = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    let last = words[found.to - 1].text;
    let whose = matches!(next(1), "my" | "me" | "our" | "the");
    let somebody = next(2).strip_suffix('s').is_some_and(|one| parts_of(one).has(Parts::OTHER));
    before == "in" && matches!(last, "days" | "weeks" | "months") || next(0) == "at" && whose && somebody
}

/// `ring me mum`: `me` is `my`.
pub fn is_anothers(words: &[Token<'_>], found: &Match) -> bool {
    // `all of the time for the wife`
    let next = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    let theirs = next(0) == "for"
        && (matches!(next(1), "her" | "him" | "them")
            || matches!(next(1), "the" | "my" | "our") && parts_of(next(2)).has(Parts::OTHER));
    theirs && matches!(words[found.to - 1].text, "time" | "often" | "never" | "always" | "days" | "day")
        || words[found.to - 1].text == "me"
            && words.get(found.to).is_some_and(|t| {
                parts_of(t.text).has(Parts::OTHER)
                    && !matches!(t.text, "you" | "u" | "mate" | "pal" | "love" | "we" | "hen" | "duck")
            })
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
    // `thanks a lot for asking, a little`
    if found.from > 0 && matches!(words[found.from - 1].text, "thanks" | "ta" | "cheers" | "thank") {
        return true;
    }
    let fine =
        |t: Option<&Token<'_>>| t.is_some_and(|t| matches!(t.text, "fine" | "ok" | "okay" | "alright" | "great"));
    // `bus fine, it was my tummy`; not `text is fine, phone gives me the fear`
    if SUITABLE.contains(words[found.to - 1].text) {
        return false;
    }
    if fine(words.get(found.to)) && words.get(found.to + 1).is_some_and(|t| t.text == "," || t.text == "but") {
        return true;
    }
    // `food was lovely at the club`
    if found.from == 0
        && words.get(found.to).is_some_and(|t| matches!(t.text, "was" | "were"))
        && words.get(found.to + 1).is_some_and(|t| parts_of(t.text).has(Parts::GOOD))
        && words.get(found.to + 2).is_some_and(|t| matches!(t.text, "at" | "in"))
    {
        return true;
    }
    if is_no_more(words, found) {
        return true;
    }
    words.get(found.to).is_some_and(|t| matches!(t.text, "was" | "is" | "were" | "wasnt"))
        && fine(words.get(found.to + 1))
        && words.get(found.to + 2).is_some_and(|t| t.is_break() || matches!(t.text, "but" | "its"))
}

/// `money wasnt the problem`, `dog died`: what was named is denied, or is no longer there.
fn is_no_more(words: &[Token<'_>], found: &Match) -> bool {
    let next = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    let denied = matches!(next(0), "wasnt" | "isnt" | "aint" | "werent" | "arent" | "wisnae" | "isnae" | "int")
        && matches!(next(1), "the" | "it" | "a" | "an" | "my" | "me" | "that" | "so" | "too" | "bad");
    // `finally cleared the debt`, `leave family out of it`
    let before = |list: &[&str]| words[..found.from].iter().rev().take(3).any(|t| list.contains(&t.text));
    let over =
        before(&["cleared", "sorted", "solved", "fixed"]) || before(&["leave", "leaving", "keep"]) && next(0) == "out";
    // `family doing well`, `emails been hacked`, `rents sorted now`, `getting there was easy thanks to Raj`
    let in_order = match next(0) {
        "doing" => matches!(next(1), "well" | "fine" | "good" | "ok" | "okay" | "grand" | "great" | "alright"),
        "been" => matches!(next(1), "hacked" | "stolen" | "nicked" | "pinched" | "scammed"),
        "sorted" => true,
        // `lift in our block is out`
        "in" => words[found.to - 1].text == "lift" && matches!(next(1), "our" | "my" | "the"),
        "no" => matches!(next(1), "good" | "use"),
        "was" => words[found.from].text == "getting" && matches!(next(1), "easy" | "fine" | "ok" | "grand" | "simple"),
        _ => false,
    };
    denied || over || in_order || matches!(next(0), "died" | "passed")
}

/// What stops people by its lack: `no bus`.
pub static LACKED: Words =
    Words::of("bus buses lift transport car train taxi money food shopping gas electric heating signal internet");

/// `not the bus`: whether the words before say that it is not this.
pub fn is_negated(words: &[Token<'_>], found: &Match) -> bool {
    // A denial does not reach over `so` or `because`: `my hands dont work so telephone`.
    let same_thought = |t: &&Token<'_>| t.kind == Kind::Word && !matches!(t.text, "so" | "because" | "cos" | "coz");
    let before: Vec<&str> = words[..found.from].iter().rev().take(3).take_while(same_thought).map(|t| t.text).collect();
    // `no bus` tells why; `no better` and `no nerves` say what it is not.
    let named = words[found.from].text;
    // `no money and no time`: what is named by its lack is not denied by another.
    let worried =
        |t: &Token<'_>| matches!(t.text, "worries" | "problems" | "problem" | "trouble" | "troubles" | "issues");
    if named == "no" {
        return words.get(found.to).is_some_and(worried);
    }
    let lacked = LACKED.contains(named) || named.len() == 1;
    // `no money worries`
    let none_of_it = before.first() == Some(&"no") && words[found.to - 1..].iter().take(2).any(worried);
    // `far worse` is only so much worse.
    // `far from better`
    let far_from = matches!(before.as_slice(), ["from", "far", ..]);
    far_from
        || none_of_it
        || before.iter().take(1).any(|w| parts_of(w).has(Parts::NOT) && *w != "far" && (*w != "no" || !lacked))
        || before
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(at, w)| {
                **w != "no"
                    || !matches!(before[at - 1], "im" | "i" | "its" | "ive")
                        && !matches!(before[at - 1], "wait" | "sorry" | "actually" | "hang" | "scrap")
            })
            // `not well several days now`: what is denied stands right after it.
            .filter(|(at, w)| !(**w == "not" && matches!(before[at - 1], "well" | "great" | "good")))
            .any(|(_, w)| {
                matches!(*w, "not" | "isnt" | "aint" | "never" | "wasnt" | "no" | "hardly" | "dont" | "doesnt")
            })
}

/// Whether the words before tell of another time.
pub fn is_past(words: &[Token<'_>], found: &Match) -> bool {
    words[..found.from].iter().rev().take(4).any(|t| matches!(t.text, "was" | "used" | "last" | "were" | "before"))
}

/// What suits somebody or not: `texts fine`.
pub static SUITABLE: Words = Words::of(
    "text texts txt phone letter visit email monday tuesday wednesday thursday friday saturday sunday mornings afternoons \
    evenings",
);

/// `tues but not the afternoon` where the answer is `Tuesday afternoon`: a word of the answer itself is denied.
pub fn part_denied(words: &[Token<'_>], choices: &[Answer<'_>], matches: &[Match]) -> bool {
    let Some(last) = matches.last() else { return false };
    let own = choices[last.choice].phrases.concat();
    words.iter().enumerate().any(|(at, t)| {
        t.kind == Kind::Word
            && t.text.len() > 3
            && !matches.iter().any(|m| (m.from..m.to).contains(&at))
            && own.iter().any(|word| word == t.text)
            && words[at.saturating_sub(2)..at].iter().any(|b| matches!(b.text, "not" | "isnt" | "dont" | "except"))
    })
}

/// `ill answer later`, `let you know`: the answer is still to come.
pub fn puts_off(words: &[Token<'_>]) -> bool {
    let at = |from: usize, n: usize| words.get(from + n).map_or("", |t| t.text);
    (0..words.len()).any(|from| match at(from, 0) {
        "answer" | "reply" | "respond" => at(from, 1) == "later" || at(from, 2) == "later",
        "let" => {
            matches!(at(from, 1), "you" | "u" | "ye") && at(from, 2) == "know"
                || at(from, 1) == "me" && at(from, 2) == "think"
        }
        "think" => matches!((at(from, 1), at(from, 2)), ("about", "that" | "it")),
        "get" => at(from, 1) == "back" && at(from, 2) == "to" && matches!(at(from, 3), "you" | "u" | "ye"),
        _ => false,
    })
}

/// `i have a cold` where the answer is `Too cold`, `i have a garden` where it is `Gardening club`: what is had is a thing,
/// and the answer names none.
pub fn is_had(words: &[Token<'_>], choice: &Choice, found: &Match) -> bool {
    let before = |n: usize| found.from.checked_sub(n).map_or("", |at| words[at].text);
    let had = matches!(before(1), "a" | "an") && matches!(before(2), "have" | "has" | "got" | "had" | "ive");
    let thing = |label: &String| {
        let label = tidy(label).text;
        label.split(' ').next_back() == Some(words[found.from].text) && !label.starts_with("too ")
    };
    had && found.to - found.from == 1 && !choice.words.iter().any(thing)
}

/// `tried it once years ago`, where no answer is about when.
pub fn long_ago(words: &[Token<'_>], choices: &[Answer<'_>]) -> bool {
    let when = |word: &String| {
        matches!(word.as_str(), "ago" | "week" | "weeks" | "month" | "months" | "year" | "years" | "today")
    };
    words.windows(2).any(|two| matches!(two[0].text, "years" | "months" | "weeks") && two[1].text == "ago")
        && !choices.iter().flat_map(|choice| &choice.phrases).flatten().any(|word| when(word) || word == "stopped")
}
