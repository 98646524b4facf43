//! After a publish everybody's dates are set anew, some people at a time, as something that falls due: a crash in
//! the middle forgets nobody, and any engine goes on with it.

use crate::domain::id::{PersonId, SchemeId, TimerId};
use crate::domain::turn::Event;
use crate::limits;
use crate::store::timer::{self, Timer};
use crate::store::{Tx, people};

use super::ledger::Ledger;
use super::{Engine, Error, Result};

impl Engine {
    /// Everybody of the scheme after this person is to be planned anew, now.
    pub(super) fn plan_timer(&self, scheme: SchemeId, after: Option<PersonId>) -> Timer {
        let now = self.now();
        Timer {
            id: TimerId(self.chance.id(now)),
            scheme,
            subject: timer::Subject::Scheme(scheme),
            kind: "plan".to_owned(),
            key: String::new(),
            due_at: now,
            check_in: None,
            turn: 0,
            detail: serde_json::json!({ "after": after.map(|person| person.0) }).to_string(),
        }
    }

    /// Plans some people of the first of these schemes. Gives the timers that are still to be handled.
    pub(super) async fn plan_some(&self, tx: &mut Tx, ledger: &mut Ledger, timers: Vec<Timer>) -> Result<Vec<Timer>> {
        let mut timers = timers.into_iter();
        let Some(first) = timers.next() else { return Ok(Vec::new()) };
        let mut left: Vec<Timer> = timers.collect();
        let some = self.next_people(tx, &first).await?;
        if let Some(last) = some.last() {
            left.push(self.plan_timer(first.scheme, Some(*last)));
        }
        let wanted: Vec<_> = some.into_iter().map(|person| (first.scheme, person)).collect();
        self.happen(tx, ledger, &wanted, &Event::FlowsChanged).await?;
        Ok(left)
    }

    /// The same, past whoever cannot be planned. Gives the timer for the rest.
    pub(super) async fn plan_one_by_one(&self, tx: &mut Tx, timer: &Timer) -> Result<Vec<Timer>> {
        let some = self.next_people(tx, timer).await?;
        for person in &some {
            let mut ledger = Ledger::new(self.now());
            match self.happen(tx, &mut ledger, &[(timer.scheme, *person)], &Event::FlowsChanged).await {
                Ok(()) => self.write(tx, ledger).await?,
                Err(error) => tracing::error!(%person, %error, "their dates could not be set anew"),
            }
        }
        Ok(some.last().map(|last| self.plan_timer(timer.scheme, Some(*last))).into_iter().collect())
    }

    async fn next_people(&self, tx: &mut Tx, timer: &Timer) -> Result<Vec<PersonId>> {
        let detail: serde_json::Value = serde_json::from_str(&timer.detail).map_err(Error::State)?;
        let after = detail["after"].as_str().and_then(|after| after.parse().ok()).map(PersonId);
        Ok(people::list(tx, timer.scheme, after, i64::try_from(limits::BATCH).unwrap_or(64)).await?)
    }
}
