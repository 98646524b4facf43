//! Days, where the days of a week or a fortnight are asked: `2 out of the 7`, `all seven`, `once. tues`, `the one day only`.
//!
//! What names the whole week is no answer (`7 days in a week`); a number of days stands where the reply tells of no other
//! time, denies nothing beside it and tells of nobody else before it.

use crate::domain::reply::number::role::amounts::ACTIVITIES;
use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// How many days may be asked about.
const WEEK: i64 = 7;
const FORTNIGHT: i64 = 14;

/// Whether the days of a week or a fortnight are asked.
pub fn are_asked(low: i64, high: i64) -> bool {
    low == 0 && matches!(high, WEEK | FORTNIGHT)
}

/// Whether days, or sessions, are counted: no marks are given.
pub fn are_counted(low: i64, high: i64) -> bool {
    are_asked(low, high) || low == 0 && high == 5 || matches!(high, 12 | 20 | 30)
}

/// `6 last week, 5 this`, where a fortnight is asked: each is only one half of it.
pub fn is_half_of_two_weeks(tokens: &[Token<'_>], high: i64) -> bool {
    high == FORTNIGHT
        && tokens.iter().filter(|t| is_numeric(t)).count() > 1
        && tokens.iter().any(|t| t.has(Parts::PAST) && !t.has(Parts::FILLER))
}

/// The tokens without what only names all of the days: `7 days in a week.`, `out of the 7`.
pub fn without_the_week<'t>(tokens: &[Token<'t>], high: i64) -> Option<Vec<Token<'t>>> {
    let whole = |at: usize| tokens.get(at).is_some_and(|t| t.number() == Some(high));
    let text = |at: usize| tokens.get(at).map_or("", |t| t.text);
    let at = (0..tokens.len()).find(|at| whole(*at))?;
    let unit = usize::from(matches!(text(at + 1), "days" | "day" | "nights"));
    // `a week` is one word already.
    let week = tokens.get(at + 2 + unit).is_some_and(|t| t.raw == 2 && t.has(Parts::UNIT.with(Parts::NOW)));
    let named = text(at + 1 + unit) == "in" && (week || matches!(text(at + 3 + unit), "week" | "fortnight"));
    let (from, to) = if named {
        let end = at + 4 + unit - usize::from(week);
        (at, end + usize::from(tokens.get(end).is_some_and(Token::is_break)))
    } else {
        let article = usize::from(at > 0 && text(at - 1) == "the");
        let of = (at - article).checked_sub(1).filter(|of| tokens[*of].has(Parts::OUT_OF) || text(*of) == "of")?;
        (of, at + 1 + unit)
    };
    // `3 of the 7 dwarfs`
    if tokens.get(to).is_some_and(|t| t.kind == Kind::Word && t.parts.is_empty()) {
        return None;
    }
    // `out of the 7` must leave a number.
    tokens
        .iter()
        .enumerate()
        .any(|(place, t)| !(from..to).contains(&place) && (is_numeric(t) || counted(t).is_some()))
        .then(|| tokens.iter().enumerate().filter(|(place, _)| !(from..to).contains(place)).map(|(_, t)| *t).collect())
}

/// `once`, `twice`.
fn counted(token: &Token<'_>) -> Option<i64> {
    match token.text {
        "once" => Some(1),
        "twice" => Some(2),
        _ => None,
    }
}

/// Anywhere in a reply, these make another time of days that are told.
pub static ANOTHER_TIME: Words = Words::of(
    "ago since before after until till til later late without off left last next wait waiting each every per old \
     away usually normally supposed except but apart minus bar more less another other first holiday ill sick \
     between or than same maybe half from yesterday tomorrow times hospital bed home indoors stuck alone sitting \
     lonely",
);

/// What is counted where days or sessions are asked.
static COUNTED: Words =
    Words::of("day days night nights morning mornings afternoons evenings times sessions session classes class");

/// Who went, or what was done, where the days are told of it.
const SEEN: &[&str] = &[
    "i", "ive", "we", "saw", "seen", "spoke", "spoken", "met", "talked", "chatted", "went", "been", "got", "had",
    "made",
];

/// What may be asked about, where somebody says that they did it on so many days: `i pray 5 times` counts something else.
static ASKED_ABOUT: Words = Words::of(
    "walk walked walking managed manage did done went gone got get been saw seen spoke spoken met talked chatted made swam cycled \
     jogged ran danced exercised stretched joined attended visited left gardened moved kept made eat ate mixed",
);

