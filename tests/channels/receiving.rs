//! The table of what people do, on every channel.

use linnet::channel::Content;

use crate::side::{ACCOUNT, Act, Side};

/// What somebody does and what must arrive.
fn cases() -> Vec<(Act, Content)> {
    let text = |text: &str| Content::Text(text.to_owned());
    let photo = |caption: Option<&str>| Content::Media { kind: String::new(), caption: caption.map(str::to_owned) };
    vec![
        (Act::Writes("7"), text("7")),
        (Act::Writes("Rwy’n iawn ŵ 🙂 £5 a+b&c=d%20#"), text("Rwy’n iawn ŵ 🙂 £5 a+b&c=d%20#")),
        (Act::Writes(" line one\nline two "), text(" line one\nline two ")),
        (Act::Writes("\u{202e}reversed\u{0}nul"), text("\u{202e}reversed\u{0}nul")),
        (Act::Writes("سلام"), text("سلام")),
        (Act::SendsPhoto(None), photo(None)),
        (Act::SendsPhoto(Some("our garden")), photo(Some("our garden"))),
        (Act::Edits("8, sorry"), Content::Edited { of: "4200042:5".to_owned(), text: "8, sorry".to_owned() }),
        (Act::Blocks, Content::Blocked),
    ]
}

#[tokio::test]
async fn what_people_do_arrives_in_the_words_of_no_provider() {
    for side in Side::all().await {
        for (act, expected) in cases() {
            let Some(heard) = side.hears(act).await else { continue };
            assert_eq!(heard.len(), 1, "{act:?}");
            let heard = &heard[0];
            assert_eq!((heard.account, heard.address.as_str()), (ACCOUNT, side.address()), "{act:?}");
            match (&heard.content, &expected) {
                // Each channel has its own plain word for a kind.
                (Content::Media { kind, caption }, Content::Media { caption: expected, .. }) => {
                    assert!(!kind.is_empty() && caption == expected, "{act:?}");
                }
                (content, expected) => assert!(content == expected, "{act:?}"),
            }
        }
    }
}

#[tokio::test]
async fn a_message_delivered_twice_has_one_external_id() {
    for side in Side::all().await {
        let heard = side.hears(Act::WritesOnceHeardTwice("3")).await.unwrap();
        assert_eq!(heard.len(), 2);
        assert_eq!(heard[0].external_id, heard[1].external_id);
    }
}

#[tokio::test]
async fn two_messages_with_the_same_text_have_two_external_ids() {
    for side in Side::all().await {
        if matches!(side, Side::Phone(_)) {
            // The page gives the id.
            continue;
        }
        let first = side.hears(Act::Writes("3")).await.unwrap();
        let second = side.hears(Act::Writes("3")).await.unwrap();
        assert_ne!(first[0].external_id, second[0].external_id);
    }
}
