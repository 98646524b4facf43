//! What falls due.

use linnet::domain::id::TimerId;
use linnet::store::Db;
use linnet::store::timer::{self, Subject, Timer};

use crate::world::{World, at, on_both, uuid};

#[tokio::test]
async fn a_timer_is_taken_once_when_due_and_comes_back_with_a_rollback() {
    on_both(async |db: Db| {
        let world = World::new(&db, "one").await;
        let (person, _) = world.enrol("+447700900123").await;
        let subject = Subject::Person(person);
        let new = |kind: &str, minutes: i64| Timer {
            id: TimerId(uuid()),
            scheme: world.scheme,
            subject,
            kind: kind.to_owned(),
            key: String::new(),
            due_at: at(minutes),
            check_in: None,
            turn: minutes,
            detail: "{}".to_owned(),
        };
        let mut tx = db.begin().await.unwrap();
        let timers = [new("reminder", 30), new("close", 60), new("check-in", 5), new("check-in", 10)];
        timer::set(&mut tx, &timers).await.unwrap();
        timer::set(&mut tx, &[new("check-in", 20)]).await.unwrap();
        assert_eq!(timer::next_due(&mut tx).await.unwrap(), Some(at(20)));
        assert_eq!(
            timer::due_at(&mut tx, at(20), 9).await.unwrap(),
            timer::list(&mut tx, world.scheme, subject).await.unwrap()[..1]
        );
        assert!(timer::due_at(&mut tx, at(21), 9).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        for commits in [false, true] {
            let mut tx = db.begin().await.unwrap();
            let due = timer::claim_due(&mut tx, at(30), 9).await.unwrap();
            let due: Vec<_> = due.iter().map(|timer| (timer.kind.as_str(), timer.turn, timer.subject)).collect();
            assert_eq!(due, [("check-in", 20, subject), ("reminder", 30, subject)]);
            if commits { tx.commit().await.unwrap() } else { tx.rollback().await.unwrap() }
        }
        let mut tx = db.begin().await.unwrap();
        assert!(timer::claim_due(&mut tx, at(30), 9).await.unwrap().is_empty());
        assert_eq!(timer::list(&mut tx, world.scheme, subject).await.unwrap().len(), 1);
        let close = (subject, "close".to_owned(), String::new());
        assert_eq!(timer::cancel(&mut tx, &[close]).await.unwrap(), 1);
        timer::set(&mut tx, &timers).await.unwrap();
        assert_eq!(timer::cancel_kinds(&mut tx, &[(subject, "reminder".to_owned())]).await.unwrap(), 1);
        assert_eq!(timer::cancel_all(&mut tx, &[subject]).await.unwrap(), 2);
        assert_eq!(timer::next_due(&mut tx).await.unwrap(), None);
    })
    .await;
}
