//! The commands as somebody types them: the real binary, its words, its exit code.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own, gone when the test is.
struct Room(PathBuf);

impl Room {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("linnet-commands-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder of its own");
        Self(folder)
    }

    /// A copy of the shipped example.
    fn with_example(name: &str) -> Self {
        let room = Self::new(name);
        fs::create_dir(room.0.join("flows")).expect("a folder");
        for entry in fs::read_dir(example()).expect("the example folder") {
            let path = entry.expect("an entry").path();
            fs::copy(&path, room.0.join("flows").join(path.file_name().expect("a name"))).expect("a copy");
        }
        room
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).expect("a file");
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join("flows").join(file);
        let text = fs::read_to_string(&path).expect("a text");
        assert!(text.contains(from), "{file} does not say {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).expect("a file");
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "")
    }

    fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_linnet"))
            .args(arguments)
            .current_dir(&self.0)
            .env_remove("CI")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary");
        let mut stdin = child.stdin.take().expect("its input");
        // A command that reads nothing may be gone already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        Run::of(&child.wait_with_output().expect("its end"))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("flows/example")
}

/// What a command said.
struct Run {
    code: Option<i32>,
    out: String,
    errors: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), errors: text(&output.stderr) }
    }

    /// Everything is said on the one or the other side, and nothing is missing.
    fn says(&self, words: &[&str]) -> &Self {
        for words in words {
            assert!(
                self.out.contains(words) || self.errors.contains(words),
                "not said: {words}\n--- output\n{}\n--- errors\n{}",
                self.out,
                self.errors
            );
        }
        self
    }

    fn code(&self, wanted: i32) -> &Self {
        assert_eq!(self.code, Some(wanted), "\n--- output\n{}\n--- errors\n{}", self.out, self.errors);
        self
    }
}

#[test]
fn the_shipped_example_is_right_with_every_transcript() {
    let room = Room::new("right");
    let folder = example();
    room.run(&["check", folder.to_str().expect("a path")]).code(0).says(&["8 flows, 24 transcripts: no problem."]);
}

