//! Signing in and out.

use app::pages::staff::SignInPage;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use leptos::prelude::*;
use serde::Deserialize;

use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context_without_name};
use crate::services::sign_in::{SignInError, SignedIn, sign_in, sign_out as end_session};
use crate::state::AppState;

/// Where somebody comes from.
#[derive(Deserialize)]
pub struct From {
    /// "set" for somebody who has just set a password.
    password: Option<String>,
}

pub async fn get(State(state): State<AppState>, Query(from): Query<From>) -> Response {
    let context = staff_context_without_name(&state);
    let password_is_set = from.password.as_deref() == Some("set");
    page(StatusCode::OK, || {
        view! { <SignInPage context=context email=String::new() error=None password_is_set=password_is_set/> }
    })
}

pub async fn post(State(state): State<AppState>, jar: CookieJar, form: PostedForm) -> Result<Response, PageError> {
    let email: String = form.value("email").chars().take(200).collect();
    match sign_in(&state, &email, form.value("password")).await {
        Ok(token) => Ok((cookies::keep_session(&state, jar, &token), Redirect::to("/staff")).into_response()),
        Err(SignInError::Wrong) => Ok(refused(&state, TO_PUT_RIGHT, email, "sign-in-wrong")),
        Err(SignInError::TooMany(_)) => Ok(refused(&state, StatusCode::TOO_MANY_REQUESTS, email, "sign-in-too-many")),
        Err(error) => Err(error.into()),
    }
}

pub async fn sign_out(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    end_session(&state, &signed_in.token).await?;
    Ok((cookies::forget_session(&state, jar), Redirect::to("/staff/sign-in")).into_response())
}

fn refused(state: &AppState, status: StatusCode, email: String, error: &'static str) -> Response {
    let context = staff_context_without_name(state);
    page(status, || view! { <SignInPage context=context email=email error=Some(error)/> })
}
