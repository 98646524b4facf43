//! What only Twilio has: signed webhooks, receipts, and the list that is read after an outage.

use chrono::TimeDelta;
use linnet::channel::secret::Secret;
use linnet::channel::twilio::signature::{Algorithm, sign};
use linnet::channel::twilio::{BadWebhook, OptOutType, Sender, Signed, Twilio};
use linnet::channel::{Content, Delivery, Sent};
use proptest::prelude::*;

use crate::side::{PATIENT, outgoing, start, twilio_at, twilio_settings};
use crate::support::fake_server::Fault;
use crate::support::fake_twilio::{FakeTwilio, WebhookCall};

const PERSON: &str = "+447700900123";

#[tokio::test]
async fn only_what_twilio_signed_is_believed() {
    let fake = FakeTwilio::start().await;
    let twilio = twilio_at(fake.address(), PATIENT);
    let call = fake.person_writes(PERSON, "7");
    assert_eq!(twilio.verify(&call.signed()), Ok(()));
    let with_port = call.url.replace("org.uk/", "org.uk:443/");
    assert_eq!(twilio.verify(&Signed { url: &with_port, ..call.signed() }), Ok(()), "a port in our address");
    assert_eq!(twilio.verify(&Signed { signature: None, ..call.signed() }), Err(BadWebhook::Unsigned));
    let wrong = Err(BadWebhook::WrongSignature);
    assert_eq!(twilio.verify(&Signed { body: b"Body=8", ..call.signed() }), wrong);
    assert_eq!(twilio.verify(&Signed { url: "https://evil.example/", ..call.signed() }), wrong);
    assert_eq!(
        twilio.verify(&Signed { content_type: Some("text/plain"), ..call.signed() }),
        wrong,
        "a body that is not signed"
    );
    let settings = Some("key=webhooks_sharedkey_1,algorithm=HMAC_SHA3");
    assert_eq!(twilio.verify(&Signed { settings, ..call.signed() }), Err(BadWebhook::UnknownScheme));
    let settings = Some("key=nobodys,algorithm=HMAC_SHA256");
    assert_eq!(twilio.verify(&Signed { settings, ..call.signed() }), wrong);
}

#[test]
fn a_new_key_and_an_old_one_both_count_and_an_empty_one_never() {
    let mut settings = twilio_settings("http://127.0.0.1:1", PATIENT);
    settings.auth_tokens = vec![Secret::new(""), Secret::new("new"), Secret::new("old")];
    let twilio = Twilio::new(settings).unwrap();
    let url = "https://bot.example.org.uk/sms";
    let signed_with = |key: &str, algorithm, settings| {
        let signature =
            sign(&Secret::new(key), algorithm, url, &std::collections::BTreeMap::default()).unwrap_or_default();
        let form = Some(WebhookCall::CONTENT_TYPE);
        twilio.verify(&Signed { url, signature: Some(&signature), settings, content_type: form, body: b"" })
    };
    assert_eq!(signed_with("new", Algorithm::Sha1, None), Ok(()));
    assert_eq!(signed_with("old", Algorithm::Sha1, None), Ok(()));
    assert!(signed_with("", Algorithm::Sha1, None).is_err());
    let shared = Some("key=webhooks_sharedkey_1,algorithm=HMAC_SHA256");
    assert_eq!(signed_with("shared-key-secret", Algorithm::Sha256, shared), Ok(()));
    assert!(signed_with("shared-key-secret", Algorithm::Sha1, shared).is_err());
}

