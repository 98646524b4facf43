//! The invariants of the house, asked of the database after every step.

use std::collections::{BTreeMap, BTreeSet};

use linnet::channel::{Content, Inbound};
use linnet::domain::id::{OutboxId, PersonId};
use linnet::domain::person::SafeToText;
use linnet::domain::schedule;
use linnet::domain::settings::Settings;
use linnet::store::outbox::Kind;
use sqlx::{AssertSqlSafe, Row, SqlitePool};
use uuid::Uuid;

use crate::life::{CANARY, CRISIS};
use crate::simulation::Simulation;
use crate::world::settings;

/// Who must not be texted as a cycle begins.
pub struct Before {
    suppressed: BTreeSet<Uuid>,
    held: BTreeSet<Uuid>,
}

/// Every invariant that one query tells: how many rows break it.
const ALWAYS: [(&str, &str); 8] = [
    (
        "6: more than one check-in is open",
        "SELECT COUNT(*) FROM (SELECT person_id FROM check_in WHERE closed_at IS NULL GROUP BY person_id
            HAVING COUNT(*) > 1)",
    ),
    (
        "2: the state and the check-ins do not agree",
        "SELECT COUNT(*) FROM person_state s WHERE (s.state LIKE '%\"talk\":{%') <>
            EXISTS (SELECT 1 FROM check_in c WHERE c.person_id = s.person_id AND c.closed_at IS NULL)",
    ),
    (
        "5: an open case that nobody spoke about has no next notice",
        "SELECT COUNT(*) FROM escalation WHERE closed_at IS NULL AND state <> 'spoken' AND urgency > 0
            AND next_notice_at IS NULL",
    ),
    (
        "5: an urgent case waits too long for its next notice",
        "SELECT COUNT(*) FROM escalation WHERE closed_at IS NULL AND state = 'open' AND urgency = 3
            AND next_notice_at > :now + 300000",
    ),
    (
        "4: an urgent concern does not hold what is automatic",
        "SELECT COUNT(*) FROM outbox o JOIN person_state s ON s.person_id = o.person_id
            WHERE o.state = 'ready' AND s.hold IS NOT NULL AND o.kind IN ('question', 'reminder', 'reply')
            AND o.not_before <= :now AND o.created_at < :now - 60000",
    ),
    (
        "3: something automatic is queued for somebody who said STOP",
        "SELECT COUNT(*) FROM outbox o JOIN address a ON a.person_id = o.person_id
            JOIN suppression x ON x.lookup_hmac = a.lookup_hmac AND x.lifted_at IS NULL
            WHERE o.state = 'ready' AND o.kind IN ('question', 'reminder')",
    ),
    (
        "1: an open check-in has no timer that closes it",
        "SELECT COUNT(*) FROM check_in c WHERE c.closed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM timer t WHERE t.subject_id = c.person_id AND t.kind = 'close')",
    ),
    ("1: something is due and nobody does it", "SELECT COUNT(*) FROM timer WHERE due_at < :now - 600000"),
];

/// The same, of whole tables: asked now and then.
const SOMETIMES: [(&str, &str); 6] = [
    (
        "2: the turns of somebody have a gap or a repeat",
        "SELECT COUNT(*) FROM (SELECT person_id FROM turn GROUP BY person_id HAVING COUNT(*) <> MAX(number)
            OR COUNT(DISTINCT number) <> COUNT(*))",
    ),
    (
        "1: a message was handled twice, or never",
        "SELECT COUNT(*) FROM message m WHERE m.direction = 'in' AND m.person_id IS NOT NULL
            AND m.reading <> 'quarantined' AND (SELECT COUNT(*) FROM turn t WHERE t.message_id = m.id) <> 1",
    ),
    ("1: a message was set aside", "SELECT COUNT(*) FROM message WHERE reading = 'quarantined'"),
    (
        "8: a score has no version of its measure",
        "SELECT COUNT(*) FROM score WHERE measure_version < 1 OR (person_id IS NOT NULL AND turn_id IS NULL)",
    ),
    (
        "8: a score has no answer that it came from",
        "SELECT COUNT(*) FROM score s WHERE s.person_id IS NOT NULL AND s.item <> 'total' AND s.value IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.check_in_id = s.check_in_id AND a.measure = s.measure
            AND a.measure_version = s.measure_version)",
    ),
    (
        "2: a text was sent that stands in no thread",
        "SELECT COUNT(*) FROM outbox o WHERE o.person_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = o.id)",
    ),
];

impl Simulation {
    pub async fn before(&self) -> Before {
        let pool = self.pool.clone();
        let ids = async |sql: &'static str| -> BTreeSet<Uuid> {
            sqlx::query_scalar(sql).fetch_all(&pool).await.unwrap().into_iter().collect()
        };
        let suppressed = ids("SELECT a.person_id FROM address a JOIN suppression x
            ON x.scheme_id = a.scheme_id AND x.lookup_hmac = a.lookup_hmac
            WHERE x.lifted_at IS NULL AND a.person_id IS NOT NULL");
        let held = ids("SELECT person_id FROM person_state WHERE hold IS NOT NULL");
        Before { suppressed: suppressed.await, held: held.await }
    }

