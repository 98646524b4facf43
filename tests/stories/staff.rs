//! Staff on their own phones: notices, claims, and what happens when nobody moves.

use linnet::domain::enrol::Role;

use crate::world::{World, not_started};

#[tokio::test]
async fn a_staff_phone_is_never_taken_for_a_person() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    sam.writes("I will kill myself laughing, 7").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE staff_id IS NOT NULL").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM turn").await, 0);
}

#[tokio::test]
async fn the_first_claim_wins_and_the_second_hears_who_has_it() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    let kim = world.staff("Kim Okoro", 901).await;
    let ann = world.person("Ann", 1).await;
    ann.writes("I am going to kill myself").await;
    ann.expects("Ring 999");
    sam.expects("urgent");
    let notice = kim.expects("urgent");
    let code = world.codes().await.remove(0);
    assert!(notice.contains(&code));
    sam.writes(&format!("{code} ok")).await;
    sam.expects("is yours");
    kim.writes(&code).await;
    kim.expects("already taken by Sam");
    sam.writes(&code).await;
    sam.expects("already yours");
    world.advance(9).await;
    world.ends();
}

#[tokio::test]
async fn notices_repeat_until_somebody_claims_and_never_run_out() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    ann.writes("I am going to kill myself").await;
    ann.expects("Ring 999");
    sam.expects("urgent");
    for _ in 0..40 {
        world.advance(5).await;
        sam.expects("urgent");
    }
    sam.writes(&world.codes().await[0]).await;
    sam.expects("is yours");
    world.advance(9).await;
    sam.expects_nothing();
    // Taken, and nobody rang: it comes back to all.
    world.advance(2).await;
    sam.expects("urgent");
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation WHERE claimed_by IS NULL").await, 1);
}

#[tokio::test]
async fn a_worse_concern_pages_again_and_every_repeat_of_it_goes() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    ann.writes("I have no food left").await;
    ann.expects("");
    sam.expects("for today");
    world.advance(61).await;
    sam.expects("for today");
    world.advance(60).await;
    sam.expects("for today");
    sam.writes(&world.codes().await[0]).await;
    sam.expects("is yours");
    ann.writes("I am going to kill myself").await;
    ann.expects("Ring 999");
    sam.expects("urgent");
    for _ in 0..8 {
        world.advance(5).await;
        world.advance(6).await;
    }
    let urgent = world.phone.inbox(&sam.address).iter().filter(|message| message.text.contains("urgent")).count();
    assert!(urgent >= 9, "{urgent} notices in 88 minutes");
}

#[tokio::test]
async fn with_nobody_on_the_list_the_case_waits_and_is_told_once_there_is() {
    let world = World::new().await;
    let ann = world.person("Ann", 1).await;
    ann.writes("I am going to kill myself").await;
    ann.expects("Ring 999");
    world.advance(120).await;
    let sam = world.staff_as("Sam Worker", 900, Role::Manager).await;
    world.advance(10).await;
    sam.expects("urgent");
}

#[tokio::test]
async fn somebody_without_an_address_becomes_a_case_and_not_a_silence() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    let enrolled = world.enrolled(&not_started("Ann")).await;
    assert_eq!(enrolled.invitations.len(), 1);
    world.until("2026-09-08T10:00:00Z").await;
    sam.expects("to look at soon");
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation WHERE rule = 'engine.no_address'").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM outbox WHERE person_id IS NOT NULL").await, 0);
}

#[tokio::test]
async fn an_answering_machine_on_a_staff_phone_is_not_argued_with() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    for _ in 0..20 {
        let inbound = world.inbound(&sam.address, "I am away until Monday");
        world.receive(vec![inbound]).await;
    }
    assert!(world.phone.inbox(&sam.address).len() <= 1);
}

#[tokio::test]
async fn a_colleague_whose_phone_blocks_us_is_passed_over_while_another_can_be_told() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.phone.block(&sam.address);
    ann.writes("I want to kill myself").await;
    ann.expects("Ring 999");
    // Nobody else is there: they are tried again, and have it as soon as their phone takes it.
    world.phone.unblock(&sam.address);
    world.advance(11).await;
    assert!(sam.reads_all().iter().any(|text| text.contains("1 urgent case")));
    world.phone.block(&sam.address);
    world.advance(11).await;
    let ali = world.staff("Ali Worker", 901).await;
    let bea = world.person("Bea", 2).await;
    bea.writes("I want to kill myself").await;
    bea.expects("Ring 999");
    ali.expects("urgent");
    let tried = "SELECT COUNT(*) FROM outbox o JOIN escalation e ON e.id = o.escalation_id
        WHERE e.person_id = (SELECT MAX(id) FROM person) AND o.kind = 'notice'";
    assert_eq!(world.count(tried).await, 1, "nothing is said to a phone that takes nothing");
    // Whoever writes again can be told again.
    world.phone.unblock(&sam.address);
    sam.writes("back again").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM address WHERE blocked").await, 0);
}
