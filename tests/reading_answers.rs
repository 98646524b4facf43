//! How well answers are read: the lines that were tuned on, by slice, every miss named.
//!
//! A line's expectation is a number, a choice, a refusal or `ASK`. A wrong reading is one that says something
//! other than expected; a needless re-ask is one that asks where a strict line has an answer.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::NaiveDate;
use linnet::cli::understand::question::parse;
use linnet::domain::concern::Urgency;
use linnet::domain::concern::text::{self, Asked};
use linnet::domain::language::Language;
use linnet::domain::reply::{Ask, Meaning, Reading, Setting, read};
use proptest::prelude::*;

fn setting(language: Language) -> Setting {
    Setting { language, today: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date"), items: 1 }
}

/// A question as it is given to `linnet understand --ask`.
fn ask_of(text: &str) -> Ask {
    parse(text, None).expect("a question").ask
}

fn said(reading: &Reading, ask: &Ask) -> String {
    match (&reading.meaning, ask) {
        (Meaning::Number(number), _) => number.to_string(),
        (Meaning::Choice(place), Ask::Choice(choices)) => choices[*place].key.clone(),
        (Meaning::DontKnow, _) => "don't know".to_owned(),
        (Meaning::RatherNot, _) => "rather not say".to_owned(),
        (Meaning::AskAgain, _) => "ASK".to_owned(),
        (other, _) => format!("{other:?}"),
    }
}

/// How much of a measurement is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    /// The figures alone, so that nobody tunes on lines that are kept unseen.
    Figures,
    /// The figures by slice, and every miss.
    Misses,
}

#[derive(Default)]
struct Tally {
    lines: usize,
    wrong_numbers: usize,
    wrong_others: usize,
    answers: usize,
    needless: usize,
}

struct Line {
    ask: Ask,
    text: String,
    expected: String,
    lenient: bool,
    slices: String,
    language: Language,
    /// What the text is about besides, where that is more than an answer.
    concern: Option<String>,
}

#[allow(clippy::print_stdout, reason = "the figures are what the test is run for")]
fn measure(name: &str, lines: &[Line], show: Show) -> Tally {
    let mut total = Tally::default();
    let mut by_slice: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut misses = String::new();
    for line in lines {
        let reading = read(&line.text, &line.ask, &setting(line.language));
        let got = said(&reading, &line.ask);
        let answered = line.expected != "ASK";
        let right = got == line.expected || got == "ASK" && line.lenient || line.expected == "ASK" && refused(&got);
        let strict_answer = answered && !line.lenient;
        let count = |tally: &mut Tally| {
            tally.lines += 1;
            tally.answers += usize::from(strict_answer);
            tally.needless += usize::from(strict_answer && got == "ASK");
            if !right && got != "ASK" {
                if matches!(reading.meaning, Meaning::Number(_)) {
                    tally.wrong_numbers += 1;
                } else {
                    tally.wrong_others += 1;
                }
            }
        };
        count(&mut total);
        line.slices.split(',').for_each(|slice| count(by_slice.entry(slice).or_default()));
        if !right {
            let _ = writeln!(
                misses,
                "  {:?} {:?}: expected {}, read {} because {}",
                line.ask_name(),
                line.text,
                line.expected,
                got,
                reading.because
            );
        }
    }
    println!(
        "{name}: {} lines, {} wrong numbers, {} other wrong, {} of {} needless re-asks",
        total.lines, total.wrong_numbers, total.wrong_others, total.needless, total.answers
    );
    if show == Show::Figures {
        return total;
    }
    for (slice, tally) in &by_slice {
        println!(
            "  {slice:<16} {:>4} lines  wrong {:>2} + {:>2}  needless {:>2} of {:>3}",
            tally.lines, tally.wrong_numbers, tally.wrong_others, tally.needless, tally.answers
        );
    }
    println!("{misses}");
    total
}

fn refused(text: &str) -> bool {
    matches!(text, "don't know" | "rather not say")
}

