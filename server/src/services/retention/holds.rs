//! Holding a collection back from the purge.

use futures::FutureExt;
use uuid::Uuid;

use crate::state::AppState;
use crate::store::holds::{self, Hold};
use crate::store::{StoreError, collections};

/// Why nothing is held.
#[derive(Debug, thiserror::Error)]
pub enum HoldError {
    #[error("there is no such collection")]
    NoCollection,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps a collection from being purged until the hold is ended. Gives the hold's id.
///
/// # Errors
/// When there is no such collection, or the store fails.
pub async fn hold_collection(state: &AppState, collection: &str, reason: &str, by: &str) -> Result<Uuid, HoldError> {
    let hold = Hold {
        id: state.random.uuid(),
        collection: collection.to_owned(),
        reason: reason.trim().to_owned(),
        made_by: by.to_owned(),
        made_on: state.clock.today(),
        ended_by: None,
        ended_on: None,
    };
    let id = hold.id;
    state
        .database
        .write(move |connection| {
            async move {
                holds::hold_off_purging(connection).await?;
                if collections::collection(connection, &hold.collection).await?.is_none() {
                    return Err(HoldError::NoCollection);
                }
                Ok(holds::add_hold(connection, &hold).await?)
            }
            .boxed()
        })
        .await?;
    Ok(id)
}

/// Ends a hold. `false` when it was ended before, or is not there.
///
/// # Errors
/// When the store fails.
pub async fn end_hold(state: &AppState, id: Uuid, by: &str) -> Result<bool, StoreError> {
    let (by, today) = (by.to_owned(), state.clock.today());
    state
        .database
        .write(move |connection| async move { holds::end_hold(connection, id, &by, today).await }.boxed())
        .await
}

/// Every hold: those that hold first, then the newest.
///
/// # Errors
/// When the store fails.
pub async fn all_holds(state: &AppState) -> Result<Vec<Hold>, StoreError> {
    holds::holds(&mut state.database.read().await?).await
}
