//! How much a batch writes. It asserts no time; `--ignored --nocapture` prints it.
#![allow(clippy::print_stderr, reason = "its purpose")]

use linnet::store::message::{self, Party};
use linnet::store::person_state::{self, NewState};
use linnet::store::{Db, Durability, people};

use crate::conversations::inbound;
use crate::world::{TempFile, World, at, key, on_postgres};

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
            tx.commit().await.unwrap();
            done += chunk.len();
        }
        let rate = f64::from(u32::try_from(done).unwrap()) / began.elapsed().as_secs_f64();
        eprintln!("{name}: batch {size}: {rate:.0} a second (load, message, state, commit)");
    }
}

#[tokio::test]
#[ignore = "prints times"]
async fn replies_a_second() {
    let file = TempFile::new();
    replies(Db::open(&file.url(), key(), Durability::Full).await.unwrap(), "SQLite").await;
    on_postgres(async |db: Db| replies(db, "PostgreSQL").await).await;
}
