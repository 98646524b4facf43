//! What is personal is sealed here: XChaCha20-Poly1305 under a key per person, wrapped by the master key.
//!
//! A sealed value is `1`, the first four bytes of its key's fingerprint, 24 bytes of nonce, the sealed text. It is
//! bound to its column, row and scheme, so it opens nowhere else. Erasing a person destroys the wrapped key.
//! Keys and nonces come from the operating system, never from the engine's seeded source.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use rand::TryRng;
use uuid::Uuid;

use super::batch::Statement;
use super::master_key::{MasterKey, hmac};
use super::{Tx, on};
use crate::domain::id::{PersonId, SchemeId};
use crate::limits::KEYS_KEPT;

const FORMAT: u8 = 1;
const FINGERPRINT: usize = 4;
const NONCE: usize = 24;

/// What can go wrong with keys and sealed values.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the key file {0} can be read by others (mode {1:o}): run `chmod 600` on it")]
    Permissions(String, u32),
    #[error("the key file {0} does not hold a key: restore it from its backup")]
    NotAKey(String),
    #[error("the key file {0} cannot be used: {1}")]
    File(String, String),
    #[error("this is not the key of this database: restore the right key file from its backup")]
    WrongKey,
    #[error("a sealed value in {0} cannot be opened: it was altered, moved, or its key is another")]
    Unreadable(&'static str),
    #[error("the person's key was destroyed, or there is no such person")]
    NoKey,
    #[error("the operating system gives no random bytes: {0}")]
    Random(String),
}

impl Error {
    pub(super) fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::File(path.display().to_string(), error.to_string())
    }
}

/// Bytes of chance from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    rand::rngs::SysRng.try_fill_bytes(&mut bytes).map_err(|error| Error::Random(error.to_string()))?;
    Ok(bytes)
}

/// Where a sealed value stands; it opens only there.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Table and column, such as `message.body`.
    pub column: &'static str,
    pub row: Uuid,
    pub scheme: SchemeId,
}

impl Place {
    fn bytes(self) -> Vec<u8> {
        [self.column.as_bytes(), b"\0", self.row.as_bytes(), self.scheme.0.as_bytes()].concat()
    }
}

/// A key that seals data: a person's, a scheme's, or the master's for wrapping.
pub struct DataKey {
    bytes: [u8; 32],
    fingerprint: [u8; FINGERPRINT],
}

impl DataKey {
    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        let whole = hmac(&bytes, &[b"fingerprint"]);
        Self { bytes, fingerprint: [whole[0], whole[1], whole[2], whole[3]] }
    }

    pub(super) fn seal(&self, place: Place, text: &str) -> Result<Vec<u8>, Error> {
        self.seal_bytes(place, text.as_bytes())
    }

    pub(super) fn open(&self, place: Place, sealed: &[u8]) -> Result<String, Error> {
        String::from_utf8(self.open_bytes(place, sealed)?).map_err(|_| Error::Unreadable(place.column))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.bytes.into())
    }

    fn seal_bytes(&self, place: Place, msg: &[u8]) -> Result<Vec<u8>, Error> {
        let nonce = random::<NONCE>()?;
        let sealed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), Payload { msg, aad: &place.bytes() })
            .map_err(|_| Error::Unreadable(place.column))?;
        Ok([&[FORMAT], &self.fingerprint[..], &nonce, &sealed].concat())
    }

    fn open_bytes(&self, place: Place, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let unreadable = || Error::Unreadable(place.column);
        let (head, rest) = sealed.split_at_checked(1 + FINGERPRINT).ok_or_else(unreadable)?;
        let (nonce, msg) = rest.split_first_chunk::<NONCE>().ok_or_else(unreadable)?;
        if head[0] != FORMAT || head[1..] != self.fingerprint {
            return Err(unreadable());
        }
        self.cipher().decrypt(&XNonce::from(*nonce), Payload { msg, aad: &place.bytes() }).map_err(|_| unreadable())
    }
}

/// An address as it is looked up: the same for the same address on the same kind of channel, and nothing else.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lookup(pub(super) Vec<u8>);

impl std::fmt::Debug for Lookup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lookup")
    }
}

/// The master key and the opened keys that were lately used.
pub struct Keys {
    master: MasterKey,
    opened: Mutex<HashMap<Uuid, Arc<DataKey>>>,
}

impl Keys {
    pub(super) fn new(master: MasterKey) -> Self {
        Self { master, opened: Mutex::default() }
    }

    /// How `address` is found on a channel of this kind (`sms`, `telegram`, ..).
    pub fn lookup(&self, channel_kind: &str, address: &str) -> Lookup {
        Lookup(hmac(&self.master.lookup, &[b"address", channel_kind.as_bytes(), address.as_bytes()]).to_vec())
    }

    /// How a one-time token is found; the token itself is not stored.
    pub(super) fn token(&self, token: &str) -> Vec<u8> {
        hmac(&self.master.lookup, &[b"token", token.as_bytes()]).to_vec()
    }

