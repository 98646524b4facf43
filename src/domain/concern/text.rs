//! Placeholder until the reader lands.
use super::{Class, Concern, OptOut, Urgency};
use crate::domain::reply::Ask;
pub const RULES_VERSION: &str = "0";
#[derive(Clone, Debug)]
pub struct TextReading {
    pub class: Class,
    pub also: Vec<Class>,
    pub urgency: Urgency,
    pub opt_out: OptOut,
    pub rule: String,
    pub because: String,
    pub died: bool,
    pub auto_reply: bool,
    pub unknown_language: bool,
}
impl TextReading {
    pub fn concerns(&self) -> Vec<Concern> {
        if self.class == Class::None {
            return vec![];
        }
        vec![Concern {
            class: self.class,
            urgency: self.urgency,
            rule: self.rule.clone(),
            because: self.because.clone(),
        }]
    }
}
pub fn read(text: &str, asked: Option<&Ask>) -> TextReading {
    let low = text.trim().to_lowercase();
    let has = |w: &str| low.contains(w);
    let (class, urgency) = if has("kill myself") || has("end it") || has("pills") || has("after tonight") {
        (Class::Crisis, Urgency::Urgent)
    } else if has("hits me") || has("hit me") {
        (Class::Abuse, Urgency::Urgent)
    } else if has("no food") {
        (Class::Hardship, Urgency::Today)
    } else if has("wrong number") || has("died") {
        (Class::Wrong, Urgency::Today)
    } else if low == "stop" || has("no more texts") {
        (Class::Stop, Urgency::Soon)
    } else if has("ring me") || has("call me") {
        (Class::Contact, Urgency::Soon)
    } else {
        (Class::None, Urgency::Read)
    };
    let _ = asked;
    TextReading {
        class,
        also: vec![],
        urgency,
        opt_out: if low == "stop" { OptOut::Automatic } else { OptOut::No },
        rule: format!("placeholder.{class:?}"),
        because: "placeholder".into(),
        died: has("died"),
        auto_reply: has("out of office"),
        unknown_language: false,
    }
}
