//! A reply to a question with listed answers: by number, letter, word, beginning or near-spelling.
//!
//! Like a number, a word counts only where the words beside it let it: `the dog was unwell` chooses nothing.

pub mod amount;
pub mod any_of;
pub mod degree;
pub mod denied;
pub mod held_back;
pub mod hour;
pub mod kinds;
pub mod labels;
pub mod licence;
pub mod named;
pub mod number;
pub mod part;
pub mod people;
pub mod rate;
pub mod rivals;
pub mod saying;
pub mod taken;
pub mod troubles;
pub mod unreal;
pub mod whole;
pub mod words;

use crate::domain::reply::choice::amount::{by_amount, by_none};
use crate::domain::reply::choice::degree::by_degree;
use crate::domain::reply::choice::held_back::{choice_held_back, unsaid, yes_held_back};
use crate::domain::reply::choice::hour::by_hour;
use crate::domain::reply::choice::labels::{Answer, answers_of};
use crate::domain::reply::choice::named::{CHOOSE_TWO, by_word};
use crate::domain::reply::choice::number::{
    alone_in_its_clause, another_counts, corrects, names_it_too, negates, of_a_thing, only_number, opposite,
    pointed_at, same_number,
};
use crate::domain::reply::choice::part::by_part;
use crate::domain::reply::choice::rate::by_rate;
use crate::domain::reply::choice::saying::without_greeting;
use crate::domain::reply::choice::troubles::{by_bus_number, by_price};
use crate::domain::reply::choice::words::{as_meant, find_all};
use crate::domain::reply::doubt::elsewhere::in_jest;
use crate::domain::reply::number::plain::plainly;
use crate::domain::reply::number::role::{Role, candidates};
use crate::domain::reply::refusal::{does_not_know, read_refusal};
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::text_speak::with_marks;
use crate::domain::reply::text::token::{Kind, Token, cut, tokens};
use crate::domain::reply::yes_no::read_yes_no;
use crate::domain::reply::{Choice, Meaning, Reading, Setting};

/// Reads one choice from a tidied reply.
pub fn read_choice(text: &str, choices: &[Choice], setting: &Setting) -> Reading {
    let words = with_marks(cut(text));
    let reading = read_one(text, &words, choices, setting);
    match reading.meaning {
        Meaning::Choice(_) if let Some(why) = unsaid(&words) => Reading::ask(why),
        Meaning::Choice(place) if Some(place) == choice_said(choices, "yes") => {
            yes_held_back(&words).map_or(reading, Reading::ask)
        }
        Meaning::Choice(place) => choice_held_back(&words, &choices[place]).map_or(reading, Reading::ask),
        Meaning::RatherNot | Meaning::DontKnow if answers_after_all(&words) => {
            Reading::ask("they refuse, and then answer")
        }
        _ => reading,
    }
}

