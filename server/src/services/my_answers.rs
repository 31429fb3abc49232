//! What somebody sent, by the words of their receipt: to see it, and to take it back.

use app::domain::quarter::Quarter;
use futures::FutureExt;

use super::counting::Contribution;
use super::throttle::TooManyTries;
use crate::network::Network;
use crate::sealing::RECEIPT_WORDS;
use crate::state::AppState;
use crate::store::responses::Response;
use crate::store::{StoreError, collections, releases, responses};

/// A response, as its sender may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct MyResponse {
    pub response: Response,
    pub questionnaire: String,
    pub version: i32,
    /// Whether it has been counted in a release: then what it says can be deleted, and the count stays.
    pub is_released: bool,
}

/// Why words could not be looked up.
#[derive(Debug, thiserror::Error)]
pub enum LookUpError {
    #[error(transparent)]
    TooMany(#[from] TooManyTries),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The response that a receipt belongs to; `None` when no response has these words.
///
/// # Errors
/// When too many wrong words were tried, or the store fails.
pub async fn response_of(state: &AppState, from: Network, typed: &str) -> Result<Option<MyResponse>, LookUpError> {
    let words = state.words.understand(typed, RECEIPT_WORDS);
    // Words that are not on the list can be nobody's, so that they are no guess.
    if words.is_some() {
        state.guessing.attempt(from, state.clock.now())?;
    }
    // They are looked up as well, so that they take as long as those that are.
    let words = words.unwrap_or_default();
    let mut connection = state.database.read().await?;
    let Some(response) = responses::response_with_receipt(&mut connection, &state.key.hash_receipt(&words)).await?
    else {
        return Ok(None);
    };
    let Some(collection) = collections::collection(&mut connection, &response.collection).await? else {
        return Ok(None);
    };
    state.guessing.was_right(from);
    let latest = releases::latest_released_quarter(&mut connection).await?;
    Ok(Some(MyResponse {
        is_released: is_released(response.quarter, latest),
        response,
        questionnaire: collection.questionnaire,
        version: collection.version,
    }))
}

/// What became of a response that was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// It is gone, and counts no more.
    Whole,
    /// What it said is gone; it stays counted in a release.
    ContentOnly,
    /// No response has these words.
    NotFound,
}

/// Takes a response back: its content is deleted, and, unless its quarter has been released, its count as well.
///
/// # Errors
/// When too many wrong words were tried, or the store fails.
pub async fn withdraw_response(state: &AppState, from: Network, typed: &str) -> Result<Withdrawn, LookUpError> {
    let Some(mine) = response_of(state, from, typed).await? else { return Ok(Withdrawn::NotFound) };
    let version = state.questionnaire(&mine.questionnaire, mine.version).await?;
    let contribution = Contribution::of(&mine.response.answers, &version.questionnaire, &state.framework);
    let response = mine.response;
    state
        .database
        .write(move |connection| {
            async move {
                releases::hold_off_releases(connection).await?;
                let latest = releases::latest_released_quarter(connection).await?;
                if !responses::delete_response(connection, &response.collection, response.id).await? {
                    return Ok(Withdrawn::NotFound);
                }
                if is_released(response.quarter, latest) {
                    return Ok(Withdrawn::ContentOnly);
                }
                contribution.count(connection, &response.collection, response.quarter, -1).await?;
                Ok(Withdrawn::Whole)
            }
            .boxed()
        })
        .await
}

fn is_released(quarter: Quarter, latest_released: Option<Quarter>) -> bool {
    latest_released.is_some_and(|latest| quarter <= latest)
}
