//! From a page of questions to somewhere else, without losing what was chosen on it.

use app::components::PageContext;
use app::domain::answer::Answers;
use app::domain::then::Then;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::visit::Visit;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::services::respond::{Progress, SaveError, save_section};
use crate::state::AppState;

/// Where the button of a page of questions leads that does not go on with it; `back` is the page before it.
pub fn leads_to(then: Then, context: impl FnOnce() -> PageContext, back: impl FnOnce() -> String) -> Option<String> {
    match then {
        Then::GoOn | Then::Keep => None,
        Then::Here => {
            let context = context();
            Some(context.address(&context.path))
        }
        Then::Back => Some(back()),
        Then::To(page) => Some(context().address_of(page)),
    }
}

/// Keeps what was chosen on a page, which need not be everything, and leads elsewhere.
///
/// # Why
/// Where nothing new was chosen nothing is written: nobody's draft begins with a look at who can help. The cookie is set
/// anew all the same: after that Chromium no longer shows the page as it was left, to whoever goes back. And where nothing can
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
    if visit.refusal_to_begin(state).is_some() {
        return Ok(elsewhere.into_response());
    }
    if is_kept {
        let jar = match (&visit.token, &visit.progress) {
            (Some(token), Progress::Draft(_)) => cookies::keep_answers(state, jar, &visit.collection.id, token),
            _ => jar,
        };
        return Ok((jar, elsewhere).into_response());
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
