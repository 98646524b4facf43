//! Twilio's own library and its own description of its API, against our channel and our stand-in.

use std::time::Duration;

use linnet::channel::secret::Secret;
use linnet::channel::twilio::signature::{Algorithm, sign};
use linnet::channel::twilio::{Sender, Settings, Signed, Twilio};
use linnet::channel::{LookUp, Outgoing, Sent};
use linnet::domain::Moment;
use linnet::domain::id::{AccountId, OutboxId};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::peer::{self, Prism};
use crate::support::fake_twilio::{ACCOUNT_SID, AUTH_TOKEN, FakeTwilio, NUMBER, WebhookCall};

const PERSON: &str = "+447700900123";
const SHARED_KEY: &str = "shared-key-secret-of-the-tests";
const SHARED_KEY_HEADER: &str = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256";

fn settings(api: &str, sender: Sender) -> Settings {
    Settings {
        account: AccountId(Uuid::nil()),
        account_sid: ACCOUNT_SID.to_owned(),
        api_key: None,
        auth_tokens: vec![Secret::new(AUTH_TOKEN)],
        shared_keys: vec![("webhooks_sharedkey_1".to_owned(), Secret::new(SHARED_KEY))],
        sender,
        status_callback: Some("https://bot.example.org.uk/sms/twilio/status".parse().unwrap()),
        api: api.parse().unwrap(),
        timeout: Duration::from_secs(30),
    }
}

fn twilio(api: &str, sender: &str) -> Twilio {
    let sender = if sender.starts_with("MG") { Sender::Service(sender.into()) } else { Sender::Number(sender.into()) };
    Twilio::new(settings(api, sender)).unwrap()
}

fn message() -> Outgoing {
    let text = "Sut wyt ti? 🙂 £5 a+b&c=d".to_owned();
    Outgoing { address: PERSON.to_owned(), text, id: OutboxId(Uuid::from_u128(5)), valid_seconds: 3600 }
}

#[tokio::test]
async fn prism_takes_our_requests_by_twilios_own_description() {
    let Some(folder) = peer::folder("prism_takes_our_requests_by_twilios_own_description") else { return };
    let prism = tokio::task::spawn_blocking(move || Prism::start(&folder)).await.unwrap();
    let since = Moment::from_timestamp(1_763_800_000, 0).unwrap();
    for sender in [NUMBER, "MG0123456789abcdef0123456789abcdef"] {
        let twilio = twilio(&prism.address, sender);
        let sent = twilio.send(&message()).await;
        assert!(matches!(&sent, Sent::Accepted { provider_id } if provider_id.starts_with("SM")), "{sent:?}");
        // Its list is a canned one, without our message.
        assert_eq!(twilio.look_up(&message(), since).await, LookUp::NotFound);
        assert!(twilio.received_since(since).await.unwrap().complete);
    }
    // It does look at what we send.
    assert!(matches!(twilio(&prism.address, "MGshort").send(&message()).await, Sent::Failed { .. }));
    let mut nobody = settings(&prism.address, Sender::Number(NUMBER.to_owned()));
    nobody.auth_tokens = Vec::new();
    assert!(matches!(Twilio::new(nobody).unwrap().send(&message()).await, Sent::Refused { .. }));
}

/// Forms that differ in what a signature has got wrong before.
fn forms() -> Vec<Value> {
    vec![
        json!([]),
        json!([["Body", ""], ["From", PERSON]]),
        json!([["Body", "Rwy’n iawn ŵ 😀 £5 a+b&c=d"], ["From", PERSON], ["NumMedia", "0"]]),
        json!([["A", "2"], ["A", "1"], ["A", "1"], ["B", "x"], ["b", "1"], ["a", "3"]]),
        json!([["Body", "line one\r\nline two\ttab %41 \u{202e}"], ["MessageSid", "SM1"]]),
    ]
}

const ADDRESSES: [&str; 4] = [
    "https://bot.example.org.uk/sms/twilio/inbound",
    "https://bot.example.org.uk:8443/sms/twilio/inbound",
    "https://bot.example.org.uk/sms/twilio/status?outbox=018f&x=%C5%B5+1",
    "http://127.0.0.1:9000/sms",
];

