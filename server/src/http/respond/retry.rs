//! It cannot be done now: everything that was typed, and a button that sends it again.

use app::components::{PageContext, QuestionsForm};
use app::domain::shared_device::IDLE_MINUTES;
use app::domain::then::Then;
use app::pages::respond::{HiddenFields, RetryPage};
use app::render::{render, render_part};
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

/// The page of a form that found no place, drawn before it is known what the form holds: whoever floods a server with forms
/// makes it draw nothing.
#[derive(Debug)]
pub struct BlankRetry {
    before_fields: String,
    /// Up to what the button says that the form is sent for.
    before_then: String,
    after_then: String,
}

/// Stands where the fields of a form will.
const FIELDS: &str = "heard-fields";
/// Stands where what a form was sent for will.
const THEN: &str = "heard-then";

impl BlankRetry {
    /// Draws the page for answers that are posted to an address; none for other addresses.
    pub fn of(state: &AppState, address: &str) -> Option<Self> {
        let (language, path) = address.strip_prefix('/')?.split_once('/')?;
        let (text, to) = (text_for(state, language)?, format!("/{path}"));
        let (collection, page) = path.strip_prefix("q/")?.split_once('/')?;
        let stands_at = if page == "send" { format!("/q/{collection}/about-you") } else { to.clone() };
        let context =
            context(state, text, Posted { to: &to, stands_at: &stands_at, holds: Holds::Answers { visit: None } });
        let action = context.address(&to);
        let fields =
            [("then", THEN), (FIELDS, FIELDS)].map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let html = render(|| {
            view! { <RetryPage context=context title="busy-title" lead="busy-text" action=action fields=fields/> }
        });
        let (before, after_fields) = html.split_once(&field(FIELDS, FIELDS))?;
        let (before_then, after_then) = after_fields.split_once(THEN)?;
        let [before_fields, before_then, after_then] = [before, before_then, after_then].map(str::to_owned);
        Some(Self { before_fields, before_then, after_then })
    }

    /// The page with what a form holds.
    pub fn with(&self, form: PostedForm) -> String {
        let then = Then::from_code(form.value("then")).code().unwrap_or_default();
        let fields = form.0.into_iter().filter(|(name, _)| name != "then").collect();
        let fields = render_part(|| view! { <HiddenFields fields=fields/> });
        [&self.before_fields, &fields, &self.before_then, then, &self.after_then].concat()
    }
}

fn field(name: &str, value: &str) -> String {
    let fields = vec![(name.to_owned(), value.to_owned())];
    render_part(|| view! { <HiddenFields fields=fields/> })
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
