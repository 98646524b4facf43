//! The question of a step: of a flow, of a part, or of a translation, from their files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};

use super::question::Question;
use crate::cli::advice::Advice;
use crate::cli::{folder, measures};
use crate::domain::flow::problem::{Severity, nearest};
use crate::domain::flow::{Arrow, Body, Flow, SourceFile, Step, read_folder};
use crate::domain::language::Language;
use crate::domain::talk::{Position, ask_of};

/// Where a flow is looked for that is named without its folder.
const EXAMPLE: &str = "flows/example";

/// One file with steps, as a talk would have them: its parts and translations are in it.
struct Sheet {
    folder: PathBuf,
    /// The name of the file that was given, such as `weekly-check-in.cy.flow`.
    name: String,
    /// The language between the dots of its name.
    translation: Option<Language>,
    flow: Arc<Flow>,
    /// The text of the original.
    text: String,
}

/// The question at `step`, which may end in `.2` or `.worthwhile` for a later item of a measure.
pub(super) fn question(file: &str, step: &str, language: Option<Language>) -> anyhow::Result<Question> {
    let sheet = open(file)?;
    if step.trim().is_empty() {
        return Err(which(file));
    }
    let language = match (sheet.translation, language) {
        (Some(own), Some(other)) if own != other => bail!(Advice::new(
            format!("{} is written in {own}, and --language says {other}.", sheet.name),
            "Leave out --language, or name the file of that language or the original.",
        )),
        (own, given) => own.or(given).or(sheet.flow.languages.first().copied()).unwrap_or(Language::ENGLISH),
    };
    let at = sheet.place(step)?;
    let ask = ask_of(&sheet.flow, at, language).with_context(|| sheet.asks_nothing(usize::from(at.step)))?;
    Ok(Question { ask, language })
}

/// Whether this is, or looks like, a file with steps.
pub(super) fn is_file(given: &str) -> bool {
    found(given).is_some() || named(given).is_some()
}

/// What to tell somebody who names a file and no step of it.
pub(super) fn which(file: &str) -> anyhow::Error {
    match open(file) {
        Ok(sheet) => {
            let what = format!("{} has several steps: say which one is open.", sheet.name);
            Advice::new(what, format!("Write `{file}#` and one of these: {}.", sheet.asking().join(", "))).into()
        }
        Err(error) => error,
    }
}

fn open(given: &str) -> anyhow::Result<Sheet> {
    let Some(path) = found(given) else { return Err(not_there(given)) };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sheet(folder, &path.file_name().unwrap_or_default().to_string_lossy())
}

fn found(given: &str) -> Option<PathBuf> {
    let names = [given.to_owned(), format!("{given}.flow"), format!("{given}.part")];
    let tried = names.iter().flat_map(|name| [PathBuf::from(name), Path::new(EXAMPLE).join(name)]);
    tried.into_iter().find(|path| path.is_file())
}

/// A file of this folder. A part is read like a flow of its own.
fn sheet(folder: &Path, name: &str) -> anyhow::Result<Sheet> {
    let Some((key, translation, ending)) = named(name) else {
        bail!(Advice::new(format!("{name} has no steps."), "Name a file that ends in .flow or .part."));
    };
    let mut files = folder::read(folder)?.files;
    let original = format!("{key}.{ending}");
    let text = files.iter().find(|file| file.name == original).map(|file| file.text.clone());
    let text = text.with_context(|| {
        let what_to_do = format!("A translation stands beside its original in {}.", folder.display());
        Advice::new(format!("There is no {original} that can be read."), what_to_do)
    })?;
    if ending == "part" {
        files = as_flows(files, key);
    }
    let (flows, problems) = read_folder(&files, &measures());
    let wrong = problems.iter().find(|problem| {
        problem.severity == Severity::Error
            && problem.id != "no-transcript"
            && named(&problem.file).is_some_and(|(of, ..)| of == key)
    });
    if let Some(wrong) = wrong.filter(|_| ending == "flow") {
        let what = format!("{} has a mistake: {}", wrong.file, wrong.message);
        bail!(Advice::new(what, format!("Mend it first: `linnet check {}` shows everything.", folder.display())));
    }
    let flow = flows.flows.get(key).cloned().with_context(|| format!("{original} could not be read."))?;
    Ok(Sheet { folder: folder.to_owned(), name: name.to_owned(), translation, flow, text })
}

