//! Before the first question.

use app::domain::manner::Manner;
use app::domain::questionnaire::keys;
use app::pages::respond::{Manners, StartPage};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::visit::Visit;
use crate::http::comfort;
use crate::http::error::PageError;
use crate::http::view::page;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(elsewhere) = visit.as_to_a_stranger().filter(|_| visit.needs_code()) {
        return Ok(elsewhere);
    }
    if let Some(refusal) = visit.refusal_to_begin(&state) {
        return refusal;
    }
    let context = visit.context(&state, "");
    let words = |key: &str| visit.wording.get(key).cloned().unwrap_or_default();
    let (title, purpose, minutes) = (words(keys::TITLE), words(keys::PURPOSE), visit.questionnaire().minutes);
    let take_back_until = visit.take_back_until(&state).await?;
    let course = visit.collection.course.clone();
    let chosen = comfort::in_force().manner;
    let has_manner = |manner: &Manner| visit.has_manner(&state, *manner);
    let others = Manner::ALL.into_iter().filter(|manner| manner.choice().is_some() && *manner != chosen);
    let manners =
        Manners { is_gap: chosen != visit.manner || !has_manner(&chosen), others: others.filter(has_manner).collect() };
    let (closes_on, is_open_link) = (visit.collection.closes_on, visit.is_open_link());
    let is_on_shared_device = visit.is_on_shared_device();
    let red_button = visit.address("/red-button");
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
                manners=manners
                is_open_link=is_open_link
                is_on_shared_device=is_on_shared_device
                red_button=red_button
            />
        }
    }))
}
