//! What a provider does to us: it hangs, refuses, is blocked, cannot deliver, and tells us late.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use linnet::channel::phone::Fault;
use linnet::channel::{Delivery, Receipt};
use linnet::domain::id::OutboxId;
use linnet::engine::Engine;
use linnet::engine::chance::Chance;
use tokio::sync::Semaphore;

use crate::world::{ACCOUNT, World, number};

/// These faults one after the other for calls to this number, then none.
fn faults(world: &World, last: u32, faults: Vec<Fault>) -> Arc<AtomicU32> {
    let calls = Arc::new(AtomicU32::new(0));
    let count = calls.clone();
    let address = number(last);
    world.phone.set_faults(Some(Arc::new(move |message| {
        if message.address != address {
            return None;
        }
        faults.get(usize::try_from(count.fetch_add(1, Ordering::SeqCst)).unwrap()).cloned()
    })));
    calls
}

#[tokio::test]
async fn a_call_that_hangs_is_looked_up_and_its_text_arrives_once() {
    for arrives in [true, false] {
        let world = World::new().await;
        let (_sam, ann) = world.sam_and_ann().await;
        let calls = faults(&world, 1, vec![Fault::Hang { arrives }]);
        world.until("2026-09-08T11:00:00Z").await;
        ann.expects("How was your week");
        assert_eq!(calls.load(Ordering::SeqCst), if arrives { 1 } else { 2 }, "looked up before it is sent again");
        assert_eq!(world.count("SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND look_ups > 0").await, 1);
        world.until("2026-09-09T09:00:00Z").await;
        world.ends();
    }
}

#[tokio::test]
async fn a_sender_that_dies_in_the_call_leaves_an_unknown_that_is_looked_up() {
    for arrives in [true, false] {
        let world = World::new().await;
        let (_sam, ann) = world.sam_and_ann().await;
        faults(&world, 1, vec![Fault::Never { arrives }]);
        world.sleep_until("2026-09-08T09:31:00Z");
        let engine = world.engine();
        let killed = tokio::time::timeout(std::time::Duration::from_millis(300), engine.cycle()).await;
        assert!(killed.is_err());
        world.restart();
        world.until("2026-09-08T11:00:00Z").await;
        ann.expects("How was your week");
        world.ends();
    }
}

#[tokio::test]
async fn a_busy_provider_is_asked_again_when_it_said() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    faults(&world, 1, vec![Fault::Refuse { retry_after_seconds: Some(120) }]);
    world.until("2026-09-08T09:31:30Z").await;
    ann.expects_nothing();
    world.until("2026-09-08T09:33:00Z").await;
    ann.expects("How was your week");
    world.ends();
}

#[tokio::test]
async fn a_phone_that_blocks_us_is_left_alone_and_a_person_finds_another_way() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.phone.block(&ann.address);
    world.until("2026-09-08T10:00:00Z").await;
    sam.expects("to look at soon");
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation WHERE rule = 'blocked'").await, 1);
    world.until("2026-10-08T10:00:00Z").await;
    sam.reads_all();
    assert_eq!(world.count("SELECT SUM(attempts) FROM outbox WHERE person_id IS NOT NULL").await, 1);
    // They unblock us and say so.
    world.phone.unblock(&ann.address);
    ann.writes("start").await;
    ann.expects("Welcome back");
    world.until("2026-10-14T10:00:00Z").await;
    ann.expects("How was your week");
}

#[tokio::test]
async fn an_undelivered_text_is_told_to_staff_and_is_no_silence() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    let outbox = world.phone.inbox(&ann.address)[0].outbox;
    let receipt = |status| Receipt {
        account: ACCOUNT,
        provider_id: format!("phone:{outbox}"),
        outbox: Some(outbox),
        status,
        why: Some("30003 +447700900001".to_owned()),
    };
    let all = vec![receipt(Delivery::Undelivered), receipt(Delivery::Sent), receipt(Delivery::Undelivered)];
    world.engine().receipts(all.clone()).await.unwrap();
    world.engine().receipts(all).await.unwrap();
    world.settle().await;
    sam.expects("to look at soon");
    world.until("2026-09-14T10:00:00Z").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation WHERE rule = 'undelivered'").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM receipt WHERE why LIKE '%7700900001%'").await, 0);
    let missed = "SELECT COUNT(*) FROM person_state WHERE state LIKE '%missed_in_row%'";
    assert_eq!(world.count(missed).await, 0, "undelivered is not silence");
}

