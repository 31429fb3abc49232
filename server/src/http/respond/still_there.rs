//! On a shared device: is somebody still there?

use app::domain::shared_device::WARNING_MINUTES;
use app::pages::respond::StillTherePage;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::visit::Visit;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::form::PostedForm;
use crate::http::view::page;
use crate::services::respond::{begin_on_shared_device, stay};
use crate::state::AppState;

/// The page that asks.
#[derive(Deserialize)]
pub struct At {
    /// As [`Visit::page_at`] understands it.
    #[serde(default)]
    at: String,
}

/// Asks, and goes on to the way out when nobody answers, by itself and without scripts.
pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    Query(At { at }): Query<At>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if !visit.is_on_shared_device() {
        return Ok(Redirect::to(&visit.page_at(&at)).into_response());
    }
    let (context, action) = (visit.context(&state, ""), visit.address("/still-there"));
    let refresh = format!("{}; url={}", WARNING_MINUTES * 60, context.address("/leave"));
    let refresh = HeaderValue::from_str(&refresh).map_err(|_| PageError::NotFound)?;
    let mut response = page(StatusCode::OK, || view! { <StillTherePage context=context action=action at=at/> });
    response.headers_mut().insert(HeaderName::from_static("refresh"), refresh);
    Ok(response)
}

/// Somebody is: what they have answered is kept for as long again. A form leads back; a script needs no page.
pub async fn post(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    if let Some(token) = cookies::answers(&state, &jar, &collection) {
        stay(&state, token).await?;
    }
    match form.value("at") {
        "" => Ok(StatusCode::NO_CONTENT.into_response()),
        at => {
            let visit = Visit::find(&state, &language, &collection, &jar).await?;
            Ok(Redirect::to(&visit.page_at(at)).into_response())
        }
    }
}

/// Begins on a device that the respondent calls shared.
pub async fn begin(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(refusal) = visit.refusal_to_begin(&state) {
        return refusal;
    }
    let token = begin_on_shared_device(&state, &visit.collection, visit.token.clone()).await?;
    let jar = cookies::keep_answers(&state, jar, &visit.collection.id, &token);
    Ok((jar, Redirect::to(&visit.page_at("1"))).into_response())
}
