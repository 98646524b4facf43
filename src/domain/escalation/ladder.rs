//! Who is told next about a case, and when again. It has no top: it repeats until somebody owns the case.
//!
//! An urgent case is told at once and whatever the hour, and the circle widens with each notice. A case for today is
//! told within working hours, and one for soon on working mornings. A claim without an attempt comes back.

use chrono::TimeDelta;

use super::{Case, Role, StaffView, Status};
use crate::domain::Moment;
use crate::domain::concern::Urgency;
use crate::domain::id::StaffId;
use crate::domain::schedule::hours::{add_working_minutes, next_opening};
use crate::domain::schedule::zone::{add_days, date_of, to_utc};
use crate::domain::settings::Settings;
use crate::limits;

/// What to do about a case now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Whom to tell now; empty while nothing is due. Never empty when something is due and the scheme has any staff.
    pub tell: Vec<StaffId>,
    /// When to ask again; `None` only for a case that needs nobody told any more.
    pub again_at: Option<Moment>,
    /// The owner let it lie: the case is open again and anybody may claim it.
    pub comes_back: bool,
}

/// Decides the next step.
#[must_use]
pub fn next_step(case: &Case, staff: &[StaffView], settings: &Settings, now: Moment) -> Step {
    let Some(due) = due_at(case, settings) else {
        return Step { tell: Vec::new(), again_at: None, comes_back: false };
    };
    if due > now {
        return Step { tell: Vec::new(), again_at: Some(due), comes_back: false };
    }
    let mut tell = match case.urgency {
        Urgency::Urgent => urgent_circle(told_so_far(case), staff),
        _ => working_circle(told_so_far(case), staff),
    };
    // Whoever owns it hears of a higher urgency, or that it has gone back to all.
    if let Some(owner) = case.status.owner().filter(|owner| staff.iter().any(|s| s.id == *owner && s.has_channel)) {
        tell.push(owner);
    }
    tell.sort_unstable();
    tell.dedup();
    let comes_back = matches!(case.status, Status::Claimed { .. }) && !was_raised(case);
    Step { tell, again_at: Some(after_notice(case.urgency, now, settings)), comes_back }
}

/// Whether it became more urgent since staff were last told.
fn was_raised(case: &Case) -> bool {
    case.last_notice.is_none_or(|(_, urgency)| urgency < case.urgency)
}

fn told_so_far(case: &Case) -> u32 {
    if was_raised(case) { 0 } else { case.notices }
}

/// When the next notice is due, by where the case stands; `None` where none is.
fn due_at(case: &Case, settings: &Settings) -> Option<Moment> {
    if case.urgency == Urgency::Read || matches!(case.status, Status::Closed | Status::Spoken { .. }) {
        return None;
    }
    if was_raised(case) {
        return Some(first_notice(case.urgency, case.since, settings));
    }
    let (last, _) = case.last_notice?;
    Some(match case.status {
        Status::Claimed { at, .. } => attempt_due(case.urgency, at, settings).max(last),
        // They tried and had no answer: the next try, and the colleagues, must not be forgotten.
        Status::Attempted { at, .. } => {
            attempted_again(case.urgency, at, settings).max(after_notice(case.urgency, last, settings))
        }
        _ => after_notice(case.urgency, last, settings),
    })
}

/// An urgent case at once; any other when the office is next open.
fn first_notice(urgency: Urgency, since: Moment, settings: &Settings) -> Moment {
    match urgency {
        Urgency::Urgent => since,
        _ => next_opening(&settings.hours, since, settings).unwrap_or(since),
    }
}

/// When a notice is followed by the next one.
fn after_notice(urgency: Urgency, last: Moment, settings: &Settings) -> Moment {
    let ladder = &settings.ladder;
    let next = match urgency {
        Urgency::Urgent => Some(last + TimeDelta::minutes(i64::from(ladder.urgent_minutes))),
        Urgency::Today => add_working_minutes(&settings.hours, last, ladder.today_working_minutes, settings),
        Urgency::Soon | Urgency::Read => next_morning(last, settings),
    };
    // A scheme without any working hours still has somebody to answer: daily.
    next.unwrap_or(last + TimeDelta::days(1))
}

