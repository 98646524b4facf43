//! Numbers that nobody knows: kept, read for concerns, never answered.

use crate::world::World;

#[tokio::test]
async fn h27_a_stranger_is_put_before_a_person_and_never_answered() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    let stranger = world.phone_of(77);
    stranger.writes("who is this?").await;
    stranger.expects_nothing();
    sam.expects("for today");
    stranger.writes("I want to kill myself").await;
    stranger.expects_nothing();
    sam.expects("urgent");
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE reading = 'unread'").await, 2);
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation WHERE person_id IS NULL").await, 2);
    let code = world.codes().await.remove(0);
    sam.writes(&code).await;
    sam.expects("is yours");
    world.advance(9).await;
    world.ends();
}

#[tokio::test]
async fn a_person_on_a_strange_phone_is_not_guessed_at() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    world.phone_of(78).writes("It's Ann on my sister's phone. 7").await;
    // Whoever it is, a person may be told; nobody is answered.
    sam.reads_all();
    world.ends();
    assert_eq!(world.count("SELECT COUNT(*) FROM answer").await, 0);
}