/// `id rather not say but no`
fn answers_after_all(words: &[Token<'_>]) -> bool {
    words.windows(2).any(|two| {
        two[0].text == "but" && matches!(two[1].text, "no" | "yes" | "nope" | "yeah" | "aye")
            || two[0].text == "say" && two[1].text == "no"
    })
}

/// As [`read_choice`], before what holds of any reply is looked at.
fn read_one(text: &str, words: &[Token<'_>], choices: &[Choice], setting: &Setting) -> Reading {
    if let (Some(yes), Some(no)) = (choice_said(choices, "yes"), choice_said(choices, "no")) {
        let third = choices.len() > 2
            && find_all(words, &answers_of(choices)).iter().any(|m| m.choice != yes && m.choice != no);
        let sure = words.iter().any(|t| t.text == "sure")
            && choices.iter().any(|c| c.words.iter().any(|w| w.contains("sure")));
        if third || sure {
            return listed(text, words, &answers_of(choices), setting, "it may be another of the answers");
        }
        return match read_yes_no(words, setting.language) {
            Ok(true) => Reading::choice(yes, "they said yes"),
            Ok(false) => Reading::choice(no, "they said no"),
            Err(_) if let Some(place) = written_out(text, choices) => {
                Reading::choice(place, "it is one of the words that the flow takes for this answer")
            }
            Err(why) if choices.len() == 2 => {
                read_refusal(words).or_else(|| does_not_know(words)).unwrap_or_else(|| Reading::ask(why))
            }
            Err(why) => listed(text, words, &answers_of(choices), setting, why),
        };
    }
    listed(text, words, &answers_of(choices), setting, "no listed answer stands in the reply")
}

fn choice_said(choices: &[Choice], word: &str) -> Option<usize> {
    choices
        .iter()
        .position(|choice| choice.key == word || choice.words.iter().any(|said| said.eq_ignore_ascii_case(word)))
}

/// `Na hoffwn`, where the flow lists just that under `no`, though a `yes` of that language stands in it.
fn written_out(text: &str, choices: &[Choice]) -> Option<usize> {
    if text.contains('?') {
        return None;
    }
    let reply = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    choices.iter().position(|choice| choice.words.iter().any(|words| words.to_lowercase() == reply))
}

fn listed(text: &str, words: &[Token<'_>], choices: &[Answer<'_>], setting: &Setting, why: &str) -> Reading {
    if let Some((text, words)) = without_no(text, words) {
        return listed(text, words, choices, setting, why);
    }
    let words = as_meant(words);
    let words = without_greeting(&words).unwrap_or(words);
    let words = words.as_slice();
    if let Some(reading) = asked_or_pointed(words, choices) {
        return reading;
    }
    // `often but not this week`
    let not_now = |four: &[Token<'_>]| {
        matches!(four, [but, not, this, time] if but.text == "but" && not.text == "not"
            && this.text == "this" && matches!(time.text, "week" | "wk" | "month" | "time"))
    };
    if words.windows(4).any(not_now) {
        return Reading::ask("it tells how it usually is, and that this week was another");
    }
    if let Some((text, words)) = made_it(text, words) {
        return listed(text, words, choices, setting, why);
    }
    // `singing and dinner both`
    let pairs = choices.iter().any(|choice| choice.words.iter().any(|label| label.contains(" and ")));
    if !pairs && words.last().is_some_and(|t| t.text == "both") && words.iter().any(|t| matches!(t.text, "and" | "n")) {
        return Reading::ask(CHOOSE_TWO);
    }
    let last_number = words.iter().rposition(|t| matches!(t.kind, Kind::Number { .. })).map_or(0, |at| at + 1);
    if in_jest(&words[last_number..]) {
        return Reading::ask("it may be a joke");
    }
    let by_word = by_word(&unhyphened(words), choices);
    let numbered: Vec<i64> = choices.iter().filter_map(|choice| choice.number).collect();
    let has_number = words.iter().any(|t| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)))
        && (negates(words) || by_word.is_err() || !all_told(&tokens(text, setting.language), &numbered));
    if let (Some(low), Some(high)) = (numbered.iter().min(), numbered.iter().max())
        && by_word.as_ref().err() != Some(&CHOOSE_TWO)
    {
        let tokens = tokens(text, setting.language);
        if words.iter().any(|t| t.is_sign('/')) {
            return Reading::ask("it is not plain which number of the list it is");
        }
        let plain = match without(&tokens, words, choices, *low, *high) {
            Meaning::Number(number) => Some(number),
            _ => alone_in_its_clause(words),
        };
        if let Some(number) = plain
            && let Some(place) = choices.iter().position(|choice| choice.number == Some(number))
        {
            return by_number(words, choices, (place, number), by_word);
        }
    }
    if let Some(reading) = by_measure(by_word, words, &tokens(text, setting.language), choices) {
        return reading;
    }
    match by_word {
        Ok(place) if has_number && same_number(words, choices[place].number, &choices[place].phrases.concat()) => {
            Reading::choice(place, "the number and the words agree")
        }
        Ok(place) if has_number && !numbered.is_empty() && !all_numbers_told(&unhyphened(words), choices, place) => {
            Reading::ask("there is a number in it too, which is not plain")
        }
        Ok(place) => Reading::choice(
            place,
            &format!("they wrote “{}”", choices[place].words.first().unwrap_or(&choices[place].key)),
        ),
        Err(specific @ CHOOSE_TWO) => Reading::ask(specific),
        Err(specific) => read_refusal(words)
            .or_else(|| by_part(words, choices, specific.is_empty()))
            .unwrap_or_else(|| Reading::ask(if specific.is_empty() { why } else { specific })),
    }
}

