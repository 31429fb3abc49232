//! One collection.

use app::domain::collection::Access;
use app::domain::form_state::FormState;
use app::pages::staff::CollectionPage;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::collections::{title, unreviewed};
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::collect;
use crate::services::respond::take_back_until;
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(collection): Path<String>,
) -> Result<Response, PageError> {
    collection_page(&state, &signed_in, &collection, StatusCode::OK, FormState::default()).await
}

pub async fn close(State(state): State<AppState>, Path(collection): Path<String>) -> Result<Response, PageError> {
    collect::close_collection(&state, &collection).await?;
    Ok(Redirect::to(&format!("/staff/collections/{collection}")).into_response())
}

/// The page of a collection, with what is wrong with a form that was sent from it.
pub async fn collection_page(
    state: &AppState,
    signed_in: &SignedIn,
    id: &str,
    status: StatusCode,
    problems: FormState,
) -> Result<Response, PageError> {
    let overview = collect::overview(state, id).await?.ok_or(PageError::NotFound)?;
    let collection = overview.collection;
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    let context = staff_context(state, signed_in);
    let questionnaire = context.text.with(
        "questionnaire-and-version",
        [("title", title(&version, context.text.tag()).into()), ("version", collection.version.into())],
    );
    let phase = collection.phase(state.clock.today());
    let links: Vec<(String, String)> = state
        .languages
        .iter()
        .filter(|language| version.wordings.contains_key(&language.tag))
        .map(|language| {
            let path = match collection.access {
                Access::Open => format!("/q/{}", collection.id),
                Access::Codes => "/code".to_owned(),
            };
            (language.name.clone(), format!("{}/{}{path}", state.settings.origin(), language.tag))
        })
        .collect();
    let batches: Vec<_> = overview.batches.iter().map(|batch| (batch.made_on, batch.quantity)).collect();
    let until = match state.settings.releases.may_be_cut_early {
        true => None,
        false => Some(take_back_until(state, state.clock.today()).await?),
    };
    let unreviewed = unreviewed(state, &version);
    let responses = overview.responses;
    let next_batch = state.random.uuid().to_string();
    Ok(page(status, || {
        view! {
            <CollectionPage
                context=context
                collection=collection
                questionnaire=questionnaire
                phase=phase
                links=links
                batches=batches
                responses=responses
                take_back_until=until
                unreviewed=unreviewed
                next_batch=next_batch
                state=problems
            />
        }
    }))
}
