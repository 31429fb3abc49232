//! Every cookie that Heard sets.

use app::pages::respond::CookiesPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::http::cookies::all_cookies;
use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let context = respond_context(&state, text, "/cookies".to_owned(), None);
    let cookies = all_cookies(&state.settings);
    Ok(page(StatusCode::OK, || view! { <CookiesPage context=context cookies=cookies/> }))
}
