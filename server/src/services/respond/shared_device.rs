//! Answering on a device that others use afterwards: a draft that is put off from one sign of life to the next.

use app::domain::collection::Collection;
use app::domain::shared_device::{EXPIRY_STEP_MINUTES, IDLE_MINUTES};
use chrono::{DateTime, Duration, DurationRound, Utc};
use futures::FutureExt;

use super::draft::{Draft, SEALED_DRAFT, SaveError, keep};
use crate::sealing::Token;
use crate::state::AppState;
use crate::store::{StoreError, drafts};

/// When a draft expires after a sign of life.
pub(super) fn shared_expiry(now: DateTime<Utc>) -> DateTime<Utc> {
    let latest = now + Duration::minutes(IDLE_MINUTES + EXPIRY_STEP_MINUTES);
    latest.duration_trunc(Duration::minutes(EXPIRY_STEP_MINUTES)).unwrap_or(latest)
}

/// Begins a draft, or goes on with one, on a device that its respondent calls shared. Gives the token that opens it.
///
/// # Errors
/// As [`save_section`](super::save_section).
pub async fn begin_on_shared_device(
    state: &AppState,
    collection: &Collection,
    token: Option<Token>,
) -> Result<Token, SaveError> {
    keep(state, collection, token, true, |_| ()).await.map(|(token, _)| token)
}

/// Notes that somebody is there: a draft on a shared device is kept for as long again, and any other until it was going to
/// expire.
///
/// # Errors
/// When the store fails.
pub async fn stay(state: &AppState, token: Token) -> Result<(), StoreError> {
    let now = state.clock.now();
    state
        .database
        .write(move |connection| {
            async move {
                let id = token.draft_id();
                let sealed = drafts::drafts_to_change(connection, &[id], now).await?;
                let draft = sealed.get(&id[..]).and_then(|sealed| token.open::<Draft>(SEALED_DRAFT, sealed).ok());
                if let Some(until) = draft.and_then(|draft| draft.shared_until) {
                    drafts::put_off_expiry(connection, &id, shared_expiry(now).min(until)).await?;
                }
                Ok(())
            }
            .boxed()
        })
        .await
}
