//! One update: from Telegram's JSON to what arrived, in nobody's words.
//!
//! Nothing here can block the queue: what is not understood but was written by a person in a private chat arrives as
//! media of an unknown kind, for a person to read; everything else is skipped and counted.
//!
//! It is read field by field. teloxide's `Message` would lose what people say: a decoration of a text that it does
//! not know makes the whole message empty, and it refuses a voice note without a MIME type, which Telegram allows.

use serde_json::Value;
use tracing::info;

use super::rich;
use crate::channel::{Content, Inbound};
use crate::domain::Moment;
use crate::domain::id::AccountId;

/// What a message may hold beside words, and its plain word. The first that is there counts:
/// a moving picture also comes as a document, a place also as a location.
const MEDIA: [(&str, &str); 20] = [
    ("photo", "photo"),
    ("live_photo", "photo"),
    ("sticker", "sticker"),
    ("voice", "voice note"),
    ("video", "video"),
    ("video_note", "video message"),
    ("animation", "moving picture"),
    ("audio", "sound file"),
    ("document", "file"),
    ("venue", "place"),
    ("location", "location"),
    ("contact", "contact card"),
    ("users_shared", "contact card"),
    ("chat_shared", "contact card"),
    ("poll", "poll"),
    ("checklist", "checklist"),
    ("dice", "dice"),
    ("game", "game"),
    ("story", "story"),
    ("paid_media", "paid media"),
];

/// What Telegram itself puts into a private chat; nobody said it.
const SERVICE: [&str; 6] = [
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "write_access_allowed",
    "connected_website",
    "boost_added",
];

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
    Ok(origin.inbound(account, content(body)?, origin.message_id()))
}

fn edited(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    let origin = Origin::of(body)?;
    let caption = || body.get("caption").and_then(Value::as_str).map(str::to_owned);
    let text = said(body).or_else(caption).unwrap_or_default();
    let edited_at = body.get("edit_date").and_then(Value::as_i64).unwrap_or(origin.date);
    let content = Content::Edited { of: origin.message_id(), text };
    let mut inbound = origin.inbound(account, content, format!("{}:{edited_at}", origin.message_id()));
    inbound.sent_at = Moment::from_timestamp(edited_at, 0);
    Ok(inbound)
}

/// A pressed button: its data is what the person said.
fn callback(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    if body.pointer("/message/chat").is_some_and(|chat| !is_private(chat)) {
        return Err("from a group or channel");
    }
    let text = |name| body.get(name).and_then(Value::as_str);
    Ok(Inbound {
        account,
        // In a private chat the chat has the person's number.
        address: body.pointer("/from/id").and_then(Value::as_i64).ok_or("without its numbers")?.to_string(),
        content: Content::Text(text("data").ok_or("a button press without data")?.to_owned()),
        external_id: format!("callback:{}", text("id").ok_or("without its numbers")?),
        sent_at: None,
    })
}

/// Only a block concerns us: unblocking says nothing, the person then presses Start or writes.
fn blocked(account: AccountId, body: &Value) -> Result<Inbound, &'static str> {
    let chat = body.get("chat").filter(|chat| is_private(chat)).ok_or("from a group or channel")?;
    if body.pointer("/new_chat_member/status").and_then(Value::as_str) != Some("kicked") {
        return Err("the person unblocked the bot");
    }
    let (chat, date) = (number(chat.get("id"))?, number(body.get("date"))?);
    Ok(Inbound {
        account,
        address: chat.to_string(),
        content: Content::Blocked,
        external_id: format!("blocked:{chat}:{date}"),
        sent_at: Moment::from_timestamp(date, 0),
    })
}

fn is_private(chat: &Value) -> bool {
    chat.get("type").and_then(Value::as_str) == Some("private")
}

fn number(value: Option<&Value>) -> Result<i64, &'static str> {
    value.and_then(Value::as_i64).ok_or("without its numbers")
}

/// Where a message came from.
struct Origin {
    chat: i64,
    message: i64,
    date: i64,
}

impl Origin {
    fn of(body: &Value) -> Result<Self, &'static str> {
        let chat = body.get("chat").filter(|chat| is_private(chat)).ok_or("from a group or channel")?;
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

/// The words of a message that is words.
fn said(body: &Value) -> Option<String> {
    let text = body.get("text").and_then(Value::as_str).map(str::to_owned);
    text.or_else(|| body.get("rich_message").and_then(rich::words))
}

fn content(body: &Value) -> Result<Content, &'static str> {
    let text = |name| body.get(name).and_then(Value::as_str);
    if let Some(text) = said(body) {
        return Ok(words(&text));
    }
    let known = MEDIA.iter().find(|(name, _)| body.get(name).is_some()).map(|(_, kind)| *kind);
    if known.is_none() && SERVICE.iter().any(|name| body.get(name).is_some()) {
        return Err("a service message");
    }
    let emoji = body.pointer("/sticker/emoji").and_then(Value::as_str);
    Ok(Content::Media {
        kind: known.unwrap_or("message of a new kind").to_owned(),
        caption: text("caption").or(emoji).map(str::to_owned),
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
        // Known words with a decoration in a new shape.
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
