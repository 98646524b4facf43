//! The one table of words: every `word: value` line a flow may hold.
//!
//! The reader, the hints and the managers' reference all come from these rows, so they cannot drift.
//! It must not know what a word does; that is the reader's.

use std::fmt::Write as _;

/// Where a word may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Before the first `##`.
    Head,
    /// Under a `##` of a flow.
    Step,
    /// Under a `##` of a `.part` file too.
    Part,
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Keyword {
    When,
    For,
    Remind,
    Close,
    Languages,
    Note,
    Save,
    Measure,
    Ask,
    Escalate,
    If,
    Part,
}

/// One row.
#[derive(Debug)]
pub struct Word {
    pub keyword: Keyword,
    /// What is written before the colon.
    pub word: &'static str,
    pub stands: &'static [Stands],
    /// What it does, in one sentence.
    pub purpose: &'static str,
    /// The forms of its value, in plain English.
    pub forms: &'static [&'static str],
    pub example: &'static str,
    /// Shown when the value cannot be read.
    pub hint: &'static str,
}

use Stands::{Head, Part, Step};

/// Every word, in the order of a file.
pub const WORDS: &[Word] = &[
    Word {
        keyword: Keyword::When,
        word: "when",
        stands: &[Head],
        purpose: "When a check-in falls due. It may stand several times. Without it the flow never starts.",
        forms: &[
            "`on joining`",
            "`2 weeks after joining`, or days or months",
            "`3 months after baseline`: after the first completed check-in of the flow with that file name",
            "`every Tuesday at 10:30 for 12 weeks, from 1 week after joining`; `at`, `for` and `from` may be left out",
            "`every 2 weeks on Tuesday at 10:30`",
            "`on 1 March 2027 at 10:30`",
            "`cron: 30 10 1 * *` for what words cannot say: minute, hour, day, month, weekday",
        ],
        example: "when: every Tuesday at 10:30 for 12 weeks, from 1 week after joining",
        hint: "Write it like `on joining`, `2 weeks after joining`, `every Tuesday at 10:30 for 12 weeks` or `on 1 March 2027`.",
    },
    Word {
        keyword: Keyword::For,
        word: "for",
        stands: &[Head],
        purpose: "For whom the flow is. Any of the stages, and any of the needs, and any of the languages that are named.",
        forms: &["`active` or `waiting`", "a need, such as `loneliness`", "a language, such as `cy`"],
        example: "for: active",
        hint: "Write it like `active`, `waiting`, a need or a language.",
    },
    Word {
        keyword: Keyword::Remind,
        word: "remind",
        stands: &[Head],
        purpose: "When a question without a reply is sent once more, counted from the question.",
        forms: &["`after 3 days`", "`after 3 days, after 7 days`"],
        example: "remind: after 3 days",
        hint: "Write it like `after 3 days`.",
    },
    Word {
        keyword: Keyword::Close,
        word: "close",
        stands: &[Head],
        purpose: "When a check-in without a reply is given up, counted from its first question; after 7 days where it is not said.",
        forms: &["`after 14 days`"],
        example: "close: after 6 days",
        hint: "Write it like `after 6 days`.",
    },
    Word {
        keyword: Keyword::Languages,
        word: "languages",
        stands: &[Head],
        purpose: "The languages the flow is written in: this file's own first. Each other one needs a file such as `weekly.cy.flow`.",
        forms: &["`en, cy`"],
        example: "languages: en, cy",
        hint: "Write two-letter codes like `en, cy`.",
    },
    Word {
        keyword: Keyword::Note,
        word: "note",
        stands: &[Head, Step, Part],
        purpose: "A line for colleagues. It is never sent.",
        forms: &["any words"],
        example: "note: agreed with the Oakfield team",
        hint: "Write any words.",
    },
    Word {
        keyword: Keyword::Save,
        word: "save",
        stands: &[Step, Part],
        purpose: "The name under which the answer is kept, and what kind of answer is expected. \
                  The name `consent` is special: its answers are `yes` and `no`, and they set whether we may text.",
        forms: &[
            "`attended`: one of the answers listed below it",
            "`barriers, any of`: several of the answers listed below it",
            "`week, number 0 to 10`",
            "`first visit, date`",
            "`goal, any words`",
        ],
        example: "save: week, number 0 to 10",
        hint: "Write it like `attended`, `week, number 0 to 10`, `barriers, any of`, `first visit, date` or `goal, any words`.",
    },
    Word {
        keyword: Keyword::Measure,
        word: "measure",
        stands: &[Step, Part],
        purpose: "Asks a published measure, or one question of it. Its wording, answers and order are its own and cannot be changed.",
        forms: &["`ONS4`", "`ONS4 satisfied`: one question of it"],
        example: "measure: ONS loneliness",
        hint: "Write the name of a measure, such as `ONS4`.",
    },
    Word {
        keyword: Keyword::Ask,
        word: "ask",
        stands: &[Step, Part],
        purpose: "How often the step is asked; otherwise its `->` line is taken without asking.",
        forms: &["`once`", "`every 4 weeks`"],
        example: "ask: every 4 weeks",
        hint: "Write it like `once` or `every 4 weeks`.",
    },
    Word {
        keyword: Keyword::Escalate,
        word: "escalate",
        stands: &[Step, Part],
        purpose: "Asks a link worker to act, and how soon. What stands after `because` is what they read. \
                  Without `if` it holds as soon as the step is reached.",
        forms: &[
            "`urgent`, `today` or `soon`",
            "`today if 0 to 2, because ...` for a number",
            "`soon if yes, because ...` for an answer, by the word in front of its colon",
            "`today if satisfied 0 to 2, because ...` for one question of a measure",
            "`soon, because ...`",
        ],
        example: "escalate: today if 0 to 2, because it has been a bad week",
        hint: "Write it like `today if 0 to 2, because it has been a bad week`.",
    },
    Word {
        keyword: Keyword::If,
        word: "if",
        stands: &[Step, Part],
        purpose: "Chooses the way by what is already known. It stands in a step without text; the first line that holds is taken, else the `->` line.",
        forms: &[
            "`attended is no -> x`: in this check-in, else the newest earlier answer",
            "`last attended is no -> x`: the newest answer before this check-in",
            "`ever attended is no -> x`: any answer so far",
            "`week is 0 to 4 -> x`",
            "`goal is unknown -> x`",
            "`satisfied is better than first -> x`, or `worse`, or `than last`, for a score",
            "`check-in is 1 -> x`: the number of this flow's check-in with this person",
        ],
        example: "if: last attended is no -> barrier",
        hint: "Write it like `attended is no -> x`, `satisfied is worse than last -> x` or `check-in is 1 -> x`.",
    },
    Word {
        keyword: Keyword::Part,
        word: "part",
        stands: &[Step],
        purpose: "Puts the steps of a `.part` file here. In a part `-> end` means: go on along the `->` line of this step. \
                  A part cannot hold another part, and stands once in a flow.",
        forms: &["`service-use`: the steps of `service-use.part`"],
        example: "part: service-use",
        hint: "Write the name of a file that ends in `.part`, without its ending.",
    },
];

