//! Takes values out of a TOML table one by one and notes everything that is wrong, so that a manager
//! sees every problem at once.

use chrono::NaiveTime;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Days, SettingsProblem};

/// Where the problems of one file are gathered.
pub(super) struct Problems<'s> {
    source: &'s str,
    pub found: Vec<SettingsProblem>,
}

impl<'s> Problems<'s> {
    pub fn new(source: &'s str) -> Self {
        Self { source, found: Vec::new() }
    }

    pub fn add(&mut self, offset: usize, key: &str, message: impl Into<String>, hint: impl Into<String>) {
        // Bytes, not characters: an offset inside a character must not panic.
        let before = self.source.as_bytes().iter().take(offset);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        self.found.push(SettingsProblem { line, key: key.to_owned(), message: message.into(), hint: hint.into() });
    }
}

/// One table of the file and the keys that were asked for.
pub(super) struct Reader<'t, 's> {
    table: &'t DeTable<'s>,
    /// `hours.`; empty for the file itself.
    prefix: String,
    known: Vec<&'static str>,
}

impl<'t, 's> Reader<'t, 's> {
    pub fn new(table: &'t DeTable<'s>, prefix: &str) -> Self {
        let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}.") };
        Self { table, prefix, known: Vec::new() }
    }

    /// The value as it stands; the key counts as known from now on.
    pub fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'s>>> {
        self.known.push(key);
        self.table.get(key)
    }

    /// The value if `read` takes it, else a problem that says what was expected.
    pub fn read<T>(
        &mut self,
        key: &'static str,
        problems: &mut Problems<'_>,
        expected: &str,
        read: impl Fn(&DeValue<'s>) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(key)?;
        let result = read(value.get_ref());
        if result.is_none() {
            let full = self.full(key);
            problems.add(value.span().start, &full, format!("`{key}` should be {expected}"), "");
        }
        result
    }

    /// Some words on one line, neither empty nor endless.
    pub fn words(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<String> {
        self.read(key, problems, "words in quotes, at most 1,000 characters", |value| {
            value.as_str().map(str::trim).filter(|text| !text.is_empty() && text.len() <= 1000).map(str::to_owned)
        })
    }

    /// A whole number within both ends.
    pub fn whole(&mut self, key: &'static str, low: u32, high: u32, problems: &mut Problems<'_>) -> Option<u32> {
        self.read(key, problems, &format!("a whole number from {low} to {high}"), |value| {
            number(value).and_then(|n| (f64::from(low)..=f64::from(high)).contains(&n).then_some(n)).and_then(exact)
        })
    }

    /// A number that is not below zero.
    pub fn number(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<f64> {
        self.read(key, problems, "a number", |value| number(value).filter(|n| (0.0..=1_000_000.0).contains(n)))
    }

    pub fn flag(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<bool> {
        self.read(key, problems, "true or false", DeValue::as_bool)
    }

    /// `"09:30"`, or the bare `09:30:00` of TOML.
    pub fn time(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<NaiveTime> {
        self.read(key, problems, "a time such as \"09:30\"", |value| {
            let text = value.as_str().map(str::to_owned).or_else(|| value.as_datetime().map(ToString::to_string))?;
            NaiveTime::parse_from_str(text.trim(), "%H:%M")
                .or_else(|_| NaiveTime::parse_from_str(text.trim(), "%H:%M:%S"))
                .ok()
        })
    }

    /// `"Mon-Fri"` or `["Mon", "Wed"]`.
    pub fn days(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<Days> {
        self.read(key, problems, "days such as \"Mon-Fri\" or \"Mon, Wed\"", |value| match value {
            DeValue::Array(days) => {
                let names: Option<Vec<&str>> = days.iter().map(|day| day.get_ref().as_str()).collect();
                Days::read(&names?.join(","))
            }
            other => Days::read(other.as_str()?),
        })
    }

    /// A table inside this one.
    pub fn table(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<&'t DeTable<'s>> {
        let value = self.value(key)?;
        if value.get_ref().as_table().is_none() {
            let full = self.full(key);
            problems.add(
                value.span().start,
                &full,
                format!("`{key}` is a section of its own"),
                format!("write [{full}]"),
            );
        }
        value.get_ref().as_table()
    }

    /// The key as it would be written from the top of the file, such as `hours.to`.
    pub fn full(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// Where the key stands in the file; 0 where it does not.
    pub fn offset(&self, key: &str) -> usize {
        self.table.get(key).map_or(0, |value| value.span().start)
    }

    /// Every key that nobody asked for is a problem with a "did you mean".
    pub fn finish(self, problems: &mut Problems<'_>) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.known.contains(&name) {
                let hint = did_you_mean(name, self.known.iter().copied());
                problems.add(
                    key.span().start,
                    &format!("{}{name}", self.prefix),
                    format!("there is no setting `{name}`"),
                    hint,
                );
            }
        }
    }
}

/// `did you mean `hours`?`, or the words to choose from.
pub(super) fn did_you_mean(name: &str, known: impl Iterator<Item = &'static str> + Clone) -> String {
    let lower = name.to_lowercase();
    let closest = known
        .clone()
        .map(|word| (strsim::jaro_winkler(&lower, word), word))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness >= 0.8);
    match closest {
        Some((_, word)) => format!("did you mean `{word}`?"),
        None => format!("it can be: {}", known.collect::<Vec<_>>().join(", ")),
    }
}

/// A TOML integer or float; hexadecimal is nothing a manager writes.
fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().replace('_', "").parse().ok(),
        DeValue::Float(float) => float.as_str().replace('_', "").parse().ok(),
        _ => None,
    }
}

/// A whole number without a fraction.
fn exact(value: f64) -> Option<u32> {
    format!("{value}").parse().ok()
}
