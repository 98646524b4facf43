//! Slots: the closed list of `{...}` that are filled in for each person.
//!
//! It must not know the person: what fills a slot is given by the caller.

/// One slot.
#[derive(Debug)]
pub struct Slot {
    /// What stands between the braces.
    pub name: &'static str,
    /// What it is filled with, for the reference.
    pub purpose: &'static str,
    /// A usual filling, rather long than short: SMS parts are counted with it.
    pub example: &'static str,
    /// Whether it may tell somebody who looks at the phone why the person is texted.
    pub betrays: bool,
}

/// Every slot there is.
pub const SLOTS: &[Slot] = &[
    Slot { name: "first name", purpose: "the person's first name", example: "Margaret", betrays: false },
    Slot { name: "scheme", purpose: "the name of the scheme", example: "Oakfield Wellbeing", betrays: false },
    Slot {
        name: "activity or your group",
        purpose: "what was offered, else \"your group\"",
        example: "the gardening group",
        betrays: true,
    },
    Slot {
        name: "link worker or the team",
        purpose: "the link worker's first name, else \"the team\"",
        example: "Josephine",
        betrays: false,
    },
    Slot { name: "hours", purpose: "when a person reads replies", example: "Mon-Fri 9am-5pm", betrays: false },
    Slot { name: "ring us", purpose: "the scheme's phone number", example: "01632 960123", betrays: false },
    Slot { name: "ring by", purpose: "by when somebody rings", example: "Thursday at 5pm", betrays: false },
    Slot {
        name: "next check-in",
        purpose: "when the next text comes, or that this was the last",
        example: "We will text again on Tuesday.",
        betrays: false,
    },
];

/// The row of a slot, in any case.
pub fn find(name: &str) -> Option<&'static Slot> {
    SLOTS.iter().find(|slot| slot.name.eq_ignore_ascii_case(name.trim()))
}

/// The names in braces, with the byte at which each brace opens. An unclosed brace runs to the end of its line.
pub fn in_text(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| at + from) {
        let rest = &text[open + 1..];
        let close = rest.find(['}', '\n']).unwrap_or(rest.len());
        found.push((open, &rest[..close]));
        from = open + 1 + close;
    }
    found
}

/// Puts in what `value` gives for each slot; a slot it does not know stays as it stands.
pub fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut from = 0;
    for (open, name) in in_text(text) {
        let close = open + 1 + name.len();
        if !text[close..].starts_with('}') {
            continue;
        }
        // A fixed text has slots of its own besides these; a flow that uses one of them is told by the checker.
        if let Some(value) = value(find(name).map_or(name.trim(), |slot| slot.name)) {
            filled.push_str(&text[from..open]);
            filled.push_str(&value);
            from = close + 1;
        }
    }
    filled.push_str(&text[from..]);
    filled
}

/// The text as it usually reads: every slot filled with its example.
pub fn example(text: &str) -> String {
    fill(text, |name| find(name).map(|slot| slot.example.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_slots_are_filled_and_the_rest_stays() {
        assert_eq!(example("Hi {first name}, {nobody} {scheme"), "Hi Margaret, {nobody} {scheme");
    }
}
