//! Keeping unfinished answers under words, to come back later.

use app::domain::shared_device::THANKS_MINUTES;
use app::pages::respond::KeptPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::notices;
use super::retry::{Holds, Posted, or_retry};
use super::visit::Visit;
use crate::http::error::PageError;
use crate::http::form::PostedForm;
use crate::http::sender::Sender;
use crate::http::view::page;
use crate::services::respond::{KeepError, Progress, keep_answers};
use crate::state::AppState;

pub async fn post(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    sender: Sender,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let (visit, outcome) = match Visit::find(&state, &language, &collection, &jar).await {
        Ok(visit) => {
            let outcome = keep(&state, &visit, sender).await;
            (Some(visit), outcome)
        }
        Err(error) => (None, Err(error)),
    };
    let (to, stands_at) = (format!("/q/{collection}/keep"), format!("/q/{collection}/check"));
    let holds = Holds::WayToAnswers { visit: visit.as_ref() };
    or_retry(&state, &language, Posted { to: &to, stands_at: &stands_at, holds }, form, outcome).await
}

async fn keep(state: &AppState, visit: &Visit, sender: Sender) -> Result<Response, PageError> {
    visit.must_be_open(state)?;
    let Some(token) = visit.token.clone() else { return Ok(notices::nothing_kept(visit, visit.context(state, ""))) };
    match keep_answers(state, sender.0, &visit.collection, token).await {
        Ok(_) => Ok(Redirect::to(&visit.address("/kept")).into_response()),
        Err(KeepError::Nothing) => Ok(notices::nothing_kept(visit, visit.context(state, ""))),
        Err(error) => Err(error.into()),
    }
}

/// The words, for as long as those of a receipt would be shown.
pub async fn kept(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(elsewhere) = visit.as_to_a_stranger() {
        return Ok(elsewhere);
    }
    let context = visit.context_that_ends(&state, "/kept", THANKS_MINUTES);
    let kept = match &visit.progress {
        Progress::Kept(kept) => kept.clone(),
        Progress::Draft(_) => return Ok(Redirect::to(&visit.next_to_do()).into_response()),
        Progress::Sent(_) => return Ok(notices::already_sent(&visit, context)),
        Progress::Nothing => return Ok(notices::nothing_kept(&visit, context)),
    };
    let (done, drop_pages) = (visit.address("/another"), visit.address("/sent/nothing"));
    Ok(page(StatusCode::OK, || {
        view! { <KeptPage context=context words=kept.words until=kept.until done=done drop_pages=drop_pages/> }
    }))
}
