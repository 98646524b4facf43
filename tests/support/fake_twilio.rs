//! A strict stand-in for Twilio's messages: it takes no field that is not published, and signs what it posts.
//!
//! A test lets people write (`person_writes` gives the webhook call, to be read or posted), scripts what goes wrong,
//! and reads what was sent.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, Method, Response, StatusCode};
use axum::response::{Html, IntoResponse};
use axum::routing::any;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use linnet::channel::secret::Secret;
use linnet::channel::twilio::Signed;
use linnet::channel::twilio::signature::{Algorithm, sign};
use linnet::domain::Moment;
use reqwest::Url;
use serde_json::{Value, json};

use super::fake_server::{FakeServer, Fault, Script, cut, hang};

pub const ACCOUNT_SID: &str = "AC0123456789abcdef0123456789abcdef";
pub const AUTH_TOKEN: &str = "test_auth_token_0123456789abcdef";
/// Our own number.
pub const NUMBER: &str = "+447700900999";
/// Where it posts what people write.
pub const INBOUND_ADDRESS: &str = "https://bot.example.org.uk/sms/twilio/inbound";

static API: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/twilio_api_v2010.json")).unwrap());

pub struct FakeTwilio {
    server: FakeServer,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<Kept>,
    sends: Script,
    lists: Script,
}

struct Kept {
    messages: Vec<Message>,
    now: Moment,
    page: usize,
    refused: Vec<String>,
}

impl Default for Kept {
    fn default() -> Self {
        let now = Moment::from_timestamp(1_763_800_000, 0).unwrap();
        Self { messages: Vec::new(), now, page: 1000, refused: Vec::new() }
    }
}

/// A message in or out, as Twilio keeps it.
#[derive(Clone, Debug)]
pub struct Message {
    pub sid: String,
    pub from: String,
    pub to: String,
    pub body: String,
    pub inbound: bool,
    pub media: u32,
    pub status_callback: Option<String>,
    pub validity: Option<String>,
    created: Moment,
}

/// A call that Twilio makes.
#[derive(Clone, Debug)]
pub struct WebhookCall {
    pub url: String,
    pub signature: String,
    pub body: String,
}

impl WebhookCall {
    pub const CONTENT_TYPE: &'static str = "application/x-www-form-urlencoded; charset=utf-8";

    /// As the channel wants it.
    pub fn signed(&self) -> Signed<'_> {
        Signed {
            url: &self.url,
            signature: Some(&self.signature),
            settings: None,
            content_type: Some(Self::CONTENT_TYPE),
            body: self.body.as_bytes(),
        }
    }

    /// Posts it to the program under test, which listens at `to` but is known to Twilio by the call's own address.
    pub async fn post(&self, to: &str) -> u16 {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let request =
            client.post(to).header("Content-Type", Self::CONTENT_TYPE).header("X-Twilio-Signature", &self.signature);
        request.body(self.body.clone()).send().await.map_or(0, |answer| answer.status().as_u16())
    }
}

impl FakeTwilio {
    pub async fn start() -> Self {
        let shared = Arc::<Shared>::default();
        let path = "/2010-04-01/Accounts/{account}/Messages.json";
        let router = Router::new().route(path, any(messages)).with_state(shared.clone());
        Self { server: FakeServer::start(router).await, shared }
    }

    /// What goes into the channel's `api` setting.
    pub fn address(&self) -> &str {
        &self.server.address
    }

    /// The next send goes wrong like this.
    pub fn next_send(&self, fault: Fault) {
        self.shared.sends.then(fault);
    }

    /// The next list goes wrong like this.
    pub fn next_list(&self, fault: Fault) {
        self.shared.lists.then(fault);
    }

    /// Messages in a page of the list at most.
    pub fn set_page(&self, messages: usize) {
        self.state().page = messages;
    }

    /// Twilio's clock: later messages carry this time.
    pub fn set_now(&self, now: Moment) {
        self.state().now = now;
    }

    /// What was taken, oldest first, also where we never got an answer.
    pub fn sent(&self) -> Vec<Message> {
        self.state().messages.iter().filter(|message| !message.inbound).cloned().collect()
    }

    /// Requests that Twilio would not have taken as they were. Tests expect none.
    pub fn refused(&self) -> Vec<String> {
        self.state().refused.clone()
    }

    /// Somebody writes; the call is made to [`INBOUND_ADDRESS`]. Not posting it is an outage: the list still has it.
    pub fn person_writes(&self, from: &str, body: &str) -> WebhookCall {
        self.person_sends(from, body, 0, &[])
    }

    /// Somebody writes; the call is made to `address`.
    pub fn person_writes_to(&self, address: &str, from: &str, body: &str) -> WebhookCall {
        let call = self.person_writes(from, body);
        webhook_call(address, &pairs(&call.body).iter().map(|(n, v)| (n.as_str(), v.as_str())).collect::<Vec<_>>())
    }

