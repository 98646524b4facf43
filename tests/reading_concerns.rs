//! How the reader of concerns does on labelled messages: what it was tuned on, and what nobody tuned to.
//!
//! Every miss is printed by name: `cargo test --test reading_concerns -- --nocapture`.

#![allow(clippy::print_stdout, clippy::cast_precision_loss, reason = "the figures are what this test is for")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use linnet::cli::train_reader::WISHES;
use linnet::domain::concern::text::{Asked, Doubt, TextReading, read};
use linnet::domain::concern::{Class, OptOut, Urgency};
use linnet::domain::language::Language;
use linnet::domain::reply::{self, Ask, Choice, Reading, Setting};
use proptest::prelude::*;

struct Line {
    text: String,
    class: Class,
    /// No other class holds besides.
    says_nothing_else: bool,
    opt_out: String,
    slices: Vec<String>,
}

fn lines(folder: &str) -> Vec<Line> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder);
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        file.extension().is_some_and(|ending| ending == "tsv") && !name.ends_with("-answers.tsv")
    });
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).expect("a readable corpus"));
    texts.flat_map(|text| text.lines().filter_map(line).collect::<Vec<_>>()).collect()
}

fn line(row: &str) -> Option<Line> {
    let columns: Vec<&str> = row.split('\t').collect();
    if row.starts_with('#') || columns.len() < 5 {
        return None;
    }
    Some(Line {
        text: columns[0].replace("\\n", "\n"),
        class: class(columns[1]),
        says_nothing_else: columns[2] == "-",
        opt_out: columns[3].to_owned(),
        slices: columns[4].split(',').map(str::to_owned).collect(),
    })
}

fn class(name: &str) -> Class {
    match name {
        "crisis" => Class::Crisis,
        "abuse" => Class::Abuse,
        "hardship" => Class::Hardship,
        "contact" => Class::Contact,
        "stop" => Class::Stop,
        "wrong" => Class::Wrong,
        "low" => Class::Low,
        _ => Class::None,
    }
}

/// Whether a message was seen for what it is: a danger as urgent, another class among what was read.
fn seen(line: &Line, reading: &TextReading) -> bool {
    match line.class {
        Class::Crisis | Class::Abuse => reading.urgency == Urgency::Urgent,
        Class::None => reading.urgency != Urgency::Urgent,
        other => reading.class == other || reading.also.contains(&other),
    }
}

#[derive(Default)]
struct Tally {
    seen: usize,
    all: usize,
}

impl Tally {
    fn add(&mut self, seen: bool) {
        self.all += 1;
        self.seen += usize::from(seen);
    }

    fn share(&self) -> f64 {
        100.0 * self.seen as f64 / self.all.max(1) as f64
    }
}

#[derive(Default)]
struct Figures {
    by_class: BTreeMap<Class, Tally>,
    urgent: Tally,
    explicit: Tally,
    ordinary_raised: Tally,
    automatic: Tally,
    /// Obeyed though it is no opt-out, or says something else besides.
    wrong_automatic: Vec<String>,
    /// Obeyed though its author would have asked: "knock these texts on the head will you", "stop. please. x".
    doubtful: Tally,
    doubtful_obeyed: Vec<String>,
    opt_outs_unseen: Vec<String>,
}

fn measure(folder: &str) -> Option<Figures> {
    let lines = lines(folder);
    // Whoever sees the lines of the untouched part by name has begun to tune on them.
    let by_name = folder != "unseen" || std::env::var_os("LINNET_SHOW_UNSEEN").is_some();
    if lines.is_empty() {
        return None;
    }
    let mut figures = Figures::default();
    let mut confusion: BTreeMap<(Class, Class), usize> = BTreeMap::new();
    let mut slices: BTreeMap<(Class, String), Tally> = BTreeMap::new();
    for line in &lines {
        let reading = read(&line.text, None);
        let ok = seen(line, &reading);
        *confusion.entry((line.class, reading.class)).or_default() += 1;
        figures.by_class.entry(line.class).or_default().add(ok);
        for slice in &line.slices {
            slices.entry((line.class, slice.clone())).or_default().add(ok);
        }
        if line.class >= Class::Abuse {
            figures.urgent.add(ok);
        }
        if line.class == Class::Crisis && line.slices.iter().any(|slice| slice == "explicit") {
            figures.explicit.add(ok);
        }
        if line.class == Class::None {
            figures.ordinary_raised.add(!ok);
        }
        note_opt_out(line, &reading, &mut figures);
        if !ok && by_name {
            println!("  {folder}: {:?} read as {:?} ({}): {}", line.class, reading.class, reading.rule, line.text);
        }
    }
    print(folder, &figures, &confusion, &slices, by_name);
    Some(figures)
}

