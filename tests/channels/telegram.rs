//! What only Telegram has: polling that confirms after storing, the webhook, kinds of update.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::post;
use linnet::channel::telegram::{CallError, SECRET_HEADER, Telegram};
use linnet::channel::{Content, Inbound};
use proptest::prelude::*;
use serde_json::json;
use tokio::sync::Notify;

use crate::side::{PATIENT, WEBHOOK_SECRET, telegram_at};
use crate::support::bot_api;
use crate::support::fake_server::{FakeServer, Fault};
use crate::support::fake_telegram::{FakeTelegram, USERNAME};

/// Listens until `until` messages were stored, refusing the first `refusals` batches.
async fn listen(fake: &FakeTelegram, until: usize, refusals: usize) -> Vec<Inbound> {
    let stored = Arc::new(Mutex::new(Vec::new()));
    let enough = Arc::new(Notify::new());
    let tries = Arc::new(AtomicUsize::new(0));
    let accept = |batch: Vec<Inbound>| {
        let (stored, enough, tries) = (stored.clone(), enough.clone(), tries.clone());
        async move {
            if tries.fetch_add(1, Ordering::Relaxed) < refusals {
                return Err("the disk is full");
            }
            let mut stored = stored.lock().unwrap_or_else(PoisonError::into_inner);
            stored.extend(batch);
            if stored.len() >= until {
                enough.notify_one();
            }
            Ok(())
        }
    };
    let telegram = telegram_at(fake.address(), PATIENT);
    let listening = tokio::time::timeout(PATIENT, telegram.listen(accept, enough.notified()));
    listening.await.expect("so many messages arrive");
    Arc::into_inner(stored).unwrap().into_inner().unwrap()
}

fn texts(batch: &[Inbound]) -> Vec<&str> {
    batch.iter().map(|inbound| if let Content::Text(text) = &inbound.content { text.as_str() } else { "" }).collect()
}

#[tokio::test]
async fn an_update_is_confirmed_only_after_it_was_stored() {
    let fake = FakeTelegram::start().await;
    fake.person_writes(42, "7");
    let telegram = telegram_at(fake.address(), PATIENT);
    let batch = telegram.poll(None, 0).await.unwrap();
    // A crash here: the next process polls without an offset.
    let again = telegram.poll(None, 0).await.unwrap();
    assert_eq!(batch.inbound[0].external_id, again.inbound[0].external_id);
    assert!(telegram.poll(batch.next_offset, 0).await.unwrap().inbound.is_empty());
    assert_eq!(fake.waiting(), 0);
}

#[tokio::test]
async fn what_could_not_be_stored_comes_again() {
    let fake = FakeTelegram::start().await;
    fake.person_writes(42, "7");
    fake.person_writes(43, "8");
    assert_eq!(texts(&listen(&fake, 2, 1).await), ["7", "8"]);
}

#[tokio::test]
async fn the_loop_outlives_what_telegram_does() {
    let fake = FakeTelegram::start().await;
    for fault in [Fault::ServerError, Fault::Cut] {
        fake.next_poll(fault);
    }
    fake.push_unpublished("telepathy", json!({"thought": 1}));
    fake.push_unpublished("message", json!("not even an object"));
    fake.person_writes(42, "still here");
    fake.reverse_waiting();
    let stored = listen(&fake, 1, 0).await;
    assert_eq!(texts(&stored), ["still here"]);
    assert_eq!(fake.refused(), Vec::<String>::new());
}

#[tokio::test]
async fn a_message_that_comes_during_a_poll_is_heard_at_once() {
    let fake = FakeTelegram::start().await;
    let telegram = telegram_at(fake.address(), PATIENT);
    let (batch, ()) = tokio::join!(telegram.poll(None, 15), async {
        while fake.methods().is_empty() {
            tokio::task::yield_now().await;
        }
        fake.person_writes(42, "7");
    });
    assert_eq!(texts(&batch.unwrap().inbound), ["7"]);
}

#[tokio::test]
async fn every_kind_of_content_has_a_plain_word() {
    let fake = FakeTelegram::start().await;
    fake.person_sends_sticker(42);
    fake.person_sends_voice(42);
    fake.person_sends_photo(42, Some("look"));
    fake.person_presses(42, "yes");
    fake.person_writes(42, "/start invite_7-A");
    let batch = telegram_at(fake.address(), PATIENT).poll(None, 0).await.unwrap();
    let kinds: Vec<String> = batch
        .inbound
        .iter()
        .map(|inbound| match &inbound.content {
            Content::Media { kind, caption } => format!("{kind} {}", caption.as_deref().unwrap_or("-")),
            Content::Text(text) => text.clone(),
            Content::Start { token } => format!("start {}", token.as_deref().unwrap_or("-")),
            _ => "?".to_owned(),
        })
        .collect();
    assert_eq!(kinds, ["sticker 🙂", "voice note -", "photo look", "yes", "start invite_7-A"]);
    assert!(batch.inbound.iter().all(|inbound| inbound.address == "42"));
}

