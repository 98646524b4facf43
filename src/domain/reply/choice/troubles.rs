//! Lists of troubles (what weighs on somebody, what kept them away): the one trouble that a reply names is the answer,
//! whatever is told of it: `black mould up back bedroom wall`, `buses are away to hell since they cut the 51`.

use crate::domain::reply::choice::kinds::trouble::PARTS_OF_THE_BODY;
use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::licence::{in_its_sense, is_ride};
use crate::domain::reply::choice::rivals::clause_of;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Words of labels that name a trouble.
static TROUBLES: Words = Words::of(
    "getting rent housing mortgage landlord damp debt debts loans bills arrears energy gas electric fuel heating food \
    money cost dear afford unwell ill sick poorly health pain sleep worry nerves nervous anxious transport weather tired lonely \
    loneliness caring childcare forgot benefits falls memory drink",
);

/// Answers that name none.
static NO_TROUBLE: Words = Words::of("nothing none no other something else went got made fine neither nobody");

/// After a trouble, these make a person or a place of it: `gas man`, `food bank` is listed by itself.
static MAKES_ANOTHER: Words = Words::of(
    "of man men woman lady bloke fella chap lad lass driver people person team company club group centre center \
    cafe shop station stop stops fare fares pass office place festival programme song",
);

/// Words of troubles that by themselves tell of many other things.
static SAYS_LITTLE: Words = Words::of(
    "the and home house work working company quiet busy time cold day days letters forms church own getting there in \
    on at my me of a bit too not no",
);

/// Anywhere in the reply, these say that it is over, was never so, or is told of somebody or something else.
static NOT_NOW: Words = Words::of(
    "used last ago sorted over better fine ok okay solved nearly almost telly tv news film book joke might could should or drive drove isnt arent wasnt paid covered discuss meself myself dinnae dinna dont",
);

