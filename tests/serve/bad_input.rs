//! Forged, repeated, huge, slow and strange: each gets a clear answer, and nothing else stops.

use linnet::config::TelegramMode;
use linnet::store::message::{self, Reading};
use reqwest::StatusCode;

use crate::house::{ANN, PUBLIC, Running, so_many};
use crate::raw::exchange;

#[tokio::test]
async fn what_is_forged_is_refused_and_what_is_repeated_changes_nothing() {
    let mut house = Running::start(TelegramMode::Polling).await;
    so_many(1, || house.texts_to(ANN)).await;
    let path = format!("/hooks/twilio/{}/inbound", house.twilio_key);
    let here = format!("{}{path}", house.url);
    let call = house.twilio.person_writes_to(&format!("{PUBLIC}{path}"), ANN, "1");

    let mut forged = call.clone();
    forged.body = forged.body.replace("Body=1", "Body=9");
    assert_eq!(forged.post(&here).await, 403, "another text under the same signature");
    let mut unsigned = call.clone();
    unsigned.signature = String::new();
    assert_eq!(unsigned.post(&here).await, 403);
    let elsewhere = house.twilio.person_writes_to(&format!("https://evil.example{path}"), ANN, "1");
    assert_eq!(elsewhere.post(&here).await, 403, "signed for another address");
    assert_eq!(call.post(&format!("{}/hooks/twilio/nobodys-key/inbound", house.url)).await, 404);

    assert_eq!(call.post(&here).await, 200);
    so_many(2, || house.texts_to(ANN)).await;
    assert_eq!(call.post(&here).await, 200, "replayed: it is known by its id");
    assert_eq!(house.texts(ANN, "yes").await, 200);
    let texts = so_many(3, || house.texts_to(ANN)).await;
    assert!(texts[2].contains("will ring"), "{texts:?}");
    house.stop().await;
    assert_eq!(house.texts_to(ANN).len(), 3);
}

#[tokio::test]
async fn a_megabyte_is_cut_off_and_a_slow_header_too() {
    let mut house = Running::start(TelegramMode::Polling).await;
    let path = format!("/hooks/twilio/{}/inbound", house.twilio_key);
    let huge = "a".repeat(1 << 20);
    let length = huge.len();
    let told = format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    let answer = exchange(&house.url, told.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "told before the body is sent: {answer}");
    let chunked = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{:x}\r\n{huge}\r\n0\r\n\r\n",
        huge.len()
    );
    let answer = exchange(&house.url, chunked.as_bytes()).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 413"), "{answer}");
    // A header without an end: the server closes, for otherwise this would wait for ever.
    let answer = exchange(&house.url, format!("POST {path} HTTP/1.1\r\nHost:").as_bytes()).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert_eq!(house.texts(ANN, "8").await, 200, "everybody else is served");
    house.stop().await;
}

#[tokio::test]
async fn strangers_and_strange_signs_end_in_the_reading_pile() {
    let mut house = Running::start(TelegramMode::Polling).await;
    let texts = ["who is this", "nul \u{0} here", "bidi \u{202e}olleh", "\u{feff}", "ช่วยด้วย 🙏"];
    for text in texts {
        assert_eq!(house.texts("+447700900999", text).await, 200);
    }
    assert_eq!(house.texts(ANN, &"long ".repeat(2_000)).await, 200);
    let mut tx = house.engine.db().read().await.unwrap();
    let scheme = linnet::store::scheme::find(&mut tx, "oakfield").await.unwrap().unwrap().id;
    let pile = message::reading_pile(&mut tx, scheme, Reading::Unread, 100).await.unwrap();
    drop(tx);
    assert_eq!(pile.len(), texts.len() + 1);
    assert!(pile.iter().any(|message| message.body.as_deref() == Some("nul \u{fffd} here")), "NUL is replaced");
    house.stop().await;
    assert_eq!(house.texts_to("+447700900999"), Vec::<String>::new(), "a stranger is never answered");
}

#[tokio::test]
async fn health_tells_three_things_and_every_answer_is_guarded() {
    let mut house = Running::start(TelegramMode::Polling).await;
    so_many(1, || house.texts_to(ANN)).await;
    // The text goes out within a cycle, and the engine is well once a whole one went through.
    house.until_it_answers("/health/engine", StatusCode::OK).await;
    for path in ["/health/live", "/health/ready", "/health/engine"] {
        let answer = house.http.get(format!("{}{path}", house.url)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
        assert!(answer.headers()["content-security-policy"].to_str().unwrap().contains("frame-ancestors 'none'"));
        assert!(!answer.text().await.unwrap().contains("Ann"));
    }
    let missing = house.http.get(format!("{}/phone/ann", house.url)).send().await.unwrap();
    assert_eq!(missing.status(), StatusCode::NOT_FOUND, "serve has no phone");
    assert_eq!(missing.headers()["cache-control"], "no-store");
    house.stop().await;
}
