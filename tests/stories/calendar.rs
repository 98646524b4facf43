//! Time: outages, bank holidays, new versions.

use linnet::engine::{Error, Published};

use crate::world::{WEEKLY, World, sources};

#[tokio::test]
async fn after_three_days_down_a_check_in_is_sent_once_or_recorded_as_missed() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    let ben = world.person("Ben", 2).await;
    world.settle().await;
    // Down from Monday to Friday: Tuesday's is too late by now.
    world.sleep_until("2026-09-11T10:00:00Z");
    world.until("2026-09-11T12:00:00Z").await;
    ann.expects_nothing();
    assert_eq!(world.count("SELECT COUNT(*) FROM check_in WHERE why = 'not sent'").await, 2);
    // The next is late by four hours only: it goes, once.
    world.sleep_until("2026-09-15T13:30:00Z");
    world.until("2026-09-15T15:00:00Z").await;
    ann.expects("How was your week");
    ben.expects("How was your week");
    world.ends();
}

#[tokio::test]
async fn a_bank_holiday_moves_a_check_in_also_when_a_version_is_published_on_it() {
    let world = World::with(&sources(&[("weekly.flow", &WEEKLY.replace("Tuesday", "Monday"))])).await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-12-27T12:00:00Z").await;
    ann.reads_all();
    // Monday 28 December 2026 stands in for Boxing Day.
    world.until("2026-12-28T12:00:00Z").await;
    ann.expects_nothing();
    let newer = WEEKLY.replace("Tuesday", "Monday").replace("How was your week", "How has your week been");
    world.publish(&sources(&[("weekly.flow", &newer)])).await;
    world.until("2026-12-28T20:00:00Z").await;
    ann.expects_nothing();
    world.until("2026-12-29T12:00:00Z").await;
    ann.expects("How has your week been");
}

#[tokio::test]
async fn a_text_comes_on_the_day_that_was_promised() {
    // A review on a Saturday takes the place of that week's check-in, and is sent on the Monday.
    let review = "# Review\nwhen: 12 days after joining\nfor: active\n\n## hello\nHello {first name}. Sent by computer. \
                  A person reads replies {hours}. Are you well? Reply YES or NO.\nsave: well\n- yes -> end\n- no -> end\n-> end\n";
    let world = World::with(&sources(&[("weekly.flow", WEEKLY), ("review.flow", review)])).await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    ann.writes("7").await;
    ann.expects("Did you get to");
    ann.writes("yes").await;
    ann.expects("Next text: Mon 21 September.");
    world.until("2026-09-20T20:00:00Z").await;
    ann.expects_nothing();
    world.until("2026-09-21T12:00:00Z").await;
    ann.expects("Are you well?");
}

#[tokio::test]
async fn a_check_in_ends_under_the_version_that_it_began_with() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    let newer = WEEKLY.replace("Did you get to {activity or your group} this week?", "Did you go out?");
    let published = world.publish(&sources(&[("weekly.flow", &newer)])).await;
    assert!(matches!(published, Published::InForce { flows: Some(2), settings: None, .. }), "{published:?}");
    world.restart();
    ann.writes("7").await;
    ann.expects("Did you get to the choir this week?");
    ann.writes("yes").await;
    ann.expects("Thank you.");
    world.until("2026-09-15T10:00:00Z").await;
    ann.expects("How was your week");
    ann.writes("7").await;
    ann.expects("Did you go out?");
    world.ends();
}

#[tokio::test]
async fn a_new_flow_reaches_those_who_are_enrolled_already() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.settle().await;
    let second = WEEKLY.replace("Tuesday at 10:30 for 26", "Thursday at 11:00 for 2").replace("# Weekly", "# Second");
    world.publish(&sources(&[("weekly.flow", WEEKLY), ("second.flow", &second)])).await;
    // The server stops at once; whoever starts next plans everybody.
    world.restart();
    world.until("2026-09-10T11:00:00Z").await;
    let texts = ann.reads_all();
    assert_eq!(texts.iter().filter(|text| text.contains("How was your week")).count(), 1, "{texts:#?}");
    assert_eq!(world.count("SELECT COUNT(*) FROM timer WHERE key = 'second'").await, 1);
}

#[tokio::test]
async fn of_two_who_publish_at_once_one_is_refused() {
    let Some(world) = World::on_postgres(&sources(&[("weekly.flow", WEEKLY)])).await else { return };
    let (mine, yours) = (WEEKLY.replace("10 (good)", "10 (great)"), WEEKLY.replace("10 (good)", "10 (fine)"));
    let (mine, yours) = (sources(&[("weekly.flow", &mine)]), sources(&[("weekly.flow", &yours)]));
    let other = world.another_engine().await;
    let first = world.engine();
    let (mine, yours) = tokio::join!(
        first.publish(crate::world::SLUG, &mine, "one manager"),
        other.publish(crate::world::SLUG, &yours, "another manager")
    );
    let versions = world.count("SELECT COUNT(*) FROM version WHERE kind = 'flows'").await;
    match (mine, yours) {
        // They did not meet: the second read the first's version as its parent.
        (Ok(_), Ok(_)) => assert_eq!(versions, 3),
        (Err(refused), Ok(_)) | (Ok(_), Err(refused)) => {
            assert!(matches!(refused, Error::Store(_)), "{refused}");
            assert_eq!(versions, 2);
        }
        (Err(mine), Err(yours)) => panic!("{mine} {yours}"),
    }
}
