//! `scheme.toml` to [`Settings`]: one function a section.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::{Problems, Reader, did_you_mean};
use super::{FixedText, Helpline, HelplineUse, Nation, Settings, SettingsProblem, Threshold, Week};
use crate::domain::concern::Urgency;
use crate::domain::language::Language;

/// Reads the whole file over the defaults.
pub(super) fn parse(source: &str) -> (Settings, Vec<SettingsProblem>) {
    let mut problems = Problems::new(source);
    let (document, errors) = DeTable::parse_recoverable(source);
    for error in errors {
        let offset = error.span().map_or(0, |span| span.start);
        problems.add(
            offset,
            "",
            format!("this line cannot be read: {}", error.message()),
            "a setting is written as: name = \"Oakfield\"",
        );
    }
    let mut settings = Settings::default();
    let mut file = Reader::new(document.get_ref(), "");
    identity(&mut file, &mut settings, &mut problems);
    numbers(&mut file, &mut settings, &mut problems);
    if let Some(table) = file.table("hours", &mut problems) {
        let mut reader = Reader::new(table, "hours");
        week(&mut reader, &mut settings.hours, &mut problems);
        reader.finish(&mut problems);
    }
    if let Some(table) = file.table("sending", &mut problems) {
        sending(table, &mut settings, &mut problems);
    }
    if let Some(table) = file.table("silence", &mut problems) {
        let mut reader = Reader::new(table, "silence");
        set(&mut settings.silence.after_urgent_hours, reader.whole("after_urgent_hours", 1, 336, &mut problems));
        set(&mut settings.silence.after_other_hours, reader.whole("after_other_hours", 1, 336, &mut problems));
        reader.finish(&mut problems);
    }
    if let Some(table) = file.table("ladder", &mut problems) {
        ladder(table, &mut settings, &mut problems);
    }
    if let Some(table) = file.table("thresholds", &mut problems) {
        thresholds(table, &mut settings, &mut problems);
    }
    if let Some(value) = file.value("helplines") {
        helplines(value, &mut settings, &mut problems);
    }
    if let Some(table) = file.table("texts", &mut problems) {
        texts(table, &mut settings, &mut problems);
    }
    file.finish(&mut problems);
    let mut found = problems.found;
    found.sort_by_key(|problem| problem.line);
    (settings, found)
}

fn set<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

fn identity(file: &mut Reader<'_, '_>, settings: &mut Settings, problems: &mut Problems<'_>) {
    set(&mut settings.name, file.words("name", problems));
    set(
        &mut settings.zone,
        file.read("zone", problems, "a place such as \"Europe/London\"", |value| value.as_str()?.parse().ok()),
    );
    let nations = "england, wales, scotland or northern ireland, in quotes";
    set(&mut settings.nation, file.read("nation", problems, nations, nation));
    if let Some(number) = file.words("ring_us", problems) {
        settings.ring_us = Some(number);
    }
}

fn numbers(file: &mut Reader<'_, '_>, settings: &mut Settings, problems: &mut Problems<'_>) {
    set(&mut settings.missed_check_ins_before_case, file.whole("missed_check_ins_before_case", 1, 20, problems));
    set(&mut settings.call_within_working_hours, file.whole("call_within_working_hours", 1, 80, problems));
    set(&mut settings.price_per_part_pence, file.number("price_per_part_pence", problems));
}

fn week(reader: &mut Reader<'_, '_>, week: &mut Week, problems: &mut Problems<'_>) {
    set(&mut week.days, reader.days("days", problems));
    let before = *week;
    set(&mut week.from, reader.time("from", problems));
    set(&mut week.to, reader.time("to", problems));
    set(&mut week.on_bank_holidays, reader.flag("on_bank_holidays", problems));
    if week.from >= week.to {
        let message = format!("it opens at {} and closes at {}", week.from.format("%H:%M"), week.to.format("%H:%M"));
        problems.add(
            reader.offset("to").max(reader.offset("from")),
            &reader.full("to"),
            message,
            "`from` comes before `to`, on the same day",
        );
        (week.from, week.to) = (before.from, before.to);
    }
}

fn sending(table: &DeTable<'_>, settings: &mut Settings, problems: &mut Problems<'_>) {
    let mut reader = Reader::new(table, "sending");
    week(&mut reader, &mut settings.sending, problems);
    set(&mut settings.default_time, reader.time("default_time", problems));
    set(&mut settings.timely_hours, reader.whole("timely_hours", 1, 168, problems));
    let open = settings.sending.from..settings.sending.to;
    if !open.contains(&settings.default_time) {
        let hint = "give `default_time` a time between `from` and `to`";
        problems.add(
            reader.offset("default_time").max(reader.offset("from")),
            "sending.default_time",
            "no text may be sent at the default time",
            hint,
        );
    }
    reader.finish(problems);
}

