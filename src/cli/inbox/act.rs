//! What staff did about a case, noted in its events.

use anyhow::bail;

use super::InboxArguments;
use crate::cli::advice::Advice;
use crate::engine::Engine;
use crate::store::case::{self, Case, State};
use crate::store::escalation::Event;
use crate::store::scheme::Scheme;
use crate::store::{Tx, person_state};

/// Notes everything that was asked for, in the order in which it happens. Gives a line for each.
pub(super) async fn all(
    engine: &Engine,
    scheme: &Scheme,
    case: &Case,
    arguments: &InboxArguments,
) -> anyhow::Result<Vec<String>> {
    let mut done = Vec::new();
    let by = arguments.by.clone().unwrap_or_default();
    let event = |kind: &str, note: Option<&String>| Event {
        kind: kind.to_owned(),
        detail: format!("by {by}"),
        staff: None,
        turn: None,
        note: note.cloned(),
        at: engine.now(),
    };
    let mut tx = engine.db().begin().await?;
    if arguments.close.is_some() && !arguments.release && !arguments.keep_held && is_held(&mut tx, case).await? {
        bail!(Advice::new(
            "Everything automatic is held for this person, and a closed case would leave it so for ever.",
            "Say --release to let texts go on, or --keep-held to leave it so.",
        ));
    }
    if let Some(words) = &arguments.attempted {
        case::record(&mut tx, scheme.id, case.id, State::Attempted, &event("attempted", Some(words))).await?;
        done.push("Noted: they were tried and not reached.".to_owned());
    }
    if let Some(words) = &arguments.spoken {
        case::record(&mut tx, scheme.id, case.id, State::Spoken, &event("spoken", Some(words))).await?;
        done.push("Noted: they were spoken with.".to_owned());
    }
    if let Some(outcome) = &arguments.close {
        case::close(&mut tx, scheme.id, case.id, outcome, &event("closed", None)).await?;
        done.push(format!("Case {} is closed.", case.code));
    }
    tx.commit().await?;
    if arguments.release {
        match case.person {
            Some(person) => {
                engine.release(scheme.id, person).await?;
                done.push("Released: texts may go on, and an open check-in is taken up again.".to_owned());
            }
            None => done.push("Nothing is held: nobody knows who wrote.".to_owned()),
        }
    }
    Ok(done)
}

async fn is_held(tx: &mut Tx, case: &Case) -> anyhow::Result<bool> {
    let Some(person) = case.person else { return Ok(false) };
    let loaded = person_state::load(tx, &[(case.scheme, person)]).await?;
    Ok(loaded.first().is_some_and(|loaded| loaded.hold.is_some()))
}
