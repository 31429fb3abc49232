//! Who can help now.

use app::pages::respond::HelpPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let context = respond_context(&state, text, "/help".to_owned(), None);
    Ok(page(StatusCode::OK, || view! { <HelpPage context=context/> }))
}
