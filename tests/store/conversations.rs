//! Messages, check-ins, turns, answers, scores.

use linnet::domain::id::{CheckInId, MessageId, PersonId, TurnId};
use linnet::store::answer::{self, Answer, Mode};
use linnet::store::check_in::{self, CheckIn, Why};
use linnet::store::message::{self, Direction, NewMessage, Party, Reading};
use linnet::store::person_state::{self, NewState};
use linnet::store::score::{self, Score};
use linnet::store::turn::{self, Turn};
use linnet::store::{Db, Error, clean};

use crate::world::{World, at, on_both, uuid};

pub fn inbound(world: &World, party: Party, external_id: &str, body: &str) -> NewMessage {
    NewMessage {
        id: MessageId(uuid()),
        scheme: world.scheme,
        account: world.account,
        external_id: Some(external_id.to_owned()),
        party,
        previous: None,
        direction: Direction::In,
        kind: "text".to_owned(),
        body: body.to_owned(),
        reading: Reading::Unread,
        sent_at: None,
        recorded_at: at(1),
    }
}

#[tokio::test]
async fn a_thread_is_walked_from_the_newest_message() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        let mut previous = None;
        for number in 0..5 {
            let mut new = inbound(&world, Party::Person(person), &format!("SM{number}"), &format!("reply {number}"));
            new.previous = previous.replace(new.id);
            message::insert(&mut tx, &[new]).await.unwrap();
        }
        let state = NewState { person, version: 0, state: String::new(), last_message: previous, hold: None };
        person_state::write(&mut tx, &[state]).await.unwrap();
        let thread = message::thread(&mut tx, world.scheme, person, 3).await.unwrap();
        let bodies: Vec<_> = thread.iter().map(|message| message.body.as_deref().unwrap()).collect();
        assert_eq!(bodies, ["reply 4", "reply 3", "reply 2"]);
        assert_eq!(message::thread(&mut tx, world.scheme, person, 50).await.unwrap().len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_repeat_is_not_a_second_message_and_every_message_is_read_by_somebody() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        let first = inbound(&world, Party::Person(person), "SM1", "seven");
        let stranger = inbound(&world, Party::Unknown("+447700900777".to_owned()), "SM2", &clean("who\0is this"));
        let staff = inbound(&world, Party::Staff(world.link_worker), "SM3", "4711");
        let new = message::insert(&mut tx, &[first.clone(), stranger.clone(), staff]).await.unwrap();
        assert_eq!(new.len(), 3);
        let repeat = inbound(&world, Party::Person(person), "SM1", "seven");
        assert!(message::insert(&mut tx, &[repeat.clone(), repeat]).await.unwrap().is_empty());
        let asked = [(world.account, "SM1".to_owned()), (world.account, "SM9".to_owned())];
        assert_eq!(message::known(&mut tx, &asked).await.unwrap().len(), 1);
        let pile = message::reading_pile(&mut tx, world.scheme, Reading::Unread, 10).await.unwrap();
        assert_eq!(pile.len(), 3);
        assert_eq!(pile[1].sender.as_deref(), Some("+447700900777"));
        assert_eq!(pile[1].body.as_deref(), Some("who\u{fffd}is this"));
        assert_eq!(message::mark_read(&mut tx, world.scheme, &[first.id]).await.unwrap(), 1);
        assert_eq!(message::quarantine(&mut tx, world.scheme, &[stranger.id]).await.unwrap(), 1);
        for reading in [Reading::Unread, Reading::Read, Reading::Quarantined] {
            assert_eq!(message::reading_pile(&mut tx, world.scheme, reading, 10).await.unwrap().len(), 1);
        }
    })
    .await;
}

#[tokio::test]
async fn fifty_deliveries_of_one_message_at_once_are_one_row() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let deliveries = (0..50).map(|_| {
            let (db, new) = (db.clone(), inbound(&world, Party::Person(person), "SM1", "seven"));
            tokio::spawn(async move {
                let mut tx = db.begin().await.unwrap();
                let new = message::insert(&mut tx, &[new]).await.unwrap().len();
                tx.commit().await.unwrap();
                new
            })
        });
        let mut rows = 0;
        for delivery in deliveries.collect::<Vec<_>>() {
            rows += delivery.await.unwrap();
        }
        assert_eq!(rows, 1);
    })
    .await;
}

fn new_check_in(world: &World, person: PersonId, number: i64) -> CheckIn {
    CheckIn {
        id: CheckInId(uuid()),
        scheme: world.scheme,
        person,
        flow: "weekly-check-in".to_owned(),
        number,
        flow_version: world.flows,
        settings_version: world.settings,
        due_at: at(10),
        opened_at: Some(at(11)),
        closed_at: None,
        why: None,
        because: None,
    }
}