    /// A new key for a person or a scheme, and the same wrapped for its row.
    pub(super) fn make(&self, owner: Uuid, scheme: SchemeId) -> Result<(DataKey, Vec<u8>), Error> {
        let key = DataKey::from_bytes(random()?);
        let wrapped = self.master.wrapping.seal_bytes(key_place(owner, scheme), &key.bytes)?;
        // The row may be taken back: the key is remembered only when it is read from the database.
        self.forget(owner);
        Ok((key, wrapped))
    }

    pub(super) fn forget(&self, owner: Uuid) {
        self.opened().remove(&owner);
    }

    fn unwrap(&self, owner: Uuid, scheme: SchemeId, wrapped: &[u8]) -> Result<Arc<DataKey>, Error> {
        let bytes = self.master.wrapping.open_bytes(key_place(owner, scheme), wrapped)?;
        let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| Error::NoKey)?;
        let key = Arc::new(DataKey::from_bytes(bytes));
        let mut opened = self.opened();
        if opened.len() >= KEYS_KEPT {
            opened.clear();
        }
        opened.insert(owner, Arc::clone(&key));
        Ok(key)
    }

    fn opened(&self) -> std::sync::MutexGuard<'_, HashMap<Uuid, Arc<DataKey>>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key_place(row: Uuid, scheme: SchemeId) -> Place {
    Place { column: "wrapped_key", row, scheme }
}

/// The keys of these people; who was erased is not among them. For writing, and where the rows themselves are gone
/// with an erasure: another engine may have erased somebody whose key is still remembered here.
pub(super) async fn of_people(
    tx: &mut Tx,
    people: impl IntoIterator<Item = PersonId> + Send,
) -> super::Result<HashMap<PersonId, Arc<DataKey>>> {
    let mut found = HashMap::new();
    let mut missing = Vec::new();
    {
        let opened = tx.keys.opened();
        for person in people {
            match opened.get(&person.0) {
                Some(key) => {
                    found.insert(person, Arc::clone(key));
                }
                None => missing.push(person),
            }
        }
    }
    found.extend(of_people_now(tx, missing).await?);
    Ok(found)
}

/// The keys of these people as they stand in the database now: for reading what outlives an erasure.
pub(super) async fn of_people_now(
    tx: &mut Tx,
    mut people: Vec<PersonId>,
) -> super::Result<HashMap<PersonId, Arc<DataKey>>> {
    const SQL: Statement = Statement {
        head: "SELECT id, scheme_id, wrapped_key FROM person WHERE wrapped_key IS NOT NULL AND id IN (",
        columns: 1,
        tail: ")",
    };
    people.sort_unstable();
    people.dedup();
    let rows: Vec<(PersonId, SchemeId, Vec<u8>)> = SQL.fetch(tx, &people, |row, id| _ = row.bind(*id)).await?;
    let mut found = HashMap::with_capacity(rows.len());
    for (person, scheme, wrapped) in rows {
        found.insert(person, tx.keys.unwrap(person.0, scheme, &wrapped)?);
    }
    Ok(found)
}

/// The key of a scheme: for staff, and for messages of people who are not known.
pub(super) async fn of_scheme(tx: &mut Tx, scheme: SchemeId) -> super::Result<Arc<DataKey>> {
    const SQL: &str = "SELECT wrapped_key FROM scheme WHERE id = $1";
    if let Some(key) = tx.keys.opened().get(&scheme.0) {
        return Ok(Arc::clone(key));
    }
    let wrapped: Option<Vec<u8>> = on!(tx, c => sqlx::query_scalar(SQL).bind(scheme).fetch_optional(c).await)?;
    Ok(tx.keys.unwrap(scheme.0, scheme, &wrapped.ok_or(Error::NoKey)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(column: &'static str, row: u128, scheme: u128) -> Place {
        Place { column, row: Uuid::from_u128(row), scheme: SchemeId(Uuid::from_u128(scheme)) }
    }

    #[test]
    fn a_sealed_value_opens_only_in_its_place_under_its_key() {
        let (mine, other) = (DataKey::from_bytes([1; 32]), DataKey::from_bytes([2; 32]));
        let here = place("message.body", 1, 1);
        let sealed = mine.seal(here, "a bad week").unwrap();
        assert_eq!(mine.open(here, &sealed).unwrap(), "a bad week");
        assert_ne!(mine.seal(here, "a bad week").unwrap(), sealed, "a nonce is never used twice");
        let elsewhere = [place("person.name", 1, 1), place("message.body", 2, 1), place("message.body", 1, 2)];
        for place in elsewhere {
            assert!(mine.open(place, &sealed).is_err());
        }
        assert!(other.open(here, &sealed).is_err());
        for cut in 0..sealed.len() {
            assert!(mine.open(here, &sealed[..cut]).is_err());
        }
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(mine.open(here, &altered).is_err());
        }
    }

    #[test]
    fn an_address_is_looked_up_by_its_channel_and_by_this_key_only() {
        let keys = |byte| Keys::new(MasterKey::from_bytes(&[byte; 32]));
        let lookup = keys(1).lookup("sms", "+447700900123");
        assert_eq!(keys(1).lookup("sms", "+447700900123"), lookup);
        assert_ne!(keys(1).lookup("telegram", "+447700900123"), lookup);
        assert_ne!(keys(1).lookup("sms", "+447700900124"), lookup);
        assert_ne!(keys(2).lookup("sms", "+447700900123"), lookup);
    }
}