/// The first opening on a later day.
fn next_morning(last: Moment, settings: &Settings) -> Option<Moment> {
    let tomorrow = add_days(date_of(last, settings.zone), 1);
    next_opening(&settings.hours, to_utc(tomorrow.and_time(chrono::NaiveTime::MIN), settings.zone), settings)
}

/// By when a claimed case must see a first attempt.
fn attempt_due(urgency: Urgency, claimed_at: Moment, settings: &Settings) -> Moment {
    let minutes = match urgency {
        Urgency::Urgent => return claimed_at + TimeDelta::minutes(i64::from(settings.ladder.attempt_within_minutes)),
        Urgency::Today => settings.call_within_working_hours.saturating_mul(60),
        Urgency::Soon | Urgency::Read => limits::SOON_ATTEMPT_WORKING_MINUTES,
    };
    add_working_minutes(&settings.hours, claimed_at, minutes, settings).unwrap_or(claimed_at + TimeDelta::days(1))
}

/// When an attempt without an answer is brought up again.
fn attempted_again(urgency: Urgency, attempted_at: Moment, settings: &Settings) -> Moment {
    match urgency {
        Urgency::Urgent => attempted_at + TimeDelta::minutes(limits::URGENT_NEXT_ATTEMPT_MINUTES),
        _ => next_morning(attempted_at, settings).unwrap_or(attempted_at + TimeDelta::days(1)),
    }
}

/// First everybody on duty; then the managers too, on duty or not; then everybody.
fn urgent_circle(told: u32, staff: &[StaffView]) -> Vec<StaffId> {
    let on_duty = |s: &StaffView| s.on_duty && s.has_channel;
    match told {
        0 => first_with_anybody(staff, &[&on_duty]),
        1 => {
            let widened =
                |s: &StaffView| s.has_channel && (s.on_duty || s.role == Role::Manager || s.is_link_worker_of_person);
            if staff.iter().any(on_duty) {
                first_with_anybody(staff, &[&widened])
            } else {
                first_with_anybody(staff, &[])
            }
        }
        _ => first_with_anybody(staff, &[]),
    }
}

/// First the person's link worker; then everybody on duty; then the managers too.
fn working_circle(told: u32, staff: &[StaffView]) -> Vec<StaffId> {
    let own = |s: &StaffView| s.is_link_worker_of_person && s.on_duty && s.has_channel;
    let on_duty = |s: &StaffView| s.on_duty && s.has_channel;
    let managers = |s: &StaffView| s.role == Role::Manager && s.has_channel;
    let both = |s: &StaffView| s.has_channel && (s.on_duty || s.role == Role::Manager);
    match told {
        0 => first_with_anybody(staff, &[&own, &on_duty, &managers]),
        1 => first_with_anybody(staff, &[&on_duty, &managers]),
        _ => first_with_anybody(staff, &[&both]),
    }
}

