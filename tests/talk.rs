//! What a person lives through: late, twice, out of order, a photo, STOP, a crisis, silence. No database, no clock.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::TimeDelta;
use linnet::domain::concern::Urgency;
use linnet::domain::flow::problem::Severity;
use linnet::domain::flow::transcript::read_transcript;
use linnet::domain::flow::{Flows, Measures, SourceFile, read_folder};
use linnet::domain::id::VersionId;
use linnet::domain::measure;
use linnet::domain::person::Consent;
use linnet::domain::rehearsal::{Rehearsal, facts};
use linnet::domain::settings::Settings;
use linnet::domain::talk::{Book, Closed, Effect, Hold};
use linnet::domain::turn::Heard;

const VISIT: &str = "# Visit
when: every Tuesday at 10:30 for 12 weeks, from 1 week after joining
remind: after 2 days
close: after 6 days

## week
How was your week, 0 to 10?
save: week, number 0 to 10
-> went

## went
Did you go?
save: went
- yes -> bye
- no -> bye
-> unclear

## unclear
We leave it there.
-> end

## bye
Goodbye.
-> end
";

/// A person in one flow, and everything that happened to them so far.
struct Story {
    rehearsal: Rehearsal,
    effects: Vec<Effect>,
}

impl Story {
    fn of(flows: &[(&str, &str)], first: &str, with: &str) -> Self {
        let files: Vec<SourceFile> = flows
            .iter()
            .map(|(key, text)| SourceFile { name: format!("{key}.flow"), text: (*text).to_owned() })
            .collect();
        Self::in_folder(&files, &Settings::default(), first, with)
    }

    fn in_folder(files: &[SourceFile], settings: &Settings, first: &str, with: &str) -> Self {
        let names: Vec<&str> = measure::ALL.iter().map(|measure| measure.name).collect();
        let (flows, problems) = read_folder(files, &Measures { find: measure::find, names: &names });
        let broken: Vec<_> = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error && problem.id != "no-transcript")
            .map(ToString::to_string)
            .collect();
        assert!(broken.is_empty(), "{}", broken.join("\n\n"));
        let Flows { flows, .. } = flows;
        let (transcript, _) = read_transcript("story", &format!("flow: {first}\n{with}\n"));
        let (opening, unread) = facts::read(&flows[first], settings, &transcript.with, transcript.at);
        assert_eq!(unread, []);
        let book = Book { version: VersionId(uuid::Uuid::nil()), flows };
        let mut rehearsal = Rehearsal::new(Arc::new(book), settings.clone(), opening.person, opening.now);
        rehearsal.state = opening.state;
        Self { rehearsal, effects: Vec::new() }
    }

    fn visit(with: &str) -> Self {
        let mut story = Self::of(&[("visit", VISIT)], "visit", with);
        story.begin("visit");
        story
    }

    fn begin(&mut self, flow: &str) -> Said {
        let effects = self.rehearsal.begin_when_allowed(flow);
        self.keep(effects)
    }

    fn write(&mut self, words: &str) -> Said {
        self.hear(Heard::Text(words.to_owned()))
    }

    fn hear(&mut self, heard: Heard) -> Said {
        let effects = self.rehearsal.hear(heard);
        self.keep(effects)
    }

    fn later(&mut self, span: TimeDelta) -> Said {
        let effects = self.rehearsal.later(span);
        self.keep(effects)
    }

    fn release(&mut self) -> Said {
        let mut effects = self.rehearsal.release();
        effects.extend(self.rehearsal.later(TimeDelta::zero()));
        self.keep(effects)
    }

    fn keep(&mut self, effects: Vec<Effect>) -> Said {
        self.effects.extend(effects.clone());
        Said(effects)
    }

    fn hold(&self) -> Option<Hold> {
        self.rehearsal.state.hold
    }

    fn step(&self) -> Option<&str> {
        self.rehearsal.step()
    }
}

