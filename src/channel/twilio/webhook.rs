//! What Twilio posts to us: a text that came in, and what became of one that went out.
//!
//! Call [`Twilio::verify`] first; nothing here is believed otherwise.

use reqwest::Url;
use uuid::Uuid;

use super::Twilio;
use super::list::content;
use super::send::OUTBOX;
use super::signature::url_encoded;
use crate::channel::{Delivery, Inbound, Receipt};
use crate::domain::id::OutboxId;

/// Why a webhook call is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadWebhook {
    #[error("it carries no signature")]
    Unsigned,
    #[error("its signature is wrong: check the auth token and the public address in the settings")]
    WrongSignature,
    #[error("it is signed in a way that is not known here")]
    UnknownScheme,
    #[error("it belongs to another Twilio account")]
    OtherAccount,
    #[error("it has no {0}")]
    Missing(&'static str),
    #[error("its status is not known here")]
    UnknownStatus,
}

/// A text that came in, with what Twilio made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboundText {
    pub inbound: Inbound,
    /// Set when Twilio itself has taken it for an opt-out, a return or a call for help, and has answered it.
    pub opt_out: Option<OptOutType>,
}

/// Twilio's own reading of a text (Advanced Opt-Out only).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptOutType {
    Stop,
    Start,
    Help,
}

impl Twilio {
    /// Reads the form of an inbound text. New parameters may appear at any time and are ignored.
    pub fn parse_inbound(&self, body: &[u8]) -> Result<InboundText, BadWebhook> {
        let form = Form(url_encoded(body));
        self.is_our_account(&form)?;
        let sid = form.get("MessageSid").or_else(|| form.get("SmsSid")).ok_or(BadWebhook::Missing("MessageSid"))?;
        let from = form.get("From").ok_or(BadWebhook::Missing("From"))?;
        let media = form.get("NumMedia").and_then(|number| number.parse().ok()).unwrap_or(0);
        let opt_out = match form.get("OptOutType") {
            Some("STOP") => Some(OptOutType::Stop),
            Some("START") => Some(OptOutType::Start),
            Some("HELP") => Some(OptOutType::Help),
            _ => None,
        };
        let inbound = Inbound {
            account: self.settings.account,
            address: from.to_owned(),
            content: content(form.text("Body").to_owned(), media),
            external_id: sid.to_owned(),
            // A webhook says no time.
            sent_at: None,
        };
        Ok(InboundText { inbound, opt_out })
    }

    /// Reads the form of a status callback; `url` is the address that was called, with our outbox id in its query.
    ///
    /// # Errors
    /// [`BadWebhook::UnknownStatus`] is answered with 200 too: a status that says nothing to us is no fault.
    pub fn parse_status(&self, url: &str, body: &[u8]) -> Result<Receipt, BadWebhook> {
        let form = Form(url_encoded(body));
        self.is_our_account(&form)?;
        let sid = form.get("MessageSid").or_else(|| form.get("SmsSid")).ok_or(BadWebhook::Missing("MessageSid"))?;
        let status = form.get("MessageStatus").or_else(|| form.get("SmsStatus"));
        let status = delivery(status.ok_or(BadWebhook::Missing("MessageStatus"))?).ok_or(BadWebhook::UnknownStatus)?;
        let code = form.get("ErrorCode").and_then(|code| code.parse::<u32>().ok());
        Ok(Receipt {
            account: self.settings.account,
            provider_id: sid.to_owned(),
            outbox: outbox(url),
            status,
            why: code.map(|code| format!("error {code}: https://www.twilio.com/docs/errors/{code}")),
        })
    }

    fn is_our_account(&self, form: &Form) -> Result<(), BadWebhook> {
        match form.get("AccountSid") {
            Some(sid) if sid == self.settings.account_sid => Ok(()),
            Some(_) => Err(BadWebhook::OtherAccount),
            None => Err(BadWebhook::Missing("AccountSid")),
        }
    }
}

/// `None` for a status of inbound messages, or one that is newer than this table.
fn delivery(status: &str) -> Option<Delivery> {
    match status {
        "accepted" | "scheduled" | "queued" | "sending" => Some(Delivery::Accepted),
        "sent" | "partially_delivered" => Some(Delivery::Sent),
        "delivered" | "read" => Some(Delivery::Delivered),
        "undelivered" | "failed" | "canceled" => Some(Delivery::Undelivered),
        _ => None,
    }
}

fn outbox(url: &str) -> Option<OutboxId> {
    let url = Url::parse(url).ok()?;
    let (_, id) = url.query_pairs().find(|(name, _)| name == OUTBOX)?;
    Uuid::parse_str(&id).ok().map(OutboxId)
}

/// A form's pairs; the first of a name counts.
struct Form(Vec<(String, String)>);

impl Form {
    fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.as_str())
    }

    /// As [`Form::text`], where empty means absent.
    fn get(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|value| !value.is_empty())
    }
}