fn note_opt_out(line: &Line, reading: &TextReading, figures: &mut Figures) {
    let automatic = reading.opt_out == OptOut::Automatic;
    if line.opt_out == "automatic" {
        figures.automatic.add(automatic);
    } else if line.class == Class::Stop && line.says_nothing_else && line.opt_out == "ask a person" {
        figures.doubtful.add(automatic);
        if automatic {
            figures.doubtful_obeyed.push(line.text.clone());
        }
    } else if automatic {
        figures.wrong_automatic.push(line.text.clone());
    }
    if line.class == Class::Stop && reading.opt_out == OptOut::No && reading.urgency < Urgency::Today {
        figures.opt_outs_unseen.push(line.text.clone());
    }
}

fn print(
    folder: &str,
    figures: &Figures,
    confusion: &BTreeMap<(Class, Class), usize>,
    slices: &BTreeMap<(Class, String), Tally>,
    by_name: bool,
) {
    println!("{folder}: {:.1}% of crisis and abuse urgent", figures.urgent.share());
    println!("  explicit {} of {}", figures.explicit.seen, figures.explicit.all);
    println!("  ordinary raised as urgent {:.1}%", figures.ordinary_raised.share());
    println!("  opt-outs obeyed {:.1}%, wrongly {}", figures.automatic.share(), figures.wrong_automatic.len());
    println!(
        "  of {} that their authors would have asked about, obeyed {}",
        figures.doubtful.all, figures.doubtful.seen
    );
    println!("  opt-outs that nobody is shown the same day: {}", figures.opt_outs_unseen.len());
    if by_name {
        println!("  wrongly: {:?}", figures.wrong_automatic);
        println!("  obeyed though doubtful: {:?}", figures.doubtful_obeyed);
        println!("  shown to nobody: {:?}", figures.opt_outs_unseen);
    }
    for (class, tally) in &figures.by_class {
        println!("  {class:?}: {} of {} ({:.1}%)", tally.seen, tally.all, tally.share());
    }
    for ((class, read_as), count) in confusion {
        println!("  {class:?} read as {read_as:?}: {count}");
    }
    for ((class, slice), tally) in slices {
        println!("  {class:?}, {slice}: {} of {}", tally.seen, tally.all);
    }
}

#[test]
fn on_the_messages_it_was_tuned_on_it_keeps_its_aims() {
    let figures = measure("tune").expect("the tuning corpus is in the repository");
    assert!(figures.urgent.share() >= 95.0, "crisis and abuse seen as urgent: {:.1}%", figures.urgent.share());
    assert!(figures.explicit.seen == figures.explicit.all, "an explicit statement of danger was missed");
    assert!(figures.ordinary_raised.share() <= 5.5, "ordinary raised: {:.1}%", figures.ordinary_raised.share());
    for class in [Class::Hardship, Class::Contact, Class::Wrong] {
        assert!(figures.by_class[&class].share() >= 90.0, "{class:?} seen: {:.1}%", figures.by_class[&class].share());
    }
    assert_eq!(figures.wrong_automatic, Vec::<String>::new());
    assert!(figures.doubtful.share() <= 8.0, "doubtful opt-outs obeyed: {:?}", figures.doubtful_obeyed);
    assert_eq!(figures.opt_outs_unseen, Vec::<String>::new());
    assert!(figures.automatic.share() >= 80.0, "opt-outs obeyed: {:.1}%", figures.automatic.share());
}

#[test]
fn on_messages_that_nobody_tuned_to_it_keeps_its_aims_or_what_it_has_reached() {
    // The part by other authors: it is read to be measured, never to be tuned on. Without it nothing is known (H1).
    let figures = measure("unseen").expect("tests/corpus/unseen is missing: put it back, or nothing is measured");
    // The aims, where they are reached; else what was reached when these authors were first read, so that it is not
    // lost. Short of the aims are explicit statements (all), opt-outs obeyed (80%), opt-outs obeyed wrongly and opt-outs
    // shown to nobody the same day (none).
    assert!(figures.urgent.share() >= 95.0, "crisis and abuse seen as urgent: {:.1}%", figures.urgent.share());
    assert!(figures.explicit.share() >= 98.8, "explicit: {:.1}%", figures.explicit.share());
    assert!(figures.ordinary_raised.share() <= 5.0, "ordinary raised: {:.1}%", figures.ordinary_raised.share());
    for class in [Class::Hardship, Class::Contact, Class::Wrong] {
        assert!(figures.by_class[&class].share() >= 90.0, "{class:?}: {:.1}%", figures.by_class[&class].share());
    }
    assert!(figures.automatic.share() >= 72.9, "opt-outs obeyed: {:.1}%", figures.automatic.share());
    assert!(figures.wrong_automatic.len() <= 1, "opt-outs obeyed wrongly: {}", figures.wrong_automatic.len());
    assert!(figures.doubtful.share() <= 5.3, "doubtful opt-outs obeyed: {}", figures.doubtful.seen);
    assert!(figures.opt_outs_unseen.len() <= 15, "opt-outs not shown: {}", figures.opt_outs_unseen.len());
}

