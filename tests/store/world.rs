//! A small scheme with staff and people, on either engine.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use linnet::domain::id::{AccountId, AddressId, PersonId, SchemeId, StaffId, VersionId};
use linnet::domain::person::{Consent, Referral, SafeToText, Stage};
use linnet::store::master_key::MasterKey;
use linnet::store::people::{NewPerson, PersonAddress};
use linnet::store::scheme::Scheme;
use linnet::store::staff::{Role, Staff};
use linnet::store::version::{Kind, NewVersion};
use linnet::store::{Db, Durability, account, people, scheme, staff, version};
use uuid::Uuid;

/// An id later than every one before.
pub fn uuid() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Uuid::from_u64_pair(0x0193_0000_0000_7000, 0x8000_0000_0000_0000 | NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Minutes after the moment at which every test begins.
pub fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap() + TimeDelta::minutes(minutes)
}

pub fn key() -> MasterKey {
    MasterKey::from_bytes(&[7; 32])
}

/// A file for SQLite, removed with what lies beside it.
pub struct TempFile(pub std::path::PathBuf);

impl TempFile {
    pub fn new() -> Self {
        Self(std::env::temp_dir().join(format!("linnet-store-{}-{}.db", std::process::id(), uuid().simple())))
    }

    pub fn url(&self) -> String {
        format!("sqlite:{}", self.0.display())
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm", ".lock"] {
            _ = std::fs::remove_file(format!("{}{ending}", self.0.display()));
        }
    }
}

/// Tells a story on SQLite, and on PostgreSQL where there is one.
pub async fn on_both(story: impl AsyncFn(Db)) {
    let file = TempFile::new();
    let db = Db::open(&file.url(), key(), Durability::None).await.unwrap();
    story(db.clone()).await;
    db.close().await;
    on_postgres(story).await;
}

/// Tells a story on PostgreSQL only, where there is one.
pub async fn on_postgres(story: impl AsyncFn(Db)) {
    if let Some(url) = crate::postgres::database().await {
        let db = Db::open(&url, key(), Durability::Full).await.unwrap();
        story(db.clone()).await;
        db.close().await;
        crate::postgres::drop_database(&url).await;
    }
}

/// What every story starts from.
pub struct World {
    pub db: Db,
    pub scheme: SchemeId,
    pub account: AccountId,
    pub link_worker: StaffId,
    pub flows: VersionId,
    pub settings: VersionId,
}

impl World {
    pub async fn new(db: &Db, slug: &str) -> Self {
        let mut tx = db.begin().await.unwrap();
        let (scheme, account) = (SchemeId(uuid()), AccountId(uuid()));
        let row = Scheme { id: scheme, slug: slug.to_owned(), name: "Riverside".to_owned() };
        scheme::insert(&mut tx, &row, at(0)).await.unwrap();
        let row = account::Account {
            id: account,
            scheme,
            kind: "sms".to_owned(),
            webhook_key: format!("hook-{slug}"),
            display_name: "01632 960001".to_owned(),
            secret_name: "TWILIO_TOKEN".to_owned(),
            active: true,
        };
        account::upsert(&mut tx, &row).await.unwrap();
        let link_worker = StaffId(uuid());
        let worker = Staff {
            id: link_worker,
            scheme,
            name: "Ffion Prydderch".to_owned(),
            role: Role::LinkWorker,
            on_duty: true,
            active: true,
        };
        staff::upsert(&mut tx, scheme, &[worker], at(0)).await.unwrap();
        let (flows, settings) = (VersionId(uuid()), VersionId(uuid()));
        for (id, kind) in [(flows, Kind::Flows), (settings, Kind::Settings)] {
            version::publish(&mut tx, &new_version(id, scheme, kind, None)).await.unwrap();
        }
        tx.commit().await.unwrap();
        Self { db: db.clone(), scheme, account, link_worker, flows, settings }
    }

    /// Somebody with this number, not enrolled yet.
    pub fn somebody(&self, number: &str) -> NewPerson {
        NewPerson {
            id: PersonId(uuid()),
            scheme: self.scheme,
            first_name: "Marged".to_owned(),
            name: "Marged Canaryname".to_owned(),
            language: "cy".to_owned(),
            link_worker: Some(self.link_worker),
            addresses: vec![PersonAddress {
                id: AddressId(uuid()),
                account: self.account,
                channel_kind: "sms".to_owned(),
                address: number.to_owned(),
            }],
            referral: Referral {
                source: "gp".to_owned(),
                referred_on: None,
                needs: vec!["loneliness".to_owned()],
                activity: Some("the gardening group".to_owned()),
            },
            stage: Stage::Active,
            arm: "all".to_owned(),
            assigned_by: "everybody".to_owned(),
            joined_at: at(0),
            baseline_at: None,
            consent: Consent::Yes,
            safe_to_text: SafeToText::Yes,
            state: "{}".to_owned(),
        }
    }

    /// Enrols somebody with this number.
    pub async fn enrol(&self, number: &str) -> (PersonId, AddressId) {
        let new = self.somebody(number);
        let mut tx = self.db.begin().await.unwrap();
        people::insert(&mut tx, std::slice::from_ref(&new), at(0)).await.unwrap();
        tx.commit().await.unwrap();
        (new.id, new.addresses[0].id)
    }
}

pub fn new_version(id: VersionId, scheme: SchemeId, kind: Kind, parent: Option<VersionId>) -> NewVersion {
    NewVersion {
        id,
        scheme,
        kind,
        source: format!("{{\"id\":\"{id}\"}}"),
        parent,
        published_by: "a manager".to_owned(),
        published_at: at(0),
    }
}
