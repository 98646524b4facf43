//! The shipped example folder has no mistake and keeps the promises it makes about its texts.

use std::fs;
use std::path::PathBuf;

use linnet::domain::flow::{Measures, SourceFile, parse, read_folder};
use linnet::domain::measure;
use linnet::domain::settings::Settings;

fn example(endings: &[&str]) -> Vec<SourceFile> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("flows/example");
    let mut files: Vec<SourceFile> = fs::read_dir(folder)
        .expect("the example folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)))
        .map(|path| SourceFile {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            text: fs::read_to_string(&path).expect("a text"),
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

#[test]
fn the_example_folder_has_no_problem_of_any_kind() {
    let names: Vec<&str> = measure::ALL.iter().map(|measure| measure.name).collect();
    let measures = Measures { find: measure::find, names: &names };
    let (flows, problems) = read_folder(&example(&["flow", "part", "talk"]), &measures);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
    assert_eq!(flows.flows.len(), 8);
}

#[test]
fn the_example_settings_have_no_problem() {
    let source = &example(&["toml"])[0].text;
    let (settings, problems) = Settings::parse(source);
    assert_eq!(problems, vec![]);
    assert_eq!((settings.name.as_str(), settings.ring_us.as_deref()), ("Oakfield", Some("01632 960123")));
}

/// The texts of a file that are sent, by step: what is neither sign nor word line.
fn texts(source: &str) -> Vec<&str> {
    let sent = |line: &&str| {
        let word = line.split_once(": ").is_some_and(|(word, _)| word.chars().all(|c| c.is_ascii_lowercase()));
        !(line.is_empty() || line.starts_with('#') || line.starts_with('-') || word)
    };
    source.lines().filter(sent).collect()
}

#[test]
fn the_first_text_of_every_flow_says_that_a_computer_sends_it_and_when_a_person_reads() {
    for file in example(&["flow"]) {
        let texts = texts(&file.text);
        let first = texts.first().copied().unwrap_or_default();
        let computer = if file.name.contains(".cy.") { "Cyfrifiadur" } else { "sent by computer" };
        assert!(first.contains(computer) && first.contains("{hours}"), "{}: {first}", file.name);
    }
}

#[test]
fn no_text_names_a_helpline_or_a_condition() {
    for file in example(&["flow", "part"]) {
        for text in texts(&file.text) {
            let lower = text.to_lowercase();
            for word in ["999", "111", "116 123", "crisis", "depress", "anxi", "lonel", "mental", "abuse", "wellbeing"]
            {
                assert!(!lower.contains(word), "{} says {word}: {text}", file.name);
            }
        }
    }
}

#[test]
fn the_flow_in_the_managers_guide_is_a_good_one() {
    let guide = fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("flows/README.md")).expect("a text");
    let (_, rest) = guide.split_once("```text\n").expect("an example");
    let (source, _) = rest.split_once("```").expect("its end");
    let names: Vec<&str> = measure::ALL.iter().map(|measure| measure.name).collect();
    let (flow, problems) = parse("visit", source, &Measures { find: measure::find, names: &names });
    assert!(problems.is_empty(), "{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"));
    assert_eq!(flow.steps.len(), 5);
}