/// What came of one thing that happened.
struct Said(Vec<Effect>);

impl Said {
    fn texts(&self) -> Vec<&str> {
        let text = |effect: &'_ Effect| matches!(effect, Effect::Send(_));
        let sent = self.0.iter().filter(|effect| text(effect));
        sent.filter_map(|effect| if let Effect::Send(say) = effect { Some(say.text.as_str()) } else { None }).collect()
    }

    fn saved(&self) -> Vec<String> {
        let save = |effect: &Effect| match effect {
            Effect::Save(save) => Some(format!("{} = {}", save.name, save.value.as_ref()?)),
            _ => None,
        };
        self.0.iter().filter_map(save).collect()
    }

    fn concerns(&self) -> Vec<(Urgency, &str)> {
        let concern = |effect: &'_ Effect| matches!(effect, Effect::Concern(_));
        let noted = self.0.iter().filter(|effect| concern(effect));
        noted
            .filter_map(|effect| match effect {
                Effect::Concern(concern) => Some((concern.urgency, concern.rule.as_str())),
                _ => None,
            })
            .collect()
    }

    fn closed(&self) -> Vec<Closed> {
        let close = |effect: &Effect| match effect {
            Effect::CloseCheckIn { why, .. } => Some(*why),
            _ => None,
        };
        self.0.iter().filter_map(close).collect()
    }
}

fn days(count: i64) -> TimeDelta {
    TimeDelta::days(count)
}

#[test]
fn h17_an_unclear_reply_is_asked_again_twice_and_then_left_for_a_person() {
    let mut story = Story::visit("");
    assert!(story.write("well, up and down").texts()[0].contains("0 to 10"));
    assert_eq!(story.step(), Some("week"));
    assert!(story.write("it depends on the day").texts()[0].contains("0 to 10"));
    let third = story.write("much like the one before");
    assert_eq!(third.texts().last(), Some(&"Did you go?"));
    assert!(third.texts()[0].contains("A person will read"), "{:?}", third.texts());
    assert_eq!(third.saved(), Vec::<String>::new());
    // The next question has two tries of its own.
    assert_eq!(story.write("yes and no").texts().len(), 1);
    assert_eq!(story.step(), Some("went"));
    story.write("in a way");
    assert!(story.write("kind of").texts().contains(&"We leave it there."));
}

#[test]
fn a_late_answer_counts_while_the_check_in_is_open_and_is_thanked_for_after() {
    let mut story = Story::visit("");
    assert_eq!(story.later(days(3)).texts().len(), 1, "one reminder");
    assert_eq!(story.write("7").saved(), ["week = 7"]);
    assert_eq!(story.later(days(3)).closed(), [Closed::TimedOut]);
    let late = story.write("yes I went");
    assert_eq!((late.saved(), late.texts().len()), (vec![], 1));
    assert!(late.texts()[0].contains("check-in has closed"), "{:?}", late.texts());
}

#[test]
fn a_second_answer_that_crossed_with_our_question_replaces_the_first() {
    let mut story = Story::visit("");
    story.write("7");
    let effects = story.rehearsal.hear_crossed("8");
    let crossed = story.keep(effects);
    assert_eq!((crossed.saved(), crossed.texts()), (vec!["week = 8".to_owned()], vec![]));
    assert_eq!(story.step(), Some("went"));
    let effects = story.rehearsal.hear_crossed("and that is that");
    assert_eq!(story.keep(effects).saved(), Vec::<String>::new());
}

#[test]
fn an_answer_out_of_order_is_never_guessed() {
    let mut story = Story::visit("");
    story.write("7");
    let again = story.write("8");
    assert_eq!(again.saved(), Vec::<String>::new());
    assert!(again.texts()[0].contains("yes"), "{:?}", again.texts());
    assert_eq!(story.write("yes").texts(), ["Goodbye."]);
}

