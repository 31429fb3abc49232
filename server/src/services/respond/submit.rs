//! Sending: one transaction uses the code up, keeps the response, counts it, links it with the one before where that was
//! asked for, and keeps the receipt for a repeat. What is sent together shares one.

use std::collections::BTreeSet;
use std::sync::Arc;

use app::domain::answer::Answers;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::{DateTime, Duration, DurationRound, NaiveDate, Utc};
use futures::FutureExt;
use uuid::Uuid;

use super::draft::{Draft, Progress, Receipt, SEALED_RECEIPT, progress_of_all};
use crate::sealing::{RECEIPT_WORDS, Token};
use crate::services::counting::{
    Contribution, Contributions, counting_quarter, take_back_until as last_day_to_take_back,
};
use crate::services::pairs;
use crate::services::together::{Write, write_together};
use crate::state::AppState;
use crate::store::responses::Response;
use crate::store::submissions::Submission;
use crate::store::{
    Connection, Durability, StoreError, access_codes, collections, drafts, releases, responses, submissions,
};

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
    Store(#[from] StoreError),
}

/// Sends the answers of a draft, once, with what the respondent says about themselves; together with what others send. A
/// repeat gets the same receipt.
///
/// # Errors
/// When there is nothing to send, something is missing, the collection is closed, the code is used, or the store fails.
/// Nothing has then been changed.
pub async fn submit_response(
    state: &AppState,
    collection: &str,
    version: &Arc<QuestionnaireVersion>,
    token: Token,
    about_you: Answers,
) -> Result<Receipt, SubmitError> {
    let key = Some(token.draft_id());
    let sending = Sending {
        token,
        collection: collection.to_owned(),
        version: Arc::clone(version),
        about_you,
        id: state.random.uuid(),
        words: state.words.draw(RECEIPT_WORDS, &state.random),
    };
    state.sendings.ask(state, key, sending, |state, sendings| send_all(state, sendings).boxed()).await?
}

/// A draft that is to be sent when its turn comes.
pub struct Sending {
    token: Token,
    collection: String,
    version: Arc<QuestionnaireVersion>,
    about_you: Answers,
    /// Of the response.
    id: Uuid,
    /// Of the receipt, unless the draft has its own.
    words: String,
}

/// What can be sent, by its place among the others.
struct Ready<'a> {
    place: usize,
    sending: &'a Sending,
    draft: Draft,
}

async fn send_all(state: AppState, sendings: Vec<Sending>) -> Vec<Result<Receipt, SubmitError>> {
    let write: Write<_, _, _> = |connection, state, sendings| send_together(connection, state, sendings).boxed();
    write_together(&state, Durability::Durable, sendings, write).await
}

/// Sends drafts in one transaction. No two of them are the same.
async fn send_together(
    connection: &mut Connection,
    state: &AppState,
    sendings: &[Sending],
) -> Result<Vec<Result<Receipt, SubmitError>>, StoreError> {
    let (now, today) = (state.clock.now(), state.clock.today());
    let ids: Vec<_> = sendings.iter().map(|sending| sending.token.draft_id()).collect();
    let sealed = drafts::drafts_to_change(connection, &ids, now).await?;
    let holders: Vec<_> = sendings.iter().map(|sending| (&*sending.collection, Some(&sending.token))).collect();
    let progress = progress_of_all(connection, &sealed, &holders, now).await?;
    let mut outcomes: Vec<Result<Receipt, SubmitError>> = sendings.iter().map(|_| Err(SubmitError::Nothing)).collect();
    let mut ready = Vec::new();
    for (place, (sending, progress)) in sendings.iter().zip(progress).enumerate() {
        match progress {
            Progress::Draft(draft) => match sending.version.questionnaire.first_incomplete(&draft.answers) {
                Some(section) => outcomes[place] = Err(SubmitError::Incomplete(section.id.clone())),
                None => ready.push(Ready { place, sending, draft }),
            },
            Progress::Sent(receipt) => outcomes[place] = Ok(receipt),
            Progress::Nothing | Progress::Kept(_) => {}
        }
    }
    let open = open_collections(connection, &ready, today).await?;
    let is_open = |ready: &Ready<'_>| open.contains(&ready.sending.collection);
    ready
        .extract_if(.., |ready| !is_open(ready))
        .for_each(|ready| outcomes[ready.place] = Err(SubmitError::CollectionClosed));
    let codes: Vec<_> = ready.iter().filter_map(|ready| ready.draft.code).collect();
    let mut used = access_codes::use_codes(connection, &codes).await?;
    // A code that two came with is used by one of them.
    ready
        .extract_if(.., |ready| ready.draft.code.is_some_and(|code| !used.remove(&code[..])))
        .for_each(|ready| outcomes[ready.place] = Err(SubmitError::CodeUsed));
    if ready.is_empty() {
        return Ok(outcomes);
    }
    releases::hold_off_releases(connection).await?;
    let quarter = counting_quarter(today, releases::latest_released_quarter(connection).await?);
    let mut batch = Batch::default();
    for Ready { place, sending, draft } in ready {
        outcomes[place] = Ok(batch.add(connection, state, sending, draft, quarter).await?);
    }
    batch.write(connection, state).await?;
    Ok(outcomes)
}

