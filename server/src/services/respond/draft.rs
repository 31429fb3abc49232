//! Unfinished answers, sealed under the token in the respondent's cookie.

use app::domain::answer::Answers;
use app::domain::collection::{Access, Collection};
use chrono::{DateTime, Duration, DurationRound, NaiveDate, Utc};
use futures::FutureExt;
use serde::{Deserialize, Serialize};

use super::shared_device::shared_expiry;
use crate::sealing::{SealError, Token};
use crate::state::AppState;
use crate::store::tombstones::{Tombstone, add_tombstones};
use crate::store::{Connection, Durability, StoreError, drafts, submissions, upkeep};

/// What a draft holds. In the database there is only its seal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    pub collection: String,
    /// The hash of the access code that let the respondent in, to be used up when the answers are sent.
    pub code: Option<[u8; 32]>,
    pub answers: Answers,
    /// On a shared device: until when it can be put off, by signs of life.
    #[serde(default)]
    pub shared_until: Option<DateTime<Utc>>,
    /// The words under which it is kept, if its respondent asked for it; they become those of the receipt.
    #[serde(default)]
    pub words: Option<String>,
    /// How many times answers under these words have been taken back.
    #[serde(default)]
    pub taken_back: u8,
    /// The receipt of the response that it is to follow, if its respondent typed the words of that.
    #[serde(default)]
    pub earlier: Option<Vec<u8>>,
}

impl Draft {
    pub(super) fn empty(collection: String, code: Option<[u8; 32]>) -> Self {
        Self {
            collection,
            code,
            answers: Answers::new(),
            shared_until: None,
            words: None,
            taken_back: 0,
            earlier: None,
        }
    }

    /// When it expires, if its respondent is there now, and unless it is kept under words.
    pub(super) fn expires_at(&self, state: &AppState) -> DateTime<Utc> {
        let latest = self.shared_until.unwrap_or_else(|| draft_expiry(state));
        if self.shared_until.is_some() { shared_expiry(state.clock.now()).min(latest) } else { latest }
    }
}

pub(super) const SEALED_DRAFT: &str = "draft";
pub(super) const SEALED_KEPT: &str = "kept";
pub(super) const SEALED_RECEIPT: &str = "receipt";

/// How far the holder of a token has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// No answers are kept: none were given, or they have expired.
    Nothing,
    Draft(Draft),
    /// This token opens the draft no more: its words do.
    Kept(Kept),
    Sent(Receipt),
}

/// What is left with a respondent after sending. In the database there is only its seal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    pub words: String,
    /// The last day on which the answers can be taken back.
    pub take_back_until: NaiveDate,
    /// Whether others use the device afterwards.
    #[serde(default)]
    pub on_shared_device: bool,
    /// Whether the answers were to follow those of last time, and those could not be followed any more.
    #[serde(default)]
    pub without_last_time: bool,
}

/// What is left in the browser in which a respondent asked to keep their answers. In the database there is only its seal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub words: String,
    /// The last day on which they can go on.
    pub until: NaiveDate,
    /// Whether others use the device afterwards.
    #[serde(default)]
    pub on_shared_device: bool,
}

/// Why a section could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The answers have been sent already.
    #[error("the answers have been sent")]
    AlreadySent,
    /// They are kept for whoever has their words, and this is not how they are opened.
    #[error("the answers are kept under words")]
    Kept,
    /// The collection is for holders of a code, and there is no draft that one was exchanged for.
    #[error("no access code was exchanged")]
    NoCode,
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How far the holder of a token has come with a collection.
///
/// # Errors
/// When the store fails.
pub(super) async fn progress(
    connection: &mut Connection,
    collection: &str,
    token: Option<&Token>,
    now: DateTime<Utc>,
) -> Result<Progress, StoreError> {
    let Some(token) = token else { return Ok(Progress::Nothing) };
    let sealed = drafts::draft(connection, &token.draft_id(), now).await?;
    progress_from(connection, sealed, collection, token, now).await
}

