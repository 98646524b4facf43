//! What is plainly meant the other way round: praise beside a blow, `thrilled to be evicted`.

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
