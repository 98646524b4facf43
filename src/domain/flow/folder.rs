//! A folder of flows: translations joined, parts put in, transcripts read, everything checked.
//!
//! It must not know where the files come from: disk, database or a page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::problem::{Place, Problem};
use super::read::draft::{Draft, Placed};
use super::read::{Measures, read};
use super::transcript::{Transcript, read_transcript};
use super::words::Keyword;
use super::{Flow, build, check, splice, translation};
use crate::domain::language::Language;

/// One file: its name in the folder and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Such as `weekly-check-in.cy.flow`.
    pub name: String,
    pub text: String,
}

/// What a folder holds.
#[derive(Clone, Debug, Default)]
pub struct Flows {
    pub flows: BTreeMap<String, Arc<Flow>>,
    /// In the order of their file names.
    pub transcripts: Vec<Transcript>,
}

/// A flow beside the draft that it was built from; both have the same steps.
pub(crate) struct Sheet {
    pub(crate) draft: Draft,
    pub(crate) flow: Flow,
}

/// Everything the checks look at.
pub(crate) struct Book {
    /// By key.
    pub(crate) sheets: BTreeMap<String, Sheet>,
    pub(crate) transcripts: Vec<Transcript>,
}

/// Reads a single flow without its folder: nothing that needs another file is told, but a missing part is.
pub fn parse(key: &str, source: &str, measures: &Measures<'_>) -> (Flow, Vec<Problem>) {
    let (mut draft, mut problems) = read(&format!("{key}.flow"), source, measures);
    problems.extend(splice::splice(&mut draft, &BTreeMap::new()));
    let (flow, found) = build::build(key, &draft);
    problems.extend(found);
    let mut book = Book { sheets: BTreeMap::from([(key.to_owned(), Sheet { draft, flow })]), transcripts: Vec::new() };
    problems.extend(check::alone(&book));
    // The one sheet went in three lines above.
    let flow = book.sheets.remove(key).map(|sheet| sheet.flow);
    (flow.unwrap_or_else(|| build::build(key, &Draft::new(key)).0), in_order(problems))
}

/// Reads a whole folder. Files of other kinds are passed over.
pub fn read_folder(files: &[SourceFile], measures: &Measures<'_>) -> (Flows, Vec<Problem>) {
    let mut shelf = Shelf::default();
    for file in files {
        shelf.take(file, measures);
    }
    let Shelf { mut flows, mut parts, translations, transcripts, mut problems } = shelf;
    for (key, draft) in &mut parts {
        problems.extend(join_all(key, draft, &translations.parts));
        problems.extend(not_in_a_part(draft));
    }
    for (key, draft) in &mut flows {
        problems.extend(join_all(key, draft, &translations.flows));
        problems.extend(missing_languages(key, draft, &translations));
        problems.extend(splice::splice(draft, &parts));
    }
    problems.extend(orphans(&translations, &flows, &parts));
    let mut sheets = BTreeMap::new();
    for (key, draft) in flows {
        let (flow, found) = build::build(&key, &draft);
        problems.extend(found);
        sheets.insert(key, Sheet { draft, flow });
    }
    let book = Book { sheets, transcripts };
    problems.extend(check::alone(&book));
    problems.extend(check::together(&book));
    let flows = book.sheets.into_iter().map(|(key, sheet)| (key, Arc::new(sheet.flow))).collect();
    (Flows { flows, transcripts: book.transcripts }, in_order(problems))
}

/// The files of a folder, by what they are.
#[derive(Default)]
struct Shelf {
    flows: BTreeMap<String, Draft>,
    parts: BTreeMap<String, Draft>,
    translations: Translations,
    transcripts: Vec<Transcript>,
    problems: Vec<Problem>,
}

/// By key and language.
#[derive(Default)]
struct Translations {
    flows: BTreeMap<(String, Language), Draft>,
    parts: BTreeMap<(String, Language), Draft>,
}

impl Shelf {
    fn take(&mut self, file: &SourceFile, measures: &Measures<'_>) {
        let Some((stem, ending)) = file.name.rsplit_once('.') else { return };
        let ending = ending.to_ascii_lowercase();
        if ending == "talk" {
            let (transcript, problems) = read_transcript(&file.name, &file.text);
            self.transcripts.push(transcript);
            self.problems.extend(problems);
            return;
        }
        let (originals, translations) = match ending.as_str() {
            "flow" => (&mut self.flows, &mut self.translations.flows),
            "part" => (&mut self.parts, &mut self.translations.parts),
            _ => return,
        };
        let (draft, problems) = read(&file.name, &file.text, measures);
        self.problems.extend(problems);
        match stem.rsplit_once('.').map(|(key, language)| (key, Language::parse(language))) {
            None => {
                if let Some(problem) = strange_name(stem, &draft.whole) {
                    self.problems.push(problem);
                }
                originals.insert(stem.to_owned(), draft);
            }
            Some((key, Some(language))) => {
                translations.insert((key.to_owned(), language), draft);
            }
            Some((_, None)) => {
                let problem =
                    draft.whole.error("strange-file-name", "Between the two dots stands the code of a language.");
                self.problems.push(problem.hint("Name it like `weekly-check-in.cy.flow`."));
            }
        }
    }
}

