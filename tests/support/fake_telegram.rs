//! A strict stand-in for Telegram: it knows seven methods and takes no field that is not published.
//!
//! A test pushes what people do (`person_writes`, `person_blocks`), scripts what goes wrong, and reads what was sent.
//! Updates wait until a poll confirms them, or until [`FakeTelegram::deliver`] posts them to the webhook.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::{Html, IntoResponse};
use axum::routing::any;
use serde_json::{Map, Value, json};
use tokio::sync::Notify;

use super::bot_api;
use super::fake_server::{FakeServer, Fault, Script, cut, hang};

/// The only token that it knows.
pub const TOKEN: &str = "987654:AAtest-token_of-the-fake_bot";

/// The bot's name.
pub const USERNAME: &str = "linnet_test_bot";

/// Seconds since 1970 of the first message; each later one is a second younger.
const FIRST_DATE: i64 = 1_763_800_000;

pub struct FakeTelegram {
    server: FakeServer,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<Kept>,
    changed: Notify,
    /// For `sendMessage`.
    sends: Script,
    /// For `getUpdates`.
    polls: Script,
}

#[derive(Default)]
struct Kept {
    updates: Vec<Value>,
    last_update_id: i64,
    last_message_id: i64,
    sent: Vec<Message>,
    webhook: Option<Webhook>,
    allowed: Vec<String>,
    poll: u64,
    refused: Vec<String>,
    methods: Vec<String>,
}

#[derive(Clone)]
pub struct Webhook {
    pub url: String,
    pub secret: Option<String>,
}

/// A message that the bot sent and Telegram took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub chat: i64,
    pub text: String,
    /// Its number in the chat.
    pub id: i64,
}

impl FakeTelegram {
    pub async fn start() -> Self {
        let shared = Arc::<Shared>::default();
        let router = Router::new().route("/{bot}/{method}", any(call)).with_state(shared.clone());
        Self { server: FakeServer::start(router).await, shared }
    }

    /// What goes into the channel's `api` setting.
    pub fn address(&self) -> &str {
        &self.server.address
    }

    /// The next `sendMessage` without an earlier fault goes wrong like this.
    pub fn next_send(&self, fault: Fault) {
        self.shared.sends.then(fault);
    }

    /// The next `getUpdates` goes wrong like this.
    pub fn next_poll(&self, fault: Fault) {
        self.shared.polls.then(fault);
    }

    /// What was taken, oldest first, also where the bot never got an answer.
    pub fn sent(&self) -> Vec<Message> {
        self.state().sent.clone()
    }

    /// Requests that Telegram would not have taken as they were, such as an unknown field. Tests expect none.
    pub fn refused(&self) -> Vec<String> {
        self.state().refused.clone()
    }

    /// The methods that were called, by their published names.
    pub fn methods(&self) -> Vec<String> {
        self.state().methods.clone()
    }

    /// How many updates nobody has confirmed yet.
    pub fn waiting(&self) -> usize {
        self.state().updates.len()
    }

    pub fn webhook(&self) -> Option<Webhook> {
        self.state().webhook.clone()
    }

    /// Somebody writes to the bot; gives the message's number in the chat.
    pub fn person_writes(&self, chat: i64, text: &str) -> i64 {
        self.person_sends(chat, &json!({"text": text}))
    }

    /// Somebody sends anything that a message may hold, such as `{"photo": [...]}`.
    pub fn person_sends(&self, chat: i64, content: &Value) -> i64 {
        let mut message = self.state().message(chat, &person(chat));
        merge(&mut message, content);
        let id = message["message_id"].as_i64().unwrap();
        self.push("message", message);
        id
    }

    pub fn person_sends_photo(&self, chat: i64, caption: Option<&str>) -> i64 {
        let mut content = json!({"photo": [{"file_id": "f", "file_unique_id": "u", "width": 90, "height": 60}]});
        if let Some(caption) = caption {
            content["caption"] = caption.into();
        }
        self.person_sends(chat, &content)
    }

