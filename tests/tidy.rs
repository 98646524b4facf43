//! The shape of the house, as a test: who may know whom, and what may stand where.
//!
//! It reads the sources as text. Every message says what to do; a rule that stands in the way of a better shape
//! is changed here, in the open, together with "How it is built" in the README.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, and which others each may know. `main.rs` and `lib.rs` only open doors.
const ROOMS: &[(&str, &[&str])] = &[
    ("domain", &["limits"]),
    ("limits", &[]),
    ("clock", &["domain"]),
    ("store", &["domain", "limits"]),
    ("channel", &["store", "domain", "limits", "clock"]),
    ("log", &[]),
    ("config", &["channel", "store", "domain", "limits", "log"]),
    ("engine", &["channel", "store", "domain", "limits", "clock"]),
    ("web", &["engine", "channel", "store", "domain", "limits", "clock", "config", "log"]),
    ("cli", &["web", "engine", "channel", "store", "domain", "limits", "clock", "config", "log"]),
];

/// Inside the domain a module may know those that stand before it.
const DOMAIN_ORDER: &[&str] = &[
    "id",
    "language",
    "phone_number",
    "sms",
    "person",
    "enrol",
    "measure",
    "reply",
    "export",
    "concern",
    "settings",
    "flow",
    "schedule",
    "escalation",
    "sending",
    "talk",
    "turn",
    "rehearsal",
];

/// Arrows inside the domain that point the other way, each with its reason.
const DOMAIN_BACK: &[(&str, &str, &str)] =
    &[("concern", "settings", "the thresholds of a scheme decide, and settings name an urgency")];

/// What the domain never names: each of these is the outside.
const OUTSIDE: &[&str] = &[
    "sqlx",
    "tokio",
    "reqwest",
    "axum",
    "teloxide",
    "teloxide_core",
    "tracing",
    "hyper",
    "rand",
    "std::env",
    "std::fs",
    "std::net",
    "std::time::SystemTime",
    "std::time::Instant",
    "Utc::now",
    "Local::now",
    "SystemTime::now",
    "Uuid::new_v4",
    "Uuid::now_v7",
];

/// Lines, without the tests at its end, after which a file of `src/` holds more than one thing.
const LONGEST_FILE: usize = 400;

/// Words that people write to us stand here, whatever they are.
const HEARD: [&str; 2] = ["src/domain/concern/text/", "src/domain/reply/"];

/// What Linnet is not must not be claimed by a text, a page or a name.
const NEVER_SAID: &[&str] = &["triage", "risk score", "all clear", "detects "];

#[test]
fn the_domain_is_pure() {
    let mut wrong = Vec::new();
    for file in sources("src/domain") {
        for (number, line) in file.production() {
            for name in OUTSIDE.iter().filter(|name| names(line, name)) {
                wrong.push(format!("{}:{number} names `{name}`", file.name));
            }
        }
    }
    assert_none(&wrong, "The domain is pure: take `now`, an id or a text as an argument, and let the engine fetch it.");
}

#[test]
fn only_the_clock_reads_the_clock() {
    let wrong = lines("src", &["src/clock.rs"], |line| {
        ["Utc::now", "Local::now", "SystemTime::now"].iter().any(|name| names(line, name))
    });
    assert_none(&wrong, "Only src/clock.rs reads the clock: take `now` as an argument, or ask a `Clock` at the edge.");
}

#[test]
fn sql_stands_only_in_the_store() {
    let wrong = lines("src", &["src/store/"], |line| {
        let statement =
            ["SELECT ", "INSERT INTO ", "DELETE FROM ", "CREATE TABLE "].iter().any(|sql| line.contains(sql));
        statement || (line.contains("UPDATE ") && line.contains(" SET ")) || names(line, "sqlx")
    });
    assert_none(&wrong, "SQL stands only in src/store/: make it a `const` beside a function there.");
}

#[test]
fn html_stands_only_in_the_web() {
    let wrong = lines("src", &["src/web/"], |line| {
        let tag = ["<html", "<div", "<p>", "<form", "<script", "</"].iter().any(|tag| line.contains(tag));
        tag || names(line, "maud")
    });
    assert_none(&wrong, "Pages stand only in src/web/: give the data there and let it write the page.");
}