impl Line {
    fn ask_name(&self) -> String {
        match &self.ask {
            Ask::Number { low, high } => format!("{low} to {high}"),
            Ask::Choice(choices) => choices.first().map(|c| c.key.clone()).unwrap_or_default(),
            _ => String::new(),
        }
    }
}

fn unescape(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\u200b", "\u{200b}").replace("\\u00a0", "\u{a0}")
}

fn corpus(file: &Path) -> Vec<Line> {
    let text = std::fs::read_to_string(file).expect("a corpus file");
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            // A sixth field, where there is one, is the class of concern of the text.
            let [ask, text, expected, tolerance, slices] = fields.get(..5)? else { return None };
            Some(Line {
                ask: ask_of(ask),
                text: unescape(text),
                expected: (*expected).to_owned(),
                lenient: *tolerance == "ask-ok",
                slices: (*slices).to_owned(),
                language: Language::ENGLISH,
                concern: fields.get(5).map(|class| (*class).to_owned()),
            })
        })
        .collect()
}

fn answer_files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("the corpus").map(|e| e.expect("an entry").path()).collect();
    files.retain(|file| file.to_string_lossy().ends_with("-answers.tsv"));
    files.sort();
    files
}

/// A link worker is not woken by "id say 3 tbh", and is by "3 and i want to die".
#[allow(clippy::print_stdout, reason = "the figures are what the test is run for")]
#[test]
fn an_answer_raises_no_alarm_unless_danger_is_told_in_it() {
    let lines: Vec<Line> = answer_files("tests/corpus/tune").iter().flat_map(|file| corpus(file)).collect();
    let urgent = |line: &&Line| {
        let meaning = &read(&line.text, &line.ask, &setting(line.language)).meaning;
        text::read(&line.text, Some(Asked { ask: &line.ask, meaning })).urgency == Urgency::Urgent
    };
    let (more, plain): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.concern.is_some());
    let raised = plain.iter().copied().filter(urgent).count();
    println!("{raised} of {} answers raised as urgent", plain.len());
    assert!(raised * 100 <= plain.len() * 2, "{raised} of {} answers raised as urgent", plain.len());
    let danger = |line: &&&Line| matches!(line.concern.as_deref(), Some("crisis" | "abuse"));
    let missed: Vec<&str> =
        more.iter().filter(danger).filter(|line| !urgent(line)).map(|line| line.text.as_str()).collect();
    assert!(missed.is_empty(), "danger told in an answer and not urgent: {missed:#?}");
}

/// Wrong numbers on the unseen lines: what was reached on the day when one of the twelve authors was first read. The aim is none.
const UNSEEN_WRONG_NUMBERS: usize = 15;

/// Needless re-asks on those lines, of 1,000 answers: what was reached then. The aim is 80.
const UNSEEN_NEEDLESS: usize = 90;

/// Prints every miss on the unseen lines. Whoever sets it and changes a reader spoils them as a measure.
const SHOW_UNSEEN: &str = "LINNET_SHOW_UNSEEN";

#[test]
fn unseen_lines_are_read_no_worse_than_when_they_were_first_measured() {
    let show = if std::env::var_os(SHOW_UNSEEN).is_some() { Show::Misses } else { Show::Figures };
    let lines: Vec<Line> = answer_files("tests/corpus/unseen").iter().flat_map(|file| corpus(file)).collect();
    let total = measure("unseen", &lines, show);
    assert!(total.wrong_numbers <= UNSEEN_WRONG_NUMBERS, "{} wrong numbers on unseen lines", total.wrong_numbers);
    assert!(
        total.needless * 1_000 <= total.answers * UNSEEN_NEEDLESS,
        "{} of {} needless re-asks on unseen lines",
        total.needless,
        total.answers
    );
}

