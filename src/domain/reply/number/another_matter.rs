//! What makes a number that is plainly read no answer: a question of the scale, a count told twice, another's phone.

use crate::domain::reply::number::role::follow::COUNT;
use crate::domain::reply::number::role::question::ASKED_BACK;
use crate::domain::reply::number::role::right_after::A_MEASURE;
use crate::domain::reply::number::role::{Candidate, Role};
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::odd::SEVERAL;
use crate::domain::reply::text::token::{Kind, Token};

/// Whether they ask which way the scale runs, give a number for each of several things that may be meant, repeat what
/// they counted, or may be somebody else.
pub fn another_matter(tokens: &[Token<'_>], candidates: &[Candidate], last: &Candidate) -> Option<&'static str> {
    // `if it is my mood then 7, if the knee then 2`
    if tokens.iter().filter(|t| t.text == "if").count() > 1 && candidates.len() > 1 {
        return Some("it depends on what is meant");
    }
    // `for mum or for me? mum 4`
    let asks_for_whom = |sentence: &[Token<'_>]| {
        let says = |words: &[&str]| sentence.iter().any(|t| words.contains(&t.text));
        let for_me = says(&["for", "about"]) && says(&["me", "us", "mine"])
            || sentence.iter().any(|t| t.raw == 2 && t.has(Parts::FILLER));
        sentence.len() < 12
            && says(&["or"])
            && for_me
            && sentence.iter().any(|t| t.has(Parts::OTHER) && !matches!(t.text, "you" | "u" | "it" | "we"))
    };
    let ends = tokens.iter().position(|t| t.kind == Kind::Break('?'));
    if ends.is_some_and(|mark| asks_for_whom(&tokens[..mark])) {
        return Some(ASKED_BACK);
    }
    // `8... wait which way round is it`, `10 would be bad here right? then 2`
    let supposes = || tokens.iter().any(|t| matches!(t.text, "would" | "wud") || t.raw > 1 && t.has(Parts::UNREAL));
    let asks_which = |two: &[Token<'_>]| {
        two[0].text == "which" && matches!(two[1].text, "way" | "end")
            || two[0].text == "right" && two[1].kind == Kind::Break('?') && supposes()
    };
    if tokens.windows(2).any(asks_which) {
        return Some(ASKED_BACK);
    }
    // `I rang 3 times. 3!`, `I owe 4 of em now. Four!`
    let before = last.at.checked_sub(1).map(|before| &tokens[before]);
    let begins = |sentence: bool| before.is_some_and(|t| if sentence { t.ends_sentence() } else { t.is_break() });
    let counted = |c: &Candidate| {
        let times = tokens.get(c.at + 1).is_some_and(|t| t.text == "times");
        let asked = before.is_some_and(|t| t.kind == Kind::Break('?'));
        let repeats = c.role == Role::Explained(A_MEASURE) && begins(false)
            || (times || c.role == Role::Explained(COUNT) && !asked) && begins(true);
        c.at < last.at && c.value == last.value && repeats
    };
    if candidates.iter().any(counted) {
        return Some("it may repeat what was counted before it");
    }
    if goes_on_of_another(tokens, candidates, last) {
        return Some("it may be the same thing now, which is not how they are");
    }
    if let Some(why) = one_of_many(tokens, candidates, last) {
        return Some(why);
    }
    if asks_what_counts(&tokens[last.at + 1..]) {
        return Some("it asks what the question is about");
    }
    if let Some(why) = taken_back_by_another(tokens, candidates, last) {
        return Some(why);
    }
    // `10 10 10 10`: a child, or a thumb that lies on the key.
    let many = candidates.len() > 3 && candidates.iter().all(|c| c.value == last.value);
    if many && candidates.windows(2).all(|two| two[0].at + 1 == two[1].at) {
        return Some("it is the same number over and over");
    }
    // `was a 5 in spring, a 3 in summer`
    let season = |t: &Token<'_>| {
        matches!(t.text, "spring" | "summer" | "autumn" | "winter" | "xmas" | "christmas" | "easter" | "lockdown")
    };
    let [of, then, ..] = &tokens[last.at + 1..] else {
        return left_the_phone(tokens).then_some("somebody else may be writing");
    };
    if matches!(of.text, "in" | "at" | "over" | "during") && season(then) {
        return Some("it may be how it was before");
    }
    left_the_phone(tokens).then_some("somebody else may be writing")
}

/// `9 is what I tell my mum. its not 9`, `10!!! no 10000!!!`: a number after the answer denies it, or may take its place.
fn taken_back_by_another(tokens: &[Token<'_>], candidates: &[Candidate], last: &Candidate) -> Option<&'static str> {
    let denied = |c: &Candidate| {
        let ends = tokens.get(c.at + 1).is_none_or(Token::is_break);
        let not = c.role == Role::Explained("the number it is not");
        c.at > last.at && c.value == last.value && not && ends
    };
    if candidates.iter().any(denied) {
        return Some("they say that it is not that number");
    }
    let instead = |c: &Candidate| {
        c.at > last.at + 1
            && !matches!(c.role, Role::Answer { .. })
            && matches!(tokens[c.at - 1].text, "no" | "nah" | "naw")
            && tokens[c.at - 2].kind != Kind::Word
    };
    let instead = candidates.iter().any(instead);
    instead.then_some("another number, which is not plain, may take its place")
}

/// `nine nine nine`, `1 1 1`; and `fifty fifty`.
pub fn emergency(tokens: &[Token<'_>]) -> bool {
    let half = |two: &[Token<'_>]| two.iter().all(|t| t.text == "fifty");
    tokens.windows(2).any(half)
        || tokens.windows(3).any(|three| {
            let value = three[0].number();
            (matches!(value, Some(9 | 1))
                || value.is_some() && tokens.iter().any(|t| matches!(t.text, "bingo" | "beast")))
                && three[1].number() == value
                && three[2].number() == value
        })
}

/// `queue was 9 long, now 6`, `had 6 cats now 3`: a bare `now` goes on with what was told before it, unless that was how
/// the person is (`was a 3 now a 6`).
fn goes_on_of_another(tokens: &[Token<'_>], candidates: &[Candidate], last: &Candidate) -> bool {
    let Some(before) = candidates.iter().rev().find(|c| c.at < last.at) else { return false };
    let between = &tokens[before.at + 1..last.at];
    let bare = between.iter().rev().take_while(|t| {
        t.has(Parts::NOW.with(Parts::ARTICLE).with(Parts::HEDGE))
            || matches!(t.text, "now" | "noo" | "its" | "but" | "an")
    });
    // `last month 2 falls, this month 3`
    let this_month = |t: &Token<'_>| t.raw == 2 && t.has(Parts::NOW);
    let again = bare.clone().any(this_month) && !bare.clone().any(|t| t.has(Parts::ARTICLE) || t.text == "but");
    let now = again || bare.clone().any(|t| matches!(t.text, "now" | "noo"));
    if !now || bare.clone().any(|t| t.has(Parts::FRAME)) {
        return false;
    }
    let counted = matches!(before.role, Role::Explained(COUNT | A_MEASURE | "the number of a thing" | "money"));
    let begins = tokens[..before.at].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let clause = &tokens[begins..before.at];
    let light =
        Parts::FILLER.with(Parts::GLUE).with(Parts::NOW).with(Parts::STATE).with(Parts::HEDGE).with(Parts::GOES_ON);
    let unlisted = |t: &Token<'_>| t.kind == Kind::Word && t.parts.is_empty() && t.raw == 1;
    // `the queue was 9`, but `wor a two`
    let subject = clause.iter().find(|t| !matches!(t.text, "the" | "my" | "our" | "me" | "and"));
    let verb = clause.iter().skip_while(|t| !unlisted(t)).nth(1);
    let thing = subject.is_some_and(unlisted) && !verb.is_some_and(|t| t.has(Parts::ARTICLE));
    let other = |t: &Token<'_>| t.has(Parts::OTHER) && !t.has(light) || USED_UP.contains(&t.text);
    let measured = tokens
        .get(before.at + 1)
        .is_some_and(|t| unlisted(t) || t.has(Parts::UNIT) && !t.has(Parts::FILLER.with(Parts::NOW).with(Parts::PAST)));
    if again {
        return counted || measured;
    }
    counted
        || measured
        || thing && subject.is_some_and(|t| !matches!(t.text, "mood" | "life" | "gang"))
        || clause.iter().any(other)
}

/// What is done with so many a day, or so much.
const USED_UP: &[&str] = &[
    "smoke", "smoked", "drink", "drank", "weigh", "weighed", "paid", "pay", "cost", "earn", "earned", "spent", "size",
];

/// Beside its other numbers, the answer would be the end of a scale, one count of a list, or the number of some days only.
fn one_of_many(tokens: &[Token<'_>], candidates: &[Candidate], last: &Candidate) -> Option<&'static str> {
    let text = |at: usize| tokens.get(at).map_or("", |t| t.text);
    let within = |c: &Candidate| (0..=10).contains(&c.value);
    let others = || candidates.iter().filter(|c| c.at != last.at && c.value != last.value);
    // `a nine-out-of-ten man`
    let mut led = tokens[..last.at].iter().rev().filter(|t| !t.is_sign('-'));
    let (of, out) = (led.next(), led.next());
    let out_of = of.is_some_and(|t| t.has(Parts::OUT_OF) || t.text == "of" && out.is_some_and(|t| t.text == "out"));
    if out_of && candidates.iter().any(|c| c.at < last.at) {
        return Some("it is the end of a scale");
    }
    // `10 out of 10 for life but my week was 4`: either may be what was asked.
    let for_one = (1..4).any(|n| {
        text(last.at + n) == "for" && matches!(text(last.at + n + 1), "life" | "health" | "mood" | "happiness")
    });
    if for_one && candidates.iter().any(|c| c.at > last.at + 3 && within(c)) {
        return Some("a mark for each of several things that may be asked");
    }
    // `7 but could be 8`
    let supposed = |c: &Candidate| {
        let between = tokens.get(last.at + 1..c.at).unwrap_or_default();
        c.role == Role::Explained("how it would be, not how it is")
            && between.len() <= 4
            && between.first().is_some_and(|t| t.text == "but")
            && between.iter().any(|t| matches!(t.text, "could" | "might" | "may") || t.raw > 1 && t.has(Parts::UNREAL))
            && tokens.get(c.at + 1).is_none_or(Token::is_break)
    };
    if others().any(supposed) {
        return Some("another number may be as true");
    }
    // `there were nine of us comma nine`
    let of_us = |c: &&Candidate| text(c.at + 1) == "of" && matches!(text(c.at + 2), "us" | "them" | "you" | "em");
    if candidates.iter().filter(|c| c.at < last.at && c.value == last.value).any(|c| of_us(&c)) {
        return Some("it may repeat what was counted before it");
    }
    // `full house, 5 rooms, 11 breakfasts, 1 Trish`
    let named = tokens.get(last.at + 1).is_some_and(|t| t.kind == Kind::Word && t.parts.is_empty());
    let listed = |c: &Candidate| {
        c.at < last.at
            && matches!(c.role, Role::Explained(COUNT | A_MEASURE))
            && tokens[c.at..last.at].iter().filter(|t| t.is_break()).count() == 1
            && text(last.at - 1) == ","
    };
    if named && candidates.iter().any(listed) {
        return Some("it may be one count of a list");
    }
    // `out of season I'm a 4, in August I'm an 8`, `rest day so a 5. work days are 2s`
    let held_then = |c: &Candidate| {
        let before = |n: usize| c.at.checked_sub(n).map(|place| &tokens[place]);
        let leads = |t: Option<&Token<'_>>| t.is_some_and(|t| t.text == "im" || t.raw > 1 && t.has(Parts::ANCHOR));
        let led = leads(before(1)) || matches!(text(c.at.wrapping_sub(1)), "a" | "an") && leads(before(2));
        led && matches!(c.role, Role::Explained("a date" | "a time or a place"))
            || matches!(c.role, Role::Explained(SEVERAL)) && c.at > 1 && text(c.at - 1) == "are"
    };
    // `six love, seven if me chimney stays on`
    let depends = |c: &Candidate| {
        let condition = |t: &Token<'_>| t.text == "if" || t.has(Parts::CONDITION);
        // `4 if im honest, 7 if you were my mother`
        let supposed =
            tokens[c.at + 1..].iter().take(4).any(|t| matches!(t.text, "were" | "asks" | "asked" | "asking"));
        // `40 mins, well 25 if you take off the sitting down`
        let turned = || tokens[c.at - 1].is_break() || matches!(tokens[c.at - 1].text, "well" | "or" | "nearer");
        c.at > last.at && tokens.get(c.at + 1).is_some_and(condition) && turned() && !supposed
    };
    if others().any(depends) {
        return Some("it depends on something");
    }
    // `about 4, after church i brighten to 6`
    let comes_to = |c: &Candidate| c.at > last.at + 3 && text(c.at - 1) == "to" && text(c.at - 3) == "i" && within(c);
    if others().any(comes_to) || others().filter(|c| within(c)).any(|c| is_of_another_hour(tokens, c.at, last.at)) {
        return Some("it has another number for other times");
    }
    // `turned 70, feel 10!`
    let turned = |c: &Candidate| c.role == Role::Explained("an age") && c.at > 0 && text(c.at - 1).starts_with("turn");
    if matches!(text(last.at.wrapping_sub(1)), "feel" | "feels") && others().any(turned) {
        return Some("it may be how old they feel");
    }
    others().any(held_then).then_some("it has another number for other days")
}

/// `7 before the news, 2 after it`, `8 in the mornings, 3 by night`: each number is followed by an hour of its own.
fn is_of_another_hour(tokens: &[Token<'_>], other: usize, answer: usize) -> bool {
    let hour = |at: usize| {
        let after = tokens[at + 1..].iter().take(3).take_while(|t| !t.is_break() && t.number().is_none());
        after.into_iter().find(|t| HOURS.contains(t.text)).map(|t| t.text)
    };
    matches!((hour(other), hour(answer)), (Some(one), Some(another)) if one != another)
}

/// What parts a day.
static HOURS: Words = Words::of(
    "before after morning mornings night nights evening evenings afternoon afternoons teatime lunchtime bedtime \
     dinnertime alone company",
);

/// `you're asking about me I suppose?`, `does that count??`: a question of what is asked.
fn asks_what_counts(after: &[Token<'_>]) -> bool {
    let asked = |at: &usize| after[*at].kind == Kind::Break('?') && after[at.saturating_sub(1)].kind == Kind::Word;
    let Some(mark) = (0..after.len()).rfind(asked) else { return false };
    let begins = after[..mark].iter().rposition(Token::ends_sentence).map_or(0, |before| before + 1);
    let sentence = &after[begins..mark];
    let says = |words: &[&str]| sentence.iter().any(|t| words.contains(&t.text));
    says(&["count", "counts"])
        || says(&["asking", "mean", "meaning"]) && says(&["me", "him", "her", "us", "who", "which", "mine"])
}

/// `my gran left her phone`
fn left_the_phone(tokens: &[Token<'_>]) -> bool {
    tokens.windows(3).any(|three| {
        three[0].text == "left"
            && matches!(three[1].text, "her" | "his" | "their" | "the" | "this")
            && matches!(three[2].text, "phone" | "mobile" | "fone" | "moby")
    })
}