/// Whether the words before a number of days tell of nothing else: not `i work`, `i sat in`, `saw nobody`.
fn tells_of_what_is_asked(lead: &[Token<'_>]) -> bool {
    let light = |t: &Token<'_>| {
        t.has(Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW))
            || matches!(t.text, "have" | "just" | "only" | "so" | "and")
    };
    let mut spoken = lead.iter().filter(|t| t.kind == Kind::Word && !light(t));
    let does = |t: &Token<'_>| ASKED_ABOUT.contains(t.text) || t.raw > 1;
    let asked = match spoken.next() {
        Some(who) if matches!(who.text, "i" | "ive" | "we") => spoken.next().is_none_or(does),
        _ => true,
    };
    asked && !lead.iter().any(|t| matches!(t.text, "nobody" | "noone" | "nowhere" | "in" | "work" | "worked"))
}

/// How many different days of the week are named.
fn days_named(tokens: &[Token<'_>]) -> i64 {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let named = |day: &&&str| {
        tokens.iter().any(|t| {
            t.has(Parts::CALENDAR) && t.text.starts_with(**day) || t.text.starts_with(**day) && t.text.ends_with("days")
        })
    };
    i64::try_from(DAYS.iter().filter(named).count()).unwrap_or_default()
}

/// Right after `every day` and the like, these go on from it; `every day is a blessing` tells no number.
const GOES_ON_FROM_ALL: &[&str] = &[
    "i", "in", "with", "without", "at", "to", "for", "and", "rain", "come", "down", "round", "out", "oot", "on", "im",
    "walking", "like",
];

