//! A phone number that can be texted, read from any usual spelling.
//!
//! Numbers are checked as *possible*, not as *valid*: Ofcom's numbers for drama (07700 900000 to 900999) belong to nobody
//! and libphonenumber calls them invalid, yet demos and tests need them. For the UK our own mobile rule is added.
//! A number is never shown whole by accident: `Debug` and `Display` give its last three digits.

use rlibphonenumber::{PHONE_NUMBER_UTIL, ParseError, PhoneNumberFormat, PhoneNumberType, Region, ValidationError};
use unicode_normalization::UnicodeNormalization;

/// A number in E.164 form, such as `+447700900123`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber(String);

/// Why a number cannot be texted. It never repeats the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongNumber {
    #[error("there is no number")]
    Empty,
    #[error("this is not one phone number")]
    NotANumber,
    #[error("the spreadsheet has shortened this number and its last digits are lost")]
    Shortened,
    #[error("the number is too short: a UK mobile has 11 digits, such as 07700 900123")]
    TooShort,
    #[error("the number is too long: a UK mobile has 11 digits, such as 07700 900123")]
    TooLong,
    #[error("no country has this code")]
    UnknownCountry,
    #[error("this is a landline or service number, and texts need a mobile")]
    NotAMobile,
}

impl WrongNumber {
    /// What to do about it.
    pub fn hint(self) -> &'static str {
        match self {
            Self::Empty => "Write a mobile number, or use Telegram for this person.",
            Self::NotANumber => "Write one number with digits only; another number belongs in the notes.",
            Self::Shortened => "Format the column as text in the spreadsheet and type the number again.",
            Self::TooShort | Self::TooLong => "Count the digits; a digit may be lost or typed twice.",
            Self::UnknownCountry => "Write UK numbers from 07, and others with + and the country's code.",
            Self::NotAMobile => "Ask for a mobile number, or ring this person instead.",
        }
    }
}

impl PhoneNumber {
    /// Reads `07700 900123`, `+44 (0)7700-900123`, `0044 7700 900123`, full-width digits and the like.
    ///
    /// Without a country's code it is a UK number. A spreadsheet that ate the leading `0` or `+` is understood.
    ///
    /// # Errors
    /// Says why the number cannot be texted.
    pub fn parse(text: &str) -> Result<Self, WrongNumber> {
        let digits = only_digits(text)?;
        let number = PHONE_NUMBER_UTIL.parse(&digits, Some(Region::GB)).map_err(|error| unreadable(&error))?;
        number.is_possible_with_reason().map_err(impossible)?;
        let national = number.get_national_significant_number();
        let textable = match number.country_code {
            44 => is_uk_mobile(&national)?,
            // What metadata knows to be no mobile is refused; what it does not know, the provider will tell.
            _ => matches!(
                number.get_type(),
                PhoneNumberType::Mobile | PhoneNumberType::FixedLineOrMobile | PhoneNumberType::Unknown
            ),
        };
        if !textable {
            return Err(WrongNumber::NotAMobile);
        }
        Ok(Self(number.format_as(PhoneNumberFormat::E164).into_owned()))
    }

    /// The whole number for a provider: `+` and digits. Never for a log, a page or a URL.
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// What may be shown, such as `ends 123`.
    pub fn masked(&self) -> String {
        // E.164 is ASCII and longer than three signs.
        format!("ends {}", &self.0[self.0.len() - 3..])
    }
}

impl std::fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.masked())
    }
}

impl std::fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PhoneNumber({})", self.masked())
    }
}

/// `+` and digits; spaces, dashes, dots, brackets and invisible marks are dropped, anything else is refused.
fn only_digits(text: &str) -> Result<String, WrongNumber> {
    let one_form: String = text.nfkc().collect();
    let bare = one_form.trim().trim_start_matches(['\'', '=']).trim_matches('"');
    let bare = bare.strip_prefix("tel:").unwrap_or(bare);
    // `4.47701E+11`
    if bare.contains(['E', 'e']) && bare.chars().all(|c| c.is_ascii_digit() || "Ee+., ".contains(c)) {
        return Err(WrongNumber::Shortened);
    }
    let mut digits = String::with_capacity(bare.len().min(32));
    for c in bare.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() => digits.push(c),
            '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            _ if c.is_whitespace() || is_copying_mark(c) => {}
            _ => return Err(WrongNumber::NotANumber),
        }
    }
    if digits.is_empty() { Err(WrongNumber::Empty) } else { Ok(digits) }
}

