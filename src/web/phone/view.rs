//! What is on the page now, part by part; and of it, for a page that is open, what changed.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use maud::Markup;
use serde::{Deserialize, Serialize};

use super::desk::{Desk, first_name};
use super::parts::{self, Chosen};
use super::problem::Problem;
use super::{Handset, Kind, cases, clock, thread, understood};
use crate::limits;
use crate::store::person_state;

/// A part of the page as it is now.
#[derive(Serialize)]
pub(super) struct Part {
    pub html: String,
    /// Another whenever the part is another; it means nothing after a restart.
    pub print: String,
}

/// Every part, by the id of its place, and what the staff phone offers to answer with.
pub(super) struct View {
    pub parts: BTreeMap<&'static str, Part>,
    pub code: Option<String>,
}

/// Reads everything that the page shows for these phones.
pub(super) async fn read(desk: &Desk, phone: Option<&Handset>, staff: Option<&Handset>) -> Result<View, Problem> {
    let name = |handset: Option<&Handset>| handset.map_or_else(String::new, |handset| handset.name.clone());
    let (phone_name, staff_name) = (name(phone), name(staff));
    let chosen = Chosen { phone: &phone_name, staff: &staff_name };
    let whom = match phone.map(|phone| phone.kind) {
        Some(Kind::Person(person)) => Some(person),
        _ => None,
    };
    let clocks = clock::read(desk, whom).await?;
    let zone = desk.zone().await?;
    let scheme = desk.state.scheme;
    let mut tx = desk.state.engine.db().read().await?;
    let mut parts = BTreeMap::new();
    parts.insert("clock", part(&parts::clock(&clocks, zone)));
    if let Some(phone) = phone {
        let messages = thread::of(&mut tx, scheme, phone, limits::PAGE_MESSAGES).await?;
        parts.insert("thread", part(&parts::thread(&messages, "m", zone)));
        if let Kind::Person(person) = phone.kind {
            let turns = understood::of(&mut tx, desk, person, limits::PAGE_TURNS).await?;
            let hold = person_state::load(&mut tx, &[(scheme, person)]).await?.pop().and_then(|loaded| loaded.hold);
            let shown = parts::understood(&turns, first_name(phone), hold.as_deref(), chosen, zone);
            parts.insert("understood", part(&shown));
        }
    }
    if let Some(staff) = staff {
        let messages = thread::of(&mut tx, scheme, staff, limits::PAGE_MESSAGES).await?;
        parts.insert("notices", part(&parts::thread(&messages, "n", zone)));
    }
    let cases = cases::open(&mut tx, desk).await?;
    parts.insert("cases", part(&parts::cases(&cases, chosen, zone)));
    let code = cases.iter().find(|case| !case.claimed).map(|case| case.code.clone());
    Ok(View { parts, code })
}

fn part(markup: &Markup) -> Part {
    let mut hasher = DefaultHasher::new();
    markup.0.hash(&mut hasher);
    Part { html: markup.0.clone(), print: format!("{:x}", hasher.finish()) }
}

/// Which phones, and which prints the page has: `clock.1f,thread.2e`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Open {
    phone: String,
    staff: String,
    have: String,
}

#[derive(Serialize)]
pub(super) struct Changed {
    parts: BTreeMap<&'static str, Part>,
    code: Option<String>,
}

/// `GET /demo/view`: the parts that are other than those the page has.
pub(super) async fn changed(
    State(desk): State<Arc<Desk>>,
    open: Result<Query<Open>, QueryRejection>,
) -> Result<Json<Changed>, Problem> {
    let Query(open) = open.map_err(|error| Problem::bad(error.body_text()))?;
    let handset = |name: &str| if name.is_empty() { Ok(None) } else { desk.handset(name).map(Some) };
    let View { mut parts, code } = read(&desk, handset(&open.phone)?, handset(&open.staff)?).await?;
    for (name, print) in open.have.split(',').filter_map(|one| one.split_once('.')) {
        if parts.get(name).is_some_and(|part| part.print == print) {
            parts.remove(name);
        }
    }
    Ok(Json(Changed { parts, code }))
}
