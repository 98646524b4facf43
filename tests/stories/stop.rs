//! STOP: nothing more goes, whatever was queued; only the person starts it again.

use crate::world::{WEEKLY, World, number, somebody, sources};

#[tokio::test]
async fn after_stop_nothing_goes_but_one_confirmation() {
    for world in [Some(World::new().await), World::on_postgres(&sources(&[("weekly.flow", WEEKLY)])).await] {
        let Some(world) = world else { continue };
        let (_sam, ann) = world.sam_and_ann().await;
        world.until("2026-09-08T09:40:00Z").await;
        ann.expects("How was your week");
        ann.writes("STOP").await;
        ann.expects("no more automatic texts");
        ann.writes("stop").await;
        ann.writes("STOP").await;
        ann.writes("are you there").await;
        ann.writes("7").await;
        world.until("2026-11-01T12:00:00Z").await;
        ann.expects_nothing();
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, 5, "each is kept");
    }
}

#[tokio::test]
async fn what_was_queued_before_stop_is_taken_back() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    // The question is written, and the engine stops before it is sent.
    world.sleep_until("2026-09-08T09:40:00Z");
    world.engine().tick().await.unwrap();
    let stop = world.inbound(&number(1), "stop");
    world.engine().receive(vec![stop]).await.unwrap();
    world.settle().await;
    ann.expects("no more automatic texts");
    world.until("2026-09-12T09:40:00Z").await;
    sam.reads_all();
    world.ends();
}

#[tokio::test]
async fn stop_with_a_crisis_in_it_does_both() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    ann.writes("stop").await;
    ann.expects("no more automatic texts");
    ann.writes("I am going to kill myself").await;
    ann.expects("Ring 999");
    assert!(sam.reads_all().iter().any(|text| text.contains("urgent")));
    world.until("2026-09-07T09:03:00Z").await;
    world.ends();
}

#[tokio::test]
async fn a_second_import_after_stop_stays_suppressed() {
    let world = World::new().await;
    let ann = world.person("Ann", 1).await;
    ann.writes("stop").await;
    ann.expects("no more automatic texts");
    let again = world.enrolled(&somebody("Ann", 1)).await;
    assert_eq!((again.new, again.known), (0, 1), "the same person twice changes nothing");
    // A stranger who said STOP stays so when they are referred later.
    world.phone_of(2).writes("stop").await;
    let referred = world.enrolled(&somebody("Bea", 2)).await;
    assert_eq!((referred.new, referred.suppressed), (1, 1));
    world.until("2026-10-01T12:00:00Z").await;
    world.ends();
}

#[tokio::test]
async fn only_the_person_starts_it_again() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    ann.writes("stop").await;
    ann.expects("no more automatic texts");
    world.until("2026-09-09T09:40:00Z").await;
    ann.expects_nothing();
    ann.writes("START").await;
    ann.expects("Welcome back");
    world.until("2026-09-15T09:40:00Z").await;
    ann.expects("How was your week");
    sam.reads_all();
    world.ends();
}

#[tokio::test]
async fn the_last_word_counts_when_start_and_stop_come_together() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    ann.writes("stop").await;
    ann.expects("no more automatic texts");
    let both = vec![world.inbound(&number(1), "start"), world.inbound(&number(1), "stop")];
    world.receive(both).await;
    world.until("2026-09-30T09:40:00Z").await;
    let texts: Vec<String> = world.phone.inbox(&number(1)).into_iter().map(|message| message.text).collect();
    assert!(!texts.iter().any(|text| text.contains("How was your week")), "{texts:#?}");
    assert_eq!(world.count("SELECT COUNT(*) FROM suppression WHERE lifted_at IS NULL").await, 1);
}