/// Opens a sealed draft, or looks for the receipt of what became of it.
pub(super) async fn progress_from(
    connection: &mut Connection,
    sealed: Option<Vec<u8>>,
    collection: &str,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<Progress, StoreError> {
    // What cannot be opened is somebody else's or has been tampered with: there is nothing for this token.
    let draft = sealed.and_then(|sealed| token.open::<Draft>(SEALED_DRAFT, &sealed).ok());
    if let Some(draft) = draft.filter(|draft| draft.collection == collection) {
        return Ok(Progress::Draft(draft));
    }
    let Some(sealed) = submissions::receipt_of(connection, &token.submission_key(), now).await? else {
        return Ok(Progress::Nothing);
    };
    if let Ok(kept) = token.open(SEALED_KEPT, &sealed) {
        return Ok(Progress::Kept(kept));
    }
    Ok(token.open(SEALED_RECEIPT, &sealed).map_or(Progress::Nothing, Progress::Sent))
}

/// Keeps the answers to a section with those that were given before, and gives them all, with the token that opens them:
/// the respondent's own, or a new one for who comes without.
///
/// # Errors
/// When the answers have been sent, the collection needs a code, or the store fails.
pub async fn save_section(
    state: &AppState,
    collection: &Collection,
    token: Option<Token>,
    answers: Answers,
) -> Result<(Token, Answers), SaveError> {
    keep(state, collection, token, collection.on_shared_devices, |draft| draft.answers.extend(answers)).await
}

/// Changes a draft, or begins one. A draft that is once on a shared device stays so.
pub(super) async fn keep(
    state: &AppState,
    collection: &Collection,
    token: Option<Token>,
    on_shared_device: bool,
    change: impl FnOnce(&mut Draft) + Send + 'static,
) -> Result<(Token, Answers), SaveError> {
    let (now, random, state) = (state.clock.now(), state.random.clone(), state.clone());
    let (collection, access) = (collection.id.clone(), collection.access);
    let database = state.database.clone();
    database
        .write_with(Durability::Soon, move |connection| {
            async move {
                let progress = match &token {
                    Some(token) => {
                        let sealed = drafts::draft_to_change(connection, &token.draft_id(), now).await?;
                        progress_from(connection, sealed, &collection, token, now).await?
                    }
                    None => Progress::Nothing,
                };
                let (token, mut draft) = match (progress, token) {
                    (Progress::Draft(draft), Some(token)) => (token, draft),
                    (Progress::Sent(_), _) => return Err(SaveError::AlreadySent),
                    (Progress::Kept(_), _) => return Err(SaveError::Kept),
                    _ if access == Access::Codes => return Err(SaveError::NoCode),
                    // A token whose answers have expired is not used again.
                    _ => (Token::new(&random), Draft::empty(collection, None)),
                };
                change(&mut draft);
                let id = token.draft_id();
                if on_shared_device && draft.shared_until.is_none() {
                    // Who says so later than at first has no more time than before.
                    let before = drafts::expiry_of_draft(connection, &id).await?;
                    let latest = draft_expiry(&state);
                    draft.shared_until = Some(before.map_or(latest, |before| before.min(latest)));
                }
                let expires_at = draft.expires_at(&state);
                let sealed = token.seal(SEALED_DRAFT, &draft, &random)?;
                drafts::save_draft(connection, &id, &sealed, expires_at).await?;
                if draft.shared_until.is_some() {
                    drafts::put_off_expiry(connection, &id, expires_at).await?;
                }
                Ok((token, draft.answers))
            }
            .boxed()
        })
        .await
}

/// Deletes a draft, because its respondent says so.
///
/// # Errors
/// When the store fails.
pub async fn discard_draft(state: &AppState, token: &Token) -> Result<(), StoreError> {
    let id = token.draft_id();
    let tombstone = Tombstone { hash: state.key.hash_tombstone(&id).to_vec(), removed_on: state.clock.today() };
    state
        .database
        .write(move |connection| {
            async move {
                upkeep::hold_off_writing_anew(connection).await?;
                // What only a browser opens is in no backup.
                if drafts::is_kept_draft(connection, &id).await? {
                    add_tombstones(connection, &[tombstone]).await?;
                }
                drafts::delete_draft(connection, &id).await.map(drop)
            }
            .boxed()
        })
        .await
}

/// When a draft that is begun now expires: within the hours of the settings, at a full hour, so that what is kept says the
/// hour of nobody's minute.
pub(super) fn draft_expiry(state: &AppState) -> DateTime<Utc> {
    let latest = state.clock.now() + Duration::hours(state.settings.drafts.hours);
    latest.duration_trunc(Duration::hours(1)).unwrap_or(latest)
}
