//! It cannot be done now: everything that was typed, and a button that sends it again.

use app::pages::respond::RetryPage;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use leptos::prelude::*;

use crate::http::error::PageError;
use crate::http::form::PostedForm;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

/// The answer to a form that could not be taken because too much was waiting, or too many wrong words had been tried; any
/// other error goes on. `path` is where the form was posted to, without the language, and `stands_at` where it stands, which
/// is what other languages and *Display* lead to: where it was posted to there may be nothing to read.
pub fn or_retry(
    state: &AppState,
    language: &str,
    path: &str,
    stands_at: &str,
    form: PostedForm,
    outcome: Result<Response, PageError>,
) -> Result<Response, PageError> {
    match (outcome, text_for(state, language)) {
        (Err(error @ (PageError::Unavailable | PageError::TooManyTries(_))), Some(text)) => {
            let (title, lead, wait) = match error {
                PageError::TooManyTries(seconds) => ("slower-title", "slower-text", seconds),
                _ => ("busy-title", "busy-text", 5),
            };
            let context = respond_context(state, text, stands_at.to_owned(), None);
            let action = context.address(path);
            let mut response = page(error.status(), || {
                view! { <RetryPage context=context title=title lead=lead action=action fields=form.0/> }
            });
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
            Ok(response)
        }
        (outcome, _) => outcome,
    }
}
