//! What somebody sent or asked to keep, by their words: to see it, to go on with it, to take it back.

use std::cmp::Ordering;

use app::domain::collection::{Access, Collection};
use chrono::NaiveDate;
use futures::FutureExt;

use super::guessing::Try;
use super::removal::{Removed, is_released, remove_responses};
use super::respond::{
    KeepError, OpenedDraft, ROUNDS, UnderWords, discard_draft, is_kept_until, open_kept, opener, right_to_answer_again,
    under_words,
};
use super::throttle::TooManyTries;
use crate::network::Network;
use crate::sealing::{RECEIPT_WORDS, SealError, Words};
use crate::state::AppState;
use crate::store::responses::Response;
use crate::store::tombstones::{Tombstone, add_tombstones};
use crate::store::{Connection, StoreError, collections, releases, responses, upkeep};

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
    /// How often they can answer under these words if they take it back; none where words do not give that right.
    pub rounds_left: Option<u8>,
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

/// What is wrong with words that belong to nothing, apart from which words they are.
///
/// # Why
/// It counts what was typed, which whoever typed it can do as well: nothing of what is kept, or of the list of words, goes
/// into it. What is understood as seven words is seven words, however it was typed; anything else was no try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongWords {
    None,
    TooFew,
    TooMany,
    Unknown,
}

