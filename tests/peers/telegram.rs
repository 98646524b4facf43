//! python-telegram-bot understands our stand-in for Telegram, so what our channel is tested against is no fancy.

use serde_json::json;

use crate::peer;
use crate::support::fake_telegram::{FakeTelegram, TOKEN, USERNAME};

#[tokio::test]
async fn python_telegram_bot_talks_to_our_telegram() {
    let Some(folder) = peer::folder("python_telegram_bot_talks_to_our_telegram") else { return };
    let fake = FakeTelegram::start().await;
    let message = fake.person_writes(42, "Rwy’n iawn 🙂");
    fake.person_edits(42, message, "8");
    fake.person_sends_photo(42, None);
    fake.person_presses(42, "yes");
    fake.person_blocks(42);
    let question = json!({"token": TOKEN, "address": fake.address(), "chat": 42, "text": "Sut wyt ti? 🙂"});
    let answer = peer::ask(&folder, "telegram_peer.py", question).await;

    assert_eq!(answer["me"], USERNAME);
    assert_eq!(answer["sent"], json!([42, "Sut wyt ti? 🙂"]));
    assert_eq!(fake.sent()[0].text, "Sut wyt ti? 🙂");
    let updates = answer["updates"].as_array().unwrap();
    assert!(updates.iter().all(|update| update["from"] == 42));
    assert_eq!(updates[0]["text"], "Rwy’n iawn 🙂");
    assert_eq!((&updates[1]["edited"], &updates[1]["text"]), (&json!(true), &json!("8")));
    assert_eq!(updates[2]["photo"], true);
    assert_eq!(updates[3]["pressed"], "yes");
    assert_eq!(updates[4]["blocked"], true);
    assert_eq!(answer["left"], 0);
    assert_eq!(answer["webhook"], "https://bot.example.org.uk/telegram");
    assert!(answer["conflict"].as_str().unwrap().contains("webhook is active"));
    assert_eq!(fake.refused(), Vec::<String>::new());
}
