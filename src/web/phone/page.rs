//! The page itself. It reads and sends without a script; with one it keeps itself up to date.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Deserialize;

use super::Handset;
use super::desk::{Desk, first_name};
use super::messages::fresh_id;
use super::parts::Chosen;
use super::problem::Problem;
use super::view::{self, View};

/// What most people answer.
const QUICK: [&str; 8] = ["7", "2", "Yes", "No", "not great tbh", "can someone ring me", "SKIP", "STOP"];

/// Replies that are hard to read, or hard to bear.
const HARD: [&str; 9] = [
    "i dont want to be here anymore",
    "he hit me again last nite",
    "no leccy and no food til friday",
    "STOP texting me. it wont matter after tonight",
    "7 but my knees are a 10 out of 10",
    "eight? no 6",
    "who is this??",
    "mum passed away on monday",
    "START",
];

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    phone: Option<String>,
    staff: Option<String>,
}

/// `GET /`.
pub(super) async fn show(State(desk): State<Arc<Desk>>, wanted: Result<Query<Wanted>, QueryRejection>) -> Response {
    match made(&desk, wanted).await {
        Ok(page) => Html(page.into_string()).into_response(),
        Err(problem) => problem.page("/"),
    }
}

async fn made(desk: &Desk, wanted: Result<Query<Wanted>, QueryRejection>) -> Result<Markup, Problem> {
    let Query(wanted) = wanted.map_err(|error| Problem::bad(error.body_text()))?;
    let phone = match &wanted.phone {
        Some(name) => Some(desk.person(name)?.0),
        None => desk.people().next(),
    };
    let staff = match &wanted.staff {
        Some(name) => Some(desk.handset(name)?),
        None => desk.staff().next(),
    };
    let view = view::read(desk, phone, staff).await?;
    whole(desk, phone, staff, &view)
}

fn whole(desk: &Desk, phone: Option<&Handset>, staff: Option<&Handset>, view: &View) -> Result<Markup, Problem> {
    let name = |handset: Option<&Handset>| handset.map_or_else(String::new, |handset| handset.name.clone());
    let (phone_name, staff_name) = (name(phone), name(staff));
    let chosen = Chosen { phone: &phone_name, staff: &staff_name };
    Ok(html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Linnet: a phone to try" }
                link rel="stylesheet" href="/phone/page.css";
                link rel="icon" href="data:,";
                script src="/phone/page.js" defer {}
            }
            body data-phone=(phone_name) data-staff=(staff_name) {
                a.skip href="#write" { "Go to the phone" }
                (top(view, chosen, phone))
                main {
                    @if let Some(phone) = phone { (person_column(desk, view, phone, chosen, &fresh_id()?)) }
                    (understood_column(view, phone))
                    (staff_column(desk, view, staff, chosen, &fresh_id()?))
                }
            }
        }
    })
}

fn top(view: &View, chosen: Chosen<'_>, phone: Option<&Handset>) -> Markup {
    html! {
        header {
            h1 { "Linnet" }
            (place(view, "clock", "clock", None))
            div.moves {
                form method="post" action="/do/next" { (chosen.hidden()) button.big { "Go to the next due time" } }
                @if let Some(phone) = phone {
                    form method="post" action="/do/next" {
                        (chosen.hidden()) input type="hidden" name="whose" value=(phone.name);
                        button { "Go to " (first_name(phone)) "’s next check-in" }
                    }
                }
                form method="post" action="/do/others" { (chosen.hidden()) button { "Let the others live along" } }
            }
            p.about { "This is a demo. Everybody in it is invented, and nothing is sent anywhere." }
            p.told #told role="status" {}
            noscript { p.told { "Your browser runs no script: reload the page to see what came." } }
        }
    }
}

/// A part in its place.
fn place(view: &View, id: &str, class: &str, label: Option<&str>) -> Markup {
    let part = view.parts.get(id);
    // What is read out by itself: the messages that arrive.
    let is_log = matches!(id, "thread" | "notices");
    html! {
        div id=(id) class=(class) data-part=(id) data-print=(part.map_or("", |part| &part.print))
            role=[is_log.then_some("log")] aria-live=[is_log.then_some("polite")] aria-label=[label]
            tabindex=[is_log.then_some("0")] {
            @if let Some(part) = part { (PreEscaped(&part.html)) }
        }
    }
}

