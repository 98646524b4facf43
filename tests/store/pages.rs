//! What pages read: what became of messages, what was made of replies, what staff wrote and were sent.

use linnet::domain::id::{OutboxId, PersonId, StaffId, TurnId};
use linnet::store::address::Owner;
use linnet::store::message::{self, Party};
use linnet::store::outbox::{self, Kind, NewEntry, Policy, State};
use linnet::store::outbox_mark::{Came, Mark, mark};
use linnet::store::turn::{self, Turn};
use linnet::store::{Db, outbox_shown};

use crate::conversations::inbound;
use crate::world::{World, at, on_both, uuid};

fn entry(world: &World, to: Owner, key: &str, text: &str) -> NewEntry {
    NewEntry {
        id: OutboxId(uuid()),
        scheme: world.scheme,
        idempotency_key: key.to_owned(),
        account: world.account,
        address: linnet::domain::id::AddressId(uuid()),
        to,
        case: None,
        check_in: None,
        kind: Kind::Notice,
        policy: Policy::AtLeastOnce,
        priority: 1,
        not_before: at(0),
        expires_at: None,
        text: text.to_owned(),
    }
}

fn turn_of(world: &World, person: PersonId, number: i64) -> Turn {
    Turn {
        id: TurnId(uuid()),
        scheme: world.scheme,
        person,
        check_in: None,
        number,
        event: "message".to_owned(),
        message: None,
        step: None,
        reader: "{}".to_owned(),
        rules: "{}".to_owned(),
        at: at(number),
    }
}

#[tokio::test]
async fn what_became_of_messages_is_told_by_id_by_key_and_by_staff() {
    on_both(async |db: Db| {
        let (world, elsewhere) = (World::new(&db, "one").await, World::new(&db, "two").await);
        let (person, _) = world.enrol("+447700900123").await;
        let sent = entry(&world, Owner::Person(person), "ann:1:1", "How are you?");
        let notice = entry(&world, Owner::Staff(world.link_worker), "notice:1", "1 case");
        let mut tx = db.begin().await.unwrap();
        outbox::insert(&mut tx, &[sent.clone(), notice.clone()], at(0)).await.unwrap();
        let token = uuid();
        outbox::claim(&mut tx, at(1), 9, token, at(5)).await.unwrap();
        let came = Came::Sent { provider_id: "p".to_owned() };
        mark(&mut tx, &[Mark { id: sent.id, token, came }], at(2)).await.unwrap();
        let times = outbox_shown::sent_at(&mut tx, &[sent.id, notice.id]).await.unwrap();
        assert_eq!(times.into_iter().collect::<Vec<_>>(), [(sent.id, at(2))]);
        let keys = ["ann:1:1".to_owned(), "ann:1:2".to_owned()];
        let found = outbox_shown::with_keys(&mut tx, &keys).await.unwrap();
        assert_eq!(found.len(), 1);
        let found = &found["ann:1:1"];
        assert_eq!((found.text.as_deref(), found.state), (Some("How are you?"), State::Sent));
        let told = outbox_shown::to_staff(&mut tx, world.scheme, world.link_worker, 9).await.unwrap();
        assert_eq!((told.len(), told[0].id, told[0].state), (1, notice.id, State::Sending));
        assert!(outbox_shown::to_staff(&mut tx, elsewhere.scheme, world.link_worker, 9).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn messages_of_staff_are_read_newest_first_and_one_by_its_id() {
    on_both(async |db: Db| {
        let (world, elsewhere) = (World::new(&db, "one").await, World::new(&db, "two").await);
        let codes: Vec<_> = (1..=3)
            .map(|n| inbound(&world, Party::Staff(world.link_worker), &format!("SM{n}"), &format!("471{n}")))
            .collect();
        let mut tx = db.begin().await.unwrap();
        message::insert(&mut tx, &codes).await.unwrap();
        let of = async |tx: &mut linnet::store::Tx, staff: StaffId| {
            let messages = message::from_staff(tx, world.scheme, staff, 2).await.unwrap();
            messages.into_iter().map(|message| message.body.unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(of(&mut tx, world.link_worker).await, ["4713", "4712"]);
        assert!(of(&mut tx, elsewhere.link_worker).await.is_empty());
        let one = message::load(&mut tx, world.scheme, codes[0].id).await.unwrap().unwrap();
        assert_eq!(one.body.as_deref(), Some("4711"));
        assert!(message::load(&mut tx, elsewhere.scheme, codes[0].id).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn turns_of_a_person_come_newest_first() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (ann, _) = world.enrol("+447700900123").await;
        let (ben, _) = world.enrol("+447700900124").await;
        let turns: Vec<Turn> =
            [(ann, 1), (ben, 1), (ann, 2), (ann, 3)].map(|(person, n)| turn_of(&world, person, n)).to_vec();
        let mut tx = db.begin().await.unwrap();
        turn::append(&mut tx, &turns).await.unwrap();
        let numbers: Vec<i64> =
            turn::of_person(&mut tx, world.scheme, ann, 2).await.unwrap().iter().map(|turn| turn.number).collect();
        assert_eq!(numbers, [3, 2]);
    })
    .await;
}