#[tokio::test]
async fn a_receipt_that_comes_before_the_answer_to_the_send_still_counts() {
    let world = World::new().await;
    let (sam, _ann) = world.sam_and_ann().await;
    world.sleep_until("2026-09-08T09:31:00Z");
    world.engine().tick().await.unwrap();
    let id = world.text("SELECT LOWER(HEX(id)) FROM outbox WHERE kind = 'question'").await;
    let outbox = OutboxId(id.parse().unwrap());
    let receipt = Receipt {
        account: ACCOUNT,
        provider_id: format!("phone:{outbox}"),
        outbox: None,
        status: Delivery::Undelivered,
        why: None,
    };
    world.engine().receipts(vec![receipt]).await.unwrap();
    world.settle().await;
    sam.expects("to look at soon");
}

#[tokio::test]
async fn stop_between_the_claim_and_the_call_stops_the_call() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    for last in 1..=12 {
        world.person("Ann", last).await;
    }
    let gate = Arc::new(Semaphore::new(0));
    let slow = gate.clone();
    world.phone.set_faults(Some(Arc::new(move |_| Some(Fault::Slow(slow.clone())))));
    world.sleep_until("2026-09-08T09:31:00Z");
    let engine = world.engine();
    let sending = tokio::spawn({
        let engine = engine.clone();
        async move { engine.cycle().await }
    });
    // Eight calls are on the wire and four are claimed: all twelve now say STOP.
    while world.count("SELECT COUNT(*) FROM outbox WHERE state = 'sending'").await < 12 {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    let stops = (1..=12).map(|last| world.inbound(&number(last), "stop")).collect();
    engine.receive(stops).await.unwrap();
    gate.add_permits(1);
    sending.await.unwrap().unwrap();
    world.phone.set_faults(None);
    world.until("2026-09-30T09:00:00Z").await;
    let questions = |last| {
        world.phone.inbox(&number(last)).iter().filter(|message| message.text.contains("How was your week")).count()
    };
    assert_eq!((1..=12).map(questions).sum::<usize>(), 8, "the calls on the wire, and no new one");
    for last in 1..=12 {
        assert!(world.phone.inbox(&number(last)).iter().any(|message| message.text.contains("no more automatic")));
    }
    sam.reads_all();
}

#[tokio::test]
async fn after_a_long_outage_of_the_provider_staff_get_one_notice_and_not_hundreds() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.phone.set_faults(Some(Arc::new(|_| Some(Fault::Refuse { retry_after_seconds: None }))));
    ann.writes("I am going to kill myself").await;
    world.until("2026-09-08T09:00:00Z").await;
    world.phone.set_faults(None);
    world.until("2026-09-08T09:15:30Z").await;
    let notices = sam.reads_all().len();
    assert!((1..=5).contains(&notices), "{notices} notices in a quarter of an hour");
}

#[tokio::test]
async fn a_server_without_the_channel_keeps_an_urgent_notice_from_the_others_for_a_moment_only() {
    let world = World::new().await;
    let (sam, _ann) = world.sam_and_ann().await;
    let elsewhere = Engine::new(world.db.clone(), world.clock.clone(), Chance::seeded(9), Vec::new());
    let crisis = world.inbound(&number(1), "I am going to kill myself");
    world.engine().receive(vec![crisis]).await.unwrap();
    elsewhere.cycle().await.unwrap();
    sam.expects_nothing();
    world.advance(1).await;
    sam.expects("1 urgent case");
}