    /// Somebody for whom something automatic lies ready: the one whose STOP is hardest to obey.
    pub async fn somebody_about_to_be_texted(&self) -> Option<String> {
        let sql = "SELECT person_id FROM outbox WHERE state = 'ready' AND kind IN ('question', 'reminder', 'reply')
            ORDER BY id LIMIT 1";
        let person: Option<Uuid> = sqlx::query_scalar(sql).fetch_optional(&self.pool).await.unwrap();
        person.and_then(|id| self.people.iter().find(|(person, _)| person.0 == id)).map(|(_, address)| address.clone())
    }

    /// What was acknowledged is stored once, and a crisis in it has its case and its hold.
    pub async fn check_received(&self, batch: &[Inbound]) {
        let pool = self.pool.clone();
        for inbound in batch {
            let stored: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM message WHERE external_id = $1")
                .bind(&inbound.external_id)
                .fetch_one(&pool)
                .await
                .unwrap();
            assert_eq!(stored, 1, "1: seed {}: {} is not stored once", self.seed(), inbound.external_id);
            let Content::Text(text) = &inbound.content else { continue };
            let Some((person, _)) = self.people.iter().find(|(_, address)| *address == inbound.address) else {
                continue;
            };
            if text == CRISIS && !self.acknowledged_before(inbound) {
                self.check_crisis(&pool, *person).await;
            }
        }
    }

    async fn check_crisis(&self, pool: &SqlitePool, person: PersonId) {
        let urgent = "SELECT COUNT(*) FROM escalation WHERE person_id = $1 AND closed_at IS NULL AND urgency = 3";
        let cases: i64 = sqlx::query_scalar(urgent).bind(person.0).fetch_one(pool).await.unwrap();
        assert_eq!(cases, 1, "5: seed {}: a crisis without its case", self.seed());
    }

    /// Everything that must hold now.
    pub async fn check(&mut self, before: &Before, delivered: &[(String, OutboxId, String)]) {
        let pool = self.pool.clone();
        self.check_rows(&pool, &ALWAYS).await;
        if self.steps.is_multiple_of(100) {
            self.check_rows(&pool, &SOMETIMES).await;
        }
        self.check_calls(&pool).await;
        for (address, outbox, text) in delivered {
            self.check_delivery(&pool, before, address, *outbox, text).await;
        }
        if self.steps.is_multiple_of(500) {
            self.check_no_plain_words();
        }
    }

    /// No call began that should not, and nothing but a notice arrived twice.
    async fn check_calls(&self, pool: &SqlitePool) {
        let wrong: Vec<Uuid> = self.weather.wrong_calls.lock().unwrap().drain(..).collect();
        for id in wrong {
            let kind = self.kind_of(pool, id).await;
            let answers = matches!(kind, Kind::Confirmation | Kind::CrisisReply);
            assert!(
                answers,
                "3, 4: seed {} at {}: a call began after STOP or a hold: {kind:?}",
                self.seed(),
                self.now()
            );
        }
        let twice: Vec<Uuid> = {
            let arrivals = self.weather.arrivals.lock().unwrap();
            arrivals.iter().filter(|(_, count)| **count > 1).map(|(id, _)| *id).collect()
        };
        for id in twice {
            let kind = self.kind_of(pool, id).await;
            assert_eq!(kind, Kind::Notice, "6: seed {} at {}: it arrived twice", self.seed(), self.now());
            self.weather.arrivals.lock().unwrap().remove(&id);
        }
    }

    async fn kind_of(&self, pool: &SqlitePool, id: Uuid) -> Kind {
        sqlx::query_scalar("SELECT kind FROM outbox WHERE id = $1").bind(id).fetch_one(pool).await.unwrap()
    }

    /// Messages to people that a sender has claimed, and where they go.
    pub async fn claimed(&self) -> Vec<(Uuid, String)> {
        let sql =
            "SELECT id, person_id FROM outbox WHERE state = 'sending' AND kind IN ('question', 'reminder', 'reply')
            ORDER BY id";
        let rows: Vec<(Uuid, Uuid)> = sqlx::query_as(sql).fetch_all(&self.pool).await.unwrap();
        let address = |person: Uuid| self.people.iter().find(|(known, _)| known.0 == person);
        rows.into_iter().filter_map(|(id, person)| Some((id, address(person)?.1.clone()))).collect()
    }

    pub async fn check_in_timers(&self) -> BTreeSet<String> {
        let sql = "SELECT LOWER(HEX(subject_id)) || ' ' || key FROM timer WHERE kind = 'check-in'";
        sqlx::query_scalar(sql).fetch_all(&self.pool).await.unwrap().into_iter().collect()
    }

