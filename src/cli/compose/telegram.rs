//! Listening to Telegram: by asking, or by having messages brought.

use reqwest::Url;
use tokio::sync::watch;

use super::accounts::pause;
use super::stopped;
use crate::channel::Kind;
use crate::channel::telegram::{CallError, Telegram};
use crate::web::hooks;
use crate::web::intake::Intake;

/// Listens until everybody is told to stop. With a webhook's key and our public address messages are brought to the
/// webhook; without them we ask.
pub(super) async fn listen(bot: Telegram, hook: Option<(String, Url)>, intake: Intake, told: watch::Receiver<bool>) {
    let webhook = hook.and_then(|(key, public)| hooks::address(&public, &hooks::path(Kind::Telegram, &key, "")));
    let mut failures = 0;
    while let Err(error) = begin(&bot, webhook.as_ref()).await {
        tracing::error!(%error, "Telegram cannot be listened to yet; trying again");
        tokio::select! {
            () = stopped(told.clone()) => return,
            () = tokio::time::sleep(pause(failures)) => failures += 1,
        }
    }
    if webhook.is_some() {
        tracing::info!("Telegram brings its messages to the webhook");
        stopped(told).await;
        return;
    }
    let accept = move |batch| {
        let intake = intake.clone();
        async move { intake.hand_in(batch).await }
    };
    bot.listen(accept, stopped(told)).await;
}

async fn begin(bot: &Telegram, webhook: Option<&Url>) -> Result<(), CallError> {
    match webhook {
        Some(address) => bot.set_webhook(address).await,
        None => bot.delete_webhook().await,
    }
}