#[test]
fn an_answer_in_two_messages_is_taken_when_it_comes() {
    let mut story = Story::visit("");
    story.write("Hello dear, it was a bit mixed");
    assert_eq!(story.write("6 I think").saved(), ["week = 6"]);
}

#[test]
fn h25_a_photo_a_sticker_a_voice_note_are_handed_to_a_person_and_said_so_once() {
    let mut story = Story::visit("");
    for (kind, texts) in [("photo", 1), ("sticker", 0), ("voice note", 0)] {
        let heard = story.hear(Heard::Media { kind: kind.to_owned(), caption: None });
        assert_eq!((heard.concerns(), heard.texts().len()), (vec![(Urgency::Soon, "media")], texts), "{kind}");
    }
    assert_eq!(story.write("7").saved(), ["week = 7"]);
    let crisis = Heard::Media { kind: "photo".to_owned(), caption: Some("I want to end my life".to_owned()) };
    assert!(story.hear(crisis).concerns().iter().any(|(urgency, _)| *urgency == Urgency::Urgent));
    assert_eq!(story.hold(), Some(Hold::UrgentConcern));
}

#[test]
fn an_edit_and_a_deletion_change_no_answer_and_an_edit_is_read_for_concerns() {
    let mut story = Story::visit("");
    story.write("7");
    let edited = story.hear(Heard::Edited("2".to_owned()));
    assert_eq!((edited.saved(), edited.texts()), (vec![], vec![]));
    assert_eq!(story.hear(Heard::Deleted).texts(), Vec::<&str>::new());
    assert_eq!(story.step(), Some("went"));
    story.hear(Heard::Edited("I want to end my life".to_owned()));
    assert_eq!(story.hold(), Some(Hold::UrgentConcern));
}

#[test]
fn the_six_words_work_at_any_point_and_are_never_an_answer() {
    let open_question = "# Words\nwhen: on joining\n## start\nWhat would you like?\nsave: wish, any words\n-> end\n";
    for word in ["STOP", "HELP", "CALL", "PAUSE", "SKIP", "START", "please stop", "Skip this one", "pause for 3 weeks"]
    {
        let mut story = Story::of(&[("words", open_question)], "words", "");
        story.begin("words");
        let heard = story.write(word);
        assert_eq!(heard.saved(), Vec::<String>::new(), "{word}");
        // Before any check-in, and after it, too.
        let mut idle = Story::of(&[("words", open_question)], "words", "");
        assert!(!idle.write(word).texts().is_empty(), "{word}");
    }
}

#[test]
fn what_each_of_the_six_words_does() {
    let mut story = Story::visit("");
    let help = story.write("help");
    assert_eq!((help.concerns(), help.texts().len()), (vec![(Urgency::Today, "request.help")], 1));
    assert_eq!(story.hold(), None);
    assert_eq!(story.step(), Some("week"), "HELP leaves the question open");
    assert_eq!(story.write("CALL").concerns(), [(Urgency::Soon, "request.call")]);
    assert_eq!(story.write("skip").texts(), ["Did you go?"]);
    assert_eq!(story.write("pause").closed(), [Closed::Stopped]);
    // No check-in begins in the pause; START ends it.
    assert_eq!(story.later(days(13)).texts(), Vec::<&str>::new());
    assert_eq!(story.write("start").texts().len(), 1);
    assert!(story.later(days(8)).texts().contains(&"How was your week, 0 to 10?"));
    let stop = story.write("STOP");
    assert_eq!((stop.texts().len(), stop.closed()), (1, vec![Closed::Stopped]));
    assert!(story.rehearsal.person.suppressed);
    assert_eq!(story.later(days(30)).texts(), Vec::<&str>::new());
    // A person still hears that they want to be rung.
    let call = story.write("CALL");
    assert_eq!((call.concerns(), call.texts()), (vec![(Urgency::Soon, "request.call")], vec![]));
    assert_eq!(story.write("START").texts().len(), 1);
    assert!(!story.rehearsal.person.suppressed);
}

