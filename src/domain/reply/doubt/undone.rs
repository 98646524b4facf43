//! What undoes an answer that was given, of numbers and of lists alike: it is taken back at the end (`scrap that`, `wrong
//! chat`), or the message goes on to wonder whether it holds, or tells that it was of another time or another thing.

use crate::domain::reply::doubt::held_back::is_number;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::yes_no::opening::{Openings, length_of};

/// At the end of a reply, these take back whatever was answered.
static TAKEN_BACK: Openings = Openings::of(
    "ignore that|ignore this|ignore me|ignore last|ignore my last|ignore the last|disregard|disregard that|disregard this|scrap that|scratch that|\
    delete that|forget that|cancel that|sent by mistake|sent in error|sent by accident|pressed by mistake|\
    pressed by accident|wrong button|wrong chat|wrong person|pocket dialled|pocket text|bum dialled|cat walked on it",
);

/// Before `what I said`, these take it back, whatever follows.
static TAKES: Words = Words::of("forget ignore disregard unsay scrub scrap scratch delete strike");

/// Whether one of the phrases stands in the reply, and only courtesy between it and the end, or the next mark: its place.
pub fn ends_with(words: &[Token<'_>], phrases: &Openings, whole: bool) -> Option<usize> {
    let said: Vec<&str> = words.iter().map(|t| t.text).collect();
    let closes = |rest: &[Token<'_>]| {
        let rest = if whole { rest } else { &rest[..rest.iter().position(Token::is_break).unwrap_or(rest.len())] };
        rest.iter().all(|t| t.kind != Kind::Word || parts_of(t.text).has(Parts::FILLER))
    };
    (1..words.len()).find(|at| {
        let length = length_of(&said[*at..], phrases);
        length > 0 && closes(&words[at + length..])
    })
}

/// Where the reply takes back what it answered: `8... forget i said that, i was being brave`. `four. forget what i put
/// before` takes back another text.
pub fn takes_back(words: &[Token<'_>]) -> Option<usize> {
    let word = |at: usize| words.get(at).map_or("", |t| t.text);
    let unsays = |at: usize| {
        let said = word(at + 1) == "i" || matches!(word(at + 1), "what" | "that") && word(at + 2) == "i";
        let forgets = at > 0 && matches!(word(at - 1), "i" | "to" | "dont" | "never" | "always" | "we");
        let another = || words[at..].iter().any(|t| matches!(t.text, "before" | "earlier" | "last" | "yesterday"));
        TAKES.contains(word(at)) && said && !forgets && !another()
    };
    // `Answer: 4. Note my previous answer of 6 was sent in error`
    let of_another = |at: &usize| words[..*at].iter().any(|t| matches!(t.text, "previous" | "earlier"));
    let last = || ends_with(words, &TAKEN_BACK, true).filter(|at| !of_another(at));
    (0..words.len()).find(|at| unsays(*at)).or_else(last)
}

/// Right before `I dunno`, these turn from the number that was told.
static TURNS: Words = Words::of("actually wait hmm no nah naw oh well but");

/// Where people are paid to be on their feet.
static PAID: Words = Words::of("office shift warehouse factory");

/// `7 it was last time`, `8... actually i dunno`, `6 maybe not`, `is that still right?`, `what was the question`.
pub fn asked_or_undone(words: &[Token<'_>], at: usize, high: i64) -> Option<&'static str> {
    let word = |n: usize| words.get(at + n).map_or("", |t| t.text);
    let before = |n: usize| at.checked_sub(n).map_or("", |place| words[place].text);
    let ends = |n: usize| words.get(at + n).is_none_or(Token::is_break);
    let after_a_number = |n: usize| at.checked_sub(n).is_some_and(|place| is_number(&words[place]));
    let told = || words[..at].iter().any(is_number) && !words[at..].iter().any(is_number);
    match word(0) {
        "maybe" | "perhaps" | "probably" if word(1) == "not" && after_a_number(1) => {
            let too = usize::from(matches!(word(2), "also" | "either" | "too" | "even"));
            ends(2 + too).then_some("they may be taking the number back")
        }
        "dunno" | "idk" | "dont" => {
            let knows = word(0) != "dont" || word(1) == "know";
            let i = usize::from(before(1) == "i");
            (knows && TURNS.contains(before(1 + i)) && told() && ends(1 + usize::from(word(0) == "dont")))
                .then_some("they go back and forth, and do not know")
        }
        // `typed 1, it was meant to have a 0 after it`
        "after" | "before" | "behind" if word(1) == "it" && after_a_number(1) => {
            ends(2).then_some("it tells of one digit beside another")
        }
        "was" if before(1) == "it" && after_a_number(2) => {
            matches!(word(1), "last" | "yesterday" | "then" | "previously").then_some("how it was before")
        }
        "wasnt" | "werent" if word(1) == "it" && ends(2) && told() => {
            let same = words[..at].iter().rev().take_while(|t| !t.is_break()).any(is_number);
            same.then_some("a number in a question back")
        }
        "question" if before(1) == "the" && matches!(before(2), "was" | "is" | "whats") && before(3) != "that" => {
            Some("it asks what the question is about")
        }
        "still" if told() => {
            let begins = words[..at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
            let asks = matches!(words[begins].text, "is" | "does") && matches!(words[begins + 1].text, "that" | "it");
            let asked = words[at..].iter().find(|t| t.is_break()).is_some_and(|t| t.kind == Kind::Break('?'));
            (asks && asked).then_some("it asks whether an earlier number holds")
        }
        "number" if matches!(before(1), "a" | "any") && matches!(before(2), "pick" | "choose" | "think" | "guess") => {
            let bids = at < 3 || words[at - 3].is_break();
            bids.then_some("they leave it to us")
        }
        paid if high >= 30 && PAID.contains(paid) && matches!(before(1), "the" | "my" | "on" | "a") => {
            let there = matches!(before(2), "in" | "at" | "on") || before(1) == "on";
            let walked = words.iter().any(|t| matches!(t.text, "walk" | "walked" | "walking" | "gym" | "cycled"));
            (there && !walked).then_some("they may be at work")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn ray_gives_a_number_and_undoes_it() {
        assert_read(
            0..=10,
            &[
                ("7, dunno why", 7),
                ("6 and still right as rain", 6),
                ("8, lovely day wasnt it", 8),
                ("hard to pick a number. 5", 5),
            ],
            &[
                "8... actually i dunno",
                "not 5. 6 maybe not also",
                "i scored 6 on your sheet, is that right still?",
                "7 it was last time you asked wasnt it",
                "eight oh clock is when i get up dear what was the question",
                "pick a number 7",
                "before stroke 10. 10. 10. now.... no",
                "inshallah 8",
                "7 wrong chat",
                "8 ball",
                "worth a 10er",
            ],
        );
    }
}