#[test]
fn nothing_sends_but_the_outbox() {
    let calls = lines("src", &[], |line| line.contains("channel.send("));
    assert!(!calls.is_empty(), "This test looks for `channel.send(`: tell it the new name.");
    let one = calls.len() == 1 && calls[0].starts_with("src/engine/");
    let wrong = if one { Vec::new() } else { calls };
    assert_none(&wrong, "One place in src/engine/ calls a channel, on behalf of the outbox: put a row there instead.");
}

#[test]
fn rooms_know_only_the_rooms_below_them() {
    let mut wrong = Vec::new();
    for file in sources("src") {
        let room = file.module()[0].clone();
        if ["main", "lib"].contains(&room.as_str()) {
            continue;
        }
        let Some((_, may_know)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{}: `{room}` is no room yet: give it a line in ROOMS", file.name));
            continue;
        };
        for known in file.mentions(0) {
            if known != room && ROOMS.iter().any(|(name, _)| *name == known) && !may_know.contains(&known.as_str()) {
                wrong.push(format!("{}: `{room}` knows `{known}`", file.name));
            }
        }
    }
    assert_none(
        &wrong,
        "Arrows go cli -> web, engine, channel -> store, domain: move the code to where it may know this.",
    );
}

#[test]
fn the_domain_has_an_order() {
    let place = |name: &str| DOMAIN_ORDER.iter().position(|known| *known == name);
    let mut wrong = Vec::new();
    for file in sources("src/domain") {
        let Some(module) = file.module().get(1).cloned() else { continue };
        let Some(mine) = place(&module) else {
            wrong.push(format!("{}: `{module}` is new: give it a place in DOMAIN_ORDER", file.name));
            continue;
        };
        for known in file.mentions(1) {
            let back = DOMAIN_BACK.iter().any(|(from, to, _)| *from == module && *to == known);
            if place(&known).is_some_and(|theirs| theirs > mine) && !back {
                wrong.push(format!("{}: `{module}` knows `{known}`, which stands after it", file.name));
            }
        }
    }
    assert_none(&wrong, "Inside the domain no arrow goes back: move what both need to the earlier module.");
}

#[test]
fn measures_and_replies_know_nobody() {
    let mut wrong = Vec::new();
    for room in ["measure", "reply"] {
        for file in sources(&format!("src/domain/{room}")) {
            for known in file.mentions(1).into_iter().filter(|known| ![room, "language"].contains(&known.as_str())) {
                if DOMAIN_ORDER.contains(&known.as_str()) {
                    wrong.push(format!("{}: `{room}` knows `{known}`", file.name));
                }
            }
        }
    }
    assert_none(&wrong, "A measure and a reader of replies stand alone: take what they need as an argument.");
}

#[test]
fn every_file_says_what_it_is() {
    let wrong: Vec<String> = ["src", "tests", "benches"]
        .into_iter()
        .flat_map(sources)
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| file.name)
        .collect();
    assert_none(&wrong, "A file begins with `//!`: what it is, and what it must not know.");
}

#[test]
fn a_file_is_one_thing() {
    let wrong: Vec<String> = sources("src")
        .into_iter()
        .map(|file| (file.production().count(), file.name))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, name)| format!("{name} has {lines} lines"))
        .collect();
    assert_none(&wrong, "Split it where a reader would look for the second thing.");
}

#[test]
fn nothing_claims_to_assess_people() {
    let mut wrong = Vec::new();
    for name in texts(
        &["src", "flows", "migrations", "README.md", "docs"],
        &["rs", "flow", "part", "talk", "toml", "md", "sql", "css", "js"],
    ) {
        if HEARD.iter().any(|folder| name.starts_with(folder)) {
            continue;
        }
        let text = fs::read_to_string(root().join(&name)).unwrap().to_lowercase();
        for (number, line) in text.lines().enumerate() {
            for word in NEVER_SAID.iter().filter(|word| line.contains(**word)) {
                wrong.push(format!("{name}:{} says `{}`", number + 1, word.trim()));
            }
            let shown = name.starts_with("flows/") || name.starts_with("src/web/") || name == "README.md";
            if shown && line.split(|c: char| !c.is_alphabetic()).any(|word| ["normal", "abnormal"].contains(&word)) {
                wrong.push(format!("{name}:{} says `normal`", number + 1));
            }
        }
    }
    assert_none(&wrong, "Linnet records answers and routes messages; it assesses nobody. Say what it does.");
}

