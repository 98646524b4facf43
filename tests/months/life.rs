//! What people and staff do: by chance, and by a seed.

use chrono::TimeDelta;
use linnet::channel::Content;
use linnet::domain::enrol::NewPerson;
use linnet::domain::person::{Consent, SafeTime, SafeToText, Stage};
use rand::rngs::StdRng;
use rand::{Rng, RngExt};

use crate::world::somebody;

/// A word that no text of ours holds: it must never stand plainly in the database.
pub const CANARY: &str = "marigoldcanary";
pub const CRISIS: &str = "I am going to kill myself";

pub fn somebody_by_chance(random: &mut StdRng, last: u32) -> NewPerson {
    let safe = match random.random_range(0..10) {
        0..6 => SafeToText::Yes,
        6..8 => SafeToText::Unknown,
        8 => SafeToText::Times(vec![SafeTime {
            weekday: chrono::Weekday::Tue,
            from: "10:00".parse().unwrap(),
            to: "14:00".parse().unwrap(),
        }]),
        _ => SafeToText::Never,
    };
    NewPerson {
        safe_to_text: safe,
        consent: if random.random_bool(0.6) { Consent::Yes } else { Consent::Unknown },
        stage: if random.random_bool(0.2) { Stage::Waiting } else { Stage::Active },
        ..somebody("Canaryname", last)
    }
}

/// What they write to a text, each with the time until then. Often one, sometimes nothing, sometimes in parts.
pub fn replies(random: &mut StdRng) -> Vec<(TimeDelta, Content)> {
    let wait = match random.random_range(0..100) {
        0..65 => TimeDelta::seconds(random.random_range(20..3_600)),
        65..80 => TimeDelta::minutes(random.random_range(60..1_440)),
        80..90 => TimeDelta::hours(random.random_range(24..240)),
        _ => return Vec::new(),
    };
    let mut replies = vec![(wait, content(random))];
    if random.random_bool(0.08) {
        let seconds = random.random_range(0..40);
        replies.push((wait + TimeDelta::seconds(seconds), content(random)));
    }
    replies
}

fn content(random: &mut StdRng) -> Content {
    let text = match random.random_range(0..1_000) {
        0..420 => random.random_range(0..11).to_string(),
        420..640 => "yes".to_owned(),
        640..800 => "no".to_owned(),
        800..850 => format!("{CANARY} it was a long week and {}", random.next_u32()),
        850..880 => "1 3".to_owned(),
        880..900 => "skip".to_owned(),
        900..906 => "STOP".to_owned(),
        906..925 => "start".to_owned(),
        925..940 => "please call me".to_owned(),
        940..950 => "help".to_owned(),
        950..960 => "pause".to_owned(),
        960..970 => CRISIS.to_owned(),
        970..975 => "stop. I am going to kill myself".to_owned(),
        975..978 => "wrong number".to_owned(),
        978..980 => "what do you mean".to_owned(),
        980..985 => "I am out of office".to_owned(),
        985..990 => "\u{202e}7\u{0}".to_owned(),
        990..995 => return Content::Media { kind: "photo".to_owned(), caption: None },
        _ => return Content::Edited { of: "earlier".to_owned(), text: format!("{CANARY} I meant 4") },
    };
    Content::Text(text)
}

/// How long a member of staff takes to answer a notice; `None` when they do not.
pub fn claims_after(random: &mut StdRng) -> Option<TimeDelta> {
    random.random_bool(0.4).then(|| TimeDelta::minutes(random.random_range(1..90)))
}
