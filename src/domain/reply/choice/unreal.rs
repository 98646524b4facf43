//! Where the words beside a listed answer tell how it would be, was, was meant to be or is wished, not how it is.

use crate::domain::reply::choice::labels::Answer;
use crate::domain::reply::choice::licence::in_its_sense;
use crate::domain::reply::choice::rivals::clause_of;
use crate::domain::reply::choice::taken::is_time_or_way;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// Whether the reply supposes, wishes or asks what it names.
pub fn tells_how_it_would_be(words: &[Token<'_>], matches: &[Match]) -> bool {
    let said = |at: usize| matches.iter().any(|m| (m.from..m.to).contains(&at));
    let supposes = |at: usize| is_unreal(words, at) && !how_often_when(words, matches, at);
    // `when shes asleep so gone 8 at night`: what is concluded stands after `so`.
    let first = matches.first().map_or(0, |m| m.from);
    let begins = words[..first].iter().rposition(|t| t.text == "so").filter(|so| so + 1 < first).unwrap_or(0);
    (begins..words.len()).any(|at| supposes(at) || !said(at) && is_meant_only(words, at)) || wished_for(words, matches)
}

/// After `would be`, these choose: `a visit would be nice`.
pub static WELCOME: Words = Words::of(
    "nice good great lovely best fine better easiest nicest ideal smashing smashin grand champion brill brilliant magic \
    braw wonderful welcome marvellous handy super",
);

/// `meant to go out`: it did not come to it.
fn is_meant_only(words: &[Token<'_>], at: usize) -> bool {
    matches!(words[at].text, "meant" | "wanted" | "hoped" | "hoping" | "planned" | "planning")
        && words.get(at + 1).is_some_and(|t| t.text == "to")
        && !words.get(at + 2).is_some_and(|t| matches!(t.text, "say" | "put" | "press" | "be" | "type" | "send"))
}

/// Parts of a day as they are written.
static PARTS_OF_A_DAY: Words =
    Words::of("morning mornings mornin mornins afternoon afternoons evening evenings evenin evenins night nights");

/// Words of answers that tell how often.
static HOW_OFTEN: Words =
    Words::of("again while lonely often time sometimes then twice days weeks occasionally sometimes");

/// `afternoon`, `evenin`.
pub fn is_part_of_a_day(word: &str) -> bool {
    PARTS_OF_A_DAY.contains(word)
}

/// In a condition, these make a wish or another time of what is chosen on it.
static FORBIDS: Words = Words::of(
    "rain rains raining wet dry sunny snow cold was were had could would id theyd hed shed werent died dies goes tomorrow dear cheap free",
);

/// `now and then if my back lets me`: what happens so often happens on conditions.
fn how_often_when(words: &[Token<'_>], matches: &[Match], at: usize) -> bool {
    let [found, ..] = matches else { return false };
    let begins = at - usize::from(at > 0 && words[at - 1].text == ",");
    // `about 3 in the afternoon when she naps` narrows a part of the day.
    let part_of_a_day = words[at].text == "when"
        && is_part_of_a_day(words[found.to - 1].text)
        && !words[at..].iter().any(|t| matches!(t.text, "was" | "were" | "used"));
    if found.to == begins && part_of_a_day {
        return true;
    }
    // `walking group if its flat`, `knitting, if my fingers behave`
    let quality = Parts::GOOD.with(Parts::BAD).with(Parts::STATE).with(Parts::HEDGE).with(Parts::NOT).with(Parts::TIME);
    let next = words.get(at + 1).map_or("", |t| t.text);
    let provided = words[at].text == "if"
        && matches!(next, "it" | "its" | "my" | "me" | "somebody" | "someone" | "thats" | "theres" | "theyre")
        && matches.len() == 1
        && !words[found.from..found.to].iter().any(|t| parts_of(t.text).has(quality) || HOW_OFTEN.contains(t.text))
        && !words[at..].iter().any(|t| FORBIDS.contains(t.text) || parts_of(t.text).has(Parts::NOT));
    let opens = Parts::FILLER.with(Parts::HEDGE).with(Parts::ARTICLE);
    if provided && found.to == begins && words[..found.from].iter().all(|t| t.is_break() || parts_of(t.text).has(opens))
    {
        return true;
    }
    matches!(words[at].text, "if" | "when")
        && found.to == begins
        && words[..found.from].iter().all(|t| parts_of(t.text).has(Parts::FILLER.with(Parts::HEDGE)))
        && HOW_OFTEN.contains(words[found.to - 1].text)
}

/// `sometimes when the kids are at their dads`: how often, and at what times it is so; not `often when i was a girl`.
pub fn so_often_when(words: &[Token<'_>], found: &Match) -> bool {
    HOW_OFTEN.contains(words[found.to - 1].text)
        && !words[found.to..]
            .iter()
            .any(|t| matches!(t.text, "was" | "were" | "used" | "lived" | "had") || t.kind == Kind::Break('?'))
}

/// What a list of `hardly ever`, `some of the time` and `often` asks about, and how it is told.
static LONELY: Words = Words::of(
    "i im ive am feel feeling felt get gets getting been be lonely lonesome alone isolated out left me it am do",
);

/// `I am often lonely`, `lonely often tbh`: all that the clause says is how often they are, where the list is one of loneliness.
pub fn lonely_so_often(words: &[Token<'_>], choices: &[Answer<'_>], found: &Match) -> bool {
    let listed = choices.iter().any(|choice| choice.words.iter().any(|label| label == "hardly ever or never"));
    let begins = clause_of(words, found.from);
    let ends =
        (found.to..words.len()).find(|at| words[*at].is_break() || words[*at].text == "but").unwrap_or(words.len());
    let beside = || words[begins..found.from].iter().chain(&words[found.to..ends]);
    listed
        && beside().any(|t| matches!(t.text, "lonely" | "lonesome" | "alone" | "isolated"))
        && beside()
            .all(|t| LONELY.contains(t.text) || parts_of(t.text).has(Parts::FILLER.with(Parts::HEDGE).with(Parts::NOW)))
        && in_its_sense(words, found)
}

/// `id like to go every week`: it tells how often they would, not how often they do.
fn wished_for(words: &[Token<'_>], matches: &[Match]) -> bool {
    let [found, ..] = matches else { return false };
    let wishes = |three: &[Token<'_>]| {
        three[0].text == "id" && matches!(three[1].text, "like" | "love") && three[2].text == "to"
    };
    let often = words[found.from..found.to].iter().any(|t| matches!(t.text, "every" | "most" | "often" | "always"));
    often && words[..found.from].windows(3).any(wishes)
}

/// `if`, `wish`, `how`: not how it is.
fn is_unreal(words: &[Token<'_>], at: usize) -> bool {
    let next = words.get(at + 1).map_or("", |t| t.text);
    match words[at].text {
        "if" if next == "you" && words.get(at + 2).is_some_and(|t| t.text == "say") => true,
        "if" if matches!(next, "theres" | "there" | "ever") => false,
        // `if it is all the same to you`
        "if" if matches!(next, "it" | "its")
            && words[at..].iter().take(6).any(|t| matches!(t.text, "same" | "bother" | "trouble" | "convenient")) =>
        {
            false
        }
        "if" if matches!(
            next,
            "anything" | "possible" | "poss" | "convenient" | "u" | "thats" | "need" | "at" | "truth"
        ) =>
        {
            false
        }
        "when" if at > 0 && matches!(words[at - 1].text, "is" | "are" | "not" | "than") => false,
        // `would rather a text`
        "would" if next == "rather" => {
            !words.get(at + 2).is_some_and(|t| matches!(t.text, "a" | "the") || is_time_or_way(t.text))
        }
        // `it would have to be the telephone`
        "would" if next == "have" && words.get(at + 2).is_some_and(|t| t.text == "to") => false,
        "itd" if next == "have" && words.get(at + 2).is_some_and(|t| t.text == "to") => false,
        "if" | "wish" | "itd" | "how" | "hope" | "when" => {
            !matches!(next, "im" | "you" | "tha" | "ye" | "ya" | "yous" | "youse" | "yis" | "u")
        }
        "would" if at > 1 && words[at - 1].text == "you" && words[at - 2].text == "if" => false,
        "would" if matches!(next, "suit" | "work") => false,
        "would"
            if next == "do"
                && words
                    .get(at + 2)
                    .is_some_and(|t| matches!(t.text, "me" | "nicely" | "fine" | "rightly" | "grand" | "lovely")) =>
        {
            false
        }
        "would" if next == "be" => !words.get(at + 2).is_some_and(|t| WELCOME.contains(t.text)),
        "would" => !matches!(
            next,
            "say" | "go" | "put" | "think" | "call" | "tick" | "pick" | "choose" | "prefer" | "venture" | "opt"
        ),
        _ => false,
    }
}

/// `some days 5 some days 1`
pub fn comes_and_goes(words: &[Token<'_>]) -> bool {
    let some: Vec<usize> = (0..words.len()).filter(|at| words[*at].text == "some").collect();
    let numbers = words.iter().filter(|t| t.number().is_some()).count();
    some.len() > 1 && numbers > 1
}

/// `was mornings but the carer's changed her hours`, `all of the time when he was diagnosed, not so much these days`: it was
/// so, and how it is now is not said.
pub fn was_so_then(words: &[Token<'_>], matches: &[Match]) -> bool {
    let (Some(first), Some(last)) = (matches.first(), matches.last()) else { return false };
    let was = first.from <= 2 && words[..first.from].iter().any(|t| matches!(t.text, "was" | "were" | "used"));
    let rest = &words[last.to..];
    let turns = rest.iter().any(|t| matches!(t.text, "but" | "till" | "until" | "til" | "now"));
    let said = |word: &str| words[last.from..last.to].iter().any(|t| t.text == word);
    let no_more = rest.windows(3).any(|three| match (three[0].text, three[1].text, three[2].text) {
        ("not", "so", "much")
        | ("not", "any", "more")
        | ("not", "these", "days")
        | ("not", "now" | "anymore", _)
        | ("no", "longer", _) => true,
        ("not", "as" | "so", "good" | "well") => said("better"),
        ("not", "as" | "so", "bad") => said("worse"),
        _ => false,
    });
    let end: Vec<&str> = rest.iter().filter(|t| t.kind == Kind::Word).map(|t| t.text).collect();
    let unsaid = ["not really", "hardly", "as if", "i wish", "not likely", "my arse", "my foot", "my eye"];
    let unsaid = unsaid.iter().any(|said| said.split(' ').eq(end.iter().copied()));
    was && turns || no_more || unsaid && rest[0].is_break()
}

static WEEKDAYS: Words = Words::of(
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday yesterday",
);

/// `not been out since weds` tells only of the days since.
pub fn only_since(words: &[Token<'_>], found: &Match) -> bool {
    let next = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    next(0) == "since" && WEEKDAYS.contains(next(1))
}
