//! Published versions of a scheme's flows and settings: immutable, numbered, chained to their parent.

use sha2::{Digest, Sha256};

use super::values::{At, ms, words};
use super::{Error, Result, Tx, on};
use crate::domain::Moment;
use crate::domain::id::{SchemeId, VersionId};

words! {
    /// What is versioned.
    pub enum Kind {
        Flows = "flows",
        Settings = "settings",
    }
}

/// A version as it was published.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    pub id: VersionId,
    #[sqlx(rename = "scheme_id")]
    pub scheme: SchemeId,
    pub kind: Kind,
    /// From 1.
    pub number: i64,
    /// All sources with their names, as JSON text.
    pub source: String,
    /// SHA-256 of `source`.
    pub hash: Vec<u8>,
    #[sqlx(rename = "parent_id")]
    pub parent: Option<VersionId>,
    pub published_by: String,
    #[sqlx(try_from = "At")]
    pub published_at: Moment,
}

/// A version to publish.
#[derive(Clone, Debug)]
pub struct NewVersion {
    pub id: VersionId,
    pub scheme: SchemeId,
    pub kind: Kind,
    pub source: String,
    /// What was in force when its author began.
    pub parent: Option<VersionId>,
    pub published_by: String,
    pub published_at: Moment,
}

/// Publishes a version and puts it in force. [`Error::Refused`] when its parent is in force no longer.
pub async fn publish(tx: &mut Tx, new: &NewVersion) -> Result<Version> {
    const INSERT: &str = "INSERT INTO version
        (id, scheme_id, kind, number, source, hash, parent_id, published_by, published_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    const FORCE: &str = "INSERT INTO in_force (scheme_id, kind, version_id) VALUES ($1, $2, $3)
        ON CONFLICT (scheme_id, kind) DO UPDATE SET version_id = $3 WHERE in_force.version_id = $4";
    let refused = || Error::Refused("somebody published another version meanwhile: look at theirs first".to_owned());
    let current = in_force(tx, new.scheme, new.kind).await?;
    if current.as_ref().map(|version| version.id) != new.parent {
        return Err(refused());
    }
    let version = Version {
        id: new.id,
        scheme: new.scheme,
        kind: new.kind,
        number: current.map_or(1, |version| version.number + 1),
        source: new.source.clone(),
        hash: Sha256::digest(&new.source).to_vec(),
        parent: new.parent,
        published_by: new.published_by.clone(),
        published_at: new.published_at,
    };
    let inserted = on!(tx, c => sqlx::query(INSERT)
        .bind(version.id)
        .bind(version.scheme)
        .bind(version.kind)
        .bind(version.number)
        .bind(&version.source)
        .bind(&version.hash)
        .bind(version.parent)
        .bind(&version.published_by)
        .bind(ms(version.published_at))
        .execute(c).await.map(|_| ()));
    match inserted.map_err(Error::from) {
        // Two at the same moment on PostgreSQL: the parent or the number is taken.
        Err(Error::Constraint(_)) => return Err(refused()),
        other => other?,
    }
    let forced = on!(tx, c => sqlx::query(FORCE)
        .bind(version.scheme)
        .bind(version.kind)
        .bind(version.id)
        .bind(version.parent)
        .execute(c).await.map(|done| done.rows_affected()))?;
    if forced == 1 { Ok(version) } else { Err(refused()) }
}

/// What is in force.
pub async fn in_force(tx: &mut Tx, scheme: SchemeId, kind: Kind) -> Result<Option<Version>> {
    const SQL: &str = "SELECT v.* FROM in_force f JOIN version v ON v.id = f.version_id
        WHERE f.scheme_id = $1 AND f.kind = $2";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(kind).fetch_optional(c).await)?)
}

/// A version that may be in force no longer: a check-in ends under the version that it began with.
pub async fn load(tx: &mut Tx, scheme: SchemeId, id: VersionId) -> Result<Option<Version>> {
    const SQL: &str = "SELECT * FROM version WHERE scheme_id = $1 AND id = $2";
    Ok(on!(tx, c => sqlx::query_as(SQL).bind(scheme).bind(id).fetch_optional(c).await)?)
}

/// Which versions are in force everywhere: cheap, so that every engine notices a publish.
pub async fn all_in_force(tx: &mut Tx) -> Result<Vec<(SchemeId, Kind, VersionId)>> {
    const SQL: &str = "SELECT scheme_id, kind, version_id FROM in_force";
    Ok(on!(tx, c => sqlx::query_as(SQL).fetch_all(c).await)?)
}
