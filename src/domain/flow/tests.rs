//! Stories of managers and their mistakes: each kind of problem once, shown as they see it.

use proptest::prelude::*;

use super::problem::{Problem, Severity};
use super::*;
use crate::domain::measure::{Better, Options, Scoring};

static ITEMS: [Item; 1] = [Item {
    key: "lonely",
    wording: &[(Language::ENGLISH, "How often do you feel lonely?")],
    options: Options::Range { low: 1, high: 5, labels: &[] },
    better: Better::Low,
    bands: &[],
}];

static LONELINESS: Measure = Measure {
    stem: &[],
    missing: "",
    name: "ONS loneliness",
    also: &[],
    version: 1,
    items: &ITEMS,
    scoring: Scoring::EachItem,
    licence: "",
    source: "",
    linked_to_person: true,
};

fn measures() -> Measures<'static> {
    Measures {
        find: |name| name.eq_ignore_ascii_case(LONELINESS.name).then_some(&LONELINESS),
        names: &["ONS loneliness"],
    }
}

const WEEKLY: &str = "# Weekly check-in
when: every Tuesday at 10:30 for 12 weeks, from 1 week after joining
for: active
remind: after 3 days
close: after 6 days
note: a line for colleagues, never sent

## start
if: check-in is 1 -> hello first
-> hello

## hello first
{first name}, {scheme} here with your first weekly text. It is sent by computer. A person reads replies {hours}. How are you, 0 (bad) to 10 (good)?
save: week, number 0 to 10
escalate: today if 0 to 2, because it has been a bad week
-> lonely

## hello
{first name}, {scheme} here. How are you this week, 0 (bad) to 10 (good)?
save: week, number 0 to 10
escalate: today if 0 to 2, because it has been a bad week
-> lonely

## lonely
measure: ONS loneliness
ask: every 4 weeks
-> group

## group
Did you get to {activity or your group} this week?
save: attended
- yes -> call
- no -> barrier
-> call

## barrier
What got in the way? Send all that fit, like 1 3.
save: barriers, any of
- transport: Getting there, bus
- unwell: Feeling unwell, ill
- nerves: Felt nervous
- other: Something else
-> call

## call
Would you like us to ring you?
save: wants call
escalate: soon if yes, because they asked for a call
- yes -> ring
- no -> bye
-> bye

## ring
Thank you. We will ring {ring by}.
-> end

## bye
Thank you. {next check-in}
-> end
";

const TALK: &str = "flow: weekly\nat: Tuesday 10:30\nbot: hello\n";

fn folder(files: &[(&str, &str)]) -> (Flows, Vec<Problem>) {
    let files: Vec<SourceFile> =
        files.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect();
    read_folder(&files, &measures())
}

/// What a manager is told of the weekly flow after a slip.
fn told(right: &str, wrong: &str) -> String {
    assert!(WEEKLY.contains(right), "{right}");
    let (_, problems) = folder(&[("weekly.flow", &WEEKLY.replacen(right, wrong, 1)), ("weekly.talk", TALK)]);
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn ids(source: &str) -> Vec<&'static str> {
    parse("weekly", source, &measures()).1.iter().map(|problem| problem.id).collect()
}

#[test]
fn the_weekly_check_in_of_the_design_has_no_problem() {
    let (flows, problems) = folder(&[("weekly.flow", WEEKLY), ("weekly.talk", TALK)]);
    assert_eq!(problems, []);
    let flow = &flows.flows["weekly"];
    assert_eq!((flow.title.as_str(), flow.steps.len(), flow.close_after_days), ("Weekly check-in", 9, 6));
    assert_eq!(flow.steps[0].arrow, Arrow::Step(2));
    let barrier = &flow.steps[5];
    assert_eq!(
        shown_text(barrier, Language::ENGLISH).unwrap(),
        "What got in the way? Send all that fit, like 1 3.\n1 Getting there\n2 Feeling unwell\n3 Felt nervous\n4 Something else"
    );
    let Body::Ask { expects: Expects::AnyOf { choices }, .. } = &barrier.body else { panic!("{barrier:?}") };
    assert_eq!(choices[&Language::ENGLISH][0].words, ["Getting there", "bus", "transport"]);
}

