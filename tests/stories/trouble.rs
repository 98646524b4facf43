//! What breaks: a state that cannot be read, a full disk, two who write at once.

use crate::world::{WEEKLY, World, number, sources};

#[tokio::test]
async fn a_message_that_cannot_be_handled_is_set_aside_and_the_rest_goes_on() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    let ben = world.person("Ben", 2).await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    ben.expects("How was your week");
    world
        .tamper("UPDATE person_state SET state = '{\"n\":\"broken\"}' WHERE person_id = (SELECT MIN(id) FROM person)")
        .await;
    let batch = vec![world.inbound(&number(1), "7"), world.inbound(&number(2), "7"), world.inbound(&number(1), "8")];
    world.receive(batch.clone()).await;
    ben.expects("Did you get to the choir");
    sam.expects("for today");
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE reading = 'quarantined'").await, 2);
    world.receive(batch).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, 3);
    // A crisis and a STOP count all the same.
    ann.writes("I am going to kill myself").await;
    sam.expects("urgent");
    ann.writes("stop").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM suppression WHERE lifted_at IS NULL").await, 1);
    // What falls due for them is set aside, and others get theirs.
    world.until("2026-09-15T10:00:00Z").await;
    ann.expects_nothing();
    let texts = ben.reads_all();
    assert!(texts.last().unwrap().contains("How was your week"), "{texts:#?}");
}

#[tokio::test]
async fn a_full_disk_is_told_to_whoever_brought_the_message_and_nothing_is_lost() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    let (pages, roomy) = (world.count("PRAGMA page_count").await, world.engine());
    world.restart_with(&format!("{}?max_pages={pages}", world.url)).await;
    let mut taken = 0;
    let mut refused = None;
    for n in 0..400 {
        let inbound = world.inbound(&number(1), &format!("a long story {n} {}", "and so on ".repeat(80)));
        match world.engine().receive(vec![inbound.clone()]).await {
            Ok(()) => taken += 1,
            Err(error) => {
                assert!(error.is_outage(), "{error}");
                refused = Some(inbound);
                break;
            }
        }
    }
    let refused = refused.expect("the disk is full at some time");
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, taken);
    world.restart_with(&world.url.clone()).await;
    drop(roomy);
    world.engine().receive(vec![refused]).await.unwrap();
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, taken + 1);
}

#[tokio::test]
async fn a_state_that_somebody_else_wrote_meanwhile_is_read_again() {
    let Some(world) = World::on_postgres(&sources(&[("weekly.flow", WEEKLY)])).await else { return };
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    let (one, two) = (world.engine(), world.another_engine().await);
    let batches = (0..8).map(|n| (n, vec![world.inbound(&number(1), &format!("and another thing {n}"))]));
    let all = batches.map(|(n, batch)| if n % 2 == 0 { one.receive(batch) } else { two.receive(batch) });
    for outcome in futures_util::future::join_all(all).await {
        outcome.unwrap();
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, 8);
    assert_eq!(world.count("SELECT COUNT(*) FROM turn WHERE event = 'message'").await, 8);
    assert_eq!(world.count("SELECT COUNT(*) - COUNT(DISTINCT number) FROM turn").await, 0);
}

#[tokio::test]
async fn two_engines_on_one_database_never_send_twice() {
    let Some(world) = World::on_postgres(&sources(&[("weekly.flow", WEEKLY)])).await else { return };
    let _sam = world.staff("Sam Worker", 900).await;
    for last in 1..=60 {
        world.person("Ann", last).await;
    }
    world.settle().await;
    world.sleep_until("2026-09-08T09:31:00Z");
    let (one, two) = (world.engine(), world.another_engine().await);
    let (first, second) = tokio::join!(one.cycle(), two.cycle());
    first.unwrap();
    second.unwrap();
    world.settle().await;
    for last in 1..=60 {
        assert_eq!(world.phone.inbox(&number(last)).len(), 1);
    }
    assert_eq!(world.count("SELECT CAST(MAX(attempts) AS BIGINT) FROM outbox").await, 1, "nothing was called twice");
    assert_eq!(world.count("SELECT COUNT(*) FROM check_in").await, 60);
}

/// The engine's futures can be spawned.
#[allow(dead_code, reason = "it only has to compile")]
fn futures_are_send(engine: &linnet::engine::Engine) {
    fn send(_: impl Send) {}
    send(engine.receive(Vec::new()));
    send(engine.cycle());
    send(engine.receipts(Vec::new()));
    send(engine.work(async {}));
}
