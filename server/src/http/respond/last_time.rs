//! The words of last time, for whoever wants what they say now to stand next to what they said then.

use app::domain::shared_device::IDLE_MINUTES;
use app::pages::respond::LastTimePage;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::my_answers::wrong_words;
use super::notices;
use super::retry::{Holds, Posted, or_retry};
use super::visit::{Visit, ends_after};
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::sender::Sender;
use crate::http::view::page;
use crate::services::my_answers::{WrongWords, what_is_wrong};
use crate::services::pairs::NotToFollow;
use crate::services::respond::{LastTimeError, Progress, SaveError, follow_last_time, follow_nothing};
use crate::state::AppState;

/// More than any seven words of our list.
const LONGEST: usize = 300;
/// Behind the address of the start page: the part about last time.
const PART: &str = "#last-time";
/// What is said before a page ends on which they were typed, as a Fluent key.
const ENDS: &str = "last-time-ends";

pub async fn get(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let visit = Visit::find(&state, &language, &collection, &jar).await?;
    if let Some(instead) = visit.instead_of_beginning(&state) {
        return instead;
    }
    if visit.follows_last_time() {
        return Ok(Redirect::to(&visit.address(PART)).into_response());
    }
    Ok(words_page(&state, &visit, String::new(), None))
}

pub async fn post(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    sender: Sender,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let typed = form.value("words").chars().take(LONGEST).collect();
    let outcome = follow(&state, &language, &collection, sender, jar, typed).await;
    let stands_at = format!("/q/{collection}");
    let posted =
        Posted { to: &format!("{stands_at}/last-time"), stands_at: &stands_at, holds: Holds::Words { ends: ENDS } };
    or_retry(&state, &language, posted, form, outcome).await
}

async fn follow(
    state: &AppState,
    language: &str,
    collection: &str,
    sender: Sender,
    jar: CookieJar,
    typed: String,
) -> Result<Response, PageError> {
    let visit = Visit::find(state, language, collection, &jar).await?;
    if let Some(refusal) = visit.refusal_to_begin(state) {
        return refusal;
    }
    match follow_last_time(state, sender.0, &visit.collection, visit.token.clone(), &typed).await {
        Ok(token) => {
            let jar = cookies::keep_answers(state, jar, &visit.collection.id, &token);
            Ok((jar, Redirect::to(&visit.address(PART))).into_response())
        }
        Err(LastTimeError::NotToFollow(why)) => {
            // Words that are right open answers: they are not left on a screen.
            let (error, typed) = match why {
                NotToFollow::Unknown => (unknown(what_is_wrong(state, &typed)), typed),
                NotToFollow::OtherQuestions => ("last-time-other", String::new()),
                NotToFollow::Followed => ("last-time-followed", String::new()),
            };
            Ok(words_page(state, &visit, typed, Some(error)))
        }
        Err(LastTimeError::LookUp(error)) => Err(error.into()),
        Err(LastTimeError::Save(SaveError::AlreadySent)) => Ok(notices::already_sent(&visit, visit.context(state, ""))),
        Err(LastTimeError::Save(SaveError::Kept)) => Ok(notices::kept(visit.context(state, ""))),
        Err(LastTimeError::Save(SaveError::NoCode)) => Ok(notices::code_needed(&visit, visit.context(state, ""))),
        Err(LastTimeError::Save(error)) => Err(error.into()),
        Err(LastTimeError::Store(error)) => Err(error.into()),
    }
}

/// What is wrong with words that nothing was found with, as a Fluent key.
fn unknown(wrong: WrongWords) -> &'static str {
    match wrong {
        WrongWords::Unknown => "last-time-unknown",
        other => wrong_words(other),
    }
}

/// Leaves last time out after all, and leads back to the page that said it.
pub async fn leave_out(
    State(state): State<AppState>,
    Path((language, collection)): Path<(String, String)>,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let is_at_check = form.value("at") == "check";
    let (back, page) = if is_at_check { ("/check", "/check") } else { (PART, "") };
    let (visit, outcome) = match Visit::find(&state, &language, &collection, &jar).await {
        Ok(visit) => {
            let outcome = leave(&state, &visit, back).await;
            (Some(visit), outcome)
        }
        Err(error) => (None, Err(error)),
    };
    let (to, stands_at) = (format!("/q/{collection}/last-time/leave-out"), format!("/q/{collection}{page}"));
    let holds = Holds::WayToAnswers { visit: visit.as_ref() };
    let posted = Posted { to: &to, stands_at: &stands_at, holds };
    or_retry(&state, &language, posted, form, outcome).await
}

async fn leave(state: &AppState, visit: &Visit, back: &str) -> Result<Response, PageError> {
    if let (Progress::Draft(_), Some(token)) = (&visit.progress, &visit.token) {
        follow_nothing(state, &visit.collection, token.clone()).await?;
    }
    Ok(Redirect::to(&visit.address(back)).into_response())
}

fn words_page(state: &AppState, visit: &Visit, typed: String, error: Option<&'static str>) -> Response {
    let mut context = visit.context(state, "/last-time");
    if error.is_some() && context.ending.is_none() {
        // What was typed may be right but for a letter.
        let leads_to = format!("/q/{}", visit.collection.id);
        context.ending = Some(ends_after(IDLE_MINUTES, &context, ENDS, &leads_to));
    }
    let (back, action) = (visit.address(""), visit.address("/last-time"));
    let status = if error.is_some() { TO_PUT_RIGHT } else { StatusCode::OK };
    page(status, || view! { <LastTimePage context=context back=back action=action typed=typed error=error/> })
}
