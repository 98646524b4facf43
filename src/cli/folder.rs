//! A folder of flows from the disk.
//!
//! What is wrong with the folder itself is an error; what is wrong with one file is a problem beside the others.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::domain::flow::SourceFile;
use crate::domain::flow::problem::{Place, Problem};
use crate::limits;

/// The endings of files that a scheme's folder holds besides its settings.
const ENDINGS: [&str; 3] = ["flow", "part", "talk"];

/// The settings of a scheme beside its flows.
pub const SETTINGS_FILE: &str = "scheme.toml";

/// What a folder holds, unread.
#[derive(Debug, Default)]
pub struct Folder {
    /// Every flow, part and transcript, by name.
    pub files: Vec<SourceFile>,
    /// The text of `scheme.toml`; empty where there is none, and then every setting has its default.
    pub settings: String,
    /// Files that cannot be read as text.
    pub problems: Vec<Problem>,
}

/// Reads every flow, part, transcript and the settings of a folder; folders in it are passed over.
pub fn read(folder: &Path) -> anyhow::Result<Folder> {
    if !folder.exists() {
        bail!("There is no folder {}.", folder.display());
    }
    if !folder.is_dir() {
        bail!("{} is a file: name the folder that it stands in.", folder.display());
    }
    let mut files = Vec::new();
    let mut problems = Vec::new();
    let mut settings = String::new();
    let entries = fs::read_dir(folder).with_context(|| format!("The folder {} cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("The folder {} cannot be read", folder.display()))?.path();
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() || name.starts_with('.') {
            continue;
        }
        if name == SETTINGS_FILE {
            match text_of(&path, &name) {
                Ok(text) => settings = text,
                Err(problem) => problems.push(problem),
            }
        } else if ENDINGS.contains(&ending.as_str()) {
            match text_of(&path, &name) {
                Ok(text) => files.push(SourceFile { name, text }),
                Err(problem) => problems.push(problem),
            }
        } else if ["doc", "docx", "odt", "rtf", "txt"].contains(&ending.as_str()) {
            let problem = Place::whole(&name).warning("not-a-flow", "This file is not read.");
            problems.push(problem.hint("Save it as plain text with the ending `.flow`."));
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    if files.is_empty() && problems.is_empty() {
        bail!("No file in {} ends in .flow.", folder.display());
    }
    Ok(Folder { files, settings, problems })
}

fn text_of(path: &Path, name: &str) -> Result<String, Problem> {
    let whole = Place::whole(name);
    let unreadable =
        |error: std::io::Error| whole.error("unreadable-file", format!("This file cannot be read: {error}."));
    let bytes_long = fs::metadata(path).map_err(unreadable)?.len();
    if bytes_long > limits::FLOW_FILE_BYTES as u64 {
        let message = format!("This file is larger than {} kB.", limits::FLOW_FILE_BYTES / 1024);
        return Err(whole.error("file-too-large", message).hint("A flow is a plain text."));
    }
    String::from_utf8(fs::read(path).map_err(unreadable)?).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.split(|byte| *byte == b'\n').count();
        let message = format!("Line {line} holds bytes that are no letters.");
        whole.error("not-utf-8", message).hint("Save the file as plain text in UTF-8.")
    })
}
