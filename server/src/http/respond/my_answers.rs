//! What somebody sent, by the words of their receipt.

use app::pages::respond::{MyAnswersPage, MyResponsePage, WithdrawnPage};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::retry::or_retry;
use super::visit::in_words;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::sender::Sender;
use crate::http::view::{page, respond_context, text_for};
use crate::services::counting::take_back_until;
use crate::services::my_answers::{Withdrawn, response_of, withdraw_response};
use crate::state::AppState;

/// More than any seven words of our list.
const LONGEST: usize = 300;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    words_page(&state, &language, String::new(), None)
}

pub async fn post(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = show(&state, &language, sender, typed_words(&form)).await;
    or_retry(&state, &language, "/my-answers", form, outcome)
}

fn typed_words(form: &PostedForm) -> String {
    form.value("words").chars().take(LONGEST).collect()
}

async fn show(state: &AppState, language: &str, sender: Sender, typed: String) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let Some(mine) = response_of(state, sender.0, &typed).await? else {
        return words_page(state, language, typed, Some("my-answers-unknown"));
    };
    let version = state.questionnaire(&mine.questionnaire, mine.version).await?;
    let wording = version.wording(language).cloned().unwrap_or_default();
    let sections = in_words(&version.questionnaire, &wording, &text, &mine.response.answers, |_, _| String::new());
    let until = (!state.settings.releases.may_be_cut_early).then(|| take_back_until(mine.response.quarter));
    let audience = Some(version.questionnaire.audience);
    let context = respond_context(state, text, "/my-answers".to_owned(), audience);
    Ok(page(StatusCode::OK, || {
        view! {
            <MyResponsePage
                context=context
                words=typed
                sent_on=mine.response.submitted_on
                sections=sections
                is_released=mine.is_released
                take_back_until=until
            />
        }
    }))
}

pub async fn take_back(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = withdraw(&state, &language, sender, typed_words(&form)).await;
    or_retry(&state, &language, "/my-answers/take-back", form, outcome)
}

async fn withdraw(state: &AppState, language: &str, sender: Sender, typed: String) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let stays_counted = match withdraw_response(state, sender.0, &typed).await? {
        Withdrawn::NotFound => return words_page(state, language, typed, Some("my-answers-unknown")),
        Withdrawn::Whole => false,
        Withdrawn::ContentOnly => true,
    };
    let context = respond_context(state, text, "/my-answers".to_owned(), None);
    Ok(page(StatusCode::OK, || view! { <WithdrawnPage context=context stays_counted=stays_counted/> }))
}

fn words_page(
    state: &AppState,
    language: &str,
    typed: String,
    error: Option<&'static str>,
) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let context = respond_context(state, text, "/my-answers".to_owned(), None);
    let status = if error.is_some() { TO_PUT_RIGHT } else { StatusCode::OK };
    Ok(page(status, || view! { <MyAnswersPage context=context typed=typed error=error/> }))
}
