//! The flows and settings that are in force, read once and shared.
//!
//! The database is what is in force: every batch asks it which versions hold, which is one small query, and reads
//! a version only when it is new. A version lives here as long as the process: they are few.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use serde::{Deserialize, Serialize};

use crate::domain::flow::problem::{Problem, Severity};
use crate::domain::flow::{Flow, Flows, Measures, SourceFile, read_folder};
use crate::domain::id::{SchemeId, VersionId};
use crate::domain::measure;
use crate::domain::settings::{Settings, SettingsProblem};
use crate::domain::talk::{Book, State};
use crate::store::version::{self, Kind};
use crate::store::{self, Tx};

use super::{Engine, Error, Result};

/// Everything that a scheme's folder holds, as it is stored with a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// By file name: flows, translations, parts, transcripts.
    pub files: std::collections::BTreeMap<String, String>,
    /// The text of `scheme.toml`.
    pub settings: String,
}

/// Reads sources whole: what they mean, and everything that is wrong with them.
#[must_use]
pub fn read_sources(sources: &Sources) -> (Flows, Settings, Vec<Problem>, Vec<SettingsProblem>) {
    let files: Vec<SourceFile> =
        sources.files.iter().map(|(name, text)| SourceFile { name: name.clone(), text: text.clone() }).collect();
    let (flows, problems) = read_folder(&files, &measures());
    let (settings, settings_problems) = Settings::parse(&sources.settings);
    (flows, settings, problems, settings_problems)
}

/// The measures that a flow may name.
#[must_use]
pub fn measures() -> Measures<'static> {
    static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| measure::ALL.iter().map(|measure| measure.name).collect());
    Measures { find: measure::find, names: &NAMES }
}

/// What one scheme's turns are taken under.
#[derive(Clone)]
pub(super) struct InForce {
    pub book: Arc<Book>,
    pub settings: Arc<Settings>,
    pub settings_version: VersionId,
    /// The version that an open check-in began with, where it is another.
    earlier: Option<Arc<Book>>,
}

impl InForce {
    /// The flow of the open check-in in the version that it began with.
    pub fn pinned(&self, state: &State) -> Option<&Flow> {
        let talk = state.talk.as_ref()?;
        let earlier = self.earlier.as_ref().filter(|book| book.version == talk.version);
        let book = earlier.unwrap_or(&self.book);
        book.flows.get(&talk.flow).map(Arc::as_ref)
    }
}

#[derive(Default)]
pub(super) struct Library(RwLock<Shelves>);

#[derive(Default)]
struct Shelves {
    in_force: HashMap<(SchemeId, Kind), VersionId>,
    books: HashMap<VersionId, Arc<Book>>,
    settings: HashMap<VersionId, Arc<Settings>>,
}

impl Library {
    /// Notices what was published, here or by another engine.
    pub async fn refresh(&self, tx: &mut Tx) -> Result<()> {
        let in_force = version::all_in_force(tx).await?;
        let missing: Vec<_> = {
            let shelves = self.0.read().unwrap_or_else(PoisonError::into_inner);
            in_force
                .iter()
                .filter(|(_, kind, id)| match kind {
                    Kind::Flows => !shelves.books.contains_key(id),
                    Kind::Settings => !shelves.settings.contains_key(id),
                })
                .copied()
                .collect()
        };
        for (scheme, kind, id) in missing {
            self.fetch(tx, scheme, kind, id).await?;
        }
        let mut shelves = self.0.write().unwrap_or_else(PoisonError::into_inner);
        shelves.in_force = in_force.into_iter().map(|(scheme, kind, id)| ((scheme, kind), id)).collect();
        Ok(())
    }

    async fn fetch(&self, tx: &mut Tx, scheme: SchemeId, kind: Kind, id: VersionId) -> Result<()> {
        let found = version::load(tx, scheme, id).await?;
        let stored = found.ok_or_else(|| store::Error::Refused("a version in force is not there".to_owned()))?;
        let unreadable = |problem: String| Error::Unreadable { number: stored.number, problem };
        let sources: Sources = serde_json::from_str(&stored.source).map_err(|error| unreadable(error.to_string()))?;
        let (mut flows, settings, problems, _) = read_sources(&sources);
        let mut shelves = self.0.write().unwrap_or_else(PoisonError::into_inner);
        match kind {
            Kind::Flows => {
                // It was checked when it was published; a newer Linnet may be stricter. What it cannot use is left
                // out, and what people write is still heard: a scheme never falls silent over a file.
                for problem in problems.iter().filter(|problem| problem.severity == Severity::Error) {
                    tracing::error!(
                        version = stored.number,
                        file = %problem.file,
                        id = %problem.id,
                        "a flow is left out"
                    );
                    let key = problem.file.split('.').next().unwrap_or_default();
                    flows.flows.remove(key);
                }
                shelves.books.insert(id, Arc::new(Book { version: id, flows: flows.flows }));
            }
            Kind::Settings => {
                shelves.settings.insert(id, Arc::new(settings));
            }
        }
        Ok(())
    }

    /// What turns of this scheme are taken under; `pinned` is the version of an open check-in.
    pub async fn in_force(&self, tx: &mut Tx, scheme: SchemeId, pinned: Option<VersionId>) -> Result<InForce> {
        if let Some(id) = pinned.filter(|id| !self.has_book(*id)) {
            self.fetch(tx, scheme, Kind::Flows, id).await?;
        }
        let shelves = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let version = |kind| shelves.in_force.get(&(scheme, kind)).copied().ok_or(Error::NothingPublished);
        let (flows_version, settings_version) = (version(Kind::Flows)?, version(Kind::Settings)?);
        Ok(InForce {
            book: shelves.books.get(&flows_version).cloned().ok_or(Error::NothingPublished)?,
            settings: shelves.settings.get(&settings_version).cloned().ok_or(Error::NothingPublished)?,
            settings_version,
            earlier: pinned.filter(|id| *id != flows_version).and_then(|id| shelves.books.get(&id).cloned()),
        })
    }

    fn has_book(&self, id: VersionId) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).books.contains_key(&id)
    }
}

impl Engine {
    /// The settings of a scheme that are in force now.
    ///
    /// # Errors
    /// [`Error::NothingPublished`] before the first publish.
    pub async fn settings_in_force(&self, scheme: SchemeId) -> Result<Arc<Settings>> {
        let mut tx = self.db.read().await?;
        self.library.refresh(&mut tx).await?;
        Ok(self.library.in_force(&mut tx, scheme, None).await?.settings)
    }
}
