//! Sending a message by Telegram.

use teloxide_core::payloads::SendMessage;
use teloxide_core::types::{ChatId, LinkPreviewOptions, Recipient};

use super::{CallError, Telegram, api::Refusal};
use crate::channel::{Outgoing, Sent};
use crate::limits::WRONG_SETTINGS_RETRY_SECONDS;

impl Telegram {
    /// Sends plain text: no markup, so that no character of a name can spoil a message, and no preview of a link,
    /// which would show on a locked screen.
    pub async fn send(&self, message: &Outgoing) -> Sent {
        // Groups and channels have negative numbers: what is meant for one person never goes to several.
        let Some(chat) = message.address.parse::<i64>().ok().filter(|chat| *chat > 0) else {
            return Sent::Failed { why: "the address is not a Telegram chat with one person".to_owned() };
        };
        let mut payload = SendMessage::new(Recipient::Id(ChatId(chat)), &message.text);
        payload.link_preview_options = Some(LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        });
        match self.call("SendMessage", &payload, self.settings.timeout).await {
            Ok(answer) => match answer.get("message_id").and_then(serde_json::Value::as_i64) {
                Some(id) => Sent::Accepted { provider_id: format!("{chat}:{id}") },
                None => Sent::Unknown { why: "Telegram's answer could not be read".to_owned() },
            },
            Err(error) => outcome(&error),
        }
    }
}

fn outcome(error: &CallError) -> Sent {
    let why = error.to_string();
    match error {
        CallError::NotConnected => Sent::Refused { retry_after_seconds: None, why },
        CallError::Wait { seconds } => Sent::Refused { retry_after_seconds: Some(*seconds), why },
        CallError::WrongToken | CallError::Conflict => {
            Sent::Refused { retry_after_seconds: Some(WRONG_SETTINGS_RETRY_SECONDS), why }
        }
        CallError::Unknown(_) => Sent::Unknown { why },
        CallError::Refused { refusal: Refusal::Blocked | Refusal::Deactivated, .. } => Sent::BlockedByPerson { why },
        CallError::Refused { .. } => Sent::Failed { why },
    }
}
