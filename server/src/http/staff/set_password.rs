//! Setting a password by a one-time link.

use app::domain::form_state::FormState;
use app::domain::permission::Role;
use app::pages::staff::{SetPasswordPage, StaffNoticePage};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::accounts::PersonForm;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context_without_name};
use crate::sealing::Token;
use crate::services::accounts::{AccountError, NewAccount, link_for, set_password};
use crate::state::AppState;

/// Characters in a password: the shortest follows ASVS 5.0 (6.2.1 asks for 8 and recommends 15), the longest only keeps
/// hashing bounded.
const SHORTEST: usize = 12;
const LONGEST: usize = 200;

pub async fn get(State(state): State<AppState>, Path(token): Path<String>) -> Result<Response, PageError> {
    let Some(name) = whose(&state, &token).await? else { return Ok(spent(&state)) };
    Ok(form_page(&state, StatusCode::OK, &token, name, FormState::default()))
}

pub async fn post(
    State(state): State<AppState>,
    Path(token): Path<String>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let Some(name) = whose(&state, &token).await? else { return Ok(spent(&state)) };
    let Some(parsed) = Token::parse(&token) else { return Ok(spent(&state)) };
    let password = form.value("password");
    let mut problems = FormState::default();
    let mut first = None;
    if name.is_none() {
        let person = PersonForm::read(&form);
        problems = person.check();
        first = Some(NewAccount {
            roles: person.roles.iter().copied().chain([Role::Administrator]).collect(),
            email: person.email,
            name: person.name,
        });
        problems.errors.retain(|error| error.field != "roles");
    }
    match password.chars().count() {
        0..SHORTEST => problems.refuse("password", "error-password-short"),
        length if length > LONGEST => problems.refuse("password", "error-password-long"),
        _ => {}
    }
    if problems.has_errors() {
        return Ok(form_page(&state, TO_PUT_RIGHT, &token, name, problems));
    }
    match set_password(&state, &parsed, first, password).await {
        Ok(()) => Ok(Redirect::to("/staff/sign-in?password=set").into_response()),
        Err(AccountError::LinkSpent) => Ok(spent(&state)),
        Err(AccountError::EmailTaken) => {
            problems.refuse("email", "error-email-taken");
            Ok(form_page(&state, TO_PUT_RIGHT, &token, name, problems))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whose password the link sets: `Some(None)` for the first administrator, `None` for a link that cannot be used.
async fn whose(state: &AppState, token: &str) -> Result<Option<Option<String>>, PageError> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    match link_for(state, &token).await {
        Ok(account) => Ok(Some(account.map(|account| account.name))),
        Err(AccountError::LinkSpent) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn spent(state: &AppState) -> Response {
    let context = staff_context_without_name(state);
    page(StatusCode::GONE, || view! { <StaffNoticePage context=context title="link-spent-title" words="link-spent"/> })
}

fn form_page(state: &AppState, status: StatusCode, token: &str, name: Option<String>, problems: FormState) -> Response {
    let context = staff_context_without_name(state);
    let action = format!("/staff/set-password/{token}");
    page(status, || view! { <SetPasswordPage context=context action=action name=name state=problems/> })
}