    /// Somebody sends a text with so many pictures; `extra` are parameters such as `OptOutType`.
    pub fn person_sends(&self, from: &str, body: &str, media: u32, extra: &[(&str, &str)]) -> WebhookCall {
        let sid = self.state().add(from, NUMBER, body, true, media);
        let media = media.to_string();
        let mut form = vec![
            ("MessageSid", sid.as_str()),
            ("SmsSid", &sid),
            ("AccountSid", ACCOUNT_SID),
            ("From", from),
            ("To", NUMBER),
            ("Body", body),
            ("NumMedia", &media),
            ("NumSegments", "1"),
            ("ApiVersion", "2010-04-01"),
            ("FromCountry", "GB"),
        ];
        form.extend_from_slice(extra);
        webhook_call(INBOUND_ADDRESS, &form)
    }

    /// What became of a message, told to the callback that it was sent with.
    pub fn becomes(&self, sid: &str, status: &str, error: Option<u32>) -> WebhookCall {
        let message = self.sent().into_iter().find(|message| message.sid == sid).expect("it was sent");
        let error = error.map(|code| code.to_string());
        let mut form = vec![
            ("MessageSid", sid),
            ("SmsSid", sid),
            ("AccountSid", ACCOUNT_SID),
            ("From", NUMBER),
            ("To", &message.to),
            ("MessageStatus", status),
            ("ApiVersion", "2010-04-01"),
        ];
        form.extend(error.as_deref().map(|code| ("ErrorCode", code)));
        webhook_call(message.status_callback.as_deref().expect("it was sent with a callback"), &form)
    }

    fn state(&self) -> MutexGuard<'_, Kept> {
        self.shared.state.lock().unwrap()
    }
}

/// Signs a form as Twilio does.
fn webhook_call(url: &str, form: &[(&str, &str)]) -> WebhookCall {
    let mut parameters = BTreeMap::<String, BTreeSet<String>>::new();
    let mut body = Url::parse("form:").unwrap();
    for (name, value) in form {
        parameters.entry((*name).to_owned()).or_default().insert((*value).to_owned());
        body.query_pairs_mut().append_pair(name, value);
    }
    let signature = sign(&Secret::new(AUTH_TOKEN), Algorithm::Sha1, url, &parameters).unwrap();
    WebhookCall { url: url.to_owned(), signature, body: body.query().unwrap_or_default().to_owned() }
}

impl Kept {
    fn add(&mut self, from: &str, to: &str, body: &str, inbound: bool, media: u32) -> String {
        let sid = format!("SM{:032x}", self.messages.len() + 1);
        let message = Message {
            sid: sid.clone(),
            from: from.to_owned(),
            to: to.to_owned(),
            body: body.to_owned(),
            inbound,
            media,
            status_callback: None,
            validity: None,
            created: self.now,
        };
        self.messages.push(message);
        sid
    }
}

async fn messages(
    State(shared): State<Arc<Shared>>,
    Path(account): Path<String>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let right = format!("Basic {}", STANDARD.encode(format!("{ACCOUNT_SID}:{AUTH_TOKEN}")));
    if headers.get("authorization").and_then(|value| value.to_str().ok()) != Some(&right) {
        return refuse(401, 20003, "Authenticate");
    }
    if account != ACCOUNT_SID {
        return refuse(404, 20404, "The requested resource was not found");
    }
    match method {
        Method::POST => create(&shared, &pairs(std::str::from_utf8(&body).unwrap_or_default())).await,
        Method::GET => list(&shared, &pairs(&query.unwrap_or_default())).await,
        _ => refuse(405, 20004, "Method not allowed"),
    }
}

async fn create(shared: &Shared, form: &[(String, String)]) -> Response<Body> {
    let value = |name: &str| form.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.as_str());
    let published = &API["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["post"]["requestBody"]["content"]
        ["application/x-www-form-urlencoded"]["schema"]["properties"];
    let unknown = form.iter().filter(|(name, _)| published.get(name).is_none());
    let mut problems: Vec<String> = unknown.map(|(name, _)| format!("there is no field {name}")).collect();
    if value("From").is_empty() && value("MessagingServiceSid").is_empty() {
        problems.push("there is no sender".to_owned());
    }
    if !problems.is_empty() {
        shared.state.lock().unwrap().refused.extend(problems);
        return refuse(400, 21603, "A sender is required, or a field is unknown");
    }
    if !value("To").starts_with('+') || value("To").len() < 8 {
        return refuse(400, 21211, &format!("The 'To' number {} is not a valid phone number.", value("To")));
    }
    if value("Body").is_empty() {
        return refuse(400, 21602, "Message body is required.");
    }
    if value("Body").chars().count() > 1600 {
        return refuse(400, 21617, "The concatenated message body exceeds the 1600 character limit.");
    }
    let fault = shared.sends.next();
    if let Some(answer) = fault_before(fault).await {
        return answer;
    }
    let message = {
        let mut state = shared.state.lock().unwrap();
        state.add(NUMBER, value("To"), value("Body"), false, 0);
        let message = state.messages.last_mut().unwrap();
        message.status_callback = Some(value("StatusCallback").to_owned()).filter(|address| !address.is_empty());
        message.validity = Some(value("ValidityPeriod").to_owned()).filter(|seconds| !seconds.is_empty());
        message.clone()
    };
    match fault {
        Some(Fault::AcceptThenHang) => hang().await,
        Some(Fault::AcceptThenCut) => cut(),
        _ => (StatusCode::CREATED, axum::Json(resource(&message))).into_response(),
    }
}

