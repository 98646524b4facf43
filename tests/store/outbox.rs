//! What is to be sent: once, by whoever holds the lease, and never after STOP.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use linnet::domain::id::{AddressId, OutboxId, PersonId};
use linnet::store::Db;
use linnet::store::address::Owner;
use linnet::store::outbox::{self, Kind, NewEntry, Policy, State};
use linnet::store::outbox_mark::{Came, Mark, expire_all_leases, expire_leases, mark};
use linnet::store::receipt::{self, Delivery, NewReceipt};

use crate::world::{World, at, on_both, on_postgres, uuid};

fn entry(world: &World, person: PersonId, address: AddressId, key: &str) -> NewEntry {
    NewEntry {
        id: OutboxId(uuid()),
        scheme: world.scheme,
        idempotency_key: key.to_owned(),
        account: world.account,
        address,
        to: Owner::Person(person),
        case: None,
        check_in: None,
        kind: Kind::Question,
        policy: Policy::LookUp,
        priority: 5,
        not_before: at(0),
        expires_at: Some(at(600)),
        text: "How are you this week?".to_owned(),
    }
}

async fn put(db: &Db, entries: &[NewEntry]) -> usize {
    let mut tx = db.begin().await.unwrap();
    let new = outbox::insert(&mut tx, entries, at(0)).await.unwrap().len();
    tx.commit().await.unwrap();
    new
}

async fn claim(db: &Db, now: DateTime<Utc>, token: uuid::Uuid) -> Vec<outbox::Entry> {
    let mut tx = db.begin().await.unwrap();
    let claimed = outbox::claim(&mut tx, now, 50, token, now + chrono::TimeDelta::minutes(1)).await.unwrap();
    tx.commit().await.unwrap();
    claimed
}

async fn marked(db: &Db, id: OutboxId, token: uuid::Uuid, came: Came, now: DateTime<Utc>) -> usize {
    let mut tx = db.begin().await.unwrap();
    let count = mark(&mut tx, &[Mark { id, token, came }], now).await.unwrap().len();
    tx.commit().await.unwrap();
    count
}

#[tokio::test]
async fn the_urgent_goes_first_and_the_same_key_goes_once() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let question = entry(&world, person, address, "q1");
        let notice = NewEntry {
            to: Owner::Staff(world.link_worker),
            kind: Kind::Notice,
            priority: 0,
            text: "Case 4711".to_owned(),
            ..entry(&world, person, address, "n1")
        };
        let later = NewEntry { not_before: at(90), ..entry(&world, person, address, "q2") };
        assert_eq!(put(&db, &[question.clone(), notice.clone(), later]).await, 3);
        assert_eq!(put(&db, &[NewEntry { id: OutboxId(uuid()), ..question.clone() }]).await, 0);
        let token = uuid();
        let claimed = claim(&db, at(1), token).await;
        assert_eq!(claimed.iter().map(|entry| entry.id).collect::<Vec<_>>(), [notice.id, question.id]);
        assert_eq!(claimed[0].text.as_deref(), Some("Case 4711"));
        assert_eq!((claimed[1].attempts, claimed[1].person), (1, Some(person)));
        assert!(claim(&db, at(1), uuid()).await.is_empty());
        let mut tx = db.read().await.unwrap();
        assert_eq!(outbox::next_due(&mut tx).await.unwrap(), Some(at(2)), "the lease");
    })
    .await;
}

