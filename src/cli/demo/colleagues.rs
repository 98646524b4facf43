//! The demo's staff: they take the cases of the other people, ring them, and close what is settled.
//!
//! The visitor's own case is left to the visitor for a day: somebody who tries Linnet wants to take it with their own
//! hand. A case that was opened a moment ago stays open until the next time, so that it can be seen. After an urgent one
//! they stay in touch for a day before they let automatic texts go on: nobody in danger is asked by a computer, five
//! minutes later, how the week has been.

use anyhow::Context;
use chrono::TimeDelta;

use super::fresh_id;
use crate::channel::Content;
use crate::channel::phone::Phone;
use crate::domain::concern::Urgency;
use crate::domain::id::{PersonId, SchemeId, StaffId};
use crate::engine::Engine;
use crate::store::case::{self, Case, State};
use crate::store::escalation::Event;
use crate::web::phone::{Handset, Kind};

/// The link worker of the demo.
pub struct Colleague {
    address: String,
    staff: StaffId,
}

impl Colleague {
    /// The first member of staff among the handsets.
    #[must_use]
    pub fn find(handsets: &[Handset]) -> Option<Self> {
        handsets.iter().find_map(|handset| match handset.kind {
            Kind::Staff(staff) => Some(Self { address: handset.address.clone(), staff }),
            Kind::Person(_) => None,
        })
    }

    /// Takes every open case that is theirs to take, rings, closes it, and lets texts go on where they were held.
    pub async fn settle(
        &self,
        engine: &Engine,
        phone: &Phone,
        scheme: SchemeId,
        visitor: Option<PersonId>,
    ) -> anyhow::Result<()> {
        let mut tx = engine.db().read().await?;
        let open = case::list_open(&mut tx, scheme).await?;
        drop(tx);
        let left_until = engine.now() - TimeDelta::days(1);
        for case in open {
            if case.person.is_some() && case.person == visitor && case.opened_at > left_until {
                continue;
            }
            self.settle_one(engine, phone, scheme, &case).await?;
        }
        Ok(())
    }

    async fn settle_one(&self, engine: &Engine, phone: &Phone, scheme: SchemeId, case: &Case) -> anyhow::Result<()> {
        if case.state == State::Open {
            // As staff do it: by a text with the code.
            let text = Content::Text(case.code.clone());
            engine.receive(vec![phone.written(&self.address, text, fresh_id()?, None)]).await?;
        }
        let event = |kind: &str, detail: &str| Event {
            kind: kind.to_owned(),
            detail: detail.to_owned(),
            staff: Some(self.staff),
            turn: None,
            note: None,
            at: engine.now(),
        };
        let mut tx = engine.db().begin().await?;
        if case.state != State::Spoken {
            case::record(&mut tx, scheme, case.id, State::Spoken, &event("spoken", "rang them")).await?;
        }
        if case.urgency == Urgency::Urgent && case.opened_at > engine.now() - TimeDelta::days(1) {
            return Ok(tx.commit().await?);
        }
        case::close(&mut tx, scheme, case.id, OUTCOME, &event("closed", OUTCOME)).await?;
        tx.commit().await?;
        if let Some(person) = case.person {
            engine.release(scheme, person).await.context("What was held could not be released.")?;
        }
        Ok(())
    }
}

/// How a case of the other people ends.
const OUTCOME: &str = "Spoke with them";