/// The key, the language and the ending of `weekly-check-in.cy.flow`; nothing where it is no file with steps.
fn named(file: &str) -> Option<(&str, Option<Language>, &str)> {
    let (stem, ending) = file.rsplit_once('.').filter(|(_, ending)| ["flow", "part"].contains(ending))?;
    let (key, language) = stem.split_once('.').unzip();
    Some((key.unwrap_or(stem), language.and_then(Language::parse), ending))
}

/// The part with this key and its translations, under the names that flows have.
fn as_flows(files: Vec<SourceFile>, key: &str) -> Vec<SourceFile> {
    let own = files.into_iter().filter_map(|file| {
        let stem = file.name.strip_suffix("part").filter(|_| named(&file.name).is_some_and(|(of, ..)| of == key))?;
        Some(SourceFile { name: format!("{stem}flow"), text: file.text })
    });
    own.collect()
}

impl Sheet {
    /// Where `life`, `life.2` and `life.worthwhile` are.
    fn place(&self, wanted: &str) -> anyhow::Result<Position> {
        if let Some(step) = self.step(wanted) {
            return Ok(Position { step: u16::try_from(step)?, item: 0 });
        }
        let split = wanted.rsplit_once('.').and_then(|(step, item)| Some((self.step(step)?, item.trim())));
        let Some((step, item)) = split else { return Err(self.no_such_step(wanted)) };
        let Body::Measure { items, .. } = &self.flow.steps[step].body else {
            let name = &self.flow.steps[step].name;
            bail!(Advice::new(format!("The step `{name}` has no items."), format!("Leave out the `.{item}`.")));
        };
        let by_number = item.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let by_key = items.iter().position(|known| known.key.eq_ignore_ascii_case(item));
        let Some(item) = by_number.filter(|place| *place < items.len()).or(by_key) else {
            let name = &self.flow.steps[step].name;
            let there = items.iter().zip(1..).map(|(item, number)| format!("{name}.{number} ({})", item.key));
            let what_to_do = format!("There are {}.", there.collect::<Vec<_>>().join(", "));
            bail!(Advice::new(format!("The step `{name}` of {} has no item `{item}`.", self.name), what_to_do));
        };
        Ok(Position { step: u16::try_from(step)?, item: u16::try_from(item)? })
    }

    fn step(&self, name: &str) -> Option<usize> {
        self.flow.steps.iter().position(|step| step.name.eq_ignore_ascii_case(name.trim()))
    }

    fn no_such_step(&self, wanted: &str) -> anyhow::Error {
        let names = self.flow.steps.iter().map(|step| step.name.as_str());
        let what_to_do = match nearest(wanted, names) {
            Some(near) => format!("Did you mean {near}?"),
            None => format!("Steps that ask: {}.", self.asking().join(", ")),
        };
        Advice::new(format!("There is no step `{wanted}` in {}.", self.name), what_to_do).into()
    }

    /// The steps that ask something, as they may be named.
    fn asking(&self) -> Vec<String> {
        let named = self.flow.steps.iter().filter_map(|step| match &step.body {
            Body::Ask { .. } => Some(step.name.clone()),
            Body::Measure { items, .. } if items.len() == 1 => Some(step.name.clone()),
            Body::Measure { items, .. } => Some(format!("{0} (or {0}.2 to {0}.{1})", step.name, items.len())),
            Body::Say(_) | Body::Fork(_) => None,
        });
        named.collect()
    }

    /// What is there instead of a question.
    fn asks_nothing(&self, place: usize) -> Advice {
        let step = &self.flow.steps[place];
        if let Some(part) = self.part_of(place) {
            let what =
                format!("The step `{}` of {} asks nothing by itself: it holds {part}.part.", step.name, self.name);
            let asking = sheet(&self.folder, &format!("{part}.part")).map(|part| part.asking()).unwrap_or_default();
            return Advice::new(what, format!("Name a step of that part: {}.", asking.join(", ")));
        }
        let does = if matches!(step.body, Body::Say(_)) { "says something" } else { "decides where to go on" };
        let what = format!("The step `{}` of {} asks nothing: it {does}.", step.name, self.name);
        Advice::new(what, format!("Steps that ask: {}.", self.asking().join(", ")))
    }

