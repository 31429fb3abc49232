//! What happens to what people say.

use app::pages::respond::PrivacyPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::data_map::{data_map, promises};
use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let context = respond_context(&state, text, "/privacy".to_owned(), None);
    let (map, promises) = (data_map(&state.settings), promises(&state.settings));
    Ok(page(StatusCode::OK, || view! { <PrivacyPage context=context map=map promises=promises/> }))
}