#[test]
fn a_json_body_is_vouched_for_by_its_hash() {
    let twilio = twilio_at("http://127.0.0.1:1", PATIENT);
    let url = "https://bot.example.org.uk/sms/twilio/inbound?bodySHA256=015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";
    let signature = Some("xLY0TdpgzGOvtyuekPeSY72JV44=");
    let signed = Signed { url, signature, settings: None, content_type: Some("application/json"), body: br#"{"a":1}"# };
    assert_eq!(twilio.verify(&signed), Ok(()));
    assert_eq!(twilio.verify(&Signed { body: br#"{"a":2}"#, ..signed }), Err(BadWebhook::WrongSignature));
}

#[tokio::test]
async fn twilios_own_reading_of_a_text_is_kept_beside_it() {
    let fake = FakeTwilio::start().await;
    let twilio = twilio_at(fake.address(), PATIENT);
    let call = fake.person_sends(PERSON, "Stop", 0, &[("OptOutType", "STOP"), ("SomethingNew", "1")]);
    assert_eq!(twilio.verify(&call.signed()), Ok(()));
    let read = twilio.parse_inbound(call.body.as_bytes()).unwrap();
    assert_eq!(read.opt_out, Some(OptOutType::Stop));
    assert!(read.inbound.content == Content::Text("Stop".to_owned()));
    let other = call.body.replace("AC0123", "AC9999");
    assert_eq!(twilio.parse_inbound(other.as_bytes()), Err(BadWebhook::OtherAccount));
    assert!(twilio.parse_inbound(b"\xff\x00nonsense").is_err());
}

#[tokio::test]
async fn a_receipt_names_our_message_whatever_order_it_comes_in() {
    let fake = FakeTwilio::start().await;
    let twilio = twilio_at(fake.address(), PATIENT);
    let message = outgoing(PERSON, "How are you?");
    // Twilio took it and we do not know: a receipt alone proves it.
    fake.next_send(Fault::AcceptThenCut);
    assert!(matches!(twilio.send(&message).await, Sent::Unknown { .. }));
    let taken = fake.sent().remove(0);
    assert_eq!(taken.validity.as_deref(), Some("3600"));
    let expected =
        [("delivered", Delivery::Delivered), ("sent", Delivery::Sent), ("undelivered", Delivery::Undelivered)];
    for (status, delivery) in expected {
        let call = fake.becomes(&taken.sid, status, (status == "undelivered").then_some(30003));
        assert_eq!(twilio.verify(&call.signed()), Ok(()));
        let receipt = twilio.parse_status(&call.url, call.body.as_bytes()).unwrap();
        assert_eq!((receipt.status, receipt.outbox), (delivery, Some(message.id)));
        assert_eq!(receipt.provider_id, taken.sid);
        assert_eq!(receipt.why.is_some(), delivery == Delivery::Undelivered);
    }
    let strange = fake.becomes(&taken.sid, "pondering", None);
    assert_eq!(twilio.parse_status(&strange.url, strange.body.as_bytes()), Err(BadWebhook::UnknownStatus));
}

#[tokio::test]
async fn what_was_written_during_an_outage_is_read_back_page_by_page() {
    let fake = FakeTwilio::start().await;
    let twilio = twilio_at(fake.address(), PATIENT);
    fake.person_writes(PERSON, "before");
    fake.set_now(start() + TimeDelta::hours(2));
    fake.set_page(2);
    let delivered = fake.person_writes(PERSON, "one");
    twilio.send(&outgoing(PERSON, "How are you?")).await;
    for text in ["two", "three"] {
        fake.person_writes("+447700900456", text);
    }
    fake.person_sends(PERSON, "", 1, &[]);
    let caught = twilio.received_since(start() + TimeDelta::hours(1)).await.unwrap();
    assert!(caught.complete);
    let texts: Vec<_> = caught
        .inbound
        .iter()
        .map(|inbound| match &inbound.content {
            Content::Text(text) => text.as_str(),
            other => other.word(),
        })
        .collect();
    assert_eq!(texts, ["one", "two", "three", "media"]);
    let webhook = twilio.parse_inbound(delivered.body.as_bytes()).unwrap().inbound;
    assert_eq!(webhook.external_id, caught.inbound[0].external_id, "the webhook's copy is the same message");
    fake.next_list(Fault::ServerError);
    assert!(twilio.received_since(start()).await.is_err());
    assert_eq!(fake.refused(), Vec::<String>::new());
}

#[tokio::test]
async fn a_messaging_service_can_be_the_sender() {
    let fake = FakeTwilio::start().await;
    let mut settings = twilio_settings(fake.address(), PATIENT);
    settings.sender = Sender::Service("MG0123456789abcdef0123456789abcdef".to_owned());
    let sent = Twilio::new(settings).unwrap().send(&outgoing(PERSON, "How are you?")).await;
    assert!(matches!(sent, Sent::Accepted { .. }));
    assert_eq!(fake.refused(), Vec::<String>::new());
}

proptest! {
    // Each case starts a server.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_through_a_signed_webhook_as_it_was(text in ".{0,80}") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let fake = FakeTwilio::start().await;
            let twilio = twilio_at(fake.address(), PATIENT);
            let call = fake.person_writes(PERSON, &text);
            assert_eq!(twilio.verify(&call.signed()), Ok(()));
            assert!(twilio.parse_inbound(call.body.as_bytes()).unwrap().inbound.content == Content::Text(text.clone()));
        });
    }

    #[test]
    fn no_bytes_make_a_webhook_panic(body in proptest::collection::vec(any::<u8>(), 0..200), url in "\\PC{0,60}") {
        let twilio = twilio_at("http://127.0.0.1:1", PATIENT);
        let content_type = Some(WebhookCall::CONTENT_TYPE);
        let signed = Signed { url: &url, signature: Some("x"), settings: Some("key=,algorithm"), content_type, body: &body };
        assert!(twilio.verify(&signed).is_err());
        assert!(twilio.verify(&Signed { content_type: None, ..signed }).is_err());
        let _ = twilio.parse_inbound(&body);
        let _ = twilio.parse_status(&url, &body);
    }
}
