//! Words as they sound in the regions, written the usual way: `ah'd`, `oi'm`, `mek`, `t'same`.
//!
//! Only spellings that are no other word stand here. Apostrophes are gone already ([`super::tidy`]).

use crate::domain::reply::text::lexicon::{parts_of, with_its_g};

/// The usual way to write `word`, or the word itself.
pub fn usual(word: &str) -> &str {
    if word.ends_with("in")
        && parts_of(word).is_empty()
        && let Some(whole) = with_its_g(word)
    {
        return whole;
    }
    // Every word of every reply passes here: the first letter settles most.
    match word.as_bytes().first() {
        Some(b'a') => match word {
            // `ahs` is the `I's` of Cumbria and Tyneside.
            "ahm" | "aam" | "ahs" => "im",
            "ahd" | "aad" => "id",
            "ahll" | "aall" => "ill",
            "ahve" | "aave" => "ive",
            "ave" | "av" => "have",
            "afore" => "before",
            "abar" | "abart" | "abaht" | "abaat" | "aboot" => "about",
            "alang" => "along",
            _ => word,
        },
        Some(b'e') if word == "efter" => "after",
        Some(b'e') if word == "ehm" => "im",
        Some(b'o') => match word {
            "oim" => "im",
            "oid" => "id",
            "oill" => "ill",
            "oive" => "ive",
            "oot" => "out",
            "oor" => "our",
            _ => word,
        },
        Some(b'd') => match word {
            "doon" | "dahn" => "down",
            "dnt" | "divvent" | "divvnt" | "divnt" => "dont",
            "dis" => "this",
            "dat" => "that",
            "dats" => "thats",
            "dae" => "do",
            _ => word,
        },
        Some(b't') => match word {
            "tek" => "take",
            "thass" | "thas" | "thaas" => "thats",
            "tae" => "to",
            "toime" => "time",
            _ => without_article(word),
        },
        Some(b'w') => match word {
            "wid" | "wuld" | "wld" => "would",
            "wks" => "weeks",
            "wery" => "very",
            "wuss" => "worse",
            "wis" | "wiz" => "was",
            "wiv" => "with",
            _ => word,
        },
        Some(b'c' | b'f' | b'g' | b'h' | b'i' | b'k' | b'n' | b'r') => further(word),
        Some(b's') if word == "som" => "some",
        Some(b's') if matches!(word, "shud" | "shld" | "shid") => "should",
        Some(b's') if matches!(word, "seh" | "sez" | "sy") => "say",
        Some(b's') if word == "sory" => "sorry",
        Some(b'm') if matches!(word, "minit" | "minits" | "minuts" | "mintues" | "minets") => "minutes",
        Some(b'v') if matches!(word, "vrey" | "verry" | "veyr" | "vry" | "vewy") => "very",
        _ => word,
    }
}

/// As [`usual`], of the letters that begin few of these words each.
fn further(word: &str) -> &str {
    match word {
        "cudnt" | "couldny" | "couldnae" | "couldna" | "cudnae" => "couldnt",
        "casnt" | "cassnt" => "cant",
        "fae" | "frae" => "from",
        "fink" => "think",
        "fer" => "for",
        "hauf" => "half",
        "ivry" | "ivery" | "ivvery" => "every",
        "noine" => "nine",
        "num" | "nombor" | "numba" | "numbr" | "nmbr" | "nummer" | "numbar" => "number",
        "hapy" => "happy",
        "roond" | "roon" => "round",
        "hoor" => "hour",
        "hav" | "hev" | "hae" => "have",
        "giv" => "give",
        "gna" => "gonna",
        "knaa" | "knaw" | "knar" => "know",
        _ => word,
    }
}

/// `tsame`, `tweather`: the article of Yorkshire, run together with its noun.
fn without_article(word: &str) -> &str {
    let shortened = |bytes: &[u8]| {
        matches!(
            bytes,
            [b't', b'b' | b'c' | b'd' | b'f' | b'g' | b'k' | b'l' | b'm' | b'n' | b'p' | b's' | b'v', _, _, _, ..]
        )
    };
    // `tmrw`, `tsp` hold no vowel.
    let spoken = |rest: &str| rest.contains(['a', 'e', 'i', 'o', 'u']);
    match word.strip_prefix('t') {
        Some(rest) if shortened(word.as_bytes()) && spoken(rest) && parts_of(word).is_empty() => rest,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_of_yorkshire_is_taken_off_and_nothing_else() {
        for (heard, word) in [("tsame", "same"), ("tweather", "tweather"), ("ahd", "id"), ("mindee", "mindee")] {
            assert_eq!(usual(heard), word);
        }
        for whole in ["tmrw", "text", "two", "three", "the", "tbh", "train"] {
            assert_eq!(usual(whole), whole);
        }
    }
}
