//! A respondent comes to a collection.

use std::sync::Arc;

use app::domain::collection::Collection;
use app::domain::questionnaire::QuestionnaireVersion;

use super::draft::{Progress, progress};
use crate::sealing::Token;
use crate::state::AppState;
use crate::store::{StoreError, collections};

/// A collection, what it asks, and how far the respondent has come.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub collection: Collection,
    pub version: Arc<QuestionnaireVersion>,
    pub progress: Progress,
}

/// Finds a collection and what the holder of a token has answered; `None` when there is no such collection.
///
/// # Errors
/// When the store fails.
pub async fn arrive(state: &AppState, collection: &str, token: Option<&Token>) -> Result<Option<Arrival>, StoreError> {
    let mut connection = state.database.read().await?;
    let Some(collection) = collections::collection(&mut connection, collection).await? else { return Ok(None) };
    let progress = progress(&mut connection, &collection.id, token, state.clock.now()).await?;
    drop(connection);
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    Ok(Some(Arrival { collection, version, progress }))
}