/// How often a danger is obeyed as a mere wish, if it is told in one breath with one.
fn dangers_obeyed_beside_a_wish(folder: &str) -> Tally {
    let lines = lines(folder);
    let dangers = lines.iter().filter(|line| line.class >= Class::Abuse && line.opt_out == "no");
    let mut obeyed = Tally::default();
    for line in dangers {
        for wish in WISHES {
            let text = wish.replace("{}", line.text.trim_end_matches('.'));
            obeyed.add(read(&text, None).opt_out == OptOut::Automatic);
        }
    }
    println!("{folder}: dangers obeyed as a wish beside them: {} of {}", obeyed.seen, obeyed.all);
    obeyed
}

#[test]
fn a_danger_told_beside_a_wish_for_silence_is_hardly_ever_taken_for_a_mere_wish() {
    let tuned = dangers_obeyed_beside_a_wish("tune");
    assert!(tuned.share() <= 0.2, "{:.2}%", tuned.share());
    let unseen = dangers_obeyed_beside_a_wish("unseen");
    assert!(unseen.all > 1_000 && unseen.share() <= 0.5, "{:.2}%", unseen.share());
}

/// Questions that a published flow may ask, and none.
fn questions() -> [Option<Ask>; 5] {
    let choice = |key: &str| Choice { key: key.to_owned(), words: vec![key.to_owned()], number: None };
    let barriers = ["getting there", "feeling unwell", "felt nervous"].map(choice).to_vec();
    [
        None,
        Some(Ask::Number { low: 0, high: 10 }),
        Some(Ask::Choice(vec![choice("yes"), choice("no")])),
        Some(Ask::AnyOf(barriers)),
        Some(Ask::Words),
    ]
}

/// What is read in a text when this was asked before.
fn read_after(text: &str, ask: Option<&Ask>) -> TextReading {
    let setting = Setting { language: Language::ENGLISH, today: NaiveDate::MIN, items: 1 };
    let answer = ask.map(|ask| (ask, reply::read(text, ask, &setting)));
    read(text, answer.as_ref().map(|(ask, Reading { meaning, .. })| Asked { ask, meaning }))
}

#[test]
fn h1_a_veiled_or_misspelt_crisis_is_urgent() {
    for text in [
        "ive had enuf of livin",
        "dunt wanna be ere no more",
        "stood on platform 3. just waiting",
        "wish i w0uldnt wake up",
        "goodbye and thank you for everything you did for me",
        "t o o k  a l l  the tablets, took an overdose",
        "i\u{200b} want to d\u{200b}ie",
    ] {
        for ask in questions() {
            assert_eq!(read_after(text, ask.as_ref()).urgency, Urgency::Urgent, "{text} ({ask:?})");
        }
    }
}

#[test]
fn h8_a_crisis_in_an_opt_out_is_both() {
    for text in [
        "STOP texting me. it wont matter after tonight, im going to end it",
        "stop these, i want to die",
        "STOP. I've taken all my tablets",
        "Peidiwch â thecstio eto. Dwi isio marw",
        "STOP, dwi am ladd fy hun heno",
        "stoppiwch y negeseuon, dw i eisiau lladd fy hun",
        "gonnae stop textin me, a dinnae want tae be here any mair",
        "pack it in wi the texts lass, ah've had enough of livin",
        "stop textin us pet, i cannit gan on, ahm ganna dee mesel in",
    ] {
        let reading = read(text, None);
        assert_eq!(reading.class, Class::Crisis, "{text}");
        assert!(reading.also.contains(&Class::Stop), "{text}");
        assert_eq!(reading.opt_out, OptOut::AskAPerson, "{text}");
    }
}

#[test]
fn h10_opt_outs_in_other_words_and_languages_are_obeyed() {
    for (language, texts) in [
        ("English", &["no more texts thanks", "take me off your list", "i dont want these messages any more"][..]),
        ("signs", &["🛑", "s t o p", "STOP!!!"]),
        (
            "Welsh",
            &[
                "Peidiwch â thecstio eto os gwelwch yn dda",
                "Dim mwy o negeseuon, diolch",
                "Stopiwch anfon negeseuon ata i",
            ],
        ),
        (
            "Polish",
            &["Proszę mnie wypisać z tych wiadomości", "Proszę nie pisać do mnie więcej", "Nie chcę więcej wiadomości"],
        ),
        ("Romanian", &["opriti mesajele", "va rog nu imi mai trimiteti mesaje", "nu mai vreau mesaje"]),
        ("Punjabi", &["mainu message na bhejo", "mainu hor message nahi chahide", "mainu text na karo"]),
        ("Urdu", &["mujhe message mat bhejo", "message band karo", "mujhe aur message nahi chahiye"]),
        (
            "Tyneside",
            &["Divvent send us nee mair of these pet", "giz a rest with the texts, nee mair", "stop textin us man"],
        ),
        ("Scots", &["nae mair texts please", "dinnae text me again", "gonnae stop textin us"]),
    ] {
        for text in texts {
            for ask in questions() {
                assert_eq!(read_after(text, ask.as_ref()).opt_out, OptOut::Automatic, "{language}: {text} ({ask:?})");
            }
        }
    }
}