/// Authors who wrote to be misread, and how many needless re-asks of 100 answers they still get: stories around a number,
/// and listed answers that are only hinted at (`sat in the corner with my flask` for `Kept to myself`).
const HARDEST: &[(&str, usize)] = &[
    ("ainstableton-answers.tsv", 13),
    ("branthwaite-answers.tsv", 17),
    ("bridekirk-answers.tsv", 23),
    ("crosbygarrett-answers.tsv", 18),
    ("deanscales-answers.tsv", 20),
    ("edenhall-answers.tsv", 21),
    ("gilcrux-answers.tsv", 13),
    ("hartley-answers.tsv", 15),
    ("helton-answers.tsv", 10),
    ("ireby-answers.tsv", 9),
    ("kirklinton-answers.tsv", 9),
    ("levens-answers.tsv", 12),
    ("milburn-answers.tsv", 13),
    ("nettlehill-answers.tsv", 13),
    ("plumbland-answers.tsv", 13),
    ("pooley-answers.tsv", 14),
    ("soulby-answers.tsv", 13),
    ("talkin-answers.tsv", 19),
    ("wigton-answers.tsv", 23),
    ("yewdale-answers.tsv", 15),
];

#[test]
fn tuned_lines_hold_no_wrong_number_and_few_needless_asks() {
    let measured: Vec<(String, Tally)> = answer_files("tests/corpus/tune")
        .iter()
        .map(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let total = measure(&name, &corpus(file), Show::Misses);
            (name, total)
        })
        .collect();
    // Every author is printed before the first is judged.
    for (name, total) in measured {
        assert_eq!(total.wrong_numbers, 0, "a wrong number in {name}");
        assert!(total.wrong_others * 50 <= total.lines, "too many wrong choices in {name}");
        let allowed = HARDEST.iter().find(|(hard, _)| *hard == name).map_or(8, |(_, allowed)| *allowed);
        assert!(total.needless * 100 <= total.answers * allowed, "too many needless re-asks in {name}");
    }
}

#[test]
fn every_example_of_a_number_is_read_as_a_careful_person_would() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/number_examples.tsv"))
        .expect("examples");
    let lines: Vec<Line> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|fields| fields.len() >= 5)
        .map(|fields| Line {
            ask: Ask::Number { low: 0, high: 10 },
            text: unescape(fields[0]),
            expected: fields[1].to_owned(),
            lenient: fields[4] == "ask-ok",
            slices: fields[3].to_owned(),
            language: Language::parse(fields[3]).unwrap_or(Language::ENGLISH),
            concern: None,
        })
        .collect();
    let total = measure("number_examples", &lines, Show::Misses);
    assert!(total.lines >= 60);
    assert_eq!((total.wrong_numbers, total.needless), (0, 0));
}

fn number(text: &str) -> Meaning {
    read(text, &Ask::Number { low: 0, high: 10 }, &setting(Language::ENGLISH)).meaning
}

#[test]
fn h17_no_answer_is_read_wrong() {
    for text in [
        "10/10 bad",
        "3-4",
        "0 out of 10 great",
        "10 out of 10 anxious",
        "7 or 8",
        "6,7",
        "was 4 last week",
        "wish I was a 10",
        "5/5",
        "gr8",
        "thanks m8",
        "Liked \"0 to 10\"",
        "1O",
        "8 *9",
        "nine nine nine",
        "out of 5? 3",
        "im 8 and this is my nans",
        "10/10 said nobody",
        "he put 4 but meant 9",
    ] {
        assert_eq!(number(text), Meaning::AskAgain, "{text}");
    }
    assert_eq!(number("six"), Meaning::Number(6));
    assert_eq!(number("thanks m8 its a 7"), Meaning::Number(7));
    assert_eq!(number("was 4 last week, 7 now"), Meaning::Number(7));
    assert_eq!(number("put 7 but meant 3"), Meaning::Number(3));
    assert_eq!(number("8\nSent from my Galaxy S21"), Meaning::Number(8));
    let health = ask_of("1 very good|2 good|3 fair|4 bad|5 very bad");
    for (ask, texts) in [
        (
            &health,
            &["10/10 bad", "3-4", "six", "0 out of 10", "good and bad", "2 or 3", "not good", "2 good days, 5 bad"][..],
        ),
        (&ask_of("yes|no"), &["0 out of 10 anxious", "six", "yes and no", "no idea if yes", "did you"]),
    ] {
        for text in texts {
            assert_eq!(read(text, ask, &setting(Language::ENGLISH)).meaning, Meaning::AskAgain, "{text}");
        }
    }
    for (text, place) in [("four", 3), ("3. fair I suppose", 2), ("very bad", 4)] {
        assert_eq!(read(text, &health, &setting(Language::ENGLISH)).meaning, Meaning::Choice(place), "{text}");
    }
}

