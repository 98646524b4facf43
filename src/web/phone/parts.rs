//! The parts of the page that change by themselves. Each gives the children of its place on the page, every child
//! with an id, so that the script replaces only what changed and a screen reader hears only what is new.

use chrono_tz::Tz;
use maud::{Markup, html};

use super::cases::{OUTCOMES, Shown as Case};
use super::clock::{Clocks, flow_words};
use super::thread::Shown;
use super::understood::{Said, Understood};
use super::when;
use crate::domain::concern::Urgency;
use crate::limits;

/// Which phones are shown: every form takes it along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chosen<'a> {
    pub phone: &'a str,
    pub staff: &'a str,
}

impl Chosen<'_> {
    pub fn hidden(self) -> Markup {
        html! {
            input type="hidden" name="phone" value=(self.phone);
            input type="hidden" name="staff" value=(self.staff);
        }
    }
}

/// What time it is, and what is next.
pub(super) fn clock(clocks: &Clocks, zone: Tz) -> Markup {
    html! {
        p.now id="clock-now" { "It is " strong { (clocks.shown) } }
        p.next id="clock-next" {
            "Next: " (clocks.next_is)
            @if let Some(at) = clocks.next_due { ", " span.nowrap { (when::day_and_time(at, zone)) } }
        }
    }
}

/// The bubbles of a phone, with a line for each day.
pub(super) fn thread(messages: &[Shown], place: &str, zone: Tz) -> Markup {
    let mut day = String::new();
    html! {
        @for message in messages {
            @let its_day = when::day(message.at, zone);
            @if its_day != day {
                p.day id={ (place) "-" (message.at.timestamp_millis()) } { (its_day) }
                @let () = day = its_day;
            }
            div.bubble.mine[message.mine] id={ (place) "-" (message.id) } {
                span.unseen { @if message.mine { "You: " } @else { "Linnet: " } }
                span.text { (message.text) }
                time datetime=(message.at.to_rfc3339()) { (when::time(message.at, zone)) }
            }
        }
        @if messages.is_empty() {
            p.empty id={ (place) "-empty" } { "No messages yet. Go to the next due time." }
        }
    }
}

/// What was made of each reply, newest first.
pub(super) fn understood(turns: &[Understood], name: &str, hold: Option<&str>, chosen: Chosen<'_>, zone: Tz) -> Markup {
    html! {
        @if let Some(hold) = hold {
            div.hold id="held" {
                p { strong { "Held: " (hold) "." } " Nothing automatic is sent to " (name) " until staff release it." }
                form method="post" action="/do/release" { (chosen.hidden()) button { "Release the hold" } }
            }
        }
        @for turn in turns.iter().filter(|turn| is_worth_showing(turn)) {
            article.turn id={ "t-" (turn.turn) } {
                p.when { time datetime=(turn.at.to_rfc3339()) { (when::day_and_time(turn.at, zone)) } }
                @if turn.event == "message" { (reply(turn)) } @else { p.event { (event_words(turn)) } }
                (reasons(turn))
                @if let Some(hold) = &turn.hold { p.held { "Held (" (hold) "): nothing automatic until staff release it." } }
                @for said in &turn.sent { (sent(said, zone)) }
                @if turn.event == "message" { p.always { (turn.always) } }
            }
        }
        @if !turns.iter().any(is_worth_showing) {
            p.empty id="t-empty" { "Nothing yet. What " (name) " writes is explained here." }
        }
    }
}

fn is_worth_showing(turn: &Understood) -> bool {
    turn.event != "flows changed" && (turn.event != "joined" || !turn.sent.is_empty())
}

fn reply(turn: &Understood) -> Markup {
    html! {
        @if let Some(words) = &turn.words { blockquote { (words) } }
        @for read in &turn.read {
            p.read {
                @match &read.value {
                    Some(value) => { "Read as " strong { (name_words(&read.name)) " = " (value) } " because " (read.because) "." }
                    None => { "No answer kept for " strong { (name_words(&read.name)) } ": " (read.because) "." }
                }
            }
        }
        @if let Some(why) = &turn.not_read { p.read { "Not read as an answer, because " (why) "." } }
        @else if turn.read.is_empty() && turn.concerns.is_empty() && turn.opt_out.is_none() {
            p.read { "Not read as an answer to a question." }
        }
    }
}

fn reasons(turn: &Understood) -> Markup {
    html! {
        @for concern in &turn.concerns {
            p.concern {
                (urgency(concern.urgency)) " " (who_sees(concern.urgency)) ": " (concern.because) ". "
                span.rule { "Rule " code { (concern.rule) } }
            }
        }
        @if let Some(rule) = &turn.opt_out {
            p.concern { "They asked for no more texts: nothing automatic is sent from now on. " span.rule { "Rule " code { (rule) } } }
        }
    }
}

