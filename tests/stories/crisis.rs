//! Somebody is in danger: a case, a notice and the fixed reply at once, and everything automatic is held.

use linnet::channel::Content;
use linnet::domain::enrol::NewPerson;
use linnet::domain::person::SafeToText;
use linnet::store::case::State;

use crate::world::{WEEKLY, World, number, somebody, sources};

#[tokio::test]
async fn a_crisis_opens_a_case_tells_staff_first_and_holds_everything() {
    for world in [Some(World::new().await), World::on_postgres(&sources(&[("weekly.flow", WEEKLY)])).await] {
        let Some(world) = world else { continue };
        let (sam, ann) = world.sam_and_ann().await;
        world.until("2026-09-08T09:40:00Z").await;
        ann.expects("How was your week");
        let before = world.phone.inbox(&ann.address).len();
        ann.writes("I am going to kill myself").await;
        assert_eq!(world.phone.inbox(&ann.address).len(), before + 1);
        ann.expects("Ring 999");
        let notice = sam.expects("1 urgent case");
        assert!(!notice.contains("Ann") && !notice.contains("kill") && !notice.contains("7700"), "{notice}");
        let order = "SELECT COUNT(*) FROM outbox n JOIN outbox c ON c.kind = 'crisis reply' AND n.kind = 'notice'
            WHERE n.priority < c.priority AND n.created_at = c.created_at";
        assert_eq!(world.count(order).await, 1, "the notice goes first, and neither waits for the other");
        let code = world.codes().await.remove(0);
        sam.writes(&code).await;
        sam.expects("is yours");
    }
}

#[tokio::test]
async fn a_phone_that_is_not_known_to_be_safe_gets_neutral_words() {
    let world = World::new().await;
    let sam = world.staff("Sam Worker", 900).await;
    world.enrolled(&NewPerson { safe_to_text: SafeToText::Unknown, ..somebody("Ann", 1) }).await;
    let ann = world.phone_of(1);
    ann.writes("he hits me and I am going to kill myself").await;
    let text = ann.expects("Thank you, we have your message.");
    for word in ["999", "Samaritans", "116", "crisis"] {
        assert!(!text.contains(word), "{text}");
    }
    sam.expects("urgent");
    world.ends();
}

#[tokio::test]
async fn what_is_held_goes_on_when_staff_release_it() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T09:40:00Z").await;
    ann.expects("How was your week");
    ann.writes("I want to kill myself").await;
    ann.expects("Ring 999");
    sam.expects("urgent");
    ann.writes("4").await;
    ann.expects_nothing();
    world.close_case("spoke to her").await;
    world.engine().release(world.scheme, world.person_id(1).await).await.unwrap();
    world.settle().await;
    ann.expects("");
    world.until("2026-09-08T12:00:00Z").await;
    world.ends();
}

#[tokio::test]
async fn the_fixed_reply_goes_once_a_day() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    ann.writes("I want to kill myself").await;
    ann.expects("Ring 999");
    sam.expects("urgent");
    ann.writes("I am going to kill myself").await;
    ann.expects_nothing();
    world.ends();
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation").await, 1, "one case a person");
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation_event WHERE kind = 'joined'").await, 1);
}

#[tokio::test]
async fn a_crisis_after_staff_have_spoken_or_tried_is_told_again_at_once() {
    for (state, minutes) in [(State::Spoken, 120), (State::Attempted, 10)] {
        let world = World::new().await;
        let (sam, ann) = world.sam_and_ann().await;
        ann.writes("I want to kill myself").await;
        ann.expects("Ring 999");
        sam.expects("1 urgent case");
        let code = world.codes().await.remove(0);
        sam.writes(&code).await;
        sam.expects("is yours");
        world.note(state).await;
        world.advance(minutes).await;
        sam.expects_nothing();
        ann.writes("I am going to kill myself tonight").await;
        world.advance(1).await;
        sam.expects("1 urgent case");
        sam.writes(&code).await;
        sam.expects("is yours");
    }
}

#[tokio::test]
async fn a_message_that_cannot_be_handled_is_read_with_its_caption() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T09:40:00Z").await;
    ann.expects("How was your week");
    let photo = Content::Media { kind: "photo".to_owned(), caption: Some("I am going to kill myself".to_owned()) };
    world.tamper("UPDATE person_state SET state = '{\"n\":\"broken\"}'").await;
    let inbound = world.phone.written(&number(1), photo, "a-photo".to_owned(), Some(world.now()));
    world.receive(vec![inbound]).await;
    sam.expects("1 urgent case");
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE reading = 'quarantined'").await, 1);
}

#[tokio::test]
async fn a_crisis_in_a_message_that_cannot_be_handled_holds_everything() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T09:40:00Z").await;
    ann.expects("How was your week");
    // The version that the open check-in began with is gone: no turn can be taken.
    let gone = "'$.talk.version', '00000000-0000-7000-8000-000000000000'";
    world.tamper(&format!("UPDATE person_state SET state = json_set(state, {gone})")).await;
    ann.writes("I am going to kill myself").await;
    sam.expects("1 urgent case");
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE reading = 'quarantined'").await, 1);
    assert_eq!(world.text("SELECT hold FROM person_state").await, "urgent concern");
    assert_eq!(world.text("SELECT json_extract(state, '$.hold') FROM person_state").await, "urgent_concern");
    // Nor is it lost when nothing about the person can be read any more.
    world.tamper("UPDATE contact_preference SET safe_to_text = 'broken'").await;
    world.close_case("spoke to her").await;
    ann.writes("I am going to kill myself tonight").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE reading = 'quarantined'").await, 2);
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation WHERE urgency = 3 AND closed_at IS NULL").await, 1);
}

#[tokio::test]
async fn h14_news_of_a_death_stops_what_is_queued_already() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    // The question is written and not sent yet.
    world.sleep_until("2026-09-08T09:40:00Z");
    world.engine().tick().await.unwrap();
    let news = world.inbound(&number(1), "This is her daughter. My mum Ann died on Sunday");
    world.engine().receive(vec![news]).await.unwrap();
    world.until("2026-11-08T09:40:00Z").await;
    ann.expects_nothing();
    sam.reads_all();
}

#[tokio::test]
async fn a_crisis_in_the_same_breath_as_a_stop_is_heard() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    let both = vec![world.inbound(&number(1), "STOP"), world.inbound(&number(1), "I am going to kill myself")];
    world.receive(both).await;
    let mut texts = ann.reads_all();
    texts.sort();
    assert!(texts.len() == 2 && texts[0].contains("Ring 999") && texts[1].contains("no more automatic"), "{texts:#?}");
    sam.expects("1 urgent case");
}

#[tokio::test]
async fn a_reply_after_the_case_was_closed_opens_another() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    ann.writes("I want to kill myself").await;
    ann.expects("Ring 999");
    sam.expects("1 urgent case");
    world.close_case("spoke to her").await;
    world.advance(30).await;
    sam.expects_nothing();
    ann.writes("I am going to kill myself tonight").await;
    sam.expects("1 urgent case");
    assert_eq!(world.count("SELECT COUNT(*) FROM escalation").await, 2);
}

#[tokio::test]
async fn no_question_goes_while_nobody_is_on_duty_to_read_the_answer() {
    let world = World::new().await;
    let ann = world.person("Ann", 1).await;
    world.until("2026-09-08T15:00:00Z").await;
    ann.expects_nothing();
    let _sam = world.staff("Sam Worker", 900).await;
    world.until("2026-09-09T11:00:00Z").await;
    ann.expects("How was your week");
}
