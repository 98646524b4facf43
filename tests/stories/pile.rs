//! The reading pile: whatever somebody wrote lies there, read or not understood, until a person has read it.

use linnet::channel::Content;
use linnet::store::message::Message;

use crate::world::{World, number};

fn words(pile: &[Message]) -> Vec<&str> {
    pile.iter().map(|message| message.body.as_deref().unwrap()).collect()
}

#[tokio::test]
async fn h1_a_reply_in_which_nothing_was_read_lies_unread_until_a_person_has_read_it() {
    let world = World::new().await;
    let (_sam, ann) = world.sam_and_ann().await;
    world.until("2026-09-08T10:00:00Z").await;
    ann.expects("How was your week");
    // An answer that was taken, and words in which nobody would find anything.
    let replies = ["7", "busy week, garden's looking smashing", "the usual, you know how it is"];
    for reply in replies {
        ann.writes(reply).await;
        ann.reads_all();
    }
    assert_eq!(words(&world.pile().await), replies);
    world.until("2026-09-20T10:00:00Z").await;
    let unread = world.pile().await;
    assert_eq!(words(&unread), replies, "no day and no check-in takes them away");
    world.somebody_reads(&unread[1]).await;
    assert_eq!(words(&world.pile().await), [replies[0], replies[2]], "a person has read the one between");
}

#[tokio::test]
async fn h25_an_edit_is_kept_beside_what_it_changes_and_read_anew() {
    let world = World::new().await;
    let (sam, ann) = world.sam_and_ann().await;
    let (first, edited, deleted) =
        ("not bad this week", "not bad this week. I took an overdose", "(they deleted an earlier message)");
    ann.writes(first).await;
    ann.reads_all();
    sam.expects_nothing();
    let of = || "written-1".to_owned();
    let acts =
        [("an-edit", Content::Edited { of: of(), text: edited.to_owned() }), ("gone", Content::Deleted { of: of() })];
    for (id, act) in acts {
        let inbound = world.phone.written(&number(1), act, id.to_owned(), Some(world.now()));
        world.receive(vec![inbound]).await;
    }
    ann.expects("Ring 999");
    sam.expects("1 urgent case");
    assert_eq!(words(&world.pile().await), [first, edited, deleted]);
}
