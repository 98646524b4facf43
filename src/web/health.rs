//! Is it alive, is it ready, does it work? Three questions, each with its own answer and no personal data.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout};

use super::App;
use crate::limits;
use crate::store::version;

/// What the database said, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Probe {
    at: Instant,
    writable: bool,
    published: bool,
}

/// The process answers.
pub(super) async fn live() -> Json<Value> {
    Json(json!({ "alive": true }))
}

/// Messages can be taken: the database can be written, and something is published.
pub(super) async fn ready(State(app): State<Arc<App>>) -> (StatusCode, Json<Value>) {
    let probe = app.probe().await;
    let told = json!({ "database_writable": probe.writable, "published": probe.published });
    (status(probe.writable && probe.published), Json(told))
}

/// The engine works: a whole cycle went through lately. A process that answers may still do nothing.
pub(super) async fn engine(State(app): State<Arc<App>>) -> (StatusCode, Json<Value>) {
    let (health, now) = (app.engine.health(), app.engine.now());
    let well = health.is_well(now);
    let told = json!({
        "well": well,
        "cycles": health.cycles(),
        "last_cycle_at": health.completed_at().map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        "seconds_since_last_cycle": health.completed_at().map(|at| (now - at).num_seconds()),
    });
    (status(well), Json(told))
}

fn status(good: bool) -> StatusCode {
    if good { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

impl App {
    /// Asks the database, unless it was asked a moment ago; one at a time.
    async fn probe(&self) -> Probe {
        let mut last = self.probe.lock().await;
        if let Some(probe) = last.filter(|probe| probe.at.elapsed() < limits::PROBE_FRESH) {
            return probe;
        }
        let (writable, published) = timeout(limits::PROBE_TIME, self.ask_database()).await.unwrap_or((false, false));
        let probe = Probe { at: Instant::now(), writable, published };
        *last = Some(probe);
        probe
    }

    async fn ask_database(&self) -> (bool, bool) {
        let db = self.engine.db();
        let writable = match crate::store::health::prove_writable(db, self.engine.now()).await {
            Ok(()) => true,
            Err(error) => {
                tracing::error!(%error, "the database cannot be written");
                false
            }
        };
        let published = async {
            let mut tx = db.read().await?;
            Ok::<_, crate::store::Error>(!version::all_in_force(&mut tx).await?.is_empty())
        };
        (writable, published.await.unwrap_or(false))
    }
}
