//! The demo's clock: it begins shortly before something is due, and never goes back, also over a restart.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use crate::clock::{Clock, DemoClock, SystemClock};
use crate::domain::Moment;
use crate::domain::schedule::holidays::is_bank_holiday;
use crate::domain::schedule::zone;
use crate::domain::settings::Settings;
use crate::store::{Db, marker};

/// Where the database keeps by how many milliseconds the demo's clock is ahead.
const KEY: &str = "demo clock";

/// Five minutes before the weekly texts of the example are due.
const BEGINS_AT: NaiveTime = NaiveTime::from_hms_opt(10, 25, 0).expect("a time of day");

/// A clock that goes on where this database was left, or begins on its first day.
pub async fn begin(db: &Db, settings: &Settings) -> anyhow::Result<Arc<DemoClock>> {
    let mut tx = db.read().await?;
    let kept = marker::get(&mut tx, KEY).await?;
    // A demo that was set up before goes on from there: what it stored may lie weeks ahead.
    if let Some(ahead) = kept.and_then(|text| text.parse().ok()) {
        return Ok(Arc::new(DemoClock::ahead_by(ahead)));
    }
    drop(tx);
    let begins = zone::to_utc(first_day(SystemClock.now(), settings).and_time(BEGINS_AT), settings.zone);
    let clock = DemoClock::starting_at(begins);
    let ahead = *clock.ahead().borrow();
    write(db, ahead).await?;
    Ok(Arc::new(clock))
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

/// Keeps how far ahead it is whenever it was moved, so that a restart does not go back. It ends only with the process.
pub async fn keep(db: Db, clock: Arc<DemoClock>) {
    let mut ahead = clock.ahead();
    loop {
        let milliseconds = *ahead.borrow_and_update();
        if let Err(error) = write(&db, milliseconds).await {
            tracing::warn!(%error, "the demo's clock could not be kept");
        }
        if ahead.changed().await.is_err() {
            return;
        }
    }
}

async fn write(db: &Db, ahead_milliseconds: i64) -> Result<(), crate::store::Error> {
    let mut tx = db.begin().await?;
    marker::put(&mut tx, KEY, &ahead_milliseconds.to_string()).await?;
    tx.commit().await
}