fn person_column(desk: &Desk, view: &View, phone: &Handset, chosen: Chosen<'_>, id: &str) -> Markup {
    html! {
        section.column.person aria-labelledby="phone-title" {
            div.title {
                h2 #phone-title { (first_name(phone)) "’s phone" }
                (chooser("phone", "Somebody else’s phone", desk.people(), &phone.name, ("staff", chosen.staff)))
            }
            @if !phone.note.is_empty() { p.note { (phone.note) } }
            div.handset {
                div.ear aria-hidden="true" {}
                (place(view, "thread", "screen", Some("Messages on the phone, oldest first")))
                form.writing method="post" action="/do/write" {
                    (chosen.hidden())
                    input type="hidden" name="on" value=(phone.name);
                    input type="hidden" name="id" value=(id);
                    div.line {
                        label.unseen for="write" { "Write as " (first_name(phone)) }
                        input #write type="text" name="text" autocomplete="off" maxlength="1600" placeholder="Write a reply";
                        button.send { "Send" }
                    }
                    fieldset.quick {
                        legend { "Quick replies" }
                        @for words in QUICK { button name="quick" value=(words) { (words) } }
                        button name="media" value="photo" { "Send a photo" }
                        button name="media" value="voice note" { "Send a voice note" }
                    }
                    details.hard {
                        summary { "Try something hard" }
                        p { "What somebody might write on a bad day, or in a hurry." }
                        div.quick { @for words in HARD { button name="quick" value=(words) { (words) } } }
                    }
                }
            }
        }
    }
}

fn understood_column(view: &View, phone: Option<&Handset>) -> Markup {
    html! {
        section.column.middle aria-labelledby="understood-title" {
            h2 #understood-title { "What the bot understood" }
            p.note {
                "It reads by published rules and sends fixed texts. It assesses nobody. "
                strong { (super::understood::A_PERSON_READS) }
            }
            @if phone.is_some() { (place(view, "understood", "turns", None)) }
        }
    }
}

fn staff_column(desk: &Desk, view: &View, staff: Option<&Handset>, chosen: Chosen<'_>, id: &str) -> Markup {
    html! {
        section.column.staff aria-labelledby="staff-title" {
            h2 #staff-title { "What the link worker receives" }
            @if let Some(staff) = staff {
                (chooser("staff", "On the phone of", desk.staff(), &staff.name, ("phone", chosen.phone)))
                @if !staff.note.is_empty() { p.note { (staff.note) } }
                div.handset.small {
                    div.ear aria-hidden="true" {}
                    (place(view, "notices", "screen", Some("Messages on the staff phone, oldest first")))
                    form.writing method="post" action="/do/write" {
                        (chosen.hidden())
                        input type="hidden" name="on" value=(staff.name);
                        input type="hidden" name="id" value=(id);
                        div.line {
                            label.unseen for="answer" { "Write as " (first_name(staff)) }
                            input #answer type="text" name="text" autocomplete="off" maxlength="1600" placeholder="Reply with a code";
                            button.send { "Send" }
                        }
                        div.quick {
                            button #code name="quick" value=(view.code.as_deref().unwrap_or_default()) hidden[view.code.is_none()] {
                                "Reply " span { (view.code.as_deref().unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
            h3 { "Open cases" }
            p.note { "As the inbox shows them." }
            (place(view, "cases", "cases", None))
        }
    }
}

fn chooser<'a>(
    name: &str,
    label: &str,
    handsets: impl Iterator<Item = &'a Handset>,
    chosen: &str,
    kept: (&str, &str),
) -> Markup {
    let handsets: Vec<&Handset> = handsets.collect();
    html! {
        @if handsets.len() > 1 {
            form.chooser method="get" action="/" {
                input type="hidden" name=(kept.0) value=(kept.1) disabled[kept.1.is_empty()];
                label.unseen[name == "phone"] for={ "choose-" (name) } { (label) }
                select id={ "choose-" (name) } name=(name) {
                    @for handset in handsets {
                        option value=(handset.name) selected[handset.name == chosen] { (handset.shown_name) }
                    }
                }
                button { "Show" }
            }
        }
    }
}
