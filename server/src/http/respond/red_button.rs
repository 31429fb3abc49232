//! What the red button does: before the questions, and for whoever looks it up.

use app::pages::respond::{GoOn, RedButtonPage};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::visit::Visit;
use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let context = respond_context(&state, text, "/red-button".to_owned(), None);
    let (back, leads_to) = (context.address("/help"), state.settings.leave_to.clone());
    Ok(page(StatusCode::OK, || {
        view! { <RedButtonPage context=context back=back leads_to=leads_to go_on=GoOn::Nowhere is_on_shared_device=false/> }
    }))
}

/// What the respondent says of the device.
#[derive(Deserialize)]
pub struct Device {
    /// "yes" for one that others use afterwards.
    #[serde(default)]
    shared: String,
}

/// Between the start and the first question. It keeps nothing, and is there for whoever comes again.
pub async fn before_the_questions(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    Query(device): Query<Device>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(instead) = visit.instead_of_beginning(&state) {
        return instead;
    }
    let context = visit.context(&state, "/red-button");
    let (back, leads_to) = (visit.address(""), state.settings.leave_to.clone());
    let is_on_shared_device = visit.is_on_shared_device() || device.shared == "yes";
    let go_on = match visit.is_on_shared_device() || !is_on_shared_device {
        true => GoOn::To(visit.page_at("1")),
        false => GoOn::OnSharedDevice(visit.address("/shared-device")),
    };
    Ok(page(StatusCode::OK, || {
        view! { <RedButtonPage context=context back=back leads_to=leads_to go_on=go_on is_on_shared_device=is_on_shared_device/> }
    }))
}