#[tokio::test]
async fn two_edits_of_a_message_are_two_arrivals_of_one_message() {
    let fake = FakeTelegram::start().await;
    let message = fake.person_writes(42, "7");
    fake.person_edits(42, message, "8");
    fake.person_edits(42, message, "9");
    let batch = telegram_at(fake.address(), PATIENT).poll(None, 0).await.unwrap();
    let ids: std::collections::BTreeSet<_> = batch.inbound.iter().map(|inbound| &inbound.external_id).collect();
    assert_eq!(ids.len(), 3);
    for edit in &batch.inbound[1..] {
        assert!(matches!(&edit.content, Content::Edited { of, .. } if *of == batch.inbound[0].external_id));
    }
}

#[tokio::test]
async fn a_webhook_and_a_poll_at_once_is_told_plainly() {
    let fake = FakeTelegram::start().await;
    let telegram = telegram_at(fake.address(), PATIENT);
    telegram.set_webhook(&"https://bot.example.org.uk/telegram".parse().unwrap()).await.unwrap();
    assert_eq!(fake.webhook().unwrap().secret.as_deref(), Some(WEBHOOK_SECRET));
    assert_eq!(telegram.poll(None, 0).await.unwrap_err(), CallError::Conflict);
    telegram.delete_webhook().await.unwrap();
    telegram.poll(None, 0).await.unwrap();
    assert_eq!(telegram.me().await.unwrap().start_link("abc"), format!("https://t.me/{USERNAME}?start=abc"));
    assert_eq!(fake.refused(), Vec::<String>::new());
}

#[test]
fn a_webhook_call_needs_the_secret_and_an_update() {
    let telegram = telegram_at("http://127.0.0.1:1", PATIENT);
    assert!(telegram.secret_is_right(Some(WEBHOOK_SECRET.as_bytes())));
    assert!(!telegram.secret_is_right(Some(b"webhook-secret_of-the-test")));
    assert!(!telegram.secret_is_right(None));
    assert!(telegram.parse_update(b"{").is_err());
    assert!(telegram.parse_update(b"[]").is_err());
    assert!(telegram.parse_update(br#"{"update_id": 5, "telepathy": {}}"#).unwrap().is_empty());
    let group = json!({"update_id": 6, "message": {"message_id": 1, "date": 1, "text": "hi", "chat": {"id": -5, "type": "supergroup", "title": "G"}}});
    assert!(telegram.parse_update(group.to_string().as_bytes()).unwrap().is_empty());
}

#[test]
fn the_published_description_finds_unknown_missing_and_mistyped_fields() {
    let chat = json!({"id": 42, "type": "private"});
    let good = json!({"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "7"}});
    assert_eq!(bot_api::type_problems("Update", &good), Vec::<String>::new());
    let bad = json!({"update_id": 1, "message": {"message_id": "1", "chat": chat, "words": "7"}});
    let mut problems = bot_api::type_problems("Update", &bad);
    problems.sort();
    let expected = ["Message has no field words", "Message lacks date", "Message.message_id is not of type Integer"];
    assert_eq!(problems, expected);
    let request = json!({"chat_id": 42, "txt": "7"});
    let problems = bot_api::request_problems("sendMessage", request.as_object().unwrap());
    assert_eq!(problems, ["sendMessage has no field txt", "sendMessage lacks text"]);
}

/// Answers the first call with 503, as when the database is away, and reads the others as `web` does.
async fn webhook(telegram: Telegram, heard: Arc<Mutex<Vec<Inbound>>>, calls: Arc<AtomicUsize>) -> FakeServer {
    let handle = move |headers: HeaderMap, body: Bytes| async move {
        if !telegram.secret_is_right(headers.get(SECRET_HEADER).map(HeaderValue::as_bytes)) {
            return StatusCode::UNAUTHORIZED;
        }
        if calls.fetch_add(1, Ordering::Relaxed) == 0 {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        let Ok(batch) = telegram.parse_update(&body) else { return StatusCode::BAD_REQUEST };
        heard.lock().unwrap().extend(batch);
        StatusCode::OK
    };
    FakeServer::start(Router::new().route("/telegram", post(handle))).await
}

#[tokio::test]
async fn an_update_that_was_not_answered_comes_to_the_webhook_again() {
    let fake = FakeTelegram::start().await;
    let telegram = telegram_at(fake.address(), PATIENT);
    let heard = Arc::new(Mutex::new(Vec::new()));
    let server = webhook(telegram.clone(), heard.clone(), Arc::default()).await;
    telegram.set_webhook(&format!("{}/telegram", server.address).parse().unwrap()).await.unwrap();
    fake.person_writes(42, "7");
    fake.duplicate_newest();
    assert_eq!(fake.deliver().await, [503, 200, 200]);
    let heard = heard.lock().unwrap();
    assert_eq!(texts(&heard), ["7", "7"]);
    assert_eq!(heard[0].external_id, heard[1].external_id);
}

proptest! {
    #[test]
    fn no_bytes_make_the_webhook_panic(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = telegram_at("http://127.0.0.1:1", PATIENT).parse_update(&body);
    }
}
