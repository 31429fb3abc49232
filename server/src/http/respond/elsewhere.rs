//! From a page of questions to somewhere else, without losing what was chosen on it.

use app::components::PageContext;
use app::domain::answer::Answers;
use app::domain::then::Then;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::visit::Visit;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::services::respond::{SaveError, save_section};
use crate::state::AppState;

/// Where the button of a page of questions leads that does not go on with it; `back` is the page before it.
pub fn leads_to(then: Then, context: &PageContext, back: String) -> Option<String> {
    match then {
        Then::GoOn | Then::Keep => None,
        Then::Here => Some(context.address(&context.path)),
        Then::Back => Some(back),
        Then::To(page) => Some(context.address_of(page)),
    }
}

/// Keeps what was chosen on a page, which need not be everything, and leads elsewhere.
///
/// # Why
/// Where nothing new was chosen nothing is written: nobody's draft begins with a look at who can help. And where nothing can
/// be kept any more (sent from another window, closed, expired) the way is open all the same: the page that they come back
/// to says what is in its way.
pub async fn keep_and_lead(
    state: &AppState,
    visit: &Visit,
    jar: CookieJar,
    address: &str,
    chosen: Answers,
) -> Result<Response, PageError> {
    let elsewhere = Redirect::to(address);
    let before = visit.answers();
    let is_kept = chosen.iter().all(|(item, answer)| before.get(item) == Some(answer));
    if is_kept || visit.refusal_to_begin(state).is_some() {
        return Ok(elsewhere.into_response());
    }
    match save_section(state, &visit.collection, visit.token.clone(), chosen).await {
        Ok((token, _)) => {
            let jar = cookies::keep_answers(state, jar, &visit.collection.id, &token);
            Ok((jar, elsewhere).into_response())
        }
        Err(SaveError::AlreadySent | SaveError::Kept | SaveError::NoCode) => Ok(elsewhere.into_response()),
        Err(error) => Err(error.into()),
    }
}
