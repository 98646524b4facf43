//! People, their addresses and states.

use linnet::domain::id::AddressId;
use linnet::domain::person::{Consent, SafeToText, Stage};
use linnet::store::address::{self, Owner};
use linnet::store::person_state::{self, NewState};
use linnet::store::seal::Lookup;
use linnet::store::{Db, Error, erase, people, staff, suppression};

use crate::world::{World, at, on_both, uuid};

#[tokio::test]
async fn a_person_comes_back_as_they_were_enrolled() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        let loaded = person_state::load(&mut tx, &[(world.scheme, person)]).await.unwrap().remove(0);
        assert_eq!(loaded.person.first_name, "Marged");
        assert_eq!(loaded.person.link_worker.as_deref(), Some("Ffion"));
        assert_eq!(loaded.person.needs, ["loneliness"]);
        assert_eq!(loaded.person.language.code(), "cy");
        assert_eq!((loaded.person.joined_at, loaded.baseline_at), (at(0), None));
        assert_eq!((loaded.person.suppressed, loaded.person.case_open), (false, false));
        assert_eq!((loaded.address, loaded.account), (Some(address), Some(world.account)));
        assert_eq!(people::names(&mut tx, world.scheme, &[person]).await.unwrap()[&person], "Marged Canaryname");
        assert_eq!(staff::list(&mut tx, world.scheme).await.unwrap()[0].name, "Ffion Prydderch");
        assert_eq!(people::list(&mut tx, world.scheme, None, 10).await.unwrap(), [person]);
        assert_eq!(people::list(&mut tx, world.scheme, Some(person), 10).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn what_changes_of_a_person_is_kept() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, address) = world.enrol("+447700900123").await;
        let mut tx = db.begin().await.unwrap();
        let preference =
            people::Preference { scheme: world.scheme, person, consent: Consent::No, safe_to_text: SafeToText::Never };
        people::set_preference(&mut tx, &[preference], at(1)).await.unwrap();
        people::set_stage(&mut tx, world.scheme, person, Stage::Ended, "moved away", at(2)).await.unwrap();
        people::set_baseline(&mut tx, world.scheme, person, at(3)).await.unwrap();
        people::set_baseline(&mut tx, world.scheme, person, at(4)).await.unwrap();
        let mut corrected = world.somebody("+447700900123");
        (corrected.id, corrected.first_name) = (person, "Mared".to_owned());
        people::correct(&mut tx, &corrected).await.unwrap();
        address::block(&mut tx, &[address]).await.unwrap();
        let loaded = person_state::load(&mut tx, &[(world.scheme, person)]).await.unwrap().remove(0);
        assert_eq!((loaded.person.consent, loaded.person.stage), (Consent::No, Stage::Ended));
        assert_eq!(loaded.person.safe_to_text, SafeToText::Never);
        assert_eq!((loaded.baseline_at, loaded.address), (Some(at(3)), None));
        assert_eq!(loaded.person.first_name, "Mared");
        address::unblock(&mut tx, &[address]).await.unwrap();
        let opened = address::open(&mut tx, &[address]).await.unwrap();
        assert_eq!((opened[&address].address.as_str(), opened[&address].blocked), ("+447700900123", false));
    })
    .await;
}

#[tokio::test]
async fn a_state_written_over_an_old_version_is_refused() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let (other, _) = world.enrol("+447700900124").await;
        let new = |person, version| NewState {
            person,
            version,
            state: format!("after {version}"),
            last_message: None,
            hold: Some("urgent".to_owned()),
        };
        let mut tx = db.begin().await.unwrap();
        assert_eq!(person_state::write(&mut tx, &[new(person, 0)]).await.unwrap(), [person]);
        tx.commit().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let written = person_state::write(&mut tx, &[new(person, 0), new(other, 0)]).await.unwrap();
        assert_eq!(written, [other], "the first was changed meanwhile");
        tx.rollback().await.unwrap();
        let mut tx = db.read().await.unwrap();
        let loaded = person_state::load(&mut tx, &[(world.scheme, person), (world.scheme, other)]).await.unwrap();
        let of = |wanted| loaded.iter().find(|loaded| loaded.person.id == wanted).unwrap();
        assert_eq!((of(person).version, of(person).state.as_str()), (1, "after 0"));
        assert_eq!((of(person).hold.as_deref(), of(other).version), (Some("urgent"), 0));
        tx.rollback().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        person_state::release_hold(&mut tx, world.scheme, person).await.unwrap();
        let released = person_state::load(&mut tx, &[(world.scheme, person)]).await.unwrap().remove(0);
        assert_eq!((released.hold, released.version), (None, 2));
    })
    .await;
}