/// One mistake a manager makes: the file, what stands there, what it becomes, and what must be told of it.
type Mistake = (&'static str, &'static str, &'static str, &'static [&'static str]);

const MISTAKES: &[Mistake] = &[
    (
        "weekly-check-in.flow",
        "- no -> barrier",
        "- no -> barier",
        &[
            "weekly-check-in.flow:43:9: error[unknown-step]",
            "    - no -> barier\n            ^",
            "Did you mean `barrier`?",
        ],
    ),
    (
        "weekly-check-in.flow",
        "save: attended",
        "sav: attended",
        &["weekly-check-in.flow:41:1: error[unknown-word]", "    sav: attended\n    ^", "Did you mean `save:`?"],
    ),
    (
        "weekly-check-in.flow",
        "- 3 to 10 -> group",
        "- 4 to 10 -> group",
        &["weekly-check-in.flow:19:3: error[gap-in-ranges]", "Write `- 3 -> ` and a step"],
    ),
    (
        "weekly-check-in.flow",
        "- no -> something else\n-> call",
        "- no -> something else",
        &[
            "weekly-check-in.flow:46:1: error[ends-in-silence]: The step `fit`",
            "Its last line must be `-> ` and a step",
        ],
    ),
    (
        "weekly-check-in.flow",
        "- no -> barrier",
        "- no -> call",
        &["weekly-check-in.flow:63:1: error[unreachable-step]", "Point an arrow to it"],
    ),
    (
        "weekly-check-in.flow",
        "if: check-in is 1 -> hello first\n-> hello\n",
        "if: check-in is 1 -> hello first\n-> again\n\n## again\nif: check-in is 1 -> hello\n-> again\n",
        &["weekly-check-in.flow:14:1: error[loop-without-question]", "Point an arrow out of the loop"],
    ),
    (
        "weekly-check-in.flow",
        "If we miss you, we will try again.\n-> end",
        "If we miss you, we will try again.",
        &["weekly-check-in.flow:82:1: error[ends-in-silence]: The step `ring`", "or `-> end`"],
    ),
    (
        "weekly-check-in.cy.flow",
        "## ring\n",
        "## rign\n",
        &[
            "weekly-check-in.cy.flow: error[missing-translation]: The step `ring`",
            "cy.flow:45:1",
            "Did you mean `ring`?",
        ],
    ),
    (
        "scheme.toml",
        "name =",
        "nam =",
        &["scheme.toml:6:1: error[setting]", "    nam = \"Oakfield\"", "Did you mean `name`?"],
    ),
];

#[test]
fn every_kind_of_mistake_is_told_with_its_place_its_line_and_a_hint() {
    for (number, (file, from, to, says)) in MISTAKES.iter().enumerate() {
        let room = Room::with_example(&format!("mistake-{number}"));
        room.edit(file, from, to);
        room.run(&["check", "flows"]).code(1).says(says);
    }
}

#[test]
fn two_mistakes_at_once_are_both_told_and_an_editor_can_read_them() {
    let room = Room::with_example("two");
    room.edit("weekly-check-in.flow", "- no -> barrier", "- no -> barier");
    room.edit("invitation.flow", "save: consent", "sav: consent");
    room.edit("scheme.toml", "name =", "nam =");
    room.run(&["check", "flows"]).code(1).says(&["barrier", "`save:`", "`name`"]);
    let json = room.run(&["check", "flows", "--json"]);
    json.code(1);
    let problems: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    let problems = problems.as_array().expect("a list");
    for id in ["unknown-word", "setting", "unknown-step"] {
        assert!(problems.iter().any(|one| one["id"] == id), "{id} is missing: {}", json.out);
    }
    let step = problems.iter().find(|one| one["id"] == "unknown-step").expect("the misspelt step");
    assert_eq!((&step["line"], &step["column"]), (&43.into(), &9.into()));
}

#[test]
fn a_transcript_that_went_otherwise_is_shown_and_a_fact_that_is_none_is_told() {
    let room = Room::with_example("otherwise");
    room.edit("goodbye.talk", "We wish you well.", "All the best.");
    room.edit("weekly-check-in.talk", "check-in = 3", "chek-in = 3");
    room.run(&["check", "flows"]).code(1).says(&[
        "goodbye.talk:5:1: error[transcript-differs]",
        "We wish you well.",
        "weekly-check-in.talk:2:",
        "[unknown-fact]",
        "Did you mean `check-in`?",
    ]);
}

#[test]
fn the_reference_tells_the_words_and_the_slots() {
    let room = Room::new("reference");
    room.run(&["check", "--reference"]).code(0).says(&["### `escalate:`", "`{ring by}`"]);
}

#[test]
fn a_slip_in_a_command_a_flow_or_an_order_is_told_with_what_was_meant() {
    let room = Room::with_example("slips");
    room.run(&["chekc"]).code(2).says(&["check"]);
    room.run(&["talk", "weekly-checkin", "--folder", "flows"]).code(1).says(&["Did you mean weekly-check-in?"]);
    let facts = ["talk", "baseline", "--folder", "flows", "--with", "frist name = Ann"];
    room.run(&facts).code(1).says(&["Did you mean `first name`?"]);
    room.run_with(&["talk", "baseline", "--folder", "flows"], ":relese\n").code(0).says(&["Did you mean :release?"]);
    let by_file = room.run_with(&["talk", "flows/goodbye.flow"], "");
    by_file.code(0).says(&["This is our last text to you", "the check-in ended: completed"]);
    room.run(&["check", "flosw"]).code(1).says(&["There is no folder flosw."]);
}

#[test]
fn a_talk_over_a_pipe_shows_texts_price_reading_concern_hold_and_what_falls_due() {
    let room = Room::with_example("talk");
    let lines = "up and down\n2\n:state\nyes please\n:next\nI want to end my life\n:next\n:release\n:photo\n:quit\n";
    let with = "first name = Zoe, activity = the choir, check-in = 3";
    let talk = room.run_with(
        &["talk", "weekly-check-in", "--folder", "flows", "--at", "28 July 2026 10:30", "--with", with],
        lines,
    );
    talk.code(0).says(&[
        "weekly-check-in, Tue 28 Jul 2026 10:30",
        "bot: Hello Zoe, Oakfield here.",
        "1 SMS part, 4.0p)",
        "not read as an answer: there is no number in the reply",
        "saved: week = 2, because",
        "! today, because they gave their week 0, 1 or 2 out of 10 (rule flow weekly-check-in step hello)",
        "open: weekly-check-in, at the step hard week",
        "the check-in ended: completed",
        "-- Tue 4 Aug 2026 10:30",
        "about: crisis (rule crisis.",
        "! urgent",
        "everything automatic is held: urgent concern (:release)",
        "! soon, because they sent something that Linnet cannot open",
    ]);
}

#[test]
fn scores_come_line_for_line_and_a_bad_line_stops_nothing() {
    let room = Room::new("score");
    let lines = "PHQ-2\t1,2\nPHQ-9\t1,NA,0,0,0,0,0,0,1\nnonsense\nUCLA-3\t9,1,1\nONS4\t7,8,3,6\n";
    let scored = room.run_with(&["score"], lines);
    scored.code(0);
    let lines: Vec<serde_json::Value> =
        scored.out.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0]["total"], 3);
    assert!(lines[1]["missing"].is_array() && lines[2]["invalid"].is_string() && lines[3]["invalid"].is_string());
    assert_eq!(lines[4]["items"]["anxious"]["value"], 6);
}