/// `every single day`, `not once`, `none of them`, where the days of a week are asked and nothing makes an exception.
pub fn all_or_none(tokens: &[Token<'_>], high: i64) -> Option<Reading> {
    if high != WEEK || tokens.iter().any(|t| t.kind == Kind::Break('?')) {
        return None;
    }
    let text = |at: usize| tokens.get(at).map_or("", |t| t.text);
    let single =
        |at: usize| usize::from(matches!(text(at), "single" | "blessed" | "bloody" | "damn" | "flippin" | "flipping"));
    let (at, value, end) = (0..tokens.len()).find_map(|at| match text(at) {
        "every" | "each" | "ivery" => {
            let day = at + 1 + single(at + 1);
            matches!(text(day), "day" | "night" | "morning").then_some((at, high, day + 1))
        }
        "not" | "no" | "nae" | "none" => {
            let day = at + 2 + single(at + 2);
            let once = text(at) == "not" && text(at + 1) == "once";
            let a_day = matches!(text(at + 1), "a" | "one" | "1" | "wan" | "ae") && text(day) == "day";
            let of_them = text(at) == "none" && tokens.get(at + 1).is_some_and(|t| t.raw == 2 && t.has(Parts::UNIT));
            let none = text(at) == "none" && is_all_they_say(tokens, at);
            (once || of_them).then_some((at, 0, at + 2)).or(a_day.then_some((at, 0, day + 1))).or(none.then_some((
                at,
                0,
                tokens.len(),
            )))
        }
        _ => None,
    })?;
    let begins = tokens[..at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let light =
        Parts::FILLER.with(Parts::GLUE).with(Parts::HEDGE).with(Parts::NOW).with(Parts::ANCHOR).with(Parts::GOES_ON);
    let own = tokens[begins..at].iter().all(|t| {
        t.has(light) && !t.has(Parts::BOUND)
            || ACTIVITIES.contains(t.text)
            || matches!(t.text, "out" | "oot" | "we" | "have" | "go" | "walking")
    });
    let next = tokens.get(end);
    let goes_on = next.is_none_or(|t| {
        t.is_break() || t.has(Parts::NOW.with(Parts::FILLER).with(Parts::AND)) || GOES_ON_FROM_ALL.contains(&t.text)
    });
    let away = tokens.iter().enumerate().any(|(place, t)| {
        let inside = (at..end).contains(&place);
        !inside
            && (is_numeric(t)
                || EXCEPTS.contains(&t.text)
                || t.has(Parts::CALENDAR.with(Parts::PAST).with(Parts::TAKES_BACK)))
    });
    (own && goes_on && !away).then(|| Reading {
        meaning: Meaning::Number(value),
        because: (if value == 0 { "they told of none of the days" } else { "they told of every day" }).to_owned(),
    })
}

/// Whether beside the word at `at` stands nothing but courtesy, regret and the week: `none at all this week, sorry`.
fn is_all_they_say(tokens: &[Token<'_>], at: usize) -> bool {
    let light = Parts::FILLER.with(Parts::NOW);
    let is_light = |t: &Token<'_>| {
        t.kind == Kind::Word && t.has(light)
            || t.is_break()
            || matches!(t.text, "at" | "all" | "sadly" | "week" | "days")
    };
    tokens.iter().enumerate().all(|(place, t)| place == at || is_light(t))
}

/// Anywhere beside `every day`, these make an exception, or doubt it.
const EXCEPTS: &[&str] = &[
    "but", "bar", "except", "apart", "nearly", "almost", "nigh", "other", "most", "not", "if", "when", "usually",
    "normally", "supposed", "try", "should", "would", "could", "until", "till", "weekend", "weekends", "weekday",
    "weekdays", "old", "once", "maybe", "less", "more",
];

/// `went out monday`, `mon tue fri so thats`: what begins a reply that names its days and then their number.
fn opens_a_count(tokens: &[Token<'_>], at: usize) -> bool {
    let sum = at > 0 && (tokens[at - 1].raw > 1 || matches!(tokens[at - 1].text, "so" | "thats" | "makes" | "total"));
    tokens
        .first()
        .is_some_and(|t| SEEN.contains(&t.text) || ACTIVITIES.contains(t.text) || sum && t.has(Parts::CALENDAR))
}

/// The one number of days that a reply tells, where `whole` says that the days they are out of were named too.
pub fn days_told(tokens: &[Token<'_>], high: i64, whole: bool) -> Option<Reading> {
    let day = |at: usize| tokens.get(at).is_some_and(|t| COUNTED.contains(t.text));
    // `wan day. sunday`
    let one = |at: usize| matches!(tokens[at].text, "wan" | "ae" | "yin") && day(at + 1);
    let value = |at: usize| tokens[at].number().or_else(|| counted(&tokens[at])).or(one(at).then_some(1));
    let numeric = |at: &usize| is_numeric(&tokens[*at]) || value(*at).is_some();
    let mut numbers = (0..tokens.len()).filter(numeric);
    let (at, second, None) = (numbers.next()?, numbers.next(), numbers.next()) else { return None };
    let told = value(at).filter(|told| (0..=high).contains(told))?;
    // `got out five days, the other two it was icy`
    let rest =
        |at: usize| at > 0 && matches!(tokens[at - 1].text, "other" | "tother") && value(at) == Some(high - told);
    // `i did my walk 4 times my chart has got 4 stars`
    let again = |at: usize| value(at) == Some(told) && !day(at + 1);
    second.is_none_or(|second| rest(second) || again(second)).then_some(())?;
    let tokens = &tokens[..second.unwrap_or(tokens.len())];
    let of_them = tokens.get(at + 1).is_some_and(|t| t.raw == 2 && t.has(Parts::UNIT) && t.text.is_empty());
    let every = told == high
        && at > 0
        && tokens[at - 1].text == "all"
        && (day(at + 1) || tokens.get(at + 1).is_none_or(Token::is_break));
    let plain =
        whole || every || day(at + 1) && counted(&tokens[at]).is_none() || days_named(tokens) == told && told > 0;
    // `6 days of Shawwal`, `six days to the communions`
    let of_another = day(at + 1)
        && tokens.get(at + 2).is_some_and(|t| {
            t.text == "to" || t.text == "of" && tokens.get(at + 3).is_some_and(|thing| thing.parts.is_empty())
        });
    // `five times a day`, `4 times round the park`
    let round =
        tokens.get(at + 1).is_some_and(|t| t.text == "times") && tokens.get(at + 2).is_some_and(|t| t.text == "round");
    let a_day = round || day(at + 1) && tokens.get(at + 2).is_some_and(|t| t.raw == 2 && t.has(Parts::UNIT));
    if !plain || of_another || a_day || of_them && !whole {
        return None;
    }
    // `one day i just cried`: no count of days.
    let some_day = told == 1
        && day(at + 1)
        && !(whole || days_named(tokens) == 1 || at > 0 && matches!(tokens[at - 1].text, "the" | "just" | "only"));
    let begins = tokens[..at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let ends = tokens[at..].iter().position(Token::is_break).map_or(tokens.len(), |mark| at + mark);
    let plainly = |t: &Token<'_>| !t.has(Parts::FILLER.with(Parts::GLUE).with(Parts::NOW));
    // `meals on wheels come 5 days`
    let lead = &tokens[begins..at];
    let light =
        Parts::FILLER.with(Parts::GLUE).with(Parts::HEDGE).with(Parts::ANCHOR).with(Parts::NOW).with(Parts::GOES_ON);
    let own = whole
        || lead.first().is_some_and(|t| SEEN.contains(&t.text) || ACTIVITIES.contains(t.text))
        || lead.iter().all(|t| t.has(light) || ACTIVITIES.contains(t.text))
        // `went out monday, thursday and friday so thats 3`
        || days_named(tokens) == told
            && opens_a_count(tokens, at);
    let away = |t: &Token<'_>| {
        ANOTHER_TIME.contains(t.text) && !(second.is_some() && matches!(t.text, "other" | "tother"))
            || t.kind == Kind::Break('?')
            || matches!(t.kind, Kind::Sign(_))
            || t.has(Parts::TAKES_BACK.with(Parts::MISTAKEN).with(Parts::INSTEAD))
            || plainly(t) && t.has(Parts::UNREAL.with(Parts::PAST))
    };
    let theirs = |place: usize| {
        let titled = place > 0 && matches!(tokens[place - 1].text, "my" | "me" | "our" | "the" | "her" | "his");
        tokens[place].has(Parts::OTHER) && (titled || plainly(&tokens[place]))
    };
    let denied = tokens[begins..ends].iter().any(|t| plainly(t) && t.has(Parts::NOT.with(Parts::NO)))
        || tokens[..at].iter().any(|t| t.has(Parts::BOUND) && !t.has(Parts::HEDGE))
        || (0..at).any(theirs);
    // `just the one day he came`
    let told_of = tokens.get(at + 2).is_some_and(|t| matches!(t.text, "he" | "she" | "they" | "it" | "when" | "that"));
    let missed = tokens[..at].iter().any(|t| matches!(t.text, "missed" | "skipped"));
    let counted_here = |place: usize| place == at || place == at + 1 && day(place);
    (own && (whole || tells_of_what_is_asked(lead))
        && !told_of
        && !some_day
        && !denied
        && !missed
        && !tokens.iter().enumerate().any(|(place, t)| !counted_here(place) && away(t)))
    .then(|| Reading {
        meaning: Meaning::Number(told),
        because: format!("they told of {told} days, and of no other time"),
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn jessie_counts_the_days_she_got_out() {
        let went = [
            ("got out twice this week, thank you", 2),
            ("i was out thrice", 3),
            ("mon tue fri so thats 3", 3),
            ("not 1 day", 0),
        ];
        assert_read(
            0..=7,
            &went,
            &[
                "went twice last week",
                "asked you twice now",
                "my daughter went twice",
                "my tablets are 2 a day, 7 days",
                "8 days clean",
                "none of your business",
                "3 days it was meant to be but i only managed the one",
            ],
        );
        assert_read(
            0..=7,
            &[
                ("i managed 2 out of the 7", 2),
                ("did 3 days this week", 3),
                ("all seven, ive a budgie to talk to", 7),
                ("7 days in a week. i went out on 0 of them", 0),
                ("three lots of dancing, mon wed and sat", 3),
                ("just the one day, sundays at my daughters", 1),
                ("once. tues", 1),
                ("every day this week love", 7),
                ("not one day", 0),
                ("not once, with this hip", 0),
                ("none of them if im honest", 0),
                ("none at all this week, sorry", 0),
                ("managed it mon weds fri so thats 3", 3),
                ("6. not sunday, sunday i sleep", 6),
                ("once, to put the bins out", 1),
            ],
            &[
                "3 days in bed",
                "i pray 5 times",
                "i work 6 day so only sunday i walk",
                "saw nobody 4 days",
                "once, maybe twice",
                "meals on wheels come 5 days",
                "one day i just cried",
                "out every day but 2 days",
                "my son managed 2 out of the 7",
                "3 days since i saw anyone",
                "every day but sunday",
                "every day is a blessing",
                "not one day off",
                "the carer comes every day",
            ],
        );
    }
}
