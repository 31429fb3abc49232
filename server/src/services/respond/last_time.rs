//! What somebody says now next to what they said last time, if they type the words that they got then.

use app::domain::collection::Collection;

use super::draft::{SaveError, keep};
use crate::network::Network;
use crate::sealing::Token;
use crate::services::my_answers::{LookUpError, response_of};
use crate::services::pairs::{NotToFollow, to_follow};
use crate::state::AppState;
use crate::store::StoreError;

/// Why answers cannot follow those of last time.
#[derive(Debug, thiserror::Error)]
pub enum LastTimeError {
    #[error(transparent)]
    NotToFollow(#[from] NotToFollow),
    #[error(transparent)]
    LookUp(#[from] LookUpError),
    #[error(transparent)]
    Save(#[from] SaveError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Notes in a draft which response it is to follow, by the words of its receipt; the words themselves are not kept. They are
/// linked when the draft is sent. Gives the token that opens the draft.
///
/// # Errors
/// When no response has these words, too many wrong ones were tried, it cannot be followed, or the store fails. Nothing has
/// then been changed.
pub async fn follow_last_time(
    state: &AppState,
    from: Network,
    collection: &Collection,
    token: Option<Token>,
    typed: &str,
) -> Result<Token, LastTimeError> {
    let mine = response_of(state, from, typed).await?.ok_or(NotToFollow::Unknown)?;
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    let mut connection = state.database.read().await?;
    let earlier = to_follow(&mut connection, &version.questionnaire, &mine.response.receipt_hash).await??.receipt_hash;
    drop(connection);
    let kept = keep(state, collection, token, collection.on_shared_devices, move |draft| {
        draft.earlier = Some(earlier.clone());
    });
    Ok(kept.await?.0)
}

/// Lets a draft follow nothing after all.
///
/// # Errors
/// When there is no draft, or the store fails.
pub async fn follow_nothing(state: &AppState, collection: &Collection, token: Token) -> Result<(), SaveError> {
    keep(state, collection, Some(token), collection.on_shared_devices, |draft| draft.earlier = None).await.map(drop)
}
