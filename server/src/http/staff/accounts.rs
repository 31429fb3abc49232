//! Accounts.

use app::domain::form_state::FormState;
use app::domain::permission::Role;
use app::pages::staff::{AccountLinkPage, AccountRow, AccountsPage};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use uuid::Uuid;
use validator::Validate;

use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context};
use crate::sealing::Token;
use crate::services::accounts::{self, AccountError, LINK_HOURS, NewAccount};
use crate::services::sign_in::SignedIn;
use crate::state::AppState;
use crate::store::accounts::LinkFor;

/// Who somebody is, as typed.
#[derive(Clone, Debug, Validate)]
pub struct PersonForm {
    #[validate(length(min = 1, max = 200))]
    pub name: String,
    #[validate(email, length(max = 200))]
    pub email: String,
    #[validate(length(min = 1))]
    pub roles: Vec<Role>,
}

impl PersonForm {
    pub fn read(form: &PostedForm) -> Self {
        Self {
            name: form.value("name").trim().to_owned(),
            email: form.value("email").trim().to_lowercase(),
            roles: Role::ALL
                .into_iter()
                .filter(|role| !form.value(&format!("role-{}", role.code())).is_empty())
                .collect(),
        }
    }

    /// What was typed, with what has to be put right.
    pub fn check(&self) -> FormState {
        let roles = self.roles.iter().map(|role| (format!("role-{}", role.code()), "yes".to_owned()));
        let typed = [("name".to_owned(), self.name.clone()), ("email".to_owned(), self.email.clone())];
        let mut state = FormState::with_values(typed.into_iter().chain(roles));
        if let Err(errors) = self.validate() {
            let wrong = errors.field_errors();
            for (field, message) in [("name", "error-name"), ("email", "error-email"), ("roles", "error-roles")] {
                if wrong.contains_key(field) {
                    state.refuse(field, message);
                }
            }
        }
        state
    }
}

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
) -> Result<Response, PageError> {
    accounts_page(&state, &signed_in, StatusCode::OK, FormState::default()).await
}

pub async fn post(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let person = PersonForm::read(&form);
    let mut problems = person.check();
    if problems.has_errors() {
        return accounts_page(&state, &signed_in, TO_PUT_RIGHT, problems).await;
    }
    let name = person.name.clone();
    let new = NewAccount { email: person.email, name: person.name, roles: person.roles };
    match accounts::add_account(&state, new).await {
        Ok(token) => Ok(link_page(&state, &signed_in, name, &token)),
        Err(AccountError::EmailTaken) => {
            problems.refuse("email", "error-email-taken");
            accounts_page(&state, &signed_in, TO_PUT_RIGHT, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn make_link(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(account): Path<Uuid>,
) -> Result<Response, PageError> {
    let all = accounts::all_accounts(&state).await?;
    let account = all.into_iter().find(|other| other.id == account).ok_or(PageError::NotFound)?;
    let token = accounts::make_link(&state, LinkFor::Account(account.id)).await?;
    Ok(link_page(&state, &signed_in, account.name, &token))
}

pub async fn disable(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(account): Path<Uuid>,
) -> Result<Response, PageError> {
    set_disabled(&state, &signed_in, account, true).await
}

pub async fn enable(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(account): Path<Uuid>,
) -> Result<Response, PageError> {
    set_disabled(&state, &signed_in, account, false).await
}

async fn set_disabled(
    state: &AppState,
    signed_in: &SignedIn,
    account: Uuid,
    disabled: bool,
) -> Result<Response, PageError> {
    match accounts::set_disabled(state, account, disabled).await {
        Ok(()) => Ok(Redirect::to("/staff/accounts").into_response()),
        Err(AccountError::LastAdministrator) => {
            let mut problems = FormState::default();
            problems.refuse("main", "error-last-administrator");
            accounts_page(state, signed_in, TO_PUT_RIGHT, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn accounts_page(
    state: &AppState,
    signed_in: &SignedIn,
    status: StatusCode,
    problems: FormState,
) -> Result<Response, PageError> {
    let rows = accounts::all_accounts(state)
        .await?
        .into_iter()
        .map(|account| AccountRow {
            id: account.id.to_string(),
            name: account.name,
            email: account.email,
            roles: account.roles,
            disabled: account.disabled,
            has_password: account.password_hash.is_some(),
        })
        .collect::<Vec<_>>();
    let context = staff_context(state, signed_in);
    Ok(page(status, || view! { <AccountsPage context=context accounts=rows state=problems/> }))
}

fn link_page(state: &AppState, signed_in: &SignedIn, name: String, token: &Token) -> Response {
    let context = staff_context(state, signed_in);
    let link = format!("{}/staff/set-password/{}", state.settings.origin(), token.text());
    page(StatusCode::OK, || view! { <AccountLinkPage context=context name=name link=link hours=LINK_HOURS/> })
}
