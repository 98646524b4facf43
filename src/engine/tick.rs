//! Something falls due: timers of people and notices of cases.
//!
//! The cost follows what is due, never how many are enrolled. Timers that break their turn are taken out one by
//! one, with a case, so that the rest goes on.

use crate::domain::Moment;
use crate::domain::concern::{Class, Concern, Urgency};
use crate::domain::id::{PersonId, SchemeId};
use crate::domain::turn::Event;
use crate::limits;
use crate::store::{case, outbox, timer};

use super::again::again;
use super::ledger::{Ledger, Raised};
use super::{Engine, Result};

impl Engine {
    /// Handles everything that is due at this moment. Gives how many timers were handled.
    ///
    /// # Errors
    /// When the database is away, or something that is due cannot be handled now. Staff are told of their cases
    /// whatever happens to timers.
    pub async fn tick(&self) -> Result<usize> {
        let handled = self.handle_timers().await;
        while again!(self, self.repeat_notices())? >= usize::try_from(limits::CASES_A_TICK).unwrap_or(1) {}
        handled
    }

    async fn handle_timers(&self) -> Result<usize> {
        let mut handled = 0;
        let mut size = limits::BATCH;
        loop {
            match again!(self, self.tick_once(size)) {
                Ok(0) => return Ok(handled),
                Ok(number) => {
                    handled += number;
                    size = limits::BATCH;
                }
                Err(error) if error.is_outage() || error.is_nothing_in_force() => return Err(error),
                Err(_) if size > 1 => size = (size / 2).max(1),
                Err(error) if error.is_conflict() || error.is_unknown() => return Err(error),
                Err(error) => {
                    tracing::error!(%error, "something that fell due was set aside for a person");
                    again!(self, self.set_timer_aside())?;
                    handled += 1;
                }
            }
        }
    }

    async fn tick_once(&self, size: usize) -> Result<usize> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        let due = timer::claim_due(&mut tx, now, i64::try_from(size).unwrap_or(i64::MAX)).await?;
        if due.is_empty() {
            return Ok(0);
        }
        let number = due.len();
        self.library.refresh(&mut tx).await?;
        let mut ledger = Ledger::new(now);
        let (of_people, others): (Vec<_>, Vec<_>) =
            due.into_iter().partition(|timer| matches!(timer.subject, timer::Subject::Person(_)));
        // A person stands once in a transaction, so whole schemes wait until no single person is due.
        let next = if of_people.is_empty() { self.plan_some(&mut tx, &mut ledger, others).await? } else { others };
        timer::set(&mut tx, &next).await?;
        self.let_fall_due(&mut tx, &mut ledger, of_people).await?;
        self.write(&mut tx, ledger).await?;
        tx.commit().await?;
        Ok(number)
    }

    /// Takes the one timer that breaks its turn out of the way and opens a case about it.
    async fn set_timer_aside(&self) -> Result<()> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        self.library.refresh(&mut tx).await?;
        let due = timer::claim_due(&mut tx, now, 1).await?;
        let mut ledger = Ledger::new(now);
        for timer in due {
            let person = match timer.subject {
                timer::Subject::Person(person) => Some(person),
                timer::Subject::Case(_) => None,
                timer::Subject::Scheme(_) => {
                    let next = self.plan_one_by_one(&mut tx, &timer).await?;
                    timer::set(&mut tx, &next).await?;
                    None
                }
            };
            ledger.concerns.push(Raised {
                scheme: timer.scheme,
                person,
                message: None,
                turn: None,
                concern: Concern {
                    class: Class::None,
                    urgency: Urgency::Today,
                    rule: "engine.set_aside".to_owned(),
                    because: format!("Linnet could not handle what fell due ({}): look after it by hand", timer.kind),
                },
            });
        }
        self.write(&mut tx, ledger).await?;
        tx.commit().await?;
        Ok(())
    }

    /// When the next thing falls due: a timer, a notice, or a message to send. `None` while nothing waits.
    pub async fn next_due(&self) -> Result<Option<Moment>> {
        let mut tx = self.db.read().await?;
        let due =
            [timer::next_due(&mut tx).await?, case::next_notice(&mut tx).await?, outbox::next_due(&mut tx).await?];
        Ok(due.into_iter().flatten().min())
    }

    /// Staff release what is held for a person: an open talk goes on.
    pub async fn release(&self, scheme: SchemeId, person: PersonId) -> Result<()> {
        again!(self, self.happen_now(scheme, person, &Event::Released))
    }

    /// One event for one person, in a transaction of its own.
    pub(super) async fn happen_now(&self, scheme: SchemeId, person: PersonId, event: &Event) -> Result<()> {
        let mut tx = self.db.begin().await?;
        self.library.refresh(&mut tx).await?;
        let mut ledger = Ledger::new(self.now());
        self.happen(&mut tx, &mut ledger, &[(scheme, person)], event).await?;
        self.write(&mut tx, ledger).await?;
        tx.commit().await?;
        self.nudge();
        Ok(())
    }
}
