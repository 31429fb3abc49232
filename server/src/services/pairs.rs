//! Responses that follow one another, and the pairs that they are counted in.
//!
//! # Why
//! "Feel safer" is a claim about change, which two shares of two crowds tell badly. Who types the words of last time lets
//! their two responses be linked: the later names the receipt of the earlier, and nothing else is kept of it. A random id
//! that both carry would tell whoever reads the database the same, and need two columns for who answers three times. A key
//! of the words alone, without the earlier response, could not be told which pair to take away when that is taken back;
//! copying what was said before into the later response tells by its contents what the link tells.
//!
//! So a link makes known, to whoever reads the database, that two responses are of one person, and of which days; not of
//! whom. That is said before the words are typed.
//!
//! A pair counts where and when its later response does. It is taken away when either of the two is, as long as the quarter
//! of the later is not released; a released one keeps its count, and the link ends all the same.

use std::sync::Arc;

use app::domain::answer::Answers;
use app::domain::indicator::Indicator;
use app::domain::pair::{Pair, pairs};
use app::domain::quarter::Quarter;
use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion};

use crate::state::AppState;
use crate::store::responses::Response;
use crate::store::{Connection, StoreError, collections, links, pair_tallies, responses};

/// Why a response cannot be followed by another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotToFollow {
    /// There is none: words that are nobody's, or answers that were taken back.
    #[error("no response has this receipt")]
    Unknown,
    /// It answers another questionnaire.
    #[error("the response is to other questions")]
    OtherQuestions,
    /// Another response follows it.
    #[error("another response follows it")]
    Followed,
}

/// The response that one to a questionnaire may follow, by its receipt. Nobody else can follow it, nor can it be taken back,
/// until the transaction ends.
///
/// # Errors
/// When the store fails. The inner error says why it cannot be followed.
pub async fn to_follow(
    connection: &mut Connection,
    questionnaire: &Questionnaire,
    receipt_hash: &[u8],
) -> Result<Result<Response, NotToFollow>, StoreError> {
    links::hold_off_linking(connection).await?;
    let Some(response) = responses::response_with_receipt(connection, receipt_hash).await? else {
        return Ok(Err(NotToFollow::Unknown));
    };
    let collection = collections::collection(connection, &response.collection).await?;
    if collection.is_none_or(|collection| collection.questionnaire != questionnaire.id) {
        return Ok(Err(NotToFollow::OtherQuestions));
    }
    if links::response_after(connection, receipt_hash).await?.is_some() {
        return Ok(Err(NotToFollow::Followed));
    }
    Ok(Ok(response))
}

/// Adds what two linked responses say to the tallies of pairs, or takes it away again when `change` is minus one.
///
/// # Errors
/// When the store fails.
pub async fn count(
    state: &AppState,
    connection: &mut Connection,
    earlier: &Response,
    later: &Response,
    change: i64,
) -> Result<(), StoreError> {
    let comparison = Comparison::of(state, connection, &earlier.collection, &later.collection).await?;
    let said = comparison.pairs(&earlier.answers, &later.answers);
    let said: Vec<_> =
        said.iter().map(|pair| (pair.statement.as_str(), pair.earlier.code(), pair.later.code(), change)).collect();
    pair_tallies::add_to_pair_tallies(connection, &later.collection, later.quarter, &said).await
}

/// How responses in two collections are compared.
pub(super) struct Comparison {
    indicators: Vec<Indicator>,
}

impl Comparison {
    pub(super) async fn of(
        state: &AppState,
        connection: &mut Connection,
        earlier: &str,
        later: &str,
    ) -> Result<Self, StoreError> {
        let [earlier, later] =
            [version_in(state, connection, earlier).await?, version_in(state, connection, later).await?];
        let indicators = later.indicators_in_common(&earlier);
        Ok(Self { indicators })
    }

    /// What two linked responses say.
    pub(super) fn pairs(&self, earlier: &Answers, later: &Answers) -> Vec<Pair> {
        pairs(&self.indicators, earlier, later)
    }
}

/// What is asked in a collection.
async fn version_in(
    state: &AppState,
    connection: &mut Connection,
    collection: &str,
) -> Result<Arc<QuestionnaireVersion>, StoreError> {
    let found = collections::collection(connection, collection).await?.ok_or_else(|| StoreError::Inconsistent {
        table: "collection",
        id: collection.to_owned(),
        what: "it is missing".to_owned(),
    })?;
    state.questionnaire(&found.questionnaire, found.version).await
}

/// Ends the links of a response that goes, to the one before and the one after it. The pairs whose later response is not
/// released yet are counted no more.
///
/// # Errors
/// When the store fails.
pub async fn end_links(
    state: &AppState,
    connection: &mut Connection,
    response: &Response,
    latest_released: Option<Quarter>,
) -> Result<(), StoreError> {
    links::hold_off_linking(connection).await?;
    // What was linked since it was looked up counts as well. Its words may be those of another by now.
    let Some(response) =
        responses::response_with_receipt(connection, &response.receipt_hash).await?.filter(|now| now.id == response.id)
    else {
        return Ok(());
    };
    let before = match &response.earlier {
        Some(receipt) => responses::response_with_receipt(connection, receipt).await?,
        None => None,
    };
    let after = links::response_after(connection, &response.receipt_hash).await?;
    let pairs = [(before.as_ref(), Some(&response)), (Some(&response), after.as_ref())];
    for (earlier, later) in pairs.into_iter().filter_map(|(earlier, later)| earlier.zip(later)) {
        if latest_released.is_none_or(|latest| later.quarter > latest) {
            count(state, connection, earlier, later, -1).await?;
        }
    }
    links::end_link(connection, &response.receipt_hash).await
}
