//! Sounds and videos of questions, as far as a player asks for them (`Range`).

use axum::extract::{Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeFile;

use crate::state::AppState;

/// # Why
/// What was listened to is a trace of what was asked: no browser is to keep it, or it would still be there after *Exit this
/// page*. The price is that hearing a question again asks for its sound again.
const NOT_KEPT: HeaderValue = HeaderValue::from_static("no-store");

pub async fn get(State(state): State<AppState>, Path(name): Path<String>, request: Request) -> Response {
    let Some(file) = state.media.file(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = match ServeFile::new(&file.path).try_call(request).await {
        Ok(response) => response.map(axum::body::Body::new),
        Err(error) => {
            // Which one would tell what somebody listened to, and when.
            tracing::error!(%error, "a sound or video of the content cannot be read");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let is_file = response.status().is_success();
    let headers = response.headers_mut();
    if is_file {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.content_type));
    }
    headers.insert(CACHE_CONTROL, NOT_KEPT);
    response
}