    pub fn person_sends_sticker(&self, chat: i64) -> i64 {
        self.person_sends(
            chat,
            &json!({"sticker": {"file_id": "f", "file_unique_id": "u", "type": "regular", "width": 512, "height": 512,
                "is_animated": false, "is_video": false, "emoji": "🙂"}}),
        )
    }

    pub fn person_sends_voice(&self, chat: i64) -> i64 {
        self.person_sends(chat, &json!({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 4}}))
    }

    pub fn person_edits(&self, chat: i64, message_id: i64, text: &str) {
        let mut message = self.state().message(chat, &person(chat));
        let edited = json!({"message_id": message_id, "text": text, "edit_date": message["date"]});
        merge(&mut message, &edited);
        self.push("edited_message", message);
    }

    pub fn person_presses(&self, chat: i64, data: &str) {
        let asked = {
            let mut state = self.state();
            let mut asked = state.message(chat, &bot());
            merge(&mut asked, &json!({"text": "?"}));
            asked
        };
        let query = json!({"id": format!("q{}", asked["message_id"]), "from": person(chat), "chat_instance": "1",
            "message": asked, "data": data});
        self.push("callback_query", query);
    }

    pub fn person_blocks(&self, chat: i64) {
        let date = self.state().message(chat, &person(chat))["date"].clone();
        let change = json!({"chat": private(chat), "from": person(chat), "date": date,
            "old_chat_member": {"status": "member", "user": bot()},
            "new_chat_member": {"status": "kicked", "user": bot(), "until_date": 0}});
        self.push("my_chat_member", change);
    }

    /// Adds an update of a published kind.
    pub fn push(&self, kind: &str, body: Value) -> i64 {
        let id = self.push_unpublished(kind, body);
        let update = self.state().updates.last().cloned().unwrap();
        published("Update", update);
        id
    }

    /// Adds an update of any kind, as a later Telegram may.
    pub fn push_unpublished(&self, kind: &str, body: Value) -> i64 {
        let mut state = self.state();
        state.last_update_id += 1;
        let id = state.last_update_id;
        let mut update = json!({"update_id": id});
        update[kind] = body;
        state.updates.push(update);
        drop(state);
        self.shared.changed.notify_waiters();
        id
    }

    /// The newest waiting update is delivered a second time, behind itself.
    pub fn duplicate_newest(&self) {
        let mut state = self.state();
        let newest = state.updates.last().cloned().expect("an update waits");
        state.updates.push(newest);
    }

    /// What waits arrives in the opposite order.
    pub fn reverse_waiting(&self) {
        self.state().updates.reverse();
    }

    /// Posts what waits to the webhook, each until it is answered with 2xx, at most three times.
    /// Gives every answer's status.
    pub async fn deliver(&self) -> Vec<u16> {
        let webhook = self.webhook().expect("a webhook is set");
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let waiting = std::mem::take(&mut self.state().updates);
        let mut statuses = Vec::new();
        for update in waiting {
            for _ in 0..3 {
                let mut request = client.post(&webhook.url).json(&update);
                if let Some(secret) = &webhook.secret {
                    request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
                }
                let status = request.send().await.map_or(0, |answer| answer.status().as_u16());
                statuses.push(status);
                if (200..300).contains(&status) {
                    break;
                }
            }
        }
        statuses
    }

    fn state(&self) -> MutexGuard<'_, Kept> {
        self.shared.state.lock().unwrap()
    }
}

impl Kept {
    /// A message without content.
    fn message(&mut self, chat: i64, from: &Value) -> Value {
        self.last_message_id += 1;
        json!({"message_id": self.last_message_id, "date": FIRST_DATE + self.last_message_id, "chat": private(chat), "from": from})
    }
}

fn person(chat: i64) -> Value {
    json!({"id": chat, "is_bot": false, "first_name": "Sam"})
}

fn private(chat: i64) -> Value {
    json!({"id": chat, "type": "private", "first_name": "Sam"})
}

fn bot() -> Value {
    json!({"id": 987_654, "is_bot": true, "first_name": "Linnet", "username": USERNAME})
}

fn merge(into: &mut Value, from: &Value) {
    into.as_object_mut().unwrap().extend(from.as_object().unwrap().clone());
}

