//! Who can help now.
//!
//! # Why
//! A child reads other words than a practitioner, so the page has to know whom it is for. It learns that from the collection
//! in its address, which the browser's history has already from the pages before. An address that names an age
//! ("/help/child-4-7") would tell whoever reads the history that a child asked for help, without their opening anything; and
//! a cookie would be a trace. Pages that belong to no collection lead to the words for everybody.

use app::components::PageContext;
use app::pages::respond::HelpPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::visit::Visit;
use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::services::respond::Progress;
use crate::state::AppState;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    Ok(help_page(respond_context(&state, text, "/help".to_owned(), None), None))
}

/// In the words for whom a collection is for. Help is never refused: where nothing can be learned of the collection, by who
/// would need a code for it too, there are the words for everybody.
pub async fn of_a_collection(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    // Or what stands in the place of a language could lead to another host.
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    Ok(match Visit::find(&state, &language, &collection, &jar).await {
        Ok(visit) if visit.is_known() => help_page(visit.context(&state, "/help-now"), Some(way_back(&visit))),
        Ok(_) | Err(_) => Redirect::to(&format!("/{}/help", text.tag())).into_response(),
    })
}

/// Where somebody goes on who has looked for help.
fn way_back(visit: &Visit) -> String {
    match visit.progress {
        Progress::Draft(_) => visit.next_to_do(),
        Progress::Sent(_) => visit.address("/sent"),
        Progress::Nothing | Progress::Kept(_) => visit.address(""),
    }
}

fn help_page(context: PageContext, back: Option<String>) -> Response {
    page(StatusCode::OK, || view! { <HelpPage context=context back=back/> })
}
