//! What people say to the assistant of their phone, that ends up in the reply: `hey siri text seven to the wellbeing people`.

use crate::domain::reply::number::role::marks::is_numeric;
use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::token::{Kind, Token};
use crate::domain::reply::{Meaning, Reading};

/// How an assistant is called, and what it is told to do with the answer.
const CALLED: &[&str] =
    &["hey siri", "hello siri", "hi siri", "siri", "ok google", "hey google", "alexa", "hey alexa", "hello alexa"];
const SEND: &[&str] = &["text", "send", "message", "tell", "reply", "msg", "answer", "put", "write"];

/// Right before a number, these make another thing of it.
const OF_SOMETHING: &[&str] =
    &["at", "by", "in", "the", "number", "for", "channel", "my", "flat", "room", "timer", "alarm", "or"];

/// The one number of what an assistant was told to send, where it is no time and counts nothing.
pub fn sent_by_assistant(tokens: &[Token<'_>], low: i64, high: i64) -> Option<Reading> {
    let called =
        |names: &&usize| CALLED.iter().any(|name| name.split(' ').eq(tokens.iter().take(**names).map(|t| t.text)));
    let names = *[2, 1].iter().filter(|names| tokens.len() > **names).find(called)?;
    let sent = &tokens[names..];
    if !SEND.contains(&sent.first()?.text) || sent.iter().any(|t| t.is_break() || matches!(t.kind, Kind::Sign(_))) {
        return None;
    }
    let mut numbers = (0..sent.len()).filter(|at| is_numeric(&sent[*at]));
    let at = numbers.next()?;
    let value = sent[at].number().filter(|value| (low..=high).contains(value))?;
    // `seven out of ten`
    let scaled = sent.get(at + 1).is_some_and(|t| t.has(Parts::OUT_OF))
        && sent.get(at + 2).and_then(Token::number) == Some(high);
    let others = numbers.filter(|other| !(scaled && *other == at + 2)).count();
    let next = sent.get(if scaled { at + 3 } else { at + 1 });
    let in_the_message = sent.windows(3).any(|three| {
        three[0].text == "in" && three[1].text == "the" && matches!(three[2].text, "message" | "text" | "reply" | "box")
    });
    let sends_on = |t: &Token<'_>| {
        matches!(t.text, "to" | "send" | "please" | "back" | "and")
            || t.text == "in" && in_the_message
            || t.has(Parts::FILLER.with(Parts::NOW))
    };
    let counts = next.is_some_and(|t| t.has(Parts::UNIT.with(Parts::CALENDAR)) || !sends_on(t));
    let denied = sent.iter().any(|t| t.has(Parts::NOT.with(Parts::PAST).with(Parts::UNREAL).with(Parts::CORRECT)));
    let plain = others == 0 && !counts && !denied && !OF_SOMETHING.contains(&sent[at - 1].text);
    plain.then(|| Reading {
        meaning: Meaning::Number(value),
        because: format!("they told their phone to send {value}, and no other number"),
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn stan_speaks_to_his_phone() {
        assert_read(
            0..=10,
            &[
                ("hey siri text seven to the wellbeing people", 7),
                ("ok google send seven please", 7),
                ("alexa tell them seven out of ten", 7),
            ],
            &[
                "hey siri set timer seven minutes",
                "hey siri text dave at seven",
                "siri text our kev seven pints",
                "hey siri call seven",
                "alexa tell them not seven",
            ],
        );
    }
}