#[tokio::test]
async fn one_check_in_is_open_a_person_and_the_others_are_counted() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let first = new_check_in(&world, person, 1);
        let missed = CheckIn {
            opened_at: None,
            closed_at: Some(at(12)),
            why: Some(Why::Missed),
            ..new_check_in(&world, person, 2)
        };
        let mut tx = db.begin().await.unwrap();
        check_in::insert(&mut tx, &[first.clone(), missed]).await.unwrap();
        assert_eq!(check_in::open_of(&mut tx, &[person]).await.unwrap(), std::slice::from_ref(&first));
        assert_eq!(check_in::close(&mut tx, &[(first.id, Why::Completed)], at(20)).await.unwrap(), 1);
        assert_eq!(check_in::close(&mut tx, &[(first.id, Why::TimedOut)], at(21)).await.unwrap(), 0);
        let counts = check_in::counts(&mut tx, &[person]).await.unwrap().remove(0);
        assert_eq!((counts.all_of_them, counts.completed, counts.first_completed_at), (2, 1, Some(at(20))));
        assert_eq!(check_in::list(&mut tx, world.scheme, person).await.unwrap().len(), 2);
        check_in::insert(&mut tx, &[new_check_in(&world, person, 3)]).await.unwrap();
        let second = check_in::insert(&mut tx, &[new_check_in(&world, person, 4)]).await;
        assert!(matches!(second, Err(Error::Constraint(_))), "{second:?}");
    })
    .await;
}

fn new_turn(world: &World, person: PersonId) -> Turn {
    Turn {
        id: TurnId(uuid()),
        scheme: world.scheme,
        person,
        check_in: None,
        number: 1,
        event: "message".to_owned(),
        message: None,
        step: Some("hello".to_owned()),
        reader: "number 3: 7".to_owned(),
        rules: "4".to_owned(),
        at: at(5),
    }
}

fn new_answer(world: &World, turn: &Turn) -> Answer {
    Answer {
        id: uuid(),
        scheme: world.scheme,
        person: turn.person,
        turn: turn.id,
        check_in: None,
        flow: "weekly-check-in".to_owned(),
        step: "hello".to_owned(),
        name: "week".to_owned(),
        value: "7".to_owned(),
        measure: None,
        measure_version: None,
        mode: Mode::Own,
        recorded_by: None,
        at: at(5),
        superseded_by: None,
    }
}

fn new_score(world: &World, turn: &Turn) -> Score {
    Score {
        id: uuid(),
        scheme: world.scheme,
        person: Some(turn.person),
        turn: Some(turn.id),
        check_in: None,
        measure: "UCLA-3".to_owned(),
        measure_version: 1,
        item: "total".to_owned(),
        value: Some(6.5),
        band: None,
        mode: Mode::ReadAloud,
        recorded_by: Some(world.link_worker),
        at: at(5),
        superseded_by: None,
    }
}

#[tokio::test]
async fn turns_answers_and_scores_come_back_as_they_were_written() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let turn = new_turn(&world, person);
        let mut answer = new_answer(&world, &turn);
        let mut score = new_score(&world, &turn);
        let anonymous = Score { id: uuid(), person: None, turn: None, value: None, ..score.clone() };
        let mut tx = db.begin().await.unwrap();
        turn::append(&mut tx, std::slice::from_ref(&turn)).await.unwrap();
        answer::insert(&mut tx, std::slice::from_ref(&answer)).await.unwrap();
        score::insert(&mut tx, &[score.clone(), anonymous.clone()]).await.unwrap();
        assert_eq!(turn::list(&mut tx, world.scheme, None, 9).await.unwrap(), [turn]);
        assert_eq!(answer::of_people(&mut tx, &[person]).await.unwrap(), [answer.clone()]);
        assert_eq!(score::of_people(&mut tx, &[person]).await.unwrap(), [score.clone()]);
        let exported = score::export(&mut tx, world.scheme, None, 9).await.unwrap();
        let people: Vec<_> = exported.iter().map(|row| (row.person, row.item.as_str())).collect();
        assert_eq!(people, [(Some(person), score.item.as_str()), (None, anonymous.item.as_str())]);
        let rest = score::export(&mut tx, world.scheme, Some(score.id), 9).await.unwrap();
        assert_eq!(rest.iter().map(|row| row.id).collect::<Vec<_>>(), [anonymous.id]);
        let better = uuid();
        answer::supersede(&mut tx, world.scheme, answer.id, better).await.unwrap();
        score::supersede(&mut tx, world.scheme, score.id, better).await.unwrap();
        (answer.superseded_by, score.superseded_by) = (Some(better), Some(better));
        assert!(answer::of_people(&mut tx, &[person]).await.unwrap().is_empty());
        let standing = score::export(&mut tx, world.scheme, None, 9).await.unwrap();
        assert_eq!(
            standing.iter().map(|row| row.id).collect::<Vec<_>>(),
            [anonymous.id],
            "a corrected one is left out"
        );
        assert_eq!(score::list(&mut tx, world.scheme, None, 9).await.unwrap(), [score, anonymous]);
    })
    .await;
}
