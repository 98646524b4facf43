//! The demo's other people: they answer what they were asked, each in their own way.
//!
//! Most answers are plain. A few are the reason why Linnet exists: a hard week, a wish to be rung, a STOP, words that
//! nobody could read, somebody in danger. They write through the same door as the visitor.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use tokio::sync::Mutex;

use super::colleagues::Colleague;
use super::fresh_id;
use super::people::VISITOR;
use crate::channel::phone::Phone;
use crate::channel::{Content, Inbound};
use crate::domain::id::{PersonId, SchemeId};
use crate::domain::talk::State;
use crate::engine::Engine;
use crate::store::message::{self, Direction};
use crate::store::person_state;
use crate::web::phone::{Handset, Kind};

/// Rounds of question and answer in one go: longer than the longest flow.
const ROUNDS: usize = 40;

/// What somebody says as their nth answer (from 1) instead of a plain one.
const SPECIAL: &[(&str, usize, &str)] = &[
    ("dev", 1, "2"),
    ("dev", 2, "yes please"),
    ("edie", 2, "could someone ring me instead"),
    ("frank", 4, "STOP"),
    ("gwen", 1, "well the cat got out again"),
    ("gwen", 6, "lovely to see everyone"),
    ("harry", 5, "1"),
    ("harry", 7, "i dont want to be here any more"),
    ("iris", 5, "8 thanks"),
];

/// By what they know a reminder, in each language.
const REMINDERS: [&str; 2] = ["No rush.", "Does dim brys."];

/// How many of the newest messages are looked at to find the question behind a reminder.
const LOOKED_BACK: i64 = 4;

/// Who answers only now and then.
const SELDOM: &str = "len";

/// The other people of the demo.
pub struct Others {
    engine: Arc<Engine>,
    phone: Phone,
    scheme: SchemeId,
    people: Vec<Other>,
    colleague: Option<Colleague>,
    visitor: Option<PersonId>,
    /// One at a time: two at once would answer everything twice.
    memory: Mutex<Memory>,
}

struct Other {
    handset: String,
    address: String,
    person: PersonId,
}

struct Memory {
    /// How many answers each has given.
    answers: HashMap<PersonId, usize>,
    /// The same demo goes the same way.
    chance: StdRng,
}

impl Others {
    /// Everybody but the visitor and the staff.
    #[must_use]
    pub fn new(engine: Arc<Engine>, phone: Phone, scheme: SchemeId, handsets: &[Handset]) -> Self {
        let people = handsets.iter().filter(|handset| handset.name != VISITOR).filter_map(|handset| {
            let Kind::Person(person) = handset.kind else { return None };
            Some(Other { handset: handset.name.clone(), address: handset.address.clone(), person })
        });
        let memory = Memory { answers: HashMap::new(), chance: StdRng::seed_from_u64(1) };
        let visitor = handsets.iter().find(|handset| handset.name == VISITOR).and_then(|handset| match handset.kind {
            Kind::Person(person) => Some(person),
            Kind::Staff(_) => None,
        });
        let (people, colleague) = (people.collect(), Colleague::find(handsets));
        Self { engine, phone, scheme, people, colleague, visitor, memory: Mutex::new(memory) }
    }

    /// Staff settle what waits from before, then everybody answers until nobody is asked any more. Gives how many wrote.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn answer_all(&self) -> anyhow::Result<usize> {
        let mut memory = self.memory.lock().await;
        let mut wrote = HashSet::new();
        if let Some(colleague) = &self.colleague {
            colleague.settle(&self.engine, &self.phone, self.scheme, self.visitor).await?;
        }
        for _ in 0..ROUNDS {
            // What is due is sent first, so that there is something to answer.
            self.engine.cycle().await?;
            let mut batch = Vec::new();
            for other in &self.people {
                if let Some(inbound) = self.answer(other, &mut memory).await? {
                    wrote.insert(other.person);
                    batch.push(inbound);
                }
            }
            if batch.is_empty() {
                break;
            }
            self.engine.receive(batch).await?;
        }
        Ok(wrote.len())
    }

    /// What they write now, if they were asked something that has arrived.
    async fn answer(&self, other: &Other, memory: &mut Memory) -> anyhow::Result<Option<Inbound>> {
        let Some(question) = self.question(other).await? else { return Ok(None) };
        let number = memory.answers.entry(other.person).or_default();
        *number += 1;
        let special = SPECIAL.iter().find(|(handset, at, _)| *handset == other.handset && at == number);
        if special.is_none() && other.handset == SELDOM && !number.is_multiple_of(3) {
            return Ok(None);
        }
        let text = match special {
            Some((_, _, text)) => (*text).to_owned(),
            None => plain(&question, &mut memory.chance),
        };
        Ok(Some(self.phone.written(&other.address, Content::Text(text), fresh_id()?, None)))
    }

    /// The open question, once it has arrived and is not answered.
    async fn question(&self, other: &Other) -> anyhow::Result<Option<String>> {
        let mut tx = self.engine.db().read().await?;
        let loaded = person_state::load(&mut tx, &[(self.scheme, other.person)]).await?.pop();
        let Some(loaded) = loaded else { return Ok(None) };
        let state: State = serde_json::from_str(&loaded.state)?;
        let asked = state.talk.is_some_and(|talk| !talk.resting) && state.hold.is_none();
        if !asked || loaded.person.suppressed {
            return Ok(None);
        }
        let thread = message::thread(&mut tx, self.scheme, other.person, LOOKED_BACK).await?;
        let Some(newest) = thread.first().filter(|newest| newest.direction == Direction::Out) else { return Ok(None) };
        let arrived = self.phone.inbox(&other.address).iter().any(|message| message.outbox.0 == newest.id.0);
        // A reminder asks nothing: the question stands before it.
        let asks = |body: &&str| !REMINDERS.iter().any(|words| body.contains(words));
        let ours = thread.iter().filter(|message| message.direction == Direction::Out);
        Ok(ours.filter_map(|message| message.body.as_deref()).find(asks).filter(|_| arrived).map(str::to_owned))
    }
}

/// A plain answer to a question of the example scheme, in its language.
fn plain(question: &str, chance: &mut StdRng) -> String {
    let often = chance.random_range(0..4) > 0;
    let asks = |words: &[&str]| words.iter().any(|word| question.contains(word));
    let fixed = if asks(&["HOFFWN", "rhain: Hoffwn"]) {
        "Na hoffwn"
    } else if asks(&["DO neu NADDO", "rhain: Do,"]) {
        if often { "Do" } else { "Naddo" }
    } else if asks(&["YDY neu NAC YDY", "rhain: Ydy,"]) {
        "Ydy"
    } else if asks(&["right for you"]) {
        // Most people are content with their group: a case a month from everybody would hide the others.
        if chance.random_range(0..16) > 0 { "Yes" } else { "no" }
    } else if asks(&["ring you"]) {
        "No thanks"
    } else if asks(&["May we send you"]) {
        "Yes that's fine"
    } else if asks(&["YES or NO", "these: yes, no"]) {
        if often { "Yes" } else { "no" }
    } else if asks(&["like 1 3", "fel 1 3"]) {
        "1 3"
    } else {
        ""
    };
    if !fixed.is_empty() {
        return fixed.to_owned();
    }
    let (lowest, highest) = if asks(&["10"]) { (4, 9) } else { (1, 3) };
    chance.random_range(lowest..=highest).to_string()
}
