//! What a turn may look at.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::flow::Flow;
use crate::domain::id::VersionId;
use crate::domain::person::Person;
use crate::domain::settings::Settings;

use super::effect::Effect;

/// The flows of a scheme in one published version.
#[derive(Clone, Debug)]
pub struct Book {
    pub version: VersionId,
    pub flows: BTreeMap<String, Arc<Flow>>,
}

/// What a turn may look at.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub person: &'a Person,
    /// The flows in force: a new check-in begins under these.
    pub book: &'a Book,
    /// The flow of the open check-in in the version that it began with, where one is open.
    pub pinned: Option<&'a Flow>,
    pub settings: &'a Settings,
    pub now: Moment,
}

/// What a turn has changed about a person, for the next turn of the same batch: it is stored only when all commit.
pub fn keep_up(person: &mut Person, effect: &Effect) {
    match effect {
        Effect::OptOut { .. } => person.suppressed = true,
        Effect::OptIn => person.suppressed = false,
        Effect::Consent(consent) => person.consent = *consent,
        Effect::Concern(concern) if concern.urgency > Urgency::Read => person.case_open = true,
        _ => {}
    }
}
