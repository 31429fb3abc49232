//! What somebody sent or asked to keep, by their words: to see it, to go on with it, to take it back.

use app::domain::collection::{Access, Collection};
use app::domain::quarter::Quarter;
use chrono::NaiveDate;
use futures::FutureExt;

use super::counting::Contribution;
use super::guessing::Try;
use super::pairs;
use super::respond::{
    KeepError, OpenedDraft, ROUNDS, discard_draft, is_kept_until, open_kept, opener, right_to_answer_again,
};
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
    /// Whether its collection is answered on devices that others use afterwards.
    pub on_shared_devices: bool,
    /// How many times answers under these words were taken back before.
    pub taken_back: u8,
    /// What the form that takes it back carries.
    pub mark: String,
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
    let typed = Typed::understand(state, from, typed)?;
    let found = find(state, from, &typed.words).await;
    // Only words that are nobody's count: not those that were right, nor those that could not be looked up.
    if !matches!(found, Ok(Found::Nothing)) {
        typed.were_right(state);
    }
    found
}

async fn find(state: &AppState, from: Network, words: &str) -> Result<Found, LookUpError> {
    Ok(match response_with(state, words).await? {
        Some((mine, _)) => Found::Sent(Box::new(mine)),
        None => open_kept(state, from, words).await?.map_or(Found::Nothing, |kept| Found::Kept(Box::new(kept))),
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

/// Words that were typed, counted as a try. Words that are not on the list can be nobody's, so that they are no guess; they
/// are looked up as none, so that they take as long.
struct Typed {
    words: String,
    attempt: Option<Try>,
}

impl Typed {
    fn understand(state: &AppState, from: Network, typed: &str) -> Result<Self, TooManyTries> {
        let words = state.words.understand(typed, RECEIPT_WORDS);
        let attempt = words.is_some().then(|| state.guessing.attempt(from, state.clock.now())).transpose()?;
        Ok(Self { words: words.unwrap_or_default(), attempt })
    }

    /// Takes the try back.
    fn were_right(&self, state: &AppState) {
        if let Some(attempt) = &self.attempt {
            state.guessing.was_right(attempt);
        }
    }
}

async fn response_with(state: &AppState, words: &str) -> Result<Option<(MyResponse, Collection)>, StoreError> {
    let mut connection = state.database.read().await?;
    let mut found = None;
    for taken_back in 0..ROUNDS {
        let hash = state.key.hash_receipt(words, taken_back);
        if let Some(response) = responses::response_with_receipt(&mut connection, &hash).await? {
            found = Some((response, taken_back));
            break;
        }
    }
    let Some((response, taken_back)) = found else { return Ok(None) };
    let Some(collection) = collections::collection(&mut connection, &response.collection).await? else {
        return Ok(None);
    };
    let latest = releases::latest_released_quarter(&mut connection).await?;
    let mine = MyResponse {
        is_released: is_released(response.quarter, latest),
        on_shared_devices: collection.on_shared_devices,
        taken_back,
        mark: state.key.take_back_mark(&response.receipt_hash),
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
    /// It was taken back by the same form before. Nothing has been changed now.
    Before(AnswerAgain),
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
/// `mark` is what the form carries that was shown with the response. A form that comes again, since the button was pressed
/// twice or the page loaded again, is known by it, and takes nothing back that was sent since; to a guesser, who has none,
/// words that were taken back are like any that never were.
///
/// # Errors
/// When too many wrong words were tried, too much is waiting, or the store fails. Nothing has then been changed.
pub async fn withdraw_response(
    state: &AppState,
    from: Network,
    typed: &str,
    mark: &str,
) -> Result<Withdrawn, LookUpError> {
    let typed = Typed::understand(state, from, typed)?;
    let found = response_with(state, &typed.words).await?;
    let is_there = found.as_ref().map(|(mine, _)| mine.taken_back);
    if was_taken_back(state, &typed.words, mark, is_there) {
        typed.were_right(state);
        let again = match is_kept_until(state, &typed.words).await? {
            Some(until) => AnswerAgain::Words { words: typed.words, until },
            None => AnswerAgain::No,
        };
        return Ok(Withdrawn::Before(again));
    }
    let Some((mine, collection)) = found else { return Ok(Withdrawn::NotFound) };
    typed.were_right(state);
    let (words, taken_back, is_marked) = (typed.words, mine.taken_back + 1, mark == mine.mark);
    let version = state.questionnaire(&mine.questionnaire, mine.version).await?;
    let contribution = Contribution::of(&mine.response.answers, &version);
    let is_open = collection.is_open(state.clock.today()) && !mine.is_released;
    let opener = match collection.access {
        Access::Codes if is_open && taken_back < ROUNDS => Some(opener(state, from, &words).await?),
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
                    // The same form came twice at the same moment.
                    return Ok(if is_marked { Withdrawn::Before(AnswerAgain::No) } else { Withdrawn::NotFound });
                }
                if is_released(response.quarter, latest) {
                    return Ok(Withdrawn::ContentOnly);
                }
                contribution.count(connection, &response.collection, response.quarter, -1).await?;
                let again = match opener {
                    Some(opener) => {
                        let kept =
                            right_to_answer_again(&state, connection, &collection, opener, words, taken_back).await?;
                        AnswerAgain::Words { words: kept.words, until: kept.until }
                    }
                    None if is_open && collection.access == Access::Open => AnswerAgain::OpenLink(collection.id),
                    None => AnswerAgain::No,
                };
                Ok(Withdrawn::Whole(again))
            }
            .boxed()
        })
        .await
}

/// Whether a mark is that of a response under these words which is there no more.
fn was_taken_back(state: &AppState, words: &str, mark: &str, is_there: Option<u8>) -> bool {
    let mut earlier = (0..ROUNDS).filter(|taken_back| Some(*taken_back) != is_there);
    earlier.any(|taken_back| mark == state.key.take_back_mark(&state.key.hash_receipt(words, taken_back)))
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