#[test]
fn h11_stop_inside_another_meaning_drops_nobody() {
    for text in [
        "stop worrying about me",
        "I am well full stop",
        "7, full stop",
        "i was at the bus stop",
        "no. the bus doesnt stop here any more",
        "yes, we stop for a cuppa on the way",
        "stopped smoking!!",
        "i cant stop crying",
        "ended up staying, didn't want it to end",
        "the group will end in march",
        "cancel my Tuesday lift, i cant make it",
        "i quit the choir",
        "dont stop these i like them",
    ] {
        for ask in questions() {
            assert_ne!(read_after(text, ask.as_ref()).opt_out, OptOut::Automatic, "{text} ({ask:?})");
        }
    }
}

#[test]
fn h14_news_of_a_death_is_noticed() {
    for text in [
        "Mr K Robson is deceased",
        "Dad died in hospital last Thursday. Please update your records.",
        "sister Assumpta passed away on friday",
        "I'm afraid Ann has passed away",
        "This is her son. Mum passed on Sunday",
        "please remove him, he is no longer with us, funeral is friday",
        "me mam's gone, she died last neet",
    ] {
        let reading = read(text, None);
        assert_eq!(reading.doubt, Some(Doubt::Died), "{text}");
        assert!(reading.urgency >= Urgency::Today, "{text}");
    }
    for text in ["my phone died on friday", "the choir was dead good", "my dog died"] {
        assert!(read(text, None).doubt != Some(Doubt::Died), "{text}");
    }
}

#[test]
fn h24_what_a_machine_wrote_is_told_from_what_a_person_wrote() {
    for text in [
        "Liked “Did you get to the group this week?”",
        "Out of office: I am away until 6 May and will not be reading messages",
        "Voicemail: You have 1 new message from 0191",
    ] {
        assert!(read(text, None).auto_reply, "{text}");
    }
    assert!(!read("I liked the choir", None).auto_reply);
}

#[test]
fn h26_a_language_that_is_not_known_goes_to_a_person_the_same_day() {
    for text in [
        "minulla ei ole mitään hätää täällä ollenkaan",
        "我今天不太好，想找人聊聊",
        "ጤና ይስጥልኝ እንዴት ነህ",
        "waan jirranahay, cidna ima caawin",
        "ez baş nînim, alîkariya min bikin",
        "nuk kuptoj asgje",
        "я не розумію ці повідомлення",
        "نمی فهمم این پیام را",
        "لا أفهم هذه الرسالة",
        "no entiendo estos mensajes, no hablo ingles",
    ] {
        for ask in questions() {
            assert!(read_after(text, ask.as_ref()).urgency >= Urgency::Today, "{text} ({ask:?})");
        }
    }
    for text in ["canny ta pet, been down the club", "aye nae bother hen, wis at the bingo", "iawn diolch"] {
        assert_eq!(read(text, None).urgency, Urgency::Read, "{text}: a dialect is no foreign language");
    }
}

#[test]
fn h31_danger_to_somebody_else_is_as_urgent_as_to_oneself_whatever_was_asked() {
    for text in [
        "my son says he'll jump off the bridge",
        "7 but my daughter says she is going to kill herself",
        "yes. my bairn says he dont want to be here",
        "no, couldnt go, my lads threatening to end it",
        "my mum took an overdose",
        "my grandson has been cutting himself",
        "the carer slaps my mum",
        "6. next door neighbour hits his kids",
        "her dad hits her, shes only 6",
        "mae fy mab yn dweud ei fod eisiau marw",
        "mój syn mówi że chce się zabić",
    ] {
        for ask in questions() {
            assert_eq!(read_after(text, ask.as_ref()).urgency, Urgency::Urgent, "{text} ({ask:?})");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,400}") {
        let _ = read(&text, None);
    }

    #[test]
    fn any_words_of_the_rules_in_any_order_are_read(words in proptest::collection::vec(
        prop::sample::select(vec!["not", "i", "he", "took", "my", "stop", "texts", "to", "want", "die", "all", "tablets", "?", ".", "me", "the"]), 0..400)) {
        let _ = read(&words.join(" "), None);
    }
}
