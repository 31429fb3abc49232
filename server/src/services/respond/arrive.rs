//! A respondent comes to a collection.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::domain::collection::Collection;
use app::domain::questionnaire::QuestionnaireVersion;
use futures::FutureExt;

use super::draft::{Progress, progress_of_all};
use crate::sealing::Token;
use crate::services::together::Work;
use crate::state::AppState;
use crate::store::{StoreError, collections, drafts};

/// A collection, what it asks, and how far the respondent has come.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub collection: Collection,
    pub version: Arc<QuestionnaireVersion>,
    pub progress: Progress,
}

/// Finds a collection and what the holder of a token has answered, together with what others look for; `None` when there is
/// no such collection.
///
/// # Errors
/// When too much is waiting, or the store fails.
pub async fn arrive(state: &AppState, collection: &str, token: Option<&Token>) -> Result<Option<Arrival>, StoreError> {
    let arriving = Arriving { collection: collection.to_owned(), token: token.cloned() };
    let work: Work<_, _> = |state, arriving| find_all(state, arriving).boxed();
    let Some((collection, progress)) = state.arrivals.ask(state, None, arriving, work).await?? else { return Ok(None) };
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    Ok(Some(Arrival { collection, version, progress }))
}

/// Somebody who comes to a collection.
pub struct Arriving {
    collection: String,
    token: Option<Token>,
}

/// The collection that somebody comes to, and how far they have come with it; none where there is no such collection.
pub type Found = Result<Option<(Collection, Progress)>, StoreError>;

async fn find_all(state: AppState, arriving: Vec<Arriving>) -> Vec<Found> {
    match find_together(&state, &arriving).await {
        Ok(found) => found.into_iter().map(Ok).collect(),
        Err(error) => {
            let others: Vec<_> = arriving.iter().skip(1).map(|_| Err(error.again())).collect();
            [Err(error)].into_iter().chain(others).collect()
        }
    }
}

async fn find_together(
    state: &AppState,
    arriving: &[Arriving],
) -> Result<Vec<Option<(Collection, Progress)>>, StoreError> {
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let mut found = BTreeMap::new();
    for id in arriving.iter().map(|arriving| arriving.collection.as_str()).collect::<BTreeSet<_>>() {
        found.insert(id, collections::collection(&mut connection, id).await?);
    }
    let ids: Vec<_> = arriving.iter().filter_map(|arriving| Some(arriving.token.as_ref()?.draft_id())).collect();
    let sealed = drafts::drafts(&mut connection, &ids, now).await?;
    let holders: Vec<_> = arriving.iter().map(|one| (one.collection.as_str(), one.token.as_ref())).collect();
    let progress = progress_of_all(&mut connection, &sealed, &holders, now).await?;
    let of_one = |(one, progress): (&Arriving, Progress)| Some((found.get(&*one.collection)?.clone()?, progress));
    Ok(arriving.iter().zip(progress).map(of_one).collect())
}
