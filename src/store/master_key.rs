//! The master key: a file of mode 0600 beside the database, made on the first run.
//!
//! It wraps the keys of schemes and people, and makes the look-up of addresses. It never stands in the database,
//! a log or an argument; without it, what is sealed is lost, so it is backed up apart from the database.

use std::io::{Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::seal::{DataKey, Error};

/// The master key, already split into the keys for each use.
pub struct MasterKey {
    pub(super) wrapping: DataKey,
    pub(super) lookup: [u8; 32],
    check: String,
}

impl MasterKey {
    /// Reads the key file, or makes it when there is none.
    pub fn load_or_create(path: &Path) -> Result<Self, Error> {
        match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
            Ok(mut file) => {
                let bytes = super::seal::random::<32>()?;
                let text = BASE64_STANDARD.encode(bytes);
                writeln!(file, "{text}").and_then(|()| file.sync_all()).map_err(|error| Error::file(path, &error))?;
                Ok(Self::from_bytes(&bytes))
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Self::load(path),
            Err(error) => Err(Error::file(path, &error)),
        }
    }

    /// Reads the key file; it must be readable by its owner only.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let mut file = std::fs::File::open(path).map_err(|error| Error::file(path, &error))?;
        let mode = file.metadata().map_err(|error| Error::file(path, &error))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(Error::Permissions(path.display().to_string(), mode & 0o777));
        }
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(|error| Error::file(path, &error))?;
        let bytes = BASE64_STANDARD.decode(text.trim()).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        Ok(Self::from_bytes(&bytes.ok_or_else(|| Error::NotAKey(path.display().to_string()))?))
    }

    /// From 32 bytes of chance.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        let check = BASE64_STANDARD.encode(&derive(bytes, "check")[..9]);
        Self { wrapping: DataKey::from_bytes(derive(bytes, "wrap")), lookup: derive(bytes, "look-up"), check }
    }

    /// What the database keeps, to know a wrong key before it is used. It gives nothing of the key away.
    pub(super) fn check_value(&self) -> String {
        self.check.clone()
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey")
    }
}

/// One key for one use.
fn derive(master: &[u8; 32], purpose: &str) -> [u8; 32] {
    hmac(master, &[b"linnet 1 ", purpose.as_bytes()])
}

/// HMAC-SHA-256 over the parts, each with its length, so that no two lists of parts look the same.
pub(super) fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes any key");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}
