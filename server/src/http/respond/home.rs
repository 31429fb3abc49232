//! The first page.

use app::domain::collection::Access;
use app::domain::manner::Manner;
use app::domain::questionnaire::keys;
use app::pages::respond::{HomePage, OpenQuestionnaire};
use app::text::QuestionWords;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::view::{page, respond_context, text_for};
use crate::services::collect::all_collections;
use crate::state::AppState;

/// `/`: the language that the browser asks for. Every page offers the others.
pub async fn choose_language(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = state.languages.negotiate(wanted);
    ([(header::VARY, "Accept-Language")], Redirect::to(&format!("/{}", language.tag))).into_response()
}

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    let text = text_for(&state, &language).ok_or(PageError::NotFound)?;
    let today = state.clock.today();
    let mut open = Vec::new();
    for collection in all_collections(&state).await? {
        if collection.access != Access::Open || !collection.is_open(today) {
            continue;
        }
        let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
        let words = QuestionWords::new(version.words(&language, Manner::Standard), &text);
        open.push(OpenQuestionnaire {
            collection: collection.id,
            audience: version.questionnaire.audience,
            title: words.get(keys::TITLE),
            other_language: words.other_language(),
            minutes: version.questionnaire.minutes,
            about: [collection.place.agency, collection.place.locality]
                .into_iter()
                .chain(collection.course.map(|course| course.name))
                .filter(|name| !name.is_empty())
                .collect(),
        });
    }
    open.sort_by(|one, other| {
        (one.audience, &one.title, &one.about).cmp(&(other.audience, &other.title, &other.about))
    });
    let context = respond_context(&state, text, String::new(), None);
    Ok(page(StatusCode::OK, || view! { <HomePage context=context open=open/> }))
}