    async fn check_rows(&self, pool: &SqlitePool, checks: &[(&str, &str)]) {
        let now = self.now().timestamp_millis().to_string();
        for (rule, sql) in checks {
            let sql = sql.replace(":now", &now);
            let broken: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(pool).await.unwrap();
            assert_eq!(broken, 0, "seed {} at {}: {rule}", self.seed(), self.now());
        }
    }

    async fn check_delivery(&self, pool: &SqlitePool, before: &Before, address: &str, outbox: OutboxId, text: &str) {
        let (person, _) = self.people.iter().find(|(_, known)| known == address).unwrap();
        let row = sqlx::query("SELECT person_id, kind FROM outbox WHERE id = $1").bind(outbox.0).fetch_one(pool);
        let row = row.await.unwrap();
        let (owner, kind): (Uuid, Kind) = (row.get(0), row.get(1));
        let told = format!("seed {} at {}: {kind:?}: {text}", self.seed(), self.now());
        assert_eq!(owner, person.0, "7: somebody else's text. {told}");
        let allowed_after_stop = matches!(kind, Kind::Confirmation | Kind::CrisisReply);
        assert!(allowed_after_stop || !before.suppressed.contains(&person.0), "3: after STOP. {told}");
        assert!(allowed_after_stop || !before.held.contains(&person.0), "4: while held. {told}");
        assert!(!text.contains('{'), "an empty slot. {told}");
        let safe = self.safe_to_text(pool, *person).await;
        assert_ne!(safe, SafeToText::Never, "6: never to text. {told}");
        if matches!(kind, Kind::Question | Kind::Reminder) {
            let (settings, _) = Settings::parse(&settings());
            let allowed = schedule::next_allowed(self.now(), &settings, &safe);
            assert_eq!(allowed, Some(self.now()), "6: outside the hours. {told}");
        }
        if safe != SafeToText::Yes {
            for word in ["999", "Samaritans", "116 123", "choir"] {
                assert!(!text.contains(word), "6: not neutral. {told}");
            }
        }
    }

    async fn safe_to_text(&self, pool: &SqlitePool, person: PersonId) -> SafeToText {
        let sql = "SELECT safe_to_text FROM contact_preference WHERE person_id = $1";
        let stored: String = sqlx::query_scalar(sql).bind(person.0).fetch_one(pool).await.unwrap();
        serde_json::from_str(&stored).unwrap()
    }

    /// Names, numbers and what was written stand nowhere in the files of the database.
    fn check_no_plain_words(&self) {
        let path = self.world.url.strip_prefix("sqlite:").unwrap();
        for file in [path.to_owned(), format!("{path}-wal")] {
            let Ok(bytes) = std::fs::read(&file) else { continue };
            for word in [CANARY, "Canaryname", "7700900", "kill myself", "Okoro"] {
                let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
                assert!(!found, "7: seed {}: {word} stands plainly in the database", self.seed());
            }
        }
    }

    /// Faults are over and nobody writes: nothing is left undone.
    pub async fn is_at_rest(&self) {
        let pool = self.pool.clone();
        self.check_rows(&pool, &ALWAYS).await;
        self.check_rows(&pool, &SOMETIMES).await;
        let left: Vec<(String, i64)> = sqlx::query_as(
            "SELECT kind || ' ' || state, COUNT(*) FROM outbox
                WHERE state IN ('sending', 'unknown') OR (state = 'ready' AND kind <> 'notice' AND not_before <= $1)
                GROUP BY 1",
        )
        .bind(self.now().timestamp_millis())
        .fetch_all(&pool)
        .await
        .unwrap();
        assert!(left.is_empty(), "seed {}: left undone: {left:?}", self.seed());
        let untold: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM escalation WHERE closed_at IS NULL AND notices = 0 AND opened_at < $1",
        )
        .bind(self.now().timestamp_millis() - 7 * 86_400_000)
        .fetch_one(&pool)
        .await
        .unwrap();
        assert_eq!(untold, 0, "5: seed {}: a case that nobody was told of in a week", self.seed());
        let stored: Vec<(String,)> = sqlx::query_as("SELECT external_id FROM message WHERE external_id IS NOT NULL")
            .fetch_all(&pool)
            .await
            .unwrap();
        let stored: BTreeSet<String> = stored.into_iter().map(|(id,)| id).collect();
        let lost: Vec<&String> = self.acknowledged.difference(&stored).collect();
        assert!(lost.is_empty(), "1: seed {}: lost: {lost:?}", self.seed());
        let kinds: BTreeMap<String, i64> =
            sqlx::query_as::<_, (String, i64)>("SELECT COALESCE(why, 'open'), COUNT(*) FROM check_in GROUP BY 1")
                .fetch_all(&pool)
                .await
                .unwrap()
                .into_iter()
                .collect();
        println!("check-ins: {kinds:?}");
        let unsent: Vec<(String, i64)> =
            sqlx::query_as("SELECT because, COUNT(*) FROM check_in WHERE because IS NOT NULL GROUP BY 1")
                .fetch_all(&pool)
                .await
                .unwrap();
        println!("not sent: {unsent:?}");
        self.check_no_plain_words();
    }
}
