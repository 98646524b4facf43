//! What staff are sent on their own phones, and the answers to their claims.
//!
//! A phone lies on a table: no name, no number, no word of what was written; only how many, how soon, and a code.

use super::{Code, read_code};
use crate::domain::concern::Urgency;
use crate::domain::id::StaffId;

/// One open case, as far as a claim needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCase {
    pub code: Code,
    pub urgency: Urgency,
    /// The colleague who has it, with the first name.
    pub owner: Option<(StaffId, String)>,
}

/// What came of a reply of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimAnswer {
    /// The case is theirs now: the caller records it.
    Yours(Code),
    /// It was theirs already.
    StillYours(Code),
    /// A colleague has it; the first name.
    TakenBy(Code, String),
    /// There is no code in the reply, or no open case with it.
    NoSuchCode,
}

/// The notice for the cases that one member of staff is told about, most urgent and oldest first.
/// Empty where there is none.
#[must_use]
pub fn notice_text(cases: &[(Code, Urgency)]) -> String {
    let Some((first, _)) = cases.first() else { return String::new() };
    let count = |urgency| cases.iter().filter(|case| case.1 == urgency).count();
    let mut parts = Vec::new();
    for (urgency, words) in
        [(Urgency::Urgent, " urgent"), (Urgency::Today, " for today"), (Urgency::Soon, " to look at soon")]
    {
        match count(urgency) {
            0 => {}
            number if urgency == Urgency::Urgent => parts.push(format!("{number}{words} case{}", plural(number))),
            number => parts.push(format!("{number} case{}{words}", plural(number))),
        }
    }
    if cases.len() == 1 {
        format!("Linnet: {}, code {first}. Reply {first} to take it. Open the inbox to read.", parts.join(", "))
    } else {
        format!("Linnet: {}. First code {first}: reply {first} to take it. Open the inbox for all.", parts.join(", "))
    }
}

/// Reads a reply of staff against the open cases of their scheme.
#[must_use]
pub fn claim(reply: &str, by: StaffId, open: &[OpenCase]) -> ClaimAnswer {
    let Some(case) = read_code(reply).and_then(|code| open.iter().find(|case| case.code == code)) else {
        return ClaimAnswer::NoSuchCode;
    };
    match &case.owner {
        None => ClaimAnswer::Yours(case.code),
        Some((owner, _)) if *owner == by => ClaimAnswer::StillYours(case.code),
        Some((_, name)) => ClaimAnswer::TakenBy(case.code, name.clone()),
    }
}

/// What they are answered.
#[must_use]
pub fn claim_text(answer: &ClaimAnswer, open: &[OpenCase]) -> String {
    match answer {
        ClaimAnswer::Yours(code) => {
            format!("{code} is yours. Open the inbox to read, then ring. Note there how it went.")
        }
        ClaimAnswer::StillYours(code) => format!("{code} is already yours. Open the inbox to note how it went."),
        ClaimAnswer::TakenBy(code, name) => format!("{code} was already taken by {name}."),
        ClaimAnswer::NoSuchCode => {
            let free: Vec<&OpenCase> = open.iter().filter(|case| case.owner.is_none()).collect();
            let codes: Vec<String> = free.iter().take(CODES_IN_A_TEXT).map(|case| case.code.to_string()).collect();
            match (codes.is_empty(), free.len() > CODES_IN_A_TEXT) {
                (true, _) => "No open case has that code, and none is waiting.".to_owned(),
                (false, false) => format!("No open case has that code. Open codes: {}.", codes.join(", ")),
                (false, true) => {
                    format!("No open case has that code. Open codes: {} and more in the inbox.", codes.join(", "))
                }
            }
        }
    }
}

/// Codes that one SMS part holds beside the words.
const CODES_IN_A_TEXT: usize = 10;

fn plural(number: usize) -> &'static str {
    if number == 1 { "" } else { "s" }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn code(number: u16) -> Code {
        Code::new(number).unwrap()
    }

    #[test]
    fn a_notice_says_how_many_and_how_soon_and_nothing_else() {
        let one = notice_text(&[(code(4821), Urgency::Urgent)]);
        assert_eq!(one, "Linnet: 1 urgent case, code 4821. Reply 4821 to take it. Open the inbox to read.");
        let many = notice_text(&[
            (code(4821), Urgency::Urgent),
            (code(1000), Urgency::Urgent),
            (code(2000), Urgency::Today),
            (code(3000), Urgency::Soon),
        ]);
        assert_eq!(
            many,
            "Linnet: 2 urgent cases, 1 case for today, 1 case to look at soon. First code 4821: reply 4821 to take it. Open the inbox for all."
        );
        assert!(many.len() <= 160 && notice_text(&[]).is_empty());
    }

    #[test]
    fn a_claim_has_one_owner() {
        let (sam, ali) = (StaffId(Uuid::from_u128(1)), StaffId(Uuid::from_u128(2)));
        let open = [
            OpenCase { code: code(4821), urgency: Urgency::Urgent, owner: None },
            OpenCase { code: code(1234), urgency: Urgency::Today, owner: Some((sam, "Sam".to_owned())) },
        ];
        for (reply, by, expected) in [
            ("4821 pls", ali, "4821 is yours. Open the inbox to read, then ring. Note there how it went."),
            ("1234", ali, "1234 was already taken by Sam."),
            ("1234", sam, "1234 is already yours. Open the inbox to note how it went."),
            ("9999", ali, "No open case has that code. Open codes: 4821."),
            ("ok", ali, "No open case has that code. Open codes: 4821."),
        ] {
            assert_eq!(claim_text(&claim(reply, by, &open), &open), expected, "{reply}");
        }
        assert_eq!(claim_text(&claim("9999", ali, &[]), &[]), "No open case has that code, and none is waiting.");
    }
}
