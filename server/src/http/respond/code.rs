//! Entering an access code.

use app::pages::respond::CodePage;
use app::text::Text;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;

use super::retry::{Holds, Posted, or_retry};
use crate::http::cookies;
use crate::http::error::{PageError, respondents_page};
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::sender::Sender;
use crate::http::view::{context_of_collection, page, respond_context, text_for};
use crate::services::respond::{CodeError, enter_with_code};
use crate::state::AppState;

/// More than any four words of our list.
const LONGEST: usize = 200;

pub async fn get(State(state): State<AppState>, Path(language): Path<String>) -> Result<Response, PageError> {
    code_page(&state, &language, StatusCode::OK, "code-heading", String::new(), None)
}

/// An address with a code in it changes nothing: it only shows the button, since mail scanners follow links.
pub async fn get_with_code(
    State(state): State<AppState>,
    Path((language, code)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let typed = code.chars().take(LONGEST).collect::<String>().replace(['-', '.', '+'], " ");
    code_page(&state, &language, StatusCode::OK, "code-confirm-title", typed, None)
}

pub async fn post(
    State(state): State<AppState>,
    Path(language): Path<String>,
    sender: Sender,
    jar: CookieJar,
    form: PostedForm,
) -> Result<Response, PageError> {
    let outcome = enter(&state, &language, sender, jar, form.value("code")).await;
    let posted = Posted { to: "/code", stands_at: "/code", holds: Holds::Code };
    or_retry(&state, &language, posted, form, outcome).await
}

async fn enter(
    state: &AppState,
    language: &str,
    sender: Sender,
    jar: CookieJar,
    typed: &str,
) -> Result<Response, PageError> {
    let put_right = |error| {
        let typed = typed.chars().take(LONGEST).collect();
        code_page(state, language, TO_PUT_RIGHT, "code-heading", typed, Some(error))
    };
    if typed.trim().is_empty() {
        return put_right("code-empty");
    }
    if typed.chars().count() > LONGEST {
        return put_right("code-too-long");
    }
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    match enter_with_code(state, sender.0, typed, |collection| cookies::answers(state, &jar, collection)).await {
        Ok((token, collection)) => {
            let jar = cookies::keep_answers(state, jar, &collection.id, &token);
            Ok((jar, Redirect::to(&format!("/{language}/q/{}", collection.id))).into_response())
        }
        Err(CodeError::Unknown) => put_right("code-unknown"),
        Err(error) => not_yet_open(state, text, error).await,
    }
}

/// The page of a collection that takes no answers yet: who has a code for it may know whom it is for. Any other error goes on.
async fn not_yet_open(state: &AppState, text: Text, error: CodeError) -> Result<Response, PageError> {
    let CodeError::NotYetOpen(collection) = &error else { return Err(error.into()) };
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    let audience = version.questionnaire.audience;
    let context = context_of_collection(state, text, "/code".to_owned(), &collection.id, audience);
    Ok(respondents_page(context, error.into()))
}

fn code_page(
    state: &AppState,
    language: &str,
    status: StatusCode,
    heading: &'static str,
    typed: String,
    error: Option<&'static str>,
) -> Result<Response, PageError> {
    let text = text_for(state, language).ok_or(PageError::NotFound)?;
    let lead = (heading == "code-confirm-title").then(|| text.get("code-confirm-text")).into_iter().collect();
    let context = respond_context(state, text, "/code".to_owned(), None);
    Ok(page(status, || view! { <CodePage context=context heading=heading lead=lead typed=typed error=error/> }))
}
