//! The settings of a machine: everything that is missing or wrong is told at once, and no secret is ever shown.

use std::collections::BTreeMap;

use linnet::config::{Machine, Purpose};

fn read(settings: &[(&str, &str)]) -> Result<Machine, String> {
    let values: BTreeMap<String, String> =
        settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Machine::read(&values, Purpose::Serve).map_err(|problems| problems.to_string())
}

const SID: &str = "AC0123456789abcdef0123456789abcdef";

#[test]
fn everything_that_is_missing_or_wrong_is_told_at_once() {
    let told = read(&[
        ("LINNET_LISTEN", "8080"),
        ("LINNET_LOG", "loud"),
        ("LINNET_TWILIO_ACCOUNT_SID", "not-a-sid-but-a-s3cret"),
        ("LINNET_TWILIO_FROM", "hello"),
        ("LINNET_TWILIO_API_KEY", "SK1"),
        ("LINNET_TELEGRAM_MODE", "webhook"),
        ("LINNET_TELEGRAM_TOKN", "987:s3cret"),
    ])
    .unwrap_err();
    for name in [
        "LINNET_LISTEN",
        "LINNET_LOG",
        "LINNET_SCHEME",
        "LINNET_PUBLIC_URL",
        "LINNET_TWILIO_ACCOUNT_SID",
        "LINNET_TWILIO_AUTH_TOKEN",
        "LINNET_TWILIO_FROM",
        "LINNET_TWILIO_API_SECRET",
        "LINNET_TELEGRAM_TOKEN",
        "LINNET_TELEGRAM_WEBHOOK_SECRET",
    ] {
        assert!(told.contains(&format!("\n  {name}: ")), "{name} is not told:\n{told}");
    }
    assert!(told.contains("LINNET_TELEGRAM_TOKN: There is no such setting. Did you mean LINNET_TELEGRAM_TOKEN?"));
    assert!(!told.contains("s3cret"), "a value is shown:\n{told}");
}

#[test]
fn nothing_set_is_told_in_two_lines() {
    let told = read(&[]).unwrap_err();
    assert!(told.starts_with("2 settings are missing or wrong:"), "{told}");
}

#[test]
fn a_secret_is_in_no_debug() {
    let machine = read(&[
        ("LINNET_DATABASE", "postgres://linnet:s3cret@localhost/linnet"),
        ("LINNET_SCHEME", "oakfield"),
        ("LINNET_PUBLIC_URL", "https://linnet.example.org.uk/"),
        ("LINNET_TELEGRAM_TOKEN", "987:s3cret"),
        ("LINNET_TWILIO_ACCOUNT_SID", SID),
        ("LINNET_TWILIO_AUTH_TOKEN", "s3cret"),
        ("LINNET_TWILIO_FROM", "07700 900 999"),
    ])
    .unwrap();
    let shown = format!("{machine:?}");
    assert!(!shown.contains("s3cret") && !shown.contains("900"), "{shown}");
    assert!(machine.telegram.is_some() && machine.twilio.is_some());
}
