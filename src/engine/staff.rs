//! Staff text too: a case code claims a case. Nothing they text is ever taken for a person's reply.

use crate::domain::escalation::notice::{ClaimAnswer, OpenCase, claim_text};
use crate::domain::escalation::{Code, read_code};
use crate::domain::id::{OutboxId, SchemeId, StaffId};
use crate::domain::turn::Heard;
use crate::domain::{Moment, sending};
use crate::store::address::{self, Owner};
use crate::store::case::{self, Claim};
use crate::store::message::{Party, Reading};
use crate::store::outbox::NewEntry;
use crate::store::{Tx, staff};

use super::answers::{outbox_kind, outbox_policy};
use super::ledger::{ClaimText, Ledger};
use super::notices::case_view;
use super::people::inbound_row;
use super::sort::Received;
use super::{Engine, Result};

/// What staff texted: stored, and read for a case code. Whoever writes can be told of cases there.
pub(super) async fn hear_staff(tx: &mut Tx, ledger: &mut Ledger, messages: Vec<(StaffId, Received)>) -> Result<()> {
    for (staff, message) in messages {
        let mut row = inbound_row(&message, Party::Staff(staff), None, ledger.now);
        // A code is settled by the machine; whatever else staff write lies in the pile for a colleague.
        if read_code(&message.body).is_some() {
            row.reading = Reading::Read;
        }
        ledger.messages.push(row);
        let Some(address) = message.address_id else { continue };
        if message.heard == Heard::Blocked {
            address::block(tx, &[address]).await?;
            continue;
        }
        address::unblock(tx, &[address]).await?;
        ledger.claims.push(ClaimText {
            scheme: message.scheme,
            staff,
            account: message.account,
            address,
            message: message.id,
            text: message.body,
        });
    }
    Ok(())
}

impl Engine {
    /// Claims cases and answers each text.
    pub(super) async fn answer_claims(
        &self,
        tx: &mut Tx,
        claims: Vec<ClaimText>,
        now: Moment,
    ) -> Result<Vec<NewEntry>> {
        let mut entries = Vec::with_capacity(claims.len());
        for claim in claims {
            let answer = self.claim(tx, &claim, now).await?;
            let open = open_cases(tx, claim.scheme).await?;
            entries.push(NewEntry {
                id: OutboxId(self.chance.id(now)),
                scheme: claim.scheme,
                idempotency_key: answer_key(&answer, &claim, now),
                account: claim.account,
                address: claim.address,
                to: Owner::Staff(claim.staff),
                case: None,
                check_in: None,
                kind: outbox_kind(sending::Kind::Notice),
                policy: outbox_policy(sending::Kind::Confirmation),
                priority: sending::Kind::Notice.priority(),
                not_before: now,
                expires_at: None,
                text: claim_text(&answer, &open),
            });
        }
        Ok(entries)
    }

    async fn claim(&self, tx: &mut Tx, text: &ClaimText, now: Moment) -> Result<ClaimAnswer> {
        let Some(code) = read_code(&text.text) else { return Ok(ClaimAnswer::NoSuchCode) };
        let settings = self.library.in_force(tx, text.scheme, None).await?.settings;
        let attempt_due = now + chrono::TimeDelta::minutes(i64::from(settings.ladder.attempt_within_minutes));
        let claimed = case::claim(tx, text.scheme, &code.to_string(), text.staff, Some(attempt_due), now).await?;
        Ok(match claimed {
            Claim::Claimed(_) => ClaimAnswer::Yours(code),
            Claim::AlreadyYours(_) => ClaimAnswer::StillYours(code),
            Claim::AlreadyTaken { by, .. } => ClaimAnswer::TakenBy(code, first_name(tx, text.scheme, by).await?),
            Claim::NoSuchCase => ClaimAnswer::NoSuchCode,
        })
    }
}

/// Under which key an answer goes. What holds no code that is open may come from an answering machine, and two
/// machines would never stop: it is answered once an hour.
fn answer_key(answer: &ClaimAnswer, claim: &ClaimText, now: Moment) -> String {
    match answer {
        ClaimAnswer::NoSuchCode => format!("no such code:{}:{}", claim.staff, now.format("%Y-%m-%dT%H")),
        _ => format!("claim:{}", claim.message),
    }
}

async fn first_name(tx: &mut Tx, scheme: SchemeId, staff: StaffId) -> Result<String> {
    let all = staff::list(tx, scheme).await?;
    let name = all.iter().find(|member| member.id == staff).map(|member| member.name.clone());
    let first = name.as_deref().and_then(|name| name.split_whitespace().next()).unwrap_or("a colleague");
    Ok(first.to_owned())
}

async fn open_cases(tx: &mut Tx, scheme: SchemeId) -> Result<Vec<OpenCase>> {
    let mut open = Vec::new();
    for stored in case::list_open(tx, scheme).await? {
        let Some(view) = case_view(&stored) else { continue };
        let owner = view.status.owner().map(|owner| (owner, String::new()));
        let code: Code = view.code;
        open.push(OpenCase { code, urgency: stored.urgency, owner });
    }
    Ok(open)
}