fn published(name: &str) -> Room {
    let room = Room::with_example(name);
    room.run(&["publish", "flows", "--scheme", "oakfield"]).code(0);
    room
}

#[test]
fn a_publish_says_what_is_in_force_and_a_second_one_that_nothing_changed() {
    let room = Room::with_example("publish");
    let first = room.run(&["publish", "flows", "--scheme", "oakfield", "--by", "Kim"]);
    first.code(0).says(&["flows version 1", "settings version 1"]);
    room.run(&["publish", "flows", "--scheme", "oakfield"]).code(0).says(&["Nothing has changed"]);
    room.run(&["publish", "flows"]).code(0).says(&["In force for flows from now on"]);
    room.edit("goodbye.flow", "We wish you well.", "We wish you all the best.");
    room.edit("goodbye.talk", "We wish you well.", "We wish you all the best.");
    room.run(&["publish", "flows", "--scheme", "oakfield"]).code(0).says(&["flows version 2", "settings as before"]);
}

#[test]
fn a_folder_with_a_mistake_is_not_published_nor_one_whose_transcript_went_otherwise() {
    let room = Room::with_example("refused");
    room.edit("goodbye.talk", "We wish you well.", "All the best.");
    let refused = room.run(&["publish", "flows", "--scheme", "oakfield"]);
    refused.code(1).says(&["transcript-differs", "Nothing was published"]);
    assert!(!room.0.join("linnet.db").exists());
    room.run(&["publish", "flows", "--scheme", "Oak Field"]).code(1).says(&["such as oakfield"]);
}

const STAFF: &str = "name,role,channel,address,on_duty\nPriya Shah,link worker,sms,07700 900201,yes\n";
const PEOPLE: &str = "first_name,phone,telegram,joined,link_worker\n\
    Ann,07700 900123,,03/02/2026,Priya\n\
    Bob,+44 7700 900124,,,\n\
    Sam,,@sam_oakfield,,\n";

