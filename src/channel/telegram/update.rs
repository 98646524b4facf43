//! One update: from Telegram's JSON to what arrived, in nobody's words.
//!
//! Nothing here can block the queue: what is not understood but was written by a person in a private chat arrives as
//! media of an unknown kind, for a person to read; everything else is skipped and counted.

use serde_json::Value;
use teloxide_core::types::{CallbackQuery, ChatMemberUpdated, MediaKind, Message, MessageKind};
use tracing::info;

use crate::channel::{Content, Inbound};
use crate::domain::Moment;
use crate::domain::id::AccountId;

/// It is not an update: no JSON object with an `update_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a Telegram update")]
pub struct BadUpdate;

/// One update, read.
pub(super) struct Read {
    pub update_id: i64,
    /// `None` when it is skipped.
    pub inbound: Option<Inbound>,
}

pub(super) fn read(account: AccountId, raw: &Value) -> Result<Read, BadUpdate> {
    let update_id = raw.get("update_id").and_then(Value::as_i64).ok_or(BadUpdate)?;
    let inbound = [("message", message as Reader), ("edited_message", edited), ("callback_query", callback)]
        .into_iter()
        .chain([("my_chat_member", blocked as Reader)])
        .find_map(|(kind, reader)| raw.get(kind).map(|body| reader(account, body)))
        .unwrap_or(Err("of a kind that is not read"));
    let inbound = inbound.inspect_err(|why| info!(update_id, why, "skipped a Telegram update")).ok();
    Ok(Read { update_id, inbound })
}

/// Reads the body of one kind, or says in our own words why it is skipped.
type Reader = fn(AccountId, &Value) -> Result<Inbound, &'static str>;

fn message(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    let origin = Origin::of(body)?;
    // Words first and by themselves: one decoration of a text that teloxide does not know yet
    // makes the whole message empty to it.
    let content = match (body.get("text").and_then(Value::as_str), serde_json::from_value::<Message>(body.clone())) {
        (Some(text), _) => words(text),
        (None, Ok(Message { kind: MessageKind::Empty {}, .. }) | Err(_)) => unknown(body),
        (None, Ok(message)) => content(&message.kind)?,
    };
    Ok(origin.inbound(account, content, origin.message_id()))
}

fn edited(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    let origin = Origin::of(body)?;
    let words = body.get("text").or_else(|| body.get("caption")).and_then(Value::as_str).unwrap_or_default();
    let edited_at = body.get("edit_date").and_then(Value::as_i64).unwrap_or(origin.date);
    let content = Content::Edited { of: origin.message_id(), text: words.to_owned() };
    let mut inbound = origin.inbound(account, content, format!("{}:{edited_at}", origin.message_id()));
    inbound.sent_at = Moment::from_timestamp(edited_at, 0);
    Ok(inbound)
}

/// A pressed button: its data is what the person said.
fn callback(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    let query: CallbackQuery =
        serde_json::from_value(body.clone()).map_err(|_| "a button press that cannot be read")?;
    let private = query.message.as_ref().is_none_or(|message| message.chat().is_private());
    if !private {
        return Err("from a group or channel");
    }
    Ok(Inbound {
        account,
        address: query.from.id.to_string(),
        content: Content::Text(query.data.ok_or("a button press without data")?),
        external_id: format!("callback:{}", query.id),
        sent_at: None,
    })
}

/// Only a block concerns us: unblocking says nothing, the person then presses Start or writes.
fn blocked(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    let change: ChatMemberUpdated = serde_json::from_value(body.clone()).map_err(|_| "a change that cannot be read")?;
    if !change.chat.is_private() {
        return Err("from a group or channel");
    }
    if !change.new_chat_member.is_banned() {
        return Err("the person unblocked the bot");
    }
    Ok(Inbound {
        account,
        address: change.chat.id.to_string(),
        content: Content::Blocked,
        external_id: format!("blocked:{}:{}", change.chat.id, change.date.timestamp()),
        sent_at: Some(change.date),
    })
}

/// Where a message came from, read without teloxide so that a new kind of message cannot hide it.
struct Origin {
    chat: i64,
    message: i64,
    date: i64,
}

impl Origin {
    fn of(body: &Value) -> Result<Self, &'static str> {
        let chat = body.get("chat").ok_or("without a chat")?;
        if chat.get("type").and_then(Value::as_str) != Some("private") {
            return Err("from a group or channel");
        }
        let number = |value: Option<&Value>| value.and_then(Value::as_i64).ok_or("without its numbers");
        Ok(Self {
            chat: number(chat.get("id"))?,
            message: number(body.get("message_id"))?,
            date: number(body.get("date"))?,
        })
    }

    fn message_id(&self) -> String {
        format!("{}:{}", self.chat, self.message)
    }

    fn inbound(&self, account: AccountId, content: Content, external_id: String) -> Inbound {
        let sent_at = Moment::from_timestamp(self.date, 0);
        Inbound { account, address: self.chat.to_string(), content, external_id, sent_at }
    }
}