    /// The part that is put in at this step: a fork without a test, which goes to the part's first step.
    fn part_of(&self, place: usize) -> Option<String> {
        let Step { body, arrow, line, .. } = &self.flow.steps[place];
        if !matches!(body, Body::Fork(tests) if tests.is_empty()) || *arrow != Arrow::Step(place + 1) {
            return None;
        }
        let inside = self.text.lines().skip(*line).take_while(|line| !line.starts_with("##"));
        let mut words = inside.filter_map(|line| line.split_once(':'));
        words.find(|(word, _)| word.trim().eq_ignore_ascii_case("part")).map(|(_, part)| part.trim().to_owned())
    }
}

fn not_there(given: &str) -> anyhow::Error {
    let path = Path::new(given);
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = parent.filter(|folder| folder.is_dir()).unwrap_or(Path::new(EXAMPLE));
    let mut there: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| named(name).is_some())
        .collect();
    there.sort();
    let wanted = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let what_to_do = match nearest(&wanted, there.iter().map(String::as_str)) {
        Some(near) => format!("Did you mean {}?", folder.join(near).display()),
        None if there.is_empty() => format!("Name its file, such as {EXAMPLE}/weekly-check-in.flow."),
        None => format!("In {} there are {}.", folder.display(), there.join(", ")),
    };
    Advice::new(format!("There is no flow {given}."), what_to_do).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::Ask;

    fn refused(file: &str, step: &str) -> String {
        let error = question(file, step, None).expect_err(step);
        let advice = error.downcast_ref::<Advice>().expect("an advice");
        format!("{} {}", advice.what, advice.what_to_do)
    }

    #[test]
    fn a_step_of_a_flow_and_of_a_part_is_a_question() {
        let hello = question("flows/example/weekly-check-in.flow", "hello", None).expect("a step");
        assert_eq!(hello, Question { ask: Ask::Number { low: 0, high: 10 }, language: Language::ENGLISH });
        let of_the_part = question("service-use.part", "gp", None).expect("a step");
        assert_eq!(of_the_part.ask, Ask::Number { low: 0, high: 60 });
        assert_eq!(question("three-month-review", "GP", None).expect("a step"), of_the_part);
    }

    #[test]
    fn every_item_of_a_measure_has_a_name() {
        let item = |name| question("baseline.flow", name, None).expect("an item").ask;
        assert_eq!(item("people"), item("people.1"));
        assert_eq!(item("life.2"), item("life.worthwhile"));
        assert!(refused("baseline.flow", "life.5").contains("life.1 (satisfied), life.2 (worthwhile)"));
        assert!(refused("weekly-check-in.flow", "hello.2").contains("Leave out the `.2`"));
    }

    #[test]
    fn a_translation_is_asked_in_its_language_and_an_original_in_the_one_that_is_named() {
        let welsh = question("weekly-check-in.cy.flow", "group", None).expect("a step");
        assert_eq!(welsh.language, Language::WELSH);
        let Ask::Choice(choices) = &welsh.ask else { panic!("{:?}", welsh.ask) };
        assert_eq!(choices[1].words[0], "Naddo");
        assert_eq!(question("weekly-check-in", "group", Some(Language::WELSH)).expect("a step"), welsh);
        assert_eq!(question("weekly-check-in", "hello", Some(Language::POLISH)).expect("a step").language.code(), "pl");
        assert!(question("weekly-check-in.cy.flow", "group", Some(Language::POLISH)).is_err());
    }

    #[test]
    fn what_asks_nothing_says_what_is_there() {
        let part = refused("three-month-review.flow", "services");
        assert!(part.contains("service-use.part") && part.contains("gp, emergency, appointments, nights"), "{part}");
        assert!(refused("baseline", "hello").contains("says something. Steps that ask: life (or life.2 to life.4)"));
        assert!(refused("weekly-check-in", "start").contains("decides where to go on"));
        assert!(refused("weekly-check-in", "helo").contains("Did you mean hello?"));
        assert!(refused("weekly-checkin.flow", "hello").contains("Did you mean flows/example/weekly-check-in.flow?"));
        let told = which("baseline.flow").downcast::<Advice>().expect("an advice").what_to_do;
        assert!(told.contains("`baseline.flow#` and one of these: life"), "{told}");
    }
}