/// Nobody is notified of what only waits in the reading pile.
fn who_sees(urgency: Urgency) -> &'static str {
    if urgency == Urgency::Read { "For whoever reads the reply" } else { "A link worker is told" }
}

/// Names in scripts may be keys, such as `wants call`.
fn name_words(name: &str) -> String {
    flow_words(&name.replace('_', " "))
}

fn event_words(turn: &Understood) -> String {
    match turn.event.as_str() {
        "joined" => "They were enrolled.".to_owned(),
        "check-in due" => match &turn.not_sent {
            Some(why) => format!("A check-in fell due and was not sent: {why}."),
            None if turn.sent.is_empty() => "A check-in fell due and waits for its time.".to_owned(),
            None => "A check-in fell due.".to_owned(),
        },
        "reminder due" => "No reply yet: a reminder.".to_owned(),
        "close due" => "The check-in’s days are over: it is closed.".to_owned(),
        "ask again" => "The open question is asked again.".to_owned(),
        "silence" => "Nothing was heard after a concern.".to_owned(),
        "released" => "Staff released the hold.".to_owned(),
        "undelivered" => "A text could not be delivered.".to_owned(),
        other => other.to_owned(),
    }
}

fn sent(said: &Said, zone: Tz) -> Markup {
    let text = clip(&said.text);
    html! {
        p.sent {
            @match said.state {
                "sent" => { "Sent: " q { (text) } }
                "waiting" => { "Waits until " (when::day_and_time(said.not_before, zone)) ": " q { (text) } }
                "cancelled" => { "Not sent" @if let Some(why) = &said.why { ", " (why) } ": " q { (text) } }
                "handed" => { "Given to a person" @if let Some(why) = &said.why { ", " (why) } ": " q { (text) } }
                _ => { "Could not be sent" @if let Some(why) = &said.why { ", " (why) } ": " q { (text) } }
            }
        }
    }
}

/// The beginning of a text: the whole stands on the phone.
fn clip(text: &str) -> String {
    const LONGEST: usize = 90;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let start: String = text.chars().take(LONGEST).collect();
    let whole_words = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{whole_words} …")
}

/// The open cases, as an inbox shows them.
pub(super) fn cases(cases: &[Case], chosen: Chosen<'_>, zone: Tz) -> Markup {
    html! {
        @for case in cases.iter().take(limits::PAGE_CASES) { (one_case(case, chosen, zone)) }
        @if cases.len() > limits::PAGE_CASES {
            p.empty id="c-more" { "And " (cases.len() - limits::PAGE_CASES) " more." }
        }
        @if cases.is_empty() {
            p.empty id="c-empty" { "No case is open. A case opens when a reply or a score asks for a person." }
        }
    }
}

fn one_case(case: &Case, chosen: Chosen<'_>, zone: Tz) -> Markup {
    html! {
        article.case id={ "c-" (case.id) } {
            p.head { (urgency(case.urgency)) " " strong { (case.person) } }
            p.state { (case.state) " · case " (case.code) " · opened " (case.age) @if case.age != "just now" { " ago" } }
            ul.reasons {
                @for reason in &case.reasons {
                    li { (reason.because) ". " span.rule { (when::time(reason.at, zone)) ", rule " code { (reason.rule) } } }
                }
            }
            @if !case.words.is_empty() {
                details open[case.urgency != Urgency::Urgent] {
                    summary { "Their own words" }
                    @for words in &case.words { blockquote { (words.text) " " time { (when::time(words.at, zone)) } } }
                }
            }
            div.actions {
                @if let Some(hold) = &case.hold {
                    form method="post" action="/do/release" {
                        (chosen.hidden()) input type="hidden" name="code" value=(case.code);
                        button { "Release the hold" span.unseen { " (" (hold) ") of case " (case.code) } }
                    }
                }
                form method="post" action="/do/close" {
                    (chosen.hidden()) input type="hidden" name="code" value=(case.code);
                    select name="outcome" aria-label={ "How case " (case.code) " ended" } {
                        @for outcome in OUTCOMES { option { (outcome) } }
                    }
                    " " button { "Close" span.unseen { " case " (case.code) } }
                }
            }
        }
    }
}

/// How soon, in words and with a sign: never by colour alone.
fn urgency(urgency: Urgency) -> Markup {
    let (class, sign, words) = match urgency {
        Urgency::Urgent => ("urgent", "▲", "Urgent"),
        Urgency::Today => ("today", "●", "For today"),
        Urgency::Soon => ("soon", "◆", "Soon"),
        Urgency::Read => ("to-read", "○", "To read"),
    };
    html! { span class={ "urgency " (class) } { span aria-hidden="true" { (sign) } " " (words) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(clip("Thank you."), "Thank you.");
        let cut = clip(&"kind words ".repeat(20));
        assert!(cut.ends_with("words …") || cut.ends_with("kind …"), "{cut}");
    }
}