/// The answer at `place`, whose number of the list stands in the reply, if the words beside it let it be that number.
fn by_number(
    words: &[Token<'_>],
    choices: &[Answer<'_>],
    (place, number): (usize, i64),
    by_word: Result<usize, &'static str>,
) -> Reading {
    if opposite(words, &choices[place]) {
        return Reading::ask("the words beside the number say the opposite of that answer");
    }
    if by_word.is_err() && counts_what_is_listed(words, choices, number) {
        return Reading::ask("it may count what the answers are about, and not be the number of one");
    }
    let optional = words.windows(2).any(|two| two[0].text == "option" && two[1].number() == Some(number));
    if by_word.is_err() && !optional && another_counts(choices, place, number) {
        return Reading::ask("it may be the number of this answer, or how many another tells of");
    }
    // `5 star week`, where 5 is `very bad`
    let starred = |two: &[Token<'_>]| two[0].number() == Some(number) && matches!(two[1].text, "star" | "stars");
    if by_word.is_err() && words.windows(2).any(starred) {
        return Reading::ask("stars may run the other way from this list");
    }
    if by_word.is_err() && words.windows(2).any(|two| two[0].text == "out" && two[1].text == "of") {
        return Reading::ask("it may be a mark out of so many");
    }
    if by_word.is_err() && of_a_thing(words) {
        return Reading::ask("`one` may be another word");
    }
    match by_word {
        Ok(word) if word != place => Reading::ask("the number and the words choose different answers"),
        Ok(_) => Reading::choice(place, "the number and the words agree"),
        Err(_) if names_it_too(words, choices, place) => Reading::choice(place, "the number and the words agree"),
        Err(_) if negates(words) && !words.iter().any(|t| t.is_sign('/')) && corrects(words) => {
            Reading::choice(place, "they corrected the number before it")
        }
        // `4 not been out`: what follows the number alone tells why.
        Err("") if words[0].number() == Some(number) && only_number(words) => {
            Reading::choice(place, &format!("they sent the number {number} of the list"))
        }
        Err(_) if alone_in_its_clause(words) == Some(number) => {
            Reading::choice(place, &format!("they sent the number {number} of the list"))
        }
        Err(_) if negates(words) => Reading::ask("the words beside the number are not plain"),
        Err(_) => Reading::choice(place, &format!("they sent the number {number} of the list")),
    }
}

/// The answer whose amount, hour or degree is what the reply says, where its words name none.
fn by_measure(
    by_word: Result<usize, &str>,
    words: &[Token<'_>],
    tokens: &[Token<'_>],
    choices: &[Answer<'_>],
) -> Option<Reading> {
    let why = by_word.err()?;
    let measured = || {
        by_rate(words, choices)
            .or_else(|| by_amount(tokens, choices))
            .or_else(|| by_price(words, choices))
            .or_else(|| by_bus_number(words, choices))
            .or_else(|| by_none(words, choices))
    };
    if why != CHOOSE_TWO
        && let Some(place) = by_hour(words, choices).or_else(|| why.is_empty().then(measured)?)
    {
        return Some(Reading::choice(place, "the number they sent falls into this answer alone"));
    }
    let place = by_degree(words, choices).filter(|_| why != CHOOSE_TWO)?;
    Some(Reading::choice(place, "the degree they wrote is that of this answer alone"))
}

/// `2 or 3 times` where the answer is `two or three times`: every number of the reply is one of its words, or of a story.
fn all_numbers_told(words: &[Token<'_>], choices: &[Answer<'_>], place: usize) -> bool {
    if in_a_story(words, choices, place) {
        return true;
    }
    let named = find_all(words, choices);
    words
        .iter()
        .enumerate()
        .filter(|(_, t)| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_)))
        .all(|(at, _)| named.iter().any(|m| m.choice == place && (m.from..m.to).contains(&at)))
}

/// `never lonely, theres 9 of us in this house`: the answer stands before the first mark, and every number in what is told
/// after it, between two words that neither give a number nor end there.
fn in_a_story(words: &[Token<'_>], choices: &[Answer<'_>], place: usize) -> bool {
    let Some(mark) = words.iter().position(Token::is_break) else { return false };
    let (answer, story) = words.split_at(mark);
    let gives = Parts::ANCHOR.with(Parts::GLUE).with(Parts::NOT).with(Parts::CORRECT).with(Parts::HEDGE);
    let ends = Parts::FILLER.with(Parts::NOW).with(Parts::RANGE).with(Parts::OUT_OF);
    let told = |three: &[Token<'_>]| {
        let (before, after) = (&three[0], &three[2]);
        before.kind == Kind::Word
            && after.kind == Kind::Word
            && !(parts_of(before.text).has(gives) || matches!(before.text, "option" | "press" | "tick"))
            && !parts_of(after.text).has(ends)
    };
    let is_number = |t: &Token<'_>| matches!(t.kind, Kind::Number { .. } | Kind::Odd(_));
    let numbers = words.iter().filter(|t| is_number(t)).count();
    let unsaid =
        story.iter().any(|t| parts_of(t.text).has(Parts::TAKES_BACK.with(Parts::INSTEAD).with(Parts::MISTAKEN)));
    by_word(answer, choices) == Ok(place)
        && story.windows(3).filter(|three| is_number(&three[1]) && told(three)).count() == numbers
        && !unsaid
}

/// `b, no make it a`: what stands behind `make it` takes the place of what stands before.
fn made_it<'w, 't>(text: &'t str, words: &'w [Token<'t>]) -> Option<(&'t str, &'w [Token<'t>])> {
    let at = words.windows(2).rposition(|two| two[0].text == "make" && two[1].text == "it")?;
    let before = words.get(at.checked_sub(1)?)?;
    let (_, text) = text.rsplit_once("make it")?;
    let rest = &words[at + 2..];
    let turns = before.is_break() || matches!(before.text, "so" | "no" | "nah" | "actually" | "sorry" | "wait");
    (turns && !rest.is_empty() && rest.len() <= 3).then_some((text, rest))
}

/// What asks something back, and what only points at a number of the list.
fn asked_or_pointed(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<Reading> {
    if words.iter().any(|t| t.kind == Kind::Break('?')) {
        return Some(Reading::ask("it asks something back"));
    }
    // `is it still going`, with no mark
    if asks_unmarked(words) {
        return Some(Reading::ask("it asks something back"));
    }
    if words.windows(2).any(|two| matches!(two[0].text, "dont" | "cant" | "didnt") && two[1].text == "understand") {
        return Some(Reading::ask("they do not understand something"));
    }
    let number = pointed_at(words, choices)?;
    let place = choices.iter().position(|choice| choice.number == Some(number))?;
    Some(Reading::choice(place, &format!("they sent the number {number} of the list")))
}

/// `is it still going`, `is a home visit free`, `is crafts the one with the glue`
fn asks_unmarked(words: &[Token<'_>]) -> bool {
    let [is, what, next, ..] = words else { return false };
    is.text == "is"
        && (matches!(what.text, "it" | "that" | "there")
            || matches!(what.text, "a" | "an" | "your" | "ur") && words.len() > 4
            || matches!(next.text, "the" | "free" | "on" | "still" | "open") && what.kind == Kind::Word)
}

/// `no. 3`, or `no 2` and nothing more: whether it means `no` or `number`, it is that number.
fn without_no<'w, 't>(text: &'t str, words: &'w [Token<'t>]) -> Option<(&'t str, &'w [Token<'t>])> {
    match words {
        [no, stop, number, ..] if no.text == "no" && stop.text == "." && number.number().is_some() => {
            Some((&text[text.find('.')? + 1..], &words[2..]))
        }
        [no, number] if no.text == "no" && number.number().is_some() => {
            Some((text.trim_start().trim_start_matches("no"), &words[1..]))
        }
        _ => None,
    }
}

/// `e-mail`, `so-so` as two words.
fn unhyphened<'t>(words: &[Token<'t>]) -> Vec<Token<'t>> {
    let joins = |at: usize| words[at].is_sign('-') && words[at].glued && words.get(at + 1).is_some_and(|t| t.glued);
    // `3-4 days` is 3 to 4 of them.
    let spans = |at: usize| words[at - 1].number().is_some() && words[at + 1].number().is_some();
    let to = |t: Token<'t>| Token { text: "to", kind: Kind::Word, ..t };
    let said = |at: usize| if joins(at) { (at > 0 && spans(at)).then(|| to(words[at])) } else { Some(words[at]) };
    (0..words.len()).filter_map(said).collect()
}

/// `excellent!! best in 4 years`, `up 5 times a night`: every number in it plainly counts something.
fn all_told(tokens: &[Token<'_>], numbered: &[i64]) -> bool {
    let (Some(low), Some(high)) = (numbered.iter().min(), numbered.iter().max()) else { return false };
    candidates(tokens, *low, *high).iter().all(|c| matches!(c.role, Role::Explained(_)))
}

/// The number of the reply, read without the words of a choice (`4 bad`), so that they do not look like things counted.
fn without(tokens: &[Token<'_>], words: &[Token<'_>], choices: &[Answer<'_>], low: i64, high: i64) -> Meaning {
    let of_choices: Vec<&Vec<String>> = choices.iter().flat_map(|choice| &choice.phrases).collect();
    let alone = tokens.iter().filter(|t| t.kind == Kind::Word && !t.has(Parts::FILLER)).all(|t| {
        of_choices
            .iter()
            .any(|phrase| phrase.iter().any(|word| word == t.text) && !(t.has(Parts::UNIT) && phrase.len() > 1))
            || matches!(t.text, "option" | "number" | "answer" | "choice")
    });
    if alone && !words.iter().any(|t| t.is_sign('-')) {
        let kept: Vec<Token<'_>> = tokens
            .iter()
            .filter(|t| t.kind != Kind::Word || t.has(Parts::FILLER) && !matches!(t.text, "or"))
            .copied()
            .collect();
        return plainly(&kept, low, high).meaning;
    }
    // `option 5, nobody listens`
    let options: Vec<Token<'_>> = tokens.iter().filter(|t| t.text != "option").copied().collect();
    plainly(&options, low, high).meaning
}

/// `1 week`, where the answers are `most weeks` and `some weeks`.
fn counts_what_is_listed(words: &[Token<'_>], choices: &[Answer<'_>], number: i64) -> bool {
    let listed = |unit: &str| {
        let same = |word: &String| word.trim_end_matches('s') == unit.trim_end_matches('s');
        choices.iter().filter(|choice| choice.phrases.iter().flatten().any(same)).count() > 1
    };
    words.windows(2).any(|two| {
        two[0].number() == Some(number)
            && matches!(
                two[1].text,
                "week" | "weeks" | "day" | "days" | "month" | "months" | "time" | "times" | "hour" | "hours"
            )
            && listed(two[1].text)
    })
}