#[tokio::test]
async fn only_the_holder_of_the_token_marks_and_a_lost_lease_is_unknown() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let question = entry(&world, person, address, "q1");
        put(&db, std::slice::from_ref(&question)).await;
        let slept = uuid();
        claim(&db, at(1), slept).await;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(expire_leases(&mut tx, at(1)).await.unwrap(), 0);
        tx.rollback().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(expire_all_leases(&mut tx, at(1)).await.unwrap(), 1);
        assert_eq!(outbox::claim_unknown(&mut tx, at(1), 9, uuid(), at(4)).await.unwrap().len(), 1);
        tx.rollback().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(expire_leases(&mut tx, at(2)).await.unwrap(), 1);
        let asker = uuid();
        let looked_up = outbox::claim_unknown(&mut tx, at(3), 9, asker, at(4)).await.unwrap();
        assert_eq!((looked_up[0].attempts, looked_up[0].look_ups), (1, 1));
        tx.commit().await.unwrap();
        let sent = Came::Sent { provider_id: "SM1".to_owned() };
        assert_eq!(marked(&db, question.id, slept, sent.clone(), at(3)).await, 0);
        let again = Came::Again { not_before: at(9), why: "not there".to_owned() };
        assert_eq!(marked(&db, question.id, asker, again, at(3)).await, 1);
        let token = uuid();
        assert!(claim(&db, at(8), uuid()).await.is_empty());
        assert_eq!(claim(&db, at(9), token).await[0].attempts, 2);
        assert_eq!(marked(&db, question.id, token, sent, at(9)).await, 1);
        let mut tx = db.read().await.unwrap();
        let done = outbox::list(&mut tx, world.scheme, State::Sent, 9).await.unwrap().remove(0);
        assert_eq!((done.sent_at, done.provider_id.as_deref()), (Some(at(9)), Some("SM1")));
        let sent_to = outbox::sent_to(&mut tx, &[person], at(10)).await.unwrap().remove(0);
        assert_eq!((sent_to.last_at, sent_to.since), (Some(at(9)), 0));
    })
    .await;
}

#[tokio::test]
async fn a_stop_takes_back_what_is_queued_save_the_fixed_reply() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let fixed = NewEntry { kind: Kind::CrisisReply, ..entry(&world, person, address, "f1") };
        put(&db, &[entry(&world, person, address, "q1"), fixed.clone()]).await;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(outbox::cancel_automatic(&mut tx, &[person], "STOP").await.unwrap(), 1);
        tx.commit().await.unwrap();
        let claimed = claim(&db, at(1), uuid()).await;
        assert_eq!(claimed.iter().map(|entry| entry.id).collect::<Vec<_>>(), [fixed.id]);
    })
    .await;
}

#[tokio::test]
async fn a_status_only_moves_forward_and_a_receipt_may_come_first() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let (one, two) = (entry(&world, person, address, "q1"), entry(&world, person, address, "q2"));
        put(&db, &[one.clone(), two.clone()]).await;
        let token = uuid();
        claim(&db, at(1), token).await;
        let receipt = |provider_id: &str, outbox, status| NewReceipt {
            scheme: world.scheme,
            account: world.account,
            provider_id: provider_id.to_owned(),
            outbox,
            status,
            why: None,
            at: at(2),
        };
        let mut tx = db.begin().await.unwrap();
        let orphan = receipt::record(&mut tx, &[receipt("SM1", None, Delivery::Delivered)]).await.unwrap();
        assert!(orphan.is_empty());
        tx.commit().await.unwrap();
        marked(&db, one.id, token, Came::Sent { provider_id: "SM1".to_owned() }, at(2)).await;
        let unknown = Came::Unknown { ask_at: at(5), why: "time-out".to_owned() };
        marked(&db, two.id, token, unknown, at(2)).await;
        let mut tx = db.begin().await.unwrap();
        let batch = [
            receipt("SM1", None, Delivery::Sent),
            receipt("SM2", Some(two.id), Delivery::Delivered),
            receipt("SM2", Some(two.id), Delivery::Accepted),
        ];
        let moved = receipt::record(&mut tx, &batch).await.unwrap();
        assert_eq!(moved.len(), 1);
        assert_eq!((moved[0].id, moved[0].person, moved[0].delivery), (two.id, Some(person), Delivery::Delivered));
        let sent = outbox::list(&mut tx, world.scheme, State::Sent, 9).await.unwrap();
        assert_eq!(sent.iter().map(|entry| entry.delivery).collect::<Vec<_>>(), [Delivery::Delivered; 2]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_workers_claim_two_hundred_messages_exactly_once() {
    on_postgres(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let entries: Vec<_> = (0..200).map(|n| entry(&world, person, address, &format!("q{n}"))).collect();
        put(&db, &entries).await;
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut mine = Vec::new();
                    loop {
                        let mut tx = db.begin().await.unwrap();
                        let claimed = outbox::claim(&mut tx, at(1), 7, uuid(), at(2)).await.unwrap();
                        tx.commit().await.unwrap();
                        if claimed.is_empty() {
                            return mine;
                        }
                        mine.extend(claimed.into_iter().map(|entry| entry.id));
                    }
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        assert_eq!((all.len(), all.iter().collect::<HashSet<_>>().len()), (200, 200));
    })
    .await;
}
