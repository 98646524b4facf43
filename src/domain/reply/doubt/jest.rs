//! What is plainly meant the other way round: praise beside a blow, `thrilled to be evicted`.

use crate::domain::language::Language;
use crate::domain::reply::text::number_words::number_word;
use crate::domain::reply::text::token::{Kind, Token};

/// Praise that people pour over what went wrong.
const PRAISE: &[&str] = &[
    "thrilled",
    "delighted",
    "overjoyed",
    "ecstatic",
    "moon",
    "elated",
    "buzzing",
    "joy",
    "loving",
    "love",
    "enjoying",
    "fabulous",
    "marvellous",
    "wonderful",
    "fantastic",
    "brilliant",
    "living",
    "dream",
    "chuffed",
    "lucky",
    "blessed",
    "superb",
];

/// Blows that nobody is glad of.
const BLOWS: &[&str] = &[
    "evicted",
    "eviction",
    "sacked",
    "redundant",
    "redundancy",
    "burgled",
    "robbed",
    "mugged",
    "dumped",
    "bailiffs",
    "bailiff",
    "sanctioned",
    "homeless",
    "bankrupt",
    "scammed",
    "divorced",
    "fined",
    "arrested",
    "amputated",
    "repossessed",
    "foreclosed",
    "cremation",
    "tribunal",
    "deported",
    "deportation",
    "bankruptcy",
    "burglary",
    "foodbank",
    "catheter",
    "colonoscopy",
    "chemo",
];

/// What goes wrong with a house, a car or a pet, beside the top of a scale.
const MISHAPS: &[&str] = &[
    "flooded",
    "flood",
    "flooding",
    "leak",
    "leaking",
    "leaked",
    "burst",
    "bust",
    "nicked",
    "stolen",
    "broke",
    "broken",
    "collapsed",
    "conked",
    "died",
    "caved",
    "bost",
    "knackered",
];

/// What comes in where it should not: `roofs come in`.
const OVERHEAD: &[&str] = &["roof", "roofs", "ceiling", "ceilings"];

/// Whether somebody gives full marks to a mishap: `ten outta ten love, roof's come in`.
pub fn tops_a_mishap(words: &[Token<'_>]) -> bool {
    let wrong = |(at, t): (usize, &Token<'_>)| {
        MISHAPS.contains(&t.text)
            || OVERHEAD.contains(&t.text)
                && words.get(at + 1).is_some_and(|t| matches!(t.text, "come" | "came" | "fell" | "in" | "has"))
    };
    let away = ["not", "no", "despite", "though", "even", "but", "fixed", "mended", "anyway", "still", "after"];
    words.iter().enumerate().any(wrong) && !words.iter().any(|t| away.contains(&t.text)) && tops_its_scale(words)
}

/// Whether full marks are given in full: `10 out of 10`, `ten outta ten`, `5/5`.
pub fn tops_its_scale(words: &[Token<'_>]) -> bool {
    let value = |t: &Token<'_>| t.number().or_else(|| number_word(t.text, Language::ENGLISH));
    let marks = |number: &Token<'_>, end: &Token<'_>| value(number).is_some_and(|of| of >= 5 && value(end) == Some(of));
    words.windows(3).any(|three| {
        (three[1].is_sign('/') || matches!(three[1].text, "outta" | "outa" | "outof")) && marks(&three[0], &three[2])
    }) || words.windows(4).any(|four| four[1].text == "out" && marks(&four[0], &four[3]))
}

/// Whether the words are thrilled at a blow, with nothing that denies or ends it between: not `thrilled im not evicted`.
pub fn glad_of_a_blow(words: &[Token<'_>]) -> bool {
    let Some(blow) = words.iter().position(|t| t.kind == Kind::Word && BLOWS.contains(&t.text)) else { return false };
    let away = ["not", "no", "never", "nearly", "avoided", "stopped", "without", "escaped", "after", "wasnt", "arent"];
    let before = &words[..blow];
    before.iter().any(|t| PRAISE.contains(&t.text)) && !before.iter().any(|t| away.contains(&t.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn kayleigh_is_not_thrilled_to_be_evicted() {
        assert!(glad_of_a_blow(&cut("over the moon. absolutely thrilled to be evicted")));
        assert!(!glad_of_a_blow(&cut("thrilled, not evicted after all")));
        assert!(!glad_of_a_blow(&cut("evicted last year and thrilled with the new flat")));
    }
}