/// Which of the collections take answers.
async fn open_collections(
    connection: &mut Connection,
    ready: &[Ready<'_>],
    today: NaiveDate,
) -> Result<BTreeSet<String>, StoreError> {
    let mut open = BTreeSet::new();
    for id in ready.iter().map(|ready| &ready.sending.collection).collect::<BTreeSet<_>>() {
        let collection = collections::collection(connection, id).await?;
        if collection.is_some_and(|collection| collection.is_open(today)) {
            open.insert(id.clone());
        }
    }
    Ok(open)
}

/// What is written of answers that are sent together.
#[derive(Default)]
struct Batch {
    drafts: Vec<[u8; 32]>,
    responses: Vec<Response>,
    submissions: Vec<Submission>,
    contributions: Contributions,
    /// Responses that are followed, by the place of the one that follows.
    followed: Vec<(usize, Response)>,
}

impl Batch {
    /// Adds a draft that is sent.
    async fn add(
        &mut self,
        connection: &mut Connection,
        state: &AppState,
        sending: &Sending,
        mut draft: Draft,
        quarter: Quarter,
    ) -> Result<Receipt, StoreError> {
        let questionnaire = &sending.version.questionnaire;
        // Where it can no longer be followed, the answers are sent all the same, and that is told.
        let earlier = match &draft.earlier {
            Some(receipt) if self.followed.iter().all(|(_, followed)| followed.receipt_hash != *receipt) => {
                pairs::to_follow(connection, questionnaire, receipt).await?.ok()
            }
            _ => None,
        };
        draft.answers.extend(sending.about_you.clone());
        let answers = questionnaire.answers_that_count(&draft.answers);
        // The words that somebody has written down stay theirs.
        let words = draft.words.take().unwrap_or_else(|| sending.words.clone());
        let response = Response {
            collection: sending.collection.clone(),
            id: sending.id,
            quarter,
            submitted_on: state.clock.today(),
            receipt_hash: state.key.hash_receipt(&words, draft.taken_back).to_vec(),
            answers,
            earlier: earlier.as_ref().map(|earlier| earlier.receipt_hash.clone()),
        };
        let receipt = Receipt {
            words,
            take_back_until: last_day_to_take_back(quarter),
            on_shared_device: draft.shared_until.is_some(),
            without_last_time: draft.earlier.is_some() && earlier.is_none(),
        };
        let sealed = sending.token.seal(SEALED_RECEIPT, &receipt, &state.random);
        self.submissions.push(Submission {
            key: sending.token.submission_key().to_vec(),
            // Without a receipt nothing may be kept.
            sealed_receipt: sealed.map_err(|error| StoreError::Inconsistent {
                table: "submission",
                id: "a receipt".to_owned(),
                what: error.to_string(),
            })?,
            expires_at: receipt_expiry(state.clock.now()),
        });
        self.contributions.add(Contribution::of(&response.answers, &sending.version), &sending.collection, quarter, 1);
        self.drafts.push(sending.token.draft_id());
        self.followed.extend(earlier.map(|earlier| (self.responses.len(), earlier)));
        self.responses.push(response);
        Ok(receipt)
    }

    /// Writes everything. The tallies, for which other servers wait, come last.
    async fn write(mut self, connection: &mut Connection, state: &AppState) -> Result<(), StoreError> {
        drafts::delete_drafts(connection, &self.drafts).await?;
        submissions::add_submissions(connection, &self.submissions).await?;
        for (place, earlier) in &self.followed {
            pairs::count(state, connection, earlier, &self.responses[*place], 1).await?;
        }
        // In order of their ids: nothing tells who was first.
        self.responses.sort_unstable_by_key(|response| response.id);
        responses::add_responses(connection, &self.responses).await?;
        self.contributions.write(connection).await
    }
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
