//! From the bytes of a file to its text.
//!
//! UTF-8, and UTF-16 where its mark says so, are read. Other bytes are refused rather than guessed at: a wrong guess
//! would spoil people's names and nobody would notice.

use super::{RowProblem, whole_file};
use crate::limits::IMPORT_BYTES;

const SAVE_AS: &str = "In Excel choose File, Save As, and the type `CSV UTF-8 (Comma delimited)`.";

/// The text with every line end as `\n`, and one at the end.
pub fn read(bytes: &[u8]) -> Result<String, RowProblem> {
    if bytes.len() > IMPORT_BYTES {
        return Err(whole_file(
            format!("it is larger than {} MB", IMPORT_BYTES / 1024 / 1024),
            "Split it into several files.",
        ));
    }
    let text = match bytes {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            return Err(whole_file("it is a workbook and not a CSV file", SAVE_AS));
        }
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => utf8(bytes)?,
    };
    let mut text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    if text.contains('\0') {
        return Err(whole_file("it is not a text file", SAVE_AS));
    }
    if text.trim().is_empty() {
        return Err(whole_file("it is empty", "The first row names the columns; `--template` prints an example."));
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

fn utf8(bytes: &[u8]) -> Result<String, RowProblem> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        whole_file(format!("line {line} holds letters in an old encoding, perhaps an accent or a curly quote"), SAVE_AS)
    })
}

fn utf16(bytes: &[u8], join: fn([u8; 2]) -> u16) -> Result<String, RowProblem> {
    let units = bytes.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).map_or(0xfffd, join));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| whole_file("its text is broken", SAVE_AS))
}
