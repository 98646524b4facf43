//! A number that holds at another time, counts another thing or is somebody else's, by the plain words around it: `the day he
//! left, 0`, `3 days i didnt`, `the house with the red door, number 7`.

use crate::domain::language::Language;
use crate::domain::reply::doubt::held_back::is_number;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::number::spoken_for::{agrees, passes_on};
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

/// Who does what in a thought that dates or conditions what follows: `the day he left`, `weeks i get paid`.
const WHO: &[&str] = &[
    "i", "he", "she", "they", "we", "it", "my", "me", "mum", "mam", "dad", "the", "im", "hes", "shes", "theyre",
    "kids", "you",
];

/// A number that holds on some days only, at one time gone, or under a condition: `the day he left, 0`, `weeks i get paid =
/// 8`, `half the time im a 3`, `provided i get a lift, 5`, `no pain then im a 9`.
pub fn at_other_times(words: &[Token<'_>], at: usize, high: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let begins = at.checked_sub(1).is_none_or(|before| words[before].is_break());
    let until = |t: &Token<'_>| matches!(t.text, "till" | "til" | "until");
    let who = |n: usize| WHO.contains(&word(n)) || is_first_name(word(n));
    match word(0) {
        "the" if begins && matches!(word(1), "day" | "night" | "minute" | "moment" | "morning") => {
            let verb = !matches!(word(3), "" | "had" | "have" | "ive" | "is");
            (who(2) && !matches!(word(2), "the") && verb && governs(words.get(at + 3..).unwrap_or_default()))
                .then_some("how it was before")
        }
        "days" | "nights" | "weeks" | "mornings" | "weekends" if begins && matches!(high, 5 | 10 | 100) => (who(1)
            && governs(words.get(at + 2..).unwrap_or_default()))
        .then_some("it has another number for other days"),
        // `on a bad week 2`
        "on" if begins && word(1) == "a" && matches!(word(3), "day" | "week" | "night" | "morning") => {
            let only = words.iter().filter(|t| is_number(t)).count() == 1 && words.get(at + 4).is_some_and(is_number);
            only.then_some("it has another number for other days")
        }
        "half" | "some" => {
            let of = usize::from(word(1) == "of");
            let part = word(1 + of) == "the" && word(2 + of) == "time";
            let bare = !words[..at].iter().any(is_number) && governs(words.get(at + 3..).unwrap_or_default());
            (part && bare).then_some("it has another number for other days")
        }
        "provided" | "providing" | "assuming" | "supposing" => {
            let own = who(1) || word(1) == "that" || word(1) == "theres";
            (own && governs(words.get(at + 2..).unwrap_or_default())).then_some("how it would be, not how it is")
        }
        // `holding at a 6 till the tablets wear off then a 2`
        "then" if words[..at].iter().any(until) && !words[..at].last().is_some_and(until) => {
            let number = 1 + usize::from(matches!(word(1), "a" | "its" | "im"));
            let two = words[..at].iter().any(is_number) && words.get(at + number).is_some_and(is_number);
            two.then_some("it has another number for other hours")
        }
        "then" if words[0].text == "no" && !words[..at].iter().any(|t| is_number(t) || t.ends_sentence()) => {
            let own = matches!(word(1), "im" | "id" | "its" | "a" | "ill") || words.get(at + 1).is_some_and(is_number);
            own.then_some("how it would be, not how it is")
        }
        _ => None,
    }
}

/// Whether the next number of the sentence is told of what these words go on from: nothing turns to the person as they are.
fn governs(rest: &[Token<'_>]) -> bool {
    let ends = rest.iter().position(Token::ends_sentence).unwrap_or(rest.len());
    let Some(number) = rest[..ends].iter().position(is_number) else { return false };
    !rest[..number]
        .iter()
        .any(|t| matches!(t.text, "but" | "so" | "now" | "today" | "anyway" | "overall" | "score" | "mood"))
}

/// What the number counts, names or measures instead, or who says it: `3 days i didnt`, `the house with the red door, number
/// 7`, `90 on the gas meter`, `hell tell you im a 6`.
pub fn of_another_thing(words: &[Token<'_>], at: usize, high: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map(|place| &words[place]);
    let follows_number = |n: usize| before(n).is_some_and(is_number);
    let last_said = |from: usize| !words[from..].iter().any(is_number);
    match word(0) {
        // `1 rubbish week`
        "week" | "day" | "night" | "morning" if before(2).is_some_and(|t| matches!(t.text, "1" | "one")) => {
            let such = before(1).is_some_and(|t| parts_of(t.text).has(Parts::BAD.with(Parts::GOOD).with(Parts::STATE)));
            such.then_some("it may count such days")
        }
        // `a 4 day week`, `my tablets are 2 a day, 7 days`
        "day" if follows_number(1) && word(1) == "week" => Some("how long a week is"),
        "a" | "per" if matches!(high, 7 | 14) && follows_number(1) && word(1) == "day" => {
            let long = words.iter().filter(|t| is_number(t)).count() > 1;
            long.then_some("it tells how often in a day, and for how long")
        }
        "days" if matches!(high, 7 | 14) && follows_number(1) && word(1) == "i" => {
            NOT_DONE.contains(&word(2)).then_some("the days they tell of are the others")
        }
        // `gonna go 8ish to bed`
        "to" if word(1) == "bed" && words[at.saturating_sub(2)..at].iter().any(is_number) => Some("a time of day"),
        // `i give 6 to charity`
        "to" if follows_number(1) && before(2).is_some_and(|t| matches!(t.text, "give" | "gives" | "donate")) => {
            (!matches!(word(1), "it" | "my" | "this" | "be" | "you")).then_some("a count of something")
        }
        // `its my number 2 thats poorly`
        "number" if matches!(before(1).map_or("", |t| t.text), "my" | "our") => {
            let child = words.get(at + 1).is_some_and(is_number) && OF_A_CHILD.contains(&word(2));
            child.then_some("the number of a thing")
        }
        // `7 is my best number on the bus`
        "my" if matches!(before(1).map_or("", |t| t.text), "is" | "was" | "thats") => {
            let record = matches!(word(1), "best" | "personal" | "top" | "highest")
                && matches!(word(2), "number" | "score" | "time" | "best" | "result" | "one");
            (record && before(2).is_some_and(is_number)).then_some("it is the number of something of theirs")
        }
        // `twa o the neighbours`
        "of" | "o" | "ov" if follows_number(1) && words.iter().filter(|t| is_number(t)).count() == 1 => {
            let many =
                matches!(word(1), "the" | "my" | "our" | "these" | "those" | "her" | "his") && word(2).ends_with('s');
            (many && matches!(high, 5 | 10 | 100)).then_some("a count of something")
        }
        "number" if words.get(at + 1).is_some_and(is_number) && last_said(at + 2) => {
            let named = before(1).is_some_and(|b| {
                b.kind != Kind::Word || parts_of(b.text).has(Parts::UNIT.with(Parts::LABEL)) || b.text == "shop"
            });
            (named && words[..at].iter().any(|t| HOUSES.contains(&t.text))).then_some("the number of a house")
        }
        "on" if word(1) == "the" && follows_number(1) => {
            let dial = METERS.contains(&word(2));
            let meter =
                word(2) == "clock" && words.iter().any(|t| METERS.contains(&t.text) || CLOCKED.contains(&t.text));
            (dial || meter).then_some("what a meter shows")
        }
        "tell" if matches!(word(1), "you" | "u" | "ya" | "ye" | "yous") => {
            let who = before(1).map_or("", |t| t.text);
            let i = before(2).is_some_and(|t| matches!(t.text, "i" | "and"));
            let theirs = matches!(who, "hell" | "shell" | "theyll" | "hed" | "shed" | "theyd")
                || matches!(who, "will" | "would") && !i;
            let near = words[at..].iter().take(6).position(is_number);
            near.is_some_and(|near| theirs && last_said(at + near + 1)).then_some("somebody else's")
        }
        "theres" | "there" => {
            let is = usize::from(word(0) == "there");
            let one = matches!(word(1 + is), "a" | "an" | "another") && (is == 0 || word(1) == "is");
            let stop = words.get(at + 3 + is).is_some_and(Token::ends_sentence);
            let counted = words.get(at + 4 + is).is_some_and(is_number);
            (one && stop && counted).then_some("it may be how many there are of what was named before it")
        }
        _ => None,
    }
}

/// What the number is on, from or since: another scale, a jury, a plan, a day: `im a 3 on that`, `8 from nan, 5 from me`, `3 days
/// it was meant to be`, `8 days clean`.
pub fn of_another_measure(words: &[Token<'_>], at: usize) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let follows_number = at > 0 && is_number(&words[at - 1]);
    let last_said = || !words[at..].iter().any(is_number);
    match word(0) {
        // `8 days clean`
        "days" | "weeks" | "day" if follows_number && SINCE.contains(&word(1)) => {
            last_said().then_some("it counts how long it is since something")
        }
        // `3 days it was meant to be but i only managed the one`
        "meant" | "supposed" if word(1) == "to" && word(2) == "be" && planned(words, at) => {
            Some("how it was to be, not how it is")
        }
        // `my therapist uses 1-5 and im a 3 on that`
        "on" if matches!(word(1), "that" | "his" | "her" | "their") && follows_number => {
            let theirs = matches!(word(2), "scale" | "one" | "chart" | "test" | "list");
            let scale = words[..at].iter().filter(|t| is_number(t) || matches!(t.kind, Kind::Odd(_))).count() > 1;
            (theirs || scale && words.get(at + 2).is_none_or(Token::is_break)).then_some("it explains another scale")
        }
        // `8 from nan, 5 from me`
        "from" if follows_number && matches!(word(1), "me" | "mine" | "us") => {
            let jury = words[..at].iter().zip(&words[1..at]).any(|(one, next)| is_number(one) && next.text == "from");
            jury.then_some("it may be a mark for something else")
        }
        _ => None,
    }
}

/// After `8 days`, these tell of what ended then.
const SINCE: &[&str] =
    &["clean", "sober", "dry", "smokefree", "vapefree", "free", "postop", "postnatal", "overdue", "late"];

/// Whether what was meant to be is the only number before: `3 days it was meant to be`.
fn planned(words: &[Token<'_>], at: usize) -> bool {
    let before = &words[..at];
    let is = before.last().is_some_and(|t| matches!(t.text, "was" | "were" | "is" | "wis"));
    let what = before.iter().rev().nth(1).is_some_and(|t| matches!(t.text, "it" | "that" | "which"));
    is && what && before.iter().filter(|t| is_number(t)).count() == 1
}

/// What holds only for a part of it, passed while nothing was done, or was typed by another: `7 without the pain`, `15 minutes
/// i stood`, `8, grandson got my phone`.
pub fn in_part(words: &[Token<'_>], at: usize, high: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map(|place| &words[place]);
    let follows_number = |n: usize| before(n).is_some_and(is_number);
    let last_said = |from: usize| !words[from..].iter().any(is_number);
    match word(0) {
        "minutes" | "mins" | "min" | "hours" | "hrs" | "hour" if follows_number(1) && word(1) == "i" => {
            let was =
                word(2) == "was" && matches!(word(3), "on" | "in" | "at" | "sat" | "stood" | "waiting" | "sitting");
            (was || IDLED.contains(&word(2))).then_some("a time, not an amount of what was asked")
        }
        // `45 mins my dinner took`
        "took" | "takes" | "lasted" if high > 10 => {
            let thing = (2..=4).filter_map(before).any(|t| matches!(t.text, "my" | "the" | "our" | "his" | "her"));
            let minutes = (3..=5).filter_map(before).any(|t| matches!(t.text, "mins" | "min" | "minutes"));
            (thing && minutes && last_said(at)).then_some("a time, not an amount of what was asked")
        }
        // `10 cos i like 10`
        "like" if before(1).is_some_and(|b| b.text == "i") => {
            let number = words.get(at + 1 + usize::from(word(1) == "number")).is_some_and(is_number);
            number.then_some("a number that they like")
        }
        // `8, grandson got my phone`
        "phone" | "fone" | "mobile" if before(1).is_some_and(|b| b.text == "my") => {
            let got = matches!(
                before(2).map_or("", |t| t.text),
                "got" | "had" | "has" | "took" | "nicked" | "pinched" | "grabbed" | "stole"
            );
            let who = before(3)
                .is_some_and(|t| t.kind == Kind::Word && !matches!(t.text, "i" | "ive" | "just" | "finally" | "have"));
            (got && who && last_said(at) && words.get(at + 1).is_none_or(Token::is_break))
                .then_some("somebody else may be writing")
        }
        "without" if follows_number(1) => {
            let eased = [word(1), word(2)].iter().any(|t| {
                matches!(*t, "pain" | "pains" | "tablets" | "pills" | "meds" | "medication" | "painkillers" | "insulin")
            });
            (eased && last_said(at)).then_some("how it would be, not how it is")
        }
        "except"
            if matches!(word(1), "mornings" | "nights" | "when" | "weekends" | "evenings" | "mondays" | "sundays") =>
        {
            (follows_number(1) && last_said(at)).then_some("it has another number for other days")
        }
        // `a 7 on paper`
        "on" if word(1) == "paper" && follows_number(1) && last_said(at) => Some("how it would be, not how it is"),
        _ => None,
    }
}

/// Whether somebody else gave the number `value`, or it counts what another number before it counted: `doctor put me down as
/// a 2`, `come dancing gave it a 7`, `hes on 5 tablets im on 6`.
pub fn told_of_another(words: &[Token<'_>], at: usize, value: i64) -> Option<&'static str> {
    let verb = words[at].text;
    if COUNTED_WITH.contains(&verb) && counted_alike(words, at) {
        return Some("it may count what was counted before it");
    }
    if !GIVEN.contains(&verb) {
        return None;
    }
    let light = |t: &&Token<'_>| t.kind == Kind::Word && LED_TO.contains(&t.text) && !is_number(t);
    let number = at + 1 + words[at + 1..].iter().take(6).take_while(light).count();
    let told = |t: &Token<'_>| t.number().or_else(|| number_word(t.text, Language::ENGLISH));
    // `2 hours` are 120 minutes.
    let said = |t: &Token<'_>| told(t).is_some_and(|told| told == value || told * 60 == value);
    let last = !words.get(number + 1..).unwrap_or_default().iter().any(is_number);
    if !words.get(number).is_some_and(said)
        || !last
        || words[..at].iter().any(is_number)
        || agrees(&words[number + 1..])
    {
        return None;
    }
    let parts = |t: &Token<'_>| t.is_break() || matches!(t.text, "but" | "so" | "then" | "though");
    let begins = words[..at].iter().rposition(parts).map_or(0, |mark| mark + 1);
    let clause = &words[begins..at];
    if clause.iter().any(|t| OWN.contains(&t.text)) || passes_on(words) {
        return None;
    }
    let titles = clause.iter().take_while(|t| TITLES.contains(&t.text)).count();
    let who = clause.get(titles)?.text;
    let kin = SOMEBODY.contains(&who) || parts_of(who).has(Parts::OTHER) && !parts_of(who).has(Parts::GLUE);
    // `sandra put 4` may tell Sandra to.
    let named = is_first_name(who) && !verb.starts_with("put");
    // `strictly come dancing gave it a 7`
    let judged = verb != "put"
        && clause.len() <= 3
        && clause.last().is_some_and(|t| parts_of(t.text).is_empty() && !t.text.ends_with("ed") || t.text == "dancing");
    (kin || named || judged).then_some("somebody else's")
}

/// `hes on 5 tablets im on 6`: the same word stands before what was counted and before a number that ends its clause.
fn counted_alike(words: &[Token<'_>], at: usize) -> bool {
    let text = |place: usize| words.get(place).map_or("", |t| t.text);
    let number = |place: usize| words.get(place).is_some_and(is_number);
    let thing = text(at + 2);
    let plural = thing.len() > 3 && thing.ends_with('s') && !thing.ends_with("ss") && parts_of(thing).is_empty();
    let counted = number(at + 1) && (plural || parts_of(thing).has(Parts::UNIT));
    let same = |place: usize| {
        COUNTED_WITH.contains(&text(place)) && text(place).trim_end_matches('s') == words[at].text.trim_end_matches('s')
    };
    let again = |place: usize| same(place) && number(place + 1) && words.get(place + 2).is_none_or(Token::is_break);
    counted && (at + 3..words.len()).any(again)
}

/// Before what is counted, these may stand twice: `he has 3 cats i have 4`.
const COUNTED_WITH: &[&str] =
    &["on", "have", "has", "got", "had", "take", "takes", "smoke", "smokes", "drink", "drinks", "do", "does"];

/// What others do with a number.
const GIVEN: &[&str] = &[
    "put", "puts", "gave", "gives", "marked", "scored", "rated", "wrote", "pressed", "typed",
    // Of minutes and days: `carer comes 20 minutes`.
    "did", "does", "comes", "came", "stays", "stayed", "walked", "walks", "goes", "went", "played", "worked",
];

/// Between them and the number.
const LED_TO: &[&str] = &[
    "me", "us", "it", "this", "my", "life", "day", "week", "them", "down", "as", "at", "for", "a", "an", "on", "about",
    "the", "in", "only", "just", "him", "her",
];

/// With these in the clause, the person had a part in it.
const OWN: &[&str] = &["i", "id", "ill", "ive", "im", "we", "weve", "wed", "me", "myself", "us"];

/// Before somebody, these name whose they are.
const TITLES: &[&str] =
    &["the", "my", "our", "and", "well", "ar", "wor", "hi", "this", "her", "his", "even", "that", "a"];

/// Who puts down numbers of people, and is spoken to as well.
const SOMEBODY: &[&str] = &[
    "doctor", "doc", "dr", "gp", "nurse", "boss", "gaffer", "sister", "support", "social", "worker", "vicar", "judges",
];

/// After `15 minutes i`, these tell that nothing was done in them.
const IDLED: &[&str] = &[
    "stood", "waited", "sat", "queued", "lay", "laid", "slept", "cried", "hung", "stared", "froze", "held", "napped",
    "dozed",
];

/// After `my number 2`, these tell of a child.
const OF_A_CHILD: &[&str] =
    &["thats", "that", "who", "whos", "whose", "has", "hasnt", "is", "was", "got", "went", "son", "daughter"];

/// After `3 days i`, these tell that nothing was done on them.
const NOT_DONE: &[&str] =
    &["didnt", "dint", "didn", "never", "couldnt", "cudnt", "wasnt", "havent", "missed", "skipped", "stayed"];

/// What has a number on its door.
const HOUSES: &[&str] =
    &["house", "bungalow", "flat", "door", "street", "avenue", "terrace", "cottage", "knock", "doorbell"];

/// What shows a number.
const METERS: &[&str] = &["meter", "dial", "gauge", "odometer", "speedo", "thermometer", "scales"];

/// What else is on a clock.
const CLOCKED: &[&str] = &["car", "van", "miles", "mileage", "motor"];

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn glenys_tells_of_other_days_and_other_things() {
        assert_read(
            0..=10,
            &[
                ("the week ive had, 2", 2),
                ("no pain, 9", 9),
                ("id go for number 3", 3),
                ("i can tell you, 6", 6),
                ("doctor came so put me down as a 2", 2),
            ],
            &[
                "the day he left, 0",
                "weeks i get paid = 8",
                "half the time im a 3",
                "provided i get a lift, 5",
                "no pain no grump then im a 9",
                "ask my husband and hell tell you im a 6",
                "its the house with the red door love, number 7",
                "theres a wasp. two. shut that window!",
                "1 rubbish week",
                "doctor put me down as a 2",
                "the wife has took my phone and put 10",
                "come dancing gave it a 7, robbed they were",
                "hes on 5 tablets im on 6",
                "7 is my best number on bus",
                "its my number 2 thats been poorly",
                "twa o the neighbours hae flitted",
                "8, grandson got my phone",
                "7 without the pain",
                "a 7 on paper",
            ],
        );
        assert_read(0..=7, &[("3 days i got out", 3)], &["3 days i dint and the rest i cant mind"]);
    }
}
