//! What tells somebody to write the number down: `stick us down for a wee five`, `put my week at`, `jot me down as`.
//!
//! It is known by its make-up, verb by verb, not by lists of whole sayings: every region has its own.

use crate::domain::reply::text::lexicon::Parts;
use crate::domain::reply::text::listed::Words;
use crate::domain::reply::text::token::{Kind, Token};

/// What is done with an answer.
static VERBS: Words = Words::of(
    "put pit stick mark pop jot bung whack chalk write note log record enter set mek score rate call slap scribble \
     sling chuck tick make place gimme",
);

/// Whom or what it is said of.
static OF_WHOM: Words =
    Words::of("me us it that this mi myself meself mesen mesel masel mysel misen everything things today");

/// `the whole thing`, `my week`: the same in two or three words.
const OF_WHAT: &[&str] = &["week", "thing", "lot", "day", "mood", "score", "answer", "month", "fortnight"];

/// Where the number is led to from: `down for`, `at`, `as`.
const TOWARDS: &[&str] = &["as", "for", "fur", "at", "on", "around", "about", "wi", "with"];

/// `feeling a 10`: where it begins, whatever was told before it.
pub fn felt_from(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let here = at.checked_sub(2)?;
    // `my son is feeling a 4`
    let anothers = here > 0 && matches!(tokens[here - 1].text, "is" | "was" | "are" | "were" | "be" | "not");
    let feels = !anothers && matches!(tokens[here].text, "feeling" | "feel" | "feelin");
    (feels && tokens[here].raw == 1 && tokens[at - 1].has(Parts::ARTICLE)).then_some(here)
}

/// Where the words begin that tell somebody to write down the number at `at`.
pub fn told_from(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let text = |here: usize| tokens[here].text;
    let mut here = at;
    let back = |here: &mut usize, fits: &dyn Fn(usize) -> bool| {
        let fitting = here.checked_sub(1).filter(|before| tokens[*before].kind == Kind::Word && fits(*before));
        fitting.map(|before| *here = before).is_some()
    };
    let colour = |b: usize| {
        tokens[b].has(Parts::HEDGE.with(Parts::ARTICLE)) && !tokens[b].has(Parts::BOUND) && !TOWARDS.contains(&text(b))
    };
    for _ in 0..3 {
        if !back(&mut here, &colour) {
            break;
        }
    }
    // `on a` is one word already.
    let on_a = |b: usize| tokens[b].raw == 2 && tokens[b].has(Parts::ANCHOR) && tokens[b].has(Parts::GLUE);
    let marked = back(&mut here, &on_a);
    let towards = marked || back(&mut here, &|b| TOWARDS.contains(&text(b)));
    let particle = back(&mut here, &|b| matches!(text(b), "down" | "in"));
    let mut whom = back(&mut here, &|b| OF_WHOM.contains(text(b)));
    if !whom && back(&mut here, &|b| OF_WHAT.contains(&text(b))) {
        back(&mut here, &|b| matches!(text(b), "whole" | "past" | "entire"));
        whom = back(&mut here, &|b| matches!(text(b), "the" | "my" | "me" | "this"));
        if !whom {
            return None;
        }
    }
    if !back(&mut here, &|b| VERBS.contains(text(b))) {
        return None;
    }
    let verb = text(here);
    let us = tokens[here..at].iter().any(|t| t.text == "us");
    let articled = marked || tokens[here..at].iter().any(|t| t.has(Parts::ARTICLE) || matches!(t.text, "wee" | "mek"));
    // `make it 10` may be a time, `call me 10` too; `put 4 on` tells of things, but `put a 4`, `note as 4` do not.
    let plain = match verb {
        "gimme" => articled && !whom,
        "make" | "call" => !matches!(text(here + 1), "it" | "me" | "us") || towards && particle,
        "mek" => whom,
        "score" | "rate" => whom && towards,
        "tick" => false,
        // `put us down for 2` orders two; `put on 5` tells of pounds.
        // `put us down 6` does not.
        _ if whom && us && !articled => particle && !towards,
        "stick" | "pop" | "bung" if articled && !towards => true,
        "put" | "pit" | "note" | "log" | "record" | "mark" | "enter" => {
            whom || towards && particle || articled && !towards || verb == "note"
        }
        "stick" | "pop" | "bung" | "jot" | "chalk" | "slap" | "whack" => {
            whom && (towards || articled) || particle && towards
        }
        _ => whom && (towards || particle) || particle && towards,
    };
    plain.then_some(here)
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn morag_has_her_number_written_down() {
        assert_read(
            0..=10,
            &[
                ("stick us down for a wee five", 5),
                ("mek it five", 5),
                ("jot me down as a 5", 5),
                ("kindly note 5", 5),
                ("bless up, gimme a 7", 7),
                ("put me down for the 6", 6),
                ("call the whole thing a 5", 5),
            ],
            &[
                "make it 5",
                "call me 5",
                "the doctor put me on 5",
                "put me on 5 tablets",
                "he set it at 5",
                "gimme 5",
                "put me down for the 6 oclock",
            ],
        );
    }
}
