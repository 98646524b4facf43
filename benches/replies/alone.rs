//! The engine alone: `turn::take` on one core, without a store, and the bytes that are kept of a person between
//! two messages.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::DateTime;
use linnet::domain::Moment;
use linnet::domain::flow::Flows;
use linnet::domain::id::{CheckInId, MessageId, PersonId, SchemeId, VersionId};
use linnet::domain::language::Language;
use linnet::domain::person::{Consent, Person, SafeToText, Stage};
use linnet::domain::settings::Settings;
use linnet::domain::talk::{Book, Context, State};
use linnet::domain::turn::{Event, Heard, take};
use linnet::engine::{Sources, read_sources};
use uuid::Uuid;

use crate::{rate, shipped};

/// Long enough that the scheduler's ticks do not matter.
const TIME: Duration = Duration::from_secs(3);

/// Prints replies a CPU-second and the size of the state, for the shipped check-ins.
pub fn measure() {
    let sources = shipped();
    let (flows, settings, _, _) = read_sources(&sources);
    println!("\nThe engine alone: `turn::take` on one core, and the state between two messages");
    println!(
        "{:<20} {:>13} {:>16} {:>25}",
        "check-in", "replies/CPU-s", "state read, kept", "state bytes min/median/max"
    );
    for flow in ["weekly-check-in", "three-month-review"] {
        let answers = answers(&sources, flow);
        let rehearsal = Alone { book: book(&flows), settings: &settings, person: ann() };
        let mut sizes = Vec::new();
        rehearsal.check_in(flow, &answers, |state| {
            sizes.push(serde_json::to_string(&state).unwrap().len());
            state
        });
        sizes.sort_unstable();
        let bare = repeat(|| rehearsal.check_in(flow, &answers, |state| state));
        // As a store keeps it: text between two turns.
        let kept = repeat(|| {
            rehearsal.check_in(flow, &answers, |state| {
                serde_json::from_str(&serde_json::to_string(&state).unwrap()).unwrap()
            })
        });
        let sizes = format!("{} / {} / {}", sizes[0], sizes[sizes.len() / 2], sizes[sizes.len() - 1]);
        println!("{flow:<20} {bare:>13.0} {kept:>16.0} {sizes:>26}");
    }
}

/// Everything a turn looks at.
struct Alone<'a> {
    book: Book,
    settings: &'a Settings,
    person: Person,
}

impl Alone<'_> {
    /// One whole check-in; `between` has the state between two turns. Gives the number of replies.
    fn check_in(&self, flow: &str, answers: &[String], mut between: impl FnMut(State) -> State) -> usize {
        let due = Event::CheckInDue {
            flow: flow.to_owned(),
            occasion: 1,
            at: morning(),
            check_in: CheckInId(Uuid::from_u128(1)),
        };
        let mut state = between(self.take(State::default(), &due));
        assert!(state.talk.is_some(), "{flow} did not open");
        let mut replies = 0;
        for answer in answers {
            let event = Event::Reply {
                message: MessageId(Uuid::from_u128(2)),
                heard: Heard::Text(answer.clone()),
                sent_at: None,
                crossed: false,
            };
            state = between(self.take(state, &event));
            replies += 1;
        }
        replies
    }

    fn take(&self, state: State, event: &Event) -> State {
        let pinned = state.talk.as_ref().and_then(|talk| self.book.flows.get(&talk.flow)).cloned();
        let context = Context {
            person: &self.person,
            book: &self.book,
            pinned: pinned.as_deref(),
            settings: self.settings,
            now: morning(),
        };
        take(state, &context, event).state
    }
}

/// Replies a CPU-second of what is done again and again.
fn repeat(mut check_in: impl FnMut() -> usize) -> f64 {
    let (begun, begun_cpu) = (Instant::now(), cpu_time());
    let mut replies = 0;
    while begun.elapsed() < TIME {
        replies += check_in();
    }
    let time = cpu_time().zip(begun_cpu).map_or_else(|| begun.elapsed(), |(end, begin)| end.saturating_sub(begin));
    rate(replies, time)
}

/// What this thread has had of a core; `None` where the system does not tell, and then the clock on the wall counts.
fn cpu_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// What the person says in the transcript beside a flow.
fn answers(sources: &Sources, flow: &str) -> Vec<String> {
    let lines = sources.files[&format!("{flow}.talk")].lines();
    lines.filter_map(|line| line.strip_prefix("person: ")).map(str::to_owned).collect()
}

fn book(flows: &Flows) -> Book {
    let flows = flows.flows.iter().map(|(key, flow)| (key.clone(), Arc::clone(flow))).collect();
    Book { version: VersionId(Uuid::nil()), flows }
}

fn ann() -> Person {
    Person {
        id: PersonId(Uuid::from_u128(3)),
        scheme: SchemeId(Uuid::from_u128(4)),
        first_name: "Ann".to_owned(),
        language: Language::ENGLISH,
        stage: Stage::Active,
        needs: vec!["loneliness".to_owned()],
        activity: Some("the gardening group".to_owned()),
        link_worker: Some("Sam".to_owned()),
        joined_at: morning() - chrono::TimeDelta::days(22),
        safe_to_text: SafeToText::Yes,
        consent: Consent::Yes,
        suppressed: false,
        case_open: false,
    }
}

/// A Tuesday on which texts may be sent.
fn morning() -> Moment {
    DateTime::from_timestamp(1_791_280_800, 0).unwrap()
}