/// Any method, whatever its capitals; a body as JSON, as a form or in parts.
async fn call(
    State(shared): State<Arc<Shared>>,
    Path((bot, name)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    if bot != format!("bot{TOKEN}") {
        return refuse(401, "Unauthorized");
    }
    let Some(method) = bot_api::method(&name) else { return refuse(404, "Not Found") };
    let content_type = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let fields = fields(method, content_type, &body);
    let problems = fields.as_ref().map_or_else(
        || vec!["a body that cannot be read".to_owned()],
        |fields| bot_api::request_problems(method, fields),
    );
    {
        let mut state = shared.state.lock().unwrap();
        state.methods.push(method.to_owned());
        if !problems.is_empty() {
            state.refused.extend(problems);
            return refuse(400, "Bad Request: the request has problems");
        }
    }
    let fields = fields.unwrap_or_default();
    match method {
        "getMe" => accept(&published("User", me())),
        "sendMessage" => send(&shared, &fields).await,
        "getUpdates" => get_updates(&shared, &fields).await,
        "setWebhook" => set_webhook(&shared, &fields),
        "deleteWebhook" => {
            let mut state = shared.state.lock().unwrap();
            state.webhook = None;
            if fields.get("drop_pending_updates") == Some(&Value::Bool(true)) {
                state.updates.clear();
            }
            accept(&true.into())
        }
        "getWebhookInfo" => {
            let state = shared.state.lock().unwrap();
            let url = state.webhook.as_ref().map_or("", |webhook| &webhook.url);
            let waiting = state.updates.len();
            accept(&json!({"url": url, "has_custom_certificate": false, "pending_update_count": waiting}))
        }
        _ => accept(&true.into()),
    }
}

fn me() -> Value {
    let mut me = bot();
    for field in [
        "can_join_groups",
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
    ] {
        me[field] = false.into();
    }
    me
}

async fn send(shared: &Shared, fields: &Map<String, Value>) -> Response<Body> {
    let text = fields["text"].as_str().unwrap_or_default();
    if text.is_empty() {
        return refuse(400, "Bad Request: message text is empty");
    }
    if text.encode_utf16().count() > 4096 {
        return refuse(400, "Bad Request: message is too long");
    }
    let fault = shared.sends.next();
    if let Some(answer) = fault_before(fault).await {
        return answer;
    }
    let chat = fields["chat_id"].as_i64().unwrap_or_default();
    let mut message = {
        let mut state = shared.state.lock().unwrap();
        let message = state.message(chat, &bot());
        let id = message["message_id"].as_i64().unwrap();
        state.sent.push(Message { chat, text: text.to_owned(), id });
        message
    };
    shared.changed.notify_waiters();
    merge(&mut message, &json!({"text": text}));
    match fault {
        Some(Fault::AcceptThenHang) => hang().await,
        Some(Fault::AcceptThenCut) => cut(),
        _ => accept(&published("Message", message)),
    }
}

/// The stand-in answers nothing that Telegram would not.
fn published(kind: &str, value: Value) -> Value {
    assert_eq!(bot_api::type_problems(kind, &value), Vec::<String>::new(), "the fake itself is wrong: {value}");
    value
}

/// What goes wrong before anything is done.
async fn fault_before(fault: Option<Fault>) -> Option<Response<Body>> {
    Some(match fault? {
        Fault::Hang => hang().await,
        Fault::Cut => cut(),
        Fault::TooMany { retry_after } => {
            let body = json!({"ok": false, "error_code": 429, "description": format!("Too Many Requests: retry after {retry_after}"),
                "parameters": {"retry_after": retry_after}});
            (StatusCode::TOO_MANY_REQUESTS, axum::Json(body)).into_response()
        }
        Fault::ServerError => refuse(500, "Internal Server Error"),
        Fault::BadGateway => (StatusCode::BAD_GATEWAY, Html("<h1>502 Bad Gateway</h1>")).into_response(),
        Fault::Blocked => refuse(403, "Forbidden: bot was blocked by the user"),
        Fault::NoSuchAddress => refuse(400, "Bad Request: chat not found"),
        Fault::WrongCredentials => refuse(401, "Unauthorized"),
        Fault::Garbage => "this is no answer".into_response(),
        Fault::AcceptThenHang | Fault::AcceptThenCut => return None,
    })
}

async fn get_updates(shared: &Shared, fields: &Map<String, Value>) -> Response<Body> {
    if let Some(answer) = fault_before(shared.polls.next()).await {
        return answer;
    }
    let number = |name| fields.get(name).and_then(Value::as_i64);
    let wait = Duration::from_secs(number("timeout").unwrap_or(0).unsigned_abs());
    let until = tokio::time::Instant::now() + wait;
    let mine = {
        let mut state = shared.state.lock().unwrap();
        if state.webhook.is_some() {
            return refuse(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            );
        }
        if let Some(allowed) = fields.get("allowed_updates").and_then(Value::as_array) {
            state.allowed = allowed.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
        if let Some(offset) = number("offset").filter(|offset| *offset > 0) {
            state.updates.retain(|update| update["update_id"].as_i64() >= Some(offset));
        }
        state.poll += 1;
        state.poll
    };
    // An older poll that still waits must see that it was replaced.
    shared.changed.notify_waiters();
    let limit = usize::try_from(number("limit").unwrap_or(100).clamp(1, 100)).unwrap();
    loop {
        // Made before looking, so that nothing slips in between.
        let changed = shared.changed.notified();
        {
            let state = shared.state.lock().unwrap();
            if state.poll != mine {
                return refuse(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                );
            }
            let ready: Vec<Value> =
                state.updates.iter().filter(|update| state.wants(update)).take(limit).cloned().collect();
            if !ready.is_empty() || tokio::time::Instant::now() >= until {
                return accept(&ready.into());
            }
        }
        let _ = tokio::time::timeout_at(until, changed).await;
    }
}

impl Kept {
    /// An empty list means every kind. A kind that is not published is never filtered: the list cannot name it.
    fn wants(&self, update: &Value) -> bool {
        let named = |kind: &String| update.get(kind).is_some();
        self.allowed.is_empty()
            || self.allowed.iter().any(named)
            || !bot_api::type_problems("Update", update).is_empty()
    }
}

fn set_webhook(shared: &Shared, fields: &Map<String, Value>) -> Response<Body> {
    let text = |name| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let url = text("url").unwrap_or_default();
    let mut state = shared.state.lock().unwrap();
    state.webhook = (!url.is_empty()).then(|| Webhook { url, secret: text("secret_token") });
    accept(&true.into())
}

/// The fields of a request, in the types that are published for them.
fn fields(method: &str, content_type: &str, body: &[u8]) -> Option<Map<String, Value>> {
    if body.is_empty() {
        return Some(Map::new());
    }
    if content_type.starts_with("application/json") {
        return serde_json::from_slice(body).ok();
    }
    let pairs = if content_type.starts_with("application/x-www-form-urlencoded") {
        let mut form = reqwest::Url::parse("form:").ok()?;
        form.set_query(std::str::from_utf8(body).ok());
        form.query_pairs().into_owned().collect()
    } else {
        parts(content_type.split_once("boundary=")?.1, std::str::from_utf8(body).ok()?)?
    };
    Some(pairs.into_iter().map(|(name, text)| (name.clone(), bot_api::from_text(method, &name, &text))).collect())
}

/// The parts of a `multipart/form-data` body; enough for text fields.
fn parts(boundary: &str, body: &str) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for part in body.split(&format!("--{}", boundary.trim_matches('"'))).skip(1) {
        let Some((head, text)) = part.split_once("\r\n\r\n") else { continue };
        let name = head.split_once("name=\"")?.1.split_once('"')?.0;
        pairs.push((name.to_owned(), text.strip_suffix("\r\n")?.to_owned()));
    }
    Some(pairs)
}

fn accept(result: &Value) -> Response<Body> {
    axum::Json(json!({"ok": true, "result": result})).into_response()
}

fn refuse(status: u16, description: &str) -> Response<Body> {
    let body = json!({"ok": false, "error_code": status, "description": description});
    (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
}