async fn list(shared: &Shared, query: &[(String, String)]) -> Response<Body> {
    if let Some(answer) = fault_before(shared.lists.next()).await {
        return answer;
    }
    let value = |name: &str| query.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
    let known = ["To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"];
    let unknown: Vec<String> =
        query.iter().map(|(name, _)| name.clone()).filter(|name| !known.contains(&name.as_str())).collect();
    let mut state = shared.state.lock().unwrap();
    if !unknown.is_empty() {
        state.refused.extend(unknown);
        return refuse(400, 20001, "Unknown parameters");
    }
    let asked: usize = value("PageSize").and_then(|size| size.parse().ok()).unwrap_or(50);
    let size = asked.min(state.page);
    let page: usize = value("Page").and_then(|page| page.parse().ok()).unwrap_or(0);
    // Newest first, as Twilio lists.
    let fitting: Vec<&Message> = state
        .messages
        .iter()
        .rev()
        .filter(|message| value("To").is_none_or(|to| message.to == to))
        .filter(|message| value("From").is_none_or(|from| message.from == from))
        .filter(|message| {
            value("DateSent>").is_none_or(|day| message.created.format("%Y-%m-%d").to_string().as_str() >= day)
        })
        .collect();
    let more = fitting.len() > (page + 1) * size;
    let messages: Vec<Value> = fitting.into_iter().skip(page * size).take(size).map(resource).collect();
    let next = more.then(|| {
        let mut next = Url::parse("http://x").unwrap();
        next.query_pairs_mut()
            .extend_pairs(query.iter().filter(|(name, _)| name != "Page"))
            .append_pair("Page", &(page + 1).to_string());
        format!("/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json?{}", next.query().unwrap_or_default())
    });
    axum::Json(json!({"messages": messages, "page": page, "page_size": size, "next_page_uri": next,
        "first_page_uri": "", "previous_page_uri": null, "uri": "", "start": 0, "end": 0}))
    .into_response()
}

/// A message as Twilio shows it, with every published field.
fn resource(message: &Message) -> Value {
    let date = message.created.to_rfc2822();
    let (direction, status) = if message.inbound { ("inbound", "received") } else { ("outbound-api", "queued") };
    let resource = json!({"account_sid": ACCOUNT_SID, "api_version": "2010-04-01", "body": message.body,
        "date_created": date, "date_sent": date, "date_updated": date, "direction": direction, "error_code": null,
        "error_message": null, "from": message.from, "messaging_service_sid": null, "num_media": message.media.to_string(),
        "num_segments": "1", "price": null, "price_unit": "GBP", "sid": message.sid, "status": status,
        "subresource_uris": {}, "to": message.to, "uri": ""});
    let published = API["components"]["schemas"]["api.v2010.account.message"]["properties"].as_object().unwrap();
    assert!(published.keys().all(|name| resource.get(name).is_some()), "the fake lacks a published field");
    resource
}

async fn fault_before(fault: Option<Fault>) -> Option<Response<Body>> {
    Some(match fault? {
        Fault::Hang => hang().await,
        Fault::Cut => cut(),
        Fault::TooMany { retry_after } => {
            let mut answer = refuse(429, 20429, "Too Many Requests");
            answer.headers_mut().insert("retry-after", retry_after.into());
            answer
        }
        Fault::ServerError => refuse(500, 20500, "Internal Server Error"),
        Fault::BadGateway => (StatusCode::BAD_GATEWAY, Html("<h1>502 Bad Gateway</h1>")).into_response(),
        Fault::Blocked => refuse(400, 21610, "Attempt to send to unsubscribed recipient"),
        Fault::NoSuchAddress => refuse(400, 21211, "The 'To' number is not a valid phone number."),
        Fault::WrongCredentials => refuse(401, 20003, "Authenticate"),
        Fault::Garbage => (StatusCode::CREATED, "this is no answer").into_response(),
        Fault::AcceptThenHang | Fault::AcceptThenCut => return None,
    })
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let mut form = Url::parse("form:").unwrap();
    form.set_query(Some(text));
    form.query_pairs().into_owned().collect()
}

fn refuse(status: u16, code: u32, message: &str) -> Response<Body> {
    let body = json!({"code": code, "message": message, "status": status,
        "more_info": format!("https://www.twilio.com/docs/errors/{code}")});
    (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
}
