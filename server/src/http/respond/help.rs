//! Who can help now.
//!
//! # Why
//! A child reads other words than a practitioner, so the page has to know whom it is for. It learns that from the collection
//! in its address, which the browser's history has already from the pages before. An address that names an age
//! ("/help/child-4-7") would tell whoever reads the history that a child asked for help, without their opening anything; and
//! a cookie would be a trace. Pages that belong to no collection lead to the words for everybody.

use app::components::PageContext;
use app::pages::respond::HelpPage;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use super::visit::Visit;
use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::services::respond::Progress;
use crate::state::AppState;

/// Behind the address of a collection.
const HELP_NOW: &str = "/help-now";

/// The address of help with the page that it is looked for on, so that the way back leads there.
pub fn help_from(help: &str, at: &str) -> String {
    format!("{help}?at={at}")
}

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    Ok(help_page(respond_context(&state, text, "/help".to_owned(), None), None))
}

/// Where somebody looked for help, behind the address of help.
#[derive(Deserialize)]
pub struct From {
    /// As [`Visit::page_at`] understands it.
    at: Option<String>,
}

/// In the words for whom a collection is for. Help is never refused: where nothing can be learned of the collection, by who
/// would need a code for it too, there are the words for everybody.
pub async fn of_a_collection(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    Query(from): Query<From>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    // Or what stands in the place of a language could lead to another host.
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    Ok(match Visit::find(&state, &language, &collection, &jar).await {
        Ok(visit) if visit.is_known() => {
            let at = from.at.as_deref().filter(|at| visit.has_page_at(at));
            let path = at.map_or_else(|| HELP_NOW.to_owned(), |at| help_from(HELP_NOW, at));
            help_page(visit.context(&state, &path), Some(way_back(&visit, at)))
        }
        Ok(_) | Err(_) => Redirect::to(&format!("/{}/help", text.tag())).into_response(),
    })
}

/// Where somebody goes on who has looked for help: where they were, also when the page that they left is whole by now.
fn way_back(visit: &Visit, at: Option<&str>) -> String {
    match (&visit.progress, at) {
        (Progress::Sent(_), _) => visit.address("/sent"),
        (Progress::Kept(_), _) | (Progress::Nothing, None) => visit.address(""),
        (Progress::Draft(_) | Progress::Nothing, Some(at)) => visit.page_at(at),
        (Progress::Draft(_), None) => visit.next_to_do(),
    }
}

fn help_page(context: PageContext, back: Option<String>) -> Response {
    page(StatusCode::OK, || view! { <HelpPage context=context back=back/> })
}