#[tokio::test]
async fn twilios_library_signs_and_we_believe_it() {
    let Some(folder) = peer::folder("twilios_library_signs_and_we_believe_it") else { return };
    let schemes = [("HMAC_SHA1", AUTH_TOKEN, None), ("HMAC_SHA256", SHARED_KEY, Some(SHARED_KEY_HEADER))];
    let mut calls = Vec::new();
    for form in forms() {
        for url in ADDRESSES {
            calls.extend(schemes.map(|(algorithm, key, header)| {
                (header, json!({"do": "sign", "form": form, "url": url, "key": key, "algorithm": algorithm}))
            }));
        }
    }
    let questions = calls.iter().map(|(_, question)| question.clone()).collect();
    let answers = peer::ask(&folder, "twilio_peer.py", Value::Array(questions)).await;
    let twilio = twilio("http://127.0.0.1:1", NUMBER);
    for ((header, question), answer) in calls.iter().zip(answers.as_array().unwrap()) {
        let call = Signed {
            url: question["url"].as_str().unwrap(),
            signature: answer["signature"].as_str(),
            settings: *header,
            content_type: Some(WebhookCall::CONTENT_TYPE),
            body: answer["body"].as_str().unwrap().as_bytes(),
        };
        assert_eq!(twilio.verify(&call), Ok(()), "{question}");
        let altered = [call.body, b"&Body=other"].concat();
        assert!(twilio.verify(&Signed { body: &altered, ..call }).is_err(), "{question}");
    }
}

#[tokio::test]
async fn we_sign_and_twilios_library_believes_it() {
    let Some(folder) = peer::folder("we_sign_and_twilios_library_believes_it") else { return };
    let mut questions = Vec::new();
    for form in forms() {
        for url in ADDRESSES {
            for (name, algorithm) in [("HMAC_SHA1", Algorithm::Sha1), ("HMAC_SHA256", Algorithm::Sha256)] {
                let signature = sign(&Secret::new(AUTH_TOKEN), algorithm, url, &parameters(&form)).unwrap();
                let right = json!({"do": "validate", "form": form, "url": url, "key": AUTH_TOKEN, "algorithm": name, "signature": signature});
                let mut wrong = right.clone();
                wrong["url"] = "https://elsewhere.example/".into();
                questions.extend([right, wrong]);
            }
        }
    }
    let answers = peer::ask(&folder, "twilio_peer.py", Value::Array(questions.clone())).await;
    for (pair, question) in answers.as_array().unwrap().chunks(2).zip(questions.chunks(2)) {
        assert_eq!(pair, [json!(true), json!(false)], "{}", question[0]);
    }
}

fn parameters(form: &Value) -> std::collections::BTreeMap<String, std::collections::BTreeSet<String>> {
    let mut parameters = std::collections::BTreeMap::<String, std::collections::BTreeSet<String>>::new();
    for pair in form.as_array().unwrap() {
        let text = |place: usize| pair[place].as_str().unwrap().to_owned();
        parameters.entry(text(0)).or_default().insert(text(1));
    }
    parameters
}

#[tokio::test]
async fn twilios_library_talks_to_our_twilio() {
    let Some(folder) = peer::folder("twilios_library_talks_to_our_twilio") else { return };
    let fake = FakeTwilio::start().await;
    let question = json!([{"do": "send and list", "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN,
        "address": fake.address(), "to": PERSON, "from": NUMBER, "body": "How are you?"}]);
    let answer = &peer::ask(&folder, "twilio_peer.py", question).await[0];
    let sent = fake.sent();
    assert_eq!(answer["sid"], sent[0].sid.as_str());
    assert_eq!(answer["status"], "queued");
    assert_eq!(answer["listed"], json!([[sent[0].sid, "How are you?", "outbound-api"]]));
    assert_eq!(fake.refused(), Vec::<String>::new());
}
