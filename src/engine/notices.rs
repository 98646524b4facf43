//! Cases and the notices about them: opened or raised, and told to staff, in the transaction of the turn.

use std::collections::{BTreeMap, HashMap};

use crate::domain::concern::Urgency;
use crate::domain::escalation::{self, Code, StaffView, Status, next_step, notice_text, rota};
use crate::domain::id::{EscalationId, OutboxId, PersonId, SchemeId, StaffId};
use crate::domain::settings::Settings;
use crate::domain::{Moment, sending};
use crate::store::address::{self, Opened, Owner};
use crate::store::case::{self, Case, State};
use crate::store::escalation::{NewCase, Raised as Outcome};
use crate::store::outbox::NewEntry;
use crate::store::staff::{self, Role, Staff};
use crate::store::{Tx, escalation as store_escalation, outbox, people};

use super::answers::{outbox_kind, outbox_policy};
use super::ledger::Raised;
use super::{Engine, Error, Result};
use crate::limits;

impl Engine {
    /// Opens or raises the one case of each person, most urgent concern first, and gives the cases that staff
    /// have to be told about.
    pub(super) async fn open_cases(
        &self,
        tx: &mut Tx,
        now: Moment,
        concerns: Vec<Raised>,
    ) -> Result<Vec<(SchemeId, EscalationId)>> {
        let mut by_subject: BTreeMap<_, Vec<Raised>> = BTreeMap::new();
        for raised in concerns {
            // What nobody we know wrote is a case of its own, message by message.
            let message = if raised.person.is_none() { raised.message } else { None };
            by_subject.entry((raised.scheme, raised.person, message)).or_default().push(raised);
        }
        let mut told = Vec::new();
        for ((scheme, _, _), mut concerns) in by_subject {
            concerns.sort_by_key(|raised| std::cmp::Reverse((raised.concern.urgency, raised.concern.class)));
            for raised in concerns {
                match self.open_case(tx, now, &raised).await? {
                    Outcome::Opened(case) | Outcome::Raised(case) => told.push((scheme, case)),
                    Outcome::Joined(_) | Outcome::CodeTaken => {}
                }
            }
        }
        told.sort_unstable();
        told.dedup();
        Ok(told)
    }

    async fn open_case(&self, tx: &mut Tx, now: Moment, raised: &Raised) -> Result<Outcome> {
        for _ in 0..limits::CODES_TRIED {
            let new = NewCase {
                id: EscalationId(self.chance.id(now)),
                scheme: raised.scheme,
                person: raised.person,
                message: raised.message,
                code: self.chance.code(),
                urgency: raised.concern.urgency,
                rule: raised.concern.rule.clone(),
                because: raised.concern.because.clone(),
                turn: raised.turn,
                next_notice_at: Some(now),
                at: now,
            };
            match store_escalation::open_or_raise(tx, &new).await? {
                Outcome::CodeTaken => {}
                outcome => return Ok(outcome),
            }
        }
        Err(Error::Refused("no free case code was found: close old cases".to_owned()))
    }

    /// Tells staff again about the cases whose next notice is due. Gives how many cases were looked at.
    pub(super) async fn repeat_notices(&self) -> Result<usize> {
        let now = self.now();
        let mut tx = self.db.begin().await?;
        let due = case::notices_due(&mut tx, now, limits::CASES_A_TICK).await?;
        if due.is_empty() {
            return Ok(0);
        }
        self.library.refresh(&mut tx).await?;
        let cases = due.iter().map(|case| (case.scheme, case.id)).collect();
        let entries = self.notices(&mut tx, cases, now).await?;
        outbox::insert(&mut tx, &entries, now).await?;
        tx.commit().await?;
        Ok(due.len())
    }

