//! A check-in goes out, a reply comes in, the next question goes out: by Twilio, and by Telegram both ways.

use linnet::config::TelegramMode;

use crate::house::{ANN, ANN_CHAT, Running, so_many, until};

#[tokio::test]
async fn a_check_in_over_twilio_reaches_a_link_worker() {
    let mut house = Running::start(TelegramMode::Polling).await;
    let first = so_many(1, || house.texts_to(ANN)).await;
    assert!(first[0].contains("How has your week been?"), "{first:?}");
    assert_eq!(house.texts(ANN, "1").await, 200);
    let second = so_many(2, || house.texts_to(ANN)).await;
    assert!(second[1].contains("ring you"), "{second:?}");
    let notice = so_many(1, || house.texts_to("+447700900001")).await;
    assert!(notice[0].contains("case") && !notice[0].contains("Ann"), "{notice:?}");
    let question = house.twilio.sent().into_iter().find(|message| message.to == ANN).unwrap();
    let receipt = house.twilio.becomes(&question.sid, "delivered", None);
    let path = receipt.url.strip_prefix(crate::house::PUBLIC).unwrap();
    assert_eq!(receipt.post(&format!("{}{path}", house.url)).await, 200);
    house.stop().await;
    assert_eq!(house.twilio.refused(), Vec::<String>::new());
    assert_eq!(house.texts_to(ANN).len(), 2);
}

#[tokio::test]
async fn a_check_in_over_telegram_by_polling() {
    let mut house = Running::start(TelegramMode::Polling).await;
    let first = so_many(1, || house.messages_to(ANN_CHAT)).await;
    assert!(first[0].contains("How has your week been?"), "{first:?}");
    // Written after the question: an earlier date would say that it crossed with it.
    let date = crate::house::due().timestamp() + 60;
    house.telegram.person_sends(ANN_CHAT, &serde_json::json!({"text": "8", "date": date}));
    let second = so_many(2, || house.messages_to(ANN_CHAT)).await;
    assert!(second[1].contains("Did you get to"), "{second:?}");
    until("the update to be confirmed", || (house.telegram.waiting() == 0).then_some(())).await;
    house.stop().await;
    assert_eq!(house.telegram.refused(), Vec::<String>::new());
}

#[tokio::test]
async fn a_check_in_over_telegram_by_webhook() {
    let mut house = Running::start(TelegramMode::Webhook).await;
    so_many(1, || house.messages_to(ANN_CHAT)).await;
    let webhook = until("the webhook to be set", || house.telegram.webhook()).await;
    let path = webhook.url.strip_prefix(crate::house::PUBLIC).unwrap();
    assert_eq!(path, format!("/hooks/telegram/{}", house.telegram_key));
    let update = serde_json::json!({"update_id": 7, "message": {"message_id": 1, "date": crate::house::due().timestamp() + 60,
        "chat": {"id": ANN_CHAT, "type": "private"}, "from": {"id": ANN_CHAT, "is_bot": false, "first_name": "B"},
        "text": "8"}});
    let post = |secret: &'static str| {
        let request = house.http.post(format!("{}{path}", house.url)).json(&update);
        async move { request.header("X-Telegram-Bot-Api-Secret-Token", secret).send().await.unwrap().status() }
    };
    assert_eq!(post("wrong").await, 403);
    assert_eq!(post(crate::house::WEBHOOK_SECRET).await, 200);
    // Telegram repeats what it thinks was lost: it is taken and changes nothing.
    assert_eq!(post(crate::house::WEBHOOK_SECRET).await, 200);
    let second = so_many(2, || house.messages_to(ANN_CHAT)).await;
    assert!(second[1].contains("Did you get to"), "{second:?}");
    house.stop().await;
    assert_eq!(house.messages_to(ANN_CHAT).len(), 2);
}

#[tokio::test]
async fn what_no_webhook_brought_is_read_back_from_twilio() {
    let mut house = Running::start_after(TelegramMode::Polling, |twilio| {
        // Written while nobody listened; the webhook call is lost.
        let _lost = twilio.person_writes(ANN, "please ring me");
    })
    .await;
    let notice = so_many(1, || house.texts_to("+447700900001")).await;
    assert!(notice[0].contains("case"), "{notice:?}");
    house.stop().await;
}
