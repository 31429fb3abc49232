//! What Heard is.

use app::pages::respond::AboutPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::assets::ADDRESSES;
use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let context = respond_context(&state, text, "/about".to_owned(), None);
    let statements = state.framework.statements.len();
    Ok(page(StatusCode::OK, || {
        view! {
            <AboutPage
                context=context
                statements=statements
                version=env!("CARGO_PKG_VERSION")
                symbols_licence=ADDRESSES.symbols_licence
            />
        }
    }))
}
