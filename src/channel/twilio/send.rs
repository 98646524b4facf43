//! Sending a text by Twilio.

use serde::Deserialize;

use super::{Sender, Twilio};
use crate::channel::http::{self, NoAnswer};
use crate::channel::{Outgoing, Sent};
use crate::limits::WRONG_SETTINGS_RETRY_SECONDS;

/// The query name under which our outbox id comes back in a status callback.
pub(super) const OUTBOX: &str = "outbox";

/// What Twilio lets a message wait for at most, in seconds; its least is 1.
const LONGEST_VALIDITY_SECONDS: u32 = 36_000;

/// What a message is answered with; the rest of it is not needed.
#[derive(Deserialize)]
struct Accepted {
    sid: String,
}

#[derive(Deserialize)]
struct Refusal {
    code: u32,
}

impl Twilio {
    pub async fn send(&self, message: &Outgoing) -> Sent {
        let validity = message.valid_seconds.clamp(1, LONGEST_VALIDITY_SECONDS).to_string();
        let (sender_field, sender) = match &self.settings.sender {
            Sender::Number(number) => ("From", number.as_str()),
            Sender::Service(service) => ("MessagingServiceSid", service.as_str()),
        };
        let callback = self.settings.status_callback.clone().map(|mut address| {
            address.query_pairs_mut().append_pair(OUTBOX, &message.id.to_string());
            address.to_string()
        });
        let mut form = vec![
            ("To", message.address.as_str()),
            (sender_field, sender),
            ("Body", message.text.as_str()),
            ("ValidityPeriod", validity.as_str()),
        ];
        form.extend(callback.as_deref().map(|address| ("StatusCallback", address)));
        let request = self.signed_in(self.client.post(self.messages_address())).form(&form);
        match http::call(request).await {
            Ok(answer) => outcome(answer.status.as_u16(), answer.retry_after_seconds, &answer.body),
            Err(NoAnswer::NotConnected) => {
                Sent::Refused { retry_after_seconds: None, why: "Twilio could not be reached".to_owned() }
            }
            Err(NoAnswer::Unknown(why)) => Sent::Unknown { why: format!("nobody knows whether Twilio took it: {why}") },
        }
    }
}

/// Twilio's own words are not kept: they quote the number.
fn outcome(status: u16, retry_after_seconds: Option<u64>, body: &[u8]) -> Sent {
    if (200..300).contains(&status) {
        return match serde_json::from_slice::<Accepted>(body) {
            Ok(accepted) => Sent::Accepted { provider_id: accepted.sid },
            Err(_) => Sent::Unknown { why: "Twilio's answer could not be read".to_owned() },
        };
    }
    if status >= 500 {
        return Sent::Unknown { why: format!("nobody knows whether Twilio took it: it answered {status}") };
    }
    let code = serde_json::from_slice::<Refusal>(body).map_or(0, |refusal| refusal.code);
    let why = format!("Twilio refused it with {status}, error {code}: https://www.twilio.com/docs/errors/{code}");
    match (status, code) {
        (_, 21610) => Sent::BlockedByPerson { why },
        // Too many at once, or our own queue there is full.
        (429, _) | (_, 20429) => Sent::Refused { retry_after_seconds: Some(retry_after_seconds.unwrap_or(1)), why },
        (_, 21611 | 14107 | 30001) => Sent::Refused { retry_after_seconds: Some(60), why },
        // Our credentials, our account or our sender are wrong: the person's address is not to blame.
        (401 | 403 | 404 | 300..=399, _)
        | (_, 20003 | 21212 | 21603 | 21606 | 21659 | 21660 | 21701 | 21703 | 21705) => {
            Sent::Refused { retry_after_seconds: Some(WRONG_SETTINGS_RETRY_SECONDS), why }
        }
        _ => Sent::Failed { why },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(status: u16, code: u32) -> Sent {
        outcome(status, None, format!(r#"{{"code":{code},"message":"To +447700900123","status":{status}}}"#).as_bytes())
    }

    #[test]
    fn each_error_says_whether_it_is_worth_another_try() {
        assert!(matches!(refusal(400, 21610), Sent::BlockedByPerson { .. }));
        assert!(matches!(refusal(400, 21211), Sent::Failed { .. }));
        assert!(matches!(refusal(400, 21614), Sent::Failed { .. }));
        assert!(matches!(refusal(429, 20429), Sent::Refused { retry_after_seconds: Some(1), .. }));
        assert!(matches!(refusal(401, 20003), Sent::Refused { .. }));
        assert!(matches!(refusal(400, 21606), Sent::Refused { .. }));
        assert!(matches!(outcome(503, None, b"busy"), Sent::Unknown { .. }));
        assert!(matches!(outcome(201, None, b"<html>"), Sent::Unknown { .. }));
        assert!(!format!("{:?}", refusal(400, 21211)).contains("7700900123"));
    }
}
