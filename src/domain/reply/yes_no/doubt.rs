//! What makes a yes or a no doubtful, wherever it stands in the reply.

use crate::domain::reply::text::token::{Kind, Token};

/// Why no yes and no of this reply may be taken.
pub fn doubt(words: &[Token<'_>]) -> Option<&'static str> {
    let runs = |said: &[&str]| words.windows(said.len()).any(|run| run.iter().map(|t| t.text).eq(said.iter().copied()));
    let any_of = |list: &[&str]| words.iter().any(|t| list.contains(&t.text));
    // `yes. well, i got as far as the gate`
    if runs(&["as", "far", "as"]) {
        return Some("it may not have come to it");
    }
    // `couldnt say no to that`
    if ["couldnt", "cant", "wouldnt", "never"].iter().any(|denied| runs(&[denied, "say", "no"])) {
        return Some("to say no is denied, and what is said is not plain");
    }
    // `yes im positive i didnt`
    if any_of(&["positive", "sure", "certain", "definite"])
        && ["didnt", "havent", "wasnt", "never"].iter().any(|denied| runs(&["i", denied]))
    {
        return Some("they are sure of something, and it is not plain of what");
    }
    // `n/a`
    if matches!(words, [n, sign, a] if n.text == "n" && sign.is_sign('/') && a.text == "a") {
        return Some("they may leave it to us");
    }
    if breaks_off(words) {
        return Some("they have not done answering");
    }
    // `no 38 didnt turn up`
    if let [no, number, next, ..] = words
        && no.text == "no"
        && number.number().is_some()
        && matches!(next.text, "didnt" | "never" | "was" | "is" | "got" | "came" | "comes" | "isnt" | "wasnt")
    {
        return Some("“no” before a number may be short for “number”");
    }
    // `yes dear is all i ever get from him`
    let spoken_of =
        |three: &[Token<'_>]| three[1].text == "is" && three[2].text == "all" && three[0].kind != Kind::Break(',');
    if words.windows(3).take(4).any(spoken_of) {
        return Some("it is said of a yes or no, and may be none");
    }
    // `id rather not get into it`; `rather not say why, but no` answers
    if !any_of(&["but"])
        && words
            .windows(3)
            .any(|three| three[0].text == "rather" && three[1].text == "not" && is_telling(three[2].text))
    {
        return Some("they may decline to say");
    }
    if asks_why(words) {
        return Some("it asks something back");
    }
    tells_who_writes(words).then_some("somebody else may be writing")
}

/// What is declined where it is not to be told: `rather not say`.
fn is_telling(word: &str) -> bool {
    matches!(word, "get" | "say" | "tell" | "answer" | "discuss" | "share" | "disclose" | "talk")
}

/// `no but`, `no wait`, `no... actually let me think`: the answer is still to come.
fn breaks_off(words: &[Token<'_>]) -> bool {
    let ends = words.iter().rposition(|t| !t.is_break());
    let open = ends.is_some_and(|end| end > 0 && matches!(words[end].text, "but" | "wait" | "cos" | "because"));
    let thinks = |three: &[Token<'_>]| {
        three[0].text == "let"
            && three[1].text == "me"
            && matches!(three[2].text, "think" | "check" | "see" | "look" | "ask")
    };
    open || words.windows(3).any(thinks)
}

/// `y tho`
fn asks_why(words: &[Token<'_>]) -> bool {
    let [y, next, ..] = words else { return false };
    y.text == "y"
        && matches!(next.text, "tho" | "though" | "bother" | "do" | "are" | "is" | "u" | "you" | "not" | "ask")
}

/// `no, its Dot here`: whose phone it is, and no answer.
fn tells_who_writes(words: &[Token<'_>]) -> bool {
    let [no, mark, its, name, .., last] = words else { return false };
    no.text == "no"
        && mark.is_break()
        && matches!(its.text, "its" | "this")
        && name.kind == Kind::Word
        && last.text == "here"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::text::token::cut;

    #[test]
    fn dot_has_her_husbands_phone_and_does_not_answer_for_him() {
        for doubtful in [
            "no, its dot here",
            "y tho",
            "yes. well, i got as far as the gate",
            "couldnt say no to that",
            "no wait",
            "no 38 didnt turn up",
            "id rather not get into it",
        ] {
            assert!(doubt(&cut(doubtful)).is_some(), "{doubtful}");
        }
        for plain in
            ["no, its raining", "y", "yes its dot", "no i couldnt", "no wait yes", "rather not say why, but no"]
        {
            assert_eq!(doubt(&cut(plain)), None, "{plain}");
        }
    }
}
