//! Files are a way in; the database is what is in force. A publish stores one immutable version.

use crate::domain::flow::problem::{Problem, Severity};
use crate::domain::id::{SchemeId, VersionId};
use crate::domain::settings::SettingsProblem;
use crate::store::version::{self, Kind, NewVersion};
use crate::store::{Tx, audit, scheme, timer};

use super::library::{Sources, read_sources};
use super::{Engine, Error, Result};

/// What came of a publish.
#[derive(Debug)]
pub enum Published {
    /// The numbers of the versions now in force; `None` where nothing had changed.
    InForce { scheme: SchemeId, flows: Option<i64>, settings: Option<i64> },
    /// Nothing was stored.
    Refused { flows: Vec<Problem>, settings: Vec<SettingsProblem> },
}

impl Engine {
    /// Checks sources and puts them in force for the scheme with this slug, which is made when it is new.
    ///
    /// A broken flow never replaces a running one; a check-in ends under the version that it began with.
    ///
    /// # Errors
    /// When somebody else published meanwhile: read what is in force and try again.
    pub async fn publish(&self, slug: &str, sources: &Sources, by: &str) -> Result<Published> {
        let (_, settings, problems, settings_problems) = read_sources(sources);
        let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
        if broken || !settings_problems.is_empty() {
            return Ok(Published::Refused { flows: problems, settings: settings_problems });
        }
        let now = self.now();
        let mut tx = self.db.begin().await?;
        let scheme = if let Some(found) = scheme::find(&mut tx, slug).await? {
            scheme::rename(&mut tx, found.id, &settings.name).await?;
            found.id
        } else {
            let new = scheme::Scheme { id: SchemeId(self.chance.id(now)), slug: slug.to_owned(), name: settings.name };
            scheme::insert(&mut tx, &new, now).await?;
            new.id
        };
        let only_flows = Sources { files: sources.files.clone(), settings: String::new() };
        let only_settings = Sources { files: std::collections::BTreeMap::new(), settings: sources.settings.clone() };
        let flows = self.publish_kind(&mut tx, scheme, Kind::Flows, &only_flows, by).await?;
        let settings = self.publish_kind(&mut tx, scheme, Kind::Settings, &only_settings, by).await?;
        if flows.is_some() || settings.is_some() {
            // Other flows or hours may give other dates. It is a timer, so that a crash here forgets nobody.
            timer::set(&mut tx, &[self.plan_timer(scheme, None)]).await?;
        }
        tx.commit().await?;
        self.nudge();
        Ok(Published::InForce { scheme, flows, settings })
    }

    async fn publish_kind(
        &self,
        tx: &mut Tx,
        scheme: SchemeId,
        kind: Kind,
        sources: &Sources,
        by: &str,
    ) -> Result<Option<i64>> {
        let source = serde_json::to_string(sources).map_err(Error::State)?;
        let before = version::in_force(tx, scheme, kind).await?;
        if before.as_ref().is_some_and(|before| before.source == source) {
            return Ok(None);
        }
        let now = self.now();
        let new = NewVersion {
            id: VersionId(self.chance.id(now)),
            scheme,
            kind,
            source,
            parent: before.map(|before| before.id),
            published_by: by.to_owned(),
            published_at: now,
        };
        let published = version::publish(tx, &new).await?;
        let entry = audit::Entry {
            id: self.chance.id(now),
            scheme,
            actor: "command".to_owned(),
            staff: None,
            action: "publish".to_owned(),
            subject: Some(published.id.0),
            detail: format!("{kind:?} {}", published.number),
            at: now,
        };
        audit::append(tx, &[entry]).await?;
        Ok(Some(published.number))
    }
}