fn ladder(table: &DeTable<'_>, settings: &mut Settings, problems: &mut Problems<'_>) {
    let mut reader = Reader::new(table, "ladder");
    let ladder = &mut settings.ladder;
    set(&mut ladder.urgent_minutes, reader.whole("urgent_minutes", 1, 30, problems));
    set(&mut ladder.today_working_minutes, reader.whole("today_working_minutes", 5, 480, problems));
    set(&mut ladder.attempt_within_minutes, reader.whole("attempt_within_minutes", 2, 60, problems));
    reader.finish(problems);
}

/// `[thresholds.ONS4.satisfied]`, `[thresholds.PHQ-2.total]`.
fn thresholds(table: &DeTable<'_>, settings: &mut Settings, problems: &mut Problems<'_>) {
    for (measure, items) in table {
        let Some(items) = items.get_ref().as_table() else {
            let hint = format!("write [thresholds.{}.total]", measure.get_ref());
            problems.add(
                measure.span().start,
                measure.get_ref(),
                "a threshold belongs to an item or to the total of a measure",
                hint,
            );
            continue;
        };
        for (item, value) in items {
            let key = format!("thresholds.{}.{}", measure.get_ref(), item.get_ref());
            let Some(value) = value.get_ref().as_table() else {
                let hint = format!("write [{key}], and below it: new_low = 2");
                problems.add(item.span().start, &key, "this is not a threshold", hint);
                continue;
            };
            let mut reader = Reader::new(value, &key);
            let expected = "urgent, today or soon, in quotes";
            let threshold = Threshold {
                new_low: reader.number("new_low", problems),
                marked_fall: reader.number("marked_fall", problems),
                urgency: reader.read("urgency", problems, expected, urgency).unwrap_or(Urgency::Soon),
            };
            reader.finish(problems);
            settings.thresholds.set(measure.get_ref(), Some(item.get_ref()), threshold);
        }
    }
}

/// `[[helplines]]`: one with the name of a known one replaces it, any other is added.
fn helplines(value: &Spanned<DeValue<'_>>, settings: &mut Settings, problems: &mut Problems<'_>) {
    let Some(entries) = value.get_ref().as_array() else {
        problems.add(value.span().start, "helplines", "helplines are a list", "write [[helplines]] above each");
        return;
    };
    for entry in entries {
        let Some(table) = entry.get_ref().as_table() else {
            problems.add(entry.span().start, "helplines", "this is not a helpline", "write [[helplines]] above each");
            continue;
        };
        let Some(read) = helpline(table, entry.span().start, problems) else { continue };
        match settings.helplines.iter_mut().find(|known| known.name.eq_ignore_ascii_case(&read.name)) {
            Some(known) => *known = read,
            None => settings.helplines.push(read),
        }
    }
}

fn helpline(table: &DeTable<'_>, offset: usize, problems: &mut Problems<'_>) -> Option<Helpline> {
    let mut reader = Reader::new(table, "helplines");
    let (name, number) = (reader.words("name", problems), reader.words("number", problems));
    let nations = reader.read("nations", problems, "a list such as [\"england\", \"wales\"]", |value| {
        value.as_array()?.iter().map(|name| nation(name.get_ref())).collect::<Option<Vec<_>>>()
    });
    let mut say = BTreeMap::new();
    for (key, language) in [("say", Language::ENGLISH), ("say_cy", Language::WELSH)] {
        if let Some(sentence) = reader.words(key, problems) {
            say.insert(language, sentence);
        }
    }
    let verified_on = reader.read("verified_on", problems, "a date such as 2027-01-31", |value| {
        let text = value.as_str().map(str::to_owned).or_else(|| value.as_datetime().map(ToString::to_string))?;
        text.parse::<NaiveDate>().ok()
    });
    let owner_url = reader.words("owner_url", problems).unwrap_or_default();
    let note = reader.words("note", problems).unwrap_or_default();
    reader.finish(problems);
    let (Some(name), Some(number)) = (name, number) else {
        problems.add(
            offset,
            "helplines",
            "a helpline needs a name and a number",
            "add name = \"...\" and number = \"...\"",
        );
        return None;
    };
    let used_for = if say.is_empty() { HelplineUse::Staff } else { HelplineUse::Crisis };
    Some(Helpline {
        name,
        number,
        nations: nations.unwrap_or(Nation::ALL.to_vec()),
        used_for,
        say,
        verified_on,
        owner_url,
        note,
    })
}

/// `[texts]` is English, `[texts.cy]` Welsh, and so on.
fn texts(table: &DeTable<'_>, settings: &mut Settings, problems: &mut Problems<'_>) {
    for (key, value) in table {
        match (Language::parse(key.get_ref()), value.get_ref().as_table()) {
            (Some(language), Some(table)) => {
                for (key, value) in table {
                    text(language, key, value, settings, problems);
                }
            }
            _ => text(Language::ENGLISH, key, value, settings, problems),
        }
    }
}