/// The row of a word, in any case.
pub fn find(word: &str) -> Option<&'static Word> {
    WORDS.iter().find(|row| row.word.eq_ignore_ascii_case(word.trim()))
}

/// The row of a keyword.
pub fn row(keyword: Keyword) -> &'static Word {
    // Every keyword has a row: a test counts them.
    WORDS.iter().find(|row| row.keyword == keyword).unwrap_or(&WORDS[0])
}

/// All words, for "did you mean".
pub fn names() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|row| row.word)
}

/// The managers' reference, in Markdown.
pub fn reference() -> String {
    let mut page = String::from(SIGNS);
    for (title, place) in [("Before the first step", Head), ("In a step", Step)] {
        let _ = writeln!(page, "## {title}\n");
        for row in WORDS.iter().filter(|row| row.stands.contains(&place)) {
            let _ = writeln!(page, "### `{}:`\n\n{}\n", row.word, row.purpose);
            for form in row.forms {
                let _ = writeln!(page, "- {form}");
            }
            let _ = writeln!(page, "\nExample: `{}`\n", row.example);
        }
    }
    let _ = writeln!(page, "## Slots\n\nFilled in for each person; there are no others.\n");
    for slot in super::slots::SLOTS {
        let _ = writeln!(page, "- `{{{}}}`: {}, such as \"{}\"", slot.name, slot.purpose, slot.example);
    }
    page
}

const SIGNS: &str = "# The words of a flow

A flow is a text. Its first line is `# ` and its title. Three signs make its shape:

- `## name` begins a step. One step is one message.
- `- answer -> step` is an answer and where it goes.
  `- 0 to 4 -> low` is a range of numbers.
  `- bus: Getting there, transport -> help` is kept as `bus`, shown as `Getting there`, and `transport` is taken for it too.
  Answers that have a text to show are numbered and listed under the question, unless the question lists them itself.
- `-> step` is the last line of every step: where it goes on, also after a skip or a reply that could not be read.
  It may be `-> end`, `-> ask again in 2 days` or `-> stop this flow`.

Every other feature is a line `word: value`. A `\\` in front of a line makes it text; `\\,` is a comma that does not separate.

A person may always send STOP, START, HELP, CALL, PAUSE or SKIP, in any wording.
Phone companies act on STOP, END, CANCEL, QUIT and START themselves, so these are never answers.
YES restarts texts at some of them: Linnet never takes a yes to a question for that.

";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_has_its_own_row() {
        for (place, row) in WORDS.iter().enumerate() {
            assert_eq!(super::row(row.keyword).word, row.word);
            assert!(WORDS[place + 1..].iter().all(|other| other.word != row.word));
        }
    }

    #[test]
    fn the_reference_tells_every_word_with_its_example() {
        let page = reference();
        for row in WORDS {
            assert!(page.contains(row.example), "{}", row.word);
        }
    }
}
