//! Reading Twilio's list of messages: did it take ours, and what was written while we were away?

use reqwest::{StatusCode, Url};
use serde::Deserialize;

use super::{Sender, Twilio};
use crate::channel::http;
use crate::channel::{Content, Inbound, LookUp, Outgoing};
use crate::domain::Moment;
use crate::limits::{PROVIDER_CLOCK_SKEW_SECONDS, TWILIO_PAGE_MESSAGES, TWILIO_PAGES};

/// The list could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    #[error("Twilio could not be reached")]
    NoAnswer,
    #[error("Twilio answered the list with {0}")]
    Status(u16),
    #[error("Twilio's list could not be read")]
    Unreadable,
}

/// What was written to us, read back from Twilio's list.
#[derive(Clone, Debug)]
pub struct CatchUp {
    /// Oldest first. What the webhook had delivered is among it, under the same external id.
    pub inbound: Vec<Inbound>,
    /// False when there were more pages than are read at once: ask again from a later time.
    pub complete: bool,
}

#[derive(Deserialize)]
struct Page {
    messages: Vec<Listed>,
    next_page_uri: Option<String>,
}

#[derive(Deserialize)]
struct Listed {
    sid: String,
    direction: String,
    from: Option<String>,
    body: Option<String>,
    date_sent: Option<String>,
    date_created: Option<String>,
    num_media: Option<String>,
    messaging_service_sid: Option<String>,
}

impl Twilio {
    /// Looks for a message to this address with this text, made since `since`.
    /// Not found is weak: the list may lag, and a message that still waits has no sending date to be found by.
    pub async fn look_up(&self, message: &Outgoing, since: Moment) -> LookUp {
        let Ok((listed, complete)) = self.list(&[("To", message.address.as_str())], since).await else {
            return LookUp::CannotTell;
        };
        let earliest = since - chrono::TimeDelta::seconds(PROVIDER_CLOCK_SKEW_SECONDS);
        let found = listed.into_iter().find(|listed| {
            listed.direction.starts_with("outbound")
                && listed.body.as_deref().is_some_and(|body| is_text(body, &message.text))
                && listed.moment().is_none_or(|moment| moment >= earliest)
        });
        match found {
            Some(listed) => LookUp::Found { provider_id: listed.sid },
            None if complete => LookUp::NotFound,
            None => LookUp::CannotTell,
        }
    }

    /// What was written to us since `since`: a webhook that failed is not delivered again.
    pub async fn received_since(&self, since: Moment) -> Result<CatchUp, ListError> {
        let to_us: Vec<(&str, &str)> = match &self.settings.sender {
            Sender::Number(number) => vec![("To", number)],
            Sender::Service(_) => Vec::new(),
        };
        let (listed, complete) = self.list(&to_us, since).await?;
        let earliest = since - chrono::TimeDelta::seconds(PROVIDER_CLOCK_SKEW_SECONDS);
        let mut inbound: Vec<Inbound> = listed
            .into_iter()
            .filter(|listed| self.is_to_us(listed) && listed.moment().is_none_or(|moment| moment >= earliest))
            .filter_map(|listed| self.received(listed))
            .collect();
        inbound.sort_by(|a, b| (a.sent_at, &a.external_id).cmp(&(b.sent_at, &b.external_id)));
        Ok(CatchUp { inbound, complete })
    }

    fn is_to_us(&self, listed: &Listed) -> bool {
        let ours = match &self.settings.sender {
            // The request has asked for our number only.
            Sender::Number(_) => true,
            Sender::Service(service) => listed.messaging_service_sid.as_ref() == Some(service),
        };
        ours && listed.direction == "inbound"
    }

    fn received(&self, listed: Listed) -> Option<Inbound> {
        let sent_at = listed.moment();
        let body = listed.body.unwrap_or_default();
        let media = listed.num_media.and_then(|number| number.parse().ok()).unwrap_or(0);
        Some(Inbound {
            account: self.settings.account,
            address: listed.from?,
            content: content(body, media),
            external_id: listed.sid,
            sent_at,
        })
    }

    /// Reads page after page; the flag says whether it read them all.
    async fn list(&self, filter: &[(&str, &str)], since: Moment) -> Result<(Vec<Listed>, bool), ListError> {
        let mut address = Url::parse(&self.messages_address()).map_err(|_| ListError::Unreadable)?;
        // Twilio filters by whole days, in its own clock.
        let day = (since - chrono::TimeDelta::seconds(PROVIDER_CLOCK_SKEW_SECONDS)).format("%Y-%m-%d").to_string();
        address
            .query_pairs_mut()
            .extend_pairs(filter)
            .append_pair("DateSent>", &day)
            .append_pair("PageSize", &TWILIO_PAGE_MESSAGES.to_string());
        let mut listed = Vec::new();
        for _ in 0..TWILIO_PAGES {
            let page = self.page(&address).await?;
            listed.extend(page.messages);
            let next = page.next_page_uri.filter(|next| !next.is_empty()).and_then(|next| self.next(&next));
            match next {
                Some(next) if next != address => address = next,
                _ => return Ok((listed, true)),
            }
        }
        Ok((listed, false))
    }

    async fn page(&self, address: &Url) -> Result<Page, ListError> {
        let request = self.signed_in(self.client.get(address.clone()));
        let answer = http::call(request).await.map_err(|_| ListError::NoAnswer)?;
        if answer.status != StatusCode::OK {
            return Err(ListError::Status(answer.status.as_u16()));
        }
        serde_json::from_slice(&answer.body).map_err(|_| ListError::Unreadable)
    }

    /// The next page, only ever at the same host: our credentials go with it.
    fn next(&self, path: &str) -> Option<Url> {
        let next = self.settings.api.join(path).ok()?;
        (next.origin() == self.settings.api.origin()).then_some(next)
    }
}

impl Listed {
    /// An inbound message is sent and created within the same second; an outbound one may wait between.
    fn moment(&self) -> Option<Moment> {
        let text = self.date_created.as_ref().or(self.date_sent.as_ref())?;
        chrono::DateTime::parse_from_rfc2822(text).ok().map(|moment| moment.to_utc())
    }
}

/// Whether Twilio's copy of a body is our text; a trial account puts its own words before it.
fn is_text(body: &str, text: &str) -> bool {
    let body = body.trim();
    body.strip_prefix("Sent from your Twilio trial account - ").unwrap_or(body) == text.trim()
}

/// A picture message, or a text.
pub(super) fn content(body: String, media: u32) -> Content {
    if media == 0 {
        return Content::Text(body);
    }
    let caption = (!body.is_empty()).then_some(body);
    Content::Media { kind: "picture message".to_owned(), caption }
}
