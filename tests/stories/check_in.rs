//! A check-in from its first text to its last, and what may come in between.

use linnet::domain::enrol::NewPerson;
use linnet::domain::person::Consent;

use crate::world::{World, example, number, somebody};

#[tokio::test]
async fn a_check_in_from_start_to_end() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T09:29:00Z").await;
    ann.expects_nothing();
    world.until("2026-09-08T09:31:00Z").await;
    ann.expects("Ann, Oakfield here. Sent by computer.");
    ann.writes("about a seven I think").await;
    ann.expects("Did you get to the choir");
    world.restart();
    ann.writes("yes").await;
    ann.expects("Thank you.");
    world.until("2026-09-14T12:00:00Z").await;
    world.ends();
    assert_eq!(world.count("SELECT COUNT(*) FROM answer WHERE name = 'week' AND value = '7'").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM check_in WHERE why = 'completed'").await, 1);
}

#[tokio::test]
async fn two_parts_of_one_reply_are_taken_in_order_and_answered_once() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    let parts = vec![world.inbound(&number(1), "well now let me think"), world.inbound(&number(1), "6")];
    world.receive(parts).await;
    ann.expects("Did you get to the choir");
    world.ends();
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, 2);
}

#[tokio::test]
async fn the_same_webhook_has_one_effect_however_often_it_comes() {
    for world in [Some(World::new().await), World::on_postgres(&example_weekly()).await].into_iter().flatten() {
        let (_sam, ann) = world.sam_and_ann().await;
        world.until("2026-09-08T10:00:00Z").await;
        ann.expects("How was your week");
        let seven = world.inbound(&number(1), "7");
        world.receive(vec![seven.clone(), seven.clone()]).await;
        ann.expects("Did you get to the choir");
        let engine = world.engine();
        let fifty = (0..50).map(|_| engine.receive(vec![seven.clone()]));
        for outcome in futures_util::future::join_all(fifty).await {
            outcome.unwrap();
        }
        let yes = world.inbound(&number(1), "yes");
        let fifty = (0..50).map(|_| engine.receive(vec![yes.clone()]));
        for outcome in futures_util::future::join_all(fifty).await {
            outcome.unwrap();
        }
        world.settle().await;
        ann.expects("Thank you.");
        world.ends();
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, 2);
    }
}

fn example_weekly() -> linnet::engine::Sources {
    crate::world::sources(&[("weekly.flow", crate::world::WEEKLY)])
}

#[tokio::test]
async fn the_shipped_flows_invite_and_then_ask() {
    let world = World::with(&example()).await;
    let _sam = world.staff("Sam Worker", 900).await;
    world.enrolled(&NewPerson { consent: Consent::Unknown, ..somebody("Ann", 1) }).await;
    let ann = world.phone_of(1);
    world.until("2026-09-07T12:00:00Z").await;
    let first = ann.expects("May we send you a short text now and then?");
    assert!(!first.contains("Ann"), "nobody knows yet who reads this phone: {first}");
    ann.writes("yes please").await;
    ann.expects("Thank you, Ann. We will text you here. Next text: Tue 8 September.");
    world.until("2026-09-08T15:00:00Z").await;
    ann.expects("sent by computer");
    ann.expects("1 of 4. Overall, how satisfied");
    ann.writes("8").await;
    ann.expects("2 of 4.");
    world.ends();
    assert_eq!(
        world.count("SELECT COUNT(*) FROM score WHERE measure = 'ONS4' AND value = 8").await,
        0,
        "not yet whole"
    );
}

#[tokio::test]
async fn a_corrected_answer_in_the_same_breath_loses_no_question() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T09:40:00Z").await;
    ann.expects("How was your week");
    let both = vec![world.inbound(&number(1), "7"), world.inbound(&number(1), "sorry, 8")];
    world.receive(both).await;
    ann.expects("Did you get to the choir");
    let kept = "SELECT COUNT(*) FROM answer WHERE name = 'week' AND value = '8' AND superseded_by IS NULL";
    assert_eq!(world.count(kept).await, 1);
    world.ends();
}

#[tokio::test]
async fn a_promise_to_ring_stands_when_the_answer_comes_in_the_same_breath() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T09:40:00Z").await;
    ann.expects("How was your week");
    let both = vec![world.inbound(&number(1), "CALL"), world.inbound(&number(1), "7")];
    world.receive(both).await;
    ann.expects("Someone will ring");
    ann.expects("Did you get to the choir");
}
