//! Managers' slips: each is told once, where it is, and hides no other.

use super::problem::Severity;
use super::{Measures, parse};

/// A flow's errors by id and line.
fn slips(source: &str) -> Vec<(&'static str, usize)> {
    let (_, problems) = parse("a", source, &Measures { find: |_| None, names: &[] });
    problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| (problem.id, problem.line))
        .collect()
}

const BRANCHES: &str = "# A
when: on joining
## start
How are you, 0 to 10?
save: week, number 0 to 10
- 0 to 4 -> low
- 5 to 10 -> bye
-> bye
## low
Sorry.
-> bye
## bye
Thank you.
-> end
";

#[test]
fn one_slip_is_told_once_and_hides_no_other() {
    for (right, wrong, expected) in [
        ("save:", "sav:", vec![("unknown-word", 5)]),
        ("number 0 to 10", "nmber 0 to 10", vec![("unreadable-value", 5)]),
        ("week, number", "week number", vec![("lost-comma", 5)]),
        ("- 5 to 10 -> bye", "- 5 to 10 bye", vec![("lost-arrow", 7)]),
        ("- 0 to 4 -> low", "- 0 to 4 low", vec![("lost-arrow", 6)]),
        ("-> bye\n## low", "- yes low\n-> bye\n## low", vec![("not-a-number", 8)]),
        ("when: on joining", "for: actve", vec![("unknown-stage", 2)]),
        ("on joining", "cron: * * * * *", vec![("unreadable-value", 2)]),
    ] {
        assert_eq!(slips(&BRANCHES.replacen(right, wrong, 1)), expected, "{wrong}");
    }
    let fork = BRANCHES.replace(
        "How are you, 0 to 10?\nsave: week, number 0 to 10\n- 0 to 4 -> low\n- 5 to 10 -> bye",
        "if: check-in iss 1 -> low",
    );
    assert_eq!(slips(&fork), [("unreadable-value", 4)]);
    let two = BRANCHES.replace("save:", "savee:").replace("-> low", "-> lowe");
    assert_eq!(slips(&two), [("unknown-word", 5), ("unknown-step", 6)]);
}
