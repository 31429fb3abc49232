//! The accessibility statement.

use app::pages::respond::AccessibilityPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::services::sign_in::IDLE_MINUTES;
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let context = respond_context(&state, text, "/accessibility".to_owned(), None);
    let (address, hours) = (state.settings.origin(), state.settings.drafts.hours);
    Ok(page(StatusCode::OK, || {
        view! {
            <AccessibilityPage context=context address=address draft_hours=hours staff_idle_minutes=IDLE_MINUTES/>
        }
    }))
}