#[test]
fn nothing_names_somebodys_machine() {
    // Put together here, or this file would find itself.
    let folders: Vec<String> = ["home", "root", "Users", "work"].iter().map(|name| format!("/{name}/")).collect();
    let mut wrong = Vec::new();
    let everywhere = [
        "src",
        "tests",
        "benches",
        "flows",
        "migrations",
        "docs",
        ".ci",
        "README.md",
        "Cargo.toml",
        "deny.toml",
        ".env.example",
    ];
    for name in texts(&everywhere, &["rs", "toml", "md", "sh", "py", "flow", "part", "talk", "sql", "run", "example"]) {
        let text = fs::read_to_string(root().join(&name)).unwrap();
        for (number, line) in text.lines().enumerate() {
            // `https://example.org/work/x` is an address, and `tests/work/x` is ours.
            let found = folders.iter().any(|folder| {
                line.match_indices(folder.as_str())
                    .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "-_.*}".contains(c)))
            });
            if found {
                wrong.push(format!("{name}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert_none(&wrong, "A path of one machine does not work on another: take it as an argument, or make it relative.");
}

#[test]
fn every_dependency_says_why() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut section = "";
    let mut before = "";
    let mut wrong = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]")
            && line.contains('=')
            && !line.starts_with('#')
            && !before.starts_with('#')
        {
            wrong.push(line.split('=').next().unwrap_or(line).trim().to_owned());
        }
        before = line;
    }
    assert_none(
        &wrong,
        "Every dependency drags in others: say in one comment line above it in Cargo.toml what it is for.",
    );
}

#[test]
fn every_limit_has_its_reason() {
    let limits = fs::read_to_string(root().join("src/limits.rs")).unwrap();
    let mut before = "";
    let mut wrong = Vec::new();
    for line in limits.lines() {
        if (line.starts_with("pub const") || line.starts_with("pub fn"))
            && !before.starts_with("///")
            && !before.starts_with("#[")
        {
            wrong.push(line.to_owned());
        }
        before = line;
    }
    assert_none(&wrong, "A limit without a reason is a guess: write above it in src/limits.rs why it is this large.");
}

#[test]
fn the_readme_names_files_that_are_there() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let quoted = readme.split('`').skip(1).step_by(2);
    let linked = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let rooms = ["src/", "tests/", "flows/", "docs/", "benches/", "migrations/", ".ci/"];
    let wrong: Vec<String> = quoted
        .chain(linked)
        .filter(|name| rooms.iter().any(|room| name.starts_with(room)))
        // `domain/measure/x.rs` stands for one that is still to be written.
        .filter(|name| !name.contains([' ', '*', '{']) && !name.ends_with("/x.rs") && !name.contains(".png"))
        .filter(|name| !root().join(name).exists())
        .map(str::to_owned)
        .collect();
    assert_none(&wrong, "The README sends readers to files that are not there: name the right ones.");
}

/// One source file.
struct Source {
    /// From the root, such as `src/domain/turn/mod.rs`.
    name: String,
    text: String,
}

impl Source {
    /// Lines of code with their numbers: no comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(number, line)| (number + 1, line));
        lines.map(|(number, line)| (number, without_comment(line)))
    }

    /// As [`Source::code`], up to the tests at the end of the file.
    fn production(&self) -> impl Iterator<Item = (usize, &str)> {
        let all = if self.name.ends_with("/tests.rs") { 0 } else { self.text.lines().count() };
        let end = self.text.find("#[cfg(test)]\nmod tests {").map(|at| self.text[..at].lines().count());
        self.code().take(end.unwrap_or(all).min(all))
    }

    /// The module's path: `["domain", "turn"]`, with the file's own name last where it has one.
    fn module(&self) -> Vec<String> {
        let inside = self.name.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
        inside.split('/').map(str::to_owned).collect()
    }

    /// The names at this depth of everything in the crate that the file mentions: 0 = rooms, 1 = modules of its room.
    fn mentions(&self, depth: usize) -> BTreeSet<String> {
        let code: String = self.production().map(|(_, line)| line).collect::<Vec<_>>().join("\n");
        let own = self.module();
        let mut found = BTreeSet::new();
        for (lead, base) in [("crate::", Vec::new()), ("super::", own[..own.len() - 1].to_vec())] {
            for (at, _) in code.match_indices(lead) {
                if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                    continue;
                }
                let mut rest = &code[at + lead.len()..];
                let mut base = base.clone();
                while let Some(further) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = further;
                }
                paths(rest, &base, &mut found, depth, &own);
            }
        }
        found
    }
}

