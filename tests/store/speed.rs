//! How much a batch writes. It asserts no time; `--ignored --nocapture` prints it.
#![allow(clippy::print_stderr, reason = "its purpose")]

use linnet::domain::id::{OutboxId, TurnId};
use linnet::store::address::Owner;
use linnet::store::message::{self, NewMessage, Party};
use linnet::store::outbox::{self, Kind, NewEntry, Policy};
use linnet::store::person_state::{self, Loaded, NewState};
use linnet::store::turn::{self, Turn};
use linnet::store::{Db, Durability, people};

use crate::conversations::inbound;
use crate::world::{TempFile, World, at, key, on_postgres, uuid};

async fn replies(db: Db, name: &str) {
    let world = World::new(&db, "one").await;
    let people: Vec<_> = (0..2000).map(|n| world.somebody(&format!("+4477009{n:05}"))).collect();
    let began = std::time::Instant::now();
    let mut tx = db.begin().await.unwrap();
    people::insert(&mut tx, &people, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    eprintln!("{name}: 2000 people enrolled in {:?}", began.elapsed());
    for size in [1, 64] {
        let began = std::time::Instant::now();
        let mut done = 0;
        for (round, chunk) in people.chunks(size).take(2000 / size).take(300).enumerate() {
            let mut tx = db.begin().await.unwrap();
            let wanted: Vec<_> = chunk.iter().map(|new| (new.scheme, new.id)).collect();
            let loaded = person_state::load(&mut tx, &wanted).await.unwrap();
            let new: Vec<_> = loaded
                .iter()
                .map(|one| {
                    let id = format!("SM{size}-{round}-{}", one.person.id);
                    inbound(&world, Party::Person(one.person.id), &id, "7, and the bus was late again")
                })
                .collect();
            message::insert(&mut tx, &new).await.unwrap();
            let states: Vec<_> = loaded
                .iter()
                .zip(&new)
                .map(|(one, new)| NewState {
                    person: one.person.id,
                    version: one.version,
                    state: "{\"step\":\"hello\"}".to_owned(),
                    last_message: Some(new.id),
                    hold: None,
                })
                .collect();
            assert_eq!(person_state::write(&mut tx, &states).await.unwrap().len(), chunk.len());
            turn::append(&mut tx, &loaded.iter().zip(&new).map(|(one, new)| turn_of(one, new)).collect::<Vec<_>>())
                .await
                .unwrap();
            outbox::insert(&mut tx, &loaded.iter().map(entry_of).collect::<Vec<_>>(), at(1)).await.unwrap();
            tx.commit().await.unwrap();
            done += chunk.len();
        }
        let rate = f64::from(u32::try_from(done).unwrap()) / began.elapsed().as_secs_f64();
        eprintln!("{name}: batch {size}: {rate:.0} a second (load, message, state, turn, outbox, commit)");
    }
}

fn turn_of(one: &Loaded, new: &NewMessage) -> Turn {
    Turn {
        id: TurnId(uuid()),
        scheme: one.person.scheme,
        person: one.person.id,
        check_in: None,
        number: one.version,
        event: "message".to_owned(),
        message: Some(new.id),
        step: Some("hello".to_owned()),
        reader: "number 3: 7".to_owned(),
        rules: "4".to_owned(),
        at: at(1),
    }
}

fn entry_of(one: &Loaded) -> NewEntry {
    NewEntry {
        id: OutboxId(uuid()),
        scheme: one.person.scheme,
        idempotency_key: format!("reply:{}:{}", one.person.id, one.version),
        account: one.account.unwrap(),
        address: one.address.unwrap(),
        to: Owner::Person(one.person.id),
        case: None,
        check_in: None,
        kind: Kind::Reply,
        policy: Policy::AtMostOnce,
        priority: 3,
        not_before: at(1),
        expires_at: None,
        text: "Thank you. Did you get to the gardening group this week?".to_owned(),
    }
}

#[tokio::test]
#[ignore = "prints times"]
async fn replies_a_second() {
    let file = TempFile::new();
    replies(Db::open(&file.url(), key(), Durability::Full).await.unwrap(), "SQLite").await;
    on_postgres(async |db: Db| replies(db, "PostgreSQL").await).await;
}
