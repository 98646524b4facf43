//! Lines as Word pastes them, made plain; every piece of one still knows its column in the file.
//!
//! It must not know what a line means.

use std::ops::Range;
use std::sync::Arc;

use crate::domain::flow::problem::{Place, Problem};
use crate::limits;

/// One line of a file.
#[derive(Debug)]
pub(crate) struct Line {
    file: Arc<str>,
    /// From 1.
    number: usize,
    original: Arc<str>,
    /// With plain quotes, dashes, arrows, bullets and spaces: what signs and words are read from.
    plain: String,
    /// For each byte of `plain`, and one past it, the column in the original.
    columns: Vec<usize>,
    /// As it is sent: only hidden characters and odd spaces are gone.
    text: String,
    hidden: bool,
}

/// A piece of a line's plain form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'a> {
    line: &'a Line,
    start: usize,
    end: usize,
}

/// Cuts a file into lines, whatever ends them.
pub(crate) fn lines(file: &str, source: &str) -> Vec<Line> {
    let file: Arc<str> = file.into();
    let source = source.strip_prefix('\u{feff}').unwrap_or(source).replace("\r\n", "\n");
    source
        .split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .enumerate()
        .map(|(index, original)| Line::new(Arc::clone(&file), index + 1, original))
        .collect()
}

impl Line {
    fn new(file: Arc<str>, number: usize, original: &str) -> Self {
        let mut plain: Vec<(char, usize)> = Vec::new();
        let mut text = String::new();
        let mut hidden = false;
        for (index, character) in original.chars().enumerate() {
            hidden |= is_hidden(character);
            if is_hidden(character) || is_empty(character) {
                continue;
            }
            text.push(if is_space(character) { ' ' } else { character });
            plain_form(character, |plain_character| plain.push((plain_character, index + 1)));
        }
        bullet(&mut plain);
        let plain = arrows(&plain);
        let columns = plain
            .iter()
            .flat_map(|(character, column)| std::iter::repeat_n(*column, character.len_utf8()))
            .chain([original.chars().count() + 1])
            .collect();
        let plain = plain.into_iter().map(|(character, _)| character).collect();
        Self { file, number, original: original.into(), plain, columns, text: text.trim().to_owned(), hidden }
    }

    pub(crate) fn whole(&self) -> Piece<'_> {
        Piece { line: self, start: 0, end: self.plain.len() }.trim()
    }

    /// What is sent if this is a line of text; an escaping `\` is taken off.
    pub(crate) fn as_text(&self) -> &str {
        self.text.strip_prefix('\\').map_or(self.text.as_str(), str::trim_start)
    }

    /// Whether it begins with a space.
    pub(crate) fn is_indented(&self) -> bool {
        self.plain.starts_with(' ')
    }

    pub(crate) fn number(&self) -> usize {
        self.number
    }

    /// A line that nobody wrote by hand; it is not read.
    pub(crate) fn length_problem(&self) -> Option<Problem> {
        let characters = self.original.chars().count();
        (characters > limits::LINE_CHARACTERS).then(|| {
            let message = format!("This line is longer than {} characters.", limits::LINE_CHARACTERS);
            self.whole().place().error("long-line", message).hint("Cut it, or take it out.")
        })
    }

    /// A hidden character could make a line mean what nobody sees.
    pub(crate) fn hidden_problem(&self) -> Option<Problem> {
        let column = self.original.chars().position(is_hidden)? + 1;
        self.hidden.then(|| {
            let mut place = self.whole().place();
            place.column = column;
            place
                .error("hidden-character", "Here is a character that cannot be seen.")
                .hint("Type this line again instead of pasting it.")
        })
    }
}

fn is_hidden(character: char) -> bool {
    (character.is_control() && character != '\t')
        || ('\u{202a}'..='\u{202e}').contains(&character)
        || ('\u{2066}'..='\u{2069}').contains(&character)
}

/// Soft hyphens, zero-width spaces and byte-order marks mean nothing and are dropped without a word.
fn is_empty(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}')
}