fn content(kind: &MessageKind) -> Result<Content, &'static str> {
    let media =
        |kind: &str, caption: Option<&String>| Content::Media { kind: kind.to_owned(), caption: caption.cloned() };
    let MessageKind::Common(common) = kind else {
        return match kind {
            MessageKind::Dice(_) => Ok(media("dice", None)),
            MessageKind::UsersShared(_) | MessageKind::ChatShared(_) => Ok(media("contact card", None)),
            _ => Err("a service message"),
        };
    };
    Ok(match &common.media_kind {
        MediaKind::Text(text) => words(&text.text),
        MediaKind::Photo(photo) => media("photo", photo.caption.as_ref()),
        MediaKind::Sticker(sticker) => media("sticker", sticker.sticker.emoji.as_ref()),
        MediaKind::Voice(voice) => media("voice note", voice.caption.as_ref()),
        MediaKind::Video(video) => media("video", video.caption.as_ref()),
        MediaKind::VideoNote(_) => media("video message", None),
        MediaKind::Audio(audio) => media("sound file", audio.caption.as_ref()),
        MediaKind::Animation(animation) => media("moving picture", animation.caption.as_ref()),
        MediaKind::Document(document) => media("file", document.caption.as_ref()),
        MediaKind::PaidMedia(_) => media("paid media", None),
        MediaKind::Contact(_) => media("contact card", None),
        MediaKind::Location(_) => media("location", None),
        MediaKind::Venue(_) => media("place", None),
        MediaKind::Poll(_) => media("poll", None),
        MediaKind::Checklist(_) => media("checklist", None),
        MediaKind::Game(_) => media("game", None),
        MediaKind::Story(_) => media("story", None),
        MediaKind::Migration(_) => return Err("a service message"),
    })
}

/// `/start` alone or with its token is a start; other commands are words like any other.
fn words(text: &str) -> Content {
    let mut parts = text.split_whitespace();
    match (parts.next(), parts.next(), parts.next()) {
        (Some("/start"), None, None) => Content::Start { token: None },
        (Some("/start"), Some(token), None) if is_start_token(token) => {
            Content::Start { token: Some(token.to_owned()) }
        }
        _ => Content::Text(text.to_owned()),
    }
}

/// What a deep link may carry: 1 to 64 of `A-Za-z0-9_-`.
fn is_start_token(token: &str) -> bool {
    token.len() <= 64 && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// A message without words that teloxide cannot read: something for a person to look at.
fn unknown(body: &Value) -> Content {
    let caption = body.get("caption").and_then(Value::as_str).map(str::to_owned);
    Content::Media { kind: "message of a new kind".to_owned(), caption }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    fn read_message(extra: &Value) -> Option<Inbound> {
        let mut message = json!({"message_id": 7, "date": 1_763_800_000, "chat": {"id": 42, "type": "private", "first_name": "A"},
            "from": {"id": 42, "is_bot": false, "first_name": "A"}});
        message.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        read(AccountId(Uuid::nil()), &json!({"update_id": 1, "message": message})).unwrap().inbound
    }

    fn content_of(extra: &Value) -> Content {
        read_message(extra).unwrap().content
    }

    #[test]
    fn a_start_carries_its_token_and_other_commands_stay_words() {
        assert!(content_of(&json!({"text": "/start"})) == Content::Start { token: None });
        assert!(content_of(&json!({"text": "/start aB_-9"})) == Content::Start { token: Some("aB_-9".into()) });
        assert!(content_of(&json!({"text": "/start I feel bad"})) == Content::Text("/start I feel bad".into()));
        assert!(content_of(&json!({"text": "/stop"})) == Content::Text("/stop".into()));
    }

    #[test]
    fn a_message_of_a_kind_that_does_not_exist_yet_reaches_a_person() {
        let inbound = read_message(&json!({"hologram": {"depth": 3}})).unwrap();
        assert!(matches!(inbound.content, Content::Media { .. }));
        assert_eq!(inbound.external_id, "42:7");
        // Known words in a shape that teloxide refuses.
        assert!(content_of(&json!({"text": "help me", "entities": "none"})) == Content::Text("help me".into()));
    }

    #[test]
    fn groups_service_messages_and_new_kinds_of_update_are_skipped() {
        assert!(read_message(&json!({"text": "hi", "chat": {"id": -5, "type": "group", "title": "G"}})).is_none());
        assert!(read_message(&json!({"message_auto_delete_timer_changed": {"message_auto_delete_time": 5}})).is_none());
        let account = AccountId(Uuid::nil());
        assert!(read(account, &json!({"update_id": 1, "telepathy": {}})).unwrap().inbound.is_none());
        assert!(read(account, &json!({"message": {}})).is_err());
    }

    proptest! {
        #[test]
        fn any_text_arrives_unchanged_or_as_a_start(text in "\\PC{1,60}") {
            match content_of(&json!({"text": text})) {
                Content::Text(read) => prop_assert_eq!(read, text),
                Content::Start { .. } => prop_assert!(text.trim_start().starts_with("/start")),
                _ => prop_assert!(false),
            }
        }
    }
}