    /// The notices for these cases, bundled so that each member of staff gets one text.
    pub(super) async fn notices(
        &self,
        tx: &mut Tx,
        cases: Vec<(SchemeId, EscalationId)>,
        now: Moment,
    ) -> Result<Vec<NewEntry>> {
        let mut by_scheme: BTreeMap<SchemeId, Vec<EscalationId>> = BTreeMap::new();
        for (scheme, case) in cases {
            by_scheme.entry(scheme).or_default().push(case);
        }
        let mut entries = Vec::new();
        for (scheme, cases) in by_scheme {
            entries.extend(self.notices_of_scheme(tx, scheme, cases, now).await?);
        }
        Ok(entries)
    }

    async fn notices_of_scheme(
        &self,
        tx: &mut Tx,
        scheme: SchemeId,
        cases: Vec<EscalationId>,
        now: Moment,
    ) -> Result<Vec<NewEntry>> {
        let settings = self.library.in_force(tx, scheme, None).await?.settings;
        let staff = staff::list(tx, scheme).await?;
        let addresses = addresses_of(tx, &staff).await?;
        let mut telling: BTreeMap<StaffId, Vec<(Case, Code)>> = BTreeMap::new();
        for id in cases {
            let Some(stored) = case::load(tx, scheme, id).await? else { continue };
            let Some(view) = case_view(&stored) else {
                tracing::error!(case = %id, code = %stored.code, "a case has a code that nobody can text");
                case::set_next_notice(tx, scheme, id, None).await?;
                continue;
            };
            let worker = link_worker(tx, &stored).await?;
            let views = staff_views(&staff, &addresses, worker, &settings, now);
            let step = next_step(&view, &views, &settings, now);
            if step.comes_back {
                case::release(tx, scheme, id, step.again_at.unwrap_or(now), now).await?;
            }
            if step.tell.is_empty() {
                // Either it is not due yet, or there is nobody: the second is told on the health page every hour.
                case::set_next_notice(tx, scheme, id, step.again_at).await?;
                continue;
            }
            let tell: Vec<StaffId> = step.tell.into_iter().filter(|staff| addresses.contains_key(staff)).collect();
            if tell.is_empty() {
                // It is asked again as if it had been told, and it is never counted as told.
                tracing::error!(case = %id, "no member of staff has an address that works: nobody can be told");
                case::set_next_notice(tx, scheme, id, step.again_at).await?;
                continue;
            }
            let event = told_event(tell.len(), now);
            case::noticed(tx, scheme, id, step.again_at, stored.urgency, &event).await?;
            for staff in tell {
                telling.entry(staff).or_default().push((stored.clone(), view.code));
            }
        }
        let mut entries = Vec::new();
        for (staff, mut cases) in telling {
            cases.sort_by_key(|(case, _)| (std::cmp::Reverse(case.urgency), case.opened_at));
            entries.extend(self.notice_entries(scheme, staff, &cases, &addresses, now));
        }
        // What a dead provider held up is said by the newer one: staff are not flooded when it comes back.
        let replaced: Vec<_> = entries.iter().filter_map(|entry| Some((entry.address, entry.case?))).collect();
        outbox::replace_notices(tx, &replaced).await?;
        Ok(entries)
    }

    fn notice_entries(
        &self,
        scheme: SchemeId,
        staff: StaffId,
        cases: &[(Case, Code)],
        addresses: &HashMap<StaffId, Vec<Opened>>,
        now: Moment,
    ) -> Vec<NewEntry> {
        let lines: Vec<(Code, Urgency)> = cases.iter().map(|(case, code)| (*code, case.urgency)).collect();
        let text = notice_text(&lines);
        let Some((first, _)) = cases.first() else { return Vec::new() };
        let mine = addresses.get(&staff).map_or(&[][..], Vec::as_slice);
        // The first notice goes to the newest address; a repeat goes to every one of them, in case that one is dead.
        let used = if first.notices == 0 { mine.len().min(1) } else { mine.len() };
        mine.iter()
            .take(used)
            .map(|address| NewEntry {
                id: OutboxId(self.chance.id(now)),
                scheme,
                // Counts begin anew when a case is raised, so the moment stands beside them.
                idempotency_key: format!(
                    "notice:{}:{}:{}:{}:{}",
                    first.id,
                    first.urgency as u8,
                    first.notices,
                    now.timestamp_millis(),
                    address.id
                ),
                account: address.account,
                address: address.id,
                to: Owner::Staff(staff),
                case: Some(first.id),
                check_in: None,
                kind: outbox_kind(sending::Kind::Notice),
                policy: outbox_policy(sending::Kind::Notice),
                priority: sending::Kind::Notice.priority(),
                not_before: now,
                expires_at: None,
                text: text.clone(),
            })
            .collect()
    }
}

