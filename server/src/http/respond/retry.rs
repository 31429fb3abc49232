//! It cannot be done now: everything that was typed, and a button that sends it again.

use app::components::{PageContext, QuestionsForm};
use app::domain::shared_device::IDLE_MINUTES;
use app::pages::respond::RetryPage;
use app::text::Text;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use leptos::prelude::*;

use super::visit::{Visit, ends_after};
use crate::http::error::PageError;
use crate::http::form::PostedForm;
use crate::http::view::{page, respond_context, text_for};
use crate::state::AppState;

/// A form that may have to be sent again.
#[derive(Clone, Copy)]
pub struct Posted<'a> {
    /// Where it was posted to, without the language.
    pub to: &'a str,
    /// Where it stands, which is what other languages and *Display* lead to: where it was posted to there may be nothing to
    /// read.
    pub stands_at: &'a str,
    pub holds: Holds<'a>,
}

/// What a form holds that others must not find on a screen.
#[derive(Clone, Copy)]
pub enum Holds<'a> {
    /// A code, which is on the card as well.
    Code,
    /// Words that open answers: the page ends on every device. With what is said before it, as a Fluent key.
    Words { ends: &'static str },
    /// Answers that are kept nowhere else yet: the page ends on a shared device, as the one does on which they were given,
    /// and its ways elsewhere keep them. With the visit, where it was found.
    Answers { visit: Option<&'a Visit> },
    /// The way to answers that are kept: the page ends on a shared device.
    WayToAnswers { visit: Option<&'a Visit> },
}

/// The answer to a form that could not be taken because too much was waiting, or too many wrong words had been tried; any
/// other error goes on.
pub async fn or_retry(
    state: &AppState,
    language: &str,
    posted: Posted<'_>,
    form: PostedForm,
    outcome: Result<Response, PageError>,
) -> Result<Response, PageError> {
    match (outcome, text_for(state, language)) {
        (Err(error @ (PageError::Unavailable | PageError::TooManyTries(_))), Some(text)) => {
            let (title, lead, wait) = match error {
                PageError::TooManyTries(seconds) => ("slower-title", "slower-text", seconds),
                _ => ("busy-title", "busy-text", 5),
            };
            let context = context(state, text, posted);
            let action = context.address(posted.to);
            let mut response = page(error.status(), || {
                view! { <RetryPage context=context title=title lead=lead action=action fields=form.0/> }
            });
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
            Ok(response)
        }
        (outcome, _) => outcome,
    }
}

/// What the page is given; with its end, if it ends by itself. Nothing is asked of the database: it may be what is away.
fn context(state: &AppState, text: Text, posted: Posted<'_>) -> PageContext {
    let context = respond_context(state, text, posted.stands_at.to_owned(), None);
    match posted.holds {
        Holds::Code => context,
        Holds::Words { ends } => {
            let ending = Some(ends_after(IDLE_MINUTES, &context, ends, posted.stands_at));
            PageContext { ending, ..context }
        }
        Holds::WayToAnswers { visit } => of_visit(state, visit, context),
        Holds::Answers { visit } => {
            let mut context = of_visit(state, visit, context);
            // Without scripts, a page that asks whether somebody is there would come in the place of this one.
            let asks = context.ending.as_mut().and_then(|ending| ending.still_there.as_mut());
            asks.into_iter().for_each(|page| page.at = None);
            let form = QuestionsForm { action: posted.to.to_owned(), has_to_wait: true };
            PageContext { form: Some(form), ..context }
        }
    }
}

/// The page in the room of its visit, and with its end on a shared device.
fn of_visit(state: &AppState, visit: Option<&Visit>, context: PageContext) -> PageContext {
    match visit {
        Some(visit) => {
            let page = context.path.strip_prefix(&format!("/q/{}", visit.collection.id)).unwrap_or_default();
            visit.context_that_ends(state, page, IDLE_MINUTES)
        }
        None => {
            // Whether others use the device cannot be told now, so that it is taken to be so.
            let ending = Some(ends_after(IDLE_MINUTES, &context, "still-there-means", "/leave"));
            PageContext { ending, ..context }
        }
    }
}
