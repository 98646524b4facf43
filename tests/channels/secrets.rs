//! No secret, number or text in anything that may be logged.

use crate::side::{Act, IMPATIENT, Side, WEBHOOK_SECRET, outgoing, telegram_at, twilio_settings};
use crate::support::fake_server::Fault;
use crate::support::{fake_telegram, fake_twilio};

const TEXT: &str = "I am frightened of him";

fn assert_clean(what: &str, shown: &str) {
    let never = [
        fake_telegram::TOKEN,
        fake_twilio::AUTH_TOKEN,
        WEBHOOK_SECRET,
        "shared-key-secret",
        "7700900",
        "4200042",
        "frightened",
    ];
    for secret in never {
        assert!(!shown.contains(secret), "{what} shows {secret}: {shown}");
    }
}

#[tokio::test]
async fn nothing_shows_a_secret_a_number_or_a_text() {
    let faults = [
        Fault::TooMany { retry_after: 5 },
        Fault::ServerError,
        Fault::BadGateway,
        Fault::Garbage,
        Fault::Cut,
        Fault::Hang,
        Fault::NoSuchAddress,
        Fault::Blocked,
        Fault::WrongCredentials,
    ];
    for side in Side::all().await {
        let channel = side.channel(IMPATIENT);
        let message = outgoing(side.address(), TEXT);
        assert_clean("the channel", &format!("{channel:?}"));
        assert_clean("a message", &format!("{message:?}"));
        for fault in faults {
            side.next_send(fault);
            assert_clean("an outcome", &format!("{:?}", channel.send(&message).await));
        }
        if let Some(channel) = side.unreachable().await {
            assert_clean("an outcome", &format!("{:?}", channel.send(&message).await));
        }
        if let Some(address) = side.bad_address() {
            assert_clean("an outcome", &format!("{:?}", channel.send(&outgoing(address, TEXT)).await));
        }
        assert_clean("what arrived", &format!("{:?}", side.hears(Act::Writes(TEXT)).await));
        let line = format!("{} {} {WEBHOOK_SECRET} {}", fake_telegram::TOKEN, fake_twilio::AUTH_TOKEN, side.address());
        let masked = channel.redact(&line);
        assert!(!masked.contains(side.address()), "{masked}");
        match side {
            Side::Telegram(_) => assert!(!masked.contains(fake_telegram::TOKEN) && !masked.contains(WEBHOOK_SECRET)),
            Side::Twilio(_) => assert!(!masked.contains(fake_twilio::AUTH_TOKEN)),
            Side::Phone(_) => {}
        }
    }
}

#[tokio::test]
async fn a_poll_that_fails_does_not_show_the_token() {
    let error = telegram_at(&crate::support::fake_server::nobody().await, IMPATIENT).poll(None, 0).await.unwrap_err();
    assert_clean("a failed poll", &format!("{error} {error:?}"));
    assert_clean("the settings", &format!("{:?}", twilio_settings("http://127.0.0.1:1", IMPATIENT)));
}
