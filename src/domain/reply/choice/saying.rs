//! Sayings that hold the word of an answer and do not mean it: `never mind`, `good grief`, `been better`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::domain::reply::choice::denied::LACKED;
use crate::domain::reply::choice::licence::is_ride;
use crate::domain::reply::choice::words::Match;
use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// What follows a word that is then part of a saying: `never mind`, `ill be there`, `good grief`, `better late`.
static SAYINGS: LazyLock<FxHashMap<&str, Words>> = LazyLock::new(|| {
    [
        ("never", "again mind better never got had heard came say used rang"),
        ("ill", "be get go ring call try see let do have"),
        ("often", "as"),
        ("good", "god lord grief luck job on riddance"),
        ("once", "again upon more"),
        ("twice", "as"),
        ("work", "it out"),
        ("stick", "it to with by around"),
        ("safe", "mate bro bruv blud fam man"),
        ("great", "big"),
        ("nerves", "of"),
        ("sick", "and of"),
        ("tired", "of"),
        ("chest", "of"),
        ("fair", "enough play dos"),
        ("call", "it"),
        ("family", "fortunes guy affairs"),
        ("okay", "then will"),
        ("ok", "then will"),
        ("better", "believe late not go off safe get left ask watch luck half days for nor"),
        ("worse", "late not go off for luck"),
        ("wed", "like love be rather have all both prefer need want"),
        ("am", "not i free feeling going ok fine good doing here just so in on"),
    ]
    .into_iter()
    .map(|(word, follows)| (word, Words::of(follows)))
    .collect()
});

/// Words that ask how somebody is and nothing else.
static HOW_ARE_YOU: Words = Words::of(
    "ya you u yous ye are r how hows is yourself yersel yourselves it alright right all ok okay well doing things tricks keeping going gannin i hope \
    and hi hello hey morning mornin evening afternoon whats new life gan tha thee love duck pet",
);

/// `mornin ya alright? evenings for me`: the reply without the clause that only asks how we are.
pub fn without_greeting<'t>(words: &[Token<'t>]) -> Option<Vec<Token<'t>>> {
    let asks = words.iter().position(|t| t.kind == Kind::Break('?'))?;
    let begins = words[..asks].iter().rposition(Token::is_break).map_or(0, |mark| mark + 1);
    let greets = words[begins..asks].iter().all(|t| HOW_ARE_YOU.contains(t.text))
        && words[begins..asks].iter().any(|t| {
            matches!(t.text, "ya" | "you" | "u" | "yous" | "hows" | "ye" | "things" | "tha" | "yourself" | "yersel")
        });
    let rest = [&words[..begins], &words[asks + 1..]].concat();
    (greets && !rest.is_empty()).then_some(rest)
}

