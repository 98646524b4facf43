//! The example scheme as it is shipped, inside the binary: the demo needs no file beside it.

use std::collections::BTreeMap;

use crate::engine::Sources;

/// Under which the example is published.
pub const SLUG: &str = "oakfield";

const SETTINGS: &str = include_str!("../../../flows/example/scheme.toml");

/// Names and texts of files in `flows/example`.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../flows/example/", $name)))),+];
    };
}

files! {
    "baseline.flow",
    "baseline.skips-one.talk",
    "baseline.talk",
    "goodbye.flow",
    "goodbye.talk",
    "invitation.flow",
    "invitation.no.talk",
    "invitation.not-sure.talk",
    "invitation.talk",
    "invitation.wakes-up-late.talk",
    "second-baseline.flow",
    "second-baseline.talk",
    "service-use.part",
    "six-month-review.flow",
    "six-month-review.talk",
    "three-month-review.flow",
    "three-month-review.seldom-goes.talk",
    "three-month-review.talk",
    "waiting-list.flow",
    "waiting-list.still-waiting.talk",
    "waiting-list.talk",
    "weekly-check-in.answers-late.talk",
    "weekly-check-in.crisis-phone-not-safe.talk",
    "weekly-check-in.crisis.talk",
    "weekly-check-in.cy.flow",
    "weekly-check-in.cy.talk",
    "weekly-check-in.first-week.talk",
    "weekly-check-in.flow",
    "weekly-check-in.low-week-no-call.talk",
    "weekly-check-in.low-week.talk",
    "weekly-check-in.not-clear.talk",
    "weekly-check-in.stop.talk",
    "weekly-check-in.talk",
    "weekly-check-in.wrong-group.talk",
}

/// Everything that `linnet publish flows/example` would read.
#[must_use]
pub fn sources() -> Sources {
    let files = FILES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Sources { files: files.collect::<BTreeMap<_, _>>(), settings: SETTINGS.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_binary_holds_what_the_folder_holds() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/flows/example");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "scheme.toml")
            .collect();
        names.sort();
        let embedded: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(embedded, names, "the list in this file, in the order of the alphabet");
    }
}
