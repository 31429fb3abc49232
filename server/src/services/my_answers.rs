//! What somebody sent or asked to keep, by their words: to see it, to go on with it, to take it back.

use app::domain::collection::{Access, Collection};
use app::domain::quarter::Quarter;
use chrono::NaiveDate;
use futures::FutureExt;

use super::counting::Contribution;
use super::pairs;
use super::respond::{KeepError, OpenedDraft, discard_draft, open_kept, opener, right_to_answer_again};
use super::throttle::TooManyTries;
use crate::network::Network;
use crate::sealing::{RECEIPT_WORDS, SealError};
use crate::state::AppState;
use crate::store::responses::Response;
use crate::store::{StoreError, collections, releases, responses, upkeep};

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
    Seal(#[from] SealError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<KeepError> for LookUpError {
    fn from(error: KeepError) -> Self {
        match error {
            // What was just there is gone.
            KeepError::Nothing => Self::Store(StoreError::Busy),
            KeepError::Seal(error) => error.into(),
            KeepError::Store(error) => error.into(),
        }
    }
}

/// What words belong to.
pub enum Found {
    Sent(Box<MyResponse>),
    Kept(Box<OpenedDraft>),
    Nothing,
}

/// What words belong to.
///
/// # Errors
/// When too many wrong words were tried, too much is waiting, or the store fails.
pub async fn look_up(state: &AppState, from: Network, typed: &str) -> Result<Found, LookUpError> {
    let words = understand(state, from, typed)?;
    let found = find(state, &words).await;
    // Only words that are nobody's count: not those that were right, nor those that could not be looked up.
    if !words.is_empty() && !matches!(found, Ok(Found::Nothing)) {
        state.guessing.was_right(from);
    }
    found
}

async fn find(state: &AppState, words: &str) -> Result<Found, LookUpError> {
    Ok(match response_with(state, words).await? {
        Some((mine, _)) => Found::Sent(Box::new(mine)),
        None => open_kept(state, words).await?.map_or(Found::Nothing, |kept| Found::Kept(Box::new(kept))),
    })
}

/// The response that words belong to; `None` when no response has them.
///
/// # Errors
/// As [`look_up`].
pub async fn response_of(state: &AppState, from: Network, typed: &str) -> Result<Option<MyResponse>, LookUpError> {
    match look_up(state, from, typed).await? {
        Found::Sent(mine) => Ok(Some(*mine)),
        Found::Kept(_) | Found::Nothing => Ok(None),
    }
}

/// The words that were typed, counted as a try. Words that are not on the list can be nobody's, so that they are no guess;
/// they are looked up as none, so that they take as long.
fn understand(state: &AppState, from: Network, typed: &str) -> Result<String, TooManyTries> {
    let words = state.words.understand(typed, RECEIPT_WORDS);
    if words.is_some() {
        state.guessing.attempt(from, state.clock.now())?;
    }
    Ok(words.unwrap_or_default())
}

async fn response_with(state: &AppState, words: &str) -> Result<Option<(MyResponse, Collection)>, StoreError> {
    let mut connection = state.database.read().await?;
    let Some(response) = responses::response_with_receipt(&mut connection, &state.key.hash_receipt(words)).await?
    else {
        return Ok(None);
    };
    let Some(collection) = collections::collection(&mut connection, &response.collection).await? else {
        return Ok(None);
    };
    let latest = releases::latest_released_quarter(&mut connection).await?;
    let mine = MyResponse {
        is_released: is_released(response.quarter, latest),
        response,
        questionnaire: collection.questionnaire.clone(),
        version: collection.version,
    };
    Ok(Some((mine, collection)))
}

/// What became of a response that was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// It is gone, and counts no more.
    Whole(AnswerAgain),
    /// What it said is gone; it stays counted in a release.
    ContentOnly,
    /// No response has these words.
    NotFound,
}

/// How somebody who took their answers back can answer again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerAgain {
    /// The collection takes no answers any more.
    No,
    /// By the open link of this collection.
    OpenLink(String),
    /// With the same words until this day, in place of the code that is used up.
    Words { words: String, until: NaiveDate },
}

/// Takes a response back: its content is deleted, and, unless its quarter has been released, its count as well. Where a code
/// gave the right to answer, that right stays with the words: one response a code, whatever becomes of it.
///
/// # Errors
/// When too many wrong words were tried, too much is waiting, or the store fails. Nothing has then been changed.
pub async fn withdraw_response(state: &AppState, from: Network, typed: &str) -> Result<Withdrawn, LookUpError> {
    let words = understand(state, from, typed)?;
    let Some((mine, collection)) = response_with(state, &words).await? else { return Ok(Withdrawn::NotFound) };
    state.guessing.was_right(from);
    let version = state.questionnaire(&mine.questionnaire, mine.version).await?;
    let contribution = Contribution::of(&mine.response.answers, &version.questionnaire, &state.framework);
    let is_open = collection.is_open(state.clock.today()) && !mine.is_released;
    let opener = match collection.access {
        Access::Codes if is_open => Some(opener(state, &words).await?),
        Access::Codes | Access::Open => None,
    };
    let response = mine.response;
    let (state, database) = (state.clone(), state.database.clone());
    database
        .write(move |connection| {
            async move {
                upkeep::hold_off_writing_anew(connection).await?;
                releases::hold_off_releases(connection).await?;
                let latest = releases::latest_released_quarter(connection).await?;
                pairs::end_links(&state, connection, &response, latest).await?;
                if !responses::delete_response(connection, &response.collection, response.id).await? {
                    return Ok(Withdrawn::NotFound);
                }
                if is_released(response.quarter, latest) {
                    return Ok(Withdrawn::ContentOnly);
                }
                contribution.count(connection, &response.collection, response.quarter, -1).await?;
                let again = match opener {
                    Some(opener) => {
                        let kept = right_to_answer_again(&state, connection, &collection, opener, words).await?;
                        AnswerAgain::Words { words: kept.words, until: kept.until }
                    }
                    None if is_open => AnswerAgain::OpenLink(collection.id),
                    None => AnswerAgain::No,
                };
                Ok(Withdrawn::Whole(again))
            }
            .boxed()
        })
        .await
}

/// Deletes the answers that are kept under words. `false` when there are none.
///
/// # Errors
/// As [`look_up`].
pub async fn discard_kept(state: &AppState, from: Network, typed: &str) -> Result<bool, LookUpError> {
    match look_up(state, from, typed).await? {
        Found::Kept(kept) => {
            discard_draft(state, &kept.token).await?;
            Ok(true)
        }
        Found::Sent(_) | Found::Nothing => Ok(false),
    }
}

fn is_released(quarter: Quarter, latest_released: Option<Quarter>) -> bool {
    latest_released.is_some_and(|latest| quarter <= latest)
}
