//! Cases and unread messages as lines of text.

use std::collections::HashMap;
use std::io::Write;

use chrono_tz::Tz;

use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::{EscalationId, MessageId, PersonId};
use crate::engine::Engine;
use crate::limits;
use crate::store::case::{self, Case, State};
use crate::store::message::{self, Direction, Message, Reading};
use crate::store::scheme::Scheme;
use crate::store::{Tx, people, person_state};

const NOBODY: &str = "a number that nobody here knows";

/// All open cases, the most urgent first, and how much lies unread.
pub(super) async fn cases(engine: &Engine, scheme: &Scheme, out: &mut impl Write) -> anyhow::Result<()> {
    let zone = engine.settings_in_force(scheme.id).await?.zone;
    let mut tx = engine.db().read().await?;
    let open = case::list_open(&mut tx, scheme.id).await?;
    let names = names(&mut tx, scheme, open.iter().filter_map(|case| case.person)).await?;
    for case in &open {
        let who = case.person.and_then(|person| names.get(&person)).map_or(NOBODY, String::as_str);
        writeln!(out, "{}  {:<6}  {who}", case.code, word(case.urgency))?;
        writeln!(out, "      {} (rule {})", case.because, case.rule)?;
        writeln!(out, "      since {}, {}", at(case.opened_at, zone), state(case))?;
    }
    let unread = message::reading_pile(&mut tx, scheme.id, Reading::Unread, limits::INBOX_MESSAGES).await?;
    let aside = message::reading_pile(&mut tx, scheme.id, Reading::Quarantined, limits::INBOX_MESSAGES).await?;
    let more = |number: usize| if i64::try_from(number) == Ok(limits::INBOX_MESSAGES) { " or more" } else { "" };
    writeln!(out, "{} open. {}{} unread: linnet inbox --unread.", open.len(), unread.len(), more(unread.len()))?;
    if !aside.is_empty() {
        writeln!(out, "{} could not be handled: they stand first under --unread.", aside.len())?;
    }
    Ok(())
}

/// One case: who, why, what was done, and the last messages both ways.
pub(super) async fn case(
    engine: &Engine,
    scheme: &Scheme,
    id: EscalationId,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let zone = engine.settings_in_force(scheme.id).await?.zone;
    let mut tx = engine.db().read().await?;
    let Some(case) = case::load(&mut tx, scheme.id, id).await? else { return Ok(()) };
    let names = names(&mut tx, scheme, case.person).await?;
    let who = case.person.and_then(|person| names.get(&person)).map_or(NOBODY, String::as_str);
    writeln!(out, "Case {}, {}: {who}. {}.", case.code, word(case.urgency), state(&case))?;
    if let Some(person) = case.person {
        let loaded = person_state::load(&mut tx, &[(scheme.id, person)]).await?;
        if let Some(hold) = loaded.first().and_then(|loaded| loaded.hold.as_deref()) {
            writeln!(out, "Everything automatic is held ({hold}) until somebody releases it.")?;
        }
    }
    writeln!(out, "\nWhat happened:")?;
    for event in case::events(&mut tx, scheme.id, id).await? {
        writeln!(out, "  {}  {}: {}", at(event.at, zone), event.kind, event.detail)?;
        if let Some(note) = event.note {
            writeln!(out, "      {note}")?;
        }
    }
    writeln!(out, "\nThe last messages:")?;
    let mut thread = match (case.person, case.message) {
        (Some(person), _) => message::thread(&mut tx, scheme.id, person, limits::PAGE_MESSAGES).await?,
        (None, Some(message)) => message::load(&mut tx, scheme.id, message).await?.into_iter().collect(),
        (None, None) => Vec::new(),
    };
    thread.reverse();
    for message in &thread {
        let side = if message.direction == Direction::In { who } else { &scheme.name };
        writeln!(out, "  {}  {side}: {}", at(message.recorded_at, zone), words(message))?;
    }
    Ok(())
}

/// What nobody has read, oldest first; what could not be handled stands before it.
pub(super) async fn unread(
    engine: &Engine,
    scheme: &Scheme,
    counts_as_read: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let zone = engine.settings_in_force(scheme.id).await?.zone;
    let mut tx = engine.db().read().await?;
    let mut pile = message::reading_pile(&mut tx, scheme.id, Reading::Quarantined, limits::INBOX_MESSAGES).await?;
    pile.extend(message::reading_pile(&mut tx, scheme.id, Reading::Unread, limits::INBOX_MESSAGES).await?);
    let names = names(&mut tx, scheme, pile.iter().filter_map(|message| message.person)).await?;
    drop(tx);
    for message in &pile {
        let person = message.person.and_then(|person| names.get(&person)).map(String::as_str);
        let who = person.unwrap_or(if message.staff.is_some() { "a colleague" } else { NOBODY });
        let aside = if message.reading == Reading::Quarantined { " (could not be handled)" } else { "" };
        writeln!(out, "{}  {who}{aside}: {}", at(message.recorded_at, zone), words(message))?;
    }
    writeln!(out, "{} unread.", pile.len())?;
    out.flush()?;
    if counts_as_read {
        // Only now: they stand on the screen.
        let shown: Vec<MessageId> = pile.iter().map(|message| message.id).collect();
        let mut tx = engine.db().begin().await?;
        message::mark_read(&mut tx, scheme.id, &shown).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn names(
    tx: &mut Tx,
    scheme: &Scheme,
    people: impl IntoIterator<Item = PersonId>,
) -> anyhow::Result<HashMap<PersonId, String>> {
    let people: Vec<PersonId> = people.into_iter().collect();
    Ok(people::names(tx, scheme.id, &people).await?)
}

fn words(message: &Message) -> &str {
    message.body.as_deref().unwrap_or("(erased)")
}

fn word(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Urgent => "URGENT",
        Urgency::Today => "today",
        Urgency::Soon => "soon",
        Urgency::Read => "read",
    }
}

fn state(case: &Case) -> &'static str {
    match case.state {
        State::Open => "nobody has it yet",
        State::Claimed => "somebody has it",
        State::Attempted => "they were tried and not reached",
        State::Spoken => "they were spoken with",
        State::Closed => "closed",
    }
}

fn at(moment: Moment, zone: Tz) -> String {
    moment.with_timezone(&zone).format("%a %-d %b %H:%M").to_string()
}
