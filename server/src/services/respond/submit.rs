//! Sending: one transaction uses the code up, keeps the response, counts it, links it with the one before where that was
//! asked for, and keeps the receipt for a repeat.

use std::sync::Arc;

use app::domain::answer::Answers;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::{DateTime, Duration, DurationRound, NaiveDate, Utc};
use futures::FutureExt;

use super::draft::{Progress, Receipt, SEALED_RECEIPT, progress_from};
use crate::sealing::{RECEIPT_WORDS, SealError, Token};
use crate::services::counting::{Contribution, counting_quarter, take_back_until as last_day_to_take_back};
use crate::services::pairs;
use crate::state::AppState;
use crate::store::responses::Response;
use crate::store::{StoreError, access_codes, collections, drafts, releases, responses, submissions};

/// How long a repeated send gets the same receipt, at least.
const HOURS_FOR_A_REPEAT: i64 = 2;
/// How long the receipt is then kept, at most: until a full hour.
pub const RECEIPT_HOURS: i64 = HOURS_FOR_A_REPEAT + 1;

/// Why answers could not be sent.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// There is no draft: it expired, or never was.
    #[error("there are no answers to send")]
    Nothing,
    /// A section that is asked has no answers yet.
    #[error("section {0} has no answers yet")]
    Incomplete(String),
    #[error("the collection is closed")]
    CollectionClosed,
    /// The code was used to send other answers.
    #[error("the access code has been used")]
    CodeUsed,
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Sends the answers of a draft, once, with what the respondent says about themselves. A repeat gets the same receipt.
///
/// # Errors
/// When there is nothing to send, something is missing, the collection is closed, the code is used, or the store fails.
/// Nothing has then been changed.
pub async fn submit_response(
    state: &AppState,
    collection_id: &str,
    version: &Arc<QuestionnaireVersion>,
    token: Token,
    about_you: Answers,
) -> Result<Receipt, SubmitError> {
    let (now, today) = (state.clock.now(), state.clock.today());
    let drawn = state.words.draw(RECEIPT_WORDS, &state.random);
    let (state, collection_id, version) = (state.clone(), collection_id.to_owned(), Arc::clone(version));
    let id = state.random.uuid();
    let database = state.database.clone();
    database
        .write(move |connection| {
            async move {
                let sealed = drafts::take_draft(connection, &token.draft_id(), now).await?;
                let mut draft = match progress_from(connection, sealed, &collection_id, &token, now).await? {
                    Progress::Draft(draft) => draft,
                    Progress::Sent(receipt) => return Ok(receipt),
                    Progress::Nothing | Progress::Kept(_) => return Err(SubmitError::Nothing),
                };
                let questionnaire = &version.questionnaire;
                if let Some(section) = questionnaire.first_incomplete(&draft.answers) {
                    return Err(SubmitError::Incomplete(section.id.clone()));
                }
                let collection = collections::collection(connection, &collection_id).await?;
                if !collection.is_some_and(|collection| collection.is_open(today)) {
                    return Err(SubmitError::CollectionClosed);
                }
                if let Some(code) = draft.code
                    && !access_codes::use_code(connection, &code).await?
                {
                    return Err(SubmitError::CodeUsed);
                }
                releases::hold_off_releases(connection).await?;
                // Where it can no longer be followed, the answers are sent all the same, and that is told.
                let earlier = match &draft.earlier {
                    Some(receipt) => pairs::to_follow(connection, questionnaire, receipt).await?.ok(),
                    None => None,
                };
                let without_last_time = draft.earlier.is_some() && earlier.is_none();
                let quarter = counting_quarter(today, releases::latest_released_quarter(connection).await?);
                draft.answers.extend(about_you);
                let answers = questionnaire.answers_that_count(&draft.answers);
                Contribution::of(&answers, &version).count(connection, &collection_id, quarter, 1).await?;
                // The words that somebody has written down stay theirs.
                let words = draft.words.take().unwrap_or(drawn);
                let receipt_hash = state.key.hash_receipt(&words, draft.taken_back).to_vec();
                let response = Response {
                    collection: collection_id,
                    id,
                    quarter,
                    submitted_on: today,
                    receipt_hash,
                    answers,
                    earlier: earlier.as_ref().map(|earlier| earlier.receipt_hash.clone()),
                };
                if let Some(earlier) = &earlier {
                    pairs::count(&state, connection, earlier, &response, 1).await?;
                }
                responses::add_response(connection, &response).await?;
                let receipt = Receipt {
                    words,
                    take_back_until: last_day_to_take_back(quarter),
                    on_shared_device: draft.shared_until.is_some(),
                    without_last_time,
                };
                let sealed_receipt = token.seal(SEALED_RECEIPT, &receipt, &state.random)?;
                submissions::add_submission(connection, &token.submission_key(), &sealed_receipt, receipt_expiry(now))
                    .await?;
                Ok(receipt)
            }
            .boxed()
        })
        .await
}

/// When what is left of a draft that was sent or kept now is deleted: at a full hour, since the minute is nobody's business.
pub(super) fn receipt_expiry(now: DateTime<Utc>) -> DateTime<Utc> {
    now.duration_trunc(Duration::hours(1)).unwrap_or(now) + Duration::hours(RECEIPT_HOURS)
}

/// The last day on which answers that are sent on a day can be taken back.
///
/// # Errors
/// When the store fails.
pub async fn take_back_until(state: &AppState, day: NaiveDate) -> Result<NaiveDate, StoreError> {
    let mut connection = state.database.read().await?;
    let latest = releases::latest_released_quarter(&mut connection).await?;
    Ok(last_day_to_take_back(counting_quarter(day, latest)))
}