#[test]
fn a_number_in_the_story_after_a_listed_answer_is_none_of_the_list() {
    let health = ask_of("1 very good|2 good|3 fair|4 bad|5 very bad");
    let read = |text: &str| read(text, &health, &setting(Language::ENGLISH)).meaning;
    for text in ["bad, kitchens short 2 again and the landlord wants me out", "bad, theres 9 of us in this house"] {
        assert_eq!(read(text), Meaning::Choice(3), "{text}");
    }
    for text in ["bad, option 2 i pressed", "bad, not 2 or so", "bad, its 3 then", "bad, put 2"] {
        assert_eq!(read(text), Meaning::AskAgain, "{text}");
    }
}

#[test]
fn several_answers_are_taken_only_where_several_were_asked() {
    let ask = Ask::Number { low: 0, high: 10 };
    let text = "1) 7 2) 5 3) 6 4) 2";
    assert_eq!(number(text), Meaning::AskAgain);
    let four = Setting { items: 4, ..setting(Language::ENGLISH) };
    assert_eq!(read(text, &ask, &four).meaning, Meaning::Numbers(vec![7, 5, 6, 2]));
    assert_eq!(read("7, 5, 6 and 2 ta", &ask, &four).meaning, Meaning::Numbers(vec![7, 5, 6, 2]));
    assert_eq!(read("7 5 6", &ask, &four).meaning, Meaning::AskAgain);
}

#[test]
fn any_of_takes_numbers_and_words_and_nothing_else() {
    let Ask::Choice(mut choices) =
        ask_of("transport: Getting there, bus|unwell: Feeling unwell, ill|nerves: Felt nervous")
    else {
        return;
    };
    for (place, choice) in choices.iter_mut().enumerate() {
        choice.number = i64::try_from(place + 1).ok();
    }
    let ask = Ask::AnyOf(choices);
    let several = |text: &str| read(text, &ask, &setting(Language::ENGLISH)).meaning;
    for text in ["1 3", "1,3", "1 and 3", "1 & nerves", "bus, nerves", "3 1"] {
        assert_eq!(several(text), Meaning::Several(vec![0, 2]), "{text}");
    }
    for text in ["13", "4", "1-3", "not 1", "what", "1 child"] {
        assert_eq!(several(text), Meaning::AskAgain, "{text}");
    }
}

/// Pieces that people put around an answer.
const PIECES: &[&str] = &[
    "7",
    "8",
    "0",
    "10",
    "11",
    "a",
    "out of",
    "/",
    "10",
    "was",
    "now",
    "last week",
    "not",
    "sorry",
    "no",
    "i mean",
    "or",
    "-",
    "to",
    "half",
    "£",
    "pm",
    "kids",
    "seven",
    "nine",
    "wish",
    "if",
    ",",
    ".",
    "?",
    "\n",
    "x",
    "im",
    "id say",
    "*",
    "at",
    "twenty",
    "five",
    "\u{200b}",
    "7️⃣",
    "٧",
    "1o",
    "percent",
    "(",
    ")",
    "😢",
    "once",
    "none",
    "(bad)",
    "so",
    "but",
    "id say a",
    "hang on",
    "make it",
    "if",
    "all week",
    "visitors,",
    "would be a",
    "up",
    "yeah right",
    "every day",
    "each single day",
    "not once",
    "not one day",
    "percent",
    "%",
];

/// The numbers that stand in a text as digits or words; and where the days of a week are asked, what is said for all of
/// them or none.
fn said_numbers(text: &str, high: i64) -> Vec<i64> {
    let words = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "none", "once", "twice",
    ];
    let values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 1, 2];
    let tidied = linnet::domain::reply::tidy(text).text;
    let mut found: Vec<i64> =
        tidied.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    for (word, value) in words.iter().zip(values) {
        if tidied.contains(word) {
            found.push(value);
        }
    }
    if tidied.contains("twenty") {
        found.extend(20..30);
    }
    if high == 7 && ["every", "each"].iter().any(|all| tidied.contains(all)) {
        found.push(7);
    }
    if high == 7 && ["not", "no", "nae"].iter().any(|none| tidied.contains(none)) {
        found.push(0);
    }
    found
}

