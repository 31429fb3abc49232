//! Answers kept for later: under words that open them on any device, until a day that is said.
//!
//! # Why
//! Keeping moves the draft under a new token, which only the words give: the cookie of a shared device opens it no more,
//! and shows the words for as long as it would show those of a receipt, since a page may be loaded again. The words become
//! those of the receipt. Nothing in the database tells that a kept draft became a response: each has a hash of its own of
//! the words, and the draft goes in the transaction that brings the response.
//!
//! Nor does anything tell that an answer which was taken back and one that was given in its place belong together, to
//! whoever compares two backups. New words would do that as well, and be one more thing for a child to write down, to mix up
//! with the old ones, and to lose when the page that shows them is loaded again. So the words stay, and what changes is
//! their hash: how often answers under them were taken back goes into it, and whoever types the words is looked for under
//! each. After [`ROUNDS`] it is enough.
//!
//! Each wrapping costs a run of Argon2id. Respondents have turns of their own for that, so that a flood of them leaves staff
//! to sign in, and the other way round; and each site has so many in ten minutes ([`WRAPPING_FROM_ONE_SITE`]), which two
//! classes of a school do not use up when all of them keep their answers and come back within one lesson. Who has more to do
//! is asked to wait a moment, as when very many people answer.

use std::sync::Arc;
use std::time::Duration;

use app::domain::answer::Answers;
use app::domain::collection::Collection;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::{DateTime, Days, NaiveDate, Utc};
use futures::FutureExt;

use super::draft::{Draft, Kept, Progress, SEALED_DRAFT, SEALED_KEPT, progress, progress_from};
use super::submit::receipt_expiry;
use crate::network::Network;
use crate::sealing::{RECEIPT_WORDS, SealError, Token, unwrap, wrap};
use crate::services::guessing::REMEMBERED_MINUTES;
use crate::services::throttle::Limit;
use crate::state::AppState;
use crate::store::drafts::KeptDraft;
use crate::store::submissions::Submission;
use crate::store::{Connection, StoreError, collections, drafts, receipts, submissions};

/// How many times answers can be given under the same words.
pub const ROUNDS: u8 = 8;
/// What may be wrapped or unwrapped for one site.
pub const WRAPPING_FROM_ONE_SITE: Limit = Limit { tries: 600, minutes: REMEMBERED_MINUTES };
/// How long somebody waits for their turn before they are asked to try again.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Why answers could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// There is no draft: it expired, was sent, or never was.
    #[error("there are no answers to keep")]
    Nothing,
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps the answers of a draft under words. A repeat gets the same words.
///
/// # Errors
/// When there is nothing to keep, too much is waiting, or the store fails.
pub async fn keep_answers(
    state: &AppState,
    from: Network,
    collection: &Collection,
    token: Token,
) -> Result<Kept, KeepError> {
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let progress = progress(&mut connection, &collection.id, Some(&token), now).await?;
    drop(connection);
    let words = match progress {
        Progress::Draft(draft) => draft.words.unwrap_or_else(|| state.words.draw(RECEIPT_WORDS, &state.random)),
        Progress::Kept(kept) => return Ok(kept),
        Progress::Nothing | Progress::Sent(_) => return Err(KeepError::Nothing),
    };
    let opener = opener(state, from, &words).await?;
    let (state, collection) = (state.clone(), collection.clone());
    let database = state.database.clone();
    database
        .write(move |connection| {
            async move {
                let sealed = drafts::take_draft(connection, &token.draft_id(), now).await?;
                let draft = match progress_from(connection, sealed, &collection.id, &token, now).await? {
                    Progress::Draft(draft) => Draft { words: Some(words), ..draft },
                    Progress::Kept(kept) => return Ok(kept),
                    Progress::Nothing | Progress::Sent(_) => return Err(KeepError::Nothing),
                };
                let kept = keep(&state, connection, &collection, opener, draft).await?;
                let submission = Submission {
                    key: token.submission_key().to_vec(),
                    sealed_receipt: token.seal(SEALED_KEPT, &kept, &state.random)?,
                    expires_at: receipt_expiry(now),
                };
                submissions::add_submissions(connection, &[submission]).await?;
                Ok(kept)
            }
            .boxed()
        })
        .await
}

/// A new token, and the same wrapped under words.
pub struct Opener {
    token: Token,
    wrapped: Vec<u8>,
}

/// Makes what opens a draft to whoever has the words.
///
/// # Errors
/// When too much is waiting, or it cannot be wrapped.
pub async fn opener(state: &AppState, from: Network, words: &str) -> Result<Opener, KeepError> {
    let token = Token::new(&state.random);
    let wrapped = {
        let (state, token, words) = (state.clone(), token.clone(), words.to_owned());
        let key = state.key.clone();
        let random = state.random.clone();
        slowly(&state, from, move || wrap(&token, &words, &key, &random)).await?
    };
    Ok(Opener { token, wrapped })
}

/// Does what takes memory in its turn, if that comes soon.
async fn slowly<T: Send + 'static>(
    state: &AppState,
    from: Network,
    work: impl FnOnce() -> Result<T, SealError> + Send + 'static,
) -> Result<T, KeepError> {
    state.wrapping_throttle.attempt(from.site(), state.clock.now()).map_err(|_| StoreError::Busy)?;
    let turn = tokio::time::timeout(LONGEST_WAIT, state.wrapping_turns.take(work)).await;
    Ok(turn.map_err(|_| StoreError::Busy)?.ok_or(SealError)??)
}