#[tokio::test]
async fn one_number_in_two_schemes_is_two_people_and_neither_sees_the_other() {
    on_both(async |db: Db| {
        let (one, two) = (World::new(&db, "one").await, World::new(&db, "two").await);
        let (in_one, _) = one.enrol("+447700900123").await;
        let (in_two, _) = two.enrol("+447700900123").await;
        let lookup = db.keys().lookup("sms", "+447700900123");
        let mut tx = db.begin().await.unwrap();
        let found = address::find(&mut tx, &[(one.scheme, lookup.clone())]).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].owner, Owner::Person(in_one));
        assert!(person_state::load(&mut tx, &[(one.scheme, in_two)]).await.unwrap().is_empty());
        suppression::suppress_person(&mut tx, one.scheme, in_one, "STOP", at(1)).await.unwrap();
        let both = [(one.scheme, in_one), (two.scheme, in_two)];
        let loaded = person_state::load(&mut tx, &both).await.unwrap();
        assert!(loaded.iter().all(|loaded| loaded.person.suppressed == (loaded.person.id == in_one)));
        suppression::lift_person(&mut tx, one.scheme, in_one, at(2)).await.unwrap();
        assert!(!person_state::load(&mut tx, &both[..1]).await.unwrap()[0].person.suppressed);
    })
    .await;
}

#[tokio::test]
async fn suppression_outlives_erasure_and_a_second_enrolment() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let lookup = db.keys().lookup("sms", "+447700900123");
        let mut tx = db.begin().await.unwrap();
        suppression::suppress(&mut tx, world.scheme, &lookup, "STOP", at(1)).await.unwrap();
        erase::person(&mut tx, world.scheme, person, at(2)).await.unwrap();
        tx.commit().await.unwrap();
        let (again, _) = world.enrol("+447700900123").await;
        let mut tx = db.read().await.unwrap();
        assert!(person_state::load(&mut tx, &[(world.scheme, again)]).await.unwrap()[0].person.suppressed);
        let asked: [Lookup; 2] = [lookup.clone(), db.keys().lookup("sms", "+447700900999")];
        assert_eq!(suppression::among(&mut tx, world.scheme, &asked).await.unwrap(), [lookup]);
    })
    .await;
}

#[tokio::test]
async fn staff_have_addresses_and_duty_too() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, of_person) = world.enrol("+447700900123").await;
        let new = address::NewAddress {
            id: AddressId(uuid()),
            scheme: world.scheme,
            account: world.account,
            channel_kind: "sms".to_owned(),
            owner: Owner::Staff(world.link_worker),
            address: "+447700900200".to_owned(),
        };
        let mut tx = db.begin().await.unwrap();
        address::insert(&mut tx, std::slice::from_ref(&new), at(1)).await.unwrap();
        let of_staff = address::of_staff(&mut tx, &[world.link_worker]).await.unwrap();
        assert_eq!((of_staff.len(), of_staff[0].address.as_str()), (1, "+447700900200"));
        assert_eq!(address::of_people(&mut tx, &[person]).await.unwrap()[0].id, of_person);
        let found = address::find(&mut tx, &[(world.scheme, db.keys().lookup("sms", "+447700900200"))]).await.unwrap();
        assert_eq!(found[0].owner, Owner::Staff(world.link_worker));
        staff::set_on_duty(&mut tx, world.scheme, world.link_worker, false).await.unwrap();
        assert!(!staff::list(&mut tx, world.scheme).await.unwrap()[0].on_duty);
        let taken = address::NewAddress { id: AddressId(uuid()), owner: Owner::Person(person), ..new };
        assert!(matches!(address::insert(&mut tx, &[taken], at(2)).await, Err(Error::Constraint(_))));
    })
    .await;
}
