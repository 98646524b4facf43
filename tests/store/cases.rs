//! Cases: one open a person, claimed by code, with events that cannot be changed unseen.

use linnet::domain::concern::Urgency;
use linnet::domain::id::{EscalationId, PersonId, StaffId};
use linnet::store::case::{self, Claim, State};
use linnet::store::escalation::{self, Event, NewCase, Raised};
use linnet::store::{Db, Durability, erase};

use crate::world::{TempFile, World, at, key, on_both, uuid};

fn new_case(world: &World, person: PersonId, code: &str, urgency: Urgency) -> NewCase {
    NewCase {
        id: EscalationId(uuid()),
        scheme: world.scheme,
        person: Some(person),
        message: None,
        code: code.to_owned(),
        urgency,
        rule: "low.week".to_owned(),
        because: "it has been a bad week".to_owned(),
        turn: None,
        next_notice_at: Some(at(5)),
        at: at(1),
    }
}

fn event(kind: &str, staff: StaffId, note: Option<&str>) -> Event {
    Event {
        kind: kind.to_owned(),
        detail: String::new(),
        staff: Some(staff),
        turn: None,
        note: note.map(str::to_owned),
        at: at(9),
    }
}

#[tokio::test]
async fn a_second_concern_raises_the_open_case() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let (other, _) = world.enrol("+447700900124").await;
        let mut tx = db.begin().await.unwrap();
        let first = new_case(&world, person, "4711", Urgency::Soon);
        let case = first.id;
        assert_eq!(escalation::open_or_raise(&mut tx, &first).await.unwrap(), Raised::Opened(case));
        let urgent = new_case(&world, person, "4712", Urgency::Urgent);
        assert_eq!(escalation::open_or_raise(&mut tx, &urgent).await.unwrap(), Raised::Raised(case));
        let soon = new_case(&world, person, "4713", Urgency::Soon);
        assert_eq!(escalation::open_or_raise(&mut tx, &soon).await.unwrap(), Raised::Joined(case));
        let taken = new_case(&world, other, "4711", Urgency::Soon);
        assert_eq!(escalation::open_or_raise(&mut tx, &taken).await.unwrap(), Raised::CodeTaken);
        let unknown = NewCase { person: None, ..new_case(&world, other, "4714", Urgency::Today) };
        escalation::open_or_raise(&mut tx, &unknown).await.unwrap();
        let open = case::list_open(&mut tx, world.scheme).await.unwrap();
        assert_eq!(open.iter().map(|case| case.urgency).collect::<Vec<_>>(), [Urgency::Urgent, Urgency::Today]);
        assert_eq!(open[0].code, "4711");
        let kinds: Vec<_> =
            case::events(&mut tx, world.scheme, case).await.unwrap().into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["opened", "raised", "joined"]);
    })
    .await;
}

#[tokio::test]
async fn the_first_claim_wins_and_claiming_is_not_closing() {
    on_both(async |db: Db| {
        let (world, elsewhere) = (World::new(&db, "one").await, World::new(&db, "two").await);
        let (person, _) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        let new = new_case(&world, person, "4711", Urgency::Today);
        let (id, me) = (new.id, world.link_worker);
        escalation::open_or_raise(&mut tx, &new).await.unwrap();
        let other_scheme = case::claim(&mut tx, elsewhere.scheme, "4711", elsewhere.link_worker, None, at(2)).await;
        assert_eq!(other_scheme.unwrap(), Claim::NoSuchCase);
        assert_eq!(case::notices_due(&mut tx, at(4), 9).await.unwrap().len(), 0);
        assert_eq!(case::notices_due(&mut tx, at(5), 9).await.unwrap().len(), 1);
        case::noticed(&mut tx, world.scheme, id, Some(at(15)), Urgency::Today, &event("noticed", me, None))
            .await
            .unwrap();
        assert_eq!(case::next_notice(&mut tx).await.unwrap(), Some(at(15)));
        let claims = [(me, Claim::Claimed(id)), (me, Claim::AlreadyYours(id))];
        for (staff, expected) in claims {
            assert_eq!(case::claim(&mut tx, world.scheme, "4711", staff, Some(at(60)), at(6)).await.unwrap(), expected);
        }
        let taken = case::claim(&mut tx, world.scheme, "4711", elsewhere.link_worker, None, at(7)).await.unwrap();
        assert_eq!(taken, Claim::AlreadyTaken { case: id, by: me });
        case::release(&mut tx, world.scheme, id, at(61), at(60)).await.unwrap();
        assert_eq!(case::load(&mut tx, world.scheme, id).await.unwrap().unwrap().state, State::Open);
        case::claim(&mut tx, world.scheme, "4711", me, None, at(62)).await.unwrap();
        let spoke = event("spoken", me, Some("she is with her sister"));
        case::record(&mut tx, world.scheme, id, State::Spoken, &spoke).await.unwrap();
        assert!(case::close(&mut tx, world.scheme, id, "spoken to", &event("closed", me, None)).await.unwrap());
        assert!(!case::close(&mut tx, world.scheme, id, "again", &event("closed", me, None)).await.unwrap());
        let closed = case::load(&mut tx, world.scheme, id).await.unwrap().unwrap();
        assert_eq!((closed.state, closed.notices, closed.next_notice_at), (State::Closed, 1, None));
        let again = new_case(&world, person, "4711", Urgency::Soon);
        assert_eq!(escalation::open_or_raise(&mut tx, &again).await.unwrap(), Raised::Opened(again.id));
    })
    .await;
}

#[tokio::test]
async fn the_chain_of_events_can_still_be_checked_after_erasure() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        let new = new_case(&world, person, "4711", Urgency::Today);
        escalation::open_or_raise(&mut tx, &new).await.unwrap();
        let spoke = event("spoken", world.link_worker, Some("she is with her sister"));
        case::record(&mut tx, world.scheme, new.id, State::Spoken, &spoke).await.unwrap();
        let events = case::events(&mut tx, world.scheme, new.id).await.unwrap();
        assert_eq!(events[1].note.as_deref(), Some("she is with her sister"));
        assert!(case::is_unbroken(&mut tx, world.scheme, new.id).await.unwrap());
        erase::person(&mut tx, world.scheme, person, at(20)).await.unwrap();
        assert!(case::is_unbroken(&mut tx, world.scheme, new.id).await.unwrap());
        assert_eq!(case::events(&mut tx, world.scheme, new.id).await.unwrap()[1].note, None);
    })
    .await;
}

#[tokio::test]
async fn an_altered_or_missing_event_breaks_the_chain() {
    for sql in [
        "UPDATE escalation_event SET detail = 'nothing much' WHERE number = 1",
        "DELETE FROM escalation_event WHERE number = 2",
        "UPDATE escalation_event SET number = 3 WHERE number = 1",
    ] {
        let file = TempFile::new();
        let db = Db::open(&file.url(), key(), Durability::None).await.unwrap();
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let new = new_case(&world, person, "4711", Urgency::Today);
        let mut tx = db.begin().await.unwrap();
        escalation::open_or_raise(&mut tx, &new).await.unwrap();
        case::claim(&mut tx, world.scheme, "4711", world.link_worker, None, at(2)).await.unwrap();
        tx.commit().await.unwrap();
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file.0);
        let mut raw = sqlx::ConnectOptions::connect(&options).await.unwrap();
        sqlx::query(sql).execute(&mut raw).await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert!(!case::is_unbroken(&mut tx, world.scheme, new.id).await.unwrap(), "{sql}");
    }
}
