//! Unfinished answers, sealed under the token in the respondent's cookie.

use std::collections::HashMap;

use app::domain::answer::Answers;
use app::domain::collection::{Access, Collection};
use chrono::{DateTime, Duration, DurationRound, NaiveDate, Utc};
use futures::FutureExt;
use serde::{Deserialize, Serialize};

use super::shared_device::shared_expiry;
use crate::sealing::{SealError, Token};
use crate::services::together::{Write, write_together};
use crate::state::AppState;
use crate::store::drafts::SealedDraft;
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

    /// As it is stored: sealed under its token.
    pub(super) fn sealed(&self, token: &Token, state: &AppState) -> Result<SealedDraft, SealError> {
        Ok(SealedDraft {
            id: token.draft_id().to_vec(),
            sealed: token.seal(SEALED_DRAFT, self, &state.random)?,
            expires_at: self.expires_at(state),
        })
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
    if let Some(draft) = opened(sealed.as_deref(), collection, token) {
        return Ok(Progress::Draft(draft));
    }
    let left = submissions::receipts_of(connection, &[token.submission_key()], now).await?;
    Ok(what_is_left(left.values().next().map(Vec::as_slice), token))
}

/// How far the holders of tokens have come, each in a collection, by their sealed drafts.
pub(super) async fn progress_of_all(
    connection: &mut Connection,
    sealed: &HashMap<Vec<u8>, Vec<u8>>,
    holders: &[(&str, Option<&Token>)],
    now: DateTime<Utc>,
) -> Result<Vec<Progress>, StoreError> {
    let of_holder = |(collection, token): &(&str, Option<&Token>)| {
        let token = (*token)?;
        opened(sealed.get(&token.draft_id()[..]).map(Vec::as_slice), collection, token)
    };
    let drafts: Vec<Option<Draft>> = holders.iter().map(of_holder).collect();
    let without = holders.iter().zip(&drafts).filter(|(_, draft)| draft.is_none());
    let keys: Vec<_> = without.filter_map(|((_, token), _)| Some((*token)?.submission_key())).collect();
    let left = submissions::receipts_of(connection, &keys, now).await?;
    let progress = holders.iter().zip(drafts).map(|((_, token), draft)| match (draft, token) {
        (Some(draft), _) => Progress::Draft(draft),
        (None, Some(token)) => what_is_left(left.get(&token.submission_key()[..]).map(Vec::as_slice), token),
        (None, None) => Progress::Nothing,
    });
    Ok(progress.collect())
}

/// The draft of a token. What cannot be opened is somebody else's or has been tampered with: there is nothing for this token.
fn opened(sealed: Option<&[u8]>, collection: &str, token: &Token) -> Option<Draft> {
    let draft: Option<Draft> = sealed.and_then(|sealed| token.open(SEALED_DRAFT, sealed).ok());
    draft.filter(|draft| draft.collection == collection)
}

/// What became of the draft of a token.
fn what_is_left(sealed: Option<&[u8]>, token: &Token) -> Progress {
    let Some(sealed) = sealed else { return Progress::Nothing };
    if let Ok(kept) = token.open(SEALED_KEPT, sealed) {
        return Progress::Kept(kept);
    }
    token.open(SEALED_RECEIPT, sealed).map_or(Progress::Nothing, Progress::Sent)
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
    let extend = move |draft: &mut Draft| draft.answers.extend(answers.clone());
    keep(state, collection, token, collection.on_shared_devices, extend).await
}

/// Changes a draft, or begins one, together with those that others change. A draft that is once on a shared device stays so.
pub(super) async fn keep(
    state: &AppState,
    collection: &Collection,
    token: Option<Token>,
    on_shared_device: bool,
    change: impl Fn(&mut Draft) + Send + Sync + 'static,
) -> Result<(Token, Answers), SaveError> {
    let (key, collection, access) = (token.as_ref().map(Token::draft_id), collection.id.clone(), collection.access);
    let change = Change { token, collection, access, on_shared_device, change: Box::new(change) };
    state.changes.ask(state, key, change, |state, changes| keep_all(state, changes).boxed()).await?
}

async fn keep_all(state: AppState, changes: Vec<Change>) -> Vec<Result<(Token, Answers), SaveError>> {
    let write: Write<_, _, _> = |connection, state, changes| keep_together(connection, state, changes).boxed();
    write_together(&state, Durability::Soon, changes, write).await
}

/// What is to become of a draft, when its turn comes.
pub struct Change {
    token: Option<Token>,
    collection: String,
    access: Access,
    on_shared_device: bool,
    change: Box<dyn Fn(&mut Draft) + Send + Sync>,
}

/// Changes drafts in one transaction. No two of them are the same.
async fn keep_together(
    connection: &mut Connection,
    state: &AppState,
    changes: &[Change],
) -> Result<Vec<Result<(Token, Answers), SaveError>>, StoreError> {
    let now = state.clock.now();
    let ids: Vec<_> = changes.iter().filter_map(|change| Some(change.token.as_ref()?.draft_id())).collect();
    let sealed = drafts::drafts_to_change(connection, &ids, now).await?;
    let holders: Vec<_> = changes.iter().map(|change| (&*change.collection, change.token.as_ref())).collect();
    let progress = progress_of_all(connection, &sealed, &holders, now).await?;
    let (mut outcomes, mut to_save) = (Vec::new(), Vec::new());
    for (change, progress) in changes.iter().zip(progress) {
        let changed = match change.made(state, progress) {
            Ok((token, mut draft)) => {
                if change.on_shared_device && draft.shared_until.is_none() {
                    // Who says so later than at first has no more time than before.
                    let before = drafts::expiry_of_draft(connection, &token.draft_id()).await?;
                    let latest = draft_expiry(state);
                    draft.shared_until = Some(before.map_or(latest, |before| before.min(latest)));
                }
                draft.sealed(&token, state).map(|sealed| (sealed, draft, token)).map_err(SaveError::from)
            }
            Err(error) => Err(error),
        };
        outcomes.push(changed.map(|(sealed, draft, token)| {
            to_save.push((sealed, draft.shared_until.is_some()));
            (token, draft.answers)
        }));
    }
    let (to_save, is_shared): (Vec<_>, Vec<_>) = to_save.into_iter().unzip();
    drafts::save_drafts(connection, &to_save).await?;
    for (draft, _) in to_save.iter().zip(is_shared).filter(|(_, is_shared)| *is_shared) {
        drafts::put_off_expiry(connection, &draft.id, draft.expires_at).await?;
    }
    Ok(outcomes)
}

impl Change {
    /// The draft as it is to be, with the token that opens it.
    fn made(&self, state: &AppState, progress: Progress) -> Result<(Token, Draft), SaveError> {
        let (token, mut draft) = match (progress, &self.token) {
            (Progress::Draft(draft), Some(token)) => (token.clone(), draft),
            (Progress::Sent(_), _) => return Err(SaveError::AlreadySent),
            (Progress::Kept(_), _) => return Err(SaveError::Kept),
            _ if self.access == Access::Codes => return Err(SaveError::NoCode),
            // A token whose answers have expired is not used again.
            _ => (Token::new(&state.random), Draft::empty(self.collection.clone(), None)),
        };
        (self.change)(&mut draft);
        Ok((token, draft))
    }
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
                drafts::delete_drafts(connection, &[id]).await.map(drop)
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
