//! What is logged while a check-in runs: never a name, a number or a word of it. Its own test, since a log belongs to
//! the whole process of a binary: it looks at the real one's.

use crate::killed::Binary;

#[tokio::test]
async fn no_name_number_or_word_is_in_the_logs() {
    let mut server = Binary::set_up().await;
    server.start_with(&[("LINNET_LOG", "debug")]).await;
    server.question(1).await;
    assert_eq!(server.texts_as("1 canaryword STOP bothering me").await, 200);
    assert_eq!(server.stranger_texts("canaryword i want to die").await, 200);
    server.forged("canaryword").await;
    let log = server.terminate().await;
    assert!(log.contains("stopped"), "{log}");
    for secret in ["canaryword", "Canaryname", "7700900", "bothering", "test_auth_token"] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
}
