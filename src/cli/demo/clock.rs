//! The demo's clock: it begins shortly before something is due, and never goes back, also over a restart.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use crate::clock::{Clock, DemoClock, SystemClock};
use crate::domain::Moment;
use crate::domain::schedule::holidays::is_bank_holiday;
use crate::domain::schedule::zone;
use crate::domain::settings::Settings;
use crate::store::{Db, marker};

/// Where the database keeps how late it is.
const KEY: &str = "demo clock";

/// How often a moved clock is kept.
const KEPT_EVERY: Duration = Duration::from_secs(1);

/// Five minutes before the weekly texts of the example are due.
const BEGINS_AT: NaiveTime = NaiveTime::from_hms_opt(10, 25, 0).expect("a time of day");

/// A clock that goes on where this database was left, or begins on its first day.
pub async fn begin(db: &Db, settings: &Settings) -> anyhow::Result<Arc<DemoClock>> {
    let mut tx = db.read().await?;
    let kept = marker::get(&mut tx, KEY).await?;
    let kept = kept.and_then(|text| DateTime::parse_from_rfc3339(&text).ok()).map(|moment| moment.to_utc());
    let now = SystemClock.now();
    let begins = kept.unwrap_or_else(|| zone::to_utc(first_day(now, settings).and_time(BEGINS_AT), settings.zone));
    Ok(Arc::new(DemoClock::starting_at(begins.max(now))))
}

/// The next Tuesday on which the example's people are texted.
fn first_day(now: Moment, settings: &Settings) -> NaiveDate {
    let mut day = local_date(now, settings.zone) + Days::new(1);
    while day.weekday() != Weekday::Tue || is_bank_holiday(day, settings.nation) {
        day = day + Days::new(1);
    }
    day
}

/// The date of a moment where the scheme is.
pub fn local_date(now: Moment, zone: Tz) -> NaiveDate {
    zone::date_of(now, zone)
}

/// Keeps how late it is, so that a restart does not go back. It ends only with the process.
pub async fn keep(db: Db, clock: Arc<DemoClock>) {
    loop {
        if let Err(error) = write(&db, clock.now()).await {
            tracing::debug!(%error, "the demo's clock could not be kept");
        }
        tokio::time::sleep(KEPT_EVERY).await;
    }
}

async fn write(db: &Db, now: Moment) -> Result<(), crate::store::Error> {
    let mut tx = db.begin().await?;
    marker::put(&mut tx, KEY, &now.to_rfc3339()).await?;
    tx.commit().await
}
