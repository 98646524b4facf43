//! From what was read in a message to the concerns that are noted for it.

use super::text::TextReading;
use super::{Class, Concern, Urgency};

impl TextReading {
    /// One concern for each class that holds, the highest first with its rule; none where only reading is due.
    #[must_use]
    pub fn concerns(&self) -> Vec<Concern> {
        let first = Concern {
            class: self.class,
            urgency: self.urgency,
            rule: self.rule.to_owned(),
            because: self.because.clone(),
        };
        let others = self.also.iter().map(|class| Concern {
            class: *class,
            urgency: class.urgency(),
            rule: format!("also.{}", class.word()),
            because: format!("the same message is also about {}", class.about()),
        });
        let asks_for_somebody = self.class > Class::Low || self.urgency > Urgency::Read;
        asks_for_somebody
            .then_some(first)
            .into_iter()
            .chain(others.filter(|other| other.urgency > Urgency::Read))
            .collect()
    }
}

impl Class {
    /// How soon a human is asked for where nothing else is known.
    #[must_use]
    pub fn urgency(self) -> Urgency {
        match self {
            Self::Crisis | Self::Abuse => Urgency::Urgent,
            Self::Hardship | Self::Wrong => Urgency::Today,
            Self::Contact | Self::Stop => Urgency::Soon,
            Self::Low | Self::None => Urgency::Read,
        }
    }

    /// The word on pages and in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Crisis => "crisis",
            Self::Abuse => "abuse",
            Self::Hardship => "hardship",
            Self::Contact => "contact",
            Self::Stop => "stop",
            Self::Wrong => "wrong",
            Self::Low => "low",
            Self::None => "none",
        }
    }

    /// What it is about, in a link worker's words.
    fn about(self) -> &'static str {
        match self {
            Self::Crisis => "a danger to somebody's life",
            Self::Abuse => "somebody being harmed or controlled",
            Self::Hardship => "food, heat, money or a home",
            Self::Contact => "wanting to talk to a person",
            Self::Stop => "wanting no more texts",
            Self::Wrong => "the wrong person, or somebody who has died",
            Self::Low => "low mood",
            Self::None => "nothing in particular",
        }
    }
}