#[test]
fn h11_only_start_and_no_yes_opts_somebody_in_again() {
    for words in ["YES", "yes please", "ok then", "7"] {
        let mut story = Story::visit("");
        story.write("STOP");
        assert_eq!(story.write(words).texts(), Vec::<&str>::new(), "{words}");
        assert!(story.rehearsal.person.suppressed, "{words}");
        assert_eq!(story.later(days(15)).texts(), Vec::<&str>::new(), "{words}");
    }
}

#[test]
fn an_urgent_concern_holds_everything_until_it_is_released_and_what_was_answered_is_not_asked_again() {
    let mut story = Story::visit("");
    let crisis = story.write("2. I want to end my life");
    assert_eq!(crisis.concerns()[0].0, Urgency::Urgent);
    assert_eq!(crisis.texts().len(), 1, "the fixed reply and nothing else");
    assert_eq!(story.hold(), Some(Hold::UrgentConcern));
    assert_eq!(story.write("yes").texts(), Vec::<&str>::new());
    assert_eq!(story.later(days(3)).texts(), Vec::<&str>::new(), "no reminder");
    assert_eq!(story.write("call").concerns(), [(Urgency::Soon, "request.call")]);
    let released = story.release();
    assert_eq!((story.hold(), released.texts()), (None, vec!["Did you go?"]));
    assert_eq!(story.write("yes").texts(), ["Goodbye."]);
}

#[test]
fn a_step_that_is_urgent_on_arriving_holds_what_comes_next() {
    let flow = "# Safe\nwhen: on joining\n## start\nAre you safe?\nsave: safe\n- yes -> more\n- no -> danger\n-> more\n\
        ## danger\nA person is told now.\nescalate: urgent, because they said that they are not safe\n-> more\n\
        ## more\nAnything else?\nsave: more, any words\n-> bye\n## bye\nThank you.\n-> end\n";
    let mut story = Story::of(&[("safe", flow)], "safe", "");
    story.begin("safe");
    let heard = story.write("no");
    assert_eq!((heard.texts().len(), heard.texts()[0]), (2, "A person is told now."), "{:?}", heard.texts());
    assert!(heard.texts()[1].contains("999"), "{:?}", heard.texts());
    assert_eq!(story.hold(), Some(Hold::UrgentConcern));
    assert!(story.later(days(2)).concerns().contains(&(Urgency::Today, "silence.after_concern")));
    assert_eq!(story.release().texts(), ["Anything else?"]);
}

#[test]
fn h8_a_crisis_and_a_stop_in_one_message_are_both_heard() {
    let mut story = Story::visit("");
    let heard = story.write("STOP texting me. it wont matter after tonight");
    assert_eq!(heard.concerns()[0].0, Urgency::Urgent);
    assert!(story.hold().is_some());
    assert_eq!(story.later(days(30)).texts(), Vec::<&str>::new());
}

#[test]
fn to_a_phone_that_is_not_known_to_be_safe_no_helpline_is_sent() {
    let mut story = Story::visit("with: safe to text = unknown");
    let texts = story.write("I want to end my life").texts().join(" ");
    assert!(!texts.is_empty() && !texts.contains("999") && !texts.contains("116"), "{texts}");
}

#[test]
fn a_death_or_a_doubt_who_is_writing_holds_everything() {
    for (words, hold) in [
        ("This is her daughter. My mum Ann died on Sunday", Hold::Death),
        ("Wrong number, I do not know any Ann", Hold::WhoIsWriting),
    ] {
        let mut story = Story::visit("");
        let heard = story.write(words);
        assert_eq!(story.hold(), Some(hold), "{words}");
        assert!(heard.concerns().iter().any(|(urgency, _)| *urgency >= Urgency::Today), "{words}");
        assert_eq!(story.later(days(21)).texts(), Vec::<&str>::new(), "{words}");
    }
}

