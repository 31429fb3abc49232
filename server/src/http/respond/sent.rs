//! After sending.

use app::domain::shared_device::THANKS_MINUTES;
use app::pages::respond::SentPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::notices;
use super::visit::Visit;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::view::page;
use crate::services::respond::Progress;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(elsewhere) = visit.as_to_a_stranger() {
        return Ok(elsewhere);
    }
    let context = visit.context_that_ends(&state, "/sent", THANKS_MINUTES);
    let receipt = match &visit.progress {
        Progress::Sent(receipt) => receipt.clone(),
        Progress::Draft(_) => return Ok(Redirect::to(&visit.next_to_do()).into_response()),
        Progress::Nothing => return Ok(notices::nothing_kept(&visit, visit.context(&state, "/sent"))),
        Progress::Kept(_) => return Ok(notices::kept(visit.context(&state, "/sent"))),
    };
    let take_back_until = (!state.settings.releases.may_be_cut_early).then_some(receipt.take_back_until);
    let drop_pages = visit.address("/sent/nothing");
    let (another, is_open_link) = (visit.address("/another"), visit.is_open_link());
    Ok(page(StatusCode::OK, || {
        view! {
            <SentPage
                context=context
                receipt=receipt.words
                take_back_until=take_back_until
                without_last_time=receipt.without_last_time
                drop_pages=drop_pages
                another=another
                is_open_link=is_open_link
            />
        }
    }))
}

/// A picture of nothing, with the cookie that the browser has. Chromium keeps the page on which the answers were checked in
/// memory as it was left, until a cookie is set afterwards; this sets it, without scripts.
pub async fn nothing(
    State(state): State<AppState>,
    Path((_, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Response {
    let jar = match cookies::answers(&state, &jar, &collection) {
        Some(token) => cookies::keep_answers(&state, jar, &collection, &token),
        None => jar,
    };
    (jar, StatusCode::NO_CONTENT).into_response()
}

/// The browser forgets who answered here, how they wanted pages to look too, and somebody else can begin; where that takes a code, on the first page.
pub async fn another(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    let jar = cookies::forget_answers(&state, jar, &visit.collection.id);
    let jar = cookies::forget_comfort(&state, jar);
    let next = if visit.is_open_link() { visit.address("") } else { format!("/{language}") };
    Ok((jar, Redirect::to(&next)).into_response())
}