/// Stores a draft under its words.
async fn keep(
    state: &AppState,
    connection: &mut Connection,
    collection: &Collection,
    opener: Opener,
    draft: Draft,
) -> Result<Kept, KeepError> {
    let words = draft.words.clone().unwrap_or_default();
    let (until, expires_at) = kept_until(state, collection);
    let kept = KeptDraft {
        id: opener.token.draft_id().to_vec(),
        sealed: opener.token.seal(SEALED_DRAFT, &draft, &state.random)?,
        words_hash: state.key.hash_kept(&words, draft.taken_back).to_vec(),
        wrapped_token: opener.wrapped,
        expires_at,
    };
    drafts::keep_draft(connection, &kept).await?;
    Ok(Kept { words, until, on_shared_device: draft.shared_until.is_some() })
}

/// Turns the right to answer, of a response that is being taken back, into an empty draft under the same words: the code
/// that gave the right is used up.
///
/// # Errors
/// When the store fails.
pub async fn right_to_answer_again(
    state: &AppState,
    connection: &mut Connection,
    collection: &Collection,
    opener: Opener,
    words: String,
    taken_back: u8,
) -> Result<Kept, KeepError> {
    let draft = Draft { words: Some(words), taken_back, ..Draft::empty(collection.id.clone(), None) };
    keep(state, connection, collection, opener, draft).await
}

/// The last day on which answers that are kept now can be gone on with, and when they are deleted: at the end of that day.
pub fn kept_until(state: &AppState, collection: &Collection) -> (NaiveDate, DateTime<Utc>) {
    let days = u64::try_from(state.settings.drafts.kept_days).unwrap_or_default();
    let after = state.clock.today().checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    // After the collection has closed there is nothing to go on with.
    let closed = collection.closes_on.and_then(|day| day.succ_opt()).unwrap_or(NaiveDate::MAX);
    let after = after.min(closed);
    (after.pred_opt().unwrap_or(after), state.clock.start_of(after))
}

/// A draft that words have opened.
#[derive(Clone)]
pub struct OpenedDraft {
    pub token: Token,
    pub collection: Collection,
    pub version: Arc<QuestionnaireVersion>,
    pub answers: Answers,
    /// The last day on which it can be gone on with.
    pub until: NaiveDate,
}

/// What there is under words, with how many times answers under them were taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnderWords {
    /// A response, by the hash of its receipt.
    Response([u8; 32], u8),
    /// A draft that is kept, by the hash of its words.
    Kept([u8; 32], u8),
}

/// What there is under words; `None` when there is nothing. It is looked for under all their hashes at once.
///
/// # Errors
/// When the store fails.
pub async fn under_words(
    state: &AppState,
    connection: &mut Connection,
    words: &str,
) -> Result<Option<UnderWords>, StoreError> {
    let receipts: Vec<_> = (0..ROUNDS).map(|taken_back| state.key.hash_receipt(words, taken_back)).collect();
    let kept: Vec<_> = (0..ROUNDS).map(|taken_back| state.key.hash_kept(words, taken_back)).collect();
    let Some(found) = receipts::hash_in_use(connection, &receipts, &kept, state.clock.now()).await? else {
        return Ok(None);
    };
    let among =
        |hashes: &[[u8; 32]]| (0..ROUNDS).zip(hashes).find(|(_, hash)| hash[..] == found).map(|(of, hash)| (*hash, of));
    let response = among(&receipts).map(|(hash, taken_back)| UnderWords::Response(hash, taken_back));
    Ok(response.or_else(|| among(&kept).map(|(hash, taken_back)| UnderWords::Kept(hash, taken_back))))
}

/// The sealed draft that is kept under words with this hash; `None` when there is none.
async fn sealed_draft(state: &AppState, hash: &[u8]) -> Result<Option<KeptDraft>, StoreError> {
    drafts::draft_with_words(&mut state.database.read().await?, hash, state.clock.now()).await
}

/// The last day on which a draft that is kept under words with this hash can be gone on with; `None` when there is none.
///
/// # Errors
/// When the store fails.
pub async fn is_kept_until(state: &AppState, hash: &[u8]) -> Result<Option<NaiveDate>, StoreError> {
    Ok(sealed_draft(state, hash).await?.map(|kept| state.clock.day_before(kept.expires_at)))
}

/// Opens the draft that is kept under words, which have this hash; `None` when there is none.
///
/// # Errors
/// When too much is waiting, or the store fails.
pub async fn open_kept(
    state: &AppState,
    from: Network,
    words: &str,
    hash: &[u8],
) -> Result<Option<OpenedDraft>, KeepError> {
    let Some(kept) = sealed_draft(state, hash).await? else { return Ok(None) };
    let token = {
        let (key, words) = (state.key.clone(), words.to_owned());
        slowly(state, from, move || unwrap(&kept.wrapped_token, &words, &key)).await?
    };
    let draft: Draft = token.open(SEALED_DRAFT, &kept.sealed)?;
    let mut connection = state.database.read().await?;
    let Some(collection) = collections::collection(&mut connection, &draft.collection).await? else {
        return Ok(None);
    };
    drop(connection);
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    let until = state.clock.day_before(kept.expires_at);
    Ok(Some(OpenedDraft { token, collection, version, answers: draft.answers, until }))
}