/// What is wrong with words that belong to nothing.
pub fn what_is_wrong(state: &AppState, typed: &str) -> WrongWords {
    let is_understood = || state.words.understand(typed, RECEIPT_WORDS).is_some();
    match Words::count(typed, RECEIPT_WORDS) {
        _ if !typed.chars().any(char::is_alphabetic) => WrongWords::None,
        Ordering::Less if !is_understood() => WrongWords::TooFew,
        Ordering::Greater if !is_understood() => WrongWords::TooMany,
        _ => WrongWords::Unknown,
    }
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
    let mut connection = state.database.read().await?;
    let found = match under_words(state, &mut connection, words).await? {
        Some(UnderWords::Response(hash, taken_back)) => {
            let found = response_with(state, &mut connection, &hash, taken_back).await?;
            found.map(|(mine, _)| Found::Sent(Box::new(mine)))
        }
        Some(UnderWords::Kept(hash, _)) => {
            drop(connection);
            open_kept(state, from, words, &hash).await?.map(|kept| Found::Kept(Box::new(kept)))
        }
        None => None,
    };
    // What was there a moment ago can be gone.
    Ok(found.unwrap_or(Found::Nothing))
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

async fn response_with(
    state: &AppState,
    connection: &mut Connection,
    receipt_hash: &[u8],
    taken_back: u8,
) -> Result<Option<(MyResponse, Collection)>, StoreError> {
    let Some(response) = responses::response_with_receipt(connection, receipt_hash).await? else { return Ok(None) };
    let Some(collection) = collections::collection(connection, &response.collection).await? else {
        return Ok(None);
    };
    let latest = releases::latest_released_quarter(connection).await?;
    let is_released = is_released(response.quarter, latest);
    let mine = MyResponse {
        is_released,
        on_shared_devices: collection.on_shared_devices,
        rounds_left: rounds_left(&collection, taken_back, is_released, state.clock.today()),
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
    Words {
        words: String,
        until: NaiveDate,
        /// Whether what is sent then cannot be given again.
        is_last: bool,
    },
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
    let mut connection = state.database.read().await?;
    let (found, kept) = match under_words(state, &mut connection, &typed.words).await? {
        Some(UnderWords::Response(hash, taken_back)) => {
            (response_with(state, &mut connection, &hash, taken_back).await?, None)
        }
        Some(UnderWords::Kept(hash, taken_back)) => (None, Some((hash, taken_back))),
        None => (None, None),
    };
    drop(connection);
    let is_there = found.as_ref().map(|(mine, _)| mine.taken_back);
    if was_taken_back(state, &typed.words, mark, is_there) {
        typed.were_right(state);
        return Ok(Withdrawn::Before(go_on_with(state, typed.words, kept).await?));
    }
    let Some((mine, collection)) = found else { return Ok(Withdrawn::NotFound) };
    typed.were_right(state);
    let (words, taken_back, is_marked) = (typed.words, mine.taken_back + 1, mark == mine.mark);
    let version = state.questionnaire(&mine.questionnaire, mine.version).await?;
    let is_open = collection.is_open(state.clock.today()) && !mine.is_released;
    let opener = match mine.rounds_left {
        Some(1..) => Some(opener(state, from, &words).await?),
        Some(0) | None => None,
    };
    let response = [mine.response];
    // Also of the draft that it was, where that was kept: it says the same.
    let kept = state.key.hash_kept(&words, mine.taken_back);
    let removed_on = state.clock.today();
    let tombstones = [response[0].id.as_bytes().as_slice(), &kept]
        .map(|of| Tombstone { hash: state.key.hash_tombstone(of).to_vec(), removed_on });
    let (state, database) = (state.clone(), state.database.clone());
    database
        .write(move |connection| {
            async move {
                upkeep::hold_off_writing_anew(connection).await?;
                releases::hold_off_releases(connection).await?;
                let latest = releases::latest_released_quarter(connection).await?;
                let removed = remove_responses(&state, connection, &response, &version, latest).await?;
                if removed == [Removed::NotThere] {
                    // The same form came twice at the same moment.
                    return Ok(if is_marked { Withdrawn::Before(AnswerAgain::No) } else { Withdrawn::NotFound });
                }
                add_tombstones(connection, &tombstones).await?;
                if removed == [Removed::ContentOnly] {
                    return Ok(Withdrawn::ContentOnly);
                }
                let again = match opener {
                    Some(opener) => {
                        let kept =
                            right_to_answer_again(&state, connection, &collection, opener, words, taken_back).await?;
                        AnswerAgain::Words { words: kept.words, until: kept.until, is_last: is_last_round(taken_back) }
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

/// How to answer again with words under which there may be a draft, by its hash and how often answers were taken back.
async fn go_on_with(state: &AppState, words: String, kept: Option<([u8; 32], u8)>) -> Result<AnswerAgain, StoreError> {
    let Some((hash, taken_back)) = kept else { return Ok(AnswerAgain::No) };
    let until = is_kept_until(state, &hash).await?;
    let is_last = is_last_round(taken_back);
    Ok(until.map_or(AnswerAgain::No, |until| AnswerAgain::Words { words, until, is_last }))
}

/// How often somebody can answer under their words once they have taken back what they sent.
fn rounds_left(collection: &Collection, taken_back: u8, is_released: bool, today: NaiveDate) -> Option<u8> {
    let gives_right = collection.access == Access::Codes && collection.is_open(today) && !is_released;
    gives_right.then(|| ROUNDS.saturating_sub(taken_back + 1))
}

/// Whether answers that are given after so many were taken back cannot be given again.
fn is_last_round(taken_back: u8) -> bool {
    taken_back + 1 >= ROUNDS
}

/// Whether a mark is that of a response under these words which is there no more.
fn was_taken_back(state: &AppState, words: &str, mark: &str, is_there: Option<u8>) -> bool {
    let mut earlier = (0..ROUNDS).filter(|taken_back| Some(*taken_back) != is_there);
    earlier.any(|taken_back| mark == state.key.take_back_mark(&state.key.hash_receipt(words, taken_back)))
}

/// Deletes the answers that are kept under words, and gives what they were; `None` when there are none.
///
/// # Errors
/// As [`look_up`].
pub async fn discard_kept(
    state: &AppState,
    from: Network,
    typed: &str,
) -> Result<Option<Box<OpenedDraft>>, LookUpError> {
    match look_up(state, from, typed).await? {
        Found::Kept(kept) => {
            discard_draft(state, &kept.token).await?;
            Ok(Some(kept))
        }
        Found::Sent(_) | Found::Nothing => Ok(None),
    }
}