#[test]
fn a_misspelt_step_is_shown_with_the_one_that_was_meant() {
    insta::assert_snapshot!(told("- no -> barrier", "- no -> barier"), @r#"
    weekly.flow:33:9: error[unknown-step]: There is no step `barier`.
        - no -> barier
                ^
        Did you mean `barrier`?
    "#);
}

#[test]
fn a_misspelt_word_is_shown_with_the_one_that_was_meant() {
    insta::assert_snapshot!(told("remind: after", "remnd: after"), @r#"
    weekly.flow:4:1: error[unknown-word]: `remnd:` is not a word of a flow.
        remnd: after 3 days
        ^
        Did you mean `remind:`? Put `\` in front of the line if it is text to be sent.
    "#);
}

#[test]
fn a_gap_in_a_range_is_shown_with_the_missing_numbers() {
    let ranges = "-> lonely\n";
    insta::assert_snapshot!(told(ranges, "- 0 to 4 -> call\n- 6 to 10 -> lonely\n-> lonely\n"), @r#"
    weekly.flow:17:3: error[gap-in-ranges]: Nothing says where 5 leads.
        - 6 to 10 -> lonely
          ^
        Write `- 5 -> ` and a step, or widen a range.
    "#);
}

#[test]
fn a_lost_arrow_is_found_at_an_answer_and_at_the_end() {
    insta::assert_snapshot!(told("- yes -> call", "- yes call"), @r#"
    weekly.flow:32:3: error[lost-arrow]: This answer does not say where it goes.
        - yes call
          ^
        Write it like `- yes -> call`, with the name of a step after the arrow.
    "#);
    insta::assert_snapshot!(told("-> group", "> group"), @r#"
    weekly.flow:27:1: error[lost-arrow]: This looks like an arrow that lost its `-`.
        > group
        ^
        Write `-> group`.
    "#);
}

#[test]
fn a_step_that_nobody_reaches_is_shown() {
    insta::assert_snapshot!(told("- yes -> ring", "- yes -> bye"), @r#"
    weekly.flow:53:1: error[unreachable-step]: No arrow leads to the step `ring`.
        ## ring
        ^
        Point an arrow to it, or take it out. A flow starts at its first step.
    "#);
}

#[test]
fn a_loop_without_a_question_is_shown_once() {
    insta::assert_snapshot!(told("Thank you. {next check-in}\n-> end", "Thank you. {next check-in}\n-> bye"), @r#"
    weekly.flow:57:1: error[loop-without-question]: From the step `bye` the flow comes round to it again without asking anything.
        ## bye
        ^
        Point an arrow out of the loop, or to `end`.
    "#);
    assert_eq!(ids("# A\nwhen: on joining\n## a\nHello\n-> b\n## b\nAgain\n-> a\n"), ["loop-without-question"]);
}

#[test]
fn a_step_that_ends_in_silence_is_shown() {
    insta::assert_snapshot!(told("We will ring {ring by}.\n-> end", "We will ring {ring by}."), @r#"
    weekly.flow:53:1: error[ends-in-silence]: The step `ring` does not say where it goes on.
        ## ring
        ^
        Its last line must be `-> ` and a step, or `-> end`.
    "#);
}

#[test]
fn two_mistakes_are_told_at_once() {
    let wrong = WEEKLY.replace("- no -> barrier", "- no -> barier").replace("save: attended", "sav: attended");
    assert_eq!(ids(&wrong), ["unknown-word", "unknown-step"]);
}

#[test]
fn a_translation_must_hold_every_step_and_answer_and_nothing_else() {
    let english = "# Hello\nwhen: on joining\nlanguages: en, cy\n## start\nDid you go, {first name}?\nsave: went\n- yes: Yes, I did -> bye\n- no: No -> bye\n-> bye\n## bye\nThank you.\n-> end\n";
    let talk = "flow: hello\nbot: x\n";
    let with = |welsh: &[(&str, &str)]| {
        let files = [&[("hello.flow", english), ("hello.talk", talk)], welsh].concat();
        let (flows, problems) = folder(&files);
        (flows, problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    };
    insta::assert_snapshot!(with(&[]).1, @r#"
    hello.flow:3:16: error[missing-translation]: The translation `hello.cy.flow` is missing.
        languages: en, cy
                       ^
        Write it, or take the language out of this line.
    "#);
    insta::assert_snapshot!(with(&[("hello.cy.flow", "## start\nAethoch chi?\n- no: Naddo\n- yes\n-> bye\n## by\nDiolch\n")]).1, @r#"
    hello.cy.flow: error[missing-translation]: The step `bye` is missing.
        Add `## bye` and a translation of "Thank you.".
    hello.cy.flow:1:1: error[translation-order]: The answers stand in another order than in the original.
        ## start
        ^
        Keep the order: the numbers that people send back follow it.
    hello.cy.flow:2:1: warning[translation-slot]: The original has `{first name}` here.
        Aethoch chi?
        ^
    hello.cy.flow:4:3: error[missing-translation]: The answer `yes` has no words in this language.
        - yes
          ^
        Write `- yes: ` and the words that are taken for it.
    hello.cy.flow:5:4: error[rule-in-translation]: A translation has no arrows.
        -> bye
           ^
        Take the arrow out: the original decides where it goes.
    hello.cy.flow:6:1: error[translation-extra]: The original has no step `by`.
        ## by
        ^
        Did you mean `bye`?
    "#);
    let right = "## start\nAethoch chi, {first name}?\n- yes: Do\n- no: Naddo\n## bye\nDiolch.\n";
    let (flows, problems) = with(&[("hello.cy.flow", right)]);
    assert_eq!(problems, "");
    let start = &flows.flows["hello"].steps[0];
    assert_eq!(shown_text(start, Language::WELSH).unwrap(), "Aethoch chi, {first name}?\n1 Do\n2 Naddo");
    assert_eq!(shown_text(start, Language::POLISH), shown_text(start, Language::ENGLISH));
}

#[test]
fn a_part_is_put_in_and_its_problems_point_to_its_own_file() {
    let flow = "# A\nwhen: on joining\n## first\nHello, how are you?\nsave: mood, any words\n-> use\n## use\npart: service-use\n-> bye\n## bye\nThank you.\n-> end\n";
    let part =
        "## gp\nHow often did you see a GP?\nsave: gp, number 0 to 60\n-> seen\n## seen\nThanks for that.\n-> end\n";
    let talk = "flow: a\nbot: x\n";
    let (flows, problems) = folder(&[("a.flow", flow), ("service-use.part", part), ("a.talk", talk)]);
    assert_eq!(problems, []);
    let steps = &flows.flows["a"].steps;
    let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(names, ["first", "use", "gp", "seen", "bye"]);
    assert_eq!((&steps[1].arrow, &steps[3].arrow), (&Arrow::Step(2), &Arrow::Step(4)));
    let (_, problems) =
        folder(&[("a.flow", flow), ("service-use.part", &part.replace("-> seen", "-> sen")), ("a.talk", talk)]);
    let unknown = problems.iter().find(|problem| problem.id == "unknown-step").unwrap();
    assert_eq!((&*unknown.file, unknown.line), ("service-use.part", 4));
}

#[test]
fn every_other_check_finds_its_mistake() {
    let changes = [
        ("at 10:30 for", "at ten for", "unreadable-value"),
        ("How are you this week", "How is your depression", "betraying-first-line"),
        ("{next check-in}", "{next chekin}", "unknown-slot"),
        ("escalate: today if 0 to 2", "escalate: today if 11 to 12", "escalate-never"),
        ("escalate: soon if yes", "escalate: soon if yess", "escalate-never"),
        (", because they asked for a call", "", "escalate-without-reason"),
        ("- nerves: Felt nervous", "- nerves: Felt nervous, stop", "swallowed-answer"),
        ("- nerves: Felt nervous", "- nerves: Felt nervous, ill", "answer-twice"),
        ("save: wants call", "save: week", "name-of-two-kinds"),
        ("if: check-in is 1", "if: last atended is no", "never-saved"),
        ("if: check-in is 1", "if: week is better than first", "not-a-score"),
        ("from 1 week after joining", "from 1 week after baseline", "unknown-flow"),
        ("close: after 6 days", "close: after 2 days", "reminder-after-close"),
        ("note: a", "languages: en, cy\nnote: a", "missing-translation"),
        ("note: a", "languages: cy\nnote: a", "measure-without-wording"),
        ("measure: ONS loneliness", "measure: ONS lonliness", "unknown-measure"),
        ("save: barriers", "save: consent", "consent-is-yes-or-no"),
        ("- nerves: Felt nervous", "- nerves: Nervous of {activity or your group}", "slot-in-answer"),
        ("We will ring {ring by}.\n-> end", "We will ring {ring by}.\n-> ask again in 2 days", "nothing-to-ask-again"),
        ("save: wants call", "save: lonely", "name-of-two-kinds"),
        ("-> group", "-> group\nOne more thing", "after-the-arrow"),
        ("Thank you. We", "Thank\u{202e} you. We", "hidden-character"),
        ("Thank you. We", &"Thank you. ".repeat(40), "long-text"),
    ];
    for (right, wrong, id) in changes {
        let (_, problems) = folder(&[("weekly.flow", &WEEKLY.replacen(right, wrong, 1)), ("weekly.talk", TALK)]);
        assert!(
            problems.iter().any(|problem| problem.id == id && problem.severity == Severity::Error),
            "{id}: {problems:#?}"
        );
    }
    // Each of these works, and hardly as meant.
    let slips = [
        ("save: attended\n", "", "answer-not-saved"),
        ("- no -> bye\n", "", "one-answer"),
        ("Thank you. We", "Was it good? Reply YES or NO. We", "question-without-answer"),
        ("when: every Tuesday at 10:30 for 12 weeks, from 1 week after joining\n", "", "no-when"),
        ("-> barrier", "-> end", "no-word-back"),
    ];
    for (right, wrong, id) in slips {
        let (_, problems) = folder(&[("weekly.flow", &WEEKLY.replacen(right, wrong, 1)), ("weekly.talk", TALK)]);
        assert!(
            problems.iter().any(|problem| problem.id == id && problem.severity == Severity::Warning),
            "{id}: {problems:#?}"
        );
    }
    let (_, problems) = folder(&[("weekly.flow", WEEKLY)]);
    assert_eq!(problems[0].id, "no-transcript");
    let a = "# A\nwhen: 1 week after b\n## a\nHello.\n-> end\n";
    let (_, problems) = folder(&[("a.flow", a), ("b.flow", &a.replace("after b", "after a"))]);
    assert_eq!(problems.iter().filter(|problem| problem.id == "never-due").count(), 2);
}

#[test]
fn what_word_pastes_means_the_same_flow() {
    let pasted =
        WEEKLY.replace("- yes -> ring", "•\tyes\u{a0}→ ring").replace("-> end", "–> end").replace('\n', "\r\n");
    let (flow, problems) = parse("weekly", &format!("\u{feff}{pasted}"), &measures());
    assert_eq!(problems, []);
    assert_eq!(flow.steps.len(), 9);
}

#[test]
fn a_file_that_is_too_large_is_told_and_not_read() {
    assert_eq!(ids(&"x".repeat(crate::limits::FLOW_FILE_BYTES + 1))[0], "file-too-large");
    assert!(ids(&format!("# A\n## a\n{}\n-> end", "x".repeat(3000))).contains(&"long-line"));
    assert!(ids(&"sav: x\n".repeat(30_000)).contains(&"too-many-problems"));
    let steps: Vec<String> = (0..5000).map(|step| format!("## s{step}\nHello.\n-> s{}", step + 1)).collect();
    assert!(ids(&steps.join("\n")).contains(&"too-many-steps"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = folder(&[("a.flow", &text), ("a.cy.flow", &text), ("b.part", &text), ("a.talk", &text)]);
    }

    /// Lines that look like a flow, shuffled and cut anywhere.
    #[test]
    fn no_script_makes_it_panic(
        lines in proptest::collection::vec("(#|##|-|->|if:|save:|escalate:|measure:|part:|when:|ask:|remind:|languages:|•|bot:|\\{)? ?[a-e0-9ŵ,:{}>\\\\ -]{0,12}( is | if | to | -> |, because )?[a-e0-9 ]{0,4}", 0..30),
    ) {
        let text = lines.join("\n");
        let (flows, problems) = folder(&[("a.flow", &text), ("a.cy.flow", &text), ("a.part", &text), ("a.talk", &text)]);
        for problem in &problems {
            let place = (problem.line, problem.column);
            prop_assert!(place == (0, 0) || (place.0 >= 1 && place.0 <= lines.len().max(1) && place.1 >= 1), "{problem}");
        }
        let places = flows.flows["a"].steps.len();
        for step in &flows.flows["a"].steps {
            if let Arrow::Step(place) = step.arrow {
                prop_assert!(place < places);
            }
            let _ = shown_text(step, Language::WELSH);
        }
    }
}
