//! Before the first question.

use app::domain::questionnaire::keys;
use app::pages::respond::StartPage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::notices;
use super::visit::Visit;
use crate::http::error::PageError;
use crate::http::view::page;
use crate::services::respond::Progress;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    let context = visit.context(&state, "");
    if matches!(visit.progress, Progress::Sent(_)) {
        return Ok(notices::already_sent(&visit, context));
    }
    if matches!(visit.progress, Progress::Kept(_)) {
        return Ok(notices::kept(context));
    }
    visit.must_be_open(&state)?;
    if visit.needs_code() {
        return Ok(notices::code_needed(&visit, context));
    }
    let words = |key: &str| visit.wording.get(key).cloned().unwrap_or_default();
    let (title, purpose, minutes) = (words(keys::TITLE), words(keys::PURPOSE), visit.questionnaire().minutes);
    let take_back_until = visit.take_back_until(&state).await?;
    let course = visit.collection.course.clone();
    let (closes_on, is_open_link) = (visit.collection.closes_on, visit.is_open_link());
    let first_section =
        visit.questionnaire().sections.first().map(|section| visit.section_address(section)).unwrap_or_default();
    Ok(page(StatusCode::OK, || {
        view! {
            <StartPage
                context=context
                title=title
                purpose=purpose
                minutes=minutes
                course=course
                take_back_until=take_back_until
                closes_on=closes_on
                is_open_link=is_open_link
                first_section=first_section
            />
        }
    }))
}