fn is_space(character: char) -> bool {
    matches!(character, '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

fn plain_form(character: char, mut push: impl FnMut(char)) {
    match character {
        '‘' | '’' | '‚' | '‛' | '´' => push('\''),
        '“' | '”' | '„' | '‟' => push('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => push('-'),
        // Word writes an arrow of the font Wingdings for `-->`.
        '→' | '⟶' | '➔' | '➜' | '➝' | '➞' | '⇒' | '⟹' | '\u{f0e0}' | '\u{f0e8}' => {
            "->".chars().for_each(push);
        }
        '…' => "...".chars().for_each(push),
        '：' => push(':'),
        space if is_space(space) => push(' '),
        other => push(other),
    }
}

/// A bullet at the start becomes `- `.
fn bullet(line: &mut Vec<(char, usize)>) {
    let Some(first) = line.iter().position(|(character, _)| *character != ' ') else { return };
    let (sign, column) = line[first];
    let wingdings = ('\u{f0a0}'..='\u{f0ff}').contains(&sign);
    if wingdings || matches!(sign, '•' | '·' | '▪' | '▫' | '‣' | '◦' | '●' | '○' | '■' | '□' | '*' | '⁃' | '➢')
    {
        line[first].0 = '-';
        line.insert(first + 1, (' ', column));
    }
}

/// `-->`, `=>` and `==>` become `->`.
fn arrows(line: &[(char, usize)]) -> Vec<(char, usize)> {
    let mut made: Vec<(char, usize)> = Vec::with_capacity(line.len());
    for (character, column) in line {
        if *character == '>' {
            let mut first = None;
            while let Some((_, at)) = made.pop_if(|(before, _)| matches!(before, '-' | '=')) {
                first = Some(at);
            }
            if let Some(first) = first {
                made.push(('-', first));
            }
        }
        made.push((*character, *column));
    }
    made
}

impl<'a> Piece<'a> {
    pub(crate) fn text(&self) -> &'a str {
        &self.line.plain[self.start..self.end]
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.start == self.end
    }

    pub(crate) fn place(&self) -> Place {
        Place {
            file: Arc::clone(&self.line.file),
            line: self.line.number,
            column: self.line.columns.get(self.start).copied().unwrap_or(1),
            line_text: Arc::clone(&self.line.original),
        }
    }

    pub(crate) fn trim(self) -> Self {
        let text = self.text();
        let start = self.start + text.len() - text.trim_start().len();
        Self { start, end: start + text.trim().len(), ..self }
    }

    /// The bytes `range` of this piece.
    pub(crate) fn part(self, range: Range<usize>) -> Self {
        Self { start: self.start + range.start, end: self.start + range.end, ..self }
    }

    pub(crate) fn after(self, bytes: usize) -> Self {
        self.part(bytes..self.text().len()).trim()
    }

    pub(crate) fn strip_prefix(self, prefix: &str) -> Option<Self> {
        self.text().starts_with(prefix).then(|| self.after(prefix.len()))
    }

    /// What stands before and after the first `sign`, both trimmed.
    pub(crate) fn split_once(self, sign: &str) -> Option<(Self, Self)> {
        let at = self.text().find(sign)?;
        Some((self.part(0..at).trim(), self.after(at + sign.len())))
    }

    /// The pieces between commas; `\,` does not separate. Empty pieces are left out.
    pub(crate) fn between_commas(self) -> Vec<Self> {
        let mut pieces = Vec::new();
        let (mut start, mut escaped) = (0, false);
        for (at, character) in self.text().char_indices() {
            if character == ',' && !escaped {
                pieces.push(self.part(start..at).trim());
                start = at + 1;
            }
            escaped = character == '\\';
        }
        pieces.push(self.after(start));
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    /// The words between spaces.
    pub(crate) fn words(self) -> Vec<Self> {
        let base = self.text().as_ptr() as usize;
        self.text()
            .split_whitespace()
            .map(|word| {
                let start = word.as_ptr() as usize - base;
                self.part(start..start + word.len())
            })
            .collect()
    }

    /// With `\,` written as the comma it stands for, and single spaces.
    pub(crate) fn unescaped(&self) -> String {
        let text = self.text().replace("\\,", ",");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Lower case and single spaces: how names are compared.
    pub(crate) fn name(&self) -> String {
        name_of(self.text())
    }
}

/// Lower case and single spaces.
pub(crate) fn name_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_word_pastes_reads_as_plain_signs_and_keeps_its_columns() {
        let lines = lines("a.flow", "\u{feff}•\tYes\u{a0}–> call\r\n\u{f0e0} bye\r\n“Don’t”");
        assert_eq!(lines[0].whole().text(), "-  Yes -> call");
        let (_, target) = lines[0].whole().split_once("->").unwrap();
        assert_eq!((target.text(), target.place().column), ("call", 10));
        assert_eq!(lines[1].whole().text(), "-> bye");
        assert_eq!(lines[2].whole().text(), "\"Don't\"");
        assert_eq!(lines[2].as_text(), "“Don’t”");
    }

    #[test]
    fn an_escaped_comma_does_not_separate() {
        let lines = lines("a.flow", r"Yes\, please, ok");
        let pieces = lines[0].whole().between_commas();
        assert_eq!(pieces.iter().map(Piece::unescaped).collect::<Vec<_>>(), ["Yes, please", "ok"]);
    }
}
