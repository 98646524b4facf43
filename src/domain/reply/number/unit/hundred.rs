//! A number where a hundred is the most: `65 percent` is 65, and a small number may be out of ten.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};

/// `65 percent` where a hundred is the most is 65.
pub fn without_percent(tokens: &mut Vec<Token<'_>>) {
    for token in tokens.iter_mut() {
        if token.kind == Kind::Odd("a percentage")
            && let Ok(value) = token.text.parse()
        {
            token.kind = Kind::Number { value, digits: token.text.len() };
        }
    }
    let per_cent = tokens.windows(2).any(|two| two[0].text == "per" && two[1].text == "cent");
    let mut numbered = false;
    tokens.retain(|t| {
        let unit = numbered
            && (t.is_sign('%') || matches!(t.text, "percent" | "pc") || per_cent && matches!(t.text, "per" | "cent"));
        // `65 per cent`
        numbered = t.number().is_some() || unit && t.text == "per";
        !unit
    });
}

/// `7` where a hundred is the most may be out of ten; `93 and still gardening` tells an age.
pub fn is_of_another_scale(tokens: &[Token<'_>], value: i64) -> bool {
    let still = tokens.windows(2).any(|two| is_numeric(&two[0]) && two[1].text == "and")
        && tokens.iter().any(|t| t.text == "still");
    (1..=10).contains(&value) && !tokens.iter().any(|t| t.has(Parts::OUT_OF) || t.is_sign('/') || t.is_sign('%'))
        || value > 60 && still
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn ivor_gives_his_health_in_hundredths() {
        assert_read(
            0..=100,
            &[
                ("65 percent i reckon", 65),
                ("65%", 65),
                ("65 per cent, and a good effort", 65),
                ("5 out of 100", 5),
                ("70", 70),
            ],
            &["7", "93 and still gardening", "110 percent"],
        );
    }
}
