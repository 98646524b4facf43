//! Whose message it is: the account says which scheme, the address whether a person or staff.
//!
//! A staff address is never taken for a person. Whoever is not known is not guessed at.

use std::collections::{BTreeMap, HashMap};

use crate::channel::{Content, Inbound};
use crate::domain::Moment;
use crate::domain::id::{AccountId, AddressId, MessageId, PersonId, SchemeId, StaffId};
use crate::domain::turn::Heard;
use crate::store::address::{self, NewAddress, Owner};
use crate::store::{Tx, clean, invitation};

use super::{Engine, Error, Result, address_kind};

/// A message whose place is known, with the id under which it will be stored.
#[derive(Clone)]
pub(super) struct Received {
    pub id: MessageId,
    pub scheme: SchemeId,
    pub account: AccountId,
    pub external_id: String,
    pub address: String,
    pub address_id: Option<AddressId>,
    /// `text`, `edited`...: the kind in the store.
    pub kind: &'static str,
    /// What a person will read of it.
    pub body: String,
    pub heard: Heard,
    pub sent_at: Option<Moment>,
}

/// What arrived, by who wrote it.
#[derive(Default)]
pub(super) struct Sorted {
    pub people: BTreeMap<(SchemeId, PersonId), Vec<Received>>,
    pub staff: Vec<(StaffId, Received)>,
    pub unknown: Vec<Received>,
}

impl Engine {
    pub(super) async fn sort(&self, tx: &mut Tx, fresh: Vec<&Inbound>, now: Moment) -> Result<Sorted> {
        let mut received = Vec::with_capacity(fresh.len());
        for inbound in fresh {
            received.push((self.received(inbound, now)?, inbound));
        }
        // By the provider's clock where it has one, else as they came: parts of one reply stay in order.
        received.sort_by_key(|(message, _)| message.sent_at.unwrap_or(now));
        let mut lookups = Vec::with_capacity(received.len());
        for (message, _) in &received {
            let way = self.way(message.account).ok_or(Error::NoSuchAccount(message.account))?;
            lookups.push((message.scheme, self.lookup(way, &message.address)));
        }
        let mut found: HashMap<_, _> = address::find(tx, &lookups)
            .await?
            .into_iter()
            .map(|found| ((found.scheme, found.lookup), (found.owner, found.id)))
            .collect();
        let mut sorted = Sorted::default();
        for ((mut message, inbound), lookup) in received.into_iter().zip(&lookups) {
            let known = found.get(lookup).copied();
            let owner = match (known, &inbound.content) {
                (Some(known), _) => Some(known),
                (None, Content::Start { token: Some(token) }) => {
                    self.accept_invitation(tx, &message, token, now).await?
                }
                (None, _) => None,
            };
            if let Some(owner) = owner {
                // What they write in the same breath is theirs too.
                found.insert(lookup.clone(), owner);
            }
            message.address_id = owner.map(|(_, id)| id);
            match owner {
                Some((Owner::Person(person), _)) => {
                    sorted.people.entry((message.scheme, person)).or_default().push(message);
                }
                Some((Owner::Staff(staff), _)) => sorted.staff.push((staff, message)),
                None => sorted.unknown.push(message),
            }
        }
        Ok(sorted)
    }

    /// A one-time token from an invitation joins this address to its person or member of staff.
    async fn accept_invitation(
        &self,
        tx: &mut Tx,
        message: &Received,
        token: &str,
        now: Moment,
    ) -> Result<Option<(Owner, AddressId)>> {
        let Some((scheme, owner)) = invitation::take(tx, message.account, token, now).await? else { return Ok(None) };
        let way = self.way(message.account).ok_or(Error::NoSuchAccount(message.account))?;
        let id = AddressId(self.chance.id(now));
        let new = NewAddress {
            id,
            scheme,
            account: message.account,
            channel_kind: address_kind(way.channel.kind()).to_owned(),
            owner,
            address: message.address.clone(),
        };
        address::insert(tx, &[new], now).await?;
        Ok(Some((owner, id)))
    }

    pub(super) fn received(&self, inbound: &Inbound, now: Moment) -> Result<Received> {
        let way = self.way(inbound.account).ok_or(Error::NoSuchAccount(inbound.account))?;
        let (kind, body, heard) = content(&inbound.content);
        Ok(Received {
            id: MessageId(self.chance.id(now)),
            scheme: way.scheme,
            account: inbound.account,
            external_id: inbound.external_id.clone(),
            address: inbound.address.clone(),
            address_id: None,
            kind,
            body,
            heard,
            sent_at: inbound.sent_at,
        })
    }
}

/// The kind in the store, the words that a person will read, and what the turn hears.
fn content(content: &Content) -> (&'static str, String, Heard) {
    match content {
        Content::Text(text) => {
            let text = clean(text).into_owned();
            ("text", text.clone(), Heard::Text(text))
        }
        Content::Edited { text, .. } => {
            let text = clean(text).into_owned();
            ("edited", text.clone(), Heard::Edited(text))
        }
        Content::Deleted { .. } => ("deleted", "(they deleted an earlier message)".to_owned(), Heard::Deleted),
        Content::Media { kind, caption } => {
            let caption = caption.as_deref().map(|caption| clean(caption).into_owned());
            let body = match &caption {
                Some(caption) => format!("({kind}) {caption}"),
                None => format!("({kind})"),
            };
            ("media", body, Heard::Media { kind: kind.clone(), caption })
        }
        Content::Start { .. } => ("start", "(they pressed Start)".to_owned(), Heard::Start),
        Content::Blocked => ("blocked", "(they blocked us)".to_owned(), Heard::Blocked),
    }
}
