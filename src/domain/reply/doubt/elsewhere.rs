//! What elsewhere in a reply takes an answer away: it is taken back, was a joke, or counts what was named before it.
//!
//! A number's own clause must be understood word by word ([`crate::domain::reply::number::role::lead`], [`crate::domain::reply::number::role::follow`]). The rest of a reply may
//! tell any story, as long as nothing in it is found here.

use crate::domain::reply::doubt::jest::glad_of_a_blow;
use crate::domain::reply::number::beside::clause_after;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// What has a number of its own: `7 is my lucky number`, `thats my pin`.
static OF_THEIRS: Words = Words::of(
    "lucky record limit pin age house door target goal favourite favorite favourit favrit fave fav flat phone password code",
);

/// Said after an answer, these make a joke of it.
static IN_JEST: Words =
    Words::of("jk jks joking jokin kidding kiddin joke sarcasm sarcastic messing messin fibbing fib irony");

/// Said at the end after an answer, these mean the opposite.
const NOT_MEANT: &str = "yeah right|aye right|yeh right|i wish|my dreams|your dreams|as if|i dont|might fly|freezes over|very funny|my arse";

/// `8 said nobody ever`, `this is my nans` (phone): the number is nobody's, or somebody else's.
fn disowned(tokens: &[Token<'_>], at: usize) -> bool {
    let theirs = |word: &str| {
        let owner = parts_of(word.strip_suffix('s').unwrap_or(word));
        owner.has(Parts::OTHER) && !owner.has(Parts::FILLER) || matches!(word, "mums" | "mates")
    };
    tokens[at + 1..].windows(2).any(|two| two[0].text == "said" && matches!(two[1].text, "nobody" | "no" | "noone"))
        || tokens.windows(4).any(|four| {
            four[0].text == "this"
                && four[1].text == "is"
                && matches!(four[2].text, "my" | "me" | "his" | "her" | "our")
                && theirs(four[3].text)
        })
}

/// Why an answer at `at` does not stand, from the rest of the reply; `strong` where words or a scale say it is the answer,
/// `scale_end` the place of its scale's end, or its own.
pub fn against(tokens: &[Token<'_>], at: usize, scale_end: usize, strong: bool) -> Option<&'static str> {
    let after = &tokens[at + 1..];
    if after.iter().any(|t| t.has(Parts::TAKES_BACK)) {
        return Some("they may be taking the number back");
    }
    if in_jest(after) || in_irony(tokens) || glad_of_a_blow(tokens) || in_review(tokens, at, scale_end) {
        return Some("it may be a joke, or praise of something else");
    }
    if after.iter().any(|t| t.text == "obviously") {
        return Some("it may be a joke");
    }
    if disowned(tokens, at) {
        return Some("it may be nobody's, or somebody else's");
    }
    let theirs = |three: &[Token<'_>]| {
        matches!(three, [is, my, thing] if my.text == "my"
            && matches!(is.text, "is" | "thats" | "its" | "was" | "for" | "are")
            && OF_THEIRS.contains(thing.text))
    };
    if told_to_be_another(after) {
        return Some("it is the number of something of theirs");
    }
    let joined = |three: &[Token<'_>]| three[0].text == "and" && three[1].text == "its";
    // `5 is my lucky number so 5`
    let same = |four: &[Token<'_>]| {
        four[0].number().is_some() && four[0].number() == tokens[at].number() && theirs(&four[1..])
    };
    if tokens.windows(4).any(same) || after.windows(3).any(theirs) && !after.windows(3).any(joined) {
        return Some("it is the number of something of theirs");
    }
    let mut spoken = after.iter().rev().filter(|t| t.kind == Kind::Word);
    let ends_in_no = spoken.next().is_some_and(|t| matches!(t.text, "no" | "nah" | "nope" | "naw"));
    if ends_in_no && spoken.next().is_none() && after.iter().any(Token::is_break) {
        return Some("`no` after it may take it back");
    }
    if let Some(why) = clause_after(tokens, scale_end + 1) {
        return Some(why);
    }
    let mut ending = after.iter().rev().filter(|t| !t.is_break() && !matches!(t.text, "x" | "lol"));
    if ending.next().is_some_and(|t| {
        matches!(t.text, "wait" | "hold" | "nah" | "never" | "no" | "delete" | "undo" | "nvm" | "nevermind" | "cancel")
    }) && ending.next().is_none()
    {
        return Some("the word after it may take it back");
    }
    if after.windows(2).any(|two| {
        matches!(two[0].text, "actually" | "maybe" | "probably" | "possibly")
            && matches!(two[1].text, "more" | "less" | "higher" | "lower")
    }) {
        return Some("they may mean more, or less");
    }
    if after.len() > 1 && after[0].is_sign('-') && after[0].glued && after[1].text == ")" && after[1].glued {
        return Some("it may be a face made of signs");
    }
    if after.first().is_some_and(|t| matches!(t.text, "down" | "across"))
        && tokens.iter().any(|t| matches!(t.text, "letters" | "clue" | "crossword"))
    {
        return Some("it may be a clue of a crossword");
    }
    if ordered(after) {
        return Some("it reads like an order for things");
    }
    if strong { None } else { counts_what_was_named(tokens, at) }
}

/// `ten... thats how many tablets im on`, `8 (thats without the tablets)`: what is said to be the number is no mark.
fn told_to_be_another(after: &[Token<'_>]) -> bool {
    after.windows(3).any(|three| match (three[0].text, three[1].text) {
        ("thats", "without" | "if" | "unless") => true,
        ("thats", "how") => matches!(three[2].text, "many" | "long" | "old" | "often" | "far" | "much"),
        ("thats", "my" | "the" | "our") => {
            let thing = &three[2];
            thing.has(Parts::UNIT) && !thing.has(Parts::FILLER.with(Parts::NOW).with(Parts::GLUE))
        }
        _ => false,
    })
}

/// `10 lol jk`, `7 not`, `8, yeah right`: whether the words after an answer make a joke of it.
pub fn in_jest(after: &[Token<'_>]) -> bool {
    let denied = |at: usize| {
        after[at.saturating_sub(2)..at]
            .iter()
            .any(|t| matches!(t.text, "no" | "not" | "nae" | "isnt" | "aint" | "never"))
    };
    if after
        .iter()
        .enumerate()
        .any(|(at, t)| IN_JEST.contains(t.text) && !denied(at) && after.get(at + 1).is_none_or(|n| n.text != "myself"))
    {
        return true;
    }
    let last = after.iter().rposition(|t| !t.is_break() && !matches!(t.text, "x" | "xx" | "lol" | "haha" | "ha"));
    let Some(last) = last else { return false };
    let before = last.checked_sub(1).map(|at| &after[at]);
    after[last].text == "not"
        && before
            .is_none_or(|b| b.is_break() || b.has(Parts::FILLER) || matches!(b.text, "obviously" | "clearly" | "obvs"))
        // `some days i do some days i dont`
        || !after.iter().any(|t| t.text == "some") && before.is_some_and(|b| NOT_MEANT.split('|').any(|two| two.split(' ').eq([b.text, after[last].text])))
}

/// What people give marks that nobody asked about.
pub static REVIEWED: Words = Words::of(
    "film movie book programme series match game food meal hotel show cake service curry pizza driver gig band \
     restaurant pub chippy takeaway album concert telly soup pie",
);

/// `the film was rubbish, 2 out of 10`; `10/10 would cry in the shop again`.
fn in_review(tokens: &[Token<'_>], at: usize, scale_end: usize) -> bool {
    let after = &tokens[scale_end + 1..];
    let again = after.first().is_some_and(|t| matches!(t.text, "would" | "wud"))
        && after.iter().any(|t| t.text == "again")
        && !after.get(1).is_some_and(|t| matches!(t.text, "do" | "go" | "come" | "recommend"));
    let begins = tokens[..at].iter().rposition(Token::ends_sentence).map_or(0, |mark| mark + 1);
    let mut clause = tokens[begins..at].windows(3);
    let reviewed = |three: &[Token<'_>]| {
        matches!(three[0].text, "the" | "that" | "this")
            && REVIEWED.contains(three[1].text)
            && matches!(three[2].text, "was" | "is" | "were")
    };
    again || scale_end > at && clause.any(reviewed)
}

/// `oh excellent, another form`, `oh yes lovely, ten, leak in the ceiling`: praise after `oh`, and then what is wrong.
pub fn in_irony(words: &[Token<'_>]) -> bool {
    // `aye right, ten out of ten`
    if let [yes, right, mark, ..] = words
        && matches!(yes.text, "aye" | "yeah" | "yeh")
        && right.text == "right"
        && mark.text == ","
    {
        return true;
    }
    // `great, another form`
    if let [praise, mark, another, ..] = words
        && parts_of(praise.text).has(Parts::GOOD)
        && mark.is_break()
        && another.text == "another"
    {
        return true;
    }
    let [oh, rest @ ..] = words else { return false };
    let lead = rest
        .iter()
        .take_while(|t| matches!(t.text, "yes" | "aye" | "yeah" | "just" | "much" | "how" | "," | "a" | "its"))
        .count();
    let praised = |t: &Token<'_>| {
        parts_of(t.text).has(Parts::GOOD) || matches!(t.text, "better" | "good" | "nice" | "joy" | "peachy")
    };
    let [praise, after @ ..] = &rest[lead..] else { return false };
    let told = |t: &&Token<'_>| {
        t.kind == Kind::Word
            && !parts_of(t.text).has(Parts::FILLER.with(Parts::GLUE).with(Parts::NOW).with(Parts::GOOD))
    };
    oh.text == "oh" && praised(praise) && after.iter().filter(told).count() > 1
}

/// `7, and a loaf`, `2 please, round the back`: an order for things, sent to the wrong person.
fn ordered(after: &[Token<'_>]) -> bool {
    after.first().is_some_and(|t| matches!(t.text, "please" | "pls" | "plz"))
        && (after.windows(3).any(|three| {
            matches!(three, [and, article, thing] if matches!(and.text, "and" | "n") && matches!(article.text, "a" | "an" | "some") && thing.parts.is_empty())
        }) || after.iter().any(|t| {
            matches!(t.text, "delivery" | "deliver" | "milkman" | "waiter" | "driver" | "pint" | "pints" | "collection" | "order")
        }))
}

/// Words in `s` that name no things.
static NOT_MANY: Words = Words::of(
    "always sometimes besides perhaps needs feels does goes gets makes seems hurts looks helps comes means says \
     takes congrats afternoons xmas christmas jesus",
);

/// Before what is counted, these say that it is there or was got.
const GOT: &[&str] = &[
    "had", "got", "have", "having", "getting", "lost", "took", "bought", "made", "saw", "seen", "picked", "missed",
    "few", "couple", "several", "loads", "lots", "some", "wheen",
];

/// `had visitors, 3 today`, `grandkids! 5 now`, `a couple, 3 maybe`, `the food, 9`: with no word that leads to it, the
/// number tells of what was named right before.
fn counts_what_was_named(tokens: &[Token<'_>], at: usize) -> Option<&'static str> {
    let mark = at.checked_sub(1)?;
    if !tokens[mark].is_break() && !tokens[mark].is_sign('-') || matches!(tokens[mark].kind, Kind::Emoji(_)) {
        return None;
    }
    let begun =
        tokens[..mark].iter().rposition(|t| !matches!(t.kind, Kind::Word | Kind::Number { .. })).map_or(0, |b| b + 1);
    let clause = &tokens[begun..mark];
    let (first, last) = (clause.first()?, clause.last()?);
    let plain = |t: &Token<'_>| t.kind == Kind::Word && (t.parts.is_empty() || t.has(Parts::UNIT));
    let many = plain(last)
        && last.text.len() > 3
        && last.text.ends_with('s')
        && !last.text.ends_with("ss")
        && !NOT_MANY.contains(last.text);
    let goes_on = tokens.get(at + 1).is_some_and(|t| t.has(Parts::NOW.with(Parts::HEDGE)));
    let got = clause.iter().any(|t| GOT.contains(&t.text));
    // `it were 2 afore me tablets, 6 now`: the clause has its own number.
    if clause.iter().any(|t| matches!(t.kind, Kind::Number { .. }))
        && tokens.get(at + 1).is_some_and(|t| t.text == "now")
    {
        return None;
    }
    if many && (goes_on || got || clause.len() == 1) || matches!(last.text, "few" | "couple" | "several") {
        return Some("it may be how many there are of what was named before it");
    }
    let titled = matches!(first.text, "the" | "my" | "our" | "his" | "her" | "their" | "me");
    let topic = titled
        && (2..=3).contains(&clause.len())
        && clause[1..].iter().all(|t| t.kind == Kind::Word && t.parts.is_empty());
    topic.then_some("it may be the number of what was named before it")
}

#[cfg(test)]
mod tests {
    use crate::domain::language::Language;
    use crate::domain::reply::Meaning;
    use crate::domain::reply::number::read_number;

    fn out_of_ten(text: &str) -> Meaning {
        read_number(text, 0, 10, Language::ENGLISH).meaning
    }

    #[test]
    fn maureen_counts_her_visitors_and_then_says_how_she_is() {
        assert_eq!(out_of_ten("had visitors, 3 today"), Meaning::AskAgain);
        assert_eq!(out_of_ten("a few falls, 3 this week"), Meaning::AskAgain);
        assert_eq!(out_of_ten("the food, 9"), Meaning::AskAgain);
        assert_eq!(out_of_ten("had visitors so id say an 8 today"), Meaning::Number(8));
        assert_eq!(out_of_ten("went to the allotment, had a good natter, 8"), Meaning::Number(8));
    }

    #[test]
    fn terry_jokes_about_his_ten_and_then_means_it() {
        for joke in ["10 lol jk", "10, yeah right", "10 NOT", "10 haha only joking", "10 in my dreams"] {
            assert_eq!(out_of_ten(&joke.to_lowercase()), Meaning::AskAgain, "{joke}");
        }
        assert_eq!(out_of_ten("10 and im not joking"), Meaning::Number(10));
        assert_eq!(out_of_ten("6 not 8"), Meaning::Number(6));
    }
}