/// The first circle in which there is anybody; then everybody with a channel; then simply everybody, so that a
/// list is empty only where there are no staff at all.
fn first_with_anybody(staff: &[StaffView], circles: &[&dyn Fn(&StaffView) -> bool]) -> Vec<StaffId> {
    let reachable = |s: &StaffView| s.has_channel;
    let everybody = |_: &StaffView| true;
    let last: [&dyn Fn(&StaffView) -> bool; 2] = [&reachable, &everybody];
    circles
        .iter()
        .chain(&last)
        .map(|circle| staff.iter().filter(|s| circle(s)).map(|s| s.id).collect::<Vec<_>>())
        .find(|told| !told.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::domain::escalation::Code;
    use crate::domain::id::{EscalationId, PersonId};
    use crate::domain::settings::Days;

    fn utc(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn id(number: u128) -> StaffId {
        StaffId(Uuid::from_u128(number))
    }

    fn worker(number: u128, on_duty: bool) -> StaffView {
        StaffView {
            id: id(number),
            role: Role::LinkWorker,
            on_duty,
            is_link_worker_of_person: false,
            has_channel: true,
        }
    }

    /// 1 is the person's own link worker, on duty; 2 is on duty; 3 is off; 4 manages and is off.
    fn team() -> Vec<StaffView> {
        vec![
            StaffView { is_link_worker_of_person: true, ..worker(1, true) },
            worker(2, true),
            worker(3, false),
            StaffView { role: Role::Manager, ..worker(4, false) },
        ]
    }

    fn case(urgency: Urgency, since: &str) -> Case {
        Case {
            id: EscalationId(Uuid::nil()),
            person: PersonId(Uuid::nil()),
            code: Code::new(4821).unwrap(),
            urgency,
            since: utc(since),
            status: Status::Open,
            last_notice: None,
            notices: 0,
            reasons: Vec::new(),
        }
    }

    /// Follows the ladder from `since` as the engine does, and notes when whom was told.
    fn follow(case: &mut Case, staff: &[StaffView], until: &str) -> Vec<(String, Vec<u128>)> {
        let settings = Settings::default();
        let (mut told, mut now) = (Vec::new(), case.since);
        while now < utc(until) {
            let step = next_step(case, staff, &settings, now);
            if !step.tell.is_empty() {
                told.push((now.format("%d %H:%M").to_string(), step.tell.iter().map(|id| id.0.as_u128()).collect()));
                case.notices += 1;
                case.last_notice = Some((now, case.urgency));
            }
            let Some(again) = step.again_at else { break };
            assert!(again > now, "it always moves on");
            now = again;
        }
        told
    }

    const NIGHT: &str = "2026-07-14T01:00:00Z";

    #[test]
    fn an_urgent_case_is_told_at_once_and_the_circle_widens_without_end() {
        let told = follow(&mut case(Urgency::Urgent, NIGHT), &team(), "2026-07-15T01:00:00Z");
        assert_eq!(told.len(), 24 * 12, "every five minutes of a day and a night");
        let first: Vec<_> = told.iter().take(4).map(|(at, who)| (at.as_str(), who.as_slice())).collect();
        assert_eq!(
            first,
            [
                ("14 01:00", [1, 2].as_slice()),
                ("14 01:05", &[1, 2, 4]),
                ("14 01:10", &[1, 2, 3, 4]),
                ("14 01:15", &[1, 2, 3, 4])
            ]
        );
    }

    #[test]
    fn nobody_on_duty_means_everybody_with_a_channel() {
        let mut staff = vec![worker(1, false), worker(2, false), StaffView { has_channel: false, ..worker(3, true) }];
        let urgent = case(Urgency::Urgent, NIGHT);
        let settings = Settings::default();
        assert_eq!(next_step(&urgent, &staff, &settings, utc(NIGHT)).tell, [id(1), id(2)]);
        staff.retain(|s| !s.has_channel);
        assert_eq!(next_step(&urgent, &staff, &settings, utc(NIGHT)).tell, [id(3)], "the page shows it to them");
        let alone = next_step(&urgent, &[], &settings, utc(NIGHT));
        assert!(alone.tell.is_empty() && alone.again_at.is_some(), "it asks again: somebody may join");
    }

    #[test]
    fn a_case_for_today_is_told_each_working_hour() {
        let told = follow(&mut case(Urgency::Today, "2026-07-17T14:30:00Z"), &team(), "2026-07-20T10:45:00Z");
        let told: Vec<_> = told.iter().map(|(at, who)| (at.as_str(), who.as_slice())).collect();
        assert_eq!(
            told,
            [
                ("17 14:30", [1].as_slice()),
                ("17 15:30", &[1, 2]),
                ("20 08:30", &[1, 2, 4]), // half an hour on Friday, half an hour on Monday
                ("20 09:30", &[1, 2, 4]),
                ("20 10:30", &[1, 2, 4]),
            ]
        );
    }

    #[test]
    fn a_case_for_soon_is_told_once_and_then_each_working_morning() {
        let told = follow(&mut case(Urgency::Soon, "2026-07-16T20:00:00Z"), &team(), "2026-07-21T12:00:00Z");
        let times: Vec<_> = told.iter().map(|(at, _)| at.as_str()).collect();
        assert_eq!(times, ["17 08:00", "20 08:00", "21 08:00"]);
        assert!(follow(&mut case(Urgency::Read, NIGHT), &team(), "2026-07-21T12:00:00Z").is_empty());
    }

    #[test]
    fn a_claim_without_an_attempt_comes_back_and_a_spoken_case_is_quiet() {
        let settings = Settings::default();
        let mut urgent = case(Urgency::Urgent, NIGHT);
        urgent.notices = 1;
        urgent.last_notice = Some((utc(NIGHT), Urgency::Urgent));
        urgent.status = Status::Claimed { by: id(2), at: utc("2026-07-14T01:02:00Z") };
        let waiting = next_step(&urgent, &team(), &settings, utc("2026-07-14T01:11:00Z"));
        assert_eq!(waiting, Step { tell: vec![], again_at: Some(utc("2026-07-14T01:12:00Z")), comes_back: false });
        let back = next_step(&urgent, &team(), &settings, utc("2026-07-14T01:12:00Z"));
        assert!(back.comes_back && back.tell == [id(1), id(2), id(4)]);

        urgent.status = Status::Attempted { by: id(2), at: utc("2026-07-14T01:05:00Z") };
        let later = next_step(&urgent, &team(), &settings, utc("2026-07-14T01:12:00Z"));
        assert_eq!(later.again_at, Some(utc("2026-07-14T02:05:00Z")));
        for status in [Status::Spoken { by: id(2), at: utc(NIGHT) }, Status::Closed] {
            urgent.status = status;
            assert_eq!(next_step(&urgent, &team(), &settings, utc("2026-07-16T01:12:00Z")).again_at, None);
        }
    }

    #[test]
    fn a_higher_urgency_is_told_even_when_the_case_is_claimed() {
        let mut raised = case(Urgency::Urgent, NIGHT);
        raised.notices = 3;
        raised.last_notice = Some((utc("2026-07-13T15:00:00Z"), Urgency::Today));
        raised.status = Status::Claimed { by: id(3), at: utc("2026-07-13T15:10:00Z") };
        let step = next_step(&raised, &team(), &Settings::default(), utc(NIGHT));
        assert_eq!(step.tell, [id(1), id(2), id(3)], "those on duty, and the owner");
        assert!(!step.comes_back, "the owner keeps it");
    }

    proptest! {
        #[test]
        fn while_nobody_owns_it_the_ladder_goes_on_and_reaches_somebody(
            urgency in 0usize..3, minutes in 0i64..(3 * 366 * 24 * 60), staff in proptest::collection::vec((any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()), 1..6), closed: bool,
        ) {
            let staff: Vec<StaffView> = staff.iter().enumerate().map(|(number, &(on_duty, own, manager, has_channel))| StaffView {
                id: id(number as u128), role: if manager { Role::Manager } else { Role::LinkWorker }, on_duty, is_link_worker_of_person: own, has_channel,
            }).collect();
            let mut settings = Settings::default();
            if closed {
                settings.hours.days = Days::NONE;
            }
            let mut case = case([Urgency::Urgent, Urgency::Today, Urgency::Soon][urgency], "2026-01-01T00:00:00Z");
            case.since += TimeDelta::minutes(minutes);
            let mut now = case.since;
            for _ in 0..20 {
                let step = next_step(&case, &staff, &settings, now);
                if !step.tell.is_empty() {
                    case.notices += 1;
                    case.last_notice = Some((now, case.urgency));
                }
                let again = step.again_at.unwrap();
                prop_assert!(again > now && again - now < TimeDelta::days(7));
                now = again;
            }
            prop_assert!(case.notices >= 19, "{}", case.notices);
        }
    }
}