/// File names are written after `when:` and in transcripts: they must be easy to write.
fn strange_name(stem: &str, whole: &Place) -> Option<Problem> {
    let plain = !stem.is_empty() && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let problem = || whole.error("strange-file-name", "The name of this file is hard to write in a flow.");
    (!plain).then(|| problem().hint("Use small letters, figures and hyphens, like `weekly-check-in.flow`."))
}

fn join_all(key: &str, draft: &mut Draft, translations: &BTreeMap<(String, Language), Draft>) -> Vec<Problem> {
    let written = draft.language();
    let own = translations.iter().filter(|((of, language), _)| of == key && *language != written);
    own.flat_map(|((_, language), translated)| translation::join(draft, translated, *language)).collect()
}

/// What a part cannot hold: other parts, and what is said of a whole flow.
fn not_in_a_part(part: &Draft) -> Vec<Problem> {
    let of_a_flow = part
        .words
        .iter()
        .filter(|word| matches!(word.value, Keyword::When | Keyword::For | Keyword::Remind | Keyword::Close));
    let told_of = |word: &Placed<Keyword>| {
        word.place
            .error("word-in-wrong-place", "A part does not say this.")
            .hint("Say it in the flows that hold the part.")
    };
    of_a_flow.map(told_of).chain(nested(part)).collect()
}

fn nested(part: &Draft) -> Vec<Problem> {
    let named = part.steps.iter().filter_map(|step| step.part.as_ref());
    let told = |part: &Placed<String>| {
        part.place.error("part-in-part", "A part cannot hold another part.").hint("Name both in the flow itself.")
    };
    named.map(told).collect()
}

/// Languages that the flow says it is written in, and that have no file.
fn missing_languages(key: &str, draft: &Draft, translations: &Translations) -> Vec<Problem> {
    let mut problems = Vec::new();
    let parts: BTreeSet<&str> =
        draft.steps.iter().filter_map(|step| step.part.as_ref()).map(|part| part.value.as_str()).collect();
    for language in draft.languages.iter().skip(1) {
        let wanted = std::iter::once((key, "flow", &translations.flows))
            .chain(parts.iter().map(|part| (*part, "part", &translations.parts)));
        for (name, ending, there) in wanted {
            if !there.contains_key(&(name.to_owned(), language.value)) {
                let message = format!("The translation `{name}.{}.{ending}` is missing.", language.value);
                let problem = language.place.error("missing-translation", message);
                problems.push(problem.hint("Write it, or take the language out of this line."));
            }
        }
    }
    problems
}

/// Translations of nothing, and in languages that the original does not name.
fn orphans(
    translations: &Translations,
    flows: &BTreeMap<String, Draft>,
    parts: &BTreeMap<String, Draft>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (there, originals, ending) in [(&translations.flows, flows, "flow"), (&translations.parts, parts, "part")] {
        for ((key, language), draft) in there {
            match originals.get(key) {
                None => {
                    let problem = draft.whole.error("translation-of-nothing", format!("There is no `{key}.{ending}`."));
                    problems.push(problem.did_you_mean(key, originals.keys().map(String::as_str), ""));
                }
                Some(original) if original.language() == *language => {
                    let message = format!("`{key}.{ending}` is written in `{language}` itself.");
                    problems
                        .push(draft.whole.error("translation-of-itself", message).hint("Keep one of the two files."));
                }
                // A part is written in whatever its flows need.
                Some(original)
                    if ending == "flow" && !original.languages.iter().any(|known| known.value == *language) =>
                {
                    let message = format!("`{key}.flow` does not say that it is written in `{language}`.");
                    let problem = draft.whole.error("translation-not-named", message);
                    problems
                        .push(problem.hint(format!("Write `languages: {}, {language}` there.", original.language())));
                }
                Some(_) => {}
            }
        }
    }
    problems
}

/// By file and line, each once: a part that two flows use is told once.
pub fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|a, b| {
        let place = |problem: &Problem| (Arc::clone(&problem.file), problem.line, problem.column, problem.id);
        place(a).cmp(&place(b)).then_with(|| a.message.cmp(&b.message))
    });
    problems.dedup();
    problems
}
