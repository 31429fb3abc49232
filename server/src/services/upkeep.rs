//! What happens by itself: unlinking the day before, and deleting what is past its date. What lasts years is purged in
//! `services::retention`.

use chrono::Duration;
use futures::FutureExt;

use super::retention::purge_once_a_day;
use super::sign_in::IDLE_MINUTES;
use crate::state::AppState;
use crate::store::{StoreError, accounts, drafts, sessions, submissions};

/// How often what is past its time is looked for.
pub const EVERY_MINUTES: u16 = 10;

/// Takes the order in which answers came, and what was deleted, out of the database. From then on nothing in it says which
/// code let in whom.
///
/// Done once a day by whichever server comes first. Gives whether there was anything to do.
///
/// # Errors
/// When the store fails. It is then tried again.
pub async fn unlink_yesterday(state: &AppState) -> Result<bool, StoreError> {
    state.database.unlink(state.clock.today()).await
}

/// Deletes drafts, receipts of repeats, links and sessions that are past their time, and forgets wrong passwords and wrong words. Gives how
/// many rows it deleted.
///
/// # Errors
/// When the store fails.
pub async fn delete_expired(state: &AppState) -> Result<u64, StoreError> {
    let now = state.clock.now();
    state.sign_in_throttle.forget_old(now);
    state.guessing.forget_old(now);
    state.wrapping_throttle.forget_old(now);
    let idle_since = now - Duration::minutes(IDLE_MINUTES);
    state
        .database
        .write(move |connection| {
            async move {
                Ok(drafts::delete_expired_drafts(connection, now).await?
                    + submissions::delete_expired_submissions(connection, now).await?
                    + accounts::delete_expired_links(connection, now).await?
                    + sessions::delete_expired_sessions(connection, now, idle_since).await?)
            }
            .boxed()
        })
        .await
}

/// Does all of it, now and every few minutes, until the server stops.
pub async fn keep_up(state: AppState) {
    let mut turn = tokio::time::interval(std::time::Duration::from_secs(60 * u64::from(EVERY_MINUTES)));
    loop {
        turn.tick().await;
        if let Err(error) = delete_expired(&state).await {
            tracing::error!(%error, "what is past its date could not be deleted");
        }
        // Before the day is unlinked, which takes what is deleted out of the files.
        if let Err(error) = purge_once_a_day(&state).await {
            tracing::error!(%error, "what is past its period could not be purged");
        }
        if let Err(error) = unlink_yesterday(&state).await {
            tracing::error!(%error, "the day before could not be unlinked");
        }
    }
}
