//! Keys, erasure, a full disk, a second engine.

use std::os::unix::fs::PermissionsExt;

use linnet::domain::id::MessageId;
use linnet::store::address::Owner;
use linnet::store::master_key::MasterKey;
use linnet::store::message::{self, Party, Reading};
use linnet::store::outbox::{self, Kind, NewEntry, Policy};
use linnet::store::{Db, Durability, Error, erase, health, people, seal};

use crate::conversations::inbound;
use crate::world::{TempFile, World, at, key, on_both, uuid};

#[tokio::test]
async fn nothing_personal_stands_readable_in_the_file() {
    let file = TempFile::new();
    let db = Db::open(&file.url(), key(), Durability::None).await.unwrap();
    let world = World::new(&db, "one").await;
    let (person, address) = world.enrol("+447700900123").await;
    let mut tx = db.begin().await.unwrap();
    message::insert(&mut tx, &[inbound(&world, Party::Person(person), "SM1", "canaryword today")]).await.unwrap();
    let stranger = Party::Unknown("+447700900777".to_owned());
    message::insert(&mut tx, &[inbound(&world, stranger, "SM2", "canaryword too")]).await.unwrap();
    let entry = NewEntry {
        id: linnet::domain::id::OutboxId(uuid()),
        scheme: world.scheme,
        idempotency_key: "q1".to_owned(),
        account: world.account,
        address,
        to: Owner::Person(person),
        case: None,
        check_in: None,
        kind: Kind::Question,
        policy: Policy::LookUp,
        priority: 1,
        not_before: at(0),
        expires_at: None,
        text: "Marged, canaryword".to_owned(),
    };
    outbox::insert(&mut tx, &[entry], at(0)).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    let bytes = std::fs::read(&file.0).unwrap();
    let holds = |word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    assert!(holds("the gardening group"), "the file was really written");
    for canary in ["canaryword", "Marged", "Canaryname", "7700900123", "7700900777", "Ffion", "Prydderch"] {
        assert!(!holds(canary), "{canary} stands in the file");
    }
}

#[tokio::test]
async fn erasing_makes_what_they_wrote_unreadable() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        message::insert(&mut tx, &[inbound(&world, Party::Person(person), "SM1", "a bad week")]).await.unwrap();
        let pile = message::reading_pile(&mut tx, world.scheme, Reading::Unread, 9).await.unwrap();
        assert_eq!(pile[0].body.as_deref(), Some("a bad week"));
        tx.commit().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        erase::person(&mut tx, world.scheme, person, at(9)).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let pile = message::reading_pile(&mut tx, world.scheme, Reading::Unread, 9).await.unwrap();
        assert_eq!((pile.len(), pile[0].body.as_deref()), (1, None));
        assert!(people::names(&mut tx, world.scheme, &[person]).await.unwrap().is_empty());
        assert!(linnet::store::address::open(&mut tx, &[address]).await.unwrap().is_empty());
        let late = message::insert(&mut tx, &[inbound(&world, Party::Person(person), "SM2", "hello")]).await;
        assert!(matches!(late, Err(Error::Seal(seal::Error::NoKey))));
    })
    .await;
}

#[tokio::test]
async fn a_wrong_key_or_one_that_others_can_read_is_refused() {
    let file = TempFile::new();
    Db::open(&file.url(), key(), Durability::None).await.unwrap().close().await;
    let other = Db::open(&file.url(), MasterKey::from_bytes(&[8; 32]), Durability::None).await;
    assert!(matches!(other, Err(Error::Seal(seal::Error::WrongKey))));

    let key_file = TempFile::new();
    let made = MasterKey::load_or_create(&key_file.0);
    assert!(made.is_ok());
    assert_eq!(std::fs::metadata(&key_file.0).unwrap().permissions().mode() & 0o777, 0o600);
    let text = std::fs::read_to_string(&key_file.0).unwrap();
    MasterKey::load_or_create(&key_file.0).unwrap();
    assert_eq!(std::fs::read_to_string(&key_file.0).unwrap(), text, "the second run makes no new key");
    std::fs::set_permissions(&key_file.0, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(MasterKey::load(&key_file.0), Err(seal::Error::Permissions(_, 0o640))));
}

#[tokio::test]
async fn a_second_engine_on_one_sqlite_file_is_refused() {
    let file = TempFile::new();
    let first = Db::open(&file.url(), key(), Durability::None).await.unwrap();
    let second = Db::open(&file.url(), key(), Durability::None).await.unwrap();
    let held = first.become_engine().unwrap();
    assert!(matches!(second.become_engine(), Err(Error::Refused(_))));
    drop(held);
    assert!(second.become_engine().is_ok());
}

#[tokio::test]
async fn a_full_disk_is_told_and_reading_goes_on() {
    let file = TempFile::new();
    let db = Db::open(&format!("{}?max_pages=160", file.url()), key(), Durability::None).await.unwrap();
    let world = World::new(&db, "one").await;
    let (person, _) = world.enrol("+447700900123").await;
    let mut outcome = Ok(());
    for number in 0..100 {
        let new = inbound(&world, Party::Person(person), &format!("SM{number}"), &"long ".repeat(3000));
        let mut tx = db.begin().await.unwrap();
        outcome = match message::insert(&mut tx, &[new]).await {
            Ok(_) => tx.commit().await,
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            break;
        }
    }
    assert!(matches!(outcome, Err(Error::Full)), "{outcome:?}");
    let mut tx = db.read().await.unwrap();
    assert!(!message::reading_pile(&mut tx, world.scheme, Reading::Unread, 9).await.unwrap().is_empty());
    // A larger limit stands for space that came back.
    tx.rollback().await.unwrap();
    db.close().await;
    let db = Db::open(&file.url(), key(), Durability::None).await.unwrap();
    health::prove_writable(&db, at(1)).await.unwrap();
}

#[tokio::test]
async fn what_was_moved_to_another_row_does_not_open() {
    let file = TempFile::new();
    let db = Db::open(&file.url(), key(), Durability::None).await.unwrap();
    let world = World::new(&db, "one").await;
    let (person, _) = world.enrol("+447700900123").await;
    let mut tx = db.begin().await.unwrap();
    message::insert(&mut tx, &[inbound(&world, Party::Person(person), "SM1", "mine")]).await.unwrap();
    tx.commit().await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file.0);
    let mut raw = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let moved = sqlx::query("UPDATE message SET id = $1").bind(MessageId(uuid()).0).execute(&mut raw).await.unwrap();
    assert_eq!(moved.rows_affected(), 1);
    let mut tx = db.read().await.unwrap();
    let pile = message::reading_pile(&mut tx, world.scheme, Reading::Unread, 9).await;
    assert!(matches!(pile, Err(Error::Seal(seal::Error::Unreadable("message.body")))));
}