/// Replies as people wrote them, with how they were asked.
static REAL_REPLIES: LazyLock<Vec<Line>> =
    LazyLock::new(|| answer_files("tests/corpus/tune").iter().flat_map(|file| corpus(file)).collect());

/// The beginning of one reply and the end of another, cut between words.
fn joined(one: &str, another: &str, cut: prop::sample::Index) -> String {
    let (one, another): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), another.split(' ').collect());
    let (begin, end) = (cut.index(one.len() + 1), cut.index(another.len() + 1));
    [&one[..begin], &another[end..]].concat().join(" ")
}

proptest! {
    /// What a rule looks for right behind a word may be cut off there.
    #[test]
    fn parts_of_real_replies_never_panic(one in any::<prop::sample::Index>(), another in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>()) {
        let (one, another) = (one.get(&REAL_REPLIES), another.get(&REAL_REPLIES));
        let text = joined(&one.text, &another.text, cut);
        for ask in [&one.ask, &another.ask, &Ask::Number { low: 0, high: 7 }, &Ask::Number { low: 0, high: 60 }] {
            let Reading { meaning, because } = read(&text, ask, &setting(Language::ENGLISH));
            prop_assert!(!because.is_empty(), "{} read as {:?}", text, meaning);
        }
    }

    #[test]
    fn no_text_panics_or_yields_a_number_that_is_not_in_it(text in "\\PC{0,60}") {
        for (low, high) in [(0, 10), (1, 5), (0, 60), (0, 7), (0, 14), (0, 100)] {
            if let Meaning::Number(number) = read(&text, &Ask::Number { low, high }, &setting(Language::ENGLISH)).meaning {
                prop_assert!((low..=high).contains(&number));
                prop_assert!(said_numbers(&text, high).contains(&number), "{} is not in {:?}", number, text);
            }
        }
        let _ = read(&text, &ask_of("1 very good|2 good|3 fair"), &setting(Language::WELSH));
        let _ = read(&text, &ask_of("yes|no"), &setting(Language::POLISH));
        let _ = read(&text, &Ask::Date, &setting(Language::ENGLISH));
        let _ = linnet::domain::reply::request::read(&text);
    }

    #[test]
    fn pieces_of_replies_in_any_order_yield_only_numbers_in_them(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..9)) {
        let text = pieces.join(" ");
        for (low, high) in [(0, 10), (0, 60), (0, 7), (0, 14), (0, 100)] {
            if let Meaning::Number(number) = read(&text, &Ask::Number { low, high }, &setting(Language::ENGLISH)).meaning {
                prop_assert!(said_numbers(&text, high).contains(&number), "{} is not in {:?}", number, text);
            }
        }
        let Ask::Choice(choices) = ask_of("1 bus|2 ill|3 nerves") else { unreachable!() };
        let _ = read(&text, &Ask::AnyOf(choices), &setting(Language::ENGLISH));
        let _ = read(&text, &Ask::Number { low: 0, high: 10 }, &Setting { items: 3, ..setting(Language::ENGLISH) });
    }

    #[test]
    fn polite_words_never_turn_one_number_into_another(number in 0_i64..=10, before in prop::sample::select(&["", "hi ", "morning love, ", "um ", "id say ", "sorry ", "ok ", "its a "][..]), after in prop::sample::select(&["", " ta", " x", " thanks pet", ", sorry", " mate", " please", "!!", " today", " tbh"][..])) {
        let text = format!("{before}{number}{after}");
        let read = self::number(&text);
        // `ok 4 today` may be text-speak for "ok for today".
        prop_assert!(read == Meaning::Number(number) || before == "ok " && read == Meaning::AskAgain, "{} read as {:?}", text, read);
    }
}
