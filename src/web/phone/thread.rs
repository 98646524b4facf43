//! The messages of one phone, as its owner sees them: what they wrote, and of ours what was really sent.

use uuid::Uuid;

use super::problem::Problem;
use super::{Handset, Kind};
use crate::domain::Moment;
use crate::domain::id::{OutboxId, PersonId, SchemeId, StaffId};
use crate::domain::sms;
use crate::limits;
use crate::store::message::{self, Direction, Message};
use crate::store::{Tx, outbox, outbox_shown};

/// One message on a phone.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub id: Uuid,
    /// Written on this phone.
    pub mine: bool,
    pub text: String,
    /// When it was received by us, or sent.
    pub at: Moment,
}

/// The newest messages of a phone, oldest first; `limit` is of stored ones, sent or not.
pub(super) async fn of(tx: &mut Tx, scheme: SchemeId, handset: &Handset, limit: i64) -> Result<Vec<Shown>, Problem> {
    let mut shown = match handset.kind {
        Kind::Person(person) => of_person(tx, scheme, person, limit).await?,
        Kind::Staff(staff) => of_staff(tx, scheme, staff, limit).await?,
    };
    // Stable: what carries the same time stays in the order in which it was said.
    shown.sort_by_key(|message| message.at);
    Ok(shown)
}

async fn of_person(tx: &mut Tx, scheme: SchemeId, person: PersonId, limit: i64) -> Result<Vec<Shown>, Problem> {
    let thread = message::thread(tx, scheme, person, limit.min(limits::THREAD_MESSAGES)).await?;
    let ours: Vec<OutboxId> = thread
        .iter()
        .filter(|message| message.direction == Direction::Out)
        .map(|message| OutboxId(message.id.0))
        .collect();
    let sent = outbox_shown::sent_at(tx, &ours).await?;
    let shown = thread.into_iter().rev().filter_map(|message| match message.direction {
        Direction::In => Some(mine(message)),
        Direction::Out => {
            let at = *sent.get(&OutboxId(message.id.0))?;
            let text = sms::fold(&message.body.unwrap_or_default());
            Some(Shown { id: message.id.0, mine: false, text, at })
        }
    });
    Ok(shown.collect())
}

async fn of_staff(tx: &mut Tx, scheme: SchemeId, staff: StaffId, limit: i64) -> Result<Vec<Shown>, Problem> {
    let wrote = message::from_staff(tx, scheme, staff, limit).await?;
    let notices = outbox_shown::to_staff(tx, scheme, staff, limit).await?;
    let notices = notices.into_iter().rev().filter(|entry| entry.state == outbox::State::Sent).filter_map(|entry| {
        Some(Shown { id: entry.id.0, mine: false, text: sms::fold(&entry.text?), at: entry.sent_at? })
    });
    Ok(wrote.into_iter().rev().map(mine).chain(notices).collect())
}

fn mine(message: Message) -> Shown {
    Shown { id: message.id.0, mine: true, text: message.body.unwrap_or_default(), at: message.recorded_at }
}