fn told_event(staff: usize, now: Moment) -> store_escalation::Event {
    store_escalation::Event {
        kind: "noticed".to_owned(),
        detail: format!("{staff} told"),
        staff: None,
        turn: None,
        note: None,
        at: now,
    }
}

/// The addresses of staff that work, newest first; of whoever has none that works, those that do not.
pub(super) async fn addresses_of(tx: &mut Tx, staff: &[Staff]) -> Result<HashMap<StaffId, Vec<Opened>>> {
    let ids: Vec<StaffId> = staff.iter().map(|staff| staff.id).collect();
    let mut by_staff: HashMap<StaffId, Vec<Opened>> = HashMap::new();
    for opened in address::of_staff(tx, &ids).await? {
        if let Owner::Staff(staff) = opened.owner {
            by_staff.entry(staff).or_default().push(opened);
        }
    }
    for addresses in by_staff.values_mut() {
        if addresses.iter().any(|address| !address.blocked) {
            addresses.retain(|address| !address.blocked);
        }
        addresses.sort_by_key(|address| std::cmp::Reverse(address.id));
    }
    Ok(by_staff)
}

async fn link_worker(tx: &mut Tx, case: &Case) -> Result<Option<StaffId>> {
    let Some(person) = case.person else { return Ok(None) };
    Ok(people::link_worker(tx, case.scheme, person).await?)
}

fn staff_views(
    staff: &[Staff],
    addresses: &HashMap<StaffId, Vec<Opened>>,
    worker: Option<StaffId>,
    settings: &Settings,
    now: Moment,
) -> Vec<StaffView> {
    staff
        .iter()
        .map(|member| StaffView {
            id: member.id,
            role: match member.role {
                Role::LinkWorker => escalation::Role::LinkWorker,
                Role::Manager | Role::Lead => escalation::Role::Manager,
            },
            on_duty: member.on_duty && rota::is_on_duty(member.id, &[], &[], settings, now),
            is_link_worker_of_person: worker == Some(member.id),
            // Where nobody else can be told, a phone that took nothing is tried all the same.
            has_channel: addresses.get(&member.id).is_some_and(|all| all.iter().any(|address| !address.blocked)),
        })
        .collect()
}

/// The case as the ladder sees it; `None` only for a code that no ladder could have given.
pub(super) fn case_view(stored: &Case) -> Option<escalation::Case> {
    let code = stored.code.parse().ok().and_then(Code::new)?;
    let owned = |by: Option<StaffId>, at: Option<Moment>| by.zip(at);
    let status = match (stored.state, owned(stored.claimed_by, stored.claimed_at)) {
        (State::Closed, _) => Status::Closed,
        (State::Claimed, Some((by, at))) => Status::Claimed { by, at },
        (State::Attempted, Some((by, at))) => Status::Attempted { by, at },
        (State::Spoken, Some((by, at))) => Status::Spoken { by, at },
        _ => Status::Open,
    };
    Some(escalation::Case {
        id: stored.id,
        person: stored.person.unwrap_or(PersonId(uuid::Uuid::nil())),
        code,
        urgency: stored.urgency,
        since: stored.raised_at,
        status,
        last_notice: stored.last_notice_at.zip(stored.last_notice_urgency),
        notices: u32::try_from(stored.notices).unwrap_or(u32::MAX),
        reasons: vec![stored.because.clone()],
    })
}