/// `good morning`, `evening! mornings please`: a greeting names no part of the day.
pub fn is_greeting(words: &[Token<'_>], found: &Match) -> bool {
    let exclaimed = found.from == 0
        && words.get(found.to).is_some_and(|t| t.kind == Kind::Break('!'))
        && matches!(words[0].text, "morning" | "mornin" | "afternoon" | "evening" | "evenin");
    exclaimed
        || found.from > 0
            && matches!(words[found.from - 1].text, "good" | "gud" | "happy")
            && matches!(words[found.from].text, "morning" | "afternoon" | "evening" | "mornin")
}

/// `never better`, `good grief`: the one word of the answer begins one of the [`SAYINGS`].
pub fn is_a_saying(words: &[Token<'_>], found: &Match) -> bool {
    let after = words.get(found.to).map_or("", |t| t.text);
    let single = found.to - found.from == 1;
    // `i work in a call centre`
    let of_a_trade = words[found.to - 1].text == "call" && matches!(after, "centre" | "center");
    // `good on the whole`; not `good on you`
    let overall = after == "on" && words.get(found.to + 1).is_some_and(|t| t.text == "the");
    of_a_trade
        || !overall && single && SAYINGS.get(words[found.from].text).is_some_and(|follows| follows.contains(after))
}

/// Whether a word is part of a saying, and no answer: `good morning`, `getting there slowly`, `been better`, `on the bus`, `never mind`.
pub fn in_a_saying(words: &[Token<'_>], found: &Match, ordered: bool) -> bool {
    let before = |n: usize| found.from.checked_sub(n).map_or("", |at| words[at].text);
    let after = |n: usize| words.get(found.to + n).map_or("", |t| t.text);
    let (first, single) = (words[found.from].text, found.to - found.from == 1);
    if is_a_saying(words, found) || words.iter().any(|t| t.text == "wealth") {
        return true;
    }
    match first {
        "morning" | "mornings" | "afternoon" | "evening" | "night" => {
            matches!(before(1), "good" | "this" | "yesterday" | "happy" | "last" | "gud")
                || matches!(after(0), "all" | "team" | "everyone" | "folks")
        }
        "getting" => {
            let slowly = |t: &Token<'_>| matches!(t.text, "slowly" | "gradually" | "surely" | "though");
            let by_bit = words.windows(2).any(|two| two[0].text == "by" && two[1].text == "bit");
            by_bit || matches!(before(1), "im" | "am" | "slowly" | "just") || words[found.to..].iter().any(slowly)
        }
        // `more often than you would think`; `more often than not` is often
        "often" if before(1) == "more" && after(0) == "than" && after(1) != "not" => true,
        // `u want me to agree`
        "agree" | "disagree" if before(1) == "to" && matches!(before(2), "me" | "us" | "i") => true,
        "better" | "worse" => {
            matches!(before(1), "been" | "id" | "youd" | "no")
                || after(0) == "than"
                    && (matches!(after(1), "nothing" | "nowt" | "never" | "yours")
                        || first == "better" && after(1) == "ever")
        }
        // `my bad`
        "bad" if before(1) == "my" => true,
        "agree" | "disagree" => false,
        // `I strongly disagree`
        _ if !matches!(first, "dont" | "cant")
            && words[found.from..found.to].iter().any(|t| matches!(t.text, "agree" | "disagree")) =>
        {
            false
        }
        "went" if single && before(1) == "it" => true,
        "twice" if before(1) == "think" => true,
        // `the trolley broke`
        "broke" => !matches!(
            before(1),
            "" | "im" | "am" | "always" | "totally" | "flat" | "dead" | "stony" | "are" | "were" | "proper" | "bit"
        ),
        "well" if single && matches!(before(1), "oh" | "ah" | "aye" | "och" | "eh" | "right") => true,
        // `Well, let me think`
        "well" if single && found.from == 0 && after(0) == "," => {
            words[2..].iter().any(|t| t.kind == Kind::Word && !parts_of(t.text).has(Parts::FILLER))
        }
        // `gey bad` may be the answer beyond it; `a full English` is a breakfast; `wed 12 years` is no day.
        _ if matches!(before(1), "gey" | "full") => true,
        "wed" if words.get(found.to).is_some_and(|t| t.number().is_some()) && after(1) == "years" => true,
        // `first thing i did was cry`, `after tea i slept`
        "first" | "after" if after(0) == "i" => true,
        "once" if before(1) == "at" => true,
        "the" | "weather" if before(1) == "under" || before(2) == "under" => true,
        // `it gets on my nerves`, `sick and tired of it`
        "nerves" | "nerve" if before(2) == "on" || before(1) == "on" => true,
        "tired" if before(1) == "and" && before(2) == "sick" => true,
        "neither" if before(1) == "me" => true,
        "always" | "ever" | "usual" if before(1) == "as" => true,
        // `my english not good`
        _ if before(1) == "my" && matches!(after(0), "not" | "isnt" | "is") => true,
        _ if before(1) == "no" && LACKED.contains(first) => false,
        // `thanks for the text`, `my phone`
        "phone" | "text" | "call" | "letter" | "visit" if matches!(before(1), "the" | "my" | "your" | "ur") => true,
        "not" => parts_of(after(0)).has(Parts::STATE) || after(0) == "well",
        _ => {
            single && !ordered && !is_ride(first) && matches!(before(1), "the" | "a") && before(2) == "on"
                || ordered && matches!(before(1), "my" | "no" | "god")
                || ordered
                    && (single || !matches!(first, "went" | "stayed" | "rather" | "neither"))
                    && matches!(before(1), "i" | "id")
                || single && matches!(before(1), "i" | "id" | "ive")
        }
    }
}
