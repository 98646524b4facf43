//! What is promised to be anonymous leaves no link to the person.

use crate::world::{World, sources};

const FEEDBACK: &str = "# Feedback
when: every Tuesday at 10:30 for 1 week, from 1 day after joining
for: active
close: after 5 days

## ask
measure: FFT
-> bye

## bye
Thank you.
-> end
";

#[tokio::test]
async fn the_friends_and_family_test_leaves_no_link_to_the_person() {
    let world = World::with(&sources(&[("feedback.flow", FEEDBACK)])).await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.reads_all();
    ann.writes("2").await;
    ann.reads_all();
    assert!(world.count("SELECT COUNT(*) FROM score WHERE measure = 'FFT' AND value IS NOT NULL").await > 0);
    let linked = "SELECT COUNT(*) FROM score WHERE measure = 'FFT'
        AND (person_id IS NOT NULL OR turn_id IS NOT NULL OR check_in_id IS NOT NULL OR at % 86400000 <> 0)";
    assert_eq!(world.count(linked).await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM answer WHERE value = '2'").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM turn WHERE reader LIKE '%\"value\":\"2\"%'").await, 0);
    let state = world.text("SELECT state FROM person_state").await;
    assert!(!state.contains("\"l\":2"), "{state}");
}