/// Whether the list tells of troubles: two answers and more name one.
fn tells_of_troubles(choices: &[Answer<'_>]) -> bool {
    choices.iter().filter(|choice| choice.phrases.iter().flatten().any(|word| TROUBLES.contains(word.as_str()))).count()
        > 1
}

/// After `can't`, these tell of what is not to be had: `can't get a bus back`, `cannot pay the rent`.
static NOT_TO_BE_HAD: Words = Words::of("get pay manage find face keep heat run stretch cover cope sleep");

/// Whether the word at `at` denies the trouble after it.
fn is_denial(words: &[Token<'_>], at: usize) -> bool {
    let cannot = matches!(words[at].text, "cant" | "cannot" | "couldnt" | "cannae" | "canny" | "cudnt");
    let had = cannot && words.get(at + 1).is_some_and(|t| NOT_TO_BE_HAD.contains(t.text));
    (parts_of(words[at].text).has(Parts::NOT) || matches!(words[at].text, "nothing" | "nowt")) && !had
}

/// `they cut the 82 bus`: who runs the buses is nobody whose trouble it is.
fn takes_away(words: &[Token<'_>], at: usize) -> bool {
    let next = words.get(at + 1).map_or("", |t| t.text);
    matches!(words[at].text, "they" | "theyve")
        && matches!(
            next,
            "cut" | "stopped" | "cancelled" | "axed" | "scrapped" | "pulled" | "took" | "changed" | "moved"
        )
}

/// Whether `found` is the trouble that the reply tells of: nothing denies, dates, praises, supposes or asks it.
pub fn is_the_trouble(words: &[Token<'_>], choices: &[Answer<'_>], found: &Match) -> bool {
    let labelled = &choices[found.choice].phrases;
    if !tells_of_troubles(choices) || labelled.iter().flatten().any(|word| NO_TROUBLE.contains(word.as_str())) {
        return false;
    }
    let begins = clause_of(words, found.from);
    // `husband he is not well I stay with him`: whom they look after is no other's trouble.
    let cares = labelled.iter().flatten().any(|word| matches!(word.as_str(), "caring" | "carer" | "looking"))
        && !found.from.checked_sub(1).is_some_and(|at| matches!(words[at].text, "is" | "s" | "was" | "are"));
    let own = words[..found.from].iter().rposition(|t| t.text == "i").filter(|_| cares);
    let begins = own.map_or(begins, |own| own.max(begins));
    let theirs = |t: &Token<'_>| {
        let one = t.text.strip_suffix('s').filter(|one| one.len() > 2).unwrap_or_default();
        parts_of(one).has(Parts::OTHER)
            || parts_of(t.text).has(Parts::OTHER)
                && !matches!(t.text, "we" | "us" | "our" | "you" | "u" | "love" | "pet" | "duck")
            || matches!(t.text, "he" | "she" | "him" | "her" | "his" | "hes" | "shes" | "they")
    };
    let away = Parts::UNREAL.with(Parts::TAKES_BACK).with(Parts::CORRECT);
    // `me back's gone`
    let of_the_body = PARTS_OF_THE_BODY.contains(words[found.to - 1].text);
    let sentence = (found.to..words.len()).find(|at| words[*at].ends_sentence()).unwrap_or(words.len());
    let goes_away = |at: usize| {
        let t = &words[at];
        let own = (begins..sentence).contains(&at);
        let parts = parts_of(t.text);
        let inside = (found.from..found.to).contains(&at);
        !inside
            && (t.kind == Kind::Break('?')
                || parts.has(away)
                || !cares && theirs(t) && !takes_away(words, at)
                || own
                    && (parts.has(Parts::GOOD) && !parts.has(Parts::FILLER)
                        || t.text == "gone" && !of_the_body
                        || NOT_NOW.contains(t.text)))
    };
    let telling = words[found.from..found.to].iter().any(|t| t.text.len() > 2 && !SAYS_LITTLE.contains(t.text));
    // `I came by bus` tells how.
    let by_it = found.from > 0 && words[found.from - 1].text == "by";
    telling
        && !by_it
        && !parts_of(words[0].text).has(Parts::ASKS)
        && in_its_sense(words, found)
        && !(begins..found.from).any(|at| is_denial(words, at))
        && !words.get(found.to).is_some_and(|t| MAKES_ANOTHER.contains(t.text))
        && !(0..words.len()).any(goes_away)
}

/// Listed beside a bus, these show that the question is what kept somebody away.
static KEPT_AWAY: Words = Words::of("unwell ill nervous nerves weather forgot tired cost childcare");

/// `missed the bus` and `bingo was cancelled` tell what kept somebody away, `got the bus` how they came: each answers one
/// question only.
pub fn of_another_question(words: &[Token<'_>], choices: &[Answer<'_>], found: &Match) -> bool {
    let before = |list: &[&str]| words[..found.from].iter().rev().take(2).any(|t| list.contains(&t.text));
    // `bus is fine`, where the answers are troubles
    let next = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    if matches!(next(0), "is" | "are" | "was") && matches!(next(1), "fine" | "ok" | "okay" | "alright") {
        return what_kept_away(choices) || tells_of_troubles(choices);
    }
    // `im at home ill` beside `by phone`: where they are, not where to be seen.
    let whereabouts = words[found.from].text == "at" && before(&["im", "am", "been", "was", "still", "stuck"]);
    if whereabouts
        && choices
            .iter()
            .flat_map(|choice| &choice.phrases)
            .flatten()
            .any(|word| matches!(word.as_str(), "phone" | "ring"))
    {
        return true;
    }
    let ride = is_ride(words[found.from].text);
    let took = ride && before(&["got", "took", "caught", "on"]);
    let off =
        next(0) == "cancelled" || matches!(next(0), "was" | "is" | "were" | "got") && CALLED_OFF.contains(next(1));
    let missed = ride && before(&["missed"]) || off;
    if !(missed || took) {
        return false;
    }
    if what_kept_away(choices) { took } else { missed }
}

/// Whether the answers tell what kept somebody away.
pub fn what_kept_away(choices: &[Answer<'_>]) -> bool {
    choices.iter().flat_map(|choice| &choice.phrases).flatten().any(|word| KEPT_AWAY.contains(word.as_str()))
}

/// After what was on offer, these tell that it was not to be had.
static CALLED_OFF: Words = Words::of("cancelled canceled off shut closed broke broken full late");

/// After the number of a bus, these tell of its coming.
static RUNS: Words = Words::of(
    "got was is never didnt doesnt dint dont only stopped goes went leaves takes came stops comes runs turned hardly",
);

/// `the 11 got cancelled twice`: a bus by its number, where one of the answers is getting there.
pub fn by_bus_number(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let way =
        |choice: &Answer<'_>| choice.phrases.iter().flatten().any(|word| matches!(word.as_str(), "bus" | "transport"));
    let mut ways = (0..choices.len()).filter(|at| way(&choices[*at]));
    let (place, None) = (ways.next()?, ways.next()) else { return None };
    let runs = |three: &[Token<'_>]| {
        matches!(three[0].text, "the" | "number") && three[1].number().is_some() && RUNS.contains(three[2].text)
    };
    let numbers = words.iter().filter(|t| t.number().is_some()).count();
    let fine = words.iter().any(|t| parts_of(t.text).has(Parts::GOOD.with(Parts::UNREAL)));
    (tells_of_troubles(choices) && numbers == 1 && !fine && words.windows(3).any(runs)).then_some(place)
}

/// `£6.50 a go and then your cuppa on top`, `it's a tenner a time`: a price, where one of the troubles is the cost of going.
pub fn by_price(words: &[Token<'_>], choices: &[Answer<'_>]) -> Option<usize> {
    let says =
        |choice: &Answer<'_>, any: &[&str]| choice.phrases.iter().flatten().any(|word| any.contains(&word.as_str()));
    let mut costs =
        (0..choices.len()).filter(|at| says(&choices[*at], &["cost", "dear", "afford", "price", "expensive"]));
    let (place, None) = (costs.next()?, costs.next()) else { return None };
    // Beside rent and debts, a sum may be owed.
    if choices.iter().any(|choice| says(choice, &["rent", "debt", "debts", "bills", "loans", "energy"])) {
        return None;
    }
    let priced = words.iter().any(|t| {
        t.is_sign('£') || matches!(t.text, "quid" | "pound" | "pounds" | "fiver" | "tenner" | "fivers" | "tenners")
    });
    let away = Parts::UNREAL.with(Parts::OTHER).with(Parts::GOOD);
    let plain = words.iter().all(|t| {
        t.kind != Kind::Break('?')
            && (!parts_of(t.text).has(away) || parts_of(t.text).has(Parts::FILLER))
            && !NOT_NOW.contains(t.text)
    });
    let denied =
        words.first().is_some_and(|t| parts_of(t.text).has(Parts::NOT)) || words.iter().any(|t| t.text == "not");
    (priced && plain && !denied).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::Choice;
    use crate::domain::reply::choice::labels::answers_of;
    use crate::domain::reply::choice::named::by_word;
    use crate::domain::reply::text::token::cut;

    fn choices(labels: &[&str]) -> Vec<Choice> {
        let choice = |label: &&str| Choice {
            key: (*label).to_owned(),
            words: label.split(", ").map(str::to_owned).collect(),
            number: None,
        };
        labels.iter().map(choice).collect()
    }

    #[test]
    fn winifred_names_one_trouble_and_tells_of_it() {
        let weighs = choices(&["rent, housing", "gas, electric", "food, shopping", "debt, loans", "something else"]);
        let said = |text: &str| by_word(&cut(text), &answers_of(&weighs)).ok();
        for (text, place) in [
            ("black mould up the back bedroom wall, housing wont come", 0),
            ("electric is crippling us so it is", 1),
            ("food mostly. kids eat like horses", 2),
            ("bailiffs came thursday", 3),
        ] {
            assert_eq!(said(text), Some(place), "{text}");
        }
        for asked in [
            "gas man coming friday",
            "my sons rent went up",
            "rent used to be the worry",
            "rent or gas",
            "the food was lovely",
        ] {
            assert_eq!(said(asked), None, "{asked}");
        }
        let kept_away = choices(&["getting there, bus", "not well, pain", "something else"]);
        let said = |text: &str| by_word(&cut(text), &answers_of(&kept_away)).ok();
        for (text, place) in
            [("me backs gone again", 1), ("my hips been at it all week", 1), ("50 bus terminated early", 0)]
        {
            assert_eq!(said(text), Some(place), "{text}");
        }
        for asked in ["my husbands pain is bad", "nothing to do with the bus"] {
            assert_eq!(said(asked), None, "{asked}");
        }
    }

    #[test]
    fn a_price_tells_of_the_cost_where_nothing_may_be_owed() {
        let priced = |text: &str, labels: &[&str]| by_price(&cut(text), &answers_of(&choices(labels)));
        let kept_away = ["getting there, bus", "cost, money", "something else"];
        assert_eq!(priced("£6.50 a go and your cuppa on top", &kept_away), Some(1));
        assert_eq!(priced("its a tenner a time", &kept_away), Some(1));
        assert_eq!(priced("it would be a tenner", &kept_away), None);
        let runs = |text: &str| by_bus_number(&cut(text), &answers_of(&choices(&kept_away)));
        assert_eq!(runs("the 11 got cancelled twice"), Some(0));
        assert_eq!(runs("the 2 was a lovely group"), None);
        assert_eq!(priced("£85 more", &["rent", "cost of food", "debt"]), None);
    }
}