#[test]
fn h24_a_machine_at_the_other_end_is_noticed_after_three_turns_with_nothing_new() {
    let mut story = Story::visit("");
    for reference in 1..=2 {
        story.write(&format!("Thank you for your message, reference {reference}. We aim to reply soon."));
        assert_eq!(story.hold(), None);
    }
    let third = story.write("Thank you for your message, reference 3. We aim to reply soon.");
    assert_eq!((story.hold(), third.texts()), (Some(Hold::AutoResponder), vec![]));
    assert_eq!(third.concerns(), [(Urgency::Soon, "reply.machine")]);
}

#[test]
fn a_machines_reply_does_not_end_the_silence_after_a_concern() {
    let mut story = Story::visit("");
    story.write("I have no food in the house and no money until next week");
    story.write("I am out of office and will reply on my return. This is an automatic reply.");
    let silence = story.later(days(3));
    assert!(silence.concerns().contains(&(Urgency::Today, "silence.after_concern")), "{:?}", silence.concerns());
}

#[test]
fn silence_after_a_concern_asks_for_a_person_and_a_word_from_them_ends_it() {
    let mut story = Story::visit("");
    story.write("I want to end my life");
    assert!(story.later(days(2)).concerns().contains(&(Urgency::Today, "silence.after_concern")));
    let mut story = Story::visit("");
    story.write("I want to end my life");
    story.write("I am alright now, my sister is here");
    assert!(!story.later(days(5)).concerns().iter().any(|(_, rule)| *rule == "silence.after_concern"));
}

const PHQ: &str = "# Mood\nwhen: on joining\n## start\nmeasure: PHQ-9\n-> end\n";

#[test]
fn the_last_question_of_the_phq_9_above_zero_is_urgent_though_others_were_left() {
    let mut story = Story::of(&[("mood", PHQ)], "mood", "");
    story.begin("mood");
    for _ in 0..8 {
        assert_eq!(story.write("skip").concerns(), []);
    }
    let heard = story.write("1");
    assert_eq!(heard.concerns(), [(Urgency::Urgent, "score.phq9_item9")]);
    assert_eq!(story.hold(), Some(Hold::UrgentConcern));
    // Nobody is asked that again: on release the talk ends where it would have gone.
    let released = story.release();
    assert_eq!((released.texts(), released.closed()), (vec![], vec![Closed::Completed]));
}

#[test]
fn the_same_answer_counts_when_it_crossed_with_our_question() {
    let flow = PHQ.replace("-> end", "-> more") + "## more\nAnything else?\nsave: more, any words\n-> end\n";
    let mut story = Story::of(&[("mood", &flow)], "mood", "");
    story.begin("mood");
    for _ in 0..8 {
        story.write("0");
    }
    story.write("0");
    let effects = story.rehearsal.hear_crossed("2");
    story.keep(effects);
    assert_eq!(story.hold(), Some(Hold::UrgentConcern));
}

const ONS: &str = "# Scores\nwhen: every Tuesday at 10:30\n## start\nmeasure: ONS4\n-> end\n";