#[test]
fn an_import_counts_invites_and_changes_nothing_the_second_time() {
    let room = published("import");
    room.write("staff.csv", STAFF);
    room.write("people.csv", PEOPLE);
    let unknown = room.run(&["import", "people.csv"]);
    unknown.code(1).says(&["people.csv, row 2, link_worker:", "import --staff", "Nothing was imported"]);
    room.run(&["import", "people.csv", "--staff", "staff.csv", "--check"]).code(0).says(&["3 people: no problem."]);
    room.run(&["import", "--staff", "staff.csv"]).code(0).says(&["1 member of staff enrolled"]);
    room.run(&["import", "people.csv", "--check"]).code(0).says(&["3 people would be enrolled", "Nothing was kept"]);
    let first = room.run(&["import", "people.csv", "--bot", "oakfield_bot", "--invitations", "invitations.csv"]);
    first.code(0).says(&["3 people enrolled, 0 known already.", "1 invitation to Telegram in invitations.csv."]);
    let invitations = fs::read_to_string(room.0.join("invitations.csv")).expect("the invitations");
    assert!(invitations.contains("people,4,https://t.me/oakfield_bot?start="), "{invitations}");
    for said in [&first.out, &invitations] {
        assert!(!said.contains("Ann") && !said.contains("Sam") && !said.contains("07700"), "{said}");
    }
    let second = room.run(&["import", "people.csv"]);
    second.code(0).says(&["0 people enrolled, 3 known already."]);
    assert!(!second.out.contains("invitation"), "{}", second.out);
    room.run(&["import", "people.csv", "--scheme", "oakfeild"]).code(1).says(&["Did you mean --scheme oakfield?"]);
}

#[test]
fn every_bad_row_is_told_at_once_and_nothing_is_half_done() {
    let room = published("bad-rows");
    room.write("people.csv", "first_name,phone,joined\nAnn,07700 900123,03/02/2026\n,07700 90,31/02/2026\nBob,,\n");
    let refused = room.run(&["import", "people.csv"]);
    refused.code(1).says(&["row 3, first_name", "row 3, phone", "row 3, joined", "row 4", "Nothing was imported"]);
    room.write("people.csv", "first_name,phone\nAnn,07700 900123\n");
    room.run(&["import", "people.csv"]).code(0).says(&["1 person enrolled, 0 known already."]);
}

#[test]
fn a_staff_address_is_no_person_and_is_told_beside_every_other_bad_row() {
    let room = published("staff-address");
    room.write("staff.csv", STAFF);
    let people = "first_name,phone,link_worker\nAnn,07700 900201,Priya\nBob,07700 900124,Pria\nCat,07700 90,\n";
    room.write("people.csv", people);
    let wrong = ["row 2: this address belongs to a member of staff", "row 3, link_worker", "row 4, phone"];
    room.run(&["import", "people.csv", "--staff", "staff.csv"]).code(1).says(&wrong);
    room.run(&["import", "--staff", "staff.csv"]).code(0).says(&["1 member of staff enrolled"]);
    room.run(&["import", "people.csv"]).code(1).says(&wrong);
}

#[test]
fn an_import_without_a_file_or_a_scheme_says_what_to_do_first() {
    let room = Room::new("first");
    room.run(&["import"]).code(1).says(&["linnet import --template"]);
    room.run(&["import", "--template"]).code(0).says(&["first_name,"]);
    room.run(&["import", "--template", "staff"]).code(0).says(&["name,role,"]);
    room.write("people.csv", PEOPLE);
    room.run(&["import", "people.csv"]).code(1).says(&["Publish its folder first"]);
}

#[test]
fn the_export_of_scores_has_its_header_where_nobody_has_answered() {
    let room = published("scores");
    let scores = room.run(&["scores", "--scheme", "oakfield"]);
    scores.code(0);
    assert_eq!(scores.out.lines().count(), 1);
    assert!(scores.out.starts_with("person,flow,check_in,measure,version,"), "{}", scores.out);
}
