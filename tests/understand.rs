//! `linnet understand` as somebody types it, or a program asks it: questions, hints, answers at once, and its memory.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The command while it runs, with both ends of its talk.
struct Asked {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Asked {
    fn begin(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_linnet"))
            .arg("understand")
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("its output"));
        Self { child, input, output }
    }

    fn answer(&mut self) -> serde_json::Value {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("an answer");
        serde_json::from_str(&line).expect("a JSON line")
    }

    fn answer_to(&mut self, message: &str) -> serde_json::Value {
        let input = self.input.as_mut().expect("it is open");
        writeln!(input, "{message}").expect("it listens");
        self.answer()
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn each_message_is_answered_before_the_next_is_written() {
    let mut asked = Asked::begin(&["--ask", "flows/example/baseline.flow#life.4"]);
    assert_eq!(asked.answer_to("7")["answer"]["number"], 7);
    assert_eq!(asked.answer_to("I want to die")["urgency"], "urgent");
}

#[test]
fn a_welsh_answer_to_a_welsh_question_is_read() {
    let mut by_file = Asked::begin(&["--ask", "flows/example/weekly-check-in.cy.flow#group"]);
    assert_eq!(by_file.answer_to("Naddo")["answer"]["choice"], "no");
    let mut by_option = Asked::begin(&["--ask", "0 to 10", "--language", "cy"]);
    assert_eq!(by_option.answer_to("saith")["answer"]["number"], 7);
    let mut below_zero = Asked::begin(&["--ask", "-5 to 5"]);
    assert_eq!(below_zero.answer_to("3")["answer"]["number"], 3);
}

#[test]
fn a_question_that_is_none_is_told_with_what_to_write() {
    for (arguments, says) in [
        (&["--ask", "a||c|A"][..], &["answer 2 is empty", "`a` stands for two", "Write each answer once"][..]),
        (&["--ask", "0..10"], &["Did you mean `0 to 10`?"]),
        (&["--ask", "weekly-check-in.flow"], &["hello first, hello, hard week, group"]),
        (&["--ask", "three-month-review.flow#services"], &["service-use.part", "gp, emergency, appointments, nights"]),
        (&["--ask", "0 to 10", "--language", "fr"], &["en (English), cy (Welsh)"]),
        (&["--aks", "0 to 10"], &["'--aks'", "'--ask'"]),
    ] {
        let refused = Command::new(env!("CARGO_BIN_EXE_linnet")).arg("understand").args(arguments).output();
        let refused = refused.expect("the binary");
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(!refused.status.success() && refused.stdout.is_empty(), "{arguments:?}");
        for words in says {
            assert!(said.contains(words), "{arguments:?} does not say {words}: {said}");
        }
    }
}

/// 98,000 messages that were kept would take more than this allows, and so would anything kept beside each.
#[cfg(target_os = "linux")]
#[test]
fn a_hundred_thousand_messages_take_no_more_memory_than_two_thousand() {
    const GROWTH_KB: u64 = 2 * 1024;
    let mut asked = Asked::begin(&[]);
    let mut input = asked.input.take().expect("it is open");
    let (more, told) = std::sync::mpsc::channel::<usize>();
    let writer = std::thread::spawn(move || {
        for count in told {
            for number in 0..count {
                writeln!(input, "{number} fine ta").expect("it listens");
            }
        }
    });
    let peak_after = |asked: &mut Asked, count: usize| {
        more.send(count).expect("the writer");
        for _ in 0..count {
            let mut line = Vec::new();
            asked.output.read_until(b'\n', &mut line).expect("an answer");
            assert!(line.ends_with(b"}\n"));
        }
        let status = std::fs::read_to_string(format!("/proc/{}/status", asked.child.id())).expect("its status");
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("its peak");
        peak.trim().trim_end_matches(" kB").parse::<u64>().expect("a number")
    };
    let few = peak_after(&mut asked, 2_000);
    let many = peak_after(&mut asked, 98_000);
    drop(more);
    writer.join().expect("the writer ends");
    assert!(many < few + GROWTH_KB, "{few} kB after 2,000 messages, {many} kB after 100,000");
}
