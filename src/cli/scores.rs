//! `linnet scores --scheme SLUG`: every score of a scheme as CSV, some at a time.
//!
//! Nobody's name or number stands in it: a person is their id here. Scores that were corrected are left out.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use super::database::DatabaseArguments;
use crate::domain::export::{SCORES_HEADER, ScoreRow, row};
use crate::domain::measure::{self, Better, Scoring};
use crate::limits::SCORES_AT_ONCE;
use crate::store::answer::Mode;
use crate::store::score::{self, Exported};

/// Writes every score of a scheme as CSV, safe to open in a spreadsheet.
#[derive(clap::Args, Clone, Debug)]
pub struct ScoresArguments {
    /// The scheme's short name; not needed where there is only one.
    #[arg(long)]
    pub scheme: Option<String>,
    #[command(flatten)]
    pub database: DatabaseArguments,
}

/// The command itself. A reader that has gone away is no error.
pub async fn run(arguments: ScoresArguments) -> anyhow::Result<ExitCode> {
    let opened = arguments.database.open().await?;
    let scheme = opened.scheme(arguments.scheme.as_deref()).await?.id;
    let engine = opened.engine;
    let mut out = BufWriter::new(io::stdout());
    let mut written = out.write_all(row(&SCORES_HEADER.map(str::to_owned)).as_bytes());
    let mut after = None;
    while written.is_ok() {
        // A transaction for each part: a long export holds nothing open.
        let mut tx = engine.db().read().await?;
        let some = score::export(&mut tx, scheme, after, SCORES_AT_ONCE).await?;
        drop(tx);
        let Some(last) = some.last() else { break };
        after = Some(last.id);
        written = some.iter().try_for_each(|score| out.write_all(line(score).as_bytes()));
    }
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn line(score: &Exported) -> String {
    let person = score.person.map(|person| person.to_string()).unwrap_or_default();
    ScoreRow {
        person: &person,
        flow: score.flow.as_deref().unwrap_or_default(),
        check_in: score.number.and_then(|number| u32::try_from(number).ok()),
        measure: &score.measure,
        version: u16::try_from(score.measure_version).unwrap_or_default(),
        name: &score.item,
        value: score.value,
        band: score.band.as_deref(),
        better: better(&score.measure, &score.item),
        answered_at: score.at,
        mode: match score.mode {
            Mode::Own => "self",
            Mode::ReadAloud => "read aloud",
        },
    }
    .line()
}

/// Which way is better, by the measure; an item that is no longer there says nothing.
fn better(measure: &str, name: &str) -> Better {
    let Some(measure) = measure::find(measure) else { return Better::Neither };
    match &measure.scoring {
        Scoring::Total(rule) if name == "total" => rule.better,
        _ => measure.items.iter().find(|item| item.key == name).map_or(Better::Neither, |item| item.better),
    }
}