fn text(
    language: Language,
    key: &Spanned<std::borrow::Cow<'_, str>>,
    value: &Spanned<DeValue<'_>>,
    settings: &mut Settings,
    problems: &mut Problems<'_>,
) {
    let name: &str = key.get_ref();
    let full = format!("texts.{name}");
    let Some(fixed) = FixedText::with_key(name) else {
        let hint = did_you_mean(name, FixedText::all().map(FixedText::key).collect::<Vec<_>>().into_iter());
        problems.add(key.span().start, &full, format!("there is no fixed text `{name}`"), hint);
        return;
    };
    let Some(words) = value.get_ref().as_str().map(str::trim).filter(|words| !words.is_empty()) else {
        problems.add(value.span().start, &full, format!("`{name}` should be words in quotes"), "");
        return;
    };
    for slot in words.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(slot, _)| slot) {
        let allowed: Vec<&'static str> =
            ["scheme", "hours", "or ring us", "crisis lines"].into_iter().chain(fixed.slots()).collect();
        if !allowed.contains(&slot) {
            let hint = did_you_mean(slot, allowed.into_iter());
            problems.add(value.span().start, &full, format!("nothing fills the slot {{{slot}}} in this text"), hint);
        }
    }
    settings.texts.entry(language).or_default().insert(fixed, words.to_owned());
}

fn nation(value: &DeValue<'_>) -> Option<Nation> {
    let name = value.as_str()?.trim().to_lowercase().replace(['-', '_'], " ");
    Nation::ALL.into_iter().find(|nation| nation.name() == name)
}

fn urgency(value: &DeValue<'_>) -> Option<Urgency> {
    match value.as_str()?.trim() {
        "urgent" => Some(Urgency::Urgent),
        "today" => Some(Urgency::Today),
        "soon" => Some(Urgency::Soon),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::settings::{Days, week};

    #[test]
    fn a_scheme_writes_only_what_differs() {
        let (settings, problems) = Settings::parse(
            r#"
name = "Riverside"
nation = "wales"
ring_us = "01632 960456"
[hours]
days = "Mon-Thu"
from = "08:30"
to = 16:30:00
[thresholds.ONS4.satisfied]
new_low = 3
marked_fall = 2.5
urgency = "today"
[[helplines]]
name = "Samaritans"
number = "116 123"
verified_on = 2027-01-31
say = "Samaritans are on 116 123."
[texts.cy]
leave = "Iawn."
"#,
        );
        assert_eq!(problems, vec![]);
        assert_eq!((settings.name.as_str(), settings.nation), ("Riverside", Nation::Wales));
        assert_eq!(settings.hours_text(Language::WELSH), "Llun-Iau 8:30-4:30");
        assert_eq!(settings.sending.from, week::at(9, 30), "an unnamed section keeps its default");
        assert_eq!(settings.thresholds.get("ons4", Some("Satisfied")).and_then(|t| t.marked_fall), Some(2.5));
        assert_eq!(settings.text(FixedText::Leave, Language::WELSH), "Iawn.");
        assert!(settings.crisis_lines(Language::ENGLISH).ends_with("Samaritans are on 116 123."));
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
        assert!(!settings.unverified_helplines(day("2027-02-01")).iter().any(|line| line.name == "Samaritans"));
        assert!(settings.unverified_helplines(day("2027-06-01")).iter().any(|line| line.name == "Samaritans"));
    }

    #[test]
    fn every_mistake_is_told_at_once_with_its_line() {
        let (settings, problems) = Settings::parse(
            "nmae = \"X\"\nzone = \"Europe/Londn\"\n[hours]\nfrom = \"18:00\"\ndays = \"Mondy\"\n[ladder]\nurgent_minutes = 0\n[texts]\nremainder = \"x\"\nleave = \"{wat}\"\n",
        );
        let told: Vec<_> = problems.iter().map(|p| (p.line, p.key.as_str(), p.hint.as_str())).collect();
        assert_eq!(
            told,
            vec![
                (1, "nmae", "did you mean `name`?"),
                (2, "zone", ""),
                (4, "hours.to", "`from` comes before `to`, on the same day"),
                (5, "hours.days", ""),
                (7, "ladder.urgent_minutes", ""),
                (9, "texts.remainder", "did you mean `reminder`?"),
                (10, "texts.leave", "it can be: scheme, hours, or ring us, crisis lines"),
            ]
        );
        assert_eq!(settings.hours.days, Days::MONDAY_TO_FRIDAY);
        assert_eq!(settings.ladder.urgent_minutes, 5);
    }

    #[test]
    fn a_file_from_windows_is_read_and_a_broken_line_does_not_hide_the_rest() {
        let (settings, problems) =
            Settings::parse("\u{feff}name = \"Riverside\"\r\nzone = Europe/London\r\nring = \"1\"\r\n");
        assert_eq!(settings.name, "Riverside");
        let lines: Vec<_> = problems.iter().map(|p| (p.line, p.key.as_str())).collect();
        assert!(lines.contains(&(2, "")) && lines.contains(&(3, "ring")), "{problems:#?}");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(source in "\\PC{0,200}", lines in "([a-z_]{1,8} = [\"0-9a-z\\[\\]{}:.-]{0,9}\n|\\[[a-z.]{1,9}\\]\n){0,9}") {
            let _ = Settings::parse(&source);
            let _ = Settings::parse(&lines);
        }
    }
}
