//! Exchanging an access code for a draft.

use app::domain::collection::{Collection, Phase};
use futures::FutureExt;

use super::draft::{Draft, Progress, draft_expiry, progress};
use crate::network::Network;
use crate::sealing::{ACCESS_CODE_WORDS, SealError, Token};
use crate::services::throttle::TooManyTries;
use crate::state::AppState;
use crate::store::{StoreError, access_codes, collections, drafts};

/// Why a code lets nobody in.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// Mistyped, used, never made, or of a collection that is closed: which of them is not told. Who holds the cards of a
    /// collection afterwards could else tell who of them had answered.
    #[error("no code that can be used has these words")]
    Unknown,
    #[error("the collection takes no answers yet")]
    NotYetOpen(Box<Collection>),
    #[error(transparent)]
    TooMany(#[from] TooManyTries),
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Exchanges a code for an empty draft. The code itself is used up when the answers are sent, so that somebody whose
/// device fails can come in again.
/// `kept` gives the token that the browser holds for a collection: who comes again with the same code goes on where they
/// stopped.
///
/// # Errors
/// When no unused code has these words, too many wrong ones were tried, its collection is closed, or the store fails.
pub async fn enter_with_code(
    state: &AppState,
    from: Network,
    typed: &str,
    kept: impl Fn(&str) -> Option<Token>,
) -> Result<(Token, Collection), CodeError> {
    // Words that are not on the list are looked up as well, so that they take as long as those that are.
    let words = state.words.understand(typed, ACCESS_CODE_WORDS);
    // But they can be nobody's, so that they are no guess.
    let attempt = words.is_some().then(|| state.guessing.attempt(from, state.clock.now())).transpose()?;
    let hash = state.key.hash_code(&words.unwrap_or_default());
    let found = collection_of(state, &hash).await;
    // Only words that let nobody in count: not those that were right, nor those that could not be looked up.
    if let Some(attempt) = attempt.filter(|_| !matches!(found, Ok(None))) {
        state.guessing.was_right(&attempt);
    }
    let collection = found?.ok_or(CodeError::Unknown)?;
    let id = collection.id.clone();
    if collection.phase(state.clock.today()) == Phase::NotYetOpen {
        return Err(CodeError::NotYetOpen(Box::new(collection)));
    }
    let token = kept(&id);
    let mut connection = state.database.read().await?;
    let progress = progress(&mut connection, &id, token.as_ref(), state.clock.now()).await?;
    drop(connection);
    if let (Progress::Draft(draft), Some(token)) = (progress, token)
        && draft.code == Some(hash)
    {
        return Ok((token, collection));
    }
    let token = Token::new(&state.random);
    let shared_until = collection.on_shared_devices.then(|| draft_expiry(state));
    let draft = Draft { shared_until, ..Draft::empty(id, Some(hash)) };
    let sealed = draft.sealed(&token, state)?;
    state
        .database
        .write(move |connection| async move { drafts::save_drafts(connection, &[sealed]).await }.boxed())
        .await?;
    Ok((token, collection))
}

/// The collection that an unused code leads to, unless it is closed. One is looked up for words that are nobody's as well, so
/// that a used code takes as long as one that came too late.
async fn collection_of(state: &AppState, code: &[u8; 32]) -> Result<Option<Collection>, StoreError> {
    let mut connection = state.database.read().await?;
    let id = access_codes::collection_of_code(&mut connection, code).await?.unwrap_or_default();
    let collection = collections::collection(&mut connection, &id).await?;
    Ok(collection.filter(|collection| collection.phase(state.clock.today()) != Phase::Closed))
}