/// Marks without width that phones put around a copied number.
fn is_copying_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Mobiles are 071 to 075 and 077 to 079, and 07624 on the Isle of Man; 070 is personal numbering, other 076 pagers.
fn is_uk_mobile(national: &str) -> Result<bool, WrongNumber> {
    // A number of an impossible length keeps its leading zero.
    let bare = national.trim_start_matches('0');
    if !bare.starts_with('7') {
        return Ok(false);
    }
    match bare.len() {
        ..10 => Err(WrongNumber::TooShort),
        10 => Ok(!national.starts_with("70") && (!national.starts_with("76") || national.starts_with("7624"))),
        _ => Err(WrongNumber::TooLong),
    }
}

fn unreadable(error: &ParseError) -> WrongNumber {
    match error {
        ParseError::InvalidCountryCode => WrongNumber::UnknownCountry,
        // Only digits are left by now, so what is no number has too few of them.
        ParseError::NotANumber(_) | ParseError::TooShortAfterIdd | ParseError::TooShortNsn => WrongNumber::TooShort,
        ParseError::TooLongNsn => WrongNumber::TooLong,
    }
}

fn impossible(error: ValidationError) -> WrongNumber {
    match error {
        ValidationError::InvalidCountryCode => WrongNumber::UnknownCountry,
        ValidationError::TooLong => WrongNumber::TooLong,
        _ => WrongNumber::TooShort,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, WrongNumber> {
        PhoneNumber::parse(text).map(|number| number.e164().to_owned())
    }

    #[test]
    fn every_usual_spelling_of_a_uk_mobile_is_the_same_number() {
        for spelling in [
            "07700900123",
            "07700 900123",
            "07700-900-123",
            "07700 900 123 ",
            "(07700) 900123",
            "(0)7700 900123",
            "+447700900123",
            "+44 7700 900123",
            "+44 (0)7700 900123",
            "+44(0) 7700 900 123",
            "0044 7700 900123",
            "00447700900123",
            "447700900123",
            "44 7700 900123",
            "7700900123",
            "07700\u{a0}900123",
            "\u{202a}+44 7700 900123\u{202c}",
            "０７７００　９００１２３",
            "＋44 7700 900123",
            "07700.900.123",
            "07700\u{2013}900123",
            "'07700900123",
            "=\"07700900123\"",
            "tel:+447700900123",
        ] {
            assert_eq!(read(spelling), Ok("+447700900123".to_owned()), "{spelling}");
        }
    }

    #[test]
    fn every_number_for_drama_passes() {
        for last in 0..1000 {
            assert!(read(&format!("07700 900{last:03}")).is_ok());
        }
    }

    #[test]
    fn mobiles_abroad_pass_when_written_with_their_country() {
        for (spelling, number) in [
            ("+33 6 12 34 56 78", "+33612345678"),
            ("0048 512 345 678", "+48512345678"),
            ("+353 85 012 3456", "+353850123456"),
            ("+1 202 555 0143", "+12025550143"),
        ] {
            assert_eq!(read(spelling), Ok(number.to_owned()), "{spelling}");
        }
    }

    #[test]
    fn what_cannot_be_texted_is_refused_with_its_reason() {
        for (spelling, reason) in [
            ("", WrongNumber::Empty),
            ("  ", WrongNumber::Empty),
            ("n/a", WrongNumber::NotANumber),
            ("07700 900123 / 07700 900124", WrongNumber::NotANumber),
            ("07700 900123 (daughter)", WrongNumber::NotANumber),
            ("4.47701E+11", WrongNumber::Shortened),
            ("0770090", WrongNumber::TooShort),
            ("07700 90012", WrongNumber::TooShort),
            ("07700 9001234", WrongNumber::TooLong),
            ("020 7946 0123", WrongNumber::NotAMobile),
            ("01632 960123", WrongNumber::NotAMobile),
            ("0800 111111", WrongNumber::NotAMobile),
            ("070 1234 5678", WrongNumber::NotAMobile),
            ("076 1234 5678", WrongNumber::NotAMobile),
            ("+33 1 42 68 53 00", WrongNumber::NotAMobile),
            ("+999 123 456 789", WrongNumber::UnknownCountry),
        ] {
            assert_eq!(read(spelling), Err(reason), "{spelling}");
        }
    }

    #[test]
    fn it_is_never_shown_whole() {
        let number = PhoneNumber::parse("07700 900123").unwrap();
        assert_eq!(number.masked(), "ends 123");
        assert_eq!(format!("{number} {number:?}"), "ends 123 PhoneNumber(ends 123)");
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_e164_and_reads_as_itself(text in "[+0-9 ()\\-a-z.]{0,24}") {
            if let Ok(number) = PhoneNumber::parse(&text) {
                prop_assert!(number.e164().starts_with('+') && number.e164()[1..].bytes().all(|b| b.is_ascii_digit()));
                prop_assert_eq!(PhoneNumber::parse(number.e164()), Ok(number));
            }
        }

        #[test]
        fn no_text_whatever_panics(text in any::<String>()) {
            let _ = PhoneNumber::parse(&text);
        }
    }
}