/// Follows one path, `a::{b::c, d}`, and notes the name at `depth` where it lies in the same rooms above that.
fn paths(text: &str, base: &[String], found: &mut BTreeSet<String>, depth: usize, own: &[String]) {
    if base.len() > depth {
        if base[..depth] == own[..depth] {
            found.insert(base[depth].clone());
        }
        return;
    }
    if let Some(group) = text.strip_prefix('{') {
        for part in parts(group) {
            paths(part.trim(), base, found, depth, own);
        }
        return;
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    if end == 0 || text[..end] == *"self" {
        return;
    }
    let mut longer = base.to_vec();
    longer.push(text[..end].to_owned());
    let rest = text[end..].strip_prefix("::").unwrap_or("");
    paths(rest, &longer, found, depth, own);
}

/// The parts of a `{a, b::{c, d}}` after its first bracket.
fn parts(group: &str) -> Vec<&str> {
    let mut open = 0_i32;
    let mut begin = 0;
    let mut parts = Vec::new();
    for (at, c) in group.char_indices() {
        match c {
            '{' => open += 1,
            '}' if open == 0 => {
                parts.push(&group[begin..at]);
                break;
            }
            '}' => open -= 1,
            ',' if open == 0 => {
                parts.push(&group[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts
}

/// Code lines for which `is_wrong` holds, as `file:line`, outside of the places where it may stand.
fn lines(folder: &str, may_stand_in: &[&str], is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in
        sources(folder).into_iter().filter(|file| !may_stand_in.iter().any(|place| file.name.starts_with(place)))
    {
        for (number, line) in file.production().filter(|(_, line)| is_wrong(line)) {
            wrong.push(format!("{}:{number}: {}", file.name, line.trim()));
        }
    }
    wrong
}

/// Whether a line names this, as a whole word or the lead of a path.
fn names(line: &str, name: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let whole = !line[..at].ends_with(part_of_word) && !line[at + name.len()..].starts_with(part_of_word);
        let is_path = name.contains("::") || line[at + name.len()..].starts_with("::") || line[..at].ends_with("use ");
        whole && is_path
    })
}

fn without_comment(line: &str) -> &str {
    let trimmed = line.trim_start();
    if trimmed.starts_with("//") { "" } else { line.split(" // ").next().unwrap_or(line) }
}

fn sources(folder: &str) -> Vec<Source> {
    let names = texts(&[folder], &["rs"]);
    names.into_iter().map(|name| Source { text: fs::read_to_string(root().join(&name)).unwrap(), name }).collect()
}

/// Files with one of these endings in these places, from the root, by name.
fn texts(places: &[&str], endings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for place in places {
        walk(&root().join(place), &mut found);
    }
    let mut names: Vec<String> = found
        .into_iter()
        .filter(|path| {
            let ending = path.extension().or(path.file_name()).unwrap_or_default().to_string_lossy().into_owned();
            endings.contains(&ending.as_str())
        })
        .map(|path| path.strip_prefix(root()).unwrap().to_string_lossy().into_owned())
        .filter(|name| name != "tests/tidy.rs" || endings == ["rs"])
        .collect();
    names.sort();
    names
}

fn walk(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            walk(&entry.unwrap().path(), found);
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
fn assert_none(wrong: &[String], what_to_do: &str) {
    assert!(wrong.is_empty(), "\n  {}\n{what_to_do}\n", wrong.join("\n  "));
}
