//! Publishing, markers, places, invitations, the audit.

use linnet::domain::id::{SchemeId, VersionId};
use linnet::store::address::Owner;
use linnet::store::version::{self, Kind};
use linnet::store::{Db, Error, account, audit, cursor, health, invitation, marker, scheme};

use crate::world::{World, at, new_version, on_both, uuid};

#[tokio::test]
async fn a_publish_over_a_version_that_is_in_force_no_longer_is_refused() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let mut tx = db.begin().await.unwrap();
        let second = new_version(VersionId(uuid()), world.scheme, Kind::Flows, Some(world.flows));
        let published = version::publish(&mut tx, &second).await.unwrap();
        assert_eq!((published.number, published.hash.len()), (2, 32));
        let late = new_version(VersionId(uuid()), world.scheme, Kind::Flows, Some(world.flows));
        assert!(matches!(version::publish(&mut tx, &late).await, Err(Error::Refused(_))));
        assert_eq!(version::in_force(&mut tx, world.scheme, Kind::Flows).await.unwrap(), Some(published));
        let old = version::load(&mut tx, world.scheme, world.flows).await.unwrap().unwrap();
        assert_eq!((old.number, old.parent), (1, None));
        let all = version::all_in_force(&mut tx).await.unwrap();
        assert!(all.contains(&(world.scheme, Kind::Flows, second.id)) && all.len() == 2);
    })
    .await;
}

#[tokio::test]
async fn small_things_are_kept() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        health::prove_writable(&db, at(1)).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(marker::get(&mut tx, "demo").await.unwrap(), None);
        marker::put(&mut tx, "demo", "yes").await.unwrap();
        assert_eq!(marker::get(&mut tx, "demo").await.unwrap().as_deref(), Some("yes"));
        cursor::put(&mut tx, world.scheme, world.account, "offset", 7).await.unwrap();
        cursor::put(&mut tx, world.scheme, world.account, "offset", 9).await.unwrap();
        assert_eq!(cursor::get(&mut tx, world.account, "offset").await.unwrap(), Some(9));
        scheme::rename(&mut tx, world.scheme, "Lakeside").await.unwrap();
        assert_eq!(scheme::find(&mut tx, "one").await.unwrap().unwrap().name, "Lakeside");
        assert_eq!(scheme::list(&mut tx).await.unwrap().len(), 1);
        assert_eq!(account::list(&mut tx).await.unwrap().len(), 1);
        assert_eq!(account::of_scheme(&mut tx, world.scheme).await.unwrap()[0].id, world.account);
        assert!(account::of_scheme(&mut tx, SchemeId(uuid())).await.unwrap().is_empty());
        assert_eq!(account::by_webhook_key(&mut tx, "hook-one").await.unwrap().unwrap().id, world.account);
        let entry = audit::Entry {
            id: uuid(),
            scheme: world.scheme,
            actor: "staff".to_owned(),
            staff: Some(world.link_worker),
            action: "read thread".to_owned(),
            subject: None,
            detail: String::new(),
            at: at(1),
        };
        audit::append(&mut tx, std::slice::from_ref(&entry)).await.unwrap();
        assert_eq!(audit::list(&mut tx, world.scheme, 5).await.unwrap(), [entry]);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_taken_once_on_its_account_before_it_expires() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let owner = Owner::Person(person);
        let mut tx = db.begin().await.unwrap();
        for token in ["first", "second"] {
            invitation::insert(&mut tx, world.scheme, world.account, owner, token, at(0), at(60)).await.unwrap();
        }
        let taken = invitation::take(&mut tx, world.account, "first", at(1)).await.unwrap();
        assert_eq!(taken, Some((world.scheme, owner)));
        assert_eq!(invitation::take(&mut tx, world.account, "first", at(2)).await.unwrap(), None);
        assert_eq!(invitation::take(&mut tx, world.account, "second", at(61)).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_name_that_was_invited_is_known_in_its_own_scheme() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let (ann, bob) = (db.keys().lookup("telegram", "ann_lee"), db.keys().lookup("telegram", "bob_lee"));
        let mut tx = db.begin().await.unwrap();
        let owner = Owner::Person(person);
        invitation::insert(&mut tx, world.scheme, world.account, owner, "first", at(0), at(60)).await.unwrap();
        invitation::name(&mut tx, world.scheme, "first", &ann).await.unwrap();
        let names = [ann.clone(), bob];
        let invited = invitation::invited_among(&mut tx, world.scheme, &names).await.unwrap();
        assert_eq!(invited.into_iter().collect::<Vec<_>>(), [ann]);
        assert!(invitation::invited_among(&mut tx, SchemeId(uuid()), &names).await.unwrap().is_empty());
        assert!(invitation::invited_among(&mut tx, world.scheme, &[]).await.unwrap().is_empty());
    })
    .await;
}
