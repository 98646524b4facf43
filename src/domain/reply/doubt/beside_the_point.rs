//! A number that holds at another time, counts another thing or is somebody else's, by the plain words around it: `the day he
//! left, 0`, `3 days i didnt`, `the house with the red door, number 7`.

use crate::domain::reply::doubt::held_back::is_number;
use crate::domain::reply::number::role::addressed::is_first_name;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
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
        "days" if matches!(high, 7 | 14) && follows_number(1) && word(1) == "i" => {
            NOT_DONE.contains(&word(2)).then_some("the days they tell of are the others")
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
            &[("the week ive had, 2", 2), ("no pain, 9", 9), ("id go for number 3", 3), ("i can tell you, 6", 6)],
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
            ],
        );
        assert_read(0..=7, &[("3 days i got out", 3)], &["3 days i dint and the rest i cant mind"]);
    }
}