fn answered(earlier: &str, answers: [&str; 4]) -> Vec<(Urgency, String)> {
    let mut story = Story::of(&[("scores", ONS)], "scores", earlier);
    story.begin("scores");
    answers
        .iter()
        .flat_map(|answer| {
            let heard = story.write(answer);
            heard.concerns().into_iter().map(|(urgency, rule)| (urgency, rule.to_owned())).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn a_low_score_at_the_start_asks_for_nobody_and_a_new_low_or_a_marked_fall_does() {
    assert_eq!(answered("", ["1", "1", "0", "10"]), []);
    let before = "with: last satisfied = 4, last worthwhile = 9, last happy = 2, last anxious = 5";
    assert_eq!(
        answered(before, ["2", "6", "1", "5"]),
        [
            (Urgency::Today, "score.ons4.satisfied.new_low".to_owned()),
            (Urgency::Today, "score.ons4.worthwhile.marked_fall".to_owned()),
        ],
        "a low that was low before is not new"
    );
}

#[test]
fn high_anxiety_is_worse() {
    let before = "with: last satisfied = 5, last worthwhile = 5, last happy = 5, last anxious = 5";
    assert_eq!(answered(before, ["5", "5", "5", "1"]), []);
    let worse = answered(before, ["5", "5", "5", "9"]);
    assert_eq!(worse.len(), 1);
    assert!(worse[0].1.starts_with("score.ons4.anxious"), "{worse:?}");
}

#[test]
fn two_missed_check_ins_in_a_row_open_a_case_and_undelivered_ones_do_not() {
    let mut story = Story::visit("");
    assert_eq!(story.later(days(7)).concerns(), []);
    assert_eq!(story.later(days(7)).concerns(), [(Urgency::Soon, "silence.missed")]);
    let mut story = Story::visit("");
    let effects = story.rehearsal.undelivered();
    assert_eq!(story.keep(effects).concerns(), [(Urgency::Soon, "undelivered")]);
    assert_eq!(story.later(days(28)).concerns(), []);
}

#[test]
fn an_invitation_without_an_answer_is_told_to_a_person() {
    let mut story = example("invitation", "with: first name = Ann");
    story.begin("invitation");
    let closed = story.later(days(12));
    assert_eq!(closed.concerns(), [(Urgency::Soon, "silence.invitation")]);
    assert_eq!(story.later(days(60)).texts(), Vec::<&str>::new());
}

#[test]
fn a_question_that_was_put_off_is_asked_again_and_a_plain_answer_before_that_is_taken() {
    let flow = "# Later\nwhen: on joining\nclose: after 9 days\n## start\nIs now a good time?\nsave: now\n- yes -> bye\n- no -> ask again in 2 days\n-> bye\n## bye\nThank you.\n-> end\n";
    let mut story = Story::of(&[("later", flow)], "later", "");
    story.begin("later");
    assert_eq!(story.write("no").texts(), Vec::<&str>::new());
    assert_eq!(story.later(days(2)).texts(), ["Is now a good time?"]);
    assert_eq!(story.write("no").texts(), Vec::<&str>::new());
    assert_eq!(story.write("Yes").texts(), ["Thank you."]);
    assert_eq!(story.later(days(9)).texts(), Vec::<&str>::new());
}

/// Somebody in the shipped folder, from joining on.
fn example(first: &str, with: &str) -> Story {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("flows/example");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).expect("the example folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "flow" || ending == "part") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push(SourceFile { name, text: fs::read_to_string(path).expect("a text") });
        }
    }
    let (settings, _) = Settings::parse(&fs::read_to_string(folder.join("scheme.toml")).expect("a text"));
    Story::in_folder(&files, &settings, first, with)
}

#[test]
fn over_half_a_year_at_most_one_check_in_is_open_and_a_review_replaces_that_weeks_check_in() {
    let mut story = example("invitation", "at: 7 July 2026 10:30");
    let joined = story.rehearsal.join();
    story.keep(joined);
    story.begin("invitation");
    story.write("yes");
    assert_eq!(story.rehearsal.person.consent, Consent::Yes);
    let mut seed: u32 = 7;
    for _ in 0..400 {
        let Some(due_at) = story.rehearsal.next_due() else { break };
        story.later((due_at - story.rehearsal.now).max(TimeDelta::zero()));
        for _ in 0..90 {
            if story.rehearsal.state.talk.is_none() {
                break;
            }
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let reply = ["5", "yes", "2", "skip", "1", "no", "6"][(seed >> 16) as usize % 7];
            story.write(reply);
            if story.hold().is_some() {
                story.release();
            }
        }
    }
    let (mut open, mut came, mut missed) = (0, BTreeSet::new(), Vec::new());
    for effect in &story.effects {
        match effect {
            Effect::OpenCheckIn { flow, .. } => {
                open += 1;
                came.insert(flow.clone());
            }
            Effect::CloseCheckIn { .. } => open -= 1,
            Effect::MissCheckIn { flow, why, .. } => missed.push((flow.as_str(), *why)),
            _ => {}
        }
        assert!((0..=1).contains(&open));
    }
    for flow in [
        "invitation",
        "baseline",
        "second-baseline",
        "weekly-check-in",
        "three-month-review",
        "six-month-review",
        "goodbye",
    ] {
        assert!(came.contains(flow), "{flow} never came: {came:?} {missed:?}");
    }
    assert!(missed.contains(&("weekly-check-in", "a review takes its place this week")), "{missed:?}");
}

#[test]
fn who_agreed_in_a_conversation_gets_no_invitation_and_what_waits_for_one_all_the_same() {
    let mut story = example("invitation", "at: 7 July 2026 10:30\nwith: consent = yes");
    let joined = story.rehearsal.join();
    story.keep(joined);
    story.later(days(3));
    let came: Vec<&str> = story
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::OpenCheckIn { flow, .. } => Some(flow.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(came, ["baseline"]);
}

#[test]
fn a_death_or_a_doubt_in_an_edit_or_under_a_photo_holds_everything() {
    for (words, hold) in
        [("Sorry, wrong number", Hold::WhoIsWriting), ("This is her son. She died on Sunday", Hold::Death)]
    {
        let photo = Heard::Media { kind: "photo".to_owned(), caption: Some(words.to_owned()) };
        for heard in [Heard::Edited(words.to_owned()), photo, Heard::Text(words.to_owned())] {
            let mut story = Story::visit("");
            story.hear(heard.clone());
            assert_eq!(story.hold(), Some(hold), "{heard:?}");
        }
    }
}

#[test]
fn start_while_everything_is_held_promises_nothing_and_says_nothing_to_a_stranger() {
    let mut story = Story::visit("");
    story.write("I want to end my life");
    for heard in [Heard::Text("START".to_owned()), Heard::Start] {
        let said = story.hear(heard);
        assert!(said.texts().iter().all(|text| !text.contains("start again")), "{:?}", said.texts());
        assert!(said.texts().iter().all(|text| text.contains("A person reads")), "{:?}", said.texts());
    }
    for words in ["Sorry, wrong number", "This is her son. She died on Sunday"] {
        let mut story = Story::visit("");
        story.write(words);
        assert_eq!(story.write("START").texts(), Vec::<&str>::new(), "{words}");
        assert_eq!(story.hear(Heard::Start).texts(), Vec::<&str>::new(), "{words}");
    }
}

#[test]
fn a_death_told_with_a_stop_is_held_too() {
    let mut story = Story::visit("");
    story.write("STOP. This is her son. She died on Sunday");
    assert_eq!(story.hold(), Some(Hold::Death));
}

#[test]
fn a_schemes_own_words_bring_no_helpline_to_a_phone_that_is_not_known_to_be_safe() {
    let own = "[texts]\nthanks_person_reads = \"Thank you. {crisis lines}\"\ncrisis_neutral = \"Thank you. {crisis lines}\"\n";
    let (settings, problems) = Settings::parse(own);
    assert!(problems.is_empty(), "{problems:?}");
    let files = [SourceFile { name: "visit.flow".to_owned(), text: VISIT.to_owned() }];
    for safe in ["unknown", "yes"] {
        let mut story = Story::in_folder(&files, &settings, "visit", &format!("with: safe to text = {safe}"));
        let said = story.write("the weather is nice");
        let texts = said.texts().join(" ");
        assert_eq!(texts.contains("116 123"), safe == "yes", "{safe}: {texts}");
    }
}
